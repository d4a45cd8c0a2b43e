import ChevronRight from 'lucide-react/icons/chevron-right';
import { t } from '../../../lib/text';
import { pathTo } from '../route';
import type { AccountLine } from './account-lines';
import type { RowGroup } from './useGroups';

/** The name of an account, which leads to it; a group's top opens and folds those below it. */
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
  return (
    <div className={`flex min-w-0 items-center gap-1.5 ${group?.isBelow ? 'pl-6' : ''}`}>
      <a
        href={pathTo('accounts', account.id)}
        data-key-stop
        className="max-w-full min-w-0 truncate font-semibold hover:text-brand"
        title={name}
      >
        {name}
      </a>
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
      {parent && showsParent && !group?.isBelow && (
        <span className="min-w-0 flex-1 truncate text-faint text-small" title={parent.name}>
          {parent.name}
        </span>
      )}
    </div>
  );
}
