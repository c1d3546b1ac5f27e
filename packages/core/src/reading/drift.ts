/** Where a workbook no longer fits the answers that were saved for it. */
export type Drift =
  | {
      readonly kind: "column moved";
      readonly sheet: string;
      readonly heading: string;
      readonly was: number;
      readonly is: number;
    }
  | { readonly kind: "column gone"; readonly sheet: string; readonly heading: string; readonly was: number }
  | { readonly kind: "sheet gone"; readonly sheet: string }
  | { readonly kind: "KPI gone"; readonly kpi: string };
