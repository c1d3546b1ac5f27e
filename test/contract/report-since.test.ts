import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { check } from "@quarterlight/core/checks";
import type { Register } from "@quarterlight/core/register";
import {
  buildReport,
  choosePeriod,
  dataFile,
  factsFile,
  faultsIn,
  faultsInData,
  plain,
  readFactsFile,
  registerOfFacts,
} from "@quarterlight/core/report";
import { templateBytes } from "@quarterlight/template/workbook";
import { describe, expect, test } from "vitest";
import { registerFrom, sharedFolder } from "../support/real-file.ts";

const example = await registerFrom("worked-example.xlsx", await templateBytes("example"));
const { audience, date } = example.settings;
const choice = choosePeriod(example);
if (choice.kind !== "period") throw new Error(`no period: ${choice.kind}`);
const { period } = choice;
const brief = { period, audience, date };
const HEADING = "What changed since the last report";

/** The worked example as its published report's facts file keeps it. */
const facts = readFactsFile(
  JSON.stringify(factsFile(buildReport(example, brief), brief, { name: "KPIs.xlsx", sha256: "" })),
);
const published = facts.kind === "facts" ? registerOfFacts(facts.file) : undefined;
if (!published) throw new Error("the facts file keeps no indicators");

/** What the method says first, everything of it answered for. */
function toldFirst(now: Register, previous: Register): readonly string[] {
  const built = buildReport(now, { ...brief, previous });
  expect(faultsIn(built.report, built.index)).toEqual([]);
  expect(faultsInData(dataFile(built), built.index)).toEqual([]);
  const [first] = built.report.method.notes;
  expect(first?.heading).toBe(HEADING);
  return first?.texts.map(plain) ?? [];
}

const PREVIOUS = { "its workbook": example, "its facts file": published } as const;

describe.each(Object.entries(PREVIOUS))("with the last report known by %s", (_, previous) => {
  test("the same workbook has nothing to tell", () => {
    expect(toldFirst(example, previous)).toEqual([
      "Nothing that the last report said of an indicator is otherwise now.",
    ]);
  });

  const path = join(sharedFolder, "cases/truth/target-overwritten.xlsx");
  test.skipIf(!existsSync(path))(
    "a target and a tolerance typed over are told to readers, and found (skipped where the shared cases are absent)",
    async () => {
      const now = await registerFrom("target-overwritten.xlsx", readFileSync(path));
      const told = toldFirst(now, previous).join("\n");
      expect(told).toMatch(/the target from [A-Z].* on was “14” and is now “22”\./);
      expect(told).toMatch(/what counts as close was 10% of the target and is now 23% of the target\./);
      const workbook = { name: "K.xlsx", sheets: [], date1904: false };
      const findings = check({ workbook, register: now, reading: NOTHING_READ, previous, ...brief });
      expect(findings.filter((each) => each.check === "V09")).toHaveLength(2);
    },
  );

  test("four failing targets reclassified away are the first thing it says, and each is found", () => {
    const missed = dataFile(buildReport(example, brief))
      .tables.find(({ id }) => id === "indicators")
      ?.rows.filter(({ cells }) => cells.some((cell) => cell.kind === "status" && cell.status === "missed"))
      .map(({ of }) => of)
      .slice(0, 4);
    expect(missed).toHaveLength(4);
    const now = {
      ...example,
      kpis: example.kpis.map((kpi) =>
        kpi.decision && missed?.includes(kpi.id)
          ? { ...kpi, decision: { ...kpi.decision, class: "monitoring" as const } }
          : kpi,
      ),
    };
    const titles = example.kpis.filter(({ id }) => missed?.includes(id)).map(({ title }) => title);
    expect(toldFirst(now, previous)[0]).toBe(
      `Off target in the last report, and not judged any more: ${titles.join("; ")}.`,
    );
    const workbook = { name: "K.xlsx", sheets: [], date1904: false };
    const findings = check({ workbook, register: now, reading: NOTHING_READ, previous, ...brief });
    const classes = findings.filter((each) => each.check === "V10");
    expect(classes.flatMap(({ kpis }) => kpis).toSorted()).toEqual(missed?.toSorted());
    expect(classes.every(({ severity }) => severity === "warning")).toBe(true);
  });
});

test("a target that is reclassified after the quarter’s end is still judged in it, and the method says so", () => {
  const kpi = example.kpis.find(({ decision }) => decision?.class === "target");
  if (!kpi?.decision) throw new Error("no target");
  const at = kpi.decision.at;
  const later = { ...kpi, decision: { ...kpi.decision, class: "monitoring" as const, date: "2025-10-20" } };
  const now: Register = {
    ...example,
    kpis: example.kpis.map((each) => (each === kpi ? later : each)),
    decisions: [
      ...example.decisions,
      { kpi: kpi.id, date: "2025-10-20", person: "", from: "target", to: "monitoring", reason: "", at },
    ],
  };
  const built = buildReport(now, brief);
  expect(faultsIn(built.report, built.index)).toEqual([]);
  expect(built.report.summary.standing.tally).toEqual(
    buildReport(example, brief).report.summary.standing.tally,
  );
  expect(built.report.method.notes[0]?.texts.map(plain)).toEqual([
    `${kpi.title}: a Key Performance Target in this period, and so told as one. It was made a monitoring indicator on 20 October 2025.`,
  ]);
});

const NOTHING_READ = {
  workbook: "K.xlsx",
  sheets: [],
  markers: [],
  counts: { kpis: 0, periods: 0, values: 0, unread: 0, missing: {}, flags: {}, targets: 0, comparators: 0 },
  assumptions: [],
  questions: [],
  notUnderstood: [],
  drift: [],
  restrictions: [],
};
