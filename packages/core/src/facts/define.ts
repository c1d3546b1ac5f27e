import type { Period } from "../period/index.ts";
import type { Kpi, SurveyResult } from "../register/index.ts";
import type { Basis } from "./basis.ts";
import type { Given, NoFactReason, Stopped, Way } from "./fact.ts";
import type { Place } from "./place.ts";
import type { Role } from "./role.ts";

/** What a kind gives, or why it gives nothing, for one KPI (or several, or a survey) in one period. */
export type Example = {
  readonly name: string;
  readonly kpi?: Partial<Kpi>;
  readonly kpis?: readonly Partial<Kpi>[];
  /** Waves of one question, the last of them asked about. */
  readonly surveys?: readonly Partial<SurveyResult>[];
  /** The role, where the kind has several; else its first. */
  readonly role?: Role;
  readonly basis?: Basis;
  readonly period?: Period;
  readonly gives:
    | {
        readonly value?: number;
        readonly word?: string;
        readonly printed?: string;
        readonly ways?: readonly Way[];
        /** Other values that may as fairly be said. */
        readonly fair?: readonly number[];
        readonly rule?: string;
        /** Where it was read from, by name. */
        readonly cells?: readonly string[];
      }
    | { readonly none: NoFactReason };
};

type Definition<R extends Role, At> = {
  readonly roles: readonly R[];
  /** What it says, and against which basis; a sentence. */
  readonly means: string;
  readonly find: (at: At, role: R) => Given | Stopped;
  readonly examples: readonly Example[];
};

/** One kind of fact: the roles it fills, what it means, how each is found, and examples that are its tests. */
export type Kind<At = Place> = {
  readonly means: string;
  readonly finders: readonly (readonly [role: Role, find: (at: At) => Given | Stopped])[];
  readonly examples: readonly Example[];
};

/** One question in one wave, with all the waves it was asked in. */
export type Asked = {
  readonly result: SurveyResult;
  readonly waves: readonly SurveyResult[];
  /** Whether the edition hides how many answered it. */
  readonly isHidden: boolean;
};

export function defineFact<R extends Role>(definition: Definition<R, Place>): Kind {
  return kindOf(definition);
}

/** A count over KPIs, which are told as they stand in the period. */
export function defineCount<R extends Role>(
  definition: Definition<R, readonly Place[]>,
): Kind<readonly Place[]> {
  return kindOf(definition);
}

/** What a survey says of one of its questions. */
export function defineSurveyFact<R extends Role>(definition: Definition<R, Asked>): Kind<Asked> {
  return kindOf(definition);
}

function kindOf<R extends Role, At>({ roles, means, find, examples }: Definition<R, At>): Kind<At> {
  return { means, examples, finders: roles.map((role) => [role, (at: At) => find(at, role)] as const) };
}
