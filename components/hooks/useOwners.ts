import { useEffect, useState } from 'react';
import type { Owners } from '../../lib/db/read/programme/owners';
import { useLive } from './useLive';

const NOBODY: Owners = { names: [], me: [], profiles: [], isMine: false };
const nobody = async () => NOBODY;
const load = () => import('../../lib/db/read/programme/owners');
let loaded: Awaited<ReturnType<typeof load>> | undefined;

/** Returns who of us may do something; nobody until that is known. What reads it is loaded by whoever asks first. */
export function useOwners(): Owners {
  const [isLoaded, setLoaded] = useState(loaded !== undefined);
  useEffect(() => {
    if (loaded) return;
    void load().then((module) => {
      loaded = module;
      setLoaded(true);
    });
  }, []);
  const live = useLive(loaded?.readOwners ?? nobody, isLoaded ? 'owners' : 'nobody yet');
  return live.state === 'ready' ? live.data : NOBODY;
}
