// CLI: documents as they were drawn in; the output out, with what the format puts before, between and after them.
import type { Format } from "../batch/formats.ts";
import type { Output } from "./output.ts";

export interface Documents {
  /** Writes `number` documents, joined as the format wants it. */
  write(printed: Uint8Array, number: number): Promise<void>;
  /** Closes what was opened, so that the output is valid as it stands. */
  end(): Promise<void>;
}

/** `many` says that the output is a list even when one document comes. Else one alone is written when nothing follows it. */
export function createDocuments(output: Output, { open, between, close, alone }: Format, many: boolean): Documents {
  let held: Uint8Array | null = null;
  let any = false;
  return {
    write: async (printed, number) => {
      if (number === 0) return;
      if (alone !== undefined && !any && !many && number === 1) held = printed;
      else if (held) {
        await output.write(joined(open, held, between, printed));
        held = null;
      } else await output.write(joined(any ? between : open, printed));
      any = true;
    },
    end: async () => {
      if (held) await output.write(joined(held, alone ?? ""));
      else if (any || many) await output.write(any ? close : open.trimEnd() + close.trimStart());
    },
  };
}

function joined(...parts: (string | Uint8Array)[]): Uint8Array {
  return Buffer.concat(parts.map((part) => (typeof part === "string" ? Buffer.from(part) : part)));
}
