import { type AreaChart, type ShareChart, scaleFor } from "@quarterlight/core/report";

type Unnamed<T> = Omit<T, "id">;

const words = (title: string, values: readonly number[]) => ({
  scale: scaleFor(values, { kind: "percentage", of: "" }),
  title: [title],
  subtitle: "An invented measure, Glenmarrow",
  alt: [`Bar chart of an invented measure: ${title}.`],
  table: {
    caption: title,
    head: ["Row", "Value"],
    rows: [["See the chart", "Yes"].map((text) => ({ kind: "words", text }) as const)],
    numeric: [],
    notes: [],
  },
});

const row = (label: string, value: number, before?: number, margin?: number): ShareChart["rows"][number] => ({
  label,
  value,
  text: [`${value}%`],
  ...(before === undefined ? {} : { before: { value: before, text: [`${before}%`] } }),
  ...(margin === undefined ? {} : { lower: value - margin, upper: value + margin }),
  apart: before === undefined ? "not compared" : "",
});

const shares: readonly Unnamed<ShareChart>[] = [
  {
    ...words("Survey answers, this year and last year", [64, 97]),
    kind: "shares",
    now: "This year",
    before: "Last year",
    rows: [
      row("I was treated with respect", 94, 91, 2),
      row("I had a say in my care", 81, 76, 4),
      row("Services worked well together", 69, 72, 5),
      row("I knew whom to phone", 74, undefined, 5),
    ],
  },
  {
    ...words("Answers at both ends, a long question", [0, 100]),
    kind: "shares",
    now: "2024",
    before: "2022",
    rows: [
      row("Nobody", 0, 3),
      row("Everybody", 100, 97),
      row(
        "I was supported to live as independently as possible, in my own home and among the people who matter to me",
        74.5,
        74.5,
      ),
    ],
  },
];

const areas: readonly Unnamed<AreaChart>[] = [
  {
    ...words("Glenmarrow and areas like it", [47.5, 61]),
    kind: "areas",
    rows: [
      { label: "Scotland", value: 61, text: ["61%"], kind: "group" },
      { label: "Areas like ours", value: 55, text: ["55%"], kind: "group" },
      { label: "Lochmerrin and the Isles", value: 51.5, text: ["52%"], kind: "place" },
      { label: "Glenmarrow", value: 48, text: ["48%"], kind: "own" },
      { label: "Kinveray", value: 47.5, text: ["48%"], kind: "place" },
    ],
  },
  {
    ...words("Two areas at one place, a long name", [0, 100]),
    kind: "areas",
    rows: [
      { label: "The whole of the north and west of the country", value: 100, text: ["100%"], kind: "group" },
      { label: "Glenmarrow", value: 0, text: ["0%"], kind: "own" },
    ],
  },
];

export const bars: readonly (Unnamed<ShareChart> | Unnamed<AreaChart>)[] = [...shares, ...areas];
