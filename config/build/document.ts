import { readFileSync, writeFileSync } from 'node:fs';
import { isHelpAsked } from '../../src/cli/help.ts';
import { roomTable } from '../../test/architecture/rooms.ts';
import { SETTINGS } from '../schema.ts';

/** The text of `.env.example`. */
export function envExample(): string {
  const lines = [
    '# Written by `node config/build/document.ts` from config/schema.ts. Copy to .env and fill in what you need.',
  ];
  let group = '';
  for (const setting of SETTINGS) {
    if (setting.group !== group) lines.push('', `## ${setting.group}`);
    group = setting.group;
    lines.push(
      '',
      `# ${setting.about} Expected: ${setting.expected}.`,
      `#${setting.key}=${setting.defaultValue ?? ''}`,
    );
  }
  return `${lines.join('\n')}\n`;
}

/** The README's table. */
export function configurationTable(): string {
  const rows = SETTINGS.map(({ key, about, expected, defaultValue }) => {
    const cells = [`\`${key}\``, about, expected, defaultValue === undefined ? '' : `\`${defaultValue}\``];
    return `| ${cells.map((cell) => cell.replaceAll('|', '\\|')).join(' | ')} |`;
  });
  return ['| Setting | What it does | Expected | Default |', '|---|---|---|---|', ...rows].join('\n');
}

/** Files with a table between two marks: path -> the name in the marks, and the table as it should be. */
export const TABLES = {
  'README.md': ['configuration', configurationTable],
  'CONTRIBUTING.md': ['rooms', roomTable],
} as const;

/** @returns a text of `TABLES` with its table as it should be. @throws Error where it has no place for the table. */
export function withTable(path: keyof typeof TABLES, text: string): string {
  const [name, table] = TABLES[path];
  const mark = `<!-- ${name}: written by \`node config/build/document.ts\` -->`;
  const [begin, end] = [text.indexOf(mark), text.indexOf(`<!-- /${name} -->`)];
  if (begin < 0 || end < begin) throw new Error(`${path}: expected the marks ${mark} and <!-- /${name} -->`);
  return `${text.slice(0, begin + mark.length)}\n\n${table()}\n\n${text.slice(end)}`;
}

const USAGE = `Writes .env.example and the tables of README.md and CONTRIBUTING.md from what they are about.

  npm run docs`;

if (import.meta.main && isHelpAsked()) console.log(USAGE);
else if (import.meta.main) {
  const root = new URL('../../', import.meta.url);
  writeFileSync(new URL('.env.example', root), envExample());
  for (const path of ['README.md', 'CONTRIBUTING.md'] as const) {
    const file = new URL(path, root);
    writeFileSync(file, withTable(path, readFileSync(file, 'utf8')));
  }
}
