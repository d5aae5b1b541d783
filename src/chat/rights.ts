import { listed, type Translate } from '../i18n.ts';

/** @returns what the settings of a platform call a right, `View Channel`, in the language of who reads. */
const rightName = (right: string, t: Translate): string =>
  t('right-name', { right: right.toLowerCase().replaceAll(' ', '-'), name: right });

export const listedRights = (rights: readonly string[], t: Translate, locale: string): string =>
  listed(
    rights.map((right) => rightName(right, t)),
    locale,
  );

/** Why a subscription is paused, as it is stored: rights, or what a platform said. */
export const pauseReason = (stored: string, t: Translate): string =>
  stored
    .split(', ')
    .map((right) => rightName(right, t))
    .join(', ');
