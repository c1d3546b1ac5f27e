import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { beforeAll, describe, expect, test } from "vitest";
import {
  type Run,
  bytesOf,
  fileIn,
  jsonColumn,
  jsonOf,
  namesIn,
  quarterlight,
  temporaryFolder,
} from "../support/command.ts";
import { fewBytes } from "../support/few-kpis.ts";

const folder = temporaryFolder();
const OF = "glenmarrow-hscp";
const BASE = `quarterly-report-${OF}-2025-26-q2-public`;
/** Every file of a report, with how each of its kind begins. */
const STARTS = {
  [`${BASE}.html`]: "<!doctype html>",
  [`${BASE}.docx`]: "PK",
  [`${BASE}.pdf`]: "%PDF-",
  [`quarterly-report-data-${OF}-2025-26-q2-public.xlsx`]: "PK",
} as const;
const ON_A_WORKBOOK = [
  "read",
  "adopt",
  "check",
  "classify",
  "ask",
  "merge",
  "duties",
  "compare",
  "plan",
  "surveys",
  "themes",
  "approve",
  "report",
];
/** Makes Node behave as on a computer for which npm has no build of the native PDF engine. */
const WITHOUT_NATIVE = "../support/without-native.mjs";
const workbook = join(folder, "report", "worked-example.xlsx");
/** What is asked of one of its files, or of its words, is asked of the same with fewer indicators. */
const few = join(folder, "few.xlsx");
let made: Run;

beforeAll(async () => {
  made = quarterlight(folder, ["example"]);
  writeFileSync(few, await fewBytes());
});

/** How many pages a PDF of ours says that it has. */
function pagesOf(pdf: Buffer): number {
  return Number(/\/Type \/Pages\s+\/Count (\d+)/.exec(pdf.toString("latin1"))?.[1] ?? 0);
}

/** An empty folder to work in. */
function place(name: string): string {
  const path = join(folder, name);
  mkdirSync(path);
  return path;
}

describe("example", () => {
  test("makes the worked example and its report, and says where, how long and what", () => {
    expect({ code: made.code, err: made.err }).toEqual({ code: 0, err: "" });
    const files = Object.keys(STARTS);
    const drawings = ["chair-by-the-door.svg", "glenmarrow-logo.svg"];
    const beside = [`${BASE}.facts.json`, "worked-example.xlsx", ...drawings];
    expect(namesIn(join(folder, "report"))).toEqual([...files, ...beside].toSorted());
    for (const file of files) expect(made.out).toContain(join("report", file));
    expect(made.out).toMatch(/\nMade in \d+\.\d seconds\.\n/);
    expect(bytesOf(folder, "report", `${BASE}.html`).toString("utf8")).toContain(made.out.split("\n")[0]);
  });

  test.each(Object.entries(STARTS))("its %s is of its kind", (file, start) => {
    const bytes = bytesOf(folder, "report", file);
    expect(bytes.subarray(0, start.length).toString("latin1").toLowerCase()).toBe(start.toLowerCase());
    expect(bytes.length).toBeGreaterThan(20_000);
  });
});

describe("report", () => {
  test("makes the same bytes again, in another folder, another time zone and another language", () => {
    const cwd = place("again");
    quarterlight(cwd, ["report", workbook], { TZ: "Pacific/Auckland", LANG: "de_DE.UTF-8" });
    const same = Object.keys(STARTS).map((name) => {
      return { name, isSame: bytesOf(cwd, name).equals(bytesOf(folder, "report", name)) };
    });
    expect(same).toEqual(same.map(({ name }) => ({ name, isSame: true })));
  });

  test("makes the same PDF where the native engine is not installed", () => {
    const cwd = place("anywhere");
    const hook = new URL(WITHOUT_NATIVE, import.meta.url).href;
    quarterlight(cwd, ["report", workbook, "--to", "pdf"], { NODE_OPTIONS: `--import ${hook}` });
    expect(bytesOf(cwd, `${BASE}.pdf`).equals(bytesOf(folder, "report", `${BASE}.pdf`))).toBe(true);
  });

  test("makes only what is asked for, where it is asked for, and leaves the workbook as it was", () => {
    const cwd = place("asked");
    const before = bytesOf(few);
    const args = ["report", few, "--period", "Q1 2025/26", "--to", "html", "--out", "a/b"];
    expect(quarterlight(cwd, args).code).toBe(0);
    const names = ["facts.json", "html"].map(
      (ending) => `quarterly-report-${OF}-2025-26-q1-public.${ending}`,
    );
    expect(namesIn(join(cwd, "a", "b"))).toEqual(names);
    expect(bytesOf(few).equals(before)).toBe(true);
  });

  test("makes the summary as a PDF of its own, of two pages at most, named as one", () => {
    const cwd = place("summary");
    expect(quarterlight(cwd, ["report", workbook, "--to", "summary"]).code).toBe(0);
    const name = `quarterly-report-summary-${OF}-2025-26-q2-public.pdf`;
    expect(namesIn(cwd)).toEqual([`${BASE}.facts.json`, name].toSorted());
    const [whole, summary] = [bytesOf(folder, "report", `${BASE}.pdf`), bytesOf(cwd, name)].map(pagesOf);
    expect(summary).toBeGreaterThan(0);
    expect(summary).toBeLessThanOrEqual(2);
    expect(whole).toBeGreaterThan(4);
  });

  test("lists for the analyst what has no consent, and prints none of it", () => {
    const cwd = place("consent");
    const run = quarterlight(cwd, ["report", workbook, "--to", "html", "--json"]);
    expect(jsonOf(run)).toMatchObject({
      ok: true,
      workbook: "worked-example.xlsx",
      period: { label: "2025/26 Q2", name: "July to September 2025" },
      audience: "public",
      files: [{ format: "html", path: `${BASE}.html` }],
      withheld: expect.arrayContaining([
        expect.objectContaining({
          what: "story",
          id: "ST-5",
          words: expect.stringContaining("covers only: board"),
        }),
        expect.objectContaining({ what: "story", id: "ST-6" }),
      ]),
    });
    const html = bytesOf(cwd, `${BASE}.html`).toString("utf8");
    expect(html).not.toMatch(/left out, because|consent C-|ST-\d|FB-\d/);
  });

  test("a narrower audience is shown what its consent covers", () => {
    const cwd = place("board");
    const ids = (audience: string) => {
      const run = quarterlight(cwd, ["report", workbook, "--to", "html", "--json", "--audience", audience]);
      return jsonColumn(run, "withheld", "id");
    };
    expect(ids("board")).not.toContain("ST-5");
    expect(ids("internal")).toContain("ST-6");
  });
});

describe("read and classify", () => {
  test("read says what was understood, sheet by sheet", () => {
    const { code, out } = quarterlight(folder, ["read", few]);
    expect(code).toBe(0);
    expect(out).toMatch(/\d+ KPIs, \d+ periods, \d+ values/);
    expect(out).toMatch(/“Figures”: read as/);
    expect(jsonOf(quarterlight(folder, ["read", few, "--json"]))).toMatchObject({
      ok: true,
      reading: { workbook: "few.xlsx", counts: { kpis: expect.any(Number) } },
    });
  });

  test("classify prints one review as a table, CSV and JSON", () => {
    const table = quarterlight(folder, ["classify", few]);
    const csv = quarterlight(folder, ["classify", few, "--format", "csv"]);
    const json = quarterlight(folder, ["classify", few, "--json"]);
    const kpis = jsonColumn(json, "kpis", "kpi");
    const suggested = jsonColumn(json, "kpis", "suggested");
    expect(kpis.length).toBeGreaterThanOrEqual(9);
    expect(csv.out.trimEnd().split("\r\n")).toHaveLength(kpis.length + 1);
    for (const [index, kpi] of kpis.entries()) {
      expect(table.out).toMatch(new RegExp(`^${kpi} .*${suggested[index]}`, "m"));
      expect(csv.out).toMatch(new RegExp(`^${kpi},.*${suggested[index]}`, "m"));
    }
  });
});

test("check says whether anything blocks, and its exit code says the same", () => {
  const run = quarterlight(folder, ["check", few, "--json"]);
  const report: unknown = jsonOf(run);
  expect(report).toMatchObject({
    ok: true,
    version: 1,
    workbook: "few.xlsx",
    period: "2025/26 Q2",
  });
  expect(run.code).toBe(Object(report).blocks === true ? 1 : 0);
  const table = quarterlight(folder, ["check", few]).out;
  for (const id of jsonColumn(run, "findings", "check")) expect(table).toContain(`(${id})`);
});

describe("template", () => {
  test.each(["blank", "example"])(
    "makes the %s workbook, which reads back, and never replaces a file",
    (kind) => {
      const cwd = place(`template-${kind}`);
      const args = ["template", ...(kind === "example" ? ["--example"] : []), "KPIs.xlsx"];
      expect(quarterlight(cwd, args).code).toBe(0);
      fileIn(cwd, "KPIs.xlsx", "mine");
      const again = quarterlight(cwd, args);
      expect({ code: again.code, kept: bytesOf(cwd, "KPIs.xlsx").toString() }).toEqual({
        code: 2,
        kept: "mine",
      });
      expect(again.err).toMatch(/already there/);
      expect(quarterlight(cwd, [...args, "--force"]).code).toBe(0);
      expect(quarterlight(cwd, ["read", "KPIs.xlsx"]).out).toContain("“KPIs”: read as");
    },
  );
});

describe("help", () => {
  const { out } = quarterlight(folder, ["--help"]);
  const commands = [...out.matchAll(/^ {2}([a-z]+) (?=\[|<)/gm)].map(([, name = ""]) => name);

  test("names every command and every exit code", () => {
    expect(commands).toEqual(["example", "template", ...ON_A_WORKBOOK, "verify", "diff", "help"]);
    for (const code of ["0", "1", "2", "70", "130, 143"])
      expect(out).toMatch(new RegExp(`^ {2}${code} +[a-z]`, "m"));
  });

  test.each(["template", ...ON_A_WORKBOOK, "verify", "diff"])("%s shows examples", (command) => {
    const help = quarterlight(folder, [command, "--help"]);
    expect(help).toMatchObject({
      code: 0,
      err: "",
      out: expect.stringContaining("Examples:\n  quarterlight "),
    });
  });
});
