import type { Report } from "@quarterlight/core/report";
import { words } from "../outline/index.ts";

type Pair = { readonly said: string; readonly label: string; readonly answer: string; readonly due: string };

/** What people asked for and what became of it, also where the answer is no. */
export function PromisesPart({ part, id }: { readonly part: Report["promises"]; readonly id: string }) {
  const { title, done, underWay, couldNot } = part;
  return (
    <section className="part" aria-labelledby={id}>
      <h2 id={id}>{title}</h2>
      <Pairs
        title={words.done}
        pairs={done.map(({ said, did }) => ({ said, label: words.did, answer: did, due: "" }))}
      />
      <Pairs
        title={words.underWay}
        pairs={underWay.map(({ said, did, due }) => ({ said, label: words.doing, answer: did, due }))}
      />
      <Pairs
        title={words.couldNot}
        pairs={couldNot.map(({ said, why }) => ({ said, label: words.why, answer: why, due: "" }))}
      />
    </section>
  );
}

function Pairs({ title, pairs }: { readonly title: string; readonly pairs: readonly Pair[] }) {
  if (pairs.length === 0) return null;
  return (
    <>
      <h3>{title}</h3>
      <ul className="pairs">
        {pairs.map((pair) => (
          <li key={pair.said}>
            <p>
              <b className="said">{words.said}:</b> {pair.said}
            </p>
            <p>
              <b>{pair.label}:</b> {pair.answer}{" "}
              {pair.due === "" ? null : (
                <span className="small">
                  {words.due}: {pair.due}
                </span>
              )}
            </p>
          </li>
        ))}
      </ul>
    </>
  );
}
