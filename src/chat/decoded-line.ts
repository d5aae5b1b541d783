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
