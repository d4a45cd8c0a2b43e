import type { Contract } from '../domain/records/contract';
import type { Delivery } from '../domain/records/delivery';
import type { PlainKind, RecordsOfKinds } from '../domain/records/kinds';
import type { Receivable } from '../domain/records/receivable';
import type { Survey } from '../domain/records/survey';
import type { Tender } from '../domain/records/tender';
import { SAMPLE_EVALUATIONS, SAMPLE_HOURS, SAMPLE_SCORES, SAMPLE_WALLETS } from './sample-book-scores';
import type { Say } from './sample-texts';

/** What the sample book knows of its accounts beyond people, dossier and sales, by kind. */
export type SampleRecords = Partial<RecordsOfKinds<PlainKind | 'rivalries'>>;

/** Hours are on record for so many full months. */
const MONTHS = 6;

/** Returns the records of the invented book as of `today`, the same for the same day. */
export function makeSampleRecords(today: Temporal.PlainDate, say: Say): SampleRecords {
  const at = (daysAhead: number) => today.add({ days: daysAhead }).toString();
  const months = Array.from({ length: MONTHS }, (_, back) =>
    today
      .toPlainYearMonth()
      .subtract({ months: back + 1 })
      .toString(),
  );
  return {
    contracts: [
      contract('brightwater', say('Frame contract for licences'), at(85), 160_000),
      contract('muster', say('Maintenance contract'), at(320), 95_000),
    ],
    tenders: [
      tender('kovacs-bau', say('Site logistics for the northern ring road'), at(285), 'expected'),
      tender('muster', say('Service desk for all plants'), at(40), 'preparing'),
    ],
    receivables: [
      receivable('tisza', 'INV-2041', 8_450, { dueOn: at(-12) }),
      receivable('muster', 'INV-1987', 21_300, { dueOn: at(-35), paidOn: at(-33) }),
    ],
    deliveries: [
      delivery('fjellvik', say('Handheld readers for the cold store'), at(-9), 'happy'),
      delivery('muster', say('Interface to the new plant'), at(-40), 'neutral'),
    ],
    surveys: [survey('fjellvik', at(-120), 5), survey('muster', at(-330), 4), survey('almtal', at(-400), 3)],
    reviews: [
      {
        id: 'sample-review-muster',
        accountId: 'sample-muster',
        on: at(-80),
        departments: ['customer service', 'finance'],
        goals: [{ goal: 'tie closer', text: say('Offer a shared plan for the next two years.') }],
        notes: say('They asked for one contact for all plants.'),
      },
    ],
    winBacks: [
      {
        id: 'sample-win-back-protea',
        accountId: 'sample-protea',
        lostOn: at(-620),
        why: 'missed promise',
        details: say('The training promised for the harvest came three weeks late.'),
        worth: 52_000,
        currency: 'EUR',
        offer: say('Training on site at our cost, and one contact for the whole season.'),
        offeredOn: at(-600),
        result: 'won',
        closedOn: at(-570),
      },
    ],
    prospects: [
      {
        id: 'sample-prospect-waiting',
        company: 'Seeufer Klinik GmbH',
        domain: 'seeufer-klinik.test',
        people: [{ name: 'Dr. Miriam Falk', email: 'm.falk@seeufer-klinik.test' }],
        need: { score: 2, evidence: say('Merges three sites and needs one system by spring.') },
        ability: { score: 2, evidence: say('The budget was approved in autumn.') },
        authority: { score: 1, evidence: say('She prepares the decision; the board takes it.') },
        suspectedLabels: ['potential', 'image-maker'],
        why: say('Known to every hospital in the region.'),
        flaggedOn: at(-6),
        status: 'waiting',
      },
      {
        id: 'sample-prospect-declined',
        company: 'Grauwald Handel KG',
        people: [],
        need: { score: 1, evidence: '' },
        ability: { score: 0, evidence: say('They asked to pay after a year.') },
        authority: { score: 1, evidence: '' },
        suspectedLabels: [],
        why: say('Asked for a price list at the fair.'),
        flaggedOn: at(-45),
        status: 'declined',
        decidedOn: at(-40),
        declineReason: say('They cannot pay for what they need; ask again next year.'),
      },
    ],
    evaluations: SAMPLE_EVALUATIONS.map(([name, scores]) => ({
      id: `sample-evaluation-${name}`,
      accountId: `sample-${name}`,
      on: at(-50),
      scores,
    })),
    portfolioScores: SAMPLE_SCORES.map(([name, attractiveness, strength]) => ({
      id: `sample-scores-${name}`,
      accountId: `sample-${name}`,
      on: at(-50),
      attractiveness,
      strength,
    })),
    relationshipHours: SAMPLE_HOURS.flatMap(([name, hours]) =>
      months.map((month, back) => ({
        id: `sample-hours-${name}-${back + 1}`,
        accountId: `sample-${name}`,
        month,
        hours: hours + (back % 2),
      })),
    ),
    walletEntries: SAMPLE_WALLETS.map((entry) => ({ ...entry, offer: say(entry.offer) })),
    rivalries: [{ id: 'sample-rivalry', accountIds: ['sample-kovacs-bau', 'sample-almtal'], since: at(-150) }],
  };
}

function contract(name: string, title: string, endsOn: string, amount: number): Contract {
  return { id: `sample-contract-${name}`, accountId: `sample-${name}`, title, endsOn, amount, currency: 'EUR' };
}

function tender(name: string, title: string, deadline: string, status: Tender['status']): Tender {
  return { id: `sample-tender-${name}`, accountId: `sample-${name}`, title, deadline, status };
}

function receivable(
  name: string,
  invoice: string,
  amount: number,
  days: Pick<Receivable, 'dueOn' | 'paidOn'>,
): Receivable {
  return { id: `sample-receivable-${name}`, accountId: `sample-${name}`, invoice, amount, currency: 'EUR', ...days };
}

/** Delivered on the promised day. */
function delivery(name: string, title: string, on: string, voice: NonNullable<Delivery['voice']>): Delivery {
  const id = `sample-delivery-${name}`;
  return { id, accountId: `sample-${name}`, title, promisedOn: on, deliveredOn: on, voice };
}

function survey(name: string, on: string, score: number): Survey {
  return { id: `sample-survey-${name}`, accountId: `sample-${name}`, on, score };
}
