import { expect, test } from "vitest";
import { readPeriod } from "../period/index.ts";
import { fileName } from "./file-name.ts";

test.each([
  { period: "2025/26 Q2", draft: false, ending: "html", name: "quarterly-report-2025-26-q2.html" },
  { period: "2025/26 Q2", draft: true, ending: "pdf", name: "draft-quarterly-report-2025-26-q2.pdf" },
  { period: "2024/25", draft: false, ending: "docx", name: "report-2024-25.docx" },
  {
    period: "2024/25",
    area: "Na h-Eileanan Siar",
    draft: true,
    ending: "html",
    name: "draft-report-na-h-eileanan-siar-2024-25.html",
  },
])("$name", ({ period, area = "", draft, ending, name }) => {
  const reading = readPeriod(period);
  if (reading.kind !== "period") throw new Error(`${period} is no period`);
  expect(fileName({ period: reading.period, area, draft }, ending)).toBe(name);
});
