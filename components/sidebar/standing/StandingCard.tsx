import { type KeyboardEvent, Suspense, useId, useRef, useState } from 'react';
import type { Conclusions } from '../../../lib/conclude/account';
import { t } from '../../../lib/text';
import { Button } from '../../ui/Button';
import { later } from '../../ui/later';
import { Section } from '../../ui/Section';
import { useAbilities } from '../abilities';
import type { ReadPage } from '../page-state';
import { Chips } from './Chips';
import { Figures } from './Figures';
import { InspectorContext, type PartName } from './inspector';
import { Share } from './Share';

const Parts = later(() => import('./parts/Parts').then((module) => module.Parts));
const Watch = later(() => import('./Watch').then((module) => module.Watch));
const FlagAccount = later(() => import('../flag/FlagAccount').then((module) => module.FlagAccount));

/** Where the account stands with us at a glance; every answer opens to its figures, dates and thresholds in one place below. */
export function StandingCard({ page, conclusions }: { page: ReadPage; conclusions: Conclusions }) {
  const { openWorkspace } = useAbilities();
  const id = useId();
  const [open, setOpen] = useState<PartName | null>(null);
  const toggle = (part: PartName) => setOpen(open === part ? null : part);
  const { standing, growth, cell, settings } = conclusions;
  const card = useRef<HTMLDivElement>(null);
  const close = () => {
    card.current?.querySelector<HTMLElement>(`[data-opens="${open}"]`)?.focus({ preventScroll: true });
    setOpen(null);
  };
  const closeByEscape = (event: KeyboardEvent) => {
    if (event.key !== 'Escape' || open === null) return;
    event.stopPropagation();
    close();
  };
  return (
    <Section title={t('standing_title')}>
      {/* biome-ignore lint/a11y/noStaticElementInteractions: Escape only; what can be pressed stands inside. */}
      <div ref={card} onKeyDown={closeByEscape}>
        <InspectorContext value={{ id, open, toggle }}>
          {standing ? (
            <>
              <Figures standing={standing} growth={growth} cell={cell} />
              <Share standing={standing} settings={settings} />
            </>
          ) : (
            <div className="flex flex-col items-start gap-1.5">
              <p className="text-mute">
                <span data-testid="share">{t('standing_notEnoughData')}</span> {t('standing_noSales')}
              </p>
              <Button onClick={() => openWorkspace('#/import')}>{t('standing_import')}</Button>
            </div>
          )}
          <Chips conclusions={conclusions} />
        </InspectorContext>
        <div id={id} aria-live="polite">
          {open !== null && (
            <Suspense>
              <Parts open={open} conclusions={conclusions} onClose={close} />
            </Suspense>
          )}
        </div>
      </div>
      <Suspense>
        <Watch conclusions={conclusions} />
        <FlagAccount page={page} conclusions={conclusions} />
      </Suspense>
    </Section>
  );
}
