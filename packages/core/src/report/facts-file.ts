import { z } from "zod";
import { hushOf, identifyingNames } from "../protect/index.ts";
import { periodLabel, readPeriod } from "../period/index.ts";
import { AUDIENCES, type Register } from "../register/index.ts";
import type { Brief } from "./brief.ts";
import type { Built } from "./compose/index.ts";
import { KeptFigure, KeptSentence, keptFigures, keptSentences } from "./kept-words.ts";
import { PublishedKpi, publishedKpis, registerOfPublished } from "./published.ts";
import { pieces } from "./model/pieces.ts";

/** The version of this file; an older one is read, one that is newer is refused with a sentence. */
export const FACTS_SCHEMA = 1;

/**
 * What a published report said, for machines: every printed figure and judging word with its cells and its claim, every
 * sentence with what it claims and whether a person typed it, and the consents that what was printed rests on. It is made
 * from the report alone, so nothing that was suppressed or withheld can be in it.
 */
const FactsFile = z.object({
  schema: z.literal(FACTS_SCHEMA),
  kind: z.literal("quarterlight facts"),
  /** The workbook's name, and the SHA-256 of its bytes in hexadecimal; empty where it was open in Excel, and had none yet. */
  workbook: z.object({
    name: z.string(),
    sha256: z.string().regex(/^(?:[0-9a-f]{64})?$/),
    /** A mark of where it lay, seen from the report: the same for the same place, and too short to tell which that is. */
    place: z
      .string()
      .regex(/^[0-9a-f]{4}$/)
      .optional(),
  }),
  edition: z.object({
    audience: z.enum(AUDIENCES),
    area: z.string(),
    period: z.string(),
    /** As its masthead says whose report it is; absent where the file is older than that. */
    partnership: z.string().optional(),
  }),
  /** ISO; empty where the report bears no date. */
  date: z.string(),
  draft: z.boolean(),
  /** The titles of the indicators that it tells, each once; absent where the file is older than that. */
  indicators: z.array(z.string()).optional(),
  figures: z.array(KeptFigure),
  sentences: z.array(KeptSentence),
  /** What the report rests on of each indicator, for the next report to tell what changed; absent where the file is older than that. */
  kpis: z.array(PublishedKpi).optional(),
  /** The cells that a finding said may be wrong, on which nothing was judged; absent where there were none. */
  doubts: z.array(z.string()).optional(),
  /** The consent records that what was printed rests on: a withdrawal names the files by these. */
  consents: z.array(z.object({ consent: z.string(), what: z.enum(["story", "quote"]), id: z.string() })),
});
export type FactsFile = z.infer<typeof FactsFile>;

/** The names of all it may hold. */
export const FACTS_FIELDS: readonly string[] = Object.keys(FactsFile.shape);

export type FactsReading =
  | { readonly kind: "facts"; readonly file: FactsFile }
  | { readonly kind: "refused"; readonly sentence: string };

/** What a report said, to be kept beside it. */
export function factsFile(built: Built, brief: Brief, workbook: FactsFile["workbook"]): FactsFile {
  const { report, consents, doubts } = built;
  const { audience, area = "", period, date, draft = false } = brief;
  return {
    schema: FACTS_SCHEMA,
    kind: "quarterlight facts",
    // A file may be named after a person, and this one goes where the report goes.
    workbook: { ...workbook, name: hushOf(identifyingNames([workbook.name]))(workbook.name) },
    edition: { audience, area, period: periodLabel(period), partnership: report.masthead.partnership },
    date,
    draft,
    indicators: [...new Set(indicatorsIn(report))],
    ...saidIn(built),
    ...(doubts.length > 0 ? { doubts: [...doubts] } : {}),
    consents: [...consents],
  };
}

type Said = Pick<FactsFile, "figures" | "sentences" | "kpis">;

const saidBy = new WeakMap<Built, Said>();

/** What a report says; every sentence is held once, for the file beside it and for those that carry it. */
function saidIn(built: Built): Said {
  const { report, index, consents } = built;
  const known = saidBy.get(built);
  if (known) return known;
  const told = pieces(report);
  const sentences = keptSentences(told, { index, consents });
  const said = {
    figures: keptFigures(told, index),
    sentences: ["generated", "typed"].flatMap((by) => sentences.filter(({ made }) => made === by)),
    kpis: publishedKpis(index),
  };
  saidBy.set(built, said);
  return said;
}

/** What a report said, for the Word file or PDF itself to carry: the same wherever it is made, and of no workbook's name. */
export function carriedFacts(built: Built, brief: Brief): string {
  return JSON.stringify(factsFile(built, brief, { name: "", sha256: "" }));
}

/** The register that a published report rested on; undefined where its file is too old to keep it. */
export function registerOfFacts({ kpis, edition }: FactsFile): Register | undefined {
  const reading = readPeriod(edition.period);
  return kpis && registerOfPublished(kpis, reading.kind === "period" ? reading.period : undefined);
}

/** The titles of all indicators that a report tells, in sentences or in a row. */
function indicatorsIn({ sections }: Built["report"]): readonly string[] {
  return sections.flatMap(({ full, short, deaths, watch }) => [
    ...[...full, ...short, ...deaths].map(({ title }) => title),
    ...(watch?.table.rows.flatMap(([cell]) => (cell?.kind === "name" ? [cell.text] : [])) ?? []),
  ]);
}

/** Reads what a report said, or says in a sentence why it cannot be. */
export function readFactsFile(text: string): FactsReading {
  const data = parsed(text);
  const known = Known.safeParse(data);
  if (!known.success)
    return refused("This is no facts file of Quarterlight: choose the one that lies beside the report.");
  if (known.data.schema > FACTS_SCHEMA) {
    return refused(
      `This facts file is of version ${known.data.schema}, and this Quarterlight reads up to version ${FACTS_SCHEMA}: use the Quarterlight that made it, or a newer one.`,
    );
  }
  const file = FactsFile.safeParse(data);
  if (file.success) return { kind: "facts", file: file.data };
  const at = file.error.issues[0]?.path.join(".") ?? "";
  return refused(
    `This facts file is damaged at “${at}”: make the report again, or take the file from a copy.`,
  );
}

const Known = z.object({ kind: z.literal("quarterlight facts"), schema: z.number().int().min(1) });

function refused(sentence: string): FactsReading {
  return { kind: "refused", sentence };
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
