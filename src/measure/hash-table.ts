/** Slots of the smallest table. */
const SMALLEST = 64;

/** Integers to small integers from 0, by open addressing: several times faster than a Map on the hot path. */
export class HashTable {
  private keys: Int32Array;
  /** One more than the value; 0 where the slot is free. */
  private values: Int32Array;
  private mask: number;
  private filled = 0;

  /** `expected`: how many keys it will probably hold; it grows where there are more. */
  constructor(expected = 0) {
    let size = SMALLEST;
    while (size < expected * 2) size *= 2;
    this.keys = new Int32Array(size);
    this.values = new Int32Array(size);
    this.mask = size - 1;
  }

  /** The value of `key`, or -1. */
  get(key: number): number {
    const { keys, values, mask } = this;
    for (let slot = mix(key) & mask; ; slot = (slot + 1) & mask) {
      const value = values[slot];
      if (value === 0 || keys[slot] === key) return value - 1;
    }
  }

  /** Gives `key` the value (0 or more) unless it has one. Returns the value that it now has. */
  add(key: number, value: number): number {
    const { keys, values, mask } = this;
    for (let slot = mix(key) & mask; ; slot = (slot + 1) & mask) {
      const known = values[slot];
      if (known === 0) {
        keys[slot] = key;
        values[slot] = value + 1;
        if (++this.filled * 2 > mask) this.grow();
        return value;
      }
      if (keys[slot] === key) return known - 1;
    }
  }

  private grow(): void {
    const { keys, values } = this;
    this.keys = new Int32Array(keys.length * 2);
    this.values = new Int32Array(keys.length * 2);
    this.mask = keys.length * 2 - 1;
    this.filled = 0;
    for (let slot = 0; slot < keys.length; slot++) if (values[slot] !== 0) this.add(keys[slot], values[slot] - 1);
  }
}

function mix(key: number): number {
  const mixed = Math.imul(key ^ (key >>> 16), 0x45d9f3b);
  return mixed ^ (mixed >>> 15);
}
