/**
 * When something was written, so that any two writes of a team have an order which all devices see alike: a hybrid logical clock
 * (Kulkarni and others, 2014). A time is the moment in milliseconds and a count within it, each as digits of one width, so that
 * times compare as texts do; a stamp is a time with the device that wrote, which tells equal times apart.
 */
export type Time = string;
export type Stamp = string;

const [MOMENT, COUNT] = [9, 4];
const MOST = 36 ** COUNT;
const DAY = 86_400_000;

const digits = (figure: number, width: number) => figure.toString(36).padStart(width, '0');

/** Returns the moment of a time in milliseconds. */
export const momentOf = (time: Time): number => Number.parseInt(time.slice(0, MOMENT), 36);

/** Returns the time after `last`, at `now` (milliseconds) or later: a clock that stands or was set back loses no order. */
export function tick(last: Time | undefined, now: number): Time {
  const before = last ? momentOf(last) : 0;
  if (!last || now > before) return digits(now, MOMENT) + digits(0, COUNT);
  const count = Number.parseInt(last.slice(MOMENT), 36) + 1;
  return count < MOST ? digits(before, MOMENT) + digits(count, COUNT) : digits(before + 1, MOMENT) + digits(0, COUNT);
}

/** Returns the stamp of what a device wrote at a time. */
export const stampOf = (time: Time, device: string): Stamp => time + device;

/** Returns when a stamp was given. */
export const timeOf = (stamp: Stamp): Time => stamp.slice(0, MOMENT + COUNT);

/** Returns the device that gave a stamp. */
export const deviceOf = (stamp: Stamp): string => stamp.slice(MOMENT + COUNT);

/** Returns the later of two times or stamps, of which there may be none. */
export const laterOf = <Text extends string>(one: Text | undefined, other: Text): Text =>
  one !== undefined && one > other ? one : other;

/** Says whether two moments (milliseconds) lie so far apart that a clock must be wrong: more than a day. */
export const isFarOff = (one: number, other: number): boolean => Math.abs(one - other) > DAY;
