/** What may identify somebody, as `../shared/privacy` names the kinds. */
export const KINDS = [
  "chi",
  "nhs",
  "nino",
  "postcode",
  "telephone",
  "email",
  "handle",
  "vehicle",
  "bank",
  "reference",
  "address",
  "birth",
  "moment",
  "age",
  "person",
  "combination",
] as const;
export type Kind = (typeof KINDS)[number];

/** `stop` blocks a public report until it is gone; `eye` is shown to a person, who decides. */
export type Level = "stop" | "eye";

/** One thing found: from and up to which UTF-16 unit of the text as it was typed. */
export type Mark = { readonly kind: Kind; readonly level: Level; readonly at: readonly [number, number] };
