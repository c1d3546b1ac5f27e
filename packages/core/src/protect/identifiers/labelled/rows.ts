import { z } from "zod";
import type { Allowances } from "../allowances.ts";
import type { Field, Where } from "../field.ts";

/** What product code sees of a row. */
export type Row = { readonly id: string; readonly field: Field };

const Label = z.object({
  kind: z.string(),
  at: z.tuple([z.number(), z.number()]),
  level: z.enum(["stop", "eye"]).default("stop"),
  text: z.string().optional(),
});
export type Label = z.infer<typeof Label>;

/** What a row's author says is in it: for the score alone. */
export type Labels = {
  readonly find: readonly Label[];
  readonly may: readonly Label[];
  readonly why: string;
};

const Typed = z.object({
  id: z.string(),
  text: z.string(),
  where: z.string().default("commentary"),
  header: z.string().nullish(),
  /** The number itself, or whether the cell holds one. */
  number: z.union([z.boolean(), z.number(), z.string()]).nullish(),
  consent: z.string().nullish(),
});
const Judged = z.object({
  id: z.string(),
  find: z.array(Label).optional(),
  may: z.array(Label).optional(),
  why: z.string().default(""),
});

/** The one loader of the set's lines: every label is dropped. A row without labels is read like any other. */
export function rowsIn(jsonl: string): readonly Row[] {
  return linesOf(jsonl).map((line) => {
    const { id, text, where, header, number, consent } = Typed.parse(line);
    const field: Field = {
      text,
      where: placeOf(where, header ?? ""),
      heading: header ?? "",
      number: number !== undefined && number !== null && number !== false,
      ...(consent ? { consent } : {}),
    };
    return { id, field };
  });
}

/** The labels by row, of the rows that have any; read apart from the rows, and only to score. */
export function labelsIn(jsonl: string): ReadonlyMap<string, Labels> {
  const judged = linesOf(jsonl).map((line) => Judged.parse(line));
  return new Map(judged.flatMap(({ id, find, may = [], why }) => (find ? [[id, { find, may, why }]] : [])));
}

/** What the invented partnership declared about itself. */
export function declaredIn(file: unknown): Allowances {
  const context = Context.parse(file);
  const { own, consents, ...rest } = context;
  return {
    ...own,
    ...rest,
    pseudonyms: consents.flatMap(({ id, pseudonym }) =>
      pseudonym ? [{ consent: id, name: pseudonym }] : [],
    ),
  };
}

const texts = z.array(z.string()).default([]);
const Context = z.object({
  organisation: z.string().default(""),
  own: z
    .object({ domains: texts, telephones: texts, addresses: texts, handles: texts })
    .default({ domains: [], telephones: [], addresses: [], handles: [] }),
  publicPeople: z.array(z.object({ name: z.string(), role: z.string().default("") })).default([]),
  consents: z.array(z.object({ id: z.string(), pseudonym: z.string().nullish() })).default([]),
  places: texts,
  services: texts,
});

function linesOf(jsonl: string): readonly unknown[] {
  return jsonl
    .split("\n")
    .flatMap((line): readonly unknown[] => (line.trim() === "" ? [] : [JSON.parse(line)]));
}

const PLACES: ReadonlySet<string> = new Set<Where>([
  "story",
  "feedback",
  "quote",
  "commentary",
  "action",
  "cell",
  "note",
  "title",
  "heading",
  "alt text",
  "sheet name",
  "file name",
  "property",
]);

function placeOf(where: string, heading: string): Where {
  if (/propert/i.test(heading) || /propert/i.test(where)) return "property";
  return isPlace(where) ? where : "commentary";
}

function isPlace(where: string): where is Where {
  return PLACES.has(where);
}
