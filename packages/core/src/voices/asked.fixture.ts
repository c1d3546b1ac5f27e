/** Questions and remarks of a labelled set, without their labels. */
import { z } from "zod";
import { periodKey } from "../period/index.ts";
import { type SetFiles, period, words } from "./labelled.fixture.ts";
import type { Question } from "./questions/question.ts";
import type { Remark } from "./themes/counts.ts";
import type { ListedTheme } from "./themes/suggest.ts";

export function questions(files: SetFiles): readonly Question[] {
  const question = z.object({
    id: z.string(),
    survey: z.string(),
    text: z.string(),
    scale: words,
    asked_of: words,
    about_when: words,
    filter: words,
  });
  const schema = z.object({
    surveys: z.record(z.string(), z.object({ mode: words })),
    questions: z.array(question),
  });
  const set = schema.parse(files.json("surveys.json"));
  return set.questions.map(({ asked_of: askedOf, about_when: aboutWhen, ...each }) => ({
    ...each,
    askedOf,
    aboutWhen,
    mode: set.surveys[each.survey]?.mode ?? "",
  }));
}

/** Remarks with nobody's codes, and the list of themes. */
export function remarks(files: SetFiles) {
  const theme = z.object({ id: z.string(), name: z.string(), means: words });
  const snippet = z.object({
    id: z.string(),
    source: words,
    period: z.string(),
    person: words,
    from: words,
    tone: words,
    consent: words,
    text: z.string(),
  });
  const set = z
    .object({ themes: z.array(theme), snippets: z.array(snippet) })
    .parse(files.json("snippets.json"));
  const list = set.themes.map(({ name, means }): ListedTheme => ({ name, means, words: [] }));
  const uncoded = set.snippets.map(({ text, consent, ...each }) => ({
    text,
    label: each.period,
    remark: {
      ...each,
      period: periodKey(period(each.period)),
      isPublic: consent === "public",
      themes: [],
    } satisfies Remark,
  }));
  return {
    list,
    uncoded,
    idOf: (name: string) => set.themes.find((each) => each.name === name)?.id ?? "",
    themes: set.themes,
  };
}
