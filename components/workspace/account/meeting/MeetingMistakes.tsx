import { useState } from 'react';
import type { meetingMistakes } from '../../../../lib/domain/account/before-meeting';
import { t, wordOf } from '../../../../lib/text';
import { CheckField } from '../../../ui/CheckField';

type Mistake = (typeof meetingMistakes)[number];

/** The classic mistakes as a check list; it begins anew with every meeting, so nothing of it is kept. */
export function MeetingMistakes({ mistakes }: { mistakes: readonly Mistake[] }) {
  const [checked, setChecked] = useState<readonly Mistake[]>([]);
  return (
    <section aria-label={t('meeting_mistakes')} className="break-inside-avoid">
      <h2 className="mb-1 font-semibold text-mute">{t('meeting_mistakes')}</h2>
      {mistakes.map((mistake) => (
        <CheckField
          key={mistake}
          label={wordOf('mistake', mistake)}
          checked={checked.includes(mistake)}
          onChecked={(isOn) => setChecked(isOn ? [...checked, mistake] : checked.filter((one) => one !== mistake))}
        />
      ))}
    </section>
  );
}
