import { Button } from "@fluentui/react-components";
import { useEffect, useMemo } from "react";
import { answersFileName, answersText } from "../../work/answers/answers-file.ts";
import type { Understanding } from "../../work/understanding.ts";

/** The answers as a file to save beside the workbook, where the command finds them too. */
export function SaveBeside({ understanding }: { readonly understanding: Understanding }) {
  const { name, reading, answers } = understanding;
  const url = useMemo(() => {
    const blob = new Blob([answersText(reading, answers)], { type: "application/json" });
    return URL.createObjectURL(blob);
  }, [reading, answers]);
  useEffect(() => () => URL.revokeObjectURL(url), [url]);
  const file = answersFileName(name);
  return (
    <>
      <p className="soft">
        They last until this page is closed. To keep them, save them as “{file}” beside the workbook, and open
        the two together.
      </p>
      <Button as="a" href={url} download={file}>
        Save the answers
      </Button>
    </>
  );
}
