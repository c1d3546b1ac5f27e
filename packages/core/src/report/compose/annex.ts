import { targetFor } from "../../comparison/index.ts";
import { type FactSheet, measuredOf } from "../../facts/index.ts";
import {
  changeInBrief,
  flagMarks,
  known,
  knownNow,
  lowerFirst,
  markerKey,
  missingMarker,
  plainText,
  say,
  short,
  statusWords,
} from "../../narrative/index.ts";
import { periodLabel } from "../../period/index.ts";
import {
  type Observation,
  type Register,
  type ReportingLine,
  claimInTitle,
  isMeasured,
} from "../../register/index.ts";
import { addressName } from "../../workbook/index.ts";
import type { AnnexTable, Section } from "../model/blocks.ts";
import type { Report } from "../model/report.ts";
import type { Cell, Table } from "../model/text.ts";
import { classWords } from "./kpi-block.ts";

const HEAD = ["Indicator", "Class", "Latest", "Data to", "Target", "Status", "Change", "Lead", "From cell"];

/** Every indicator in full, a table for each section, for whoever asks where a figure came from. */
export function annexOf(
  register: Register,
  sections: readonly { section: Section; sheets: readonly FactSheet[] }[],
): Report["annex"] {
  const reporting = reportingTable(register.reporting);
  return {
    title: "Every indicator",
    introduction: `Each row names the cell of the workbook that its latest figure was read from. Where there is no figure, a marker says why: ${markerKey(sections.flatMap(({ sheets }) => sheets.flatMap(statesIn))).join("; ")}. After a figure, [p] means provisional, [r] revised, [e] estimated and [b] the first after a break.`,
    tables: sections.map(({ section, sheets }) => tableOf(section.title, sheets)),
    ...(reporting ? { reporting } : {}),
  };
}

function tableOf(title: string, sheets: readonly FactSheet[]): AnnexTable {
  return {
    title,
    table: {
      caption: `${title}: every indicator`,
      head: HEAD,
      rows: sheets.map(rowOf),
      numeric: [2, 4],
      notes: [],
    },
  };
}

function rowOf(facts: FactSheet): readonly Cell[] {
  const { kpi, latest, now } = facts;
  const shown = now ?? measuredOf(latest);
  return [
    words(nameOf(facts)),
    words(classWords(facts)),
    latestCell(facts),
    shown ? { kind: "period", text: periodLabel(shown.period) } : words("None"),
    targetCell(facts),
    statusCell(facts),
    changeCell(facts),
    words(kpi.lead === "" ? "Not named" : kpi.lead),
    { kind: "address", text: addressName(shown?.at ?? kpi.at) },
  ];
}

function words(text: string): Cell {
  return { kind: "words", text };
}

/** Code, title and, where the title and the figure do not say it, what is counted. */
function nameOf({ kpi: { id, title, unit }, calledInWorkbook }: FactSheet): string {
  if (claimInTitle(calledInWorkbook) !== undefined)
    return `${id}: called “${calledInWorkbook}” in the workbook`;
  const isSaid = unit.of === "" || title.toLowerCase().includes(unit.of.toLowerCase());
  return `${id}: ${title}${isSaid ? "" : ` (${unit.of})`}`;
}

function latestCell(facts: FactSheet): Cell {
  const { latest, now } = facts;
  if (now && !isMeasured(now)) return { kind: "missing", text: missingMarker(now.state) };
  const [measured, level] = [measuredOf(latest), known(facts, "level")];
  if (measured && level) return { kind: "text", text: [short(level)], marks: flagMarks(measured) };
  return words("None");
}

function statesIn({ now }: FactSheet): readonly Observation["state"][] {
  return now ? [now.state] : [];
}

/** The target that was held against the figure, or the one that gives no status as its cell shows it. */
function targetCell(facts: FactSheet): Cell {
  const { kpi, status, now } = facts;
  if (status.kind === "none" && status.target) return words(status.target.shown);
  const [low, high] = [knownNow(facts, "target"), knownNow(facts, "target high")];
  if (low) {
    return { kind: "text", text: high ? [...say`${short(low)} to ${short(high)}`] : [short(low)], marks: [] };
  }
  const held = now && !isMeasured(now) ? targetFor(kpi, now.period) : undefined;
  return words(held && "target" in held ? held.target.shown : "None");
}

/** A status is never without its reason. */
function statusCell(facts: FactSheet): Cell {
  const { kind, word, because, claim } = statusWords(facts);
  const text = kind === "none" ? `${word}: ${lowerFirst(plainText(because).replace(/\.$/, ""))}` : word;
  return { kind: "status", status: kind, text, ...(claim ? { claim } : {}) };
}

function changeCell(facts: FactSheet): Cell {
  const { text, claim } = changeInBrief(facts);
  return { kind: "change", text, ...(claim ? { claim } : {}) };
}

function reportingTable(lines: readonly ReportingLine[]): Table | undefined {
  if (lines.length === 0) return undefined;
  return {
    caption: "Who leads what, and who they report to",
    head: ["What", "Lead", "Reports to", "When", "With"],
    rows: lines.map(({ what, lead, reportsTo, when, partners }) =>
      [what, lead, reportsTo, when, partners].map(words),
    ),
    numeric: [],
    notes: [],
  };
}
