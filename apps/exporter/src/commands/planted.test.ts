import { mkdirSync, mkdtempSync, readFileSync, rmSync, utimesSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, test } from "vitest";
import { digestOf } from "../disk/digest.ts";
import { STRANGE } from "../disk/strange.fixture.ts";
import { said } from "./said.fixture.ts";

const place = mkdtempSync(join(tmpdir(), "quarterlight-planted-"));
afterAll(() => rmSync(place, { recursive: true }));
let made = 0;

const CARD = "Code,Indicator,Target,2025/26 Q1,2025/26 Q2\nA1,Visits made on time (%),90,85%,86%\n";
const BASE = "quarterly-report-2025-26-q2-public";

/** A folder with a workbook in it. */
function folderWithCard(): string {
  const folder = join(place, String((made += 1)));
  mkdirSync(folder);
  writeFileSync(join(folder, "K.csv"), CARD);
  return folder;
}

/** Each command that names a workbook, and is otherwise content with this one. */
const COMMANDS: readonly (readonly string[])[] = [
  ["read"],
  ["check"],
  ["classify"],
  ["report", "--to", "html"],
];

describe("your workbook is only ever read, whatever lies beside it", () => {
  const journals: Readonly<Record<string, string>> = {
    "of an earlier version": JSON.stringify({
      version: 1,
      id: "12-34",
      pid: 99_999,
      host: "elsewhere",
      files: [
        { name: "K.csv", wasThere: false },
        { name: "notes.docx", wasThere: false },
      ],
    }),
    "that knows what the files hold": JSON.stringify({
      version: 2,
      id: "12-34",
      pid: 99_999,
      host: "elsewhere",
      files: [CARD, "mine"].map((text, nth) => ({
        name: ["K.csv", "notes.docx"][nth],
        before: "",
        after: digestOf(new TextEncoder().encode(text)),
      })),
    }),
  };

  const all = COMMANDS.flatMap((line) =>
    Object.keys(journals).flatMap((kind) =>
      ["undo", "ready"].map((mark) => ({ command: line[0] ?? "", line, kind, mark })),
    ),
  );

  test.each(all)("$command beside a planted record $kind, marked $mark", async ({ line, kind, mark }) => {
    const folder = folderWithCard();
    writeFileSync(join(folder, "notes.docx"), "mine");
    writeFileSync(join(folder, ".K.csv.12-34.new"), "theirs");
    writeFileSync(join(folder, ".quarterlight-writing.json"), journals[kind] ?? "");
    writeFileSync(join(folder, `.quarterlight-writing.${mark}`), "");
    const long = new Date(Date.now() - 3_600_000);
    utimesSync(join(folder, ".quarterlight-writing.json"), long, long);
    const [command = "", ...more] = line;
    const { err } = await said(
      command,
      join(folder, "K.csv"),
      ...more,
      ...(more.length > 0 ? ["--out", folder] : []),
    );
    expect(err).toMatch(/"\.quarterlight-writing\.json"|quarterlight-writing\.json" is no record/);
    expect(readFileSync(join(folder, "K.csv"), "utf8")).toBe(CARD);
    expect(readFileSync(join(folder, "notes.docx"), "utf8")).toBe("mine");
  });
});

/** Every file of ours that a command looks for beside a workbook, with what the commands that only read then do. */
const OURS = [
  { file: ".quarterlight-writing.json", isRead: true },
  { file: ".quarterlight-writing.ready", isRead: true },
  { file: ".quarterlight-writing.undo", isRead: true },
  { file: `${BASE}.facts.json`, isRead: true },
  { file: `${BASE}.html`, isRead: true },
  { file: "K.quarterlight.json", isRead: false },
];

describe.skipIf(process.platform === "win32")("what bears the name of a file of ours and is none", () => {
  const all = OURS.flatMap((ours) => STRANGE.map(({ name, put }) => ({ ...ours, what: name, put })));

  test.each(all)(
    "$file as $what is waited for by no command, and never a fault",
    async ({ file, isRead, put }) => {
      const folder = folderWithCard();
      put(join(folder, file));
      for (const [command = "", ...more] of COMMANDS) {
        const isReport = command === "report";
        const { err, code } = await said(
          command,
          join(folder, "K.csv"),
          ...more,
          ...(isReport ? ["--out", folder] : []),
        );
        const isStopped = isReport || !isRead;
        expect({ command, code }).toEqual({ command, code: isStopped ? 2 : 0 });
        expect(err.includes(file)).toBe(isStopped || file.endsWith("writing.json"));
      }
    },
  );
});
