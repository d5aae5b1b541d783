import { z } from 'zod';
import { feedStateSchema } from './schemas.ts';
import { feedbackSchema, muteSchema, ownFeedSchema, settingsSchema, subscriptionSchema } from './space-schemas.ts';

/** The collections of a state, and what each of their records must be. */
export const COLLECTIONS = {
  feeds: feedStateSchema,
  settings: settingsSchema,
  subscriptions: subscriptionSchema,
  ownFeeds: ownFeedSchema,
  mutes: muteSchema,
  feedback: feedbackSchema,
  facts: z.unknown(),
};
