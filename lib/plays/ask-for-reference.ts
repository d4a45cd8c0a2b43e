import { referenceMoment } from '../domain/care/reference-moment';
import { openComplaints } from '../domain/dossier/complaints-open';
import { keyOfFacts } from '../domain/records/dismissal';
import type { Play } from './play';

/** A delivery on time has made somebody happy: the moment to ask for a reference letter or a referral (domain 8.3). */
export const askForReference: Play = {
  id: 'ask-for-reference',
  asksForTouch: true,
  rest: 'care',
  isCourtesy: true,
  suggest({ account, deliveries, facts, settings, today, workday }) {
    const moment = referenceMoment(deliveries, openComplaints(facts, today), today, settings.references);
    if (moment === null) return null;
    const { title, deliveredOn, promisedOn } = moment.because;
    return {
      playId: 'ask-for-reference',
      accountId: account.id,
      due: workday,
      because: { delivery: title, deliveredOn: { day: deliveredOn }, promisedOn: { day: promisedOn } },
      key: keyOfFacts([moment.deliveryId]),
    };
  },
};
