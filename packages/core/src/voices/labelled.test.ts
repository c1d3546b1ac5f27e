/**
 * The labelled set of who does what and whose voice: found from the folder that VOICES_DATA names, written to the
 * folder that VOICES_OUT names, then scored. Sets that are not shown, or that carry no labels, run the same way.
 */
import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { expect, test } from "vitest";
import { z } from "zod";
import { periodLabel } from "../period/index.ts";
import {
  DUTY_KINDS,
  comparable,
  countTheme,
  dietOf,
  dutyFindings,
  partnersOf,
  recommendationFindings,
  suggestFrom,
} from "./index.ts";
import { questions, remarks } from "./asked.fixture.ts";
import { type SetFiles, dutiesAndKpis, quarterOfDay, recommendations } from "./labelled.fixture.ts";
import { MEANINGS } from "./questions/question.ts";
import {
  scoreDiet,
  scoreDuties,
  scoreQuestions,
  scoreRecommendations,
  scoreThemes,
} from "./scores.fixture.ts";

const shared = process.env["QUARTERLIGHT_SHARED"] || resolve(import.meta.dirname, "../../../../../shared");
const folder = process.env["VOICES_DATA"] || join(shared, "voices");
const files: SetFiles = {
  isThere: (...names) => names.every((name) => existsSync(join(folder, name))),
  json: (name) => JSON.parse(readFileSync(join(folder, name), "utf8")),
};
const out = process.env["VOICES_OUT"];
const FILES = ["duties.json", "kpis.json", "evaluations.json", "surveys.json", "snippets.json"];

const codes = z.object({ labels: z.array(z.object({ id: z.string(), themes: z.array(z.string()) })) });
const pairSchema = z.object({
  pairs: z.array(z.object({ a: z.string(), b: z.string(), meaning: z.enum(MEANINGS) })),
});

function foundDuties() {
  const { register, asOf, idOf } = dutiesAndKpis(files);
  return dutyFindings(register, asOf).map(({ check, duties, kpis }) => ({
    kind: DUTY_KINDS[check],
    duties: duties.map(idOf),
    kpis,
  }));
}

function foundDiet() {
  const { register, asOf, uses } = dutiesAndKpis(files);
  return dietOf(register, asOf, uses).map(({ kpi, suggests, with: partner }) => ({
    code: kpi.id,
    label: suggests,
    ...(partner === undefined ? {} : { with: partner }),
  }));
}

function foundPairs() {
  return partnersOf(questions(files)).map(({ question, candidates, isOffered }) => ({
    a: question.id,
    candidates: candidates.map((candidate) => candidate.question.id),
    offered: isOffered,
  }));
}

/** A person's decision on what a pair means is given to the program; what follows from it is not. */
function foundComparable() {
  const byId = new Map(questions(files).map((question) => [question.id, question]));
  const decided = files.isThere("pairs.json") ? pairSchema.parse(files.json("pairs.json")).pairs : [];
  return decided.flatMap(({ a, b, meaning }) => {
    const [one, other] = [byId.get(a), byId.get(b)];
    if (one === undefined || other === undefined) return [];
    const { compare, because } = comparable(one, other, meaning);
    return [{ a, b, compare: compare ? "yes" : "no", because }];
  });
}

function foundThemes() {
  const { list, uncoded, idOf, themes } = remarks(files);
  const suggest = suggestFrom(list);
  const suggested = uncoded.map(({ text, remark }) => ({
    id: remark.id,
    themes: suggest(text, remark.from).map(idOf),
  }));
  const coded = new Map(
    files.isThere("theme-labels.json")
      ? codes.parse(files.json("theme-labels.json")).labels.map((each) => [each.id, each.themes])
      : [],
  );
  const all = uncoded.map(({ label, remark }) => ({
    label,
    remark: { ...remark, themes: coded.get(remark.id) ?? [] },
  }));
  const counts = Object.fromEntries(
    [...new Set(all.map(({ label }) => label))].map((label) => [
      label,
      Object.fromEntries(
        themes.map(({ id }) => {
          const { kindsOfSource, peoplePublic, ...counted } = countTheme(
            id,
            all.filter((each) => each.label === label).map(({ remark }) => remark),
          );
          return [id, { ...counted, kinds_of_source: kindsOfSource, people_public: peoplePublic }];
        }),
      ),
    ]),
  );
  return { counts, suggested };
}

function foundRecommendations() {
  const { register, asOf } = recommendations(files);
  // No label tests whether a figure moved since: the set's list of kinds has none for it.
  const found = recommendationFindings(register, asOf).filter(({ kind }) => kind !== "no change seen");
  return found.map(({ kind, recommendation, of }) => ({
    kind: kind === "carry forward" ? `carry forward to ${periodLabel(quarterOfDay(asOf))}` : kind,
    recs: [recommendation.reference],
    ...(of === undefined ? {} : { of: of.reference }),
  }));
}
test.skipIf(!files.isThere(...FILES))("finds what is labelled (skipped where the set is absent)", () => {
  const found = {
    duties: foundDuties(),
    diet: foundDiet(),
    pairs: foundPairs(),
    comparable: foundComparable(),
    themes: foundThemes(),
    recommendations: foundRecommendations(),
  };
  if (out !== undefined && out !== "") {
    mkdirSync(out, { recursive: true });
    writeFileSync(join(out, "voices-found.json"), `${JSON.stringify(found, null, 1)}\n`);
  }
  expect(found.diet.length).toBeGreaterThan(0);
  if (files.isThere("duty-labels.json")) scoreDuties(files, found.duties);
  if (files.isThere("kpi-labels.json")) scoreDiet(files, found.diet);
  if (files.isThere("pairs.json")) scoreQuestions(files, found.pairs, found.comparable);
  if (files.isThere("theme-labels.json")) scoreThemes(files, found.themes);
  if (files.isThere("evaluation-labels.json")) scoreRecommendations(files, found.recommendations);
});
