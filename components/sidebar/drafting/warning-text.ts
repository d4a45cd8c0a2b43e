import type { DraftWarning } from '../../../lib/domain/mail/draft-guard';
import type { Account } from '../../../lib/domain/records/account';
import { list, t } from '../../../lib/text';
import { nameOf } from '../name-of';
import { waitText } from '../steps/step-words';

/** Returns what tells one warning from the next. */
export function warningKey(one: DraftWarning): string {
  switch (one.warning) {
    case 'rival named':
      return `${one.warning} ${one.competition.account.id}`;
    case 'waits':
      return `${one.warning} ${one.proposal.id}`;
    default:
      return `${one.warning} ${one.recipient.email} ${one.recipient.name}`;
  }
}

/** Returns a warning with its reason in words; `account` is the one that the draft is written to. */
export function warningText(one: DraftWarning, { name: account }: Account): string {
  switch (one.warning) {
    case 'rival named': {
      const { account: rival, because } = one.competition;
      const name = one.name === rival.name ? one.name : `${one.name} (${rival.name})`;
      if (because.by === 'marked as rivals') return t('drafting_rivalMarked', { name, account });
      const { industry = because.industry, market = because.market } = rival;
      return t('drafting_rivalAlike', { name, account, industry, market });
    }
    case 'other account': {
      const accounts = list(one.accounts.map(({ name }) => name));
      return t('drafting_elsewhere', { person: nameOf(one.recipient), accounts, account });
    }
    case 'waits':
      return t('drafting_waits', { title: one.proposal.title, account, wait: waitText(one.wait) });
    case 'unverified':
      return t('drafting_unverified', { person: one.recipient.email ?? nameOf(one.recipient) });
  }
}
