import type { Address, Space } from '../address.ts';
import type { Alert, OwnFeed } from '../alerts/alert.ts';
import type { Story } from '../stories/story.ts';
import type { Services } from './bot.ts';
import type { Choice } from './command.ts';
import { UserError } from './errors.ts';

type Kept = Pick<Services, 'state'>;

/** @returns links to the stories that a message of ours told of; a digest tells of several. */
export async function storiesOfMessage(address: Address, messageId: string, kept: Kept): Promise<readonly Choice[]> {
  const alerts = await alertsOfMessage(address, messageId, kept);
  return alerts.flatMap(({ storyId, headline }) =>
    storyId === null ? [] : [{ value: `story:${storyId}`, label: headline }],
  );
}

/** The same with what feeds of a space of its own brought, which belongs to no story. */
export async function newsOfMessage(address: Address, messageId: string, kept: Kept): Promise<readonly Choice[]> {
  const alerts = await alertsOfMessage(address, messageId, kept);
  const own = alerts.filter(isOfOwnFeed).map(({ id, headline }) => ({ value: `alert:${id}`, label: headline }));
  return [...(await storiesOfMessage(address, messageId, kept)), ...own];
}

/** @returns undefined for a link that is of no alert of an own feed. @throws UserError where it is of none of the space any more. */
export async function ownNewsBehind(
  link: string,
  space: Space,
  { state }: Kept,
): Promise<{ readonly alert: Alert; readonly feed: OwnFeed } | undefined> {
  if (!link.startsWith('alert:')) return undefined;
  const alert = await state.alert(link.slice('alert:'.length));
  const feed = alert?.ownFeed && (await state.ownFeeds.get(alert.ownFeed.id));
  if (alert === undefined || feed?.space !== space) throw new UserError('error-story-gone');
  return { alert, feed };
}

/** What it brought, and not how it fares. */
const isOfOwnFeed = ({ ownFeed, reason }: Alert): boolean => ownFeed !== undefined && reason === 'first';

/** The same, as incidents that can be muted. */
export async function incidentsOfMessage(address: Address, messageId: string, kept: Kept): Promise<readonly Choice[]> {
  const alerts = await alertsOfMessage(address, messageId, kept);
  return alerts.map(({ thread, headline }) => ({ value: `incident:${thread}`, label: headline }));
}

/** One for each thread: an alert and what was changed in it later are one thing. */
async function alertsOfMessage(address: Address, messageId: string, { state }: Kept): Promise<readonly Alert[]> {
  const deliveries = await state.deliveries.byMessage(address, messageId);
  const alerts = await Promise.all(deliveries.map(({ alertId }) => state.alert(alertId)));
  const known = alerts.filter((one) => one !== undefined);
  return known.filter(({ thread }, at) => known.findIndex((one) => one.thread === thread) === at);
}

/** @param link of a page, or `story:<id>`. @throws UserError where nothing is known of it. */
export async function storyBehind(link: string, { state }: Kept): Promise<Story> {
  const isOurs = link.startsWith('story:');
  const story = isOurs ? await state.story(link.slice('story:'.length)) : await state.storyByUrl(link);
  if (story === undefined) throw new UserError(isOurs ? 'error-story-gone' : 'error-story-unknown');
  return story;
}

/** @returns the newest alert of a story that was sent in a space; edits are none of their own. */
export async function alertSent(storyId: string, space: Space, { state }: Kept): Promise<Alert | undefined> {
  const sent = (await state.deliveries.ofStory(storyId, space)).filter((one) => one.state === 'sent');
  const alerts = await Promise.all(sent.map(({ alertId }) => state.alert(alertId)));
  return alerts.findLast((alert) => alert !== undefined && alert.reason !== 'publisher');
}
