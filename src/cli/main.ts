/** `npm run -s pillars -- VERB`: the command line of the product. */
import { runVerb } from './verbs';

const [verb = '', ...rest] = process.argv.slice(2);
process.exitCode = await runVerb(verb, rest);
