/** Where the servers of this test listen, on 127.0.0.1 only. */
export const PORTS = {
  imap: 21143,
  lmtp: 21424,
  smtp: 21525,
  roundcube: 21080,
  sogo: 21081,
  sogod: 21200,
  database: 21306,
  memory: 21211,
} as const;

/** The user of the test, one of ours. */
export const ANNA = { address: 'anna.becker@nordlicht.test', name: 'Anna Becker', password: 'pass' } as const;
