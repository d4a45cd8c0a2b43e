import { checkBy } from '../../lib/db/check-record';
import type { When } from '../../lib/db/write/when';
import { exactAddress } from '../../lib/domain/identify/address';
import { BuyingRole, JobFunction, POWERS, SUPPORTS } from '../../lib/domain/records/decision-making-group';
import { EmailAddress, Person } from '../../lib/domain/records/person';
import { t, wordOf } from '../../lib/text';
import { choicesOf } from '../form/choices-of';
import type { FieldList, ReadField } from '../form/record-field';
import { typedLines } from '../form/typed-lines';

function readEmails(typed: string): ReadField {
  const lines = typedLines(typed);
  const emails = lines.map((text) => exactAddress(text) ?? '');
  const wrong = lines.find((_, at) => !EmailAddress.safeParse(emails[at]).success);
  if (wrong !== undefined) return { refused: t('personForm_emailWrong', { text: wrong }) };
  return { value: [...new Set(emails)] };
}

/** Once named by the user, a placeholder is somebody. */
function withName(given: object, opened: Person | undefined): object {
  return opened && Reflect.get(given, 'name') !== opened.name ? { ...given, placeholder: false } : given;
}

/** What a person is asked for: who they are, and their place in the decision-making group (domain 7). */
export function personFields(colleagues: readonly Person[]): FieldList<Person> {
  const none = t('personForm_notKnown');
  return {
    check: (given) => checkBy(Person, given),
    base: { emails: [], phones: [], placeholder: false, formerAccounts: [], group: { roles: [], knownBy: [] } },
    fields: [
      {
        name: 'name',
        label: t('people_name'),
        kind: 'line',
        most: 300,
        isRequired: true,
        needed: t('personForm_nameNeeded'),
      },
      { name: 'title', label: t('people_jobTitle'), kind: 'line', most: 300, remark: 'business' },
      {
        name: 'emails',
        label: t('personForm_emails'),
        hint: t('personForm_emailsHint'),
        kind: 'list',
        type: 'email',
        read: readEmails,
      },
      { name: 'phones', label: t('people_phone'), hint: t('personForm_phonesHint'), kind: 'list', type: 'tel' },
      {
        name: 'group.roles',
        label: t('personForm_roles'),
        kind: 'choices',
        choices: choicesOf('role', BuyingRole.options),
        isWide: true,
      },
      {
        name: 'group.function',
        label: t('personForm_function'),
        kind: 'choice',
        choices: choicesOf('function', JobFunction.options),
        none,
      },
      {
        name: 'group.power',
        label: t('personForm_power'),
        kind: 'choice',
        choices: POWERS.map((power) => ({ value: String(power), text: wordOf('personForm', `power${power}`) })),
        none,
        isNumber: true,
      },
      {
        name: 'group.support',
        label: t('personForm_support'),
        kind: 'choice',
        choices: SUPPORTS.map((word, at) => ({ value: String(at - 2), text: wordOf('support', word) })),
        none,
        isNumber: true,
      },
      {
        name: 'group.reportsToId',
        label: t('personForm_reportsTo'),
        kind: 'choice',
        choices: colleagues.map(({ id, name }) => ({ value: id, text: name })),
        none: t('personForm_nobody'),
      },
      { name: 'reference', label: t('people_reference'), kind: 'line', most: 300, remark: 'business' },
      { name: 'group.knownBy', label: t('personForm_knownBy'), hint: t('personForm_knownByHint'), kind: 'list' },
    ],
    fold: withName,
  };
}

/** Returns what somebody has as soon as they are made at an account, with the address at which a page names them. */
export function madePerson(
  { accountId, email }: { accountId: string; email?: string | undefined },
  { now }: When,
): object {
  const emails = email ? [exactAddress(email) ?? email] : [];
  return { id: crypto.randomUUID(), accountId, emails, createdAt: now, updatedAt: now };
}
