import { t, wordOf } from '../../lib/text';
import type { RecordField } from './record-field';

/** Returns why a text in the user's own words cannot be kept: it tells of somebody what must not be recorded (domain 7). */
export async function remarkRefusal(field: RecordField, typed: string): Promise<string | undefined> {
  const about = field.remark ?? (field.kind === 'lines' ? 'business' : undefined);
  if (!about) return undefined;
  // Its tables of words are large, and few texts are saved in the first seconds.
  const { specialCategoryIn } = await import('../../lib/domain/people/special-category');
  const found = specialCategoryIn(typed, about);
  return found ? t('special_refused', { word: found.word, category: wordOf('special', found.category) }) : undefined;
}
