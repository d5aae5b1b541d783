import type { Body } from './http.ts';

const AGAIN_MS = 200;

/** Posts updates to where the bot wants them, one after the other, and again until it answers 2xx, as Telegram does. */
export function createTelegramWebhook(updates: Body[]) {
  let target: { readonly url: string; readonly secret: string } | undefined;
  let failed: { readonly date: number; readonly message: string } | undefined;
  let isRunning = false;

  async function post({ url, secret }: NonNullable<typeof target>, update: Body): Promise<boolean> {
    const headers = { 'content-type': 'application/json', 'x-telegram-bot-api-secret-token': secret };
    const answer = await fetch(url, { method: 'POST', headers, body: JSON.stringify(update) }).catch(() => undefined);
    if (answer?.ok) return true;
    const message = answer === undefined ? 'Connection refused' : `Wrong response from the webhook: ${answer.status}`;
    failed = { date: Math.floor(Date.now() / 1000), message };
    return false;
  }

  async function run(): Promise<void> {
    for (let [first] = updates; target !== undefined && first !== undefined; [first] = updates) {
      if (await post(target, first)) updates.shift();
      else await new Promise((resolve) => setTimeout(resolve, AGAIN_MS));
    }
  }

  return {
    isSet: () => target !== undefined,
    set({ url, secret_token }: Body): void {
      target = { url: String(url), secret: String(secret_token ?? '') };
    },
    remove(): void {
      target = undefined;
    },
    info: () => ({
      url: target?.url ?? '',
      has_custom_certificate: false,
      pending_update_count: updates.length,
      ...(failed && { last_error_date: failed.date, last_error_message: failed.message }),
    }),
    /** There is something to post. */
    wake(): void {
      if (isRunning) return;
      isRunning = true;
      void run().finally(() => {
        isRunning = false;
      });
    },
  };
}
