import { Suspense, useRef } from 'react';
import { isOfLostBook } from '../../lib/db/is-of-lost-book';
import { readSettings } from '../../lib/db/read/settings';
import { t } from '../../lib/text';
import { useLive } from '../hooks/useLive';
import { ErrorBoundary } from '../ui/ErrorBoundary';
import { Fault } from '../ui/Fault';
import { later } from '../ui/later';
import { WriteNotices } from '../ui/WriteNotices';
import { type WorkspaceAbilities, WorkspaceContext } from './abilities';
import { Navigation } from './Navigation';
import { Page as Frame } from './Page';
import { pageOf } from './pages';
import { PaletteKey } from './palette/PaletteKey';
import { ArrivalContext } from './useArrival';
import { useMoves } from './useMoves';
import { useRoute } from './useRoute';

const Keys = later(() => import('../keys/Keys').then((module) => module.Keys));

const NoBookPage = later(() => import('./no-book/NoBookPage').then((module) => module.NoBookPage));
const BrokenRowsNotice = later(() => import('./backup/BrokenRowsNotice').then((module) => module.BrokenRowsNotice));

const faultPage = (error: unknown) => (
  <Frame title={t('workspace_fault')}>
    <Fault error={error} />
  </Frame>
);

/** The full tab: the navigation beside the page that the address names. Needs a `ClockContext` around it. */
export function WorkspaceApp({ abilities }: { abilities: WorkspaceAbilities }) {
  const { route, arrivals } = useRoute();
  const about = `${route.section} ${route.accountId}`;
  const main = useRef<HTMLElement>(null);
  const Page = pageOf(route);
  // Whatever a page asks of the book, it would hear the same.
  const book = useLive(readSettings, 'book');
  const isLost = book.state === 'error' && isOfLostBook(book.error);
  return (
    <WriteNotices reload={() => window.location.reload()} about={about} moves={useMoves()}>
      <button
        type="button"
        onClick={() => main.current?.focus()}
        className="sr-only z-30 rounded-md bg-brand px-3 py-1.5 font-semibold text-surface focus:not-sr-only focus:fixed focus:top-2 focus:left-2"
      >
        {t('workspace_skip')}
      </button>
      <div className="flex min-h-dvh flex-col md:flex-row print:block">
        {/* Whoever has just come has nothing to navigate to yet. */}
        {route.section !== 'welcome' && <Navigation current={route.section} />}
        <main ref={main} tabIndex={-1} className="min-w-0 flex-1 outline-none">
          <ArrivalContext value={arrivals}>
            <ErrorBoundary about={about} fallback={faultPage}>
              <Suspense>
                {isLost ? (
                  <NoBookPage whyNoBook={abilities.whyNoBook} />
                ) : (
                  <>
                    <BrokenRowsNotice section={route.section} />
                    <WorkspaceContext value={abilities}>
                      <Page key={route.accountId} route={route} abilities={abilities} />
                    </WorkspaceContext>
                  </>
                )}
              </Suspense>
            </ErrorBoundary>
          </ArrivalContext>
        </main>
      </div>
      <PaletteKey route={route} abilities={abilities} />
      <Suspense>
        <Keys shortcuts={abilities.shortcuts} />
      </Suspense>
    </WriteNotices>
  );
}
