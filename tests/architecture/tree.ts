import { execFileSync } from 'node:child_process';

/** Returns the paths of all source files of the project, as git knows them or would. */
export function sourceFiles(): string[] {
  return execFileSync('git', ['ls-files', '--cached', '--others', '--exclude-standard', '*.ts', '*.tsx'], {
    encoding: 'utf8',
  })
    .split('\n')
    .filter(Boolean);
}
