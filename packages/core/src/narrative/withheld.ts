import type { Withheld } from "../protect/index.ts";
import { AUDIENCES_IN_WORDS } from "../register/index.ts";
import { addressName } from "../workbook/index.ts";

/** Why a story or a quote was left out, and what to do, for the analyst. */
export function withheldWords({ what, id, sheet, row, because }: Withheld): string {
  return `${sheet} row ${row + 1}: the ${what} ${id} is left out, because ${reason(because)}`;
}

function reason(because: Withheld["because"]): string {
  switch (because.kind) {
    case "no consent named":
      return "it names no consent record. Put the record’s code in its Consent column.";
    case "no such record":
      return `there is no consent record ${because.consent}. Add it to the Consents sheet, or correct the code.`;
    case "no report date":
      return "the report has no date to judge consent on. Set Report date in Settings, or give --date.";
    case "no date given":
      return `consent ${because.consent.id} does not say when it was given.`;
    case "not yet given":
      return `consent ${because.consent.id} was given on ${because.consent.given}, after the report’s date.`;
    case "expired":
      return `consent ${because.consent.id} expired on ${because.consent.expires}.`;
    case "withdrawn":
    case "refused":
    case "not answered":
      return againstIt(because);
    case "nobody agreed for them":
      return `consent ${because.consent.id} is for a child or an adult without capacity, and nobody is recorded as having agreed for them. Fill in Agreed for them by, in the Consents sheet.`;
    case "own view not asked":
      return `consent ${because.consent.id} is for a child or an adult without capacity, and their own view is not recorded. Ask them, and fill in Their own view, in the Consents sheet.`;
    case "audience not known":
      return because.consent.words === ""
        ? `its consent (${addressName(because.consent.at)}) does not say whom it covers.`
        : `“${because.consent.words}” (${addressName(because.consent.at)}) does not say plainly whom the consent covers. Write ${AUDIENCES_IN_WORDS}.`;
    case "narrower audience":
      return `consent ${because.consent.id} covers only: ${because.consent.scope}.`;
  }
}

function againstIt({
  kind,
  consent,
  words,
}: Extract<Withheld["because"], { readonly kind: "withdrawn" | "refused" | "not answered" }>): string {
  if (words !== undefined) return `“${words}” (consent ${consent.id}, ${addressName(consent.at)}) is no yes.`;
  return kind === "withdrawn"
    ? `consent ${consent.id} was withdrawn on ${consent.withdrawn}.`
    : `the person said no (${addressName(consent.at)}).`;
}
