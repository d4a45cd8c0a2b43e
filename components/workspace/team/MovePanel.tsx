import { book } from '../../../lib/db/schema';
import type { Link } from '../../../lib/team/here';
import { moveTeam } from '../../../lib/team/membership';
import { t } from '../../../lib/text';
import { useClock } from '../../hooks/useClock';
import type { WorkspaceAbilities } from '../abilities';
import { FoldedPanel } from '../FoldedPanel';
import { AccountFields, ServerFields, TeamPassphrase } from './TeamFields';
import { TeamForm } from './TeamForm';
import { takePlace } from './take-place';
import { useTeamForm } from './useTeamForm';

/** Takes the team to another server, or away from somebody who left it: a new database, with a new key. */
export function MovePanel({ team, link }: { team: WorkspaceAbilities['team']; link: Link }) {
  const form = useTeamForm({
    server: link.server.address.replace(/\/[^/]*$/, ''),
    database: '',
    user: link.server.user ?? '',
    password: link.server.password ?? '',
  });
  const { when } = useClock();
  const { editing } = form;
  const move = () =>
    takePlace(form, team, ['server', 'database'], ({ server, key, head }) =>
      moveTeam(book, { team: link.team, server, head, key }, Date.parse(when().now)),
    );
  return (
    <FoldedPanel title={t('team_move')}>
      <p className="mb-3 max-w-prose text-mute">{t('team_moveIntro')}</p>
      <TeamForm label={t('team_move')} save={t('team_moveNow')} look="plain" mark="team-move" form={form} onSave={move}>
        <ServerFields {...editing} />
        <AccountFields {...editing} />
        <TeamPassphrase {...editing} isNew />
      </TeamForm>
    </FoldedPanel>
  );
}
