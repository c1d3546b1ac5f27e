import type { ToldFinding } from "@quarterlight/core/checks";
import type { Mapping } from "@quarterlight/core/answers";
import type { Brief } from "@quarterlight/core/report";
import { part } from "../parts/part.ts";
import type { Content } from "../source/workbook-source.ts";
import type { Understanding } from "../work/understanding.ts";
import type { Adoption, Desk, FormSet, Request, Template, Told } from "./desk.ts";
import { NOTHING_SENT, type SheetsSent, packed } from "./packed.ts";
import { type WorkerDesk, startWorkerDesk } from "./worker-desk.ts";

/** What reads in the page itself, where there can be no worker, or none any more. */
export const deskPart = part(
  () => import("./desk.ts"),
  (desk) => desk,
);

/** Reads, judges and checks workbooks without keeping the page waiting, one thing after the other. */
export type Reader = {
  /** What the files hold. Fails with `Trouble`. */
  readonly open: (files: readonly File[], told: Told) => Promise<Content>;
  /** Reads by the answers given now, else by those that came with the workbook, else by those it keeps itself. */
  readonly understand: (content: Content, given: Mapping | undefined, told: Told) => Promise<Understanding>;
  /** A template as the bytes of an .xlsx file. */
  readonly make: (template: Template) => Promise<Uint8Array>;
  /** Makes a workbook from what was understood, as the bytes of an .xlsx file. */
  readonly adopt: (understanding: Understanding, adoption: Adoption) => Promise<Uint8Array>;
  /** The forms for owners, made from what was understood. */
  readonly forms: (understanding: Understanding, request: Request) => Promise<FormSet>;
  /** The forms among files that owners sent back, and the files that are none. */
  readonly returned: Desk["returned"];
  /** A copy of a file with some cells changed, as the bytes of an .xlsx file. Fails with `Trouble`. */
  readonly copy: Desk["copy"];
  /** What the checks find, worst first, whatever else was understood meanwhile. */
  readonly check: (understanding: Understanding, brief: Brief) => Promise<readonly ToldFinding[]>;
  /**
   * Drops what is being read, which then fails; nothing where nothing is. A check is soon done and is left alone: a new
   * worker would have to be fetched, and the network may be gone.
   */
  readonly stop: () => void;
};

/** Whoever does the work, what is known of the sheets there, and what was understood there last. */
type Place = {
  readonly desk: Desk;
  readonly end: () => void;
  sent: SheetsSent;
  last: Understanding | undefined;
};

/**
 * Works in a worker, or in the page where the browser allows none. `start` makes the worker; it is begun
 * with the first thing to do.
 */
export function newReader(start: () => Promise<WorkerDesk> = startWorkerDesk): Reader {
  let place: Promise<Place> | undefined;
  let queue: Promise<unknown> = Promise.resolve();
  let busy = 0;
  let isWorkerAllowed = true;

  const begin = async (): Promise<Place> => {
    const worker = isWorkerAllowed ? await start().catch(() => undefined) : undefined;
    isWorkerAllowed = worker !== undefined;
    const desk = worker ?? (await deskPart.load()).newDesk();
    return { desk, end: worker?.end ?? (() => undefined), sent: NOTHING_SENT, last: undefined };
  };
  /** A place where something failed may be broken for good: what is asked for next is done in a new one. */
  const leave = (failed: Promise<Place>) => {
    if (place !== failed) return;
    place = undefined;
    void queue.then(async () => (await failed).end()).catch(() => undefined);
  };
  /** Does one thing after all that was asked for before. */
  const inTurn = <Result>(work: (place: Place) => Promise<Result>): Promise<Result> => {
    place ??= begin();
    const here = place;
    const result = queue.then(async () => work(await here));
    queue = result.catch(() => leave(here));
    return result;
  };
  /** What may take so long that nobody should have to wait for it. */
  const reading = <Result>(work: (place: Place) => Promise<Result>): Promise<Result> => {
    busy += 1;
    return inTurn(work).finally(() => (busy -= 1));
  };

  return {
    open: (files, told) =>
      reading(async (here) => {
        const { content, numbers } = await here.desk.open(files, told);
        here.sent = new Map(content.workbook.sheets.map((sheet, index) => [sheet, numbers[index] ?? 0]));
        return content;
      }),
    understand: (content, given, told) => reading((here) => understandAt(here, content, given, told)),
    make: (template) => inTurn(({ desk }) => desk.make(template)),
    adopt: (understanding, adoption) =>
      inTurn(async (here) => {
        await bringBack(here, understanding);
        return here.desk.adopt(adoption);
      }),
    forms: (understanding, request) =>
      inTurn(async (here) => {
        await bringBack(here, understanding);
        return here.desk.forms(request);
      }),
    returned: (files) => inTurn(({ desk }) => desk.returned(files)),
    copy: (file, edits) => inTurn(({ desk }) => desk.copy(file, edits)),
    check: (understanding, brief) =>
      inTurn(async (here) => {
        await bringBack(here, understanding);
        return here.desk.check(brief);
      }),
    stop: () => {
      if (busy === 0) return;
      void place?.then(({ end }) => end());
      place = undefined;
    },
  };
}

/** Has the desk hold what was understood, where it has understood something else since. */
async function bringBack(here: Place, understanding: Understanding): Promise<void> {
  const { workbook, notices, sha256, answers } = understanding;
  if (here.last !== understanding) {
    await understandAt(here, { workbook, notices, sha256 }, answers, () => undefined);
  }
  here.last = understanding;
}

async function understandAt(
  here: Place,
  { workbook, notices, sha256 = "", answers: brought }: Content,
  given: Mapping | undefined,
  told: Told,
): Promise<Understanding> {
  const { sheets, sent } = packed(workbook.sheets, here.sent);
  // Until it has gone well nobody knows what arrived, and everything would be sent again.
  here.sent = NOTHING_SENT;
  const task = { sent: { ...workbook, sheets }, notices, sha256, answers: given ?? brought };
  const judged = await here.desk.understand(task, told);
  here.sent = sent;
  here.last = { ...judged, workbook };
  return here.last;
}
