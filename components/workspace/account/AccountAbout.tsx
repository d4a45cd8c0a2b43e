import type { Account } from '../../../lib/domain/records/account';
import { t } from '../../../lib/text';
import { aboutAccount } from '../../records/accounts';
import { Badge } from '../../ui/Badge';
import { pathTo } from '../route';
import type { Above } from './useAccount';

const link = 'text-brand underline underline-offset-2';
const item = 'wrap-anywhere relative min-w-0 pl-4 before:absolute before:left-1.5 before:content-["·"]';

/** Where the account belongs, what else is said of it below its name, and its tags. */
export function AccountAbout({
  account,
  above,
  groupId,
}: {
  account: Account;
  above: Above | undefined;
  /** The top of its group. */
  groupId: string | undefined;
}) {
  const about = aboutAccount(account);
  const tags = account.tags ?? [];
  return (
    <div className="-mt-3 mb-4 flex flex-col gap-1.5 empty:hidden">
      {(above || groupId || about.length > 0) && (
        // The dot before what begins a line lies outside of what is drawn.
        <div className="[clip-path:inset(-4px)]">
          <ul className="-ml-4 flex flex-wrap text-mute">
            {above && (
              <li className={item}>
                <a href={pathTo('accounts', above.id)} className={link}>
                  {above.name}
                </a>
              </li>
            )}
            {about.map(({ name, text, href }) => (
              <li key={name} className={item}>
                {href ? (
                  <a href={href} target="_blank" rel="noreferrer" className={link}>
                    {text}
                  </a>
                ) : (
                  text
                )}
              </li>
            ))}
            {groupId && (
              <li className={item}>
                <a href={pathTo('groups', groupId)} className={link}>
                  {t('group_whole')}
                </a>
              </li>
            )}
          </ul>
        </div>
      )}
      {tags.length > 0 && (
        <ul aria-label={t('account_tags')} className="flex flex-wrap gap-1">
          {tags.map((tag) => (
            <li key={tag} data-testid="tag" className="max-w-full">
              <Badge tone="outline">
                <span className="wrap-anywhere">{tag}</span>
              </Badge>
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}
