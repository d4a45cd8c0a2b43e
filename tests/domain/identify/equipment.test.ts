import { expect, it } from 'vitest';
import { isEquipment } from '../../../lib/domain/identify/equipment';

it.each<[string, string, string?]>([
  ['a calendar', 'c_1a2b@resource.calendar.google.com'],
  ['a line to call', '8812345678@zoomcrc.com'],
  ['a line with its country', '+36.1.555-0142@voip.firm.test'],
  ['a program that takes notes, by its address', 'fred@fireflies.ai'],
  ['one by its name', 'x@firm.test', 'Ida’s Notetaker'],
  ['one in two words', 'x@firm.test', 'Note  Taker (Ida)'],
  ['one by what stands before the sign', 'meeting-bot@firm.test'],
  ['a room in English', 'x@firm.test', 'Room 3'],
  ['a room by its address', 'room.3@firm.test'],
  ['a room with blanks and hyphens', 'x@firm.test', '  Room - 3'],
])('%s is nobody: %s', (_, email, name) => {
  expect(isEquipment({ email, ...(name && { name }) })).toBe(true);
});

it.each<[string, string?, string?]>([
  ['somebody', 'ida@firm.test', 'Ida Lundqvist'],
  ['somebody where calls go through', 'ida@zoom.us'],
  ['a number elsewhere', '8812345678@firm.test'],
  ['somebody at a firm that makes notes', 'ida@fireflies.ai'],
  ['a bot elsewhere', 'fred@firm.test'],
  ['a name that only begins alike', 'x@firm.test', 'Roomer Ida'],
  ['a name with a room in it', 'x@firm.test', 'Ida (Room 3)'],
  ['nobody at all'],
])('%s is not', (_, email, name) => {
  expect(isEquipment({ ...(email && { email }), ...(name && { name }) })).toBe(false);
});
