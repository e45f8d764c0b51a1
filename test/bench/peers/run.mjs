/** Measures us beside the peers, in one run, by the harness in that folder. */
import { preparePlace } from './place.mjs';

const [folder, ...options] = process.argv.slice(2);
const { run } = preparePlace(folder);
run(process.execPath, 'run.mjs', '--out', 'results/perf.json', ...options);
