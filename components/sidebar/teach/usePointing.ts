import { useEffect, useEffectEvent, useRef, useState } from 'react';
import type { TaughtField } from '../../../lib/messages';
import { useAbilities } from '../abilities';
import type { PickedField } from '../heard';
import { useHeard } from '../useHeard';

export type Picks = Partial<Record<TaughtField, PickedField>>;

/** The picks with one more; those of another kind of page fall away. */
const withPick = (picks: Picks, picked: PickedField): Picks => {
  const others = Object.values(picks).filter(({ pageKind }) => pageKind === picked.pageKind);
  return Object.fromEntries([...others, picked].map((pick) => [pick.field, pick]));
};

/** Returns what the user has pointed at, which field they are pointing at now, and the ways to start and stop; Escape stops. */
export function usePointing() {
  const { picked } = useHeard();
  const { startTeaching, stopTeaching } = useAbilities();
  const [pointingAt, setPointingAt] = useState<TaughtField | null>(null);
  const [picks, setPicks] = useState<Picks>({});
  const heard = useRef(picked);

  useEffect(() => {
    if (!picked || picked === heard.current) return;
    heard.current = picked;
    setPointingAt(null);
    if (picked.kind === 'field.picked') setPicks((earlier) => withPick(earlier, picked));
  }, [picked]);

  const stop = useEffectEvent(stopTeaching);
  useEffect(() => {
    if (!pointingAt) return;
    const onKey = ({ key }: KeyboardEvent) => {
      if (key === 'Escape') setPointingAt(null);
    };
    window.addEventListener('keydown', onKey);
    return () => {
      window.removeEventListener('keydown', onKey);
      stop();
    };
  }, [pointingAt]);

  const start = (field: TaughtField) => {
    setPointingAt(field);
    startTeaching(field);
  };
  return { picks, pointingAt, start, stop: () => setPointingAt(null) };
}
