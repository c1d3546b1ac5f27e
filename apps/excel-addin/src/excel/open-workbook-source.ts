import type { Workbook } from "@quarterlight/core/workbook";
import type { Commands } from "../source/commands.ts";
import type { WorkbookSource } from "../source/workbook-source.ts";
import { applyEdits } from "./apply-edits.ts";
import { canCreateWorkbook, createWorkbook } from "./create-workbook.ts";
import { excelEvents } from "./events.ts";
import { joinedOnRequest } from "./joined.ts";
import { answersKeeper } from "./keep-answers.ts";
import { officeAppearance } from "./office-appearance.ts";
import { readOpenWorkbook } from "./read-open-workbook.ts";
import { canOpenWindow, openReportWindow } from "./report-window.ts";
import { saveChoices } from "./saved-choices.ts";
import { selectCell } from "./select-cell.ts";
import { watchWorkbook } from "./watch-workbook.ts";

/** The workbook open in Excel, with what a person asks for on its ribbon. */
export function openWorkbookSource(commands?: Commands): WorkbookSource {
  const events = excelEvents();
  const joined = joinedOnRequest();
  // The sheets as last read, so that writing to a new one costs no round trip to ask.
  let sheets: ReadonlySet<string> = new Set();
  const keeper = answersKeeper();
  const known = (workbook: Workbook) => {
    keeper.readAgain(workbook);
    sheets = new Set(workbook.sheets.map(({ name }) => name));
    return workbook;
  };
  return {
    name: "The open workbook",
    appearance: officeAppearance(),
    read: async (progress) => {
      const workbook = await readOpenWorkbook({ progress, alongside: events.register, joined });
      return { workbook: known(workbook), notices: [ONLY_CELLS] };
    },
    select: selectCell,
    watch: ({ workbook, notices }, changed, failed) =>
      watchWorkbook(
        events,
        workbook,
        (next) => changed({ workbook: known(next), notices }),
        failed,
        // As at the opening: a row put in must not cost anybody their undo.
        () => readOpenWorkbook({ joined }),
      ),
    joined,
    follow: events.onMove,
    apply: (edits) => applyEdits(edits, (name) => sheets.has(name)),
    keep: keeper.keep,
    saveChoices,
    ...(canCreateWorkbook() ? { create: createWorkbook } : {}),
    ...(commands ? { commands } : {}),
    ...(canOpenWindow() ? { openWindow: openReportWindow } : {}),
  };
}

/** Excel would be asked for each of them by itself; a saved file holds them all. */
const ONLY_CELLS =
  "In Excel only cells and the names of sheets are looked through for identifiers. For comments, pictures, charts, pivot tables and properties, save the workbook and check the file: quarterlight check, or the pane as a local page.";
