// Prints the Nth command line of the README's quick start, so that what is documented is what is run.
import { readFileSync } from 'node:fs';

const readme = readFileSync(new URL('../README.md', import.meta.url), 'utf8');
const section = readme.split(/^## /m).find((part) => part.startsWith('Quick start'));
const commands = [...(section ?? '').matchAll(/^```sh\n([^\n]+)\n```$/gm)].map((match) => match[1]);
const wanted = Number(process.argv[2]);
if (!(wanted >= 1 && wanted <= commands.length)) {
  console.error(`README.md: quick start has ${commands.length} command lines, number ${wanted} was asked for`);
  process.exit(1);
}
console.log(commands[wanted - 1]);
