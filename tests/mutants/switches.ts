import fc from 'fast-check';

/** A fault planted in one file, asleep until it is the one awake. */
export interface Mutant {
  id: string;
  line: number;
  text: string;
  file: string;
}

/** Every mutant of every file that was loaded. */
export const mutants: Mutant[] = [];
const memories: Map<unknown, unknown>[] = [];
const state = {
  awake: undefined as Mutant | undefined,
  covered: undefined as Set<Mutant> | undefined,
  hits: 0,
  limit: Infinity,
};

Object.assign(globalThis, {
  forgetful() {
    const memory = new Map();
    memories.push(memory);
    return memory;
  },
  planted(file: string, given: readonly Omit<Mutant, 'file'>[]) {
    const own = new Map(given.map((mutant) => [mutant.id, { ...mutant, file }]));
    for (const mutant of own.values()) mutants.push(mutant);
    return {
      stryMutAct_9fa48(id: string) {
        // A loop without end asks again and again.
        if (++state.hits > state.limit) throw new Error('A loop without end');
        return state.awake !== undefined && state.awake === own.get(id);
      },
      stryCov_9fa48(...ids: string[]) {
        if (state.covered) for (const id of ids) state.covered.add(own.get(id) as Mutant);
      },
    };
  },
});
const loading = new Set<Mutant>();
state.covered = loading;
/** What runs while modules load: shapes and defaults of records, no rule of its own. */
export const staticMutants: ReadonlySet<Mutant> = loading;

// A property ends with its first counterexample, and each run draws the same.
fc.configureGlobal({ seed: 1, endOnFailure: true, interruptAfterTimeLimit: 200 });

/** Runs with one mutant awake, or with none to see which mutants are passed; at most so many looks at a switch. */
export async function awake(mutant: Mutant | undefined, limit: number, run: () => Promise<void>) {
  for (const memory of memories) memory.clear();
  const covered = new Set<Mutant>();
  Object.assign(state, { awake: mutant, covered: mutant ? undefined : covered, hits: 0, limit });
  let fault: unknown;
  try {
    await run();
  } catch (error) {
    fault = error ?? true;
  }
  const { hits } = state;
  Object.assign(state, { awake: undefined, covered: undefined, hits: 0, limit: Infinity });
  return { passed: fault === undefined, fault, covered, hits };
}
