/** The sign of the product, as on the action button; its name stands beside it. */
export function Mark({ size }: { size: number }) {
  return (
    <svg width={size} height={size} viewBox="0 0 128 128" aria-hidden="true" className="shrink-0">
      <rect x="4" y="4" width="120" height="120" rx="28" fill="#0f5f5c" />
      <path d="M36 30v68" stroke="#fff" strokeWidth="14" strokeLinecap="round" />
      <path
        d="M84 30 50 64l34 34"
        fill="none"
        stroke="#9fe0d8"
        strokeWidth="14"
        strokeLinecap="round"
        strokeLinejoin="round"
      />
      <circle cx="98" cy="64" r="8" fill="#ffd27a" />
    </svg>
  );
}
