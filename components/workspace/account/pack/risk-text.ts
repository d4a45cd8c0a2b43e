import type { Risk } from '../../../../lib/conclude/risks';
import { date, list, money, t, wordOf } from '../../../../lib/text';
import { gapText } from '../../../sidebar/people/gap-text';
import { bandText } from '../../../sidebar/standing/band-text';
import { growthText } from '../../../ui/growth-text';

/** Returns in words what endangers an account. */
export function riskText(risk: Risk): string {
  switch (risk.risk) {
    case 'lost':
      return risk.lost.how === 'computed'
        ? t('risk_lost', { day: date(risk.lost.because.lastOrder) })
        : t('lost_entered', { day: date(risk.lost.lostOn), why: wordOf('lossReason', risk.lost.because.why) });
    case 'late':
    case 'silent':
      return t(risk.risk === 'late' ? 'risk_late' : 'risk_silent', { count: risk.daysSince, every: risk.every });
    case 'falling':
      return t('risk_falling', { rate: growthText(risk.rate) });
    case 'dependency':
      return bandText(risk.band);
    case 'complaint':
      return t('risk_complaint', { text: risk.fact.text, day: date(risk.fact.learnedOn) });
    case 'promise':
      return t('risk_promise', { text: risk.promise.text, day: date(risk.promise.due) });
    case 'receivable': {
      const { amount, currency } = risk.receivable;
      return t('risk_receivable', { amount: money(amount, currency), count: risk.daysOverdue });
    }
    case 'renewal': {
      const { title, endsOn } = risk.contract;
      return t(risk.isOver ? 'risk_renewalOver' : 'risk_renewal', { title, day: date(endsOn) });
    }
    case 'quarter': {
      const { kind, because } = risk.count;
      return t(`alarm_${kind}`, { count: because.now, before: because.before });
    }
    case 'rivals':
      return t('risk_rivals', { names: list(risk.names) });
    case 'gap': {
      const { gap, isPrivate } = risk;
      const { what, todo } = gapText(gap);
      // Who is in touch and not against us is late, and nothing else.
      if (!isPrivate && gap.about.length > 0 && 'role' in gap.because)
        return t('risk_notInTouch', {
          role: wordOf('role', gap.because.role),
          names: list(gap.about.map(({ name }) => name)),
          days: gap.because.touchedWithin,
        });
      return `${what} ${todo}`;
    }
  }
}
