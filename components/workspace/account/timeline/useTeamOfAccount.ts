import { useEffect, useState } from 'react';
import type { TeamOfAccount } from '../../../../lib/db/read/team/of-account';
import { useLive } from '../../../hooks/useLive';

type Read = (accountId: string) => Promise<TeamOfAccount>;

const ALONE: TeamOfAccount = { authors: new Map(), overwritten: [] };
const readNothing: Read = async () => ALONE;

/** Returns what the team adds to an account's timeline; its rules are fetched once the timeline has been drawn. */
export function useTeamOfAccount(accountId: string): TeamOfAccount {
  const [{ read }, setRead] = useState({ read: readNothing });
  useEffect(() => {
    void import('../../../../lib/db/read/team/of-account').then(({ readTeamOfAccount }) =>
      setRead({ read: readTeamOfAccount }),
    );
  }, []);
  const live = useLive(() => read(accountId), accountId, read);
  return live.state === 'ready' ? live.data : ALONE;
}
