import { classOf } from '../../../lib/conclude/customer';
import { countDue } from '../../../lib/db/read/due';
import { type Portfolio, readPortfolio } from '../../../lib/db/read/portfolio';
import { bandMarks } from '../../../lib/domain/book/band';
import type { Account } from '../../../lib/domain/records/account';
import { percent, t, wordOf } from '../../../lib/text';
import { useClock } from '../../hooks/useClock';
import { useLive } from '../../hooks/useLive';
import { Badge, type Tone } from '../../ui/Badge';
import { orderedText } from '../../ui/day-text';
import { LinkButton } from '../LinkButton';
import { Panel } from '../Panel';
import { pause } from '../pause';
import { type Customer, largestCustomers } from '../portfolio/portfolio-customers';
import { pathTo } from '../route';
import { lateKnown, NOBODY_LATE } from './late-known';
import { lateNow } from './late-now';

/** So many of each are named. */
const MOST = 3;
const TONES = { key: 'violet', critical: 'amber', monoclient: 'red' } as const satisfies Record<string, Tone>;

/** So many customers are looked at before the page is let go on. */
const AT_ONCE = 500;

/** Returns the largest customers, and those who order later than they use to, the largest first. */
async function bookNow(portfolio: Portfolio, today: Temporal.PlainDate) {
  const accounts = new Map(portfolio.accounts.map((account) => [account.id, account]));
  const bySize = portfolio.standings.toSorted((a, b) => b.amount - a.amount);
  const late: ({ customer: Account } & NonNullable<ReturnType<typeof lateNow>>)[] = [];
  for (let from = 0; from < bySize.length; from += AT_ONCE) {
    await pause();
    for (const standing of bySize.slice(from, from + AT_ONCE)) {
      const customer = accounts.get(standing.accountId);
      const now = customer && lateNow(customer, standing, portfolio.settings, today);
      if (now) late.push({ customer, ...now });
    }
  }
  return {
    largest: largestCustomers(portfolio, MOST),
    late: late.slice(0, MOST),
    lateInAll: late.length,
    known: lateKnown(portfolio.standings, portfolio.settings, today),
  };
}

/** What the book shows by its sales: whom it rests on, who is slipping, and how much is due; nothing while it has no sales. `isAlone`: no way to the portfolio stands beside it; `isOfToday`: all that is due does. */
export function BookNow({ isAlone = true, isOfToday = false }: { isAlone?: boolean; isOfToday?: boolean }) {
  const { today } = useClock();
  // What is told is concluded as it is read, and not with each drawing: a book may have thousands of customers.
  const live = useLive(
    async () => {
      const portfolio = await readPortfolio();
      const due = await countDue(today.toString());
      // Last: what is read behind a pause is not followed.
      return { ...(await bookNow(portfolio, today)), due, marks: bandMarks(portfolio.settings.dependency) };
    },
    'book now',
    today.toString(),
  );
  if (live.state !== 'ready') return null;
  const { largest, late, lateInAll, known, due, marks } = live.data;
  if (largest.length === 0) return null;
  return (
    <Panel
      title={t('bookNow_title')}
      action={isAlone && <LinkButton href={pathTo('portfolio')}>{t('bookNow_toPortfolio')}</LinkButton>}
    >
      <div data-testid="book-now" className="@container">
        <div className="grid @md:grid-cols-2 gap-x-6 gap-y-4">
          <section aria-label={t('bookNow_largest')}>
            <h3 className="mb-1 font-semibold text-mute">{t('bookNow_largest')}</h3>
            <ol className="flex flex-col gap-1.5">
              {largest.map((customer) => (
                <Largest key={customer.id} customer={customer} marks={marks} />
              ))}
            </ol>
          </section>
          <section aria-label={t('bookNow_late')}>
            <h3 className="mb-1 font-semibold text-mute">{t('bookNow_late')}</h3>
            {late.length === 0 && <p className="text-mute">{t(NOBODY_LATE[known])}</p>}
            <ul className="flex flex-col gap-1.5">
              {late.map(({ customer, state, days, knownTo }) => (
                <li key={customer.id} data-testid="today-item" data-kind="slipping">
                  <Name customer={customer} />
                  <span className="block text-mute text-small">
                    {wordOf('rhythm', state)} {t('bookNow_lastOrder', { ago: orderedText(days, knownTo, today) })}
                  </span>
                </li>
              ))}
            </ul>
            {lateInAll > MOST && (
              <p className="mt-1.5 text-mute text-small">{t('bookNow_moreLate', { count: lateInAll - MOST })}</p>
            )}
          </section>
          {!isOfToday && (
            <p className="text-mute @md:col-span-2">
              {due > 0 ? (
                <a href={pathTo('today')} className="text-brand underline underline-offset-2">
                  {t('bookNow_due', { count: due })}
                </a>
              ) : (
                t('bookNow_nothingDue')
              )}
            </p>
          )}
        </div>
      </div>
    </Panel>
  );
}

const Name = ({ customer: { id, name } }: { customer: Pick<Customer, 'id' | 'name'> }) => (
  <a href={pathTo('accounts', id)} className="wrap-anywhere font-semibold hover:text-brand">
    {name}
  </a>
);

function Largest({ customer, marks }: { customer: Customer; marks: readonly number[] }) {
  const { band, standing } = customer;
  const name = classOf(customer);
  return (
    <li data-testid="today-item" data-kind="largest" className="flex flex-wrap items-center gap-x-2 gap-y-1">
      <Name customer={customer} />
      {band.band && (
        <Badge tone={TONES[band.band]}>
          {band.isAtLeast ? t('band_atLeast', { band: wordOf('band', band.band) }) : wordOf('band', band.band)}
        </Badge>
      )}
      {name && (
        <Badge tone="outline">
          {t('cell_title')} {name}
        </Badge>
      )}
      {standing.share !== null && (
        <span className="text-mute tabular-nums">
          {t(`share_of_${standing.basis}`, { share: percent(standing.share, 1, marks) })}
        </span>
      )}
    </li>
  );
}
