import { targetFor } from "../../comparison/index.ts";
import { type FactSheet, measuredOf } from "../../facts/index.ts";
import { tableFigure } from "../../figure/index.ts";
import {
  FLAG_MARKS,
  markerKey,
  changeInBrief,
  lowerFirst,
  missingMarker,
  plainText,
  statusWords,
} from "../../narrative/index.ts";
import { periodLabel } from "../../period/index.ts";
import type { Measured, Observation, Register, ReportingLine } from "../../register/index.ts";
import { addressName } from "../../workbook/index.ts";
import type { AnnexTable, Section } from "../model/blocks.ts";
import type { Report } from "../model/report.ts";
import type { Table } from "../model/text.ts";
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

function rowOf(facts: FactSheet): readonly string[] {
  const { kpi, latest } = facts;
  const shown = latest.kind === "nothing recorded" ? undefined : latest.observation;
  return [
    nameOf(facts),
    classWords(facts),
    latestText(facts),
    shown ? periodLabel(shown.period) : "None",
    targetText(facts),
    statusText(facts),
    changeInBrief(facts),
    kpi.lead === "" ? "Not named" : kpi.lead,
    addressName(shown?.at ?? kpi.at),
  ];
}

/** Code, title and, where the title and the figure do not say it, what is counted. */
function nameOf({ kpi: { id, title, unit } }: FactSheet): string {
  const isSaid = unit.of === "" || title.toLowerCase().includes(unit.of.toLowerCase());
  return `${id}: ${title}${isSaid ? "" : ` (${unit.of})`}`;
}

function latestText({ kpi, latest, decimals }: FactSheet): string {
  const measured = measuredOf(latest);
  if (measured) return [tableFigure(measured.value, kpi.unit, decimals), ...flagMarks(measured)].join(" ");
  return latest.kind === "missing" || latest.kind === "unsettled"
    ? missingMarker(latest.observation.state)
    : "None";
}

function statesIn({ latest }: FactSheet): readonly Observation["state"][] {
  return latest.kind === "nothing recorded" ? [] : [latest.observation.state];
}

/** The target that was held against the figure, or the one that gives no status as its cell shows it. */
function targetText({ kpi, status, latest, decimals }: FactSheet): string {
  if (status.kind === "none") {
    const held = latest.kind === "unsettled" ? targetFor(kpi, latest.observation.period) : status;
    return "target" in held ? (held.target?.shown ?? "None") : "None";
  }
  const { value, upTo } = status.target;
  const ends = [value, ...(upTo === undefined ? [] : [upTo])];
  return ends.map((end) => tableFigure(end, kpi.unit, decimals)).join(" to ");
}

function flagMarks({ flags }: Measured): readonly string[] {
  return flags.flatMap((flag) => FLAG_MARKS[flag] ?? []);
}

/** A status is never without its reason. */
function statusText(facts: FactSheet): string {
  const { kind, word, because } = statusWords(facts);
  return kind === "none" ? `${word}: ${lowerFirst(plainText(because).replace(/\.$/, ""))}` : word;
}

function reportingTable(lines: readonly ReportingLine[]): Table | undefined {
  if (lines.length === 0) return undefined;
  return {
    caption: "Who leads what, and who they report to",
    head: ["What", "Lead", "Reports to", "When", "With"],
    rows: lines.map(({ what, lead, reportsTo, when, partners }) => [what, lead, reportsTo, when, partners]),
    numeric: [],
    notes: [],
  };
}
