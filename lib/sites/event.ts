/** What tells an event whose calendar gives it no id from others: what it is called, and when it is. */
export const eventId = (title: string, when: string): string => `${when.slice(0, 100)}|${title.slice(0, 200)}`;

/** The guests without those that a calendar marks as a room, a thing or a group: iCalendar's own words. */
export const withoutRooms = (guests: readonly Element[]): Element[] =>
  guests.filter((guest) => !/^(?:room|resource|group)$/i.test(guest.getAttribute('data-cutype') ?? ''));
