import { describe, expect, it } from 'vitest';
import { atDesk, integers, roomFor } from '../../src/document/room.js';
import { clean } from '../../src/index.js';

describe('room for rows', () => {
  it('is never given twice', () => {
    const first = integers(8).fill(1);
    const second = integers(8).fill(2);
    expect([...first]).toEqual(Array(8).fill(1));
    expect([...second]).toEqual(Array(8).fill(2));
  });

  it('is given again at the desk, and is empty then', () => {
    const first = atDesk(() => roomFor(64));
    atDesk(() => integers(1000).fill(7));
    const { again, row } = atDesk(() => ({ again: roomFor(64), row: [...integers(1000)] }));
    expect(again).toEqual(first);
    expect(row.every((value) => value === 0)).toBe(true);
  });

  it('is empty again where a page needed more than the desk has', () => {
    const rows = () => [integers(1000), integers(1 << 20), integers(1000)];
    atDesk(() => rows().forEach((row) => row.fill(7)));
    expect(atDesk(() => rows().every((row) => row.every((value) => value === 0)))).toBe(true);
  });

  it('is that of the work around it where a work has another in it', () => {
    const sum = atDesk(() => {
      const row = integers(4).fill(3);
      atDesk(() => integers(4).fill(5));
      return row.reduce((all, value) => all + value, 0);
    });
    expect(sum).toBe(12);
  });

  it('is cleared after work that fails, and rows from before stay', () => {
    const kept = integers(4).fill(9);
    const fail = () =>
      atDesk(() => {
        integers(100).fill(7);
        throw new Error('failed');
      });
    expect(fail).toThrow('failed');
    expect(atDesk(() => [...integers(100)]).every((value) => value === 0)).toBe(true);
    expect([...kept]).toEqual([9, 9, 9, 9]);
  });

  it('holds nothing of a record: pages in between change none', () => {
    const page = `Harbour Times\n\n${'The harbour will be closed for the winter, the council said. '.repeat(6)}\n\nRead more\n`;
    const first = JSON.stringify(clean(page));
    const record = clean(page);
    clean(`Other\n\n${'Nothing of this was in the page before it. '.repeat(300)}`);
    expect(JSON.stringify(record)).toBe(first);
    expect(JSON.stringify(clean(page))).toBe(first);
  });
});
