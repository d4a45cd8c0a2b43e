import { type SettingLeaf, settingLeaves } from '../../../lib/domain/setting-leaves';
import { searchFor, searchKey } from '../../../lib/domain/words/search-key';
import { hintOf, nameOf, optionName, partName, sectionName } from './words';

/** Returns the headings below which a setting stands. */
export function headingsOf({ section, part }: SettingLeaf): string[] {
  return part ? [sectionName(section), partName(section, part)] : [sectionName(section)];
}

/** All that a setting says of itself on the screen. */
function keyOf(leaf: SettingLeaf): string {
  const choices = leaf.control === 'weekdays' ? [] : leaf.options.map((option) => optionName(leaf, option));
  return searchKey([...headingsOf(leaf), nameOf(leaf), hintOf(leaf), ...choices].join(' '));
}

/**
 * Returns whether a setting has every word that was typed in its name, its explanation, its choices or its headings; undefined
 * where no word was typed.
 */
export function findSettings(typed: string): ((leaf: SettingLeaf) => boolean) | undefined {
  const fits = searchFor(typed);
  if (!fits) return undefined;
  const found = new Set(settingLeaves.filter((leaf) => fits(keyOf(leaf))));
  return (leaf) => found.has(leaf);
}
