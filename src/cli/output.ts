// CLI: pieces of output in; a file or standard output out, whole pieces or none, and an error that says why not.
import { closeSync, fstatSync, ftruncateSync, openSync, writeSync } from "node:fs";
import { reasonOf } from "../problem.ts";
import { Unusable } from "./problems.ts";

export interface Output {
  /** Writes a whole piece. When the disk is full, what was written of it is taken back from a file before the error is thrown. */
  write(piece: string | Uint8Array): Promise<void>;
  close(): void;
  /** Whether a piece is half written. */
  busy(): boolean;
  /** Which file it is; null for a pipe or a terminal. */
  readonly file: { readonly dev: number; readonly ino: number } | null;
}

/**
 * Opens a file, or standard output; `keep` is how many bytes of the file stand, and what follows them goes. What cannot be opened or written is
 * thrown as Unusable, but for a closed pipe, which is an end like another.
 */
export function openOutput(name: string | undefined, keep?: number): Output {
  const standard = name === undefined || name === "-";
  const unusable = (what: string, error: unknown) =>
    new Unusable({ code: "not-written", message: `the output cannot be ${what}: ${reasonOf(error)}`, file: standard ? "standard output" : name });
  const handle = standard ? 1 : open(name, keep === undefined ? "w" : "r+", unusable);
  const stat = fstatSync(handle);
  const regular = stat.isFile();
  let end = standard ? stat.size : (keep ?? 0);
  let busy = false;
  if (keep !== undefined) ftruncateSync(handle, keep);
  return {
    file: regular ? { dev: stat.dev, ino: stat.ino } : null,
    write: async (piece) => {
      const bytes = typeof piece === "string" ? Buffer.from(piece) : piece;
      busy = true;
      for (let at = 0; at < bytes.length; ) {
        try {
          at += standard ? writeSync(handle, bytes, at) : writeSync(handle, bytes, at, bytes.length - at, regular ? end + at : null);
        } catch (error) {
          const { code } = error as NodeJS.ErrnoException;
          if (code === "EAGAIN") {
            // A pipe that is full and does not block: whoever reads it will get on.
            await new Promise((resume) => setTimeout(resume, 5));
            continue;
          }
          if (regular && fstatSync(handle).size === end + at) ftruncateSync(handle, end);
          throw code === "EPIPE" ? error : unusable("written", error);
        }
      }
      end += bytes.length;
      busy = false;
    },
    busy: () => busy,
    close: () => {
      if (!standard) closeSync(handle);
    },
  };
}

function open(name: string, flags: string, unusable: (what: string, error: unknown) => Unusable): number {
  try {
    return openSync(name, flags);
  } catch (error) {
    throw unusable("opened", error);
  }
}
