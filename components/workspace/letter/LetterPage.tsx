import Newspaper from 'lucide-react/icons/newspaper';
import Printer from 'lucide-react/icons/printer';
import { useEffect } from 'react';
import { type Letter, letterOf } from '../../../lib/conclude/letter';
import { readLetterMonths } from '../../../lib/db/read/letter/letter-to-name';
import { readLetter } from '../../../lib/db/read/letter/read-letter';
import { noteLetter } from '../../../lib/db/write/note-letter';
import { daysOfMonth, letterOn } from '../../../lib/domain/letter/letter-month';
import { date, t } from '../../../lib/text';
import { useClock } from '../../hooks/useClock';
import { useLive } from '../../hooks/useLive';
import { Button } from '../../ui/Button';
import { EmptyState } from '../../ui/EmptyState';
import { Notice } from '../../ui/Notice';
import { SelectField } from '../../ui/SelectField';
import { LinkButton } from '../LinkButton';
import { LiveNotice } from '../LiveNotice';
import { Page } from '../Page';
import type { PageProps } from '../page-props';
import { pathTo, pathToLetter } from '../route';
import { LetterFigures } from './LetterFigures';
import { LetterPart } from './LetterPart';
import { monthText } from './month-text';

/** So many days at the end of a month may well be without a sale. */
const QUIET_DAYS = 7;

/** A letter with what its entries are called by. */
interface Told {
  letter: Letter;
  names: ReadonlyMap<string, string>;
}

async function tell(month: string): Promise<Told> {
  const book = await readLetter(month);
  return { letter: letterOf(book, month), names: new Map(book.accounts.map(({ id, name }) => [id, name])) };
}

/** What changed in a month: customers, rhythm, targets, tiers, classes, product groups, what closed; earlier months by choice. */
export function LetterPage({ route }: PageProps) {
  const { today } = useClock();
  const known = useLive(() => readLetterMonths(today), `letters ${today}`);
  const months = known.state === 'ready' ? known.data : [];
  const last = letterOn(today, { workingDays: [1, 2, 3, 4, 5, 6, 7], daysOff: [], daysWorked: [] }).month;
  const month = route.month ?? last;
  const isThere = months.includes(month);
  const live = useLive(() => (isThere ? tell(month) : Promise.resolve(null)), `${month} ${isThere}`);
  const told = live.state === 'ready' ? live.data : null;
  const opened = told?.letter.month;
  useEffect(() => {
    if (opened) void noteLetter(opened).catch(() => {});
  }, [opened]);
  return (
    <Page
      title={t('letter_title', { month: monthText(month) })}
      action={
        told && (
          <div className="flex flex-wrap items-end gap-2 print:hidden">
            <SelectField
              label={t('letter_month')}
              mark="letter-month"
              value={month}
              choices={months.map((one) => ({ value: one, text: monthText(one) }))}
              onValue={(chosen) => {
                window.location.hash = pathToLetter(chosen);
              }}
            />
            <Button onClick={() => window.print()}>
              <Printer size={14} aria-hidden="true" />
              {t('workspace_print')}
            </Button>
          </div>
        )
      }
    >
      {told && <Parts {...told} />}
      {live.state !== 'ready' && <LiveNotice live={live} />}
      {known.state === 'error' && <LiveNotice live={known} />}
      {known.state === 'ready' && !isThere && (
        <EmptyState
          icon={Newspaper}
          title={t('letter_none')}
          action={
            months[0] ? (
              <LinkButton href={pathToLetter(months[0])}>{t('letter_toLast')}</LinkButton>
            ) : (
              <LinkButton href={pathTo('import')}>{t('accounts_toImport')}</LinkButton>
            )
          }
        >
          {t('letter_noneText')}
        </EmptyState>
      )}
    </Page>
  );
}

function Parts({ letter: { month, figures, sections }, names }: Told) {
  const known = daysOfMonth(month).to.subtract({ days: QUIET_DAYS }).toString();
  const isShort = figures.salesTo !== undefined && figures.salesTo < known;
  return (
    <div className="flex flex-col gap-4">
      <LetterFigures figures={figures} />
      {isShort && figures.salesTo && <Notice kind="warn">{t('letter_salesTo', { day: date(figures.salesTo) })}</Notice>}
      {sections.length === 0 && <p>{t('letter_nothing')}</p>}
      {sections.map(({ section, entries }) => (
        <LetterPart key={`${month} ${section}`} {...{ section, entries, names }} currency={figures.currency} />
      ))}
    </div>
  );
}
