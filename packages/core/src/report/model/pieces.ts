import type { KpiBlock, Note, Section, Status, StoryBlock, Voice } from "./blocks.ts";
import { chartOf, tableOf } from "./chart-pieces.ts";
import { type Piece, given, sentence, typed } from "./piece.ts";
import type { Report } from "./report.ts";
import { type Run, type Text, plain } from "./text.ts";
import { type Parts, walk } from "./walk.ts";

/** Every piece of writing of the report, in reading order. */
export function pieces(report: Report): readonly Piece[] {
  return walk(report, PIECES)
    .flatMap(({ made }) => made)
    .filter(({ text }) => text.length > 0);
}

const PIECES: Parts<readonly Piece[]> = {
  first: ({ title, masthead, headline, standfirst, glance }) => [
    sentence("title", titled(title, headline)),
    ...Object.values(masthead).map((text) => given("masthead", text)),
    sentence("headline", headline),
    ...standfirst.map((text) => sentence("standfirst", text)),
    given("first page", glance.title),
    given("first page", glance.standing),
    ...glance.points.flatMap(({ kind, heading, text }) => [
      given("first page", heading),
      kind === "people"
        ? ({ where: "first page", kind: "typed", of: "", text } as const)
        : sentence("first page", text),
    ]),
    ...glance.tally.flatMap(({ status, count, claim }): readonly Piece[] => [
      ...statusOf("first page", "", status),
      {
        where: "first page",
        kind: "label",
        of: "",
        text: claim ? [{ figure: String(count), cells: ["-"], claim }] : [String(count)],
      },
    ]),
  ],
  section: (section) => sectionOf(section),
  voices: ({ title, stories, quotes, themes, engagement, surveys }) => [
    given("voices", title),
    ...surveys.flatMap(({ heading, texts, chart }) => [
      given("surveys", heading),
      ...texts.map((text) => sentence(heading, text)),
      ...chartOf(chart, ""),
    ]),
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
  care: ({ title, notes }) => [given("care", title), ...notes.flatMap(noteOf)],
  method: ({ title, notes }) => [given("method", title), ...notes.flatMap(noteOf)],
  annex: ({ title, introduction, tables, reporting }) => [
    given("annex", title),
    given("annex", introduction),
    ...tables.flatMap(({ title: name, table }) => [given("annex", name), ...tableOf(table, "annex", "")]),
    ...(reporting ? tableOf(reporting, "who leads what", "") : []),
  ],
  contact: (contact) => [given("contact", contact)],
};

function sectionOf({ title, summary, story, voices, kpis, others, successes }: Section): readonly Piece[] {
  return [
    given("section", title),
    typed(`section “${title}”`, summary),
    ...(story ? storyOf(story) : []),
    ...voices.flatMap(voiceOf),
    ...kpis.flatMap(kpiOf),
    ...others.flatMap((other) => [
      given("section", other.title),
      sentence(`“${other.title}”`, other.text),
      ...statusOf(`“${other.title}”`, "", other.status),
      ...commentaryOf(`“${other.title}”`, other.commentary),
    ]),
    ...successes.flatMap((success) => [given("section", success.title), typed("successes", success.text)]),
  ];
}

function commentaryOf(of: string, commentary: KpiBlock["commentary"]): readonly Piece[] {
  if (!commentary) return [];
  const where = `commentary of ${of}`;
  return [typed(where, commentary.text), given(where, commentary.by)];
}

function storyOf({ label, title, paragraphs, quote, attribution, note }: StoryBlock): readonly Piece[] {
  const where = `story “${title}”`;
  return [
    given(where, label),
    given(where, title),
    ...[...paragraphs, quote, attribution, note].map((text) => typed(where, text)),
  ];
}

function voiceOf({ text, by, response }: Voice): readonly Piece[] {
  return [typed("quote", text), given("quote", by), typed("answer to a quote", response)];
}

function kpiOf(block: KpiBlock): readonly Piece[] {
  const { kpi, title, headline, paragraphs, status, chart, commentary } = block;
  const beside = (piece: Piece): Piece => ({ ...piece, of: kpi });
  return [
    beside(given(`title of ${kpi}`, title)),
    beside(given(`class of ${kpi}`, block.class)),
    beside(sentence(`headline of ${kpi}`, headline)),
    ...paragraphs.map((text) => beside(sentence(`paragraph of ${kpi}`, text))),
    ...statusOf(`status of ${kpi}`, kpi, status),
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
