import { changeOf, statusOf, storyOf } from "./block-pieces.ts";
import { chartOf } from "./chart-pieces.ts";
import { type Piece, given, sentence, typed } from "./piece.ts";
import type { Summary } from "./summary.ts";

/** The summary says much that is told again where it stands in full, and answers for it here too. */
export function summaryOf({
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
    ...headed(
      where,
      things.title,
      things.items.map(({ strong, rest }) => sentence(where, [...strong, ...rest])),
    ),
    ...caveats.map((text) => sentence(where, text)),
    ...(story ? storyOf(story.block) : []),
    ...(standing.tally.length === 0 ? [] : standingOf(where, standing)),
    ...headed(where, changes.title, [
      ...changes.items.flatMap(({ kpi, status, change, headline, chart }) => [
        ...statusOf(where, kpi, status),
        changeOf(where, kpi, change),
        { ...sentence(where, headline), of: kpi },
        ...(chart ? chartOf(chart, kpi) : []),
      ]),
      ...changes.others.map((text) => sentence(where, text)),
    ]),
    ...headed(where, missed.title, [
      ...missed.items.flatMap(({ kpi, name, now, target, change, action, when }) => [
        given(where, name),
        { ...sentence(where, now), of: kpi },
        { ...sentence(where, target), of: kpi },
        changeOf(where, kpi, change),
        typed("actions", action),
        given(where, when),
      ]),
      ...(missed.items.length === 0 ? [] : [sentence(where, missed.others)]),
    ]),
    ...headed(
      where,
      next.title,
      next.items.flatMap(({ when, what }) => [
        given(where, when),
        ...what.map((text) => typed("actions", text)),
      ]),
    ),
    ...headed(
      where,
      done.title,
      done.items.flatMap(({ said, did }) => [typed("promises", said), typed("promises", did)]),
    ),
    ...headed(
      where,
      couldNot.title,
      couldNot.items.flatMap(({ said, why }) => [typed("promises", said), typed("promises", why)]),
    ),
    given(where, formats),
  ];
}

function standingOf(
  where: string,
  { title, tally, changed, judged, close }: Summary["standing"],
): readonly Piece[] {
  return [
    given(where, title),
    ...tally.flatMap(({ status, count, claim }): readonly Piece[] => [
      ...statusOf(where, "", status),
      {
        where,
        kind: "label",
        of: "",
        text: claim ? [{ figure: String(count), cells: ["-"], claim }] : [String(count)],
      },
    ]),
    ...[...changed, ...judged, close].map((text) => sentence(where, text)),
  ];
}

/** A list under its heading; where nothing stands in it, neither is printed. */
function headed(where: string, title: string, list: readonly Piece[]): readonly Piece[] {
  return list.some(({ text }) => text.length > 0) ? [given(where, title), ...list] : [];
}
