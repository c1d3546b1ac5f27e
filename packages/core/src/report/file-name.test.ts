import { expect, test } from "vitest";
import { readPeriod } from "../period/index.ts";
import { fileName } from "./file-name.ts";

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
