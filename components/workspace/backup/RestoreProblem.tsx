import { useState } from 'react';
import type { BackupProblem } from '../../../lib/db/backup/backup-error';
import { t, wordOf } from '../../../lib/text';
import { Button } from '../../ui/Button';
import { Notice } from '../../ui/Notice';
import { PassphraseField } from '../../ui/PassphraseField';

/** Why a file is not taken in; one that is locked asks for its passphrase. */
export function RestoreProblem({ problem, open }: { problem: BackupProblem; open: (passphrase: string) => void }) {
  const [passphrase, setPassphrase] = useState('');
  if (problem.kind !== 'locked' && problem.kind !== 'wrongPassphrase')
    return <Notice kind="error">{problemText(problem)}</Notice>;
  return (
    <form
      className="flex flex-col items-start gap-3"
      onSubmit={(event) => {
        event.preventDefault();
        open(passphrase);
      }}
    >
      <Notice kind={problem.kind === 'locked' ? 'info' : 'error'}>{problemText(problem)}</Notice>
      <PassphraseField
        kind="ofFile"
        label={t('backup_itsPassphrase')}
        data-testid="restore-passphrase"
        value={passphrase}
        onValue={setPassphrase}
      />
      <Button type="submit" look="primary" disabled={passphrase === ''}>
        {t('backup_unlock')}
      </Button>
    </form>
  );
}

function problemText(problem: BackupProblem): string {
  if (problem.kind !== 'damaged') return wordOf('backup', problem.kind);
  return problem.where ? t('backup_damagedAt', { where: problem.where }) : t('backup_damaged');
}
