import { TARGET_FORMS } from '../../adapters/webhook/target.ts';
import { openWebhook } from '../harness/webhook.ts';
import { describeAdapter } from './adapter.ts';
import { LACKS } from './lacks.ts';

for (const form of TARGET_FORMS) {
  describeAdapter(`webhook (${form})`, () => openWebhook(form), LACKS.webhook[form]);
}
