/** Says whether a silence is one of the season: a year before there stood one of so much of its length, at least. */
export function isOfSeason(silence: number, aYearBefore: number | undefined, atLeast: number): boolean {
  return aYearBefore !== undefined && aYearBefore > 0 && aYearBefore >= atLeast * silence - 1e-9;
}
