import { expect, test } from "vitest";
import { financialQuarter } from "../../period/index.ts";
import { kpiWith, registerWith, seriesUpTo } from "../../register/kpi.fixture.ts";
import { buildReport } from "../index.ts";
import { pieces } from "./pieces.ts";

const now = financialQuarter(2025, 2);

test("the heading of a list with nothing in it is no piece of the report, since it is not printed", () => {
  const kpis = [kpiWith({ observations: seriesUpTo(now, [74, 61]) })];
  const { report } = buildReport(registerWith({ kpis }), {
    period: now,
    audience: "public",
    date: "2025-11-14",
  });
  const { things, changes, missed, next, done, couldNot, standing } = report.summary;
  const lists = [things, { ...standing, items: standing.tally }, changes, missed, next, done, couldNot];
  const empty = lists.filter(({ items }) => items.length === 0).map(({ title }) => title);
  expect(empty.length).toBeGreaterThan(2);
  const said = pieces(report).flatMap(({ text }) => text);
  expect(said.filter((run) => typeof run !== "string" && "said" in run && empty.includes(run.said))).toEqual(
    [],
  );
});
