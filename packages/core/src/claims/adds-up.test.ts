import { expect, test } from "vitest";
import { type Fact, NOW, type Role, anyKpi, factIndex, isFact, quarters } from "../facts/index.ts";
import { registerWith } from "../register/kpi.fixture.ts";
import { numberClaim } from "./index.ts";

test.each<[name: string, fact: Partial<Fact>, role: Role, says: object]>([
  ["of printed ends that lie the same way apart, theirs", { value: 2.46, fair: [2] }, "change", { value: 2 }],
  [
    "of printed ends that lie the other way apart, its own",
    { value: 2.46, fair: [-2] },
    "change",
    { value: 2.5 },
  ],
  ["without printed ends, its own", { value: 2.46, fair: [] }, "change", { value: 2.5 }],
  ["that is no difference, its own", { value: 2.46, fair: [2] }, "percent change", { value: 2.5 }],
  [
    "of one printed place, of ends that print alike, its own",
    { value: 0.1, fair: [0] },
    "gap",
    { value: 0.1 },
  ],
  ["below nought, its size", { value: -2.46, fair: [-2] }, "peer gap", { value: 2 }],
])("a number is said as it adds up: %s", (_, fields, role, quantity) => {
  const register = registerWith({ kpis: [anyKpi({ observations: quarters(58, 61) })] });
  const index = factIndex(register, { audience: "internal", area: "", period: NOW });
  const found = index.factAt({ kpi: "K1", period: NOW, role: "change", basis: { kind: "previous" } });
  if (!isFact(found)) throw new Error("there is a change");
  const unit = { kind: "percentage", of: "" } as const;
  const fact: Fact = { ...found, slots: { ...found.slots, role }, unit, decimals: 1, ...fields };
  const claim = numberClaim(fact);
  expect({ quantity: claim.quantity, hedge: claim.hedge }).toEqual({
    quantity: { ...quantity, decimals: 1 },
    hedge: undefined,
  });
});
