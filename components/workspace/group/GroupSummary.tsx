import { readGroup } from '../../../lib/db/read/group/group';
import { bandMarks } from '../../../lib/domain/book/band';
import { money, t } from '../../../lib/text';
import { useLive } from '../../hooks/useLive';
import { LinkButton } from '../LinkButton';
import { LiveNotice } from '../LiveNotice';
import { Panel } from '../Panel';
import { pathTo } from '../route';
import { shortDay } from '../short-day';
import { groupStepText, groupSumText } from './group-text';

/** So many companies are named. */
const NAMED = 6;

/** What the companies below an account come to, and the way to all that is known of them: the top of a group often has nothing of its own. */
export function GroupSummary({ topId }: { topId: string }) {
  const live = useLive(() => readGroup(topId), topId);
  if (live.state !== 'ready' || !live.data) return <LiveNotice live={live} />;
  const { companies, steps, people, proposals, dependency } = live.data;
  const [standing] = companies.flatMap((one) => one.standing ?? []);
  const below = companies.filter(({ account }) => account.id !== topId);
  const [next] = steps;
  const at = companies.find(({ account }) => account.id === next?.accountId);
  return (
    <Panel
      title={t('group_summary')}
      action={<LinkButton href={pathTo('groups', topId)}>{t('group_whole')}</LinkButton>}
    >
      {standing && <p>{groupSumText(standing, bandMarks(dependency))}</p>}
      <p className="text-mute">
        {t('group_counts', { companies: companies.length, people: people.length, proposals: proposals.length })}
      </p>
      {next && at && (
        <p className="mt-1">
          {`${t('steps_title')}: ${shortDay(next.due)} · ${groupStepText(next)} (${at.account.name})`}
        </p>
      )}
      <ul className="mt-2 flex flex-wrap gap-x-4 gap-y-1">
        {below.slice(0, NAMED).map(({ account, standing: own }) => (
          <li key={account.id}>
            <a href={pathTo('accounts', account.id)} className="text-brand underline underline-offset-2">
              {account.name}
            </a>
            {own && <span className="text-mute"> {money(own.ownAmount, own.currency)}</span>}
          </li>
        ))}
      </ul>
    </Panel>
  );
}
