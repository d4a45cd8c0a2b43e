import { completenessOf } from '../domain/dossier/completeness';
import type { Day } from '../domain/records/day';
import { keyOfFacts } from '../domain/records/dismissal';
import type { Fact } from '../domain/records/fact';
import { textName } from '../text-name';
import { dayOrNever } from './day-or-never';
import type { Play } from './play';

function newestOf(facts: readonly Fact[]): Day | null {
  return (
    facts
      .map(({ learnedOn }) => learnedOn)
      .sort()
      .at(-1) ?? null
  );
}

/** Everything in a section of the dossier is stale (domain 6). Standard accounts and empty sections are left in peace. */
export const dossierStale: Play = {
  id: 'dossier-stale',
  rest: 'care',
  suggest({ account, tier, facts, settings, today, workday }) {
    if (account.status === 'former' || tier.tier === 'standard') return null;
    const sections = completenessOf(facts, today, settings.dossier);
    const stale = sections
      .filter(({ state }) => state === 'stale')
      .map(({ section }) => ({ section, newest: newestOf(facts.filter((fact) => fact.section === section)) }));
    const [first] = stale;
    if (first === undefined) return null;
    return {
      playId: 'dossier-stale',
      accountId: account.id,
      due: workday,
      because: {
        section: { text: textName('section', first.section) },
        newest: dayOrNever(first.newest),
        count: settings.dossier.staleMonths,
      },
      key: keyOfFacts(stale.map(({ section, newest }) => `${section} ${newest}`)),
    };
  },
};
