import type { TeamServer } from '../../../lib/team/couch';
import { addressOf } from '../../../lib/team/invitation';
import { newTeamKey } from '../../../lib/team/team-key';
import { t } from '../../../lib/text';
import type { WorkspaceAbilities } from '../abilities';
import { refusalOf, serverOf, type TypedTeam, wrongIn, wrongPassphrase } from './typed-team';
import type { useTeamForm } from './useTeamForm';

/** Asks for a database that is empty, and has a team go there under the key of a new passphrase, as `begin` says; of other servers the permission goes. */
export function takePlace(
  form: ReturnType<typeof useTeamForm>,
  team: WorkspaceAbilities['team'],
  fields: readonly (keyof TypedTeam)[],
  begin: (place: { server: TeamServer } & Awaited<ReturnType<typeof newTeamKey>>) => Promise<void>,
): void {
  const { typed } = form;
  const wrong = { ...wrongIn(typed, fields), ...wrongPassphrase(typed.passphrase) };
  const address = addressOf(typed.server, typed.database);
  if (!form.isRight(wrong) || !address) return;
  const server = serverOf(address, typed);
  const isRefused = ({ isEmpty }: { isEmpty: boolean }) => (isEmpty ? null : t('team_used'));
  // The first thing that a click does.
  const asked = refusalOf(team, server, { makes: true, isRefused });
  void form.run(async () => {
    const refusal = await asked;
    if (refusal) return refusal;
    await begin({ server, ...(await newTeamKey(typed.passphrase)) });
    await team.follow();
    await team.remove(new URL(server.address).origin);
    return null;
  });
}
