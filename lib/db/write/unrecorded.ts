import { remarksIn } from '../../domain/people/remarks';
import type { SpecialCategoryFound } from '../../domain/people/special-category';

/** What was to be written tells of somebody what must not be recorded (domain 7). Nothing was written. */
export class UnrecordedError extends Error {
  override name = 'UnrecordedError';
  constructor(readonly found: SpecialCategoryFound) {
    super(found.word);
  }
}

/**
 * Rejects with an UnrecordedError where a text of a record tells of somebody what must not be recorded, whoever gives it: a form, the
 * page, a mail. What stood in the record `before` is left to whoever wrote it.
 */
export async function refuseUnrecorded(record: object, before: object = {}): Promise<void> {
  const known = new Set(remarksIn(before));
  const texts = remarksIn(record).filter((text) => !known.has(text));
  if (texts.length === 0) return;
  // Its tables of words are large, and few texts are written in the first seconds.
  const { specialCategoryIn } = await import('../../domain/people/special-category');
  for (const text of texts) {
    const found = specialCategoryIn(text, 'business');
    if (found) throw new UnrecordedError(found);
  }
}
