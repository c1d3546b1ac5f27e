import { kpiBlocks, type Report, type Status } from "@quarterlight/core/report";

/** The column of the annex whose words are statuses. */
const COLUMN = "Status";

/** Tells the kind of status that a cell of a table says, by the words this report uses; none for any other cell. */
export type StatusOf = (column: string | undefined, cell: string) => Status["kind"] | undefined;

export function statusReader(report: Report): StatusOf {
  const statuses = [
    ...report.glance.tally.map((entry) => entry.status),
    ...kpiBlocks(report).map((block) => block.status),
    ...report.sections.flatMap((section) => section.others.map((other) => other.status)),
  ];
  const kinds = new Map(statuses.map((status) => [status.word, status.kind]));
  return (column, cell) => (column === COLUMN ? kinds.get(cell) : undefined);
}
