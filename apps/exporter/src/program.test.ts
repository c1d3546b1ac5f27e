import { expect, test } from "vitest";
import { CLEAR_LINE } from "./edge/terminal.ts";
import { version } from "./edge/version.ts";
import { run } from "./program.ts";

type Said = { out: string; err: string; code: number };

async function said(
  line: readonly string[],
  { breaks = false, debug = false, watched = false } = {},
): Promise<Said> {
  const heard = { out: "", err: "" };
  const terminal = {
    out: (text: string) => {
      if (breaks) throw new TypeError("a fault for the test");
      heard.out += text;
    },
    err: (text: string) => void (heard.err += text),
    watched,
  };
  const code = await run(line, terminal, { debug });
  return { ...heard, code };
}

test("--version prints the package's version", async () => {
  expect(await said(["--version"])).toEqual({ out: `${version}\n`, err: "", code: 0 });
});

test("a fault of our own is owned up to, without a stack", async () => {
  const { err, code } = await said(["--version"], { breaks: true });
  expect(code).toBe(70);
  expect(err).toContain(`Sorry: Quarterlight ${version} has a fault of its own`);
  expect(err).not.toMatch(/TypeError|\bat /);
});

test("a fault is told in full to whoever asks", async () => {
  const { err } = await said(["--version"], { breaks: true, debug: true });
  expect(err).toMatch(/TypeError: a fault for the test\n +at /);
});

test("an error clears the line of progress first", async () => {
  const { err } = await said(["read", "nowhere.xlsx"], { watched: true });
  expect(err).toContain(`${CLEAR_LINE}There is no file`);
});

test("nothing asked for is answered with the help, and is not success", async () => {
  const { out, err, code } = await said([]);
  expect({ out, code }).toEqual({ out: "", code: 2 });
  expect(err).toMatch(/^Usage: quarterlight .*Start here:/s);
});
