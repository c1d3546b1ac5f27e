import { typedPeriod } from "@quarterlight/core/period";
import type { Register } from "@quarterlight/core/register";
import type { Contents } from "../workbook/plan.ts";
import { classWords } from "./kpi-entries.ts";

type People = Omit<
  Contents,
  "settings" | "kpis" | "figures" | "targets" | "commentary" | "events" | "comparators"
>;

/** What people said and did, and what was decided, as the rows of its sheets. */
export function peopleEntries(register: Register): People {
  return {
    priorities: register.priorities.map(({ at: _, ...priority }) => priority),
    stories: register.stories.map(({ at: _, period, paragraphs, ...story }) => ({
      ...story,
      period: typedPeriod(period),
      text: paragraphs,
    })),
    consents: register.consents.map(({ at: _, ...consent }) => consent),
    feedback: register.feedback.map(({ at: _, ...said }) => ofPeriod(said)),
    surveys: register.surveys.map(({ at: _, wave, interval, ...survey }) => ({
      ...survey,
      wave: typedPeriod(wave),
      lower: interval?.lower,
      upper: interval?.upper,
    })),
    themes: register.themes.map(({ at: _, ...theme }) => ofPeriod(theme)),
    promises: register.promises.map(({ at: _, ...promise }) => ofPeriod(promise)),
    successes: register.successes.map(({ at: _, ...success }) => ofPeriod(success)),
    evaluations: register.evaluations.map(({ at: _, ...evaluation }) => ofPeriod(evaluation)),
    engagement: register.engagement.map(({ at: _, ...engagement }) => ofPeriod(engagement)),
    actions: register.actions.map(({ at: _, ...action }) => action),
    reporting: register.reporting.map(({ at: _, ...line }) => line),
    decisions: register.decisions.map(({ at: _, from, to, ...decided }) => ({
      ...decided,
      from: from && classWords(from),
      to: classWords(to),
    })),
  };
}

/** A record with its period as a person types it. */
function ofPeriod<Kept extends { readonly period: Parameters<typeof typedPeriod>[0] }>(record: Kept) {
  return { ...record, period: typedPeriod(record.period) };
}
