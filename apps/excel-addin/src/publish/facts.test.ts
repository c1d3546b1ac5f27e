import { EMPTY_REGISTER } from "@quarterlight/core/register";
import { buildReport, readFactsFile } from "@quarterlight/core/report";
import { expect, test } from "vitest";
import { factsOf } from "./facts.ts";

const brief = { period: { start: 24_306, months: 3 }, audience: "public", date: "", area: "" } as const;
const built = buildReport(EMPTY_REGISTER, brief);

test.each([
  { of: "a file", sha256: "a".repeat(64) },
  { of: "a workbook open in Excel, which has no bytes yet", sha256: "" },
])("the facts of $of can be read again, and name it", async ({ sha256 }) => {
  const facts = factsOf(built, brief, { name: "KPIs.xlsx", sha256 });
  expect(facts.name).toBe("quarterly-report-2025-26-q2-public.facts.json");
  const text = await facts.blob.text();
  expect(text.endsWith("\n")).toBe(true);
  expect(readFactsFile(text)).toMatchObject({
    kind: "facts",
    file: { workbook: { name: "KPIs.xlsx", sha256 } },
  });
});
