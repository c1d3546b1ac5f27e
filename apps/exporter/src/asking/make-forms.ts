import { basename, join } from "node:path";
import { type Forms, type OwnersForm, askedEdits, formsOf, messageFor } from "@quarterlight/core/asking";
import type { Hush } from "@quarterlight/core/protect";
import type { Period } from "@quarterlight/core/period";
import { plusDays } from "@quarterlight/core/voices";
import { digestOf } from "../disk/digest.ts";
import { hushIn } from "../disk/hush-of.ts";
import { requireExcelName } from "../disk/new-workbook.ts";
import { readBytes } from "../disk/read-bytes.ts";
import type { Understood } from "../disk/understand.ts";
import { type Output, writeWhole } from "../disk/write-whole.ts";
import { Failure } from "../edge/failure.ts";
import { type CopySet, copyTo, refuseThere } from "./copy-with.ts";

type Asked = {
  readonly to: string;
  readonly period: Period;
  readonly date: string;
  readonly owed?: boolean | undefined;
  readonly owner?: string | undefined;
  readonly record?: string | undefined;
};

/** A form that was made, and the text that goes with it. */
type MadeForm = { readonly form: OwnersForm; readonly file: string; readonly message: string };

export type MadeForms = Pick<CopySet, "answers"> & {
  readonly made: readonly MadeForm[];
  readonly ownerless: Forms["ownerless"];
};

/** Makes a form and the text of an email for each owner, all of them or none; what is there already is never written over. */
export async function makeForms(understood: Understood, asked: Asked): Promise<MadeForms> {
  const { register, workbook, path, inputs } = understood;
  const bytes = await readBytes(path);
  const { forms: told, ownerless } = formsOf(register, {
    period: asked.period,
    askedOn: asked.date,
    dueOn: plusDays(asked.date, register.settings.daysToAnswer),
    workbook: workbook.name,
    digest: digestOf(bytes),
    onlyOwed: asked.owed,
    owner: asked.owner,
  });
  const hush = hushIn(understood);
  const forms = told.map((form) => hushed(form, hush));
  if (forms.length === 0) throw new Failure(nobody(asked));
  const { askBytes } = await import("@quarterlight/template/ask");
  const outputs: Output[] = [];
  const made: MadeForm[] = [];
  const names = new Set<string>();
  for (const form of forms) {
    const name = freshName(form.owner, names);
    const file = join(asked.to, `${name}.xlsx`);
    const message = join(asked.to, `${name}.email.txt`);
    made.push({ form, file, message });
    outputs.push({ path: file, bytes: await askBytes(form) });
    outputs.push({ path: message, bytes: new TextEncoder().encode(messageFor(form, basename(file))) });
  }
  const { record } = asked;
  if (record !== undefined) requireExcelName(record);
  const copy: CopySet =
    record === undefined
      ? { outputs: [] }
      : await copyTo(record, { path, bytes, edits: askedEdits(workbook, forms) });
  outputs.push(...copy.outputs);
  refuseThere(outputs);
  await writeWhole(outputs, inputs);
  const { answers } = copy;
  return { made, ownerless, ...(answers === undefined ? {} : { answers }) };
}

/** What identifies somebody in the workbook does not go out in a form. */
function hushed(form: OwnersForm, hush: Hush): OwnersForm {
  const items = form.items.map((item) => ({
    ...item,
    title: hush(item.title),
    meaning: hush(item.meaning),
    off: hush(item.off),
    last: hush(item.last),
  }));
  return {
    ...form,
    owner: hush(form.owner),
    workbook: hush(form.workbook),
    lines: form.lines.map(hush),
    items,
  };
}

function nobody({ owner, owed }: Asked): string {
  if (owner !== undefined) return `No indicator is led by "${owner}". Part of a role is enough.`;
  return owed === true
    ? "Nothing is off target, so nobody owes words. Leave --owed out to ask about every indicator."
    : "No indicator has a lead, so nobody can be asked. Fill in Lead on the sheet KPIs.";
}

/** A name for a file from a role: letters, digits and hyphens; a number where two roles come to the same. */
function freshName(owner: string, taken: Set<string>): string {
  const plain = owner
    .normalize("NFKD")
    .toLowerCase()
    .replaceAll(/[^a-z0-9]+/g, "-")
    .replaceAll(/^-+|-+$/g, "")
    .slice(0, 60);
  const base = plain === "" ? "owner" : plain;
  let name = base;
  for (let number = 2; taken.has(name); number += 1) name = `${base}-${number}`;
  taken.add(name);
  return name;
}
