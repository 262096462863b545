import { sep } from 'node:path';

/** A file to clean. */
export interface FileInput {
  readonly kind: 'file';
  /** Absolute. */
  readonly path: string;
  /** As the user knows it: relative where the argument was, with forward slashes. */
  readonly name: string;
  /** Where it stands in the tree that --out-dir mirrors, with forward slashes. */
  readonly mirror: string;
  /** True where the user named a folder and not this file. */
  readonly isFromFolder?: boolean;
}

export interface StdinInput {
  readonly kind: 'stdin';
  readonly name: string;
}

export type Input = FileInput | StdinInput;

export const STDIN: StdinInput = { kind: 'stdin', name: 'standard input' };

/** What a document of an input is called in messages. `label`: what tells it from the others; empty where there are none. */
export function documentName({ name }: Input, label: string): string {
  return label === '' ? name : `${name}:${label}`;
}

/** A path as it stands in records and messages, the same on every platform. */
export function slashed(path: string): string {
  return sep === '/' ? path : path.split(sep).join('/');
}

/** Orders paths by code unit: the same on every machine, whatever its locale. */
export function byCodeUnit(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
