// Claims stage: the rules, in the order in which `extract rules` prints them.
import { accuse } from "./attribution/accuse.ts";
export const rules = [accuse];
