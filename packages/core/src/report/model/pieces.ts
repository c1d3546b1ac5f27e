import type { Note, Section, SurveyBlock } from "./blocks.ts";
import { commentaryOf, kpiOf, storyOf, voiceOf } from "./block-pieces.ts";
import { chartOf, tableOf } from "./chart-pieces.ts";
import { type Piece, given, sentence, typed } from "./piece.ts";
import type { Report } from "./report.ts";
import { summaryOf } from "./summary-pieces.ts";
import { type Text, plain } from "./text.ts";
import { type Parts, walk } from "./walk.ts";

/** Every piece of writing of the report, in reading order. */
export function pieces(report: Report): readonly Piece[] {
  return walk(report, PIECES)
    .flatMap(({ made }) => made)
    .filter(({ text }) => text.length > 0);
}

const PIECES: Parts<readonly Piece[]> = {
  first: ({ title, masthead, look, headline, summary }) => [
    sentence("title", titled(title, headline)),
    ...Object.values(masthead).map((text) => given("masthead", text)),
    given("masthead", look?.logo?.shows ?? ""),
    sentence("headline", headline),
    ...summaryOf(summary),
  ],
  section: (section) => sectionOf(section),
  voices: ({ title, stories, quotes, themes, engagement, surveys }) => [
    given("voices", title),
    ...surveys.flatMap(surveyOf),
    ...stories.flatMap(storyOf),
    ...quotes.flatMap(voiceOf),
    ...themes.flatMap(({ heading, text }) => [given("themes", heading), sentence("themes", text)]),
    ...engagement.flatMap(({ heading, text }) => [
      given("engagement", heading),
      sentence("engagement", text),
    ]),
  ],
  promises: ({ title, done, underWay, couldNot }) => [
    given("promises", title),
    ...done.flatMap(({ said, did }) => [typed("promises", said), typed("promises", did)]),
    ...underWay.flatMap(({ said, did, due }) => [
      typed("promises", said),
      typed("promises", did),
      given("promises", due),
    ]),
    ...couldNot.flatMap(({ said, why }) => [typed("promises", said), typed("promises", why)]),
  ],
  evaluations: ({ title, items }) => [
    given("evaluations", title),
    ...items.flatMap(({ service, found, change, lead }) => [
      given("evaluations", service),
      typed("evaluations", found),
      typed("evaluations", change),
      given("evaluations", lead),
    ]),
  ],
  next: ({ title, items }) => [
    given("next", title),
    ...items.flatMap(({ when, what, who }) => [given("next", when), typed("next", what), given("next", who)]),
  ],
  method: ({ title, notes }) => [given("method", title), ...notes.flatMap(noteOf)],
  contact: (contact) => [given("contact", contact)],
};

function sectionOf(section: Section): readonly Piece[] {
  const { title, aim, outcomes, story, voices, glance, full, short, watch, compare } = section;
  return [
    given("section", title),
    typed(`section “${title}”`, aim),
    given("section", outcomes),
    ...section.inShort.map((text) => sentence(`section “${title}”`, text)),
    ...(story ? storyOf(story) : []),
    ...voices.flatMap(voiceOf),
    ...(glance ? tableOf(glance, title, "") : []),
    ...[...full, ...short, ...section.deaths].flatMap(kpiOf),
    ...section.surveys.flatMap(surveyOf),
    ...section.successes.flatMap((success) => [
      given("section", success.title),
      typed("successes", success.text),
    ]),
    ...(watch ? tableOf(watch.table, title, "") : []),
    ...(watch?.owners ?? []).flatMap((owner) => [
      { ...given("section", owner.title), of: owner.kpi },
      ...commentaryOf(`“${owner.title}”`, owner.commentary).map((piece) => ({ ...piece, of: owner.kpi })),
    ]),
    ...compare.texts.map((text) => sentence(`section “${title}”`, text)),
    ...compare.charts.flatMap((chart) => chartOf(chart, "")),
  ];
}

function surveyOf({ heading, texts, chart }: SurveyBlock): readonly Piece[] {
  return [
    given("surveys", heading),
    ...texts.map((text) => sentence(heading, text)),
    ...(chart ? chartOf(chart, "") : []),
  ];
}

/** The document's title tells the headline with what it says about it. */
function titled(title: string, headline: Text): Piece["text"] {
  const at = title.indexOf(plain(headline));
  const about = (said: string) => (said === "" ? [] : [{ said, as: "name" } as const]);
  if (at === -1) return about(title);
  return [...about(title.slice(0, at)), ...headline, ...about(title.slice(at + plain(headline).length))];
}

function noteOf({ heading, texts }: Note): readonly Piece[] {
  return [given("note", heading), ...texts.map((text) => sentence(heading, text))];
}
