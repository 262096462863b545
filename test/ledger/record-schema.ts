import { Ajv2020 } from 'ajv/dist/2020.js';
import schema from '../../src/record.schema.json' with { type: 'json' };

const validate = new Ajv2020({ allErrors: true, allowUnionTypes: true, strictTypes: false }).compile(schema);

/** What is wrong with a record, in words; empty where it keeps to the schema. */
export function schemaErrors(record: unknown): string[] {
  if (validate(record)) return [];
  return (validate.errors ?? []).map(({ instancePath, message }) => `${instancePath} ${message}`);
}
