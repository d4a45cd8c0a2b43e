import { useMemo } from 'react';
import { keepWhose } from '../../lib/db/write/programme/keep-whose';
import { mineBy } from '../../lib/domain/programme/who-does-it';
import { t } from '../../lib/text';
import { useClock } from '../hooks/useClock';
import { useOwners } from '../hooks/useOwners';
import { Button } from '../ui/Button';

/** What is shown where several work on one book: one's own, or everybody's. */
export interface Mine {
  isMine: boolean;
  isMineToo: (owner: string | undefined) => boolean;
}

const everybodys = () => true;

/** Returns whether only one's own is shown, and what says whether something is: everything, unless there is a team, or several names, and one of them is the user's. */
export function useMine(): Mine & { isAsked: boolean } {
  const owners = useOwners();
  const { today } = useClock();
  const isAsked = owners.names.length > 0 && owners.me.length > 0;
  const isMine = isAsked && owners.isMine;
  const day = today.toString();
  const isMineToo = useMemo(() => (isMine ? mineBy(owners, day) : everybodys), [isMine, owners, day]);
  return { isAsked, isMine, isMineToo };
}

/** The one switch between one's own and everybody's, for Today, the plan and the proposals. */
export function MineSwitch() {
  const { isAsked, isMine } = useMine();
  if (!isAsked) return null;
  const look = 'min-h-7 aria-pressed:bg-brand-soft aria-pressed:text-brand';
  return (
    <fieldset data-testid="mine-switch" className="flex">
      <legend className="sr-only">{t('mine_whose')}</legend>
      <Button aria-pressed={isMine} className={`${look} rounded-r-none`} onClick={() => void keepWhose(true)}>
        {t('mine_mine')}
      </Button>
      <Button
        aria-pressed={!isMine}
        className={`${look} rounded-l-none border-l-0`}
        onClick={() => void keepWhose(false)}
      >
        {t('mine_all')}
      </Button>
    </fieldset>
  );
}
