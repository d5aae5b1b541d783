import { randomBytes } from 'node:crypto';
import { z } from 'zod';
import type { Mute } from '../src/alerts/alert.ts';
import type { CommandDeclaration } from '../src/chat/command.ts';
import { UserError } from '../src/chat/errors.ts';
import { durationSchema } from '../src/chat/option-parsers.ts';
import type { MuteTarget, Vocabulary } from '../src/chat/option-suggestions.ts';
import { say } from '../src/chat/reply.ts';
import { muteName, untilSpans } from '../src/views/subscription.ts';

/** A space with more mutes wants another subscription. */
const MAX_MUTES = 100;

/** Silences a topic, a region, a word, a publisher or one incident in this space. */
export const mute = (vocabulary: Vocabulary): CommandDeclaration => ({
  name: 'mute',
  description: 'command-mute',
  options: [
    {
      name: 'what',
      description: 'option-mute-what',
      kind: 'string',
      required: true,
      many: false,
      free: true,
      parse: vocabulary.target,
      suggest: vocabulary.suggestLabel,
    },
    {
      name: 'duration',
      description: 'option-mute-duration',
      kind: 'string',
      required: false,
      many: false,
      parse: durationSchema,
      suggest: (question, services) => {
        const t = services.locales.translator(services.locales.match(question.locale));
        return ['24h', '7d', '30d', 'forever'].map((value) => ({ value, label: t(`choice-${value}`) }));
      },
    },
    {
      name: 'except_critical',
      description: 'option-mute-except-critical',
      kind: 'boolean',
      required: false,
      many: false,
      parse: z.stringbool('error-switch'),
    },
  ],
  access: 'manager',
  visibility: 'public',
  async run({ invocation, values, t, locale, now, services }) {
    const target = values.what as MuteTarget;
    const unread = spanIn(target, vocabulary);
    if (unread !== null) throw new UserError('error-duration', { value: unread });
    const duration = (values.duration as number | null | undefined) ?? null;
    const inSpace = (await services.state.mutes.entries()).filter(([, one]) => one.space === invocation.space);
    const [known] = inSpace.filter(([, one]) => one.kind === target.kind && one.value === target.value);
    if (known === undefined && inSpace.length >= MAX_MUTES)
      throw new UserError('error-too-many-mutes', { most: MAX_MUTES });
    const made: Mute = {
      ...target,
      id: known?.[0] ?? randomBytes(6).toString('hex'),
      space: invocation.space,
      until: duration === null ? null : now + duration,
      exceptCritical: (values.except_critical as boolean | undefined) ?? false,
      createdAt: now,
      createdBy: invocation.caller.id,
    };
    await services.state.mutes.set(made.id, made);
    const name = await muteName(made, services.state, { t, locale, regionName: services.regions.name });
    return say('neutral', t('mute-done', { kind: made.kind, name }), [untilSpans(made, t), t('mute-scope')], {
      buttons: [
        [
          { label: t('button-unmute'), command: 'unmute', options: { what: made.id } },
          { label: t('button-mutes'), command: 'mutes', options: {} },
        ],
      ],
    });
  },
});

/** `power 1000y` would be watched as a word: where a label is followed by what can only be a span, the span is the mistake. */
function spanIn({ kind, value }: MuteTarget, vocabulary: Vocabulary): string | null {
  const [, label = '', span] = /^(.+?)\s+([-+]?\d+(?:[.,]\d+)?\s?\p{L}*)$/u.exec(value) ?? [];
  if (kind !== 'word' || span === undefined) return null;
  const named = vocabulary.target.safeParse(label).data;
  return named === undefined || named.kind === 'word' ? null : span;
}
