import { type SettingLeaf, settingLeaves } from '../../../lib/domain/setting-leaves';
import { searchFor, searchKey } from '../../../lib/domain/words/search-key';
import { hintOf, nameOf, optionName, partName, sectionName } from './words';

/** All that a setting says of itself on the screen. */
function keyOf(leaf: SettingLeaf): string {
  const { section, part, options } = leaf;
  const choices = leaf.control === 'weekdays' ? [] : options.map((option) => optionName(leaf, option));
  return searchKey(
    [sectionName(section), part && partName(section, part), nameOf(leaf), hintOf(leaf), ...choices].join(' '),
  );
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
