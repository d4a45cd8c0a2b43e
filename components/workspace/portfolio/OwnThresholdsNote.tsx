import { saveSettings } from '../../../lib/db/write/save-settings';
import { ownThresholds } from '../../../lib/domain/book/own-thresholds';
import type { Settings } from '../../../lib/domain/settings';
import { percent, t } from '../../../lib/text';
import { useClock } from '../../hooks/useClock';
import { useWrite } from '../../hooks/useWrite';
import { Button } from '../../ui/Button';
import { Notice } from '../../ui/Notice';
import type { Customer } from './portfolio-customers';

/** Says where the thresholds of X, Y and Z do not divide this book, and puts those of its own spread in their place. */
export function OwnThresholdsNote({ customers, settings }: { customers: readonly Customer[]; settings: Settings }) {
  const run = useWrite();
  const { when } = useClock();
  const own = ownThresholds(
    customers.flatMap(({ standing }) => standing.xyz?.variation ?? []),
    settings.classes,
  );
  if (!own) return null;
  const { crowded, inIt, of, xUpTo, yUpTo } = own;
  const take = () => {
    const classes = { ...settings.classes, xUpTo, yUpTo };
    void run(() => saveSettings({ ...settings, classes }, when(), settings), t('portfolio_ownThresholdsDone'));
  };
  return (
    <div className="mb-3">
      <Notice kind="info">
        <p>{t('portfolio_crowded', { class: crowded, count: inIt, all: of })}</p>
        <Button onClick={take} className="mt-2">
          {t('portfolio_ownThresholds', { x: percent(xUpTo), y: percent(yUpTo) })}
        </Button>
      </Notice>
    </div>
  );
}
