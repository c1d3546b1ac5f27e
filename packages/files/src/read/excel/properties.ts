import type { Parts } from "../container/parts.ts";
import { namesIn } from "../properties.ts";

/** Elements of a file's properties that name a person or a place, and what Excel calls them. */
const names: Readonly<Record<string, string>> = {
  creator: "author",
  lastModifiedBy: "last modified by",
  Manager: "manager",
  Company: "company",
};

/** Which of the file's properties name somebody. What they say is not kept. */
export function propertiesOf(parts: Parts): readonly string[] {
  const targets = parts.relations("").filter(({ type }) => /^(?:core|extended)-properties$/.test(type));
  return namesIn(
    parts,
    targets.map(({ target }) => target),
    names,
  );
}
