import { useMemo } from 'react';
import type { Conclusions } from '../../../lib/conclude/account';
import { logContact } from '../../../lib/db/write/log-contact';
import { mailContact, mailNotedAs, ofThread } from '../../../lib/domain/contact/mail-contact';
import { day } from '../../../lib/domain/records/day';
import { useClock } from '../../hooks/useClock';
import type { ReadPage } from '../page-state';

/** Returns the open mail as a contact, whether it and what of its thread is noted, and the way to note it; null where it is none. */
export function useMailNote(page: ReadPage, { account, people, touches }: Conclusions) {
  const { today, timeZone, when } = useClock();
  const contact = useMemo(() => mailContact(page, people, today), [page, people, today]);
  if (!contact) return null;
  const { direction, on, title, mail, thread } = contact;
  const noted = mailNotedAs(touches, contact, timeZone);
  return {
    contact,
    noted,
    earlier: ofThread(touches, thread).filter((touch) => touch !== noted),
    /** Dated by the mail; rejects with MailNotedError where it is noted already. */
    note() {
      const noon = day(on).toZonedDateTime({ timeZone, plainTime: { hour: 12 } });
      const at = today.equals(on) ? when().now : noon.toInstant().toString();
      const personIds = contact.people.map(({ id }) => id);
      const touch = { accountId: account.id, personIds, kind: 'mail', direction, at, mail } as const;
      return logContact({ ...touch, ...(title && { text: title }), ...(thread && { thread }) }, when());
    },
  };
}
