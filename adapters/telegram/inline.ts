import type { Api } from 'grammy';
import type { InlineQuery, InlineQueryResult } from 'grammy/types';
import type { Handler } from '../../src/chat/adapter.ts';
import type { Clock } from '../../src/clock.ts';
import { hashId } from '../../src/hash-id.ts';
import type { Translate } from '../../src/i18n.ts';
import { cut, oneLine } from '../../src/text/truncate.ts';
import { spansText } from '../../src/views/format-time.ts';
import { deepLink } from './deep-links.ts';
import { render } from './render.ts';

/** Seconds until Telegram asks again for the same words. */
const CACHE_S = 30;
const MAX_DESCRIPTION = 120;

export interface InlineOptions {
  readonly api: Api;
  readonly botName: () => string;
  readonly wordsOf: (locale: string | undefined) => Translate;
  readonly clock: Clock;
}

/**
 * `@bot kazakhstan` in any chat offers the card of the place that the words begin, and of everywhere where there are none.
 * Nothing of the chat is told to a bot, so it is answered as in the private chat of who types.
 */
export function createInline({ api, botName, wordsOf, clock }: InlineOptions) {
  return async ({ id, from, query }: InlineQuery, to: Handler): Promise<void> => {
    const typed = query.trim();
    const address = `telegram:${from.id}`;
    const asker = {
      space: address,
      address,
      command: 'status',
      ...(from.language_code && { locale: from.language_code }),
    };
    const [place] = typed === '' ? [] : await to.suggest({ ...asker, option: 'region', typed });
    const isUnknown = typed !== '' && place === undefined;
    const options: Record<string, string> = place === undefined ? {} : { region: place.value };
    const caller = { id: String(from.id), isManager: false };
    const reply = isUnknown ? null : await to.invoke({ ...asker, platform: 'telegram', caller, options, at: clock() });
    const t = wordsOf(from.language_code);
    const results: InlineQueryResult[] = [];
    if (reply !== null) {
      const { buttons: _, image: __, ...message } = reply.message;
      const { text, parse_mode } = render(message);
      const facts = [...message.paragraphs, ...(message.fields ?? []).map(({ value }) => value)];
      const description = oneLine(facts.map((one) => spansText(one, message)).join(' · '));
      results.push({
        type: 'article',
        id: hashId(`${place?.value ?? ''} ${text}`, 22, 'base64url'),
        title: oneLine(message.title),
        description: cut(description, MAX_DESCRIPTION),
        input_message_content: {
          message_text: text,
          ...(parse_mode && { parse_mode }),
          link_preview_options: { is_disabled: true },
        },
        reply_markup: {
          inline_keyboard: [[{ text: t('inline-open'), url: deepLink(botName(), 'status', place?.value) }]],
        },
      });
    }
    const button = { text: t('inline-none'), start_parameter: 'help' };
    // Words are in the language of who types.
    const how = { cache_time: CACHE_S, is_personal: true, ...(results.length === 0 && { button }) };
    await api.answerInlineQuery(id, results, how);
  };
}
