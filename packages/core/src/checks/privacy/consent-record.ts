import { samePeriod } from "../../period/index.ts";
import { clear } from "../../protect/index.ts";
import { aConsent, aStory } from "../examples/people.ts";
import { registerInput } from "../examples/kpi.ts";
import { defineCheck } from "../frame/define.ts";

export const consentRecord = defineCheck({
  id: "N20",
  title: "Consent record with something missing",
  why: "When the person or the regulator asks, somebody must be able to show how they agreed, who keeps the record, and that they saw the words.",
  scope: "register",
  check: ({ register, audience, date, period }) => {
    const { stories, feedback } = clear(register, audience, date);
    const used = new Set(
      [...stories, ...feedback]
        .filter((item) => period === undefined || samePeriod(item.period, period))
        .map(({ consent }) => consent.toLowerCase()),
    );
    return register.consents
      .filter(({ id }) => used.has(id.toLowerCase()))
      .flatMap(({ id, at, form, holder, seen }) => {
        const lacks = [
          ...(form === "" ? ["how they agreed"] : []),
          ...(holder === "" ? ["who keeps the record"] : []),
          ...(seen === "" ? ["when the person saw the words"] : []),
        ];
        return lacks.length === 0 ? [] : [{ at, id, lacks }];
      });
  },
  severity: "warning",
  message: ({ id, lacks }) =>
    `The consent “${id}”, which something printed rests on, does not say ${lacks.join(", or ")}.`,
  together: (all) =>
    `${all.length} consents that something printed rests on do not say how it was given, who keeps it, or when the person saw the words.`,
  cause: ({ lacks }) => lacks.join(),
  remedy:
    "Fill in Form, Held by and Seen by the person on the Consents sheet; show the person the words first.",
  examples: {
    keep: [() => registerInput({ stories: [aStory()], consents: [aConsent()] })],
    break: [() => registerInput({ stories: [aStory()], consents: [aConsent({ seen: "" })] })],
  },
});
