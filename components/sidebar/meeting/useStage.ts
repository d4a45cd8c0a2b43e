import { useEffect, useState } from 'react';
import { type MeetingStage, type MeetingTime, stageOf } from '../../../lib/domain/meeting/meeting-time';
import { useClock } from '../../hooks/useClock';

/** How often it is looked at, in milliseconds: the hour of a laptop that slept is not the timer's. */
const LOOK_EVERY = 20_000;

/** Returns how a meeting stands now: it moves on by itself when it begins and ends. */
export function useStage(time: MeetingTime | null): MeetingStage {
  const { when } = useClock();
  const look = () => stageOf(time, Temporal.Instant.from(when().now));
  const [, setLooked] = useState<MeetingStage>(look);
  useEffect(() => {
    const timer = setInterval(() => setLooked(stageOf(time, Temporal.Instant.from(when().now))), LOOK_EVERY);
    return () => clearInterval(timer);
  }, [time, when]);
  return look();
}
