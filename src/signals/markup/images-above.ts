import { html, ps } from './example.js';
import { ofMarkup } from './of-markup.js';
import { STORY } from '../example.js';
import type { Signal } from '../signal.js';

export const imagesAbove: Signal = {
  name: 'images-above',
  about: 'Images between the line above and the end of the line.',
  fires: [
    html(ps(STORY.first), '<img src="/x">', ps('» The ferry')),
    html(ps('<img src="/x">» The ferry'), ps(STORY.first)),
  ],
  leaves: [html(ps(STORY.first), '<img src="/x">', ps('The ferry', `» ${STORY.second}`)), html(ps(`» ${STORY.first}`))],
  ...ofMarkup(({ images }) => images),
};
