import { addSheet, all, noteOn, put, putRow, write } from "./change.ts";
import type { Fault } from "./fault.ts";
import { NOW, inRow } from "./places.ts";
import { NOTES } from "./privacy-notes.ts";

const HIDDEN = "Our own notes";

const hidden: readonly Fault[] = NOTES.map(([wrong, note, check], at) => ({
  checks: [check],
  wrong: `${wrong}, on a sheet that is hidden`,
  at: { sheet: HIDDEN, cell: `A${at + 2}` },
  change: write(HIDDEN, { row: at + 1, column: 0, value: note }),
}));

const ST_3_NOTE = inRow("Stories", ["ST-3"], "Note");
const NOTED = inRow("KPIs", ["GL-20"], "What it means");
const CONTACT = inRow("Settings", ["Contact"], "Value");

/** What would tell of somebody, what nobody has read, and who must not see it. */
export const privacy: readonly Fault[] = [
  {
    checks: ["V08"],
    wrong: "Somebody wrote that the workbook is not for everyone",
    at: { sheet: "Start here", cell: "H2" },
    change: all(
      write("Start here", { row: 1, column: 7, value: "For management information only" }),
      addSheet({
        name: HIDDEN,
        visibility: "hidden",
        columnWidths: [60],
        cells: [{ row: 0, column: 0, value: "Notes" }],
      }),
    ),
  },
  ...hidden,
  {
    checks: ["M12"],
    wrong: "A sheet was named after a person",
    at: { sheet: "Quillanmoor E case", cell: "A1" },
    change: addSheet({
      name: "Quillanmoor E case",
      columnWidths: [30],
      cells: [{ row: 0, column: 0, value: "To be looked at" }],
    }),
  },
  {
    checks: ["M12", "N19"],
    wrong: "Another story's person was named in a story, after it was read",
    at: ST_3_NOTE,
    also: inRow("Stories", ["ST-3"], "Story"),
    change: put(ST_3_NOTE, "He agreed to share his story, and Skye has read it."),
  },
  {
    checks: ["M12", "N19"],
    wrong: "Somebody who told us something was named in full, after it was read",
    at: inRow("Feedback", ["FB-03"], "Who said it"),
    also: inRow("Feedback", ["FB-03"], "Feedback"),
    change: put(inRow("Feedback", ["FB-03"], "Who said it"), "Effie Quillanmoor, at home"),
  },
  {
    checks: ["N19"],
    wrong: "An answer to a quote was changed after it was read",
    at: inRow("Feedback", ["FB-02"], "Feedback"),
    change: put(inRow("Feedback", ["FB-02"], "What we did"), "We answer the phone now."),
  },
  {
    checks: ["M12"],
    wrong: "A second telephone number was put into the contact line",
    at: CONTACT,
    change: put(
      CONTACT,
      "Call 01632 960 123 or, at night, 07700 900888, or email reports@glenmarrow.example.",
    ),
  },
  {
    checks: ["M11", "N10", "N25"],
    wrong: "A CHI number was put into a comment",
    at: inRow("Commentary", ["GL-01", NOW], "Commentary"),
    change: put(
      inRow("Commentary", ["GL-01", NOW], "Commentary"),
      "The long wait was that of 0101806388. By 1 December 2025 the team will call each week.",
    ),
  },
  {
    checks: ["M11", "B04"],
    wrong: "A CHI number was put into a note on a cell",
    at: NOTED,
    change: noteOn(NOTED, "As 0101806396 told us"),
  },
  {
    checks: ["N20"],
    wrong: "Nobody wrote down who keeps a consent",
    at: inRow("Consents", ["C-03"], "Consent"),
    change: put(inRow("Consents", ["C-03"], "Held by"), null),
  },
  {
    checks: ["N20"],
    wrong: "Nobody wrote down when the person saw the words",
    at: inRow("Consents", ["C-11"], "Consent"),
    change: put(inRow("Consents", ["C-11"], "Seen by the person"), null),
  },
  {
    checks: ["N20"],
    wrong: "Nobody wrote down how a person agreed",
    at: inRow("Consents", ["C-10"], "Consent"),
    change: put(inRow("Consents", ["C-10"], "Form"), null),
  },
  {
    checks: ["N13"],
    wrong: "A consent is for a child, and nobody is named who agreed",
    at: inRow("Stories", ["ST-4"], "Story"),
    change: putRow("Consents", ["C-04"], { "Whose consent": "child" }),
  },
  {
    checks: ["N13"],
    wrong: "A consent is for an adult without capacity, and their own view is not recorded",
    at: inRow("Feedback", ["FB-05"], "Feedback"),
    change: putRow("Consents", ["C-12"], {
      "Whose consent": "adult without capacity",
      "Agreed for them by": "Welfare guardian",
    }),
  },
];
