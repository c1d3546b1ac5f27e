import { returnedForm } from "@quarterlight/core/asking";
import { sheetOf } from "@quarterlight/core/workbook";
import { readFile } from "@quarterlight/files/read";
import { unzipSync } from "fflate";
import { expect, test } from "vitest";
import type { Content } from "../source/workbook-source.ts";
import { understand } from "../work/understanding.ts";
import { Q2, voiced } from "../work/voices.fixture.ts";
import { type Desk, type Sent, newDesk } from "./desk.ts";
import { newReader } from "./reader.ts";

const FIGURES = sheetOf("Card", [
  ["Code", "Title", "2024/25", "2025/26", "Target"],
  ["A1", "People seen", 7, 8, 9],
]);
const DOUBTFUL = sheetOf("Card", [
  ["Code", "Title", "2024/25", "2025/26", "Target"],
  ["A1", "Percentage of people seen", 7, 880, 9],
  ["A1", "People seen", "#N/A", 8, 9],
]);
const NOTES = sheetOf("Notes", [["Written by hand; ring 07700 900123"]]);
const told = () => undefined;
const brief = { period: { start: 2024 * 12 + 3, months: 12 }, audience: "internal", date: "" } as const;

function contentOf(...sheets: Content["workbook"]["sheets"]): Content {
  return { workbook: { name: "card.xlsx", date1904: false, sheets }, notices: ["Macros are ignored."] };
}

/** A worker that is none: its desk, what travelled to it, and whether it was ended. */
function worker() {
  const desk = newDesk();
  const sent: Sent["sheets"][] = [];
  let ended = 0;
  const start = () =>
    Promise.resolve({
      ...desk,
      understand: (...[task, to]: Parameters<Desk["understand"]>) => {
        sent.push(task.sent.sheets);
        return desk.understand(task, to);
      },
      end: () => {
        ended += 1;
      },
    });
  return { start, sent, ended: () => ended };
}

test("what is understood is the same as without a worker, and only changed sheets travel", async () => {
  const { start, sent } = worker();
  const reader = newReader(start);
  const changed = sheetOf(
    "Card",
    FIGURES.rows.map((row) => row.map((cell) => cell?.value ?? null)),
  );
  for (const content of [contentOf(FIGURES, NOTES), contentOf(changed, NOTES), contentOf(NOTES, changed)]) {
    expect(await reader.understand(content, undefined, told)).toEqual(understand(content));
  }
  expect(sent).toEqual([
    [
      { number: 0, sheet: FIGURES },
      { number: 1, sheet: NOTES },
    ],
    [{ number: 2, sheet: changed }, 1],
    [1, 2],
  ]);
});

test("what identifies somebody is found where the workbook is read, so that no view has to look for it", async () => {
  const reader = newReader(worker().start);
  const { identifying } = await reader.understand(contentOf(FIGURES, NOTES), undefined, told);
  expect([...identifying.keys()]).toContain("07700 900123");
});

test("a file is read with its answers, and its sheets do not travel twice", async () => {
  const { start, sent } = worker();
  const reader = newReader(start);
  const file = new File(["Code,Title,This quarter\nA1,People seen,7"], "card.csv");
  const answers = new File(['{"version":1,"period":"2025/26 Q2"}'], "card.quarterlight.json");
  const content = await reader.open([answers, file], told);
  const { register, answers: used } = await reader.understand(content, undefined, told);
  expect(used).toEqual({ version: 1, period: "2025/26 Q2" });
  expect(register.kpis[0]?.observations).toMatchObject([{ value: 7 }]);
  expect(sent).toEqual([[0]]);
});

test("where no worker can be started the page does the work, and no worker is asked for again", async () => {
  let asked = 0;
  const reader = newReader(() => {
    asked += 1;
    return Promise.reject(new Error("blocked"));
  });
  const content = contentOf(FIGURES);
  expect(await reader.understand(content, undefined, told)).toEqual(understand(content));
  reader.stop();
  expect(await reader.understand(content, undefined, told)).toEqual(understand(content));
  expect(asked).toBe(1);
});

test("checks are of what they were asked for, whatever was understood since and by whichever worker", async () => {
  const { start } = worker();
  const first = newReader(start);
  const older = await first.understand(contentOf(FIGURES), undefined, told);
  const newer = await first.understand(contentOf(NOTES, DOUBTFUL), undefined, told);
  const found = await first.check(newer, brief);
  expect(found.map(({ check }) => check)).not.toEqual(
    (await first.check(older, brief)).map(({ check }) => check),
  );
  expect(await first.check(newer, brief)).toEqual(found);
  expect(await newReader(worker().start).check(newer, brief)).toEqual(found);
});

test("the forms for owners are one file: a form that can come back and a text for each, and nobody in it who is named", async () => {
  const { workbook } = voiced({
    Stories: [
      ["Story", "Period", "Text", "Consent"],
      ["S1", "2025/26 Q2", "Call Ailsa Quillan on 07700 900123.", null],
    ],
    Commentary: [
      ["KPI", "Period", "Commentary", "Written by"],
      ["A1", "2025/26 Q1", "Ring 07700 900123 for it.", "Ward Manager"],
    ],
  });
  const reader = newReader(worker().start);
  const content = { workbook, notices: [], sha256: "ab12" };
  const understanding = await reader.understand(content, undefined, told);
  const request = { period: Q2, askedOn: "2025-11-03" };
  const { bytes, owners } = await reader.forms(understanding, request);
  const files = unzipSync(bytes);
  expect(owners).toBe(2);
  expect(Object.keys(files)).toEqual([
    "head-of-care.xlsx",
    "head-of-care.email.txt",
    "ward-manager.xlsx",
    "ward-manager.email.txt",
  ]);
  const back = await readFile("ward-manager.xlsx", files["ward-manager.xlsx"] ?? new Uint8Array());
  const form = back.ok ? returnedForm(back.workbook)?.form : undefined;
  expect(form).toMatchObject({ owner: "Ward Manager", digest: "ab12", askedOn: "2025-11-03" });
  expect(form?.items.map(({ kpi }) => kpi)).toEqual(["A1", "A2"]);
  expect(JSON.stringify(back)).toContain("for it.");
  expect(JSON.stringify(back)).not.toContain("900123");
  expect(new TextDecoder().decode(files["ward-manager.email.txt"])).toContain("ward-manager.xlsx");
  expect((await newReader(worker().start).forms(understanding, request)).bytes).toEqual(bytes);
});

test("stopping ends a worker that is at work and leaves one at rest alone", async () => {
  const { start, ended } = worker();
  const reader = newReader(start);
  const done = reader.understand(contentOf(FIGURES), undefined, told);
  reader.stop();
  await done;
  expect(ended()).toBe(1);
  await reader.understand(contentOf(FIGURES), undefined, told);
  await new Promise((resolve) => setTimeout(resolve, 0));
  reader.stop();
  expect(ended()).toBe(1);
});

test("a check under way goes on: a new worker might have no network to come from", async () => {
  const { start, ended } = worker();
  const reader = newReader(start);
  const understanding = await reader.understand(contentOf(FIGURES), undefined, told);
  const checked = reader.check(understanding, brief);
  reader.stop();
  expect(await checked).toEqual(await newReader(worker().start).check(understanding, brief));
  expect(ended()).toBe(0);
});

test("after a failure a new worker is started, and the one that failed is ended", async () => {
  const broken = worker();
  const whole = worker();
  const fails = () => Promise.reject(new Error("broken"));
  const starts = [async () => ({ ...(await broken.start()), check: fails }), whole.start];
  const reader = newReader(() => (starts.shift() ?? whole.start)());
  const understanding = await reader.understand(contentOf(FIGURES), undefined, told);
  await expect(reader.check(understanding, brief)).rejects.toThrow("broken");
  expect(await reader.check(understanding, brief)).toEqual(
    await newReader(whole.start).check(understanding, brief),
  );
  expect([broken.ended(), whole.ended()]).toEqual([1, 0]);
});
