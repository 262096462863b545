import { html, ps } from './example.js';
import { ofMarkup } from './of-markup.js';
import { STORY } from '../example.js';
import type { Signal } from '../signal.js';

export const toldBody: Signal = {
  name: 'told-body',
  about: "Share of the line's words in the text of the article that data on the page gives.",
  firesFrom: 0.5,
  fires: [
    html(
      '<script type="application/ld+json">{"@type":"NewsArticle","articleBody":"' +
        [STORY.first, STORY.second, STORY.third].join(' ') +
        '"}</script>',
      ps(`» ${STORY.first}`, STORY.second),
    ),
    html(
      ps(STORY.first, `» ${STORY.second}`),
      '<script type="application/ld+json">{"@type":"NewsArticle","articleBody":"' +
        [STORY.first, STORY.second, STORY.third].join(' ') +
        '"}</script>',
    ),
  ],
  leaves: [
    html(
      '<script type="application/ld+json">{"@type":"NewsArticle","articleBody":"' +
        [STORY.first, STORY.second, STORY.third].join(' ') +
        '"}</script>',
      ps(STORY.first, `» ${STORY.teaser}`),
    ),
    html(ps(STORY.first, `» ${STORY.second}`)),
  ],
  ...ofMarkup(({ told }) => told.body),
};
