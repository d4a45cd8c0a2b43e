import type { OpenComplaint } from '../dossier/complaints-open';
import { type Day, day, daysBetween } from '../records/day';
import type { Delivery } from '../records/delivery';
import type { ReferenceSettings } from './reference-settings';

/** The delivery that makes it a good moment to ask for a reference letter or a referral. */
export interface ReferenceMoment {
  deliveryId: string;
  because: { title: string; promisedOn: Day; deliveredOn: Day; daysSince: number; askWithin: number };
}

/**
 * Returns the newest delivery that came on time with a happy voice, while the moment lasts (domain 8.3); null where there is
 * none, or while a complaint is open: who waits for us to settle something is not asked for a favour.
 */
export function referenceMoment(
  deliveries: readonly Delivery[],
  complaints: readonly OpenComplaint[],
  today: Temporal.PlainDate,
  { askWithin }: ReferenceSettings,
): ReferenceMoment | null {
  if (complaints.length > 0) return null;
  const [newest] = deliveries
    .flatMap(({ id, title, promisedOn, deliveredOn, voice }) => {
      if (deliveredOn === undefined || deliveredOn > promisedOn || voice !== 'happy') return [];
      const daysSince = daysBetween(day(deliveredOn), today);
      return { deliveryId: id, because: { title, promisedOn, deliveredOn, daysSince, askWithin } };
    })
    .filter(({ because: { daysSince } }) => daysSince >= 0 && daysSince <= askWithin)
    .sort((a, b) => a.because.daysSince - b.because.daysSince);
  return newest ?? null;
}
