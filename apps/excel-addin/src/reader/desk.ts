import type { ToldFinding } from "@quarterlight/core/checks";
import type { Mapping } from "@quarterlight/core/answers";
import type { Returned } from "@quarterlight/core/asking";
import type { Period } from "@quarterlight/core/period";
import type { Brief } from "@quarterlight/core/report";
import type { Edit, Sheet, Workbook } from "@quarterlight/core/workbook";
import type { Content } from "../source/workbook-source.ts";
import { type Understanding, understand } from "../work/understanding.ts";
import { requestsOf } from "../work/owed.ts";
import { part } from "../parts/part.ts";
import { zipOf } from "../publish/zip.ts";
import { Trouble } from "../source/trouble.ts";
import { bytesOf, readFiles } from "./read-files.ts";
import { formsIn } from "./read-forms.ts";

/** Told the share done, from 0 to 1. */
export type Told = (share: number) => void;

/** A sheet that the desk does not hold yet, or the number of one that it does. */
export type SentSheet = number | { readonly number: number; readonly sheet: Sheet };

/** A workbook on its way to the desk: only the sheets that changed travel. */
export type Sent = Omit<Workbook, "sheets"> & { readonly sheets: readonly SentSheet[] };

/** What is read from files, with the number under which the desk holds each sheet. */
export type Opened = { readonly content: Content; readonly numbers: readonly number[] };

export type Task = {
  readonly sent: Sent;
  readonly notices: readonly string[];
  readonly sha256: string;
  /** The answers to read by; without them, those that the workbook keeps itself. */
  readonly answers: Mapping | undefined;
};

/** A workbook to begin with: one to fill in, or one that is filled in with an invented partnership. */
export type Template = "blank" | "example";

/** A workbook made from the one that was read: all of it in Quarterlight's sheets, or only the sheets that it lacks. */
export type Adoption = "adopted" | "companion";

/** All that was understood, without the workbook, which whoever asks has. */
export type Judged = Omit<Understanding, "workbook">;

/** What owners are asked about, and the day of asking (ISO). */
export type Request = { readonly period: Period; readonly askedOn: string };

/** A form and the text of an email for each owner, all in one .zip file, and how many owners there are. */
export type FormSet = { readonly bytes: Uint8Array; readonly owners: number };

/** Forms that came back, and what could not be taken for one: each file with the reason. */
export type Forms = {
  readonly forms: readonly Returned[];
  readonly others: readonly { readonly file: string; readonly why: string }[];
};

/**
 * Where workbooks are read, judged and checked: in a worker, or in the page where there can be none. It
 * holds the workbook last given to it.
 */
export type Desk = {
  /** Fails with `Trouble` only. */
  readonly open: (files: readonly File[], told: Told) => Promise<Opened>;
  readonly understand: (task: Task, told: Told) => Promise<Judged>;
  /** Makes a template as the bytes of an .xlsx file. */
  readonly make: (template: Template) => Promise<Uint8Array>;
  /** Makes a workbook from what was understood last, as the bytes of an .xlsx file. */
  readonly adopt: (adoption: Adoption) => Promise<Uint8Array>;
  /** Makes the forms that the command makes, of what was understood last. */
  readonly forms: (request: Request) => Promise<FormSet>;
  /** Reads forms that owners sent back. A file that is none, or cannot be read, is named and stops no other. */
  readonly returned: (files: readonly File[]) => Promise<Forms>;
  /** A copy of a file with some cells changed and all else as it was. Fails with `Trouble` where none can be made. */
  readonly copy: (file: File, edits: readonly Edit[]) => Promise<Uint8Array>;
  /** Checks what was understood last. */
  readonly check: (brief: Brief) => Promise<readonly ToldFinding[]>;
};

const checking = part(
  () => import("@quarterlight/core/checks"),
  (checks) => checks,
);
const templates = part(
  () => import("@quarterlight/template/workbook"),
  async (made) => {
    await made.readyToWrite();
    return made;
  },
);

const adoptions = part(
  () => import("@quarterlight/template/adopt"),
  (made) => ({ adopted: made.adoptedBytes, companion: made.companionBytes }),
);

const forms = part(
  async () => ({
    ...(await import("@quarterlight/template/ask")),
    ...(await import("@quarterlight/core/protect")),
  }),
  (made) => made,
);
const asking = part(
  () => import("@quarterlight/core/asking"),
  (asked) => asked.returnedForm,
);
const copies = part(
  () => import("@quarterlight/files/edit"),
  (edit) => edit.checkedCopy,
);

/** `ready` fetches what it loads later, so that it needs no network then. */
export function newDesk(): Desk & { readonly ready: () => Promise<void> } {
  let held: ReadonlyMap<number, Sheet> = new Map();
  let last: Understanding | undefined;
  return {
    open: async (files, told) => {
      const content = await readFiles(files, told);
      const { sheets } = content.workbook;
      held = new Map(sheets.map((sheet, index) => [index, sheet]));
      return { content, numbers: [...held.keys()] };
    },
    understand: async ({ sent, notices, sha256, answers }, told) => {
      const numbered = sent.sheets.map((each) => unpacked(each, held));
      held = new Map(numbered);
      const workbook = { ...sent, sheets: numbered.map(([, sheet]) => sheet) };
      last = understand({ workbook, notices, sha256 }, answers, told);
      const { workbook: _, ...judged } = last;
      return judged;
    },
    ready: async () => {
      await Promise.all([checking, templates, adoptions, forms, asking, copies].map((each) => each.load()));
    },
    make: async (template) => {
      templates.retry();
      const { templateBytes } = await templates.load();
      return templateBytes(template);
    },
    adopt: async (adoption) => {
      if (!last) throw new Error("nothing was understood yet");
      adoptions.retry();
      const made = await adoptions.load();
      return made[adoption](last.register, last.workbook, last.answers.accepted);
    },
    forms: async ({ period, askedOn }) => {
      if (!last) throw new Error("nothing was understood yet");
      forms.retry();
      const { askFiles, hushOf } = await forms.load();
      const hush = hushOf(last.identifying);
      const made = await askFiles(requestsOf(last, period, askedOn).forms, hush);
      const files = made.flatMap(({ workbook, message }) => [workbook, message]);
      return { bytes: zipOf(files.map(({ name, bytes }) => [name, bytes])), owners: made.length };
    },
    returned: async (files) => {
      asking.retry();
      return formsIn(files, await asking.load());
    },
    copy: async (file, edits) => {
      copies.retry();
      const checkedCopy = await copies.load();
      const copy = await checkedCopy(file.name, await bytesOf(file), edits);
      if (!copy.ok) throw new Trouble(copy.why);
      return copy.bytes;
    },
    check: async ({ period, date, audience }) => {
      if (!last) return [];
      checking.retry();
      const { acceptances, check, inWords, readRecords } = await checking.load();
      const accepted = acceptances(last.workbook, last.answers);
      const readBy = readRecords(last.workbook, last.answers);
      const input = { ...last, period, date, audience, accepted, readBy };
      return inWords(check(input), input);
    },
  };
}

function unpacked(sent: SentSheet, held: ReadonlyMap<number, Sheet>): readonly [number, Sheet] {
  if (typeof sent !== "number") return [sent.number, sent.sheet];
  const sheet = held.get(sent);
  if (!sheet) throw new Error(`the reader holds no sheet ${sent}`);
  return [sent, sheet];
}
