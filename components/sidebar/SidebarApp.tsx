import { Suspense, useEffect, useLayoutEffect } from 'react';
import { spokenLanguage } from '../../lib/text';
import { ErrorBoundary } from '../ui/ErrorBoundary';
import { WriteNotices } from '../ui/WriteNotices';
import { AbilitiesContext, type SidebarAbilities } from './abilities';
import type { PageState } from './page-state';
import { Resizer } from './Resizer';
import { SidebarBody } from './SidebarBody';
import { BookError } from './states/BookError';
import { Loading } from './states/Loading';
import { useSidebarState } from './useSidebarState';

export type { PageState } from './page-state';

/** The whole sidebar: who the open page is about, and what the book knows of them. */
export function SidebarApp({ page, abilities }: { page: PageState; abilities: SidebarAbilities }) {
  const { state, choose } = useSidebarState(page);
  const about = page.kind === 'page.changed' ? page.pageKey : page.kind;

  useLayoutEffect(() => {
    document.documentElement.dataset['state'] = state.kind;
    document.documentElement.lang = spokenLanguage();
  }, [state.kind]);

  useEffect(() => {
    if (state.kind !== 'matched') abilities.railChanged('', false);
  }, [state.kind, abilities]);

  return (
    <AbilitiesContext value={abilities}>
      <WriteNotices reload={abilities.reload} about={about}>
        <main className="min-h-dvh pb-14">
          <ErrorBoundary about={about} fallback={(error) => <BookError error={error} />}>
            <Suspense fallback={<Loading />}>
              <SidebarBody state={state} choose={choose} />
            </Suspense>
          </ErrorBoundary>
          <Resizer />
        </main>
      </WriteNotices>
    </AbilitiesContext>
  );
}
