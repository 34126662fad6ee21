// CLI: arguments in; the command that they name is run; its exit status out.
import { Command, Option } from "commander";
import { done, nothingDone } from "./ending.ts";
import { type Flags, flags, helpEnd, wholeFrom } from "./flags.ts";
import { openOutput } from "./output.ts";
import { run } from "./run.ts";

export { work } from "../batch/pool.ts";
export { rehearse } from "./rehearse.ts";

/** Runs the command; gives the exit status. */
export async function main(argv: readonly string[], version: string): Promise<number> {
  let status = done;
  const command = new Command("extract")
    .description(
      "Reads news articles and prints their facts: who says whom did which cyber attack, with the organisations, people, groups, countries and dates.",
    )
    .argument("[inputs...]", 'files, folders, globs, or "-" for standard input')
    .version(version, "-V, --version")
    .helpOption("-h, --help")
    .addHelpText("after", helpEnd)
    .configureHelp({
      helpWidth: 104,
      // The table of flags says what can be chosen, in its own words.
      optionDescription: ({ description, defaultValue }) => (typeof defaultValue === "string" ? `${description} (default: ${defaultValue})` : description),
    })
    .exitOverride()
    .action(async (inputs: string[], given: Flags) => {
      status = await run(inputs, given);
    });
  for (const [group, list] of Object.entries(flags)) {
    for (const { flag, says, choices, parse, default: value } of list) {
      const option = new Option(flag, says).helpGroup(group);
      if (choices) option.choices(choices);
      if (parse) option.argParser(parse);
      command.addOption(value === undefined ? option : option.default(value));
    }
  }
  command
    .command("explain")
    .description("print, for each claim, the rule and the words behind it, and why other cues gave none")
    .argument("<inputs...>", "as for extract")
    .action(async (inputs: string[], _: unknown, { parent }: Command) => {
      const { runExplain } = await import("./explain.ts");
      status = await runExplain(inputs, (parent as Command).opts<Flags>());
    });
  command
    .command("rules")
    .description("list the rules of the claims, with their examples")
    .action(async () => {
      const [{ describeRules }, { claimRules }] = await Promise.all([import("./explain.ts"), import("../claims/index.ts")]);
      await openOutput(undefined).write(describeRules(claimRules));
    });
  command
    .command("schema")
    .description("print the JSON Schema of the fact document")
    .action(async () => {
      const [{ z }, { factDocumentSchema }] = await Promise.all([import("zod"), import("../facts.ts")]);
      await openOutput(undefined).write(`${JSON.stringify(z.toJSONSchema(factDocumentSchema), null, 2)}\n`);
    });
  command
    .command("evaluate")
    .description("score what is found against expected facts: marked articles (as in fixtures/gold), or JSON Lines with a field gold")
    .argument("<gold...>", "files or folders of expected facts")
    .option("--misses <count>", "print up to so many misses of each kind", wholeFrom(0), 0)
    .action(async (paths: string[], { misses }: { misses: number }) => {
      const { describeScore, readGold, scoreGold } = await import("../evaluate/report.ts");
      try {
        const golds = paths.flatMap(readGold);
        if (golds.length === 0) throw new Error("there are no expected facts in there");
        await openOutput(undefined).write(`${describeScore(scoreGold(golds), misses)}\n`);
      } catch (error) {
        if ((error as { code?: string }).code === "EPIPE") throw error;
        process.stderr.write(`extract: ${(error as Error).message} [bad-gold]\n`);
        status = nothingDone;
      }
    });
  try {
    await command.parseAsync(argv, { from: "user" });
    return status;
  } catch (error) {
    const { exitCode, code } = error as { exitCode?: number; code?: string };
    // Whoever reads us has enough: a closed pipe is no failure.
    if (code === "EPIPE") return done;
    if (exitCode !== undefined) return exitCode === 0 ? done : nothingDone;
    process.stderr.write(`extract: a fault of this program; please report it [internal]\n${(error as Error).stack}\n`);
    return nothingDone;
  }
}
