import { runnerImport } from 'vite';

const { module } = await runnerImport<typeof import('./report')>('/tests/backtest/report.ts', { logLevel: 'error' });
process.stdout.write(`${await module.report(process.argv[2])}\n`);
