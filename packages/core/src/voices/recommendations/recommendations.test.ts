import { expect, test } from "vitest";
import type { Evaluation } from "../../register/index.ts";
import { kpiWith, registerWith } from "../../register/kpi.fixture.ts";
import { recommended } from "./recommendation.fixture.ts";
import { recommendationFindings, wantsAction } from "./recommendations.ts";

const AS_OF = "2025-11-03";

function kindsOf(...evaluations: readonly Evaluation[]): readonly string[] {
  return recommendationFindings(registerWith({ evaluations }), AS_OF)
    .filter(({ recommendation }) => recommendation === evaluations.at(-1))
    .map(({ kind }) => kind)
    .filter((kind) => kind !== "carry forward");
}

test.each<readonly [string, Partial<Evaluation>, readonly string[]]>([
  ["due later", {}, []],
  ["due on the day", { due: AS_OF }, []],
  ["due the day before", { due: "2025-11-02" }, ["late"]],
  ["overtaken", { due: "2025-11-02", state: "overtaken" }, []],
  ["moved once", { timesMoved: 1 }, []],
  ["moved twice", { timesMoved: 2 }, ["moved twice"]],
  ["no lead", { lead: "" }, ["no lead"]],
  ["no lead, 27 days after", { lead: "", finishedOn: "2025-10-07" }, []],
  ["no lead, 28 days after", { lead: "", finishedOn: "2025-10-06" }, ["no lead"]],
  ["no answer", { response: "", state: "not started" }, ["no answer yet"]],
  ["no answer, but something is being done", { response: "", change: "A letter" }, []],
  ["no answer, too early to ask for one", { response: "", finishedOn: "2025-10-20" }, []],
  ["refused without a reason", { response: "not accepted" }, ["refused without a reason"]],
  ["refused, with a reason", { response: "not accepted", whyNot: "No money" }, []],
  ["done, nothing shows it", { state: "done" }, ["done without evidence"]],
  ["by an inspectorate, this year", { by: "Care Inspectorate" }, []],
  [
    "by an inspectorate, in the year reported",
    { by: "Care Inspectorate", finishedOn: "2025-03-31" },
    ["must be in the annual report"],
  ],
  ["an inspection by an own team", { kind: "inspection", finishedOn: "2025-03-31" }, []],
])("%s", (_, fields, kinds) => {
  expect(kindsOf(recommended(fields))).toEqual(kinds);
});

test.each([
  ["the same in other words", "Tell each family when care will start", "Care at home, follow-up", true],
  ["the same of another service", "Tell each family when care will start", "Telecare", false],
  ["another thing of the same service", "Train staff to lift safely", "Care at home", false],
])("an older recommendation: %s", (_, recommendation, service, isSaid) => {
  const older = recommended({
    reference: "R0",
    finishedOn: "2024-05-01",
    state: "done",
    evidence: "Letters",
  });
  const newer = recommended({ recommendation, service });
  const others = ["Shorten the form", "Open one evening", "Record late visits in one place"].map((each, at) =>
    recommended({ recommendation: each, reference: `X${at}`, service: "Website" }),
  );
  expect(kindsOf(...others, older, newer).includes("said before")).toBe(isSaid);
});

test("what a person confirmed points at the older one, whatever the words", () => {
  const older = recommended({ reference: "R0", recommendation: "Buy a van", finishedOn: "2024-05-01" });
  const newer = recommended({ saidBefore: "r0" });
  const found = recommendationFindings(registerWith({ evaluations: [older, newer] }), AS_OF);
  expect(found.find(({ kind }) => kind === "said before")?.of).toBe(older);
});

test("a row of an older workbook, without a recommendation, is asked nothing", () => {
  expect(
    kindsOf(recommended({ recommendation: "", response: "", state: "", due: "2020-01-01", lead: "" })),
  ).toEqual([]);
});

test.each<readonly [string, readonly number[], boolean]>([
  ["four figures as before", [81, 80, 82, 81], true],
  ["three figures as before", [81, 80, 82], false],
  ["one of four beyond those before", [81, 80, 84, 81], false],
])("done, and its figure since: %s", (_, since, isAsked) => {
  const values = [80, 83, 81, 82, ...since];
  const observations = values.map((value, at) => ({
    state: "value" as const,
    value,
    period: { start: 2024 * 12 + 3 * at, months: 3 },
    at: { sheet: "Figures", row: at, column: 2 },
    flags: [],
  }));
  const done = recommended({ state: "done", evidence: "A letter", closedOn: "2024-12-31", kpis: ["H1"] });
  const register = registerWith({ evaluations: [done], kpis: [kpiWith({ id: "H1", observations })] });
  const kinds = recommendationFindings(register, AS_OF).map(({ kind }) => kind);
  expect(kinds.includes("no change seen")).toBe(isAsked);
});

test("an accepted recommendation wants an action that names it, or words on what will change", () => {
  const action = {
    due: "",
    text: "",
    lead: "",
    kpis: [],
    state: "open" as const,
    from: "r1",
    at: { sheet: "Actions", row: 1, column: 0 },
  };
  const wanted = (...evaluations: readonly Evaluation[]) =>
    wantsAction(registerWith({ evaluations, actions: [action] })).map(({ reference }) => reference);
  const open = recommended({ reference: "R2" });
  expect(wanted(recommended({}), open)).toEqual(["R2"]);
  expect(
    wanted({ ...open, change: "A letter" }, { ...open, state: "done" }, { ...open, response: "" }),
  ).toEqual([]);
});
