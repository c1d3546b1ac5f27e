import { Trouble, isNotLoaded } from "../source/trouble.ts";

/** Something of the program that is loaded after the start, once. */
export type Part<What> = {
  /** The same promise every time; one that failed stays so until `retry`. Fails with `Trouble` where it did not arrive. */
  readonly load: () => Promise<What>;
  /** Lets the next load try again where the last one failed. */
  readonly retry: () => void;
};

/** A part is a file of its own, got by `get`; `make` gives what is wanted of it. */
export function part<File, What>(
  get: () => Promise<File>,
  make: (file: File) => What | Promise<What>,
): Part<What> {
  let loading: Promise<What> | undefined;
  let hasFailed = false;
  let tries = 0;
  let missing = "";
  const fetched = async (): Promise<File> => {
    if (missing === "") return get();
    tries += 1;
    // Browsers remember for good that a file did not arrive: it is asked for under another name.
    return import(/* @vite-ignore */ `${missing}?again=${tries}`);
  };
  const load = async (): Promise<What> => {
    const file = await fetched().catch((thrown: unknown) => {
      missing ||= addressIn(thrown);
      throw thrown;
    });
    return make(file);
  };
  return {
    load: () => {
      loading ??= load().catch((thrown: unknown) => {
        hasFailed = true;
        throw isNotLoaded(thrown) ? new Trouble(NOT_HERE) : thrown;
      });
      return loading;
    },
    retry: () => {
      if (!hasFailed) return;
      hasFailed = false;
      loading = undefined;
    },
  };
}

/** The address of a file that did not arrive, as Chromium and Firefox say it; empty where a browser does not. */
function addressIn(thrown: unknown): string {
  if (!isNotLoaded(thrown) || !(thrown instanceof Error)) return "";
  return /https?:\/\/[^\s?]+/.exec(thrown.message)?.[0] ?? "";
}

/** Tries again what failed, then loads all. Fails with the first that fails. */
export async function loadAll(parts: readonly Part<unknown>[]): Promise<void> {
  for (const { retry } of parts) retry();
  await Promise.all(parts.map(({ load }) => load()));
}

/** A part that does not come now may come later: how long to wait before each further try, in milliseconds. */
const WAITS = [2000, 10_000, 60_000];

/**
 * Loads parts one after the other while nothing else is asked for, so that neither a lost network nor a new version at
 * the address is met in the middle of the work. What does not come is tried again later, and said only when needed.
 */
export async function loadWhenIdle(parts: readonly Part<unknown>[], waits = WAITS): Promise<void> {
  let isWhole = true;
  for (const each of parts) {
    await idle();
    each.retry();
    await each.load().catch(() => {
      isWhole = false;
    });
  }
  const [wait, ...later] = waits;
  if (isWhole || wait === undefined) return;
  await new Promise((resolve) => {
    setTimeout(resolve, wait);
  });
  await loadWhenIdle(parts, later);
}

/** Safari has no idle callback. */
function idle(): Promise<void> {
  return new Promise((resolve) => {
    if (typeof requestIdleCallback === "function") requestIdleCallback(() => resolve(), { timeout: 1000 });
    else setTimeout(resolve, 50);
  });
}

const NOT_HERE =
  "A part of Quarterlight is not here yet: the network may be gone, or there may be a new version at its address. Nothing was lost and your workbook was not changed. Try again; if that does not help, close Quarterlight and open it again.";
