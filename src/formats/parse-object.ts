import { type Fields, isFields } from './field-path.js';

/** The JSON object that `text` is; undefined where it is anything else. */
export function parseObject(text: string): Fields | undefined {
  try {
    const value: unknown = JSON.parse(text);
    return isFields(value) ? value : undefined;
  } catch {
    return undefined;
  }
}
