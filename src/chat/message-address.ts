import type { Address } from '../address.ts';

/** @returns where a message of ours is read; undefined where the platform has no addresses for it. */
export function messageUrl(address: Address, messageId: string): string | undefined {
  const [platform, space = '', channel, topic] = address.split(':');
  // https://discord.com/developers/docs/reference#message-formatting names channels so; what stands in a thread names that.
  if (platform === 'discord' && channel !== undefined) {
    const place = messageId.includes('/') ? messageId : `${topic ?? channel}/${messageId}`;
    return `https://discord.com/channels/${space.startsWith('@') ? '@me' : space}/${place}`;
  }
  // https://core.telegram.org/api/links#private-message-links: only supergroups and channels have them.
  const [, chat] = platform === 'telegram' ? (/^-100(\d+)$/u.exec(space) ?? []) : [];
  return chat === undefined ? undefined : `https://t.me/c/${[chat, channel, messageId].filter(Boolean).join('/')}`;
}
