import { join } from "node:path";
import { type Forms, type OwnersForm, askedEdits, formsOf } from "@quarterlight/core/asking";
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
  if (told.length === 0) throw new Failure(nobody(asked));
  const { askFiles } = await import("@quarterlight/template/ask");
  const files = await askFiles(told, hushIn(understood));
  const forms = files.map(({ form }) => form);
  const made = files.map(({ form, workbook: { name }, message }) => ({
    form,
    file: join(asked.to, name),
    message: join(asked.to, message.name),
  }));
  const outputs: Output[] = files
    .flatMap((each) => [each.workbook, each.message])
    .map(({ name, bytes: content }) => ({ path: join(asked.to, name), bytes: content }));
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

function nobody({ owner, owed }: Asked): string {
  if (owner !== undefined) return `No indicator is led by "${owner}". Part of a role is enough.`;
  return owed === true
    ? "Nothing is off target, so nobody owes words. Leave --owed out to ask about every indicator."
    : "No indicator has a lead, so nobody can be asked. Fill in Lead on the sheet KPIs.";
}
