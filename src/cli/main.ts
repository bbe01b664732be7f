import { rules } from '../../rules/index.ts';
import { processIo } from './io.ts';
import { run } from './run.ts';

const isAction = /[\\/]action\.cjs$/.test(process.argv[1] ?? '');
const ending = isAction
  ? import('./action.ts').then(({ runAction }) => runAction(processIo(), rules))
  : run(process.argv.slice(2), processIo(), rules);
void ending.then((status) => {
  process.exitCode = status;
});
