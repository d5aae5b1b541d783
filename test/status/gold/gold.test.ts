import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { sharedDir } from '../../eval/row.ts';
import { recordingsIn } from '../../eval/truth/recording.ts';
import { scoreRecording } from '../../eval/truth/score.ts';
import { OPEN } from './open.ts';
import { goldReader } from './reader.ts';

const folder = join(sharedDir(), 'eval/status');
const recordings = existsSync(folder) ? await recordingsIn(folder) : [];

describe.skipIf(recordings.length === 0)('recordings, read without a mistake (skipped without the shared data)', () => {
  it.each(recordings.filter(({ truth }) => truth.name in OPEN).map((one) => [one.truth.name, one] as const))(
    '%s is answered and told without a mistake',
    async (name, recording) => {
      const { moments, messages } = await scoreRecording(recording, goldReader(name));
      expect(moments.filter(({ verdict }) => verdict !== 'right')).toEqual([]);
      expect(messages).toMatchObject({ resolvedHalf: 0, resolvedFalse: 0, otherFalse: 0, missed: 0, retoldAlerted: 0 });
    },
    30_000,
  );
});
