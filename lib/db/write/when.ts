import type { Day, Moment } from '../../domain/records/day';

/** The moment of a write, given by the caller: the database asks no clock. */
export interface When {
  today: Day;
  now: Moment;
}
