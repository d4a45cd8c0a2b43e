/**
 * Why nothing goes to or comes from a team: no answer, or a broken one (`offline`, `busy`, `odd`: tried again by itself); the server
 * does not let us in (`refused`), takes nothing more (`full`), has no such database (`gone`); this device's clock is far off
 * (`clock`); a `newer` Keyside than this has written, which says what this one would lose.
 */
export type TeamProblem = 'offline' | 'busy' | 'odd' | 'refused' | 'full' | 'gone' | 'clock' | 'newer';

/** Nothing goes to or comes from the team just now; what was written waits. */
export class TeamError extends Error {
  override name = 'TeamError';
  readonly problem: TeamProblem;

  constructor(problem: TeamProblem) {
    super(problem);
    this.problem = problem;
  }
}

const PASSING: readonly TeamProblem[] = ['offline', 'busy', 'odd'];

/** Says whether a problem may go by itself, so that it is tried again soon. */
export const isPassing = (problem: TeamProblem): boolean => PASSING.includes(problem);
