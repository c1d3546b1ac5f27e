import { type KpiBlock, plain } from "@quarterlight/core/report";
import { repeatsHeadline } from "../outline/index.ts";
import { ChartFigure } from "./ChartFigure.tsx";
import { StatusLine } from "./StatusLine.tsx";
import { Words } from "./Words.tsx";

type Props = { readonly block: KpiBlock; readonly wide: boolean };

/** What the owner of an indicator wrote, and who that is. */
export function OwnersWords({ commentary }: Pick<KpiBlock, "commentary">) {
  if (commentary === undefined) return null;
  return (
    <p className="comment">
      {commentary.text} <cite>{commentary.by}</cite>
    </p>
  );
}

/** One KPI: the finding, what may be said of it, its status and its chart. */
export function Kpi({ block, wide }: Props) {
  return (
    <article className={wide ? "kpi wide" : "kpi"}>
      <div>
        <p className="name">
          {block.title} <span>{block.class}</span>
        </p>
        <h3>
          <Words text={block.headline} />
        </h3>
        {block.paragraphs.map((text) => (
          <p key={plain(text)}>
            <Words text={text} />
          </p>
        ))}
        <StatusLine status={block.status} />
        <OwnersWords commentary={block.commentary} />
      </div>
      {block.chart === undefined ? null : (
        <ChartFigure chart={block.chart} titled={!repeatsHeadline(block)} />
      )}
    </article>
  );
}
