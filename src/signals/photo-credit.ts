import { ofColumn, type Signal } from './signal.js';

export const photoCredit: Signal = {
  name: 'photo-credit',
  about: 'A short line with the credit of a photo at its start or its end.',
  category: 'caption',
  fires: [
    'Trawlers off Cape Morrow last week (Source: Meridian)',
    'The north pier on Thursday. Photo: Ilse Brandt',
    'Ilse Brandt / Getty Images',
    'Photo by Luc Perrin',
  ],
  leaves: [
    'He kept a photo by the bed.',
    'The source (a retired driver) asked not to be named.',
    'Image by image the film was put together again.',
  ],
  ...ofColumn((page) => page.patterns.photoCredit),
};
