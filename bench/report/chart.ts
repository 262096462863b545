/** One direction of a chart: what it shows, over which values, and where it is marked. */
export interface Axis {
  readonly label: string;
  readonly from: number;
  readonly to: number;
  readonly ticks: readonly { readonly at: number; readonly text: string }[];
  /** Whether lines go across at the ticks; on, where it does not say. */
  readonly grid?: 'on' | 'off';
}

/** Where values stand in the picture, in pixels from its upper left corner. */
export interface Place {
  x(value: number): number;
  y(value: number): number;
  /** The left edge of the frame. */
  readonly frame: { readonly left: number; readonly top: number; readonly bottom: number };
}

/** Something drawn into the frame: the elements of SVG that it is made of. */
export type Mark = (place: Place) => readonly string[];

export interface Chart {
  readonly title: string;
  /** What the picture shows, for those who cannot see it. */
  readonly about: string;
  readonly x: Axis;
  readonly y: Axis;
  readonly marks: readonly Mark[];
  readonly height?: number;
  /** Pixels left of the frame: room for the names at the ticks. */
  readonly left?: number;
}

/** Seen well on white and on black, since nobody knows what the page's ground is. */
export const COLOURS = { ink: '#7d8590', first: '#3b82f6', second: '#e0701a', third: '#2f9e58' } as const;

const WIDTH = 720;
const HEIGHT = 400;
const EDGES = { top: 44, right: 28, bottom: 56, left: 64 };
const TICK = 5;

/** Draws a chart as SVG. The same chart gives the same bytes. */
export function drawChart(chart: Chart): string {
  const { height = HEIGHT, left = EDGES.left, x, y } = chart;
  const frame = { left, right: WIDTH - EDGES.right, top: EDGES.top, bottom: height - EDGES.bottom };
  const place: Place = {
    frame,
    x: (value) => round(frame.left + ((value - x.from) / (x.to - x.from)) * (frame.right - frame.left)),
    y: (value) => round(frame.bottom - ((value - y.from) / (y.to - y.from)) * (frame.bottom - frame.top)),
  };
  const middle = { x: (frame.left + frame.right) / 2, y: (frame.top + frame.bottom) / 2 };
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${WIDTH}" height="${height}" viewBox="0 0 ${WIDTH} ${height}" font-family="system-ui, sans-serif" font-size="13" fill="${COLOURS.ink}" role="img">`,
    `<title>${escape(chart.title)}</title>`,
    `<desc>${escape(chart.about)}</desc>`,
    text(frame.left, EDGES.top - 20, chart.title, 'font-size="15" font-weight="600"'),
    ...x.ticks.flatMap(({ at, text: name }) => [
      stroke(place.x(at), frame.top, place.x(at), frame.bottom, 'stroke-opacity="0.25"'),
      text(place.x(at), frame.bottom + 18, name, 'text-anchor="middle"'),
    ]),
    ...y.ticks.flatMap(({ at, text: name }) => [
      stroke(
        frame.left - TICK,
        place.y(at),
        y.grid === 'off' ? frame.left : frame.right,
        place.y(at),
        'stroke-opacity="0.25"',
      ),
      text(frame.left - TICK - 4, place.y(at) + 4, name, 'text-anchor="end"'),
    ]),
    text(middle.x, height - 14, x.label, 'text-anchor="middle"'),
    ...(y.label === ''
      ? []
      : [text(18, middle.y, y.label, `text-anchor="middle" transform="rotate(-90 18 ${middle.y})"`)]),
    ...chart.marks.flatMap((mark) => mark(place)),
    '</svg>',
    '',
  ].join('\n');
}

/** Ticks at equal steps, ends included. */
export function ticksBetween(from: number, to: number, steps: number, digits = 1): Axis['ticks'] {
  return Array.from({ length: steps + 1 }, (_, k) => {
    const at = from + ((to - from) * k) / steps;
    return { at, text: at.toFixed(digits) };
  });
}

/** Ticks at round steps (1, 2 or 5 of some power of ten) between two values, at most six. */
export function roundTicks(from: number, to: number): Axis['ticks'] {
  const rough = (to - from) / 5;
  const power = Math.floor(Math.log10(rough));
  const times = [1, 2, 5, 10].find((one) => one * 10 ** power >= rough) ?? 10;
  const places = Math.max(0, -power - (times === 10 ? 1 : 0));
  const step = times * 10 ** power;
  const first = Math.ceil(from / step);
  const count = Math.floor(to / step + 1e-9) - first + 1;
  return Array.from({ length: count }, (_, k) => {
    const at = Number(((first + k) * step).toFixed(places));
    return { at, text: at.toFixed(places) };
  });
}

export function stroke(x1: number, y1: number, x2: number, y2: number, more = ''): string {
  return `<line x1="${x1}" y1="${y1}" x2="${x2}" y2="${y2}" stroke="${COLOURS.ink}" ${more}/>`;
}

export function text(x: number, y: number, content: string, more = ''): string {
  return `<text x="${round(x)}" y="${round(y)}" ${more}>${escape(content)}</text>`;
}

/** Tenths of a pixel are enough, and the same on every machine. */
export function round(value: number): number {
  return Math.round(value * 10) / 10;
}

function escape(content: string): string {
  return content.replace(/[&<>"]/g, (unit) => ({ '&': '&amp;', '<': '&lt;', '>': '&gt;' })[unit] ?? '&quot;');
}
