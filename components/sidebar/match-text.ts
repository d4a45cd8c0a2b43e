import { t } from '../../lib/text';
import type { ShownBecause } from './useSidebarState';

/** Returns in words why an account is shown for a page. */
export function matchText(because: ShownBecause): string {
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
    case 'choice':
      return t('match_choice');
  }
}
