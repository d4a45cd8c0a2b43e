import { expect, it } from 'vitest';
import { telLink } from '../../components/sidebar/steps/tel-link';

it.each([
  ['+36 1 555 0142', 'tel:+3615550142'],
  ['(01) 555-01.42', 'tel:015550142'],
  ['+49 (0)30 5550142', 'tel:+49305550142'],
  ['+47 22 55 01 42 ext. 12', 'tel:+4722550142'],
  ['555 0142 (Empfang)', 'tel:5550142'],
  ['Empfang', null],
  ['', null],
])('%s is called by %s', (phone, link) => {
  expect(telLink(phone)).toBe(link);
});
