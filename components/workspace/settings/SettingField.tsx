import type { SettingLeaf } from '../../../lib/domain/setting-leaves';
import { list, t } from '../../../lib/text';
import { ChoicesField } from '../../form/ChoicesField';
import { Field } from '../../ui/Field';
import { SelectField } from '../../ui/SelectField';
import { TextField } from '../../ui/TextField';
import { DaysField } from './DaysField';
import { type Entry, entryOf, numberEntry } from './entries';
import { NumberField } from './NumberField';
import { PlacesField } from './PlacesField';
import { isCell } from './text-names';
import { hintOf, nameOf, optionName } from './words';

/** Returns what a field asks for, in words, where it was refused. */
function refusalOf(leaf: SettingLeaf): string {
  const { range, unit, control } = leaf;
  if (range) {
    if (range.to === Number.MAX_SAFE_INTEGER) return t('settings_refusedFrom', { from: numberEntry(range.from, unit) });
    const values = { from: numberEntry(range.from, unit), to: numberEntry(range.to, unit) };
    return t(range.whole ? 'settings_refusedWhole' : 'settings_refusedNumber', values);
  }
  if (control === 'lines') return t('settings_refusedAddresses');
  if (control === 'addresses') return t('settings_refusedManagers');
  if (leaf.name === 'flagsTo') return t('settings_refusedAddress');
  if (control === 'pairs') return t('settings_refusedRates');
  if (control === 'weekdays') return t('settings_refusedWeekdays');
  return leaf.name === 'currency' ? t('settings_refusedCurrency') : t('settings_refusedValue');
}

/** One setting: its control, what it means, its default, and what is wrong with it where it was refused. */
export function SettingField({
  leaf,
  isExplained,
  entry,
  refused,
  onEntry,
}: {
  leaf: SettingLeaf;
  /** False where the same was explained just above. */
  isExplained: boolean;
  entry: Entry;
  refused: boolean;
  onEntry: (entry: Entry) => void;
}) {
  const label = isCell(leaf.part) ? t('settings_ofPart', { part: leaf.part, setting: nameOf(leaf) }) : nameOf(leaf);
  const preset = presetText(leaf);
  const hint = `${isExplained ? `${hintOf(leaf)} ` : ''}${t('settings_preset', { value: preset })}`;
  const error = refused ? refusalOf(leaf) : undefined;
  const shared = { label, hint, error };
  const typed = typeof entry === 'string' ? entry : '';
  const chosen = typeof entry === 'string' ? [] : entry;

  const choices = leaf.options.map((value) => ({ value, text: optionName(leaf, value) }));

  if (leaf.control === 'choice') {
    return <SelectField {...shared} value={typed} choices={choices} onValue={onEntry} />;
  }
  if (leaf.control === 'choices' || leaf.control === 'weekdays') {
    return <ChoicesField {...shared} choices={choices} chosen={chosen} onChosen={onEntry} />;
  }
  if (leaf.control === 'days') return <DaysField {...shared} days={chosen} onDays={onEntry} />;
  if (leaf.control === 'places') return <PlacesField {...shared} places={chosen} onPlaces={onEntry} />;
  if (leaf.control === 'number') {
    return (
      <Field {...shared}>
        {(control) => <NumberField {...control} value={typed} unit={leaf.unit} onValue={onEntry} />}
      </Field>
    );
  }
  const many = leaf.control === 'lines' || leaf.control === 'pairs' || leaf.control === 'addresses';
  return <TextField {...shared} value={typed} {...(many && { lines: 3 })} onValue={onEntry} />;
}

function presetText(leaf: SettingLeaf): string {
  const entry = entryOf(leaf, leaf.preset);
  if (entry.length === 0) return t('settings_presetNone');
  if (typeof entry !== 'string') return list(entry.map((option) => optionName(leaf, option)));
  if (leaf.control === 'choice') return optionName(leaf, entry);
  return leaf.unit === 'share' ? `${entry} %` : entry;
}
