import { type Period, periodKey } from "../../period/index.ts";
import {
  type Kpi,
  type Measured,
  type Observation,
  type Register,
  isMeasured,
} from "../../register/index.ts";
import type { Address } from "../../workbook/index.ts";
import { type Need, leaks } from "../disclosure/index.ts";
import type { ClearedRegister } from "./clear.ts";
import type { Decided } from "./decide.ts";
import type { About } from "./offer.ts";

/** Which number would be given away: one that has a cell, or one that stands nowhere and can be worked out. */
export type Given = {
  readonly kpi: Kpi;
  readonly period: Period;
  /** The area that it is of; absent where it is the report's own. */
  readonly area?: string;
  readonly is: "the figure" | "the rest" | "what was added" | "what came late" | "what no title names";
};

/** A number that is hidden only because it would give another away. */
export type HiddenBeside = {
  readonly kpi: Kpi;
  readonly what: About["what"];
  /** The area beside the report's own that it is of. */
  readonly area?: string;
  readonly period: Period;
  readonly at: Address;
  readonly gives: readonly Given[];
};

/** What was hidden beside small counts, why, and what would cost less; nothing of areas that are not told. */
export function hiddenBeside(register: Register, cleared: ClearedRegister): readonly HiddenBeside[] {
  return cleared.decided.flatMap((decided) =>
    decided.decision.withheld.flatMap((id) => {
      const about = cleared.about.get(id);
      const kpi = about && register.kpis[about.kpi];
      if (!kpi || !isTold(about, kpi)) return [];
      const { what, period, at, area } = about;
      const gives = givenBy(decided, id).flatMap(({ cell }) => givenOf(register, cleared, cell));
      return [{ kpi, what, period, at, ...(area === undefined ? {} : { area }), gives }];
    }),
  );
}

/** Whether a number may stand in the report: one of its own, or of an area beside it. */
function isTold({ area }: About, { comparators }: Kpi): boolean {
  return area === undefined || comparators.some((each) => each.area === area);
}

/** What can be worked out whatever is hidden, because it is published already. */
export function beyondHelp(register: Register, cleared: ClearedRegister): readonly Given[] {
  return cleared.decided.flatMap(({ decision }) =>
    decision.beyondHelp.flatMap(({ cell }) => givenOf(register, cleared, cell)),
  );
}

/** How many small counts an edition hides, and how many numbers beside them. */
export function hiddenCounts(
  register: Register,
  cleared: ClearedRegister,
): { readonly small: number; readonly beside: number } {
  const told = (kpi: Kpi | undefined) => [...(kpi?.observations ?? []), ...(kpi?.monthly ?? [])];
  const hidden = register.kpis.reduce((all, kpi, at) => {
    const left = told(cleared.register.kpis[at]);
    return all + told(kpi).filter((each, nth) => isMeasured(each) && !isAsMuch(each, left[nth])).length;
  }, 0);
  const beside = new Set(
    hiddenBeside(register, cleared)
      .filter(({ area }) => area === undefined)
      .map(({ kpi, period }) => `${register.kpis.indexOf(kpi)} ${periodKey(period)}`),
  ).size;
  return { small: Math.max(0, hidden - beside), beside };
}

function isAsMuch(was: Measured, is: Observation | undefined): boolean {
  return isMeasured(is) && (was.numerator === undefined) === (is.numerator === undefined);
}

/** What could be worked out, were this one number printed after all. */
function givenBy({ table, first, decision }: Decided, id: string): readonly Need[] {
  const shown = first.filter(({ cell }) => cell === id);
  const printed = [...decision.printed.filter(({ cell }) => cell !== id), ...shown];
  return leaks(table, printed, new Set([id])).filter((need) => !decision.beyondHelp.includes(need));
}

/** The number that a cell stands for, by its own id or that of the one it was made from. */
function givenOf(register: Register, { about }: ClearedRegister, cell: string): readonly Given[] {
  const own = about.get(cell);
  const from = own ?? about.get(cell.split(":").slice(0, 3).join(":"));
  const kpi = from && register.kpis[from.kpi];
  if (!kpi) return [];
  const { period, area } = from;
  return [{ kpi, period, ...(area === undefined ? {} : { area }), is: own ? "the figure" : madeOf(cell) }];
}

function madeOf(cell: string): Given["is"] {
  if (cell.endsWith(":rest")) return "the rest";
  if (cell.endsWith(":added")) return "what was added";
  return cell.endsWith(":late") ? "what came late" : "what no title names";
}
