import { useEffect, useMemo, useRef, useState } from 'react';
import { isSame } from '../../../lib/db/write/is-same';
import { saveSettings } from '../../../lib/db/write/save-settings';
import { settingLeaves } from '../../../lib/domain/setting-leaves';
import { defaultSettings, type Settings } from '../../../lib/domain/settings';
import { t } from '../../../lib/text';
import { useClock } from '../../hooks/useClock';
import { useWrite } from '../../hooks/useWrite';
import { Button } from '../../ui/Button';
import { Notice } from '../../ui/Notice';
import { TextField } from '../../ui/TextField';
import { type Entries, type Entry, entriesOf, readEntries } from './entries';
import { findSettings } from './find-settings';
import { SettingsSection } from './SettingsSection';

const sections = [...new Set(settingLeaves.map(({ section }) => section))];
const nothingRefused: ReadonlySet<string> = new Set();

/** The settings that the form stands on in place of those in the book: for good, or as long as the book shows `insteadOf`. */
type Kept = { opened: Settings; insteadOf?: Settings };

/**
 * The form over all settings: nothing is saved while a field is refused, and nothing typed is lost. Until something is typed it
 * shows them as they stand in the book; from then on those that it was opened on. Only what was typed is saved.
 */
export function SettingsForm({ settings }: { settings: Settings }) {
  const run = useWrite();
  const { when } = useClock();
  const [typed, setTyped] = useState<Entries>({});
  const [kept, setKept] = useState<Kept>();
  const [refused, setRefused] = useState(nothingRefused);
  const [words, setWords] = useState('');
  const sought = useMemo(() => findSettings(words), [words]);
  const form = useRef<HTMLFormElement>(null);
  useEffect(() => {
    const [first] = form.current?.querySelectorAll<HTMLElement>('[aria-invalid="true"]') ?? [];
    if (refused.size === 0 || !first) return;
    first.closest('details')?.setAttribute('open', '');
    first.focus();
  }, [refused]);
  const opened = kept && (!kept.insteadOf || kept.insteadOf === settings) ? kept.opened : settings;
  const before = entriesOf(opened);
  const entries = { ...before, ...typed };
  const unsaved = Object.keys(typed).some((id) => !isSame(typed[id], before[id]));

  const settle = (saved?: Settings) => {
    setKept(saved && { opened: saved, insteadOf: settings });
    setTyped({});
    setRefused(nothingRefused);
  };
  const type = (id: string, entry: Entry) => {
    setKept({ opened });
    setTyped((all) => ({ ...all, [id]: entry }));
  };
  const save = async () => {
    const read = readEntries(typed, opened);
    setRefused('refused' in read ? read.refused : nothingRefused);
    // What was refused has to be in sight.
    if (!('settings' in read)) return setWords('');
    const saved = await run(() => saveSettings(read.settings, when(), opened), t('settings_saved'));
    if (!saved) return;
    settle(read.settings);
    // Texts are read when the page opens.
    if (read.settings.language !== opened.language) window.location.reload();
  };
  const reset = async () => {
    if (await run(() => saveSettings(defaultSettings, when()), t('settings_resetDone'))) settle(defaultSettings);
  };

  return (
    <form
      ref={form}
      noValidate
      className="flex flex-col gap-4"
      onSubmit={(event) => {
        event.preventDefault();
        void save();
      }}
    >
      <div className="max-w-md">
        <TextField
          label={t('settings_search')}
          type="search"
          value={words}
          onValue={setWords}
          onKeyDown={(event) => event.key === 'Enter' && event.preventDefault()}
        />
      </div>
      {sought && !settingLeaves.some(sought) && <p role="status">{t('settings_noneFound', { words })}</p>}
      {sections.map((section) => (
        <SettingsSection
          key={section}
          section={section}
          sought={sought}
          entries={entries}
          refused={refused}
          onEntry={type}
        />
      ))}
      <div className="sticky bottom-0 -mx-4 flex flex-wrap items-center gap-2 border-line border-t bg-surface px-4 py-3">
        <Button type="submit" look="primary" disabled={!unsaved}>
          {t('settings_save')}
        </Button>
        {unsaved && <Button onClick={() => settle()}>{t('settings_discard')}</Button>}
        <Button look="quiet" onClick={() => void reset()}>
          {t('settings_reset')}
        </Button>
        {refused.size > 0 ? (
          <Notice kind="error">{t('settings_refused', { count: refused.size })}</Notice>
        ) : (
          unsaved && <p className="text-mute text-small">{t('settings_unsaved')}</p>
        )}
      </div>
    </form>
  );
}
