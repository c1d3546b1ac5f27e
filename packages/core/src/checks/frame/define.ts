import type { Address } from "../../workbook/index.ts";
import { deskOf } from "./desk.ts";
import type { Fix, Located, Severity } from "./finding.ts";
import type { CheckInput, Desk, Scope, Subjects } from "./subjects.ts";
import { subjectsIn } from "./walk.ts";

type Definition<S extends Scope, Evidence extends Located> = {
  /** As in the catalogue; never changes, because people accept findings by it. */
  readonly id: string;
  readonly title: string;
  /** What goes wrong for a reader of the report when the check is broken; a sentence. */
  readonly why: string;
  readonly scope: S;
  /** The evidence that the subject breaks the check, if it does. */
  readonly check: (subject: Subjects[S]) => Evidence | readonly Evidence[] | undefined;
  /** A severity that depends on the evidence stands after the check, so that its type is known. */
  readonly severity: Severity | ((evidence: Evidence) => Severity);
  /** What stands there, with its values; sentences. */
  readonly message: (evidence: Evidence) => string;
  /** What to do about it; a sentence. */
  readonly remedy: string | ((evidence: Evidence) => string);
  /** Findings with the same cause are reported as one. Without it, cells of one KPI or one column are. */
  readonly cause?: (evidence: Evidence) => string;
  /** What stands there, where several share the cause. */
  readonly together?: (evidence: readonly Evidence[]) => string;
  readonly fix?: (evidence: Evidence) => Fix | undefined;
  /** Whether an error stops the report wherever it stands, also on a sheet that is not read. */
  readonly everywhere?: true;
  /** It reads what people wrote, and may err: even where it blocks, a person may let it stand with a reason. */
  readonly isReading?: true;
  /** What an acceptance holds for, where that is not all that its cells hold. */
  readonly holds?: (evidence: Evidence) => string;
  /** It says that a figure or a target may be wrong: until it is put right or let stand, nothing is judged on that cell. */
  readonly castsDoubt?: true;
  /** It is about what the file carries, and never about anything that is printed. */
  readonly isOfFile?: true;
  /** Where and why it departs from the definition in the catalogue it was made from. */
  readonly departs?: string;
  /** Workbooks that keep and that break it: its tests, and its examples on the generated page. */
  readonly examples: {
    readonly keep: readonly (() => CheckInput)[];
    readonly break: readonly (() => CheckInput)[];
  };
};

/** What one check found in one place, before it is ranked. */
export type Found = {
  readonly check: Check;
  readonly severity: Severity;
  readonly at: readonly Address[];
  readonly evidence: Located;
  readonly cause: string | undefined;
  /** What a fix would change, where one is offered. */
  readonly edits: Fix["edits"] | undefined;
  readonly holds: string | undefined;
};

/** What a check says of what it found, in its own words. */
type Said = {
  readonly what: string;
  readonly remedy: string;
  /** What a fix does, for each piece of evidence; empty where it offers none. */
  readonly fixes: readonly string[];
};

/** A check with its types of subject and evidence sealed in, so that checks of all kinds fit one list. */
export type Check = {
  readonly id: string;
  readonly title: string;
  readonly why: string;
  readonly scope: Scope;
  readonly severities: string;
  readonly departs: string | undefined;
  readonly everywhere: boolean;
  readonly isOfFile: boolean;
  readonly isReading: boolean;
  readonly castsDoubt: boolean;
  readonly inspect: (desk: Desk) => readonly Found[];
  /** What it says of evidence that it gave itself: one piece, or all that share a cause. */
  inWords(evidence: readonly Located[]): Said;
  /** The examples that it judges wrongly. */
  readonly misjudged: () => readonly string[];
  /** What it says of its broken examples. */
  readonly exampleInputs: Definition<Scope, Located>["examples"];
};

export function defineCheck<S extends Scope, Evidence extends Located>(
  definition: Definition<S, Evidence>,
): Check {
  const { id, title, why, scope, severity, departs, examples } = definition;
  const check: Check = {
    id,
    title,
    why,
    scope,
    severities: typeof severity === "string" ? severity : "by what is found",
    departs,
    everywhere: definition.everywhere === true,
    isOfFile: definition.isOfFile === true,
    isReading: definition.isReading === true,
    castsDoubt: definition.castsDoubt === true,
    inspect: (desk) => {
      const found: Found[] = [];
      for (const subject of subjectsIn(desk, scope)) {
        for (const evidence of listOf(definition.check(subject))) {
          found.push({
            check,
            severity: typeof severity === "string" ? severity : severity(evidence),
            at: placesOf(evidence),
            evidence,
            cause: definition.cause?.(evidence),
            edits: definition.fix?.(evidence)?.edits,
            holds: definition.holds?.(evidence),
          });
        }
      }
      return found;
    },
    inWords: (evidence: readonly Evidence[]) => saidOf(definition, evidence),
    misjudged: () => [
      ...examples.keep.flatMap((input, at) =>
        check.inspect(deskOf(input())).length === 0 ? [] : [`keeps ${at + 1} is called broken`],
      ),
      ...examples.break.flatMap((input, at) =>
        check.inspect(deskOf(input())).length > 0 ? [] : [`breaks ${at + 1} is called kept`],
      ),
    ],
    exampleInputs: examples,
  };
  return check;
}

function saidOf<S extends Scope, Evidence extends Located>(
  { message, remedy, together, fix }: Definition<S, Evidence>,
  evidence: readonly Evidence[],
): Said {
  const [first] = evidence;
  if (first === undefined) throw new Error("a finding rests on evidence");
  const what = message(first);
  const many = () =>
    together?.(evidence) ?? `${evidence.length} places have the same fault. The first: ${what}`;
  return {
    what: evidence.length === 1 ? what : many(),
    remedy: typeof remedy === "string" ? remedy : remedy(first),
    fixes: evidence.map((each) => fix?.(each)?.says ?? ""),
  };
}

function placesOf({ at }: Located): readonly Address[] {
  return isList(at) ? at : [at];
}

function listOf<Thing>(found: Thing | readonly Thing[] | undefined): readonly Thing[] {
  if (found === undefined) return [];
  return isList(found) ? found : [found];
}

function isList<Thing>(found: Thing | readonly Thing[]): found is readonly Thing[] {
  return Array.isArray(found);
}
