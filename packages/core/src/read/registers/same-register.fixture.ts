import fc from "fast-check";

type Grid = (string | number | null)[][];

/** One way of keeping the same five indicators: how sheets and headings are called, codes spelt, and what stands above. */
export type Kept = {
  readonly sheets: Readonly<Record<"register" | "figures" | "comments" | "targets", string>>;
  readonly headings: Readonly<
    Record<"code" | "title" | "unit" | "way" | "lead" | "value" | "comment", string>
  >;
  /** The words for the two ways that are good. */
  readonly ways: readonly [higher: string, lower: string];
  /** How the figures' sheet spells a code of the register. */
  readonly spell: (code: string) => string;
  readonly banners: number;
  /** Where targets stand: in the register, or in a sheet of their own. */
  readonly targetsApart: boolean;
  /** Random numbers by which columns and rows are shuffled. */
  readonly numbers: readonly number[];
};

const SPELLINGS: readonly ((code: string) => string)[] = [
  (code) => code,
  (code) => code.toLowerCase(),
  (code) => code.replace("-", " "),
  (code) => code.replace("-", ""),
  (code) => code.replace("-", "/"),
];

const oneOf = <Text extends string>(...texts: readonly Text[]) => fc.constantFrom(...texts);

export const kept: fc.Arbitrary<Kept> = fc.record({
  sheets: fc.record({
    register: oneOf("Indicators", "What we measure", "Sheet1", "PI list", "dimMeasure"),
    figures: oneOf("Data", "Results 24-26", "Returns", "Numbers"),
    comments: oneOf("Comments", "What happened", "Notes log"),
    targets: oneOf("Targets", "Levels agreed", "Target levels"),
  }),
  headings: fc.record({
    code: oneOf("Code", "KPI ref", "Measure ID", "PI code", "Indicator no"),
    title: oneOf("Indicator", "Title", "Name", "Measure name", "Performance indicator"),
    unit: oneOf("Unit", "Measured in", "Units", "Unit of measure", "Expressed as"),
    way: oneOf("Good is", "Polarity", "Better when it", "Desired direction", "What good looks like"),
    lead: oneOf("Lead", "Owner", "Responsible officer", "Accountable lead", "Service manager"),
    value: oneOf("Value", "Actual", "Result", "Outturn", "Figure"),
    comment: oneOf("Comment", "Commentary", "Narrative"),
  }),
  ways: fc.constantFrom<readonly [string, string]>(
    ["Higher", "Lower"],
    ["Goes up", "Goes down"],
    ["Maximise", "Minimise"],
    ["H", "L"],
    ["Increase", "Decrease"],
  ),
  spell: fc.constantFrom(...SPELLINGS),
  banners: fc.nat(3),
  targetsApart: fc.boolean(),
  numbers: fc.array(fc.nat(), { minLength: 60, maxLength: 60 }),
});

const INDICATORS = [
  ["HS-01", "Care at home starting within 14 days", "%", true, 80],
  ["HS-02", "People waiting for care at home", "people", false, 45],
  ["HS-07a", "Carers with a support plan", "%", true, 60],
  ["HS-07b", "Emergency admissions per 1,000 adults", "per 1,000 adults", false, 26],
  ["HS-12", "Wait for an occupational therapy assessment", "days", false, 30],
] as const;
const QUARTERS = ["2024/25 Q4", "2025/26 Q1", "2025/26 Q2"];

/** The sheets of a workbook that keeps them so. */
export function written({
  sheets,
  headings,
  ways,
  spell,
  banners,
  targetsApart,
  numbers,
}: Kept): Record<string, Grid> {
  const next = numbers[Symbol.iterator]();
  const shuffled = (grid: Grid): Grid => {
    const order = (grid[0] ?? []).map((_, column) => ({ column, by: next.next().value ?? column }));
    const columns = order.toSorted((a, b) => a.by - b.by).map(({ column }) => column);
    return grid.map((row) => columns.map((column) => row[column] ?? null));
  };
  const under = (grid: Grid): Grid => [
    ...Array.from({ length: banners }, (_, at): Grid[number] =>
      at === 1 ? [] : ["Please ask before changing anything here"],
    ),
    ...shuffled(grid),
  ];
  const register: Grid = [
    [
      headings.code,
      headings.title,
      headings.unit,
      headings.way,
      headings.lead,
      ...(targetsApart ? [] : ["Target 2025/26"]),
    ],
    ...INDICATORS.map(([code, title, unit, isHigher, target]) => [
      code,
      title,
      unit,
      ways[isHigher ? 0 : 1],
      "Head of Care",
      ...(targetsApart ? [] : [target]),
    ]),
  ];
  const figures: Grid = [
    [headings.code, "Quarter", headings.value],
    ...INDICATORS.flatMap(([code], at) =>
      QUARTERS.map((quarter, q) => [spell(code), quarter, 30 + 10 * at + q]),
    ),
  ];
  const comments: Grid = [
    [headings.code, "Quarter", headings.comment],
    ...INDICATORS.map(([code, title]) => [
      spell(code),
      "2025/26 Q2",
      `We looked again at ${title.toLowerCase()}.`,
    ]),
  ];
  const targets: Grid = [
    [headings.code, "Target 2025/26"],
    ...INDICATORS.map(([code, , , , target]) => [spell(code), target]),
  ];
  return {
    [sheets.register]: under(register),
    [sheets.figures]: under(figures),
    [sheets.comments]: under(comments),
    ...(targetsApart ? { [sheets.targets]: under(targets) } : {}),
  };
}
