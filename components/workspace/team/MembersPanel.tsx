import { book } from '../../../lib/db/schema';
import type { Link } from '../../../lib/team/here';
import { invitationText } from '../../../lib/team/invitation';
import { listMembers } from '../../../lib/team/team-now';
import { list, t } from '../../../lib/text';
import { useLive } from '../../hooks/useLive';
import { useWrite } from '../../hooks/useWrite';
import { Badge } from '../../ui/Badge';
import { Button } from '../../ui/Button';
import { Notice } from '../../ui/Notice';
import { saveFile } from '../../ui/save-file';
import { Panel } from '../Panel';

/** Who is in the team, and the file by which others join. */
export function MembersPanel({ link }: { link: Link }) {
  const live = useLive(() => listMembers(book), 'members');
  const write = useWrite();
  const older = live.state === 'ready' ? live.data.flatMap(({ name, isOlder }) => (isOlder ? name : [])) : [];
  const save = () =>
    write(async () => saveFile('keyside-team.json', invitationText(link), 'application/json'), t('ui_saved'));
  return (
    <Panel title={t('team_members')}>
      {live.state === 'ready' && (
        <ul data-testid="team-members" className="mb-3 flex flex-col gap-1">
          {live.data.map(({ name, email, isMe, isOlder }) => (
            <li key={email} className="flex flex-wrap items-center gap-x-2">
              <span className="font-semibold">{name}</span>
              <span className="text-mute">{email}</span>
              {isMe && <Badge>{t('team_you')}</Badge>}
              {isOlder && <Badge>{t('team_older')}</Badge>}
            </li>
          ))}
        </ul>
      )}
      {older.length > 0 && (
        <div className="mb-3">
          <Notice kind="warn">{t('team_olderWhat', { names: list(older) })}</Notice>
        </div>
      )}
      <p className="mb-2 max-w-prose text-mute">{t('team_inviteIntro')}</p>
      <Button data-testid="team-invite" onClick={() => void save()}>
        {t('team_invite')}
      </Button>
    </Panel>
  );
}
