import Languages from 'lucide-react/icons/languages';
import { useId } from 'react';
import { saveSettings } from '../../../lib/db/write/save-settings';
import { settingLeaves } from '../../../lib/domain/setting-leaves';
import type { Settings } from '../../../lib/domain/settings';
import { t } from '../../../lib/text';
import { useClock } from '../../hooks/useClock';
import { useWrite } from '../../hooks/useWrite';
import { nameOf, optionName } from '../settings/words';

const leaf = settingLeaves.find(({ id }) => id === 'language');

/** The language of everything; the page is read anew in another one. */
export function LanguageField({ settings }: { settings: Settings }) {
  const write = useWrite();
  const { when } = useClock();
  const id = useId();
  if (!leaf) return null;
  const save = async (language: Settings['language']) => {
    if (await write(() => saveSettings({ ...settings, language }, when(), settings), t('settings_saved')))
      window.location.reload();
  };
  return (
    <div className="flex items-center gap-1.5">
      <label htmlFor={id}>
        <Languages size={16} role="img" aria-label={nameOf(leaf)} className="text-faint" />
      </label>
      <select
        id={id}
        value={settings.language}
        onChange={(event) => void save(event.target.value as Settings['language'])}
        className="min-h-7 rounded-md border border-edge bg-surface px-2 py-1 text-ink"
      >
        {leaf.options.map((option) => (
          <option key={option} value={option}>
            {optionName(leaf, option)}
          </option>
        ))}
      </select>
    </div>
  );
}
