// node [--expose-gc] jobs-run.mjs ARGUMENTS: runs the built command, and prints as JSON what that took. With --expose-gc
// the memory is what is in use, and the time is worth nothing.
import { main } from '../dist/cli/main.js';

const MEGA = 1024 * 1024;
let parent = 0;
// The parent's own objects that are in use; those of its threads are not among them.
setInterval(() => {
  globalThis.gc?.();
  parent = Math.max(parent, process.memoryUsage().heapUsed / MEGA);
}, 1000).unref();
const begin = performance.now();
await main();
const { maxRSS, userCPUTime, systemCPUTime } = process.resourceUsage();
const cpu = (userCPUTime + systemCPUTime) / 1e6;
console.log(JSON.stringify({ wall: (performance.now() - begin) / 1e3, cpu, peak: maxRSS / 1024, parent }));
