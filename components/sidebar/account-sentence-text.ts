import type { AccountClause } from '../../lib/domain/account/account-sentence';
import { day } from '../../lib/domain/records/day';
import { percent, spokenLanguage, t, wordOf } from '../../lib/text';
import { dateText, daysAgoText, orderedText } from '../ui/day-text';

/** Returns the month of a day, with its year where that is not this one: "March", "March 2024". */
function monthText(since: string, today: Temporal.PlainDate): string {
  const year = day(since).year === today.year ? {} : { year: 'numeric' as const };
  return day(since).toLocaleString(spokenLanguage(), { month: 'long', ...year });
}

/** "Key account since March, 18 % of profit" */
function standingText(
  { tier, since, share }: Extract<AccountClause, { clause: 'standing' }>,
  today: Temporal.PlainDate,
  marks: readonly number[],
): string {
  const name = wordOf('tier', tier);
  const held = since === null ? name : t('sentence_since', { tier: name, month: monthText(since, today) });
  if (share === null) return held;
  const digits = Math.abs(share.share) < 0.01 ? 1 : 0;
  const part = t(`share_of_${share.basis}`, { share: percent(share.share, digits, marks) });
  return `${held}, ${share.isOfGroup ? t('sentence_withGroup', { share: part }) : part}`;
}

function clauseText(one: AccountClause, today: Temporal.PlainDate, marks: readonly number[]): string {
  switch (one.clause) {
    case 'standing':
      return standingText(one, today, marks);
    case 'lost': {
      const since = dateText(one.since, today);
      return one.how === 'entered'
        ? t('sentence_lost', { day: since })
        : t('sentence_countsAsLost', { day: since, ago: orderedText(one.daysSince, one.knownTo, today) });
    }
    case 'rhythm':
      return t('sentence_rhythm', { count: one.every, ago: orderedText(one.daysSince, one.knownTo, today) });
    case 'silence':
      return one.daysSince === null
        ? t('sentence_neverSpoken')
        : t('sentence_silence', { ago: daysAgoText(one.daysSince) });
    case 'fresh':
      return t('sentence_fresh');
    case 'complaint':
    case 'promise':
    case 'proposal':
      return t(`sentence_${one.clause}`, { count: one.count, day: dateText(one.since, today) });
  }
}

/** Returns the clauses as one sentence in the user's language; a share on the side of each mark, 0-1. A day that ends in a dot ends the sentence, too. */
export function accountSentenceText(
  clauses: readonly AccountClause[],
  today: Temporal.PlainDate,
  marks: readonly number[],
): string {
  const text = clauses.map((one) => clauseText(one, today, marks)).join('; ');
  const [first = ''] = text;
  const end = text.endsWith('.') ? '' : '.';
  return first.toLocaleUpperCase(spokenLanguage()) + text.slice(first.length) + end;
}
