// The README's commands: each that reads this repository's own files is run, and the session it shows is what is printed.
import { execFileSync } from "node:child_process";
import { cpSync, mkdtempSync, readFileSync, symlinkSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, it } from "vitest";

const readme = readFileSync("README.md", "utf8");
const commands = [...readme.matchAll(/```sh\n([^`]+)```/g)]
  .flatMap(([, block]) => (block as string).trim().split("\n"))
  .filter((line) => line.startsWith("node "));
const env = { ...process.env, FORCE_COLOR: undefined, COLUMNS: undefined };

describe("README", () => {
  it("shows commands", () => expect(commands.length).toBeGreaterThan(3));

  it.each(commands)("%s", (line) => {
    expect(execFileSync(process.execPath, line.split(" ").slice(1), { encoding: "utf8", env }).length).toBeGreaterThan(100);
  });

  it("shows the session as it is", () => {
    const [, command, printed] = /```sh\n(node [^\n]+)\n```\n\n```\n([^`]+)```/.exec(readme) as unknown as string[];
    const out = execFileSync(process.execPath, (command as string).split(" ").slice(1), { encoding: "utf8", env });
    expect(out.trimEnd()).toBe((printed as string).trimEnd());
  });

  it("shows a workflow whose steps run", () => {
    const folder = mkdtempSync(join(tmpdir(), "extract-workflow-"));
    symlinkSync(process.cwd(), join(folder, "extractor"));
    cpSync("fixtures/articles", join(folder, "articles"), { recursive: true });
    const [, workflow] = /```yaml\n([^`]+)```/.exec(readme) as unknown as [string, string];
    const steps = [...workflow.matchAll(/^ +- run: (.+)$/gm)].map(([, step]) => (step as string).replace(/\$\{\{ matrix\.part }}/g, "1"));
    expect(steps.length).toBeGreaterThan(2);
    for (const step of steps.filter((one) => !one.startsWith("npm install")))
      execFileSync("bash", ["-c", step], { cwd: folder, env: { ...env, GITHUB_STEP_SUMMARY: join(folder, "step.md") } });
    expect(JSON.parse(readFileSync(join(folder, "step.md"), "utf8"))).toHaveProperty("documents");
  });
});
