import providers from 'email-providers/all.json' with { type: 'json' };
import { isFreeMail } from './free-mail';

// Domains kept for examples are on the list by mistake: nobody has a mailbox there, and every demonstration uses them.
const PROVIDERS = new Set(providers.filter((domain) => !/(^|\.)example\.(com|net|org)$/.test(domain)));

/** Says whether a registered domain is one of the thousands at which anybody can have a mailbox; a long list, loaded late. */
export function isProvider(domain: string): boolean {
  return PROVIDERS.has(domain) || isFreeMail(domain);
}
