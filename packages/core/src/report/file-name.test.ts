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
    ending: "html",
    name: "quarterly-report-2025-26-q2-public.html",
  },
  { period: "2025/26 Q2", audience: "board", ending: "html", name: "quarterly-report-2025-26-q2-board.html" },
  {
    period: "2025/26 Q2",
    audience: "public",
    draft: true,
    ending: "pdf",
    name: "draft-quarterly-report-2025-26-q2-public.pdf",
  },
  { period: "2024/25", audience: "internal", ending: "docx", name: "report-2024-25-internal.docx" },
  {
    period: "2024/25",
    audience: "public",
    area: "Eilean Siar (Na h-Eileanan)",
    ending: "docx",
    name: "report-eilean-siar-na-h-eileanan-2024-25-public.docx",
  },
] as const)("$name", ({ period, ending, name, ...about }) => {
  const reading = readPeriod(period);
  if (reading.kind !== "period") throw new Error(`${period} is no period`);
  expect(fileName({ period: reading.period, ...about }, ending)).toBe(name);
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
        area: fc.string(),
        draft: fc.boolean(),
      }),
      fc.constantFrom(...FORMAT_IDS, "facts.json"),
      (brief, ending) => isReportName(fileName(brief, ending)),
    ),
  );
});

test.each([
  "K.csv",
  "KPIs.xlsx",
  "quarterly-report-2025-26-q2-public.xlsx",
  "quarterly-report-2025-26-q2-public.csv",
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
