// @ts-check
import { createInterface } from 'node:readline';

/**
 * Answers JSON Lines of id, url and html from standard input, one after the other.
 *
 * @param {(page: { id: string | number, url: string | null, html: string }) => object | Promise<object>} extract
 */
export async function answerPages(extract) {
  // Peers write their warnings to the console, which is where the answers go.
  console.log = console.error;
  console.info = console.error;
  for await (const line of createInterface({ input: process.stdin, crlfDelay: Infinity })) {
    const page = JSON.parse(line);
    let answer;
    try {
      answer = await extract(page);
    } catch (problem) {
      console.error(`${page.id}: ${String(problem)}`);
      answer = { text: '' };
    }
    process.stdout.write(`${JSON.stringify({ id: page.id, ...answer })}\n`);
  }
}
