import { book } from '../../../lib/db/schema';
import type { Link } from '../../../lib/team/here';
import { addressOf } from '../../../lib/team/invitation';
import { moveTeam } from '../../../lib/team/membership';
import { newTeamKey } from '../../../lib/team/team-key';
import { t } from '../../../lib/text';
import { useClock } from '../../hooks/useClock';
import type { WorkspaceAbilities } from '../abilities';
import { FoldedPanel } from '../FoldedPanel';
import { AccountFields, ServerFields, TeamPassphrase } from './TeamFields';
import { TeamForm } from './TeamForm';
import { refusalOf, serverOf, wrongIn, wrongPassphrase } from './typed-team';
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
  const { typed, editing } = form;
  const move = () => {
    const wrong = { ...wrongIn(typed, ['server', 'database']), ...wrongPassphrase(typed.passphrase) };
    const address = addressOf(typed.server, typed.database);
    if (!form.isRight(wrong) || !address) return;
    const server = serverOf(address, typed);
    const isRefused = ({ isEmpty }: { isEmpty: boolean }) => (isEmpty ? null : t('team_used'));
    const asked = refusalOf(team, server, { makes: true, isRefused });
    void form.run(async () => {
      const refusal = await asked;
      if (refusal) return refusal;
      const { key, head } = await newTeamKey(typed.passphrase);
      await moveTeam(book, { team: link.team, server, head, key }, Date.parse(when().now));
      await team.follow();
      await team.remove(new URL(server.address).origin);
      return null;
    });
  };
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
