import { plain, type Report, type Text } from "@quarterlight/core/report";
import { words } from "../outline/index.ts";
import { chapterHeading, heading } from "./heading.ts";
import { surveyBlocks } from "./kpi.ts";
import { quoteBlocks, storyBlocks } from "./people.ts";
import { paragraph, run, strong } from "./runs.ts";
import type { Block, Setting } from "./setting.ts";

/** Surveys, quotes, themes and engagement. */
export function voicesPart(part: Report["voices"], id: string, setting: Setting): readonly Block[] {
  const { title, stories, surveys, quotes, themes, engagement } = part;
  return [
    chapterHeading(id, title, setting),
    ...surveys.flatMap((survey) => surveyBlocks(survey, setting)),
    ...stories.flatMap((story) => storyBlocks(story, setting)),
    ...(quotes.length === 0 ? [] : [heading(words.quotes)]),
    ...quotes.flatMap(quoteBlocks),
    ...named(words.themes, themes),
    ...named(words.engagement, engagement),
  ];
}

type Item = { readonly heading: string; readonly text: Text };

function named(title: string, items: readonly Item[]): readonly Block[] {
  if (items.length === 0) return [];
  return [
    heading(title),
    ...items.map((item) => paragraph("ListBullet", strong(`${item.heading}.`), run(` ${plain(item.text)}`))),
  ];
}

/** What people asked for and what became of it, also where the answer is no. */
export function promisesPart(part: Report["promises"], id: string, setting: Setting): readonly Block[] {
  const { title, done, underWay, couldNot } = part;
  return [
    chapterHeading(id, title, setting),
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
  ];
}

type Pair = { readonly said: string; readonly label: string; readonly answer: string; readonly due: string };

function pairs(title: string, list: readonly Pair[]): readonly Block[] {
  if (list.length === 0) return [];
  return [
    heading(title),
    ...list.flatMap((pair) => [
      paragraph("Listed", run(`${words.said}:`, "PeopleSaid"), run(` ${pair.said}`)),
      paragraph(
        "Normal",
        strong(`${pair.label}:`),
        run(` ${pair.answer}`),
        ...(pair.due === "" ? [] : [run(` ${words.due}: ${pair.due}`, "Soft")]),
      ),
    ]),
  ];
}
