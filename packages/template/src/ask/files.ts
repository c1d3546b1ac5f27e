import { type OwnersForm, messageFor } from "@quarterlight/core/asking";
import type { Hush } from "@quarterlight/core/protect";
import { askBytes } from "./form.ts";

/** A file by its name alone, without a folder. */
type NamedBytes = { readonly name: string; readonly bytes: Uint8Array };

/** A form as it goes out, its workbook (.xlsx), and the text of an email to send with it. */
type AskFiles = {
  readonly form: OwnersForm;
  readonly workbook: NamedBytes;
  readonly message: NamedBytes;
};

/** The files of forms, in their order, each name once; what identifies somebody is taken out of the words by `hush`. */
export async function askFiles(forms: readonly OwnersForm[], hush: Hush): Promise<readonly AskFiles[]> {
  const names = new Set<string>();
  return Promise.all(
    forms.map(async (told) => {
      const form = hushed(told, hush);
      const name = freshName(form.owner, names);
      const file = `${name}.xlsx`;
      const message = new TextEncoder().encode(messageFor(form, file));
      return {
        form,
        workbook: { name: file, bytes: await askBytes(form) },
        message: { name: `${name}.email.txt`, bytes: message },
      };
    }),
  );
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
