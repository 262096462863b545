/** Integers to small integers from 0, by open addressing: several times faster than a Map on the hot path. */
export class HashTable {
  private readonly keys: Int32Array;
  private readonly values: Int32Array;
  private readonly mask: number;

  /** `capacity`: how many keys it will hold at the most. */
  constructor(capacity: number) {
    let size = 16;
    while (size < capacity * 2) size *= 2;
    this.keys = new Int32Array(size);
    this.values = new Int32Array(size).fill(-1);
    this.mask = size - 1;
  }

  /** The value of `key`, or -1. */
  get(key: number): number {
    for (let slot = mix(key) & this.mask; ; slot = (slot + 1) & this.mask) {
      const value = this.values[slot];
      if (value < 0 || this.keys[slot] === key) return value;
    }
  }

  /** Gives `key` the value unless it has one. Returns the value that it now has. */
  add(key: number, value: number): number {
    for (let slot = mix(key) & this.mask; ; slot = (slot + 1) & this.mask) {
      const known = this.values[slot];
      if (known < 0) {
        this.keys[slot] = key;
        this.values[slot] = value;
        return value;
      }
      if (this.keys[slot] === key) return known;
    }
  }
}

function mix(key: number): number {
  const mixed = Math.imul(key ^ (key >>> 16), 0x45d9f3b);
  return mixed ^ (mixed >>> 15);
}
