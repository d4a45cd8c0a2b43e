import { accountSentence, type SentenceFacts } from '../../../lib/domain/account/account-sentence';
import type { HeldLabel } from '../../../lib/domain/account/labels';
import type { TierAnswer } from '../../../lib/domain/account/tier';
import { rhythmState } from '../../../lib/domain/book/rhythm';
import { day } from '../../../lib/domain/records/day';
import type { Fact } from '../../../lib/domain/records/fact';
import type { OurPromise } from '../../../lib/domain/records/promise';
import type { Proposal } from '../../../lib/domain/records/proposal';
import { defaultSettings } from '../../../lib/domain/settings';

// What the sentence about an account rests on, a piece each.

export const today = day('2026-11-21');
export const plain: TierAnswer = { tier: 'standard', computed: 'standard', because: { rule: 'nothing found' } };
export const nothing: SentenceFacts = {
  tier: plain,
  rhythm: null,
  lost: null,
  facts: [],
  promises: [],
  proposals: [],
  people: [{ id: 'p' }],
  touches: [{ kind: 'call', reached: true }],
  gaps: [],
};
export const sentence = (given: Partial<SentenceFacts>) =>
  accountSentence({ ...nothing, ...given }, today, defaultSettings);
export const names = (given: Partial<SentenceFacts>) => sentence(given).map(({ clause }) => clause);

export const rhythm = (daysSince: number) => {
  const lastOrder = today.subtract({ days: daysSince }).toString();
  const usual = { lastOrder, gaps: 14, mean: 31.7, deviation: 2.2, median: 31.5 };
  return { usual, now: rhythmState(usual, today, defaultSettings.rhythm) };
};
export const complaint = (learnedOn: string, state: 'open' | 'settled' = 'open'): Fact => ({
  id: learnedOn,
  accountId: 'k',
  section: 'history',
  text: 'Late',
  source: {},
  learnedOn,
  pinned: false,
  complaint: state,
});
export const promise = (due: string, status: OurPromise['status'] = 'open'): OurPromise => ({
  id: due,
  accountId: 'k',
  text: 'the list',
  madeOn: '2026-10-01',
  due,
  status,
});
export const proposal = (sentOn: string, given: Partial<Proposal> = {}): Proposal => ({
  id: sentOn,
  accountId: 'k',
  personIds: [],
  title: '',
  sentOn,
  validUntil: day(sentOn).add({ days: 30 }).toString(),
  events: [],
  status: 'open',
  createdAt: `${sentOn}T09:00:00Z`,
  ...given,
});
export const partnerSince = (since: string): HeldLabel => ({
  label: 'partner',
  level: 'company',
  how: 'entered',
  since,
  because: { evidence: '' },
});
export const byLabels = (labels: HeldLabel[]): TierAnswer => ({
  tier: 'key',
  computed: 'key',
  because: { rule: 'label of the company', labels },
});
