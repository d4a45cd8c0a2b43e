import type { KnownPerson } from '../../../lib/conclude/on-page';
import { addressKey } from '../../../lib/domain/identify/address';
import type { ProposalSign } from '../../../lib/domain/proposal/looks-like-proposal';
import type { PagePerson } from '../../../lib/domain/records/page-subject';
import { list, t } from '../../../lib/text';
import { nameOf } from '../name-of';

/** So many recipients are named; the others are counted. */
const NAMED = 2;

/** Returns the recipients of a message by name, as the book calls them, and their account where it is known. */
export function receiversText(to: readonly PagePerson[], known: readonly KnownPerson[], account?: string): string {
  const names = to.map((one) => {
    const key = addressKey(one.email ?? '');
    const found = known.find(({ person }) => person.emails.some((own) => addressKey(own) === key));
    return found?.person.name ?? nameOf(one);
  });
  const more = names.length - NAMED;
  const text = more > 0 ? t('send_more', { names: names.slice(0, NAMED).join(', '), count: more }) : list(names);
  return account ? t('send_receivers', { names: text, account }) : text;
}

/** Returns in words why a message looks like a proposal. */
export function signText(sign: ProposalSign): string {
  switch (sign.by) {
    case 'record':
      return t('send_byRecord');
    case 'subject':
      return t('send_bySubject', { word: sign.word });
    case 'attachment':
      return t('send_byAttachment', { word: sign.word });
    case 'text':
      return t('send_byText', { word: sign.word });
  }
}
