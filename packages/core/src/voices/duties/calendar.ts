import type { Register, ReportingLine } from "../../register/index.ts";
import { nameKey } from "../../workbook/index.ts";

/** Whose duties are looked at: a person by role, or a body; any where empty. */
export type Whose = { readonly person?: string; readonly body?: string };

/** The duties of a person or a body, those with a date first, the soonest at the top. */
export function dutiesFor(
  { reporting }: Register,
  { person = "", body = "" }: Whose,
): readonly ReportingLine[] {
  const isTheirs = ({ lead, preparedBy, reportsTo }: ReportingLine) =>
    (person === "" || holds(lead, person) || holds(preparedBy, person)) &&
    (body === "" || holds(reportsTo, body));
  const order = ({ nextDue }: ReportingLine) => (nextDue === "" ? "9999" : nextDue);
  return reporting
    .filter(isTheirs)
    .toSorted((a, b) => (order(a) < order(b) ? -1 : Number(order(a) > order(b))));
}

function holds(text: string, part: string): boolean {
  return text.toLowerCase().includes(part.trim().toLowerCase());
}

/** The reports, one of those to each body, and those that have nobody to answer for them. */
type DutiesCounted = {
  readonly reports: readonly ReportingLine[];
  readonly bodies: readonly ReportingLine[];
  readonly unanswered: readonly ReportingLine[];
};

export function dutiesCounted({ reporting }: Register): DutiesCounted {
  const isKept = reporting.some(({ preparedBy }) => preparedBy !== "");
  const bodies = new Map<string, ReportingLine>();
  for (const line of reporting) {
    const body = nameKey(line.reportsTo);
    if (body !== "" && !bodies.has(body)) bodies.set(body, line);
  }
  return {
    reports: reporting,
    bodies: [...bodies.values()],
    unanswered: reporting.filter(({ lead, preparedBy }) => lead === "" || (isKept && preparedBy === "")),
  };
}
