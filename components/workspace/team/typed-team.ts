import type { Tried } from '../../../lib/team/ask';
import type { TeamServer } from '../../../lib/team/couch';
import { addressOf } from '../../../lib/team/invitation';
import { t, wordOf } from '../../../lib/text';
import type { WorkspaceAbilities } from '../abilities';

/** What is typed to begin a team, to join one, or to move it. */
export interface TypedTeam {
  server: string;
  database: string;
  user: string;
  password: string;
  passphrase: string;
  name: string;
  email: string;
}

export const nothingTyped: TypedTeam = {
  server: '',
  database: 'keyside',
  user: '',
  password: '',
  passphrase: '',
  name: '',
  email: '',
};

/** A shorter passphrase is found by trying. */
const LEAST = 12;

type Wrong = { [Field in keyof TypedTeam]?: string };

const isEmail = (text: string) => /^[^\s@]{1,200}@[^\s@]{1,200}$/.test(text.trim());

/** Returns what is wrong with what was typed into some fields, in words. */
export function wrongIn(typed: TypedTeam, fields: readonly (keyof TypedTeam)[]): Wrong {
  const wrong: Wrong = {};
  const asks = (field: keyof TypedTeam) => fields.includes(field);
  if (asks('server') && addressOf(typed.server, 'keyside') === null) wrong.server = t('team_serverWrong');
  if (asks('database') && addressOf('couch.test', typed.database) === null) wrong.database = t('team_databaseWrong');
  if (asks('name') && typed.name.trim() === '') wrong.name = t('team_nameMissing');
  if (asks('email') && !isEmail(typed.email)) wrong.email = t('team_emailWrong');
  return wrong;
}

/** Returns what is wrong with a new passphrase. */
export const wrongPassphrase = (passphrase: string): Wrong =>
  passphrase.length < LEAST ? { passphrase: t('team_passphraseShort', { count: LEAST }) } : {};

/** Returns a server as it is asked: the address of the database with the account typed. */
export const serverOf = (address: string, { user, password }: TypedTeam): TeamServer => ({
  address,
  ...(user.trim() && { user: user.trim(), password }),
});

/**
 * Asks for the permission and then for the server; resolves to what is in the way, in words, or to null. The first thing that a click
 * does. What `before` says is in the way is so before anything is asked of the server.
 */
export async function refusalOf(
  team: WorkspaceAbilities['team'],
  server: TeamServer,
  {
    makes,
    isRefused,
    before,
  }: {
    makes: boolean;
    isRefused: (tried: Extract<Tried, { isEmpty: boolean }>) => string | null;
    before?: () => Promise<string | null>;
  },
): Promise<string | null> {
  const { origin, host } = new URL(server.address);
  if (!(await team.approve(origin))) return t('team_notApproved', { host });
  const refusal = await before?.();
  if (refusal) return refusal;
  const tried = await team.ask(server, makes);
  return 'problem' in tried ? wordOf('teamProblem', tried.problem) : isRefused(tried);
}
