import { describe, expect, it } from 'vitest';
import { userEvent } from 'vitest/browser';
import {
  close,
  NO_SIGN,
  one,
  openComposer,
  SENDING,
  START,
  say,
  seen,
  startWithAnOpenDraft,
  states,
  watch,
} from './a-sending-app';

const { keys: _keys, ...NO_KEYS } = SENDING;

startWithAnOpenDraft();

describe('a mail was sent', () => {
  it('by two signs: the user’s gesture, then the app’s own answer', async () => {
    const look = watch();
    await userEvent.click(one('#send'));
    look();
    await expect.poll(() => states()).toEqual([]);
    close();
    say('sent');
    look();
    await expect
      .poll(() => seen.told)
      .toMatchObject([
        {
          kind: 'mail.sent',
          site: 'mail',
          host: 'mail.test',
          send: {
            state: 'sent',
            at: START,
            draft: { subject: 'Offer AN-17', to: [{ email: 'agnes@kovacs-bau.test' }] },
          },
        },
      ]);
    look();
    await expect.poll(() => seen.told).toHaveLength(1);
  });

  it('once the app has answered, without a change of the page to look at', async () => {
    watch();
    await userEvent.click(one('#send'));
    say('sent');
    await expect.poll(states).toEqual(['sent']);
  });

  it.each(['Control', 'Meta'])('by %s and Enter', async (key) => {
    const look = watch();
    await userEvent.click(one('#line'));
    await userEvent.keyboard(`{${key}>}{Enter}{/${key}}`);
    close();
    say('sent');
    look();
    await expect.poll(() => states()).toEqual(['sent']);
  });

  it('from a proposal of the CRM, and says so', async () => {
    const look = watch({ isProposal: true });
    await userEvent.click(one('#send i'));
    say('sent');
    look();
    await expect.poll(() => seen.told).toMatchObject([{ send: { isProposal: true } }]);
  });

  it('or not: the user is asked where the app gives no sign', async () => {
    const look = watch({ sending: NO_SIGN });
    await userEvent.click(one('#send'));
    look();
    await expect.poll(() => states()).toEqual([]);
    close();
    look();
    await expect.poll(() => states()).toEqual(['asked']);
  });

  it('or not: the user is asked where the composer is closed and no sign came in ten seconds', async () => {
    const look = watch();
    await userEvent.click(one('#send'));
    close();
    seen.now += 9999;
    look();
    await expect.poll(() => states()).toEqual([]);
    seen.now += 1;
    look();
    await expect.poll(() => states()).toEqual(['asked']);
  });

  it('while another mail is written already', async () => {
    const look = watch({ sending: NO_SIGN });
    await userEvent.click(one('#send'));
    close();
    openComposer('Another');
    look();
    await expect.poll(() => seen.told).toMatchObject([{ send: { state: 'asked', draft: { subject: 'Offer AN-17' } } }]);
  });
});

describe('nothing was sent', () => {
  it('by the gesture alone: the composer stays open', async () => {
    const look = watch();
    await userEvent.click(one('#send'));
    seen.now += 30_000;
    look();
    close();
    look();
    await expect.poll(() => states()).toEqual([]);
  });

  it('by the confirmation alone', async () => {
    const look = watch();
    say('sent');
    close();
    look();
    await expect.poll(() => states()).toEqual([]);
  });

  it('where the app refused it, whatever it says later', async () => {
    const look = watch();
    await userEvent.click(one('#send'));
    say('refused');
    look();
    one('#says').textContent = 'sent';
    close();
    look();
    await expect.poll(() => states()).toEqual([]);
  });

  it.each(['#save', '#line'])('by a click elsewhere: %s', async (place) => {
    const look = watch();
    await userEvent.click(one(place));
    close();
    say('sent');
    look();
    await expect.poll(() => states()).toEqual([]);
  });

  it('by a click or key that the page itself made', async () => {
    const look = watch();
    one('#send').click();
    one('#send').dispatchEvent(new MouseEvent('click', { bubbles: true, composed: true }));
    one('#line').dispatchEvent(new KeyboardEvent('keydown', { key: 'Enter', ctrlKey: true, bubbles: true }));
    close();
    say('sent');
    look();
    await expect.poll(() => states()).toEqual([]);
  });

  it.each([
    ['Enter alone', '{Enter}', SENDING],
    ['Control and Enter in an app that does not send by it', '{Control>}{Enter}{/Control}', NO_KEYS],
  ])('by %s', async (_, pressed, sending) => {
    const look = watch({ sending });
    // On the line itself, where Enter clicks no button.
    one('#send').remove();
    one('#save').remove();
    await userEvent.click(one('#line'));
    await userEvent.keyboard(pressed);
    close();
    say('sent');
    look();
    await expect.poll(() => states()).toEqual([]);
  });

  it('to nobody', async () => {
    one('#composer').dataset['nobody'] = '';
    const look = watch();
    await userEvent.click(one('#send'));
    close();
    say('sent');
    look();
    await expect.poll(() => states()).toEqual([]);
  });

  it('once the watcher has stopped', async () => {
    const look = watch();
    await userEvent.click(one('#send'));
    seen.stop.abort();
    say('sent');
    look();
    await userEvent.click(one('#send'));
    await expect.poll(() => states()).toEqual([]);
  });
});
