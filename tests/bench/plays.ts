import { gatherFacts } from '../../lib/conclude/facts';
import { runPlays } from '../../lib/plays/run-plays';
import { contextOf } from '../conclude/context-of';
import { personOf } from '../domain/book/book-of';
import { standingOf } from '../domain/book/standing-of';
import { keyAccount, touchOf } from '../plays/facts-of';
import { proposalOf } from '../plays/proposal-of';
import { today } from './make-ledger';
import { measure } from './measure';

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

/** Returns the milliseconds of the advice on one account, medians: from its facts, and from its records. */
export function benchPlays(rounds: number) {
  const asOf = { today, timeZone: 'Europe/Budapest' };
  const facts = gatherFacts(context, asOf);
  return measure(rounds, {
    runPlays: () => runPlays(facts),
    gatherFacts: () => gatherFacts(context, asOf),
  });
}
