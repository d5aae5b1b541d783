import {
  type APIChannel,
  type APIGuildMember,
  type APIOverwrite,
  type APIRole,
  type APIUser,
  ChannelType,
  OverwriteType,
  PermissionFlagsBits,
  type REST,
  Routes,
} from 'discord.js';
import type { Address } from '../../src/address.ts';
import type { Extra, Invite } from '../../src/chat/adapter.ts';
import { PlatformError } from '../../src/chat/errors.ts';
import { parseAddress } from './address.ts';
import { toPlatformError } from './errors.ts';

/**
 * What a message of ours cannot do without, by the name Discord's settings show. Without Attach Files charts stay away, and
 * without Read Message History an update answers nothing.
 */
const NEEDED = [
  ['View Channel', PermissionFlagsBits.ViewChannel],
  ['Send Messages', PermissionFlagsBits.SendMessages],
  ['Embed Links', PermissionFlagsBits.EmbedLinks],
] as const;
/** What posting can do without. Pinned messages of Discord are looked for, not seen. */
const EXTRAS: Readonly<Record<Extra, readonly (readonly [string, bigint])[]>> = {
  pictures: [['Attach Files', PermissionFlagsBits.AttachFiles]],
  answers: [['Read Message History', PermissionFlagsBits.ReadMessageHistory]],
  threads: [
    ['Create Public Threads', PermissionFlagsBits.CreatePublicThreads],
    ['Send Messages in Threads', PermissionFlagsBits.SendMessagesInThreads],
  ],
  pins: [],
};
const IN_THREADS = ['Send Messages in Threads', PermissionFlagsBits.SendMessagesInThreads] as const;

/** All that the bot can make use of; the README's link asks for the same. */
const USEFUL = [...NEEDED, IN_THREADS, ...EXTRAS.pictures, ...EXTRAS.answers];
const USEFUL_BITS = USEFUL.reduce((sum, [, bit]) => sum | bit, 0n);

/** @returns the link that adds the bot to a server (https://discord.com/developers/docs/topics/oauth2#bot-authorization-flow). */
export const inviteOf = (applicationId: string): string =>
  `https://discord.com/oauth2/authorize?client_id=${applicationId}&scope=bot+applications.commands&permissions=${USEFUL_BITS}`;

/** The same, and the link with which people take its commands along (https://discord.com/developers/docs/resources/application#install-links). */
export const invitesOf = (applicationId: string): readonly Invite[] => [
  { platform: 'discord', to: 'server', url: inviteOf(applicationId), rights: USEFUL.map(([name]) => name) },
  {
    platform: 'discord',
    to: 'person',
    url: `https://discord.com/oauth2/authorize?client_id=${applicationId}&integration_type=1&scope=applications.commands`,
    rights: [],
  },
];

export interface Membership {
  readonly serverId: string;
  readonly userId: string;
  readonly userRoles: readonly string[];
  readonly roles: readonly Pick<APIRole, 'id' | 'permissions'>[];
}

/** @returns the permissions in a channel (https://discord.com/developers/docs/topics/permissions#permission-overwrites). */
function permissionsIn(overwrites: readonly APIOverwrite[], standing: Membership): bigint {
  const { serverId, userId, userRoles, roles } = standing;
  // The role that everyone has carries the id of the server.
  const mine = roles.filter(({ id }) => id === serverId || userRoles.includes(id));
  let allowed = mine.reduce((sum, role) => sum | BigInt(role.permissions), 0n);
  if (allowed & PermissionFlagsBits.Administrator) return ~0n;
  const apply = (some: readonly APIOverwrite[]) => {
    for (const { deny } of some) allowed &= ~BigInt(deny);
    for (const { allow } of some) allowed |= BigInt(allow);
  };
  apply(overwrites.filter(({ id }) => id === serverId));
  apply(overwrites.filter(({ id, type }) => type === OverwriteType.Role && id !== serverId && userRoles.includes(id)));
  apply(overwrites.filter(({ id, type }) => type === OverwriteType.Member && id === userId));
  return allowed;
}

/** Where a message would be posted: a thread needs another permission than its channel, and a forum needs both. */
export type Kind = 'channel' | 'thread' | 'forum';

/** @returns names of the permissions that are needed to post there, or for the extras, and are not given. */
export function missingIn(
  { permission_overwrites: overwrites }: { readonly permission_overwrites?: readonly APIOverwrite[] | undefined },
  standing: Membership,
  kind: Kind,
  extras?: readonly Extra[],
): readonly string[] {
  // Every server has the role of everyone: without it nothing is known, and posting will tell.
  if (!standing.roles?.some(({ id }) => id === standing.serverId)) return [];
  const allowed = permissionsIn(overwrites ?? [], standing);
  const needed = extras === undefined ? neededIn(kind) : extras.flatMap((extra) => EXTRAS[extra]);
  return needed.filter(([, bit]) => !(allowed & bit)).map(([name]) => name);
}

function neededIn(kind: Kind): readonly (readonly [string, bigint])[] {
  if (kind === 'channel') return NEEDED;
  if (kind === 'thread') return NEEDED.map((one) => (one[0] === 'Send Messages' ? IN_THREADS : one));
  // As Discord's settings call it there.
  const named = NEEDED.map(([name, bit]) => [name === 'Send Messages' ? 'Create Posts' : name, bit] as const);
  return [...named, IN_THREADS];
}

/**
 * Asked by REST, so that it works without a gateway.
 * @throws PlatformError gone, when the bot is not in the server or the channel does not exist any more.
 */
export async function missingPermissions(
  rest: REST,
  address: Address,
  extras?: readonly Extra[],
): Promise<readonly string[]> {
  const place = parseAddress(address);
  if (!('server' in place)) return [];
  const { server, channel, thread } = place;
  const standing = await standingIn(rest, server).catch((error: unknown) => {
    const { failure, message } = toPlatformError(error, 'look up what the bot may do in a server');
    // Who was removed is told no more than that access is missing.
    throw new PlatformError(failure.kind === 'forbidden' ? { kind: 'gone' } : failure, message);
  });
  try {
    const found = (await rest.get(Routes.channel(thread ?? channel))) as APIChannel;
    const isThread = 'parent_id' in found && isThreadType(found.type);
    // In a thread there are no threads.
    const wanted = extras?.filter((extra) => !isThread || extra !== 'threads');
    // A thread has the permissions of the channel it hangs on.
    const parent = isThread ? ((await rest.get(Routes.channel(found.parent_id ?? channel))) as APIChannel) : found;
    const overwrites = 'permission_overwrites' in parent ? parent.permission_overwrites : [];
    const kind = isThread ? 'thread' : found.type === ChannelType.GuildForum ? 'forum' : 'channel';
    return missingIn({ permission_overwrites: overwrites }, standing, kind, wanted);
  } catch (error) {
    const platformError = toPlatformError(error, 'look up the permissions of the bot');
    if (platformError.failure.kind === 'forbidden') return platformError.failure.missing;
    throw platformError;
  }
}

async function standingIn(rest: REST, serverId: string): Promise<Membership> {
  const { id: userId } = (await rest.get(Routes.user())) as APIUser;
  const member = (await rest.get(Routes.guildMember(serverId, userId))) as APIGuildMember;
  const roles = (await rest.get(Routes.guildRoles(serverId))) as APIRole[];
  return { serverId, userId, userRoles: member.roles, roles };
}

export function isThreadType(type: ChannelType): boolean {
  return (
    type === ChannelType.PublicThread || type === ChannelType.PrivateThread || type === ChannelType.AnnouncementThread
  );
}
