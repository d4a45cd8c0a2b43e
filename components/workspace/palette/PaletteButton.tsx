import Search from 'lucide-react/icons/search';
import { t } from '../../../lib/text';
import { isMac, showPalette } from './want-palette';

/** Opens the palette, and says by which key it opens everywhere. */
export function PaletteButton() {
  return (
    <button
      type="button"
      data-opens="palette"
      aria-haspopup="dialog"
      aria-keyshortcuts={isMac() ? 'Meta+K' : 'Control+K'}
      onClick={showPalette}
      className="mb-1 flex min-h-8 items-center gap-2 rounded-md border border-edge bg-surface px-2 text-left text-mute hover:border-brand hover:text-ink md:mb-3"
    >
      <Search size={15} aria-hidden="true" className="shrink-0" />
      <span className="flex-1">{t('palette_open')}</span>
      <span aria-hidden="true" className="rounded-sm border border-line px-1 font-sans text-tiny">
        {isMac() ? '⌘K' : t('palette_key')}
      </span>
    </button>
  );
}
