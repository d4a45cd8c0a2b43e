import { useState } from 'react';
import { gatherPack } from '../../../lib/db/hand-over/gather-pack';
import { sealPack } from '../../../lib/db/hand-over/pack';
import { t } from '../../../lib/text';
import { useClock } from '../../hooks/useClock';
import { Button } from '../../ui/Button';
import { Notice } from '../../ui/Notice';
import { PassphraseField } from '../../ui/PassphraseField';
import { saveFile } from '../../ui/save-file';
import { refusedPassphrase } from '../account/personal/passphrase';
import { Panel } from '../Panel';

/** What every system takes for the name of a file. */
const fileName = (name: string) => name.replace(/[^\p{L}\p{N}]+/gu, '-').slice(0, 60);

/** Saves the pack as a file that only a passphrase opens. */
export function SealPanel({ kam }: { kam: string }) {
  const { when, today } = useClock();
  const [{ passphrase, again }, setTyped] = useState({ passphrase: '', again: '' });
  const [state, setState] = useState<'none' | 'refused' | 'busy' | 'given' | 'failed'>('none');
  const refused = refusedPassphrase(passphrase, again);
  const wrong = state === 'refused' ? refused : {};
  const seal = async () => {
    if (Object.keys(refused).length > 0) return setState('refused');
    setState('busy');
    try {
      const text = await sealPack(await gatherPack(kam, when().now), passphrase);
      saveFile(`keyside-${fileName(kam)}-${today}.keyside`, text, 'application/octet-stream');
      setState('given');
    } catch {
      setState('failed');
    }
  };
  return (
    <Panel title={t('handOver_sealTitle')}>
      <form
        className="flex flex-col items-start gap-3"
        onSubmit={(event) => {
          event.preventDefault();
          void seal();
        }}
      >
        <p className="text-mute">{t('handOver_sealIntro')}</p>
        <PassphraseField
          kind="ofFile"
          label={t('handOver_passphrase')}
          hint={t('handOver_passphraseHint')}
          error={wrong.passphrase}
          data-testid="hand-over-passphrase"
          value={passphrase}
          onValue={(text) => setTyped({ passphrase: text, again })}
        />
        <PassphraseField
          kind="ofFile"
          label={t('vault_again')}
          error={wrong.again}
          value={again}
          onValue={(text) => setTyped({ passphrase, again: text })}
        />
        <Button type="submit" data-testid="hand-over-save" disabled={state === 'busy'}>
          {t('handOver_save')}
        </Button>
        <span role="status" className="empty:hidden">
          {state === 'busy' && t('saveAs_busy')}
          {state === 'given' && t('handOver_given')}
        </span>
        {state === 'failed' && <Notice kind="error">{t('saveAs_failed')}</Notice>}
      </form>
    </Panel>
  );
}
