import { useState } from 'react';
import { book } from '../../../lib/db/schema';
import { takeLeave } from '../../../lib/team/membership';
import type { TeamNow } from '../../../lib/team/team-now';
import { t } from '../../../lib/text';
import { useWrite } from '../../hooks/useWrite';
import { Button } from '../../ui/Button';
import { CheckField } from '../../ui/CheckField';
import { Notice } from '../../ui/Notice';
import { TextField } from '../../ui/TextField';
import type { WorkspaceAbilities } from '../abilities';
import { FoldedPanel } from '../FoldedPanel';
import { pathTo } from '../route';

/** Leaves the team; the book of this device stays, or goes as well once the word for that was typed. */
export function LeavePanel({ now, team }: { now: TeamNow; team: WorkspaceAbilities['team'] }) {
  const word = t('erase_word');
  const [erases, setErases] = useState(false);
  const [typed, setTyped] = useState('');
  const isMeant = !erases || typed.trim().toLowerCase() === word.toLowerCase();
  const write = useWrite();
  const leave = () =>
    write(async () => {
      await takeLeave(book, erases);
      await team.leave();
      if (erases) {
        window.location.hash = pathTo('welcome');
        window.location.reload();
      }
      return {};
    }, t('team_left'));
  return (
    <FoldedPanel title={t('team_leave')}>
      <div className="flex max-w-prose flex-col items-start gap-3">
        <p className="text-mute">{t('team_leaveIntro')}</p>
        {now.unsent > 0 && <Notice kind="warn">{t('team_leaveUnsent', { count: now.unsent })}</Notice>}
        <CheckField label={t('team_leaveErase')} checked={erases} onChecked={setErases} />
        {erases && (
          <>
            <p className="font-semibold">{t('erase_final')}</p>
            <TextField label={t('erase_type', { word })} autoComplete="off" value={typed} onValue={setTyped} />
          </>
        )}
        <Button data-testid="team-leave" className="text-red" disabled={!isMeant} onClick={() => void leave()}>
          {erases ? t('team_leaveAndErase') : t('team_leaveKeep')}
        </Button>
      </div>
    </FoldedPanel>
  );
}
