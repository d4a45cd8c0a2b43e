import { useEffect, useState } from 'react';
import type { Link } from '../../../lib/team/here';
import type { TeamNow } from '../../../lib/team/team-now';
import { t, wordOf } from '../../../lib/text';
import { useClock } from '../../hooks/useClock';
import { Button } from '../../ui/Button';
import { Notice } from '../../ui/Notice';
import type { WorkspaceAbilities } from '../abilities';
import { Panel } from '../Panel';
import { momentText, teamWord } from './team-text';

/** How it stands with the team: in step, or what is in the way and what to do about it. */
export function StatusPanel({ now, link, team }: { now: TeamNow; link: Link; team: WorkspaceAbilities['team'] }) {
  const clock = useClock();
  const { status, me } = now.here;
  const { origin, host } = new URL(link.server.address);
  const [isForbidden, setForbidden] = useState(false);
  const problem = status?.problem;
  // biome-ignore lint/correctness/useExhaustiveDependencies: what is in the way may be that the permission was taken back.
  useEffect(() => {
    void team.mayReach(origin).then((may) => setForbidden(!may));
  }, [team, origin, problem]);
  return (
    <Panel title={t('team_status')}>
      <p data-testid="team-status" className="font-semibold">
        {teamWord(now)}
      </p>
      <p className="text-mute">
        {link.server.address}
        {status && ` · ${t('team_since', { time: momentText(status.at, clock) })}`}
      </p>
      {me && <p className="text-mute">{t('team_asWhom', { name: me.name, email: me.email })}</p>}
      {problem && !isForbidden && (
        <div className="mt-3">
          <Notice kind="warn" action={<Button onClick={() => void team.follow()}>{t('team_tryNow')}</Button>}>
            {wordOf('teamProblem', problem)} {t('team_again')}{' '}
            {now.unsent > 0 && t('team_waits', { count: now.unsent })}
          </Notice>
        </div>
      )}
      {isForbidden && (
        <div className="mt-3">
          <Notice
            kind="warn"
            action={
              <Button
                onClick={() =>
                  void team.approve(origin).then((may) => {
                    setForbidden(!may);
                    return team.follow();
                  })
                }
              >
                {t('team_approve')}
              </Button>
            }
          >
            {t('team_notApproved', { host })}
          </Notice>
        </div>
      )}
    </Panel>
  );
}
