import { FluentProvider } from "@fluentui/react-components";
import type { ReactNode } from "react";
import { prerenderToNodeStream } from "react-dom/static";
import { text } from "node:stream/consumers";
import { lightTheme } from "./theme.ts";

/** What a person would be shown, as HTML, once all that it waits for is there. */
export async function drawn(children: ReactNode): Promise<string> {
  const { prelude } = await prerenderToNodeStream(
    <FluentProvider theme={lightTheme}>{children}</FluentProvider>,
  );
  return text(prelude);
}

/** The words in HTML, with its tags taken out. */
export function wordsIn(html: string): string {
  return html
    .replaceAll(/<style[^>]*>.*?<\/style>|<!--.*?-->/gsu, "")
    .replaceAll(/<[^>]+>/gu, " ")
    .replaceAll(/\s+/gu, " ");
}
