import { describe, expect, test } from "vitest";
import { factsOf } from "@quarterlight/core/facts";
import { isMeasured } from "@quarterlight/core/register";
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

describe("change at the latest figure, as the report judges it", () => {
  test("one KPI improved and one became worse; nothing else changed", () => {
    const changed = sheets.flatMap(({ kpi, pattern }) => {
      const kind = pattern?.analysis.variation.kind ?? "not judged";
      const isQuiet = kind === "no clear change" || kind === "not enough points" || kind === "not judged";
      return isQuiet ? [] : [{ id: kpi.id, change: kind }];
    });
    expect(changed).toEqual(PLANTED);
  });

  test("the quarters say the same as the months behind them", () => {
    const judged = register.kpis
      .filter(({ monthly }) => monthly.length > 0)
      .map(({ id, observations, polarity }) => {
        const values = observations.map((each) => (isMeasured(each) ? each.value : null));
        const direction = polarity === "higher" ? "higher" : "lower";
        return [id, analyse({ values, direction }, rules).variation.kind];
      });
    expect(judged).toEqual([
      ["GL-01", "improvement"],
      ["GL-14", "no clear change"],
    ]);
  });

  test("every quarterly KPI has points enough to be judged", () => {
    const short = sheets
      .filter(({ kpi }) => kpi.frequency === "quarter" && !kpi.cumulative)
      .filter(({ pattern }) => pattern?.analysis.variation.kind === "not enough points");
    expect(short.map(({ kpi }) => kpi.id)).toEqual([]);
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
    const promise = / By \d{1,2} [A-Z][a-z]+ 202[56] the .+ will /;
    const lacking = off.filter(({ commentary }) => {
      const text = commentary?.text ?? "";
      return !promise.test(text) || text.split(/[.:] /).length < 3;
    });
    expect(lacking.map(({ kpi }) => kpi.id)).toEqual([]);
    const silent = held.filter(({ commentary }) => commentary === undefined).map(({ kpi }) => kpi.id);
    expect(silent).toEqual(["GL-17", "GL-22", "GL-29"]);
  });
});
