const formats = new Map<string, Intl.NumberFormat>();

/** `1,234.5`, `1 234,5`, `۱٬۲۳۴٫۵`. @param decimals at most. */
export const numberText = (value: number, locale: string, decimals = 1): string =>
  formatOf(locale, decimals, 'auto').format(value);

/** `+4`, `-34`, `0`. */
export const signed = (value: number, locale: string, decimals = 0): string =>
  formatOf(locale, decimals, 'exceptZero').format(value);

function formatOf(locale: string, decimals: number, signDisplay: 'auto' | 'exceptZero'): Intl.NumberFormat {
  const key = `${locale} ${decimals} ${signDisplay}`;
  const known = formats.get(key);
  if (known !== undefined) return known;
  const made = new Intl.NumberFormat(locale, { maximumFractionDigits: decimals, signDisplay });
  formats.set(key, made);
  return made;
}
