import PanelRightOpen from 'lucide-react/icons/panel-right-open';
import { useState } from 'react';
import { t } from '../../lib/text';
import { Button } from '../ui/Button';
import { Notice } from '../ui/Notice';
import type { PopupAbilities } from './abilities';
import type { PageHere } from './page-here';

/** Names the page's site and lets it be approved by one click; the sidebar then opens by itself. */
export function OfferHere({
  site,
  abilities,
}: {
  site: Extract<PageHere, { kind: 'site' }>;
  abilities: Pick<PopupAbilities, 'use' | 'close'>;
}) {
  const [problem, setProblem] = useState<string | null>(null);
  const use = () => {
    setProblem(null);
    // Nothing may be waited for before this: it counts as part of the click.
    abilities.use(site.origin).then(
      (isApproved) => (isApproved ? abilities.close() : setProblem(t('popup_refused'))),
      (error: unknown) =>
        setProblem(t('popup_failed', { reason: error instanceof Error ? error.message : String(error) })),
    );
  };
  return (
    <>
      <h1 className="wrap-anywhere font-semibold text-[0.9375rem] leading-snug">
        {t('popup_offer', { host: site.host })}
      </h1>
      <p className="mt-1 text-mute">{t('popup_offerText')}</p>
      <Button look="primary" className="mt-3 min-h-9 w-full gap-2 text-body" autoFocus onClick={use}>
        <PanelRightOpen size={15} aria-hidden="true" />
        {t('popup_use')}
      </Button>
      {problem && (
        <div className="mt-2.5">
          <Notice kind="error">{problem}</Notice>
        </div>
      )}
    </>
  );
}
