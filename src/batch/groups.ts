import type { ReadEvent } from './read-event.js';

/** Events that go through the pipeline together, with what ended the group. */
export interface Group {
  readonly events: readonly ReadEvent[];
  readonly closedBy: 'full' | 'pause' | 'end';
}

export interface GroupLimits {
  readonly events: number;
  /** Of documents, in characters or bytes. */
  readonly size: number;
  /** How long a group may wait for its next event, in milliseconds. */
  readonly pause: number;
}

/** Large enough that handing a group to a worker costs little, small enough that a few groups fit into memory. */
export const GROUP_LIMITS: GroupLimits = { events: 32, size: 1024 * 1024, pause: 20 };

/**
 * Gathers events into groups. A group is not held back where the source has nothing ready. Where the source fails, what it
 * gave before comes first.
 */
export async function* grouped(source: AsyncIterable<ReadEvent>, limits = GROUP_LIMITS): AsyncGenerator<Group> {
  const iterator = source[Symbol.asyncIterator]();
  let next = nextOf(iterator);
  for (;;) {
    const first = await next;
    if (first.done === true) return;
    const events = [first.value];
    let size = sizeOf(first.value);
    next = nextOf(iterator);
    const pause = new Pause(limits.pause);
    let closedBy: Group['closedBy'] = 'full';
    while (events.length < limits.events && size < limits.size) {
      const result = await Promise.race([next.catch(() => 'failed' as const), pause.over]);
      if (typeof result === 'string' || result.done === true) {
        closedBy = result === 'over' ? 'pause' : 'end';
        break;
      }
      events.push(result.value);
      size += sizeOf(result.value);
      next = nextOf(iterator);
      pause.restart();
    }
    pause.cancel();
    yield { events, closedBy };
  }
}

/** A failure is met when it is this event's turn. */
function nextOf(iterator: AsyncIterator<ReadEvent>): Promise<IteratorResult<ReadEvent>> {
  const next = iterator.next();
  next.catch(() => undefined);
  return next;
}

/** A wait that each event begins anew; one timer a group, since one an event would cost more than reading it. */
class Pause {
  readonly over: Promise<'over'>;
  private timer!: NodeJS.Timeout;

  constructor(milliseconds: number) {
    this.over = new Promise((resolve) => {
      this.timer = setTimeout(() => resolve('over'), milliseconds);
    });
  }

  restart(): void {
    this.timer.refresh();
  }

  cancel(): void {
    clearTimeout(this.timer);
  }
}

function sizeOf(event: ReadEvent): number {
  if (event.kind !== 'document') return 0;
  const { content } = event.job;
  return typeof content === 'string' ? content.length : content.bytes.length;
}
