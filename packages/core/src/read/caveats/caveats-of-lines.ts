import { addressName, nameKey } from "../../workbook/index.ts";
import { type Remark, asks, assumes, caveatKey, tell } from "../../reading/index.ts";
import type { Caveat, Flag, Kpi, Observation } from "../../register/index.ts";
import type { Pipeline } from "../../settle/index.ts";
import { caveatIn, headsForecasts } from "./caveat-in.ts";
import { saidSoFar } from "./so-far-said.ts";
import { type Line, linesOfWords } from "./lines-of-words.ts";
import { figuresOf, newestOf, periodNamedIn } from "./period-named.ts";

/**
 * KPIs with what lines on their sheet say of their figures, wherever it stands: “All figures are provisional” marks them,
 * and a line that says they are of another time or place, partly there, wrong or unchecked is asked about, so that nothing
 * is judged until a person has answered.
 */
export function withCaveatsOfLines(
  kpis: readonly Kpi[],
  { workbook, mapping, notebook }: Pipeline,
): readonly Kpi[] {
  const heardAt = new Set<string>();
  const marks: (readonly [Kpi, Observation, Flag])[] = [];
  const notes: (readonly [Kpi, Observation, string])[] = [];
  const remarks = linesOfWords(workbook, notebook, kpis).flatMap((line): readonly Remark[] => {
    const soFar = saidSoFar(line.text, line.kpis);
    const heard = caveatIn(line.text) ?? (soFar.length > 0 ? ({ says: "so far" } as const) : undefined);
    if (heard === undefined) return [];
    const { text, at } = line;
    const spoken = "says" in heard && heard.says === "so far" ? [...new Set(soFar)] : line.kpis;
    const about = spoken.filter((kpi) => figuresIn(line, kpi).length > 0);
    const ids = about.map(({ id }) => id);
    if (about.length === 0) return [];
    heardAt.add(addressName(at));
    const mark = (flag: Flag) => {
      marks.push(...about.flatMap((kpi) => figuresIn(line, kpi).map((each) => [kpi, each, flag] as const)));
    };
    if ("flag" in heard) {
      mark(heard.flag);
      return [assumes({ kind: "marked by a line", flag: heard.flag, text, at, kpis: ids })];
    }
    if (mapping.quarters === "calendar" && "says" in heard && saysCalendar(heard.says, text)) return [];
    const said = answerFor(text, mapping.caveats);
    if (said === "provisional") mark("provisional");
    if (said === "beside")
      notes.push(...about.flatMap((kpi) => figuresIn(line, kpi).map((each) => [kpi, each, text] as const)));
    return said === undefined ? [asks({ asks: "caveat", kpis: ids, at, text, says: heard.says })] : [];
  });
  tell(notebook, remarks);
  const left = notebook.notUnderstood.filter(
    ({ why, at }) => why !== "outside the table" || !heardAt.has(addressName(at)),
  );
  notebook.notUnderstood.splice(0, notebook.notUnderstood.length, ...left);
  if (marks.length + notes.length === 0) return kpis;
  return kpis.map((kpi) => {
    const own = marks.filter(([of]) => of === kpi);
    const said = notes.filter(([of]) => of === kpi);
    const noted = withNotes(kpi, (each) => said.flatMap(([, of, text]) => (of === each ? [text] : [])));
    if (own.length === 0) return noted;
    const flagged = new Map<string, Flag[]>();
    for (const [, { at }, flag] of own)
      flagged.set(addressName(at), [...(flagged.get(addressName(at)) ?? []), flag]);
    return withFlags(noted, ({ at }) => flagged.get(addressName(at)) ?? []);
  });
}

/** Whether a line says no more of the time than that its quarters are calendar ones, as was answered. */
function saysCalendar(says: Caveat, text: string): boolean {
  return says === "another period" && /\bcalendar (?:quarters?|years?)\b/iu.test(text);
}

/** A KPI with words put beside some of its figures, as their notes. */
export function withNotes(kpi: Kpi, of: (each: Observation) => readonly string[]): Kpi {
  const noted = (each: Observation): Observation => {
    const own = each.note ?? "";
    const more = [...new Set(of(each))].filter((text) => !own.includes(text));
    return more.length === 0 ? each : { ...each, note: [own, ...more].filter(Boolean).join(" ") };
  };
  return { ...kpi, observations: kpi.observations.map(noted), monthly: kpi.monthly.map(noted) };
}

/** A KPI with marks put beside some of its figures. */
export function withFlags(kpi: Kpi, of: (each: Observation) => readonly Flag[]): Kpi {
  const marked = (each: Observation): Observation => {
    const flags = of(each).filter((flag) => !each.flags.includes(flag));
    return flags.length === 0 ? each : { ...each, flags: [...new Set([...each.flags, ...flags])] };
  };
  return { ...kpi, observations: kpi.observations.map(marked), monthly: kpi.monthly.map(marked) };
}

/** The figures of a KPI that a line is about: of the quarter that it names, the newest where it says so, else all. */
function figuresIn({ text, at: line }: Line, kpi: Kpi): readonly Observation[] {
  const named = periodNamedIn(text, kpi);
  if (named !== undefined) return [named];
  const newest = newestOf(kpi);
  if (
    /\b(?:latest|current|newest|most recent|this) (?:quarter|month|period|year|figures?|data|results?)\b/iu.test(
      text,
    )
  )
    return newest === undefined ? [] : [newest];
  const all = figuresOf(kpi);
  // Over a column it heads those from there on.
  return headsForecasts(text) && line.column > kpi.at.column
    ? all.filter(({ at }) => at.row > line.row && at.column >= line.column)
    : all;
}

/** What was answered about a line, by its words. */
export function answerFor<Said>(
  text: string,
  answers: Readonly<Record<string, Said>> = {},
): Said | undefined {
  const key = nameKey(caveatKey(text));
  return Object.entries(answers).find(([of]) => nameKey(caveatKey(of)) === key)?.[1];
}
