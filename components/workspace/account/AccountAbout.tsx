import type { Account } from '../../../lib/domain/records/account';
import { aboutAccount } from '../../records/accounts';
import { pathTo } from '../route';
import type { Above } from './useAccount';

/** Where the account belongs, and what else is said of it below its name. */
export function AccountAbout({ account, above }: { account: Account; above: Above | undefined }) {
  const about = aboutAccount(account);
  return (
    <p className="-mt-3 mb-4 text-mute empty:hidden">
      {above && (
        <a href={pathTo('accounts', above.id)} className="text-brand underline underline-offset-2">
          {above.name}
        </a>
      )}
      {above && about.length > 0 && ' · '}
      {about.join(' · ')}
    </p>
  );
}
