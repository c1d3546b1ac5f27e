import type { Mapping } from "@quarterlight/core/answers";
import type { Edit, Workbook } from "@quarterlight/core/workbook";
import type { Appearance } from "./appearance.ts";
import type { Choices } from "../publish/choices.ts";
import type { Commands } from "./commands.ts";

/** What a source gives: the workbook as plain data, and what its reader ought to know of it, in sentences. */
export type Content = {
  readonly workbook: Workbook;
  readonly notices: readonly string[];
  /** The SHA-256 of the file's bytes, in hexadecimal; absent where the workbook is open in Excel, or the browser gives none. */
  readonly sha256?: string;
  /** A person's answers that came in a file beside the workbook; absent where there was none. */
  readonly answers?: Mapping;
};

/** Where the pane's workbook comes from: a file a person opened, or the workbook open in Excel. */
export type WorkbookSource = {
  /** What the workbook is called, for words such as "Reading KPIs.xlsx". */
  readonly name: string;
  /** How the program around the pane looks; absent for a file. */
  readonly appearance?: Appearance;
  /** Reads it whole. Fails only with `Trouble`. `progress` is told the share done, from 0 to 1. */
  readonly read: (progress: (share: number) => void) => Promise<Content>;
  /** Shows a cell, such as `Figures!C12`, where the source can; absent for a file. */
  readonly select?: (cell: string) => Promise<void>;
  /**
   * Tells of every change of the workbook after it was read, and of every one that could not be read; the answer
   * stops it. Absent for a file.
   */
  readonly watch?: (
    content: Content,
    changed: (content: Content) => void,
    failed: (thrown: unknown) => void,
  ) => () => void;
  /** Joined cells, learnt only when a person asks for them, with the next reading; absent where reading learns them at once. */
  readonly joined?: { readonly ask: () => void; readonly isKnown: (sheet: string) => boolean };
  /** Tells which cell the person is at, as `Figures!C12`; the answer stops it. Absent for a file. */
  readonly follow?: (moved: (cell: string) => void) => () => void;
  /** Changes cells, all in one go, so that one undo takes it back; absent for a file, which is never changed. */
  readonly apply?: (edits: readonly Edit[]) => Promise<void>;
  /**
   * Makes a copy with these cells changed and all else as it was, and gives its bytes; absent inside Excel, where cells are
   * changed. Fails with `Trouble` where no copy can be made.
   */
  readonly copy?: (edits: readonly Edit[]) => Promise<Uint8Array>;
  /** Keeps a person's answers in the workbook itself; absent for a file, beside which they are saved. */
  readonly keep?: (workbook: Workbook, answers: Mapping) => Promise<void>;
  /** Keeps the choices for the report in the workbook itself; absent for a file. */
  readonly saveChoices?: (workbook: Workbook, choices: Choices) => Promise<void>;
  /** Opens a new workbook from the bytes of an .xlsx file, beside the one that is open; absent for a file. */
  readonly create?: (bytes: Uint8Array) => Promise<void>;
  /** What a person asks for on Excel's ribbon; absent for a file. */
  readonly commands?: Commands;
  /** Shows a file of the report in a window of its own, where Excel can open one. Fails only with `Trouble`. */
  readonly openWindow?: (file: { readonly name: string; readonly blob: Blob }) => Promise<void>;
};
