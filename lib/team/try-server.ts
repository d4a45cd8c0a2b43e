import type { Couch } from './couch';
import { TeamError } from './team-error';

/** Says whether a team's database is empty; one that is not there is made where `makes`. Rejects with a TeamError. */
export async function tryServer(server: Couch, makes: boolean): Promise<{ isEmpty: boolean }> {
  try {
    const { changes } = await server.changes('0', 1);
    return { isEmpty: changes.length === 0 };
  } catch (error) {
    if (!makes || !(error instanceof TeamError) || error.problem !== 'gone') throw error;
  }
  await server.make();
  return { isEmpty: true };
}
