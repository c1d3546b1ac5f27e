import type { FactSheet } from "../../facts/index.ts";
import { type Register, outcomeLabel } from "../../register/index.ts";

/** KPIs that belong together, with the words for them. */
export type Group = {
  readonly id: string;
  readonly title: string;
  readonly summary: string;
  readonly outcomes: readonly number[];
  readonly sheets: readonly FactSheet[];
};

/** Every indicator in one group: by priority, by the sections of the workbook, or by national outcome; the rest together. */
export function groupsOf(register: Register, sheets: readonly FactSheet[]): readonly Group[] {
  const groups = [
    ...byPriority(register, sheets),
    ...byName(register, sheets),
    ...byOutcome(register, sheets),
  ];
  const placed = new Set(groups.flatMap((group) => group.sheets));
  const rest = sheets.filter((facts) => !placed.has(facts));
  const title = groups.length === 0 ? "The indicators" : "Other indicators";
  const others = { id: "other", title, summary: "", outcomes: [], sheets: rest };
  return [...groups, others].filter((group) => group.sheets.length > 0);
}

/** The partnership's own priorities come before any other order. */
function byPriority({ priorities }: Register, sheets: readonly FactSheet[]): readonly Group[] {
  return priorities.map(({ id, title, summary, outcomes }) => ({
    id,
    title,
    summary,
    outcomes,
    sheets: sheets.filter(({ kpi }) => same(kpi.priority, id) || same(kpi.priority, title)),
  }));
}

function byName({ priorities }: Register, sheets: readonly FactSheet[]): readonly Group[] {
  if (priorities.length > 0) return [];
  const names = [...new Set(sheets.map(({ kpi }) => kpi.group))].filter((name) => name !== "");
  return names.map((name) => ({
    id: name,
    title: name,
    summary: "",
    outcomes: [],
    sheets: sheets.filter(({ kpi }) => kpi.group === name),
  }));
}

function byOutcome({ priorities }: Register, sheets: readonly FactSheet[]): readonly Group[] {
  if (priorities.length > 0 || sheets.some(({ kpi }) => kpi.group !== "")) return [];
  const numbers = [...new Set(sheets.flatMap(({ kpi }) => kpi.outcomes.slice(0, 1)))].toSorted(
    (a, b) => a - b,
  );
  return numbers.map((number) => ({
    id: `outcome-${number}`,
    title: outcomeLabel(number),
    summary: "",
    outcomes: [number],
    sheets: sheets.filter(({ kpi }) => kpi.outcomes[0] === number),
  }));
}

/** Whether any of these codes is of an indicator of the group. */
export function isLinked(ids: readonly string[], { sheets }: Pick<Group, "sheets">): boolean {
  return ids.some((id) => sheets.some(({ kpi }) => same(kpi.id, id)));
}

const same = (a: string, b: string) => a !== "" && a.toLowerCase() === b.toLowerCase();
