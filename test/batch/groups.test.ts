import { describe, expect, it } from 'vitest';
import { grouped, type Group } from '../../src/batch/groups.js';
import type { InputRun, ReadEvent } from '../../src/batch/read-event.js';

const run = {} as InputRun;
const LIMITS = { events: 3, size: 100, pause: 20 };

function document(length: number): ReadEvent {
  const job = { input: 'a', content: 'x'.repeat(length), options: {} };
  return { kind: 'document', run, job, place: '', label: '', notes: [] };
}

async function* giving(...events: (ReadEvent | Promise<never>)[]): AsyncGenerator<ReadEvent> {
  for (const event of events) yield await event;
}

async function all(groups: AsyncIterable<Group>): Promise<[number, Group['closedBy']][]> {
  const shapes: [number, Group['closedBy']][] = [];
  for await (const { events, closedBy } of groups) shapes.push([events.length, closedBy]);
  return shapes;
}

describe('grouped', () => {
  it('closes a group by number, by size, and at the end', async () => {
    const small = Array.from({ length: 4 }, () => document(1));
    expect(await all(grouped(giving(...small), LIMITS))).toEqual([
      [3, 'full'],
      [1, 'end'],
    ]);
    expect(await all(grouped(giving(document(60), document(60), document(500), document(1)), LIMITS))).toEqual([
      [2, 'full'],
      [1, 'full'],
      [1, 'end'],
    ]);
    expect(await all(grouped(giving(), LIMITS))).toEqual([]);
  });

  it('does not hold a document back that nothing follows', async () => {
    const stalled = new Promise<never>(() => undefined);
    const groups = grouped(giving(document(1), document(1), stalled), LIMITS);
    expect((await groups.next()).value).toMatchObject({ closedBy: 'pause', events: [{}, {}] });
  });

  it('gives what there was before the source failed, and then the failure', async () => {
    const groups = grouped(giving(document(1), Promise.reject(new Error('gone'))), LIMITS);
    expect((await groups.next()).value).toMatchObject({ events: [{}] });
    await expect(groups.next()).rejects.toThrow('gone');
  });
});
