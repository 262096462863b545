import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { inOrder } from '../../src/batch/in-order.js';

async function* counting(count: number, onGive: (n: number) => void = () => undefined): AsyncGenerator<{ n: number }> {
  for (let n = 0; n < count; n++) {
    onGive(n);
    yield await Promise.resolve({ n });
  }
}

const turns = async (count: number): Promise<void> => {
  for (let turn = 0; turn < count; turn++) await Promise.resolve();
};

describe('inOrder', () => {
  it('yields in the order of the source, however long each takes, and is never further ahead than its window', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.nat(30), { maxLength: 40 }),
        fc.integer({ min: 1, max: 6 }),
        async (waits, window) => {
          let given = 0;
          let working = 0;
          let taken = 0;
          const work = async ({ n }: { n: number }): Promise<number> => {
            working++;
            expect(working).toBeLessThanOrEqual(window);
            await turns(waits[n]!);
            working--;
            return n;
          };
          const results: number[] = [];
          for await (const result of inOrder(
            counting(waits.length, () => given++),
            work,
            window,
          )) {
            taken++;
            results.push(result);
            await turns(waits[waits.length - 1 - result]!);
            // Those under way, one that was read, and the one in hand.
            expect(given - taken).toBeLessThanOrEqual(window + 1);
          }
          expect(results).toEqual(waits.map((_, n) => n));
        },
      ),
      { numRuns: 60 },
    );
  });

  it('yields what is done though the source gives nothing more', async () => {
    async function* stalling(): AsyncGenerator<{ n: number }> {
      yield { n: 1 };
      await new Promise(() => undefined);
    }
    const results = inOrder(stalling(), ({ n }) => Promise.resolve(n), 4);
    expect(await results.next()).toEqual({ done: false, value: 1 });
  });

  it('finishes what was begun before it throws what the source failed with', async () => {
    async function* failing(): AsyncGenerator<{ n: number }> {
      yield* counting(3);
      throw new Error('the source broke');
    }
    const results: number[] = [];
    const running = (async () => {
      for await (const n of inOrder(failing(), ({ n }) => turns(20).then(() => n), 2)) results.push(n);
    })();
    await expect(running).rejects.toThrow('the source broke');
    expect(results).toEqual([0, 1, 2]);
  });

  it('throws where the work fails, in its turn', async () => {
    const results: number[] = [];
    const work = ({ n }: { n: number }): Promise<number> =>
      n === 1 ? Promise.reject(new Error('no more')) : Promise.resolve(n);
    const running = (async () => {
      for await (const n of inOrder(counting(5), work, 3)) results.push(n);
    })();
    await expect(running).rejects.toThrow('no more');
    expect(results).toEqual([0]);
  });
});
