import { expect, it } from 'vitest';
import { sameProposal } from '../../../lib/domain/proposal/same-proposal';
import type { Proposal } from '../../../lib/domain/records/proposal';

const proposal = (given: Partial<Proposal>): Proposal => ({
  ...{ id: 'p', accountId: 'a', personIds: [], title: 'Angebot AN-17', sentOn: '2026-11-02', validUntil: '2026-12-02' },
  ...{ events: [], status: 'open', createdAt: '2026-11-02T09:00:00Z' },
  ...given,
});

it.each<[string, { title: string; thread?: string }, Partial<Proposal>, boolean]>([
  ['its title', { title: 'Angebot AN-17' }, {}, true],
  ['its title as an answer', { title: 'AW: Re: angebot AN 17' }, {}, true],
  ['its title, forwarded in Hungarian', { title: 'Továbbítás: Árajánlat daru' }, { title: 'Árajánlat daru' }, true],
  ['its title, answered in Norwegian', { title: 'SV: Tilbud kraner' }, { title: 'Tilbud kraner' }, true],
  ['its title, answered in Afrikaans', { title: 'Antw: Kwotasie hyskrane' }, { title: 'Kwotasie hyskrane' }, true],
  ['its title, once it was declined', { title: 'Angebot AN-17' }, { status: 'declined' }, true],
  ['its thread, under another title', { title: 'Kräne', thread: 't' }, { thread: 't' }, true],
  ['another thread and title', { title: 'Kräne', thread: 'u' }, { thread: 't' }, false],
  ['no thread on either side', { title: 'Kräne' }, {}, false],
  ['no title on either side', { title: 'Re:' }, { title: '' }, false],
  ['another number', { title: 'Angebot AN-18' }, {}, false],
])('a mail with %s', (_, sent, given, isSame) => {
  expect(sameProposal(sent, [proposal(given)]) !== undefined).toBe(isSame);
});

it('is an open one before one that is closed, and then the latest', () => {
  const all = [
    proposal({ id: 'lost', status: 'declined', sentOn: '2026-11-09' }),
    proposal({ id: 'first' }),
    proposal({ id: 'second', sentOn: '2026-11-05' }),
  ];
  for (const order of [all, all.toReversed()]) expect(sameProposal({ title: 'AN 17' }, order)).toBeUndefined();
  for (const order of [all, all.toReversed()])
    expect(sameProposal({ title: 'Re: Angebot AN-17' }, order)?.id).toBe('second');
});
