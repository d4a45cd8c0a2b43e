import { feastsInUse } from '../../../lib/domain/calendar/holidays';
import { type Occasion, occasionsOf } from '../../../lib/domain/care/occasions';
import { date, t } from '../../../lib/text';
import { useClock } from '../../hooks/useClock';
import { dueText } from '../../ui/day-text';
import { LongList } from '../LongList';
import { Panel } from '../Panel';
import { placeName } from '../place-name';
import { pathTo } from '../route';
import { Table } from '../Table';
import type { PlannedBook } from './read-plan';
import { upcomingOf } from './upcoming';

/** Returns the public holidays of the planned weeks, with the working day on which to send greetings (domain 8.3). */
function greetingsOf({ holidays, settings }: PlannedBook, today: Temporal.PlainDate) {
  const ahead = { showAhead: settings.visits.weeksAhead * 7 };
  const greeted = feastsInUse(holidays, settings.holidays);
  return occasionsOf([], greeted, today, ahead, settings.calendar).filter(
    (occasion): occasion is Occasion & { kind: 'holiday' } => occasion.kind === 'holiday',
  );
}

const ROWS = 30;

/** Reviews, surveys, renewals, tenders and greetings of the coming weeks. */
export function UpcomingPanel({ book }: { book: PlannedBook }) {
  const { today } = useClock();
  const upcoming = upcomingOf(book, today);
  const greetings = greetingsOf(book, today);
  return (
    <Panel title={t('plan_upcoming')}>
      {upcoming.length === 0 ? (
        <p className="text-mute">{t('plan_noUpcoming')}</p>
      ) : (
        <LongList
          name={t('plan_upcoming')}
          rows={upcoming}
          first={ROWS}
          more={ROWS}
          draw={(rows) => (
            <Table
              caption={t('plan_upcoming')}
              heads={[{ text: t('portfolio_account') }, { text: t('plan_what') }, { text: t('plan_when') }]}
              rows={rows.map(({ key, accountId, name, on, what, because }) => ({
                key,
                cells: [
                  <a key="name" href={pathTo('accounts', accountId)} className="font-semibold hover:text-brand">
                    {name}
                  </a>,
                  <>
                    {what}
                    <span className="block text-mute text-small">{because}</span>
                  </>,
                  <span key="on" className="inline-block first-letter:uppercase">
                    {dueText(on, today)}
                  </span>,
                ],
              }))}
            />
          )}
        />
      )}
      {greetings.length > 0 && (
        <>
          <h3 className="mt-3 mb-1 font-semibold">{t('plan_greetings')}</h3>
          <ul>
            {greetings.map(({ on, greetOn, holiday }) => (
              <li key={`${holiday.country} ${on} ${holiday.name}`}>
                <span className="text-mute">{dueText(greetOn, today)}: </span>
                {t('plan_greeting', {
                  holiday: holiday.name,
                  country: placeName(holiday.country),
                  day: date(on, 'short'),
                })}
              </li>
            ))}
          </ul>
        </>
      )}
    </Panel>
  );
}
