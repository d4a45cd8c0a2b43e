/** The hours that a text says, in minutes since midnight; `end` is null where only the beginning is said. */
export interface SaidHours {
  start: number;
  end: number | null;
}

const HALF = '(?:a\\.?m\\.?|p\\.?m\\.?|vm\\.?|nm\\.?|vorm\\.?|nachm\\.?)(?!\\p{L})';
/** "10", "10:30", "10.30 pm", "du. 2:30", "10 uhr". */
const CLOCK = new RegExp(
  `(?:(?<before>(?:de|du)\\.?|${HALF}) ?)?(?<!\\d)(?<hour>\\d{1,2})(?:[:.h](?<minute>\\d\\d))?(?!\\d)(?: ?(?<after>${HALF}))?(?: ?(?<word>uhr|ora|h)(?!\\p{L}))?`,
  'gu',
);
const SAYS_HOURS = /(?<!\p{L})(?:kl|um|at|om)(?!\p{L})/u;
const NOON = 12 * 60;

/** One half of the day: 0 before noon, 1 after it, undefined where it is not said. */
const halfOf = (said: string | undefined) => (said ? Number(/^(?:p|n|du)/.test(said)) : undefined);

function minutesOf(hour: number, minute: number, half: number | undefined): number {
  const at = hour * 60 + minute;
  if (half === undefined || hour > 12) return at;
  return (at % NOON) + half * NOON;
}

/**
 * Returns the hours that a folded text without its dates says, in any of our languages: null where it says none, 'unclear'
 * where it holds figures that are no hours for certain.
 */
export function hoursIn(text: string): SaidHours | 'unclear' | null {
  const clocks = [...text.matchAll(CLOCK)].map(({ groups = {} }) => ({
    hour: Number(groups['hour']),
    minute: Number(groups['minute'] ?? 0),
    half: halfOf(groups['after'] ?? groups['before']),
    isMarked: Boolean(groups['minute'] ?? groups['after'] ?? groups['before'] ?? groups['word']),
  }));
  const [first, second, third] = clocks;
  if (!first) return /\d/.test(text) ? 'unclear' : null;
  const isSaid = SAYS_HOURS.test(text) || clocks.some(({ isMarked }) => isMarked);
  const isClock = clocks.every(({ hour, minute }) => hour <= 24 && minute < 60);
  if (!isSaid || !isClock || third) return 'unclear';
  if (!second) return { start: minutesOf(first.hour, first.minute, first.half), end: null };
  const end = minutesOf(second.hour, second.minute, second.half ?? (first.half === 1 ? 1 : undefined));
  const halves = first.half === undefined && second.half === 1 ? [1, 0] : [first.half ?? second.half];
  // "11 – 1 pm" begins before noon, "1 – 2 pm" after it.
  const starts = halves.map((half) => minutesOf(first.hour, first.minute, half));
  return { start: starts.find((one) => one < end) ?? starts[0] ?? 0, end };
}
