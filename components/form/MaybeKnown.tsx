import { readMaybeSame } from '../../lib/db/read/maybe-same';
import type { Account } from '../../lib/domain/records/account';
import { t } from '../../lib/text';
import { useLive } from '../hooks/useLive';
import { Button } from '../ui/Button';
import type { RecordDraft } from './record-field';
import { typedLines } from './typed-lines';

/**
 * Says that a company that is about to be taken in, or to be renamed, may be in the book already, under a name or domain that agrees,
 * and leads there.
 */
export function MaybeKnown({
  draft,
  account,
  onPick,
}: {
  draft: RecordDraft;
  /** Whose names and domains are changed; nothing for a new one. Until they are, nothing is asked. */
  account?: Account;
  onPick: (account: Account) => void;
}) {
  const { name = '', aliases = '', domains = '' } = draft;
  const typed = name.trim();
  const about = { name: typed, aliases: typedLines(aliases), domains: typedLines(domains.toLowerCase()) };
  const { id, parentId } = account ?? {};
  const live = useLive(
    () => readMaybeSame({ ...about, ...(id && { id }), ...(parentId && { parentId }) }),
    `${typed} ${aliases} ${domains}`,
    account,
  );
  const isAsked = !account || !isSameSet(namesOf(about), namesOf(account));
  const found = isAsked && live.state === 'ready' && (typed || domains.trim()) ? live.data : [];
  return (
    <div role="status" className="flex flex-wrap gap-1.5 empty:hidden">
      {found.map(({ account }) => (
        <Button key={account.id} data-testid="maybe-same" className="text-left" onClick={() => onPick(account)}>
          {t('merge_maybe', { name: account.name })}
        </Button>
      ))}
    </div>
  );
}

const namesOf = ({ name, aliases, domains }: Pick<Account, 'name' | 'aliases' | 'domains'>) =>
  new Set([name, ...aliases, ...domains]);
const isSameSet = (one: ReadonlySet<string>, other: ReadonlySet<string>) =>
  one.size === other.size && one.isSubsetOf(other);
