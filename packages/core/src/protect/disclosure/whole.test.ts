import fc from "fast-check";
import { expect, test } from "vitest";
import { WholeNumbers } from "./whole.ts";

const CAP = 6;
const NAMES = ["x", "y", "z"] as const;

test("a value is possible exactly where some whole table has it", () => {
  const rule = fc.record({
    factors: fc.tuple(
      fc.integer({ min: -3, max: 3 }),
      fc.integer({ min: -3, max: 3 }),
      fc.integer({ min: -3, max: 3 }),
    ),
    least: fc.integer({ min: -20, max: 10 }),
    width: fc.integer({ min: 0, max: 12 }),
  });
  fc.assert(
    fc.property(fc.array(rule, { maxLength: 3 }), fc.integer({ min: 0, max: 5 }), (rules, gap) => {
      const numbers = new WholeNumbers(CAP);
      for (const name of NAMES) numbers.count(name);
      numbers.ruleOut("y", gap, gap + 1);
      for (const { factors, least, width } of rules) {
        numbers.rule(
          NAMES.map((name, i) => [name, factors[i] ?? 0] as const),
          least,
          least + width,
        );
      }
      for (let value = 0; value <= CAP; value += 1) {
        expect(numbers.canBe("x", value)).toBe(isPossible(value, rules, gap));
      }
      const possible = Array.from({ length: CAP + 1 }, (_, value) => value).filter((v) =>
        isPossible(v, rules, gap),
      );
      expect(numbers.hasAtLeast("x", possible.length)).toBe(true);
      expect(numbers.hasAtLeast("x", possible.length + 1)).toBe(false);
    }),
    { numRuns: 150 },
  );
});

type Given = { readonly factors: readonly number[]; readonly least: number; readonly width: number };

function isPossible(x: number, rules: readonly Given[], gap: number): boolean {
  for (let y = 0; y <= CAP; y += 1) {
    if (y === gap || y === gap + 1) continue;
    for (let z = 0; z <= CAP; z += 1) {
      const keeps = rules.every(({ factors, least, width }) => {
        const sum = (factors[0] ?? 0) * x + (factors[1] ?? 0) * y + (factors[2] ?? 0) * z;
        return sum >= least && sum <= least + width;
      });
      if (keeps) return true;
    }
  }
  return false;
}
