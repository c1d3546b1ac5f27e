import { mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { run } from "../program.ts";

const place = mkdtempSync(join(tmpdir(), "quarterlight-verify-"));
afterAll(() => rmSync(place, { recursive: true }));

const WORKBOOK = join(place, "KPIs.csv");

function workbookOf(path: string, figure: number): void {
  const rows = [
    "Code,Title,Unit,Good is,Target,2024/25 Q3,2024/25 Q4,2025/26 Q1,2025/26 Q2",
    `A1,Referrals seen within 72 hours (%),%,higher,80,71.2,74.9,78.4,${figure}`,
    "A2,People waiting for care at home,people,lower,40,61,58,52,47",
  ];
  writeFileSync(path, `${rows.join("\n")}\n`);
}

async function command(...line: readonly string[]): Promise<{ code: number; out: string; err: string }> {
  let [out, err] = ["", ""];
  const terminal = {
    out: (text: string) => void (out += text),
    err: (text: string) => void (err += text),
    watched: false,
  };
  const code = await run(line, terminal, { debug: true });
  return { code, out: out.replaceAll(/\s+/gu, " "), err };
}

function made(ending: string): string {
  const name = readdirSync(place).find((each) => each.endsWith(ending) && !each.startsWith("edited"));
  if (name === undefined) throw new Error(`no ${ending} was made`);
  return join(place, name);
}

/** A copy of the web page with some words of it changed. */
function edited(from: string, to: string): string {
  const html = readFileSync(made(".html"), "utf8");
  expect(html).toContain(from);
  const path = join(place, "edited.html");
  writeFileSync(path, html.replaceAll(from, to));
  return path;
}

beforeAll(async () => {
  workbookOf(WORKBOOK, 77.6);
  const report = await command(
    "report",
    WORKBOOK,
    "--to",
    "html,docx",
    "--period",
    "2025/26 Q2",
    "--out",
    place,
  );
  if (report.code !== 0) throw new Error(report.err);
}, 60_000);

describe("verify", () => {
  test.each([".html", ".docx", ".facts.json"])("is silent about a %s that nobody changed", async (ending) => {
    const { code, out, err } = await command("verify", made(ending), WORKBOOK);
    expect({ code, err }).toEqual({ code: 0, err: "" });
    expect(out).toContain("Everything it says is borne out by the workbook.");
  });

  test("names a figure that was changed, with what the workbook gives and its cell", async () => {
    const { code, out } = await command(
      "verify",
      edited("77.6%", "87.6%"),
      WORKBOOK,
      "--period",
      "2025/26 Q2",
    );
    expect(code).toBe(1);
    expect(out).toMatch(/Otherwise than the workbook’s report: [1-9].*87\.6%.*The workbook gives: .*77\.6%/u);
  });

  test("holds a sentence that a person typed beside an indicator to its figures", async () => {
    const path = edited("</h3>", "</h3><p>We met our target, with 81.4% seen in time.</p>");
    const { code, out } = await command("verify", path, WORKBOOK, "--period", "2025/26 Q2");
    expect(code).toBe(1);
    expect(out).toMatch(/We could not match “81\.4%”.*the workbook has 77\.6%/u);
    expect(out).toContain("We could not match “met our target”");
  });

  test("names what the workbook made untrue since, by the facts file", async () => {
    const later = join(place, "Later.csv");
    workbookOf(later, 81.2);
    const { code, out } = await command("verify", made(".facts.json"), later);
    expect(code).toBe(1);
    expect(out).toMatch(/Sentences that are no longer so: [1-9]/u);
    expect(out).toMatch(/A1: was 77\.6%, is 81\.2% \(Later!I2\)/u);
    expect(out).toMatch(/Statuses that are otherwise: 1 • A1: was (?:close to|off) target, is on target/u);
  });

  test.each([
    ["a file that is no report", "KPIs.csv", /is none that can be verified/u],
    ["a PDF whose facts are gone", "lost.pdf", /facts file of .* does not lie beside it/u],
    ["a report that is not there", "gone.html", /could not be opened/u],
    ["a Word file that is none", "broken.docx", /no Word file, or it is damaged/u],
  ])("refuses %s with a sentence", async (_, name, says) => {
    if (name === "broken.docx") writeFileSync(join(place, name), "no zip");
    const { code, err } = await command("verify", join(place, name), WORKBOOK);
    expect(code).toBe(2);
    expect(err).toMatch(says);
  });
});

describe("diff", () => {
  test("lists what was published and is no longer so, from a facts file and from the workbook as it was", async () => {
    const later = join(place, "Later.csv");
    workbookOf(later, 81.2);
    for (const old of [made(".facts.json"), WORKBOOK]) {
      const { code, out } = await command("diff", old, later);
      expect(code).toBe(0);
      expect(out).toMatch(/A1: was 77\.6%, is 81\.2% \(Later!I2\)/u);
    }
    const same = await command("diff", made(".facts.json"), WORKBOOK, "--json");
    expect(JSON.parse(same.out)).toMatchObject({ ok: true, sentences: [], figures: [] });
  });

  test("is told where a report is made with the last one's facts", async () => {
    const later = join(place, "Later.csv");
    workbookOf(later, 81.2);
    const out = join(place, "out");
    const line = [
      "report",
      later,
      "--to",
      "html",
      "--period",
      "2025/26 Q2",
      "--out",
      out,
      "--previous",
      made(".facts.json"),
    ];
    const { out: said } = await command(...line, "--draft");
    expect(said).toMatch(/Sentences that are no longer so: [1-9]/u);
  });
});
