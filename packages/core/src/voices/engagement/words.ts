import type { EngagementFinding } from "./engagement.ts";

type Check = EngagementFinding["check"];

type Lacking = NonNullable<EngagementFinding["lacks"]>;

const LACKING: Readonly<Record<Lacking, { readonly says: string; readonly remedy: string }>> = {
  "the reason": {
    says: "the reason is missing",
    remedy: "Write the honest reason in Why we could not.",
  },
  "what was done instead": {
    says: "what was done instead is missing",
    remedy: "Write in What instead what you did, also where it was little.",
  },
  both: {
    says: "the reason and what was done instead are missing",
    remedy: "Write the honest reason in Why we could not, and what you did in What instead.",
  },
};

const SAYS: Readonly<Record<Check, (about: string, lacks: Lacking) => string>> = {
  G01: (who) => `${who}: nobody says how many people took part.`,
  G02: (group) => `“${group}” is a group to hear from, and was not heard in four quarters.`,
  G03: (who) => `${who}: nobody says that they were told what came of it, a quarter after it ended.`,
  G04: (who) => `${who}: nothing came of it, and nobody says why.`,
  G05: (who) => `Only partners in their own meetings were listened to in the period, the first ${who}.`,
  G06: (said, lacks) => `“${said}”: it could not be done, and ${LACKING[lacks].says}.`,
};

const REMEDIES: Readonly<Record<Exclude<Check, "G06">, string>> = {
  G01: "Count them, or say in What we heard why that was not possible.",
  G02: "Plan how to reach them, or write down in Groups not reached that you tried and what would have helped.",
  G03: "Tell them, and write down when and how.",
  G04: "Write in Decided what was decided and why, also where nothing will change.",
  G05: "Listen to people who use services, or say whom you meant to reach in Groups meant and Groups not reached.",
};

/** What a finding says, and what a person can do about it; whole sentences. */
export function engagementWords({ check, about, lacks = "both" }: EngagementFinding): {
  readonly says: string;
  readonly remedy: string;
} {
  const remedy = check === "G06" ? LACKING[lacks].remedy : REMEDIES[check];
  return { says: SAYS[check](about, lacks), remedy };
}
