import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, expect, test } from "vitest";
import { said as heard } from "./said.fixture.ts";
import { writeSheets } from "./sheets.fixture.ts";

const folder = mkdtempSync(join(tmpdir(), "quarterlight-plan-"));
afterAll(() => rmSync(folder, { recursive: true }));

const LIST = join(folder, "Evaluations.csv");
writeFileSync(
  LIST,
  `Service,Period,What we found,What will change,Lead,Reference,Kind,Made by,Finished on,Recommendation,Response,Due by,State,Evidence,Closed on
Care at home,2024/25 Q3,No dates were given,A letter,Care Manager,E1,inspection,Care Inspectorate,2024-11-20,Give every family a start date,accepted,2025-03-31,under way,,
Care at home,2024/25 Q3,No dates were given,One log,Care Manager,E2,inspection,Care Inspectorate,2024-11-20,Record late visits,accepted,2025-06-30,done,Log shown on 2 July,2025-07-02
Day care,2025/26 Q2,Few came,A bus,Care Manager,E4,evaluation,own team,2025-08-20,Ask why,accepted,Autumn,under way,,
Website,2023/24 Q2,No numbers,New page,Officer,E3,evaluation,own team,2023-09-01,Put the number on each page,accepted,2024-01-31,overtaken,Site replaced,2024-05-20
`,
);

const said = (...line: readonly string[]) =>
  heard("plan", LIST, "--period", "2025/26 Q2", "--date", "2025-11-03", ...line);

test("open first with what to ask, then what was closed in the period; what was closed before is gone", async () => {
  const { out, code } = await said();
  expect(code).toBe(0);
  expect(out).toContain("2 open, 1 closed in the period, 1 new.");
  expect(out).toContain(
    "Late\n  E1 Care at home: Give every family a start date (Care Manager, due 31 March 2025)",
  );
  expect(out).toContain("Log shown on 2 July");
  expect(out).toMatch(/E4 .*Ask why .*Autumn/u);
  expect(out).not.toContain("E3");
});

test("for a machine", async () => {
  const { out } = await said("--json");
  expect(JSON.parse(out)).toMatchObject({
    period: "2025/26 Q2",
    items: [
      {
        reference: "E1",
        isOpen: true,
        asks: [{ what: "late" }, { what: "must be in the annual report" }],
        cell: "Evaluations!A2",
      },
      { reference: "E2", isOpen: false, asks: [{ what: "must be in the annual report" }] },
      { reference: "E4", due: "", dueWords: "Autumn" },
    ],
  });
});

test("for others than colleagues, no words that tell a hidden number", async () => {
  const path = await writeSheets(join(folder, "Few.xlsx"), {
    KPIs: [
      ["KPI", "Title", "What it means", "Unit", "Counted in", "Frequency"],
      ["K1", "Young carers referred", "Young carers we heard of.", "count", "young carers", "quarter"],
    ],
    Figures: [
      ["KPI", "Period", "Value"],
      ["K1", "2025/26 Q1", 12],
      ["K1", "2025/26 Q2", 3],
    ],
    Evaluations: [
      ["Service", "Period", "What we found", "What will change", "Reference", "Recommendation", "KPIs"],
      ["Carers", "2025/26 Q2", "Late", "A letter", "E7", "Write to the ③ young carers. Give dates.", "K1"],
    ],
  });
  const ask = ["plan", path, "--period", "2025/26 Q2", "--date", "2025-11-03"];
  const { out } = await heard(...ask);
  expect(out).toContain("Give dates.");
  expect(out).not.toContain("③");
  expect((await heard(...ask, "--audience", "internal")).out).toContain("③");
});
