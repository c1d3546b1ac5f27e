import { type Exposure, type Kind, exposuresIn, isPublished } from "../../protect/index.ts";
import type { Located } from "../frame/finding.ts";
import type { Desk } from "../frame/subjects.ts";
import { readBySubject } from "../memory/read-by-subject.ts";
import { HOLDER_WORDS } from "./holder-words.ts";
import { KIND_WORDS } from "./kind-words.ts";

/** One identifier as a finding's evidence; the identifier itself is not in it. */
export type Exposed = Located & {
  readonly kind: Kind;
  readonly hint: string;
  readonly isStop: boolean;
  /** Whether the report is read beyond the partnership. */
  readonly isOpen: boolean;
  readonly column: string;
} & Pick<Exposure, "where" | "holder" | "file">;

/** The identifiers of a workbook that a check tells of. */
export function exposedIn(desk: Desk, isTold: (kind: Kind) => boolean): readonly Exposed[] {
  return exposuresIn(desk.workbook, desk.register, desk.also)
    .filter(({ kind, at }) => isTold(kind) && at.sheet !== readBySubject.sheet)
    .map(({ kind, level, at, hint, where, holder, file }) => ({
      at,
      kind,
      hint,
      where,
      holder,
      file,
      isStop: level === "stop",
      isOpen: isPublished(desk.audience, desk.register.settings),
      column: [file, at.sheet, at.column, holder ?? (NAMES.has(where) ? where : "")].join("|"),
    }));
}

export function severityOf({ isStop, isOpen: open }: Exposed): "error" | "warning" {
  return isStop && open ? "error" : "warning";
}

const NAMES: ReadonlySet<string> = new Set(["sheet name", "file name"]);

export function messageOf(exposed: Exposed): string {
  const { kind, hint, file } = exposed;
  const [one] = KIND_WORDS[kind];
  return `${file === "" ? "" : `In “${file}”: `}${placeOf(exposed)} ${one}${hint === "" ? "" : `, ${hint}`}.`;
}

function placeOf({ where, holder }: Exposed): string {
  if (holder !== undefined) return HOLDER_WORDS[holder];
  if (where === "sheet name") return "The sheet's name holds";
  return where === "file name" ? "The file's name holds" : "Here stands";
}

export function togetherOf(all: readonly Exposed[]): string {
  const [first] = all;
  if (first === undefined) return "";
  const hints = all.map(({ hint }) => hint).filter((hint) => hint !== "");
  const said =
    hints.length === 0
      ? ""
      : `: ${hints.slice(0, MOST).join(", ")}${hints.length > MOST ? " and others" : ""}`;
  const place = first.holder === undefined ? "Here stand" : HOLDER_WORDS[first.holder];
  const file = first.file === "" ? "" : `In “${first.file}”: `;
  return `${file}${place} ${all.length} ${KIND_WORDS[first.kind][1]}${said}.`;
}

const MOST = 4;

export function causeOf({ kind, column, isStop }: Exposed): string {
  return `${kind} ${isStop ? "stop" : "eye"} ${column}`;
}
