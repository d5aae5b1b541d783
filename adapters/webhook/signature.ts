import { createHmac } from 'node:crypto';

/** Of a secret: base64 after this. */
const PREFIX = 'whsec_';

/**
 * Headers by which a receiver knows who sent a body, and when (https://www.standardwebhooks.com).
 * @param seconds since 1970.
 */
export function signatureHeaders(
  body: string,
  id: string,
  seconds: number,
  secret: string,
): Readonly<Record<string, string>> {
  const key = Buffer.from(secret.slice(PREFIX.length), 'base64');
  const mac = createHmac('sha256', key).update(`${id}.${seconds}.${body}`).digest('base64');
  return { 'webhook-id': id, 'webhook-timestamp': String(seconds), 'webhook-signature': `v1,${mac}` };
}
