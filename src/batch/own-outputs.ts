const OWN_OUTPUT = /\.(?:clean\.(?:txt|md|jsonl|json)|meta\.json|attributes\.jsonl)$/i;

/** True where a file's name says that this tool wrote it. */
export function isOwnOutput(name: string): boolean {
  return OWN_OUTPUT.test(name);
}
