import { describe, expect, test } from "vitest";
import { factsOf } from "@quarterlight/core/facts";
import { seasonOf } from "@quarterlight/core/comparison";
import { type Kpi, type Observation, isMeasured } from "@quarterlight/core/register";
import { analyse, ruleSetOf } from "@quarterlight/core/spc";
import { readBack } from "../testing/read-back.ts";

/** What was planted: one improvement, one deterioration, and a mix of targets met, close and missed. */
const { register } = await readBack("example");
const rules = ruleSetOf("mdc-current");
const reporting = register.settings.period ?? { start: 0, months: 3 };
const sheets = register.kpis.map((kpi) => factsOf(kpi, register, reporting, rules));

const PLANTED = [
  { id: "GL-01", change: "improvement" },
  { id: "GL-03", change: "concern" },
];

/** What the rules say of the last figure of a series; too little for them where it is not measured often. */
function changeIn(kpi: Kpi, series: readonly Observation[]): string {
  const until = series.findLastIndex(isMeasured) + 1;
  const upTo = series.slice(0, until);
  const analysis = analyse(
    {
      values: upTo.map((each) => (isMeasured(each) ? each.value : null)),
      direction: kpi.polarity === "higher" || kpi.polarity === "lower" ? kpi.polarity : "neither",
      rebaseAt: upTo.flatMap(({ flags }, index) => (index > 0 && flags.includes("break") ? [index] : [])),
    },
    rules,
  );
  return analysis.variation.kind;
}

describe("change at the latest figure", () => {
  const often = register.kpis.filter(({ frequency }) => frequency === "month" || frequency === "quarter");

  test("one KPI improved and one became worse; nothing else changed", () => {
    const changed = often
      .map((kpi) => ({ id: kpi.id, change: changeIn(kpi, kpi.observations) }))
      .filter(({ change }) => change !== "no clear change");
    expect(changed).toEqual(PLANTED);
  });

  test("the months behind the quarters say the same", () => {
    const behind = often.filter(({ monthly }) => monthly.length > 0);
    expect(behind.map((kpi) => [kpi.id, changeIn(kpi, kpi.monthly)])).toEqual([
      ["GL-01", "improvement"],
      ["GL-14", "no clear change"],
    ]);
  });

  test("some series follow the seasons, and neither of the two that changed does", () => {
    const seasonal = often
      .filter(({ cumulative }) => !cumulative)
      .filter(({ observations }) => {
        const latest = observations.findLast(isMeasured);
        return latest !== undefined && seasonOf(observations, latest) !== undefined;
      });
    expect(seasonal.map(({ id }) => id)).toEqual(["NI-13", "GL-21", "GL-26"]);
  });
});

describe("targets at the latest figure", () => {
  const held = sheets.filter(({ standing }) => standing === "target");
  const ids = (kind: string) => held.filter(({ status }) => status.kind === kind).map(({ kpi }) => kpi.id);

  test("half or so are met, a quarter close, a quarter missed", () => {
    expect(ids("met")).toEqual([
      "GL-01",
      "GL-02",
      "GL-04",
      "GL-09",
      "GL-10",
      "GL-15",
      "GL-16",
      "GL-17",
      "GL-20",
      "GL-22",
      "GL-29",
    ]);
    expect(ids("close")).toEqual(["GL-06", "GL-08", "GL-11", "GL-14", "GL-21", "GL-23"]);
    expect(ids("missed")).toEqual(["GL-03", "GL-12", "GL-13", "GL-25", "GL-26", "GL-27"]);
    expect(ids("none")).toEqual([]);
  });

  test("a target that steps has a reason for each step", () => {
    const stepping = register.kpis.filter(({ targets }) => targets.length > 1);
    expect(stepping.length).toBeGreaterThanOrEqual(5);
    expect(stepping.flatMap(({ targets }) => targets).filter(({ rationale }) => rationale === "")).toEqual(
      [],
    );
  });

  test("tolerances are of both kinds", () => {
    expect(new Set(held.map(({ kpi }) => kpi.tolerance?.kind))).toEqual(new Set(["relative", "absolute"]));
  });

  test("everything off target has a cause, an action, an owner and a date; a few on target have no words yet", () => {
    const off = held.filter(({ status }) => status.kind === "close" || status.kind === "missed");
    const promise = / By \d{1,2} [A-Z][a-z]+ 202[56] .+ will | \(by \d{1,2} [A-Z][a-z]+ 202[56], .+\)/;
    const lacking = off.filter(({ commentary }) => {
      const text = commentary[0]?.text ?? "";
      return !promise.test(text) || (commentary[0]?.author ?? "") === "" || text.split(/[.:] /).length < 2;
    });
    expect(lacking.map(({ kpi }) => kpi.id)).toEqual([]);
    const silent = held.filter(({ commentary }) => commentary.length === 0).map(({ kpi }) => kpi.id);
    expect(silent).toEqual(["GL-17", "GL-22", "GL-29"]);
  });
});
