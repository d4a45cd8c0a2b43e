import type * as z from 'zod/mini';
import { backupFile } from '../../lib/db/backup/backup-file';
import { accountRow, personRow } from '../../lib/db/rows';
import { book } from '../../lib/db/schema';
import { lockVault } from '../../lib/db/vault/session';
import { RECORD_KINDS } from '../../lib/domain/records/kinds';
import { shapes } from '../../lib/domain/records/shapes';
import { aPerson, clearBook, when } from './a-book';
import { fillWithOneOfEach, oneOfEach } from './one-of-each';

/** Whom these tests erase. */
export const person = aPerson({
  ...{
    id: 'q',
    accountId: 'k',
    name: 'Quellenbach Zsombor',
    emails: ['zsombor.quellenbach@firm.test', 'zq77@post.test'],
  },
  ...{ phones: ['+36 30 998 7766', '0049 221 5544332'], formerAccounts: [{ accountId: 'other', until: when.today }] },
});

/** Twenty ways in which texts name somebody, each with what must be nowhere afterwards. */
export const CANARIES: [said: string, canary: string][] = [
  ['Quellenbach Zsombor called', 'quellenbach zsombor'],
  ['Zsombor Quellenbach called', 'zsombor quellenbach'],
  ['QUELLENBACH ZSOMBOR', 'quellenbach'],
  ['Quellenbach, Zsombor', 'quellenbach,'],
  ['Zsombor  Quellenbach', 'zsombor'],
  ['Quellenbach Zsombornak küldtem', 'zsombornak'],
  ['Zsombor Quellenbach’s plan', 'quellenbach’s'],
  ["Zsombor Quellenbach's plan", "quellenbach's"],
  ['Quellenbach-Zsombor', 'quellenbach-'],
  ['zsombor quellenbach', 'zsombor q'],
  ['zsombor.quellenbach@firm.test', 'zsombor.quellenbach@'],
  ['Zsombor.Quellenbach@Firm.test', '@firm.test'],
  ['to <zq77@post.test>', 'zq77'],
  ['mailto:zq77@post.test', 'mailto:zq77'],
  ['zq77+news@post.test', 'zq77+news'],
  ['+36 30 998 7766', '998 7766'],
  ['06 30 9987766', '9987766'],
  ['0049 221 5544332', '5544332'],
  ['+49 (221) 554-43-32', '554-43-32'],
  ['(0221) 5544 332', '5544 332'],
];

/** Writes a text into each place of a record that takes any, as its schema says. */
function sayEverywhere<Row extends object>(row: Row, schema: z.ZodMiniType, texts: () => string): Row {
  let said: object = row;
  const say = (at: readonly string[], value: unknown) => {
    if (typeof value === 'string' && !/(^id|Ids?)$/.test(at.at(-1) ?? '')) {
      const changed = structuredClone(said);
      const parent = at.slice(0, -1).reduce<object>((part, step) => Reflect.get(part, step), changed);
      Reflect.set(parent, at.at(-1) ?? '', texts());
      if (schema.safeParse(changed).success) said = changed;
    } else if (typeof value === 'object' && value !== null) {
      for (const [name, inner] of Object.entries(value)) say([...at, name], inner);
    }
  };
  say([], row);
  return said as Row;
}

const MORE: Partial<Record<string, object>> = {
  prospects: { people: [{ name: 'Zsombor Quellenbach', email: 'zq77@post.test' }], declineReason: '-', flaggedBy: '-' },
  facts: { source: { personId: 'q', name: '-', url: 'https://x.test/?to=zq77@post.test' } },
  returns: { details: '-', productGroup: '-' },
  surveys: { personId: 'q', text: '-' },
  winBacks: { details: '-', offer: '-' },
  proposals: { personIds: ['q', 'x'] },
  touches: { personIds: ['q'], text: '-' },
  promises: { personId: 'q' },
  followUps: { personId: 'q' },
  bindings: { externalId: 'mail:zq77@post.test' },
  dismissals: { key: '["q","silent"]' },
};

/** A book in which every kind of record names that person in each of these ways. */
export async function fillWithCanaries(): Promise<void> {
  await book.open();
  await clearBook();
  lockVault();
  await fillWithOneOfEach();
  await book.people.update('x', { group: { roles: [], reportsToId: 'q', knownBy: [] } });
  for (const [place, [said]] of CANARIES.entries()) {
    for (const kind of RECORD_KINDS.filter((one) => !['people', 'personalDetails', 'rivalries'].includes(one))) {
      const given = { ...oneOfEach[kind], ...MORE[kind] };
      const row = sayEverywhere(given, shapes[kind], () => said);
      const id = kind === 'accounts' ? {} : kind === 'bindings' ? {} : { id: `${kind}${place}` };
      await book.table(kind).put({ ...row, ...id });
    }
  }
  await book.accounts.put(accountRow({ ...oneOfEach.accounts, industry: 'Zsombor Quellenbach', aliases: ['KB'] }));
  await book.people.put(personRow(person));
}

/** All that a fresh backup says, in small letters. */
export const lower = async () => (await (await backupFile({})).text()).toLowerCase();
