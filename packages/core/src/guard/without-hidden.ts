import type { FactIndex } from "../facts/index.ts";
import { isPublished } from "../protect/index.ts";
import type { Register } from "../register/index.ts";
import { guardTyped } from "./beside.ts";
import { sentencesWith } from "./sentences.ts";
import { type Typed, typedIn } from "./typed.ts";

/** A sentence that people typed and an edition must not say, because it tells of a number that the edition hides. */
export type Unsayable = { readonly typed: Typed; readonly sentence: string };

/** The sentences that people typed and that tell of hidden numbers. Nothing is looked for where nothing is hidden. */
export function unsayableIn(index: FactIndex): readonly Unsayable[] {
  const { edition, register } = index;
  if (!isPublished(edition.audience, register.settings)) return [];
  const touched = new Set(
    register.kpis
      .filter(({ observations, monthly }) =>
        [...observations, ...monthly].some(({ state }) => state === "suppressed"),
      )
      .map(({ id }) => id),
  );
  if (touched.size === 0) return [];
  return typedIn(register)
    .filter(({ kpis }) => kpis.length === 0 || kpis.some((id) => touched.has(id)))
    .flatMap((typed) =>
      sentencesWith(typed.text, guardTyped(typed, index).hidden).map((sentence) => ({ typed, sentence })),
    );
}

/** A sentence, and the text that says it. */
type Cut = { readonly typed: Pick<Typed, "text">; readonly sentence: string };

/** The register without sentences that must not be said. */
export function withoutUnsayable(register: Register, unsayable: readonly Cut[]): Register {
  if (unsayable.length === 0) return register;
  const cuts = new Map<string, string>();
  for (const { typed, sentence } of unsayable) {
    for (const text of [typed.text, ...typed.text.split("\n")]) {
      if (text.includes(sentence)) cuts.set(text, (cuts.get(text) ?? text).replace(sentence, "").trim());
    }
  }
  const copy = { ...register };
  rewrite(copy, cuts);
  return copy;
}

/** Puts copies in which every text that has a cut reads as it was cut in the place of what a copy holds. */
function rewrite(copy: object, cuts: ReadonlyMap<string, string>): void {
  for (const key of Object.keys(copy)) {
    const value: unknown = Reflect.get(copy, key);
    if (typeof value === "string") Reflect.set(copy, key, cuts.get(value) ?? value);
    else if (typeof value === "object" && value !== null) {
      const inner: object = Array.isArray(value) ? Array.from<unknown>(value) : { ...value };
      rewrite(inner, cuts);
      Reflect.set(copy, key, inner);
    }
  }
}
