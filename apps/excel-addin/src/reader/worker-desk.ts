import { readingWorker } from "../parts/workers.ts";
import { Trouble } from "../source/trouble.ts";
import type { Desk, Told } from "./desk.ts";
import type { Ask, Say } from "./messages.ts";

/** A desk in a worker, and the way to end it whatever it is at. */
export type WorkerDesk = Desk & { readonly end: () => void };

/** A worker that has not begun by then never will. */
const LONGEST_START_MS = 20_000;
/** Even an old computer says something within this. */
const LONGEST_SILENCE_MS = 180_000;

type Reply = Exclude<Say, { readonly say: "begun" | "share" | "trouble" | "fault" }>;
type Question = Ask extends infer Each ? (Each extends Ask ? Omit<Each, "number"> : never) : never;
type Waiting = {
  readonly told: Told;
  readonly done: (say: Say) => void;
  timer: ReturnType<typeof setTimeout>;
};

/** Starts a worker and waits until it has begun. Fails where the browser allows none. */
export async function startWorkerDesk(): Promise<WorkerDesk> {
  const worker = await readingWorker();
  await begun(worker);
  const waiting = new Map<number, Waiting>();
  let asked = 0;
  let ended = "";

  const end = (sentence: string) => {
    ended = sentence;
    worker.terminate();
    for (const [number, { done }] of waiting) done({ number, say: "trouble", sentence });
  };
  const silence = () => setTimeout(() => end(TOO_LONG), LONGEST_SILENCE_MS);
  worker.addEventListener("error", () => end(BROKEN));
  worker.addEventListener("message", ({ data }: MessageEvent<Say>) => {
    const question = data.say === "begun" ? undefined : waiting.get(data.number);
    if (!question) return;
    clearTimeout(question.timer);
    if (data.say !== "share") return question.done(data);
    question.timer = silence();
    question.told(data.share);
  });

  const ask = (question: Question, told: Told): Promise<Reply> =>
    new Promise((resolve, reject) => {
      if (ended !== "") return reject(new Trouble(ended));
      asked += 1;
      const number = asked;
      const done = (say: Say) => {
        clearTimeout(waiting.get(number)?.timer);
        waiting.delete(number);
        if (say.say === "trouble") reject(new Trouble(say.sentence));
        else if (say.say === "fault") reject(new Error(say.why));
        else if (say.say !== "begun" && say.say !== "share") resolve(say);
      };
      waiting.set(number, { told, done, timer: silence() });
      worker.postMessage({ ...question, number }, []);
    });

  return {
    open: async (files, told) => {
      const reply = await ask({ ask: "open", files }, told);
      if (reply.say === "opened") return reply.opened;
      throw new Error(MIXED_UP);
    },
    understand: async (task, told) => {
      const reply = await ask({ ask: "understand", task }, told);
      if (reply.say === "understood") return reply.judged;
      throw new Error(MIXED_UP);
    },
    make: async (template) => {
      const reply = await ask({ ask: "make", template }, () => undefined);
      if (reply.say === "made") return reply.bytes;
      throw new Error(MIXED_UP);
    },
    adopt: async (adoption) => {
      const reply = await ask({ ask: "adopt", adoption }, () => undefined);
      if (reply.say === "made") return reply.bytes;
      throw new Error(MIXED_UP);
    },
    forms: async (request) => {
      const reply = await ask({ ask: "forms", request }, () => undefined);
      if (reply.say === "forms") return reply.forms;
      throw new Error(MIXED_UP);
    },
    returned: async (files) => {
      const reply = await ask({ ask: "returned", files }, () => undefined);
      if (reply.say === "returned") return reply.returned;
      throw new Error(MIXED_UP);
    },
    copy: async (file, edits) => {
      const reply = await ask({ ask: "copy", file, edits }, () => undefined);
      if (reply.say === "made") return reply.bytes;
      throw new Error(MIXED_UP);
    },
    check: async (brief) => {
      const reply = await ask({ ask: "check", brief }, () => undefined);
      if (reply.say === "checked") return reply.findings;
      throw new Error(MIXED_UP);
    },
    end: () => end(STOPPED),
  };
}

const MIXED_UP = "the reader answered another question";
const STOPPED = "The reading was stopped.";
const BROKEN =
  "The browser stopped the reading, perhaps for want of memory. Close other tabs or programs, then try again.";
const TOO_LONG = "Reading took too long and was stopped. Close other tabs or programs, then try again.";

/** Resolves when the worker says that it has begun. */
function begun(worker: Worker): Promise<void> {
  return new Promise((resolve, reject) => {
    const giveUp = () => {
      worker.terminate();
      reject(new Error("the reader could not be started"));
    };
    const timer = setTimeout(giveUp, LONGEST_START_MS);
    const settle = (then: () => void) => () => {
      clearTimeout(timer);
      then();
    };
    worker.addEventListener("message", settle(resolve), { once: true });
    worker.addEventListener("error", settle(giveUp), { once: true });
  });
}
