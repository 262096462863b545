import { page, STORY } from './example.js';
import { ofColumn, type Signal } from './signal.js';

export const commentMarksNear: Signal = {
  name: 'comment-marks-near',
  about: 'The share of lines around that hold marks of a comment thread.',
  category: 'comments',
  categoryWeight: 0.1,
  most: 0.5,
  fires: [
    page(STORY.comment, 'Reply', 'Report abuse', `» ${STORY.comment}`, 'Reply', 'Report abuse'),
    page(STORY.first, STORY.second, 'Reply', 'Report abuse', 'Harriet', `» ${STORY.comment}`, 'Reply', 'Report abuse'),
  ],
  leaves: [
    page(STORY.headline, `» ${STORY.first}`, STORY.second, STORY.third),
    page(STORY.first, '» The last crossing', STORY.second),
  ],
  ...ofColumn((page) => page.near.commentMarks),
};
