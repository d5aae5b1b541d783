import type { Core } from '../../src/app.ts';
import { openWebBoard } from '../../src/start/web-board.ts';

/** The web board of a pipeline, on a port of the system's choice. */
export const openBoard = ({ services, board }: Pick<Core, 'services' | 'board'>) =>
  openWebBoard(
    { WEB_PORT: 0, WEB_HOST: '127.0.0.1', WEB_URL: undefined },
    {
      services,
      board,
      pictures: { resolve: async () => undefined },
      farms: [],
      farmReports: { take: async () => undefined },
      log: { info: () => undefined, warn: () => undefined, error: console.error } as never,
    },
  );
