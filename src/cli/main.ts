// CLI: arguments in; the command that they name is run; its exit status out.
import { Command, Option } from "commander";
import { addCommands } from "./commands.ts";
import { createComplaints } from "./complaints.ts";
import { done, nothingDone } from "./ending.ts";
import { type Flags, flags, helpEnd } from "./flags.ts";
import { Unusable } from "./problems.ts";
import { run } from "./run.ts";
import { tell } from "./tell.ts";

export { work } from "../batch/pool.ts";
export { rehearse } from "./rehearse.ts";

declare global {
  interface ImportMeta {
    /** The version of the program, which the bundle knows. */
    readonly version: string;
  }
}

/** Runs the command; gives the exit status. */
export async function main(argv: readonly string[]): Promise<number> {
  let status = done;
  const command = createCommand((ended) => {
    status = ended;
  });
  try {
    await command.parseAsync(argv, { from: "user" });
    return status;
  } catch (error) {
    const { exitCode, code } = error as { exitCode?: number; code?: string };
    // Whoever reads us has enough: a closed pipe is no failure.
    if (code === "EPIPE") return done;
    if (exitCode !== undefined) return exitCode === 0 ? done : nothingDone;
    if (error instanceof Unusable) createComplaints(command.opts<Flags>()).one(error.problem);
    else tell(`extract: a fault of this program; please report it [internal]\n${(error as Error).stack}\n`);
    return nothingDone;
  }
}

function createCommand(ended: (status: number) => void): Command {
  const command = new Command("extract")
    .description(
      "Reads news articles and prints their facts: who says whom did which cyber attack, with the organisations, people, groups, countries and dates.",
    )
    .argument("[inputs...]", 'files, folders, globs, or "-" for standard input')
    .version(import.meta.version, "-V, --version")
    .helpOption("-h, --help")
    .addHelpText("after", helpEnd)
    .configureHelp({
      helpWidth: 104,
      // The table of flags says what can be chosen, in its own words.
      optionDescription: ({ description, defaultValue }) => (typeof defaultValue === "string" ? `${description} (default: ${defaultValue})` : description),
    })
    .configureOutput({
      writeOut: (words) => tell(words, 1),
      writeErr: (words) => tell(words),
      outputError: (words, write) => write(words.replace(/^error:/, "extract:")),
    })
    .showHelpAfterError("    extract --help shows commands, flags and examples.")
    .exitOverride()
    .action(async (inputs: string[], given: Flags) => ended(await run(inputs, given)));
  for (const [group, list] of Object.entries(flags)) {
    for (const { flag, says, choices, parse, default: value } of list) {
      const option = new Option(flag, says).helpGroup(group);
      if (choices) option.choices(choices);
      if (parse) option.argParser(parse);
      command.addOption(value === undefined ? option : option.default(value));
    }
  }
  addCommands(command, ended);
  return command;
}
