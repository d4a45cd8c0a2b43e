import * as z from 'zod/mini';
import { BookFigures } from '../domain/book/standing';
import { OF_ACCOUNT } from '../domain/records/kinds';
import { Settings } from '../domain/settings';
import { BACKUP_FORMAT, BACKUP_VERSION, BackupFile } from './backup-file';

/**
 * What is wrong with a backup file: no JSON, no backup of ours, one of a newer version, a record that breaks a rule, two
 * records with one id, or a record that points to one that is not there. `where` is the place in the file.
 */
export type BackupProblem =
  | { kind: 'notJson' | 'notABackup' | 'newer' }
  | { kind: 'badRecord' | 'duplicate' | 'missing'; where: string; detail: string };

type Tables = BackupFile['tables'];

/** Says in words what is wrong with a value; zod/mini brings none along. */
const inWords = { error: z.locales.en().localeError };

/** Returns the checked content of a backup's text, or the first problem found. */
export function findProblem(text: string): { file: BackupFile } | { problem: BackupProblem } {
  const json = parseJson(text);
  if (json === undefined) return { problem: { kind: 'notJson' } };
  const head = z.object({ format: z.literal(BACKUP_FORMAT), version: z.number() }).safeParse(json);
  if (!head.success) return { problem: { kind: 'notABackup' } };
  if (head.data.version > BACKUP_VERSION) return { problem: { kind: 'newer' } };
  const parsed = BackupFile.safeParse(json, inWords);
  if (!parsed.success) return { problem: problemOf(parsed.error) };
  const { tables } = parsed.data;
  const problem = findBadMeta(tables) ?? findDuplicate(tables) ?? findMissing(tables);
  return problem ? { problem } : { file: parsed.data };
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

function problemOf(error: z.core.$ZodError, before: string[] = []): BackupProblem {
  const issue = error.issues[0];
  const path = [...before, ...(issue?.path ?? []).map(String)].filter((part) => part !== 'tables');
  return { kind: 'badRecord', where: path.join(' › '), detail: issue?.message ?? '' };
}

/** Settings and figures are values under a key: they have schemas of their own. */
function findBadMeta({ meta }: Tables): BackupProblem | undefined {
  const schemas: Record<string, z.ZodMiniType> = { settings: Settings, figures: BookFigures };
  for (const { key, value } of meta) {
    const checked = schemas[key]?.safeParse(value, inWords);
    if (checked && !checked.success) return problemOf(checked.error, ['meta', key]);
  }
  return undefined;
}

function findDuplicate(tables: Tables): BackupProblem | undefined {
  for (const [table, rows] of Object.entries(tables)) {
    const seen = new Set<string>();
    for (const [at, row] of rows.entries()) {
      const key = keyOf(row);
      if (seen.has(key)) return { kind: 'duplicate', where: `${table} › ${at}`, detail: key };
      seen.add(key);
    }
  }
  return undefined;
}

function keyOf(row: Tables[keyof Tables][number]): string {
  if ('id' in row) return row.id;
  if ('externalId' in row) return row.externalId;
  return 'key' in row ? row.key : row.accountId;
}

/**
 * Every record of an account needs that account, every step of a proposal that proposal. Ledger lines and standings may outlive
 * an account that was removed, and mentions of people may outlive them: the book itself leaves those.
 */
function findMissing(tables: Tables): BackupProblem | undefined {
  const accounts = new Set(tables.accounts.map((account) => account.id));
  const proposals = new Set(tables.proposals.map((proposal) => proposal.id));
  for (const table of OF_ACCOUNT) {
    for (const [at, row] of tables[table].entries()) {
      const lost = [row.accountId].find((id) => id !== undefined && !accounts.has(id));
      if (lost !== undefined) return { kind: 'missing', where: `${table} › ${at}`, detail: lost };
    }
  }
  const orphan = tables.accounts.findIndex(({ parentId }) => parentId !== undefined && !accounts.has(parentId));
  if (orphan >= 0)
    return { kind: 'missing', where: `accounts › ${orphan}`, detail: tables.accounts[orphan]?.parentId ?? '' };
  const step = tables.followUps.findIndex(({ proposalId }) => proposalId !== undefined && !proposals.has(proposalId));
  if (step >= 0)
    return { kind: 'missing', where: `followUps › ${step}`, detail: tables.followUps[step]?.proposalId ?? '' };
  return undefined;
}
