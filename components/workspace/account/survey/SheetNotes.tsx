import { list, t } from '../../../../lib/text';
import { Notice } from '../../../ui/Notice';
import type { SheetWords } from './sheet-words';

/** What of the user's own questions is not asked, and why; and that own ones stay in their own words. */
export function SheetNotes({ words: { areOwn, leftOut } }: { words: SheetWords }) {
  return (
    <>
      {areOwn && <p className="max-w-prose text-mute print:hidden">{t('survey_ownQuestions')}</p>}
      {leftOut.length > 0 && (
        <div className="print:hidden">
          <Notice kind="warn">
            {t(areOwn ? 'survey_tooMany' : 'survey_tooFew', { count: leftOut.length, questions: list(leftOut) })}
          </Notice>
        </div>
      )}
    </>
  );
}
