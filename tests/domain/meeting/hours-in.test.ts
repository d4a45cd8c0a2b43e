import { expect, it } from 'vitest';
import { hoursIn } from '../../../lib/domain/meeting/hours-in';

const at = (text: string) => {
  const hours = hoursIn(text);
  if (hours === null || hours === 'unclear') return hours;
  const clock = (minutes: number) => `${Math.floor(minutes / 60)}:${String(minutes % 60).padStart(2, '0')}`;
  return hours.end === null ? clock(hours.start) : `${clock(hours.start)}-${clock(hours.end)}`;
};

it.each([
  ['10:00 - 11:30', '10:00-11:30'],
  ['10.00-11.00', '10:00-11:00'],
  ['10h30', '10:30'],
  ['at 10', '10:00'],
  ['um 10', '10:00'],
  ['kl 10 - 11', '10:00-11:00'],
  ['om 10', '10:00'],
  ['10 uhr', '10:00'],
  ['10 ora - 11 ora', '10:00-11:00'],
  ['10 am - 11 am', '10:00-11:00'],
  ['10 am - 11 pm', '10:00-23:00'],
  ['10 - 11 pm', '22:00-23:00'],
  ['11 - 1 pm', '11:00-13:00'],
  ['1 - 1 pm', '1:00-13:00'],
  ['1 pm - 2', '13:00-14:00'],
  ['10 am - 2', '10:00-2:00'],
  ['12 am', '0:00'],
  ['12 pm', '12:00'],
  ['13:00 pm', '13:00'],
  ['de. 10 - du. 2', '10:00-14:00'],
  ['du. 2:00 - 3:30', '14:00-15:30'],
  ['9 vm. - 3 nm.', '9:00-15:00'],
  ['9 vorm. - 3 nachm.', '9:00-15:00'],
  ['0:00 - 24:00', '0:00-24:00'],
  ['10:59', '10:59'],
  ['10 - 11', 'unclear'],
  ['10', 'unclear'],
  ['at 25', 'unclear'],
  ['10:00 - 25:00', 'unclear'],
  ['10:60', 'unclear'],
  ['9:00, 10:00, 11:00', 'unclear'],
  ['room 1234', 'unclear'],
  ['all day', null],
  ['', null],
])('“%s” says %s', (text, said) => {
  expect(at(text)).toBe(said);
});
