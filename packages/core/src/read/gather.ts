import { EMPTY_REGISTER, DEFAULT_SETTINGS, type Register } from "../register/index.ts";
import type { Found, Words } from "../layouts/index.ts";
import type { FoundKpi } from "../settle/index.ts";

/** Everything that the layouts of a workbook found, before anything is settled. */
export type Whole = Omit<Register, "kpis"> & { readonly kpis: readonly FoundKpi[]; readonly words: Words };

const NO_WORDS: Words = { stories: [], feedback: [], comments: [], targets: [], says: [] };

/** One register from the parts that each layout read. */
export function gather(parts: readonly Omit<Found, "tables" | "remarks">[]): Whole {
  return parts.reduce<Whole>(
    (whole, part) => ({
      settings: { ...whole.settings, ...changed(part.settings) },
      kpis: [...whole.kpis, ...(part.kpis ?? [])],
      priorities: [...whole.priorities, ...(part.priorities ?? [])],
      stories: [...whole.stories, ...(part.stories ?? [])],
      consents: [...whole.consents, ...(part.consents ?? [])],
      feedback: [...whole.feedback, ...(part.feedback ?? [])],
      surveys: [...whole.surveys, ...(part.surveys ?? [])],
      matched: [...whole.matched, ...(part.matched ?? [])],
      themeList: [...whole.themeList, ...(part.themeList ?? [])],
      themes: [...whole.themes, ...(part.themes ?? [])],
      evaluations: [...whole.evaluations, ...(part.evaluations ?? [])],
      engagement: [...whole.engagement, ...(part.engagement ?? [])],
      promises: [...whole.promises, ...(part.promises ?? [])],
      successes: [...whole.successes, ...(part.successes ?? [])],
      actions: [...whole.actions, ...(part.actions ?? [])],
      reporting: [...whole.reporting, ...(part.reporting ?? [])],
      decisions: [...whole.decisions, ...(part.decisions ?? [])],
      words: withWords(whole.words, part.words),
    }),
    { ...EMPTY_REGISTER, words: NO_WORDS },
  );
}

function withWords(whole: Words, part: Words = NO_WORDS): Words {
  return {
    stories: [...whole.stories, ...part.stories],
    feedback: [...whole.feedback, ...part.feedback],
    comments: [...whole.comments, ...part.comments],
    targets: [...whole.targets, ...part.targets],
    says: [...whole.says, ...part.says],
  };
}

function changed(settings: Register["settings"] = DEFAULT_SETTINGS): Partial<Register["settings"]> {
  const defaults = Object.entries(DEFAULT_SETTINGS);
  return Object.fromEntries(
    Object.entries(settings).filter(
      ([name, value]) => !defaults.some(([key, usual]) => key === name && usual === value),
    ),
  );
}
