/** What became of one file of a set whose writing was stopped. */
export type Deed =
  | "placed"
  | "in place"
  | "as before"
  | "not made"
  | "put back"
  | "taken away"
  | "left"
  | "stuck";

/** What became of a set of files whose writing was stopped. */
export type Recovered = {
  readonly kind: "recovered";
  readonly folder: string;
  readonly outcome: "completed" | "restored";
  readonly files: readonly { readonly name: string; readonly deed: Deed }[];
  /** What was removed beside them, and what was not. */
  readonly cleared: readonly string[];
  readonly kept: readonly string[];
};

/** Something that bears the name of a file of ours and is none. */
export type Strange = { readonly kind: "strange"; readonly path: string; readonly why: string };

/** Another run may still be at it, in which case its files are left alone. */
export type Found = Recovered | Strange | "nothing" | "still being written";

/** Whether nothing may be written into the folder until a person has looked at it. */
export function isInTheWay(found: Found): found is Recovered | Strange {
  if (typeof found === "string") return false;
  return found.kind === "strange" || found.files.some(({ deed }) => deed === "stuck");
}

/** In the order they are told. */
const DEEDS: Readonly<Record<Deed, string>> = {
  placed: "Whole, and put in place now",
  "in place": "Whole, and in place already",
  "as before": "As it was before",
  "not made": "Not made",
  "put back": "The earlier one put back",
  "taken away": "Removed again, because nothing stood there before",
  left: "Left alone, because nothing proves that it is a file which that run wrote",
  stuck: "Not put right, because the system does not allow it now",
};

/** What was found and what was done, and nothing that was not, in sentences. */
export function recoveredInWords(found: Recovered | Strange): string {
  if (found.kind === "strange") {
    return `"${found.path}" ${found.why}, so it was left alone. Quarterlight keeps its record of files being written under that name: move it away, or delete it if you do not need it.`;
  }
  const told = Object.entries(DEEDS).flatMap(([deed, words]) =>
    list(
      words,
      found.files.flatMap((file) => (file.deed === deed ? [file.name] : [])),
    ),
  );
  const isStuck = isInTheWay(found);
  return [
    `A record in "${found.folder}" says that an earlier run was stopped while it wrote its files.`,
    ...told,
    ...list("Left over, and removed", found.cleared),
    ...list("Left over, and kept for you to look at", found.kept),
    ...(isStuck
      ? ["Close what is open elsewhere, or ask for leave to change that folder, then run the command again."]
      : []),
  ].join(" ");
}

function list(words: string, names: readonly string[]): readonly string[] {
  return names.length === 0 ? [] : [`${words}: ${names.map((name) => `"${name}"`).join(", ")}.`];
}
