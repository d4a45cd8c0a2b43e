import { saveAccount } from '../../../lib/db/write/save-account';
import { draftId } from '../../../lib/domain/keeping/kept-draft';
import type { Account } from '../../../lib/domain/records/account';
import { date, t, wordOf } from '../../../lib/text';
import { useOpenForm } from '../../form/useOpenForm';
import { useClock } from '../../hooks/useClock';
import { useWrite } from '../../hooks/useWrite';
import { FoldedPanel } from '../FoldedPanel';
import { EnteredList } from './EnteredList';
import { LabelForm, SignalForm } from './LabelForm';
import { TierForm } from './TierForm';

/**
 * Why the account is a key account: the labels entered by hand, the signals beside them, and a tier set by hand; open where it is asked for,
 * or begun.
 */
export function LabelsPanel({ account, isAsked }: { account: Account; isAsked: boolean }) {
  const run = useWrite();
  const { when } = useClock();
  const tier = useOpenForm(draftId('tier', account.id));
  const entering = useOpenForm(draftId('labels', account.id));
  const signalling = useOpenForm(draftId('signals', account.id));
  const { labels, signals = [], tierByHand } = account;

  const keep = (changed: Partial<Account>, done: string) =>
    run(() => saveAccount({ ...account, ...changed }, when(), account), done);
  const added = (label: string) => t('account_labelAdded', { label });
  const removed = (label: string) => t('account_labelRemoved', { label });

  const said = [
    ...(tierByHand ? [wordOf('tier', tierByHand.tier)] : []),
    ...new Set([
      ...labels.map(({ label }) => wordOf('label', label)),
      ...signals.map(({ signal }) => wordOf('signal', signal)),
    ]),
  ];
  return (
    <FoldedPanel
      title={t('account_labels')}
      summary={said.join(' · ')}
      open={isAsked || tier.isOpen || entering.isOpen || signalling.isOpen}
    >
      <div className="flex flex-col gap-4">
        <EnteredList
          rows={labels.map((label) => ({
            key: `${label.label} ${label.level} ${label.since}`,
            name: wordOf('label', label.label),
            evidence: label.evidence,
            since: t('account_labelSince', { level: wordOf('level', label.level), day: date(label.since) }),
            onRemove: () =>
              keep({ labels: labels.filter((one) => one !== label) }, removed(wordOf('label', label.label))),
          }))}
          none={t('account_labelsNone')}
          add={t('account_labelAdd')}
          opening={entering}
        >
          <LabelForm
            kept={entering.kept}
            onSave={(label) => keep({ labels: [...labels, label] }, added(wordOf('label', label.label)))}
            onClose={() => entering.setOpen(false)}
          />
        </EnteredList>
        <h3 className="font-semibold text-mute text-small">{t('account_signals')}</h3>
        <EnteredList
          rows={signals.map((signal) => ({
            key: `${signal.signal} ${signal.since} ${signal.evidence}`,
            name: wordOf('signal', signal.signal),
            evidence: signal.evidence,
            since: t('account_signalSince', { day: date(signal.since) }),
            onRemove: () =>
              keep({ signals: signals.filter((one) => one !== signal) }, removed(wordOf('signal', signal.signal))),
          }))}
          none={t('account_signalsNone')}
          add={t('account_signalAdd')}
          opening={signalling}
        >
          <SignalForm
            kept={signalling.kept}
            onSave={(signal) => keep({ signals: [...signals, signal] }, added(wordOf('signal', signal.signal)))}
            onClose={() => signalling.setOpen(false)}
          />
        </EnteredList>
        <TierForm account={account} />
      </div>
    </FoldedPanel>
  );
}
