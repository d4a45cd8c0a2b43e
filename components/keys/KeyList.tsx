import { useEffect, useEffectEvent, useState } from 'react';
import { t, wordOf } from '../../lib/text';
import { Dialog } from '../ui/Dialog';
import { keyStops, letterKeys, pressedBy, tabKeys } from './letter-keys';
import type { Shortcut } from './shortcut';

interface Line {
  keys: string[];
  text: string;
}

/** Returns the keys that do something on the page as it stands. */
function linesHere(isSidebar: boolean): Line[] {
  const steps = [
    { keys: ['J'], text: t('keys_next') },
    { keys: ['K'], text: t('keys_previous') },
  ];
  const tabs = tabKeys.filter((key) => pressedBy(key).length > 0);
  return [
    { keys: ['?'], text: t('keys_list') },
    ...[...document.querySelectorAll('[data-opens="palette"] > :last-child')].map(({ textContent }) => ({
      keys: [textContent],
      text: t('palette_open'),
    })),
    ...(keyStops().length > 0 ? steps : []),
    ...letterKeys
      .filter(({ key }) => pressedBy(key).length > 0)
      .map(({ key, text }) => ({ keys: [key], text: t(text) })),
    ...(tabs.length > 0 ? [{ keys: tabs, text: t('keys_tab') }] : []),
    ...(document.querySelector('[data-rove]') ? [{ keys: ['←', '→'], text: t('keys_arrows') }] : []),
    { keys: ['Esc'], text: t(isSidebar ? 'keys_escape' : 'keys_escapeForm') },
  ];
}

/** All shortcuts in a dialog: those of the browser with the keys that they have there, then those that work on this page. */
export function KeyList({
  shortcuts,
  isSidebar,
  onClose,
}: {
  shortcuts: () => Promise<Shortcut[]>;
  isSidebar: boolean;
  onClose: () => void;
}) {
  const [here] = useState(() => linesHere(isSidebar));
  const [everywhere, setEverywhere] = useState<Shortcut[]>();
  const read = useEffectEvent(shortcuts);
  useEffect(() => {
    void read().then(setEverywhere, () => setEverywhere([]));
  }, []);
  // Drawn once the browser has answered, so that nothing moves.
  if (!everywhere) return null;
  return (
    <Dialog title={t('keys_title')} onClose={onClose}>
      <Group title={t(isSidebar ? 'keys_inSidebar' : 'keys_inWorkspace')} lines={here} />
      <Group
        title={t('keys_everywhere')}
        lines={everywhere.map(({ command, keys }) => ({
          keys: keys ? [keys] : [],
          text: wordOf('command', command),
        }))}
      />
      <p className="mt-2 text-faint text-small">{t('keys_change')}</p>
    </Dialog>
  );
}

function Group({ title, lines }: { title: string; lines: readonly Line[] }) {
  return (
    <section aria-label={title} className="mt-2">
      <h3 className="mb-1 font-semibold text-faint text-tiny uppercase tracking-wider">{title}</h3>
      <dl className="flex flex-col gap-1">
        {lines.map(({ keys, text }) => (
          <div key={text} className="flex items-start gap-3">
            <dt className="min-w-0 flex-1">{text}</dt>
            <dd className="flex max-w-1/2 flex-wrap justify-end gap-1">
              {keys.map((key) => (
                <kbd
                  key={key}
                  className="rounded-sm border border-edge bg-soft px-1.5 font-sans font-semibold text-small"
                >
                  {key}
                </kbd>
              ))}
              {keys.length === 0 && <span className="text-faint text-small">{t('keys_none')}</span>}
            </dd>
          </div>
        ))}
      </dl>
    </section>
  );
}
