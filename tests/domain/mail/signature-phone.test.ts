import { describe, expect, it } from 'vitest';
import { phoneIn } from '../../../lib/domain/mail/signature-phone';

describe('the telephone of a signature', () => {
  it.each<[string, string[], string]>([
    ['in English', ['Phone: 020 5550 0142'], '020 5550 0142'],
    ['in German', ['Durchwahl 030 5550142'], '030 5550142'],
    ['in Hungarian', ['Telefonszám: 06 30 555 0142'], '06 30 555 0142'],
    ['in Norwegian', ['Tlf 55 50 01 42'], '55 50 01 42'],
    ['in Afrikaans', ['Sel: 082 555 0142'], '082 555 0142'],
    ['by one letter', ['T 030 5550142'], '030 5550142'],
    ['of seven digits', ['Tel. 5550142'], '5550142'],
    ['of fifteen digits', ['Tel. +49 30 55501425550'], '+49 30 55501425550'],
    ['behind a label of thirty letters', [`${'x'.repeat(25)} Tel 030 5550142`], '030 5550142'],
    ['by its country alone', ['+49 30 5550142'], '+49 30 5550142'],
    ['by its country with zeros', ['0049 30 5550142'], '0049 30 5550142'],
    ['by its country in brackets', ['(+49) 30 5550142'], '(+49) 30 5550142'],
    ['by its country behind a sign', ['– +49 30 5550142'], '+49 30 5550142'],
    ['by the line above', ['Tel.', '030 5550142'], '030 5550142'],
    ['by the cell beside it', ['Tel. | 030 5550142'], '030 5550142'],
    ['below a fax', ['Fax', '030 5550199', 'Tel.', '030 5550142'], '030 5550142'],
    ['below a fax in one line', ['Fax 030 5550199', '+49 30 5550142'], '+49 30 5550142'],
    ['behind a fax', ['Fax 030 5550199 Tel. 030 5550142'], '030 5550142'],
    ['behind another number', ['HRB 1234567, Tel. 030 5550142'], '030 5550142'],
    ['the first of two', ['Tel. 030 5550142, Tel. 030 5550143'], '030 5550142'],
    ['without what stands behind a stroke', ['Tel. 030 5550142 / 43'], '030 5550142'],
    ['with a stroke in it', ['Tel. 030/5550142'], '030/5550142'],
    ['with a blank before the stroke in it', ['Tel. 030 /5550142'], '030 /5550142'],
    ['with a blank behind the stroke in it', ['Tel. 030/ 5550142'], '030/ 5550142'],
    ['below a sentence that is no label', [`Fax: ${'x'.repeat(26)}`, '+49 30 5550142'], '+49 30 5550142'],
  ])('%s', (_, lines, phone) => {
    expect(phoneIn(lines)).toBe(phone);
  });

  it.each<[string, string[]]>([
    ['of six digits', ['Tel. 555014']],
    ['of sixteen digits', ['Tel. +49 30 555014255501']],
    ['behind a sentence', [`${'x'.repeat(26)} Tel 030 5550142`]],
    ['by a label of something else', ['Haus +49 30 5550142']],
    ['without a label or a country', ['030 500 0142']],
    ['behind a fax', ['Fax +49 30 5550199']],
    ['below a fax', ['Fax', '+49 30 5550199']],
    ['beside a fax', ['Fax | +49 30 5550199']],
    ['below a fax, behind a sign', ['Fax', ': +49 30 5550199']],
    ['below a label of thirty letters', [`Fax ${'x'.repeat(26)}`, '+49 30 5550199']],
    ['below a fax, the second of two', ['Fax', '030 5550198, +49 30 5550199']],
    ['of the house in German', ['Zentrale +49 30 5550100']],
    ['of the house in Hungarian', ['Központ: +36 1 555 0100']],
    ['of the house in Norwegian', ['Sentralbord +47 55 50 01 00']],
    ['of the house in Afrikaans', ['Skakelbord +27 21 555 0100']],
    ['in no line', []],
  ])('is none %s', (_, lines) => {
    expect(phoneIn(lines)).toBe(undefined);
  });
});
