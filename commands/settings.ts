import { z } from 'zod';
import type { SpaceSettings } from '../src/alerts/alert.ts';
import { inWordsOf, settingsOf } from '../src/chat/bot.ts';
import type { CommandDeclaration } from '../src/chat/command.ts';
import { UserError } from '../src/chat/errors.ts';
import { type Button, type Field, text } from '../src/chat/message.ts';
import { clockText, languageSchema, quietHoursSchema, roleSchema } from '../src/chat/option-parsers.ts';
import type { Vocabulary } from '../src/chat/option-suggestions.ts';
import { rowsOf, say } from '../src/chat/reply.ts';
import type { Locales } from '../src/i18n.ts';

/** Language, time zone, quiet hours, and the role to mention, of this space; without options: what they are now. */
export const settings = (vocabulary: Vocabulary, locales: Locales): CommandDeclaration => {
  const string = { kind: 'string', required: false, many: false } as const;
  return {
    name: 'settings',
    description: 'command-settings',
    options: [
      {
        ...string,
        name: 'language',
        description: 'option-settings-language',
        parse: languageSchema(locales),
        suggest: () => locales.available.map((value) => ({ value, label: locales.translator(value)('language-name') })),
      },
      {
        ...string,
        name: 'time_zone',
        description: 'option-settings-time-zone',
        parse: vocabulary.timeZone,
        suggest: vocabulary.suggestTimeZone,
        mayBe: vocabulary.mayBeTimeZone,
      },
      { ...string, name: 'quiet_hours', description: 'option-settings-quiet-hours', parse: quietHoursSchema },
      {
        name: 'role',
        platforms: ['discord'],
        description: 'option-settings-role',
        kind: 'role',
        required: false,
        many: false,
        parse: roleSchema,
      },
      {
        ...string,
        name: 'mention_from',
        platforms: ['discord'],
        description: 'option-settings-mention-from',
        parse: z.union([z.literal('off'), vocabulary.severity]),
        suggest: (question, services) => [
          { value: 'off', label: services.locales.translator(services.locales.match(question.locale))('off') },
          ...vocabulary.suggestSeverity(question, services),
        ],
      },
    ],
    access: 'manager',
    visibility: 'private',
    async run({ invocation, values, services }) {
      if (values.role !== undefined && invocation.platform !== 'discord') throw new UserError('error-role-here');
      const before = await settingsOf(services, invocation);
      const after: SpaceSettings = {
        language: (values.language as string | undefined) ?? before.language,
        timeZone: (values.time_zone as string | undefined) ?? before.timeZone,
        quietHours:
          values.quiet_hours === undefined ? before.quietHours : (values.quiet_hours as SpaceSettings['quietHours']),
        mention: mentionOf(before, values),
      };
      if (Object.keys(values).length > 0) await services.state.settings.set(invocation.space, after);
      // In the language just chosen: the first thing one wants to see of it.
      const t = inWordsOf(invocation, services.locales.translator(after.language));
      const quiet = after.quietHours;
      const line = (name: string, value: string): Field => ({ name: t(name), value: [text(value)] });
      const role = after.mention;
      const fields = [
        line('field-language', t('language-name')),
        line('field-time-zone', after.timeZone),
        line('field-quiet-hours', quiet ? `${clockText(quiet.fromMinute)}-${clockText(quiet.untilMinute)}` : t('off')),
        ...(invocation.platform === 'discord'
          ? [
              line(
                'field-mention',
                role ? t('mention-from', { severity: t(`severity-${role.leastSeverity}`) }) : t('off'),
              ),
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
      const changed = Object.keys(values).length > 0;
      return say('neutral', t(changed ? 'settings-changed' : 'settings-title'), [t('settings-how')], {
        fields,
        buttons: rowsOf(buttons),
      });
    },
  };
};

function mentionOf(before: SpaceSettings, values: Readonly<Record<string, unknown>>): SpaceSettings['mention'] {
  const from = values.mention_from as 'off' | 1 | 2 | 3 | undefined;
  if (from === 'off') return null;
  const role = (values.role as string | undefined) ?? before.mention?.role;
  if (role === undefined && from !== undefined) throw new UserError('error-mention-role');
  return role === undefined ? null : { role, leastSeverity: from ?? before.mention?.leastSeverity ?? 3 };
}
