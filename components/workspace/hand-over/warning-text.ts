import type { HandOverWarning } from '../../../lib/conclude/hand-over';
import { date, t } from '../../../lib/text';
import { rhythmName } from '../accounts/column-look';

/** Returns a warning in words. */
export function warningText(warning: HandOverWarning): string {
  switch (warning.kind) {
    case 'complaint':
      return t('handOver_complaint', { text: warning.text, day: date(warning.since, 'short') });
    case 'promise':
      return t('handOver_latePromise', { text: warning.promise.text, day: date(warning.promise.due, 'short') });
    case 'invoice':
      return t('handOver_invoices', { count: warning.count, day: date(warning.dueOn, 'short') });
    case 'lost':
      return t('handOver_lost', { day: date(warning.on) });
    case 'silent':
      return t('handOver_silent', { state: rhythmName(warning.state), count: warning.daysSince });
    case 'opponent':
      return t('handOver_opponent', { name: warning.name });
    case 'contract':
      return t('handOver_contract', { title: warning.title, day: date(warning.endsOn) });
    case 'contractOver':
      return t('risk_renewalOver', { title: warning.title, day: date(warning.endsOn) });
    case 'wait':
      return t('handOver_wait', { title: warning.title, day: date(warning.until, 'short') });
  }
}
