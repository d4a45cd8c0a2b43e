/** Returns the key under which a device keeps what the team knows of a record. */
export const recordKey = (table: string, id: string): string => `${table} ${id}`;
