import ArrowLeft from 'lucide-react/icons/arrow-left';
import Mail from 'lucide-react/icons/mail';
import Save from 'lucide-react/icons/save';
import { useState } from 'react';
import { readProgrammeTexts } from '../../../../lib/db/read/programme/programme-texts';
import { sheetText } from '../../../../lib/domain/care/answer-sheet';
import { languageOfDomains } from '../../../../lib/domain/identify/language-of-domains';
import { LANGUAGES, type LanguageTag } from '../../../../lib/domain/languages/tags';
import type { Account } from '../../../../lib/domain/records/account';
import { date, spokenLanguage, t, wordOf } from '../../../../lib/text';
import { useClock } from '../../../hooks/useClock';
import { useLive } from '../../../hooks/useLive';
import { useWrite } from '../../../hooks/useWrite';
import { Button } from '../../../ui/Button';
import { Notice } from '../../../ui/Notice';
import { SelectField } from '../../../ui/SelectField';
import { saveFile } from '../../../ui/save-file';
import { useWorkspace } from '../../abilities';
import { LiveNotice } from '../../LiveNotice';
import { Page } from '../../Page';
import { PrintButton } from '../../paper/PrintButton';
import { Sheet } from '../../paper/Sheet';
import { usePaper } from '../../paper/usePaper';
import { pathTo } from '../../route';
import { fileName } from '../../save-as/file-name';
import { SheetNotes } from './SheetNotes';
import { sheetFile } from './sheet-file';
import { sheetWords } from './sheet-words';

const SCORES = [1, 2, 3, 4, 5];

const spoken = (): LanguageTag => LANGUAGES.find((one) => spokenLanguage().startsWith(one)) ?? 'en';

/** The answer sheet of a survey in the client's language: to print, to save, or to copy into a mail whose answer is pasted into the survey. */
export function SurveySheetPage({ account }: { account: Account }) {
  const { today } = useClock();
  const { textsIn } = useWorkspace();
  const write = useWrite();
  const [language, setLanguage] = useState(() => languageOfDomains(account.domains) ?? spoken());
  // All languages at once: another one changes the sheet, and nothing else of the page.
  const live = useLive(async () => {
    const [own, texts] = await Promise.all([readProgrammeTexts(), Promise.all(LANGUAGES.map(textsIn))]);
    return { own, textsOf: new Map(LANGUAGES.map((one, at) => [one, texts[at] ?? {}])) };
  }, 'survey');
  const [copied, setCopied] = useState<boolean>();
  const words =
    live.state === 'ready'
      ? sheetWords(live.data.textsOf.get(language) ?? {}, language, live.data.own.questions, today.toString())
      : null;
  usePaper(account.name, `${words?.title ?? ''} · ${words?.day ?? date(today.toString())}`);
  if (!words) return <LiveNotice live={live} />;
  const { questions } = words;
  const save = () =>
    write(async () => {
      const name = fileName(`${words.title} ${account.name} ${today}`);
      return saveFile(`${name}.html`, sheetFile(words, account.name), 'text/html');
    }, t('ui_saved'));
  const copy = () =>
    navigator.clipboard.writeText(`${words.intro}\n\n${sheetText(questions)}\n`).then(
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
          <Button data-testid="survey-save" className="print:hidden" onClick={() => void save()}>
            <Save size={14} aria-hidden="true" />
            {t('survey_saveFile')}
          </Button>
          <PrintButton look="primary" />
        </>
      }
    >
      <div className="flex flex-col gap-4 print:block">
        <p className="max-w-prose text-mute print:hidden">{t('survey_sheetHint')}</p>
        <div className="w-56 max-w-full print:hidden">
          <SelectField
            label={t('survey_language')}
            value={language}
            choices={LANGUAGES.map((value) => ({ value, text: wordOf('setting_general_language', value) }))}
            onValue={setLanguage}
          />
        </div>
        <SheetNotes words={words} />
        <span role="status" className="empty:hidden print:hidden">
          {copied && t('survey_copied')}
        </span>
        {copied === false && <Notice kind="error">{t('survey_copyFailed')}</Notice>}
        <Sheet title={words.title} about={[account.name, words.day]} language={words.language}>
          <p>{words.intro}</p>
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
          <div className="mr-px h-32 border border-line p-2 text-mute text-small">{words.ownWords}</div>
          <p className="border-line border-t pt-8 text-mute text-small">{words.signed}</p>
        </Sheet>
      </div>
    </Page>
  );
}
