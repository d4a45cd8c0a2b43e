import { book } from '../../../lib/db/schema';
import { readTeamNow } from '../../../lib/team/team-now';
import { t } from '../../../lib/text';
import { useLive } from '../../hooks/useLive';
import { Notice } from '../../ui/Notice';
import { SameSalesNotice } from '../imports/SameSalesNotice';
import { LiveNotice } from '../LiveNotice';
import { Page } from '../Page';
import type { PageProps } from '../page-props';
import { AccountPanel } from './AccountPanel';
import { CameInPanel } from './CameInPanel';
import { ComparePanel } from './ComparePanel';
import { CreatePanel } from './CreatePanel';
import { HeldPanel } from './HeldPanel';
import { JoinPanel } from './JoinPanel';
import { LeavePanel } from './LeavePanel';
import { MembersPanel } from './MembersPanel';
import { MovePanel } from './MovePanel';
import { StatusPanel } from './StatusPanel';

/** One book for several: begin or join a team; then how it stands with it, who is in it, what came in. */
export function TeamPage({ abilities: { team } }: PageProps) {
  const live = useLive(() => readTeamNow(book), 'team');
  if (live.state !== 'ready')
    return (
      <Page title={t('workspace_team')}>
        <LiveNotice live={live} />
      </Page>
    );
  const now = live.data;
  const { link } = now?.here ?? {};
  return (
    <Page title={t('workspace_team')}>
      <div className="flex flex-col gap-4">
        {now?.here.leaves ? (
          <Notice>{t('team_leaving')}</Notice>
        ) : now && link ? (
          <>
            <StatusPanel now={now} link={link} team={team} />
            <AccountPanel team={team} link={link} isRefused={now.here.status?.problem === 'refused'} />
            <SameSalesNotice />
            {now.here.isHeld && <HeldPanel now={now} team={team} />}
            <MembersPanel link={link} />
            <CameInPanel />
            <ComparePanel team={team} />
            <MovePanel team={team} link={link} />
            <JoinPanel team={team} link={link} />
            <LeavePanel team={team} now={now} />
          </>
        ) : (
          <>
            <p className="max-w-prose text-mute">{t('team_intro')}</p>
            <div className="grid grid-cols-1 items-start gap-4 *:min-w-0 lg:grid-cols-2">
              <CreatePanel team={team} />
              <JoinPanel team={team} />
            </div>
          </>
        )}
      </div>
    </Page>
  );
}
