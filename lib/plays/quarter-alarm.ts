import { keyOfFacts } from '../domain/records/dismissal';
import { textName } from '../text-name';
import type { Play } from './play';

/** Refusals, complaints or returns of a quarter have doubled (domain 8.2). */
export const quarterAlarm: Play = {
  id: 'quarter-alarm',
  rest: 'order',
  suggest({ account, alarms, workday }) {
    const [first] = alarms;
    if (account.status === 'former' || first === undefined) return null;
    const { kind, because } = first;
    return {
      playId: 'quarter-alarm',
      accountId: account.id,
      due: workday,
      because: {
        account: account.name,
        what: { text: textName('play_watched', kind) },
        now: because.now,
        before: because.before,
      },
      key: keyOfFacts(alarms.map((one) => `${one.kind} ${one.because.quarterFrom}`)),
    };
  },
};
