import { existsSync, mkdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { fileIn, namesIn, quarterlight, temporaryFolder } from "../support/command.ts";

const folder = temporaryFolder();
const WITHOUT_NETWORK = new URL("../support/without-network.mjs", import.meta.url).href;

/** A folder of its own that the command takes for the computer's folder of temporary files. */
function temporary(name: string): { readonly path: string; readonly environment: NodeJS.ProcessEnv } {
  const path = join(folder, `${name}-temporary`);
  mkdirSync(path);
  const tries = join(folder, `${name}-tries.txt`);
  return {
    path,
    environment: {
      NODE_OPTIONS: `--import ${WITHOUT_NETWORK}`,
      QUARTERLIGHT_TRIES: tries,
      TMPDIR: path,
      TEMP: path,
      TMP: path,
    },
  };
}

const triesOf = (name: string) => {
  const path = join(folder, `${name}-tries.txt`);
  return existsSync(path) ? readFileSync(path, "utf8") : "";
};

test(
  "without a network every command does its work, tries nothing, and leaves no temporary file",
  { timeout: 300_000 },
  () => {
    const made = temporary("made");
    const example = quarterlight(folder, ["example", "--out", "made"], made.environment);
    expect({ code: example.code, err: example.err }).toEqual({ code: 0, err: "" });
    const workbook = join("made", "worked-example.xlsx");
    for (const command of [["read"], ["check"], ["check", "--format", "sarif"], ["classify"]]) {
      const { code, err } = quarterlight(folder, [...command, workbook], made.environment);
      expect({ command, code, err }).toEqual({ command, code: 0, err: "" });
    }
    expect(triesOf("made")).toBe("");
    expect(namesIn(made.path)).toEqual([]);
    expect(namesIn(join(folder, "made")).filter((name) => name.startsWith("."))).toEqual([]);
  },
);

test("the network is cut off in these tests: a try is written down and fails", () => {
  const { environment } = temporary("probe");
  const probe = fileIn(folder, "probe.mjs", 'await fetch("http://example.invalid/").catch(() => {});');
  const { code } = quarterlight(folder, ["--version"], {
    ...environment,
    NODE_OPTIONS: `${environment["NODE_OPTIONS"] ?? ""} --import ${new URL(`file://${probe}`).href}`,
  });
  expect(code).not.toBe(0);
  expect(triesOf("probe")).toBe("fetch\n");
});
