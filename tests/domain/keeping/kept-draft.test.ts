import { expect, it } from 'vitest';
import { aboutOf, draftId } from '../../../lib/domain/keeping/kept-draft';

it('a kept form has its name by its kind and by what it is about, which can be read from it', () => {
  expect(draftId('facts', '1f2e')).toBe('facts 1f2e');
  expect(aboutOf(draftId('facts of one', '1f2e'))).toBe('1f2e');
  expect(aboutOf('alone')).toBe('alone');
  expect(aboutOf()).toBe('');
});
