import type { Mark } from "../mark.ts";
import type { Label, Labels } from "./rows.ts";

/** How well a set of rows was judged, as `score.py` beside the rows counts it. */
export type Score = {
  readonly kinds: ReadonlyMap<string, Tally>;
  readonly clean: number;
  /** Rows with nothing to find in which something was found all the same, and those of them at stop. */
  readonly alarms: readonly string[];
  readonly stops: readonly string[];
  readonly missed: readonly string[];
};
type Tally = { readonly wanted: number; readonly found: number; readonly levelled: number };

type At = { readonly at: readonly [number, number] };

export function scoreOf(
  found: ReadonlyMap<string, readonly Mark[]>,
  wanted: ReadonlyMap<string, Labels>,
): Score {
  const kinds = new Map<string, Tally>();
  const alarms: string[] = [];
  const stops: string[] = [];
  const missed: string[] = [];
  let clean = 0;
  for (const [id, { find, may, why }] of wanted) {
    const marks = found.get(id) ?? [];
    for (const label of find) {
      const { isFound, isLevelled } = judged(marks, label);
      count(kinds, `${label.level} ${label.kind}`, isFound, isLevelled);
      if (!isFound || !isLevelled)
        missed.push(
          `${id} ${isFound ? "at another level" : "missed"} ${label.kind} ${label.text ?? ""}: ${why}`,
        );
    }
    const wrong = marks.filter((mark) => ![...find, ...may].some((label) => overlap(mark, label)));
    if (find.length > 0) continue;
    clean += 1;
    if (wrong.length > 0)
      alarms.push(`${id} ${wrong.map(({ kind, level }) => `${kind} ${level}`).join(", ")}: ${why}`);
    if (wrong.some(({ level }) => level === "stop")) stops.push(id);
  }
  return { kinds, clean, alarms, stops, missed };
}

/** The share found at the right level, from 0 to 1, of the kinds that a test names; 1 where there are none to find. */
export function share({ kinds }: Score, isOf: (level: string, kind: string) => boolean): number {
  const tallies = [...kinds].filter(([key]) => isOf(...halves(key))).map(([, tally]) => tally);
  const wanted = tallies.reduce((sum, tally) => sum + tally.wanted, 0);
  return wanted === 0 ? 1 : tallies.reduce((sum, tally) => sum + tally.levelled, 0) / wanted;
}

/** The score as a person reads it. */
export function scoreInWords(score: Score): string {
  const level = (name: string) => {
    const part = [...score.kinds].filter(([key]) => halves(key)[0] === name).map(([, tally]) => tally);
    const sum = (of: keyof Tally) => part.reduce((total, tally) => total + tally[of], 0);
    return `${name}: found ${sum("found")} of ${sum("wanted")}, at the right level ${sum("levelled")}`;
  };
  const kinds = [...score.kinds]
    .toSorted(([a], [b]) => a.localeCompare(b))
    .map(([key, { wanted, levelled }]) => `${key} ${levelled}/${wanted}`);
  return [
    level("stop"),
    level("eye"),
    `by kind, at the right level: ${kinds.join(", ")}`,
    `clean rows with a false alarm: ${score.alarms.length} of ${score.clean}, ${score.stops.length} of them at stop`,
    ...score.missed,
    ...score.alarms.map((each) => `false ${each}`),
  ].join("\n");
}

function judged(
  marks: readonly Mark[],
  label: Label,
): { readonly isFound: boolean; readonly isLevelled: boolean } {
  const same = marks.filter((mark) => mark.kind === label.kind && overlap(mark, label));
  return { isFound: same.length > 0, isLevelled: same.some(({ level }) => level === label.level) };
}

function overlap(one: At, other: At): boolean {
  return one.at[0] < other.at[1] && other.at[0] < one.at[1];
}

function count(kinds: Map<string, Tally>, key: string, isFound: boolean, isLevelled: boolean): void {
  const { wanted, found, levelled } = kinds.get(key) ?? { wanted: 0, found: 0, levelled: 0 };
  kinds.set(key, {
    wanted: wanted + 1,
    found: found + Number(isFound),
    levelled: levelled + Number(isLevelled),
  });
}

function halves(key: string): [string, string] {
  const [level = "", kind = ""] = key.split(" ");
  return [level, kind];
}
