import { expect, it } from 'vitest';
import { createCore } from '../../../src/app.ts';
import { openWebBoard } from '../../../src/start/web-board.ts';
import { openSqlite } from '../../../src/state/sqlite/sqlite.ts';
import { NOW, testLocales } from '../../harness/bot.ts';

it('has nothing measured for who reads it, a robot on every page of a place included; a question in a chat has', async () => {
  const measured: string[] = [];
  const clock = () => NOW;
  const quiet = () => undefined;
  const log = { info: quiet, warn: quiet, error: quiet } as never;
  const state = openSqlite(':memory:', { clock });
  const watch = {
    measured: () => [],
    health: () => [],
    network: () => [],
    networkHealth: () => [],
    interest: (region: string) => void measured.push(region),
  };
  const core = createCore({ state, adapters: new Map(), locales: testLocales, clock, log, watch });
  const pictures = { resolve: async () => undefined };
  const around = {
    services: core.services,
    board: core.board,
    pictures,
    farms: [],
    farmReports: { take: async () => undefined },
    log,
  };
  const board = await openWebBoard({ WEB_PORT: 0, WEB_HOST: '127.0.0.1', WEB_URL: undefined }, around);
  try {
    for (const path of ['/', '/region/OM', '/badge/OM.svg', '/api/v1/status', '/api/v1/status/OM']) {
      expect([path, (await fetch(`http://127.0.0.1:${board?.port}${path}`)).status]).toEqual([path, 200]);
    }
    expect(measured).toEqual([]);
    await core.handler.invoke({
      platform: 'terminal',
      space: 'terminal:local',
      address: 'terminal:local',
      caller: { id: '1', isManager: true },
      command: 'status',
      options: { region: 'OM' },
      at: NOW,
    });
    expect(measured).toEqual(['OM']);
  } finally {
    await board?.close();
    await state.close();
  }
});
