import { useState } from 'react';
import { eraseEverything } from '../../../lib/db/write/erase/erase-everything';
import { t } from '../../../lib/text';
import { Button } from '../../ui/Button';
import { Notice } from '../../ui/Notice';
import { TextField } from '../../ui/TextField';
import { Panel } from '../Panel';
import type { PageProps } from '../page-props';
import { pathTo } from '../route';

/** Erases the whole book and all that Keyside keeps in this browser, once the word for it was typed. */
export function EraseEverything({ abilities }: Pick<PageProps, 'abilities'>) {
  const word = t('erase_word');
  const [typed, setTyped] = useState('');
  const [state, setState] = useState<'asking' | 'erasing' | 'failed'>('asking');
  const isMeant = typed.trim().toLowerCase() === word.toLowerCase();
  const erase = async () => {
    setState('erasing');
    try {
      await eraseEverything();
      await abilities.eraseStored();
      window.location.hash = pathTo('welcome');
      window.location.reload();
    } catch {
      setState('failed');
    }
  };
  return (
    <Panel title={t('erase_title')}>
      <p className="mb-1 max-w-prose text-mute">{t('erase_intro')}</p>
      <p className="mb-3 max-w-prose font-semibold">{t('erase_final')}</p>
      <form
        aria-label={t('erase_title')}
        className="flex flex-wrap items-end gap-2"
        onSubmit={(event) => {
          event.preventDefault();
          if (isMeant) void erase();
        }}
      >
        <TextField label={t('erase_type', { word })} autoComplete="off" value={typed} onValue={setTyped} />
        <Button
          type="submit"
          data-testid="erase-everything"
          className="text-red"
          disabled={!isMeant || state === 'erasing'}
        >
          {t('erase_now')}
        </Button>
      </form>
      {state === 'failed' && <Notice kind="error">{t('erase_failed')}</Notice>}
    </Panel>
  );
}
