// CLI, data: the sentences that `rehearse` goes through, one of each rule. The bundle holds them beside the examples, which it never makes otherwise.
import { claimRules } from "../claims/index.ts";

export const sentences: readonly string[] = claimRules.map(({ examples }) => (examples.finds[0] as string).replace(/\{\w+ |\}/g, ""));
