import { openTerminal } from '../harness/terminal.ts';
import { describeAdapter } from './adapter.ts';
import { LACKS } from './lacks.ts';

describeAdapter('terminal', openTerminal, LACKS.terminal);
