import type { Refusal } from "../../protect/index.ts";

/** What is wrong with the consent to a story, a quote or a picture, as the end of a sentence that begins with it. */
export const REFUSED: Record<Refusal["kind"], string> = {
  "no consent named": "names no consent",
  "no such record": "names a consent that is not recorded",
  "no report date": "cannot be cleared while the report has no date",
  "no date given": "has a consent without a date",
  "not yet given": "has a consent dated after the report",
  "nobody agreed for them":
    "is of a child or an adult without capacity, and nobody is recorded as having agreed for them",
  "own view not asked":
    "is of a child or an adult without capacity, and their own view of it is not recorded",
  "narrower audience": "has a consent for a narrower audience than the report's",
  expired: "has a consent that has expired",
  withdrawn: "has a consent that was withdrawn",
  "not answered": "has a consent whose own words say that there is no answer yet",
  refused: "belongs to a person who said no",
  "audience not known": "has a consent that does not say plainly whom it covers",
};
