import type { Parts } from "../container/parts.ts";
import { namesIn } from "../properties.ts";

/** Elements of a file's properties that name a person, by what Excel calls them. */
const names: Readonly<Record<string, string>> = { "initial-creator": "author", creator: "last modified by" };

/** Which of the file's properties name somebody. What they say is not kept. */
export function propertiesOf(parts: Parts): readonly string[] {
  return namesIn(parts, ["meta.xml"], names);
}
