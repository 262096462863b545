import { namesInstitution } from '../metadata/not-a-person.js';
import { present } from '../present.js';
import type { Caption, CleanRecord } from '../record.js';
import { jsonWriter } from './json-writer.js';
import type { Writer } from './writer.js';

/** Linked data of https://schema.org/NewsArticle, for search engines and knowledge graphs. */
export function schemaOrgWriter(): Writer {
  return {
    suffix: '.clean.json',
    companions: [jsonWriter()],
    render: ({ record }) => `${JSON.stringify(newsArticle(record), undefined, 2)}\n`,
  };
}

function newsArticle(record: CleanRecord): object {
  const { republishedFrom, publisher, authors, captions } = record;
  return present({
    '@context': 'https://schema.org',
    '@type': 'NewsArticle',
    '@id': typeof record.id === 'string' && /^(?:https?|urn):/.test(record.id) ? record.id : undefined,
    url: record.canonical ?? record.url,
    headline: record.title,
    alternativeHeadline: record.subtitle,
    author: authors?.map((name) => ({ '@type': isOrganisation(name, publisher) ? 'Organization' : 'Person', name })),
    datePublished: record.published,
    dateModified: record.modified,
    dateline: record.dateline,
    articleSection: record.section,
    keywords: record.tags,
    publisher: publisher === undefined ? undefined : organisation(publisher),
    isBasedOn:
      republishedFrom === undefined
        ? undefined
        : (republishedFrom.url ?? { '@type': 'CreativeWork', publisher: organisation(republishedFrom.name) }),
    inLanguage: record.language,
    associatedMedia: captions?.map(imageOf),
    wordCount: record.wordCount,
    articleBody: record.text,
  });
}

function organisation(name: string): object {
  return { '@type': 'Organization', name };
}

/** Teams and the publisher itself may stand where no person is named. */
function isOrganisation(name: string, publisher: string | undefined): boolean {
  return name === publisher || namesInstitution(name);
}

function imageOf({ text, credit }: Caption): object {
  return present({ '@type': 'ImageObject', caption: text, creditText: credit });
}
