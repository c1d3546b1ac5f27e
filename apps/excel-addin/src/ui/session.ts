import type { Mapping } from "@quarterlight/core/answers";
import type { ToldFinding } from "@quarterlight/core/checks";
import type { Edit } from "@quarterlight/core/workbook";
import type { Brief, Built } from "@quarterlight/core/report";
import type { Choices } from "../publish/choices.ts";
import type { Adoption, FormSet, Request } from "../reader/desk.ts";
import type { Reader } from "../reader/reader.ts";
import type { WorkbookSource } from "../source/workbook-source.ts";
import type { Keeping } from "../work/keeping.ts";
import type { Understanding } from "../work/understanding.ts";
import type { Drafts } from "./drafts/drafts.ts";
import type { Saving } from "./use-saving.ts";
import type { Writing } from "./use-writing.ts";
import type { Place } from "./use-place.ts";
import type { Publishing } from "./publish/use-publishing.ts";

/** The views of the pane, in the order of the work. */
export const VIEWS = ["overview", "data", "classify", "people", "check", "preview", "publish"] as const;

export type View = (typeof VIEWS)[number];

/** What every view is given: the workbook as understood, the report it makes, and the ways about. */
export type Session = Pick<
  Place,
  "goTo" | "kpi" | "setKpi" | "offered" | "filter" | "setFilter" | "voice" | "setVoice"
> & {
  readonly understanding: Understanding;
  readonly brief: Brief;
  readonly built: Built;
  /** What the checks found, worst first; absent before they have run once. */
  readonly findings: readonly ToldFinding[] | undefined;
  /** Why the checks could not be run; empty where they could. */
  readonly unchecked: string;
  readonly setBrief: (brief: Brief) => void;
  /** Shows a cell in Excel; absent on the local page. */
  readonly select: ((cell: string) => Promise<void>) | undefined;
  /** Changes cells in Excel and reads the workbook again; absent on the local page. */
  readonly apply: ((edits: readonly Edit[]) => Promise<void>) | undefined;
  /** How rows that a person confirmed are written, in Excel and on the local page alike. */
  readonly writing: Writing;
  /** Makes the forms for owners, in one file; nothing is sent. */
  readonly forms: (request: Request) => Promise<FormSet>;
  /** Reads the forms that owners sent back. */
  readonly returned: Reader["returned"];
  /** How decisions and acceptances are kept, in Excel and on the local page alike. */
  readonly keeping: Keeping;
  /** What was typed in the forms and is not written yet. */
  readonly drafts: Drafts;
  /** Makes a workbook from this one; what it gives says where it is. */
  readonly adopt: (adoption: Adoption) => Promise<string>;
  /** Reads the workbook again by a person's answers. */
  readonly answer: (answers: Mapping) => void;
  /** Keeps the answers in force in the workbook itself; absent on the local page. */
  readonly keep: (() => Promise<void>) | undefined;
  /** Sheets that may have joined cells which were not asked for, and the way to ask; absent where all are known. */
  readonly joined: { readonly sheets: readonly string[]; readonly ask: () => void } | undefined;
  /** The small file beside the workbook; absent inside Excel, where all is kept in the workbook. */
  readonly saving: Saving | undefined;
  /** The making of the report, which goes on while other views are looked at. */
  readonly publishing: Publishing;
  /** Keeps the choices for the report in the workbook itself; absent on the local page. */
  readonly saveChoices: ((choices: Choices) => Promise<void>) | undefined;
  /** Shows a file of the report in a window of its own; absent where Excel opens none. */
  readonly openWindow: WorkbookSource["openWindow"];
};
