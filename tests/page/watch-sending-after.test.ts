import { describe, expect, it } from 'vitest';
import { userEvent } from 'vitest/browser';
import type { Send } from '../../lib/messages';
import { button, close, LEAVING, one, START, say, seen, startWithAnOpenDraft, states, watch } from './a-sending-app';

startWithAnOpenDraft();

describe('the user takes a sent mail back', () => {
  async function sendAndOfferUndo(look: () => void) {
    await userEvent.click(one('#send'));
    say('sent');
    look();
    document.body.append(button('undo'));
  }

  it('by a click of their own', async () => {
    const look = watch();
    await sendAndOfferUndo(look);
    one('#undo').click();
    await expect.poll(() => states()).toEqual(['sent']);
    await userEvent.click(one('#undo'));
    await expect.poll(() => states()).toEqual(['sent', 'mail.unsent']);
    const [sent, unsent] = seen.told;
    await expect.poll(() => unsent).toMatchObject({ id: sent?.kind === 'mail.sent' ? sent.send.id : '' });
    await userEvent.click(one('#undo'));
    await expect.poll(() => seen.told).toHaveLength(2);
  });

  it('before the app’s answer was seen: nothing was sent', async () => {
    const look = watch();
    await userEvent.click(one('#send'));
    document.body.append(button('undo'));
    await userEvent.click(one('#undo'));
    say('sent');
    look();
    await expect.poll(() => states()).toEqual([]);
  });

  it('and sends it again: another one', async () => {
    const look = watch();
    await sendAndOfferUndo(look);
    await userEvent.click(one('#undo'));
    await userEvent.click(one('#send'));
    look();
    await expect.poll(() => states()).toEqual(['sent', 'mail.unsent', 'sent']);
    const ids = seen.told.flatMap((message) => (message.kind === 'mail.sent' ? [message.send.id] : []));
    await expect.poll(() => new Set(ids).size).toBe(2);
  });
});

describe('an app that leaves the page to send', () => {
  const onWay = (): Send => {
    const send = seen.kept.at(-1);
    if (!send) throw new Error('nothing was kept');
    return send;
  };

  it('keeps what is on its way for the next page, which sees the answer', async () => {
    watch({ sending: LEAVING });
    await userEvent.click(one('#send'));
    await expect.poll(() => seen.kept).toMatchObject([{ state: 'sending', draft: { subject: 'Offer AN-17' } }]);
    seen.stop.abort();
    seen.stop = new AbortController();
    close();
    seen.now += 2000;
    const look = watch({ sending: LEAVING, earlier: onWay() });
    await expect.poll(() => states()).toEqual([]);
    say('sent');
    look();
    await expect.poll(() => seen.told).toMatchObject([{ kind: 'mail.sent', send: { state: 'sent', id: onWay().id } }]);
    await expect.poll(() => onWay().state).toBe('sent');
  });

  it('says on each further page what was sent and not answered for, until it is taken back', async () => {
    const look = watch({ sending: LEAVING });
    await userEvent.click(one('#send'));
    say('sent');
    look();
    seen.stop.abort();
    seen.stop = new AbortController();
    document.body.append(button('undo'));
    watch({ sending: LEAVING, earlier: onWay() });
    await expect.poll(() => states()).toEqual(['sent', 'sent']);
    await userEvent.click(one('#undo'));
    await expect.poll(() => states().at(-1)).toBe('mail.unsent');
    await expect.poll(() => seen.kept.at(-1)).toBeNull();
  });

  it('asks on the next page where no sign came', async () => {
    const send: Send = {
      id: 'a',
      draft: { to: [{ email: 'a@b.test', role: 'to' }], subject: 'Offer', text: '', attachments: [] },
      state: 'sending',
      at: START - 10_000,
    };
    close();
    const look = watch({ sending: LEAVING, earlier: send });
    look();
    await expect.poll(() => states()).toEqual(['asked']);
  });

  it('forgets after ten minutes what another page left', async () => {
    const send: Send = {
      id: 'a',
      draft: { to: [], subject: 'Offer', text: '', attachments: [] },
      state: 'sent',
      at: START - 600_000,
    };
    watch({ sending: LEAVING, earlier: send });
    await expect.poll(() => states()).toEqual([]);
  });

  it('keeps nothing where the app stays on its page', async () => {
    watch();
    await userEvent.click(one('#send'));
    await expect.poll(() => seen.kept).toEqual([]);
  });
});
