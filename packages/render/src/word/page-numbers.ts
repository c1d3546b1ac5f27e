import type { PageNumberEstimator } from "docx";
import { estimatePageNumbersWith } from "docx/layout";

type Estimated = ReturnType<PageNumberEstimator>;

/**
 * What works out the numbers of the pages on which chapters begin, by laying the document out as Word does. Where it had
 * to guess at something before the last of them, none is printed: a wrong number would stand until somebody renewed it.
 * Our headings bear no numbers of a list, so nobody has to read the whole document once more to find them.
 */
export function pageNumbers(): PageNumberEstimator {
  const estimate = estimatePageNumbersWith({ guess: true });
  return (...given) => sureOf(estimate(...given));
}

export function sureOf(estimated: Estimated): Estimated {
  const { guesses = [], bookmarkPageNumbers = new Map<string, number>() } = estimated;
  const last = Math.max(
    0,
    ...[...bookmarkPageNumbers].flatMap(([name, page]) => (name.startsWith("_Toc") ? [page] : [])),
  );
  return guesses.every(({ page }) => page > last) ? estimated : { bookmarks: new Map() };
}
