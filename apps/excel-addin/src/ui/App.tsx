import { FluentProvider } from "@fluentui/react-components";
import { Suspense, createElement, use, useState } from "react";
import { part } from "../parts/part.ts";
import { type Reader, newReader } from "../reader/reader.ts";
import { adoptBy } from "../source/adopt.ts";
import type { AtHand, WorkbookState } from "../source/at-hand.ts";
import { offersOf } from "../source/template-offers.ts";
import { fileSource } from "../source/file-source.ts";
import type { WorkbookSource } from "../source/workbook-source.ts";
import { Boundary } from "./Boundary.tsx";
import { Failed } from "./Failed.tsx";
import { Reading } from "./Reading.tsx";
import { THEMES } from "./theme.ts";
import { useScheme } from "./use-scheme.ts";
import { useWorkbook } from "./use-workbook.ts";
import type { WorkspaceProps } from "./Workspace.tsx";
import { Welcome } from "./welcome/Welcome.tsx";

const workspace = part(
  () => import("./Workspace.tsx"),
  (file) => file.Workspace,
);

function Workspace(props: WorkspaceProps) {
  return createElement(use(workspace.load()), props);
}

/**
 * The whole pane. Inside Excel it is given the open workbook; as a local page it is given nothing and
 * asks for a file. No component below knows where the workbook came from.
 */
export function App({ inExcel }: { readonly inExcel?: WorkbookSource }) {
  const [reader] = useState(() => newReader());
  const scheme = useScheme(inExcel?.appearance);
  const atHand = useWorkbook(inExcel, reader);
  return (
    <FluentProvider theme={THEMES[scheme]} className={`pane pane-${scheme}`}>
      <Stage {...atHand} reader={reader} leave={inExcel ? undefined : atHand.leave} />
    </FluentProvider>
  );
}

type Props = Omit<AtHand, "leave"> & {
  readonly state: WorkbookState;
  readonly reader: Reader;
  readonly leave: (() => void) | undefined;
};

function Stage({ state, reader, open, again, answer, leave }: Props) {
  const choose = (files: readonly [File, ...File[]]) => open(fileSource(files, reader.open, reader.copy));
  switch (state.stage) {
    case "none":
      return <Welcome choose={choose} offers={offersOf(reader.make, choose)} />;
    case "reading":
      return <Reading name={state.source.name} progress={state.progress} stop={leave} />;
    case "failed":
      return <Failed sentence={state.sentence} tryAgain={again} another={leave} />;
    case "ready":
      return (
        <Boundary
          of={state.understanding}
          renderFailed={(sentence) => (
            <Failed
              sentence={sentence}
              tryAgain={() => {
                workspace.retry();
                again();
              }}
              another={leave}
            />
          )}
        >
          <Suspense fallback={<Reading name={state.source.name} progress={READ} />}>
            <Workspace
              understanding={state.understanding}
              again={state.again}
              failure={state.said}
              check={reader.check}
              select={state.source.select}
              apply={state.source.apply}
              copy={state.source.copy}
              forms={reader.forms}
              returned={reader.returned}
              keep={state.source.keep}
              answer={answer}
              joined={state.source.joined}
              follow={state.source.follow}
              commands={state.source.commands}
              saveChoices={state.source.saveChoices}
              openWindow={state.source.openWindow}
              offers={offersOf(reader.make, choose, state.source.create)}
              adopt={adoptBy(reader.adopt, state.source.create)}
              readAgain={again}
              another={leave}
            />
          </Suspense>
        </Boundary>
      );
  }
}

const READ = { doing: "understanding", share: 1 } as const;
