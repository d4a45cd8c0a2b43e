import { useMemo } from 'react';
import { type DraftContext, readDraftContext } from '../../../lib/db/read/draft-context';
import { wordsOfDraft } from '../../../lib/domain/mail/draft-guard';
import { namesInText } from '../../../lib/domain/mail/names-in-draft';
import type { Draft } from '../../../lib/domain/records/draft';
import { useLive } from '../../hooks/useLive';

/**
 * Returns the account that an open draft is written to, read again whenever the book changes, or the draft's recipients, or
 * the names in it; null while or where that is not known. What was known stays until the next answer, so that nothing flickers.
 */
export function useDraftContext(
  draft: Draft,
  self: readonly string[],
  onPage: string | undefined,
): DraftContext | null {
  const named = useMemo(() => namesInText(wordsOfDraft(draft)), [draft]);
  const asked = { to: draft.to, named, self, onPage };
  const live = useLive(() => readDraftContext(asked), 'draft', JSON.stringify(asked));
  return live.state === 'ready' ? live.data : null;
}
