import type { Gap } from '../../../lib/conclude/people';
import { list, t, wordOf } from '../../../lib/text';
import { textName } from '../../../lib/text-name';

/** Returns in words what is missing in the decision-making group, and what to do about it. */
export function gapText(gap: Gap): { what: string; todo: string } {
  const { person, about } = gap;
  const name = person?.name ?? '';
  const names = list(about.map((one) => one.name));
  switch (gap.gap) {
    case 'single-thread':
      return { what: t('gap_singleThread', { name: names }), todo: t('gap_askIntroduction', { name: names }) };
    case 'gone-cold':
      return {
        what: t('gap_goneCold', { count: gap.because.daysSince }),
        todo: t('gap_callNow', { days: gap.because.coldFrom }),
      };
    case 'blocker-unattended':
      return {
        what: t('gap_blocker', { name, days: gap.because.touchedWithin }),
        todo: t('gap_askBlocker', { name }),
      };
    default: {
      const role = wordOf('role', gap.because.role);
      if (about.length > 0)
        return {
          what: t('gap_roleNotInTouch', { role, names, days: gap.because.touchedWithin }),
          todo: t('gap_getInTouch', { names }),
        };
      return {
        what: t('gap_roleMissing', { role }),
        todo: person ? t(textName('gap_ask', gap.gap), { name }) : t('gap_findOut'),
      };
    }
  }
}
