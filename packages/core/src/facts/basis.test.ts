import { expect, test } from "vitest";
import { registerWith } from "../register/kpi.fixture.ts";
import { Basis, basisKey } from "./basis.ts";
import { NOW, anyKpi, quarters } from "./examples.ts";
import { factIndex } from "./fact-index.ts";

const quarter = (start: number) => ({ start, months: 3 });

test.each<[Basis, string]>([
  [{ kind: "previous" }, "previous"],
  [{ kind: "year before" }, "year before"],
  [{ kind: "last recorded" }, "last recorded"],
  [{ kind: "baseline" }, "baseline"],
  [{ kind: "season" }, "season"],
  [{ kind: "period", period: quarter(24_306) }, "2025-07+3"],
  [{ kind: "span", from: quarter(24_303), to: quarter(24_306) }, "2025-04+3..2025-07+3"],
  [
    {
      kind: "span",
      from: quarter(24_303),
      to: quarter(24_306),
      before: { from: quarter(24_291), to: quarter(24_294) },
    },
    "2025-04+3..2025-07+3 less 2024-04+3..2024-07+3",
  ],
  [{ kind: "area", area: "Westlaw" }, "area Westlaw"],
  [{ kind: "level", value: 500 }, "level 500"],
  [{ kind: "kpis", kpis: ["K1", "K3"] }, "kpis K1 K3"],
])("%o is kept in a file and is %s in an id", (basis, key) => {
  expect(basisKey(basis)).toBe(key);
  expect(Basis.parse(JSON.parse(JSON.stringify(basis)))).toEqual(basis);
});

test.each<Basis | undefined>([
  { kind: "season" },
  { kind: "span", from: quarter(24_303), to: quarter(24_306) },
  { kind: "area", area: "Westlaw" },
  { kind: "level", value: 500 },
  { kind: "kpis", kpis: ["K1"] },
  undefined,
])("a change is never told against %o", (basis) => {
  const register = registerWith({ kpis: [anyKpi({ observations: quarters(60, 61) })] });
  const index = factIndex(register, { audience: "internal", area: "", period: NOW });
  expect(index.factAt({ kpi: "K1", period: NOW, role: "change", basis })).toMatchObject({
    reason: "not a basis for this",
  });
});
