/** Kind, sender ('' for a person's address), subject, first lines. */
export type MachineMail = readonly [string, string, string, string];
