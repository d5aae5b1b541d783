import { z } from 'zod';
import { checkToken, type TokenAnswer } from '../../src/chat/token-check.ts';

const botSchema = z.object({ username: z.string() });

/** https://docs.discord.com/developers/resources/user#get-current-user */
export const verifyToken = (token: string, apiUrl = 'https://discord.com/api'): Promise<TokenAnswer> =>
  checkToken(`${apiUrl}/v10/users/@me`, { authorization: `Bot ${token}` }, (body) => {
    return botSchema.safeParse(body).data?.username;
  });
