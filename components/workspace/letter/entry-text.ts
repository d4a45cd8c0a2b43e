import type { LetterEntry } from '../../../lib/conclude/letter-entry';
import { date, list, money, percent, t, wordOf } from '../../../lib/text';
import { growthText } from '../../ui/growth-text';
import { rhythmName } from '../accounts/column-look';

/** What changed, why, and how it is looked at: what is to be acted on is red. */
interface EntryText {
  what: string;
  why: string;
  tone?: 'text-red' | 'text-amber';
}

const joined = (...parts: (string | false | undefined)[]) => parts.filter(Boolean).join(' · ');
const fromTo = (from: string, to: string) => t('letter_fromTo', { from, to });
const shareText = (share: number | null) => (share === null ? '–' : percent(share, 1));

/** Returns an entry of a letter in words; amounts in the currency of the book. */
export function entryText(entry: LetterEntry, currency: string): EntryText {
  const sum = (amount: number) => money(amount, currency);
  switch (entry.kind) {
    case 'lost': {
      const { because } = entry;
      const why =
        'why' in because
          ? joined(date(entry.lostOn), wordOf('lossReason', because.why))
          : t('letter_noOrder', { day: date(because.lastOrder), count: because.daysSince });
      return { what: t('letter_lost'), why, tone: 'text-red' };
    }
    case 'wonBack':
      return { what: t('letter_wonBack'), why: date(entry.on) };
    case 'fresh':
      return { what: t('letter_fresh'), why: sum(entry.amount) };
    case 'gone':
      return { what: t('letter_gone'), why: t('letter_goneWhy', { amount: sum(entry.before) }), tone: 'text-red' };
    case 'rhythm': {
      const { from, to, because } = entry;
      const { lastOrder, daysSince, lateFrom } = because;
      const tone = { red: 'text-red', amber: 'text-amber', steady: undefined }[to] as EntryText['tone'];
      return {
        what: fromTo(rhythmName(from), rhythmName(to)),
        why: t('letter_rhythmWhy', { day: date(lastOrder), count: daysSince, late: lateFrom }),
        ...(tone && { tone }),
      };
    }
    case 'tier': {
      const { from, to, because } = entry;
      const why =
        'byHand' in because
          ? joined(t('letter_byHand'), because.byHand)
          : t('letter_share', { shares: fromTo(shareText(because.shareBefore), shareText(because.share)) });
      return { what: fromTo(wordOf('tier', from), wordOf('tier', to)), why };
    }
    case 'class': {
      const { amountBefore, amount, larger } = entry.because;
      return {
        what: fromTo(entry.from, entry.to),
        why: t('letter_classWhy', { amounts: fromTo(sum(amountBefore), sum(amount)), share: percent(larger, 1) }),
      };
    }
    case 'target': {
      const { plan, forecast, gap } = entry.progress;
      return {
        what: t(entry.isShort ? 'letter_short' : 'letter_reaches'),
        why: joined(
          t('letter_targetWhy', { forecast: forecast === null ? '–' : sum(forecast), plan: sum(plan) }),
          gap?.share !== null && gap?.share !== undefined && growthText(gap.share),
        ),
        ...(entry.isShort && { tone: 'text-red' as const }),
      };
    }
    case 'groups':
      return {
        what: t('letter_firstOrder', { groups: list(entry.groups.map(({ group }) => group)) }),
        why: joined(
          date(entry.groups.reduce((first, { on }) => (on < first ? on : first), entry.groups[0]?.on ?? '')),
          sum(entry.groups.reduce((all, { amount }) => all + amount, 0)),
        ),
      };
    case 'proposal': {
      const { how, on, proposal } = entry;
      const { title, amount, currency: own = currency, events } = proposal;
      const answer = events.findLast((event) => event.kind === 'answered');
      const isLost = how === 'declined' || how === 'expired';
      return {
        what: t('letter_named', { what: wordOf('letterProposal', how), name: title }),
        why: joined(
          date(on),
          amount !== undefined && money(amount, own),
          how === 'declined' && answer?.reason,
          how === 'declined' && answer?.competitor,
        ),
        ...(isLost && { tone: 'text-red' as const }),
      };
    }
    case 'contract': {
      const { title, endsOn, amount, currency: own = currency } = entry.contract;
      return {
        what: t('letter_named', { what: t('letter_contract'), name: title }),
        why: joined(date(endsOn), amount !== undefined && money(amount, own)),
      };
    }
    case 'measure':
      return {
        what: t('letter_named', { what: wordOf('planEntryKind', entry.entry.kind), name: entry.entry.text }),
        why: t('planEntry_done', { day: date(entry.entry.doneOn ?? '') }),
      };
  }
}
