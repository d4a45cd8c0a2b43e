import Plus from 'lucide-react/icons/plus';
import { useState } from 'react';
import { saveAccount } from '../../../lib/db/write/save-account';
import type { Account, EnteredLabel } from '../../../lib/domain/records/account';
import { date, t, wordOf } from '../../../lib/text';
import { useClock } from '../../hooks/useClock';
import { useWrite } from '../../hooks/useWrite';
import { Badge } from '../../ui/Badge';
import { Button } from '../../ui/Button';
import { Panel } from '../Panel';
import { LabelForm } from './LabelForm';
import { TierForm } from './TierForm';

/** Why the account is a key account: the labels entered by hand, and a tier set by hand. */
export function LabelsPanel({ account }: { account: Account }) {
  const run = useWrite();
  const { when } = useClock();
  const [entering, setEntering] = useState(false);

  const keep = (labels: EnteredLabel[], done: string) =>
    run(() => saveAccount({ ...account, labels }, when(), account), done);
  const add = async (label: EnteredLabel) => {
    const name = wordOf('label', label.label);
    if (await keep([...account.labels, label], t('account_labelAdded', { label: name }))) setEntering(false);
  };
  const remove = (label: EnteredLabel) =>
    keep(
      account.labels.filter((one) => one !== label),
      t('account_labelRemoved', { label: wordOf('label', label.label) }),
    );

  return (
    <Panel
      title={t('account_labels')}
      action={
        !entering && (
          <Button look="quiet" onClick={() => setEntering(true)}>
            <Plus size={13} aria-hidden="true" />
            {t('account_labelAdd')}
          </Button>
        )
      }
    >
      <div className="flex flex-col gap-4">
        {entering && <LabelForm onSave={add} onClose={() => setEntering(false)} />}
        {account.labels.length === 0 && !entering && <p className="text-mute">{t('account_labelsNone')}</p>}
        {account.labels.length > 0 && (
          <ul className="flex flex-col gap-2">
            {account.labels.map((label) => (
              <li
                key={`${label.label} ${label.level} ${label.since}`}
                className="flex flex-wrap items-start gap-x-2 gap-y-1"
              >
                <Badge tone="outline">{wordOf('label', label.label)}</Badge>
                <p className="min-w-40 flex-1">
                  {label.evidence || <span className="text-faint">{t('account_labelNoEvidence')}</span>}
                  <span className="block text-faint text-small">
                    {t('account_labelSince', { level: wordOf('level', label.level), day: date(label.since) })}
                  </span>
                </p>
                <Button look="quiet" onClick={() => void remove(label)}>
                  {t('workspace_remove')}
                </Button>
              </li>
            ))}
          </ul>
        )}
        <TierForm account={account} />
      </div>
    </Panel>
  );
}
