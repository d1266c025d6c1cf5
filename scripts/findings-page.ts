import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { FINDINGS } from '../src/model/diagnostic.ts';

/** The page of all findings, from their one table. */
export function findingsPage(): string {
  const rows = Object.entries(FINDINGS).map(
    ([code, [severity, zh, en]]) => `| \`${code}\` | ${severity} | ${zh} | ${en} |`,
  );
  return `# Findings about papers

Codes are permanent. \`$1\` stands for the words in question. Made by \`npm run docs\` from \`src/model/diagnostic.ts\`.

| code | severity | 中文 | English |
|---|---|---|---|
${rows.join('\n')}
`;
}

if (process.argv[1] === import.meta.filename)
  writeFileSync(join(import.meta.dirname, '../docs/findings.md'), findingsPage());
