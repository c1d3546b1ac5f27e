import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { writeWorkbook } from "@quarterlight/files/write";
import { afterAll, expect, test } from "vitest";
import { said as heard } from "./said.fixture.ts";

const folder = mkdtempSync(join(tmpdir(), "quarterlight-themes-"));
afterAll(() => rmSync(folder, { recursive: true }));

const LIST = join(folder, "Feedback.csv");
writeFileSync(
  LIST,
  `Feedback,Period,Source,What they said,Who said it,Tone,Theme,What we did,KPIs,Outcomes,Consent,Person,From,Locality,Coded by,Coded again
F1,2025/26 Q2,Letter,Ten weeks for a rail,A daughter,poor,Waiting,,,,,p1,family,North,,Waiting
F2,2025/26 Q2,Complaint,Still no date,A daughter,poor,Waiting; Being told,,,,,p1,family,North,,
F3,2025/26 Q2,Forum,It is two buses and a hill,A man,poor,,,,,,p2,person,South,,
F5,2025/26 Q2,Forum,They rang at once,A man,good,Being told,,,,,P9,person,South,,
F4,2025/26 Q1,Forum,I waited,A man,mixed,Waiting,,,,,p3,person,South,,
`,
);

const said = (...line: readonly string[]) =>
  heard("themes", LIST, "--period", "2025/26 Q2", "--date", "2025-11-14", ...line);

test("people by theme beside the quarter before, what a second person coded, and what has no theme", async () => {
  const { out, code } = await said("--audience", "internal");
  expect(code).toBe(0);
  expect(out).toContain("Heard from 3 people; 1 in 2025/26 Q1.");
  expect(out).toMatch(/Waiting +1 +1 +2 +0 \/ 0 \/ 2/u);
  expect(out).toContain("Waiting: both 1, first only 0, second only 0.");
  expect(out).toContain("F3 (Feedback!A4): nothing known");
  expect(out).not.toContain("%");
});

test("rows below the table of remarks are told, and counted by nobody", async () => {
  const path = join(folder, "Below.xlsx");
  const head = ["Feedback", "Period", "Source", "What they said", "Theme", "Person"];
  const row = (id: string) => [id, "2025/26 Q2", "Forum", `Words of ${id}`, "Waiting", id];
  const plan = {
    title: "KPIs",
    creator: "A test",
    language: "en-GB" as const,
    created: "2025-11-03",
    sheets: [
      {
        name: "Feedback",
        columnWidths: [],
        tables: [
          {
            name: "Feedback",
            at: { row: 0, column: 0 },
            columns: head.map((heading) => ({ heading })),
            rows: [row("F1")],
          },
        ],
        cells: ["F2", "F3"].flatMap((id, down) =>
          row(id).map((value, column) => ({ row: down + 2, column, value })),
        ),
      },
    ],
  };
  writeFileSync(path, await writeWorkbook(plan));
  const ask = [path, "--period", "2025/26 Q2", "--date", "2025-11-14", "--audience", "internal"];
  const { out } = await heard("themes", ...ask);
  expect(out).toContain("Heard from 1 person");
  expect(out).toContain("2 rows stand below the table of Feedback and are not counted");
  const read = (await heard("read", path)).out;
  expect(read).toContain("Feedback!A3 “F2”: the row was left out: it stands below the table.");
  expect(read.match(/What to do where it stands below the table: draw the corner/gu)).toHaveLength(1);
});

test("a few people are 1 to 4 for others than colleagues, in each way of printing", async () => {
  const table = (await said()).out;
  expect(table).toContain("Heard from 1 to 4 people; 1 to 4 in 2025/26 Q1.");
  expect(table).toMatch(/Waiting +1 to 4 +1 to 4 +2/u);
  expect(table).not.toContain("0 / 0 / 2");
  expect(table).toContain(
    "Coded by a second person: 1 to 4 of 1 to 4 remarks.\nWaiting: not told, as one of the counts is 1 to 4.",
  );
  expect((await said("--format", "csv")).out).toContain("Waiting,1 to 4,1 to 4,1 to 4,2,,,,0,");
  expect(JSON.parse((await said("--json")).out)).toMatchObject({
    audience: "public",
    heard: { now: null, before: null },
    themes: [
      {
        theme: "Being told",
        now: { people: null, mentions: null, good: null },
        before: { people: 0, good: 0 },
      },
      { theme: "Waiting", now: { people: null, kindsOfSource: 2, poor: null }, agreement: null },
    ],
    second: { coded: null, of: null },
  });
});

test("nothing leaves for Community Planning without public consent", async () => {
  const { out } = await said("--extract", "cpp", "--json");
  expect(JSON.parse(out)).toMatchObject({
    ok: true,
    themes: [],
    nothing: { kind: "no public consent", remarks: 4 },
  });
  const table = (await said("--extract", "cpp")).out;
  expect(table).toContain(
    "of 4 remarks of the period none has a consent that covers the public on 14 November 2025",
  );
  expect(table).not.toContain("Kinds of source");
  const other = await heard(
    "themes",
    LIST,
    "--period",
    "2024/25 Q1",
    "--date",
    "2025-11-14",
    "--extract",
    "cpp",
  );
  expect(other.out).toContain("holds no remark of the period");
});
