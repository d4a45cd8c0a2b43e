import { Tier } from '../../../lib/domain/records/account';
import { BuyingRole } from '../../../lib/domain/records/decision-making-group';
import type { SettingLeaf } from '../../../lib/domain/setting-leaves';
import { isTextKey, spokenLanguage, t, wordOf } from '../../../lib/text';
import { isCell, textOf, textOfOption } from './text-names';

/** The texts of a setting are named after the schema; its type proves, and a test, that every one of them exists. */
const textNamed = (name: string): string => (isTextKey(name) ? t(name) : name);

/** Returns what a section of the settings is called. */
export const sectionName = (section: string): string => textNamed(`setting_section_${section}`);
/** Returns what a part of a section is called; a cell by its letters. */
export const partName = (section: string, part: string): string =>
  isCell(part) ? part : sectionName(`${section}_${part}`);
/** Returns what a setting is called. */
export const nameOf = (leaf: SettingLeaf): string => textNamed(textOf(leaf));
/** Returns the line that says what a setting means. */
export const hintOf = (leaf: SettingLeaf): string => textNamed(`${textOf(leaf)}_hint`);
/** Returns what a number counts: "days". */
export const unitName = (unit: string): string => textNamed(`setting_unit_${unit}`);

/** Returns what one option of a setting is called; a weekday, a tier and a buying role by their usual names. */
export function optionName(leaf: SettingLeaf, option: string): string {
  if (leaf.control === 'weekdays') return weekdayName(Number(option));
  const tier = Tier.safeParse(option);
  if (leaf.control === 'choices' && tier.success) return wordOf('tier', tier.data);
  const role = BuyingRole.safeParse(option);
  return leaf.control === 'choices' && role.success ? wordOf('role', role.data) : textNamed(textOfOption(leaf, option));
}

function weekdayName(weekday: number): string {
  const monday = Date.UTC(2024, 0, 1);
  const format = new Intl.DateTimeFormat(spokenLanguage(), { weekday: 'long', timeZone: 'UTC' });
  return format.format(monday + (weekday - 1) * 86_400_000);
}
