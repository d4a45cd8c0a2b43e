import Flag from 'lucide-react/icons/flag';
import { Suspense } from 'react';
import { t } from '../../../lib/text';
import { useOpenForm } from '../../form/useOpenForm';
import { Button } from '../../ui/Button';
import { later } from '../../ui/later';
import { type FlagGuess, flagDraftId } from './flag-guess';

const FlagForm = later(() => import('./FlagForm').then((module) => module.FlagForm));

/** Opens the flag of a potential key account, filled in with what the page says. */
export function FlagButton({ guess }: { guess: FlagGuess }) {
  const { isOpen, setOpen, kept } = useOpenForm(flagDraftId(guess));
  if (isOpen)
    return (
      <Suspense>
        <FlagForm guess={guess} kept={kept} onEnd={() => setOpen(false)} />
      </Suspense>
    );
  return (
    <Button
      data-testid="flag-potential"
      aria-expanded="false"
      aria-keyshortcuts="F"
      className="self-start"
      onClick={() => setOpen(true)}
    >
      <Flag size={13} aria-hidden="true" />
      {t('flag_open')}
    </Button>
  );
}
