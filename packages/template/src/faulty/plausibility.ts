import { put, putEach, putRow } from "./change.ts";
import type { Fault } from "./fault.ts";
import { textIn, valueIn } from "./find.ts";
import { NOW, figure } from "./places.ts";

/** Figures that can hardly be. */
export const plausibility: readonly Fault[] = [
  {
    checks: ["P01"],
    wrong: "The latest figure was typed far from what it was",
    at: figure("GL-24"),
    change: put(figure("GL-24"), 122),
  },
  {
    checks: ["P07", "P01", "N10"],
    wrong: "A decimal point slipped",
    at: figure("GL-29"),
    change: put(figure("GL-29"), 4_153_290),
  },
  {
    checks: ["P10"],
    wrong: "Most figures were guessed in round numbers",
    at: figure("GL-05", "2021/22 Q3"),
    change: putEach("Figures", ([code, period, value]) =>
      textIn(code) === "GL-05" && textIn(period) !== "2024/25 Q4" && typeof valueIn(value) === "number"
        ? { Value: Math.round(Number(valueIn(value)) / 10) * 10 }
        : undefined,
    ),
  },
  {
    checks: ["P11"],
    wrong: "The same figure was copied all the way down",
    at: figure("NI-14", "2019/20 Q3"),
    change: putEach("Figures", ([code, , value]) =>
      textIn(code) === "NI-14" && typeof valueIn(value) === "number"
        ? { Value: 105.71, Numerator: 285, Denominator: 2696 }
        : undefined,
    ),
  },
  {
    checks: ["P06"],
    wrong: "The latest figure was taken from one team instead of all",
    at: figure("GL-03"),
    change: put(figure("GL-03"), 15.6),
  },
  {
    checks: ["P01", "N10"],
    wrong: "The latest figures were typed for another service",
    at: figure("GL-02"),
    change: putRow("Figures", ["GL-02", NOW], { Value: 78.469, Numerator: 1425, Denominator: 1816 }),
  },
];

/** Would drown every other fault, so it is planted alone: last quarter's figures pasted into this quarter's rows. */
export const quarterPastedAgain: Fault = {
  checks: ["P09"],
  wrong: "Last quarter's figures were pasted over this quarter's",
  at: figure("GL-01"),
  change: putEach("Figures", ([code, period, value], _, rows) => {
    const before = rows.find(
      ([other, when]) => textIn(other) === textIn(code) && textIn(when) === "2025/26 Q1",
    );
    if (textIn(period) !== NOW || typeof valueIn(value) !== "number" || before === undefined)
      return undefined;
    return { Value: before[2] ?? null, Numerator: before[3] ?? null, Denominator: before[4] ?? null };
  }),
};
