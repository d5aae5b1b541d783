import type { Analyze } from '../../../src/stories/analyze.ts';
import type { Moment } from './expectation.ts';
import { countMessages, type MessageCounts } from './messages.ts';
import { type Answers, judgeMoment, type Verdict } from './moment.ts';
import { type Played, playRecording, type Recorded } from './recording.ts';

export interface ScoredMoment {
  readonly moment: Moment;
  readonly verdict: Verdict;
  readonly faults: readonly string[];
  /** Absent where nothing was answered. */
  readonly answers: Answers | undefined;
}

export interface ScoredRecording {
  readonly name: string;
  readonly moments: readonly ScoredMoment[];
  readonly messages: MessageCounts;
  readonly played: Played;
}

/** Moments are told apart by their second. */
const second = (at: number): number => Math.floor(at / 1000);

/** Plays a recording and scores it against its expectation. */
export async function scoreRecording({ path, truth }: Recorded, analyze?: Analyze): Promise<ScoredRecording> {
  const played = await playRecording(path, analyze);
  const moments = truth.moments.map((moment): ScoredMoment => {
    const at = second(Date.parse(moment.at));
    const asked = played.statuses.filter((one) => second(one.at) === at);
    const answers = (asked.findLast(({ region }) => region === moment.region) ?? asked[0])?.answers;
    if (answers === undefined) return { moment, verdict: 'wrong', faults: ['no answer'], answers };
    const reply = played.replies.findLast((one) => second(one.at) === at);
    return { moment, answers, ...judgeMoment(moment, answers, reply?.text ?? '') };
  });
  return { name: truth.name, moments, messages: countMessages(truth, played.alerts), played };
}

export const countOf = (moments: readonly ScoredMoment[], verdict: Verdict): number =>
  moments.filter((one) => one.verdict === verdict).length;
