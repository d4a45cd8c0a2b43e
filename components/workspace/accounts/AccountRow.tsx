import type { Tier } from '../../../lib/domain/records/account';
import { followUpText } from '../../../lib/follow-up-text';
import { date, percent, t, wordOf } from '../../../lib/text';
import { useClock } from '../../hooks/useClock';
import { Badge, type Tone } from '../../ui/Badge';
import { dayOf } from '../day-of';
import { pathTo } from '../route';
import type { AccountLine } from './account-lines';

const tones: Record<Tier, Tone> = { strategic: 'violet', key: 'violet', potential: 'brand', standard: 'neutral' };

/** One account in the list: a click anywhere on its name opens it. */
export function AccountRow({ line, index, height }: { line: AccountLine; index: number; height: number }) {
  const { account, parent, tier, share, lastTouch, nextStep } = line;
  const { today, timeZone } = useClock();
  const isDue = nextStep !== undefined && nextStep.due <= today.toString();
  return (
    <tr
      data-testid="account-row"
      data-account={account.id}
      aria-rowindex={index}
      style={{ height }}
      className="border-line border-b hover:bg-soft"
    >
      <td className="px-3">
        <a
          href={pathTo('accounts', account.id)}
          className="block truncate font-semibold hover:text-brand"
          title={account.name}
        >
          {account.name}
        </a>
        <p className="truncate text-faint text-small">
          <span className="sm:hidden">{wordOf('tier', tier)}</span>
          {parent && <span className="max-sm:before:content-['_·_']">{parent.name}</span>}
        </p>
      </td>
      <td className="hidden px-3 sm:table-cell">
        <Badge tone={tones[tier]}>{wordOf('tier', tier)}</Badge>
      </td>
      <td className="px-3 text-right tabular-nums">{share === null ? <NoShare /> : percent(share, 1)}</td>
      <td className="hidden truncate px-3 text-mute md:table-cell">
        {lastTouch ? (
          date(dayOf(lastTouch, timeZone), 'short')
        ) : (
          <span className="text-faint">{t('accounts_noTouch')}</span>
        )}
      </td>
      <td className="hidden px-3 lg:table-cell">
        {nextStep ? (
          <p className={`truncate ${isDue ? 'font-semibold text-red' : 'text-mute'}`} title={followUpText(nextStep)}>
            {t('accounts_due', { day: date(nextStep.due, 'short'), step: followUpText(nextStep) })}
          </p>
        ) : (
          <span className="text-faint">{t('accounts_noStep')}</span>
        )}
      </td>
    </tr>
  );
}

function NoShare() {
  return (
    <span className="text-faint">
      <span aria-hidden="true">–</span>
      <span className="sr-only">{t('accounts_noShare')}</span>
    </span>
  );
}
