import type { Address } from '../address.ts';
import type { Message } from '../chat/message.ts';
import type { EpochMs } from '../clock.ts';
import type { Incident } from '../status/observation.ts';
import type { Story } from '../stories/story.ts';
import type { Alert, Delivery, DigestSchedule, SpaceSettings } from './alert.ts';

/** How those who subscribed there want it. */
export interface Asked {
  /** Roles to notify besides those of the space. */
  readonly roles: readonly string[];
  /** None of them wants a sound. */
  readonly isSilent: boolean;
  /** The least severity for which one of them wants a sound, where one says so. */
  readonly soundFrom?: 1 | 2 | 3;
  /** Each of them wants one line. */
  readonly isBrief?: boolean;
}

/** One alert on its way to one address. */
export interface AlertTelling {
  readonly kind: 'alert';
  readonly alert: Alert;
  readonly delivery: Delivery;
  /**
   * It changes a message of ours: `alert` is then what that message said (its reason, headline, sentences)
   * with the sources as they are now.
   */
  readonly edits: boolean;
  /** It changes the message of something that is over by now, which a later message told. */
  readonly over?: { readonly reason: 'resolved' | 'ended'; readonly at: EpochMs };
  /** It comes so long after `alert.at` that it must say so and show the present. */
  readonly late: boolean;
  readonly asked?: Asked;
  /** Where it is late: what is known now, as far as retention says. */
  readonly story?: Story;
  readonly incident?: Incident;
  readonly at: EpochMs;
}

/** Alerts that were held back for one address, oldest first, at most `DIGEST_SIZE`, all in one message. */
export interface DigestTelling {
  readonly kind: 'digest';
  readonly alerts: readonly Alert[];
  /** Where earlier messages about the same are read: the thread of an alert, or an incident -> an address. */
  readonly messages?: ReadonlyMap<string, string>;
  /** None of those who subscribed there wants a sound for it; absent: by the severity of its alerts. */
  readonly isSilent?: boolean;
  /** Why they were held back. */
  readonly reason: 'budget' | 'quiet-hours' | 'first-sight' | 'schedule';
  /** Where those who subscribed there asked for digests. */
  readonly schedule?: {
    readonly every: DigestSchedule['every'];
    /** What is open now: of the alerts, and what else was alerted of and concerns who subscribed there. */
    readonly open: readonly Incident[];
  };
  readonly at: EpochMs;
}

/** What a manager must know about an address of theirs; told at another address of the same space, or to them alone. */
export interface NoticeTelling {
  readonly kind: 'notice';
  readonly notice: 'forbidden' | 'gone' | 'rejected';
  readonly address: Address;
  /** What the platform calls it, where its address has no name. */
  readonly placeName?: string | undefined;
  /** Names of the missing permissions, as the platform calls them. */
  readonly missing: readonly string[];
  /** In the platform's own words, where it rejected an alert; '' otherwise. */
  readonly why: string;
  /** Alerts that wait there meanwhile; nothing is lost. */
  readonly waiting: number;
  /** Told outside the space, to the person who subscribed. */
  readonly isDirect: boolean;
  readonly at: EpochMs;
}

export type Telling = AlertTelling | DigestTelling | NoticeTelling;

/** Renders what is to be told in the words of the space. Pure. */
export type Compose = (telling: Telling, settings: SpaceSettings) => Message;

/** Material news makes a sound, routine news does not. */
export const LOUD = 2;

/** Digests are cut so that every headline with its link fits into one message on every platform. */
export const DIGEST_SIZE = 15;
