import { checkRecord } from '../../lib/db/check-record';
import { removeRecord, saveRecord } from '../../lib/db/write/save-record';
import type { PlainKind, RecordOf } from '../../lib/domain/records/kinds';
import type { RecordForm } from './record-form';

/** How records of one table are checked, saved and removed. */
type Kept<Row extends { id: string }> = Pick<RecordForm<Row>, 'kind' | 'check' | 'save' | 'remove'>;

/** Returns how records of a kind are checked by their schema, saved and removed. */
export function ofKind<Kind extends PlainKind>(kind: Kind): Kept<RecordOf<Kind>> {
  return {
    kind,
    check: (given) => checkRecord(kind, given),
    save: (row, opened) => saveRecord(kind, row, opened),
    remove: (id, when) => removeRecord(kind, id, when),
  };
}
