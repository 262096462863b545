import { execFileSync } from 'node:child_process';
import { copyFileSync, existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const HERE = fileURLToPath(new URL('.', import.meta.url));
/** Ignored by git. */
const FOLDER = fileURLToPath(new URL('../.peers/', import.meta.url));
const PYTHON = join(FOLDER, 'venv', process.platform === 'win32' ? 'Scripts/python.exe' : 'bin/python');
/** Written when all is there; holds what was asked for, so that another version is installed anew. */
const STAMP = join(FOLDER, 'installed.txt');

/** A program that answers pages on its standard input, as `answer-pages.mjs` says. */
export interface Peer {
  readonly name: string;
  readonly command: string;
  readonly args: readonly string[];
}

/**
 * Installs the peers in a folder of their own where they are not there yet: trafilatura into a virtual environment, the
 * others by npm. Throws what the installers say, for instance where there is no python3.
 */
export function installPeers(): Peer[] {
  const wanted = ['requirements.txt', 'package.json'].map((name) => readFileSync(join(HERE, name), 'utf8')).join('');
  if (!existsSync(STAMP) || readFileSync(STAMP, 'utf8') !== wanted) {
    mkdirSync(FOLDER, { recursive: true });
    run('python3', ['-m', 'venv', join(FOLDER, 'venv')]);
    run(PYTHON, ['-m', 'pip', 'install', '--quiet', '--requirement', join(HERE, 'requirements.txt')]);
    copyFileSync(join(HERE, 'package.json'), join(FOLDER, 'package.json'));
    run('npm', ['install', '--no-package-lock', '--no-audit', '--no-fund', '--silent', '--prefix', FOLDER]);
    writeFileSync(STAMP, wanted);
  }
  // Node looks for packages from where a script stands.
  for (const name of readdirSync(HERE)) if (name.endsWith('.mjs')) copyFileSync(join(HERE, name), join(FOLDER, name));
  return [
    {
      name: `trafilatura ${versionOf(/trafilatura==(\S+)/, wanted)}`,
      command: PYTHON,
      args: [join(HERE, 'trafilatura_pages.py')],
    },
    node('Readability', 'readability', wanted),
    node('Defuddle', 'defuddle', wanted),
  ];
}

function node(title: string, name: string, wanted: string): Peer {
  const version = versionOf(new RegExp(`${name}": "([^"]+)"`), wanted);
  return { name: `${title} ${version}`, command: process.execPath, args: [join(FOLDER, `${name}-pages.mjs`)] };
}

function versionOf(pattern: RegExp, wanted: string): string {
  return pattern.exec(wanted)?.[1] ?? '';
}

function run(command: string, args: readonly string[]): void {
  execFileSync(command, args, { stdio: ['ignore', 'inherit', 'inherit'] });
}
