import type { Platform } from '../address.ts';
import type { SpaceSettings } from '../alerts/alert.ts';
import { mentionsOf } from '../alerts/space-settings.ts';
import { type Button, type Field, type Span, text } from '../chat/message.ts';
import { clockText } from '../chat/option-parsers.ts';
import { rowsOf } from '../chat/reply.ts';
import { fill, type Locales, listed, semicolonIn, type Translate } from '../i18n.ts';
import { zoneName } from '../local-time.ts';
import { roleSpan } from './subscription.ts';

export interface SettingsCard {
  /** What holds: in the space, or in the channel. */
  readonly shown: SpaceSettings;
  readonly ofSpace: SpaceSettings;
  /** The end of its address; undefined: it is about the whole space. */
  readonly channel: string | undefined;
  readonly platform: Platform;
  /** A private chat has neither roles nor threads. */
  readonly isPrivate: boolean;
  readonly locales: Locales;
  readonly t: Translate;
}

/** Each is switched on and off by a button. */
const SWITCHES = { discord: ['threads'], telegram: ['pin', 'hashtags', 'preview'] } as const;

export function settingsFields(card: SettingsCard): Field[] {
  const { shown, ofSpace, channel, platform, isPrivate, locales, t } = card;
  const { quietHours: quiet } = shown;
  const line = (name: string, value: string | readonly Span[]): Field => ({
    name: t(name),
    value: typeof value === 'string' ? [text(value)] : value,
  });
  const own = Object.keys(ofSpace.channels ?? {});
  const onDiscord = [
    line('field-mention', mentionSpans(shown, t)),
    ...(channel === undefined
      ? [line('field-operator', shown.operator === undefined ? t('off') : [roleSpan(shown.operator)])]
      : []),
  ];
  return [
    ...(channel === undefined ? [] : [line('field-channel', [channelSpan(channel)])]),
    line('field-language', locales.nameOf(shown.language)),
    line('field-time-zone', zoneName(shown.timeZone)),
    line('field-quiet-hours', quiet ? `${clockText(quiet.fromMinute)}-${clockText(quiet.untilMinute)}` : t('off')),
    ...(platform === 'discord' && !isPrivate ? onDiscord : []),
    ...switchesOf(card).map((name) => line(`field-${name}`, t(shown[name] ? 'on' : 'off'))),
    ...(channel === undefined && own.length > 0
      ? [line('field-own-settings', listedSpans(own.map(channelSpan), listed(['', ''], shown.language)))]
      : []),
  ];
}

export function settingsButtons(card: SettingsCard): readonly Button[][] {
  const { shown, ofSpace, channel, locales, t } = card;
  const to: Readonly<Record<string, string>> = channel === undefined ? {} : { channel };
  const button = (label: string, options: Readonly<Record<string, string>>): Button => ({
    label,
    command: 'settings',
    options: { ...to, ...options },
  });
  const languages = locales.available
    .filter((one) => one !== shown.language)
    .map((language) => button(locales.nameOf(language), { language }));
  const switches = switchesOf(card).map((name) => {
    const id = shown[name] ? 'button-switch-off' : 'button-switch-on';
    return button(t(id, { what: t(`field-${name}`) }), { [name]: String(shown[name] !== true) });
  });
  const others = [
    ...(channel !== undefined && ofSpace.channels?.[channel]
      ? [button(t('button-same-as-server'), { same: 'true' })]
      : []),
    ...(channel === undefined && shown.operator !== undefined
      ? [button(t('button-no-operator'), { operator: 'off' })]
      : []),
  ];
  return [...rowsOf(languages), ...rowsOf([...switches, ...others])].map((row) => [...row]);
}

type Switch = 'threads' | 'pin' | 'hashtags' | 'preview';

function switchesOf({ platform, isPrivate }: SettingsCard): readonly Switch[] {
  if (platform === 'discord') return isPrivate ? [] : SWITCHES.discord;
  return platform === 'telegram' ? SWITCHES.telegram : [];
}

function mentionSpans(shown: SpaceSettings, t: Translate): Span[] {
  const all = mentionsOf(shown).map(({ role, leastSeverity }) =>
    fill(t, 'mention-from', { role: roleSpan(role), severity: t(`severity-${leastSeverity}`) }),
  );
  return all.length === 0
    ? [text(t('off'))]
    : all.flatMap((spans, index) => (index === 0 ? spans : [text(semicolonIn(shown.language)), ...spans]));
}

const listedSpans = (spans: readonly Span[], comma: string): Span[] =>
  spans.flatMap((span, index) => (index === 0 ? [span] : [text(comma), span]));

function channelSpan(channel: string): Span {
  const id = channel.split(':').at(-1) ?? channel;
  return { kind: 'mention', of: 'channel', text: `#${id}`, id };
}
