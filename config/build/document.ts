import { readFileSync, writeFileSync } from 'node:fs';
import { SETTINGS } from '../schema.ts';

/** Between these marks the README's table is written by this file. */
const BEGIN = '<!-- configuration: written by `node config/build/document.ts` -->';
const END = '<!-- /configuration -->';

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

/** @returns the README with its table as it should be, or null where it has no place for it. */
export function withTable(readme: string): string | null {
  const [begin, end] = [readme.indexOf(BEGIN), readme.indexOf(END)];
  if (begin < 0 || end < begin) return null;
  return `${readme.slice(0, begin + BEGIN.length)}\n${configurationTable()}\n${readme.slice(end)}`;
}

if (import.meta.main) {
  const root = new URL('../../', import.meta.url);
  writeFileSync(new URL('.env.example', root), envExample());
  const readme = new URL('README.md', root);
  const written = withTable(readFileSync(readme, 'utf8'));
  if (written === null) throw new Error(`README.md: expected the marks ${BEGIN} and ${END}`);
  writeFileSync(readme, written);
}
