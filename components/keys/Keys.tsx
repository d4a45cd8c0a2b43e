import { Suspense, useEffect, useEffectEvent, useState } from 'react';
import { later } from '../ui/later';
import { closeInnermost } from './close-innermost';
import { isTyping } from './is-typing';
import { pressKey } from './press-key';
import type { Shortcut } from './shortcut';
import { useKeptFocus } from './useKeptFocus';
import { useTypedFields } from './useTypedFields';
import { onShowKeys } from './want-keys';

const KeyList = later(() => import('./KeyList').then((module) => module.KeyList));

/** Whether a key is pressed alone, and no dialog or menu that is open has the keys to itself; the pane of `sight.ts` is none. */
const isOurs = ({ altKey, ctrlKey, metaKey, isComposing }: KeyboardEvent) =>
  !(altKey || ctrlKey || metaKey || isComposing) &&
  !document.querySelector('dialog[open], [popover="auto"]:popover-open');

/** Listens to the keys of the page: `?` lists them, Escape closes what is open, and then the sidebar where this is one. */
export function Keys({ shortcuts, close }: { shortcuts: () => Promise<Shortcut[]>; close?: () => void }) {
  const [isListed, setListed] = useState(false);
  const isTypedIn = useTypedFields();
  useKeptFocus();
  useEffect(() => onShowKeys(() => setListed(true)), []);

  const isAnswered = ({ key, target, repeat }: KeyboardEvent): boolean => {
    if (key === 'Escape') return closeInnermost(isTypedIn);
    if (isTyping(target)) return false;
    if (key === '?') {
      setListed(true);
      return true;
    }
    // In a form the digits and letters are its own.
    if (target instanceof Element && target.closest('form')) return false;
    const letter = key.toUpperCase();
    if (repeat && letter !== 'J' && letter !== 'K') return false;
    return pressKey(letter);
  };
  const answer = useEffectEvent((event: KeyboardEvent) => {
    if (!isOurs(event) || !isAnswered(event)) return;
    event.preventDefault();
    event.stopPropagation();
  });
  const closeAtLast = useEffectEvent((event: KeyboardEvent) => {
    if (event.key === 'Escape' && isOurs(event) && !event.defaultPrevented) close?.();
  });
  // Before the page's own elements: a form that closes itself by Escape would not ask whether something was typed.
  useEffect(() => {
    const listen = (event: KeyboardEvent) => answer(event);
    const listenLast = (event: KeyboardEvent) => closeAtLast(event);
    window.addEventListener('keydown', listen, true);
    window.addEventListener('keydown', listenLast);
    return () => {
      window.removeEventListener('keydown', listen, true);
      window.removeEventListener('keydown', listenLast);
    };
  }, []);

  return (
    isListed && (
      <Suspense>
        <KeyList shortcuts={shortcuts} isSidebar={close !== undefined} onClose={() => setListed(false)} />
      </Suspense>
    )
  );
}
