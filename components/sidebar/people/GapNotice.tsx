import type { Gap } from '../../../lib/conclude/people';
import { Notice } from '../../ui/Notice';
import { gapText } from './gap-text';

/** One gap in the decision-making group, and what closes it. */
export function GapNotice({ gap }: { gap: Gap }) {
  const { what, todo } = gapText(gap);
  return (
    <li>
      <Notice kind="warn" data-testid="dmg-gap" data-gap={gap.gap}>
        <span className="font-semibold">{what}</span> {todo}
      </Notice>
    </li>
  );
}
