/** `north-eastern nigeria`, `the north of chile` */
const ENGLISH =
  /^(?:the\s+)?(?:(?:north|south)(?:[\s-]?(?:east|west))?|east|west|central)(?:ern)?\s+(?:of\s+)?(?:the\s+)?(?=\S)/iu;
/** `el norte de chile`, `nord de l'Irak`, `nordeste do Brasil`: without the word between them it would be a name. */
const ROMANCE =
  /^(?:el\s+|le\s+|la\s+|o\s+|il\s+|l['’])?(?:centro|centre|nor(?:te|d|este|oeste|dest|deste|doeste)|su(?:r|l|d|reste|roeste|deste|doeste)|este|leste|est|oeste|ouest|ovest|nord-(?:est|ouest|ovest)|sud-(?:est|ouest|ovest))\s+(?:de\s+la\s+|de\s+los\s+|de\s+l['’]|del\s+|dell['’]|della\s+|de\s+|do\s+|da\s+|dos\s+|di\s+|du\s+|des\s+|d['’])(?=\S)/iu;
/** `северный Ирак`, `на севере Чили`, `східна Україна` */
const SLAVIC =
  /^(?:(?:на|в|во|у)\s+)?(?:северо|юго|північно|південно)?-?(?:север|юг|юж|восто|запад|центр|півн|півд|схід|сход|захід|заход)\p{L}*\s+(?=\S)/iu;
/** `солтүстік Ирак`, `kuzey Irak` */
const TURKIC = /^(?:солтүстік|оңтүстік|шығыс|батыс|орталық|kuzey|güney|doğu|batı|orta)\p{L}*\s+(?=\S)/iu;
/** `Nordirak`, `der Norden von Chile`, `nördliches Irak` */
const GERMAN =
  /^(?:(?:im|der)\s+)?(?:(?:nord|süd)(?:ost|west)?|ost|west|zentral)(?:en\s+(?:von\s+|des\s+|der\s+)?|-?)(?=\p{L}{4})|^(?:nörd|süd|öst|west)lich\p{L}*\s+(?=\S)/iu;
const ARABIC = /^(?:ال)?(?:شمال|جنوب|شرق|غرب|وسط)(?:ی|ي)?(?:\s+(?:شرق|غرب)ی?)?\s+(?=\S)/u;
const AHEAD = [ENGLISH, ROMANCE, SLAVIC, TURKIC, GERMAN, ARABIC];

/** 伊朗北部 */
const CHINESE = /(?<=.{2})的?(?:[东西東]?[北南]|[东西東]|中)(?:部|方)(?:地[区區])?$/u;
/** `Irak'ın kuzeyi` */
const TURKISH =
  /(?<=.{3})\s+(?:kuzey|güney)(?:doğu|batı)?(?:s?i|ü|sı)\p{L}*$|(?<=.{3})\s+(?:doğu|batı)su\p{L}*$|(?<=.{3})\s+batısı\p{L}*$/iu;
const BEHIND = [CHINESE, TURKISH];
/** What looks behind itself is slow to find nothing. */
const MAY_END = /[北南东東西中部方]|kuzey|güney|doğu|batı/iu;

/** @returns what may be left of a name without a direction: `iraq` of `northern iraq`, as each language may have written it. */
export function withoutDirection(typed: string): readonly string[] {
  const name = typed.trim();
  const rests = [...AHEAD, ...(MAY_END.test(name) ? BEHIND : [])].map((pattern) => name.replace(pattern, ''));
  return [...new Set(rests)].filter((rest) => rest !== '' && rest !== name);
}

/** @returns whether these words may begin a place with a direction. */
export const beginsDirection = (two: string): boolean => AHEAD.some((pattern) => pattern.test(`${two.trim()} xxxxx`));
