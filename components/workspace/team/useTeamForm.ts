import { useState } from 'react';
import { readSettings } from '../../../lib/db/read/settings';
import { t } from '../../../lib/text';
import { useLive } from '../../hooks/useLive';
import { nothingTyped, type TypedTeam } from './typed-team';

type Wrong = { [Field in keyof TypedTeam]?: string };

/** What is typed into a form about a team, what is wrong with it, and what is in the way of what it asks for. */
export function useTeamForm(start: Partial<TypedTeam> = {}) {
  const settings = useLive(readSettings, 'settings');
  const own = settings.state === 'ready' ? (settings.data.ownAddresses[0] ?? '') : '';
  const [changed, setChanged] = useState<Partial<TypedTeam>>({});
  const [wrong, setWrong] = useState<Wrong>({});
  const [refusal, setRefusal] = useState<string | null>(null);
  const [isBusy, setBusy] = useState(false);
  /** Runs what the form asks for; what it resolves to is in the way, in words. */
  const run = async (asked: () => Promise<string | null>) => {
    setBusy(true);
    setRefusal(null);
    try {
      setRefusal(await asked());
    } catch {
      setRefusal(t('team_failed'));
    } finally {
      setBusy(false);
    }
  };
  const typed: TypedTeam = { ...nothingTyped, email: own, ...start, ...changed };
  const set = (more: Partial<TypedTeam>) => setChanged((before) => ({ ...before, ...more }));
  /** Says whether nothing is wrong, and shows what is. */
  const isRight = (found: Wrong) => {
    setWrong(found);
    return Object.keys(found).length === 0;
  };
  return { editing: { typed, wrong, set }, typed, isRight, run, refusal, setRefusal, isBusy };
}
