import { DecodingMode, decodeHTML } from 'entities';

/** What browsers show for the control range 128-159, which Windows authors mean as windows-1252. */
export function windowsCharacter(code: number): string {
  return decodeHTML(`&#${code};`);
}

/** @returns the text of a reference's name or number (`eacute`, `#233`, `#xE9`), undefined when there is none. */
export function referenceToText(reference: string): string | undefined {
  const written = `&${reference};`;
  const text = decodeHTML(written, DecodingMode.Strict);
  return text === written ? undefined : text;
}

/** Decodes character references once; what is none stays as it is. */
export function decodeReferences(text: string): string {
  return text.includes('&') ? decodeHTML(text, DecodingMode.Strict) : text;
}
