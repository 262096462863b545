import { page, STORY } from './example.js';
import type { Signal } from './signal.js';

export const proseAmongCommentMarks: Signal = {
  name: 'prose-among-comment-marks',
  about: 'Running text among marks of a comment thread.',
  category: 'comments',
  categoryWeight: 0.05,
  most: 0.3,
  firesFrom: 0.1,
  fires: [
    page(STORY.comment, 'Reply', 'Report abuse', `» ${STORY.comment}`, 'Reply', 'Report abuse'),
    page(STORY.first, STORY.second, 'Reply', 'Report abuse', 'Harriet', `» ${STORY.comment}`, 'Reply', 'Report abuse'),
  ],
  leaves: [
    page(STORY.headline, `» ${STORY.first}`, STORY.second, STORY.third),
    page(STORY.first, STORY.second, '» Reply'),
  ],
  strength: (page, i) => page.near.commentMarks[i] * page.prose[i],
};
