import { keyOfFacts } from '../domain/records/dismissal';
import { saidOf } from '../domain/silence/calibration';
import type { Play } from './play';

/** A customer is lost and nothing has been offered to get it back yet (domain 8.2). */
export const lostWinBack: Play = {
  id: 'lost-win-back',
  asksForTouch: true,
  rest: 'order',
  isActedOnByContact: true,
  suggest({ account, lost, winBacks, figures, workday }) {
    if (lost === null) return null;
    const isOffered = winBacks.some(({ result, offeredOn }) => result === 'open' && offeredOn !== undefined);
    if (isOffered) return null;
    const past = lost.how === 'computed' ? saidOf(figures?.calibration, lost.because.alarm) : null;
    const how = lost.how === 'computed' ? 'play_lostByRhythm' : 'play_lostByUs';
    return {
      playId: 'lost-win-back',
      accountId: account.id,
      due: workday,
      because: { account: account.name, lostOn: { day: lost.lostOn }, how: { text: how } },
      key: keyOfFacts(lost.how === 'computed' ? [lost.because.lastOrder] : [lost.because.winBackId]),
      ...(past && { past }),
    };
  },
};
