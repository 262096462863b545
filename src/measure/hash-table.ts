/** Slots of the smallest table. */
const SMALLEST = 64;

/** Integers to small integers from 0, by open addressing: several times faster than a Map on the hot path. */
export class HashTable {
  /** Key and one more than its value, side by side, so that both come from memory at once; 0 where the slot is free. */
  private slots: Int32Array;
  private mask: number;
  private filled = 0;

  /**
   * `expected`: how many keys it will probably hold; it grows where there are more. `room`: gives it its slots, all 0;
   * for a table that no page outlives, `integers`.
   */
  constructor(
    expected = 0,
    private readonly room: (length: number) => Int32Array = (length) => new Int32Array(length),
  ) {
    let size = SMALLEST;
    while (size < expected * 2) size *= 2;
    this.slots = room(size * 2);
    this.mask = size - 1;
  }

  /** The value of `key`, or -1. */
  get(key: number): number {
    const { slots, mask } = this;
    for (let slot = mix(key) & mask; ; slot = (slot + 1) & mask) {
      const value = slots[2 * slot + 1];
      if (value === 0 || slots[2 * slot] === key) return value - 1;
    }
  }

  /** Gives `key` the value (0 or more) unless it has one. Returns the value that it now has. */
  add(key: number, value: number): number {
    const { slots, mask } = this;
    for (let slot = mix(key) & mask; ; slot = (slot + 1) & mask) {
      const known = slots[2 * slot + 1];
      if (known === 0) {
        slots[2 * slot] = key;
        slots[2 * slot + 1] = value + 1;
        if (++this.filled * 2 > mask) this.grow();
        return value;
      }
      if (slots[2 * slot] === key) return known - 1;
    }
  }

  private grow(): void {
    const { slots } = this;
    this.slots = this.room(slots.length * 2);
    this.mask = slots.length - 1;
    this.filled = 0;
    for (let at = 0; at < slots.length; at += 2) if (slots[at + 1] !== 0) this.add(slots[at], slots[at + 1] - 1);
  }
}

function mix(key: number): number {
  const mixed = Math.imul(key ^ (key >>> 16), 0x45d9f3b);
  return mixed ^ (mixed >>> 15);
}
