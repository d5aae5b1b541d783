/** Sends one picture, in a process where another undici than discord.js' own became the global dispatcher first. */
import 'undici';
import { createRest } from '../../adapters/discord/http.ts';

const [apiUrl = ''] = process.argv.slice(2);
const answer = await createRest({ apiUrl }).patch('/webhooks/1/2/messages/@original', {
  auth: false,
  body: { content: 'the text' },
  files: [{ name: 'picture.png', data: Buffer.alloc(1000) }],
});
console.log(JSON.stringify(answer));
