import { execFileSync, spawn } from 'node:child_process';
import { homedir } from 'node:os';
import { delimiter, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { onTestFinished } from 'vitest';

/** The job. */
export const JOB = fileURLToPath(new URL('../../integrations/spark/clean_corpus.py', import.meta.url));

const { env } = process;
const CACHE = env['XDG_CACHE_HOME'] ?? join(homedir(), '.cache');
const VENV = env['CLEAN_ARTICLE_SPARK'] ?? join(CACHE, 'clean-article', 'spark');

/** Why Spark cannot be run here; undefined where it can. */
export function whyNoSpark(): string | undefined {
  if (!runs('java', ['-version'])) return 'there is no java';
  if (!runs('python3', ['--version'])) return 'there is no python3';
  const has = runs(join(VENV, 'bin', 'python3'), ['-c', 'import pandas, pyarrow, pyspark']);
  return has ? undefined : `there is no pyspark in ${VENV}: integrations/spark/make-venv gets it`;
}

function runs(command: string, argv: readonly string[]): boolean {
  try {
    execFileSync(command, argv, { stdio: 'ignore' });
    return true;
  } catch {
    return false;
  }
}

/** A job that runs for seconds gains nothing from what Java does for those that run for days. */
const SHORT = '-XX:TieredStopAtLevel=1 -XX:+UseSerialGC';
const SETTINGS = {
  'spark.ui.enabled': 'false',
  'spark.sql.shuffle.partitions': '2',
  'spark.driver.memory': '1g',
  'spark.driver.extraJavaOptions': SHORT,
  'spark.executor.extraJavaOptions': SHORT,
};

export interface Submitted {
  readonly code: number | null;
  /** What Spark told. */
  readonly told: string;
}

/** Runs a Python file by spark-submit with these workers. */
export async function submit(folder: string, master: string, argv: readonly string[]): Promise<Submitted> {
  const settings = Object.entries(SETTINGS).flatMap(([name, value]) => ['--conf', `${name}=${value}`]);
  const bin = join(VENV, 'bin');
  const home = execFileSync(join(bin, 'python3'), ['-c', 'import pyspark; print(pyspark.__path__[0])'], {
    encoding: 'utf8',
  }).trim();
  const child = spawn(join(bin, 'spark-submit'), ['--master', master, ...settings, ...argv], {
    cwd: folder,
    // A group of its own, to be ended with its workers.
    detached: true,
    env: {
      ...env,
      PATH: [bin, env['PATH']].join(delimiter),
      PYSPARK_PYTHON: join(bin, 'python3'),
      SPARK_HOME: home,
      // Workers that are processes of their own are started by this.
      SPARK_SCALA_VERSION: '2.13',
      SPARK_WORKER_DIR: join(folder, 'workers'),
      SPARK_LOCAL_IP: '127.0.0.1',
    },
  });
  onTestFinished(() => endGroup(child.pid));
  let told = '';
  child.stdout.on('data', (chunk: Buffer) => (told += chunk.toString()));
  child.stderr.on('data', (chunk: Buffer) => (told += chunk.toString()));
  const code = await new Promise<number | null>((resolve) => child.on('close', resolve));
  return { code, told };
}

function endGroup(leader: number | undefined): void {
  try {
    if (leader !== undefined) process.kill(-leader, 'SIGKILL');
  } catch {
    // It has ended by itself.
  }
}

/** The process above this one that runs this, as far as there is one. */
export function ancestor(pid: number, running: string): number | undefined {
  for (let at = pid; at > 1;) {
    const [parent, command] = parentOf(at);
    if (command.includes(running) && command.includes('java')) return at;
    at = parent;
  }
  return undefined;
}

function parentOf(pid: number): readonly [number, string] {
  try {
    const told = execFileSync('ps', ['-o', 'ppid=,args=', '-p', String(pid)], { encoding: 'utf8' }).trim();
    return [parseInt(told, 10), told];
  } catch {
    return [0, ''];
  }
}
