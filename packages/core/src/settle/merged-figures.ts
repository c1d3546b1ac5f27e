import { notUnderstood, tell } from "../reading/index.ts";
import { type Kpi, type Observation, isMeasured } from "../register/index.ts";
import { type Address, type Block, addressName, cellAt, textOf } from "../workbook/index.ts";
import type { Pipeline } from "./pipeline.ts";

type Series = Pick<Kpi, "observations" | "monthly">;

/**
 * KPIs whose figures of one merged block are unread: a number over several periods, or over several KPIs, is nobody knows
 * which one's, and the cells that it covers are not blank. Words in such a block, such as `n/a`, hold for all of it.
 */
export function unreadMerged<Found extends Series>(
  kpis: readonly Found[],
  { workbook: { sheets }, notebook }: Pipeline,
): readonly Found[] {
  const blocks = new Map(sheets.map(({ name, merges }) => [name, merges.filter(isLarge)]));
  if ([...blocks.values()].every((merges) => merges.length === 0)) return kpis;
  const blockOf = ({ sheet, row, column }: Address) =>
    blocks.get(sheet)?.find((block) => holds(block, row, column));
  const held = new Map<Block, Observation[]>();
  for (const observation of kpis.flatMap(allOf)) {
    const block = blockOf(observation.at);
    if (block !== undefined) held.set(block, [...(held.get(block) ?? []), observation]);
  }
  const unread = new Map<Observation, string>();
  for (const [{ top, left }, observations] of held) {
    const cells = new Set(observations.map(({ at }) => addressName(at)));
    const first = observations.find(
      (each) => isMeasured(each) && each.at.row === top && each.at.column === left,
    );
    if (cells.size < 2 || first === undefined) continue;
    const sheet = sheets.find(({ name }) => name === first.at.sheet);
    const shown = sheet === undefined ? "" : textOf(cellAt(sheet, top, left));
    for (const each of observations) unread.set(each, shown);
    tell(notebook, [notUnderstood("cell", first.at, shown, "merged over figures")]);
  }
  if (unread.size === 0) return kpis;
  const settled = (observation: Observation): Observation => {
    const marker = unread.get(observation);
    const { period, flags, at } = observation;
    return marker === undefined ? observation : { period, flags, state: "unread", at, marker };
  };
  return kpis.map((kpi) => ({
    ...kpi,
    observations: kpi.observations.map(settled),
    monthly: kpi.monthly.map(settled),
  }));
}

function allOf({ observations, monthly }: Series): readonly Observation[] {
  return [...observations, ...monthly];
}

function isLarge({ top, bottom, left, right }: Block): boolean {
  return top !== bottom || left !== right;
}

function holds({ top, bottom, left, right }: Block, row: number, column: number): boolean {
  return row >= top && row <= bottom && column >= left && column <= right;
}
