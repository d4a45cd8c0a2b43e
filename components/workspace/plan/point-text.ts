import type { AgendaPoint } from '../../../lib/conclude/visit-agenda';
import { date, t } from '../../../lib/text';
import { gapText } from '../../sidebar/people/gap-text';

/** Returns in words what to talk about at a visit. */
export function pointText(point: AgendaPoint): string {
  switch (point.kind) {
    case 'complaint':
      return t('meeting_complaint', { text: point.fact.text });
    case 'promise':
      return t('meeting_promise', { text: point.promise.text, day: date(point.promise.due) });
    case 'proposal':
      return t('meeting_proposal', { title: point.proposal.title, day: date(point.proposal.validUntil) });
    case 'gap': {
      const { what, todo } = gapText(point.gap);
      return `${what} ${todo}`;
    }
    case 'question':
      return t(`meeting_${point.question}`, { name: '' });
  }
}
