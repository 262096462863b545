/**
 * Reads header fields as HTTP and WARC have them: `Name: value`, one a line, and lines that begin with a blank go on
 * with the one before. Names are in lower case; of a field that stands twice the first counts. Other lines are skipped.
 */
export function headerFields(lines: readonly string[]): ReadonlyMap<string, string> {
  const fields = new Map<string, string>();
  let last: string | undefined;
  for (const line of lines) {
    if (/^[ \t]/.test(line)) {
      if (last !== undefined) fields.set(last, `${fields.get(last) ?? ''} ${line.trim()}`);
      continue;
    }
    const colon = line.indexOf(':');
    last = undefined;
    if (colon <= 0) continue;
    const name = line.slice(0, colon).trim().toLowerCase();
    if (fields.has(name)) continue;
    fields.set(name, line.slice(colon + 1).trim());
    last = name;
  }
  return fields;
}
