import { useState } from 'react';
import { countErasure, type ErasureCounts, erasePerson } from '../../../../lib/db/write/erase/erase-person';
import type { Person } from '../../../../lib/domain/records/person';
import { list, t } from '../../../../lib/text';
import type { TextKey } from '../../../../lib/text-name';
import { useLive } from '../../../hooks/useLive';
import { Button } from '../../../ui/Button';
import { Dialog } from '../../../ui/Dialog';
import { Notice } from '../../../ui/Notice';
import { useWorkspace } from '../../abilities';

/** The tables that the dialog names; what stands in others is counted as "other entries". */
const NAMED: Record<string, TextKey> = {
  people: 'rights_people',
  personalDetails: 'rights_details',
  touches: 'account_deleteTouches',
  followUps: 'rights_steps',
  proposals: 'account_deleteProposals',
  facts: 'account_deleteFacts',
  promises: 'account_deletePromises',
};

/** Returns what is changed or removed, in words: "2 contacts, 1 proposal and 3 other entries". */
function inWords(counts: ErasureCounts, own: number): string {
  const named = Object.entries(NAMED).flatMap(([table, key]) => {
    const count = (counts[table] ?? 0) - (table === 'people' ? own : 0);
    return count > 0 ? [t(key, { count })] : [];
  });
  const rest = Object.entries(counts).reduce((sum, [table, count]) => (table in NAMED ? sum : sum + count), 0);
  return list([...named, ...(rest > 0 ? [t('account_deleteRecords', { count: rest })] : [])]);
}

/** Erases somebody from the whole book after saying what goes, what stays, and that there is no way back; who stands there no more as well. */
export function ErasePerson({
  person,
  isInBook = true,
  onClose,
}: {
  person: Person;
  /** Stands among the people of an account. */
  isInBook?: boolean;
  onClose: () => void;
}) {
  const who = isInBook ? person.id : person;
  const { forgetSaid } = useWorkspace();
  const live = useLive(() => countErasure(who), person.id);
  const [state, setState] = useState<'asking' | 'erasing' | 'failed'>('asking');
  const erase = async () => {
    setState('erasing');
    try {
      await forgetSaid();
      // The person's row is gone then, and this dialog with it.
      await erasePerson(who, t('rights_somebody'));
      if (!isInBook) onClose();
    } catch {
      setState('failed');
    }
  };
  const parts = live.state === 'ready' ? inWords(live.data, Number(isInBook)) : '';
  return (
    <Dialog
      title={t('rights_eraseAsk', { name: person.name })}
      asks={parts ? t('rights_eraseWhat', { parts, word: t('rights_somebody') }) : t('rights_eraseAlone')}
      onClose={onClose}
    >
      <p className="mt-2 text-mute">{t('rights_eraseStays')}</p>
      <p className="mt-2 font-semibold">{t('rights_eraseFinal')}</p>
      {state === 'failed' && <Notice kind="error">{t('rights_eraseFailed')}</Notice>}
      <form method="dialog" className="mt-3 flex flex-wrap justify-end gap-2">
        <Button type="submit" autoFocus>
          {t('ui_cancel')}
        </Button>
        <Button
          data-testid="person-erase-confirm"
          className="text-red"
          disabled={live.state !== 'ready' || state === 'erasing'}
          onClick={() => void erase()}
        >
          {t('rights_eraseNow')}
        </Button>
      </form>
    </Dialog>
  );
}
