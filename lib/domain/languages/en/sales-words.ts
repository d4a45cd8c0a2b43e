import type { SalesWords } from '../file-language';
import { listed } from '../listed';

/** What stands in lists of sales and deals. */
export const salesWords: SalesWords = {
  headings: {
    quantity: listed(
      'quantity, qty, units, pieces, pcs, quantity sold, lineitem quantity, item quantity, units sold, order quantity',
    ),
    unitPrice: listed(
      'unit price, price, price each, price per unit, unit amount, item price, rate, list price, lineitem price, sales price',
    ),
    discount: listed(
      'discount, discount percent, discount percentage, discount pct, discount rate, percent discount, line discount, line discount percent, disc, item discount, lineitem discount, line item discount, discount amount, line discount amount, trade discount',
    ),
    documentState: listed(
      'status, state, order status, invoice status, financial status, document status, fulfillment status, payment state, sales status',
    ),
    documentKind: listed(
      'type, document type, transaction type, invoice type, kind, doc type, entry type, record type',
    ),
    side: listed('debit/credit, dr/cr, d/c, c/d, cr/dr, debit credit, debit credit indicator, sign, direction'),
    debit: listed('debit, debit amount, dr'),
    credit: listed('credit, credit amount, cr'),
    voided: listed('cancelled, canceled, void, voided, credited, is cancelled'),
    refunded: listed('amount refunded, refunded amount, refunded, refund amount, order refund amount, total refunded'),
    tax: listed(
      'tax, taxes, tax total, total tax, tax amount, vat, vat amount, vat total, total vat, sales tax, gst, gst amount, order total tax amount, order tax, invoice tax amount',
    ),
    stage: listed(
      'stage, deal stage, stage name, stagename, opportunity stage, sales stage, pipeline stage, deal status, status reason',
    ),
    dealName: listed(
      'deal name, opportunity name, deal title, opportunity, deal, topic, deal - title, potential name, quote name, quote title, proposal, proposal title, project, project name',
    ),
    quoteNumber: listed(
      'quote number, quote no, quote no., quote #, quote id, quotation number, quotation no, quotation no., offer number, offer no, offer no., proposal number, proposal no, estimate number, estimate no, estimate #, estimate no.',
    ),
  },
  dates: listed(
    'date, day, issued, invoiced, billed, booked, ordered, shipped, dated, created at, created on, created, paid at',
  ),
  customers: listed(
    'customer, client, account, company, buyer, bill to, billed to, sold to, ship to, debtor, payer, purchaser, organization, organisation, invoice partner, consignee',
  ),
  amounts: listed(
    'amount, total, revenue, sales, turnover, subtotal, value, sum, net, paid, price total, proceeds, ext price, line total',
  ),
  others: listed(
    'due, paid date, payment, expiry, expected, modified, updated, start, end, birth, delivery, vat, tax, discount, shipping, fee, balance, outstanding, refunded, converted, id, number, no, code, type, email, phone, address, city, street, zip, country, owner, manager, our, tip, open, cost, annual, employees',
  ),
  net: listed(
    'net, untaxed, tax excluded, tax exclusive, subtotal, excl, ex vat, without tax, before tax, pre tax, taxable',
  ),
  gross: listed('gross, incl, inc vat, with tax, taxed, after tax, total incl'),
  unsold: listed(
    'cancelled, canceled, cancelled order, draft, void, voided, quote, quotation, estimate, proforma, pro forma, pro forma invoice, lost, rejected, declined, deleted, abandoned, failed, expired, pending trash, sales quote, accpay, accpaycredit, bill, vendor bill, vendor credit note, purchase invoice, payment, uncollectible, written off, write off, reversed, closed lost, annulled, checkout draft',
  ),
  sold: listed(
    'paid, unpaid, open, due, overdue, past due, outstanding, posted, pending, processing, processed, in progress, on hold, complete, completed, closed, done, final, finalised, finalized, approved, authorised, authorized, accepted, confirmed, issued, sent, invoiced, billed, shipped, partially shipped, fulfilled, unfulfilled, delivered, received, settled, booked, cancel, invoice, sales invoice, order, sales order, receipt, cash sale',
  ),
  payments: listed('payment, receive payment, customer payment, deposit'),
  credits: listed(
    'credit note, credit memo, credit, creditnote, customer credit note, refund, refunded, return, returned, returns, sales return, sales credit note, rma, accreccredit, out refund, credit invoice, chargeback, rebate',
  ),
  reversals: listed(
    'cancellation, cancellations, cancellation invoice, invoice cancellation, cancellation document, cancellation note, cancellation credit note, cancelling invoice, canceling invoice, cancel invoice, reversal, reversals, reversal invoice, invoice reversal, reversing invoice, reversing entry, storno, storno invoice',
  ),
  cancelled: listed('cancelled, canceled, void, voided, annulled, reversed, cancelled by credit note'),
  voids: listed('void, voided'),
  orders: listed('order, orders, sales order, purchase order'),
  givenBack: listed('refunded, returned, credited, fully refunded, charged back'),
  compared: listed(
    'previous, previous year, prior, prior year, last, last year, py, ly, yoy, change, growth, variance, deviation, difference, diff, delta, increase, share, percent, percentage, index, rank, budget, plan, planned, forecast, target, goal, cumulative, cumulated',
  ),
  unsoldSheets: listed(
    'offer, offers, quote, quotes, quotation, quotations, proposal, proposals, estimate, estimates, cancelled, canceled, cancellations, voided, budget, budgets, plan, plans, planned, planning, forecast, forecasts, target, targets, template, templates, example, examples, sample, purchase, purchases, purchasing, expense, expenses, cost, costs, bills, draft, drafts, pipeline',
  ),
  totals: listed(
    'total, totals, sum, grand total, subtotal, sub total, overall, overall total, total amount, all customers, report total',
  ),
  open: listed('open'),
  won: listed(
    'won, closed won, closedwon, close won, deal won, invoiced, signed, deal accepted, accepted, quote accepted, order received, ordered',
  ),
  lost: listed(
    'lost, closed lost, closedlost, close lost, deal lost, disqualified, no sale, abandoned, cancelled, canceled, rejected, declined',
  ),
  outcomes: listed('won, closed won, closedwon, deal won, lost, closed lost, closedlost, deal lost'),
  wonAlone: listed('sold, successful, sales order, contract signed'),
  lostAlone: listed('unsuccessful, out sold, outsold, deleted'),
  withdrawn: listed('withdrawn, proposal withdrawn, quote withdrawn, retracted'),
  sent: listed('sent, proposal sent, quote sent, proposal made, proposal price quote, quoted, offered'),
};
