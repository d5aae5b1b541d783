import { readFileSync } from 'node:fs';
import { z } from 'zod';
import { FORMS } from '../../adapters/webhook/target.ts';
import { ConfigError } from '../../config/index.ts';
import { spaceOf } from '../address.ts';
import { DEFAULT_SETTINGS, type Subscription } from '../alerts/alert.ts';
import type { EpochMs } from '../clock.ts';
import { allRegions } from '../regions/regions.ts';
import type { State } from '../state/port.ts';
import { TOPICS } from '../stories/story.ts';
import { everything } from './play.ts';

const SEVERITIES = { routine: 1, material: 2, critical: 3 } as const;
const regionCodes: ReadonlySet<string> = new Set(allRegions().map(({ code }) => code));
const region = z.string().refine((code) => regionCodes.has(code), 'expected an ISO 3166 code such as KZ or US-TX');

const webhook = z
  .strictObject({
    id: z.string().regex(/^[a-z0-9][a-z0-9-]{0,40}$/u, 'expected lower-case letters, digits and hyphens'),
    url: z.url({ protocol: /^https?$/u, error: 'expected an address that begins with http:// or https://' }),
    form: z.enum(FORMS).default('json'),
    secret: z.string().min(1).optional(),
    regions: z.array(region).default([]),
    topics: z.array(z.enum(TOPICS)).default([]),
    severity: z.enum(Object.keys(SEVERITIES) as (keyof typeof SEVERITIES)[]).default('routine'),
    language: z.string().default(DEFAULT_SETTINGS.language),
  })
  .refine(({ form, secret = '' }) => form !== 'json' || /^whsec_[A-Za-z0-9+/]{32,}={0,2}$/u.test(secret), {
    path: ['secret'],
    message: 'expected whsec_ and at least 24 bytes in base64: echo "whsec_$(openssl rand -base64 32)"',
  })
  .refine(({ form, secret }) => form !== 'pagerduty' || secret !== undefined, {
    path: ['secret'],
    message: 'expected the routing key of a PagerDuty service',
  });

const fileSchema = z
  .strictObject({ webhooks: z.array(webhook) })
  .refine(({ webhooks }) => new Set(webhooks.map(({ id }) => id)).size === webhooks.length, 'an id stands there twice');

/** Where alerts are posted, and which. */
export type Webhook = z.infer<typeof webhook>;

/**
 * @param path of WEBHOOKS_FILE; undefined: there is none.
 * @throws ConfigError that names each mistake by its place, and no value: addresses and secrets are not shown.
 */
export function readWebhooks(path: string | undefined): readonly Webhook[] {
  if (path === undefined) return [];
  const fault = (mistakes: readonly string[]) =>
    new ConfigError(mistakes.map((one) => `WEBHOOKS_FILE ${path}: ${one}`));
  let json: unknown;
  try {
    json = JSON.parse(readFileSync(path, 'utf8'));
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    throw fault([code === undefined ? 'expected JSON' : `cannot be read (${code})`]);
  }
  const read = fileSchema.safeParse(json);
  if (read.success) return read.data.webhooks;
  throw fault(read.error.issues.map((issue) => `${issue.path.join('.') || 'the file'}: ${issue.message}`));
}

/** What the file names is subscribed, as it says; what it no longer names is forgotten. */
export async function subscribeWebhooks(state: State, webhooks: readonly Webhook[], now: EpochMs): Promise<void> {
  const known = (await state.subscriptions.entries()).map(([, one]) => one);
  const wanted = new Set(webhooks.map(({ id }) => `webhook:${id}`));
  const left = known.filter(({ address }) => address.startsWith('webhook:') && !wanted.has(address));
  for (const { space } of left) await state.forgetSpace(space);
  for (const { id, regions, topics, severity, language } of webhooks) {
    const address = `webhook:${id}`;
    const before = known.find((one) => one.address === address);
    const subscription: Subscription = {
      ...everything(`webhook-${id}`, address, before?.createdAt ?? now),
      regions,
      topics,
      leastSeverity: SEVERITIES[severity],
      createdBy: 'WEBHOOKS_FILE',
    };
    await state.subscriptions.set(subscription.id, subscription);
    await state.settings.set(spaceOf(address), { ...DEFAULT_SETTINGS, language });
  }
}
