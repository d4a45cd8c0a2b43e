import Plus from 'lucide-react/icons/plus';
import { saveAccount } from '../../../lib/db/write/save-account';
import { draftId } from '../../../lib/domain/keeping/kept-draft';
import type { Account, EnteredLabel } from '../../../lib/domain/records/account';
import { date, t, wordOf } from '../../../lib/text';
import { useOpenForm } from '../../form/useOpenForm';
import { useClock } from '../../hooks/useClock';
import { useWrite } from '../../hooks/useWrite';
import { Badge } from '../../ui/Badge';
import { Button } from '../../ui/Button';
import { FoldedPanel } from '../FoldedPanel';
import { LabelForm } from './LabelForm';
import { TierForm } from './TierForm';

/** Why the account is a key account: the labels entered by hand, and a tier set by hand; open where it is asked for, or begun. */
export function LabelsPanel({ account, isAsked }: { account: Account; isAsked: boolean }) {
  const run = useWrite();
  const { when } = useClock();
  const tier = useOpenForm(draftId('tier', account.id));
  const entering = useOpenForm(draftId('labels', account.id));

  const keep = (labels: EnteredLabel[], done: string) =>
    run(() => saveAccount({ ...account, labels }, when(), account), done);
  const add = (label: EnteredLabel) => {
    const name = wordOf('label', label.label);
    return keep([...account.labels, label], t('account_labelAdded', { label: name }));
  };
  const remove = (label: EnteredLabel) =>
    keep(
      account.labels.filter((one) => one !== label),
      t('account_labelRemoved', { label: wordOf('label', label.label) }),
    );

  const labels = account.labels.map(({ label }) => wordOf('label', label));
  const said = [...(account.tierByHand ? [wordOf('tier', account.tierByHand.tier)] : []), ...new Set(labels)];
  return (
    <FoldedPanel
      title={t('account_labels')}
      summary={said.join(' · ')}
      open={isAsked || tier.isOpen || entering.isOpen}
    >
      <div className="flex flex-col gap-4">
        {entering.isOpen && <LabelForm kept={entering.kept} onSave={add} onClose={() => entering.setOpen(false)} />}
        {account.labels.length === 0 && !entering.isOpen && <p className="text-mute">{t('account_labelsNone')}</p>}
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
        {!entering.isOpen && (
          <Button look="quiet" className="-ml-2.5 self-start" onClick={() => entering.setOpen(true)}>
            <Plus size={13} aria-hidden="true" />
            {t('account_labelAdd')}
          </Button>
        )}
        <TierForm account={account} />
      </div>
    </FoldedPanel>
  );
}
