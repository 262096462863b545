import { foldWhite } from '../document/fold.js';
import { present } from '../present.js';
import type { KnownMetadata } from '../record.js';

/** What the caller knows, white space folded, without what is blank: a record holds no empty value. */
export function settled(known: KnownMetadata): KnownMetadata {
  const { title, authors, published, modified, language, section, tags, publisher } = known;
  return present({
    title: filled(title),
    authors: authors?.flatMap((name) => filled(name) ?? []),
    published: filled(published),
    modified: filled(modified),
    language: filled(language),
    section: filled(section),
    tags: tags?.flatMap((tag) => filled(tag) ?? []),
    publisher: filled(publisher),
  });
}

function filled(text: string | undefined): string | undefined {
  const folded = text === undefined ? '' : foldWhite(text);
  return folded === '' ? undefined : folded;
}
