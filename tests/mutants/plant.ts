import { matchesGlob, relative } from 'node:path';
import { Instrumenter } from '@stryker-mutator/instrumenter';
import type { Plugin } from 'vite';

const [no, nothing] = [() => false, () => undefined];
const silent = {
  ...{
    isTraceEnabled: no,
    isDebugEnabled: no,
    isInfoEnabled: no,
    isWarnEnabled: no,
    isErrorEnabled: no,
    isFatalEnabled: no,
  },
  ...{ trace: nothing, debug: nothing, info: nothing, warn: nothing, error: nothing, fatal: nothing },
};
const options = { plugins: null, excludedMutations: [], ignorers: [], noHeader: true };

/** Plants every fault of Stryker into the files named, each asleep behind a switch; `switches.ts` wakes them. */
export function plant(root: string, sources: readonly string[]): Plugin {
  const meant = sources.filter((glob) => !glob.startsWith('!'));
  const left = sources.filter((glob) => glob.startsWith('!')).map((glob) => glob.slice(1));
  return {
    name: 'plant-mutants',
    enforce: 'pre',
    async transform(code, id) {
      const name = relative(root, id.split('?')[0] ?? id);
      if (!meant.some((glob) => matchesGlob(name, glob)) || left.some((glob) => matchesGlob(name, glob))) return null;
      // What a module remembers from one call to the next would answer for a mutant that is awake only later.
      const content = code.replace(/^(const \w+ = )new (?:Weak)?Map<.*>\(\);$/gm, '$1globalThis.forgetful();');
      const instrumenter = new Instrumenter(silent);
      const planted = await instrumenter.instrument([{ name, content, mutate: true }], options);
      const mutants = planted.mutants.map(({ id: own, location, replacement, mutatorName }) => ({
        id: own,
        line: location.start.line + 1,
        text: `${mutatorName}: ${(replacement ?? '').replaceAll(/\s+/g, ' ').slice(0, 100)}`,
      }));
      const head = `const { stryCov_9fa48, stryMutAct_9fa48 } = globalThis.planted(${JSON.stringify(name)}, ${JSON.stringify(mutants)});`;
      return { code: `${head}\n${planted.files[0]?.content ?? ''}`, map: null };
    },
  };
}
