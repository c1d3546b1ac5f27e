import { chartOf } from "./chart-pieces.ts";
import type { KpiBlock, Status, StoryBlock, Voice } from "./blocks.ts";
import { type Piece, given, sentence, typed } from "./piece.ts";
import type { Change, Run } from "./text.ts";

export function commentaryOf(of: string, commentary: KpiBlock["commentary"]): readonly Piece[] {
  if (!commentary) return [];
  const where = `commentary of ${of}`;
  return [typed(where, commentary.text), given(where, commentary.by)];
}

export function storyOf({
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

export function voiceOf({ text, by, response }: Voice): readonly Piece[] {
  return [typed("quote", text), given("quote", by), typed("answer to a quote", response)];
}

export function kpiOf(block: KpiBlock): readonly Piece[] {
  const { kpi, title, headline, paragraphs, status, change, chart, commentary } = block;
  const beside = (piece: Piece): Piece => ({ ...piece, of: kpi });
  return [
    beside(given(`title of ${kpi}`, title)),
    beside(given(`class of ${kpi}`, block.class)),
    beside(sentence(`headline of ${kpi}`, headline)),
    beside(given(`gloss of ${kpi}`, block.gloss)),
    ...paragraphs.map((text) => beside(sentence(`paragraph of ${kpi}`, text))),
    ...statusOf(`status of ${kpi}`, kpi, status),
    changeOf(`change of ${kpi}`, kpi, change),
    beside(given(`source of ${kpi}`, block.source)),
    ...(chart ? chartOf(chart, kpi) : []),
    ...commentaryOf(kpi, commentary).map(beside),
  ];
}

export function statusOf(where: string, of: string, { word, because, claim }: Status): readonly Piece[] {
  const text: readonly Run[] = claim ? [{ judged: word, cells: ["-"], claim }] : [{ said: word, as: "rule" }];
  return [
    { where, kind: "status", of, text },
    { where, kind: "sentence", of, text: because },
  ];
}

export function changeOf(where: string, of: string, { word, claim }: Change): Piece {
  const text: readonly Run[] =
    word === "" ? [] : claim ? [{ judged: word, cells: ["-"], claim }] : [{ said: word, as: "rule" }];
  return { where, kind: "status", of, text };
}
