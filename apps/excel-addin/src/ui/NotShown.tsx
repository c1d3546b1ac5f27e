import { VIEW_PARTS } from "./later-views.ts";
import { Notice } from "./Notice.tsx";

type Props = { readonly sentence: string; readonly again: () => void };

/** Shown where a view could not be: what is wrong in one sentence, and one way to try again. */
export function NotShown({ sentence, again }: Props) {
  const retry = () => {
    for (const part of VIEW_PARTS) part.retry();
    again();
  };
  return (
    <>
      <h1 className="title">This view could not be shown</h1>
      <Notice text={sentence} again={retry} />
    </>
  );
}
