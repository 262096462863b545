import type { Believed } from './belief/candidate.js';
import { claimed } from './belief/found.js';
import type { MetadataContext } from './context.js';

const LONGEST = 2000;

/** The page's own address, where its data give it whole: `rel=canonical`, else what cards and feeds are told. */
export function canonical(context: MetadataContext): Believed<string> | undefined {
  const claims = context.claims.canonical ?? [];
  const ordered = [...claims.filter(({ kind }) => kind === 'link'), ...claims.filter(({ kind }) => kind !== 'link')];
  const claim = ordered.find(({ values }) => isAddress(values[0]!));
  return claim === undefined ? undefined : claimed(claim.values[0]!.trim(), claim);
}

function isAddress(text: string): boolean {
  return text.length <= LONGEST && /^\s*https?:\/\/[^\s/]+\.[^\s]+$/i.test(text.trimEnd());
}
