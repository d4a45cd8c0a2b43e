import { useState } from 'react';
import { book } from '../../../lib/db/schema';
import type { Link } from '../../../lib/team/here';
import { type Invitation, readInvitation } from '../../../lib/team/invitation';
import { moveTeam, startTeam } from '../../../lib/team/membership';
import type { TeamKey } from '../../../lib/team/seal';
import { openTeamKey, WrongTeamPassphraseError } from '../../../lib/team/team-key';
import { t } from '../../../lib/text';
import { useClock } from '../../hooks/useClock';
import { controlLook, Field } from '../../ui/Field';
import type { WorkspaceAbilities } from '../abilities';
import { FoldedPanel } from '../FoldedPanel';
import { Panel } from '../Panel';
import { AccountFields, MeFields, TeamPassphrase } from './TeamFields';
import { TeamForm } from './TeamForm';
import { refusalOf, serverOf, wrongIn } from './typed-team';
import { useTeamForm } from './useTeamForm';

/** Joins a team by its invitation, or follows one's own to where it has moved. */
export function JoinPanel({ team, link }: { team: WorkspaceAbilities['team']; link?: Link }) {
  const form = useTeamForm(link && { user: link.server.user ?? '', password: link.server.password ?? '' });
  const { when } = useClock();
  const [invitation, setInvitation] = useState<Invitation | null>(null);
  const { typed, editing } = form;
  const read = async (file: File) => {
    const found = readInvitation(await file.text());
    const isOther = found !== null && found !== 'newer' && link !== undefined && found.team !== link.team;
    const next = found === 'newer' || isOther ? null : found;
    setInvitation(next);
    // The account of the server that the team had is none of another's.
    const isElsewhere = next && link && new URL(next.address).origin !== new URL(link.server.address).origin;
    if (isElsewhere) form.editing.set({ user: '', password: '' });
    form.setRefusal(
      found === 'newer'
        ? t('team_invitationNewer')
        : found === null
          ? t('team_invitationWrong')
          : isOther
            ? t('team_invitationOther')
            : null,
    );
  };
  const join = () => {
    if (!invitation) return form.setRefusal(t('team_invitationMissing'));
    const wrong = wrongIn(typed, link ? [] : ['name', 'email']);
    if (!form.isRight(wrong)) return;
    const { address, head, team: id } = invitation;
    const server = serverOf(address, typed);
    let key: TeamKey | undefined;
    const before = async () => {
      key = await openTeamKey(typed.passphrase, head).catch((error) => {
        if (error instanceof WrongTeamPassphraseError) return undefined;
        throw error;
      });
      return key ? null : t('team_passphraseWrong');
    };
    const asked = refusalOf(team, server, { makes: false, isRefused: () => null, before });
    void form.run(async () => {
      const refusal = await asked;
      if (refusal || !key) return refusal;
      const next = { team: id, server, head, key };
      const me = { name: typed.name.trim(), email: typed.email.trim() };
      const now = Date.parse(when().now);
      await (link ? moveTeam(book, next, now) : startTeam(book, { link: next, me, isJoining: true }, now));
      await team.follow();
      await team.remove(new URL(server.address).origin);
      return null;
    });
  };
  const Frame = link ? FoldedPanel : Panel;
  return (
    <Frame title={link ? t('team_follow') : t('team_join')}>
      <p className="mb-3 max-w-prose text-mute">{link ? t('team_followIntro') : t('team_joinIntro')}</p>
      <TeamForm
        label={link ? t('team_follow') : t('team_join')}
        save={link ? t('team_follow') : t('team_join')}
        look="plain"
        mark="team-join"
        form={form}
        onSave={join}
      >
        <Field label={t('team_invitation')} hint={invitation?.address}>
          {(control) => (
            <input
              {...control}
              type="file"
              accept=".json,application/json"
              data-testid="team-invitation"
              className={controlLook}
              onChange={(event) => {
                const file = event.target.files?.[0];
                if (file) void read(file);
              }}
            />
          )}
        </Field>
        <TeamPassphrase {...editing} isNew={false} />
        <AccountFields {...editing} />
        {!link && <MeFields {...editing} />}
      </TeamForm>
    </Frame>
  );
}
