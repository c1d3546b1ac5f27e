import { patchDocument, type TemplatePageNumberEstimator } from "docx";
import { sureOf } from "../word/page-numbers.ts";

type Estimated = ReturnType<TemplatePageNumberEstimator>;

/** The page on which each bookmark of a document begins, where all up to the last chapter is known; else none. */
export async function pagesIn(docx: Uint8Array): Promise<ReadonlyMap<string, string>> {
  const { estimatePageNumbersWith } = await import("docx/layout");
  const estimate = estimatePageNumbersWith({ guess: true });
  let found: Estimated = { bookmarks: new Map() };
  await patchDocument({
    outputType: "uint8array",
    data: docx,
    patches: {},
    pageNumbers: (template) => {
      found = estimate(template);
      return found;
    },
  });
  return sureOf(found).bookmarks;
}
