import type { Kpi } from "../register/index.ts";
import { saidOf } from "../answers/index.ts";
import { type Pipeline, polarityUnread, titleContradicts } from "../settle/index.ts";

/**
 * Asks which way is good where nobody has answered it and words disagree. A KPI whose title plainly says the opposite of what its row says has
 * none, and is asked about: "lower is better" beside "goals met" is a slip, and nobody can say where. So is one whose row says
 * which way is good in words that are not understood.
 */
export function askDirections(
  kpis: readonly Kpi[],
  { mapping, notebook }: Pick<Pipeline, "mapping" | "notebook">,
): readonly Kpi[] {
  return kpis.map((kpi) => {
    if (saidOf(mapping.directions, kpi) !== undefined) return kpi;
    if (notebook.questions.some((each) => each.asks === "direction" && each.kpi === kpi.id)) return kpi;
    const { polarity, row, ...rest } = kpi;
    const asked = { asks: "direction", kpi: kpi.id, title: kpi.title } as const;
    if (polarity === undefined) {
      const unread = polarityUnread(kpi);
      if (unread) notebook.questions.push({ ...asked, at: unread.at, words: unread.text });
      return kpi;
    }
    if (!titleContradicts(kpi.title, polarity)) return kpi;
    notebook.questions.push({ ...asked, at: kpi.at, said: polarity });
    return { ...rest, ...(row ? { row } : {}) };
  });
}
