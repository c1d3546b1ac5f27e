import { type Features, featuresOf, inPart } from "../words/features.ts";
import type { Part } from "../words/concept.ts";
import { answersApart } from "./asks-for.ts";
import type { Question } from "./question.ts";

/** Something that two questions do not share, named as a person would say it; `isFatal` where they ask two things. */
export type Difference = { readonly words: string; readonly isFatal: boolean };

/** Acts that are no part of one another: to be told is not to be asked. */
const EXCLUSIVE = new Set([
  "told",
  "asked",
  "involved",
  "listened to",
  "speaking up",
  "recommending",
  "leaving",
  "learning",
  "being trained",
  "being thanked",
  "being treated",
  "caring about",
  "being supported",
  "trusting",
  "meeting",
  "choosing",
  "working together",
  "being content for",
]);

/** What the words, and who is asked, show to differ; the first is the plainest. */
export function differencesOf(
  one: Question,
  other: Question,
  read: (text: string) => Features = featuresOf,
): readonly Difference[] {
  const [a, b] = [read(one.text), read(other.text)];
  return [
    ...whoDiffers(one, other, a, b),
    ...answersDiffer(one, other),
    ...actsDiffer(a, b),
    ...apart("when", a, b).map((words) => ({ words, isFatal: false })),
    ...doubled(one, other, a, b),
    ...objectsDiffer(a, b),
    ...degreeDiffers(a, b),
  ];
}

function whoDiffers(one: Question, other: Question, a: Features, b: Features): readonly Difference[] {
  const [asked, askedThere] = [sideOf(one.askedOf), sideOf(other.askedOf)];
  if (areOtherSides(one, other)) {
    const act = inPart(a, "act")[0] ?? inPart(b, "act")[0] ?? "";
    const verb = act === "being treated" ? "who is treated" : "who says it";
    return [{ words: `${verb}: ${asked}, or ${askedThere}`, isFatal: true }];
  }
  return differing("subject", a, b, "who it is about");
}

/** What staff say and what those they serve say is never one question. */
export function areOtherSides(one: Question, other: Question): boolean {
  return sideOf(one.askedOf) !== sideOf(other.askedOf);
}

/** Whose experience an answer is: those who use services, their carers, or staff. */
function sideOf(askedOf: string): string {
  if (/\b(?:unpaid )?carers?\b|relatives?|famil/iu.test(askedOf) && !/\bstaff\b/iu.test(askedOf))
    return "carers";
  const uses =
    /\b(?:people (?:who|using|with)|service users?|patients?|residents?|clients?|citizens?|adults|households?)\b/iu;
  return uses.test(askedOf) && !/\b(?:staff|employees?|workers?)\b/iu.test(askedOf)
    ? "people who use it"
    : "staff";
}

function answersDiffer(one: Question, other: Question): readonly Difference[] {
  const words = answersApart(one.text, other.text);
  return words === undefined ? [] : [{ words: `what is asked for: ${words}`, isFatal: true }];
}

function actsDiffer(a: Features, b: Features): readonly Difference[] {
  const only = (mine: Features, theirs: Features) =>
    inPart(mine, "act").filter((name) => EXCLUSIVE.has(name) && !theirs.concepts.has(name));
  const shared = inPart(a, "act").some((name) => EXCLUSIVE.has(name) && b.concepts.has(name));
  const [ours, theirs] = [only(a, b), only(b, a)];
  const [first] = ours;
  const [second] = theirs;
  if (shared || first === undefined || second === undefined) return [];
  return [{ words: `${first}, or ${second}`, isFatal: true }];
}

/** One asks two things at once where the other asks one of them. */
function doubled(one: Question, other: Question, a: Features, b: Features): readonly Difference[] {
  const joins = (text: string) => /\b(?:and|or|as well as)\b/iu.test(text);
  const [ours, theirs] = [inPart(a, "object"), inPart(b, "object")];
  const isOne =
    joins(one.text) && !joins(other.text) && ours.length > 1 && ours.some((name) => !theirs.includes(name));
  const isOther =
    joins(other.text) && !joins(one.text) && theirs.length > 1 && theirs.some((name) => !ours.includes(name));
  return isOne || isOther ? [{ words: "two things in one question", isFatal: true }] : [];
}

function objectsDiffer(a: Features, b: Features): readonly Difference[] {
  const shared = inPart(a, "object").some((name) => name !== "work" && b.concepts.has(name));
  return differing("object", a, b, "object").map((each) => ({ ...each, isFatal: !shared }));
}

function degreeDiffers(a: Features, b: Features): readonly Difference[] {
  const has = (each: Features, name: string) => each.concepts.has(name);
  if (has(a, "often") !== has(b, "often")) return [{ words: "often, or at all", isFatal: false }];
  const strong = (each: Features) => has(each, "always") || has(each, "fully");
  return strong(a) === strong(b) ? [] : [{ words: "a stronger claim", isFatal: false }];
}

function differing(part: Part, a: Features, b: Features, label: string): readonly Difference[] {
  return apart(part, a, b).map((words) => ({ words: `${label}: ${words}`, isFatal: true }));
}

/** What stands on each side alone, where both have something of their own. */
function apart(part: Part, a: Features, b: Features): readonly string[] {
  const first = inPart(a, part).find((name) => !b.concepts.has(name));
  const second = inPart(b, part).find((name) => !a.concepts.has(name));
  return first === undefined || second === undefined ? [] : [`${first}, or ${second}`];
}
