import { useEffect, useRef } from 'react';
import { t } from '../../../lib/text';
import { showKeys } from '../../keys/want-keys';
import { Button } from '../../ui/Button';
import { useAbilities } from '../abilities';
import { useHeard } from '../useHeard';
import { HideForToday } from './HideForToday';
import { ViewChoice } from './ViewChoice';

/** How the sidebar stands and looks on this site, and the list of shortcuts. In the browser's side panel only the look is ours. */
export function ViewMenu({ close }: { close: () => void }) {
  const { changeView, hideForToday, standsInPage } = useAbilities();
  const { view } = useHeard();
  const menu = useRef<HTMLDivElement>(null);
  useEffect(() => menu.current?.querySelector<HTMLElement>(':checked, button')?.focus(), []);

  return (
    <div ref={menu} className="flex flex-col gap-2.5">
      {view && standsInPage && (
        <>
          <ViewChoice
            question={t('view_side')}
            value={view.side}
            choices={[
              { value: 'left', text: t('view_left') },
              { value: 'right', text: t('view_right') },
            ]}
            onValue={(side) => changeView({ side })}
          />
          <ViewChoice
            question={t('view_room')}
            value={view.room}
            choices={[
              { value: 'push', text: t('view_push') },
              { value: 'overlay', text: t('view_overlay') },
            ]}
            onValue={(room) => changeView({ room })}
          />
        </>
      )}
      {view && (
        <>
          <ViewChoice
            question={t('view_theme')}
            value={view.theme}
            choices={[
              { value: 'system', text: t('view_system') },
              { value: 'light', text: t('view_light') },
              { value: 'dark', text: t('view_dark') },
            ]}
            onValue={(theme) => changeView({ theme })}
          />
          <p className="text-faint text-small">{t('view_remembered')}</p>
        </>
      )}
      {view && standsInPage && (
        <HideForToday
          onHide={() => {
            close();
            hideForToday();
          }}
        />
      )}
      <div className="border-line not-first:border-t not-first:pt-2">
        <Button
          look="quiet"
          className="-mx-2.5"
          onClick={() => {
            close();
            showKeys();
          }}
        >
          {t('keys_title')}
          <kbd className="rounded border border-line px-1 font-sans text-faint text-tiny">?</kbd>
        </Button>
      </div>
    </div>
  );
}
