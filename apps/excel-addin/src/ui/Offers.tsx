import { Button } from "@fluentui/react-components";
import { useState } from "react";
import type { TemplateOffers } from "../source/template-offers.ts";
import { sentenceOf } from "../source/trouble.ts";

/** Two ways to begin without a workbook. */
export function Offers({ offers }: { readonly offers: TemplateOffers }) {
  const [working, setWorking] = useState(false);
  const [said, setSaid] = useState("");
  const take = async (offer: () => Promise<string>) => {
    if (working) return;
    setWorking(true);
    setSaid("One moment: the workbook is being made.");
    try {
      setSaid(await offer());
    } catch (thrown) {
      setSaid(sentenceOf(thrown));
    }
    setWorking(false);
  };
  return (
    <div className="offers">
      <Button disabledFocusable={working} onClick={() => void take(offers.blank)}>
        Make a blank Quarterlight workbook
      </Button>
      <Button disabledFocusable={working} onClick={() => void take(offers.example)}>
        Open the worked example
      </Button>
      <output>{said}</output>
    </div>
  );
}
