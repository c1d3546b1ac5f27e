import type { Mapping } from "@quarterlight/core/answers";
import { type ToldFinding, acceptName, acceptedBeside, canAccept } from "@quarterlight/core/checks";
import { Failure } from "../edge/failure.ts";
import { today } from "../edge/today.ts";

/** What a person lets stand, why, and who says so. */
export type Accepting = {
  readonly accept?: readonly string[];
  readonly reason?: string;
  readonly by?: string;
};

/** The answers with findings let stand, each called by its check and its first cell; nothing where none is asked for. */
export function acceptedOf(
  answers: Mapping,
  findings: readonly ToldFinding[],
  { accept = [], reason = "", by = "" }: Accepting,
): Mapping | undefined {
  if (accept.length === 0) return undefined;
  if (reason.trim() === "" || by.trim() === "")
    throw new Failure(
      `Say why, and who says so: --accept "${accept[0] ?? ""}" --reason "why it may stand" --by "Head of Service"`,
    );
  return accept.reduce((kept: Mapping, name) => {
    const found = findings.filter((finding) => isCalled(finding, name));
    if (found.length === 0) throw new Failure(`Nothing found is called "${name}". ${whatThereIs(findings)}`);
    return found.reduce((before: Mapping, finding) => {
      const after = acceptedBeside(before, finding, { reason, person: by, date: today() });
      if (after === undefined)
        throw new Failure(
          `"${name}" is an error of figures that would be printed, and cannot stand: put it right.`,
        );
      return after;
    }, kept);
  }, answers);
}

function isCalled({ check, at: [first] }: ToldFinding, name: string): boolean {
  return first !== undefined && acceptName(check, first).toLowerCase() === name.trim().toLowerCase();
}

function whatThereIs(findings: readonly ToldFinding[]): string {
  const names = findings.flatMap((finding) => {
    const [first] = finding.at;
    return first && canAccept(finding) && !finding.accepted ? [`"${acceptName(finding.check, first)}"`] : [];
  });
  const some = [...new Set(names)].slice(0, MOST);
  return some.length === 0
    ? "Nothing here can be let stand."
    : `What can be let stand is called, for one, ${some.join(", ")}.`;
}

const MOST = 3;
