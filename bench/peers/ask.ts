import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';
import type { Writable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import type { HtmlPage } from '../corpus.js';
import type { Peer } from './install.js';

/** What a peer says of a page; values that it did not find are absent, null or empty. */
export interface PeerAnswer {
  readonly id: string | number;
  readonly text: string;
  readonly title?: string | null;
  readonly author?: string | null;
  readonly date?: string | null;
}

/**
 * Asks a peer about pages, in a process of its own. Answers come in the order of the pages. Throws where the process
 * ends before all are answered; what it says on its standard error goes to `complaints`.
 */
export async function* askPeer(
  peer: Peer,
  pages: AsyncIterable<HtmlPage>,
  complaints: 'inherit' | 'ignore',
): AsyncGenerator<PeerAnswer> {
  const child = spawn(peer.command, [...peer.args], { stdio: ['pipe', 'pipe', complaints] });
  const ended = once(child, 'close');
  const feeding = feed(child.stdin, pages);
  let answered = 0;
  for await (const line of createInterface({ input: child.stdout, crlfDelay: Infinity })) {
    answered++;
    yield JSON.parse(line) as PeerAnswer;
  }
  await ended;
  const asked = await feeding;
  if (answered < asked) throw new Error(`${peer.name} answered ${answered} of ${asked} pages and ended`);
}

/** Hands the pages over as fast as they are taken. Returns how many. */
async function feed(stdin: Writable, pages: AsyncIterable<HtmlPage>): Promise<number> {
  let asked = 0;
  async function* lines(): AsyncGenerator<string> {
    for await (const page of pages) {
      asked++;
      yield `${JSON.stringify(page)}\n`;
    }
  }
  // A peer that ends early closes the pipe; the number of its answers tells.
  await pipeline(lines(), stdin).catch(() => undefined);
  return asked;
}
