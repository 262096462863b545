import { Interruption, type Io } from './io.js';

/** What an interruption does to a run. */
export interface Stopping {
  /** No more is read; what is under way is finished. */
  readonly stop?: AbortSignal;
  /** All ends at once. */
  readonly abort?: AbortSignal;
}

/** Ctrl-C lets what is under way be finished; a second one and SIGTERM do not. */
export function stoppingOf({ signal, haste }: Pick<Io, 'signal' | 'haste'>): Stopping {
  if (signal === undefined) return {};
  const abort = new AbortController();
  const pass = (): void => {
    const reason = signal.reason as unknown;
    if (!(reason instanceof Interruption && reason.signal === 'SIGINT')) abort.abort(reason);
  };
  if (signal.aborted) pass();
  else signal.addEventListener('abort', pass, { once: true });
  haste?.addEventListener('abort', () => abort.abort(haste.reason), { once: true });
  return { stop: signal, abort: abort.signal };
}
