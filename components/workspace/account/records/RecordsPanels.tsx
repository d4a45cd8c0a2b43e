import { useMemo } from 'react';
import type { Conclusions } from '../../../../lib/conclude/account';
import { t } from '../../../../lib/text';
import { contractForm } from '../../../records/contracts';
import { deliveryForm } from '../../../records/deliveries';
import { evaluationForm } from '../../../records/evaluations';
import { portfolioForm } from '../../../records/portfolio-scores';
import { promiseForm } from '../../../records/promises';
import { receivableForm } from '../../../records/receivables';
import type { RecordsOf } from '../../../records/record-form';
import { hoursForm } from '../../../records/relationship-hours';
import { returnForm } from '../../../records/returns';
import { reviewForm } from '../../../records/reviews';
import { surveyForm } from '../../../records/surveys';
import { tenderForm } from '../../../records/tenders';
import { walletForm } from '../../../records/wallet-entries';
import { winBackForm } from '../../../records/win-backs';
import { FoldedPanel } from '../../FoldedPanel';
import { PromiseCounts } from './PromiseCounts';
import { RecordList } from './RecordList';
import { Rivals } from './Rivals';
import { WalletSummary } from './WalletSummary';

/** Everything on record that care and judgement of the account need, in four groups that open by a click. */
export function RecordsPanels({ conclusions }: { conclusions: Conclusions }) {
  const of = useMemo((): RecordsOf => ({ context: conclusions, today: conclusions.today.toString() }), [conclusions]);
  const id = conclusions.account.id;
  const { contracts, tenders, deliveries, receivables, returns, reviews, surveys, promises } = conclusions;
  const { walletEntries, winBacks } = conclusions;
  const care = [contracts, tenders, deliveries, receivables, returns, reviews, surveys, promises];
  const judged = [conclusions.evaluations, conclusions.portfolioScores, conclusions.relationshipHours];
  const entries = (lists: readonly (readonly unknown[])[]) =>
    t('records_entries', { count: lists.reduce((sum, { length }) => sum + length, 0) });
  return (
    <>
      <FoldedPanel title={t('records_care')} summary={entries(care)}>
        <div className="divide-y divide-line">
          <RecordList form={promiseForm(of)} accountId={id}>
            <PromiseCounts conclusions={conclusions} />
          </RecordList>
          <RecordList form={contractForm(of)} accountId={id} />
          <RecordList form={tenderForm(of)} accountId={id} />
          <RecordList form={deliveryForm(of)} accountId={id} />
          <RecordList form={receivableForm(of)} accountId={id} />
          <RecordList form={returnForm(of)} accountId={id} />
          <RecordList form={reviewForm(of)} accountId={id} />
          <RecordList form={surveyForm(of)} accountId={id} />
        </div>
      </FoldedPanel>
      <FoldedPanel title={t('records_judgement')} summary={entries(judged)}>
        <div className="divide-y divide-line">
          <RecordList form={evaluationForm(of)} accountId={id} />
          <RecordList form={portfolioForm(of)} accountId={id} />
          <RecordList form={hoursForm(of)} accountId={id} />
        </div>
      </FoldedPanel>
      <FoldedPanel title={t('records_wallet')} summary={entries([walletEntries])}>
        <div className="divide-y divide-line">
          <RecordList form={walletForm(of)} accountId={id}>
            <WalletSummary entries={walletEntries} />
          </RecordList>
          <Rivals account={conclusions.account} />
        </div>
      </FoldedPanel>
      <FoldedPanel title={t('records_winBack')} summary={entries([winBacks])}>
        <div className="divide-y divide-line">
          <RecordList form={winBackForm(of)} accountId={id} />
        </div>
      </FoldedPanel>
    </>
  );
}
