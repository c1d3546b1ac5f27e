import { pictureKey, type Pictures } from "../picture/index.ts";
import type { Audience, Consent, Story } from "../register/index.ts";
import { type Refusal, refusalOf } from "./consent.ts";

/** Why a picture is left out of the report, though its story may stand. */
export type PictureRefusal =
  | { readonly kind: "not described" }
  | { readonly kind: "no consent of its own" }
  | { readonly kind: "consent"; readonly id: string; readonly because: Refusal }
  | { readonly kind: "no picture"; readonly why: string };

/**
 * Whether the picture of a story may be printed for an audience on a date, and if not, why. A photograph needs a consent of
 * everybody who can be recognised, and none of them may be the consent to the words: whoever tells a story has not yet
 * agreed to be seen. An illustration needs its description alone. Without \`pictures\` its file is not judged.
 */
export function pictureRefusalOf(
  { picture, consent, at }: Story,
  consents: readonly Consent[],
  { audience, date, pictures }: { audience: Audience; date: string; pictures?: Pictures | undefined },
): PictureRefusal | undefined {
  if (!picture) return undefined;
  if (picture.shows === "") return { kind: "not described" };
  if (!picture.isIllustration) {
    const own = picture.consents.filter((id) => id.toLowerCase() !== consent.toLowerCase());
    if (own.length === 0) return { kind: "no consent of its own" };
    for (const id of picture.consents) {
      const because = refusalOf(id, consents, audience, date);
      if (because) return { kind: "consent", id, because };
    }
  }
  const brought = pictures?.get(pictureKey(picture.file, at));
  return brought?.ok === false ? { kind: "no picture", why: brought.why } : undefined;
}
