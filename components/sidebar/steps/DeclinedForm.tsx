import { draftId } from '../../../lib/domain/keeping/kept-draft';
import type { Answered } from '../../../lib/domain/records/proposal';
import { t, wordOf } from '../../../lib/text';
import { RecordEditor } from '../../form/RecordEditor';
import { useClock } from '../../hooks/useClock';
import { answerFields } from '../../records/answers';

/** Asks why a proposal was declined and who got the order; both may stay empty. */
export function DeclinedForm({
  proposalId,
  onSave,
}: {
  proposalId: string;
  onSave: (answer: Answered) => Promise<unknown>;
}) {
  const { when } = useClock();
  return (
    <RecordEditor
      list={answerFields()}
      label={wordOf('answer', 'declined')}
      saveText={t('answer_saveDeclined')}
      look="compact"
      isFramed={false}
      made={() => ({ kind: 'answered', on: when().today, meaning: 'declined' })}
      keptAs={draftId('declined', proposalId)}
      onSave={onSave}
    />
  );
}
