import type { Register, ReportingLine } from "@quarterlight/core/register";
import { dutiesCounted, dutyFindings, dutyHeading, dutyWords } from "@quarterlight/core/voices";
import { dateInWords } from "@quarterlight/core/period";
import { addressName } from "@quarterlight/core/workbook";
import { csvText } from "../print/csv-text.ts";
import { jsonText } from "../print/json-text.ts";
import { textTable, wrap } from "../print/text-table.ts";

/** The map of who reports what: its gaps first, then every duty. */
type DutyMap = {
  readonly workbook: string;
  readonly register: Register;
  readonly lines: readonly ReportingLine[];
  readonly asOf: string;
};

export const MAP_FORMATS = { table: asTable, csv: asCsv, json: asJson } as const;
export type MapFormat = keyof typeof MAP_FORMATS;

const WIDTH = 100;

const DUTY_HEAD = [
  "What",
  "Prepared by",
  "Signed off by",
  "Reports to",
  "When",
  "Next due",
  "Form",
  "Figures as",
  "KPIs",
  "Last used on",
] as const;

function dutyRow(line: ReportingLine): readonly string[] {
  return [
    line.what,
    line.preparedBy,
    line.lead,
    line.reportsTo,
    line.when,
    line.nextDue,
    line.form,
    line.figuresAs,
    line.kpis.join(", "),
    line.lastUsedOn,
  ];
}

/** "39 reports to 14 bodies; 5 have nobody to answer for them." */
export function countsInWords(register: Register): string {
  const counted = dutiesCounted(register);
  const [reports, bodies, unanswered] = [
    counted.reports.length,
    counted.bodies.length,
    counted.unanswered.length,
  ];
  const nobody =
    unanswered === 0
      ? "each has somebody to answer for it"
      : `${unanswered} ${unanswered === 1 ? "has" : "have"} nobody to answer for ${unanswered === 1 ? "it" : "them"}`;
  return `${reports} ${reports === 1 ? "report" : "reports"} to ${bodies} ${bodies === 1 ? "body" : "bodies"}; ${nobody}.`;
}

function asTable({ workbook, register, lines, asOf }: DutyMap): string {
  const gaps = gapsIn(register, lines, asOf).map(({ heading, says, remedy }) =>
    [
      heading,
      ...wrap(says, WIDTH).map((line) => `  ${line}`),
      ...wrap(remedy, WIDTH).map((line) => `  ${line}`),
    ].join("\n"),
  );
  const table = textTable(
    DUTY_HEAD.slice(0, 6),
    lines.map((line) => dutyRow(line).slice(0, 6)),
    [34, 26, 26, 26, 14, 10],
  );
  return [`Who reports what in ${workbook}, on ${dateInWords(asOf)}`, countsInWords(register), ...gaps, table]
    .join("\n\n")
    .concat("\n");
}

/** The findings that touch the duties looked at; all where all are. */
export function gapsIn(register: Register, lines: readonly ReportingLine[], asOf: string) {
  const isAll = lines.length === register.reporting.length;
  return dutyFindings(register, asOf)
    .filter(({ duties }) => isAll || duties.some((duty) => lines.includes(duty)))
    .map((finding) => ({
      check: finding.check,
      heading: `${finding.check} ${dutyHeading(finding.check)}`,
      ...dutyWords(finding),
      cells: finding.duties.map(({ at }) => addressName(at)),
      kpis: finding.kpis,
    }));
}

function asCsv({ lines }: DutyMap): string {
  return csvText([DUTY_HEAD, ...lines.map(dutyRow)]);
}

function asJson({ workbook, register, lines, asOf }: DutyMap): string {
  const duties = lines.map(({ at, ...line }) => ({ ...line, cell: addressName(at) }));
  return jsonText({ ok: true, workbook, date: asOf, gaps: gapsIn(register, lines, asOf), duties });
}
