import type { Tried } from './ask';
import type { Couch } from './couch';
import { TeamError, type TeamProblem } from './team-error';

const problemIn = (error: unknown): TeamProblem | undefined => (error instanceof TeamError ? error.problem : undefined);

/** Says whether a team's database is empty; one that is not there is made where `makes`, if the account may. Rejects with a TeamError. */
export async function tryServer(server: Couch, makes: boolean): Promise<Tried> {
  try {
    const { changes } = await server.changes('0', 1);
    return { isEmpty: changes.length === 0 };
  } catch (error) {
    if (!makes || problemIn(error) !== 'gone') throw error;
  }
  try {
    await server.make();
  } catch (error) {
    if (problemIn(error) === 'refused') return { problem: 'unmade' };
    throw error;
  }
  return { isEmpty: true };
}
