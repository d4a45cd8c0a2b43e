import { keyOfFacts } from '../domain/records/dismissal';
import { textName } from '../text-name';
import type { Play } from './play';

/** Whoever flagged an accepted prospect suspected a label that nobody has entered or turned down since (domain 3, 5). */
export const labelUndecided: Play = {
  id: 'label-undecided',
  rest: 'care',
  suggest({ account, prospects, labels, workday }) {
    const undecided = prospects
      .filter(({ status }) => status === 'accepted')
      .flatMap(({ suspectedLabels, flaggedOn, why }) => suspectedLabels.map((label) => ({ label, flaggedOn, why })))
      .filter(({ label }) => !labels.some((held) => held.label === label));
    const [first] = undecided;
    if (first === undefined) return null;
    return {
      playId: 'label-undecided',
      accountId: account.id,
      due: workday,
      because: {
        account: account.name,
        label: { text: textName('label', first.label) },
        flaggedOn: { day: first.flaggedOn },
        why: first.why,
      },
      key: keyOfFacts(undecided.map(({ label }) => label)),
    };
  },
};
