import type { Brief, Report } from "@quarterlight/core/report";
import { useState } from "react";
import type { Format } from "../../publish/formats.ts";
import { type MadeFile, makeFiles } from "../../publish/make-files.ts";

type Made = { readonly of: Report; readonly files: readonly MadeFile[] };

/** Makes files on request and shows them until the report they show changes. */
export function usePublish(report: Report, brief: Brief) {
  const [making, setMaking] = useState<Format>();
  const [made, setMade] = useState<Made>();
  const publish = async (formats: readonly Format[]) => {
    setMade(undefined);
    const files = await makeFiles(report, brief, formats, setMaking);
    setMade({ of: report, files });
    setMaking(undefined);
  };
  return { making, files: made?.of === report ? made.files : [], publish };
}
