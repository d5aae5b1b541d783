import type { NameHit } from '../../regions/gazetteer.ts';
import { countryOf } from '../../regions/regions.ts';
import { wordPattern } from '../../text/listed-words.ts';
import { phraseIndex } from '../../text/phrase-files.ts';
import type { Sentence } from '../../text/tokenize.ts';

/**
 * How a sentence speaks of a place: `in` it, movement `from` and `to` (`origin`: from there to another country), miners that `leave` it, `after` what happened there, in comparison, its
 * government, somebody from there (`actor`), a conference held there (`event`), a company `based` there, the `dateline` of an agency, as owner of something.
 */
export type Cue =
  | 'in'
  | 'from'
  | 'origin'
  | 'leave'
  | 'to'
  | 'after'
  | 'compare'
  | 'by'
  | 'based'
  | 'actor'
  | 'event'
  | 'government'
  | 'dateline'
  | 'possessive'
  | 'start';

/** `in energy-rich Canada`: at most this many words may stand between a preposition and a name. */
const REACH = 2;
const joins = wordPattern((any) => {
  const and = `${any('place.and')}|${any('place.or')}`;
  return String.raw`^\s*(?:[,、،&/・]|${and})?\s*(?:${and}|${any('place.in')})?\s*$`;
});
/** `LONDON (Reuters) -`, `TBILISI, Georgia —`, `Mumbai:` */
const DATELINE_AFTER =
  /^(?:,? \p{Lu}[\p{L}.]+(?: \p{Lu}\p{L}+)?)?,?\s*(?:\([^)]{2,30}\)\s*[-–—]|[-–—]{1,2}\s|,? \p{Lu}\p{L}{2,8}\.? \d{1,2} \()/u;
const SHOUTED_WITHIN = 60;

export interface NameCues {
  readonly cues: ReadonlySet<Cue>;
  /** One of a list with the name before it. */
  readonly joined: boolean;
}

/** @returns the cues of each name of a sentence, in the order of `hits`. */
export function cuesOf(sentence: Sentence, hits: readonly NameHit[], language: string): NameCues[] {
  const phrases = phraseIndex('place', scriptLanguage(sentence, language)).find(sentence);
  const found: { readonly cues: Set<Cue>; readonly joined: boolean }[] = [];
  hits.forEach((hit, position) => {
    const own = new Set<Cue>();
    let past = false;
    for (const phrase of phrases) {
      const [, side, cue] = phrase.id.split('.');
      if (cue === 'past') past ||= phrase.from === hit.until;
      else if (side === 'before' && touchesBefore(sentence, phrase.until, hit.from)) own.add(cue as Cue);
      else if (side === 'after' && phrase.from === hit.until) {
        if (cue !== 'hyphen') own.add(cue as Cue);
        else if (sentence.text[sentence.tokens[hit.until - 1]?.end ?? 0] === '-') own.add('based');
      }
    }
    const previous = hits[position - 1];
    const joined = previous !== undefined && joins(language).test(between(sentence, previous, hit));
    if (joined && own.size === 0)
      for (const cue of found[position - 1]?.cues ?? []) if (cue !== 'possessive') own.add(cue);
    kazakhCase(sentence, hit, own);
    if (hit.from === 0) own.add('start');
    if (isPossessive(sentence, hit)) own.add('possessive');
    // After China's ban: long ago. After Kazakhstan shuts down: now.
    if (!past && !own.has('possessive')) own.delete('after');
    if (isDateline(sentence, hit)) {
      own.clear();
      own.add('dateline');
    }
    found.push({ cues: own, joined });
  });
  markOrigins(hits, found);
  return found;
}

/** `Machines move from China to Kazakhstan`: it happens where they go. */
function markOrigins(hits: readonly NameHit[], found: readonly { readonly cues: Set<Cue> }[]): void {
  const countries = (hit: NameHit | undefined) => hit?.readings.map(({ code }) => countryOf(code)) ?? [];
  found.forEach(({ cues }, position) => {
    if (!cues.has('from')) return;
    const own = countries(hits[position]);
    const leaves = found.some(
      (other, at) => other.cues.has('to') && !countries(hits[at]).some((country) => own.includes(country)),
    );
    if (leaves) cues.add('origin');
  });
}

function touchesBefore(sentence: Sentence, until: number, from: number): boolean {
  if (until === from) return true;
  const first = sentence.tokens[until];
  const name = sentence.tokens[from];
  if (until > from || until < from - REACH || first === undefined || name === undefined) return false;
  // One adjective or an article, or two words joined by a hyphen, or the sign of a hashtag; a comma or a capital ends it.
  const gap = sentence.text.slice(first.start, name.start).replace('#', '').trim();
  return /^(?:\p{Ll}+(?:-\p{Ll}+)?)?$/u.test(gap);
}

function between(sentence: Sentence, left: NameHit, right: NameHit): string {
  const start = sentence.tokens[left.until - 1]?.end ?? 0;
  return sentence.text.slice(start, sentence.tokens[right.from]?.start ?? start);
}

function isPossessive(sentence: Sentence, hit: NameHit): boolean {
  const last = sentence.tokens[hit.until - 1];
  if (last === undefined) return false;
  return /['’]s?$/.test(sentence.text.slice(last.start, last.end + 1)) || sentence.text.startsWith('的', last.end);
}

/** Agencies put the place of the reporter first, often in capitals. */
function isDateline(sentence: Sentence, hit: NameHit): boolean {
  if (sentence.field === 'title') return false;
  const first = sentence.tokens[hit.from];
  const last = sentence.tokens[hit.until - 1];
  if (first === undefined || last === undefined || first.start > SHOUTED_WITHIN) return false;
  const head = sentence.text.slice(0, first.start);
  if (/\p{Ll}/u.test(head)) return false;
  return (
    DATELINE_AFTER.test(sentence.text.slice(last.end)) || (hit.from > 0 && /[/,] ?$/.test(head) && head.length < 30)
  );
}

/** Kazakh says `in`, `from` and `to` by the ending of the name. */
function kazakhCase(sentence: Sentence, hit: NameHit, cues: Set<Cue>): void {
  const word = sentence.tokens[hit.until - 1]?.norm ?? '';
  if (!/[әғқңөұүһі]/.test(sentence.text.toLowerCase())) return;
  if (/(?:да|де|та|те)(?:ғы|гі)?$/.test(word)) cues.add('in');
  else if (/(?:дан|ден|тан|тен|нан|нен)$/.test(word)) cues.add('from');
  else if (/(?:ға|ге|қа|ке)$/.test(word)) cues.add('to');
}

/** Items of mixed or unknown language: the script of the sentence decides whose words are read. */
function scriptLanguage(sentence: Sentence, language: string): string {
  if (/\p{Script=Han}/u.test(sentence.text)) return 'zh';
  if (!/\p{Script=Cyrillic}/u.test(sentence.text)) return language;
  if (language === 'uk') return 'ru';
  return language === 'kk' || /[әғқңөұүһі]/i.test(sentence.text) ? 'kk' : 'ru';
}
