import { describe, expect, it } from 'vitest';
import { segment } from '../../src/document/segment.js';
import { wordsOf } from './lines.js';

const BODY = 'The ferry at Marsh End carried its last passengers on Sunday evening.';

describe('front matter', () => {
  it('is a head with what it says', () => {
    const { head, lines } = segment(
      `---\ntitle: "The last ferry"\nurl: https://a.example/ferry\ndate: 2024-03-09\nauthors: [Ada Lowe, 'Ben Ray']\nlayout: post\n---\n\n${BODY}`,
      'auto',
    );
    expect(head).toMatchObject({
      title: 'The last ferry',
      url: 'https://a.example/ferry',
      published: '2024-03-09',
      authors: ['Ada Lowe', 'Ben Ray'],
      line: 1,
      endLine: 7,
    });
    expect(lines.map(({ text }) => text)).toEqual([BODY]);
  });

  it('takes quotes off, and what stands for quotes inside', () => {
    const { head } = segment(`---\ntitle: "The \\"last\\" ferry"\nauthor: 'Ada O''Hara'\n---\n\n${BODY}`, 'auto');
    expect(head).toMatchObject({ title: 'The "last" ferry', authors: ["Ada O'Hara"] });
  });

  it('leaves out what has no value', () => {
    const { head } = segment(`---\ntitle: Ferry\nauthor: \ndate: ""\n---\n${BODY}`, 'auto');
    expect(head).toMatchObject({ title: 'Ferry' });
    expect(head).not.toHaveProperty('authors');
    expect(head).not.toHaveProperty('published');
  });

  it('is read behind a byte-order mark and with CR LF', () => {
    const { head } = segment(`\ufeff---\r\ntitle: Ferry\r\n---\r\n${BODY}`, 'auto');
    expect(head).toMatchObject({ title: 'Ferry', line: 1, endLine: 3 });
  });

  it.each([
    ['a rule above the page', `---\n\n${BODY}\n\n---\n\nThe bridge opens in spring.`],
    ['a rule that nothing closes', `---\ntitle: Ferry\n\n${BODY}`],
    ['front matter below a line', `Home\n---\ntitle: Ferry\n---\n${BODY}`],
  ])('is not seen in %s', (_, text) => {
    const document = segment(text, 'auto');
    expect(document.head).toBeUndefined();
    expect(document.lines.map((line) => line.text)).toContain(BODY);
  });

  // Once wrong: any line with ": " between two rules makes front matter of all that stands there.
  it('is not seen in paragraphs between two rules, one of which has a colon', () => {
    const said = 'The mayor said one thing: she will not resign over a ferry.';
    expect(wordsOf(`---\n\n${said}\n\n${BODY}\n\n---\n\nThe bridge opens in spring.`, 'auto')).toContain(BODY);
  });
});

describe('the head of a crawl service', () => {
  it('ends with "Markdown Content:"', () => {
    const { head, lines, format } = segment(
      `Title: The last ferry\n\nURL Source: https://a.example/ferry\n\nPublished Time: 2024-03-09T10:00:00Z\n\nWarning: This is a cached page\n\nMarkdown Content:\n\nNote: read on.\n\n${BODY}`,
      'auto',
    );
    expect(format).toBe('markdown');
    expect(head).toMatchObject({
      title: 'The last ferry',
      url: 'https://a.example/ferry',
      published: '2024-03-09T10:00:00Z',
      line: 1,
      endLine: 9,
    });
    expect(lines.map(({ text }) => text)).toEqual(['Note: read on.', BODY]);
  });

  it('ends with its last line where that is missing', () => {
    const { head, lines } = segment(`Title: Ferry\nURL Source: https://a.example/\n\n${BODY}`, 'auto');
    expect(head).toMatchObject({ title: 'Ferry', line: 1, endLine: 2 });
    expect(lines.map(({ text }) => text)).toEqual([BODY]);
  });

  it('needs an address', () => {
    expect(segment(`Title: Ferry\nAuthor: Ada Lowe\n\n${BODY}`, 'auto').head).toBeUndefined();
  });

  // Once wrong: where "Markdown Content:" is missing, a paragraph that begins "Update: " goes the way of the head.
  it('does not take a paragraph with it that has a colon', () => {
    const update = 'Update: The ferry will run for one more week, the council said on Friday.';
    expect(wordsOf(`Title: Ferry\nURL Source: https://a.example/\n\n${update}\n\n${BODY}`, 'auto')).toContain(update);
  });
});
