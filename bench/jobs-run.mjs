// jobs-run.mjs ARGUMENTS: runs the built command, and prints as JSON what that took.
import { main } from '../dist/cli/main.js';

const MEGA = 1024 * 1024;
let parent = 0;
// The parent's own objects; those of its threads are not among them.
setInterval(() => (parent = Math.max(parent, process.memoryUsage().heapUsed / MEGA)), 50).unref();
const begin = performance.now();
await main();
const { maxRSS, userCPUTime, systemCPUTime } = process.resourceUsage();
const cpu = (userCPUTime + systemCPUTime) / 1e6;
console.log(JSON.stringify({ wall: (performance.now() - begin) / 1e3, cpu, peak: maxRSS / 1024, parent }));
