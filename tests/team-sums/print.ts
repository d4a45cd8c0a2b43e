import { noteWrite } from '../../lib/team/note-write';
import { sealRecord } from '../../lib/team/sealed-record';
import { fieldsOf } from '../../lib/team/shared-kinds';
import { stampOf, tick } from '../../lib/team/stamp';
import { newTeamKey } from '../../lib/team/team-key';
import { oneOfEach } from '../db/one-of-each';
import { simulate } from './simulate';
import { type Firm, sumUp } from './sums';

/** A document beside what is sealed in it: its name, its revision and the one before, its place in the server's order. Bytes. */
const BESIDE = 300;

const FIRM: Omit<Firm, 'together'> = {
  ...{ managers: 1000, accounts: 200, people: 3 },
  ...{ writes: 40, made: 20, workingDays: 220, hours: 8 },
};

/** Returns the bytes of a document, the mean of one of each kind. */
async function bytesOfDocument(): Promise<number> {
  const { key } = await newTeamKey('sums');
  const stamp = stampOf(tick(undefined, Date.now()), '0a1b2c3d4e5f');
  const shared = Object.entries(oneOfEach).filter(([table]) => fieldsOf(table));
  const sizes = await Promise.all(
    shared.map(async ([table, row]) => {
      const state = noteWrite({ table, id: crypto.randomUUID() }, row, { stamp });
      return (await sealRecord(key, 'doc', state)).data.length + BESIDE;
    }),
  );
  return sizes.reduce((sum, size) => sum + size, 0) / sizes.length;
}

const table = (rows: readonly object[]) => {
  const names = Object.keys(rows[0] ?? {});
  const text = (value: unknown) =>
    typeof value === 'number' ? value.toLocaleString('en', { maximumFractionDigits: value < 10 ? 2 : 0 }) : `${value}`;
  const lines = [names, ...rows.map((row) => Object.values(row).map(text))];
  return `${lines.map((line) => line.map((cell) => cell.padStart(15)).join('')).join('\n')}\n\n`;
};

/** Prints what a team of 10 to 1,000 devices comes to by the rules themselves, and the sums for a firm. */
export async function print(say: (text: string) => void): Promise<void> {
  const work = { records: 300, writes: 20 };
  say(
    `Devices that write to ${work.records} records, ${work.writes} writes each; bytes unsealed, perMerge in microseconds\n`,
  );
  say(table([10, 100, 1000].map((devices) => simulate(devices, work))));
  const bytes = await bytesOfDocument();
  say(`A firm of ${FIRM.managers} in databases of so many, after a year; ${Math.round(bytes)} bytes a document\n`);
  say(table([10, 25, 50, 1000].map((together) => ({ together, ...sumUp({ ...FIRM, together }, bytes) }))));
}
