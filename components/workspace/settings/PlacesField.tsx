import X from 'lucide-react/icons/x';
import { useState } from 'react';
import { t } from '../../../lib/text';
import { holidayPlaces } from '../../../lib/transfer/holidays/holiday-places';
import { Button } from '../../ui/Button';
import { IconButton } from '../../ui/IconButton';
import { SelectField } from '../../ui/SelectField';
import { placeName } from '../place-name';

const countryOf = (place: string) => place.slice(0, 2);
const byText = (one: { text: string }, other: { text: string }) => one.text.localeCompare(other.text);

/** A list of countries, or of regions of them: each can be narrowed down or removed, another one added. */
export function PlacesField({
  label,
  hint,
  error,
  places,
  onPlaces,
}: {
  label: string;
  hint: string;
  error: string | undefined;
  places: readonly string[];
  onPlaces: (places: readonly string[]) => void;
}) {
  const [another, setAnother] = useState('');
  const choose = (chosen: readonly string[]) => onPlaces([...new Set(chosen)]);
  const countries = Object.keys(holidayPlaces)
    .filter((country) => !places.includes(country))
    .map((country) => ({ value: country, text: placeName(country) }))
    .sort(byText);
  const add = () => {
    choose([...places, another]);
    setAnother('');
  };
  return (
    <fieldset className="flex flex-col gap-2">
      <legend className="mb-1 font-semibold text-mute text-small">{label}</legend>
      {places.length > 0 && (
        <ul className="flex flex-col gap-1.5">
          {places.map((place) => (
            <li key={place} className="flex items-end gap-2">
              <Place place={place} onPlace={(to) => choose(places.map((one) => (one === place ? to : one)))} />
              <IconButton
                icon={X}
                label={t('settings_remove', { what: placeName(place) })}
                onClick={() => choose(places.filter((one) => one !== place))}
              />
            </li>
          ))}
        </ul>
      )}
      <div className="flex flex-wrap items-end gap-2">
        <SelectField
          label={t('settings_newCountry')}
          value={another}
          choices={[{ value: '', text: t('import_pleaseChoose') }, ...countries]}
          onValue={setAnother}
        />
        <Button disabled={!another} onClick={add} className="mb-0.5">
          {t('settings_addCountry')}
        </Button>
      </div>
      <p className={`text-small ${error ? 'text-red' : 'text-faint'}`}>{error ?? hint}</p>
    </fieldset>
  );
}

/** One place: a choice of its country's regions where these keep days of their own, else the country's name. */
function Place({ place, onPlace }: { place: string; onPlace: (place: string) => void }) {
  const country = countryOf(place);
  const regions = Object.entries(holidayPlaces[country] ?? {}).map(([value, text]) => ({ value, text }));
  if (regions.length === 0) return <span className="flex-1 py-1">{placeName(place)}</span>;
  return (
    <div className="flex-1">
      <SelectField
        label={placeName(country)}
        value={place}
        choices={[{ value: country, text: t('settings_wholeCountry') }, ...regions.sort(byText)]}
        onValue={onPlace}
      />
    </div>
  );
}
