import { t } from '../../../lib/text';
import { SelectField } from '../../ui/SelectField';

/** Whose accounts are shown: those of one key account manager, or all; nothing while the book names none. */
export function KamFilter({
  kams,
  chosen,
  onChoose,
}: {
  kams: readonly string[];
  chosen: string;
  onChoose: (kam: string) => void;
}) {
  if (kams.length === 0 && chosen === '') return null;
  const known = chosen === '' || kams.includes(chosen) ? kams : [...kams, chosen];
  return (
    <SelectField
      label={t('today_whose')}
      mark="today-kam"
      value={chosen}
      choices={[{ value: '', text: t('today_everybody') }, ...known.map((kam) => ({ value: kam, text: kam }))]}
      onValue={onChoose}
    />
  );
}
