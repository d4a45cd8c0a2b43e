import { book } from '../../lib/db/schema';
import { readTeamNow } from '../../lib/team/team-now';
import { useLive } from '../hooks/useLive';
import { teamWord } from './team/team-text';

/** How it stands with the team, beside its page in the navigation; nothing without a team. */
export function TeamSign() {
  const live = useLive(() => readTeamNow(book), 'team');
  if (live.state !== 'ready' || !live.data) return null;
  const { status, isHeld } = live.data.here;
  const look = status?.problem ? 'text-red' : isHeld ? 'text-amber' : 'text-faint';
  return (
    <span data-testid="team-sign" className={`ml-auto truncate font-normal text-tiny ${look}`}>
      {teamWord(live.data)}
    </span>
  );
}
