import { useId, useState } from 'react';
import type { MetAccount } from '../../../lib/db/hand-over/met-accounts';
import type { Pack } from '../../../lib/db/hand-over/pack';
import { takeInHandOver } from '../../../lib/db/write/take-in-hand-over';
import { date, t } from '../../../lib/text';
import { useClock } from '../../hooks/useClock';
import { useWrite } from '../../hooks/useWrite';
import { Button } from '../../ui/Button';
import { SelectField } from '../../ui/SelectField';
import { TextField } from '../../ui/TextField';
import { dayOf } from '../day-of';

const NEW = '';

/** Which of the book's an account of the pack is taken for, as long as nobody says otherwise: a near name alone is no proof. */
const takenFor = ({ maybe }: MetAccount) => maybe.find(({ by }) => by !== 'near')?.account.id ?? NEW;

/** What would come, account by account, and whether it is one that is here; then it comes, with one undo. */
export function TakeInPreview({
  pack,
  met,
  kams,
  onEnd,
}: {
  pack: Pack;
  met: readonly MetAccount[];
  kams: readonly string[];
  onEnd: () => void;
}) {
  const { when, timeZone } = useClock();
  const known = useId();
  const run = useWrite();
  const [kam, setKam] = useState('');
  const [said, setSaid] = useState<Record<string, string>>({});
  const idOf = (one: MetAccount) => said[one.account.id] ?? takenFor(one);
  const takeIn = async () => {
    const same = met.flatMap((one) => (idOf(one) === NEW ? [] : [[one.account.id, idOf(one)] as const]));
    const isDone = await run(
      () => takeInHandOver(pack, new Map(same), kam.trim(), when()),
      t('handOver_takenIn', { count: met.length, kam: pack.kam }),
    );
    if (isDone) onEnd();
  };
  return (
    <div className="flex flex-col items-start gap-3">
      <p>{t('handOver_holds', { count: met.length, kam: pack.kam, day: date(dayOf(pack.at, timeZone)) })}</p>
      <ul className="flex w-full flex-col divide-y divide-line">
        {met.map((one) => (
          <li key={one.account.id} data-testid="met-account" className="py-1.5">
            {one.here ? (
              <p>
                <span className="font-semibold">{one.account.name}</span>{' '}
                <span className="text-mute">{t('handOver_isHere')}</span>
              </p>
            ) : one.maybe.length === 0 ? (
              <p>
                <span className="font-semibold">{one.account.name}</span>{' '}
                <span className="text-mute">{t('handOver_isNew')}</span>
              </p>
            ) : (
              <SelectField
                label={one.account.name}
                value={idOf(one)}
                choices={[
                  ...one.maybe.map(({ account }) => ({
                    value: account.id,
                    text: t('handOver_isSame', { name: account.name }),
                  })),
                  { value: NEW, text: t('handOver_isAnother') },
                ]}
                onValue={(id) => setSaid({ ...said, [one.account.id]: id })}
              />
            )}
          </li>
        ))}
      </ul>
      <TextField
        label={t('handOver_newKam')}
        hint={t('handOver_newKamHint', { kam: pack.kam })}
        list={known}
        maxLength={200}
        value={kam}
        onValue={setKam}
      />
      <datalist id={known}>
        {kams.map((one) => (
          <option key={one} value={one} />
        ))}
      </datalist>
      <div className="flex gap-1.5">
        <Button look="primary" data-testid="hand-over-take-in" onClick={() => void takeIn()}>
          {t('handOver_takeIn', { count: met.length })}
        </Button>
        <Button onClick={onEnd}>{t('ui_cancel')}</Button>
      </div>
    </div>
  );
}
