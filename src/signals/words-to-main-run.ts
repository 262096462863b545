import type { LookedAtPage } from '../measure/impression.js';
import { page, STORY } from './example.js';
import { ofColumn, type Signal } from './signal.js';

const BODY = [STORY.first, STORY.second, STORY.third, STORY.fourth];
const MENU = ['Home', 'News', 'Sport', 'Arts', 'Travel', 'Jobs', 'Weather', 'Shop'];

export const wordsToMainRun: Signal<LookedAtPage> = {
  name: 'words-to-main-run',
  about: 'How many words of likely article stand between the line and the main run; negative above it.',
  fires: [
    page(...BODY, ...MENU, 'Rope and tar', 'Elm benches are made there again.', '» Home'),
    page(...BODY, ...MENU, 'He came, and he was not sure why.', '» News'),
  ],
  leaves: [page(STORY.first, `» ${STORY.second}`, STORY.third), page('» Home', 'News', STORY.first, STORY.second)],
  ...ofColumn((page: LookedAtPage) => page.impression.runs.wordsToMain),
};
