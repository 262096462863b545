import { splitCompression } from '../bytes/compression.js';

const OWN_OUTPUT =
  /(?:\.(?:clean\.(?:txt|md|jsonl|json)|meta\.json|attributes\.jsonl)|(?:^|[\\/])clean-article\.manifest\.jsonl)$/i;

/** True where a file's name says that this tool wrote it, compressed or not. */
export function isOwnOutput(name: string): boolean {
  return OWN_OUTPUT.test(splitCompression(name).inner);
}
