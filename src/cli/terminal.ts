// CLI: a handle in; whether somebody sits there out. Node's module for terminals takes as long to load as a text to read, so it is asked last.
import { fstatSync, statSync } from "node:fs";
import { devNull } from "node:os";

export function isTerminal(handle: 0 | 1 | 2): boolean {
  try {
    const stat = fstatSync(handle);
    return stat.isCharacterDevice() && stat.rdev !== statSync(devNull).rdev && process.getBuiltinModule("node:tty").isatty(handle);
  } catch {
    // It is closed.
    return false;
  }
}
