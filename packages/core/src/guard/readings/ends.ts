import type { Subject } from "../subject.ts";
import { endByUnit } from "./by-unit.ts";

export type End = "highest" | "lowest";

const LOW = /^(?:low|lower|short|shorter|few|fewer|little|less|small|smaller)$/iu;
const HIGH = /^(?:high|higher|long|longer|many|more|much|large|larger|big|bigger|great|greater)$/iu;
const GOOD = /^(?:good|well|better|strong)$/iu;
const BAD = /^(?:bad|badly|worse|poor|poorly|weak)$/iu;

/** Which end of its series a figure is that is called so, or more so than others; undefined where the KPI does not tell. */
export function endOfWord(word: string, { kpi }: Subject): End | undefined {
  if (LOW.test(word)) return "lowest";
  if (HIGH.test(word)) return "highest";
  if (!GOOD.test(word) && !BAD.test(word)) return endByUnit(word.replace(/^bus(?:y|ier)$/iu, "busi"), kpi);
  if (kpi.polarity !== "higher" && kpi.polarity !== "lower") return undefined;
  return (kpi.polarity === "higher") === GOOD.test(word) ? "highest" : "lowest";
}
