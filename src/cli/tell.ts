// CLI: words in; on standard error or output, all of them, when it returns, so that the program may end right then.
import { writeSync } from "node:fs";

export function tell(words: string, handle: 1 | 2 = 2): void {
  const bytes = Buffer.from(words);
  for (let at = 0; at < bytes.length; ) {
    try {
      at += writeSync(handle, bytes, at);
    } catch (error) {
      // Nobody listens any more.
      if ((error as NodeJS.ErrnoException).code !== "EAGAIN") return;
      // A pipe that is full and does not block: whoever reads it will get on.
      Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 5);
    }
  }
}
