import { useState } from 'react';
import { t } from '../../../lib/text';
import { Button } from '../../ui/Button';
import { Notice } from '../../ui/Notice';
import type { PageState } from '../page-state';
import { useHeard } from '../useHeard';
import type { SidebarState } from '../useSidebarState';
import { TeachForm } from './TeachForm';

/**
 * Whether the user may want to say where things stand on the page: it cannot be read, no adapter of an app has read it, or it finds
 * nobody where no app is known.
 */
function isTeachable(page: PageState, { kind }: SidebarState): boolean {
  if (page.kind === 'page.unreadable') return true;
  if (page.kind !== 'page.changed') return false;
  return page.subject.rung !== undefined || (kind === 'nobody' && page.site === 'ladder');
}

/** The quiet way to teach Keyside the page, where it may be needed; and the way back once that was done. */
export function TeachPage({ state }: { state: SidebarState }) {
  const { page } = useHeard();
  const host = 'host' in page ? page.host : '';
  const about = page.kind === 'page.changed' ? page.pageKey : page.kind;
  const [openAbout, setOpenAbout] = useState<string | null>(null);
  const [saved, setSaved] = useState<{ host: string; undo: () => Promise<void> } | null>(null);
  const shownSaved = saved?.host === host ? saved : null;
  const isOpen = openAbout === about && 'host' in page;
  if (!isOpen && !shownSaved && !isTeachable(page, state)) return null;
  return (
    <section
      aria-label={t('teach_open')}
      className="flex flex-col items-start gap-1.5 border-line border-t px-4 py-2.5"
    >
      <div role="status" className="w-full empty:hidden">
        {shownSaved && (
          <Notice
            action={
              <>
                <Button onClick={() => void shownSaved.undo().then(() => setSaved(null))}>{t('ui_undo')}</Button>
                <Button look="quiet" onClick={() => setSaved(null)}>
                  {t('ui_dismiss')}
                </Button>
              </>
            }
          >
            {t('teach_saved')}
          </Notice>
        )}
      </div>
      {isOpen && (
        <TeachForm
          key={about}
          onSaved={(undo) => {
            setSaved({ host, undo });
            setOpenAbout(null);
          }}
          onCancel={() => setOpenAbout(null)}
        />
      )}
      {!isOpen && (
        <Button look="quiet" className="-mx-2.5" aria-expanded="false" onClick={() => setOpenAbout(about)}>
          {t('teach_open')}
        </Button>
      )}
    </section>
  );
}
