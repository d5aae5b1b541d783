import { z } from 'zod';
import { readConfigFile } from '../config-file.ts';

const file = z.strictObject({ about: z.string(), traditional: z.string(), simplified: z.string() });

/** Traditional Chinese writes these in names, too. */
const KEPT = new Set('布佛托克干里蒙札升向曲面胡台采丰斗范谷后几松占余淀郁御岳千折朱注志周制准舍仆');
/** Of several signs that stand for one, those of names. */
const IN_NAMES: Readonly<Record<string, string>> = { 苏: '蘇', 别: '別', 钟: '鐘', 镇: '鎮', 产: '產', 汇: '匯' };

let scripts: {
  readonly toTraditional: ReadonlyMap<string, string>;
  readonly toSimplified: ReadonlyMap<string, string>;
};

function readScripts() {
  const { traditional: from, simplified: to } = readConfigFile('generated/han-variants.json', file);
  const pairs = [...from].map((sign, at) => [sign, [...to][at] ?? sign] as const);
  const back = pairs.filter(([, sign]) => !KEPT.has(sign)).map(([sign, simple]) => [simple, IN_NAMES[simple] ?? sign]);
  return { toSimplified: new Map(pairs), toTraditional: new Map(back as [string, string][]) };
}

function signs(): NonNullable<typeof scripts> {
  scripts ??= readScripts();
  return scripts;
}

const inSigns = (name: string, pairs: ReadonlyMap<string, string>): string =>
  name.replace(/\p{Script=Han}/gu, (sign) => pairs.get(sign) ?? sign);

/** 东哈萨克斯坦州 as 東哈薩克斯坦州. */
export const traditional = (name: string): string => inSigns(name, signs().toTraditional);

/** 德黑蘭省 as 德黑兰省. */
export const simplified = (name: string): string => inSigns(name, signs().toSimplified);
