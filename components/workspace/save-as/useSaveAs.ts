import { useEffect, useRef, useState } from 'react';
import { LANGUAGES } from '../../../lib/domain/languages/tags';
import type { Account } from '../../../lib/domain/records/account';
import { spokenLanguage, t, wordOf } from '../../../lib/text';
import { OUT_KINDS, type OutKind } from '../../../lib/transfer/out/out-table';
import { useClock } from '../../hooks/useClock';
import { saveFile } from '../../ui/save-file';
import { fileName } from './file-name';
import type { FromSaveAs, SavedAs, SavedWhat, SeenTable, ToSaveAs } from './save-as-messages';

const FILES = {
  xlsx: { end: 'xlsx', type: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet' },
  csv: { end: 'csv', type: 'text/csv' },
  vcard: { end: 'vcf', type: 'text/vcard' },
} as const satisfies Record<SavedAs, object>;

/** How the last file went: how many records were given to the browser, while it is made `busy`. */
export type SaveOutcome = { records: number } | 'busy' | 'failed' | undefined;

/** Returns the way to save what the book holds as a file for other programs, and how that goes. */
export function useSaveAs() {
  const { today, timeZone } = useClock();
  const [outcome, setOutcome] = useState<SaveOutcome>();
  const worker = useRef<Worker>(undefined);
  useEffect(() => () => worker.current?.terminate(), []);
  const start = (name: string, asked: ToSaveAs) => {
    worker.current?.terminate();
    setOutcome('busy');
    const started = new Worker(new URL('./save-as.worker.ts', import.meta.url), { type: 'module' });
    worker.current = started;
    const hear = (message: FromSaveAs) => {
      started.terminate();
      if (message.kind === 'failed') return setOutcome('failed');
      const { end: ending, type } = FILES[asked.as];
      saveFile(`keyside-${name}-${today}.${ending}`, message.file, type);
      setOutcome({ records: message.records });
    };
    started.onmessage = ({ data }: MessageEvent<FromSaveAs>) => hear(data);
    started.onerror = () => hear({ kind: 'failed' });
    started.postMessage(asked);
  };
  const language = LANGUAGES.find((tag) => tag === spokenLanguage()) ?? 'en';
  return {
    outcome,
    save(what: SavedWhat, as: SavedAs, account?: Pick<Account, 'id' | 'name'>) {
      const names = Object.fromEntries(OUT_KINDS.map((kind) => [kind, nameOf(kind)])) as Record<OutKind, string>;
      const name = account ? `${fileName(account.name)}-${nameOf(what)}` : nameOf(what);
      start(name, { what, accountId: account?.id, as, language, names, zone: timeZone });
    },
    /** Saves a table as it stands on the screen. */
    saveSeen: (seen: SeenTable, as: SavedAs) => start(seen.name, { seen, as, language }),
  };
}

const nameOf = (what: SavedWhat) => (what === 'everything' ? t('saveAs_book') : wordOf('saveAs', what));
