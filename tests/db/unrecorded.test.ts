import { beforeEach, describe, expect, it } from 'vitest';
import { book } from '../../lib/db/schema';
import { declineProspect } from '../../lib/db/write/decline-prospect';
import { givePotentialLabel } from '../../lib/db/write/give-potential-label';
import { changeProposal } from '../../lib/db/write/proposals/change-proposal';
import { recordAnswer } from '../../lib/db/write/proposals/record-answer';
import { startProposal } from '../../lib/db/write/proposals/start-proposal';
import { saveAccount } from '../../lib/db/write/save-account';
import { savePerson } from '../../lib/db/write/save-person';
import { saveRecord } from '../../lib/db/write/save-record';
import { addFollowUp } from '../../lib/db/write/steps/add-follow-up';
import { takeInAccount } from '../../lib/db/write/take-in-account';
import { UnrecordedError } from '../../lib/db/write/unrecorded';
import { anAccount, aPerson, clearBook, when } from './a-book';
import { everything } from './everything';
import { fillWithOneOfEach, oneOfEach } from './one-of-each';

beforeEach(async () => {
  await book.open();
  await clearBook();
  await fillWithOneOfEach();
});

const sent = { accountId: 'k', personIds: ['x'], validUntil: '2026-12-19' };

/** Every way by which a text comes into the book. */
const WAYS: Record<string, (text: string) => Promise<unknown>> = {
  'a promise of a mail': (text) => saveRecord('promises', { ...oneOfEach.promises, id: 'p', text }),
  'a fact': (text) => saveRecord('facts', { ...oneOfEach.facts, id: 'f', text }),
  'the source of a fact': (text) => saveRecord('facts', { ...oneOfEach.facts, id: 'f', source: { name: text } }),
  'what shows a flag': (text) =>
    saveRecord('prospects', { ...oneOfEach.prospects, id: 'w', need: { score: 1, evidence: text } }),
  'the title of a mail as that of a proposal': (text) => startProposal({ ...sent, title: text }, when),
  'a changed title': (title) => changeProposal('x', { title }, when, 'UTC'),
  'why a proposal was declined': (reason) =>
    recordAnswer('x', { kind: 'answered', on: when.today, meaning: 'declined', reason }, when),
  'a step': (text) => addFollowUp({ accountId: 'k', text, due: '2026-12-01' }, when),
  'why a flag is declined': (reason) => declineProspect('x', reason, when),
  'what shows a label': (evidence) => givePotentialLabel('k', evidence, when),
  'why a tier is another': (because) =>
    saveAccount({ ...oneOfEach.accounts, tierByHand: { tier: 'key', because, since: when.today } }, when),
  'the title of somebody on a page': (title) =>
    takeInAccount(anAccount({ id: 'o', name: 'Otter Ltd' }), [aPerson({ id: 'l', accountId: 'o', name: 'Li', title })]),
  'a job title': (title) => savePerson({ ...oneOfEach.people, title }, when),
};

describe.each(Object.entries(WAYS))('%s', (_, write) => {
  it.each(['She is ill and cannot come on Monday.', 'Frau Weber ist krankgeschrieben.', 'Hy is ernstig siek.'])(
    'is not written where it says "%s"',
    async (text) => {
      const before = await everything();
      await expect(write(text)).rejects.toThrow(UnrecordedError);
      expect(await everything()).toEqual(before);
    },
  );

  it('is written where it speaks of business', async () => {
    const before = await everything();
    await write('Beds and lifts for the new hospital');
    expect(await everything()).not.toEqual(before);
  });
});

it('what stood there from before is left to whoever wrote it', async () => {
  const old = { ...oneOfEach.facts, text: 'She is ill and cannot come on Monday.' };
  await book.facts.put(old);
  await saveRecord('facts', { ...old, pinned: true }, old);
  expect(await book.facts.get(old.id)).toMatchObject({ pinned: true });
});
