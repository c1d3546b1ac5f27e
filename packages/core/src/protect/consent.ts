import type { Audience, Consent } from "../register/index.ts";
import { saidAgainst } from "./consent-says.ts";

/** Why something a person shared is left out of the report. */
export type Refusal =
  | { readonly kind: "no consent named" }
  | { readonly kind: "no such record"; readonly consent: string }
  | { readonly kind: "no report date"; readonly consent: Consent }
  | { readonly kind: "no date given"; readonly consent: Consent }
  | { readonly kind: "not yet given"; readonly consent: Consent }
  | { readonly kind: "nobody agreed for them"; readonly consent: Consent }
  | { readonly kind: "own view not asked"; readonly consent: Consent }
  | { readonly kind: "narrower audience"; readonly consent: Consent }
  | { readonly kind: "expired"; readonly consent: Consent }
  /** Where the words of its row say so and no choice or date does, `words` are these. */
  | {
      readonly kind: "withdrawn" | "refused" | "not answered";
      readonly consent: Consent;
      readonly words?: string;
    }
  | { readonly kind: "audience not known"; readonly consent: Consent };

/** From the widest audience to the narrowest; a consent covers its own and every narrower one. */
const WIDTH: Record<Audience, number> = { public: 3, board: 2, internal: 1 };

/**
 * Whether a story, quote or picture may be printed for an audience on a date, and if not, why. No
 * setting or option can change the answer. `date` is ISO; without one nothing can be shown to be
 * covered, so nothing is.
 */
export function refusalOf(
  id: string,
  consents: readonly Consent[],
  audience: Audience,
  date: string,
): Refusal | undefined {
  if (id === "") return { kind: "no consent named" };
  const consent = consents.find((candidate) => candidate.id.toLowerCase() === id.toLowerCase());
  if (!consent) return { kind: "no such record", consent: id };
  if (consent.withdrawn !== "") return { kind: "withdrawn", consent };
  if (consent.refused) return { kind: "refused", consent };
  const against = saidAgainst(consent);
  if (against !== undefined) return { ...against, consent };
  if (consent.words !== undefined) return { kind: "audience not known", consent };
  if (date === "") return { kind: "no report date", consent };
  if (consent.given === "") return { kind: "no date given", consent };
  if (consent.given > date) return { kind: "not yet given", consent };
  if (consent.expires !== "" && consent.expires < date) return { kind: "expired", consent };
  if (WIDTH[consent.scope] < WIDTH[audience]) return { kind: "narrower audience", consent };
  if (consent.who !== "adult" && consent.agreedBy === "") return { kind: "nobody agreed for them", consent };
  if (consent.who !== "adult" && consent.ownView === "") return { kind: "own view not asked", consent };
  return undefined;
}
