// CLI: a handle in; whether somebody sits there out. Node's module for terminals is loaded only where there may be one.
import { fstatSync } from "node:fs";

export function isTerminal(handle: 0 | 1 | 2): boolean {
  try {
    return fstatSync(handle).isCharacterDevice() && process.getBuiltinModule("node:tty").isatty(handle);
  } catch {
    // It is closed.
    return false;
  }
}
