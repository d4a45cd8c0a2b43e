import { useState } from 'react';
import { draftId } from '../../../lib/domain/keeping/kept-draft';
import { t } from '../../../lib/text';
import { DraftKept } from '../../form/DraftKept';
import { EditForm } from '../../form/EditForm';
import { Fields } from '../../form/Fields';
import { useRecordDraft } from '../../form/useRecordDraft';
import { siteAddressField } from '../../records/site-address';
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
  const editing = useRecordDraft(siteAddressField(), { start: { address: first }, keptAs: draftId('sites', 'new') });
  const [refused, setRefused] = useState({});
  const add = () => {
    const origin = originOf(editing.draft['address'] ?? '');
    setRefused(origin === null ? { address: t('sites_addressWrong') } : {});
    // Nothing may be waited for before this: it counts as part of the click.
    if (origin) void approve(origin).then((isAdded) => isAdded && editing.restart());
  };
  return (
    <EditForm label={t('sites_add')} saveText={t('sites_add')} refused={refused} onSave={add}>
      {editing.isBack && <DraftKept onDiscard={editing.restart} />}
      <Fields editing={{ ...editing, refused }} />
    </EditForm>
  );
}
