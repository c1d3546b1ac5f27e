import type { KpiBlock, Note, Section, Status, StoryBlock, SurveyBlock, Voice } from "./blocks.ts";
import { chartOf, tableOf } from "./chart-pieces.ts";
import { type Piece, given, sentence, typed } from "./piece.ts";
import type { Report } from "./report.ts";
import type { Summary } from "./summary.ts";
import { type Change, type Run, type Text, plain } from "./text.ts";
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

/** The summary says much that is told again where it stands in full, and answers for it here too. */
function summaryOf({
  things,
  caveats,
  story,
  standing,
  changes,
  missed,
  next,
  done,
  couldNot,
  formats,
}: Summary): readonly Piece[] {
  const where = "summary";
  return [
    given(where, things.title),
    ...things.items.map(({ strong, rest }) => sentence(where, [...strong, ...rest])),
    ...caveats.map((text) => sentence(where, text)),
    ...(story ? storyOf(story.block) : []),
    given(where, standing.title),
    ...standing.tally.flatMap(({ status, count, claim }): readonly Piece[] => [
      ...statusOf(where, "", status),
      {
        where,
        kind: "label",
        of: "",
        text: claim ? [{ figure: String(count), cells: ["-"], claim }] : [String(count)],
      },
    ]),
    ...[...standing.changed, ...standing.judged, standing.close].map((text) => sentence(where, text)),
    given(where, changes.title),
    ...changes.items.flatMap(({ kpi, status, change, headline, chart }) => [
      ...statusOf(where, kpi, status),
      changed(where, kpi, change),
      { ...sentence(where, headline), of: kpi },
      ...(chart ? chartOf(chart, kpi) : []),
    ]),
    ...changes.others.map((text) => sentence(where, text)),
    given(where, missed.title),
    ...missed.items.flatMap(({ kpi, name, now, target, change, action, when }) => [
      given(where, name),
      { ...sentence(where, now), of: kpi },
      { ...sentence(where, target), of: kpi },
      changed(where, kpi, change),
      typed("actions", action),
      given(where, when),
    ]),
    sentence(where, missed.others),
    given(where, next.title),
    ...next.items.flatMap(({ when, what }) => [
      given(where, when),
      ...what.map((text) => typed("actions", text)),
    ]),
    given(where, done.title),
    ...done.items.flatMap(({ said, did }) => [typed("promises", said), typed("promises", did)]),
    given(where, couldNot.title),
    ...couldNot.items.flatMap(({ said, why }) => [typed("promises", said), typed("promises", why)]),
    given(where, formats),
  ];
}

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

function commentaryOf(of: string, commentary: KpiBlock["commentary"]): readonly Piece[] {
  if (!commentary) return [];
  const where = `commentary of ${of}`;
  return [typed(where, commentary.text), given(where, commentary.by)];
}

function storyOf({
  label,
  title,
  paragraphs,
  quote,
  attribution,
  note,
  picture,
}: StoryBlock): readonly Piece[] {
  const where = `story “${title}”`;
  return [
    given(where, label),
    given(where, title),
    ...[...paragraphs, quote, attribution, note].map((text) => typed(where, text)),
    ...(picture ? [typed(where, picture.shows), typed(where, picture.credit)] : []),
  ];
}

function voiceOf({ text, by, response }: Voice): readonly Piece[] {
  return [typed("quote", text), given("quote", by), typed("answer to a quote", response)];
}

function kpiOf(block: KpiBlock): readonly Piece[] {
  const { kpi, title, headline, paragraphs, status, change, chart, commentary } = block;
  const beside = (piece: Piece): Piece => ({ ...piece, of: kpi });
  return [
    beside(given(`title of ${kpi}`, title)),
    beside(given(`class of ${kpi}`, block.class)),
    beside(sentence(`headline of ${kpi}`, headline)),
    beside(given(`gloss of ${kpi}`, block.gloss)),
    ...paragraphs.map((text) => beside(sentence(`paragraph of ${kpi}`, text))),
    ...statusOf(`status of ${kpi}`, kpi, status),
    changed(`change of ${kpi}`, kpi, change),
    beside(given(`source of ${kpi}`, block.source)),
    ...(chart ? chartOf(chart, kpi) : []),
    ...commentaryOf(kpi, commentary).map(beside),
  ];
}

function statusOf(where: string, of: string, { word, because, claim }: Status): readonly Piece[] {
  const text: readonly Run[] = claim ? [{ judged: word, cells: ["-"], claim }] : [{ said: word, as: "rule" }];
  return [
    { where, kind: "status", of, text },
    { where, kind: "sentence", of, text: because },
  ];
}

function changed(where: string, of: string, { word, claim }: Change): Piece {
  const text: readonly Run[] =
    word === "" ? [] : claim ? [{ judged: word, cells: ["-"], claim }] : [{ said: word, as: "rule" }];
  return { where, kind: "status", of, text };
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
