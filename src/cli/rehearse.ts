// CLI: nothing in, nothing out: goes once through what an article can take, so that what V8 compiles of the program is worth keeping.
import { extract } from "../extract.ts";
import { renderJson } from "../render/json.ts";
import { sentences } from "./rehearsed.ts";

export function rehearse(): void {
  for (const sentence of sentences) renderJson(extract(sentence));
}
