import { readdirSync, readFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { expect, it } from 'vitest';
import { importGraph } from './imports.ts';

const graph = importGraph();
const rooms = readdirSync('lib/domain', { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map(({ name }) => name);
const readme = (room: string) => readFileSync(`lib/domain/${room}/README.md`, 'utf8');

it.each(rooms)('the README of lib/domain/%s names every file of it, on at most a screen', (room) => {
  const text = readme(room);
  const files = readdirSync(`lib/domain/${room}`).filter((name) => name.endsWith('.ts'));
  expect(files.filter((name) => !text.includes(`(${name})`))).toEqual([]);
  expect(text.split('\n').length).toBeLessThanOrEqual(50);
});

it('the map of the domain names every room', () => {
  const map = readFileSync('lib/domain/README.md', 'utf8');
  expect(rooms.filter((room) => !map.includes(`(${room}/README.md)`))).toEqual([]);
});

it.each(rooms)('lib/domain/%s asks just those rooms that its README says', (room) => {
  const [said = ''] = /^May ask: .*$/m.exec(readme(room)) ?? [];
  const may = [...said.matchAll(/\[(\w+)\]/g)].map(([, name]) => name);
  const asked = [...graph]
    .filter(([path]) => dirname(path) === `lib/domain/${room}`)
    .flatMap(([, imports]) => imports.map((path) => /^lib\/domain\/(\w+)\//.exec(path)?.[1]))
    .filter((name) => name !== undefined && name !== room);
  expect([...new Set(asked)].sort()).toEqual(may.sort());
});

/** The rooms outside of the domain; sites and plays, each a list of one kind, are held to their READMEs in `lists.ts`. */
const others = [
  'components/charts',
  'components/contact',
  'components/form',
  'components/hooks',
  'components/keys',
  'components/popup',
  'components/records',
  'components/sidebar',
  'components/ui',
  'components/workspace',
  'entrypoints/page.content',
  'lib/conclude',
  'lib/db',
  'lib/db/backup',
  'lib/db/broken',
  'lib/db/hand-over',
  'lib/db/read',
  'lib/db/write',
  'lib/platform',
  'lib/team',
  'lib/transfer',
  'lib/transfer/cells',
  'lib/transfer/contacts',
  'lib/transfer/csv',
  'lib/transfer/holidays',
  'lib/transfer/import',
  'lib/transfer/out',
  'lib/transfer/partners',
  'lib/transfer/readers',
  'lib/transfer/sales',
  'lib/transfer/take-out',
  'lib/transfer/targets',
];

it('every folder under components and lib is a room, or is known to be none', () => {
  const folders = ['components', 'lib'].flatMap((top) =>
    readdirSync(top, { withFileTypes: true }).flatMap((entry) => (entry.isDirectory() ? `${top}/${entry.name}` : [])),
  );
  const known = [...others, 'lib/domain', 'lib/plays', 'lib/sites'];
  expect(folders.filter((folder) => !known.includes(folder))).toEqual([]);
});

/** The room that a file stands in: the innermost one. */
const roomOf = (path: string) => others.findLast((room) => path.startsWith(`${room}/`));
/** What a room calls a file that it asks for: another room under the same roof, else the roof. */
const askedBy = (room: string, path: string) => {
  const roof = (one: string) => one.split('/').slice(0, 2).join('/').replace(/\.ts$/, '');
  return roof(room) === roof(path) ? (roomOf(path) ?? room) : roof(path);
};

it.each(others)('the README of %s names every file and folder of it, on at most a screen, and whom it asks', (room) => {
  const text = readFileSync(`${room}/README.md`, 'utf8');
  const links = readdirSync(room, { withFileTypes: true })
    .filter(({ name }) => !name.endsWith('.md'))
    .map((entry) => `(${entry.name}${entry.isDirectory() ? '/' : ')'}`);
  expect(links.filter((link) => !text.includes(link))).toEqual([]);
  expect(text.split('\n').length).toBeLessThanOrEqual(50);
  const [said = ''] = /^May ask: .*$/m.exec(text) ?? [];
  const may = [...said.matchAll(/\[([\w/.-]+)\]/g)].map(([, name]) => name);
  const asked = [...graph]
    .filter(([path]) => roomOf(path) === room)
    .flatMap(([, imports]) => imports.map((path) => askedBy(room, path)))
    .filter((name) => name !== room);
  expect([...new Set(asked)].sort()).toEqual(may.sort());
});
