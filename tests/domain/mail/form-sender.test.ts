import { describe, expect, it } from 'vitest';
import { formSender } from '../../../lib/domain/mail/form-sender';

const ida = { name: 'Ida Lundqvist', email: 'ida@harbour.test' };
const words = 'Name: Ida Lundqvist · E-mail: ida@harbour.test';

describe('who filled in a form is read from its lines', () => {
  it.each<[string, string, ReturnType<typeof formSender>]>([
    ['label and value', 'Name: Ida Lundqvist\nE-mail: ida@harbour.test', { author: ida, words }],
    [
      'an equals sign',
      'Name = Ida Lundqvist\nE-mail = ida@harbour.test',
      {
        author: ida,
        words: 'Name = Ida Lundqvist · E-mail = ida@harbour.test',
      },
    ],
    ['the signs of a list', '• Name: Ida Lundqvist\n- E-mail: ida@harbour.test', { author: ida, words }],
    ['such signs without a blank', '•Name: Ida Lundqvist\n-E-mail: ida@harbour.test', { author: ida, words }],
    ['bold labels', '*Name:* Ida Lundqvist\n*E-mail:* ida@harbour.test', { author: ida, words }],
    ['bold labels before the colon', '*Name*: Ida Lundqvist\n*E-mail*: ida@harbour.test', { author: ida, words }],
    ['bold labels without a blank', '*Name:*Ida Lundqvist\n*E-mail:*ida@harbour.test', { author: ida, words }],
    ...['•', '-', '·', '*', '• ', '- ', '* '].map((sign): [string, string, ReturnType<typeof formSender>] => [
      `bold labels behind “${sign}”`,
      `${sign}*Name:* Ida Lundqvist\n${sign}*E-mail:* ida@harbour.test`,
      { author: ida, words },
    ]),
    ['labels bold twice', '**Name:** Ida Lundqvist\n**E-mail:** ida@harbour.test', { author: ida, words }],
    ['a value half bold', 'Name:\n*Ida* Lundqvist\nE-mail:\nida@harbour.test', { author: ida, words }],
    ['a value bold', 'Name:\n*Ida Lundqvist*\nE-mail:\n*ida@harbour.test*', { author: ida, words }],
    ['a value bold beside it', 'Name: *Ida* Lundqvist\nE-mail: *ida@harbour.test*', { author: ida, words }],
    ['bold labels without a colon', '*Name* Ida Lundqvist\n*E-mail* ida@harbour.test', { author: ida, words }],
    [
      'what must be filled in',
      'Name *: Ida Lundqvist\nYour e-mail*: ida@harbour.test',
      {
        author: ida,
        words: 'Name *: Ida Lundqvist · Your e-mail*: ida@harbour.test',
      },
    ],
    [
      'values in the next lines',
      'Name:\n\n Ida Lundqvist \nE-mail:\n*\nida@harbour.test',
      {
        author: ida,
        words: 'Name: Ida Lundqvist · E-mail: ida@harbour.test',
      },
    ],
    [
      'first and last name',
      'First name: Ida\nLast name: Lundqvist\nE-mail: ida@harbour.test',
      {
        author: ida,
        words: 'Last name: Lundqvist · E-mail: ida@harbour.test',
      },
    ],
    [
      'the last name alone',
      'Last name: Lundqvist\nE-mail: ida@harbour.test',
      {
        author: { ...ida, name: 'Lundqvist' },
        words: 'Last name: Lundqvist · E-mail: ida@harbour.test',
      },
    ],
    [
      'the first name alone',
      'First name: Ida\nE-mail: ida@harbour.test',
      {
        author: { email: ida.email },
        words: 'E-mail: ida@harbour.test',
      },
    ],
    [
      'a field that was left empty',
      'Name:\nTel: 1\nE-mail: ida@harbour.test',
      {
        author: { email: ida.email },
        words: 'E-mail: ida@harbour.test',
      },
    ],
    [
      'a field that was left empty, and filled in below',
      'Name:\nTel: 1\nName: Ida Lundqvist\nE-mail: ida@harbour.test',
      {
        author: ida,
        words,
      },
    ],
    [
      'a field that nothing follows',
      'E-mail: ida@harbour.test\nName:',
      {
        author: { email: ida.email },
        words: 'E-mail: ida@harbour.test',
      },
    ],
    [
      'a value with a colon in it, in the next line',
      'Name:\nX: Ida\nE-mail: ida@harbour.test',
      {
        author: { ...ida, name: 'X: Ida' },
        words: 'Name: X: Ida · E-mail: ida@harbour.test',
      },
    ],
    [
      'a value with a colon far in it, in the next line',
      `Name:\n${'x'.repeat(41)}: y\nE-mail: ida@harbour.test`,
      {
        author: { ...ida, name: `${'x'.repeat(41)}: y` },
        words: `Name: ${'x'.repeat(41)}: y · E-mail: ida@harbour.test`,
      },
    ],
    [
      'an address for a name',
      'Name: ida@harbour.test\nE-mail: ida@harbour.test',
      {
        author: { email: ida.email },
        words: 'E-mail: ida@harbour.test',
      },
    ],
    [
      'an address behind a name',
      'E-mail: Ida <ida@harbour.test>',
      {
        author: { email: ida.email },
        words: 'E-mail: Ida <ida@harbour.test>',
      },
    ],
    [
      'an address with its link',
      'E-mail: [Ida](mailto:ida@harbour.test)',
      {
        author: { email: ida.email },
        words: 'E-mail: [Ida](mailto:ida@harbour.test)',
      },
    ],
    [
      'a company',
      'Company: Harbour Tools\nName: Ida Lundqvist\nE-mail: ida@harbour.test',
      {
        author: ida,
        company: 'Harbour Tools',
        words,
      },
    ],
    [
      'a company without end',
      `Company: ${'x'.repeat(315)}\nE-mail: ida@harbour.test`,
      {
        author: { email: ida.email },
        company: 'x'.repeat(300),
        words: 'E-mail: ida@harbour.test',
      },
    ],
    ['no field for an address', 'Name: Ida Lundqvist\nida@harbour.test', null],
    ['a label within a line', 'My e-mail: ida@harbour.test', null],
    ['no address in its field', 'Name: Ida Lundqvist\nE-mail: see below', null],
    ['what stands where a mail is long over', `${'x\n'.repeat(4000)}E-mail: ida@harbour.test`, null],
    ['what is quoted', '> E-mail: ida@harbour.test', null],
  ])('%s', (_, message, expected) => {
    expect(formSender(message)).toEqual(expected);
  });
});
