/** What a manifest is called where no other name was given. */
export const MANIFEST_NAME = 'clean-article.manifest.jsonl';
