import { canonical } from '../../lib/team/canonical';
import { conflictsOf, merge, type Shared } from '../../lib/team/merge';
import { noteWrite } from '../../lib/team/note-write';
import { rowOf } from '../../lib/team/slots';
import { stampOf, type Time, tick, timeOf } from '../../lib/team/stamp';
import { anAccount } from '../db/a-book';
import { chanceFrom } from '../team/cut-off';

/** What a team of so many devices came to. */
export interface Simulated {
  devices: number;
  writes: number;
  merges: number;
  /** Milliseconds for all of it, and microseconds of one merge. */
  took: number;
  perMerge: number;
  /** Bytes of a record: the mean and the largest, and of the largest that part which says whose writes it has seen. */
  mean: number;
  largest: number;
  seen: number;
  /** What lost against later writes, in all records. */
  lost: number;
  /** How many devices have not come to what the server has: none, or the rules are wrong. */
  apart: number;
}

interface Device {
  name: string;
  offset: number;
  last?: Time;
  states: Map<number, Shared>;
}

const HOUR = 3_600_000;
const bytes = (value: unknown) => new TextEncoder().encode(canonical(value)).length;

/** How much devices do: so many records of the team, and so many writes of each device, every tenth of them to any record. */
export interface Work {
  records: number;
  writes: number;
}

/**
 * Lets devices write to the records of a team and meet its server now and then, all with clocks up to two hours apart: nine of ten writes
 * to records of their own, the others to any. At the end all meet until nobody has anything new.
 */
export function simulate(devices: number, { records, writes }: Work, seed = 1): Simulated {
  const chance = chanceFrom(seed);
  const server = new Map<number, Shared>();
  const all = Array.from(
    { length: devices },
    (_, number): Device => ({
      name: `device${number.toString(36).padStart(6, '0')}`,
      offset: (chance() - 0.5) * 4 * HOUR,
      states: new Map(),
    }),
  );
  let [merges, spent, now] = [0, 0, Date.parse('2026-11-30T08:00:00Z')];
  const together = (one: Shared | undefined, other: Shared | undefined) => {
    if (!one || !other || one === other) return one ?? other;
    const from = performance.now();
    const merged = merge(one, other);
    spent += performance.now() - from;
    merges += 1;
    return merged;
  };
  const meet = (device: Device, some: Iterable<number>) => {
    for (const record of some) {
      const state = together(server.get(record), device.states.get(record));
      if (!state) continue;
      server.set(record, state);
      device.states.set(record, state);
      for (const stamp of Object.values(state.seen))
        if (timeOf(stamp) > (device.last ?? '')) device.last = timeOf(stamp);
    }
  };
  const act = (device: Device, number: number) => {
    const own = Math.floor((number * records) / devices);
    const record = chance() < 0.9 ? own : Math.floor(chance() * records);
    device.last = tick(device.last, now + device.offset);
    now += 1000;
    const before = device.states.get(record);
    const row = before ? rowOf(before.slots) : anAccount({ id: `${record}`, name: `Firm ${record}` });
    const changed = {
      ...row,
      industry: `Cranes ${Math.floor(chance() * 100)}`,
      tags: [...((row as { tags?: string[] }).tags ?? []).slice(-9), `tag ${Math.floor(chance() * 1000)}`],
    };
    const stamp = stampOf(device.last, device.name);
    const of = { table: 'accounts', id: `${record}`, ...(before && { state: before }) };
    device.states.set(record, noteWrite(of, changed, before ? { stamp, fields: ['industry', 'tags'] } : { stamp }));
    if (chance() < 0.3) meet(device, [record]);
  };
  const from = performance.now();
  for (let turn = 0; turn < writes; turn += 1) for (const [number, device] of all.entries()) act(device, number);
  for (const device of all) meet(device, device.states.keys());
  for (const device of all) meet(device, server.keys());
  const took = performance.now() - from;
  const sizes = [...server.values()].map((state) => ({ whole: bytes(state), seen: bytes(state.seen) }));
  const largest = sizes.reduce((one, other) => (one.whole > other.whole ? one : other));
  const texts = new Map([...server].map(([record, state]) => [record, canonical(state)]));
  const isApart = ({ states }: Device) =>
    [...server].some(([record, state]) => {
      const own = states.get(record);
      return own !== state && canonical(own) !== texts.get(record);
    });
  return {
    devices,
    writes: devices * writes,
    merges,
    took,
    perMerge: (spent / merges) * 1000,
    mean: sizes.reduce((sum, { whole }) => sum + whole, 0) / sizes.length,
    largest: largest.whole,
    seen: largest.seen,
    lost: [...server.values()].reduce((sum, state) => sum + conflictsOf(state).length, 0),
    apart: all.filter(isApart).length,
  };
}
