import type { Mapping } from "@quarterlight/core/answers";
import { useEffect, useMemo, useState } from "react";
import { answersFileName, answersText } from "../work/answers/answers-file.ts";
import type { Understanding } from "../work/understanding.ts";

/** The small file in which answers and decisions are kept beside a workbook that is never written to. */
export type Saving = {
  readonly fileName: string;
  /** Leads to the file as it now is. */
  readonly url: string;
  readonly state: "nothing new" | "not saved" | "saved";
  /** To be told when a person has saved it. */
  readonly saved: () => void;
};

/** Offers the file, and has the browser ask before the page is left with something not saved. */
export function useSaving({ name, reading, answers }: Understanding, isBeside: boolean): Saving | undefined {
  const [{ kept, isSaved }, setKept] = useState({ kept: answers, isSaved: false });
  const url = useMemo(() => {
    const blob = new Blob([answersText(reading, answers)], { type: "application/json" });
    return URL.createObjectURL(blob);
  }, [reading, answers]);
  useEffect(() => () => URL.revokeObjectURL(url), [url]);
  const isNew = !isSame(kept, answers);
  const isAtRisk = isBeside && isNew;
  useEffect(() => {
    if (!isAtRisk) return undefined;
    const ask = (event: BeforeUnloadEvent) => event.preventDefault();
    addEventListener("beforeunload", ask);
    return () => removeEventListener("beforeunload", ask);
  }, [isAtRisk]);
  if (!isBeside) return undefined;
  return {
    fileName: answersFileName(name),
    url,
    state: isNew ? "not saved" : isSaved ? "saved" : "nothing new",
    saved: () => setKept({ kept: answers, isSaved: true }),
  };
}

function isSame(one: Mapping, other: Mapping): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}
