// Less memory for a little more collecting: left alone, V8 lets a heap grow to four times what is alive before it collects.
// What cannot be set once a process runs, the size of its young generation, stands in the commands that start it.
import { setFlagsFromString } from 'node:v8';

/** Called first of all: a heap that has grown does not shrink. It holds for the threads that are started later, too. */
export function keepHeapSmall() {
  setFlagsFromString('--heap-growing-percent=20');
  // Said for the process, it would go before what each thread is allowed.
  setFlagsFromString('--max-semi-space-size=0');
}
