import * as fc from 'fast-check';
import { isAlive, merge, type Shared } from '../../lib/team/merge';
import { noteRemoval, noteWrite } from '../../lib/team/note-write';
import { rowOf } from '../../lib/team/slots';
import { stampOf, type Time, tick, timeOf } from '../../lib/team/stamp';

type Row = Record<string, unknown>;

/** A device with one record, and a clock of its own that may go wrong. */
export interface Device {
  name: string;
  last?: Time;
  state?: Shared | undefined;
}

/** What happens: a device writes a field, takes it away, removes the record, or hears of another's. */
type Act =
  | { act: 'write'; at: number; clock: number; field: string; value: unknown }
  | { act: 'remove'; at: number; clock: number }
  | { act: 'hear'; at: number; of: number };

const word = fc.constantFrom('a', 'b', 'c', 'd');
const words = fc.uniqueArray(word, { maxLength: 4 });
const field = fc.oneof(
  fc.record({ field: fc.constantFrom('name', 'industry'), value: fc.option(word, { nil: undefined }) }),
  fc.record({ field: fc.constantFrom('domains', 'tags'), value: fc.option(words, { nil: undefined }) }),
  fc.record({
    field: fc.constant('labels'),
    value: fc.array(fc.record({ label: word, level: fc.constant('rep'), evidence: word }), { maxLength: 3 }),
  }),
);
const which = fc.nat(3);
/** Milliseconds: clocks that lie up to two hours apart. */
const clock = fc.integer({ min: 0, max: 7_200_000 });

export const acts = fc.array(
  fc.oneof(
    {
      arbitrary: fc
        .tuple(which, clock, field)
        .map(([at, now, said]): Act => ({ act: 'write', at, clock: now, ...said })),
      weight: 5,
    },
    { arbitrary: fc.tuple(which, clock).map(([at, now]): Act => ({ act: 'remove', at, clock: now })), weight: 1 },
    { arbitrary: fc.tuple(which, which).map(([at, of]): Act => ({ act: 'hear', at, of })), weight: 3 },
  ),
  { maxLength: 24 },
);

const [table, id] = ['accounts', 'k'];

/** Returns the row that a device shows; undefined where there is none. */
export const shown = ({ state }: Device): Row | undefined => (state && isAlive(state) ? rowOf(state.slots) : undefined);

function hear(device: Device, other: Shared | undefined): void {
  if (!other) return;
  device.state = device.state ? merge(device.state, other) : other;
  const latest = Object.values(other.seen).map(timeOf).sort().at(-1);
  if (latest && latest > (device.last ?? '')) device.last = latest;
}

/** Returns four devices after all that happened. */
export function play(all: readonly Act[]): Device[] {
  const devices: Device[] = ['aaaa', 'bbbb', 'cccc', 'dddd'].map((name) => ({ name }));
  for (const one of all) {
    const device = devices[one.at] as Device;
    if (one.act === 'hear') {
      hear(device, devices[one.of]?.state);
      continue;
    }
    device.last = tick(device.last, one.clock);
    const stamp = stampOf(device.last, device.name);
    const row = shown(device);
    if (one.act === 'remove') {
      if (row && device.state) device.state = noteRemoval(device.state, stamp);
      continue;
    }
    const next: Row = { ...(row ?? { id }), [one.field]: one.value };
    device.state = noteWrite(
      { table, id, ...(device.state && { state: device.state }) },
      next,
      row ? { stamp, fields: [one.field] } : { stamp },
    );
  }
  return devices;
}
