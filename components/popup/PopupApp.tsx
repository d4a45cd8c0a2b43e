import ArrowUpRight from 'lucide-react/icons/arrow-up-right';
import Flag from 'lucide-react/icons/flag';
import ListChecks from 'lucide-react/icons/list-checks';
import type { ReactNode } from 'react';
import { t } from '../../lib/text';
import { Badge } from '../ui/Badge';
import { Mark } from '../ui/Mark';
import { Notice } from '../ui/Notice';
import type { PopupAbilities } from './abilities';
import { OfferHere } from './OfferHere';
import type { PageHere } from './page-here';

const row = 'flex min-h-9 w-full items-center gap-2.5 rounded-md px-2 text-left font-semibold hover:bg-soft';

/** What the action button opens where no sidebar stands: the way to use Keyside on this page, to flag somebody, to open it. */
export function PopupApp({
  page,
  due,
  isBookEmpty,
  isBookLost = false,
  backupAge,
  abilities,
}: {
  page: PageHere;
  /** How many steps are due today or before. */
  due: number;
  isBookEmpty: boolean;
  /** The book is gone: the workspace says what can be done. */
  isBookLost?: boolean;
  /** How long ago the book was saved, in words; '' where there is nothing to save. */
  backupAge: string;
  abilities: PopupAbilities;
}) {
  return (
    <main className="flex w-88 flex-col">
      <header className="flex items-center gap-2 border-line border-b px-4 py-2.5 font-bold text-brand">
        <Mark size={18} />
        <span>{t('workspace_product')}</span>
      </header>
      <div className="px-4 py-3.5">
        {page.kind === 'site' ? <OfferHere site={page} abilities={abilities} /> : <NotHere kind={page.kind} />}
      </div>
      {isBookLost && (
        <div data-testid="no-book" data-why="lost" className="px-4 pb-3">
          <Notice kind="error">{t('noBook_lostTitle')}</Notice>
        </div>
      )}
      <ul className="flex flex-col border-line border-t p-2">
        <li>
          <button type="button" className={row} onClick={abilities.flag}>
            <Flag size={15} aria-hidden="true" className="text-faint" />
            {t('flag_open')}
          </button>
        </li>
        <li>
          <button
            type="button"
            className={row}
            onClick={() => abilities.openWorkspace(isBookEmpty ? '#/welcome' : '#/today')}
          >
            <ListChecks size={15} aria-hidden="true" className="text-faint" />
            <span className="flex-1">{isBookEmpty ? t('popup_welcome') : t('popup_open')}</span>
            {due > 0 ? (
              <Badge tone="red">{t('popup_due', { count: due })}</Badge>
            ) : (
              <ArrowUpRight size={14} aria-hidden="true" className="text-faint" />
            )}
          </button>
        </li>
      </ul>
      {backupAge && (
        <button
          type="button"
          data-testid="backup-age"
          className="border-line border-t px-4 py-1.5 text-left text-mute text-small hover:bg-soft"
          onClick={() => abilities.openWorkspace('#/backup')}
        >
          {backupAge}
        </button>
      )}
    </main>
  );
}

function NotHere({ kind }: { kind: Exclude<PageHere['kind'], 'site'> }) {
  const words: Record<typeof kind, [title: ReactNode, text: ReactNode]> = {
    browser: [t('popup_browserTitle'), t('popup_browserText')],
    store: [t('popup_storeTitle'), t('popup_browserText')],
    file: [t('popup_fileTitle'), t('popup_fileText')],
    own: [t('popup_ownTitle'), t('popup_ownText')],
  };
  const [title, text] = words[kind];
  return (
    <>
      <h1 className="font-semibold text-[0.9375rem] leading-snug">{title}</h1>
      <p className="mt-1 text-mute">{text}</p>
    </>
  );
}
