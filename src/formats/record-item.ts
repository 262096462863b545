import type { DecodedRecord } from './decode-record.js';
import type { Fields } from './field-path.js';
import { faultAt, type Place, type RecordItem } from './read-document.js';
import { readRecord, type RecordOptions } from './read-record.js';

/** The document of one JSON object, or the fault that it is, with its place. */
export function recordItem(
  record: Fields,
  at: Place,
  { options, decoded: { source } }: { readonly options: RecordOptions; readonly decoded: DecodedRecord },
): RecordItem {
  const read = readRecord(record, options);
  if (!('problem' in read)) return { place: at.place, label: at.label, ...read, ...(source && { source }) };
  const { problem, ...passed } = read;
  return faultAt(at, problem, passed);
}
