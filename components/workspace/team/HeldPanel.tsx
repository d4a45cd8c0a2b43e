import { readOwnTwice } from '../../../lib/db/read/team/own-twice';
import { book } from '../../../lib/db/schema';
import { noteHere } from '../../../lib/team/here';
import type { TeamNow } from '../../../lib/team/team-now';
import { t } from '../../../lib/text';
import { useLive } from '../../hooks/useLive';
import { useWrite } from '../../hooks/useWrite';
import { Button } from '../../ui/Button';
import type { WorkspaceAbilities } from '../abilities';
import { TwicePanel } from '../account/merge/TwicePanel';
import { Panel } from '../Panel';

/** What this device brings along is looked through before the team gets it: which accounts may be the same as one of theirs. */
export function HeldPanel({ now, team }: { now: TeamNow; team: WorkspaceAbilities['team'] }) {
  const live = useLive(readOwnTwice, 'own twice');
  const write = useWrite();
  const share = () =>
    write(async () => {
      await noteHere(book, { isHeld: false });
      await team.follow();
      return {};
    }, t('team_shared'));
  const { status } = now.here;
  // Where something was in the way, not all of the team's may have come.
  const hasHeard = status !== undefined && status.problem === undefined;
  const twice = live.state === 'ready' ? live.data : null;
  return (
    <>
      <Panel title={t('team_held')}>
        <p className="mb-3 max-w-prose">
          {!hasHeard
            ? t('team_heldWait')
            : twice && twice.count > 0
              ? t('team_heldTwice', { count: twice.count })
              : t('team_heldNone')}
        </p>
        <Button look="primary" data-testid="team-share" disabled={!hasHeard} onClick={() => void share()}>
          {t('team_share', { count: now.unsent })}
        </Button>
      </Panel>
      {hasHeard && twice && <TwicePanel twice={twice} />}
    </>
  );
}
