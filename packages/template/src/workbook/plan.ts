import type { NamedBlock, SheetPlan, WorkbookPlan } from "@quarterlight/files/write";
import { acceptedSubject, readBySubject } from "@quarterlight/core/checks";
import { subjects } from "@quarterlight/core/layouts";
import { COLOURS } from "./colours.ts";
import { LISTS_SHEET, PERIOD_BLOCK, codesBlock, listsSheet } from "./lists.ts";
import { CODES, PERIODS } from "./names.ts";
import type { Entry } from "./row.ts";
import { startSheet } from "./start-here.ts";
import { HEADINGS_AT, SPARE_ROWS, subjectSheet } from "./subject-sheet.ts";

export type SubjectName = keyof typeof subjects;

/** The records of every sheet, by the subject's name in code. */
export type Contents = Readonly<{ [name in SubjectName]: readonly Entry[] }>;

type Cover = {
  readonly title: string;
  readonly description: string;
  readonly created: string;
  readonly about: readonly string[];
};

const NAMES = Object.keys(subjects).filter((name): name is SubjectName => name in subjects);

/** Tab colours by what the sheets are about: the figures, the voices, the work. */
const TABS: Readonly<{ [name in SubjectName]: string }> = {
  settings: COLOURS.ink,
  priorities: COLOURS.ink,
  kpis: COLOURS.blue,
  figures: COLOURS.blue,
  targets: COLOURS.blue,
  commentary: COLOURS.blue,
  events: COLOURS.blue,
  comparators: COLOURS.blue,
  stories: COLOURS.plum,
  consents: COLOURS.plum,
  feedback: COLOURS.plum,
  surveys: COLOURS.plum,
  matched: COLOURS.plum,
  themeList: COLOURS.plum,
  themes: COLOURS.plum,
  promises: COLOURS.slate,
  successes: COLOURS.slate,
  evaluations: COLOURS.slate,
  engagement: COLOURS.slate,
  actions: COLOURS.slate,
  reporting: COLOURS.slate,
  decisions: COLOURS.slate,
};

/** A whole workbook: where to start, a sheet a subject, what was accepted, and the lists behind the drop-downs. */
export function workbookPlan(
  cover: Cover,
  contents: Contents,
  accepted: readonly Entry[] = [],
  readBy: readonly Entry[] = [],
): WorkbookPlan {
  const sheets: readonly SheetPlan[] = NAMES.map((name) =>
    subjectSheet(subjects[name], contents[name], TABS[name]),
  );
  return {
    title: cover.title,
    creator: "Quarterlight",
    description: cover.description,
    language: "en-GB",
    created: cover.created,
    sheets: [
      startSheet(cover.title, cover.about),
      ...sheets,
      subjectSheet(acceptedSubject, accepted, COLOURS.slate),
      subjectSheet(readBySubject, readBy, COLOURS.plum),
      listsSheet(),
    ],
    definedNames: [
      { name: PERIODS, sheet: LISTS_SHEET, block: PERIOD_BLOCK },
      ...NAMES.flatMap((name) => codesOf(name, contents[name].length)),
    ],
  };
}

/** The codes of a sheet that others refer to, with room for the rows to come. */
function codesOf(subject: SubjectName, rows: number): readonly NamedBlock[] {
  const { sheet } = subjects[subject];
  const name = CODES[sheet];
  if (name === undefined) return [];
  const top = HEADINGS_AT + 1;
  return [{ name, sheet, block: { top, left: 0, bottom: top + rows + SPARE_ROWS, right: 0 } }];
}

/**
 * A workbook of some subjects only, for whoever keeps the KPIs in another. The codes that its rows refer to stand
 * among the lists; what is accepted has a sheet where it is given, though nothing be.
 */
export function companionPlan(
  cover: Cover,
  subject: readonly SubjectName[],
  contents: Partial<Contents>,
  codes: readonly string[],
  accepted?: readonly Entry[],
): WorkbookPlan {
  const names = NAMES.filter((name) => subject.includes(name));
  return {
    title: cover.title,
    creator: "Quarterlight",
    description: cover.description,
    language: "en-GB",
    created: cover.created,
    sheets: [
      startSheet(cover.title, cover.about, { steps: false }),
      ...names.map((name) => subjectSheet(subjects[name], contents[name] ?? [], TABS[name])),
      ...(accepted ? [subjectSheet(acceptedSubject, accepted, COLOURS.slate)] : []),
      listsSheet(codes),
    ],
    definedNames: [
      { name: PERIODS, sheet: LISTS_SHEET, block: PERIOD_BLOCK },
      { name: CODES["KPIs"] ?? "KPI_codes", sheet: LISTS_SHEET, block: codesBlock(codes) },
      ...names.flatMap((name) => codesOf(name, contents[name]?.length ?? 0)),
    ],
  };
}
