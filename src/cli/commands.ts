// CLI: the commands beside the main one, each of which loads what it needs when it is called.
import { existsSync } from "node:fs";
import type { Command } from "commander";
import { type Flags, wholeFrom } from "./flags.ts";
import { openOutput } from "./output.ts";
import { Unusable } from "./problems.ts";

/** Which flags of the main command another one takes, by their names in `Flags`; the others would do nothing. */
const takes: Readonly<Record<string, readonly (keyof Flags)[]>> = {
  explain: ["published", "textField", "idField", "titleField", "dateField", "lexicon", "output", "quiet", "errors"],
  rules: ["output"],
  schema: ["output"],
  evaluate: ["output", "errors"],
};

/** Adds them; `ended` is told an exit status that is not 0. */
export function addCommands(command: Command, ended: (status: number) => void): void {
  const print = (words: string) => openOutput(command.opts<Flags>().output).write(words);
  command.hook("preAction", (_, called) => {
    if (called === command) refuseMisspelt(command);
    else refuseUseless(command, called.name());
  });
  command
    .command("explain")
    .description("print, for each claim, the rule and the words behind it, and why other cues gave none")
    .argument("<inputs...>", "as for extract")
    .addHelpText("after", "\nOf the flags of extract it takes --published, those for fields, --lexicon, --output, --quiet and --errors.")
    .action(async (inputs: string[]) => {
      const { runExplain } = await import("./explain.ts");
      ended(await runExplain(inputs, command.opts<Flags>()));
    });
  command
    .command("rules")
    .description("list the rules of the claims, with their examples")
    .action(async () => {
      const [{ describeRules }, { claimRules }] = await Promise.all([import("./explain.ts"), import("../claims/index.ts")]);
      await print(describeRules(claimRules));
    });
  command
    .command("schema")
    .description("print the JSON Schema of the fact document")
    .action(async () => {
      const [{ z }, { factDocumentSchema }] = await Promise.all([import("zod"), import("../facts.ts")]);
      await print(`${JSON.stringify(z.toJSONSchema(factDocumentSchema), null, 2)}\n`);
    });
  command
    .command("evaluate")
    .description("score what is found against expected facts: marked articles (as in fixtures/gold), or JSON Lines with a field gold")
    .argument("<gold...>", "files or folders of expected facts")
    .option("--misses <count>", "print up to so many misses of each kind", wholeFrom(0), 0)
    .action(async (paths: string[], { misses }: { misses: number }) => {
      const { describeScore, readGold, scoreGold } = await import("../evaluate/report.ts");
      const read = () => {
        try {
          return paths.flatMap(readGold);
        } catch (error) {
          throw new Unusable({ code: "bad-gold", message: (error as Error).message });
        }
      };
      const golds = read();
      if (golds.length === 0) throw new Unusable({ code: "bad-gold", message: "there are no expected facts in there" });
      await print(`${describeScore(scoreGold(golds), misses)}\n`);
    });
}

/** A misspelt command would be taken for the first of the inputs. */
function refuseMisspelt(command: Command): void {
  const [first = "", ...inputs] = command.args;
  const meant = command.commands.map((other) => other.name()).find((name) => areNear(first, name));
  if (meant === undefined || existsSync(first)) return;
  const hint = `Did you mean: extract ${[meant, ...inputs].join(" ")}`;
  throw new Unusable({ code: "bad-argument", message: "no such command, file or folder", hint, file: first });
}

/** Whether one word becomes the other by a letter more, less or changed, or by two neighbours that change places. */
function areNear(one: string, other: string): boolean {
  let same = 0;
  while (same < one.length && one[same] === other[same]) same++;
  const [left, right] = [one.slice(same), other.slice(same)];
  const swapped = `${left[1]}${left[0]}${left.slice(2)}`;
  return left.slice(1) === right || left === right.slice(1) || left.slice(1) === right.slice(1) || swapped === right;
}

function refuseUseless(command: Command, name: string): void {
  const taken = takes[name] ?? [];
  const wrong = command.options.find((option) => {
    const key = option.attributeName();
    return command.getOptionValueSource(key) === "cli" && !taken.includes(key as keyof Flags);
  });
  if (wrong) command.error(`extract: ${name} does not take ${wrong.long}`);
}
