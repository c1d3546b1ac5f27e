import { type Period, typedPeriod } from "@quarterlight/core/period";
import type { Register, StoryPicture } from "@quarterlight/core/register";
import type { Address } from "@quarterlight/core/workbook";
import type { Contents } from "../workbook/plan.ts";
import { classWords } from "./kpi-entries.ts";

type People = Omit<
  Contents,
  "settings" | "kpis" | "figures" | "targets" | "commentary" | "events" | "comparators"
>;

/** What people said and did, and what was decided, as the rows of its sheets. */
export function peopleEntries(register: Register): People {
  return {
    priorities: register.priorities.map(unplaced),
    stories: register.stories.map(ofPeriod).map(({ paragraphs, picture, ...story }) => ({
      ...story,
      text: paragraphs,
      ...(picture ? pictureEntry(picture) : {}),
    })),
    consents: register.consents.map(unplaced),
    feedback: register.feedback
      .map(ofPeriod)
      .map(({ second, ...said }) => ({ ...said, second: second?.join("; ") })),
    surveys: register.surveys.map(unplaced).map(({ wave, interval, ...survey }) => ({
      ...survey,
      wave: typedPeriod(wave),
      lower: interval?.lower,
      upper: interval?.upper,
    })),
    matched: register.matched
      .map(unplaced)
      .map(({ questions: [one, other], ...matched }) => ({ ...matched, one, other })),
    themeList: register.themeList
      .map(unplaced)
      .map(({ words, ...listed }) => ({ ...listed, words: words.join("; ") })),
    themes: register.themes.map(ofPeriod),
    promises: register.promises
      .map(ofPeriod)
      .map(({ themes, ...promise }) => ({ ...promise, themes: themes.join("; ") })),
    successes: register.successes.map(ofPeriod),
    evaluations: register.evaluations
      .map(ofPeriod)
      .map(({ themes, ...evaluation }) => ({ ...evaluation, themes: themes.join("; ") })),
    engagement: register.engagement.map(ofPeriod).map(({ groups, notReached, ...event }) => ({
      ...event,
      groups: groups.join("; "),
      notReached: notReached.join("; "),
    })),
    actions: register.actions.map(unplaced),
    reporting: register.reporting.map(unplaced),
    decisions: register.decisions.map(unplaced).map(({ from, to, ...decided }) => ({
      ...decided,
      from: from && classWords(from),
      to: classWords(to),
    })),
  };
}

function pictureEntry({ file, isIllustration, shows, credit, consents }: StoryPicture) {
  return {
    picture: file,
    pictureKind: isIllustration ? "illustration" : "photo",
    pictureShows: shows,
    pictureCredit: credit,
    pictureConsents: consents,
  };
}

/** A record without its cell. */
function unplaced<Kept extends { readonly at: Address }>(record: Kept): Omit<Kept, "at"> {
  const { at: _, ...rest } = record;
  return rest;
}

/** A record without its cell, with its period as a person types it. */
function ofPeriod<Kept extends { readonly at: Address; readonly period: Period }>(record: Kept) {
  return { ...unplaced(record), period: typedPeriod(record.period) };
}
