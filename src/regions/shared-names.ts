import { placeKey } from './place-key.ts';
import type { Region } from './regions.ts';

/** Names of several countries, in the languages that have them. */
export const SHARED_NAMES: ReadonlyMap<string, readonly Region[]> = new Map([
  ...alike('congo конго kongo 刚果 剛果 الكونغو کنگو 콩고 コンゴ', ['CD', 'CG']),
  ...alike('korea корея corea coreia coree kore coreea كوريا کره', ['KR', 'KP']),
  ...alike('santiago сантьяго سانتياغو سانتیاگو 圣地亚哥', ['CL-RM', 'DO-25']),
  ...alike('cali кали', ['CO-VAC', 'US-CA']),
  ...alike('jerusalem иерусалим єрусалим jerusalén jérusalem jerusalém kudüs القدس اورشلیم 耶路撒冷', [
    'IL-JM',
    'PS-JEM',
  ]),
  [placeKey('Saint Helena'), ['SH', 'SH-HL']],
  ...alike('guinea гвинея гвінея guinee guine gine gwinea 几内亚 غينيا گینه 기니 ギニア', ['GN', 'GQ', 'GW', 'PG']),
]);

function alike(words: string, regions: readonly Region[]): [string, readonly Region[]][] {
  return words.split(' ').map((word) => [placeKey(word), regions]);
}
