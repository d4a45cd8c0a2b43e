import * as z from 'zod/mini';
import { isFreeMail } from '../identify/free-mail';
import type { Account, EnteredLabel } from '../records/account';
import { Day, type Moment } from '../records/day';
import type { Prospect } from '../records/prospect';
import { textUpTo } from '../records/text-up-to';

/** What to write once the KAM has accepted a prospect: both records, and the people to add where they have an address. */
export interface AcceptedProspect {
  prospect: Prospect;
  account: Account;
  people: Prospect['people'];
}

/** What is decided with it: who looks after the account, and what is done first, by when; all of it can be left out. */
export const FirstPlan = z.object({
  kam: z.optional(textUpTo(200)),
  text: z.optional(textUpTo(1000)),
  due: z.optional(Day),
});
export type FirstPlan = z.infer<typeof FirstPlan>;

/** Who decides and when; `accountId` names the new account where the prospect belongs to none in the book. */
export interface Acceptance {
  accountId: string;
  now: Moment;
  today: Temporal.PlainDate;
  kam?: string | undefined;
}

function refuseDecided({ status }: Prospect): void {
  if (status !== 'waiting') throw new RangeError(`The prospect has been ${status} already.`);
}

/** The label that gives the account the tier potential. Suspected labels are not entered: nobody has confirmed them. */
function potentialLabel({ why, need, ability, authority }: Prospect, since: Day): EnteredLabel {
  const evidence = [why, need.evidence, ability.evidence, authority.evidence].filter((text) => text.trim() !== '');
  return { label: 'potential', level: 'company', evidence: evidence.join('\n').slice(0, 2000), since };
}

/**
 * Returns what accepting a prospect writes: the decided prospect and its account with the potential label, whose tier is
 * then potential (domain 5). An account that is `inBook` already keeps what it has, and is looked after by whoever is named. Throws a RangeError on a decided prospect.
 */
export function acceptProspect(prospect: Prospect, by: Acceptance, inBook?: Account): AcceptedProspect {
  refuseDecided(prospect);
  const since = by.today.toString();
  const { kam = inBook?.kam } = by;
  const account = inBook ?? newAccount(prospect, by);
  const isMarked = account.labels.some(({ label, level }) => label === 'potential' && level === 'company');
  return {
    prospect: { ...prospect, status: 'accepted', decidedOn: since, accountId: account.id },
    account: {
      ...account,
      ...(kam !== undefined && { kam }),
      labels: isMarked ? account.labels : [...account.labels, potentialLabel(prospect, since)],
      updatedAt: by.now,
    },
    people: prospect.people.filter(({ name, email }) => name !== undefined || email !== undefined),
  };
}

function newAccount({ company, domain }: Prospect, { accountId, now }: Acceptance): Account {
  return {
    id: accountId,
    name: company,
    status: 'prospect',
    aliases: [],
    domains: domain === undefined || isFreeMail(domain) ? [] : [domain],
    labels: [],
    createdAt: now,
    updatedAt: now,
  };
}

/** Returns the prospect as declined with its reason (domain 5). Throws a RangeError on a decided prospect or an empty reason. */
export function declineProspect(prospect: Prospect, reason: string, today: Temporal.PlainDate): Prospect {
  refuseDecided(prospect);
  if (reason.trim() === '') throw new RangeError('Declining a prospect needs a reason.');
  return { ...prospect, status: 'declined', decidedOn: today.toString(), declineReason: reason.trim().slice(0, 2000) };
}
