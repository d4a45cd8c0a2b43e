import { listed } from '../listed';

/** Words by which mailboxes are called that several people share, whole. */
export const roleAddresses: readonly string[] = listed(`
  account, accounting, admin, bid, billing, booking, care, contact, customer, daemon, department, dept, desk,
  enquiries, enquiry, export, finance, hello, help, hr, import, info, inquiry, invoice, it, jobs, legal,
  logistics, mail, mailer, marketing, news, newsletter, noreply, notification, office, order, post, postmaster,
  press, procurement, purchasing, quality, reception, sales, secretary, service, shipping, shop, supplier,
  support, team, tender, web
`);
