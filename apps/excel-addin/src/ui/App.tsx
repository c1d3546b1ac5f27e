import { FluentProvider } from "@fluentui/react-components";
import { Suspense, lazy } from "react";
import { fileSource } from "../source/file-source.ts";
import type { WorkbookSource } from "../source/workbook-source.ts";
import { Failed } from "./Failed.tsx";
import { Reading } from "./Reading.tsx";
import { lightTheme } from "./theme.ts";
import { type WorkbookAtHand, useWorkbook } from "./use-workbook.ts";
import { Welcome } from "./welcome/Welcome.tsx";

const Workspace = lazy(async () => ({ default: (await import("./Workspace.tsx")).Workspace }));

/**
 * The whole pane. Inside Excel it is given the open workbook; as a local page it is given nothing and
 * asks for a file. No component below knows where the workbook came from.
 */
export function App({ inExcel }: { readonly inExcel?: WorkbookSource }) {
  const atHand = useWorkbook(inExcel);
  return (
    <FluentProvider theme={lightTheme} className="pane">
      <Stage {...atHand} leave={inExcel ? undefined : atHand.leave} />
    </FluentProvider>
  );
}

type Props = Pick<WorkbookAtHand, "state" | "open" | "answer"> & { readonly leave: (() => void) | undefined };

function Stage({ state, open, answer, leave }: Props) {
  switch (state.stage) {
    case "none":
      return <Welcome choose={(files) => open(fileSource(files))} />;
    case "reading":
      return <Reading name={state.source.name} share={state.share} />;
    case "failed":
      return <Failed sentence={state.sentence} tryAgain={() => open(state.source)} another={leave} />;
    case "ready":
      return (
        <Suspense fallback={<Reading name={state.source.name} share={1} />}>
          <Workspace
            understanding={state.understanding}
            select={state.source.select}
            apply={state.source.apply}
            keep={state.source.keep}
            answer={answer}
            follow={state.source.follow}
            readAgain={() => open(state.source)}
            another={leave}
          />
        </Suspense>
      );
  }
}
