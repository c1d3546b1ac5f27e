import type { Section } from "./blocks.ts";
import type { Report } from "./report.ts";

/** What each part of a report becomes in one format. A format that leaves one out does not compile. */
export type Parts<Made> = {
  /** Who publishes, the headline and the summary. */
  readonly first: (report: Report) => Made;
  readonly section: (section: Section, id: string) => Made;
  readonly voices: (voices: Report["voices"], id: string) => Made;
  readonly promises: (promises: Report["promises"], id: string) => Made;
  readonly evaluations: (evaluations: Report["evaluations"], id: string) => Made;
  readonly next: (next: Report["next"], id: string) => Made;
  readonly method: (method: Report["method"], id: string) => Made;
  readonly contact: (contact: string) => Made;
};

/** A part that has a heading and an entry in the contents. */
export type Chapter = {
  readonly kind: Exclude<keyof Parts<unknown>, "first" | "contact">;
  /** Unique in the document; safe as an HTML id, a Word bookmark and a Typst label. */
  readonly id: string;
  readonly title: string;
};

/** What a walk made, part by part in reading order: `chapter` is absent for the first page and the contact. */
export type Walked<Made> = {
  readonly kind: keyof Parts<unknown>;
  readonly chapter: Chapter | undefined;
  readonly made: Made;
};

/** Walks the whole report once, in reading order. A part with nothing to say is left out. */
export function walk<Made>(report: Report, parts: Parts<Made>): readonly Walked<Made>[] {
  const { voices, promises, evaluations, next, method, contact } = report;
  const said =
    voices.stories.length +
    voices.surveys.length +
    voices.quotes.length +
    voices.themes.length +
    voices.engagement.length;
  const kept = promises.done.length + promises.underWay.length + promises.couldNot.length;
  const part = (kind: Chapter["kind"], title: string, amount: number, make: (id: string) => Made) => {
    const id = `part-${kind}`;
    return amount === 0 ? [] : [{ kind, chapter: { kind, id, title }, made: make(id) }];
  };
  return [
    { kind: "first", chapter: undefined, made: parts.first(report) },
    ...report.sections.map((section): Walked<Made> => {
      const id = `section-${section.id}`;
      const chapter = { kind: "section", id, title: section.title } as const;
      return { kind: "section", chapter, made: parts.section(section, id) };
    }),
    ...part("voices", voices.title, said, (id) => parts.voices(voices, id)),
    ...part("promises", promises.title, kept, (id) => parts.promises(promises, id)),
    ...part("evaluations", evaluations.title, evaluations.items.length, (id) =>
      parts.evaluations(evaluations, id),
    ),
    ...part("next", next.title, next.items.length, (id) => parts.next(next, id)),
    ...part("method", method.title, method.notes.length, (id) => parts.method(method, id)),
    ...(contact === ""
      ? []
      : [{ kind: "contact", chapter: undefined, made: parts.contact(contact) } as const]),
  ];
}

const NOTHING: Parts<null> = {
  first: () => null,
  section: () => null,
  voices: () => null,
  promises: () => null,
  evaluations: () => null,
  next: () => null,
  method: () => null,
  contact: () => null,
};

/** The chapters in reading order; one with nothing to say is left out. */
export function chapters(report: Report): readonly Chapter[] {
  return walk(report, NOTHING).flatMap(({ chapter }) => chapter ?? []);
}
