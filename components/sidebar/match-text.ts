import type { Person } from '../../lib/domain/records/person';
import { t } from '../../lib/text';
import type { ShownBecause } from './useSidebarState';

function reasonText(because: ShownBecause): string {
  switch (because.by) {
    case 'address':
      return t('match_address', { email: because.email });
    case 'alias':
      return t('match_alias', { email: because.email });
    case 'mailbox':
      return t('match_mailbox', { email: because.email });
    case 'domain':
      return t('match_domain', { domain: because.domain });
    case 'record':
      return because.kind === 'pin' ? t('match_pin') : t('match_record');
    case 'name':
      return t('match_name', { name: because.name });
    case 'cut':
      return t('match_cut', { domain: because.domain, host: because.host });
    case 'near':
      return t('match_near', { name: because.name, known: because.known });
    case 'sister':
      return t('match_sister', { domain: because.domain, host: because.host });
    case 'author':
      return t('match_author', { words: because.words });
    case 'bounce':
      return t('match_bounce', { address: because.words });
    case 'invitation':
      return t('match_invitation', { address: because.words });
    case 'shown':
      return t(`match_shown_${because.where}`, { text: because.text });
    case 'choice':
      return t('match_choice');
  }
}

/**
 * Returns in words why an account is shown for a page, and whose part it was where it was no sender's and no record's. Whom of
 * `people` an address belongs to is named first: that is who is here.
 */
export function matchText(because: ShownBecause, people: readonly Person[] = []): string {
  const person = 'personId' in because ? people.find(({ id }) => id === because.personId) : undefined;
  const who = person && [person.name, person.title].filter(Boolean).join(', ');
  const role = because.by === 'choice' ? undefined : because.role;
  const part = role === 'to' || role === 'cc' || role === 'guest' ? t(`match_part_${role}`) : '';
  return [who, reasonText(because), part].filter(Boolean).join(' · ');
}
