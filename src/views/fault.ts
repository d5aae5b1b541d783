import { knownFault } from '../faults.ts';
import type { Translate } from '../i18n.ts';

/** @returns why a feed is not read, in the language of the reader; what nobody foresaw is quoted. */
export function faultText(sentence: string, t: Translate): string {
  const fault = knownFault(sentence);
  return fault === undefined ? t('quoted', { word: sentence }) : t(`fault-${fault.kind}`, { detail: fault.detail });
}
