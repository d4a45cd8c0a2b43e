import type { Brought, ProposalEvent, TimelineEntry } from '../../../../lib/conclude/timeline';
import type { Person } from '../../../../lib/domain/records/person';
import { date, list, money, t, wordOf } from '../../../../lib/text';
import { contactText } from '../../../contact/contact-text';
import { importName } from '../../imports/import-name';

function eventText(event: ProposalEvent): string {
  if (event.kind === 'sent') return t('proposal_sent');
  if (event.kind === 'answered')
    return [wordOf('answer', event.meaning), event.reason, event.competitor].filter(Boolean).join(' · ');
  return t(event.kind === 'withdrawn' ? 'offer_withdrawnOn' : `offer_${event.kind}`, { day: date(event.on) });
}

const broughtText = ({ lines, isOrigin }: Brought): string =>
  [isOrigin && t('timeline_origin'), lines > 0 && t('timeline_sales', { count: lines })].filter(Boolean).join(', ');

/** Returns one thing that happened in words, without its day: what it was, then what was said, then who took part. */
export function entryText(entry: TimelineEntry, people: readonly Pick<Person, 'id' | 'name'>[]): string {
  const names = list(entry.personIds.flatMap((id) => people.find((person) => person.id === id)?.name ?? []));
  const parts = (): (string | undefined)[] => {
    switch (entry.kind) {
      case 'contact':
        return [contactText(entry.touch, people), entry.touch.text];
      case 'proposal':
        return [entry.proposal.title, eventText(entry.event), names];
      case 'promise':
        return [t(entry.isKept ? 'timeline_kept' : 'timeline_promised'), entry.promise.text, names];
      case 'complaint':
        return [entry.fact.text, names];
      case 'delivery':
        return [entry.delivery.title];
      case 'review':
        return [...entry.review.goals.map(({ text }) => text), entry.review.notes];
      case 'survey':
        return [t('survey_scoreOf', { score: entry.survey.score }), entry.survey.text, names];
      case 'flag':
        return [entry.prospect.why, entry.prospect.flaggedBy];
      case 'orders':
        return [
          t(entry.basis === 'profit' ? 'timeline_monthProfit' : 'timeline_monthTurnover', {
            amount: money(entry.amount, entry.currency),
          }),
        ];
      case 'tier':
        return [wordOf('tier', entry.tier.tier), entry.tier.because];
      case 'class':
        return [`${entry.before} → ${entry.class}`];
      case 'target': {
        const { measure, total } = entry.change;
        return [
          t('timeline_targetOf', { measure: wordOf('measure', measure), year: String(entry.year) }),
          total === null ? t('timeline_targetGone') : money(total, entry.currency),
        ];
      }
      case 'merge':
        return [entry.merge.name];
      case 'import':
        return [importName(entry.brought.import), broughtText(entry.brought)];
    }
  };
  return parts().filter(Boolean).join(' · ');
}
