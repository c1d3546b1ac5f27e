import type { Returned } from "@quarterlight/core/asking";
import { cellName } from "@quarterlight/core/workbook";
import { expect, test } from "vitest";
import { type Said, chosenFor, choosing, mergingOf } from "./merging.ts";
import { requestsOf } from "./owed.ts";
import { Q2, voiced } from "./voices.fixture.ts";

const NOTHING: Said = { accept: [], chosen: [] };
const DAY = "2025-11-12";
const understanding = voiced({
  Commentary: [
    [
      "KPI",
      "Period",
      "Commentary",
      "Written by",
      "Asked on",
      "Answered on",
      "Cause",
      "What we do",
      "By when",
      "Lead",
    ],
    ["A2", "2025/26 Q2", null, null, null, null, "It is busy."],
  ],
});

/** A form of the ward manager's as it came back, with one box filled in. */
function form(file: string, kpi: string, cause: string): Returned {
  const made = requestsOf(understanding, Q2, "2025-11-03").forms.find(
    ({ owner }) => owner === "Ward Manager",
  );
  const item = made?.items.find((each) => each.kpi === kpi);
  if (made === undefined || item === undefined) throw new Error("there is such a form");
  const boxes = { cause, action: "", byWhen: "", lead: "" };
  const cells = {
    cause: "Your words!G7",
    action: "Your words!H7",
    byWhen: "Your words!I7",
    lead: "Your words!J7",
  };
  return { file, form: made, rows: [{ item, boxes, cells }], gone: [], outside: [] };
}

const said = ({ accept, chosen }: Partial<Said>): Said => ({
  ...NOTHING,
  ...(accept && { accept }),
  ...(chosen && { chosen }),
});
const cells = (forms: readonly Returned[], given: Said = NOTHING) =>
  Object.fromEntries(
    mergingOf(understanding, forms, DAY, given).merged.edits.map(({ at, value }) => [cellName(at), value]),
  );

test("one answer is what a press would write", () => {
  const forms = [form("a.xlsx", "A1", "Two posts are empty.")];
  expect(cells(forms)).toMatchObject({ A3: "A1", G3: "Two posts are empty." });
  expect(mergingOf(understanding, forms, DAY, NOTHING)).toMatchObject({ conflicts: [], doubts: [] });
});

test("two answers that differ wait side by side until one is chosen, and can be put back", () => {
  const forms = [form("a.xlsx", "A1", "Two posts are empty."), form("b.xlsx", "A1", "It snowed.")];
  const { conflicts } = mergingOf(understanding, forms, DAY, NOTHING);
  expect(conflicts.map(({ there, answers }) => [there, answers.map(({ words }) => words)])).toEqual([
    ["", ["Two posts are empty.", "It snowed."]],
  ]);
  expect(cells(forms)).not.toHaveProperty("G3");
  const [conflict] = conflicts;
  if (!conflict) throw new Error("they differ");
  const chosen = choosing(NOTHING, conflict, "b.xlsx");
  expect(chosenFor(conflict, chosen)).toBe("b.xlsx");
  expect(cells(forms, chosen)).toMatchObject({ G3: "It snowed." });
  expect(mergingOf(understanding, forms, DAY, chosen).conflicts).toEqual(conflicts);
  expect(choosing(chosen, conflict, "")).toEqual(NOTHING);
});

test("what the workbook says already stays, beside the answer", () => {
  const { conflicts, merged } = mergingOf(
    understanding,
    [form("a.xlsx", "A2", "It is quiet.")],
    DAY,
    NOTHING,
  );
  expect(conflicts.map(({ there, answers }) => [there, answers[0]?.words])).toEqual([
    ["It is busy.", "It is quiet."],
  ]);
  expect(merged.edits.map(({ value }) => value)).not.toContain("It is quiet.");
});

test("words that a figure contradicts are not written until a person lets them, and are told of before and after", () => {
  const forms = [form("a.xlsx", "A1", "Only 72% were seen.")];
  const { doubts } = mergingOf(understanding, forms, DAY, NOTHING);
  expect(doubts.map(({ kind, kpi }) => [kind, kpi])).toEqual([["contradicted", "A1"]]);
  expect(cells(forms)).not.toHaveProperty("G3");
  const accepted = said({ accept: ["A1"] });
  expect(cells(forms, accepted)).toMatchObject({ G3: "Only 72% were seen." });
  expect(mergingOf(understanding, forms, DAY, accepted).doubts).toEqual(doubts);
});
