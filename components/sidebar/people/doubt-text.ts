import type { Doubt } from '../../../lib/domain/identify/doubts';
import { t } from '../../../lib/text';
import { nameOf } from '../name-of';

/** Returns in words what not to believe of somebody on the page, and what to do. */
export function doubtText(doubt: Doubt): { what: string; todo: string } {
  const { seen } = doubt;
  const email = seen.email ?? '';
  switch (doubt.warning) {
    case 'address-in-name':
      return { what: t('doubt_addressInName', { shown: doubt.shown, email }), todo: t('doubt_trustAddress') };
    case 'reply-elsewhere':
      return { what: t('doubt_replyElsewhere', { reply: doubt.reply, email }), todo: t('doubt_call') };
    case 'look-alike':
      return {
        what: t('doubt_lookAlike', { host: doubt.host, domain: doubt.domain, account: doubt.account.name }),
        todo: t('doubt_call'),
      };
    case 'name-elsewhere':
      return {
        what: t('doubt_nameElsewhere', {
          name: nameOf(seen),
          account: doubt.account.name,
          known: doubt.person.emails[0] ?? '',
          email,
        }),
        todo: t('doubt_call'),
      };
  }
}
