import { describe, expect, it } from 'vitest';
import { clean, type CleanOptions } from '../src/index.js';

/** What a caller without types does. */
function call(text: unknown, options?: unknown): () => unknown {
  return () => clean(text as string, options as CleanOptions);
}

describe('what clean is given', () => {
  it.each([
    ['a number', 5, 'the text is a number, not a string; give the page as a string'],
    ['nothing', undefined, 'the text is undefined'],
    ['bytes', Buffer.from('a'), 'the text is bytes, not a string; decode bytes first'],
    ['a list', ['a'], 'the text is a list'],
  ])('is no text: %s', (_, text, message) => {
    expect(call(text)).toThrow(TypeError);
    expect(call(text)).toThrow(message);
  });

  it.each([
    ['a word for the options', 'html', 'the options are a string'],
    ['null for the options', null, 'the options are null'],
    [
      'one category without a list',
      { keep: 'caption' },
      "option keep is a string; give a list of categories, as in ['caption']",
    ],
    ['a format that is no word', { format: 5 }, 'option format is a number; give one of auto, text, markdown, html'],
    ['an id that is an object', { id: {} }, 'option id is an object; give a string or a number'],
    ['an address that is a number', { url: 5 }, 'option url is a number; give a string'],
    ['nothing known', { known: null }, 'option known is null; give an object'],
    ['a title that is a number', { known: { title: 5 } }, 'option known.title is a number; give a string'],
    [
      'authors without a list',
      { known: { authors: 'Ida Lund' } },
      'option known.authors is a string; give a list of strings',
    ],
    ['the name of a file of templates', { templates: 'x' }, 'option templates is a string; give what parseTemplates'],
  ])('is of the wrong type: %s', (_, options, message) => {
    expect(call('a', options)).toThrow(TypeError);
    expect(call('a', options)).toThrow(message);
  });

  it.each([
    [{ mode: 'fast' }, 'option mode does not know "fast"; give one of precision, balanced, recall'],
    [{ format: 'json' }, 'option format does not know "json"; give one of auto, text, markdown, html'],
    [{ drop: ['nav'] }, 'option drop does not know "nav"; give one of navigation, '],
  ])('is a word that there is not: %j', (options, message) => {
    expect(call('a', options)).toThrow(RangeError);
    expect(call('a', options)).toThrow(message);
  });

  it('may be undefined where it may be left out', () => {
    expect(call('a', { mode: undefined, keep: undefined, known: { title: undefined }, id: undefined })).not.toThrow();
  });
});
