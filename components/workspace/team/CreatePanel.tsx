import { book } from '../../../lib/db/schema';
import { startTeam } from '../../../lib/team/membership';
import { t } from '../../../lib/text';
import { useClock } from '../../hooks/useClock';
import type { WorkspaceAbilities } from '../abilities';
import { Panel } from '../Panel';
import { AccountFields, MeFields, ServerFields, TeamPassphrase } from './TeamFields';
import { TeamForm } from './TeamForm';
import { takePlace } from './take-place';
import { useTeamForm } from './useTeamForm';

/** Begins a team: the book of this device becomes that of all who join. */
export function CreatePanel({ team }: { team: WorkspaceAbilities['team'] }) {
  const form = useTeamForm();
  const { when } = useClock();
  const { typed, editing } = form;
  const create = () =>
    takePlace(form, team, ['server', 'database', 'name', 'email'], ({ server, key, head }) => {
      const me = { name: typed.name.trim(), email: typed.email.trim() };
      const link = { team: crypto.randomUUID(), server, head, key };
      return startTeam(book, { link, me, isJoining: false }, Date.parse(when().now));
    });
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
