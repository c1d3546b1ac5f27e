import {
  copyFileSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  readdirSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { basename, join } from "node:path";
import { returnedForm } from "@quarterlight/core/asking";
import { read } from "@quarterlight/core/read";
import { editWorkbook } from "@quarterlight/files/edit";
import { readFile } from "@quarterlight/files/read";
import { type WorkbookPlan, writeWorkbook } from "@quarterlight/files/write";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { run } from "../program.ts";

const folder = mkdtempSync(join(tmpdir(), "quarterlight-ask-"));
const forms = join(folder, "forms");
const book = join(folder, "KPIs.xlsx");
const recorded = join(folder, "KPIs-2.xlsx");
afterAll(() => rmSync(folder, { recursive: true }));

type Values = readonly (string | number | null)[];

function sheet(name: string, headings: readonly string[], rows: readonly Values[]) {
  const columns = headings.map((heading) => ({ heading }));
  const table = { name: name.replaceAll(" ", ""), at: { row: 0, column: 0 }, columns, rows };
  return { name, columnWidths: [], tables: [table] };
}

const OWNERS = Array.from({ length: 20 }, (_, index) => index + 1);
const NOW = "2025/26 Q2";

/** Twenty owners of two indicators each; the first of each is off target. */
const PLAN: WorkbookPlan = {
  title: "KPIs",
  creator: "Quarterlight",
  language: "en-GB",
  created: "2025-11-14",
  sheets: [
    sheet("Settings", ["Setting", "Value"], [["Report date", "2025-11-14"]]),
    sheet(
      "KPIs",
      ["KPI", "Title", "What it means", "Unit", "Good is", "Frequency", "Class", "Lead", "Reported by"],
      OWNERS.flatMap((owner) =>
        ["A", "B"].map((letter) => [
          `${letter}${owner}`,
          `People seen in time by team ${letter} of ward ${owner}`,
          "People seen within a week.",
          "percentage",
          "higher",
          "quarter",
          "Key Performance Target",
          `Manager of ward ${owner}`,
          "Performance Analyst",
        ]),
      ),
    ),
    sheet(
      "Figures",
      ["KPI", "Period", "Value"],
      OWNERS.flatMap((owner) => [
        [`A${owner}`, NOW, 40 + owner],
        [`B${owner}`, NOW, 90],
      ]),
    ),
    sheet(
      "Targets",
      ["KPI", "From", "To", "Target"],
      OWNERS.map((owner) => [`A${owner}`, "2024/25 Q1", null, 85]),
    ),
    sheet(
      "Commentary",
      ["KPI", "Period", "Commentary", "Written by"],
      [["A9", NOW, "All rooms were shut.", "Ward 9"]],
    ),
  ],
};

async function said(...line: readonly string[]) {
  const heard = { out: "", err: "" };
  const terminal = {
    out: (text: string) => void (heard.out += text),
    err: (text: string) => void (heard.err += text),
    watched: false,
  };
  const code = await run(line, terminal, { debug: false });
  return { ...heard, code };
}

async function workbookOf(path: string) {
  const result = await readFile(basename(path), new Uint8Array(readFileSync(path)));
  if (!result.ok) throw new Error(`${path} cannot be read`);
  return result.workbook;
}

let asked: Awaited<ReturnType<typeof said>>;

beforeAll(async () => {
  writeFileSync(book, await writeWorkbook(PLAN));
  asked = await said("ask", book, "--to", forms, "--record", recorded, "--json");
}, 60_000);

describe("ask", () => {
  test("makes a form and a text for each of twenty owners, each a form of its own", async () => {
    expect(asked.code).toBe(0);
    const made: { forms: { owner: string; file: string; message: string }[] } = JSON.parse(asked.out);
    expect(made.forms).toHaveLength(20);
    expect(readdirSync(forms)).toHaveLength(40);
    for (const { owner, file, message } of made.forms.slice(0, 3)) {
      const form = returnedForm(await workbookOf(file));
      expect(form).toMatchObject({ form: { owner }, gone: [], outside: [] });
      expect(readFileSync(message, "utf8")).toContain(basename(file));
    }
  });

  test("never writes over what is there, and then nothing at all", async () => {
    const before = readdirSync(forms);
    const other = join(folder, "other.xlsx");
    const { code, err } = await said("ask", book, "--to", forms, "--record", other);
    expect([code, existsSync(other), readdirSync(forms)]).toEqual([2, false, before]);
    expect(err).toContain("is already there");
  });

  test("the copy says who was asked; who does not answer is told with whom to ask next", async () => {
    const { out } = await said("ask", recorded, "--outstanding", "--date", "2025-12-01", "--json");
    const { items } = JSON.parse(out);
    expect(items).toHaveLength(20);
    const inPart = items.filter(({ lacks }: { lacks: readonly string[] }) => lacks.length > 0);
    expect(inPart).toMatchObject([{ kpi: "A9", hasCome: true }]);
    expect(items[0]).toMatchObject({
      kpi: "A1",
      owner: "Manager of ward 1",
      askedOn: "2025-11-14",
      daysLate: 7,
      next: "Performance Analyst",
    });
  });

  test.each([
    [["ask", book], "Say which"],
    [["ask", book, "--to", join(folder, "none"), "--owner", "Nobody of this name"], "No indicator is led by"],
  ])("%j is refused in a sentence", async (line, why) => {
    const { code, err } = await said(...line);
    expect([code, err.includes(why)]).toEqual([2, true]);
  });
});

describe("merge", () => {
  const form = join(forms, "manager-of-ward-5.xlsx");

  /** A form with some of its boxes filled, as a file of its own. */
  function returned(name: string, boxes: Readonly<Record<number, string>>): string {
    const path = join(folder, name);
    const edits = Object.entries(boxes).map(([column, value]) => ({
      at: { sheet: "Your words", row: 6, column: Number(column) },
      value,
    }));
    const result = editWorkbook(new Uint8Array(readFileSync(form)), edits);
    if (!result.ok) throw new Error(result.why);
    writeFileSync(path, result.bytes);
    return path;
  }

  test("brings answers into a copy, in which everything else is as it was", async () => {
    const to = join(folder, "merged.xlsx");
    const answer = returned("Renamed by somebody.xlsx", {
      6: "The first day of work was offered on Mondays only.",
      7: "We offer Thursdays too",
    });
    const before = readFileSync(book);
    const { out, code } = await said("merge", book, answer, "--to", to, "--date", "2025-11-20", "--json");
    expect(code).toBe(0);
    expect(JSON.parse(out)).toMatchObject({ boxes: 2, taken: 2, notes: [{ kind: "half answered" }] });
    expect(readFileSync(book).equals(before)).toBe(true);
    const [was, is] = await Promise.all([workbookOf(book), workbookOf(to)]);
    const others = (workbook: typeof was) => workbook.sheets.filter(({ name }) => name !== "Commentary");
    expect(others(is)).toEqual(others(was));
    const kpi = read(is).register.kpis.find(({ id }) => id === "A5");
    expect(kpi?.commentary.at(-1)?.text).toContain("Mondays only. We offer Thursdays too.");
  });

  test("words that a figure contradicts are told with the figure and its cell, and are taken only when accepted", async () => {
    const answer = returned("contradicts.xlsx", { 6: "Only 12.5% were seen in time." });
    const to = join(folder, "held.xlsx");
    const held = await said("merge", book, answer, "--to", to);
    expect(held.out).toContain("0 of 1 filled boxes from 1 form are in it, and 1 is not, named below.");
    expect(held.out).toContain("the workbook has 45% (Figures!C10)");
    expect(held.out).toContain("“Only 12.5% were seen in time.”");
    const accepted = await said(
      "merge",
      book,
      answer,
      "--to",
      join(folder, "accepted.xlsx"),
      "--accept",
      "A5",
    );
    expect(accepted.out).toContain("1 of 1 filled boxes from 1 form are in it.");
  });

  test("what was answered about the workbook lies beside each copy too, and is never written over", async () => {
    const own = join(folder, "own");
    mkdirSync(own);
    const source = join(own, "Ours.xlsx");
    copyFileSync(book, source);
    const kept = `${JSON.stringify({ version: 1, quarters: "calendar" })}\n`;
    writeFileSync(join(own, "Ours.quarterlight.json"), kept);
    const asking = ["ask", source, "--owner", "ward 5", "--to"];
    const { out } = await said(...asking, join(own, "forms"), "--record", join(own, "Asked.xlsx"));
    expect(out).toContain("What you answered about your workbook holds for the copy too");
    expect(readFileSync(join(own, "Asked.quarterlight.json"), "utf8")).toBe(kept);
    const merged = join(own, "Merged.xlsx");
    const forms5 = join(own, "forms", "manager-of-ward-5.xlsx");
    const first = await said("merge", join(own, "Asked.xlsx"), forms5, "--to", merged, "--json");
    expect(JSON.parse(first.out)).toMatchObject({ answers: join(own, "Merged.quarterlight.json") });
    rmSync(merged);
    const again = await said("merge", source, forms5, "--to", merged);
    expect([again.code, existsSync(merged)]).toEqual([2, false]);
    expect(again.err).toContain("Merged.quarterlight.json");
  });

  test("a file that is no form is named, and alone it makes no copy", async () => {
    const to = join(folder, "none.xlsx");
    const { code, err } = await said("merge", book, book, "--to", to);
    expect([code, existsSync(to)]).toEqual([2, false]);
    expect(err).toContain('None of these is a form that "ask" made');
  });
});
