/** Text that somebody made to cost time, memory or truth; each is repeated until it is as long as is asked for. */
export interface HostileText {
  readonly kind: string;
  of(length: number): string;
}

const filled = (part: string, length: number): string => part.repeat(Math.ceil(length / part.length)).slice(0, length);

/** The same, each time with another number: nothing is seen twice. */
function counted(part: (n: number) => string, length: number): string {
  let made = '';
  for (let n = 0; made.length < length; n++) made += part(n);
  return made.slice(0, length);
}

const repeated = (kind: string, part: string): HostileText => ({ kind, of: (length) => filled(part, length) });
const numbered = (kind: string, part: (n: number) => string): HostileText => ({
  kind,
  of: (length) => counted(part, length),
});
const nested = (open: string, inside: string, close: string, depth: number): string =>
  open.repeat(depth) + inside + close.repeat(depth);

const PLACES = 'Kazakhstan Iran Texas Irkutsk Sichuan Quebec Norway Paraguay Abkhazia Georgia Congo Guinea'.split(' ');
const SUBJECTS = ['power', 'internet', 'electricity', 'mining', 'the grid', 'mobile data', 'gas', 'water'];
const VERBS = ['was cut', 'is restored', 'may be cut', 'has not been restored', 'will be restored', 'fails again'];

export const HOSTILE_TEXTS: readonly HostileText[] = [
  numbered('numbers', (n) => `${n * 7919} MW, ${n}%, ${n}.${n} `),
  numbered('dates', (n) => `on ${1 + (n % 28)} January ${1990 + (n % 60)} at ${n % 24}:${10 + (n % 50)}, `),
  numbered('spans of time', (n) => `for ${n} hours until ${1 + (n % 12)} p.m. on Friday, since Monday, `),
  repeated('words that begin many phrases', 'the power in the north of the country has not been '),
  repeated('one word', 'power '),
  repeated('negations', 'not no never nothing neither nor without '),
  numbered('places', (n) => `${PLACES[n % PLACES.length]}, `),
  numbered(
    'claims without end',
    (n) =>
      `${SUBJECTS[n % 8]} in ${PLACES[n % 12]} ${VERBS[n % 6]} and ${SUBJECTS[(n + 3) % 8]} ${VERBS[(n + 1) % 6]}, `,
  ),
  numbered('claims in sentences', (n) => `${SUBJECTS[n % 8]} in ${PLACES[n % 12]} ${VERBS[n % 6]}, officials said. `),
  repeated('clauses', 'which said that it believed that he denied that they would say that '),
  { kind: 'deep brackets', of: (length) => nested('(', 'power cut in Iran', ')', Math.floor(length / 2) - 9) },
  { kind: 'deep quotes', of: (length) => nested('“', 'power cut in Iran', '”', Math.floor(length / 2) - 9) },
  repeated('quotes that never end', 'he said "the power is out and '),
  repeated('right-to-left marks', '\u202epower\u202c \u200fcut\u200e in \u2067Iran\u2069 '),
  repeated('zero-width signs', 'po\u200bwer \u200dcut\u2060 in I\ufeffran '),
  repeated('accents', `power${'\u0301'.repeat(40)} cut in Iran `),
  repeated('emoji', '👨‍👩‍👧‍👦🇰🇿⚡️🔌 '),
  repeated('flags', '🇰🇿🇮🇷🇷🇺'),
  repeated('characters without spaces', '伊朗电力中断互联网恢复'),
  repeated('one character', '电'),
  repeated('Thai without spaces', 'ไฟฟ้าดับทั่วประเทศ'),
  repeated('abbreviations', 'U.S. a.m. Mr. No. St. '),
  repeated('full stops', '. '),
  repeated('line breaks', 'x\n'),
  repeated('white space', ' \t\u00a0\u2003'),
  { kind: 'one long word', of: (length) => 'a'.repeat(length) },
  repeated('hyphens', 'power-cut-in-'),
  repeated('apostrophes', "l'électricité d'Iran n'est qu'"),
  repeated('capitals', 'POWER CUT IN IRAN '),
  repeated('mentions', '@everyone @here <@&1> <#2> [x](https://evil.example) '),
  repeated('links', 'https://evil.example/a?b=c#d '),
  repeated('markup', '<b>*_~`|>#[power](x)</b> '),
  repeated('currencies', '$1,000.00 €2.000,00 ₽3 '),
  repeated('surrogates cut in two', 'power \ud83d cut \udd0c '),
  repeated('nulls', 'power\u0000 cut '),
  repeated('Russian cases', 'в Иркутской области отключили электричество, что не подтвердили, '),
  repeated('Arabic', 'انقطاع الكهرباء في إيران وعودة الإنترنت '),
  repeated('Persian', 'قطع برق در ایران و وصل شدن اینترنت '),
];
