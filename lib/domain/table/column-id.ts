/** The columns that the list of accounts can show, in the order in which they are offered. */
export const COLUMN_IDS = [
  'name',
  'group',
  'tier',
  'labels',
  'share',
  'ownShare',
  'profit',
  'growth',
  'target',
  'actual',
  'forecast',
  'gap',
  'class',
  'rhythm',
  'health',
  'gaps',
  'lastContact',
  'lastKind',
  'nextStep',
  'openProposals',
  'kam',
  'status',
  'industry',
  'market',
  'tags',
] as const;
export type ColumnId = (typeof COLUMN_IDS)[number];

/** Those that it shows until somebody chooses others; the name stands before them always. */
export const FIRST_COLUMNS: readonly ColumnId[] = [
  'tier',
  'share',
  'profit',
  'growth',
  'class',
  'rhythm',
  'lastContact',
  'nextStep',
];

/** Those of which the largest is looked for first. */
const LARGEST_FIRST: readonly ColumnId[] = [
  ...(['share', 'ownShare', 'profit', 'growth', 'target', 'actual', 'forecast', 'gaps', 'openProposals'] as const),
];

/** Says whether a column is sorted downwards by the first press on its heading. */
export function isLargestFirst(column: ColumnId): boolean {
  return LARGEST_FIRST.includes(column);
}

/** Returns the column of that name; undefined where there is none. */
export function columnOf(name: string): ColumnId | undefined {
  return COLUMN_IDS.find((id) => id === name);
}

/** Those that need what is known of the people and the contacts of every account, which is read only when one of them is asked for. */
const OF_CARE: readonly ColumnId[] = ['health', 'gaps', 'lastKind'];

/** Says whether a column is concluded from people and contacts. */
export function isOfCare(column: ColumnId): boolean {
  return OF_CARE.includes(column);
}

/** Those that need the targets of the year and what was sold against them, which is read only when one of them is asked for. */
const OF_TARGETS: readonly ColumnId[] = ['target', 'actual', 'forecast', 'gap'];

/** Says whether a column is concluded from the targets of the year. */
export function isOfTargets(column: ColumnId): boolean {
  return OF_TARGETS.includes(column);
}
