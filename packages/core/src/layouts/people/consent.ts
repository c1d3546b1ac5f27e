import { readDate } from "../../period/index.ts";
import type { Consent } from "../../register/index.ts";
import { addressName } from "../../workbook/index.ts";
import { saysTakenBack, scopeSaid } from "./consent-words.ts";
import type { Record } from "./record.ts";

/** A date that ends a consent where something is written that is no date: then it never began. */
const NEVER = "0001-01-01";

/** The consent that stands in a row beside the words it covers; nothing where the row says nothing of one. */
export function consentBeside(record: Record): Consent | undefined {
  const says = (["scope", "given", "expires", "withdrawn"] as const).some(record.has);
  return says || saysTakenBack(record.text("note"))
    ? consentIn(record, addressName(record.at("scope")))
    : undefined;
}

/** A row of consent, as a record of its own. */
export function consentIn(record: Record, id: string): Consent {
  const said = scopeSaid(record.text("scope"), record.context.mapping.consents);
  const note = record.text("note");
  const isTakenBack = said.says === "withdrawn" || saysTakenBack(note);
  const withdrawn = limit(record, "withdrawn") || (isTakenBack ? (dateWithin(note) ?? NEVER) : "");
  return {
    id,
    scope: said.says === "audience" ? said.scope : "internal",
    ...(said.says === "refused" ? { refused: true as const } : {}),
    ...(said.says === "something else" || said.says === "nothing"
      ? { words: said.says === "nothing" ? "" : said.words }
      : {}),
    form: record.text("form"),
    given: record.date("given"),
    expires: limit(record, "expires"),
    withdrawn,
    holder: record.text("holder"),
    seen: "",
    pseudonym: "",
    who: "adult",
    agreedBy: "",
    ownView: "",
    ...(note === "" ? {} : { notes: note }),
    at: record.at("scope"),
  };
}

function limit(record: Record, field: "expires" | "withdrawn"): string {
  const end = record.date(field);
  const isOpen = /^(?:none|n\/a|na|no|no end|no expiry|never|open|-|–|not withdrawn)$/iu.test(
    record.text(field),
  );
  return end === "" && record.has(field) && !isOpen ? NEVER : end;
}

/** The day that a note names: "Withdrawn 3 October 2025". */
function dateWithin(note: string): string | undefined {
  const words = note.split(/\s+/u).map((word) => word.replace(/[.,;)]$/u, ""));
  for (let start = 0; start < words.length; start += 1) {
    for (const length of [3, 1]) {
      const date = readDate(words.slice(start, start + length).join(" "));
      if (date !== undefined) return date;
    }
  }
  return undefined;
}
