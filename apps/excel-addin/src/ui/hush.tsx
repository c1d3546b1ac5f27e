import { type Hush, hushOf, identifyingNames } from "@quarterlight/core/protect";
import { type ReactNode, createContext, useContext, useMemo } from "react";
import type { Understanding } from "../work/understanding.ts";

const Hushing = createContext<Hush>((text) => text);

type Props = { readonly understanding: Understanding; readonly children: ReactNode };

/** Within it nothing that identifies somebody in the workbook is shown whole: of each a last digit or a first letter. */
export function HushOf({ understanding: { identifying }, children }: Props) {
  const hush = useMemo(() => hushOf(identifying), [identifying]);
  return <Hushing value={hush}>{children}</Hushing>;
}

/** Takes out of words that are shown whatever identifies somebody; what is answered or written stays as it is. */
export function useHush(): Hush {
  return useContext(Hushing);
}

/** The same of the name of a sheet or a cell, which may be that of a person, wherever it is shown. */
export function quietName(name: string): string {
  return hushOf(identifyingNames([name]))(name);
}
