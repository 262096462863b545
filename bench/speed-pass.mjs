// @ts-check
// One timed pass over a JSON Lines file, in a process of its own: speed-pass.mjs MODULE|- INPUT OUTPUT
// Reads the bytes, splits them at line feeds, parses each line, cleans its text unless the module is `-`, and writes
// one line of JSON for it. Prints the microseconds of processor time of the whole process, its start included.
import { closeSync, openSync, readFileSync, writeSync } from 'node:fs';
import { pathToFileURL } from 'node:url';

const LINE_FEED = 10;
const BUFFERED = 1 << 20;

const [module = '-', input = '', output = ''] = process.argv.slice(2);
const library = module === '-' ? undefined : await import(pathToFileURL(module).href);

const bytes = readFileSync(input);
const file = openSync(output, 'w');
let buffered = '';
let from = 0;
for (let end = bytes.indexOf(LINE_FEED); end >= 0; end = bytes.indexOf(LINE_FEED, from)) {
  const page = JSON.parse(bytes.toString('utf8', from, end));
  const record = library === undefined ? page : library.clean(page.text, { id: page.id, url: page.url });
  buffered += JSON.stringify(record) + '\n';
  if (buffered.length >= BUFFERED) {
    writeSync(file, buffered);
    buffered = '';
  }
  from = end + 1;
}
writeSync(file, buffered);
closeSync(file);

const { user, system } = process.cpuUsage();
console.log(String(user + system));
