import type { PageContext } from '../../../lib/conclude/page-context';
import { sameBy } from '../../../lib/domain/account/maybe-same';
import { t } from '../../../lib/text';
import { Button } from '../../ui/Button';
import { useAbilities } from '../abilities';

/** So many are asked about. */
const MOST = 2;

/** Of accounts that fit a page alike, those that may be one company: the way to merge them, in the workspace. */
export function AreOne({ candidates: [first, ...others] }: { candidates: PageContext['candidates'] }) {
  const { openWorkspace } = useAbilities();
  if (!first) return null;
  const { account: one, group: { id: top } = one } = first;
  return others
    .filter(({ account, group = account }) => group.id !== top && sameBy(one, account))
    .slice(0, MOST)
    .map(({ account }) => (
      <Button
        key={account.id}
        look="quiet"
        data-testid="are-one"
        className="wrap-anywhere self-start text-left"
        onClick={() => openWorkspace(`#/accounts/${one.id}?merge=${account.id}`)}
      >
        {t('several_areOne', { one: one.name, other: account.name })}
      </Button>
    ));
}
