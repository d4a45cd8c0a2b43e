/** Where the servers of this test listen, on 127.0.0.1 only. */
export const PORTS = { imap: 21143, lmtp: 21424, smtp: 21525, web: 21080 } as const;

/** The user of the test, one of ours. */
export const ANNA = { address: 'anna.becker@nordlicht.test', password: 'pass' } as const;
