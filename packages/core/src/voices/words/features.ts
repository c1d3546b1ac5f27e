import { ACTS } from "./acts.ts";
import type { Concept, Part } from "./concept.ts";
import { OBJECTS } from "./objects.ts";
import { stemsOf } from "./stem.ts";
import { SUBJECTS } from "./subjects.ts";
import { BAD, DENIES, TURNS } from "./turns.ts";

/** Every concept, in the order in which differences are named. */
const CONCEPTS: readonly Concept[] = [...SUBJECTS, ...ACTS, ...TURNS, ...OBJECTS];

const PATTERNS = CONCEPTS.map((each) => ({
  ...each,
  pattern: new RegExp(`\\b(?:${each.words})(?![\\p{L}])`, "gu"),
}));

/** What a statement is made of: concepts by name with their part, and the stems of whatever is left. */
export type Features = {
  readonly concepts: ReadonlyMap<string, Part>;
  readonly stems: ReadonlySet<string>;
  /** Whether agreeing says that something is bad. */
  readonly isTurned: boolean;
};

export function featuresOf(text: string): Features {
  const words = text.toLowerCase().replaceAll("’", "'");
  const concepts = new Map<string, Part>();
  let left = words;
  for (const { name, part, pattern } of PATTERNS) {
    const matches = words.match(pattern);
    if (matches === null) continue;
    concepts.set(name, part);
    for (const match of matches) left = left.replace(match, " ");
  }
  return { concepts, stems: new Set(stemsOf(left)), isTurned: isTurned(words) };
}

/** Reads each text once: patterns are many, and texts of a set are held against each other again and again. */
export function readingOnce(): (text: string) => Features {
  const known = new Map<string, Features>();
  return (text) => {
    const features = known.get(text) ?? featuresOf(text);
    known.set(text, features);
    return features;
  };
}

/** Each denial turns a statement round, and so does one word for a bad thing. */
function isTurned(words: string): boolean {
  const denials = words.match(DENIES)?.length ?? 0;
  return (denials + (words.match(BAD) === null ? 0 : 1)) % 2 === 1;
}

export function inPart({ concepts }: Features, part: Part): readonly string[] {
  return [...concepts].filter(([, each]) => each === part).map(([name]) => name);
}
