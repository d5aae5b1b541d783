import { z } from 'zod';
import type { Feedback, Mute, OwnFeed, SpaceSettings, Subscription } from '../alerts/alert.ts';
import { TOPICS } from '../stories/story.ts';

/* What the managers of a space set there, as it must be found; loose for the reason given in `schemas.ts`. */
const at = z.number();
const strings = z.array(z.string());
const leastSeverity = z.literal([1, 2, 3]);
const topics = z.array(z.enum(TOPICS));

const mention = z.looseObject({ role: z.string(), leastSeverity });

const shared = z.looseObject({
  language: z.string(),
  timeZone: z.string(),
  quietHours: z.looseObject({ fromMinute: z.number(), untilMinute: z.number() }).nullable(),
  mention: mention.nullable(),
  moreMentions: z.array(mention).optional(),
  threads: z.boolean().optional(),
  pin: z.boolean().optional(),
  hashtags: z.boolean().optional(),
  preview: z.boolean().optional(),
});

export const settingsSchema: z.ZodType<SpaceSettings> = shared.extend({
  operator: z.string().optional(),
  webhook: z.looseObject({ url: z.string(), secret: z.string() }).optional(),
  channels: z.record(z.string(), shared.partial()).optional(),
});

const subscription = z.looseObject({
  id: z.string(),
  space: z.string(),
  address: z.string(),
  regions: strings,
  topics,
  words: strings,
  excludedWords: strings,
  excludedRegions: strings.optional(),
  excludedTopics: topics.optional(),
  leastSeverity,
  role: z.string().optional(),
  isSilent: z.boolean().optional(),
  soundFrom: leastSeverity.optional(),
  isBrief: z.boolean().optional(),
  digest: z.looseObject({ every: z.enum(['hour', 'day', 'week']), minute: z.number() }).optional(),
  provider: z.string().optional(),
  placeName: z.string().optional(),
  createdAt: at,
  createdBy: z.string(),
  state: z.enum(['active', 'paused', 'closed']),
  stateReason: z.string().optional(),
});

export const subscriptionSchema: z.ZodType<Subscription> = subscription;

export const ownFeedSchema: z.ZodType<OwnFeed> = subscription.extend({
  feed: z.looseObject({
    url: z.string(),
    title: z.string(),
    isAll: z.boolean().optional(),
    deadToldAt: at.optional(),
    silentToldAt: at.optional(),
  }),
});

export const muteSchema: z.ZodType<Mute> = z.looseObject({
  id: z.string(),
  space: z.string(),
  kind: z.enum(['topic', 'region', 'word', 'publisher', 'incident']),
  value: z.string(),
  topic: z.enum(TOPICS).optional(),
  until: at.nullable(),
  exceptCritical: z.boolean(),
  createdAt: at,
  createdBy: z.string(),
});

export const feedbackSchema: z.ZodType<Feedback> = z.looseObject({
  id: z.string(),
  space: z.string(),
  kind: z.enum(['not-mining', 'wrong-place', 'wrong-state', 'same', 'advert']),
  storyId: z.string(),
  headline: z.string(),
  regions: strings,
  topics,
  conditions: strings,
  features: z.record(z.string(), z.number().positive().max(1)),
  createdAt: at,
  createdBy: z.string(),
});
