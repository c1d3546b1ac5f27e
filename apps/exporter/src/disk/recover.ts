import { existsSync, readFileSync, renameSync, rmSync, statSync } from "node:fs";
import { hostname } from "node:os";
import { join } from "node:path";
import { Failure } from "../edge/failure.ts";
import { JOURNAL, READY, UNDO, besideOf, journalIn, type Journal } from "./journal.ts";
import { systemCode } from "./trouble.ts";

/** What became of a set of files whose writing was stopped. */
export type Recovered = {
  readonly folder: string;
  readonly outcome: "completed" | "restored";
  readonly files: readonly string[];
};

/** Another run may still be at it, in which case its files are left alone. */
export type Found = Recovered | "nothing" | "still being written";

/**
 * Puts a folder right in which the writing of a set was stopped: completes the set where every new file was whole,
 * else restores the earlier one, and removes what was left over. Done again, it does nothing.
 */
export function recover(folder: string): Found {
  const path = join(folder, JOURNAL);
  const text = textOf(path);
  if (text === undefined) {
    forget(folder);
    return "nothing";
  }
  const journal = journalIn(text);
  if (journal === undefined) {
    // Whatever is written is written after the journal: where that is not whole, nothing was.
    rmSync(path, { force: true });
    return "nothing";
  }
  if (isAlive(journal, statSync(path).mtimeMs)) return "still being written";
  return settle(folder, journal);
}

function settle(folder: string, journal: Journal): Recovered {
  const isUndone = existsSync(join(folder, UNDO));
  const outcome = existsSync(join(folder, READY)) && !isUndone ? "completed" : "restored";
  const files = journal.files.map(({ name }) => name);
  for (const { name, wasThere } of journal.files) {
    const place = join(folder, name);
    const fresh = besideOf(folder, name, "new", journal.id);
    const old = besideOf(folder, name, "old", journal.id);
    if (outcome === "completed") move(fresh, place);
    else if (isUndone && wasThere) move(old, place);
    else if (isUndone) rmSync(place, { force: true });
    rmSync(fresh, { force: true });
    rmSync(old, { force: true });
  }
  rmSync(join(folder, JOURNAL), { force: true });
  forget(folder);
  return { folder, outcome, files };
}

/** Moves a file to its place; one that is no longer there has been moved already. */
function move(from: string, to: string): void {
  try {
    renameSync(from, to);
  } catch (error) {
    if (systemCode(error) === "ENOENT") return;
    throw new Failure(
      `An earlier run was stopped while it wrote "${to}", and that file cannot be put right now (${systemCode(error)}). Close it if it is open elsewhere, then run the command again.`,
    );
  }
}

/** The marks of how far a set got mean nothing without its journal. */
function forget(folder: string): void {
  for (const name of [UNDO, READY]) rmSync(join(folder, name), { force: true });
}

/** Longer than any set takes to write, in milliseconds: by then its run is over, whatever has its number now. */
const LONGEST = 600_000;

function isAlive({ pid, host }: Journal, since: number): boolean {
  if (Date.now() - since > LONGEST || pid === process.pid) return false;
  if (host !== hostname()) return true;
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return systemCode(error) === "EPERM";
  }
}

function textOf(path: string): string | undefined {
  try {
    return readFileSync(path, "utf8");
  } catch {
    return undefined;
  }
}

/** What was put right, as a sentence. */
export function recoveredInWords({ folder, outcome, files }: Recovered): string {
  const names = files.map((name) => `"${name}"`).join(", ");
  const what =
    outcome === "completed"
      ? `They were whole, and have been put in place: ${names}`
      : `The earlier ones stand as they were, and what was left over has been removed: ${names}`;
  return `An earlier run was stopped while it wrote its files in "${folder}". ${what}.`;
}
