import type { FormRow, FormTaken } from "@quarterlight/core/answers";
import { SUGGESTION_WORDS, datedAhead } from "@quarterlight/core/narrative";
import { dateInWords } from "@quarterlight/core/period";
import { addressName } from "@quarterlight/core/workbook";

/** What of a filled sheet was not taken as it stands, each with its cell and what to do. */
export function notesOn(taken: FormTaken, rows: readonly FormRow[], workbook: string): readonly string[] {
  return [
    ...taken.unknown.map(
      (row) =>
        `${nameOf(row)} (${addressName(row.at("title"))}) is in ${workbook} no more; its row was left out.`,
    ),
    ...rows.flatMap((row) =>
      row.senseless.map(
        ({ words, at }) =>
          `“${words}” (${addressName(at)}) beside ${nameOf(row)} is none of the choices and no date; it was left out. Put it right and have the sheet read again.`,
      ),
    ),
    ...taken.ahead.map(
      (row) =>
        `${datedAhead(nameOf(row), row.decision?.date ?? "", addressName(row.at("date")))}; it was left out. Put the date right and have the sheet read again.`,
    ),
    ...taken.discussed.map(
      ({ row, inForce }) =>
        `“Discuss” (${addressName(row.at("decision"))}) beside ${nameOf(row)} takes no decision back: ${SUGGESTION_WORDS[inForce.class]}, decided ${onDay(inForce.date)}, stays in force until another class is decided. To have it looked at again, leave the class and put a day in Review by.`,
    ),
    ...taken.decided.flatMap(({ kpi, decision, row }) => {
      const held = kpi.decision?.date ?? "";
      if (held === "" || held <= decision.date) return [];
      return `The decision of ${nameOf(row)}, ${onDay(decision.date)} (${addressName(row.at("date"))}), is not in force: the one of ${dateInWords(held)} in the workbook is later.`;
    }),
  ];
}

function nameOf({ code, title }: FormRow): string {
  return [code, title].filter(Boolean).join(" ");
}

function onDay(iso: string): string {
  return iso === "" ? "without a date" : `on ${dateInWords(iso)}`;
}
