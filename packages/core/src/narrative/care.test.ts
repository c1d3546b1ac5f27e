import { expect, test } from "vitest";
import { NOW, anyKpi, factIndex, figureAt, neighbour, quarters, sheetOf } from "../facts/index.ts";
import type { Comparator } from "../register/index.ts";
import { registerWith } from "../register/kpi.fixture.ts";
import { careNotes, plainText } from "./index.ts";

const late: Comparator = { ...neighbour("Westlaw", 70), observations: [figureAt(70, -1)] };
const otherwise: Comparator = {
  ...neighbour("Southlea", 70),
  differs: "They count visits, and we count people.",
};

test.each<[string, readonly (readonly Comparator[])[], readonly string[]]>([
  ["every area can be compared with", [[neighbour("Eastfirth", 70)]], []],
  [
    "two indicators lack the figure of one area",
    [[late], [late, neighbour("Eastfirth", 70)]],
    ["Westlaw has no figure for July to September 2025: Measure 1; Measure 2."],
  ],
  [
    "an area measures otherwise",
    [[otherwise, neighbour("Eastfirth", 70)]],
    ["Measure 1: not compared with Southlea. They count visits, and we count people."],
  ],
])("where %s, the areas we do not compare with are told", (_, compared, told) => {
  const kpis = compared.map((comparators, place) =>
    anyKpi({ id: `K${place}`, title: `Measure ${place + 1}`, observations: quarters(61), comparators }),
  );
  const index = factIndex(registerWith({ kpis }), { audience: "internal", area: "", period: NOW });
  const notes = careNotes(index.register.kpis.map((kpi) => sheetOf(index, kpi)));
  const said = notes.find(({ heading }) => heading === "Areas we do not compare with");
  expect((said?.texts ?? []).map(plainText)).toEqual(told);
});
