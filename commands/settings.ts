import type { SpaceSettings } from '../src/alerts/alert.ts';
import { inWordsOf, settingsOf } from '../src/chat/bot.ts';
import { defineCommand } from '../src/chat/define-command.ts';
import { UserError } from '../src/chat/errors.ts';
import { type Button, type Field, type Span, text } from '../src/chat/message.ts';
import type { OptionKinds } from '../src/chat/option-kinds.ts';
import { clockText } from '../src/chat/option-parsers.ts';
import { rowsOf, say } from '../src/chat/reply.ts';
import { fill, type Translate } from '../src/i18n.ts';
import { zoneName } from '../src/local-time.ts';

/** Language, time zone, quiet hours, and the role to mention, of this space; without options: what they are now. */
export const settings = (option: OptionKinds) =>
  defineCommand({
    name: 'settings',
    options: {
      language: option.language().optional(),
      time_zone: option.timeZone().optional(),
      quiet_hours: option.quietHours().optional(),
      role: option.role().optional(),
      mention_from: option.severityOrOff({ platforms: ['discord'] }).optional(),
    },
    access: 'manager',
    visibility: 'private',
    async run({ invocation, args, services }) {
      if (args.role !== undefined && invocation.platform !== 'discord') throw new UserError('error-role-here');
      const before = await settingsOf(services, invocation);
      const after: SpaceSettings = {
        language: args.language ?? before.language,
        timeZone: args.time_zone ?? before.timeZone,
        quietHours: args.quiet_hours === undefined ? before.quietHours : args.quiet_hours,
        mention: mentionOf(before, args),
      };
      if (Object.keys(args).length > 0) await services.state.settings.set(invocation.space, after);
      const { state, clock } = services;
      const isQuietOtherwise = args.quiet_hours !== undefined || args.time_zone !== undefined;
      if (isQuietOtherwise) await state.deliveries.reviewHeld(invocation.space, clock());
      // In the language just chosen: the first thing one wants to see of it.
      const t = inWordsOf(invocation, services.locales.translator(after.language));
      const quiet = after.quietHours;
      const line = (name: string, value: string): Field => ({ name: t(name), value: [text(value)] });
      const role = after.mention;
      const fields = [
        line('field-language', t('language-name')),
        line('field-time-zone', zoneName(after.timeZone)),
        line('field-quiet-hours', quiet ? `${clockText(quiet.fromMinute)}-${clockText(quiet.untilMinute)}` : t('off')),
        ...(invocation.platform === 'discord'
          ? [
              {
                name: t('field-mention'),
                value: role === null ? [text(t('off'))] : mentionSpans(role, t),
              },
            ]
          : []),
      ];
      const languages = services.locales.available.filter((one) => one !== after.language);
      const buttons = languages.map(
        (language): Button => ({
          label: services.locales.translator(language)('language-name'),
          command: 'settings',
          options: { language },
        }),
      );
      const changed = Object.keys(args).length > 0;
      return say('neutral', t(changed ? 'settings-changed' : 'settings-title'), [t('settings-how')], {
        fields,
        buttons: rowsOf(buttons),
      });
    },
  });

function mentionSpans({ role, leastSeverity }: NonNullable<SpaceSettings['mention']>, t: Translate): Span[] {
  const named = { kind: 'mention', of: 'role', text: `@${role}`, id: role } as const;
  return fill(t, 'mention-from', { role: named, severity: t(`severity-${leastSeverity}`) });
}

function mentionOf(
  before: SpaceSettings,
  {
    role: given,
    mention_from: from,
  }: { readonly role: string | undefined; readonly mention_from: 'off' | 1 | 2 | 3 | undefined },
): SpaceSettings['mention'] {
  if (from === 'off') return null;
  const role = given ?? before.mention?.role;
  if (role === undefined && from !== undefined) throw new UserError('error-mention-role');
  return role === undefined ? null : { role, leastSeverity: from ?? before.mention?.leastSeverity ?? 3 };
}
