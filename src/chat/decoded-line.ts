import { typedKey } from '../text/typed-key.ts';
import { looksLikeCode } from './tokens.ts';
import { joinsAlways } from './typed-words.ts';

/** Why a line has no one meaning: the id of a translated text, its arguments, and the option it is about. */
export interface Unclear {
  readonly key: string;
  readonly args: Readonly<Record<string, string | number>>;
  readonly option: string;
  /** Where an option that takes one value was given several: these. */
  readonly rivals?: readonly string[];
}

/** What a line of words says. */
export interface DecodedLine {
  /** Option name -> raw text; lists are joined by commas, what is left out begins with `-`. */
  readonly options: Readonly<Record<string, string>>;
  /** For the free option, but not in quotes: each may have been meant for something else. */
  readonly loose: readonly string[];
  /** Set where the line cannot be carried out as it is. */
  readonly unclear?: Unclear;
}

/** Words beside each other that no option with a closed vocabulary takes; `end` is the place of the token behind them. */
export interface WordRun {
  text: string;
  end: number;
  readonly isApart: boolean;
}

/** What an option that takes any words is given: `gold miners for 24h`, where what joins two options belongs to neither. */
export function textOfRuns(runs: readonly WordRun[], lineEnd: number): string {
  const said = ({ text, end }: WordRun): string => {
    const [, before = text, last = ''] = /^(.+)\s(\S+)$/su.exec(text) ?? [];
    return end < lineEnd && joinsAlways(typedKey(last)) && !looksLikeCode(last) ? before : text;
  };
  return runs.reduce((all, run) => `${all}${all === '' ? '' : run.isApart ? ',' : ' '}${said(run)}`, '');
}

/** @param rivals the values that were given to an option that takes one, by its name. */
export function withRivals(unclear: Unclear, rivals: ReadonlyMap<string, ReadonlySet<string>>): Unclear {
  const several = unclear.key === 'error-given-twice' ? [...(rivals.get(unclear.option) ?? [])] : [];
  return several.length === 0 ? unclear : { ...unclear, rivals: several };
}
