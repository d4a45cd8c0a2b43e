import { useEffect, useState } from 'react';
import { isTyping } from './is-typing';

/** Returns whether the user has typed into a field, and something stands in it. */
export function useTypedFields(): (field: Element) => boolean {
  const [typed] = useState(() => new WeakSet<Element>());
  useEffect(() => {
    const note = ({ target }: Event) => {
      if (target instanceof Element && isTyping(target)) typed.add(target);
    };
    window.addEventListener('input', note);
    return () => window.removeEventListener('input', note);
  }, [typed]);
  return (field) => typed.has(field) && 'value' in field && field.value !== '';
}
