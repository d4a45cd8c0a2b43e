import { useEffect, useEffectEvent, useId, useState } from 'react';
import { t } from '../../../lib/text';
import { Button } from '../../ui/Button';
import { useAbilities } from '../abilities';

/** Takes sidebar and rail out of the site's pages until tomorrow, and says before how they come back earlier. */
export function HideForToday({ onHide }: { onHide: () => void }) {
  const { shortcuts } = useAbilities();
  const hint = useId();
  const [keys, setKeys] = useState<string>();
  const read = useEffectEvent(shortcuts);
  useEffect(() => {
    const taken = (all: Awaited<ReturnType<typeof shortcuts>>) =>
      all.find(({ command }) => command === 'toggle-sidebar')?.keys ?? '';
    void read()
      .then(taken, () => '')
      .then(setKeys);
  }, []);
  return (
    <div className="border-line border-t pt-2">
      <Button look="quiet" className="-mx-2.5 text-left" aria-describedby={hint} onClick={onHide}>
        {t('view_hide')}
      </Button>
      <p id={hint} className={`text-faint text-small ${keys === undefined ? 'invisible' : ''}`}>
        {keys ? t('view_backByKeys', { keys }) : t('view_backByButton')}
      </p>
    </div>
  );
}
