import type { Address } from "../../workbook/index.ts";
import type { Desk, FormulaSubject } from "../frame/subjects.ts";
import { subjectsIn } from "../frame/walk.ts";

/** A block larger than this is looked through only for formulas, row by row. */
type Node = { readonly at: Address; readonly needs: readonly string[] };

/** Every circle of formulas: the cells of each, from the first that was met. */
export function circlesIn(desk: Desk): readonly (readonly Address[])[] {
  const formulas = subjectsIn(desk, "formula");
  const nodes = new Map(formulas.map((each): [string, Node] => [keyOf(each.at), { at: each.at, needs: [] }]));
  for (const each of formulas) nodes.set(keyOf(each.at), { at: each.at, needs: needsOf(each, nodes) });
  const circles: (readonly Address[])[] = [];
  const state = new Map<string, "open" | "done">();
  for (const start of nodes.keys()) {
    if (!state.has(start)) follow(start, nodes, state, circles);
  }
  return circles;
}

/** Goes down from one formula to all it needs, without calling itself, so that no chain is too long. */
function follow(
  start: string,
  nodes: ReadonlyMap<string, Node>,
  state: Map<string, "open" | "done">,
  circles: (readonly Address[])[],
): void {
  const path: { readonly key: string; next: number }[] = [{ key: start, next: 0 }];
  state.set(start, "open");
  for (let step = path.at(-1); step !== undefined; step = path.at(-1)) {
    const need = nodes.get(step.key)?.needs[step.next];
    step.next += 1;
    if (need === undefined) {
      state.set(step.key, "done");
      path.pop();
    } else if (state.get(need) === "open") {
      const from = path.findIndex(({ key }) => key === need);
      circles.push(path.slice(from).flatMap(({ key }) => nodes.get(key)?.at ?? []));
    } else if (!state.has(need)) {
      state.set(need, "open");
      path.push({ key: need, next: 0 });
    }
  }
}

const LARGEST = 5000;

/** The formulas among the cells that a formula names; blocks too large to look through are passed over. */
function needsOf(
  { tokens, sheet, desk }: FormulaSubject,
  nodes: ReadonlyMap<string, Node>,
): readonly string[] {
  return tokens.flatMap((token) => {
    if (token.kind !== "reference") return [];
    const there = desk.lookup().sheetOf(token.reference, sheet.name);
    if (!there) return [];
    const { from, to } = token.reference;
    const bottom = Math.min(to.row, there.rows.length - 1);
    if ((bottom - from.row + 1) * (to.column - from.column + 1) > LARGEST) return [];
    const keys: string[] = [];
    for (let row = from.row; row <= bottom; row += 1) {
      for (let column = from.column; column <= to.column; column += 1) {
        const key = keyOf({ sheet: there.name, row, column });
        if (nodes.has(key)) keys.push(key);
      }
    }
    return keys;
  });
}

function keyOf({ sheet, row, column }: Address): string {
  return `${sheet}|${row}|${column}`;
}
