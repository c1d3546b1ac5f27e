import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, test } from "vitest";
import { said as heard } from "./said.fixture.ts";

const folder = mkdtempSync(join(tmpdir(), "quarterlight-read-"));
afterAll(() => rmSync(folder, { recursive: true }));

const CARD = join(folder, "card.csv");
writeFileSync(
  CARD,
  "Code,Indicator,Target,2025/26 Q1,2025/26 Q2\nA1,Visits made on time (%),90,85%,86%\nA2,People waiting (number of people),,*,=2+2\n",
);

const said = (...line: readonly string[]) => heard("read", CARD, ...line);

describe("read --figures", () => {
  test("for a machine", async () => {
    const { out, code } = await said("--figures", "--json");
    const seen: unknown = JSON.parse(out);
    expect(code).toBe(0);
    expect(seen).toMatchObject({ ok: true, version: 1, workbook: "card.csv" });
    expect(seen).toHaveProperty("figures.1", {
      kpi: "A1",
      title: "Visits made on time (%)",
      area: "",
      period: "2025/26 Q2",
      value: 86,
      printed: "86%",
      unit: "percentage",
      of: "",
      state: "value",
      flags: [],
      numerator: null,
      denominator: null,
      cell: "card!E2",
      shown: "86%",
    });
    expect(seen).toHaveProperty("figures.2.state", "suppressed");
    expect(seen).toHaveProperty("targets.0", {
      kpi: "A1",
      title: "Visits made on time (%)",
      period: "2025/26 Q2",
      to: null,
      value: 90,
      printed: "90%",
      state: "value",
      text: "90",
      cell: "card!C2",
    });
  });

  test("for Excel, with nothing that runs", async () => {
    const { out } = await said("--figures", "--csv");
    const [head, ...rows] = out.trimEnd().split("\r\n");
    expect(head).toMatch(/^what,kpi,title,area,period,value,printed,/);
    expect(rows).toHaveLength(5);
    expect(out).not.toMatch(/[,"]=2/);
  });

  test("for a person, KPI by KPI", async () => {
    const { out } = await said("--figures");
    expect(out).toMatch(/A1 Visits made on time \(%\)\nPeriod/);
    expect(out).toMatch(/2025\/26 Q2 +86% +figure +card!E2 +86%/);
    expect(out).toMatch(/from 2025\/26 Q2 +90% +target +card!C2 +90/);
  });

  test.each([
    { flags: ["--csv"], says: "add --figures to --csv" },
    { flags: ["--figures", "--csv", "--json"], says: "Give --csv or --json, not both" },
  ])("$flags is refused", async ({ flags, says }) => {
    const { err, out, code } = await said(...flags);
    expect(code).toBe(2);
    expect(err + out).toContain(says);
  });

  test.each([
    { answer: "direction:A9=higher", says: "no KPI that was read is called “A9”; there are A1, A2." },
    { answer: "marker:!!=zero", says: "no cell holds “!!”" },
    { answer: "compare=Fife", says: "no cell holds the area “Fife”" },
  ])("an answer about nothing in the workbook is refused: $answer", async ({ answer, says }) => {
    const { err, out, code } = await said("--answer", answer);
    expect(code).toBe(2);
    expect((err + out).replaceAll(/\s+/gu, " ")).toContain(says);
  });
});
