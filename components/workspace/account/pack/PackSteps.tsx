import type { Conclusions } from '../../../../lib/conclude/account';
import { t } from '../../../../lib/text';
import { stepText } from '../../../sidebar/steps/step-text';
import { dateText } from '../../../ui/day-text';
import { SheetTable } from '../../paper/SheetTable';

/** What is to be done next: by when, what, with whom. */
export function PackSteps({ conclusions: { steps, today } }: { conclusions: Conclusions }) {
  return (
    <SheetTable
      caption={t('pack_steps')}
      heads={[{ text: t('goal_due') }, { text: t('plan_what'), isLong: true }, { text: t('pack_with') }]}
      rows={steps.map((step) => ({
        key: step.followUp.id,
        cells: [
          dateText(step.followUp.due, today),
          [stepText(step), step.proposal?.title].filter(Boolean).join(' · '),
          step.person?.name ?? '–',
        ],
      }))}
    />
  );
}
