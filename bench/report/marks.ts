import { type Mark, round, text } from './chart.js';

export interface Spot {
  readonly x: number;
  readonly y: number;
  /** Written beside it. */
  readonly name?: string;
  /** On which side; right where it does not say. */
  readonly side?: 'left' | 'right' | 'above' | 'below';
}

/** A line through all spots. */
export function line(spots: readonly Spot[], colour: string, dashed: 'dashed' | 'solid' = 'solid'): Mark {
  return (place) => {
    const points = spots.map(({ x, y }) => `${place.x(x)},${place.y(y)}`).join(' ');
    const dash = dashed === 'dashed' ? ' stroke-dasharray="5 5"' : '';
    return [`<polyline points="${points}" fill="none" stroke="${colour}" stroke-width="2"${dash}/>`];
  };
}

/** A dot at each spot, and its name. */
export function dots(spots: readonly Spot[], colour: string, radius = 4): Mark {
  return (place) =>
    spots.flatMap(({ x, y, name, side = 'right' }) => {
      const dot = `<circle cx="${place.x(x)}" cy="${place.y(y)}" r="${radius}" fill="${colour}"/>`;
      if (name === undefined) return [dot];
      const shift = { left: [-8, 4], right: [8, 4], above: [0, -9], below: [0, 20] }[side];
      const anchor = { left: 'end', right: 'start', above: 'middle', below: 'middle' }[side];
      return [dot, text(place.x(x) + shift[0], place.y(y) + shift[1], name, `text-anchor="${anchor}"`)];
    });
}

/** A bar from 0 to each spot's x, at its y, `thick` pixels; its name stands behind its end. */
export function bars(spots: readonly Spot[], colour: string, thick: number): Mark {
  return (place) =>
    spots.flatMap(({ x, y, name = '' }) => {
      const from = place.x(Math.min(0, x));
      const width = round(place.x(Math.max(0, x)) - from);
      const top = round(place.y(y) - thick / 2);
      const bar = `<rect x="${from}" y="${top}" width="${width}" height="${thick}" fill="${colour}"/>`;
      return [bar, text(place.x(Math.max(0, x)) + 6, place.y(y) + 4, name)];
    });
}

/** Names of what is drawn in which colour, at the left edge of the frame. */
export function key(
  entries: readonly { readonly name: string; readonly colour: string }[],
  at: 'top' | 'bottom',
): Mark {
  return ({ frame }) =>
    entries.flatMap(({ name, colour }, k) => {
      const y = at === 'top' ? frame.top + 22 + k * 20 : frame.bottom - 14 - (entries.length - 1 - k) * 20;
      const dot = `<circle cx="${frame.left + 16}" cy="${y - 4}" r="5" fill="${colour}"/>`;
      return [dot, text(frame.left + 28, y, name)];
    });
}
