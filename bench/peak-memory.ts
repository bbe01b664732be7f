import { readFileSync, writeFileSync } from 'node:fs';

// Required before a program: writes the most memory that the process held, in kB, to the file named in the environment.

process.on('exit', () => {
  let peak = process.resourceUsage().maxRSS;
  try {
    // Linux counts in maxRSS what the parent held when it started this process.
    peak = Number(/^VmHWM:\s*(\d+) kB$/m.exec(readFileSync('/proc/self/status', 'utf8'))![1]);
  } catch {
    // Another system: maxRSS it is.
  }
  writeFileSync(process.env.PEAK_MEMORY_FILE!, String(peak));
});
