import { concludeAccount } from '../../lib/conclude/account';
import { runPlays } from '../../lib/plays/run-plays';
import { contextOf } from '../conclude/context-of';
import { personOf } from '../domain/book/book-of';
import { standingOf } from '../domain/book/standing-of';
import { keyAccount, touchOf } from '../plays/facts-of';
import { proposalOf } from '../plays/proposal-of';
import { today } from './make-ledger';

const people = ['agnes', 'bela', 'csilla', 'daniel', 'erika', 'ferenc'];

/** A key account with six people and as many touches as the sidebar reads at most. */
const context = contextOf({
  account: keyAccount(),
  standing: standingOf({ share: 0.25 }),
  people: people.map((id) => personOf({ id, group: { roles: ['economic buyer'], power: 3, support: 1 } })),
  touches: Array.from({ length: 200 }, (_, number) =>
    touchOf(people[number % people.length] ?? '', today.subtract({ days: number * 3 }).toString()),
  ),
  proposals: [proposalOf()],
});

const asOf = { today, timeZone: 'Europe/Budapest' };
const facts = concludeAccount(context, null, asOf);

/** The advice on one account, ready to be worked out: from what is concluded of it, and that from its records. */
export const playsWorks = {
  runPlays: () => runPlays(facts),
  concludeAccount: () => concludeAccount(context, null, asOf),
};
export type PlaysWork = keyof typeof playsWorks;
