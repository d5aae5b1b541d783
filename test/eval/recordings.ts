import type { Row } from './row.ts';
import { recordingsIn } from './truth/recording.ts';
import { countOf, type ScoredMoment, type ScoredRecording, scoreRecording } from './truth/score.ts';

/**
 * What `/status` answered and what was sent in recordings of real events.
 * @param set names the rows: blind, own, retold. @param truths the folder of the expectations, where it is another.
 */
export async function evaluateRecordings(set: string, folder: string, truths = folder): Promise<Row[]> {
  const scored: ScoredRecording[] = [];
  for (const one of await recordingsIn(folder, truths)) scored.push(await scoreRecording(one));
  const moments = scored.flatMap((one) => one.moments);
  const counts = (some: readonly ScoredMoment[]) =>
    `${countOf(some, 'right')} right, ${countOf(some, 'partly')} partly, ${countOf(some, 'wrong')} wrong`;
  const byKind = [...Map.groupBy(moments, ({ moment }) => moment.kind.charAt(0))].sort(([a], [b]) =>
    a.localeCompare(b),
  );
  const misses = (verdict: 'partly' | 'wrong') =>
    scored.flatMap(({ name, moments: of }) =>
      of
        .filter((one) => one.verdict === verdict)
        .map(
          ({ moment, faults }) =>
            `${name} ${moment.at.slice(0, 16)} ${moment.command} [${moment.kind}] ${faults.join('; ')}`,
        ),
    );
  const share = (count: number) => count / Math.max(1, moments.length);
  const sum = (of: (one: ScoredRecording['messages']) => number) =>
    scored.reduce((all, { messages }) => all + of(messages), 0);
  const messageRow = (
    measure: string,
    mark: RegExp,
    value: number,
    count: number,
    target: number,
    detail: string,
  ): Row => ({
    measure: `${set} recordings: ${measure}`,
    value,
    count,
    target,
    lowerIsBetter: true,
    detail,
    misses: scored.flatMap(({ name, messages }) =>
      messages.faults.filter((fault) => mark.test(fault)).map((fault) => `${name} ${fault}`),
    ),
  });
  const sent = sum((one) => one.resolvedRight + one.resolvedHalf + one.resolvedFalse);
  const ends = sum((one) => one.resolvedFalse);
  return [
    {
      measure: `${set} recordings: moments right`,
      value: share(countOf(moments, 'right')),
      count: moments.length,
      target: 0.75,
      detail: `answers of /status in ${scored.length} recordings: ${counts(moments)}; by kind in full`,
      misses: misses('partly'),
      inFull: byKind.map(([kind, some]) => `${kind}  ${counts(some)}`),
    },
    {
      measure: `${set} recordings: moments wrong`,
      value: share(countOf(moments, 'wrong')),
      count: moments.length,
      target: 0.05,
      lowerIsBetter: true,
      detail: 'a state or phase is wrong, or something is claimed that must not be',
      misses: misses('wrong'),
    },
    messageRow(
      'false RESOLVED',
      /^FALSE RESOLVED/u,
      ends,
      sent,
      0,
      `of ${sent} sent, ${sum((one) => one.resolvedHalf)} more false for a part`,
    ),
    messageRow(
      'other false messages',
      /^FALSE MESSAGE/u,
      sum((one) => one.otherFalse),
      sum((one) => one.alerts),
      1,
      'of all alerts sent',
    ),
    messageRow(
      'expected messages missed',
      /^MISSED/u,
      sum((one) => one.missed),
      sum((one) => one.expected),
      3,
      `${sum((one) => one.missedEnds)} of them ends`,
    ),
    messageRow(
      'retold events alerted',
      /^RETOLD/u,
      sum((one) => one.retoldAlerted),
      sum((one) => one.retold),
      0,
      'anniversaries, inquiries, reprints',
    ),
  ];
}
