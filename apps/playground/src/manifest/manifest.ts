/** The add-in's place on the ribbon, as its manifest says. */
export type Manifest = {
  readonly tab: string;
  readonly groups: readonly Group[];
  /** The page of the task pane. */
  readonly pane: string;
  readonly name: string;
  /** Whether ribbon buttons run in the task pane's own page. */
  readonly sharedRuntime: boolean;
};

export type Group = { readonly id: string; readonly label: string; readonly buttons: readonly Button[] };

export type Button = {
  readonly id: string;
  readonly label: string;
  readonly tip: { readonly title: string; readonly description: string };
  /** The address of its picture of 32 pixels, and of twice as many for fine screens. */
  readonly icon: { readonly usual: string; readonly fine: string };
  readonly action: Action;
};

export type Action =
  | { readonly kind: "show pane"; readonly address: string }
  | { readonly kind: "run"; readonly functionName: string };
