/** Quarterlight's mark: a window's quarter light, one pane of four lit. */
export function Mark({ size = 28 }: { readonly size?: number }) {
  return (
    <svg viewBox="0 0 32 32" width={size} height={size} aria-hidden="true" className="mark">
      <rect width="32" height="32" rx="7" fill="#0A4E6E" />
      <path d="M7 7h8v8H7zM7 17h8v8H7zM17 17h8v8h-8z" fill="#5C93B1" />
      <path d="M17 7h8v8h-8z" fill="#FFC94D" />
    </svg>
  );
}
