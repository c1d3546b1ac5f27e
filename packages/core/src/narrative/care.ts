import type { Disagreement } from "../comparison/index.ts";
import { type FactSheet, measuredOf } from "../facts/index.ts";
import { periodName } from "../period/index.ts";
import type { Flag } from "../register/index.ts";
import { missingWords } from "./missing.ts";
import { STATUS_WORDS, statusWords } from "./status.ts";
import type { Text } from "./text.ts";

/** A heading and what is said under it. */
export type NoteWords = { readonly heading: string; readonly texts: readonly Text[] };

/** What a reader should know before leaning on a figure: late, missing, not final, not comparable. */
export function careNotes(sheets: readonly FactSheet[]): readonly NoteWords[] {
  const notes: NoteWords[] = [
    { heading: "Figures that are late", texts: sheets.flatMap(late) },
    { heading: "Figures from an earlier period", texts: sheets.flatMap(older) },
    { heading: "Figures we do not have", texts: sheets.flatMap(missing) },
    { heading: "Figures that may still change", texts: flagged(sheets, "provisional", "provisional") },
    {
      heading: "Figures that have been revised",
      texts: flagged(sheets, "revised", "revised since it was first published"),
    },
    { heading: "Estimates", texts: flagged(sheets, "estimated", "an estimate") },
    { heading: "Series that were broken", texts: sheets.flatMap(broken) },
    { heading: "Areas that cannot be compared", texts: sheets.flatMap(incomparable) },
    { heading: "Statuses that differ from those published", texts: sheets.flatMap(disputed) },
  ];
  return notes.filter(({ texts }) => texts.length > 0);
}

function late({ kpi, latest, reporting }: FactSheet): readonly Text[] {
  if (latest.kind !== "earlier" || !latest.late || latest.instead) return [];
  const name = periodName(latest.observation.period);
  return [
    [`${kpi.title}: the figure for ${periodName(reporting)} has not arrived; the latest is for ${name}.`],
  ];
}

function older({ kpi, latest }: FactSheet): readonly Text[] {
  if (latest.kind !== "earlier" || (latest.late && !latest.instead)) return [];
  const reason = latest.instead ? `, because the newest is ${missingWords(latest.instead.state)}` : "";
  return [[`${kpi.title}: the latest figure is for ${periodName(latest.observation.period)}${reason}.`]];
}

function missing({ kpi, latest }: FactSheet): readonly Text[] {
  if (latest.kind === "nothing recorded") return [[`${kpi.title}: nothing has been recorded yet.`]];
  if (latest.kind !== "missing") return [];
  const { period, state } = latest.observation;
  return [[`${kpi.title}: the figure for ${periodName(period)} is ${missingWords(state)}.`]];
}

function flagged(sheets: readonly FactSheet[], flag: Flag, words: string): readonly Text[] {
  return sheets.flatMap(({ kpi, latest }) => {
    const measured = measuredOf(latest);
    if (!measured?.flags.includes(flag)) return [];
    return [[`${kpi.title}: the figure for ${periodName(measured.period)} is ${words}.`]];
  });
}

function broken({ kpi, latest }: FactSheet): readonly Text[] {
  const measured = measuredOf(latest);
  const at = kpi.observations.findLast(
    ({ flags, period }) =>
      flags.includes("break") && measured !== undefined && period.start <= measured.period.start,
  );
  if (!at) return [];
  const reason = at.note ? `: ${withoutStop(at.note)}` : "";
  return [
    [`${kpi.title}: figures before ${periodName(at.period)} are not comparable with later ones${reason}.`],
  ];
}

function incomparable({ kpi, peers }: FactSheet): readonly Text[] {
  return peers.flatMap((peer) =>
    peer.kind === "measured differently"
      ? [
          [
            `${kpi.title}: ${peer.comparator.area} measures it differently (${withoutStop(peer.comparator.differs)}), so we do not compare.`,
          ],
        ]
      : [],
  );
}

function disputed(facts: FactSheet): readonly Text[] {
  const { kpi, disagreement } = facts;
  if (!disagreement) return [];
  const { published, cause } = disagreement;
  const { word, because } = statusWords(facts);
  const why = cause ? ` ${CAUSES[cause]}` : "";
  const was = `published as ${kpi.published?.status ?? ""} (${STATUS_WORDS[published].toLowerCase()})`;
  return [[`${kpi.title}: ${was}, but its figures say ${word.toLowerCase()}: `, ...because, `.${why}`]];
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
