import ArrowLeft from 'lucide-react/icons/arrow-left';
import Mail from 'lucide-react/icons/mail';
import { useState } from 'react';
import { readProgrammeTexts } from '../../../../lib/db/read/programme/programme-texts';
import { questionsOf, sheetText } from '../../../../lib/domain/care/answer-sheet';
import type { Account } from '../../../../lib/domain/records/account';
import { date, t } from '../../../../lib/text';
import { useClock } from '../../../hooks/useClock';
import { useLive } from '../../../hooks/useLive';
import { Button } from '../../../ui/Button';
import { Notice } from '../../../ui/Notice';
import { LiveNotice } from '../../LiveNotice';
import { Page } from '../../Page';
import { PrintButton } from '../../paper/PrintButton';
import { Sheet } from '../../paper/Sheet';
import { usePaper } from '../../paper/usePaper';
import { pathTo } from '../../route';

const SCORES = [1, 2, 3, 4, 5];

/** The questions that are asked where nobody has written own ones. */
const usualQuestions = () => [
  t('survey_question1'),
  t('survey_question2'),
  t('survey_question3'),
  t('survey_question4'),
  t('survey_question5'),
];

/** The answer sheet of a survey: to print, or to copy into a mail whose answer is pasted into the survey. */
export function SurveySheetPage({ account }: { account: Account }) {
  const { today } = useClock();
  const texts = useLive(readProgrammeTexts, 'survey');
  const [copied, setCopied] = useState<boolean>();
  const day = date(today.toString());
  usePaper(account.name, `${t('survey_sheetTitle')} · ${day}`);
  if (texts.state !== 'ready') return <LiveNotice live={texts} />;
  const questions = questionsOf(texts.data.questions, usualQuestions());
  const copy = () =>
    navigator.clipboard.writeText(`${t('survey_sheetIntro')}\n\n${sheetText(questions)}\n`).then(
      () => setCopied(true),
      () => setCopied(false),
    );
  return (
    <Page
      title={t('survey_sheetOf', { name: account.name })}
      isPaper
      above={
        <a
          href={pathTo('accounts', account.id, 'plan')}
          className="mb-1 inline-flex min-h-6 items-center gap-1 text-brand hover:underline print:hidden"
        >
          <ArrowLeft size={14} aria-hidden="true" />
          {account.name}
        </a>
      }
      action={
        <>
          <Button data-testid="survey-copy" className="print:hidden" onClick={() => void copy()}>
            <Mail size={14} aria-hidden="true" />
            {t('survey_copy')}
          </Button>
          <PrintButton look="primary" />
        </>
      }
    >
      <div className="flex flex-col gap-4 print:block">
        <p className="max-w-prose text-mute print:hidden">{t('survey_sheetHint')}</p>
        <span role="status" className="empty:hidden print:hidden">
          {copied && t('survey_copied')}
        </span>
        {copied === false && <Notice kind="error">{t('survey_copyFailed')}</Notice>}
        <Sheet title={t('survey_sheetTitle')} about={[account.name, day]}>
          <p>{t('survey_sheetIntro')}</p>
          <ol className="flex flex-col gap-3">
            {questions.map((question, at) => (
              <li key={question} className="flex break-inside-avoid flex-wrap items-center gap-x-4 gap-y-1">
                <span className="min-w-60 flex-1">
                  {at + 1}. {question}
                </span>
                <span className="mr-px flex gap-2" aria-hidden="true">
                  {SCORES.map((score) => (
                    <span key={score} className="grid size-7 place-items-center rounded-sm border border-mute">
                      {score}
                    </span>
                  ))}
                </span>
              </li>
            ))}
          </ol>
          <div className="mr-px h-32 border border-line p-2 text-mute text-small">{t('survey_ownWords')}</div>
          <p className="border-line border-t pt-8 text-mute text-small">{t('survey_signed')}</p>
        </Sheet>
      </div>
    </Page>
  );
}
