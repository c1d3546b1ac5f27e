import type { ReactNode } from "react";
import type { Button, Manifest } from "../manifest/manifest.ts";
import { RibbonButton } from "./RibbonButton.tsx";

type Props = {
  readonly manifest: Manifest;
  readonly press: (button: Button) => void;
  /** What stands beside the tab: the workbook's name and undo. */
  readonly children: ReactNode;
};

/** The add-in's own tab, drawn from its manifest. */
export function Ribbon({ manifest, press, children }: Props) {
  return (
    <section className="ribbon" aria-label={`Ribbon: ${manifest.tab}`}>
      <div className="title-bar">
        <h2 className="ribbon-tab">{manifest.tab}</h2>
        {children}
      </div>
      <div className="ribbon-groups">
        {manifest.groups.map(({ id, label, buttons }) => (
          <fieldset className="ribbon-group" aria-label={label} key={id}>
            <div className="ribbon-buttons">
              {buttons.map((button) => (
                <RibbonButton key={button.id} button={button} press={press} />
              ))}
            </div>
            <p className="ribbon-label" aria-hidden="true">
              {label}
            </p>
          </fieldset>
        ))}
      </div>
    </section>
  );
}
