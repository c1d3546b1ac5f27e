import type { Claim } from "../claims/index.ts";
import { type FactIndex, type Role, factId, isFact, questionId } from "../facts/index.ts";
import { withoutUnit } from "../narrative/index.ts";
import { samePeriod } from "../period/index.ts";
import type { Piece } from "./model/piece.ts";
import { type Run, claimsOf, plain, words } from "./model/text.ts";

/**
 * What a sentence tells of several and claims of some: a word said of all that it names holds of each, and what is said of a
 * number of indicators is said of that many.
 */
export function halfTold({ kind, text }: Piece, index: FactIndex): readonly string[] {
  if (kind !== "sentence" && kind !== "alternative text") return [];
  return sentencesIn(text).flatMap((runs) => {
    const claims = claimsOf(runs);
    return [
      ...asRules(runs),
      ...ofSome(runs, claims, index),
      ...ofEach(claims, index),
      ...ofHowMany(claims),
    ].map((fault) => `“${plain(runs).trim()}” ${fault}`);
  });
}

/** Of each indicator and question that is named, what is claimed of another that is named beside it. */
function ofSome(runs: readonly Run[], claims: readonly Claim[], index: FactIndex): readonly string[] {
  const named = [...new Set(runs.flatMap((run) => subjectsOf(run, index)))];
  if (named.length < 2) return [];
  const told = claims.filter(
    ({ kpi, word, role }) => named.includes(kpi) && (word !== undefined || FIGURES.has(role)),
  );
  const roles = new Set(told.map(({ role }) => role));
  return named.flatMap((subject) =>
    [...roles]
      .filter((role) => !claims.some((claim) => claim.role === role && isOf(claim, subject)))
      .map((role) => `names ${subject}, and claims no ${role} of it`),
  );
}

/** What stands behind the name of each, where it does behind that of one. */
const FIGURES: ReadonlySet<Role> = new Set<Role>(["level", "survey share", "survey base"]);

function isOf({ kpi, basis }: Claim, subject: string): boolean {
  return kpi === subject || (basis?.kind === "kpis" && basis.kpis.includes(subject));
}

/** What only the cell of a figure can say of it holds of no other, and is no rule of the house. */
function asRules(runs: readonly Run[]): readonly string[] {
  return runs
    .filter((run) => typeof run !== "string" && "said" in run && run.as === "rule" && MARKS.test(run.said))
    .map((run) => `says “${words(run)}” as if it were a rule`);
}

const MARKS = /^(?:provisional|revised|estimated)\b/i;

/** From which number to which the bases of a survey's questions go is said of each whose base may be told. */
function ofEach(claims: readonly Claim[], { register, factAt }: FactIndex): readonly string[] {
  const ranged = claims.find(({ role, hedge }) => role === "survey base" && hedge === "between");
  if (ranged === undefined) return [];
  const { period, role, kpi } = ranged;
  const { survey } = register.surveys.find((each) => questionId(each) === kpi) ?? {};
  const all = register.surveys.filter((each) => each.survey === survey && samePeriod(each.wave, period));
  const told = all.filter((each) => isFact(factAt({ kpi: questionId(each), period, role })));
  const isClaimed = (id: string) => claims.some((claim) => claim.role === role && claim.kpi === id);
  return told
    .map(questionId)
    .filter((id) => !isClaimed(id))
    .map((id) => `says “each”, and claims no ${role} of ${id}`);
}

/** A word for how indicators stand, without how many of them do. */
function ofHowMany(claims: readonly Claim[]): readonly string[] {
  const counted = new Set(claims.filter(({ quantity }) => quantity !== undefined).map(factId));
  return claims
    .filter((claim) => claim.role.startsWith("how many") && !counted.has(factId(claim)))
    .map((claim) => `says “${claim.word ?? ""}” and not of how many`);
}

function subjectsOf(run: Run, { register, idOf }: FactIndex): readonly string[] {
  if (typeof run === "string" || !("said" in run) || run.as !== "name") return [];
  const said = run.said.trim().toLowerCase();
  const kpi = register.kpis.find(({ title }) =>
    [title, withoutUnit(title)].some((each) => each.trim().toLowerCase() === said),
  );
  const asked = register.surveys.find(({ question }) => `“${question}”`.toLowerCase() === said);
  return [...(kpi ? [idOf(kpi)] : []), ...(asked ? [questionId(asked)] : [])];
}

/** The sentences of a text; one ends where words do, or where those that were given do. */
function sentencesIn(text: readonly Run[]): readonly (readonly Run[])[] {
  const sentences: Run[][] = [[]];
  for (const run of text) {
    const parts = typeof run === "string" ? run.split(/(?<=[.!?])(?= |$)/) : [run];
    for (const part of parts) {
      sentences.at(-1)?.push(part);
      if (/[.!?]$/.test(plain([part]))) sentences.push([]);
    }
  }
  return sentences.filter((runs) => runs.length > 0);
}
