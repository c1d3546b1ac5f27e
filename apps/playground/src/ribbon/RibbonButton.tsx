import { useId } from "react";
import type { Button } from "../manifest/manifest.ts";

type Props = { readonly button: Button; readonly press: (button: Button) => void };

/** A button of the ribbon with its picture; what it is for is shown while it is pointed at or has the keyboard. */
export function RibbonButton({ button, press }: Props) {
  const tip = useId();
  const { label, icon } = button;
  return (
    <div className="ribbon-place">
      <button className="ribbon-button" type="button" aria-describedby={tip} onClick={() => press(button)}>
        <img src={icon.usual} srcSet={`${icon.fine} 2x`} alt="" width="32" height="32" />
        <span>{label}</span>
      </button>
      <div className="ribbon-tip" role="tooltip" id={tip}>
        <strong>{button.tip.title}</strong>
        <span>{button.tip.description}</span>
      </div>
    </div>
  );
}
