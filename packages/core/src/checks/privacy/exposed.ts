import { type Exposure, type Kind, exposuresIn } from "../../protect/index.ts";
import type { Located } from "../frame/finding.ts";
import type { Desk } from "../frame/subjects.ts";
import { readBySubject } from "../memory/read-by-subject.ts";
import { KIND_WORDS } from "./kind-words.ts";

/** One identifier as a finding's evidence; the identifier itself is not in it. */
export type Exposed = Located & {
  readonly kind: Kind;
  readonly hint: string;
  readonly isStop: boolean;
  /** Whether the report is read beyond the partnership. */
  readonly isOpen: boolean;
  readonly column: string;
  readonly where: Exposure["where"];
};

/** The identifiers of a workbook that a check tells of. */
export function exposedIn(desk: Desk, isTold: (kind: Kind) => boolean): readonly Exposed[] {
  return exposuresIn(desk.workbook, desk.register)
    .filter(({ kind, at }) => isTold(kind) && at.sheet !== readBySubject.sheet)
    .map(({ kind, level, at, hint, where }) => ({
      at,
      kind,
      hint,
      where,
      isStop: level === "stop",
      isOpen: isOpen(desk),
      column: `${at.sheet}|${at.column}|${where === "sheet name" || where === "file name" ? where : ""}`,
    }));
}

/** A public edition is read by everybody, and papers of a board are published unless its session is private. */
function isOpen({ audience, register }: Desk): boolean {
  return audience === "public" || (audience === "board" && !register.settings.privateSession);
}

export function severityOf({ isStop, isOpen: open }: Exposed): "error" | "warning" {
  return isStop && open ? "error" : "warning";
}

export function messageOf({ kind, hint, where }: Exposed): string {
  const [one] = KIND_WORDS[kind];
  const place =
    where === "sheet name" || where === "file name"
      ? `The ${where === "sheet name" ? "sheet's" : "file's"} name holds`
      : "Here stands";
  return `${place} ${one}${hint === "" ? "" : `, ${hint}`}.`;
}

export function togetherOf(all: readonly Exposed[]): string {
  const [first] = all;
  if (first === undefined) return "";
  const hints = all.map(({ hint }) => hint).filter((hint) => hint !== "");
  const said =
    hints.length === 0
      ? ""
      : `: ${hints.slice(0, MOST).join(", ")}${hints.length > MOST ? " and others" : ""}`;
  return `Here stand ${all.length} ${KIND_WORDS[first.kind][1]}${said}.`;
}

const MOST = 4;

export function causeOf({ kind, column, isStop }: Exposed): string {
  return `${kind} ${isStop ? "stop" : "eye"} ${column}`;
}
