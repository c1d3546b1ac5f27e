import fc from "fast-check";
import { expect, test } from "vitest";
import { readPeriod } from "../period/index.ts";
import { AUDIENCES } from "../register/index.ts";
import { fileName, isReportName } from "./file-name.ts";
import { DEFAULT_FORMATS, FORMATS, FORMAT_IDS, type Format } from "./formats.ts";

test.each([
  {
    period: "2025/26 Q2",
    audience: "public",
    file: "html",
    name: "quarterly-report-2025-26-q2-public.html",
  },
  { period: "2025/26 Q2", audience: "board", file: "html", name: "quarterly-report-2025-26-q2-board.html" },
  {
    period: "2025/26 Q2",
    audience: "public",
    draft: true,
    file: "pdf",
    name: "draft-quarterly-report-2025-26-q2-public.pdf",
  },
  { period: "2024/25", audience: "internal", file: "docx", name: "report-2024-25-internal.docx" },
  {
    period: "2024/25",
    audience: "public",
    body: "Eilean Siar (Na h-Eileanan)",
    file: "docx",
    name: "report-eilean-siar-na-h-eileanan-2024-25-public.docx",
  },
  {
    period: "2025/26 Q2",
    audience: "public",
    body: "Glenmarrow Health and Social Care Partnership",
    file: "data",
    name: "quarterly-report-data-glenmarrow-hscp-2025-26-q2-public.xlsx",
  },
  {
    period: "2025/26 Q2",
    audience: "board",
    draft: true,
    file: "summary",
    name: "draft-quarterly-report-summary-2025-26-q2-board.pdf",
  },
  {
    period: "2025/26 Q2",
    audience: "public",
    body: "The Integration Joint Board of Glenmarrow, Strathfinella and the Outer Skerries",
    file: "facts",
    name: "quarterly-report-the-ijb-of-glenmarrow-strathfinella-and-2025-26-q2-public.facts.json",
  },
] as const)("$name", ({ period, file, name, ...about }) => {
  const reading = readPeriod(period);
  if (reading.kind !== "period") throw new Error(`${period} is no period`);
  expect(fileName({ period: reading.period, ...about }, file)).toBe(name);
});

test("every name of a report is known for one, whatever the period and the area", () => {
  fc.assert(
    fc.property(
      fc.record({
        period: fc.record({
          start: fc.integer({ min: 1990 * 12, max: 2060 * 12 }),
          months: fc.integer({ min: 1, max: 48 }),
        }),
        audience: fc.constantFrom(...AUDIENCES),
        body: fc.string(),
        draft: fc.boolean(),
      }),
      fc.constantFrom(...FORMAT_IDS, "facts" as const),
      (brief, file) => isReportName(fileName(brief, file)),
    ),
  );
});

test.each([
  "K.csv",
  "KPIs.xlsx",
  "quarterly-report-2025-26-q2-public.xlsx",
  "quarterly-report-2025-26-q2-public.csv",
  "quarterly-report-data-2025-26-q2-public.csv",
  "quarterly-report-summary-2025-26-q2-public.docx.old",
  "kpi-data-2025-26-q2-public.xlsx",
  "quarterly-report-2025-26-q2-public.ods",
  "Quarterly-report-2025-26-q2-public.html",
  "quarterly-report-2025-26-q2-public.html.bak",
  "my-quarterly-report-2025-26-q2-public.html",
  "report-of-the-board-public.docx",
  "report-2025-26-everybody.pdf",
  "facts.json",
  ".quarterly-report-2025-26-q2-public.html",
  "quarterly-report-2025-26-q2-public.html\n",
])("%j is the name of no report", (name) => {
  expect(isReportName(name)).toBe(false);
});

test.each<[Format, string, string, string, string]>([
  ["html", "Web page", "html", "text/html", "One file for any screen; needs no network."],
  [
    "docx",
    "Word",
    "docx",
    "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
    "For papers that go to a committee.",
  ],
  [
    "pdf",
    "PDF",
    "pdf",
    "application/pdf",
    "Tagged for screen readers. The first one takes longer: its typesetter is large.",
  ],
  [
    "data",
    "Data file",
    "xlsx",
    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
    "For analysts, auditors and the press: every figure, a table a sheet.",
  ],
  [
    "summary",
    "Summary",
    "pdf",
    "application/pdf",
    "The two pages that anybody can read in five minutes, as a PDF of their own.",
  ],
])("the format %s says what it is and what it is for", (id, name, ending, mime, about) => {
  expect(FORMATS[id]).toMatchObject({ name, ending, mime, about });
  expect(DEFAULT_FORMATS.includes(id)).toBe(id !== "summary");
});
