import { plain, type Report } from "@quarterlight/core/report";
import { type Chapter, chapters, words } from "../outline/index.ts";
import { AnnexPart, EvaluationsPart, NextPart, NotesPart } from "./EndParts.tsx";
import { FirstPage, Masthead } from "./FirstPage.tsx";
import { PromisesPart } from "./PromisesPart.tsx";
import { SectionPart } from "./SectionPart.tsx";
import { VoicesPart } from "./VoicesPart.tsx";

type Props = { readonly report: Report; readonly policy: string; readonly styles: string };

/** The whole document. */
export function Page({ report, policy, styles }: Props) {
  return (
    <html lang={report.lang}>
      <head>
        <meta charSet="utf-8" />
        <meta httpEquiv="Content-Security-Policy" content={policy} />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <title>{report.title}</title>
        <meta name="description" content={report.standfirst.map(plain).join(" ")} />
        <style dangerouslySetInnerHTML={{ __html: styles }} />
      </head>
      <body>
        <a className="skip" href="#report">
          {words.skip}
        </a>
        <div className="page">
          <Masthead report={report} />
          <main id="report">
            <FirstPage report={report} />
            {chapters(report).map((chapter) => (
              <Part key={chapter.id} chapter={chapter} report={report} />
            ))}
          </main>
          {report.contact === "" ? null : (
            <footer>
              <p>{report.contact}</p>
            </footer>
          )}
        </div>
      </body>
    </html>
  );
}

function Part({ chapter, report }: { readonly chapter: Chapter; readonly report: Report }) {
  const { id } = chapter;
  switch (chapter.kind) {
    case "section": {
      const section = report.sections.find((candidate) => `section-${candidate.id}` === id);
      return section === undefined ? null : <SectionPart section={section} id={id} />;
    }
    case "voices":
      return <VoicesPart report={report} id={id} />;
    case "promises":
      return <PromisesPart report={report} id={id} />;
    case "evaluations":
      return <EvaluationsPart report={report} id={id} />;
    case "next":
      return <NextPart report={report} id={id} />;
    case "care":
      return <NotesPart id={id} title={report.care.title} notes={report.care.notes} />;
    case "method":
      return <NotesPart id={id} title={report.method.title} notes={report.method.notes} />;
    case "annex":
      return <AnnexPart report={report} id={id} />;
  }
}
