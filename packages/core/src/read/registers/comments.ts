import { type Period, lastDayOf, periodOfDate, readPeriod } from "../../period/index.ts";
import type { Commentary, Kpi } from "../../register/index.ts";
import { notUnderstood, tell } from "../../reading/index.ts";
import type { LooseComment } from "../../layouts/index.ts";
import type { Pipeline } from "../../settle/index.ts";
import type { Joined } from "./join.ts";

/**
 * KPIs with what was written about them in other sheets. A comment that names no period is about the quarter
 * before the day it was written, where it bears one; else nobody can say whose quarter it is, and it is asked.
 */
export function withComments(
  { kpis, find }: Joined,
  comments: readonly LooseComment[],
  context: Pipeline,
): readonly Kpi[] {
  const { mapping, notebook } = context;
  const said = mapping.comments === undefined ? undefined : periodIn(mapping.comments);
  const added = new Map<string, Commentary[]>();
  const open: { readonly kpi: string; readonly comment: LooseComment }[] = [];
  for (const comment of comments) {
    const kpi = find(comment.of);
    if (kpi === undefined) {
      tell(notebook, [notUnderstood("row", comment.at, comment.of.code || comment.of.name, "unknown KPI")]);
      continue;
    }
    const period = comment.period ?? said ?? byDay(comment, context);
    if (period === undefined) open.push({ kpi: kpi.id, comment });
    else
      added.set(kpi.id, [
        ...(added.get(kpi.id) ?? []),
        { period, text: comment.text, author: comment.author, at: comment.at },
      ]);
  }
  const [first] = open;
  if (first !== undefined) {
    notebook.questions.push({
      asks: "comment period",
      count: open.length,
      first: first.comment.at,
      kpis: [...new Set(open.map(({ kpi }) => kpi))],
    });
  }
  return kpis.map((kpi) => {
    const more = added.get(kpi.id);
    return more === undefined ? kpi : { ...kpi, commentary: [...kpi.commentary, ...more] };
  });
}

function periodIn(label: string): Period | undefined {
  const read = readPeriod(label, "financial");
  return read.kind === "period" ? read.period : undefined;
}

/** Weeks before a quarter ends, a comment may be about it or about the one before. */
const LAST_MONTH = 2;

function byDay({ written, at }: LooseComment, { notebook }: Pipeline): Period | undefined {
  if (written === "") return undefined;
  const { start } = periodOfDate(written);
  if (start % 3 === LAST_MONTH && written < lastDayOf({ start, months: 1 })) return undefined;
  const quarter = start - (start % 3);
  const period = { start: start % 3 === LAST_MONTH ? quarter : quarter - 3, months: 3 };
  const index = notebook.assumptions.findIndex(
    (each) => each.kind === "comments by day" && each.period.start === period.start,
  );
  const known = notebook.assumptions[index];
  if (known?.kind === "comments by day") notebook.assumptions[index] = { ...known, more: known.more + 1 };
  else notebook.assumptions.push({ kind: "comments by day", period, first: at, more: 0 });
  return period;
}
