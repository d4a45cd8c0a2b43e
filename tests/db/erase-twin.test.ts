import { beforeEach, describe, expect, it } from 'vitest';
import { accountRow, personRow } from '../../lib/db/rows';
import { book } from '../../lib/db/schema';
import { ChangedSinceError, ErasedSinceError, type Undo } from '../../lib/db/write/change';
import { countErasure, erasePerson } from '../../lib/db/write/erase/erase-person';
import { mergeAccounts, mergePeople } from '../../lib/db/write/merge/merge-two';
import { splitMerge } from '../../lib/db/write/merge/split-merge';
import { removePerson } from '../../lib/db/write/move-person';
import { changeProposal } from '../../lib/db/write/proposals/change-proposal';
import { startProposal } from '../../lib/db/write/proposals/start-proposal';
import { addFollowUp } from '../../lib/db/write/steps/add-follow-up';
import { changeFollowUp } from '../../lib/db/write/steps/change-follow-up';
import { namedOnly } from '../../lib/domain/people/erasure';
import { FollowUp } from '../../lib/domain/records/follow-up';
import { RECORD_KINDS } from '../../lib/domain/records/kinds';
import { shapes } from '../../lib/domain/records/shapes';
import { anAccount, aPerson, when } from './a-book';
import { fillWithCanaries, lower } from './a-person-everywhere';
import { everything } from './everything';
import { oneOfEach } from './one-of-each';

beforeEach(fillWithCanaries);

describe('an undo from before somebody was erased', () => {
  const twin = aPerson({ id: 'twin', accountId: 'k', name: 'Bence Varró', emails: ['bence@post.test'], phones: [] });
  const merged = async (merge: () => Promise<{ result: string }>) => splitMerge((await merge()).result, when);
  const given = { accountId: 'k', personIds: ['twin', 'q'], title: 'P', validUntil: '2026-12-19' };

  it.each<[string, () => Promise<{ undo: Undo }>]>([
    ['the split of two people', () => merged(() => mergePeople('q', 'twin', [], when))],
    ['the split of two accounts', () => merged(() => mergeAccounts('k', 'm', [], when))],
    [
      'a step that named them',
      async () => {
        const { result: id } = await addFollowUp(
          { accountId: 'k', text: 'Ring Bence Varró', kind: 'call', due: '2026-11-20' },
          when,
        );
        const row = FollowUp.parse(await book.followUps.get(id));
        return changeFollowUp({ ...row, text: 'Ring them' }, row);
      },
    ],
    [
      'a proposal that went to them',
      async () => changeProposal((await startProposal(given, when)).result, { personIds: ['q'] }, when, 'UTC'),
    ],
  ])('of %s is refused, and brings nobody back', async (_, write) => {
    await book.accounts.put(accountRow(anAccount({ id: 'm', name: 'Kovacs Bau' })));
    await book.people.put(personRow(twin));
    const { undo } = await write();
    await erasePerson('twin', 'a former contact');
    const before = await everything();
    await expect(undo()).rejects.toThrow(ErasedSinceError);
    expect(await everything()).toEqual(before);
    expect(await lower()).not.toMatch(/varr|bence|"twin"/);
    const later = await changeProposal(
      (await startProposal({ ...given, personIds: [] }, when)).result,
      { title: 'Q' },
      when,
      'UTC',
    );
    await later.undo();
  });
});

describe('somebody of whom there is more than one entry', () => {
  const twin = aPerson({ id: 'twin', accountId: 'k', name: 'Bence Varró', emails: ['bence@post.test'], phones: [] });

  it('is erased under each name that was merged into theirs; no split brings them back', async () => {
    await book.people.put(personRow(twin));
    await book.touches.put({
      ...oneOfEach.touches,
      id: 'b',
      accountId: 'k',
      personIds: ['twin'],
      text: 'Bence Varró called',
    });
    const { result } = await mergePeople('q', 'twin', [], when);
    const counts = await countErasure('q');
    expect(await erasePerson('q', 'a former contact')).toEqual(counts);
    expect(await lower()).not.toMatch(/varr|bence/);
    expect(await book.touches.get('b')).toMatchObject({ personIds: [], text: 'a former contact called' });
    await expect(splitMerge(result, when)).rejects.toThrow(ChangedSinceError);
    for (const kind of RECORD_KINDS)
      for (const row of await book.table(kind).toArray()) expect(shapes[kind].safeParse(row).success, kind).toBe(true);
  });

  it('does not come back with an account that is split again', async () => {
    await book.accounts.put(accountRow(anAccount({ id: 'm', name: 'Kovacs Bau' })));
    await book.people.put(personRow({ ...twin, accountId: 'm' }));
    const { result } = await mergeAccounts('k', 'm', [], when);
    await erasePerson('twin', 'a former contact');
    await splitMerge(result, when);
    expect(await book.people.get('twin')).toBeUndefined();
    expect(await lower()).not.toMatch(/varr|bence@/);
  });

  it('is reached where they were deleted before, or stand on a flag alone', async () => {
    await book.people.put(personRow(twin));
    await removePerson('twin', when);
    await book.touches.put({
      ...oneOfEach.touches,
      id: 'b',
      accountId: 'k',
      personIds: ['twin'],
      text: 'Bence Varró called',
    });
    await erasePerson(twin, 'a former contact');
    expect(await lower()).not.toMatch(/varr|bence/);
    expect(JSON.stringify(await book.trash.toArray())).not.toMatch(/Varr|bence/);
    expect(await book.touches.get('b')).toMatchObject({ personIds: [], text: 'a former contact called' });
    const seen = { name: 'Ilka Sáfrány', email: 'ilka@plant.test' };
    await book.prospects.put({ ...oneOfEach.prospects, id: 'w2', people: [seen], why: 'Ilka Sáfrány builds a plant' });
    await erasePerson(namedOnly(seen), 'a former contact');
    expect(await book.prospects.get('w2')).toMatchObject({ people: [], why: 'a former contact builds a plant' });
  });
});
