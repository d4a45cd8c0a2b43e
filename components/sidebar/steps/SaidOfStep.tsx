import type { Touch } from '../../../lib/domain/records/touch';
import { DraftKept } from '../../form/DraftKept';
import { Fields } from '../../form/Fields';
import type { RecordEditing } from '../../form/useRecordDraft';

/** What a step's contact was about, in a line, and who took part; what came out of it saves it. */
export function SaidOfStep({ editing }: { editing: RecordEditing<Touch> }) {
  return (
    <div className="flex flex-col gap-2">
      {editing.isBack && <DraftKept onDiscard={editing.restart} />}
      <Fields editing={editing} look="compact" startsAtFirst={!editing.isBack} />
    </div>
  );
}
