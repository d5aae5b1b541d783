import { z } from 'zod';
import { checkToken, type TokenAnswer } from '../../src/chat/token-check.ts';

const botSchema = z.object({ result: z.object({ username: z.string() }) });

/** https://core.telegram.org/bots/api#getme */
export const verifyToken = (token: string, apiUrl = 'https://api.telegram.org'): Promise<TokenAnswer> =>
  checkToken(`${apiUrl}/bot${token}/getMe`, {}, (body) => {
    const bot = botSchema.safeParse(body).data?.result.username;
    return bot === undefined ? undefined : `@${bot}`;
  });
