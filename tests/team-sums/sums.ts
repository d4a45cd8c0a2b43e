/** What a firm of key account managers writes and keeps, as the sums take it. */
export interface Firm {
  managers: number;
  /** Key account managers whose books are one database. */
  together: number;
  /** Accounts of each, people of each account, and records of all kinds that each writes in a day. */
  accounts: number;
  people: number;
  writes: number;
  /** Of these writes, how many make a new record. */
  made: number;
  workingDays: number;
  hours: number;
}

/** What that comes to for one database, and for the firm. */
export interface Sums {
  databases: number;
  /** Documents after a year, and gigabytes of them, revisions that were replaced not counted. */
  documents: number;
  gigabytes: number;
  /** Megabytes that a device takes in when it joins after a year, and in a day. */
  joining: number;
  aDay: number;
  /** Requests to one database in a day, and in a second of the hours of work, in the database and in the firm. */
  requests: number;
  perSecond: number;
  perSecondOfFirm: number;
}

/** Questions of a round that sends, of one that takes in, and seconds for which a device listens at once. */
const [SENDING, TAKING_IN, LISTENING] = [6, 5, 25];

/** Sums up a firm whose sealed documents have so many bytes each. Devices that hear of several changes at once ask less often: this is the most. */
export function sumUp(firm: Firm, bytes: number): Sums {
  const { managers, together, accounts, people, writes, made, workingDays, hours } = firm;
  const documents = together * (accounts * (1 + people) + made * workingDays);
  const seconds = hours * 3600;
  const changes = together * writes;
  const requests = together * (writes * SENDING + (changes - writes) * TAKING_IN + seconds / LISTENING);
  return {
    databases: Math.ceil(managers / together),
    documents,
    gigabytes: (documents * bytes) / 1e9,
    joining: (documents * bytes) / 1e6,
    aDay: (changes * bytes) / 1e6,
    requests,
    perSecond: requests / seconds,
    perSecondOfFirm: (requests * Math.ceil(managers / together)) / seconds,
  };
}
