import type { ImportHeadings } from '../file-language';
import { listed } from '../listed';

/** Beside what the language calls them, how the usual CRM and accounting programs write their headings. */
export const importHeadings: ImportHeadings = {
  account: listed(`
    account, account name, company, company name, associated company, associated company name, customer, customer
    name, client, client name, organization, organization name, organisation, organisation name, related company
  `),
  date: listed(`date, invoice date, order date, posting date, close date, closing date, won time, booking date, document date,
    accounting date, invoice/bill date, learned on, activity date, call date, meeting date, contact date, date of contact, quarter, period, fiscal quarter, reporting period`),
  revenue: listed(`
    revenue, turnover, sales, net sales, amount, net amount, total, untaxed amount, untaxed total, subtotal, sum,
    value, deal value, deal amount, grand total, untaxed amount signed
  `),
  profit: listed('profit, gross profit, margin, gross margin, contribution margin, contribution, earnings'),
  order: listed(
    'order number, order, order no, order id, invoice, invoice number, invoice no, document, document number, reference, number, deal id, sales order',
  ),
  productGroup: listed('product group, product category, product family, product line, product, item group, category'),
  currency: listed('currency, currency code, currency iso code'),
  domain: listed(`
    domain, domains, company domain name, company domain, website, website url, web site, web, url, homepage
  `),
  parent: listed(`
    parent, parent account, parent company, parent account name, parent organization, group, company group,
    related company parent, ultimate parent
  `),
  industry: listed('industry, sector, branch'),
  market: listed(`
    market, country, region, territory, billing country, country region, address country, billing state
  `),
  status: listed('status, account status, type, account type, lifecycle stage, relationship'),
  kam: listed(
    'key account manager, kam, account manager, account owner, owner, company owner, contact owner, organization owner, salesperson, sales rep',
  ),
  alias: listed('alias, aliases, other names, also known as, short name'),
  place: listed('place, city, town, location, billing city, address city, company city'),
  website: listed('website, website url, web site, web, url, homepage'),
  tags: listed('tags, tag, keywords'),
  name: listed(
    'name, full name, contact, contact name, contact person, primary contact person, person, person name, display name',
  ),
  firstName: listed('first name, given name'),
  lastName: listed('last name, surname, family name'),
  email: listed('email, e-mail, email address, e-mail address, mail, work email, person email, email work'),
  title: listed('title, job title, position, job position, function, job function'),
  function: listed('function, department, job function'),
  role: listed('role, buying role, contact role, roles'),
  power: listed('power, influence'),
  support: listed('support, attitude'),
  reportsTo: listed('reports to, manager, supervisor'),
  phone: listed('phone, phone number, telephone, business phone, work phone, phone work, mobile, mobile phone'),
  section: listed('section, chapter'),
  text: listed(
    `text, fact, note, note body, content, description, comments, full comments, call notes, meeting notes, notes, summary, subject`,
  ),
  expires: listed('expires, expires on, expiry, expiry date, valid until'),
  pinned: listed('pinned, pin, highlight'),
  need: listed('need, need 0-2, needs'),
  needEvidence: listed('need shown by, need evidence'),
  ability: listed('ability, ability 0-2, ability to pay, means, means to pay, budget, money'),
  abilityEvidence: listed('ability shown by, ability evidence, means shown by'),
  authority: listed('authority, authority 0-2, authority to decide'),
  authorityEvidence: listed('authority shown by, authority evidence'),
  labels: listed('labels, label, suspected labels, suspected label'),
  signals: listed('signals, signal'),
  why: listed('why, reason, reason why'),
  flaggedOn: listed('flagged on, flagged at, flag date, date'),
  flaggedBy: listed('flagged by'),
  seen: listed('seen, seen people, people, contacts'),
  contactKind: listed('kind, kind of contact, contact kind, contact type, activity type, type, channel, task subtype'),
  direction: listed('direction, call direction, email direction'),
  person: listed(
    'person, people, contact, contact name, contact person, associated contact, name, full name, participants, attendees',
  ),
  reached: listed('reached, call outcome, call result, meeting outcome, outcome, answered'),
  contactState: listed(
    `status, state, activity status, task status, call status, meeting status, event status, state code, statecode, done, completed, is completed, is closed`,
  ),
  customerNumber: listed(
    `customer number, customer no, customer no., customer id, customerid, customer code, customer ref, customer reference, client number, client no, client id, client code, account number, account no, account code, account reference, account ref, a/c ref, a/c, debtor number, debtor no, debtor code, debtor id, bill-to number, erp number, erp id`,
  ),
  tier: listed('tier, account tier, customer tier'),
  knownBy: listed('known by, who knows them'),
  formerAccounts: listed(`formerly at, former companies, former company, previous company, previous companies`),
  source: listed('source, told by, learned from'),
  complaint: listed('complaint, complaint status'),
  topic: listed('topic, about'),
  cause: listed('complaint cause, cause of complaint, cause of the complaint'),
  complaintOwner: listed('complaint owner, who sees to it, who sees to the complaint'),
  answeredOn: listed('complaint answered on, answered on'),
  settledOn: listed('complaint settled on, settled on'),
  sentBack: listed('sent back, goods returned'),
  sentOn: listed('sent on, date sent, proposal date, quote date, offer date'),
  birthday: listed('birthday, birth date, birthdate, date of birth, bday'),
  year: listed('year, target year'),
  month: listed('month'),
  targetTurnover: listed('target turnover, turnover target, target revenue, revenue target, sales target, target'),
  targetProfit: listed('target profit, profit target'),
  planKind: listed('kind of entry, goal, plan entry'),
  planMeasure: listed('measure, what we do for it'),
  planOwner: listed('who of us, plan owner'),
  planDue: listed('by when, due, due date'),
  planState: listed('state of the goal, goal state'),
  planDone: listed('done on'),
  planItem: listed('step of a checklist'),
  stepState: listed('state of the step, step status'),
  stepKind: listed('kind of step'),
  stepNote: listed('what to know for it'),
  stepTime: listed('time of the step'),
};
