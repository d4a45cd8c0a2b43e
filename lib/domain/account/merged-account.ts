import { filledOf, without } from '../keeping/merged';
import type { Account } from '../records/account';

/** The fields of which one of two accounts has to give way, in the order in which they are asked for. */
export const ACCOUNT_CHOICES = [
  'name',
  'status',
  'parentId',
  'kam',
  'industry',
  'market',
  'place',
  'website',
  'tierByHand',
] as const satisfies readonly (keyof Account)[];
export type AccountChoice = (typeof ACCOUNT_CHOICES)[number];

/**
 * Returns the one account that two are merged into (desk 3): of each field in `fromGone` the value of the one that goes, else the
 * kept one's, else whichever is filled. A customer stays one. Names, domains, tags, numbers and labels of both are kept; the other name
 * becomes an alias; terms of payment are the kept one's, where it has any. It stands below neither of the two.
 */
export function mergedAccount(kept: Account, gone: Account, fromGone: readonly AccountChoice[] = []): Account {
  const status = [kept.status, gone.status].includes('customer') ? 'customer' : kept.status;
  const chosen = filledOf<Account>(ACCOUNT_CHOICES, { ...kept, status }, gone, fromGone);
  const names = [kept.name, gone.name, ...kept.aliases, ...gone.aliases].filter((name) => name !== chosen.name);
  const tags = [...(kept.tags ?? []), ...(gone.tags ?? [])];
  const paymentDays = kept.paymentDays ?? gone.paymentDays;
  const credit = kept.credit ?? gone.credit;
  const signals = [...(kept.signals ?? []), ...(gone.signals ?? [])];
  const numbers = [...(kept.customerNumbers ?? []), ...(gone.customerNumbers ?? [])];
  const isAbove = chosen.parentId === kept.id || chosen.parentId === gone.id;
  const merged: Account = {
    ...chosen,
    aliases: once(names).slice(0, 100),
    domains: once([...kept.domains, ...gone.domains]).slice(0, 100),
    labels: [...kept.labels, ...gone.labels].slice(0, 50),
    createdAt: kept.createdAt < gone.createdAt ? kept.createdAt : gone.createdAt,
    ...(paymentDays !== undefined && { paymentDays }),
    ...(credit && { credit }),
    ...(signals.length > 0 && { signals: signals.slice(0, 50) }),
    ...(tags.length > 0 && { tags: once(tags).slice(0, 50) }),
    ...(numbers.length > 0 && { customerNumbers: once(numbers).slice(0, 50) }),
  };
  const told = gone.isStatusGuessed ? merged : without(merged, 'isStatusGuessed');
  return isAbove ? without(told, 'parentId') : told;
}

const once = (words: readonly string[]) => [...new Set(words)];
