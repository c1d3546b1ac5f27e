import { plain, type Report, type Text } from "@quarterlight/core/report";
import { Paragraph } from "docx";
import { palette } from "../chart/index.ts";
import { words } from "../outline/index.ts";
import { chapterHeading, heading } from "./heading.ts";
import { type Pictures, titledChart } from "./picture.ts";
import { bold, paragraph, run, sentences } from "./runs.ts";
import { storyBlocks, voiceBlocks } from "./section-part.ts";
import { across, inColumns, row, type Stretch } from "./stretch.ts";

/** Surveys, quotes, themes and engagement. */
export function voicesPart(part: Report["voices"], id: string, pictures: Pictures): readonly Stretch[] {
  const { title, stories, surveys, quotes, themes, engagement } = part;
  return [
    across(chapterHeading(id, title, palette.voice)),
    ...surveys.map((survey) =>
      row(
        [
          heading(survey.heading),
          ...sentences(survey.texts),
          ...titledChart(survey.chart, { titled: true, turn: true }, pictures),
        ],
        "same",
      ),
    ),
    inColumns(2, stories.flatMap(storyBlocks)),
    across(...(quotes.length === 0 ? [] : [heading(words.quotes, 200)])),
    inColumns(2, quotes.flatMap(voiceBlocks)),
    across(...named(words.themes, themes), ...named(words.engagement, engagement)),
  ];
}

type Item = { readonly heading: string; readonly text: Text };

function named(title: string, items: readonly Item[]): readonly Paragraph[] {
  if (items.length === 0) return [];
  return [
    heading(title, 240),
    ...items.map(
      (item) => new Paragraph({ children: [bold(`${item.heading}.`), run(` ${plain(item.text)}`)] }),
    ),
  ];
}

/** What people asked for and what became of it, also where the answer is no. */
export function promisesPart(part: Report["promises"], id: string): readonly Stretch[] {
  const { title, done, underWay, couldNot } = part;
  return [
    across(
      chapterHeading(id, title),
      ...pairs(
        words.done,
        done.map(({ said, did }) => ({ said, label: words.did, answer: did, due: "" })),
      ),
      ...pairs(
        words.underWay,
        underWay.map(({ said, did, due }) => ({ said, label: words.doing, answer: did, due })),
      ),
      ...pairs(
        words.couldNot,
        couldNot.map(({ said, why }) => ({ said, label: words.why, answer: why, due: "" })),
      ),
    ),
  ];
}

type Pair = { readonly said: string; readonly label: string; readonly answer: string; readonly due: string };

function pairs(title: string, list: readonly Pair[]): readonly Paragraph[] {
  if (list.length === 0) return [];
  return [
    heading(title, 200),
    ...list.flatMap((pair) => [
      paragraph("Listed", bold(`${words.said}:`, palette.voice), run(` ${pair.said}`)),
      new Paragraph({
        children: [
          bold(`${pair.label}:`),
          run(` ${pair.answer}`),
          ...(pair.due === ""
            ? []
            : [run(` ${words.due}: ${pair.due}`, { color: palette.soft.slice(1), size: 18 })]),
        ],
      }),
    ]),
  ];
}
