import type { Disagreement } from "../comparison/index.ts";
import { type FactSheet, measuredOf } from "../facts/index.ts";
import type { Flag } from "../register/index.ts";
import { judging, name, rule, when } from "./holes.ts";
import { known } from "./known.ts";
import { missingWords, unsettledWords } from "./missing.ts";
import { STATUS_WORDS, statusWords } from "./status.ts";
import { type Text, capital, joined, plainText, saidToo, say } from "./text.ts";

/** A heading and what is said under it. */
export type NoteWords = { readonly heading: string; readonly texts: readonly Text[] };

/** What a reader should know before leaning on a figure: late, missing, not final, not comparable. */
export function careNotes(sheets: readonly FactSheet[]): readonly NoteWords[] {
  const notes: NoteWords[] = [
    { heading: "Figures that are late", texts: together(sheets, late) },
    { heading: "Figures from an earlier period", texts: together(sheets, older) },
    { heading: "Figures that could not be read", texts: together(sheets, unsettled) },
    { heading: "Figures we do not have", texts: together(sheets, missing) },
    { heading: "Figures that may still change", texts: together(sheets, flagged("provisional")) },
    { heading: "Figures that have been revised", texts: together(sheets, flagged("revised")) },
    { heading: "Estimates", texts: together(sheets, flagged("estimated")) },
    { heading: "Series that were broken", texts: together(sheets, broken) },
    { heading: "Series too short to judge change", texts: tooShort(sheets) },
    { heading: "Areas we do not compare with", texts: [...sheets.flatMap(incomparable), ...absent(sheets)] },
    ...disputedNotes(sheets),
  ];
  return notes.filter(({ texts }) => texts.length > 0);
}

/** Where a status that was published elsewhere does not fit the figures; none where all do. */
export function disputedNotes(sheets: readonly FactSheet[]): readonly NoteWords[] {
  const texts = sheets.flatMap(disputed);
  return texts.length === 0 ? [] : [{ heading: "Statuses that differ from those published", texts }];
}

/** One text for all the KPIs of which the same is to be said: what it is, then their titles. */
function together(
  sheets: readonly FactSheet[],
  tell: (facts: FactSheet) => Text | undefined,
): readonly Text[] {
  const told = new Map<string, { readonly text: Text; readonly titles: readonly string[] }>();
  for (const facts of sheets) {
    const text = tell(facts);
    if (text === undefined) continue;
    const words = plainText(text);
    const { text: before, titles } = told.get(words) ?? { text: undefined, titles: [] };
    told.set(words, { text: before ? saidToo(before, text) : text, titles: [...titles, facts.kpi.title] });
  }
  return [...told.values()].map(({ text, titles }) => say`${capital(text)}: ${name(titles.join("; "))}.`);
}

function late({ latest, reporting }: FactSheet): Text | undefined {
  if (latest.kind !== "earlier" || !latest.late || latest.instead) return undefined;
  return say`due by ${when(reporting)}, but the latest to arrive is for ${when(latest.observation.period)}`;
}

function older({ latest }: FactSheet): Text | undefined {
  if (latest.kind !== "earlier" || (latest.late && !latest.instead)) return undefined;
  const reason = latest.instead ? say`, because the newest is ${rule(missingWords(latest.instead))}` : [];
  return say`the latest is for ${when(latest.observation.period)}${reason}`;
}

function missing({ latest }: FactSheet): Text | undefined {
  if (latest.kind === "nothing recorded") return say`nothing recorded yet`;
  if (latest.kind !== "missing") return undefined;
  return say`${rule(missingWords(latest.observation))}, for ${when(latest.observation.period)}`;
}

function unsettled({ latest }: FactSheet): Text | undefined {
  if (latest.kind !== "unsettled") return undefined;
  return say`${name(unsettledWords(latest.observation))}, for ${when(latest.observation.period)}`;
}

function flagged(flag: Flag): (facts: FactSheet) => Text | undefined {
  return (facts) => {
    const [measured, marked] = [measuredOf(facts.latest), known(facts, "flag")];
    if (!measured || !marked?.words.includes(flag)) return undefined;
    return say`${judging(marked, flag, flag)}, for ${when(measured.period)}`;
  };
}

function broken({ kpi, latest }: FactSheet): Text | undefined {
  const measured = measuredOf(latest);
  const at = kpi.observations.findLast(
    ({ flags, period }) =>
      flags.includes("break") && measured !== undefined && period.start <= measured.period.start,
  );
  if (!at) return undefined;
  const reason = at.note ? say` (${name(withoutStop(at.note))})` : [];
  return say`not comparable before ${when(at.period)}${reason}`;
}

/** Where most series are short, one sentence says it; a list of everything would say less. */
function tooShort(sheets: readonly FactSheet[]): readonly Text[] {
  const short = sheets.filter(
    ({ pattern }) => pattern?.kind === "judged" && pattern.analysis.variation.kind === "not enough points",
  );
  if (short.length === 0) return [];
  if (short.length > sheets.length / 2) {
    return [say`For most indicators there are too few figures yet to say whether anything has changed.`];
  }
  return [say`Too few figures yet: ${name(short.map(({ kpi }) => kpi.title).join("; "))}.`];
}

/** Areas that have no figure for the period of ours, told once for all the KPIs they lack. */
function absent(sheets: readonly FactSheet[]): readonly Text[] {
  const areas = new Set(sheets.flatMap(({ peers }) => peers.map(({ comparator }) => comparator.area)));
  return [...areas].flatMap((area) =>
    together(sheets, ({ peers, latest }) => {
      const measured = measuredOf(latest);
      const peer = peers.find(({ comparator }) => comparator.area === area);
      if (!measured || peer?.kind !== "no figure for the period") return undefined;
      return say`${name(areaName(area))} has no figure for ${when(measured.period)}`;
    }),
  );
}

function incomparable({ kpi, peers }: FactSheet): readonly Text[] {
  return peers.flatMap(({ kind, comparator: { area, differs } }) =>
    kind === "measured differently"
      ? [say`${name(kpi.title)}: not compared with ${name(areaName(area))}. ${name(withoutStop(differs))}.`]
      : [],
  );
}

function areaName(area: string): string {
  return /^peer group$/i.test(area) ? "our peer group" : area;
}

function disputed(facts: FactSheet): readonly Text[] {
  const { kpi, disagreement } = facts;
  if (!disagreement) return [];
  const { published, cause } = disagreement;
  const { word, because } = statusWords(facts);
  const was = name(`${kpi.published?.status ?? ""} (${STATUS_WORDS[published].toLowerCase()})`);
  const ours = rule(word.toLowerCase());
  const opening = say`${name(kpi.title)}: published as ${was}, but its figures say ${ours}.`;
  return [joined([opening, because, cause ? say`${rule(CAUSES[cause])}` : []])];
}

const CAUSES: Record<NonNullable<Disagreement["cause"]>, string> = {
  "zero may be a missing figure": "The zero may stand for a figure that was missing.",
  "figure is the same as the one before":
    "The figure is the same as the one before, so it may not have been updated.",
  "figure equals the target":
    "The figure equals the target as printed; the status may rest on decimals that were not published.",
};

function withoutStop(text: string): string {
  return text.replace(/[.]$/, "");
}
