import { ofColumn, type Signal } from './signal.js';

export const scriptLeak: Signal = {
  name: 'script-leak',
  about: 'Script, style or markup that leaked into the text.',
  category: 'advertisement',
  fires: ['(adsbygoogle = window.adsbygoogle || []).push({});', '.card { color: red; margin-top: 4px; }'],
  leaves: ['He wrote the script in a week; it was never filmed.', 'The set {1, 2, 3} has three members.'],
  ...ofColumn((page) => page.patterns.script),
};
