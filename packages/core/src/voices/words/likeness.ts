import type { Part } from "./concept.ts";
import { type Features, featuresOf } from "./features.ts";

/** How much a part tells of what a statement asks. */
const TELLS: Readonly<Record<Part | "stem", number>> = {
  subject: 0.6,
  act: 1,
  object: 1,
  when: 0.3,
  degree: 0.1,
  against: 0.3,
  stem: 0.6,
};

/** Of a smaller set nothing can be told of what many share: its texts count as some of so many. */
const FEWEST = 30;

/** From 0 to 1: how alike two texts of the set are, where what many of the set share tells little. */
export type Likeness = (one: string, other: string) => number;

export function likenessIn(
  texts: readonly string[],
  read: (text: string) => Features = featuresOf,
): Likeness {
  const keys = new Map(texts.map((text) => [text, keysOf(read(text))]));
  const seen = new Map<string, number>();
  for (const text of texts)
    for (const key of keys.get(text)?.keys() ?? []) seen.set(key, (seen.get(key) ?? 0) + 1);
  const size = Math.max(texts.length, FEWEST);
  const rarity = (key: string) => Math.max(0.1, Math.log((size + 1) / ((seen.get(key) ?? 0) + 0.5)));
  const weights = new Map(
    [...keys].map(([text, told]) => [
      text,
      new Map([...told].map(([key, tells]) => [key, tells * rarity(key)])),
    ]),
  );
  return (one, other) => cosine(weights.get(one) ?? new Map(), weights.get(other) ?? new Map());
}

function keysOf({ concepts, stems }: Features): ReadonlyMap<string, number> {
  return new Map([
    ...[...concepts].map(([name, part]) => [`${part}:${name}`, TELLS[part]] as const),
    ...[...stems].map((word) => [word, TELLS.stem] as const),
  ]);
}

function cosine(one: ReadonlyMap<string, number>, other: ReadonlyMap<string, number>): number {
  let shared = 0;
  for (const [key, weight] of one) shared += weight * (other.get(key) ?? 0);
  const size = (weights: ReadonlyMap<string, number>) =>
    Math.sqrt([...weights.values()].reduce((sum, weight) => sum + weight * weight, 0));
  const both = size(one) * size(other);
  return both === 0 ? 0 : shared / both;
}
