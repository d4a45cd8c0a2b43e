import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { cdp, page, userEvent } from 'vitest/browser';
import { book } from '../../lib/db/schema';
import { speak } from '../../lib/text';
import { english, german } from '../texts';
import { box, fillGroup, put, somebody } from './a-mapped-group';
import { barriers } from './barriers';
import { mail, showSidebar } from './show-sidebar';
import { takePicture } from './take-picture';

const LONG = 'Maximiliane-Theodora Freifrau von Hohenstein-Wolkersdorff zu Unterammergau';

const map = () => page.getByRole('group', { name: 'Relationship map' });
const placed = () => page.getByTestId('map-person').elements() as HTMLElement[];
const reached = () => document.activeElement?.getAttribute('data-person');
const opener = () => page.getByRole('button', { name: 'Map', exact: true });
const openMap = async (shown: Parameters<typeof showSidebar>[1] = {}) => {
  await showSidebar(mail(), shown);
  await page.getByTestId('map-opener').click();
  await expect.element(page.getByTestId('map-person').first()).toBeVisible();
};
/** The boxes that lie over another one or reach out of the window. */
const misplaced = () => {
  const areas = placed().map((one) => one.getBoundingClientRect());
  return areas.filter(
    (one, at) =>
      one.left < 0 ||
      one.right > window.innerWidth ||
      areas.some((other, place) => {
        const isApart =
          one.right <= other.left || other.right <= one.left || one.bottom <= other.top || other.bottom <= one.top;
        return place !== at && !isApart;
      }),
  );
};

beforeEach(async () => {
  document.title = 'Keyside';
  await fillGroup();
});
afterEach(() => speak('en', english));

describe('the map of a group', () => {
  it('says of each person name, work, role, power, support, superior and last contact', async () => {
    await openMap();
    const labels = () => placed().map((one) => one.getAttribute('aria-label'));
    await expect
      .poll(labels)
      .toContain(
        'Szabó Gergő, Technical, Project lead, Technical judge, is asked, supporter, reports to Kovács Ágnes, last contact 6 days ago',
      );
    await expect
      .poll(labels)
      .toContain(
        'Varga Béla, Purchasing, Blocker, decides with others, opponent, reports to Kovács Ágnes, no contact yet',
      );
    await expect
      .poll(labels)
      .toContain(
        'Somebody in finance, open place, Role not known, power not known, support not known, superior not known',
      );
  });

  it('tells power and support apart by shape, border and sign, without their colours', async () => {
    await openMap();
    const looks = () =>
      ['a', 'g', 'p', 'n', 'b', 'u', 'f'].map((id) => {
        const button = box(id) ?? document.body;
        const { borderStyle, borderWidth, borderRadius: shape } = getComputedStyle(button);
        const support = `${borderStyle} ${borderWidth} ${button.querySelector('svg')?.getAttribute('class')}`;
        return { support, shape };
      });
    await expect.poll(() => new Set(looks().map(({ support }) => support)).size).toBe(7);
    const shapes = () => looks().map(({ shape }) => shape);
    await expect.poll(() => shapes()[0]).toBe('0px');
    await expect.poll(() => new Set(shapes().slice(1, 3)).size, { message: 'with the same power' }).toBe(1);
    await expect.poll(() => new Set([0, 1, 3, 5].map((at) => shapes()[at])).size).toBe(4);
  });

  it('draws a line for everybody whose superior is known', async () => {
    await openMap();
    const lines = () => [...map().element().querySelectorAll(':scope > svg path:last-child')];
    await expect.poll(() => lines().map((line) => line.getAttribute('d')?.split('M').length)).toEqual([5, 2]);
  });

  it('stands as a nested list before the drawing, closed until asked for', async () => {
    await openMap();
    const list = page.getByText('Show as list');
    await expect.element(map()).toBeVisible();
    const drawn = map().element();
    await expect
      .poll(() => list.element().compareDocumentPosition(drawn) & Node.DOCUMENT_POSITION_FOLLOWING)
      .toBeTruthy();
    await list.click();
    const details = () => list.element().closest('details');
    const under = (name: string) =>
      [...(details()?.querySelectorAll('li') ?? [])]
        .filter((item) => item.firstElementChild?.textContent === name)
        .flatMap((item) => [...item.querySelectorAll(':scope > ul > li > span')].map((one) => one.textContent));
    await expect.poll(() => under('Kovács Ágnes')).toEqual(['Tóth Nóra', 'Varga Béla', 'Szabó Gergő', 'Nagy Imre']);
    await expect.poll(() => under('Tóth Nóra')).toEqual(['Kiss Pál']);
    await expect.poll(() => details()?.textContent).toContain('opponent, reports to Kovács Ágnes');
  });

  it('says so where people report to each other in a circle, and whom there was no room for', async () => {
    await put([somebody('a', 'Kovács Ágnes', { power: 3, reportsToId: 'p' })]);
    await put(Array.from({ length: 7 }, (_, n) => somebody(`m${n}`, `Member ${n}`, {})));
    await openMap();
    await expect.element(page.getByText('No line leads from Kovács Ágnes to Kiss Pál', { exact: false })).toBeVisible();
    await expect.element(page.getByText('2 more people are not on the map.')).toBeVisible();
    await expect.poll(placed).toHaveLength(12);
  });

  it.each([
    ['nobody', [], 'Nobody is known here yet. Add the people from their mails'],
    ['one person', [somebody('a', 'Kovács Ágnes', {})], 'Only one person is known here: Kovács Ágnes.'],
    ['no superior', [somebody('a', 'Kovács Ágnes', {}), somebody('b', 'Varga Béla', {})], 'Who reports to whom is not'],
  ])('says what to do where %s is known', async (_, people, text) => {
    await book.people.clear();
    await put(people);
    await showSidebar(mail());
    await opener().click();
    await expect.element(page.getByText(text, { exact: false })).toBeVisible();
  });
});

describe('by keyboard alone', () => {
  it('goes to superiors, reports and neighbours, with one stop for the Tab key', async () => {
    await openMap();
    await expect.poll(() => placed().filter(({ tabIndex }) => tabIndex === 0)).toHaveLength(1);
    box('a')?.focus();
    const path = [
      ['ArrowDown', 'n'],
      ['ArrowDown', 'p'],
      ['ArrowUp', 'n'],
      ['ArrowRight', 'b'],
      ['ArrowUp', 'a'],
      ['ArrowLeft', 'a'],
      ['End', 'f'],
      ['Home', 'a'],
    ];
    for (const [key, id] of path) {
      await userEvent.keyboard(`{${key}}`);
      await expect.poll(() => `${key} ${reached()}`).toBe(`${key} ${id}`);
    }
    await expect.poll(() => placed().filter(({ tabIndex }) => tabIndex === 0)).toEqual([box('a')]);
  });

  it('reaches everybody by the right arrow', async () => {
    await openMap();
    box('a')?.focus();
    const seen = new Set([reached()]);
    for (let step = 1; step < placed().length; step++) {
      await userEvent.keyboard('{ArrowRight}');
      await expect.poll(() => seen.has(reached())).toBe(false);
      seen.add(reached());
    }
    await expect.poll(() => seen.size).toBe(7);
  });

  it('opens a person by Enter; Escape closes the person, then the map with the focus back on its button', async () => {
    await showSidebar(mail());
    await expect.element(opener()).toHaveAttribute('aria-expanded', 'false');
    opener().element().focus();
    await userEvent.keyboard('{Enter}');
    await expect.element(page.getByTestId('map-person').first()).toBeVisible();
    await expect.poll(reached, { message: 'it leads into the map' }).toBe('a');
    await userEvent.keyboard('{Enter}');
    await expect.element(page.getByTestId('map-open')).toMatchTextContent('agnes@kovacs-bau.test');
    await expect.poll(() => box('a')?.getAttribute('aria-expanded')).toBe('true');
    await expect.poll(reached).toBe('a');
    await userEvent.keyboard('{Escape}');
    await expect.element(page.getByTestId('map-open')).not.toBeInTheDocument();
    await expect.poll(reached).toBe('a');
    await userEvent.keyboard('{Escape}');
    await expect.element(page.getByTestId('map-person')).not.toBeInTheDocument();
    await expect.element(opener()).toHaveFocus();
  });
});

describe.each(['light', 'dark'] as const)('in %s', (theme) => {
  it.each([
    [300, 'de', german],
    [360, 'en', english],
  ] as const)('fits %i pixels in %s, with long names, and axe finds nothing', async (width, language, texts) => {
    speak(language, texts);
    await put([somebody('l', LONG, { function: 'finance', power: 1, support: 2, reportsToId: 'b' }, { title: LONG })]);
    await openMap({ width, theme });
    box('l')?.click();
    await expect.element(page.getByTestId('map-open')).toBeVisible();
    await expect.poll(() => document.documentElement.scrollWidth).toBe(width);
    await expect.poll(misplaced).toEqual([]);
    await expect.poll(() => placed().filter((one) => one.scrollHeight > one.clientHeight)).toEqual([]);
    await expect.poll(() => barriers()).toEqual([]);
    const card = page.getByTestId('group-map');
    await takePicture(card, `../../artefacts/stories/map-${theme}-${width}-${language}.png`);
  });
});

describe('with the colours of the system forced', () => {
  const force = (value: 'active' | 'none') =>
    cdp().send('Emulation.setEmulatedMedia', { features: [{ name: 'forced-colors', value }] });
  afterEach(() => force('none'));

  it('keeps lines, border patterns and signs', async () => {
    await force('active');
    await openMap();
    const styleOf = (one: Element | null | undefined) => getComputedStyle(one ?? document.body);
    const text = styleOf(document.body).color;
    await expect.poll(() => styleOf(map().element().querySelector('svg path:last-child')).stroke).toBe(text);
    await expect
      .poll(() => ['a', 'b', 'n'].map((id) => styleOf(box(id)).borderStyle))
      .toEqual(['double', 'dotted', 'dashed']);
    const hidden = () => styleOf(box('b')?.querySelector('svg')).stroke === styleOf(box('b')).backgroundColor;
    await expect.poll(hidden).toBe(false);
    await takePicture(page.getByTestId('group-map'), '../../artefacts/stories/map-forced-colours.png');
  });
});
