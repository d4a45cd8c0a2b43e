import { exactAddress } from '../../../lib/domain/identify/address';
import type { BuyingRole, JobFunction } from '../../../lib/domain/records/decision-making-group';
import { EmailAddress, type Person } from '../../../lib/domain/records/person';
import { t } from '../../../lib/text';
import { typedLines } from '../../form/typed-lines';
import type { Refusals } from '../../form/useDraft';

/** A person as they stand in the form; lists one a line, '' where nothing is known. */
export interface PersonDraft {
  name: string;
  emails: string;
  phones: string;
  title: string;
  function: JobFunction | '';
  roles: readonly BuyingRole[];
  power: string;
  support: string;
  reportsToId: string;
  knownBy: string;
}

/** Returns the form's content for a person, or for somebody new. */
export function personDraft(person?: Person): PersonDraft {
  const group = person?.group;
  return {
    name: person?.name ?? '',
    emails: person?.emails.join('\n') ?? '',
    phones: person?.phones.join('\n') ?? '',
    title: person?.title ?? '',
    function: group?.function ?? '',
    roles: group?.roles ?? [],
    power: group?.power?.toString() ?? '',
    support: group?.support?.toString() ?? '',
    reportsToId: group?.reportsToId ?? '',
    knownBy: group?.knownBy.join('\n') ?? '',
  };
}

/** What the form does not show of a person. */
export type PersonBehind = Pick<
  Person,
  'id' | 'accountId' | 'placeholder' | 'formerAccounts' | 'createdAt' | 'updatedAt'
>;

function emailRefusal(typed: readonly string[]): string | undefined {
  const isNone = (text: string) => !EmailAddress.safeParse(exactAddress(text)).success;
  const wrong = typed.find(isNone);
  return wrong === undefined ? undefined : t('personForm_emailWrong', { text: wrong });
}

/** Returns the person as the form asks for them, or what is wrong with which field. */
export function readPerson(
  draft: PersonDraft,
  behind: PersonBehind,
): { person: Person } | { refused: Refusals<PersonDraft> } {
  const name = draft.name.trim();
  const typed = typedLines(draft.emails);
  const phones = typedLines(draft.phones);
  const email = emailRefusal(typed);
  const phoneIsLong = phones.some((phone) => phone.length > 60);
  if (!name || email || phoneIsLong) {
    return {
      refused: {
        ...(!name && { name: t('personForm_nameNeeded') }),
        ...(email && { emails: email }),
        ...(phoneIsLong && { phones: t('personForm_phoneLong') }),
      },
    };
  }
  const title = draft.title.trim();
  const emails = typed.flatMap((text) => exactAddress(text) ?? []);
  return {
    person: {
      ...behind,
      name,
      emails: [...new Set(emails)],
      phones,
      ...(title && { title }),
      group: {
        roles: [...draft.roles],
        ...(draft.function && { function: draft.function }),
        ...(draft.power !== '' && { power: Number(draft.power) }),
        ...(draft.support !== '' && { support: Number(draft.support) }),
        ...(draft.reportsToId && { reportsToId: draft.reportsToId }),
        knownBy: typedLines(draft.knownBy),
      },
    },
  };
}
