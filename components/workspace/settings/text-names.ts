import type { SettingLeaf } from '../../../lib/domain/setting-leaves';
import { joined } from '../../../lib/text-name';

/** The nine cells share their words: their letters stand before them. */
export const isCell = (part: string): boolean => /^[ABC][XYZ]$/.test(part);

/** Returns the name under which a setting's texts are kept: "setting_chain_between", "setting_visits_every_key". */
export function textOf({ section, part, name }: SettingLeaf): string {
  return ['setting', section, ...(part && !isCell(part) ? [part] : []), name].join('_');
}

/** Returns the name of the text of one option: "setting_classes_xyzBy_monthlySums". */
export function textOfOption(leaf: SettingLeaf, option: string): string {
  return `${textOf(leaf)}_${joined(option)}`;
}
