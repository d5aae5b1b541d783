/** How Russian and Ukrainian are typed on a Latin keyboard; the longest first. */
const LETTERS: ReadonlyMap<string, string> = new Map(
  'shch=щ sch=щ zh=ж kh=х tsk=тск ts=ц ch=ч sh=ш yu=ю ju=ю ya=я ja=я yo=е jo=е ye=е je=е iy=ий yy=ый a=а b=б v=в w=в g=г d=д e=е z=з i=и j=й y=ы k=к q=к l=л m=м n=н o=о p=п r=р s=с t=т u=у f=ф h=х c=ц x=х'
    .split(' ')
    .map((pair) => pair.split('=') as [string, string]),
);
const LETTER = new RegExp([...LETTERS.keys()].join('|'), 'gu');

/** @returns `svet v irkutske` as `свет в иркутске`; undefined where it is not all small Latin letters without accents. */
export function toCyrillic(text: string): string | undefined {
  if (!/^[a-z][a-z\s-]*$/u.test(text)) return undefined;
  return text.replace(LETTER, (letters) => LETTERS.get(letters) ?? letters).replace(/(?<=[аеиоуыюя])ы/gu, 'й');
}
