import type { Token } from './tokenize.ts';

const PERCENT =
  /^\s?(?:[%٪％]|per ?cent|prozent|por ?cien|per cento|pour cent|procent|процент|відсот|пайыз|درصد|بالمئة)/iu;

/** Whether the sign or the word for it stands at this place of a text, right behind a number. */
export const isPercentAt = (text: string, at: number): boolean => PERCENT.test(text.slice(at));

/** What a word after a number makes of it: `30M` is 30 million, `28 MW` is a power. */
interface Unit {
  readonly kind: '' | '$' | '%' | 'MW' | 'EH' | 'BTC';
  readonly factor: number;
}

const scale = (factor: number): Unit => ({ kind: '', factor });
const WORDS: readonly (readonly [Unit, string])[] = [
  [
    scale(1e3),
    'k thousand тыс тысяч тысячи тисяч тисячі mil mille mila tausend tys tysięcy bin мың هزار ألف آلاف 千 천',
  ],
  [scale(1e4), '万 萬 만'],
  [
    scale(1e6),
    'm mn mln mio million millions millionen millón millones milhão milhões milione milioni milyon milionów milionami млн миллион миллиона миллионов мільйон мільйона мільйонів مليون ملايين میلیون',
  ],
  [scale(1e8), '亿 億 억'],
  [
    scale(1e9),
    'b bn bln mrd mld billion billions milliarde milliarden milliard milliards miliardi miliardów milyar bilhão bilhões млрд миллиард миллиарда миллиардов мільярд мільярда мільярдів مليار میلیارد',
  ],
  [scale(1e12), 't tn trn trillion trillions трлн'],
  [{ kind: '%', factor: 1 }, '% percent pct prozent procent процент процента процентов відсотків пайыз درصد'],
  [
    { kind: '$', factor: 1 },
    // Chinese is read a character at a time.
    '$ usd usdc usdt dollar dollars dollari dólar dólares dolar dolara dolarów доллар доллара долларов долар долара доларів دولار دلار 美 달러',
  ],
  [{ kind: 'MW', factor: 0.001 }, 'kw квт'],
  [{ kind: 'MW', factor: 1 }, 'mw megawatt megawatts megavatios мвт мегаватт мегават مگاوات ميغاواط ميجاواط'],
  [{ kind: 'MW', factor: 1000 }, 'gw gigawatt gigawatts гвт гигаватт'],
  [{ kind: 'EH', factor: 1e-6 }, 'th'],
  [{ kind: 'EH', factor: 0.001 }, 'ph'],
  [{ kind: 'EH', factor: 1 }, 'eh exahash exahashes'],
  [{ kind: 'BTC', factor: 1 }, 'btc bitcoin bitcoins биткоин биткоинов bitcóin'],
];
const UNITS: ReadonlyMap<string, Unit> = new Map(
  WORDS.flatMap(([unit, words]) => words.split(' ').map((word) => [word, unit] as const)),
);

/** Words that are read as part of the number: `$1.2 billion worth`, `30 m usd`. */
const REACH = 2;
const YEARS = { from: 1990, until: 2040 };
/** Bare counts below this are everywhere: "two more", "top 10". */
const LEAST_COUNT = 11;

/**
 * @returns the figures of a run of tokens in one spelling each, whatever the source wrote: `13.4 %`, `13,4%` -> `#13.4%`;
 * `USD 1.25B`, `$1,250 million` -> `#1250000000$`, `1.498 Geräte` -> `#1500`. Rounded to three digits; years and small counts are left out.
 */
export function figuresOf(tokens: readonly Token[], language = 'en'): string[] {
  const found = new Set<string>();
  tokens.forEach((token, at) => {
    if (!/^\p{N}/u.test(token.norm) || isNextGroup(tokens, at, language)) return;
    let last = at;
    while (isNextGroup(tokens, last + 1, language)) last++;
    const written = tokens.slice(at, last + 1).map(({ norm }) => norm);
    const value = readNumber(written.join(''), isThousandsByPoint(tokens, last, language));
    if (value === null) return;
    const figure = withUnits(value, tokens, at, last);
    if (figure !== null) found.add(figure);
  });
  return [...found];
}

/** The `000` of `600 000`: after up to three digits and one space, in languages that write so. */
function isNextGroup(tokens: readonly Token[], at: number, language: string): boolean {
  const [before, token] = [tokens[at - 1], tokens[at]];
  if (before === undefined || token === undefined || !BY_COMMA.has(language)) return false;
  return /^\d{3}$/.test(token.norm) && /^\d{1,3}$/.test(before.norm) && token.start - before.end === 1;
}

function withUnits(value: number, tokens: readonly Token[], at: number, last: number): string | null {
  let kind = UNITS.get(tokens[at - 1]?.norm ?? '')?.kind ?? '';
  let scaled = value;
  let known = kind !== '';
  for (let ahead = 1; ahead <= REACH; ahead++) {
    const unit = UNITS.get(tokens[last + ahead]?.norm ?? '');
    if (unit === undefined) break;
    // A scale is part of the number only once; a kind said before it ("$") wins over one said after.
    scaled *= unit.factor;
    if (kind === '') kind = unit.kind;
    known = true;
  }
  if (!known && (value < LEAST_COUNT || (value >= YEARS.from && value < YEARS.until))) return null;
  return `#${Number(scaled.toPrecision(3))}${kind}`;
}

/** Languages that part fractions by a comma, and thousands by a point or a space. */
const BY_COMMA: ReadonlySet<string> = new Set(['de', 'es', 'fr', 'it', 'kk', 'pl', 'pt', 'ru', 'tr', 'uk']);

/** Of "1.187 millones" nobody knows: it is read as the less. */
const isThousandsByPoint = (tokens: readonly Token[], at: number, language: string): boolean =>
  BY_COMMA.has(language) && !UNITS.has(tokens[at + 1]?.norm ?? '');

/** `1,250.5`, `1.250,5`, `13,4`: groups of three are thousands, anything else after the last mark is a fraction. */
function readNumber(written: string, isByPoint: boolean): number | null {
  const groups = written.split(/[.,]/);
  const marks = written.match(/[.,]/g) ?? [];
  if (groups.length === 1) return finite(written);
  const last = groups.at(-1) ?? '';
  const mixed = new Set(marks).size > 1;
  const thousands =
    !mixed && last.length === 3 && groups[0] !== '0' && (marks[0] === ',' || isByPoint || marks.length > 1);
  return thousands ? finite(groups.join('')) : finite(`${groups.slice(0, -1).join('')}.${last}`);
}

function finite(text: string): number | null {
  const value = Number(text);
  return Number.isFinite(value) ? value : null;
}
