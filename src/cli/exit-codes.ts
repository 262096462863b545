/** What the process ends with. Part of the contract. */
export const EXIT = {
  done: 0,
  /** Some documents failed, or --check found cruft. */
  failed: 1,
  /** Wrong usage: nothing was done. */
  usage: 2,
} as const;

/** 128 and the signal's number, as shells have it. */
export const EXIT_OF_SIGNAL = { SIGINT: 130, SIGTERM: 143 } as const;

/** Signals that end a run in good order. */
export type StopSignal = keyof typeof EXIT_OF_SIGNAL;
