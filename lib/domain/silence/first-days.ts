/** How somebody's days between orders, or between mails, are spread. All in days. */
export interface Spread {
  mean: number;
  /** Sample standard deviation (n-1). */
  deviation: number;
  median: number;
  /** The longest of 24 months. */
  longestLately?: number | undefined;
}

/** What makes a silence amber and red, as factors of the spread. */
export interface SilenceSettings {
  amberMedian: number;
  amberDeviations: number;
  redMedian: number;
  redDeviations: number;
  /** Where it is not 0, red rests on the longest silence of 24 months in place of the deviations. */
  redLongest: number;
}

/** Returns the first whole day beyond so many days: "more than 45 days" begins on day 46. */
export const firstDayBeyond = (days: number) => Math.floor(days + 1e-9) + 1;

/** Returns from which day of a silence on it is amber, and red: two tests must be passed, so the later one decides (domain 8.2). */
export function firstDays({ mean, deviation, median, longestLately }: Spread, by: SilenceSettings) {
  const spread =
    by.redLongest > 0 && longestLately !== undefined
      ? by.redLongest * longestLately
      : mean + by.redDeviations * deviation;
  return {
    amberFrom: firstDayBeyond(Math.max(by.amberMedian * median, mean + by.amberDeviations * deviation)),
    redFrom: firstDayBeyond(Math.max(by.redMedian * median, spread)),
  };
}
