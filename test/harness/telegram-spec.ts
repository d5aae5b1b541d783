import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Ajv, type ValidateFunction } from 'ajv';
import type { Body } from './http.ts';

interface Field {
  readonly name: string;
  readonly types: readonly string[];
  readonly required: boolean;
}
interface Table {
  readonly fields?: readonly Field[];
  readonly subtypes?: readonly string[];
}
interface Specification {
  readonly methods: Readonly<Record<string, Table>>;
  readonly types: Readonly<Record<string, Table>>;
}

/** @returns a check of calls against the Bot API's own tables, read from the shared folder. */
export function createTelegramCheck(sharedDir: string): (method: string, payload: Body) => readonly string[] {
  const file = join(sharedDir, 'specs/telegram-bot-api.json');
  const specification = JSON.parse(readFileSync(file, 'utf8')) as Specification;
  const ajv = new Ajv({ allErrors: true, strict: false });
  for (const [name, table] of Object.entries(specification.types)) ajv.addSchema(schemaOf(name, table), name);
  const compiled = new Map<string, ValidateFunction>();
  return (method, payload) => {
    const table = specification.methods[method];
    if (table === undefined) return ['no such method'];
    let validate = compiled.get(method);
    if (validate === undefined) {
      validate = ajv.compile(methodSchema(table));
      compiled.set(method, validate);
    }
    return validate(payload) ? [] : (validate.errors ?? []).map((one) => `${one.instancePath} ${one.message}`);
  };
}

/** Parts of a multipart body that `attach://` names have names of their own, so files may stand anywhere. */
function methodSchema(table: Table): object {
  const upload = { type: 'object', required: ['file', 'bytes'] };
  return { ...objectOf(table.fields ?? []), additionalProperties: upload };
}

function schemaOf(name: string, { fields, subtypes }: Table): object {
  if (name === 'InputFile') return { type: 'object', required: ['file', 'bytes'] };
  return subtypes === undefined ? objectOf(fields ?? []) : { anyOf: subtypes.map((one) => ({ $ref: one })) };
}

function objectOf(fields: readonly Field[]) {
  return {
    type: 'object',
    additionalProperties: false,
    required: fields.filter((field) => field.required).map((field) => field.name),
    properties: Object.fromEntries(fields.map(({ name, types }) => [name, { anyOf: types.map(typeSchema) }])),
  };
}

const PLAIN: Readonly<Record<string, string>> = {
  Integer: 'integer',
  Float: 'number',
  String: 'string',
  Boolean: 'boolean',
};

function typeSchema(type: string): object {
  const inner = type.startsWith('Array of ') ? type.slice('Array of '.length) : undefined;
  if (inner !== undefined) return { type: 'array', items: typeSchema(inner) };
  return PLAIN[type] === undefined ? { $ref: type } : { type: PLAIN[type] };
}
