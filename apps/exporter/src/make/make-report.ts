import { readFile, stat } from "node:fs/promises";
import { basename, join, relative, resolve, sep } from "node:path";
import { type ToldFinding, acceptances, check, inWords, readRecords } from "@quarterlight/core/checks";
import { periodLabel } from "@quarterlight/core/period";
import { quieted, withFiguresOf } from "@quarterlight/core/protect";
import type { Audience } from "@quarterlight/core/register";
import {
  type Brief,
  type Built,
  FORMATS,
  type Format,
  type HeldAgain,
  buildReport,
  carriedFacts,
  factsFile,
  fileName,
  heldAgain,
  whoseFigures,
} from "@quarterlight/core/report";
import { addressName } from "@quarterlight/core/workbook";
import { digestOf } from "../disk/digest.ts";
import { picturesOf } from "../disk/pictures.ts";
import { publishedFrom } from "../disk/published.ts";
import { factsOf, isReport } from "../verify/facts-of.ts";
import { previousFrom } from "../disk/previous.ts";
import { requireKpis } from "../disk/require-kpis.ts";
import { type Understood, understand } from "../disk/understand.ts";
import { systemCode, writingTrouble } from "../disk/trouble.ts";
import { type Output, writeWhole } from "../disk/write-whole.ts";
import { Failure } from "../edge/failure.ts";
import type { Heard } from "../edge/quiet.ts";
import { refuseOther } from "./refuse-other.ts";
import { refuseBlocked } from "./refuse-blocked.ts";
import { periodOf } from "./choose-period.ts";
import { type Looks, MAKERS } from "./formats.ts";
import { type WordLook, wordLook, wordLookBeside } from "./word-template.ts";

/** What a person asked for; what they left open comes from the workbook. */
export type Request = {
  readonly workbook: string;
  readonly also: readonly string[] | undefined;
  readonly area: string | undefined;
  readonly period: string | undefined;
  readonly formats: readonly Format[];
  readonly out: string;
  readonly audience: Audience | undefined;
  readonly date: string | undefined;
  /** The last report's workbook, or its facts file. */
  readonly previous?: string | undefined;
  /** Makes the report although something blocks it, marked as a draft on every page. */
  readonly draft: boolean;
  /** A Word document whose look the Word file takes. */
  readonly wordTemplate: string | undefined;
  /** Sets the PDF in 18 point, for people who read large print. */
  readonly largePrint?: boolean | undefined;
  /** Writes over a report of another workbook that bears the same name. */
  readonly replace: boolean;
};

export type Made = {
  readonly understood: Understood;
  readonly brief: Brief;
  readonly built: Built;
  readonly findings: readonly ToldFinding[];
  /** What the report given as the previous one said and that is no longer so. */
  readonly noLonger: HeldAgain | undefined;
  readonly word: WordLook | undefined;
  readonly files: readonly (Output & { readonly format: Format })[];
  /** What the report said, for machines, beside it. */
  readonly facts: Output;
};

/** A report before it has a format: what was read, what was found, and what it says. */
export type Prepared = Pick<Made, "understood" | "brief" | "built" | "findings">;

/** What a report is made from; `isFinal` refuses one that something blocks. */
type Asked = Pick<
  Request,
  "workbook" | "also" | "area" | "period" | "out" | "audience" | "date" | "draft" | "previous"
> & {
  readonly isFinal: boolean;
};

/** Reads and checks a workbook, and builds the report that it gives. */
export async function prepareReport(request: Asked, heard: Heard): Promise<Prepared> {
  const understood = await understand(request.workbook, request, heard);
  requireKpis(understood, { figures: true });
  const { area, also } = request;
  const previous = await previousFrom(request.previous, { area, also }, heard);
  const brief: Brief = { ...briefOf(request, understood), previous };
  refuseRestricted(understood, brief.audience);
  heard.progress(`Checking ${understood.workbook.name}`);
  const pictures = await picturesOf(understood.path, understood.register);
  const input = {
    ...understood,
    period: brief.period,
    date: brief.date,
    audience: brief.audience,
    previous,
    readBy: readRecords(understood.workbook, understood.answers),
    published: publishedFrom(understood, [request.out]),
    pictures,
    accepted: acceptances(understood.workbook, understood.answers, understood.also),
  };
  const findings = inWords(check(input), input);
  if (request.isFinal) refuseBlocked(understood, brief.period, findings);
  heard.progress(`Writing the report for ${periodLabel(brief.period)}`);
  const whole = { register: understood.register, findings, previous };
  const told = request.draft ? quieted(whole, brief.audience, understood) : whole;
  const built = buildReport(withFiguresOf(told.register, understood.register), {
    ...brief,
    previous: told.previous,
    findings: told.findings,
    pictures,
  });
  return { understood, brief, built, findings };
}

/** A workbook that says it is not for everyone makes no report for the public or the board. */
function refuseRestricted({ workbook, reading }: Understood, audience: Audience): void {
  const [banner] = reading.restrictions;
  if (banner === undefined || audience === "internal") return;
  throw new Failure(
    `"${workbook.name}" says “${banner.text}” in ${addressName(banner.at)}, so no report for the public or the board is made from it. ` +
      "Take that line out if it no longer holds, or make the internal edition with --audience internal.",
    1,
  );
}

/** Workbook in, report out: reads, builds, renders every format in memory, then writes all files or none. */
export async function makeReport(request: Request, heard: Heard): Promise<Made> {
  await refuseFile(request.out);
  const asked = await wordLook(request.wordTemplate, request.formats);
  const prepared = await prepareReport({ ...request, isFinal: !request.draft }, heard);
  const { understood, brief, built, findings } = prepared;
  const word = asked ?? (await wordLookBeside(request.workbook, understood.register, request.formats));
  const noLonger = await noLongerSo(request.previous, understood);
  heard.progress(`Making ${request.formats.map((format) => FORMATS[format].name).join(", ")}`);
  const looks: Looks = {
    word,
    print: request.largePrint ? "large" : undefined,
    facts: carriedFacts(built, brief),
  };
  const makers = await Promise.all(
    request.formats.map(async (format) => [format, await MAKERS[format]()] as const),
  );
  const files = await Promise.all(
    makers.map(async ([format, make]) => {
      const path = join(request.out, fileName(brief, format));
      return { format, path, bytes: await make(built, looks) };
    }),
  );
  const about = factsFile(built, brief, {
    name: basename(request.workbook),
    sha256: digestOf(await readFile(request.workbook)),
    place: placeOf(request),
  });
  const facts = {
    path: join(request.out, fileName(brief, "facts")),
    bytes: new TextEncoder().encode(`${JSON.stringify(about)}\n`),
  };
  if (!request.replace) refuseOther({ paths: files.map(({ path }) => path), facts: facts.path, about });
  await writeWhole(
    [...files, facts],
    [...understood.inputs, ...[word?.path, request.previous].flatMap((path) => path ?? [])],
  );
  heard.progress("");
  return { understood, brief, built, findings, noLonger, word, files, facts };
}

/** Stops before the work where the folder to write to is a file, or lies in one. */
async function refuseFile(folder: string): Promise<void> {
  await stat(join(folder, "report")).catch((error: unknown) => {
    if (systemCode(error) === "ENOTDIR") throw writingTrouble(error, folder);
  });
}

/** What an earlier report said that is no longer so, where that was given and not a workbook. */
async function noLongerSo(
  previous: string | undefined,
  { register }: Understood,
): Promise<HeldAgain | undefined> {
  if (previous === undefined || !isReport(previous)) return undefined;
  const file = await factsOf(previous);
  return file && heldAgain(file, register);
}

/** The mark of where the workbook lies, seen from the report's folder; so few digits fit very many places. */
function placeOf({ workbook, out }: Pick<Request, "workbook" | "out">): string {
  const way = relative(resolve(out), resolve(workbook)).split(sep).join("/");
  return digestOf(new TextEncoder().encode(way)).slice(0, 4);
}

function briefOf({ period, audience, date, draft }: Asked, understood: Understood): Brief {
  const { settings } = understood.register;
  return {
    period: periodOf(understood, period),
    audience: audience ?? settings.audience,
    date: date ?? settings.date,
    draft,
    area: settings.area,
    body: whoseFigures(settings),
  };
}
