import type { Conclusions } from '../../../lib/conclude/account';
import { recordDelivery } from '../../../lib/db/write/proposals/record-delivery';
import { addressKey } from '../../../lib/domain/identify/address';
import type { Self } from '../../../lib/domain/identify/colleagues';
import { namedAddresses } from '../../../lib/domain/mail-kind/named-addresses';
import { list, t } from '../../../lib/text';
import { useClock } from '../../hooks/useClock';
import { useWrite } from '../../hooks/useWrite';
import { Button } from '../../ui/Button';
import { Notice } from '../../ui/Notice';
import type { ReadPage } from '../page-state';

/** So many others who could be written to are named. */
const MOST_OTHERS = 3;

/** A mail did not arrive: at which address, which proposal waits for nothing because of it, and who else can be written to. */
export function BounceNote({ page, own, conclusions }: { page: ReadPage; own: Self; conclusions: Conclusions }) {
  const { when } = useClock();
  const write = useWrite();
  const { people, openProposals } = conclusions;
  const dead = namedAddresses(page.subject, page.message ?? '', own).map(({ email }) => addressKey(email));
  const isDead = (email: string) => dead.includes(addressKey(email));
  const person = people.find(({ emails }) => emails.some(isDead));
  const address = person?.emails.find(isDead) ?? dead[0];
  const stopped = person
    ? openProposals.filter(
        ({ proposal, chain }) =>
          proposal.personIds.includes(person.id) && (chain.state === 'running' || chain.state === 'wait for expiry'),
      )
    : [];
  const others = people
    .flatMap((one) => {
      const [email] = one.emails.filter((own) => !isDead(own));
      return email ? `${one.name} (${email})` : [];
    })
    .slice(0, MOST_OTHERS);
  return (
    <Notice
      kind="warn"
      action={
        stopped.length > 0 &&
        stopped.map(({ proposal: { id, title } }) => (
          <Button
            key={id}
            onClick={() => void write(() => recordDelivery(id, 'bounced', when()), t('bounce_stopped', { title }))}
          >
            {t('bounce_stop', { title })}
          </Button>
        ))
      }
    >
      <span className="wrap-anywhere font-semibold">
        {address ? t('bounce_address', { address }) : t('bounce_some')}
      </span>{' '}
      {stopped.length > 0 && t('bounce_waits', { titles: list(stopped.map(({ proposal }) => proposal.title)) })}{' '}
      {others.length > 0 && t('bounce_others', { people: list(others) })}
    </Notice>
  );
}
