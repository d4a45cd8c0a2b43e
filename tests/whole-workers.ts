import { build, type Plugin } from 'vite';

const root = new URL('..', import.meta.url).pathname;

/**
 * Gives each worker to the tests in the browser as one file, as a build does: begun anew for each test, it would ask for its hundreds of
 * modules one by one.
 */
export function wholeWorkers(): Plugin {
  return {
    name: 'whole-workers',
    enforce: 'pre',
    async load(id) {
      const [path = '', query] = id.split('?');
      if (!path.endsWith('.worker.ts') || !query?.includes('worker_file')) return null;
      const built = await build({
        configFile: false,
        root,
        publicDir: false,
        logLevel: 'warn',
        mode: 'test',
        build: {
          write: false,
          minify: false,
          modulePreload: false,
          target: 'esnext',
          rolldownOptions: { input: path, output: { codeSplitting: false } },
        },
      });
      const [whole] = 'output' in built ? built.output : [];
      if (whole?.type !== 'chunk') throw new Error(`${path} became no file.`);
      return { code: whole.code, map: null };
    },
  };
}
