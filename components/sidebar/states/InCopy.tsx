import type { PageContext } from '../../../lib/conclude/page-context';
import { list, t } from '../../../lib/text';
import { Button } from '../../ui/Button';
import { Notice } from '../../ui/Notice';
import type { ReadPage } from '../page-state';
import { useChosenAccount } from '../useChosenAccount';

/** Who wrote is not in the book, and somebody else on the mail is: named, and taken for the page's account only if the user says so. */
export function InCopy({
  page,
  inCopy,
  choose,
}: {
  page: ReadPage;
  inCopy: PageContext['candidates'];
  choose: (accountId: string | null) => void;
}) {
  const take = useChosenAccount(page, choose);
  if (inCopy.length === 0) return null;
  const isAddressed = inCopy.some(({ candidate }) => candidate.reason.role === 'to');
  const accounts = list(inCopy.map(({ account }) => account.name));
  return (
    <Notice
      data-testid="in-copy"
      action={inCopy.map(({ account }) => (
        <Button key={account.id} onClick={() => take(account)}>
          {t('inCopy_treat', { account: account.name })}
        </Button>
      ))}
    >
      {/* A name may end with a point of its own: "Kovács Bau Kft." */}
      {t(isAddressed ? 'inCopy_to' : 'inCopy_cc', { accounts }).replace('.. ', '. ')}
    </Notice>
  );
}
