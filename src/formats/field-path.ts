/** A JSON object. */
export type Fields = Readonly<Record<string, unknown>>;

/** True for a JSON object: neither an array nor null. */
export function isFields(value: unknown): value is Fields {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/**
 * The value of a field, `undefined` where it is missing or null, as exporters write a missing value. A name with dots is
 * first looked for as it stands (`og.title`) and then as a path (`data.markdown`). Inherited properties are no fields.
 */
export function fieldAt(fields: Fields, name: string): unknown {
  const own = ownField(fields, name);
  if (own !== undefined || !name.includes('.')) return own;
  let value: unknown = fields;
  for (const key of name.split('.')) {
    value = isFields(value) ? ownField(value, key) : undefined;
  }
  return value;
}

function ownField(fields: Fields, name: string): unknown {
  return Object.hasOwn(fields, name) ? (fields[name] ?? undefined) : undefined;
}
