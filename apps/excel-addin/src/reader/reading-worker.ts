import { Trouble } from "../source/trouble.ts";
import { newDesk } from "./desk.ts";
import type { Ask, Say } from "./messages.ts";

const desk = newDesk();

addEventListener("message", ({ data }: MessageEvent<Ask>) => {
  void answer(data)
    .then(say)
    // While nothing is asked: what does not come is asked for again when it is needed.
    .then(() => desk.ready().catch(() => undefined))
    // What cannot travel to the page would otherwise leave it waiting.
    .catch((thrown: unknown) => say({ number: data.number, say: "fault", why: wordsOf(thrown) }));
});

say({ say: "begun" });

function say(message: Say): void {
  postMessage(message);
}

async function answer(ask: Ask): Promise<Say> {
  const { number } = ask;
  const told = (share: number) => say({ number, say: "share", share });
  try {
    switch (ask.ask) {
      case "open":
        return { number, say: "opened", opened: await desk.open(ask.files, told) };
      case "understand":
        return { number, say: "understood", judged: await desk.understand(ask.task, told) };
      case "make":
        return { number, say: "made", bytes: await desk.make(ask.template) };
      case "adopt":
        return { number, say: "made", bytes: await desk.adopt(ask.adoption) };
      case "forms":
        return { number, say: "forms", forms: await desk.forms(ask.request) };
      case "returned":
        return { number, say: "returned", returned: await desk.returned(ask.files) };
      case "copy":
        return { number, say: "made", bytes: await desk.copy(ask.file, ask.edits) };
      case "check":
        return { number, say: "checked", findings: await desk.check(ask.brief) };
    }
  } catch (thrown) {
    if (thrown instanceof Trouble) return { number, say: "trouble", sentence: thrown.message };
    return { number, say: "fault", why: wordsOf(thrown) };
  }
}

function wordsOf(thrown: unknown): string {
  return thrown instanceof Error ? thrown.message : String(thrown);
}
