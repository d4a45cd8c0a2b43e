import type { ImportWords } from '../file-language';
import { listed } from '../listed';

/** What the cells of an imported file say, in numbers and signs as well, and as the usual CRM programs export it. */
export const importWords: ImportWords = {
  statuses: {
    prospect: listed(`
      prospect, lead, subscriber, opportunity, marketing qualified lead, sales qualified lead, potential
    `),
    customer: listed('customer, client, customer direct, customer channel, evangelist, active'),
    former: listed('former, former customer, lost, inactive, churned'),
  },
  roles: {
    'economic buyer': listed('economic buyer, budget holder'),
    'decision maker': listed('decision maker'),
    technical: listed('technical, technical buyer'),
    user: listed('user, end user'),
    influencer: listed('influencer'),
    gatekeeper: listed('gatekeeper'),
    champion: listed('champion, coach'),
    blocker: listed('blocker'),
    unknown: listed('unknown, other'),
  },
  functions: {
    leadership: listed('leadership, management, executive'),
    HR: listed('hr, human resources, people'),
    finance: listed('finance, accounting, controlling'),
    technical: listed('technical, engineering, it, production'),
    purchasing: listed('purchasing, procurement, buying'),
    other: listed('other, sales, marketing'),
  },
  jobs: {
    leadership: listed('CEO, managing director, general manager, owner, president'),
    HR: listed('HR manager, HR director'),
    finance: listed('CFO, accountant, controller, treasurer'),
    technical: listed('CTO, plant manager, chief engineer, engineer, IT manager'),
    purchasing: listed('buyer, senior buyer, purchaser, CPO'),
  },
  sections: {
    general: listed('general, 1'),
    history: listed('history, history of the relation, 2'),
    decision: listed('decision, decision process, 3'),
    competitors: listed('competitors, competitor, competition, 4'),
  },
  yesOrNo: {
    yes: listed('yes, y, true, 1, x, ✓'),
    no: listed('no, n, false, 0'),
  },
  labels: {
    breadwinner: listed('breadwinner'),
    potential: listed('potential'),
    'image-maker': listed('image maker'),
    partner: listed('partner'),
    expert: listed('expert'),
    innovator: listed('innovator'),
  },
  signals: {
    referenceable: listed('may be named as a reference, referenceable, reference'),
    'beta tester': listed('tests our betas, beta tester'),
    'takes overproduction': listed('takes overproduction, overproduction'),
    'opinion leader': listed('opinion leader'),
    'complex assignment': listed('complex assignment'),
    'complex organisation': listed('complex organisation, complex organization'),
  },
  scores: {
    0: listed('0, no'),
    1: listed('1, unclear'),
    2: listed('2, yes'),
  },
  touchKinds: {
    mail: listed('mail, email, e-mail, sent email, logged email, letter, message'),
    call: listed('call, phone, phone call, telephone, telephone call, inbound call, outbound call, logged call'),
    visit: listed('visit, site visit, customer visit, client visit, on-site visit'),
    meeting: listed('meeting, online meeting, video call, video meeting, appointment, demo, lunch'),
    event: listed('event, fair, trade fair, trade show, training, workshop, conference, seminar'),
    request: listed('their request, request, inquiry, enquiry'),
    review: listed('review, account review, business review, quarterly review'),
    survey: listed('survey, satisfaction survey'),
  },
  directions: {
    in: listed('incoming, in, inbound, received, incoming email, from them'),
    out: listed('outgoing, out, outbound, sent, outgoing email, from us'),
  },
  reached: {
    yes: listed('reached, connected, answered, spoke, held, completed'),
    no: listed(
      `not reached, no answer, not answered, unanswered, no response, no reply, missed, missed call, voicemail, left voicemail, left message, left live message, busy, line busy, wrong number, no show, noshow, did not show, did not show up, did not attend, not attended, absent, declined, rejected, failed, unreachable, unavailable, not available, not connected, no contact, bounced, unsuccessful`,
    ),
  },
  done: {
    yes: listed('done, completed, complete, closed, held, finished, attended, sent, received, logged, successful'),
    no: listed(
      `planned, open, scheduled, rescheduled, not started, in progress, to do, todo, pending, upcoming, waiting, waiting on someone else, deferred, draft, not held, cancelled, canceled, overdue, new, active, called off, postponed, booked, queued, ringing, connecting, aborted, skipped, not done, not completed, incomplete`,
    ),
  },
  tiers: {
    strategic: listed('strategic, strategic account'),
    key: listed('key, key account'),
    potential: listed('potential, potential key account'),
    standard: listed('standard'),
  },
  levels: {
    company: listed('company'),
    department: listed('department'),
    rep: listed('seller, rep'),
  },
  complaints: {
    open: listed('open, unresolved'),
    settled: listed('settled, resolved, closed'),
  },
  planKinds: {
    'grow revenue and profit': listed('grow revenue and profit'),
    'grow share against other suppliers': listed('grow our share against other suppliers, grow share'),
    'remove problems': listed('remove problems'),
    'raise satisfaction': listed('raise satisfaction'),
    'tie closer': listed('tie closer'),
    'new offers': listed('new offers'),
    problem: listed('problem of theirs, problem'),
    bottleneck: listed('bottleneck of theirs, bottleneck'),
    'joint project': listed('joint project'),
    event: listed('event, fair, training, workshop'),
    measure: listed('measure'),
  },
  goalStates: {
    open: listed('open'),
    'on the way': listed('on the way'),
    reached: listed('reached'),
    'given up': listed('given up'),
  },
  stepStates: {
    open: listed('open'),
    done: listed('done, completed'),
    dropped: listed('dropped'),
  },
  stepKinds: {
    call: listed('call'),
    visit: listed('visit'),
    mail: listed('mail'),
    task: listed('task'),
  },
  topics: {
    description: listed('what they do'),
    headcount: listed('headcount'),
    founded: listed('founded'),
    structure: listed('structure'),
    ownership: listed('owners'),
    locations: listed('locations'),
    plans: listed('plans'),
    needs: listed('needs'),
    weakPoints: listed('weak points'),
    bottlenecks: listed('bottlenecks'),
    supplied: listed('what was supplied'),
    whyWon: listed('why we won'),
    whyLost: listed('why we lost'),
    howDecided: listed('how they decide'),
    budgetRound: listed('budget round'),
    suppliers: listed('other suppliers'),
    courting: listed('who courts them'),
  },
  causes: {
    quality: listed('quality'),
    delivery: listed('delivery'),
    service: listed('service'),
    price: listed('price'),
    invoice: listed('invoice'),
    communication: listed('communication'),
    other: listed('other'),
  },
  pages: {
    page: listed('page'),
    of: listed('of'),
    ends: listed(`
      end of report, end of file, end of list, end of export, end, continued, continued on next page, confidential, confidential information, confidential information do not distribute, all rights reserved, for internal use only
    `),
    printed: listed(`
      printed on, printed at, print date, date printed, date of printing, generated on, generated at, report generated, report generated on, exported on, exported at, created on, report date, run date
    `),
    asOf: listed(`
      as of, printed, generated, exported
    `),
    madeBy: listed(`
      printed by, generated by, exported by, created by
    `),
    count: listed(
      'row, rows, record, records, lines, entries, results, rows returned, rows selected, row count, record count, number of rows, number of records, total records, total rows',
    ),
  },
};
