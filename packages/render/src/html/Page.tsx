import { type Parts, plain, type Report, walk } from "@quarterlight/core/report";
import { Fragment, type ReactNode } from "react";
import { words } from "../outline/index.ts";
import { EvaluationsPart, NextPart, NotesPart } from "./EndParts.tsx";
import { Masthead } from "./Masthead.tsx";
import { PromisesPart } from "./PromisesPart.tsx";
import { SectionPart } from "./SectionPart.tsx";
import { Summary } from "./Summary.tsx";
import { VoicesPart } from "./VoicesPart.tsx";

type Props = { readonly report: Report; readonly policy: string; readonly styles: string };

/** The whole document. */
export function Page({ report, policy, styles }: Props) {
  const walked = walk(report, PARTS);
  return (
    <html lang={report.lang}>
      <head>
        <meta charSet="utf-8" />
        <meta httpEquiv="Content-Security-Policy" content={policy} />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <title>{report.title}</title>
        <meta
          name="description"
          content={report.summary.things.items.map(({ strong }) => `${plain(strong)}.`).join(" ")}
        />
        <style dangerouslySetInnerHTML={{ __html: styles }} />
      </head>
      <body>
        <a className="skip" href="#report">
          {words.skip}
        </a>
        <div className="page">
          <Masthead report={report} />
          <main id="report">
            {walked
              .filter(({ kind }) => kind !== "contact")
              .map(({ kind, chapter, made }) => (
                <Fragment key={chapter?.id ?? kind}>{made}</Fragment>
              ))}
          </main>
          {walked.find(({ kind }) => kind === "contact")?.made}
        </div>
      </body>
    </html>
  );
}

/** What each part of the report is on the page. */
const PARTS: Parts<ReactNode> = {
  first: (report) => <Summary report={report} />,
  section: (section, id) => <SectionPart section={section} id={id} />,
  voices: (voices, id) => <VoicesPart part={voices} id={id} />,
  promises: (promises, id) => <PromisesPart part={promises} id={id} />,
  evaluations: (evaluations, id) => <EvaluationsPart part={evaluations} id={id} />,
  next: (next, id) => <NextPart part={next} id={id} />,
  method: ({ title, notes }, id) => <NotesPart id={id} title={title} notes={notes} />,
  contact: (contact) => (
    <footer>
      <p>{contact}</p>
    </footer>
  ),
};
