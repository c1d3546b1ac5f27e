import { type ShareChart, scaleFor } from "@quarterlight/core/report";

const row = (label: string, value: number, before: number, margin: number): ShareChart["rows"][number] => ({
  label,
  value,
  text: [`${value}%`],
  lower: value - margin,
  upper: value + margin,
  before: { value: before, text: [`${before}%`] },
  apart: "",
});

const rows = [
  row("I was treated with respect", 94, 91, 2),
  row("I had a say in my care", 81, 76, 4),
  row("Services worked well together", 69, 72, 5),
];

export const survey: ShareChart = {
  kind: "shares",
  id: "survey",
  title: ["8 in 10 people had a say in their care"],
  subtitle: "Adults who use care services, Glenmarrow, 2025 and 2024",
  alt: [
    "Bar chart of three survey answers, this year and last year. I was treated with respect: 94%, was 91%. I had a say in my care: 81%, was 76%. Services worked well together: 69%, was 72%.",
  ],
  scale: scaleFor(
    rows.flatMap(({ value, lower = value, upper = value }) => [lower, upper]),
    { kind: "percentage", of: "" },
  ),
  now: "This year",
  before: "Last year",
  rows,
  table: {
    caption: "Survey answers, this year and last year",
    head: ["Statement", "This year", "Last year"],
    rows: rows.map((answer) => [
      { kind: "words", text: answer.label },
      { kind: "text", text: answer.text, marks: [] },
      { kind: "text", text: answer.before?.text ?? [""], marks: [] },
    ]),
    numeric: [1, 2],
    notes: ["[note 1] 412 people answered."],
  },
};
