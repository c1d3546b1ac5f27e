import { expect, test } from "vitest";
import type { Kpi, SurveyResult } from "../register/index.ts";
import { registerWith } from "../register/kpi.fixture.ts";
import type { Basis } from "./basis.ts";
import { JUDGED, NOW, SHARE, aTarget, anyKpi, figureAt, neighbour, quarters, shares } from "./examples.ts";
import { factIndex, questionId } from "./fact-index.ts";
import { type Found, isFact } from "./fact.ts";
import type { Role } from "./role.ts";

const ELSEWHERE = { kind: "area", area: "Elsewhere" } as const;
const BEFORE = { kind: "previous" } as const;
const LEVEL = { kind: "level", value: 70 } as const;
const SPAN = { kind: "span", from: figureAt(0, -1).period, to: NOW } as const;
const TWO = { observations: quarters(70, 74) };
const NATION: Partial<Kpi> = {
  ...shares({}),
  comparators: [{ ...neighbour("Scotland", 60), kind: "nation" }],
};
const NOBODY: Partial<Kpi> = {
  ...SHARE,
  observations: [
    figureAt(0, 0, {
      numerator: { value: 0, at: { sheet: "Figures", row: 40, column: 3 } },
      denominator: { value: 0, at: { sheet: "Figures", row: 40, column: 4 } },
    }),
  ],
};

function reasonOf(found: Found): string {
  return isFact(found) ? `found ${found.printed}` : found.reason;
}

/** Why a fact is none: each reason that a kind gives of its own, for what it lacks. */
test.each<[Role, string, Partial<Kpi>, Basis | undefined, reason: string]>([
  ["rank apart", "with no named partnership", NATION, undefined, "nothing to compare with"],
  ["peer apart", "of an area that is not there", shares({ Westlaw: 50 }), ELSEWHERE, "not recorded"],
  ["chance low", "beside the figure before", shares({ Westlaw: 50 }), BEFORE, "not a basis for this"],
  ["chance high", "beside the figure before", shares({ Westlaw: 50 }), BEFORE, "not a basis for this"],
  ["chance low", "of an area that is not there", shares({ Westlaw: 50 }), ELSEWHERE, "not recorded"],
  ["peer", "of no area", shares({ Westlaw: 50 }), undefined, "not a basis for this"],
  ["peer gap", "of no area", shares({ Westlaw: 50 }), BEFORE, "not a basis for this"],
  ["first beyond", "beside no level", TWO, BEFORE, "not a basis for this"],
  ["since", "beside no period", TWO, LEVEL, "not a basis for this"],
  ["sum", "of no span", TWO, undefined, "not a basis for this"],
  ["average", "of no span", TWO, BEFORE, "not a basis for this"],
  ["sum change", "against no other span", TWO, SPAN, "not a basis for this"],
  ["percent change", "from nought", { observations: quarters(0, 74) }, BEFORE, "not a quantity"],
  ["share of one", "of nobody", NOBODY, undefined, "not a quantity"],
  [
    "tolerance",
    "of what has a class and states none",
    { ...TWO, decision: JUDGED, targets: [aTarget(70)] },
    undefined,
    "not kept in the workbook",
  ],
])("there is no %s %s", (role, _, kpi, basis, reason) => {
  const index = factIndex(registerWith({ kpis: [anyKpi(kpi)] }), {
    audience: "internal",
    area: "",
    period: NOW,
  });
  expect(reasonOf(index.factAt({ kpi: "K1", period: NOW, role, basis }))).toBe(reason);
});

const ASKED: SurveyResult = {
  survey: "Residents' survey",
  question: "I was listened to",
  wording: "1",
  wave: NOW,
  outcomes: [],
  base: undefined,
  positive: undefined,
  percent: 60,
  population: "adults",
  at: { sheet: "Surveys", row: 1, column: 3 },
};

test.each<[Role, Partial<SurveyResult>, reason: string]>([
  ["survey base", {}, "not kept in the workbook"],
  ["survey low", {}, "not kept in the workbook"],
  ["survey high", {}, "not kept in the workbook"],
  ["survey share", { percent: undefined }, "not a quantity"],
  ["survey change", {}, "nothing to compare with"],
])("there is no %s of a question asked once, %o", (role, more, reason) => {
  const index = factIndex(registerWith({ surveys: [{ ...ASKED, ...more }] }), {
    audience: "internal",
    area: "",
    period: NOW,
  });
  expect(reasonOf(index.factAt({ kpi: questionId(ASKED), period: NOW, role }))).toBe(reason);
});
