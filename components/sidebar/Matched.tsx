import { Suspense, useEffect, useMemo } from 'react';
import { conclude } from '../../lib/conclude/account';
import type { AccountContext } from '../../lib/conclude/account-context';
import type { PageContext } from '../../lib/db/read/page-context';
import type { Tier } from '../../lib/domain/records/account';
import { useClock } from '../hooks/useClock';
import { later } from '../ui/later';
import { useAbilities } from './abilities';
import { Header } from './Header';
import { MeetingOpener } from './MeetingOpener';
import type { ReadPage } from './page-state';
import { StandingCard } from './standing/StandingCard';
import { NextSteps } from './steps/NextSteps';
import type { ShownBecause } from './useSidebarState';

const PeopleCard = later(() => import('./people/PeopleCard').then((module) => module.PeopleCard));
const DossierCard = later(() => import('./dossier/DossierCard').then((module) => module.DossierCard));

const railLetters: Record<Tier, 'S' | 'K' | 'P' | ''> = { strategic: 'S', key: 'K', potential: 'P', standard: '' };

/** One account, recognised or chosen: who they are, then what to do, how they stand, who decides, what to know. */
export function Matched({
  page,
  context,
  because,
  known,
  choose,
}: {
  page: ReadPage;
  context: AccountContext;
  because: ShownBecause;
  known: PageContext['known'];
  choose: (accountId: string | null) => void;
}) {
  const { today, timeZone } = useClock();
  const { railChanged } = useAbilities();
  const seen = useMemo(() => ({ ...page, known }), [page, known]);
  const conclusions = useMemo(() => conclude(context, seen, { today, timeZone }), [context, seen, today, timeZone]);

  const letter = railLetters[conclusions.tier.tier];
  const isAnythingDue = conclusions.steps.some(({ isDue }) => isDue);
  useEffect(() => railChanged(letter, isAnythingDue), [letter, isAnythingDue, railChanged]);

  return (
    <>
      <Header page={page} because={because} context={context} conclusions={conclusions} choose={choose} />
      <NextSteps page={page} context={context} conclusions={conclusions} />
      <StandingCard page={page} context={context} conclusions={conclusions} />
      <Suspense>
        <PeopleCard page={seen} context={context} conclusions={conclusions} />
        <DossierCard page={page} context={context} beside={<MeetingOpener accountId={context.account.id} />} />
      </Suspense>
    </>
  );
}
