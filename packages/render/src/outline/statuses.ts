import { kpiBlocks, type Report, type Status } from "@quarterlight/core/report";

/** The column of the annex whose words are statuses. */
export const STATUS_COLUMN = "Status";

/** Tells the kind of status that a cell of a table says, by the words this report uses; none for any other cell. */
export type StatusOf = (column: string | undefined, cell: string) => Status["kind"] | undefined;

export function statusReader(report: Report): StatusOf {
  const kinds = statusWords(report);
  return (column, cell) => (column === STATUS_COLUMN ? kinds.get(cell) : undefined);
}

/** Each word for a status in this report, and its kind. */
export function statusWords(report: Report): ReadonlyMap<string, Status["kind"]> {
  const statuses = [
    ...report.glance.tally.map((entry) => entry.status),
    ...kpiBlocks(report).map((block) => block.status),
    ...report.sections.flatMap((section) => section.others.map((other) => other.status)),
  ];
  return new Map(statuses.map((status) => [status.word, status.kind]));
}
