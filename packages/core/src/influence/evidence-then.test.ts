import { expect, test } from "vitest";
import type { Kpi } from "../register/index.ts";
import { kpiWith } from "../register/kpi.fixture.ts";
import { changedSince, evidenceText } from "./evidence-then.ts";
import { suggestClass } from "./suggest.ts";

const at = { sheet: "KPIs", row: 4, column: 6 };
const said = (text: string) => ({ text, at });

const THEN: Partial<Kpi> = {
  title: "Adult carer support plans completed within 6 weeks",
  meaning: "",
  lead: "Carers Lead",
  row: {
    lead: said("Carers Lead"),
    frequency: said("Quarterly"),
    title: said("Adult carer support plans completed within 6 weeks"),
  },
};

const then = evidenceText(suggestClass(kpiWith(THEN)));

function changes(now: Partial<Kpi>) {
  const kpi = { ...THEN, ...now, row: { ...THEN.row, ...now.row } };
  return changedSince(then, suggestClass(kpiWith(kpi))).map(
    ({ about, was, is }) => `${about}: ${was} → ${is}`,
  );
}

test("keeps the answers with the words they rested on, for a person to read", () => {
  expect(then).toContain("Suggested: Key Performance Target; ");
  expect(then).toContain("Lead: yes “Carers Lead”");
  expect(then).toContain("Time: yes “Quarterly”");
  expect(then).toContain("Past action: unknown");
});

test.each<{ what: string; now: Partial<Kpi>; expected: readonly string[] }>([
  { what: "nothing changed", now: {}, expected: [] },
  { what: "one lead of ours follows another", now: { row: { lead: said("Head of Carers") } }, expected: [] },
  { what: "a lead leaves", now: { lead: "", row: { lead: said("") } }, expected: ["lead: yes → unknown"] },
  {
    what: "the lead is another body's",
    now: { row: { lead: said("Director of Acute Services") } },
    expected: ["lead: yes → no"],
  },
  {
    what: "quarterly turns yearly",
    now: { row: { frequency: said("Annual") } },
    expected: ["timely: yes → no"],
  },
  {
    what: "a person answers otherwise",
    now: { said: { changeable: "no" } },
    expected: ["changeable: yes → no"],
  },
  {
    what: "a note tells of past action",
    now: { row: { note: said("Fell after a new rota was introduced.") } },
    expected: [],
  },
])("says what a decision rested on and is otherwise: $what", ({ now, expected }) => {
  expect(changes(now)).toEqual(expected);
});

test("text that was not kept so says nothing", () => {
  expect(changedSince("As discussed; see minutes: item 4", suggestClass(kpiWith(THEN)))).toEqual([]);
});
