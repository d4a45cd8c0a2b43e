import { type ReactNode, Suspense, useEffect, useMemo } from 'react';
import { concludeAccount } from '../../lib/conclude/account';
import type { AccountContext } from '../../lib/conclude/account-context';
import type { PageContext } from '../../lib/conclude/page-context';
import type { Tier } from '../../lib/domain/records/account';
import { useClock } from '../hooks/useClock';
import { useHeld } from '../hooks/useHeld';
import { ErrorBoundary } from '../ui/ErrorBoundary';
import { Fault } from '../ui/Fault';
import { later } from '../ui/later';
import { useAbilities } from './abilities';
import { Header } from './Header';
import type { ReadPage } from './page-state';
import { NextSteps } from './steps/NextSteps';
import type { ShownBecause } from './useSidebarState';

const PeopleCard = later(() => import('./people/PeopleCard').then((module) => module.PeopleCard));
const Doubts = later(() => import('./people/Doubts').then((module) => module.Doubts));
const MeetingNews = later(() => import('./meeting/MeetingNews').then((module) => module.MeetingNews));
const ContactActions = later(() => import('./contacts/ContactActions').then((module) => module.ContactActions));
const BeforeAnswer = later(() => import('./BeforeAnswer').then((module) => module.BeforeAnswer));
const StandingCard = later(() => import('./standing/StandingCard').then((module) => module.StandingCard));
const Suggestions = later(() => import('./suggestions/Suggestions').then((module) => module.Suggestions));

const railLetters: Record<Tier, 'S' | 'K' | 'P' | ''> = { strategic: 'S', key: 'K', potential: 'P', standard: '' };

/** A part of the sidebar: a fault in it costs this part only. */
const Card = ({ children }: { children: ReactNode }) => (
  <ErrorBoundary about="" fallback={(error) => <Fault error={error} />}>
    {children}
  </ErrorBoundary>
);

/** One account, recognised or chosen: who they are, then what to do, what to know before answering, who is here, how they stand. */
export function Matched({
  page,
  context,
  because,
  known,
  own,
  choose,
}: {
  page: ReadPage;
  context: AccountContext;
  because: ShownBecause;
  known: PageContext['known'];
  own: PageContext['own'];
  choose: (accountId: string | null) => void;
}) {
  const { today, timeZone } = useClock();
  const { railChanged } = useAbilities();
  const seen = useMemo(() => ({ ...page, known, own }), [page, known, own]);
  const live = useMemo(() => concludeAccount(context, seen, { today, timeZone }), [context, seen, today, timeZone]);

  const isAnythingDue = live.steps.some(({ isDue }) => isDue);
  const letter = railLetters[live.tier.tier];
  useEffect(() => railChanged(letter, isAnythingDue), [letter, isAnythingDue, railChanged]);

  const { drawn: conclusions, holding } = useHeld(live);
  const { meeting } = page.subject;
  // What the plays advise comes first only where nothing is planned.
  const hasSteps = conclusions.steps.length > 0;
  const advice = <Suggestions conclusions={conclusions} holding={holding} />;

  return (
    <>
      <Header page={page} because={because} conclusions={conclusions} choose={choose} />
      <Suspense>
        <div className="px-4 pt-2.5 empty:hidden">
          <Doubts page={page} />
        </div>
      </Suspense>
      {meeting && (
        <Suspense>
          <div className="px-4 pt-2.5">
            <MeetingNews subject={page.subject} meeting={meeting} conclusions={conclusions} />
          </div>
        </Suspense>
      )}
      <Card>
        <NextSteps
          page={seen}
          conclusions={conclusions}
          beside={<ContactActions page={page} conclusions={conclusions} because={because} />}
          advice={!hasSteps && advice}
        />
      </Card>
      <Suspense>
        <Card>
          <BeforeAnswer page={page} conclusions={conclusions} />
        </Card>
        <Card>
          <PeopleCard page={seen} conclusions={conclusions} />
        </Card>
        {hasSteps && (
          <Card>
            <div className="border-line border-b px-4 pb-2.5 empty:hidden">{advice}</div>
          </Card>
        )}
        <Card>
          <StandingCard page={page} conclusions={conclusions} />
        </Card>
      </Suspense>
    </>
  );
}
