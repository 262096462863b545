// make-files.mjs FIXTURES FOLDER COUNT: writes COUNT files made from the fixtures' sources, spread over subfolders.
import { copyFileSync, existsSync, mkdirSync, readdirSync } from 'node:fs';
import { join } from 'node:path';

const [fixtures, folder, count] = process.argv.slice(2);
const sources = readdirSync(fixtures)
  .flatMap((name) => ['source.txt', 'source.md'].map((file) => join(fixtures, name, file)))
  .filter((file) => existsSync(file));
for (let i = 0; i < Number(count); i++) {
  const source = sources[i % sources.length];
  const into = join(folder, String(i % 20));
  mkdirSync(into, { recursive: true });
  copyFileSync(source, join(into, `${i}${source.slice(source.lastIndexOf('.'))}`));
}
