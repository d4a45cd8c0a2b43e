import { filledOf } from '../keeping/merged';
import type { GroupAttributes } from '../records/decision-making-group';
import type { Person } from '../records/person';

/** The fields of which one of two people has to give way. */
const PERSON_CHOICES = ['name', 'title'] as const satisfies readonly (keyof Person)[];
export type PersonChoice = (typeof PERSON_CHOICES)[number];

const IN_GROUP = ['function', 'power', 'support', 'reportsToId'] as const satisfies readonly (keyof GroupAttributes)[];

/**
 * Returns the one person that two entries are merged into (desk 3): addresses, numbers, roles and former accounts of both; of all
 * else the kept one's, unless a field in `fromGone` says otherwise or only the other knows it. Nobody reports to themselves.
 */
export function mergedPerson(kept: Person, gone: Person, fromGone: readonly PersonChoice[] = []): Person {
  const group = filledOf<GroupAttributes>(IN_GROUP, kept.group, gone.group, []);
  const { reportsToId, ...rest } = group;
  const isOwn = reportsToId === kept.id || reportsToId === gone.id;
  return {
    ...filledOf<Person>([...PERSON_CHOICES, 'reference'], kept, gone, fromGone),
    emails: once([...kept.emails, ...gone.emails]).slice(0, 20),
    phones: once([...kept.phones, ...gone.phones]).slice(0, 20),
    placeholder: kept.placeholder && gone.placeholder,
    group: {
      ...rest,
      roles: once([...kept.group.roles, ...gone.group.roles]).filter(
        (role, _, all) => role !== 'unknown' || all.length === 1,
      ),
      knownBy: once([...kept.group.knownBy, ...gone.group.knownBy]).slice(0, 20),
      ...(reportsToId !== undefined && !isOwn && { reportsToId }),
    },
    formerAccounts: [
      ...kept.formerAccounts,
      ...gone.formerAccounts.filter(({ accountId }) => !kept.formerAccounts.some((one) => one.accountId === accountId)),
    ].slice(0, 20),
    createdAt: kept.createdAt < gone.createdAt ? kept.createdAt : gone.createdAt,
  };
}

const once = <Word>(words: readonly Word[]) => [...new Set(words)];
