import { Button } from "@fluentui/react-components";
import type { SignKind } from "@quarterlight/render/chart";
import type { ReactNode } from "react";
import { Sign } from "../Sign.tsx";

type Props = {
  readonly kind: SignKind;
  readonly title: string;
  readonly text: string;
  readonly go?: { readonly label: string; readonly to: () => void };
  readonly children?: ReactNode;
};

/** One line of the list: how it stands, what it is, and the way to it. */
export function LookRow({ kind, title, text, go, children }: Props) {
  return (
    <li>
      <Sign kind={kind} />
      <div className="look-words">
        <p className="look-title">{title}</p>
        {text === "" ? null : <p className="soft">{text}</p>}
        {children}
      </div>
      {go ? (
        <Button size="small" onClick={go.to} aria-label={`${go.label}: ${title}`}>
          {go.label}
        </Button>
      ) : null}
    </li>
  );
}
