import { describe, expect, it } from 'vitest';
import { messageUrl } from '../../src/chat/message-address.ts';

describe('the address of a message of ours', () => {
  it.each([
    ['in a channel of Discord', 'discord:1:2', '9', 'https://discord.com/channels/1/2/9'],
    ['in a thread that somebody subscribed in', 'discord:1:2:3', '9', 'https://discord.com/channels/1/3/9'],
    ['in the thread of an incident', 'discord:1:2', '8/9', 'https://discord.com/channels/1/8/9'],
    ['in direct messages on Discord', 'discord:@1:2', '9', 'https://discord.com/channels/@me/2/9'],
    ['in direct messages whose channel is unknown', 'discord:@1', '9', undefined],
    ['in a supergroup', 'telegram:-1007', '9', 'https://t.me/c/7/9'],
    ['in a topic', 'telegram:-1007:3', '9', 'https://t.me/c/7/3/9'],
    ['in a basic group, which has none', 'telegram:-7', '9', undefined],
    ['in a private chat, which has none', 'telegram:7', '9', undefined],
    ['at the terminal, which has none', 'terminal:local', '9', undefined],
  ])('%s', (_, address, id, url) => {
    expect(messageUrl(address, id)).toBe(url);
  });
});
