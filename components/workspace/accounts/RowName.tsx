import ChevronRight from 'lucide-react/icons/chevron-right';
import { t } from '../../../lib/text';
import { pathTo } from '../route';
import type { AccountLine } from './account-lines';
import type { RowGroup } from './useGroups';

/** The name of an account, which leads to it, above that of its group; a group's top opens and folds those below it. */
export function RowName({
  line: { account, parent },
  showsParent,
  group,
  onFold,
}: {
  line: AccountLine;
  showsParent: boolean;
  group: RowGroup | undefined;
  onFold: (id: string) => void;
}) {
  const { name } = account;
  const parentName = showsParent && !group?.isBelow ? parent?.name : undefined;
  return (
    <div className={`flex min-w-0 items-center gap-1.5 ${group?.isBelow ? 'pl-6' : ''}`}>
      <div className="flex min-w-0 flex-col items-start *:max-w-full">
        <a
          href={pathTo('accounts', account.id)}
          data-key-stop
          // Above another line it reaches below that, which lets a press through: a finger needs 24 pixels.
          className={`${parentName ? '-mb-3.5 truncate pb-3.5' : 'line-clamp-2'} font-semibold leading-tight hover:text-brand`}
          title={parentName ? `${name} · ${parentName}` : name}
        >
          {name}
        </a>
        {parentName && (
          <span className="pointer-events-none truncate text-faint text-small leading-tight">{parentName}</span>
        )}
      </div>
      {group && group.below > 0 && (
        // Escape beside it does not fold it: it closes what it stands in alone.
        <header className="shrink-0">
          <button
            type="button"
            data-testid="account-group"
            aria-expanded={group.isOpen}
            aria-label={t(group.isOpen ? 'accounts_groupHide' : 'accounts_groupShow', { name, count: group.below })}
            onClick={() => onFold(account.id)}
            className="flex min-h-6 items-center rounded-md px-1 text-mute text-small hover:bg-soft hover:text-ink"
          >
            <ChevronRight size={14} aria-hidden="true" className={group.isOpen ? 'rotate-90' : ''} />
            {group.below}
          </button>
        </header>
      )}
    </div>
  );
}
