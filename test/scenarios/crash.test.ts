import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll } from 'vitest';
import { crashContract } from '../contract/state-crash.ts';

const folder = mkdtempSync(join(tmpdir(), 'hashwire-crash-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));
let states = 0;

crashContract('SQLite', async () => join(folder, `${++states}.sqlite`), { chats: 2000, rounds: 20 });
