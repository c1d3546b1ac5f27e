import { type Commentary, type KpiBlock, plain } from "@quarterlight/core/report";
import { repeatsHeadline } from "../outline/index.ts";
import { ChartFigure } from "./ChartFigure.tsx";
import { Verdict } from "./Verdict.tsx";
import { Words } from "./Words.tsx";

type Props = { readonly block: KpiBlock; readonly told: "full" | "short" };

/** What the owner of an indicator wrote, and who that is. */
export function OwnersWords({ commentary }: { readonly commentary: Commentary | undefined }) {
  if (commentary === undefined) return null;
  return (
    <figure className="owner">
      <blockquote>
        <p>{commentary.text}</p>
      </blockquote>
      {commentary.by === "" ? null : <figcaption>{commentary.by}</figcaption>}
    </figure>
  );
}

/** One KPI: how it stands, the finding, what may be said of it, its chart and its owner's words. */
export function Kpi({ block, told }: Props) {
  const { id, status, change, chart } = block;
  const heading = `${id}-title`;
  return (
    <article className={`kpi ${told}`} id={id} aria-labelledby={heading}>
      <div className="words">
        <Verdict status={status} change={change} />
        <h3 id={heading}>
          <Words text={block.headline} />
        </h3>
        {block.gloss === "" ? null : <p className="gloss">{block.gloss}</p>}
        {[...block.paragraphs, status.because]
          .filter((text) => text.length > 0)
          .map((text) => (
            <p key={plain(text)}>
              <Words text={text} />
            </p>
          ))}
        {told === "short" ? <OwnersWords commentary={block.commentary} /> : null}
      </div>
      {chart === undefined ? null : <ChartFigure chart={chart} titled={!repeatsHeadline(block)} />}
      {block.source === "" ? null : <p className="source">{block.source}</p>}
      {told === "full" ? <OwnersWords commentary={block.commentary} /> : null}
    </article>
  );
}

/** Deaths: words of their own, without a sign, a chart or a rank. */
export function Deaths({ block }: { readonly block: KpiBlock }) {
  return (
    <article className="kpi deaths" id={block.id} aria-labelledby={`${block.id}-title`}>
      <h3 id={`${block.id}-title`}>
        <Words text={block.headline} />
      </h3>
      {block.paragraphs.map((text) => (
        <p key={plain(text)}>
          <Words text={text} />
        </p>
      ))}
      <OwnersWords commentary={block.commentary} />
      {block.source === "" ? null : <p className="source">{block.source}</p>}
    </article>
  );
}
