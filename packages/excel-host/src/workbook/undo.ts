import type { HostCell } from "./content.ts";
import type { Area } from "./area.ts";
import type { Sheet } from "./sheet.ts";
import type { Structure } from "./structure.ts";

type Change = {
  readonly sheet: Sheet;
  readonly row: number;
  readonly column: number;
  readonly before: HostCell;
};

export type Step = {
  readonly changes: readonly Change[];
  readonly before: Structure;
  readonly after: Structure;
  /** The cells it was about, where it was about cells. */
  readonly area: Area | null;
};

/** A call after which a person can no longer undo, and how many steps they lost by it. */
export type UndoLost = { readonly call: string; readonly steps: number };

/**
 * Calls that people report to clear undo in Excel on the desktop, though Microsoft's list does not name them:
 * OfficeDev/office-js issues 5918 (Windows, version 2505) and 6170 (Windows, version 2507).
 */
export const REPORTED_TO_CLEAR_UNDO: ReadonlySet<string> = new Set([
  "Range.getMergedAreasOrNullObject",
  "WorksheetCollection.add",
]);

/**
 * The undo stack. Each write is one step, as Excel keeps them for an add-in; settings and custom XML parts
 * are none. Some calls clear the stack: each is kept with its name, so that a test can say there was none.
 */
export class Undo {
  #steps: Step[] = [];
  #changes: Change[] | null = null;
  readonly lost: UndoLost[] = [];
  /** Calls that are to clear it besides those that always do, such as `REPORTED_TO_CLEAR_UNDO`. */
  alsoClearedBy: ReadonlySet<string> = new Set();

  /** How often a person could press undo. */
  get depth(): number {
    return this.#steps.length;
  }

  /** Takes down what a cell was, while a step is open. */
  note(sheet: Sheet, row: number, column: number, before: HostCell): void {
    this.#changes?.push({ sheet, row, column, before });
  }

  /** Does something as one step. A step within a step belongs to the outer one. */
  step<Result>(structure: () => Structure, area: Area | null, act: () => Result): Result {
    if (this.#changes !== null) return act();
    const changes: Change[] = [];
    const before = structure();
    this.#changes = changes;
    try {
      return act();
    } finally {
      this.#changes = null;
      this.#steps.push({ changes, before, after: structure(), area });
    }
  }

  /** The last step, no longer on the stack. */
  take(): Step | null {
    return this.#steps.pop() ?? null;
  }

  /** Clears the stack because of a call. */
  clear(call: string): void {
    this.lost.push({ call, steps: this.#steps.length });
    this.#steps = [];
  }
}
