/** How what was found is held against the labels of a set, as score.mjs beside the set does. */
import { expect } from "vitest";
import { z } from "zod";
import { DUTY_KINDS } from "./index.ts";
import type { SetFiles } from "./labelled.fixture.ts";
import { MEANINGS } from "./questions/question.ts";

/** What a finding has to name to answer a label. */
function names(found: Named, label: Named): boolean {
  return (
    found.kind === label.kind &&
    label.duties.every((id) => found.duties.includes(id)) &&
    label.kpis.every((id) => found.kpis.includes(id))
  );
}

type Named = { readonly kind: string; readonly duties: readonly string[]; readonly kpis: readonly string[] };

const one = z.object({
  kind: z.string(),
  duties: z.array(z.string()),
  kpis: z.array(z.string()).default([]),
});
const dutyLabels = z.object({ must: z.array(one), may: z.array(one), must_not: z.array(one) });

export function scoreDuties(files: SetFiles, found: readonly Named[]) {
  const labels = dutyLabels.parse(files.json("duty-labels.json"));
  const kinds: readonly string[] = Object.values(DUTY_KINDS);
  expect(
    [...labels.must, ...labels.may, ...labels.must_not].filter(({ kind }) => !kinds.includes(kind)),
  ).toEqual([]);
  const ofKind = (kind: string): Named => ({
    kind,
    duties: found.filter((each) => each.kind === kind).flatMap(({ duties }) => duties),
    kpis: found.filter((each) => each.kind === kind).flatMap(({ kpis }) => kpis),
  });
  const grouped = new Set<string>([DUTY_KINDS.W02, DUTY_KINDS.W03, DUTY_KINDS.W04]);
  const isFound = (label: Named) =>
    grouped.has(label.kind) ? found.some((each) => names(each, label)) : names(ofKind(label.kind), label);
  expect(labels.must.filter((label) => !isFound(label))).toEqual([]);
  const isHit = ({ kind, duties, kpis }: Named) =>
    found.some(
      (each) =>
        each.kind === kind &&
        (duties.length === 0 || duties.some((id) => each.duties.includes(id))) &&
        (kpis.length === 0 || kpis.some((id) => each.kpis.includes(id))),
    );
  expect(labels.must_not.filter(isHit)).toEqual([]);
}

const diet = z.object({
  code: z.string(),
  label: z.enum(["keep", "merge", "demote", "retire"]),
  with: z.string().optional(),
});

export function scoreDiet(files: SetFiles, found: readonly z.infer<typeof diet>[]) {
  const { labels } = z.object({ labels: z.array(diet) }).parse(files.json("kpi-labels.json"));
  const said = new Map(found.map((each) => [each.code, each]));
  expect(labels.map(({ code, label, with: partner }) => ({ code, label, with: partner }))).toEqual(
    labels.map(({ code, label, with: partner }) => ({
      code,
      label: said.get(code)?.label ?? "keep",
      with: label === "merge" ? said.get(code)?.with : partner,
    })),
  );
}

type Offered = { readonly a: string; readonly candidates: readonly string[]; readonly offered: boolean };
type Compared = {
  readonly a: string;
  readonly b: string;
  readonly compare: string;
  readonly because: readonly string[];
};
type ThemesFound = {
  readonly counts: Readonly<Record<string, unknown>>;
  readonly suggested: readonly { readonly id: string; readonly themes: readonly string[] }[];
};
type RecommendationFound = { readonly kind: string; readonly recs: readonly string[]; readonly of?: string };

const fullPair = z.object({
  a: z.string(),
  b: z.string(),
  meaning: z.enum(MEANINGS),
  compare: z.enum(["yes", "no"]),
  because: z.array(z.string()),
});

export function scoreQuestions(files: SetFiles, found: readonly Offered[], compared: readonly Compared[]) {
  const { pairs } = z.object({ pairs: z.array(fullPair) }).parse(files.json("pairs.json"));
  const candidates = new Map(found.map((each) => [each.a, each.candidates]));
  const sought = pairs.filter(({ meaning }) => meaning === "same" || meaning === "reversed");
  const near = sought.filter(({ a, b }) => candidates.get(a)?.includes(b) === true);
  expect(near.length * 10).toBeGreaterThanOrEqual(sought.length * 9);
  const key = (a: string, b: string) => [a, b].toSorted().join(" ");
  const unlike = new Set(pairs.filter(({ meaning }) => meaning !== "different").map(({ a, b }) => key(a, b)));
  const offered = new Set(
    found.filter((each) => each.offered).map(({ a, candidates: [best = ""] }) => key(a, best)),
  );
  expect([...offered].filter((pair) => !unlike.has(pair)).length).toBeLessThanOrEqual(3);
  const fields = (because: readonly string[]) =>
    ["scale", "asked_of", "about_when", "direction"].filter((field) =>
      because.some((each) => each.split(":")[0] === field),
    );
  const said = new Map(compared.map((each) => [key(each.a, each.b), each]));
  const wrong = pairs.filter(({ a, b, meaning, compare, because }) => {
    const ours = said.get(key(a, b));
    if (ours?.compare !== compare) return true;
    if (meaning === "related" || meaning === "different") return ours.because.length === 0;
    return fields(ours.because).join(" ") !== fields(because).join(" ");
  });
  expect(wrong).toEqual([]);
}

const count = z.record(z.string(), z.record(z.string(), z.record(z.string(), z.number())));

export function scoreThemes(files: SetFiles, { counts, suggested }: ThemesFound) {
  const { counts: wanted, labels } = z
    .object({ counts: count, labels: z.array(z.object({ id: z.string(), themes: z.array(z.string()) })) })
    .parse(files.json("theme-labels.json"));
  expect(counts).toEqual(wanted);
  const right = new Map(labels.map(({ id, themes }) => [id, themes]));
  const offered = suggested.flatMap(({ id, themes }) =>
    themes.map((theme) => right.get(id)?.includes(theme) === true),
  );
  const hits = offered.filter((isRight) => isRight).length;
  expect(hits / offered.length).toBeGreaterThanOrEqual(0.6);
  expect(hits / labels.reduce((sum, { themes }) => sum + themes.length, 0)).toBeGreaterThanOrEqual(0.5);
}

const recLabel = z.object({ kind: z.string(), recs: z.array(z.string()), of: z.string().optional() });
const EXACT = [
  "late",
  "moved twice",
  "done without evidence",
  "refused without a reason",
  "must be in the annual report",
];
const JUDGED = ["no lead", "no answer yet", "too early to see in the figure", "said before"];
const MUST_NOT: Readonly<Record<string, readonly string[]>> = {
  "must not: no answer, lead or action": ["no answer yet", "no lead"],
  "must not: in the annual report's inspection part": ["must be in the annual report"],
};

export function scoreRecommendations(files: SetFiles, found: readonly RecommendationFound[]) {
  const { labels } = z.object({ labels: z.array(recLabel) }).parse(files.json("evaluation-labels.json"));
  const isCarried = (kind: string) => kind.startsWith("carry forward to ");
  const known = (kind: string) =>
    [...EXACT, ...JUDGED, ...Object.keys(MUST_NOT)].includes(kind) || isCarried(kind);
  expect(labels.filter(({ kind }) => !known(kind))).toEqual([]);
  const named = (kind: string) => found.filter((each) => each.kind === kind).flatMap(({ recs }) => recs);
  for (const { kind, recs, of } of labels.filter((label) => MUST_NOT[label.kind] === undefined)) {
    const ours = named(kind);
    expect({ kind, missed: recs.filter((id) => !ours.includes(id)) }).toEqual({ kind, missed: [] });
    const more = ours.filter((id) => !recs.includes(id));
    expect(more.length).toBeLessThanOrEqual(EXACT.includes(kind) || recs.length === 0 ? 0 : 1);
    if (of !== undefined) expect(found.some((each) => each.kind === kind && each.of === of)).toBe(true);
  }
  const alarms = labels.filter(({ kind, recs }) =>
    (MUST_NOT[kind] ?? []).some((banned) => named(banned).some((id) => recs.includes(id))),
  );
  expect(alarms).toEqual([]);
}
