import type { Parts } from "../container/parts.ts";

/** Elements of a file's properties that name a person or a place, and what Excel calls them. */
const names: Readonly<Record<string, string>> = {
  creator: "author",
  lastModifiedBy: "last modified by",
  Manager: "manager",
  Company: "company",
};

/** Which of the file's properties name somebody. What they say is not kept. */
export function propertiesOf(parts: Parts): readonly string[] {
  const found = new Set<string>();
  const targets = parts.relations("").filter(({ type }) => /^(?:core|extended)-properties$/.test(type));
  for (const { target } of targets) {
    let within = "";
    parts.scan(target, {
      open: (element) => {
        within = element;
      },
      text: (text) => {
        const name = names[within];
        if (name !== undefined && text.trim() !== "") found.add(name);
      },
      close: () => {
        within = "";
      },
    });
  }
  return Array.from(found);
}
