import type { Disagreement } from "../comparison/index.ts";
import { type FactSheet, measuredOf } from "../facts/index.ts";
import { periodName } from "../period/index.ts";
import type { Flag } from "../register/index.ts";
import { missingWords, unsettledWords } from "./missing.ts";
import { STATUS_WORDS, statusWords } from "./status.ts";
import { type Text, upperFirst } from "./text.ts";

/** A heading and what is said under it. */
export type NoteWords = { readonly heading: string; readonly texts: readonly Text[] };

/** What a reader should know before leaning on a figure: late, missing, not final, not comparable. */
export function careNotes(sheets: readonly FactSheet[]): readonly NoteWords[] {
  const notes: NoteWords[] = [
    { heading: "Figures that are late", texts: together(sheets, late) },
    { heading: "Figures from an earlier period", texts: together(sheets, older) },
    { heading: "Figures that could not be read", texts: together(sheets, unsettled) },
    { heading: "Figures we do not have", texts: together(sheets, missing) },
    {
      heading: "Figures that may still change",
      texts: together(sheets, flagged("provisional", "provisional")),
    },
    { heading: "Figures that have been revised", texts: together(sheets, flagged("revised", "revised")) },
    { heading: "Estimates", texts: together(sheets, flagged("estimated", "estimated")) },
    { heading: "Series that were broken", texts: together(sheets, broken) },
    { heading: "Series too short to judge change", texts: tooShort(sheets) },
    { heading: "Areas we do not compare with", texts: [...sheets.flatMap(incomparable), ...absent(sheets)] },
    { heading: "Statuses that differ from those published", texts: sheets.flatMap(disputed) },
  ];
  return notes.filter(({ texts }) => texts.length > 0);
}

/** One text for all the KPIs of which the same is to be said: what it is, then their titles. */
function together(
  sheets: readonly FactSheet[],
  say: (facts: FactSheet) => string | undefined,
): readonly Text[] {
  const titles = new Map<string, string[]>();
  for (const facts of sheets) {
    const said = say(facts);
    if (said !== undefined) titles.set(said, [...(titles.get(said) ?? []), facts.kpi.title]);
  }
  return [...titles].map(([said, named]) => [`${upperFirst(said)}: ${named.join("; ")}.`]);
}

function late({ latest, reporting }: FactSheet): string | undefined {
  if (latest.kind !== "earlier" || !latest.late || latest.instead) return undefined;
  const name = periodName(latest.observation.period);
  return `due by ${periodName(reporting)}, but the latest to arrive is for ${name}`;
}

function older({ latest }: FactSheet): string | undefined {
  if (latest.kind !== "earlier" || (latest.late && !latest.instead)) return undefined;
  const reason = latest.instead ? `, because the newest is ${missingWords(latest.instead)}` : "";
  return `the latest is for ${periodName(latest.observation.period)}${reason}`;
}

function missing({ latest }: FactSheet): string | undefined {
  if (latest.kind === "nothing recorded") return "nothing recorded yet";
  if (latest.kind !== "missing") return undefined;
  return `${missingWords(latest.observation)}, for ${periodName(latest.observation.period)}`;
}

function unsettled({ latest }: FactSheet): string | undefined {
  if (latest.kind !== "unsettled") return undefined;
  return `${unsettledWords(latest.observation)}, for ${periodName(latest.observation.period)}`;
}

function flagged(flag: Flag, words: string): (facts: FactSheet) => string | undefined {
  return ({ latest }) => {
    const measured = measuredOf(latest);
    return measured?.flags.includes(flag) ? `${words}, for ${periodName(measured.period)}` : undefined;
  };
}

function broken({ kpi, latest }: FactSheet): string | undefined {
  const measured = measuredOf(latest);
  const at = kpi.observations.findLast(
    ({ flags, period }) =>
      flags.includes("break") && measured !== undefined && period.start <= measured.period.start,
  );
  if (!at) return undefined;
  const reason = at.note ? ` (${withoutStop(at.note)})` : "";
  return `not comparable before ${periodName(at.period)}${reason}`;
}

/** Where most series are short, one sentence says it; a list of everything would say less. */
function tooShort(sheets: readonly FactSheet[]): readonly Text[] {
  const short = sheets.filter(
    ({ pattern }) => pattern?.kind === "judged" && pattern.analysis.variation.kind === "not enough points",
  );
  if (short.length === 0) return [];
  if (short.length > sheets.length / 2) {
    return [["For most indicators there are too few figures yet to say whether anything has changed."]];
  }
  return [[`Too few figures yet: ${short.map(({ kpi }) => kpi.title).join("; ")}.`]];
}

/** Areas that have no figure for the period of ours, told once for all the KPIs they lack. */
function absent(sheets: readonly FactSheet[]): readonly Text[] {
  const areas = new Set(sheets.flatMap(({ peers }) => peers.map(({ comparator }) => comparator.area)));
  return [...areas].flatMap((area) =>
    together(sheets, ({ peers, latest }) => {
      const measured = measuredOf(latest);
      const peer = peers.find(({ comparator }) => comparator.area === area);
      if (!measured || peer?.kind !== "no figure for the period") return undefined;
      return `${areaName(area)} has no figure for ${periodName(measured.period)}`;
    }),
  );
}

function incomparable({ kpi, peers }: FactSheet): readonly Text[] {
  return peers.flatMap((peer) =>
    peer.kind === "measured differently"
      ? [
          [
            `${kpi.title}: not compared with ${areaName(peer.comparator.area)}. ${withoutStop(peer.comparator.differs)}.`,
          ],
        ]
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
  const why = cause ? ` ${CAUSES[cause]}` : "";
  const was = `published as ${kpi.published?.status ?? ""} (${STATUS_WORDS[published].toLowerCase()})`;
  return [[`${kpi.title}: ${was}, but its figures say ${word.toLowerCase()}. `, ...because, why]];
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
