import { notUnderstood, tell } from "../reading/index.ts";
import { type Target, isLevel } from "../register/index.ts";
import { isKnownArea, isPartnership, isUnitWord, saysWhole } from "../tables/index.ts";
import type { Address, Block, Workbook } from "../workbook/index.ts";
import type { FoundKpi } from "./found-kpi.ts";
import type { Pipeline } from "./pipeline.ts";

const WHOLE = /^(?:(?:grand|overall) )?total$|^(?:all|overall|whole|combined)$/iu;

/**
 * KPIs of parts without the target that stands once beside all of them, in a column of its own or in a cell joined over
 * their rows: it is that of the whole. Of a part nobody knows one, so that it is unread; where no part is called the whole,
 * it is so of each.
 */
export function targetsOfWhole(found: readonly FoundKpi[], pipeline: Pipeline): FoundKpi[] {
  const { notebook, workbook } = pipeline;
  const cellOf = joinedIn(workbook);
  const shared = sharedBeside(found, cellOf);
  const isOfPart = notebook.assumptions.some(
    (each) =>
      each.kind === "area" && each.isWhole !== true && (each.partOf !== undefined || !isKnownArea(each.area)),
  );
  const isOthers = (kpi: FoundKpi, target: Target): boolean => {
    if (kpi.apart !== undefined) return !isWhole(kpi.apart.name) && shared.has(cellOf(target.at).key);
    if (!isOfPart) return false;
    const { sheet, top, bottom } = cellOf(target.at);
    return (kpi.areas ?? []).some(({ observations }) =>
      observations.some(({ at }) => at.sheet === sheet && at.row >= top && at.row <= bottom),
    );
  };
  const told = new Set<string>();
  const unread = (target: Target): Target => {
    const { from, to, rationale, at, shown } = target;
    const { key } = cellOf(at);
    if (!told.has(key)) tell(notebook, [notUnderstood("cell", at, shown, "a target of the whole")]);
    told.add(key);
    return { state: "unread", from, ...(to === undefined ? {} : { to }), rationale, at, shown };
  };
  return found.map((kpi) => {
    if (!kpi.targets.some((target) => isLevel(target) && isOthers(kpi, target))) return kpi;
    const targets = kpi.targets.map((each) => (isLevel(each) && isOthers(kpi, each) ? unread(each) : each));
    return { ...kpi, targets };
  });
}

/** The cells of targets that stand for several KPIs of one row, told apart by something other than units. */
function sharedBeside(found: readonly FoundKpi[], cellOf: CellOf): ReadonlySet<string> {
  const names = new Map<string, Set<string>>();
  for (const { apart, targets } of found) {
    if (apart === undefined || isUnitWord(apart.name)) continue;
    for (const { at } of targets) {
      const { key } = cellOf(at);
      names.set(key, (names.get(key) ?? new Set()).add(apart.name));
    }
  }
  return new Set([...names].flatMap(([key, own]) => (own.size > 1 ? [key] : [])));
}

function isWhole(name: string): boolean {
  return saysWhole(name) || isPartnership(name) || WHOLE.test(name.trim());
}

type Joined = { readonly sheet: string; readonly key: string } & Pick<Block, "top" | "bottom">;
type CellOf = (at: Address) => Joined;

/** The cell at an address, with the rows that it is joined over. */
function joinedIn({ sheets }: Workbook): CellOf {
  const merges = new Map(sheets.map(({ name, merges: all }) => [name, all]));
  return ({ sheet, row, column }) => {
    const block = merges
      .get(sheet)
      ?.find(
        ({ top, bottom, left, right }) => row >= top && row <= bottom && column >= left && column <= right,
      );
    const { top, bottom, left } = block ?? { top: row, bottom: row, left: column };
    return { sheet, top, bottom, key: `${sheet}|${top}|${left}` };
  };
}
