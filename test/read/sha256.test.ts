// Our own hash, held against Node's.
import { createHash } from "node:crypto";
import fc from "fast-check";
import { expect, it } from "vitest";
import { sha256, sha256OfLittle } from "../../src/read/sha256.ts";

const nodes = (bytes: Uint8Array) => createHash("sha256").update(bytes).digest("hex");

it("is that of bytes of any length and value", () => {
  for (let length = 0; length < 200; length++) {
    const bytes = new Uint8Array(length).map((_, i) => (i * 37 + length) & 255);
    expect(sha256OfLittle(bytes)).toBe(nodes(bytes));
  }
  fc.assert(fc.property(fc.uint8Array({ maxLength: 5000 }), (bytes) => sha256OfLittle(bytes) === nodes(bytes)));
});

it("is the same when there is much to read", () => {
  const bytes = new Uint8Array(60_000).map((_, i) => (i * 31) & 255);
  for (let time = 0; time < 4; time++) expect(sha256(bytes)).toBe(nodes(bytes));
});
