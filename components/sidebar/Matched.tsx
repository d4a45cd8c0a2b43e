import { type ReactNode, Suspense, useEffect, useMemo } from 'react';
import { concludeAccount } from '../../lib/conclude/account';
import type { AccountContext } from '../../lib/conclude/account-context';
import type { PageContext } from '../../lib/conclude/page-context';
import type { Tier } from '../../lib/domain/records/account';
import { useClock } from '../hooks/useClock';
import { ErrorBoundary } from '../ui/ErrorBoundary';
import { Fault } from '../ui/Fault';
import { later } from '../ui/later';
import { useAbilities } from './abilities';
import { Header } from './Header';
import { MeetingOpener } from './MeetingOpener';
import type { ReadPage } from './page-state';
import { StandingCard } from './standing/StandingCard';
import { NextSteps } from './steps/NextSteps';
import type { ShownBecause } from './useSidebarState';

const PeopleCard = later(() => import('./people/PeopleCard').then((module) => module.PeopleCard));
const Doubts = later(() => import('./people/Doubts').then((module) => module.Doubts));
const DossierCard = later(() => import('./dossier/DossierCard').then((module) => module.DossierCard));

const railLetters: Record<Tier, 'S' | 'K' | 'P' | ''> = { strategic: 'S', key: 'K', potential: 'P', standard: '' };

/** A part of the sidebar: a fault in it costs this part only. */
const Card = ({ children }: { children: ReactNode }) => (
  <ErrorBoundary about="" fallback={(error) => <Fault error={error} />}>
    {children}
  </ErrorBoundary>
);

/** One account, recognised or chosen: who they are, then what to do, how they stand, who decides, what to know. */
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
  const conclusions = useMemo(
    () => concludeAccount(context, seen, { today, timeZone }),
    [context, seen, today, timeZone],
  );

  const letter = railLetters[conclusions.tier.tier];
  const isAnythingDue = conclusions.steps.some(({ isDue }) => isDue);
  useEffect(() => railChanged(letter, isAnythingDue), [letter, isAnythingDue, railChanged]);

  return (
    <>
      <Header page={page} because={because} conclusions={conclusions} choose={choose} />
      <Suspense>
        <div className="px-4 pt-2.5 empty:hidden">
          <Doubts page={page} />
        </div>
      </Suspense>
      <Card>
        <NextSteps page={seen} conclusions={conclusions} />
      </Card>
      <Card>
        <StandingCard page={page} conclusions={conclusions} />
      </Card>
      <Suspense>
        <Card>
          <PeopleCard page={seen} conclusions={conclusions} />
        </Card>
        <Card>
          <DossierCard
            page={page}
            conclusions={conclusions}
            beside={<MeetingOpener accountId={context.account.id} />}
          />
        </Card>
      </Suspense>
    </>
  );
}
