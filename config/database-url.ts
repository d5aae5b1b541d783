const SSL_MODES: readonly (string | null)[] = [null, 'disable', 'require', 'verify-ca', 'verify-full'];

/**
 * `allow` and `prefer` fall back to a connection that anybody on the way can read, and are refused
 * (https://www.postgresql.org/docs/current/libpq-ssl.html).
 */
export function isDatabaseUrl(value: string): boolean {
  const url = URL.parse(value);
  if (url === null || !/^postgres(?:ql)?:$/u.test(url.protocol)) return false;
  const [mode, host] = [url.searchParams.get('sslmode'), url.hostname || url.searchParams.get('host')];
  const isChecked = mode !== 'verify-ca' || url.searchParams.has('sslrootcert');
  return Boolean(host) && url.pathname.length > 1 && SSL_MODES.includes(mode) && isChecked;
}
