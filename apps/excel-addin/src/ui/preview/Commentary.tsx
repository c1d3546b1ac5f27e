import { Button } from "@fluentui/react-components";
import { periodName, samePeriod } from "@quarterlight/core/period";
import { type Commentary as Words, type Kpi, kpiNamed } from "@quarterlight/core/register";
import { addressName } from "@quarterlight/core/workbook";
import { useDeferredValue, useEffect, useId, useMemo, useState } from "react";
import { heldWords } from "../../work/held-words.ts";
import { Announce } from "../Announce.tsx";
import { CellLink } from "../CellLink.tsx";
import { commentaryKey } from "../drafts/draft-keys.ts";
import { useDraft } from "../drafts/use-draft.ts";
import { plural } from "../plural.ts";
import type { Session } from "../session.ts";
import { Contradicted } from "./Contradicted.tsx";
import { HeldText } from "./HeldText.tsx";

type Props = Pick<Session, "brief" | "built" | "select" | "apply" | "drafts"> & { readonly kpi: Kpi };

/** The words of a KPI's owner for the period, held to the figures while they are written. */
export function Commentary(props: Props) {
  const { kpi, brief } = props;
  const words = kpi.commentary.filter(({ period }) => samePeriod(period, brief.period));
  return (
    <section className="block commentary">
      <h2>Commentary for {periodName(brief.period)}</h2>
      {words.length === 0 ? (
        <p>
          The workbook has no commentary on this KPI for the period. Once its cell has a first word, it is
          held here.
        </p>
      ) : null}
      {words.map((each) => (
        <Field key={addressName(each.at)} {...props} words={each} />
      ))}
    </section>
  );
}

function Field({ kpi, words, built, select, apply, drafts }: Props & { readonly words: Words }) {
  const cell = addressName(words.at);
  const toldId = useId();
  const [working, setWorking] = useState(false);
  const about = {
    key: commentaryKey(cell),
    view: "preview",
    kpi: kpi.id,
    title: `The commentary of ${kpiNamed(kpi)}`,
  } as const;
  const drafted = useDraft(drafts, about, { text: words.text });
  const { text } = drafted.words;
  const settled = useDeferredValue(text);
  const held = useMemo(() => heldWords(settled, kpi, built), [settled, kpi, built]);
  // While the words run ahead of what was held, no mark is where it should be.
  const shown = settled === text ? held : { ...held, contradicted: [] };
  // Once the cell says so, nothing waits any more; where writing failed, the words stay.
  const { isWaiting, discard } = drafted;
  useEffect(() => {
    if (isWaiting && text === words.text) discard();
  });
  const write = async () => {
    if (!apply) return;
    setWorking(true);
    await apply([{ at: words.at, value: text }]);
    setWorking(false);
  };
  return (
    <div data-draft={about.key}>
      <HeldText
        label={`Commentary in ${cell}`}
        text={text}
        held={shown}
        told={toldId}
        change={(next) => drafted.change({ text: next })}
      />
      <div id={toldId}>
        <Announce
          text={`${plural(held.contradicted.length, "place")} that the workbook does not bear out.`}
        />
        <Contradicted
          found={shown.contradicted}
          select={select}
          put={(told, instead) =>
            drafted.change({ text: `${text.slice(0, told.start)}${instead}${text.slice(told.end)}` })
          }
        />
        {held.notRead.length === 0 ? null : (
          <p className="soft">Held to nothing: {held.notRead.map((each) => `“${each}”`).join(", ")}.</p>
        )}
      </div>
      {drafted.isWaiting ? (
        <p className="commentary-ways">
          {apply ? (
            <Button appearance="primary" disabledFocusable={working} onClick={() => void write()}>
              Write it to {cell}
            </Button>
          ) : (
            <span>
              Nothing is written to your file from here: put these words into{" "}
              <CellLink cell={cell} select={select} />.
            </span>
          )}
          <Button onClick={drafted.discard}>Discard</Button>
        </p>
      ) : null}
    </div>
  );
}
