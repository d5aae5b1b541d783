import type { Address, Space } from '../address.ts';
import type { Alert } from '../alerts/alert.ts';
import type { Story } from '../stories/story.ts';
import type { Services } from './bot.ts';
import { UserError } from './errors.ts';

type Kept = Pick<Services, 'state'>;

/** @returns a link to the story that a message of ours told of. */
export async function storyOfMessage(
  address: Address,
  messageId: string,
  { state }: Kept,
): Promise<string | undefined> {
  const delivery = await state.deliveries.byMessage(address, messageId);
  const alert = delivery && (await state.alert(delivery.alertId));
  return alert?.storyId ? `story:${alert.storyId}` : undefined;
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
