import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { sourceFiles } from './tree.ts';

/** The marks that `tests/README.md` promises to tests from outside, each as the source must write it. */
const promised = readFileSync('tests/README.md', 'utf8')
  .split('\n\n')
  .filter((part) =>
    /^\*\*(Sidebar|Everywhere|Contacts|Steps and proposals|Backup|Imports|Trash|Workspace)\*\*/.test(part),
  )
  .flatMap((part) => [...part.matchAll(/`([a-z]+(?:-[a-z]+)+)`/g)].map(([, mark = '']) => mark))
  .filter((mark) => !/^(data|aria)-/.test(mark));

it('every mark that is promised to tests from outside is in the source', () => {
  const source = sourceFiles()
    .filter((path) => /^(components|lib|entrypoints)\//.test(path))
    .map((path) => readFileSync(path, 'utf8'))
    .join('\n');
  expect(promised.length).toBeGreaterThan(100);
  expect(promised.filter((mark) => !["'", '"', '`'].some((sign) => source.includes(sign + mark + sign)))).toEqual([]);
});
