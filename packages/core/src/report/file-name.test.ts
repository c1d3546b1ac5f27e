import fc from "fast-check";
import { expect, test } from "vitest";
import { readPeriod } from "../period/index.ts";
import { AUDIENCES } from "../register/index.ts";
import { fileName, isReportName } from "./file-name.ts";
import { FORMAT_IDS } from "./formats.ts";

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
