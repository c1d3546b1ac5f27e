import { expect, test } from "vitest";
import { NOW, SHARE, anyKpi, partsOf } from "../../facts/index.ts";
import { registerWith } from "../../register/kpi.fixture.ts";
import { type DataCell, type TableId, buildReport, dataFile, faultsInData } from "../index.ts";

const observations = [20, 30].map((many, i) => ({
  ...partsOf(many, 60, i - 1),
  lower: { value: many - 5, at: { sheet: "Figures", row: i, column: 5 } },
  upper: { value: many + 35, at: { sheet: "Figures", row: i, column: 6 } },
}));
const register = registerWith({ kpis: [anyKpi({ ...SHARE, observations })] });
const built = buildReport(register, { period: NOW, audience: "internal", date: "" });

/** The faults of the data file with the cells of two columns of a table in each other's place. */
function exchanged(id: TableId, [one, other]: readonly [string, string]): string {
  const data = structuredClone(dataFile(built));
  const table = data.tables.find((each) => each.id === id);
  const [a, b] = [one, other].map((name) => table?.columns.findIndex(({ heading }) => heading === name));
  for (const { cells } of table?.rows ?? []) {
    const kept: readonly DataCell[] = [...cells];
    Object.assign(cells, { [a ?? 0]: kept[b ?? 0], [b ?? 0]: kept[a ?? 0] });
  }
  return faultsInData(data, built.index).join("\n");
}

test.each<{ id: TableId; columns: readonly [string, string]; caught: RegExp }>([
  {
    id: "figures",
    columns: ["Published range from", "Published range to"],
    caught: /“Published range from” does not hold .*published high/,
  },
  { id: "figures", columns: ["Number counted", "Out of"], caught: /“Out of” does not hold .*numerator/ },
  { id: "figures", columns: ["As printed", "Note on the figure"], caught: /“Note on the figure” does not/ },
  { id: "indicators", columns: ["Latest", "Before"], caught: /level stands beside “Period before”/ },
  { id: "indicators", columns: ["Data to", "Period before"], caught: /level stands beside “Data to”/ },
])("$columns of $id in each other’s place are caught by name", ({ id, columns, caught }) => {
  expect(exchanged(id, columns)).toMatch(caught);
});

test("nothing of it is at fault where it stands", () => {
  expect(faultsInData(dataFile(built), built.index)).toEqual([]);
});
