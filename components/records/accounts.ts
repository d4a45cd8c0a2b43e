import { checkBy } from '../../lib/db/check-record';
import { standsBelow } from '../../lib/db/read/stands-below';
import type { When } from '../../lib/db/write/when';
import { typedDays } from '../../lib/domain/calendar/typed-days';
import { webAddress } from '../../lib/domain/identify/web-address';
import { Account, AccountStatus, Tier, tagsIn } from '../../lib/domain/records/account';
import { t } from '../../lib/text';
import { choicesOf } from '../form/choices-of';
import { type FieldList, pickFields, type ReadField } from '../form/record-field';
import { rangeText } from '../form/refusal-text';
import { readTypedNumber } from '../form/typed-number';
import { currencyField } from './money-fields';
import { readDomains } from './read-domains';

/** A tier by hand holds from the day on which it was set, or given another reason. */
function withTier(given: object, opened: Account | undefined, today: string): object {
  const { tierByHand } = given as Partial<Account>;
  if (!tierByHand?.tier) return { ...given, tierByHand: undefined };
  const { tier, because = '' } = tierByHand;
  const before = opened?.tierByHand;
  const isSame = before?.tier === tier && before.because === because;
  return { ...given, tierByHand: { tier, because, since: isSame ? before.since : today } };
}

/** A status that somebody has chosen is guessed no more. */
function withStatus(given: object, opened: Account | undefined): object {
  const { status } = given as Partial<Account>;
  return opened?.isStatusGuessed && status !== opened.status ? { ...given, isStatusGuessed: undefined } : given;
}

/** A currency without a limit means nothing. */
function withCredit(given: object): object {
  const { credit } = given as Partial<Account>;
  return credit?.limit === undefined ? { ...given, credit: undefined } : given;
}

/** What an account is asked for: names, domains, where it belongs, who owns it, how it pays, and a tier set by hand. */
export function accountFields({ accountId, today }: { accountId?: string; today: string }): FieldList<Account> {
  return {
    check: (given) => checkBy(Account, given),
    base: { aliases: [], domains: [], labels: [] },
    fields: [
      {
        name: 'name',
        label: t('account_name'),
        kind: 'line',
        most: 300,
        isRequired: true,
        needed: t('accounts_nameNeeded'),
      },
      {
        name: 'status',
        label: t('account_status'),
        kind: 'choice',
        choices: choicesOf('status', AccountStatus.options),
      },
      {
        name: 'parentId',
        label: t('account_parent'),
        hint: t('account_parentHint'),
        kind: 'account',
        refuse: async ({ id, name }) =>
          accountId && (await standsBelow(id, accountId)) ? t('account_parentBelow', { name }) : undefined,
      },
      { name: 'kam', label: t('account_kam'), kind: 'line', most: 200 },
      { name: 'industry', label: t('account_industry'), kind: 'line', most: 200 },
      { name: 'market', label: t('account_market'), kind: 'line', most: 200 },
      { name: 'place', label: t('account_place'), hint: t('account_placeHint'), kind: 'line', most: 200 },
      { name: 'website', label: t('account_website'), kind: 'line', type: 'url', most: 2000, read: readWebsite },
      {
        name: 'domains',
        label: t('account_domains'),
        hint: t('account_domainsHint'),
        kind: 'list',
        read: readDomains,
      },
      { name: 'aliases', label: t('account_aliases'), hint: t('account_aliasesHint'), kind: 'list' },
      {
        name: 'tags',
        label: t('account_tags'),
        hint: t('account_tagsHint'),
        kind: 'list',
        read: (typed) => ({ value: tagsIn(typed) }),
      },
      {
        name: 'customerNumbers',
        label: t('account_customerNumbers'),
        hint: t('account_customerNumbersHint'),
        kind: 'list',
      },
      { ...PAYMENT_DAYS, label: t('account_paymentDays'), read: readPaymentDays },
      { name: 'credit.limit', label: t('account_creditLimit'), kind: 'number', least: 0, isShort: true },
      {
        ...currencyField(),
        name: 'credit.currency',
        isRequired: (draft) => Boolean(draft['credit.limit']),
        when: (draft) => Boolean(draft['credit.limit']),
      },
      {
        name: 'tierByHand.tier',
        label: t('account_tier'),
        kind: 'choice',
        choices: choicesOf('tier', Tier.options),
        none: t('account_tierByRules'),
      },
      {
        name: 'tierByHand.because',
        label: t('account_tierBecause'),
        kind: 'line',
        most: 2000,
        remark: 'business',
        when: (draft) => Boolean(draft['tierByHand.tier']),
      },
    ],
    fold: (given, opened) => withCredit(withTier(withStatus(given, opened), opened, today)),
  };
}

const PAYMENT_DAYS = { name: 'paymentDays', kind: 'number', least: 0, most: 3650, isShort: true } as const;

function readPaymentDays(typed: string): ReadField {
  const value = typedDays(typed) ?? readTypedNumber(typed);
  const refused = rangeText({ ...PAYMENT_DAYS, label: '' }, value);
  return refused === undefined ? { value } : { refused };
}

function readWebsite(typed: string): ReadField {
  return webAddress(typed) ? { value: typed } : { refused: t('account_websiteWrong', { text: typed }) };
}

/** Returns what the account's page says of it below its name, each by its field, and where it leads to. */
export function aboutAccount({ industry, market, place, kam, website }: Account) {
  return [
    { name: 'industry', text: industry },
    { name: 'market', text: market },
    { name: 'place', text: place },
    { name: 'kam', text: kam && t('header_kam', { name: kam }) },
    { name: 'website', text: website, href: webAddress(website) },
  ].filter(({ text }) => text);
}

/** What an account is asked for before it is in the book. */
export function newAccountFields(today: string): FieldList<Account> {
  const list = pickFields(accountFields({ today }), 'name', 'domains');
  const hint = t('newAccount_domainHint');
  return { ...list, fields: list.fields.map((field) => (field.name === 'domains' ? { ...field, hint } : field)) };
}

/** Returns what an account has as soon as it is made: it is a prospect until it buys, or somebody says what it is. */
export function madeAccount({ now }: When): object {
  return { id: crypto.randomUUID(), status: 'prospect', isStatusGuessed: true, createdAt: now, updatedAt: now };
}
