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
  `Service,Period,What we found,What will change,Lead,Reference,Kind,Made by,Finished on,Recommendation,Response,Due by,State,Evidence,Closed on,First due
Care at home,2024/25 Q3,No dates were given,A letter,Care Manager,E1,inspection,Care Inspectorate,2024-11-20,Give every family a start date,accepted,2025-03-31,under way,,,2025-01-31
Care at home,2024/25 Q3,No dates were given,One log,Care Manager,E2,inspection,Care Inspectorate,2024-11-20,Record late visits,accepted,2025-06-30,done,Log shown on 2 July,2025-07-02,2025-05-31
Day care,2025/26 Q2,Few came,A bus,Care Manager,E4,evaluation,own team,2025-08-20,Ask why,accepted,Autumn,under way,,,
Website,2023/24 Q2,No numbers,New page,Officer,E3,evaluation,own team,2023-09-01,Put the number on each page,accepted,2024-01-31,overtaken,Site replaced,2024-05-20,
`,
);

const said = (...line: readonly string[]) =>
  heard("plan", LIST, "--period", "2025/26 Q2", "--date", "2025-11-03", ...line);

test("open first with what to ask, then what was closed in the period; what was closed before is gone", async () => {
  const { out, code } = await said();
  expect(code).toBe(0);
  expect(out).toContain("2 open, 1 closed in the period, 1 new, 1 moved to another date.");
  expect(out).toContain(
    "Late\n  E1 Care at home: Give every family a start date (Care Manager, due 31 March 2025)",
  );
  expect(out.replaceAll(/\s+/gu, " ")).toContain(
    "Moved to another date E1 Care at home: Give every family a start date (Care Manager, due 31 March 2025): first due 31 January 2025",
  );
  expect((await said("--format", "csv")).out).toContain("2025-03-31,2025-01-31,under way");
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

test("promises by their reference and moved dates, whom nobody heard, and what is quietly gone", async () => {
  const promises = (...rows: readonly (readonly string[])[]) => [
    ["Period", "You said", "State", "Due by", "First due", "Reference"],
    ...rows,
  ];
  const bus = ["2025/26 Q1", "Run a bus", "under way", "2026-03-31", "2025-12-31", "P1"];
  const before = await writeSheets(join(folder, "Before.xlsx"), {
    "You said, we did": promises(
      bus,
      ["2025/26 Q1", "Open on Saturday", "under way", "", "", "P2"],
      ["2025/26 Q1", "Ring back", "done", "", "", "P3"],
    ),
  });
  const now = await writeSheets(join(folder, "Now.xlsx"), {
    Settings: [
      ["Setting", "Value"],
      ["Groups we should hear from", "Young carers"],
    ],
    "You said, we did": promises(["2025/26 Q1", "A bus, please", ...bus.slice(2)]),
    Engagement: [
      ["Period", "Who", "How", "People", "Groups meant", "Groups not reached"],
      ["2025/26 Q1", "A forum", "In a hall", 20, "Older people", ""],
      ["2025/26 Q2", "A walk", "Outside", 8, "Older people; Sensory loss", "Sensory loss"],
    ],
  });
  const ask = ["plan", now, "--period", "2025/26 Q2", "--date", "2025-11-03", "--previous", before];
  const { out } = await heard(...ask);
  const words = out.replaceAll(/ +/gu, " ");
  expect(words).toContain("Promised before and here no more\n Open on Saturday\n");
  expect(words).not.toContain("Ring back");
  expect(words).toContain("P1 You said: A bus, please (due 31 March 2026): first due 31 December 2025");
  expect(words).toMatch(/Group 2024\/25 Q3 2024\/25 Q4 2025\/26 Q1 2025\/26 Q2\n/u);
  expect(words).toContain("Older people not tried not tried heard heard");
  expect(words).toContain("Sensory loss not tried not tried not tried not reached");
  expect(words).toContain("Young carers not tried not tried not tried not tried");
  expect(JSON.parse((await heard(...ask, "--json")).out)).toMatchObject({
    gone: ["Open on Saturday"],
    items: [{ kind: "promise", reference: "P1", movedFrom: "2025-12-31" }],
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
