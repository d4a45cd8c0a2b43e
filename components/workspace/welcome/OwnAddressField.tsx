import { useState } from 'react';
import { saveSettings } from '../../../lib/db/write/save-settings';
import { Settings } from '../../../lib/domain/settings';
import { t } from '../../../lib/text';
import { useClock } from '../../hooks/useClock';
import { useWrite } from '../../hooks/useWrite';
import { Button } from '../../ui/Button';
import { Disclosure } from '../../ui/Disclosure';
import { TextField } from '../../ui/TextField';

/** The user's own mail address, kept among the settings; several stand with commas between them. */
export function OwnAddressField({ settings }: { settings: Settings }) {
  const write = useWrite();
  const { when } = useClock();
  // What is saved elsewhere is shown until something is typed, and from then on takes nothing away from here.
  const [draft, setDraft] = useState<{ typed: string; opened: Settings } | null>(null);
  const [isRefused, setIsRefused] = useState(false);
  const opened = draft?.opened ?? settings;
  const before = opened.ownAddresses.join(', ');
  const typed = draft?.typed ?? before;
  const save = async () => {
    const ownAddresses = typed.split(/[\s,;]+/).filter(Boolean);
    const changed = Settings.safeParse({ ...opened, ownAddresses });
    setIsRefused(!changed.success);
    if (!changed.success || typed === before) return;
    if (await write(() => saveSettings(changed.data, when(), opened), t('welcome_addressSaved'))) setDraft(null);
  };
  return (
    <Disclosure summary={t('welcome_address')} open={before !== ''}>
      <form
        noValidate
        className="flex items-start gap-2"
        onSubmit={(event) => {
          event.preventDefault();
          void save();
        }}
      >
        <div className="min-w-0 flex-1">
          <TextField
            label={t('setting_general_ownAddresses')}
            hint={t('welcome_addressHint')}
            error={isRefused ? t('welcome_addressWrong') : undefined}
            value={typed}
            inputMode="email"
            autoComplete="email"
            onValue={(text) => setDraft({ typed: text, opened })}
          />
        </div>
        <Button type="submit" disabled={typed === before} className="mt-[1.35rem] min-h-7">
          {t('ui_save')}
        </Button>
      </form>
    </Disclosure>
  );
}
