import Search from 'lucide-react/icons/search';
import { type KeyboardEvent, useEffect, useId, useLayoutEffect, useRef, useState } from 'react';
import { openedKey } from '../../../lib/domain/search/opened';
import { t } from '../../../lib/text';
import type { WorkspaceAbilities } from '../abilities';
import { LiveNotice } from '../LiveNotice';
import { HitLine } from './HitLine';
import { FLAG_THIS, type Hit, useHits } from './useHits';

/** Everything that can be found or done, by some letters of it: a field with a list below, worked by keys alone or by the mouse. */
export function Palette({
  accountId,
  abilities,
  onClose,
}: {
  /** The account whose page is open. */
  accountId: string | undefined;
  abilities: WorkspaceAbilities;
  onClose: () => void;
}) {
  const id = useId();
  const dialog = useRef<HTMLDialogElement>(null);
  const [typed, setTyped] = useState('');
  const [active, setActive] = useState<number>();
  const [action, setAction] = useState<Hit>();
  const { hits, isReading, error } = useHits(typed, { accountId, abilities, action });
  // To flag what was not found is chosen by an arrow or the mouse: Enter alone writes down no typing error.
  const isOffered = hits[0]?.found.id === FLAG_THIS;
  const at = Math.min(active ?? (isOffered ? -1 : 0), hits.length - 1);
  const list = useRef<HTMLDivElement>(null);

  useLayoutEffect(() => dialog.current?.showModal(), []);
  // biome-ignore lint/correctness/useExhaustiveDependencies: what is found may change under the one that is chosen
  useEffect(() => {
    list.current?.querySelector('[aria-selected="true"]')?.scrollIntoView({ block: 'nearest' });
  }, [at, hits]);

  const ask = (text: string) => {
    setTyped(text);
    setActive(undefined);
  };
  const turnTo = (next: Hit | undefined) => {
    setAction(next);
    ask('');
  };
  const pick = (hit: Hit | undefined) => {
    if (!hit) return;
    void abilities.opened.note(openedKey(hit.found));
    if (!hit.lead) return turnTo(hit);
    // The dialog gives the focus back before the page that is gone to takes it.
    dialog.current?.close();
    hit.lead();
  };
  const moves: Record<string, () => void> = {
    ArrowDown: () => setActive(at + 1 < hits.length ? at + 1 : 0),
    ArrowUp: () => setActive(at > 0 ? at - 1 : hits.length - 1),
    Home: () => setActive(0),
    End: () => setActive(hits.length - 1),
    Enter: () => pick(hits[at]),
    ...(action && { Escape: () => turnTo(undefined) }),
    ...(action && typed === '' && { Backspace: () => turnTo(undefined) }),
  };
  const press = (event: KeyboardEvent) => {
    const move = event.nativeEvent.isComposing ? undefined : moves[event.key];
    if (!move || event.ctrlKey || event.metaKey || event.altKey) return;
    event.preventDefault();
    move();
  };
  const isTyped = typed.trim() !== '';
  return (
    <dialog
      ref={dialog}
      data-testid="palette"
      aria-label={t('palette_open')}
      {...{ closedby: 'any' }}
      onClose={onClose}
      className="wrap-anywhere mx-auto mt-[10dvh] mb-auto w-[calc(100%-1.5rem)] max-w-xl overflow-hidden rounded-xl border border-line bg-surface p-0 text-body text-ink shadow-lg backdrop:bg-black/40"
    >
      <div className="flex items-center gap-2 border-line border-b px-3">
        <Search size={16} aria-hidden="true" className="shrink-0 text-faint" />
        <input
          autoFocus
          type="text"
          role="combobox"
          data-testid="palette-input"
          aria-label={action ? t('palette_which', { action: action.found.name }) : t('palette_open')}
          aria-expanded={hits.length > 0}
          aria-controls={`${id}-list`}
          aria-activedescendant={hits[at] && `${id}-${at}`}
          aria-autocomplete="list"
          autoComplete="off"
          spellCheck={false}
          placeholder={action ? t('palette_which', { action: action.found.name }) : t('palette_hint')}
          value={typed}
          onChange={(event) => ask(event.target.value)}
          onKeyDown={press}
          className="min-w-0 flex-1 bg-transparent py-3 text-[0.9375rem] outline-none placeholder:text-faint"
        />
      </div>
      <div
        ref={list}
        id={`${id}-list`}
        role="listbox"
        aria-label={t('palette_found')}
        className="max-h-[60dvh] overflow-y-auto p-1.5 empty:hidden"
      >
        {hits.map((hit, place) => (
          <HitLine
            key={openedKey(hit.found)}
            hit={hit.found}
            id={`${id}-${place}`}
            isActive={place === at}
            onPoint={() => setActive(place)}
            onPick={() => pick(hit)}
          />
        ))}
      </div>
      {error !== undefined && <LiveNotice live={{ state: 'error', error }} />}
      <p role="status" className="border-line border-t px-3 py-2 text-mute text-small">
        {isReading
          ? t('palette_reading')
          : isOffered
            ? t('palette_noneFlag')
            : hits.length === 0
              ? t(isTyped ? 'palette_none' : 'palette_hint')
              : t('palette_count', { count: hits.length })}
      </p>
    </dialog>
  );
}
