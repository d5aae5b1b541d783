import { randomBytes } from 'node:crypto';
import { z } from 'zod';
import { TARGET_FORMS, type Target } from '../../adapters/webhook/target.ts';
import { type Address, spaceOf } from '../address.ts';
import { DEFAULT_SETTINGS, type SpaceSettings, type Subscription } from '../alerts/alert.ts';
import type { EpochMs } from '../clock.ts';
import { hashId } from '../hash-id.ts';
import type { State } from '../state/port.ts';
import { filterFields, haveOwnIds, idSchema, readOperatorFile, SEVERITIES, writeNew } from './operator-file.ts';
import { everything } from './play.ts';

/** Who subscribes what the file names; what the terminal subscribed stays. */
const FROM_FILE = 'WEBHOOKS_FILE';

const webhook = z
  .strictObject({
    id: idSchema,
    url: z.url({ protocol: /^https?$/u, error: 'expected an address that begins with http:// or https://' }),
    form: z.enum(TARGET_FORMS).default('json'),
    secret: z.string().min(1).optional(),
    ...filterFields,
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
  .refine(({ webhooks }) => haveOwnIds(webhooks), 'an id stands there twice');

/** Where alerts are posted, and which. */
export type Webhook = z.infer<typeof webhook>;

/** @param path of WEBHOOKS_FILE; undefined: there is none. @param languages of the bot. @throws ConfigError */
export function readWebhooks(path: string | undefined, languages: readonly string[]): readonly Webhook[] {
  if (path === undefined) return [];
  const spoken = fileSchema.superRefine(({ webhooks }, context) => {
    for (const [index, { language }] of webhooks.entries()) {
      const message = `expected one of ${languages.join(', ')}`;
      if (!languages.includes(language))
        context.addIssue({ code: 'custom', path: ['webhooks', index, 'language'], message });
    }
  });
  return readOperatorFile(path, 'WEBHOOKS_FILE', spoken).webhooks;
}

/** @returns what no log may show of them: an address often holds a key. */
export const secretsOf = (webhooks: readonly Pick<Webhook, 'url' | 'secret'>[]): readonly (string | undefined)[] =>
  webhooks.flatMap(({ url, secret }) => [secret, url]);

/** What the file names is subscribed, as it says; what it no longer names is forgotten. */
export async function subscribeWebhooks(state: State, webhooks: readonly Webhook[], now: EpochMs): Promise<void> {
  const known = (await state.subscriptions.entries()).map(([, one]) => one);
  const wanted = new Set(webhooks.map(({ id }) => `webhook:${id}`));
  const left = known.filter(({ address, createdBy }) => createdBy === FROM_FILE && !wanted.has(address));
  for (const { space } of left) await state.forgetSpace(space);
  const [subscriptions, settings]: [[string, Subscription][], [string, SpaceSettings][]] = [[], []];
  for (const { id, regions, topics, severity, language } of webhooks) {
    const address = `webhook:${id}`;
    const before = known.find((one) => one.address === address);
    const subscription: Subscription = {
      ...everything(`webhook-${id}`, address, before?.createdAt ?? now),
      regions,
      topics,
      leastSeverity: SEVERITIES[severity],
      createdBy: FROM_FILE,
    };
    subscriptions.push([subscription.id, subscription]);
    settings.push([spaceOf(address), { ...DEFAULT_SETTINGS, language }]);
  }
  await writeNew(state.subscriptions, subscriptions);
  await writeNew(state.settings, settings);
}

/** @returns the address of a webhook that is named by its URL. */
export const webhookAddress = (url: string): Address =>
  `webhook:${new URL(url).hostname.replaceAll(/[^a-z0-9]+/gu, '-')}-${hashId(url, 12)}`;

/**
 * Remembers a webhook that was named at the terminal: its settings say where it is, so that `/forget` deletes that, too.
 * @returns its address, and the key of its signature.
 */
export async function openWebhook(
  state: State,
  url: string,
  locale: string,
): Promise<{ readonly address: Address; readonly secret: string }> {
  const address = webhookAddress(url);
  const known = await state.settings.get(address);
  if (known?.webhook !== undefined) return { address, secret: known.webhook.secret };
  const secret = `whsec_${randomBytes(32).toString('base64')}`;
  const language = (await state.settings.get('terminal:local'))?.language ?? locale;
  await state.settings.set(address, { ...DEFAULT_SETTINGS, language, webhook: { url, secret } });
  return { address, secret };
}

/**
 * @param secrets where those of webhooks join that were named at the terminal, before anything is posted to them.
 * @returns where to post what is for an address: as the file says, else as the terminal did.
 */
export function targetsOf(
  state: State,
  webhooks: readonly Webhook[],
  secrets: Set<string | undefined>,
): (address: Address) => Promise<Target | undefined> {
  const named = new Map<Address, Target>(webhooks.map((one) => [`webhook:${one.id}`, one]));
  return async (address) => {
    const { webhook } = named.has(address) ? {} : ((await state.settings.get(address)) ?? {});
    if (webhook === undefined) return named.get(address);
    for (const secret of secretsOf([webhook])) secrets.add(secret);
    return { id: address.slice('webhook:'.length), form: 'json', ...webhook };
  };
}

/** @returns whether alerts are posted anywhere. */
export const hasWebhooks = async (state: State): Promise<boolean> =>
  (await state.subscriptions.entries()).some(([, { address }]) => address.startsWith('webhook:'));

/** @returns webhooks that are subscribed: their URL as it was typed at the terminal, or the id that the file gives them. */
export async function webhookNames(state: State): Promise<readonly string[]> {
  const subscribed = (await state.subscriptions.entries()).map(([, { address }]) => address);
  const addresses = [...new Set(subscribed.filter((address) => address.startsWith('webhook:')))];
  return Promise.all(addresses.map(async (address) => (await state.settings.get(address))?.webhook?.url ?? address));
}
