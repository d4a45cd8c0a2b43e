import { useMemo } from 'react';
import type { Conclusions } from '../../../../lib/conclude/account';
import { t } from '../../../../lib/text';
import type { RecordsOf } from '../../../records/record-form';
import { walletForm } from '../../../records/wallet-entries';
import { winBackForm } from '../../../records/win-backs';
import { FoldedPanel } from '../../FoldedPanel';
import { entriesIn } from './entries-in';
import { RecordList } from './RecordList';
import { Rivals } from './Rivals';
import { WalletSummary } from './WalletSummary';

/** What the account spends with us and elsewhere, and how it was or is to be won back, in groups that open by a click. */
export function SalesRecords({ conclusions }: { conclusions: Conclusions }) {
  const of = useMemo((): RecordsOf => ({ context: conclusions, today: conclusions.today.toString() }), [conclusions]);
  const id = conclusions.account.id;
  const { walletEntries, winBacks } = conclusions;
  return (
    <>
      <FoldedPanel title={t('records_wallet')} summary={entriesIn([walletEntries])}>
        <div className="divide-y divide-line">
          <RecordList form={walletForm(of)} accountId={id}>
            <WalletSummary entries={walletEntries} />
          </RecordList>
          <Rivals account={conclusions.account} />
        </div>
      </FoldedPanel>
      <FoldedPanel title={t('records_winBack')} summary={entriesIn([winBacks])}>
        <div className="divide-y divide-line">
          <RecordList form={winBackForm(of)} accountId={id} />
        </div>
      </FoldedPanel>
    </>
  );
}
