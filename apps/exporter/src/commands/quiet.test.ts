import { mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { acceptance, check, inWords } from "@quarterlight/core/checks";
import { exposuresIn } from "@quarterlight/core/protect";
import { read } from "@quarterlight/core/read";
import { readFile } from "@quarterlight/files/read";
import { type NotedCell, type TablePlan, type WorkbookPlan, writeWorkbook } from "@quarterlight/files/write";
import { wordsOfPdf, wordsOfWord } from "@quarterlight/render/words";
import { exampleWorkbook } from "@quarterlight/template/workbook";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { hushIn } from "../disk/hush-of.ts";
import { FINDING_FORMATS } from "../findings/formats.ts";
import { said as heard } from "./said.fixture.ts";

/**
 * One of every kind of identifier typed behind every long text of the worked example (titles, definitions, commentary,
 * stories, quotes, replies, actions, reasons, contacts), and into headings, cells, comments, number formats and names of
 * sheets and files. Whatever a command then prints, writes or keeps, none of them is in it whole.
 */
const PLANTED = {
  chi: "0101806302",
  nhs: "999 000 0018",
  nino: "SG 12 34 56 D",
  postcode: "AB99 8ZQ",
  telephone: "07700 900999",
  email: "q.moorfoot@example.net",
  handle: "@quillan_moor",
  vehicle: "SY44 ZRK",
  bank: "GB82 WEST 1234 5698 7654 32",
  reference: "DTX-118820",
  address: "31 Quillan Terrace",
  birth: "9 June 1941",
  person: "Effie Quillanmoor",
} as const;

const BEHIND: Record<keyof typeof PLANTED, string> = {
  chi: "CHI",
  nhs: "NHS number",
  nino: "NI number",
  postcode: "Lives at",
  telephone: "Ring",
  email: "Write to",
  handle: "Posted by",
  vehicle: "Blocked by",
  bank: "Paid from",
  reference: "Incident",
  address: "He lives at",
  birth: "She was born on",
  person: "Ask",
};

const SENTENCES = Object.entries(BEHIND).map(([kind, lead]) => `${lead} ${Reflect.get(PLANTED, kind)}`);
const FILE = `${PLANTED.chi} notes.xlsx`;
const folder = mkdtempSync(join(tmpdir(), "quarterlight-quiet-"));
afterAll(() => rmSync(folder, { recursive: true }));
const path = join(folder, FILE);

let turn = 0;

/** The next sentence: every text gets another kind than the one before it. */
function next(): string {
  turn += 1;
  return SENTENCES[turn % SENTENCES.length] ?? "";
}

function planted(plan: WorkbookPlan): WorkbookPlan {
  return {
    ...plan,
    sheets: [
      ...plan.sheets.map((sheet) =>
        sheet.tables === undefined ? sheet : { ...sheet, tables: sheet.tables.map(withSentences) },
      ),
      {
        name: "Our own notes",
        columnWidths: SENTENCES.map(() => 20),
        cells: SENTENCES.flatMap((text, column) => [
          { row: 0, column, value: text },
          { row: 1, column, value: text },
        ]),
      },
      ...["Quillanmoor E", PLANTED.postcode, PLANTED.chi].map((name) => ({
        name,
        columnWidths: [20],
        cells: [{ row: 0, column: 0, value: "To be looked at" }],
      })),
    ],
  };
}

/** Long texts of each column with a sentence behind them, comments on the first figures, and formats of the next. */
function withSentences(table: TablePlan): TablePlan {
  const isLong = table.columns.map(
    ({ heading }, column) =>
      !DECLARES.has(heading) &&
      table.rows.some((row) => {
        const value = row[column];
        return typeof value === "string" && value.length > 24;
      }),
  );
  if (table.columns.some(({ heading }) => heading === "Setting")) return table;
  return {
    ...table,
    rows: table.rows.filter(isOfFew).map((row, at) =>
      row.map((value, column) => {
        if (table.columns[column]?.heading === "Value" && at < SENTENCES.length) {
          return { ...cellOf(value), note: SENTENCES[at] ?? "" } satisfies NotedCell;
        }
        const ofFormat = SENTENCES[at - SENTENCES.length];
        if (table.columns[column]?.heading === "Value" && ofFormat !== undefined)
          return { ...cellOf(value), format: `0" ${ofFormat}"` };
        return isLong[column] === true && typeof value === "string" && value !== ""
          ? `${value} ${next()}`
          : value;
      }),
    ),
  };
}

/** What a partnership declares is its own: a service, a setting. Whoever types a home there has declared it. */
const DECLARES: ReadonlySet<string> = new Set(["Service", "What it does"]);

/** A dozen of the KPIs are enough, and quicker. */
function isOfFew([code]: TablePlan["rows"][number]): boolean {
  return typeof code !== "string" || !/^(?:GL-[12]\d|NI-\d+)$/.test(code);
}

function cellOf(value: TablePlan["rows"][number][number]): NotedCell {
  return typeof value === "object" && value !== null && "value" in value ? value : { value };
}

beforeAll(async () => {
  writeFileSync(path, await writeWorkbook(planted(exampleWorkbook())));
}, 60_000);

const said = (...line: readonly string[]) => heard(...line).then(({ out, err }) => out + err);

/** What is whole in a text, however its words are parted, with some words around it. */
function wholeIn(text: string): readonly string[] {
  return Object.values(PLANTED).flatMap((each) => {
    const parts = each.split(" ").map((part) => part.replaceAll(".", String.raw`\.`));
    const found = new RegExp(parts.join(String.raw`\s*`), "i").exec(text);
    return found ? [text.slice(Math.max(0, found.index - 60), found.index + 60)] : [];
  });
}

async function understood() {
  const file = await readFile(FILE, new Uint8Array(readFileSync(path)));
  if (!file.ok) throw new Error("the workbook was refused");
  return { workbook: file.workbook, ...read(file.workbook) };
}

test("everything that was planted is found, in every kind of place", async () => {
  const { workbook, register } = await understood();
  const found = exposuresIn(workbook, register);
  for (const kind of Object.keys(PLANTED)) expect(found.map((each) => each.kind)).toContain(kind);
  const places = new Set(found.map(({ where, holder }) => holder ?? where));
  for (const place of [
    "story",
    "feedback",
    "commentary",
    "action",
    "cell",
    "heading",
    "comment",
    "number format",
    "sheet name",
    "file name",
    "title",
  ])
    expect(places).toContain(place);
});

describe("nothing that is said or made holds the whole of any", () => {
  test.each([
    ["read"],
    ["read", "--json"],
    ["read", "--figures"],
    ["check"],
    ["classify"],
    ["classify", "--diet"],
    ["duties"],
    ["plan"],
    ["surveys"],
    ["themes"],
    ["report", "--progress"],
    ["adopt", "--to", join(folder, "Adopted.xlsx")],
  ])("%s %s", async (command, ...options) => {
    const words = await said(command, path, ...options);
    expect(words.length).toBeGreaterThan(100);
    expect(wholeIn(words)).toEqual([]);
  });

  test("compare, whichever of the two workbooks holds them", async () => {
    const clean = join(folder, "KPIs.xlsx");
    writeFileSync(clean, await writeWorkbook(exampleWorkbook()));
    for (const both of [
      [path, clean],
      [clean, path],
    ]) {
      const words = await said("compare", ...both);
      expect(words.length).toBeGreaterThan(100);
      expect(wholeIn(words)).toEqual([]);
    }
  });

  test("the refusal of an area, with the areas there are", async () => {
    const areas = join(folder, "Areas.csv");
    const rows = SENTENCES.map((sentence) => `${sentence},Visits made on time (%),70%,80%`);
    writeFileSync(areas, `Area,Indicator,2025/26 Q1,2025/26 Q2\n${rows.join("\n")}\n`);
    const words = await said("read", areas, "--area", "Nowhere at all");
    expect(words).toContain("It holds ");
    expect(wholeIn(words)).toEqual([]);
  });

  test("findings in the formats for machines, and an acceptance as it is kept", async () => {
    const { workbook, register, reading } = await understood();
    const input = { workbook, register, reading };
    const findings = inWords(check(input), input);
    const period = register.settings.period ?? { start: 0, months: 3 };
    for (const format of ["json", "sarif", "junit"] as const) {
      const words = FINDING_FORMATS[format]({ workbook: workbook.name, period, register, findings });
      // The name of the file and the titles of KPIs are taken out as a command prints.
      expect(wholeIn(hushIn({ workbook, register, also: [] })(words))).toEqual([]);
    }
    const word = { reason: "It is known", person: "A Person", date: "2025-11-14" };
    const kept = findings.flatMap((each) => acceptance(workbook, each, word).map(({ value }) => value));
    expect(wholeIn(JSON.stringify(kept))).toEqual([]);
  });

  test("a draft for the public, in each format and in what lies beside it", async () => {
    const out = join(folder, "made");
    const words = await said("report", path, "--draft", "--audience", "public", "--out", out);
    const names = readdirSync(out);
    const endings = names.map((name) => name.split(".").slice(1).join("."));
    expect(endings.toSorted()).toEqual(["docx", "facts.json", "html", "pdf", "xlsx"]);
    expect(wholeIn(words)).toEqual([]);
    for (const name of names) {
      const bytes = new Uint8Array(readFileSync(join(out, name)));
      const text = name.endsWith(".pdf")
        ? wordsOfPdf(bytes)
        : /\.(?:docx|xlsx)$/.test(name)
          ? wordsOfWord(bytes)
          : new TextDecoder().decode(bytes);
      expect(text.length).toBeGreaterThan(1000);
      expect({ name, whole: wholeIn(text) }).toEqual({ name, whole: [] });
    }
  });
});
