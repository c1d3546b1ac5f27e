import { expect, test } from "vitest";
import { kpiWith, registerWith } from "../register/kpi.fixture.ts";
import { NOW, quarters } from "./clearing/clear.fixture.ts";
import { clearedFor, withFiguresOf } from "./edition.ts";

const OF = { audience: "public", period: NOW } as const;
const register = registerWith({
  kpis: [
    kpiWith({ id: "all", title: "Falls, all", observations: quarters(30, 41, 28, 39) }),
    kpiWith({ id: "north", title: "Falls, North", observations: quarters(20, 30, 20, 3) }),
    kpiWith({ id: "south", title: "Falls, South", observations: quarters(10, 11, 8, 36) }),
  ],
});
/** The same figures under titles that tell of no sum. */
const retitled = { ...register, kpis: register.kpis.map((kpi) => ({ ...kpi, title: "[c]" })) };

const newest = (of: typeof register) =>
  clearedFor(of, OF).register.kpis.map(({ observations }) => observations.at(-1)?.state);

test("what is hidden is decided once for a register and its copies in other words, whichever is asked first", () => {
  const copy = withFiguresOf({ ...retitled }, register);
  const ofCopy = withFiguresOf({ ...copy }, copy);
  const { decided, register: shown } = clearedFor(ofCopy, OF);
  expect(shown.kpis.map(({ title }) => title)).toEqual(["[c]", "[c]", "[c]"]);
  expect(clearedFor(register, OF).decided).toBe(decided);
  expect(clearedFor(copy, OF).decided).toBe(decided);
  expect(newest(ofCopy)).toEqual(newest(register));
});

test("a register of which nothing is noted is decided by itself, and for each period and last report anew", () => {
  const { decided } = clearedFor(register, OF);
  expect(clearedFor({ ...register }, OF).decided).not.toBe(decided);
  expect(clearedFor(register, { ...OF, period: { ...NOW, start: NOW.start - 3 } }).decided).not.toBe(decided);
  expect(clearedFor(register, OF, { ...register }).decided).not.toBe(decided);
  expect(clearedFor(register, OF).decided).toBe(decided);
});
