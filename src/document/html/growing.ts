/** A column of whole numbers that grows as they come. */
export class Growing {
  private room = new Int32Array(256);
  length = 0;

  push(value: number): void {
    if (this.length === this.room.length) {
      const larger = new Int32Array(this.room.length * 2);
      larger.set(this.room);
      this.room = larger;
    }
    this.room[this.length++] = value;
  }

  at(index: number): number {
    return this.room[index];
  }

  set(index: number, value: number): void {
    this.room[index] = value;
  }

  /** What has been pushed. */
  toArray(): Int32Array {
    return this.room.slice(0, this.length);
  }
}
