import { textWithin, together } from "../../beside/text-within.ts";
import type { TextsBeside } from "../../beside/texts-beside.ts";
import { attribute } from "../../markup/attribute.ts";

/** What was said in the threads of a sheet, by the cell that each is about. */
export function threadsOf(parts: readonly string[], beside: TextsBeside): ReadonlyMap<string, string> {
  const threads = new Map<string, string>();
  for (const part of parts) {
    let reference = "";
    beside.scan(
      part,
      together(
        {
          open: (name, tag) => {
            if (name === "threadedComment") reference = attribute(tag, "ref")?.slice(0, 20) ?? "";
          },
        },
        textWithin(TEXT, (_, text) =>
          threads.set(reference, [...(threads.get(reference)?.split("\n") ?? []), text].join("\n")),
        ),
      ),
    );
  }
  return threads;
}

const TEXT = new Set(["text"]);
