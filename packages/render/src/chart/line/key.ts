import type { LineChart } from "../drawn.ts";
import type { KeyEntry } from "../key.ts";
import type { Mark } from "../scene.ts";
import type { Inside } from "./inside.ts";
import type { Lettered } from "./letters.ts";
import { hollow } from "./series.ts";
import { stepsText } from "./wording.ts";

/** What found no place in the plot, what a hollow mark means, and the sentence of each letter. */
export function lineKey(
  chart: LineChart,
  homeless: Inside["homeless"],
  notes: readonly Lettered[],
  text: number,
): readonly KeyEntry[] {
  const line = (stroke: "edge" | "aim" | "ink", width: number, dash?: readonly number[]) => {
    const half = text * 0.65;
    return (x: number, y: number): readonly Mark[] => [
      {
        kind: "path",
        points: [
          { x: x - half, y },
          { x: x + half, y },
        ],
        stroke,
        width: text * width,
        ...(dash ? { dash } : {}),
      },
    ];
  };
  const entry = (sign: KeyEntry["sign"], words: string): KeyEntry => ({ sign, text: words, alone: false });
  return [
    ...homeless.ranges.map((words) => entry(swatch(text), words)),
    ...homeless.centres.map((words) => entry(line("edge", 0.1), words)),
    ...(homeless.aims.length > 0
      ? [entry(line("aim", 0.14, [text * 0.45, text * 0.28]), stepsText(homeless.aims))]
      : []),
    ...(chart.points.some(({ provisional }) => provisional)
      ? [entry((x, y) => [hollow(x, y, text)], "Provisional")]
      : []),
    ...notes.map((note): KeyEntry => ({ sign: note.letter, text: note.text, alone: true })),
  ];
}

function swatch(text: number): (x: number, y: number) => readonly Mark[] {
  const half = text * 0.65;
  return (x, y) => {
    const edge = (at: number): Mark => ({
      kind: "path",
      points: [
        { x: x - half, y: at },
        { x: x + half, y: at },
      ],
      stroke: "edge",
      width: text * 0.09,
      dash: [text * 0.09, text * 0.2],
    });
    const [top, bottom] = [y - text * 0.35, y + text * 0.35];
    const area: Mark = {
      kind: "rect",
      x: x - half,
      y: top,
      width: half * 2,
      height: bottom - top,
      fill: "band",
    };
    return [area, edge(top), edge(bottom)];
  };
}
