import { type KeyboardEvent, type ReactNode, Suspense, useRef, useState } from 'react';
import type { AccountContext } from '../../../lib/conclude/account-context';
import { daysSinceTouch } from '../../../lib/domain/people/last-touch';
import { t } from '../../../lib/text';
import { useClock } from '../../hooks/useClock';
import { Button } from '../../ui/Button';
import { later } from '../../ui/later';

const RelationshipMap = later(() => import('../../charts/RelationshipMap').then((module) => module.RelationshipMap));
const MemberMore = later(() => import('./MemberMore').then((module) => module.MemberMore));

/** Leads the focus to whoever stands first on a map that has just been drawn. */
const enter = (map: HTMLElement | null) =>
  map?.querySelector<HTMLElement>('[data-testid="map-person"][tabindex="0"]')?.focus();

/** A line with a button that opens the relationship map below it and leads into it; Escape closes the map and leads back. */
export function GroupMap({ context, children }: { context: AccountContext; children: ReactNode }) {
  const [isOpen, setOpen] = useState(false);
  const opener = useRef<HTMLButtonElement>(null);
  const { today, timeZone } = useClock();
  const closeByEscape = (event: KeyboardEvent) => {
    if (event.key !== 'Escape' || !isOpen) return;
    event.stopPropagation();
    opener.current?.focus();
    setOpen(false);
  };
  return (
    <section
      className="mt-2 first:mt-0"
      data-testid="group-map"
      aria-label={t('people_group')}
      onKeyDown={closeByEscape}
    >
      <div className="flex items-center justify-between gap-2">
        {children}
        <Button
          ref={opener}
          look="quiet"
          className="-mr-2"
          data-testid="map-opener"
          aria-expanded={isOpen}
          aria-keyshortcuts="M"
          onClick={() => setOpen(!isOpen)}
        >
          {t('map_open')}
        </Button>
      </div>
      {isOpen && (
        <div className="mb-2 border-line border-b pb-2.5">
          <Suspense>
            <div ref={enter}>
              <RelationshipMap
                people={context.people}
                daysSince={(personId) => daysSinceTouch(personId, context.touches, { today, timeZone })}
                more={(person) => (
                  // Its own, or the map would be hidden and lose the focus while this is fetched.
                  <Suspense>
                    <MemberMore person={person} context={context} />
                  </Suspense>
                )}
              />
            </div>
          </Suspense>
        </div>
      )}
    </section>
  );
}
