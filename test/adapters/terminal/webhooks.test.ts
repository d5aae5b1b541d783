import { describe, expect, it } from 'vitest';
import type { Message } from '../../../src/chat/message.ts';
import { declared, setUp } from './set-up.ts';

describe('the URL of a webhook', () => {
  const lines = [
    ['/subscribe https://ops.example/hook?key=1 kazakhstan', 'subscribe', 'kazakhstan', 'webhook:ops'],
    ['/subscribe kazakhstan url:https://ops.example/hook power', 'subscribe', 'kazakhstan  power', 'webhook:ops'],
    ['/unsubscribe webhook=https://ops.example/hook', 'unsubscribe', '', 'webhook:ops'],
    ['/subscriptions http://127.0.0.1:9000/', 'subscriptions', '', 'webhook:ops'],
    ['/why https://ops.example/story', 'why', 'https://ops.example/story', 'terminal:local'],
    ['/subscribe http://', 'subscribe', 'http://', 'terminal:local'],
    ['/subscribe kazakhstan', 'subscribe', 'kazakhstan', 'terminal:local'],
  ];

  it('makes commands about subscriptions commands about that webhook', async () => {
    const { adapter, handler, heard, opened, input } = setUp();
    const names = ['subscribe', 'unsubscribe', 'subscriptions', 'why'];
    await adapter.publish(names.map((name) => declared(name)));
    await adapter.start(handler);
    input.end(lines.map(([line]) => `${line}\n`).join(''));
    await adapter.finished;
    expect(heard.map(({ command, words, space, address }) => [command, words, space === address && address])).toEqual(
      lines.map(([, ...right]) => right),
    );
    // Only who subscribes it leaves something behind.
    expect(opened).toEqual(['https://ops.example/hook?key=1', 'https://ops.example/hook']);
  });

  it('stands among the subscriptions of the terminal', async () => {
    const listed = async (locale: string) => `also https://ops.example/hook (${locale})`;
    const webhooks = { addressOf: () => 'webhook:ops', open: async () => () => '', listed };
    const { adapter, handler, input, printed } = setUp({ webhooks });
    await adapter.publish(['subscriptions', 'mutes'].map((name) => declared(name)));
    await adapter.start(handler);
    input.end('/subscriptions\n/mutes\n');
    await adapter.finished;
    expect(printed().match(/also https:\/\/ops\.example\/hook \(en\)/gu)).toHaveLength(1);
  });

  it('stands in the answer, with how requests are signed, and in what is typed next', async () => {
    const { adapter, handler, input, printed } = setUp({ format: 'json' });
    const options = { which: 'a1' };
    const buttons = [['subscriptions', 'mute'].map((command) => ({ label: command, command, options: {} }))];
    const subscribed: Message = {
      tone: 'good',
      title: 'Subscribed',
      locale: 'ru',
      paragraphs: [],
      buttons: [...buttons, [{ label: 'End', command: 'unsubscribe', options }]],
    };
    const others = ['subscribe', 'subscriptions', 'mute'].map((name) => declared(name));
    await adapter.publish([...others, declared('unsubscribe', 'which')]);
    await adapter.start({ ...handler, invoke: async () => ({ mode: 'new', message: subscribed }) });
    input.end('/subscribe https://ops.example/hook kazakhstan\n');
    await adapter.finished;
    const { text } = JSON.parse(printed()) as { readonly text: string };
    expect(text).toContain('ops.example · Subscribed');
    expect(text).toContain('signed (ru)');
    expect(text).toContain('/subscriptions https://ops.example/hook]');
    expect(text).toContain('/unsubscribe https://ops.example/hook which:a1]');
    expect(text).toContain('[mute: /mute]');
  });
});
