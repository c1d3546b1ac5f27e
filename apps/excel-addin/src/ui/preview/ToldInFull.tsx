import { plain } from "@quarterlight/core/report";
import type { Told } from "../../work/told.ts";
import { ChangeSign } from "../Sign.tsx";
import { StatusLine } from "../StatusLine.tsx";
import { Words } from "../Words.tsx";
import type { Session } from "../session.ts";
import { ChartFigure } from "./ChartFigure.tsx";

type Props = { readonly told: Extract<Told, { how: "in sentences" }>; readonly select: Session["select"] };

/** A KPI told in sentences: finding, what its terms mean, sentences, status, chart and its owner's words. */
export function ToldInFull({ told, select }: Props) {
  const { block, section } = told;
  return (
    <article>
      <p className="paper-place">{section}</p>
      <p className="paper-name">
        {block.title} <span className="chip">{block.class}</span>
      </p>
      <h2>
        <Words text={block.headline} select={select} />
      </h2>
      {block.gloss === "" ? null : <p className="paper-gloss">{block.gloss}</p>}
      {block.paragraphs.map((text) => (
        <p key={plain(text)}>
          <Words text={text} select={select} />
        </p>
      ))}
      <StatusLine status={block.status} select={select} />
      {block.change.word === "" ? null : (
        <p className="status">
          <ChangeSign kind={block.change.kind} />
          <b>{block.change.word}</b>
        </p>
      )}
      {block.commentary ? (
        <blockquote>
          {block.commentary.text} <cite>{block.commentary.by}</cite>
        </blockquote>
      ) : null}
      {block.chart ? <ChartFigure chart={block.chart} /> : null}
    </article>
  );
}
