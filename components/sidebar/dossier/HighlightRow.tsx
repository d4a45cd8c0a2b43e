import type { LucideIcon } from 'lucide-react';
import CircleAlert from 'lucide-react/icons/circle-alert';
import Dot from 'lucide-react/icons/dot';
import Hourglass from 'lucide-react/icons/hourglass';
import Pencil from 'lucide-react/icons/pencil';
import Pin from 'lucide-react/icons/pin';
import { Suspense } from 'react';
import type { ShownHighlight } from '../../../lib/conclude/dossier';
import type { Highlight } from '../../../lib/domain/dossier/highlights';
import { webAddress } from '../../../lib/domain/identify/web-address';
import { draftId } from '../../../lib/domain/keeping/kept-draft';
import { t, wordOf } from '../../../lib/text';
import { useOpenForm } from '../../form/useOpenForm';
import { useClock } from '../../hooks/useClock';
import { dateText } from '../../ui/day-text';
import { IconButton } from '../../ui/IconButton';
import { later } from '../../ui/later';

const FactForm = later(() => import('./FactForm').then((module) => module.FactForm));

const icons: Record<Highlight['why'], { icon: LucideIcon; look: string }> = {
  pinned: { icon: Pin, look: 'text-brand' },
  expiring: { icon: Hourglass, look: 'text-amber' },
  complaint: { icon: CircleAlert, look: 'text-red' },
  newest: { icon: Dot, look: 'text-faint' },
};

/** Returns in words what brought the fact here; nothing where it is only new. */
function whyText({ why, expiresIn }: ShownHighlight): string | undefined {
  if (why === 'pinned') return t('fact_pinned');
  if (why === 'complaint') return t('fact_complaint');
  return why === 'expiring' && expiresIn !== undefined ? t('fact_expires', { count: expiresIn }) : undefined;
}

/** One fact of the dossier with where it comes from, when it was learned and how fresh it is; it is mended in its place. */
export function HighlightRow({ highlight }: { highlight: ShownHighlight }) {
  const { today } = useClock();
  const { fact, why, freshness, source } = highlight;
  const editing = useOpenForm(draftId('facts', fact.id));
  const { icon: Icon, look } = icons[why];
  const address = webAddress(fact.source.url);
  const before = [whyText(highlight)].filter(Boolean);
  const after = [dateText(fact.learnedOn, today), wordOf('fact', freshness.state)];
  return (
    <li
      data-testid="highlight"
      data-why={why}
      data-freshness={freshness.state}
      className="grid grid-cols-[auto_1fr_auto] gap-x-2.5"
    >
      {editing.isOpen ? (
        <div className="col-span-3">
          <Suspense>
            <FactForm
              accountId={fact.accountId}
              start={{ fact }}
              kept={editing.kept}
              onEnd={() => editing.setOpen(false)}
            />
          </Suspense>
        </div>
      ) : (
        <>
          <Icon size={14} aria-hidden="true" className={`mt-[3px] ${look}`} />
          <div className="min-w-0">
            <p className="line-clamp-2" title={fact.text}>
              {fact.text}
            </p>
            <p className="text-faint text-small">
              {before.map((text) => `${text} · `)}
              {source && address ? (
                <a href={address} target="_blank" rel="noreferrer" className="underline hover:text-ink">
                  {source}
                </a>
              ) : (
                source
              )}
              {source && ' · '}
              {after.join(' · ')}
            </p>
          </div>
          <IconButton
            icon={Pencil}
            label={t('dossier_editNamed', { text: fact.text.slice(0, 60) })}
            aria-expanded="false"
            className="-my-1 -mr-1.5 [&>svg]:size-3.5"
            onClick={() => editing.setOpen(true)}
          />
        </>
      )}
    </li>
  );
}
