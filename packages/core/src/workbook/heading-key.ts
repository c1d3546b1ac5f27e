import { plainSpaces } from "./cell.ts";
import { remembering } from "./remembering.ts";

/**
 * A heading made comparable: case, spacing, underscores, `&`, punctuation at its ends, superscripts
 * and required-field stars do not tell two headings apart. Words in brackets do.
 */
export const headingKey = remembering((text: string): string =>
  plainSpaces(text)
    .toLowerCase()
    .replaceAll(/[_\s]+/g, " ")
    .replaceAll("&", " and ")
    .replaceAll(/[⁰¹²³⁴-⁹]/g, "")
    .replaceAll(/\s+/g, " ")
    .replaceAll(/^[\s*:.-]+|[\s*:.?-]+$/g, ""),
);

/** Ids, names and choices made comparable: trimmed, without case, one space between words. */
export function nameKey(text: string): string {
  const plain = plainSpaces(text).trim().toLowerCase();
  return /\s\s|[^\S ]/.test(plain) ? plain.replaceAll(/\s+/g, " ") : plain;
}
