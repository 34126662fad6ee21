// CLI: nothing in, nothing out: goes once through what an article can take, so that what V8 compiles of the program is worth keeping.
import { claimRules } from "../claims/index.ts";
import { extract } from "../extract.ts";
import { renderJson } from "../render/json.ts";

export function rehearse(): void {
  for (const { examples } of claimRules) renderJson(extract((examples.finds[0] as string).replace(/\{\w+ |\}/g, "")));
}
