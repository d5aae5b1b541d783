import { expect, it } from 'vitest';
import { createRest } from '../../../adapters/discord/http.ts';

it.each([
  ['https://discord.com', 'https://discord.com/api'],
  ['http://127.0.0.1:8080', 'http://127.0.0.1:8080/api'],
  ['http://127.0.0.1:8080/', 'http://127.0.0.1:8080/api'],
  ['http://127.0.0.1:8080/api', 'http://127.0.0.1:8080/api'],
  ['http://127.0.0.1:8080/api/', 'http://127.0.0.1:8080/api'],
  ['http://127.0.0.1:8080/api/v10', 'http://127.0.0.1:8080/api'],
  ['http://127.0.0.1:8080/api/v10/', 'http://127.0.0.1:8080/api'],
  ['https://proxy.example/discord/api', 'https://proxy.example/discord/api'],
])('the address %s of Discord is understood', (given, understood) => {
  expect(createRest({ apiUrl: given }).options.api).toBe(understood);
});
