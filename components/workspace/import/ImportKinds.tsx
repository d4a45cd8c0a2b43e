import { t, wordOf } from '../../../lib/text';
import { FIELDS_OF, type ImportKind } from '../../../lib/transfer/import/kind';
import { Panel } from '../Panel';

const KINDS: readonly ImportKind[] = ['accounts', 'people', 'ledger', 'facts', 'prospects'];

/** Which columns each kind of file can have, for somebody who is about to make one. */
export function ImportKinds() {
  return (
    <Panel title={t('import_kindsTitle')}>
      <p className="mb-2 text-mute">{t('import_kindsHint')}</p>
      <dl className="grid gap-x-4 gap-y-1.5 sm:grid-cols-[8rem_1fr]">
        {KINDS.map((kind) => (
          <div key={kind} className="contents">
            <dt className="font-semibold">{wordOf('importKind', kind)}</dt>
            <dd className="text-mute">
              {FIELDS_OF[kind].reads.map((field) => wordOf('importField', field)).join(', ')}
            </dd>
          </div>
        ))}
      </dl>
    </Panel>
  );
}
