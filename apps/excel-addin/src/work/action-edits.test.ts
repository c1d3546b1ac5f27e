import { wantsAction } from "@quarterlight/core/voices";
import { expect, test } from "vitest";
import { actionEdits, answeredEdits, unfinished } from "./action-edits.ts";
import { afterEdits, voiced } from "./voices.fixture.ts";
import { wholeRows } from "./whole-rows.ts";

const EVALUATIONS = [
  ["Service", "Period", "What we found", "Reference", "Recommendation", "Response", "State", "KPIs"],
  ["Care at home", "2025/26 Q1", "Visits are short.", "E1.1", "Lengthen visits.", "accepted", null, "A1"],
];
const ACTIONS = [["Due by", "What we will do", "Lead", "KPIs", "State", "From"]];

test.each([
  ["a workbook with the sheet", { Actions: ACTIONS }],
  ["a workbook without it", {}],
])(
  "a recommendation becomes an action with its own words and reference, and nothing invented: %s",
  (_, sheets) => {
    const before = voiced({ Evaluations: EVALUATIONS, ...sheets });
    const [wanting] = wantsAction(before.register);
    if (!wanting) throw new Error("nothing takes it up");
    const after = afterEdits(before, actionEdits(before.workbook, wanting));
    const { actions } = after.register;
    expect(actions).toMatchObject([
      { text: "Lengthen visits.", from: "E1.1", kpis: ["A1"], lead: "", due: "", state: "open" },
    ]);
    expect(wantsAction(after.register)).toEqual([]);
    const [asked] = unfinished(actions);
    if (!asked) throw new Error("its lead and date are asked");
    const answered = afterEdits(
      after,
      answeredEdits(after.workbook, asked, { lead: "Head of Care", due: "2026-01-31" }),
    );
    expect(answered.register.actions).toMatchObject([
      { lead: "Head of Care", due: "2026-01-31", from: "E1.1" },
    ]);
    expect(unfinished(answered.register.actions)).toEqual([]);
  },
);

test("only what is said is written, and a date in words is a date", () => {
  const { workbook, register } = voiced({
    Actions: [
      ...ACTIONS,
      ["2026-01-31", "Hire two.", null, null, "open", null],
      ["Autumn", "Ask.", "Head", null, "open", null],
    ],
  });
  const [first, ...others] = unfinished(register.actions);
  if (!first) throw new Error("one has no lead");
  expect(others).toEqual([]);
  expect(answeredEdits(workbook, first, { lead: "Head of Care", due: "" }).map(({ value }) => value)).toEqual(
    ["Head of Care"],
  );
});

test("a new row is one piece, so that one Undo takes it back; cells of a row that is there are left alone", () => {
  const { workbook, register } = voiced({ Evaluations: EVALUATIONS, Actions: ACTIONS });
  const [wanting] = wantsAction(register);
  if (!wanting) throw new Error("nothing takes it up");
  const edits = wholeRows(workbook, actionEdits(workbook, wanting));
  expect(edits.map(({ at }) => at.column).toSorted((a, b) => a - b)).toEqual([1, 2, 3, 4, 5]);
  const there = [
    { at: { sheet: "Actions", row: 0, column: 0 }, value: "Due" },
    { at: { sheet: "Actions", row: 0, column: 3 }, value: "KPI" },
  ];
  expect(wholeRows(workbook, there)).toEqual(there);
});
