const domainOf = (number: number) => `firm-${number}.test`;

/** Returns the id of an invented account; ids ascend with the number, as the database returns accounts. */
export const idOf = (number: number): string => `account-${String(number).padStart(8, '0')}`;

/** Returns the account, without its people, of a number. */
export const firmOf = (number: number): { id: string; name: string; domains: string[] } => ({
  id: idOf(number),
  name: `Firm ${number} Kft.`,
  domains: [domainOf(number)],
});

/** Returns the address of one of its three people, 1 to 3. */
export const emailOf = (number: number, person = 1): string => `person-${person}@${domainOf(number)}`;

/** Returns the number of an account of a filled book, another one for each turn. */
export const numberAtTurn = (turn: number, accounts: number): number => (turn * 7919) % accounts;
