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

/** The rooms of the forms ask other parts of the product. */
const ofForms = ['components/form', 'components/records'];

it.each(ofForms)('the README of %s names every file of it, on at most a screen, and whom it asks', (room) => {
  const text = readFileSync(`${room}/README.md`, 'utf8');
  const files = readdirSync(room).filter((name) => name !== 'README.md');
  expect(files.filter((name) => !text.includes(`(${name})`))).toEqual([]);
  expect(text.split('\n').length).toBeLessThanOrEqual(50);
  const [said = ''] = /^May ask: .*$/m.exec(text) ?? [];
  const may = [...said.matchAll(/\[([\w/]+)\]/g)].map(([, name]) => name);
  const asked = [...graph]
    .filter(([path]) => dirname(path) === room)
    .flatMap(([, imports]) => imports.map((path) => /^(lib|components)\/\w+/.exec(path)?.[0]))
    .filter((name) => name !== undefined && name !== room);
  expect([...new Set(asked)].sort()).toEqual(may.sort());
});
