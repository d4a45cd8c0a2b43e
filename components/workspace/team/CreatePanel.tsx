import { book } from '../../../lib/db/schema';
import { addressOf } from '../../../lib/team/invitation';
import { startTeam } from '../../../lib/team/membership';
import { newTeamKey } from '../../../lib/team/team-key';
import { t } from '../../../lib/text';
import { useClock } from '../../hooks/useClock';
import type { WorkspaceAbilities } from '../abilities';
import { Panel } from '../Panel';
import { AccountFields, MeFields, ServerFields, TeamPassphrase } from './TeamFields';
import { TeamForm } from './TeamForm';
import { refusalOf, serverOf, wrongIn, wrongPassphrase } from './typed-team';
import { useTeamForm } from './useTeamForm';

/** Begins a team: the book of this device becomes that of all who join. */
export function CreatePanel({ team }: { team: WorkspaceAbilities['team'] }) {
  const form = useTeamForm();
  const { when } = useClock();
  const { typed, editing } = form;
  const create = () => {
    const wrong = { ...wrongIn(typed, ['server', 'database', 'name', 'email']), ...wrongPassphrase(typed.passphrase) };
    const address = addressOf(typed.server, typed.database);
    if (!form.isRight(wrong) || !address) return;
    const server = serverOf(address, typed);
    const isRefused = ({ isEmpty }: { isEmpty: boolean }) => (isEmpty ? null : t('team_used'));
    const asked = refusalOf(team, server, { makes: true, isRefused });
    void form.run(async () => {
      const refusal = await asked;
      if (refusal) return refusal;
      const { key, head } = await newTeamKey(typed.passphrase);
      const me = { name: typed.name.trim(), email: typed.email.trim() };
      const link = { team: crypto.randomUUID(), server, head, key };
      await startTeam(book, { link, me, isJoining: false }, Date.parse(when().now));
      await team.follow();
      await team.remove(new URL(server.address).origin);
      return null;
    });
  };
  return (
    <Panel title={t('team_create')}>
      <p className="mb-3 max-w-prose text-mute">{t('team_createIntro')}</p>
      <TeamForm
        label={t('team_create')}
        save={t('team_create')}
        look="primary"
        mark="team-create"
        form={form}
        onSave={create}
      >
        <ServerFields {...editing} />
        <AccountFields {...editing} />
        <MeFields {...editing} />
        <TeamPassphrase {...editing} isNew />
      </TeamForm>
    </Panel>
  );
}
