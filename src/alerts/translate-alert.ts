import type { Summary } from '../stories/story.ts';
import type { Alert } from './alert.ts';

export interface Translation {
  /** Of the spaces, without repetition. */
  languages(): Promise<readonly string[]>;
  /** null: it cannot be had, or says other figures. */
  translate(summary: Summary, language: string): Promise<Summary | null>;
}

/** @param original what the alert tells, in `language`. @returns the alert with its headline and sentences in those of the spaces. */
export async function translateAlert(
  alert: Alert,
  original: Summary,
  language: string,
  translation: Translation,
): Promise<Alert> {
  const languages = (await translation.languages()).filter((other) => other !== language);
  const done = await Promise.all(
    languages.map(async (other) => [other, await translation.translate(original, other)] as const),
  );
  const translations = Object.fromEntries(
    done.flatMap(([other, found]) =>
      found ? [[other, { headline: found.headline, sentences: found.sentences.map((sentence) => sentence.text) }]] : [],
    ),
  );
  return Object.keys(translations).length === 0 ? alert : { ...alert, translations };
}
