import { useMemo } from 'react';
import type { Conclusions } from '../../../../lib/conclude/account';
import { t } from '../../../../lib/text';
import { useOwners } from '../../../hooks/useOwners';
import { contractForm } from '../../../records/contracts';
import { deliveryForm } from '../../../records/deliveries';
import { evaluationForm } from '../../../records/evaluations';
import { paymentText } from '../../../records/payment-text';
import { portfolioForm } from '../../../records/portfolio-scores';
import { promiseForm } from '../../../records/promises';
import { receivableForm } from '../../../records/receivables';
import type { RecordsOf } from '../../../records/record-form';
import { hoursForm } from '../../../records/relationship-hours';
import { returnForm } from '../../../records/returns';
import { reviewForm } from '../../../records/reviews';
import { surveyForm } from '../../../records/surveys';
import { tenderForm } from '../../../records/tenders';
import { FoldedPanel } from '../../FoldedPanel';
import { LinkButton } from '../../LinkButton';
import { pathToSurvey } from '../../route';
import { surveyTrendText } from '../survey/survey-trend-text';
import { entriesIn } from './entries-in';
import { PromiseCounts } from './PromiseCounts';
import { LISTS, RecordList } from './RecordList';

/** Everything on record that care and judgement of the account need, in two groups that open by a click. */
export function CareRecords({ conclusions }: { conclusions: Conclusions }) {
  const { names: owners } = useOwners();
  const of = useMemo(
    (): RecordsOf => ({ context: conclusions, today: conclusions.today.toString(), owners }),
    [conclusions, owners],
  );
  const id = conclusions.account.id;
  const { contracts, tenders, deliveries, receivables, returns, reviews, surveys, promises } = conclusions;
  const care = [contracts, tenders, deliveries, receivables, returns, reviews, surveys, promises];
  const judged = [conclusions.evaluations, conclusions.portfolioScores, conclusions.relationshipHours];
  return (
    <>
      <FoldedPanel title={t('records_care')} summary={entriesIn(care)} open>
        <div className={LISTS}>
          <RecordList form={promiseForm(of)} accountId={id}>
            <PromiseCounts conclusions={conclusions} />
          </RecordList>
          <RecordList form={contractForm(of)} accountId={id} />
          <RecordList form={tenderForm(of)} accountId={id} />
          <RecordList form={deliveryForm(of)} accountId={id} />
          <RecordList form={receivableForm(of)} accountId={id}>
            <p data-testid="payment-behaviour" className="text-mute text-small empty:hidden">
              {paymentText(of)}
            </p>
          </RecordList>
          <RecordList form={returnForm(of)} accountId={id} />
          <RecordList form={reviewForm(of)} accountId={id} />
          <RecordList form={surveyForm(of)} accountId={id}>
            <p data-testid="survey-trend" className="text-mute text-small empty:hidden">
              {surveyTrendText(of)}
            </p>
            <LinkButton href={pathToSurvey(id)}>{t('survey_sheetTitle')}</LinkButton>
          </RecordList>
        </div>
      </FoldedPanel>
      <FoldedPanel title={t('records_judgement')} summary={entriesIn(judged)}>
        <div className={LISTS}>
          <RecordList form={evaluationForm(of)} accountId={id} />
          <RecordList form={portfolioForm(of)} accountId={id} />
          <RecordList form={hoursForm(of)} accountId={id} />
        </div>
      </FoldedPanel>
    </>
  );
}
