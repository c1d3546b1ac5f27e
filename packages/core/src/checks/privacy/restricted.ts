import { SOUND, scorecard } from "../examples/sheets.ts";
import { defineCheck } from "../frame/define.ts";

export const restricted = defineCheck({
  id: "V08",
  title: "Workbook that says it is not for everyone",
  why: "Whoever wrote it there meant it: figures for management are often not yet published, or never to be.",
  scope: "workbook",
  check: ({ reading, audience }) =>
    reading.restrictions.map(({ at, text }) => ({ at, text, isOpen: audience !== "internal" })),
  severity: ({ isOpen: open }) => (open ? "error" : "information"),
  message: ({ text }) => `This line says “${text}”, so no report for the public or the board is made.`,
  remedy: "Take the line out if it no longer holds, or make the internal edition with --audience internal.",
  everywhere: true,
  examples: {
    keep: [() => scorecard(SOUND)],
    break: [() => scorecard([["For management information only"], [], ...SOUND])],
  },
});
