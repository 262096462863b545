import { Chalk, type ChalkInstance, type ColorSupportLevel } from 'chalk';

export const COLOUR_CHOICES = ['auto', 'always', 'never'] as const;
export type ColourChoice = (typeof COLOUR_CHOICES)[number];

export interface ColourContext {
  readonly choice: ColourChoice;
  readonly env: Readonly<Record<string, string | undefined>>;
  /** Whether this one stream is a terminal. */
  readonly isTTY: boolean;
}

/** The colours of one stream: --color over FORCE_COLOR over NO_COLOR over whether it is a terminal. */
export function coloursFor(context: ColourContext): ChalkInstance {
  return new Chalk({ level: colourLevel(context) });
}

/** chalk's level for a stream; chalk itself does not read NO_COLOR. */
export function colourLevel({ choice, env, isTTY }: ColourContext): ColorSupportLevel {
  if (choice !== 'auto') return choice === 'always' ? 1 : 0;
  const forced = env['FORCE_COLOR'];
  if (forced !== undefined) return forcedLevel(forced);
  // As no-color.org has it: an empty value does not count.
  if ((env['NO_COLOR'] ?? '') !== '') return 0;
  return isTTY && env['TERM'] !== 'dumb' ? 1 : 0;
}

function forcedLevel(forced: string): ColorSupportLevel {
  if (forced === '0' || forced === 'false') return 0;
  if (forced === '2') return 2;
  return forced === '3' ? 3 : 1;
}
