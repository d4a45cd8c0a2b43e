import { useState } from 'react';
import { LANGUAGES } from '../../../lib/domain/languages/tags';
import { spokenLanguage, t, wordOf } from '../../../lib/text';
import { FIELDS_OF, type ImportKind } from '../../../lib/transfer/import/kind';
import { useClock } from '../../hooks/useClock';
import { Button } from '../../ui/Button';
import { Notice } from '../../ui/Notice';
import { saveFile } from '../../ui/save-file';
import { Panel } from '../Panel';

const KINDS: readonly ImportKind[] = [
  'accounts',
  'people',
  'ledger',
  'deals',
  'contacts',
  'facts',
  'prospects',
  'targets',
  'plans',
  'steps',
];

/** Which columns each kind of file can have, with an example of it, for somebody who is about to make one. */
export function ImportKinds() {
  const { today } = useClock();
  const [outcome, setOutcome] = useState<{ file: string } | 'failed'>();
  const saveExample = async (kind: ImportKind) => {
    try {
      const { exampleFile } = await import('../../../lib/transfer/out/example-file');
      const language = LANGUAGES.find((tag) => tag === spokenLanguage()) ?? 'en';
      const file = t('import_exampleFile', { kind: wordOf('importKind', kind) });
      saveFile(file, await exampleFile(kind, language, today.toString()), 'text/csv');
      setOutcome({ file });
    } catch {
      setOutcome('failed');
    }
  };
  return (
    <Panel title={t('import_kindsTitle')}>
      <p className="mb-2 text-mute">{t('import_kindsHint')}</p>
      <dl className="grid items-start gap-x-4 gap-y-1.5 sm:grid-cols-[8rem_1fr_auto]">
        {KINDS.map((kind) => (
          <div key={kind} className="contents">
            <dt className="font-semibold">{wordOf('importKind', kind)}</dt>
            <dd className="text-mute">
              {FIELDS_OF[kind].reads.map((field) => wordOf('importField', field)).join(', ')}
            </dd>
            <dd>
              <Button
                look="quiet"
                aria-label={t('import_exampleOf', { kind: wordOf('importKind', kind) })}
                data-testid="import-example"
                onClick={() => void saveExample(kind)}
              >
                {t('import_example')}
              </Button>
            </dd>
          </div>
        ))}
      </dl>
      <p role="status" className="mt-2 empty:hidden">
        {typeof outcome === 'object' && t('import_exampleGiven', outcome)}
      </p>
      {outcome === 'failed' && <Notice kind="error">{t('saveAs_failed')}</Notice>}
    </Panel>
  );
}
