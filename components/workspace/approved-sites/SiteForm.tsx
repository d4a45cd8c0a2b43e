import { useState } from 'react';
import { t } from '../../../lib/text';
import { EditForm } from '../../form/EditForm';
import { TextField } from '../../ui/TextField';
import { originOf } from './origin';

/** Adds a site by its address. */
export function SiteForm({
  typed: first = '',
  approve,
}: {
  /** What stands in the field at first. */
  typed?: string | undefined;
  approve: (origin: string) => Promise<boolean>;
}) {
  const [typed, setTyped] = useState(first);
  const [refused, setRefused] = useState({});
  const add = () => {
    const origin = originOf(typed);
    setRefused(origin === null ? { typed } : {});
    // Nothing may be waited for before this: it counts as part of the click.
    if (origin) void approve(origin).then((isAdded) => isAdded && setTyped(''));
  };
  return (
    <EditForm label={t('sites_add')} saveText={t('sites_add')} refused={refused} onSave={add}>
      <TextField
        label={t('sites_address')}
        hint={t('sites_addressHint')}
        value={typed}
        inputMode="url"
        error={'typed' in refused ? t('sites_addressWrong') : undefined}
        onValue={setTyped}
      />
    </EditForm>
  );
}
