import type { Odd } from "./settle-odd.fixture.ts";

const STRAY = ["Card!F2 a different unit"];

/** Cells that hold a length of time, among others of their KPI. */
export const TIMED: readonly Odd[] = [
  ["times alone", "Time to answer", "", ["00:30:00", "00:31:00"], ["duration", [1800, 1860], []]],
  ["a time among counts", "Falls", "", [12, 14, "12:30"], ["number", [12, 14, "unread"], STRAY]],
  [
    "a time among percentages",
    "Seen in time",
    "%",
    ["85%", "86%", "12:30"],
    ["percentage", [85, 86, "unread"], STRAY],
  ],
  [
    "minutes and seconds among hours",
    "Answer time",
    "",
    ["00:04:10", "04:10"],
    ["duration", [250, "unread"], ["Card!E2 a different unit"]],
  ],
  ["hours and minutes alone", "Answer time", "", ["04:10", "03:50"], ["duration", [15_000, 13_800], []]],
  ["weeks alone", "Longest wait", "", ["12 weeks", "1 week"], ["number", [12, 1], []]],
  ["days alone", "Time taken", "", ["31 days", "28 days"], ["days", [31, 28], []]],
  ["weeks among days", "Time taken", "", ["31 days", "4 weeks"], ["days", [31, 28], []]],
  [
    "time in several units beside a number without one",
    "Wait for assessment",
    "",
    ["28 days", "4 weeks", "27d", 24],
    ["days", [28, 28, 27, "unread"], ["Card!G2 in which unit"]],
  ],
  [
    "time in one unit beside a number without one",
    "Wait for assessment",
    "",
    ["28 days", "27d", 24],
    ["days", [28, 27, 24], []],
  ],
  ["weeks under a title in days", "Average wait (days)", "", ["3.5 wks", 27], ["days", [24.5, 27], []]],
  ["hours under a unit of days", "Wait", "days", ["36 hours", 2], ["days", [1.5, 2], []]],
  [
    "a time of the clock under a unit of days",
    "Wait",
    "days",
    [12, "14:05"],
    ["days", [12, "unread"], ["Card!E2 a different unit"]],
  ],
  [
    "a time of the clock alone under a title in days",
    "Average wait (days)",
    "",
    ["14:05"],
    ["days", ["unread"], ["Card!D2 a different unit"]],
  ],
  [
    "a time of the clock under a title of a number",
    "Number of falls",
    "",
    ["14:05", "13:50"],
    ["count", ["unread", "unread"], ["Card!D2 a different unit", "Card!E2 a different unit"]],
  ],
  [
    "minutes and seconds where the title says so",
    "Time to answer (mm:ss)",
    "",
    ["01:30", "02:15"],
    ["duration", [90, 135], []],
  ],
  [
    "hours, minutes and seconds where the title says so",
    "Time to answer (hh:mm:ss)",
    "",
    ["00:01:30", "00:02:15"],
    ["duration", [90, 135], []],
  ],
  [
    "weeks under a unit of working days",
    "Wait",
    "working days",
    [12, "2 weeks"],
    ["days", [12, "unread"], ["Card!E2 a different unit"]],
  ],
  [
    "hours and minutes under a title in hours",
    "Average wait (hours)",
    "",
    ["1h 30m", 2],
    ["number", [1.5, 2], []],
  ],
];
