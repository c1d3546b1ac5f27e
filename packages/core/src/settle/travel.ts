import { saidOf } from "../answers/index.ts";
import { type Kpi, type Polarity, isMeasured } from "../register/index.ts";
import { type Address, headingKey, nameKey } from "../workbook/index.ts";
import type { Pipeline } from "./pipeline.ts";
import { polarityInTitle, titleContradicts } from "./polarity-words.ts";
import { polarityOfTarget } from "./target.ts";

/** Words for a way that figures may go, and that may be good. */
const UP = /^(?:up(?:wards?)?|increas(?:ed|ing)|ris(?:en|ing)|rose|growing|↑|▲|⬆\ufe0f?|↗)$/u;
const DOWN = /^(?:down(?:wards?)?|decreas(?:ed|ing)|fall(?:en|ing)|fell|dropped|↓|▼|⬇\ufe0f?|↘)$/u;
/** Words that say of figures how they went and can be no aim. */
const WENT =
  /^(?:improv(?:ed|ing)|declin(?:ed|ing)|wors(?:e|ened|ening)|better|deteriorat(?:ed|ing)|(?:no|little) change|unchanged|static|steady|stable|same|level|flat|[→↔►▶➡]\ufe0f?)$/u;

/** The one heading of directions that may be of either. */
const MAY_BE_EITHER = /^direction$/u;

type Said = { readonly kpi: Kpi; readonly word: string; readonly at: Address };

/**
 * KPIs without the words of a column headed “Direction” that say which way their figures went. Where these agree with the
 * figures and nothing contradicts them, they may be of either, and which way is good is asked.
 */
export function withoutTravel(kpis: readonly Kpi[], { mapping, notebook }: Pipeline): readonly Kpi[] {
  const taken = new Map<string, "travel" | "either">();
  for (const [column, said] of columnsSaying(kpis)) {
    const heading = headingOf(said, notebook);
    if (heading === undefined || !MAY_BE_EITHER.test(headingKey(heading.heading))) continue;
    const meant = meaningOf(said);
    if (meant === "direction") continue;
    taken.set(column, meant);
    if (meant === "travel") notebook.assumptions.push({ kind: "direction of travel", ...heading });
  }
  return kpis.map((kpi) => {
    const said = kpi.row?.polarity;
    const meant = said === undefined ? undefined : taken.get(columnOf(said.at));
    if (said === undefined || meant === undefined) return kpi;
    const { polarity: _, row, ...rest } = kpi;
    if (meant === "travel") {
      const { polarity: __, ...words } = row ?? {};
      return { ...rest, row: words };
    }
    if (saidOf(mapping.directions, kpi) !== undefined) return kpi;
    const asked = { asks: "direction", kpi: kpi.id, title: kpi.title, at: said.at } as const;
    notebook.questions.push({ ...asked, words: said.text, mayBeTravel: true });
    return { ...rest, ...(row === undefined ? {} : { row }) };
  });
}

function columnsSaying(kpis: readonly Kpi[]): ReadonlyMap<string, readonly Said[]> {
  const columns = new Map<string, Said[]>();
  for (const kpi of kpis) {
    const said = kpi.row?.polarity;
    if (said === undefined) continue;
    const key = columnOf(said.at);
    columns.set(key, [...(columns.get(key) ?? []), { kpi, word: nameKey(said.text), at: said.at }]);
  }
  return columns;
}

function columnOf({ sheet, column }: Address): string {
  return `${sheet}|${column}`;
}

function headingOf(
  [first]: readonly Said[],
  { sheets }: Pipeline["notebook"],
): { readonly at: Address; readonly heading: string } | undefined {
  const found = sheets
    .flatMap(({ columns }) => columns)
    .find(
      ({ at, became }) => became === "polarity" && first !== undefined && columnOf(at) === columnOf(first.at),
    );
  return found === undefined ? undefined : { at: found.at, heading: found.heading };
}

function meaningOf(said: readonly Said[]): "direction" | "travel" | "either" {
  if (said.some(({ word }) => WENT.test(word))) return "travel";
  if (!said.every(({ word }) => UP.test(word) || DOWN.test(word))) return "direction";
  const moves = said.flatMap(({ kpi, word }) => {
    const way = wayOf(kpi);
    return way === undefined ? [] : [way === (UP.test(word) ? "up" : "down")];
  });
  const agree = moves.filter(Boolean).length;
  if (agree * 2 <= moves.length) return "direction";
  return said.some(isContradicted) ? "travel" : "either";
}

/** Which way the newest figure went from the one before it. */
function wayOf({ observations }: Kpi): "up" | "down" | "level" | undefined {
  const [before, now] = observations.filter(isMeasured).slice(-2);
  if (before === undefined || now === undefined) return undefined;
  return now.value === before.value ? "level" : now.value > before.value ? "up" : "down";
}

/** Whether the word, were it of what is good, would be against the title or the words of the target. */
function isContradicted({ kpi, word }: Said): boolean {
  const good: Polarity = UP.test(word) ? "higher" : "lower";
  const sure = [polarityInTitle(kpi.title), polarityOfTarget(kpi.targets.at(-1)?.shown ?? "")];
  return titleContradicts(kpi.title, good) || sure.some((way) => way !== undefined && way !== good);
}
