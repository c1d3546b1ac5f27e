import { ProgressBar } from "@fluentui/react-components";

type Props = { readonly name: string; readonly share: number };

/** Shown while the workbook is read. */
export function Reading({ name, share }: Props) {
  return (
    <main className="middle" aria-busy="true">
      <h1 className="middle-title">Reading the workbook</h1>
      <p className="soft">{name}</p>
      <ProgressBar
        aria-label="Reading the workbook"
        thickness="large"
        {...(share > 0 ? { value: share } : {})}
      />
    </main>
  );
}
