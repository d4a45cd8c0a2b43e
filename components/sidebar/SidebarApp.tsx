import { Suspense, useEffect, useLayoutEffect, useState } from 'react';
import type { Moment } from '../../lib/domain/records/day';
import { spokenLanguage } from '../../lib/text';
import { ErrorBoundary } from '../ui/ErrorBoundary';
import { later } from '../ui/later';
import { WriteNotices } from '../ui/WriteNotices';
import { Announced } from './Announced';
import { AbilitiesContext, type SidebarAbilities } from './abilities';
import type { Heard } from './heard';
import { SidebarBody } from './SidebarBody';
import { Loading } from './states/Loading';
import { ShownMailsContext } from './steps/shown-mails';
import { useEnteredFocus } from './useEnteredFocus';
import { HeardContext } from './useHeard';
import { useSidebarState } from './useSidebarState';

const Keys = later(() => import('../keys/Keys').then((module) => module.Keys));
const Covered = later(() => import('./Covered').then((module) => module.Covered));
const Resizer = later(() => import('./Resizer').then((module) => module.Resizer));
const TeachPage = later(() => import('./teach/TeachPage').then((module) => module.TeachPage));
const LiesOver = later(() => import('./LiesOver').then((module) => module.LiesOver));
const IsThisYou = later(() => import('./IsThisYou').then((module) => module.IsThisYou));
const BookError = later(() => import('./states/BookError').then((module) => module.BookError));
const LimitedSite = later(() => import('./LimitedSite').then((module) => module.LimitedSite));
const WishCard = later(() => import('./WishCard').then((module) => module.WishCard));
const SendOffer = later(() => import('./sending/SendOffer').then((module) => module.SendOffer));
const Drafting = later(() => import('./drafting/Drafting').then((module) => module.Drafting));

/** The whole sidebar: who the open page is about, and what the book knows of them. */
export function SidebarApp({ heard, abilities }: { heard: Heard; abilities: SidebarAbilities }) {
  const { page, sent, wish, draft } = heard;
  const { state, choose } = useSidebarState(page);
  const [isShortRead, setShortRead] = useState(false);
  const [shownMails] = useState(() => new Map<string, Moment>());
  const all = useEnteredFocus<HTMLElement>(abilities.standsInPage);
  const language = spokenLanguage();
  const about = page.kind === 'page.changed' ? page.pageKey : page.kind;

  useLayoutEffect(() => {
    document.documentElement.dataset['state'] = state.kind;
    document.documentElement.lang = language;
  }, [state.kind, language]);

  useEffect(() => {
    // What stood there before a book that cannot be read still does, and says nothing again.
    if (state.kind !== 'matched' && state.kind !== 'error') abilities.railChanged('', false);
  }, [state.kind, abilities]);

  const failed = (error: unknown) => (
    <Suspense>
      <BookError error={error} />
    </Suspense>
  );

  return (
    <AbilitiesContext value={abilities}>
      <WriteNotices reload={abilities.reload} about={about}>
        <main ref={all} tabIndex={-1} className="min-h-dvh pb-14 -outline-offset-2 has-[#is-this-you]:pb-40">
          <div aria-live="polite">
            <Suspense>{heard.isCovered && <Covered />}</Suspense>
            {sent && (
              <ErrorBoundary about={sent.id} fallback={() => null}>
                <Suspense>
                  <SendOffer key={sent.id} send={sent} page={page} />
                </Suspense>
              </ErrorBoundary>
            )}
          </div>
          <ErrorBoundary about={wish?.id ?? ''} fallback={failed}>
            <Suspense>{wish && <WishCard key={wish.id} wish={wish} state={state} />}</Suspense>
          </ErrorBoundary>
          {draft && (
            <ErrorBoundary about={about} fallback={() => null}>
              <Suspense>
                <Drafting
                  draft={draft}
                  self={page.kind === 'page.changed' ? page.self : []}
                  onPage={state.kind === 'matched' ? state.context.account.id : undefined}
                />
              </Suspense>
            </ErrorBoundary>
          )}
          <ErrorBoundary about={about} fallback={failed}>
            <HeardContext value={heard}>
              <Suspense fallback={<Loading />}>
                {'site' in page && <LimitedSite site={page.site} />}
                <ShownMailsContext value={shownMails}>
                  <SidebarBody state={state} choose={choose} />
                </ShownMailsContext>
              </Suspense>
              <Suspense>{page.kind === 'page.changed' && <IsThisYou self={page.self} />}</Suspense>
              <Suspense>
                <TeachPage state={state} />
              </Suspense>
              <Suspense>{heard.isShort && !isShortRead && <LiesOver onClose={() => setShortRead(true)} />}</Suspense>
            </HeardContext>
          </ErrorBoundary>
          <Suspense>
            <Resizer side={heard.view?.side} />
          </Suspense>
        </main>
        <Announced state={state} />
        <Suspense>
          <Keys shortcuts={abilities.shortcuts} close={abilities.close} />
        </Suspense>
      </WriteNotices>
    </AbilitiesContext>
  );
}
