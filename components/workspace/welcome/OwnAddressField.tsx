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
  const before = settings.ownAddresses.join(', ');
  const [typed, setTyped] = useState(before);
  const [isRefused, setIsRefused] = useState(false);
  const save = () => {
    const ownAddresses = typed.split(/[\s,;]+/).filter(Boolean);
    const changed = Settings.safeParse({ ...settings, ownAddresses });
    setIsRefused(!changed.success);
    if (changed.success && typed !== before)
      void write(() => saveSettings(changed.data, when(), settings), t('welcome_addressSaved'));
  };
  return (
    <Disclosure summary={t('welcome_address')} open={before !== ''}>
      <form
        noValidate
        className="flex items-start gap-2"
        onSubmit={(event) => {
          event.preventDefault();
          save();
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
            onValue={setTyped}
          />
        </div>
        <Button type="submit" disabled={typed === before} className="mt-[1.35rem] min-h-7">
          {t('ui_save')}
        </Button>
      </form>
    </Disclosure>
  );
}
