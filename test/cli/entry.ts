/** What bin/clean-article.js does, without a build. */
import { main } from '../../src/cli/main.js';

await main();
