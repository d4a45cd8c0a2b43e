import { expect, it } from 'vitest';
import { couch } from '../../lib/team/couch';
import { seal, sealedName } from '../../lib/team/seal';
import { openRecord } from '../../lib/team/sealed-record';
import { newTeamKey } from '../../lib/team/team-key';
import { tryServer } from '../../lib/team/try-server';
import { waitAfter } from '../../lib/team/wait-after';

const NOON = Date.parse('2026-11-29T12:00:00Z');

/** A server that gives one answer to whatever it is asked. */
const answering = (body: unknown, status = 200, date = 'Sun, 29 Nov 2026 12:00:00 GMT') =>
  couch(
    { address: 'https://couch.test/team' },
    async () =>
      new Response(typeof body === 'string' ? body : JSON.stringify(body), { status, headers: { Date: date } }),
    () => NOON,
  );

it.each([
  ['not let in', 401, { error: 'unauthorized' }, 'refused'],
  ['not let in', 403, { error: 'forbidden' }, 'refused'],
  ['no such database', 404, { error: 'not_found', reason: 'Database does not exist.' }, 'gone'],
  ['a page that is not there', 404, '<html>', 'odd'],
  ['too much at once', 413, { error: 'too_large' }, 'full'],
  ['no space left', 500, { error: 'enospc', reason: 'no space left on device' }, 'full'],
  ['no space left', 507, '', 'full'],
  ['too many questions', 429, '', 'busy'],
  ['not now', 503, '<html>', 'busy'],
  ['another server', 200, '<html>', 'odd'],
  ['half an answer', 200, '{"results":[{"id":"a"', 'odd'],
  ['a wrong answer', 200, { results: [{ id: 7 }], last_seq: '1' }, 'odd'],
])('tells %s (%i) from the rest', async (_, status, body, problem) => {
  await expect(answering(body, status).changes('0', 10)).rejects.toMatchObject({ name: 'TeamError', problem });
});

it('says that there is no answer', async () => {
  const unheard = couch(
    { address: 'https://couch.test/team' },
    () => Promise.reject(new TypeError('no')),
    () => NOON,
  );
  await expect(unheard.changes('0', 10)).rejects.toMatchObject({ problem: 'offline' });
});

it('says that an account may not make the database that is not there, and is not refused', async () => {
  const error = { error: 'not_found', reason: 'Database does not exist.' };
  const user = couch(
    { address: 'https://couch.test/team', user: 'anna', password: 'right' },
    async (_, { method } = {}) => Response.json(error, { status: method === 'PUT' ? 401 : 404 }),
    () => NOON,
  );
  expect(await tryServer(user, true)).toEqual({ problem: 'unmade' });
  await expect(tryServer(user, false)).rejects.toMatchObject({ problem: 'gone' });
});

it('says that the clock is far off, by the server’s', async () => {
  const days = answering({ results: [], last_seq: 0 }, 200, 'Thu, 26 Nov 2026 12:00:00 GMT');
  await expect(days.changes('0', 10)).rejects.toMatchObject({ problem: 'clock' });
  const hours = answering({ results: [], last_seq: 0 }, 200, 'Sun, 29 Nov 2026 10:00:00 GMT');
  expect(await hours.changes('0', 10)).toEqual({ changes: [], last: '0' });
});

it('reads places of CouchDB and of PouchDB, and leaves out what is deleted or no longer there', async () => {
  const changes = {
    results: [{ id: 'a', seq: '3-g1A', changes: [{ rev: '1-a' }, { rev: '2-b' }] }],
    last_seq: '3-g1A',
  };
  expect(await answering(changes).changes('0', 10)).toEqual({
    changes: [{ id: 'a', revs: ['1-a', '2-b'] }],
    last: '3-g1A',
  });
  const docs = {
    results: [
      { id: 'a', docs: [{ ok: { _id: 'a', _rev: '1-a', s: 'x' } }] },
      { id: 'a', docs: [{ ok: { _id: 'a', _rev: '2-b', _deleted: true } }] },
      { id: 'b', docs: [{ error: { id: 'b', error: 'not_found' } }] },
    ],
  };
  expect(await answering(docs).bulkGet([{ id: 'a', rev: '1-a' }])).toEqual([
    { id: 'a', rev: '1-a', data: 'x' },
    { id: 'a', rev: '2-b' },
  ]);
});

it('says when a document was not taken', async () => {
  const doc = { _id: 'a', _rev: '1-a', _revisions: { start: 1, ids: ['a'] } };
  await expect(answering([{ id: 'a', error: 'forbidden' }], 201).bulkDocs([doc])).rejects.toMatchObject({
    problem: 'refused',
  });
  await answering([], 201).bulkDocs([doc]);
});

it('sends much in parts of less than a megabyte', async () => {
  const sizes: number[] = [];
  const counting = couch(
    { address: 'https://couch.test/team' },
    async (_, asked) => {
      sizes.push(String(asked?.body).length);
      return new Response('[]', { status: 201 });
    },
    () => NOON,
  );
  const large = { _rev: '1-a', _revisions: { start: 1, ids: ['a'] }, s: 'x'.repeat(300_000) };
  await counting.bulkDocs(['a', 'b', 'c', 'd', 'e'].map((_id) => ({ _id, ...large })));
  expect(sizes.length).toBe(3);
  expect(Math.max(...sizes)).toBeLessThan(1_000_000);
});

it('tells a server who it is, and follows it nowhere else', async () => {
  let asked: RequestInit | undefined;
  const asking = couch(
    { address: 'https://couch.test/team', user: 'anna', password: 'Kőrös' },
    async (_, how) => {
      asked = how;
      return new Response('{"error":"not_found","reason":"missing"}', { status: 404 });
    },
    () => NOON,
  );
  expect(await asking.getLocal('x')).toBeNull();
  expect(asked).toMatchObject({ redirect: 'error', credentials: 'omit' });
  expect(new Headers(asked?.headers).get('Authorization')).toBe(
    `Basic ${Buffer.from('anna:Kőrös').toString('base64')}`,
  );
});

it('waits twice as long after each failure, five minutes at most, and at once so long where somebody has to see to it', () => {
  expect([1, 2, 3, 20].map((failures) => waitAfter(failures, 'offline', 1))).toEqual([1000, 2000, 4000, 300_000]);
  expect(waitAfter(1, 'full', 1)).toBe(300_000);
  expect(waitAfter(3, 'offline', 0)).toBe(2000);
});

it('reads no document of a newer Keyside, and none that is not whole', async () => {
  const { key } = await newTeamKey('six cranes');
  const doc = await sealedName(key, 'accounts', 'k');
  const open = async (said: object) => openRecord(key, doc, (await seal(key, doc, JSON.stringify(said))).data);
  const whole = { format: 1, table: 'accounts', id: 'k', seen: {}, slots: { name: [['0a', 'Kovács']] } };
  expect(await open(whole)).toMatchObject({ table: 'accounts', id: 'k' });
  await expect(open({ ...whole, format: 2 })).rejects.toMatchObject({ problem: 'newer' });
  expect(await open({ ...whole, slots: { name: 'Kovács' } })).toBeNull();
  expect(await openRecord(key, doc, 'no base64!')).toBeNull();
});
