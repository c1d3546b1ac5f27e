import { cellName } from "@quarterlight/core/workbook";
import { expect, test } from "vitest";
import { askedOnEdits } from "./asked-on.ts";
import { owedIn, textFor } from "./owed.ts";
import { Q2, afterEdits, voiced } from "./voices.fixture.ts";

const HEADINGS = ["KPI", "Period", "Commentary", "Written by", "Asked on"];

test("words are outstanding by owner: those who were asked, the latest first, then those to be asked", () => {
  const asked = voiced({
    Commentary: [
      HEADINGS,
      ["A1", "2025/26 Q1", null, null, "2025-07-10"],
      ["A2", "2025/26 Q2", null, null, "2025-11-01"],
    ],
  });
  const told = owedIn(asked, Q2, "2025-11-05").map((each) => [
    each.owner,
    each.kpis.map(({ id }) => id),
    each.askedOn,
    each.dueOn,
    each.daysLate > 0,
  ]);
  expect(told).toEqual([
    ["Ward Manager", ["A1"], "2025-07-10", "2025-07-20", true],
    ["Ward Manager", ["A2"], "2025-11-01", "2025-11-11", false],
    ["Ward Manager", ["A1"], "", "2025-11-15", false],
  ]);
});

test("an owner who is on target, and was asked nothing, owes nothing", () => {
  expect(owedIn(voiced({}), Q2, "2025-11-05").map(({ owner }) => owner)).toEqual(["Ward Manager"]);
});

test("the text names what is owed, and holds no figure", () => {
  const [owed] = owedIn(voiced({}), Q2, "2025-11-05");
  if (!owed) throw new Error("somebody owes words");
  expect(textFor(owed)).toContain("- Seen in time\n- Falls checks\n");
  expect(textFor(owed)).not.toMatch(/\d%/u);
});

test("the note that an owner was asked makes it outstanding from that day, and is made once", () => {
  const before = voiced({ Commentary: [HEADINGS] });
  const [owed] = owedIn(before, Q2, "2025-11-05");
  if (!owed) throw new Error("somebody owes words");
  const edits = askedOnEdits(before, owed, "2025-11-05");
  expect(edits.map(({ at, value }) => [cellName(at), value])).toEqual([
    ["A2", "A1"],
    ["B2", "2025/26 Q2"],
    ["E2", "2025-11-05"],
    ["A3", "A2"],
    ["B3", "2025/26 Q2"],
    ["E3", "2025-11-05"],
  ]);
  const after = afterEdits(before, edits);
  const [now, ...others] = owedIn(after, Q2, "2025-11-20");
  expect(others).toEqual([]);
  expect(now).toMatchObject({ askedOn: "2025-11-05", dueOn: "2025-11-15", daysLate: 5 });
  expect(askedOnEdits(after, owed, "2025-11-06")).toEqual([]);
});
