import { existsSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { SHARED_DIR } from '../harness/counterpart.ts';
import { createDiscordCheck } from '../harness/discord-spec.ts';
import { createTelegramCheck } from '../harness/telegram-spec.ts';

const discord = existsSync(`${SHARED_DIR}/specs/discord-openapi.json`);
const telegram = existsSync(`${SHARED_DIR}/specs/telegram-bot-api.json`);

/** The contract suite checks every request with these, where they are; here it is shown that they can say no. */
describe('requests are checked against', () => {
  it.skipIf(!discord)('Discord’s own description (skipped where SHARED_DIR has none)', async () => {
    const check = await createDiscordCheck(SHARED_DIR);
    expect(check('POST', '/channels/1/messages', { content: 'fine' })).toEqual([]);
    expect(check('POST', '/channels/1/messages', { content: 5 })).not.toEqual([]);
    expect(check('POST', '/channels/1/messages', { payload_json: '{"embeds":5}' })).not.toEqual([]);
    expect(check('POST', '/no/such/thing', {})).not.toEqual([]);
  });

  it.skipIf(!telegram)('the Bot API’s own tables (skipped where SHARED_DIR has none)', () => {
    const check = createTelegramCheck(SHARED_DIR);
    expect(check('sendMessage', { chat_id: 1, text: 'fine' })).toEqual([]);
    expect(check('sendMessage', { chat_id: 1 })).not.toEqual([]);
    expect(check('sendMessage', { chat_id: 1, text: 'x', disable_web_page_preview: true })).not.toEqual([]);
    expect(check('sendPhoto', { chat_id: 1, photo: 'attach://a', a: { file: 'a.png', bytes: 1 } })).toEqual([]);
    expect(check('noSuchMethod', {})).not.toEqual([]);
  });
});
