import { isAbove } from '../figures/threshold';
import type { Tier } from '../records/account';
import type { ProgrammeSettings } from './programme-settings';

/** An account of a KAM; `hours` per month as recorded, null where nothing is. */
export interface HeldAccount {
  accountId: string;
  tier: Tier;
  hours: number | null;
}

/** The load of one KAM against the capacity, with its parts. Hours are per month. */
export interface KamLoad {
  hours: number;
  capacity: number;
  isOver: boolean;
  strategic: { accounts: number; fewest: number; most: number; state: 'too few' | 'fits' | 'too many' };
  parts: { accountId: string; hours: number; how: 'recorded' | 'assumed' }[];
  /** Standard accounts without recorded hours: they take part in no relationship of the programme. */
  leftOut: string[];
}

/** Returns the load of a KAM: recorded hours, else the assumed ones for each relationship above standard (domain 9). */
export function kamLoad(accounts: readonly HeldAccount[], settings: ProgrammeSettings): KamLoad {
  const { hoursPerRelationship, capacity, fewestStrategic: fewest, mostStrategic: most } = settings;
  const counted = accounts.filter(({ tier, hours }) => hours !== null || tier !== 'standard');
  const parts = counted.map(({ accountId, hours }): KamLoad['parts'][number] => ({
    accountId,
    hours: hours ?? hoursPerRelationship,
    how: hours === null ? 'assumed' : 'recorded',
  }));
  const sum = parts.reduce((so, part) => so + part.hours, 0);
  const strategic = accounts.filter(({ tier }) => tier === 'strategic').length;
  return {
    hours: sum,
    capacity,
    isOver: isAbove(sum, capacity),
    strategic: {
      accounts: strategic,
      fewest,
      most,
      state: strategic < fewest ? 'too few' : strategic > most ? 'too many' : 'fits',
    },
    parts,
    leftOut: accounts.filter((account) => !counted.includes(account)).map(({ accountId }) => accountId),
  };
}
