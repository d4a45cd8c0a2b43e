import { useEffect, useState } from 'react';
import { pathTo } from '../route';

const whoseOf = (hash: string): string => new URLSearchParams(hash.split('?')[1] ?? '').get('whose') ?? '';

/** Returns the address of Today for the accounts of one key account manager ('': everybody's), perhaps at one step. */
export function pathToWhose(whose: string, step = ''): string {
  const asked = new URLSearchParams({ ...(step && { step }), ...(whose && { whose }) }).toString();
  return asked ? `${pathTo('today')}?${asked}` : pathTo('today');
}

/** Returns whose accounts the address asks for, and how to see another's; that takes the place of what stood in the address. */
export function useWhose(): [string, (whose: string) => void] {
  const [whose, setWhose] = useState(() => whoseOf(window.location.hash));
  useEffect(() => {
    const follow = () => setWhose(whoseOf(window.location.hash));
    window.addEventListener('hashchange', follow);
    return () => window.removeEventListener('hashchange', follow);
  }, []);
  const change = (next: string) => {
    window.history.replaceState(window.history.state, '', pathToWhose(next));
    setWhose(next);
  };
  return [whose, change];
}
