import { describe, expect, it } from 'vitest';
import { under } from './page.js';

describe('socialNetworks', () => {
  it('names each network once, in the order of the page', () => {
    const lines = [
      ['social', 'Facebook Twitter YouTube SoundCloud RSS'],
      ['share', 'Share on Facebook | Share on WhatsApp | Share on X'],
    ] as const;
    expect(under(lines).socialNetworks).toEqual([
      'Facebook',
      'Twitter',
      'YouTube',
      'SoundCloud',
      'RSS',
      'WhatsApp',
      'X',
    ]);
  });

  it('takes everyday words for networks only in a row of them', () => {
    expect(under([['social', 'Facebook LINE note']]).socialNetworks).toEqual(['Facebook', 'LINE', 'note']);
    const line = 'Take note and drop us a line on Facebook if the lamp is dark again';
    expect(under([['social', line]]).socialNetworks).toEqual(['Facebook']);
  });

  it('knows names in Latin letters among characters', () => {
    expect(under([['share', 'LINEで送る']], { language: 'ja' }).socialNetworks).toEqual(['LINE']);
  });

  it('is empty where only the article names networks', () => {
    expect(under(['Facebook and Twitter were down again.']).socialNetworks).toEqual([]);
  });
});
