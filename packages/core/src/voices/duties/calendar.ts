import type { Register, ReportingLine } from "../../register/index.ts";

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

/** How many reports go to how many bodies, and how many of them have nobody to answer for them. */
export type DutyCounts = { readonly reports: number; readonly bodies: number; readonly unanswered: number };

export function dutyCounts({ reporting }: Register): DutyCounts {
  const isKept = reporting.some(({ preparedBy }) => preparedBy !== "");
  return {
    reports: reporting.length,
    bodies: new Set(
      reporting.map(({ reportsTo }) => reportsTo.trim().toLowerCase()).filter((body) => body !== ""),
    ).size,
    unanswered: reporting.filter(({ lead, preparedBy }) => lead === "" || (isKept && preparedBy === ""))
      .length,
  };
}
