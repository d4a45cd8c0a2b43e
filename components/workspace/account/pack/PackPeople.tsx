import type { Conclusions } from '../../../../lib/conclude/account';
import { daysSinceTouch } from '../../../../lib/domain/people/last-touch';
import { date, list, t } from '../../../../lib/text';
import { workOf } from '../../../charts/map/person-facts';
import { PaperDrawing } from '../../../charts/paper/PaperDrawing';
import { daysAgoText } from '../../../ui/day-text';
import { SheetTable } from '../../paper/SheetTable';
import { mapChart, rolesOf, withoutMarks } from '../map-chart';
import type { PackMarks } from './pack-sections';

/** Who decides: who reports to whom, and when each was spoken to. */
export function PackPeople({ conclusions, marks }: { conclusions: Conclusions; marks: PackMarks }) {
  const { account, people, touches, today, timeZone, birthdays } = conclusions;
  const shown = marks.opinions ? people : people.map(withoutMarks);
  const born = (id: string) => birthdays.find(({ personId }) => personId === id)?.monthDay;
  return (
    <div className="flex flex-col gap-3">
      {people.length > 1 && (
        <div className="break-inside-avoid">
          <PaperDrawing chart={mapChart(account.name, people, marks.opinions)} />
        </div>
      )}
      <SheetTable
        caption={t('people_title')}
        heads={[
          { text: t('chart_person'), isLong: true },
          { text: t('chart_work'), isLong: true },
          { text: t('chart_role') },
          { text: t('pack_knownBy') },
          { text: t('pack_lastContact') },
          ...(marks.personal ? [{ text: t('pack_birthday') }] : []),
        ]}
        rows={shown.map((person) => {
          const days = daysSinceTouch(person.id, touches, { today, timeZone });
          const birthday = born(person.id);
          return {
            key: person.id,
            cells: [
              <b key="name">{person.name}</b>,
              (!person.placeholder && person.title) || workOf(person),
              rolesOf(person) || '–',
              list(person.group.knownBy) || '–',
              person.placeholder ? '–' : days === null ? t('people_neverInTouch') : daysAgoText(days),
              ...(marks.personal ? [birthday ? date(`2000-${birthday}`, 'short') : '–'] : []),
            ],
          };
        })}
      />
    </div>
  );
}
