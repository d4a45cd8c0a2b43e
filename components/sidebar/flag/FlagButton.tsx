import Flag from 'lucide-react/icons/flag';
import { Suspense, useState } from 'react';
import { t } from '../../../lib/text';
import { Button } from '../../ui/Button';
import { later } from '../../ui/later';
import type { FlagGuess } from './flag-guess';

const FlagForm = later(() => import('./FlagForm').then((module) => module.FlagForm));

/** Opens the flag of a potential key account, filled in with what the page says. */
export function FlagButton({ guess }: { guess: () => Promise<FlagGuess> }) {
  const [opened, setOpened] = useState<FlagGuess | null>(null);
  if (opened)
    return (
      <Suspense>
        <FlagForm guess={opened} onEnd={() => setOpened(null)} />
      </Suspense>
    );
  return (
    <Button
      data-testid="flag-potential"
      aria-expanded="false"
      aria-keyshortcuts="F"
      className="self-start"
      onClick={async () => setOpened(await guess())}
    >
      <Flag size={13} aria-hidden="true" />
      {t('flag_open')}
    </Button>
  );
}
