import { Ajv2020 } from 'ajv/dist/2020.js';
import { describe, expect, it } from 'vitest';
import { NOW } from '../../harness/bot.ts';
import { sampleCommit, sampleIncident, sampleStory } from '../../harness/samples.ts';
import { reading, statusWith } from '../../harness/status.ts';
import { openTestBoard } from '../../harness/web.ts';

/** As much of OpenAPI as is looked at here. */
interface Description {
  readonly paths: Record<string, { get: { responses: { 200: { content: Record<string, { schema: object }> } } } }>;
}

const open = async (url = 'https://board.example') => {
  const feed = { id: 'a', url: 'https://a.example/feed', title: 'A', homepage: 'https://a.example' };
  const polled = { dueAt: NOW, failures: 0, lastPollAt: NOW, lastGoodPollAt: NOW };
  const board = await openTestBoard(
    {
      busyRegions: async () => [statusWith('KZ', 'internet', { incident: sampleIncident() })],
      statusOf: async (region) => statusWith(region, 'internet'),
      latest: async ({ region }) => [sampleStory({ regions: [region ?? 'KZ'] })],
      history: async (region) => [sampleIncident({ region })],
      hashRate: async () => reading(),
      sources: async () => [{ feed, state: polled }] as never,
    },
    { url },
  );
  await board.services.state.commit(sampleCommit({ stories: [sampleStory()], incidents: [sampleIncident()] }));
  return board;
};

describe('the API', () => {
  it('answers every path of its description as the description says', async () => {
    const board = await open();
    const { paths: described } = (await (await board.ask('/api/v1/openapi.json')).json()) as Description;
    const paths = Object.entries(described);
    expect(paths.map(([path]) => path)).toHaveLength(9);
    for (const [path, { get }] of paths) {
      const asked = path.replace('{code}', 'KZ').replace('{id}', path.includes('stories') ? 'story-1' : 'incident-1');
      const answer = await board.ask(`/api/v1${asked}`);
      const schema = get.responses[200].content['application/json']?.schema ?? false;
      const check = new Ajv2020({ strict: false, validateFormats: false }).compile(schema);
      check(await answer.json());
      expect([asked, answer.status, check.errors]).toEqual([asked, 200, null]);
    }
  });

  it('lists no incident of a provider, which is for those who watch it', async () => {
    const board = await open();
    const own = sampleIncident({ id: 'own', region: 'AS9198' });
    await board.services.state.commit(sampleCommit({ stories: [], incidents: [own] }));
    const listed = (await (await board.ask('/api/v1/incidents')).json()) as { id: string }[];
    expect(listed.map(({ id }) => id)).toEqual(['incident-1']);
    for (const path of ['/api/v1/incidents/own', '/incident/own', '/api/v1/status/AS9198', '/region/AS9198'])
      expect([path, (await board.ask(path)).status]).toEqual([path, 404]);
  });

  it('gives the unknown a name of its own, and times and links that programs can use', async () => {
    const board = await open();
    const status = await (await board.ask('/api/v1/status/KZ?lang=ru')).json();
    expect(status).toMatchObject({
      region: 'KZ',
      name: 'Казахстан',
      tone: 'critical',
      asOf: '2022-01-10T14:00:00.000Z',
      page: 'https://board.example/region/KZ',
      dimensions: {
        internet: { state: 'down', since: '2022-01-05T11:00:00.000Z', open: true, publishers: 1 },
        power: { state: 'unknown', basis: 'none', since: null },
      },
    });
    expect(await (await board.ask('/api/v1/hashrate')).json()).toMatchObject({
      hashRateEHs: 176,
      source: 'mempool.space',
    });
  });

  it.each(['/incidents', '/stories'])('narrows %s to a region, and answers nothing for what is none', async (path) => {
    const board = await open(`https://${'board.'.repeat(20)}example`);
    const about = async (region: string) => await (await board.ask(`/api/v1${path}?region=${region}`)).json();
    expect(JSON.stringify(await about('KZ'))).toMatch(/"regions?":(\["KZ"\]|"KZ")/u);
    expect(JSON.stringify(await about('IR'))).toMatch(/"regions?":(\["IR"\]|"IR")/u);
    for (const unknown of ['XX', 'Kazakhstan', '']) {
      const answer = await board.ask(`/api/v1${path}?region=${unknown}`);
      expect([unknown, answer.status, await answer.json()]).toEqual([
        unknown,
        404,
        { error: 'There is no such thing.' },
      ]);
    }
    const { paths } = (await (await board.ask('/api/v1/openapi.json')).json()) as Description;
    expect(Object.keys(paths[path]?.get.responses ?? {})).toContain('404');
  });

  it('answers one address 120 times a minute, and others all the same; this machine without a limit', async () => {
    let now = 0;
    const board = await openTestBoard({}, { monotonic: () => now });
    const ask = async (path: string, from?: string) =>
      (await board.ask(path, { headers: from === undefined ? {} : { 'x-forwarded-for': `10.9.9.9, ${from}` } })).status;
    const path = '/api/v1/openapi.json';
    for (let n = 0; n < 120; n++) expect(await ask(path, '192.0.2.1')).toBe(200);
    expect(await ask(path, '192.0.2.1')).toBe(429);
    expect(await ask('/about', '192.0.2.1')).toBe(200);
    expect(await ask(path, '192.0.2.2')).toBe(200);
    expect(await ask(path)).toBe(200);
    now += 61_000;
    expect(await ask(path, '192.0.2.1')).toBe(200);
  });

  it('can be read from pages of other sites, and says in JSON what there is not', async () => {
    const board = await open();
    const answer = await board.ask('/api/v1/status', { headers: { origin: 'https://other.example' } });
    expect(answer.headers.get('access-control-allow-origin')).toBe('*');
    for (const path of ['status/XX', 'stories/nothing', 'incidents/nothing', 'nothing']) {
      const none = await board.ask(`/api/v1/${path}`);
      expect([path, none.status, await none.json()]).toEqual([path, 404, { error: 'There is no such thing.' }]);
    }
    expect((await board.ask('/api/v1/status', { method: 'POST' })).status).toBe(405);
  });
});
