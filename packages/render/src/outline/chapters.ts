import type { Report } from "@quarterlight/core/report";

/** A part of the report that has a heading and an entry in the contents. */
export type Chapter = {
  readonly kind: "section" | "voices" | "promises" | "evaluations" | "next" | "care" | "method" | "annex";
  /** Unique in the document; safe as an HTML id, a Word bookmark and a Typst label. */
  readonly id: string;
  readonly title: string;
};

/** The chapters in reading order; one with nothing to say is left out. */
export function chapters(report: Report): readonly Chapter[] {
  const { voices, promises, evaluations, next, care, method, annex } = report;
  const said = voices.surveys.length + voices.quotes.length + voices.themes.length + voices.engagement.length;
  const kept = promises.done.length + promises.underWay.length + promises.couldNot.length;
  const found: readonly (readonly [Chapter["kind"], string, number])[] = [
    ["voices", voices.title, said],
    ["promises", promises.title, kept],
    ["evaluations", evaluations.title, evaluations.items.length],
    ["next", next.title, next.items.length],
    ["care", care.title, care.notes.length],
    ["method", method.title, method.notes.length],
    ["annex", annex.title, annex.tables.length + (annex.reporting === undefined ? 0 : 1)],
  ];
  return [
    ...report.sections.map((section): Chapter => ({
      kind: "section",
      id: `section-${section.id}`,
      title: section.title,
    })),
    ...found
      .filter(([, , amount]) => amount > 0)
      .map(([kind, title]): Chapter => ({ kind, id: `part-${kind}`, title })),
  ];
}

/** Whether the report has this chapter. */
export function has(report: Report, kind: Chapter["kind"]): boolean {
  return chapters(report).some((chapter) => chapter.kind === kind);
}
