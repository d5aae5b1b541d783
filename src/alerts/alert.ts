import type { Address, Space } from '../address.ts';
import type { EpochMs } from '../clock.ts';
import type { Region } from '../regions/regions.ts';
import type { Incident, Observation } from '../status/observation.ts';
import type { Severity, Topic } from '../stories/story.ts';

/** Why it is worth telling now. `publisher`: only one more publisher, a silent edit. `service`: about Hashwire itself. */
export type AlertReason =
  | 'first'
  | 'escalated'
  | 'updated'
  | 'resolved'
  | 'corrected'
  /** What was announced has begun; it has ended by its own term; it begins tomorrow. */
  | 'in-force'
  | 'ended'
  | 'reminder'
  | 'publisher'
  | 'service-blind'
  | 'service-back'
  | 'service-feeds-dead'
  | 'service-feeds-silent'
  /** A measurement fails everywhere and is not counted. */
  | 'service-signal-fails'
  | 'none';

/** An incident as an alert told it. */
export type Condition = Omit<Incident, 'storyIds' | 'changes' | 'updatedAt' | 'closedAt' | 'thread' | 'remindedAt'> & {
  /** It had ended in between. */
  readonly again?: boolean;
};

/** What an alert tells of the network's hash rate. */
export interface RateDrop {
  readonly percent: number;
  readonly sigmas: number;
  readonly windowDays: number;
  /** Absent in older alerts: a drop of days against their trend. */
  readonly kind?: 'drop' | 'slide' | 'blocks' | 'recovered';
  readonly ehs?: number;
  /** Pools that find far fewer blocks. */
  readonly pools?: readonly { readonly name: string; readonly changePercent: number }[];
}

/** A story or a status change worth telling now. */
export interface Alert {
  /** Hash of the fingerprint, 128 bits hex. */
  readonly id: string;
  /** incident or story id + reason + revision. */
  readonly fingerprint: string;
  readonly reason: AlertReason;
  /** What messages thread under: incident id, else story id. */
  readonly thread: string;
  readonly storyId: string | null;
  readonly incidentId: string | null;
  readonly revision: number;
  readonly topics: readonly Topic[];
  readonly regions: readonly Region[];
  readonly severity: Severity;
  readonly headline: string;
  readonly sentences: readonly string[];
  /** Of headline and sentences; absent in older alerts, and where nothing is quoted. */
  readonly language?: string;
  /** Independent publishers in order, with their page and time. */
  readonly sources: readonly { readonly publisher: string; readonly url: string; readonly at: EpochMs | null }[];
  /** Words of subscribers are matched against this: title and text, lower-cased once. */
  readonly words: string;
  readonly at: EpochMs;
  /** Its feed already held it when it was first met: what is known then comes together. */
  readonly firstSight?: true;
  /** Headline and sentences in other languages, by an operator's model. */
  readonly translations?: Readonly<
    Record<string, { readonly headline: string; readonly sentences: readonly string[] }>
  >;
  /** What a signal says, where no story does: the headline is then made in the reader's language. */
  readonly measured?: Observation;
  /** It adds a place, a topic or weight to what was told: news to those who were told nothing, for the others an edit. */
  readonly isWider?: true;
  /** A second reader did not find in the text what the first one read. */
  readonly isDoubted?: true;
  /** For `escalated`: the worst that was told before. */
  readonly was?: Severity;
  /** A fresh measurement that says otherwise. */
  readonly against?: Observation;
  /** For `resolved`: who says so in its report. */
  readonly cited?: string;
  /** The incidents it tells of, as they were then. */
  readonly conditions?: readonly Condition[];
  /** A fall of the network's hash rate that chance does not explain, or that it is made good. */
  readonly drop?: RateDrop;
  /** For `resolved` and `ended`: how long the incident lasted. */
  readonly lastedMs?: number;
  /** It is about what this feed of one space brought, or about that feed: for nobody else. */
  readonly ownFeed?: { readonly id: OwnFeed['id']; readonly title: string };
}

/** How often one message tells all; `minute` counts from local midnight, weekly ones come on Mondays, hourly ones on the hour. */
export interface DigestSchedule {
  readonly every: 'hour' | 'day' | 'week';
  readonly minute: number;
}

/** Address + regions, topics, words, least severity; the default is everything, what has no region included. */
export interface Subscription {
  readonly id: string;
  readonly space: Space;
  readonly address: Address;
  /** Empty: everywhere, what has no region included. A region covers its parts. */
  readonly regions: readonly Region[];
  /** What happens only there, or is only about that, is not wanted. */
  readonly excludedRegions?: readonly Region[] | undefined;
  readonly excludedTopics?: readonly Topic[] | undefined;
  /** Empty: all. */
  readonly topics: readonly Topic[];
  /** At least one must occur, when given. */
  readonly words: readonly string[];
  /** None may occur. */
  readonly excludedWords: readonly string[];
  readonly leastSeverity: 1 | 2 | 3;
  /** Is notified of its alerts, besides those of the space. */
  readonly role?: string | undefined;
  /** Its alerts make no sound. */
  readonly isSilent?: boolean | undefined;
  /** Those less severe make none; absent: material ones do, and those that notify a role. */
  readonly soundFrom?: 1 | 2 | 3 | undefined;
  /** Its alerts are one line each. */
  readonly isBrief?: boolean | undefined;
  /** Its alerts wait for one message, but for critical ones. Absent: each comes at once. */
  readonly digest?: DigestSchedule | undefined;
  /** What the provider is called that it watches: `regions` is then its code, and it asks for nothing else. */
  readonly provider?: string | undefined;
  /** What the platform calls the place, where its address has no name. */
  readonly placeName?: string | undefined;
  readonly createdAt: EpochMs;
  readonly createdBy: string;
  readonly state: 'active' | 'paused' | 'closed';
  /** Why it is paused or closed, in words for a manager. */
  readonly stateReason?: string;
  /** Asks for what this feed brings, and for nothing else. Absent: for what all of our feeds bring. */
  readonly feed?: FeedOfSpace | undefined;
}

/** A feed that managers of a space added, as that space knows it. */
export interface FeedOfSpace {
  /** What is fetched may be another address; see `fetchedFor`. */
  readonly url: string;
  readonly title: string;
  /** Whatever it is about is told. Absent: what matters to miners. */
  readonly isAll?: boolean | undefined;
  /** Managers were told that it is dead, or silent. */
  readonly deadToldAt?: EpochMs | undefined;
  readonly silentToldAt?: EpochMs | undefined;
}

/** A feed of one space: a subscription that asks for nothing else. */
export type OwnFeed = Subscription & { readonly feed: FeedOfSpace };

export const isOwnFeed = (one: Subscription): one is OwnFeed => one.feed !== undefined;

/** Space + topic, region, word, publisher or incident + until. */
export interface Mute {
  readonly id: string;
  readonly space: Space;
  readonly kind: 'topic' | 'region' | 'word' | 'publisher' | 'incident';
  readonly value: string;
  /** Of a region: only what is about this topic there. */
  readonly topic?: Topic | undefined;
  /** null: until unmuted. */
  readonly until: EpochMs | null;
  readonly exceptCritical: boolean;
  readonly createdAt: EpochMs;
  readonly createdBy: string;
}

/** What can be wrong with an alert. */
export const FEEDBACK_KINDS = ['not-mining', 'wrong-place', 'wrong-state', 'same', 'advert'] as const;
export type FeedbackKind = (typeof FEEDBACK_KINDS)[number];

/** What a manager of a space says is wrong with an alert that was sent there; it changes what that space is sent, and no other. */
export interface Feedback {
  readonly id: string;
  readonly space: Space;
  readonly kind: FeedbackKind;
  readonly storyId: string;
  readonly headline: string;
  /** Of the alert, as it was sent. */
  readonly regions: readonly Region[];
  readonly topics: readonly Topic[];
  /** `internet.down` */
  readonly conditions: readonly string[];
  /** Words of its headline, and `publisher:<host>`: the share of recent news that has them, above 0, at most 1. */
  readonly features: Readonly<Record<string, number>>;
  readonly createdAt: EpochMs;
  readonly createdBy: string;
}

/** A role that is notified of what is at least so severe. */
export interface Mention {
  readonly role: string;
  readonly leastSeverity: 1 | 2 | 3;
}

/** What holds in a space, unless one of its channels has its own. Absent switches are off. */
export interface SpaceSettings {
  /** Locale of the bot's words there. */
  readonly language: string;
  /** IANA time zone. */
  readonly timeZone: string;
  /** Minutes after local midnight; null: none. */
  readonly quietHours: { readonly fromMinute: number; readonly untilMinute: number } | null;
  /** Off by default. */
  readonly mention: Mention | null;
  /** Besides `mention`: roles for other severities. */
  readonly moreMentions?: readonly Mention[] | undefined;
  /** A role whose members manage the bot there, whatever else they may. */
  readonly operator?: string | undefined;
  /** Every incident goes on in a thread of its own. */
  readonly threads?: boolean | undefined;
  /** Critical alerts are pinned until they are over. */
  readonly pin?: boolean | undefined;
  /** Alerts end with `#Kazakhstan #internet`. */
  readonly hashtags?: boolean | undefined;
  /** Alerts show a preview of the publisher's page. */
  readonly preview?: boolean | undefined;
  /** Of a webhook that was named at the terminal: where to post, and the key of the signature, `whsec_...`. */
  readonly webhook?: { readonly url: string; readonly secret: string } | undefined;
  /** What a channel has of its own, by the part of its address behind the space. */
  readonly channels?: Readonly<Record<string, ChannelSettings>> | undefined;
}

export type ChannelSettings = Partial<Omit<SpaceSettings, 'operator' | 'webhook' | 'channels'>>;

export const DEFAULT_SETTINGS: SpaceSettings = { language: 'en', timeZone: 'UTC', quietHours: null, mention: null };

/** One step in a delivery's life, with the named reason: what `/why` reads back. */
export interface TrailEntry {
  readonly at: EpochMs;
  readonly stage: string;
  readonly outcome: 'pass' | 'stop' | 'hold' | 'sent' | 'edited' | 'failed';
  readonly reason: string;
}

/** Reason in the trail of a delivery that a mute had stopped and that is sent after all. */
export const UNMUTED = 'unmuted';

/** One alert to one address. */
export interface Delivery {
  /** Hash of alert fingerprint + address; also the idempotency key. */
  readonly id: string;
  readonly alertId: string;
  readonly address: Address;
  readonly subscriptionId: string;
  readonly thread: string;
  /** `waiting` until `dueAt`; `held` for a digest; `leased` while a sender has it; then one of the ends. */
  readonly state: 'waiting' | 'held' | 'leased' | 'sent' | 'stopped' | 'closed';
  readonly dueAt: EpochMs;
  readonly leasedUntil: EpochMs | null;
  readonly attempts: number;
  /** The platform's id of the message it became. */
  readonly messageId: string | null;
  readonly trail: readonly TrailEntry[];
}
