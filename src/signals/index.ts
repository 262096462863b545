export { SIGNALS } from './draft.js';
