import { notUnderstood, tell } from "../reading/index.ts";
import type { Kpi, Target } from "../register/index.ts";
import type { Address, Block } from "../workbook/index.ts";
import type { Pipeline } from "./pipeline.ts";

type Joined = { readonly block: Block; readonly sheet: string };

/**
 * KPIs with the target of a cell that is joined over the rows of several: it holds for all of them and stands in that cell, but
 * is unread where they are counted in different units, since one level is not that of a percentage and of a rate.
 */
export function settleMergedTargets(
  kpis: readonly Kpi[],
  { workbook: { sheets }, notebook }: Pipeline,
): readonly Kpi[] {
  const joined: readonly Joined[] = sheets.flatMap(({ name, merges }) =>
    merges.filter(({ top, bottom }) => bottom > top).map((block) => ({ block, sheet: name })),
  );
  if (joined.length === 0) return kpis;
  const blockOf = (at: Address) => joined.find((each) => holds(each, at));
  const units = new Map<Joined, Set<Kpi["unit"]["kind"]>>();
  for (const { targets, unit } of kpis) {
    for (const { at } of targets) {
      const block = blockOf(at);
      if (block !== undefined) units.set(block, (units.get(block) ?? new Set()).add(unit.kind));
    }
  }
  const settled = (target: Target): Target => {
    const found = blockOf(target.at);
    if (found === undefined) return target;
    const { sheet, block } = found;
    const at = { sheet, row: block.top, column: block.left };
    if ((units.get(found)?.size ?? 0) < 2) return { ...target, at };
    const { from, to, rationale, shown } = target;
    tell(notebook, [notUnderstood("cell", at, shown, "merged over targets")]);
    return { state: "unread", from, ...(to === undefined ? {} : { to }), rationale, at, shown };
  };
  return kpis.map((kpi) => ({ ...kpi, targets: kpi.targets.map(settled) }));
}

function holds({ block: { top, bottom, left, right }, sheet }: Joined, at: Address): boolean {
  return at.sheet === sheet && at.row >= top && at.row <= bottom && at.column >= left && at.column <= right;
}
