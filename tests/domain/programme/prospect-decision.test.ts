import { expect, it } from 'vitest';
import { labelsOf } from '../../../lib/domain/account/labels';
import { tierOf } from '../../../lib/domain/account/tier';
import { acceptProspect, declineProspect } from '../../../lib/domain/programme/prospect-decision';
import { prospectQueue } from '../../../lib/domain/programme/prospect-queue';
import { qualify } from '../../../lib/domain/programme/qualification';
import { Account } from '../../../lib/domain/records/account';
import { day } from '../../../lib/domain/records/day';
import { Prospect } from '../../../lib/domain/records/prospect';
import { defaultSettings } from '../../../lib/domain/settings';

const prospect = (given: object = {}) =>
  Prospect.parse({
    id: 'p',
    company: 'Fjordlicht AS',
    domain: 'fjordlicht.no',
    people: [{ name: 'Sigrid Moen', email: 'sigrid@fjordlicht.no' }, {}],
    need: { score: 2, evidence: 'Opens a second plant.' },
    ability: { score: 1, evidence: '' },
    authority: { score: 1, evidence: 'Signs up to 50,000.' },
    suspectedLabels: ['innovator'],
    why: 'Asked for a test run.',
    flaggedOn: '2026-11-01',
    status: 'waiting',
    ...given,
  });
const today = day('2026-11-21');
const by = { accountId: 'new', now: '2026-11-21T09:00:00Z', today };
const p = (need: number, ability: number, authority: number) => {
  const [a, b, c] = [need, ability, authority].map((score) => ({ score, evidence: '' }));
  return prospect({ need: a, ability: b, authority: c });
};

it.each([
  [2, 1, 1, true],
  [1, 1, 1, false],
  [2, 2, 0, false],
  [0, 2, 2, false],
  [2, 2, 2, true],
])('qualifies need %i, ability %i, authority %i: %s', (need, ability, authority, isQualified) => {
  expect(qualify(p(need, ability, authority), defaultSettings.qualification).isQualified).toBe(isQualified);
});

it('says which of the three are missing or unclear', () => {
  expect(qualify(p(2, 1, 0), defaultSettings.qualification).because).toEqual({
    sum: 3,
    sumFrom: 4,
    no: ['authority'],
    unclear: ['ability'],
  });
});

it('queues who waits: the qualified first, then the longest waiting', () => {
  const weak = { need: { score: 0, evidence: '' } };
  const queue = prospectQueue(
    [
      prospect({ id: 'weak', flaggedOn: '2026-01-01', ...weak }),
      prospect({ id: 'new', flaggedOn: '2026-11-20' }),
      prospect({ id: 'old' }),
      prospect({ id: 'done', status: 'accepted' }),
    ],
    defaultSettings.qualification,
    today,
  );
  expect(queue.map((one) => [one.prospect.id, one.waitingDays])).toEqual([
    ['old', 20],
    ['new', 1],
    ['weak', 324],
  ]);
});

it('makes an accepted prospect an account of tier potential, and enters no suspected label', () => {
  const accepted = acceptProspect(prospect(), { ...by, kam: 'Vera' });
  expect(Account.parse(accepted.account)).toEqual(accepted.account);
  expect(accepted.account).toMatchObject({ id: 'new', name: 'Fjordlicht AS', status: 'prospect', kam: 'Vera' });
  expect(accepted.account.domains).toEqual(['fjordlicht.no']);
  expect(accepted.account.labels).toEqual([
    {
      label: 'potential',
      level: 'company',
      evidence: 'Asked for a test run.\nOpens a second plant.\nSigns up to 50,000.',
      since: '2026-11-21',
    },
  ]);
  const labels = labelsOf(accepted.account, undefined, defaultSettings.dependency, today);
  expect(tierOf({ band: null, labels, flagged: false }).tier).toBe('potential');
  expect(accepted.prospect).toMatchObject({ status: 'accepted', decidedOn: '2026-11-21', accountId: 'new' });
  expect(accepted.people).toEqual([{ name: 'Sigrid Moen', email: 'sigrid@fjordlicht.no' }]);
});

it('takes over as evidence what was said, up to what a label may hold, and whom to write to', () => {
  const evidence = (given: object) => acceptProspect(prospect(given), by).account.labels[0]?.evidence;
  const unsaid = { score: 1, evidence: ' ' };
  expect(evidence({ need: unsaid, authority: unsaid })).toBe('Asked for a test run.');
  const long = { score: 1, evidence: 'x'.repeat(1500) };
  expect(evidence({ need: long, authority: long })).toHaveLength(2000);
  const people = [{ name: 'Sigrid Moen' }, { email: 'post@fjordlicht.no' }, {}];
  expect(acceptProspect(prospect({ people }), by).people).toEqual(people.slice(0, 2));
  expect(declineProspect(prospect(), 'x'.repeat(3000), today).declineReason).toHaveLength(2000);
});

it('is looked after by whoever is named, else by who did', () => {
  const { account } = acceptProspect(prospect(), by);
  expect(account).not.toHaveProperty('kam');
  expect(acceptProspect(prospect(), by, { ...account, kam: 'Jo' }).account.kam).toBe('Jo');
  expect(acceptProspect(prospect(), { ...by, kam: 'Vera' }, { ...account, kam: 'Jo' }).account.kam).toBe('Vera');
});

it('takes no mailbox provider for the company', () => {
  expect(acceptProspect(prospect({ domain: 'gmail.com' }), by).account.domains).toEqual([]);
  expect(acceptProspect(prospect({ domain: undefined }), by).account.domains).toEqual([]);
});

it('keeps what an account in the book has, and marks it once', () => {
  const inBook = { ...acceptProspect(prospect(), by).account, id: 'old', name: 'Fjordlicht', labels: [] };
  const once = acceptProspect(prospect(), by, inBook);
  expect(once.account).toMatchObject({ id: 'old', name: 'Fjordlicht', updatedAt: by.now });
  expect(once.prospect.accountId).toBe('old');
  const twice = acceptProspect(prospect(), by, once.account);
  expect(twice.account.labels).toEqual(once.account.labels);
  expect(twice.account.labels).toHaveLength(1);
  const [potential] = once.account.labels.map((label) => ({ ...label, level: 'rep' as const }));
  const ofRep = { ...inBook, labels: potential ? [potential] : [] };
  expect(acceptProspect(prospect(), by, ofRep).account.labels.map(({ level }) => level)).toEqual(['rep', 'company']);
});

it('declines with a reason, and decides only once', () => {
  const declined = declineProspect(prospect(), ' Too far away. ', today);
  expect(declined).toMatchObject({ status: 'declined', decidedOn: '2026-11-21', declineReason: 'Too far away.' });
  expect(() => declineProspect(prospect(), '  ', today)).toThrow(RangeError);
  expect(() => declineProspect(declined, 'Again.', today)).toThrow('The prospect has been declined already.');
  expect(() => declineProspect(prospect(), '', today)).toThrow('Declining a prospect needs a reason.');
  expect(() => acceptProspect(declined, by)).toThrow(RangeError);
});
