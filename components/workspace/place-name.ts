import { spokenLanguage } from '../../lib/text';
import { holidayPlaces } from '../../lib/transfer/holidays/holiday-places';

/** Returns what a country ("HU") is called in the language of the texts, and a region ("DE-BY") by the name it gives itself. */
export function placeName(place: string): string {
  const country = place.slice(0, 2);
  const region = holidayPlaces[country]?.[place];
  return region ?? new Intl.DisplayNames(spokenLanguage(), { type: 'region' }).of(country) ?? place;
}
