import { runnerImport } from 'vite';

const { module } = await runnerImport<typeof import('./report')>('/tests/year/report.ts', { logLevel: 'error' });
const { text, isReached } = module.report();
process.stdout.write(text);
if (!isReached) process.exitCode = 1;
