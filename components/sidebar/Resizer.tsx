import type { KeyboardEvent, PointerEvent } from 'react';
import type { View } from '../../lib/messages';
import { t } from '../../lib/text';
import { useAbilities } from './abilities';

const NARROWEST = 300;
const WIDEST = 520;
const STEP = 20;

const within = (width: number) => Math.round(Math.min(WIDEST, Math.max(NARROWEST, width)));

/** The sidebar's edge towards the page: drag it, or use the arrow keys, for another width. */
export function Resizer({ side = 'right' }: { side?: View['side'] | undefined }) {
  const { resized } = useAbilities();
  /** Whether it grows to the left or to the right. */
  const outwards = side === 'right' ? -1 : 1;

  const drag = (start: PointerEvent<HTMLElement>) => {
    const handle = start.currentTarget;
    const startWidth = window.innerWidth;
    handle.setPointerCapture(start.pointerId);
    // The frame itself moves while it is resized, so only the screen's coordinates stand still.
    const move = (event: globalThis.PointerEvent) =>
      resized(within(startWidth + outwards * (event.screenX - start.screenX)));
    const end = () => handle.removeEventListener('pointermove', move);
    handle.addEventListener('pointermove', move);
    handle.addEventListener('lostpointercapture', end, { once: true });
  };

  const press = ({ key }: KeyboardEvent) => {
    const direction = key === 'ArrowLeft' ? -1 : key === 'ArrowRight' ? 1 : 0;
    if (direction !== 0) resized(within(window.innerWidth + outwards * direction * STEP));
  };

  return (
    // biome-ignore lint/a11y/useSemanticElements: an <hr> cannot be focused or moved
    <div
      role="separator"
      tabIndex={0}
      aria-orientation="vertical"
      aria-label={t('sidebar_width')}
      aria-valuemin={NARROWEST}
      aria-valuemax={WIDEST}
      aria-valuenow={within(window.innerWidth)}
      onPointerDown={drag}
      onKeyDown={press}
      className={`fixed inset-y-0 z-10 ${side === 'right' ? 'left-0' : 'right-0'} w-1.5 cursor-col-resize touch-none hover:bg-brand-soft focus-visible:bg-brand-soft focus-visible:-outline-offset-2`}
    />
  );
}
