/** What stands at the manifest's path is something else, and is left alone. */
export class NoManifestError extends Error {
  constructor(path: string) {
    super(`${path} is there and is no manifest; name another file with --manifest`);
    this.name = 'NoManifestError';
  }
}
