import { spawnSync } from 'node:child_process';
import { parseArgs } from 'node:util';

// `npm run mutants`, or `npm run mutants -- --mutate lib/domain/book/band.ts` for one file or more, with commas between.
const { values } = parseArgs({ options: { mutate: { type: 'string' } } });
const { status } = spawnSync('npx', ['vitest', 'run', '--config', 'tests/mutants/vitest.config.ts'], {
  stdio: 'inherit',
  env: { ...process.env, NODE_OPTIONS: '--max-old-space-size=6000', ...(values.mutate && { MUTATE: values.mutate }) },
});
process.exitCode = status ?? 1;
