/** What a worker thread does: it is given jobs and answers with what becomes of them. */
export { cleanJobs as default } from './clean-jobs.js';
