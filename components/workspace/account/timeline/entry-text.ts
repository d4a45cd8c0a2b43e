import type { Brought, Overwritten, ProposalEvent, TimelineEntry } from '../../../../lib/conclude/timeline';
import type { RecordKind } from '../../../../lib/domain/records/kinds';
import type { Person } from '../../../../lib/domain/records/person';
import { date, isTextKey, list, money, number, t, wordOf } from '../../../../lib/text';
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

/** So many letters of what was overwritten are said. */
const SAID = 200;

function valueText(value: unknown): string {
  if (value === undefined || value === null || value === '') return t('timeline_nothing');
  if (typeof value === 'string') return /^\d{4}-\d\d-\d\d$/.test(value) ? date(value) : value.slice(0, SAID);
  if (typeof value === 'number') return number(value, 2);
  const { amount, currency } = value as { amount?: unknown; currency?: unknown };
  if (typeof amount === 'number' && typeof currency === 'string') return money(amount, currency);
  return JSON.stringify(value).slice(0, SAID);
}

/** The kind of record, and of an account the field: the others have few. */
function fieldText({ table, field }: { table: RecordKind; field: string }): string {
  const label = `account_${field}`;
  return table === 'accounts' && isTextKey(label) ? t(label) : wordOf('kind', table);
}

function overwrittenText(overwritten: Overwritten): string {
  const by = overwritten.by || t('team_somebody');
  if (overwritten.isBack) return t('timeline_back', { by, what: wordOf('kind', overwritten.table) });
  return t('timeline_overwritten', { by, what: fieldText(overwritten), value: valueText(overwritten.value) });
}

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
      case 'overwritten':
        return [overwrittenText(entry.overwritten)];
    }
  };
  return parts().filter(Boolean).join(' · ');
}
