import { Book, type UndoLost } from "../workbook/index.ts";
import type { Catalogue } from "./catalogue.ts";
import { Engine } from "./engine.ts";
import { entriesOf } from "./events.ts";
import { currentSets, type RequirementSets } from "./requirement.ts";
import { allWell, type Switches } from "./switches.ts";
import { type Need, Usage } from "./usage.ts";
import { ACTION, DELAY_FOR_CELL_EDIT, type EventEntry, type RequestBody, type ResponseBody } from "./wire.ts";

export type HostOptions = {
  readonly book?: Book;
  /** Without it, versions are not known: no older Excel, and no version in the report. */
  readonly catalogue?: Catalogue;
  /** What this Excel says that it can do; fewer sets make an older Excel. */
  readonly sets?: RequirementSets;
};

/** A request as it reached the host, kept for tests. */
export type Exchange = { readonly request: RequestBody; readonly response: ResponseBody };

/** The host's answer to a request: carried out (even where an action failed), or refused before. */
export type Answer =
  | { readonly kind: "carried out"; readonly body: string }
  | { readonly kind: "refused"; readonly code: Refusal };

export type Refusal =
  | "InvalidOperationInCellEditMode"
  | "RequestPayloadSizeLimitExceeded"
  | "ResponsePayloadSizeLimitExceeded";

/** What a run needed and cost, from the start or from the last `forget`. */
export type RunReport = {
  /** The newest ExcelApi version that was needed, and by which member; null without a catalogue. */
  readonly excelApi: { readonly version: string; readonly because: string } | null;
  readonly needs: readonly Need[];
  /** Requests that did something for the add-in. What the library sends by itself is not counted. */
  readonly roundTrips: number;
  readonly requests: number;
  /** The largest request, in characters. */
  readonly largestRequest: number;
  /** Members that were asked for and are not answered here. */
  readonly unimplemented: readonly string[];
  /** Calls after which the person could no longer undo. */
  readonly undoLost: readonly UndoLost[];
  /** Objects that the add-in still keeps. */
  readonly keptObjects: number;
};

/** The simulated Excel behind whatever carries its messages: a bridge in Node, a page in a browser. */
export class Host {
  readonly book: Book;
  readonly sets: RequirementSets;
  readonly switches: Switches = allWell();
  /** Every request since the last `forget`, with its answer. */
  readonly exchanges: Exchange[] = [];
  readonly #engine: Engine;
  readonly #watchers = new Set<() => void>();
  #requests = 0;
  #largestRequest = 0;

  constructor({ book = new Book(), catalogue, sets = currentSets }: HostOptions = {}) {
    this.book = book;
    this.sets = sets;
    this.#engine = new Engine(book, new Usage(catalogue ?? null, sets));
  }

  /** Answers a request body, in its own time; while the host is silent, never. */
  async answer(text: string, { customData = "", flags = 0 } = {}): Promise<Answer> {
    this.#requests += 1;
    this.#largestRequest = Math.max(this.#largestRequest, text.length);
    if (this.switches.silent > 0) {
      this.switches.silent -= 1;
      return new Promise(() => {});
    }
    if (this.switches.latency > 0) await pause(this.switches.latency);
    if (text.length > this.switches.requestLimit) return refused("RequestPayloadSizeLimitExceeded");
    while (this.switches.cellEdit) {
      if ((flags & DELAY_FOR_CELL_EDIT) === 0) return refused("InvalidOperationInCellEditMode");
      await pause(10);
    }
    const request: RequestBody = JSON.parse(text);
    const response = this.#engine.execute(request, customData);
    this.exchanges.push({ request, response });
    for (const watcher of this.#watchers) watcher();
    const body = JSON.stringify(response);
    if (body.length > this.switches.responseLimit) return refused("ResponsePayloadSizeLimitExceeded");
    return { kind: "carried out", body };
  }

  /** Calls the listener with what Excel pushes to the add-in, after the change is done; the answer stops it. */
  listen(listener: (entries: readonly EventEntry[]) => void): () => void {
    return this.book.listen((happening) => {
      const entries = entriesOf(this.book, happening);
      setTimeout(() => listener(entries), 0);
    });
  }

  /**
   * Calls the watcher after each request that was carried out: some change what a person sees without an event,
   * such as a cell's look. The answer stops it.
   */
  watch(watcher: () => void): () => void {
    this.#watchers.add(watcher);
    return () => void this.#watchers.delete(watcher);
  }

  report(): RunReport {
    const { references, usage } = this.#engine;
    const needs = usage.needs();
    const excelApi = needs.find(({ set }) => set === "ExcelApi") ?? null;
    return {
      excelApi: excelApi === null ? null : { version: excelApi.version, because: excelApi.because },
      needs,
      roundTrips: this.#requests - this.exchanges.filter(({ request }) => isByItself(request)).length,
      requests: this.#requests,
      largestRequest: this.#largestRequest,
      unimplemented: usage.unimplemented,
      undoLost: [...this.book.undo.lost],
      keptObjects: references.count,
    };
  }

  /** Starts counting again: a test measures one thing at a time. */
  forget(): void {
    this.exchanges.length = 0;
    this.book.undo.lost.length = 0;
    this.#engine.usage.forget();
    this.#requests = 0;
    this.#largestRequest = 0;
  }
}

function refused(code: Refusal): Answer {
  return { kind: "refused", code };
}

/** Actions that the library adds by itself to name its objects. */
const IDLE: ReadonlySet<number> = new Set([ACTION.instantiate, ACTION.trace]);

/** What the library sends by itself: it lets go of objects after a run, and says once that it is there. */
const BY_ITSELF: ReadonlySet<string> = new Set(["_RemoveReference", "NotifyActionHandlerReady"]);

/** Whether a request does nothing that the add-in asked for. */
function isByItself({ Actions }: RequestBody): boolean {
  const others = Actions.filter(({ Name }) => !BY_ITSELF.has(Name));
  return others.length < Actions.length && others.every(({ ActionType }) => IDLE.has(ActionType));
}

function pause(milliseconds: number): Promise<void> {
  return new Promise((resolve) => {
    setTimeout(resolve, milliseconds);
  });
}
