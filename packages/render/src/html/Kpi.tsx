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

/** So many letters stand beside a chart without going on far below it. */
const BESIDE = 1200;

/** Whether what its owner wrote stands below the chart rather than beside it: where there is much to say of the KPI. */
function isOwnerBelow({ paragraphs, commentary, gloss }: KpiBlock): boolean {
  const letters = [gloss, ...paragraphs.map(plain), commentary?.text ?? ""].join(" ").length;
  return letters > BESIDE;
}

/** One KPI: how it stands, the finding, what may be said of it, its chart and its owner's words. */
export function Kpi({ block, told }: Props) {
  const { id, status, change, chart } = block;
  const heading = `${id}-title`;
  const isBelow = told === "full" && chart !== undefined && isOwnerBelow(block);
  const words = (
    <div className="words">
      <Verdict status={status} change={change} />
      <h3 id={heading}>
        <Words text={block.headline} />
      </h3>
      {block.gloss === "" ? null : <p className="gloss">{block.gloss}</p>}
      {block.paragraphs.map((text) => (
        <p key={plain(text)}>
          <Words text={text} />
        </p>
      ))}
      {isBelow ? null : <OwnersWords commentary={block.commentary} />}
    </div>
  );
  const drawn = chart && (
    <ChartFigure chart={chart} titled={!repeatsHeadline(block)} isPrinted={told === "full"} />
  );
  return (
    <article className={`kpi ${told}`} id={id} aria-labelledby={heading}>
      {told === "full" ? (
        <div className="beside">
          {words}
          {drawn}
          {isBelow ? null : <Source block={block} />}
        </div>
      ) : (
        <>
          {words}
          {drawn}
          <Source block={block} />
        </>
      )}
      {isBelow ? (
        <>
          <Source block={block} />
          <OwnersWords commentary={block.commentary} />
        </>
      ) : null}
    </article>
  );
}

/** The rule of its status, and where its figures come from. */
function Source({ block: { status, source } }: { readonly block: KpiBlock }) {
  if (status.because.length === 0 && source === "") return null;
  return (
    <p className="source">
      <Words text={status.because} /> {source}
    </p>
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
