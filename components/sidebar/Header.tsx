import ExternalLink from 'lucide-react/icons/external-link';
import { Suspense, useState } from 'react';
import type { Conclusions } from '../../lib/conclude/account';
import { t } from '../../lib/text';
import { IconButton } from '../ui/IconButton';
import { later } from '../ui/later';
import { AccountSentence } from './AccountSentence';
import { useAbilities } from './abilities';
import { MatchActions } from './MatchActions';
import { matchText } from './match-text';
import type { ReadPage } from './page-state';
import { rungText } from './rung-text';
import { TopBar } from './TopBar';
import type { ShownBecause } from './useSidebarState';

const OtherAccount = later(() => import('./OtherAccount').then((module) => module.OtherAccount));

/** Account and group first, then how they stand with us, then why the page is taken for theirs. */
export function Header({
  page,
  because,
  conclusions,
  choose,
}: {
  page: ReadPage;
  because: ShownBecause;
  conclusions: Conclusions;
  choose: (accountId: string | null) => void;
}) {
  const { account, group } = conclusions;
  const [isChanging, setChanging] = useState(false);
  const { openWorkspace } = useAbilities();
  const about = [account.kam && t('header_kam', { name: account.kam }), account.industry, account.market].filter(
    Boolean,
  );

  return (
    <header className="border-line border-b px-4 pt-3.5 pb-2.5">
      <TopBar
        action={
          <IconButton
            icon={ExternalLink}
            label={t('header_open')}
            aria-keyshortcuts="O"
            onClick={() => openWorkspace(`#/accounts/${account.id}`)}
          />
        }
      >
        <h1
          data-testid="account-name"
          title={account.name}
          className="line-clamp-3 font-semibold text-[1.0625rem] leading-snug tracking-tight"
        >
          {account.name}
        </h1>
      </TopBar>
      <p
        title={[group?.name, ...about].filter(Boolean).join(' · ')}
        className="truncate text-mute text-small empty:hidden"
      >
        {group && <span data-testid="group-name">{group.name}</span>}
        {group && about.length > 0 && ' · '}
        {about.join(' · ')}
      </p>
      <AccountSentence conclusions={conclusions} />
      <div className="mt-1 flex flex-wrap items-start justify-end gap-x-2">
        <p
          data-testid="match-reason"
          data-by={because.by}
          data-role={because.by === 'choice' ? undefined : because.role}
          className="min-w-0 flex-1 basis-36 py-1 text-faint text-small max-[340px]:text-tiny"
        >
          {matchText(because, conclusions.people)} {rungText(page.subject)}
        </p>
        <div className="flex gap-x-2">
          <MatchActions
            because={because}
            choose={choose}
            isChanging={isChanging}
            onChange={() => setChanging(!isChanging)}
          />
        </div>
      </div>
      {isChanging && (
        <Suspense>
          <OtherAccount page={page} choose={choose} />
        </Suspense>
      )}
    </header>
  );
}
