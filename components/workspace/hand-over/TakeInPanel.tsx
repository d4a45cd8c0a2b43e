import { useState } from 'react';
import { BackupError } from '../../../lib/db/backup/backup-error';
import { type MetAccount, meetAccounts } from '../../../lib/db/hand-over/met-accounts';
import { openPack, type Pack } from '../../../lib/db/hand-over/pack';
import { t } from '../../../lib/text';
import { Button } from '../../ui/Button';
import { controlLook, Field } from '../../ui/Field';
import { Notice } from '../../ui/Notice';
import { PassphraseField } from '../../ui/PassphraseField';
import { Panel } from '../Panel';
import { TakeInPreview } from './TakeInPreview';

type State =
  | { step: 'none' | 'busy' }
  | { step: 'refused'; why: 'wrongPassphrase' | 'notAPack' }
  | { step: 'opened'; pack: Pack; met: MetAccount[] };

/** Opens a locked pack of another Keyside, and shows what would come before anything does. */
export function TakeInPanel({ kams }: { kams: readonly string[] }) {
  const [file, setFile] = useState<File>();
  const [passphrase, setPassphrase] = useState('');
  const [state, setState] = useState<State>({ step: 'none' });
  const open = async () => {
    if (!file) return;
    setState({ step: 'busy' });
    try {
      const pack = await openPack(await file.text(), passphrase);
      setState({ step: 'opened', pack, met: await meetAccounts(pack) });
    } catch (error) {
      const isWrong = error instanceof BackupError && error.problem.kind === 'wrongPassphrase';
      setState({ step: 'refused', why: isWrong ? 'wrongPassphrase' : 'notAPack' });
    }
  };
  const leave = () => {
    setState({ step: 'none' });
    setFile(undefined);
    setPassphrase('');
  };
  return (
    <Panel title={t('handOver_takeInTitle')}>
      {state.step === 'opened' ? (
        <TakeInPreview {...state} kams={kams} onEnd={leave} />
      ) : (
        <form
          className="flex flex-col items-start gap-3"
          onSubmit={(event) => {
            event.preventDefault();
            void open();
          }}
        >
          <p className="text-mute">{t('handOver_takeInIntro')}</p>
          <Field label={t('handOver_file')}>
            {(control) => (
              <input
                {...control}
                type="file"
                accept=".keyside"
                data-testid="hand-over-file"
                className={controlLook}
                onChange={(event) => setFile(event.target.files?.[0])}
              />
            )}
          </Field>
          <PassphraseField
            kind="ofFile"
            label={t('handOver_passphrase')}
            data-testid="hand-over-open-passphrase"
            value={passphrase}
            onValue={setPassphrase}
          />
          <Button type="submit" data-testid="hand-over-open" disabled={!file || state.step === 'busy'}>
            {t('handOver_openFile')}
          </Button>
          {state.step === 'refused' && (
            <Notice kind="error">
              {t(state.why === 'wrongPassphrase' ? 'handOver_wrongPassphrase' : 'handOver_notAPack')}
            </Notice>
          )}
        </form>
      )}
    </Panel>
  );
}
