import { book } from '../../../lib/db/schema';
import type { Link } from '../../../lib/team/here';
import { changeAccount } from '../../../lib/team/membership';
import { t } from '../../../lib/text';
import type { WorkspaceAbilities } from '../abilities';
import { FoldedPanel } from '../FoldedPanel';
import { AccountFields } from './TeamFields';
import { TeamForm } from './TeamForm';
import { refusalOf, serverOf } from './typed-team';
import { useTeamForm } from './useTeamForm';

/** One's own account of the team's server, which is another or has another password by now; open where the server refuses. */
export function AccountPanel({
  team,
  link: { server },
  isRefused,
}: {
  team: WorkspaceAbilities['team'];
  link: Link;
  isRefused: boolean;
}) {
  const form = useTeamForm({ user: server.user ?? '', password: server.password ?? '' });
  const change = () => {
    const next = serverOf(server.address, form.typed);
    // The first thing that a click does.
    const asked = refusalOf(team, next, { makes: false, isRefused: () => null });
    void form.run(async () => {
      const refusal = await asked;
      if (refusal) return refusal;
      await changeAccount(book, next);
      await team.follow();
      return null;
    });
  };
  return (
    <FoldedPanel title={t('team_account')} summary={server.user ?? ''} open={isRefused}>
      <p className="mb-3 max-w-prose text-mute">{t('team_accountIntro')}</p>
      <TeamForm
        label={t('team_account')}
        save={t('team_accountNow')}
        look="plain"
        mark="team-account"
        form={form}
        onSave={change}
      >
        <AccountFields {...form.editing} />
      </TeamForm>
    </FoldedPanel>
  );
}
