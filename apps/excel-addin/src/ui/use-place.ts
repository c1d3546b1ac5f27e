import { startTransition, useRef, useState } from "react";
import { flushSync } from "react-dom";
import type { Filter } from "./classify/filter.ts";
import { decisionKey } from "./drafts/draft-keys.ts";
import type { Draft, Drafts } from "./drafts/drafts.ts";
import type { View } from "./session.ts";

/** The parts of what people say: words that owners owe, remarks by theme, survey questions, and what is planned. */
export const VOICES = ["words", "themes", "surveys", "plan"] as const;
export type Voice = (typeof VOICES)[number];

/** Where a person is in the pane, and the ways to other places. */
export type Place = {
  readonly view: View;
  readonly goTo: (view: View) => void;
  /** The KPI being worked on, kept from view to view. */
  readonly kpi: string;
  readonly setKpi: (id: string) => void;
  /** Takes note of the KPI a person went to in Excel: goes there, or offers to where a form is being filled. */
  readonly follow: (id: string) => void;
  /** The KPI that is offered; empty where there is none. */
  readonly offered: string;
  /** Which KPIs Classify lists. */
  readonly filter: Filter;
  readonly setFilter: (filter: Filter) => void;
  /** Which part of what people say is looked at. */
  readonly voice: Voice;
  readonly setVoice: (voice: Voice) => void;
  /** Goes back to a draft, where it was begun. */
  readonly goOn: (draft: Draft) => void;
  /** Where to go on in the draft that was gone back to, once its view is shown. */
  readonly find: () => HTMLElement | undefined;
};

/** Begins at the overview, with the first KPI. */
export function usePlace(first: string, drafts: Drafts): Place {
  const [view, setView] = useState<View>("overview");
  const [chosen, choose] = useState<string>();
  const [offered, setOffered] = useState("");
  const [filter, setFilter] = useState<Filter>("all");
  const [voice, setVoice] = useState<Voice>("words");
  const wanted = useRef("");
  const kpi = chosen ?? first;
  const setKpi = (id: string) => {
    setOffered("");
    choose(id);
  };
  // The view in use stays until the next one can be shown, so that nothing blinks.
  const goTo = (next: View) => {
    wanted.current = "";
    startTransition(() => setView(next));
  };
  return {
    view,
    goTo,
    kpi,
    setKpi,
    follow: (id) => {
      const isFilling = view === "classify" && drafts.get(decisionKey(kpi)) !== undefined;
      if (isFilling && id !== kpi) setOffered(id);
      else setKpi(id);
    },
    offered,
    filter,
    setFilter,
    voice,
    setVoice,
    goOn: (draft) => {
      flushSync(() => {
        if (draft.kpi !== "") setKpi(draft.kpi);
        if (draft.view === "classify") setFilter("all");
        if (draft.voice !== undefined) setVoice(draft.voice);
      });
      if (draft.view === view) fieldOf(draft.key)?.focus();
      else goTo(draft.view);
      wanted.current = draft.key;
    },
    find: () => fieldOf(wanted.current),
  };
}

/** Where to go on in the form in which a draft was begun, where the view has it; what it is folded away in is unfolded. */
function fieldOf(draft: string): HTMLElement | undefined {
  const forms = [...document.querySelectorAll<HTMLElement>("[data-draft]")];
  const form = forms.find(({ dataset }) => dataset["draft"] === draft);
  for (let around = form?.closest("details"); around; around = around.parentElement?.closest("details")) {
    around.open = true;
  }
  return form?.querySelector<HTMLElement>("textarea, input, select") ?? undefined;
}
