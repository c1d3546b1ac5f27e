import type { Pair } from "@quarterlight/core/voices";
import { addressName } from "@quarterlight/core/workbook";
import { pairRows } from "../../work/question-pairs.ts";
import { wordsApart } from "../../work/words-apart.ts";
import { CellLink } from "../CellLink.tsx";
import type { Session } from "../session.ts";

type Props = { readonly pair: Pair; readonly select: Session["select"] };

/** Two questions side by side: their words, those of one alone marked, and how each was asked. */
export function PairView({ pair, select }: Props) {
  const { one, other, differs, isDecided } = pair;
  return (
    <>
      <h2 tabIndex={-1}>{isDecided ? "A pair that was decided" : "Do these two ask the same?"}</h2>
      <table className="pair">
        <thead>
          <tr>
            <th scope="col">
              <span className="unseen">What is compared</span>
            </th>
            <th scope="col">This question</th>
            <th scope="col">The other one</th>
          </tr>
        </thead>
        <tbody>
          <tr>
            <th scope="row">In words</th>
            {[one, other].map((asked) => {
              const against = asked === one ? other : one;
              return (
                <td key={asked.question.id} className="pair-words">
                  {wordsApart(asked.question.text, against.question.text).map(({ words, isOwn }, place) => (
                    // oxlint-disable-next-line react/no-array-index-key -- the same words may come twice
                    <span key={`${place} ${words}`}>
                      {place === 0 ? "" : " "}
                      {isOwn ? <mark>{words}</mark> : words}
                    </span>
                  ))}{" "}
                  <CellLink cell={addressName(asked.waves[0].at)} select={select} />
                </td>
              );
            })}
          </tr>
          {pairRows(pair).map(({ name, one: mine, other: theirs, isApart }) => (
            <tr key={name} className={isApart ? "pair-apart" : undefined}>
              <th scope="row">
                {name}
                {isApart ? <span className="unseen"> (differs)</span> : null}
              </th>
              <td>{mine}</td>
              <td>{theirs}</td>
            </tr>
          ))}
        </tbody>
      </table>
      {differs.length === 0 ? null : <p>The words differ in {differs.join("; ")}.</p>}
    </>
  );
}
