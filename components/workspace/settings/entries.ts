import { type SettingLeaf, settingAt, settingLeaves, withSetting } from '../../../lib/domain/setting-leaves';
import { Settings } from '../../../lib/domain/settings';
import { typedLines } from '../../form/typed-lines';
import { readTypedNumber, readTypedRate, typedNumber } from '../../form/typed-number';

/** What stands in a field while it is edited: one text, or several chosen ones. */
export type Entry = string | readonly string[];
/** Every field of the form by the id of its setting. */
export type Entries = Readonly<Record<string, Entry>>;

/** Returns a setting's number as it is typed: a share as per cent. */
export function numberEntry(value: number, unit?: string): string {
  return typedNumber(unit === 'share' ? value * 100 : value);
}

/** Returns a setting's value as it stands in its field. */
export function entryOf(leaf: SettingLeaf, value: unknown): Entry {
  if (leaf.control === 'number') return typeof value === 'number' ? numberEntry(value, leaf.unit) : '';
  if (leaf.control === 'lines') return Array.isArray(value) ? value.join('\n') : '';
  if (Array.isArray(value)) return value.map(String);
  if (leaf.control === 'addresses') {
    return Object.entries(value ?? {})
      .map(([name, address]) => `${name} ${address}`)
      .join('\n');
  }
  if (leaf.control !== 'pairs') return String(value ?? '');
  return Object.entries(value ?? {})
    .map(([name, rate]) => `${name} ${typedNumber(Number(rate))}`)
    .join('\n');
}

/** Returns the whole form as it stands before anything is changed. */
export function entriesOf(settings: Settings): Entries {
  return Object.fromEntries(settingLeaves.map((leaf) => [leaf.id, entryOf(leaf, settingAt(settings, leaf.path))]));
}

function readShare(typed: string): number {
  return Number((readTypedNumber(typed.replace('%', '')) / 100).toPrecision(12));
}

/** "Anna Becker anna@our-firm.test", the address in angle brackets or without; the last word is the address. A mark behind the name is none of it. */
function readAddress(line: string): [name: string, address: string] {
  const words = line.trim().split(/\s+/);
  const address = words.pop() ?? '';
  return [words.join(' ').replace(/(?<![\s:;,=–-])[\s:;,=–-]+$/u, ''), address.replace(/^<(.*)>$/, '$1')];
}

function readEntry(leaf: SettingLeaf, entry: Entry): unknown {
  if (typeof entry !== 'string') return leaf.control === 'weekdays' ? entry.map(Number).sort((a, b) => a - b) : entry;
  if (leaf.control === 'number') return leaf.unit === 'share' ? readShare(entry) : readTypedNumber(entry);
  if (leaf.control === 'lines') return typedLines(entry);
  if (leaf.control === 'addresses') return Object.fromEntries(typedLines(entry).map(readAddress));
  if (leaf.control !== 'pairs') return entry.trim();
  return Object.fromEntries(
    typedLines(entry).map((line) => {
      const [name = '', rate = ''] = line.split(/[\s=:]+/);
      return [name.toUpperCase(), readTypedRate(rate)];
    }),
  );
}

/** Returns the settings `on` with what is typed in a form, or the fields that cannot be so (by the id of their setting). */
export function readEntries(typed: Entries, on: object): { settings: Settings } | { refused: ReadonlySet<string> } {
  const asked = settingLeaves.reduce((settings, leaf) => {
    const entry = typed[leaf.id];
    return entry === undefined ? settings : withSetting(settings, leaf.path, readEntry(leaf, entry));
  }, on);
  const read = Settings.safeParse(asked);
  if (read.success) return { settings: read.data };
  const refused = read.error.issues.map(({ path }) => {
    const leaf = settingLeaves.find((candidate) => candidate.path.every((name, at) => name === path[at]));
    return leaf?.id ?? path.map(String).join('.');
  });
  return { refused: new Set(refused) };
}
