import type { MetadataSource } from '../../record.js';

/** Numbers that speak for or against a candidate's being right, by name; a clue that is not named is 0. */
export type Clues = Readonly<Record<string, number>>;

/** Where a value was found. */
export interface Place {
  readonly from: MetadataSource['from'];
  /** Which property or element; absent where it was found in the text alone. */
  readonly name?: string;
  /** Index of the line that shows it. */
  readonly line?: number;
}

/** What the places are called, each once: by their property or element where they have one. */
export function placeNames(places: readonly Place[]): Set<string> {
  return new Set(places.map(({ from, name }) => name ?? from));
}

/** A value that a field may have. Candidates that say the same are one, with the places of all. */
export interface Candidate<T> {
  readonly value: T;
  /** Equal for candidates that say the same. */
  readonly key: string;
  /** The best first. */
  readonly places: readonly Place[];
  readonly clues: Clues;
}

/** A value that was settled on, where it stands, and how likely it is right. */
export interface Believed<T> {
  readonly value: T;
  readonly places: readonly Place[];
  /** 0 to 1. */
  readonly confidence: number;
}

/** Candidates under construction: those that say the same come together. */
export class CandidateList<T> {
  private readonly found: Building<T>[] = [];

  /** `clues` are added to those that the same value has. The first value given for a key stands. */
  add(key: string, value: T, place: Place, clues: Clues): void {
    let entry = this.entryOf(key);
    if (entry === undefined) {
      entry = { key, value, places: [], clues: {} };
      this.found.push(entry);
    }
    entry.places.push(place);
    for (const name in clues) {
      const value = clues[name]!;
      if (value > (entry.clues[name] ?? 0)) entry.clues[name] = value;
    }
  }

  /** Gives the same thing a better value: a more exact one. */
  replace(key: string, value: T): void {
    const entry = this.entryOf(key);
    if (entry !== undefined) entry.value = value;
  }

  get isEmpty(): boolean {
    return this.found.length === 0;
  }

  get(key: string): Candidate<T> | undefined {
    return this.entryOf(key);
  }

  /** Adds to each what it is beside the others; a clue of 0 is one that is not named. */
  compare(cluesOf: (candidate: Candidate<T>, all: readonly Candidate<T>[]) => Clues): void {
    for (const candidate of this.found) {
      const clues = cluesOf(candidate, this.found);
      for (const name in clues) if (clues[name] !== 0) candidate.clues[name] = clues[name]!;
    }
  }

  all(): Candidate<T>[] {
    return this.found;
  }

  /** There are few: they are looked at one by one. */
  private entryOf(key: string): Building<T> | undefined {
    for (const entry of this.found) if (entry.key === key) return entry;
    return undefined;
  }
}

/** A candidate that may still be added to. */
interface Building<T> {
  readonly key: string;
  value: T;
  readonly places: Place[];
  readonly clues: Record<string, number>;
}
