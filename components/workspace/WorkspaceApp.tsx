import { Suspense, useRef } from 'react';
import { t } from '../../lib/text';
import { later } from '../ui/later';
import { WriteNotices } from '../ui/WriteNotices';
import type { WorkspaceAbilities } from './abilities';
import { Navigation } from './Navigation';
import { pageOf } from './pages';
import { ArrivalContext } from './useArrival';
import { useRoute } from './useRoute';

const Keys = later(() => import('../keys/Keys').then((module) => module.Keys));

/** The full tab: the navigation beside the page that the address names. Needs a `ClockContext` around it. */
export function WorkspaceApp({ abilities }: { abilities: WorkspaceAbilities }) {
  const { route, arrivals } = useRoute();
  const main = useRef<HTMLElement>(null);
  const Page = pageOf(route);
  return (
    <WriteNotices reload={() => window.location.reload()}>
      <button
        type="button"
        onClick={() => main.current?.focus()}
        className="sr-only z-30 rounded-md bg-brand px-3 py-1.5 font-semibold text-surface focus:not-sr-only focus:fixed focus:top-2 focus:left-2"
      >
        {t('workspace_skip')}
      </button>
      <div className="flex min-h-dvh flex-col md:flex-row">
        {/* Whoever has just come has nothing to navigate to yet. */}
        {route.section !== 'welcome' && <Navigation current={route.section} />}
        <main ref={main} tabIndex={-1} className="min-w-0 flex-1 outline-none">
          <ArrivalContext value={arrivals}>
            <Suspense>
              <Page key={route.accountId} route={route} abilities={abilities} />
            </Suspense>
          </ArrivalContext>
        </main>
      </div>
      <Suspense>
        <Keys shortcuts={abilities.shortcuts} />
      </Suspense>
    </WriteNotices>
  );
}
