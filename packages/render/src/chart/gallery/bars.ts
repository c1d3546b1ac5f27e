import type { AreaChart, ShareChart } from "@quarterlight/core/report";

type Unnamed<T> = Omit<T, "id">;

const words = (title: string) => ({
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
});

const shares: readonly Unnamed<ShareChart>[] = [
  {
    ...words("Survey answers, this year and last year"),
    kind: "shares",
    now: "This year",
    before: "Last year",
    rows: [
      row("I was treated with respect", 94, 91, 2),
      row("I had a say in my care", 81, 76, 4),
      row("Services worked well together", 69, 72, 5),
    ],
  },
  {
    ...words("Answers at both ends, a long question"),
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
    ...words("Glenmarrow and areas like it"),
    kind: "areas",
    rows: [
      { label: "Scotland", value: 61, text: ["61"], own: false },
      { label: "Glenmarrow", value: 48, text: ["48"], own: true },
      { label: "Areas like ours", value: 55, text: ["55"], own: false },
    ],
  },
];

export const bars: readonly (Unnamed<ShareChart> | Unnamed<AreaChart>)[] = [...shares, ...areas];
