import type { Field } from "./kinds.ts";

/** What each field of a sheet of words holds, as a person says it. */
export const FIELD_WORDS: Readonly<Partial<{ readonly [field in Field]: string }>> = {
  name: "the KPI's name",
  code: "the KPI's code",
  text: "what was written",
  person: "who it is about",
  kpis: "the KPIs it stands beside",
  scope: "whom the consent covers",
  given: "when consent was given",
  expires: "when consent ends",
  withdrawn: "when consent was withdrawn",
  holder: "who keeps the consent",
  form: "how consent was given",
  state: "whether it is done",
  due: "when it is due",
};
