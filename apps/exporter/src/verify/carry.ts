import type { Rewording } from "@quarterlight/render/finished";
import type { Typed } from "./typed.ts";

export type Carried = {
  readonly docx: Uint8Array;
  readonly carried: readonly Typed[];
  /** What people wrote and the new file does not say, each with the reason in words. */
  readonly left: readonly { readonly typed: Typed; readonly because: string }[];
};

/** The Word file that the workbook makes now, with people's wording wherever all that it says of figures holds. */
export async function carry(fresh: Uint8Array, typed: readonly Typed[]): Promise<Carried> {
  const { reworded } = await import("@quarterlight/render/finished");
  const judged = typed.map((each) => ({ typed: each, because: against(each) }));
  const fair = judged.filter(({ because }) => because === "").map((each) => each.typed);
  const made = reworded(fresh, fair);
  const noPlace = new Set<Rewording>(made.left);
  return {
    docx: made.docx,
    carried: fair.filter((each) => !noPlace.has(each)),
    left: [
      ...judged.filter(({ because }) => because !== ""),
      ...fair
        .filter((each) => noPlace.has(each))
        .map((each) => ({
          typed: each,
          because: "it stands in a table, a header or a footer, or beside nothing that is still there",
        })),
    ],
  };
}

/** What speaks against carrying a wording: a number that it brings must be one that holds. */
function against({ says, was, contradicts, notRead, held }: Typed): string {
  if (contradicts.length > 0) return "the workbook does not bear it out";
  if (notRead.length > 0) return `${list(notRead)} could be held to nothing`;
  const known = numbersIn([was ?? "", ...held].join(" "));
  const odd = [...numbersIn(says)].filter((number) => !known.has(number) && !YEAR.test(number));
  return odd.length > 0 ? `${list(odd)} could be held to nothing` : "";
}

/** The guard reads a year with its time; alone it is no figure. */
const YEAR = /^(?:19|20)\d\d$/u;

function numbersIn(text: string): ReadonlySet<string> {
  return new Set(text.match(/\d[\d,.]*\d|\d/gu) ?? []);
}

function list(words: readonly string[]): string {
  return words.map((each) => `“${each}”`).join(", ");
}
