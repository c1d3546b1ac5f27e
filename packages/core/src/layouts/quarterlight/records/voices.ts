import { AUDIENCES, type Consent, type Feedback, SPEAKERS, type Story } from "../../../register/index.ts";
import { choice, date, filled, list, outcomes, themesIn } from "../fields.ts";
import { PICTURE_KINDS } from "../subjects/stories.ts";
import type { FindId } from "../ids.ts";
import { type Row, text } from "../row.ts";
import { needPeriod } from "./need-period.ts";

export function storyOf(row: Row, id: string, findKpi: FindId, findConsent: FindId): Story | undefined {
  const period = needPeriod(row, "period");
  if (period === undefined) return undefined;
  return {
    id,
    period,
    title: text(row, "title"),
    label: text(row, "label"),
    paragraphs: paragraphsOf(text(row, "text")),
    quote: text(row, "quote"),
    attribution: text(row, "attribution"),
    note: text(row, "note"),
    consent: findConsent(text(row, "consent")),
    ...pictureOf(row, findConsent),
    kpis: list(row, "kpis").map(findKpi),
    outcomes: outcomes(row, "outcomes"),
    at: row.first,
  };
}

function pictureOf(row: Row, findConsent: FindId): Pick<Story, "picture"> {
  const file = text(row, "picture");
  if (file === "") return {};
  return {
    picture: {
      file,
      shows: text(row, "pictureShows"),
      credit: text(row, "pictureCredit"),
      isIllustration: choice(row, "pictureKind", PICTURE_KINDS) === "illustration",
      consents: list(row, "pictureConsents").map(findConsent),
    },
  };
}

function paragraphsOf(story: string): string[] {
  return story
    .split(/\r?\n+/u)
    .map((paragraph) => paragraph.trim())
    .filter(Boolean);
}

/**
 * A consent record. One that does not say whom it covers is read as covering nobody but staff, the
 * narrowest there is: a slip in typing must never widen what a person agreed to.
 */
export function consentOf(row: Row, id: string): Consent {
  return {
    id,
    scope: choice(row, "scope", AUDIENCES) ?? "internal",
    form: text(row, "form"),
    given: date(row, "given"),
    expires: limit(row, "expires"),
    withdrawn: limit(row, "withdrawn"),
    holder: text(row, "holder"),
    seen: date(row, "seen"),
    pseudonym: text(row, "pseudonym"),
    who: choice(row, "who", ["adult", "child", "adult without capacity"]) ?? "adult",
    agreedBy: text(row, "agreedBy"),
    ownView: text(row, "ownView"),
    ...filled("notes", row.others().join("; ")),
    at: row.first,
  };
}

/** A date that ends a consent. Where something is written that is no date, the consent never began. */
function limit(row: Row, field: string): string {
  const end = date(row, field);
  return end === "" && text(row, field) !== "" ? "0001-01-01" : end;
}

export function feedbackOf(row: Row, id: string, findKpi: FindId, findConsent: FindId): Feedback | undefined {
  const period = needPeriod(row, "period");
  if (period === undefined) return undefined;
  return {
    id,
    period,
    source: text(row, "source"),
    text: text(row, "text"),
    attribution: text(row, "attribution"),
    theme: text(row, "theme"),
    tone: choice(row, "tone", ["good", "mixed", "poor"]) ?? "",
    response: text(row, "response"),
    consent: findConsent(text(row, "consent")),
    ...codedOf(row),
    kpis: list(row, "kpis").map(findKpi),
    outcomes: outcomes(row, "outcomes"),
    at: row.first,
  };
}

/** Who spoke and who coded it, as far as anybody wrote it down. */
function codedOf(row: Row): Pick<Feedback, "person" | "from" | "locality" | "codedBy" | "second"> {
  const from = choice(row, "from", SPEAKERS);
  const second = themesIn(row, "second");
  return {
    ...filled("person", text(row, "person")),
    ...(from === undefined ? {} : { from }),
    ...filled("locality", text(row, "locality")),
    ...filled("codedBy", text(row, "codedBy")),
    ...(second.length === 0 ? {} : { second }),
  };
}
