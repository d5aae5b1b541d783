import { z } from 'zod';
import { decodeReferences } from '../feeds/entities.ts';

/** Fields of the JSON Lines that people hand in: what is absent is empty. */
export const textField = z
  .string()
  .nullish()
  .transform((value) => value ?? '');

/** Texts that were taken from pages carry HTML's references. */
export const proseField = textField.transform(decodeReferences);
