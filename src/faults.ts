/**
 * Why a feed, a page or a measurement was not read, by kind, as the log and stored states say it; `$` stands for what differs. Chats say it in the
 * language of the reader: `fault-<kind>`.
 */
const FAULTS = {
  http: 'HTTP $',
  'no-host': 'no such host',
  'name-server': 'the name server does not answer',
  refused: 'connection refused',
  'broken-off': 'connection broken off',
  'no-connection': 'no connection in time',
  'no-route': 'host not reachable',
  unreachable: 'not reachable ($)',
  'certificate-expired': 'its certificate has expired',
  'certificate-self-signed': 'its certificate is self-signed',
  'certificate-unverified': 'its certificate cannot be verified',
  'certificate-other-host': 'its certificate is for another host',
  timeout: 'no complete answer within $ s',
  'redirect-address': 'redirected to what is no web address',
  'redirect-robots': 'redirected to where robots.txt forbids',
  redirects: 'more than $ redirects',
  private: '$ is a private or special address',
  entries: 'its entries cannot be read',
  nested: 'nested deeper than $ elements',
  'no-feed': 'a <$> document, no feed',
  'no-xml': 'no XML document',
  'no-json': 'the answer is not JSON',
  'too-long': 'the answer is too long',
  shape: 'the answer has another shape than expected',
  unreadable: 'cannot be read: $',
  says: 'says "$"',
  slow: 'not done within $ s',
} as const;

export type FaultKind = keyof typeof FAULTS;

export const FAULT_KINDS = Object.keys(FAULTS) as readonly FaultKind[];

/** @returns the sentence of a fault. @param detail such as the status of an answer. */
export const faultSentence = (kind: FaultKind, detail: string | number = ''): string =>
  FAULTS[kind].replace('$', () => String(detail));

/** @returns the fault behind a sentence, which may have crossed a thread or a restart; undefined: a library's own words. */
export function knownFault(sentence: string): { readonly kind: FaultKind; readonly detail: string } | undefined {
  for (const kind of FAULT_KINDS) {
    const [before = '', after] = FAULTS[kind].split('$');
    if (after === undefined ? sentence !== before : !sentence.startsWith(before) || !sentence.endsWith(after)) continue;
    return { kind, detail: after === undefined ? '' : sentence.slice(before.length, sentence.length - after.length) };
  }
  return undefined;
}

/** Of the platform, of undici and of OpenSSL. */
const FAULT_OF_CODE: Readonly<Record<string, FaultKind>> = {
  ENOTFOUND: 'no-host',
  EAI_AGAIN: 'name-server',
  ECONNREFUSED: 'refused',
  ECONNRESET: 'broken-off',
  UND_ERR_SOCKET: 'broken-off',
  UND_ERR_CONNECT_TIMEOUT: 'no-connection',
  ETIMEDOUT: 'no-connection',
  EHOSTUNREACH: 'no-route',
  ENETUNREACH: 'no-route',
  CERT_HAS_EXPIRED: 'certificate-expired',
  DEPTH_ZERO_SELF_SIGNED_CERT: 'certificate-self-signed',
  SELF_SIGNED_CERT_IN_CHAIN: 'certificate-self-signed',
  UNABLE_TO_VERIFY_LEAF_SIGNATURE: 'certificate-unverified',
  UNABLE_TO_GET_ISSUER_CERT_LOCALLY: 'certificate-unverified',
  ERR_TLS_CERT_ALTNAME_INVALID: 'certificate-other-host',
};

/** fetch wraps what happened in a TypeError. */
export function causeOf(error: unknown): unknown {
  return error instanceof Error && error.cause instanceof Error ? error.cause : error;
}

/** @returns the code of what kept a request from its answer; empty: it has none. */
export function codeOf(error: unknown): string {
  const cause = causeOf(error);
  return cause instanceof Error && 'code' in cause ? String(cause.code) : '';
}

/** @returns the sentence of what kept a request from its answer; undefined: nobody foresaw it. */
export function networkFault(error: unknown): string | undefined {
  const kind = FAULT_OF_CODE[codeOf(error)];
  return kind === undefined ? undefined : faultSentence(kind);
}
