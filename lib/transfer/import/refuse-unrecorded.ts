import { specialCategoryIn } from '../../domain/people/special-category';
import { LineRefused } from './refusal';

/** Returns a text as it is. Throws a LineRefused where it tells of somebody what must not be recorded (domain 7). */
export function refuseUnrecorded<Text extends string | undefined>(text: Text): Text {
  const found = text && specialCategoryIn(text, 'business');
  if (found) throw new LineRefused('notRecorded', { text: found.word });
  return text;
}
