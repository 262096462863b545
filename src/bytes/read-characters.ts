import type { InputProblem } from '../input-problem.js';
import type { SourceInfo } from '../record.js';
import type { Repair } from '../vocabulary.js';
import { decodeBytes, type Decoded, type DecodeHints } from './decode-bytes.js';
import { repairMojibake } from './mojibake.js';

/** What the record says of how bytes became characters. */
export type CharacterSource = Pick<SourceInfo, 'encoding' | 'encodingDeclared' | 'repaired'>;

/** Text and how it was come by. */
export interface Characters {
  readonly text: string;
  readonly source: CharacterSource;
}

/** Turns a document's bytes into text: decodes them, and repairs what was misread before they were written. */
export async function readCharacters(bytes: Uint8Array, hints: DecodeHints = {}): Promise<Characters | InputProblem> {
  const read = await decodeBytes(bytes, hints);
  if ('code' in read) return read;
  return mended(read.text, sourceOf(read));
}

/** What the record says of decoded bytes. */
export function sourceOf({ encoding, encodingDeclared, hasStrays }: Decoded): CharacterSource {
  return {
    encoding,
    ...(encodingDeclared === undefined ? {} : { encodingDeclared }),
    ...(hasStrays === true ? { repaired: ['strays'] } : {}),
  };
}

/** Text that came as characters, with mojibake repaired and that said in `source`. */
export function mended(text: string, source: CharacterSource): Characters {
  const repaired = repairMojibake(text);
  if (repaired === text) return { text, source };
  const repairs: Repair[] = ['mojibake', ...(source.repaired ?? [])];
  return { text: repaired, source: { ...source, repaired: repairs } };
}
