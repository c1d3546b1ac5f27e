import type { ToldFinding } from "@quarterlight/core/checks";
import { ANSWERS_SHEET } from "@quarterlight/core/answers";
import { quieted } from "@quarterlight/core/protect";
import { type Brief, type Built, buildReport, whoseFigures } from "@quarterlight/core/report";
import { useEffect, useRef, useState } from "react";
import { type Part, loadAll } from "../../parts/part.ts";
import { DEFAULT_FORMATS, type Format } from "@quarterlight/core/report";
import { MAKERS } from "../../publish/formats.ts";
import { type FileState, makeFiles } from "../../publish/make-files.ts";
import { type Named, factsOf } from "../../publish/facts.ts";
import { type OneFile, oneFileOf } from "../../publish/one-file.ts";
import { askToSave } from "../../publish/ways.ts";
import { sentenceOf } from "../../source/trouble.ts";
import { blocking } from "../../work/findings.ts";
import type { Understanding } from "../../work/understanding.ts";
import { restriction } from "./restriction.ts";

/** Where the making of the report stands. It goes on while a person looks at other views. */
export type PublishingState =
  | { readonly stage: "idle" }
  | { readonly stage: "checking" }
  /** Nothing was made, because so many findings stop publication; 0 where the workbook itself forbids it. */
  | { readonly stage: "stopped"; readonly count: number }
  /** Nothing was made, because the workbook kept changing, or for the reason given. */
  | { readonly stage: "unchecked"; readonly because: string }
  | { readonly stage: "making"; readonly of: Source; readonly files: readonly FileState[] }
  /** `one` is the file to keep, absent where none could be made; `facts` is what the report said, for machines. */
  | {
      readonly stage: "done";
      readonly of: Source;
      readonly files: readonly FileState[];
      readonly one: OneFile | undefined;
      readonly facts: Named;
    };

/** What files were made from; they tell of nothing that changed since. */
export type Source = { readonly understanding: Understanding; readonly brief: Brief };

export type Publishing = {
  readonly state: PublishingState;
  readonly formats: readonly Format[];
  readonly setFormats: (formats: readonly Format[]) => void;
  /**
   * Checks the workbook as it now stands, makes the files, and asks the browser to save them as one. Where findings stop publication, it makes
   * nothing, unless a draft will do. While it is at work, asking again does nothing.
   */
  readonly publish: (wish: Wish) => Promise<void>;
};

type Wish = {
  readonly brief: Brief;
  /** Whether to make a draft where findings stop publication. */
  readonly orDraft: boolean;
  /** The one file to make once more; the others stay, where nothing has changed since. */
  readonly only?: Format;
};

type Check = (understanding: Understanding, brief: Brief) => Promise<readonly ToldFinding[]>;

/** `first` are the formats until a person chooses. */
export function usePublishing(
  understanding: Understanding,
  check: Check,
  first: readonly Format[] = DEFAULT_FORMATS,
): Publishing {
  const [state, setState] = useState<PublishingState>({ stage: "idle" });
  const [chosen, setFormats] = useState<readonly Format[]>();
  const isBusy = useRef(false);
  const latest = useRef(understanding);
  useEffect(() => {
    latest.current = understanding;
  }, [understanding]);
  const formats = chosen ?? first;
  const publish = async ({ brief, orDraft, only }: Wish) => {
    if (isBusy.current) return;
    isBusy.current = true;
    const source = { understanding, brief };
    const others = only && state.stage === "done" && isSame(state.of, source) ? state.files : undefined;
    setState({ stage: "checking" });
    try {
      // Before anything is made, so that what is missing is said once.
      await loadAll(
        (only ? [only] : formats).flatMap((format): readonly Part<unknown>[] => MAKERS[format].parts),
      );
      for (let left = MOST_TRIES; left > 0; left -= 1) {
        const now = { understanding: latest.current, brief };
        const made = await reportOf(now, check, orDraft).catch(sentenceOf);
        const isOvertaken = await hasChanged(latest, now);
        if (isOvertaken) continue;
        if (typeof made === "string") return setState({ stage: "unchecked", because: made });
        if (made.stage === "stopped") return setState(made);
        const rest = others && isSame(source, now) ? others : undefined;
        let files: readonly FileState[] = [];
        await makeFiles(made.built, made.brief, only && rest ? [only] : formats, (next) => {
          files = rest ? rest.map((old) => next.find((each) => each.format === old.format) ?? old) : next;
          setState({ stage: "making", of: now, files });
        });
        if (left === 1 || !(await hasChanged(latest, now))) {
          const facts = factsOf(made.built, made.brief, now.understanding);
          const one = await oneFileOf(files, facts, made.brief);
          setState({ stage: "done", of: now, files, one, facts });
          if (one && only === undefined) askToSave(one);
          return;
        }
      }
      setState({ stage: "unchecked", because: "" });
    } catch (thrown) {
      setState({ stage: "unchecked", because: sentenceOf(thrown) });
    } finally {
      isBusy.current = false;
    }
  };
  return { state, formats, setFormats, publish };
}

/** Somebody may edit while the report is made. It is made again then, but not for ever. */
const MOST_TRIES = 3;

/** An edit that is on its way is known within so many milliseconds. */
const ON_ITS_WAY_MS = 400;

/** Whether the workbook is another than the report was made from, once what is on its way has come. */
async function hasChanged(latest: { readonly current: Understanding }, made: Source): Promise<boolean> {
  await new Promise((resolve) => {
    setTimeout(resolve, ON_ITS_WAY_MS);
  });
  return !isSame(made, { understanding: latest.current, brief: made.brief });
}

type Made =
  | { readonly stage: "stopped"; readonly count: number }
  | { readonly stage: "report"; readonly built: Built; readonly brief: Brief };

/** The report as the command makes it from the same workbook, or why there is none. */
async function reportOf({ understanding, brief }: Source, check: Check, orDraft: boolean): Promise<Made> {
  const { reading, register } = understanding;
  if (restriction(reading, brief.audience) !== "") return { stage: "stopped", count: 0 };
  const findings = await check(understanding, brief);
  const count = blocking(findings);
  const draft = brief.draft === true || (count > 0 && orDraft);
  if (count > 0 && !draft) return { stage: "stopped", count };
  const whole = { register, findings };
  const told = draft ? quieted(whole, brief.audience, understanding) : whole;
  const built = buildReport(told.register, { ...brief, draft, findings: told.findings });
  return {
    stage: "report",
    built,
    brief: { ...brief, draft, area: register.settings.area, body: whoseFigures(register.settings) },
  };
}

/** Whether files made from the one would be the same if they were made from the other. */
export function isSame(one: Source, other: Source): boolean {
  const { sheets: before } = one.understanding.workbook;
  const { sheets: after } = other.understanding.workbook;
  if (JSON.stringify(one.brief) !== JSON.stringify(other.brief)) return false;
  if (JSON.stringify(one.understanding.answers) !== JSON.stringify(other.understanding.answers)) return false;
  const [mine, theirs] = [before, after].map((sheets) => sheets.filter(({ name }) => name !== ANSWERS_SHEET));
  return (
    mine?.length === theirs?.length &&
    mine?.every(
      (sheet, at) => sheet === theirs?.[at] || JSON.stringify(sheet) === JSON.stringify(theirs?.[at]),
    ) === true
  );
}
