import { t } from '../../lib/text';
import { Notice } from '../ui/Notice';

/**
 * Says why nothing in the sidebar reacts. It lies over all else, our own dialogs too, so that nothing moves under the pointer as
 * it comes and goes.
 */
export function Covered() {
  return (
    <div
      popover="manual"
      ref={(element) => element?.showPopover()}
      className="inset-x-2 top-2 bottom-auto m-0 w-auto rounded-lg bg-surface shadow-lg"
    >
      <Notice kind="warn" data-testid="covered">
        {t('covered_text')}
      </Notice>
    </div>
  );
}
