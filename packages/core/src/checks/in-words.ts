import { periodLabel } from "../period/index.ts";
import type { Kpi } from "../register/index.ts";
import { type Address, addressName, cellName } from "../workbook/index.ts";
import type { Check } from "./frame/define.ts";
import type { Finding, ToldFinding } from "./frame/finding.ts";
import { hushIn } from "./frame/hush-in.ts";
import type { CheckInput } from "./frame/subjects.ts";
import { checks } from "./list.ts";

/** More cells than these are counted. */
const MOST = 4;

/**
 * Findings as they are printed, in the words of their checks: the one place where these are made. They say nothing of
 * what identifies somebody but its last two digits or first letter, also where another check quotes the same cell. The
 * edits of a fix are not words: they are made in the cell they came from. `input` is what was checked.
 */
export function inWords(
  findings: readonly Finding[],
  input: CheckInput,
  list: readonly Check[] = checks,
): readonly ToldFinding[] {
  const byId = new Map(list.map((check) => [check.id, check]));
  const kpis = new Map(input.register.kpis.map((kpi) => [kpi.id, kpi]));
  const hush = hushIn(input);
  return findings.map((finding) => {
    const check = byId.get(finding.check);
    if (check === undefined) throw new Error(`there is no check ${finding.check}`);
    const said = check.inWords(finding.evidence);
    const place = hush(placeOf(finding, kpis));
    const what = hush(said.what);
    const remedy = hush(said.remedy);
    return {
      ...finding,
      title: check.title,
      place,
      what,
      why: check.why,
      remedy,
      message: `${place}: ${what} ${check.why} ${remedy}`,
      fixes: finding.fixes.map(({ of, edits }) => ({
        of,
        says: hush(said.fixes[of] ?? ""),
        edits: edits.map(({ edit, before, after }) => ({ edit, before: hush(before), after: hush(after) })),
      })),
    };
  });
}

function placeOf({ at, kpis, period }: Finding, known: ReadonlyMap<string, Kpi>): string {
  const cells = cellsInWords(at);
  const [first] = kpis;
  if (first === undefined) return cells;
  if (kpis.length > 1) return `${cells} (${kpis.length} KPIs: ${namesOf(kpis)})`;
  const title = known.get(first)?.title ?? first;
  const name = title === first ? first : `${first} ${title}`;
  return `${cells} (${name}${period === undefined ? "" : `, ${periodLabel(period)}`})`;
}

function namesOf(ids: readonly string[]): string {
  const shown = ids.slice(0, 4);
  return ids.length > shown.length ? `${shown.join(", ")} and others` : shown.join(", ");
}

/** Cells as a person says them: "Figures!C12", "Figures!C4, C7 and 5 more". */
function cellsInWords(at: readonly Address[]): string {
  const [first] = at;
  if (first === undefined) return "The workbook";
  const shown = at.slice(0, at.length > MOST + 1 ? MOST : MOST + 1);
  const names = shown.map((each, index) =>
    each.sheet === first.sheet && index > 0 ? cellName(each) : addressName(each),
  );
  const more = at.length - shown.length;
  if (more > 0) return `${names.join(", ")} and ${more} more`;
  const last = names.pop() ?? "";
  return names.length === 0 ? last : `${names.join(", ")} and ${last}`;
}
