import { workingDayOnOrAfter } from '../domain/calendar/calendar';
import { renewalOf } from '../domain/care/renewal';
import { day } from '../domain/records/day';
import { keyOfFacts } from '../domain/records/dismissal';
import type { Play } from './play';

/** A contract ends soon and its renewal should start (domain 8.3). */
export const contractRenewal: Play = {
  id: 'contract-renewal',
  rest: 'order',
  suggest({ account, contracts, settings, today }) {
    const due = contracts
      .map((contract) => renewalOf(contract, today, settings.renewals))
      .filter(({ state }) => state === 'due')
      .sort((a, b) => a.daysLeft - b.daysLeft);
    const [first] = due;
    if (first === undefined) return null;
    return {
      playId: 'contract-renewal',
      accountId: account.id,
      due: workingDayOnOrAfter(day(first.startOn), settings.calendar).toString(),
      because: { contract: first.contract.title, endsOn: { day: first.because.endsOn }, count: first.daysLeft },
      newest:
        due
          .map(({ startOn }) => startOn)
          .sort()
          .at(-1) ?? first.startOn,
      key: keyOfFacts(due.map(({ contract }) => `${contract.id} ${contract.endsOn}`)),
    };
  },
};
