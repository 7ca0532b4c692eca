/**
 * How flags are coloured on paper, where a printer may know black alone: by the lines and dots that heraldry has for
 * colours. Drawn by the server once a page; the styles of flags fill with them by these names.
 */
export function Hatchings() {
  return (
    <svg className="hatchings" width="0" height="0" aria-hidden="true" focusable="false">
      <defs>
        <Hatching name="red" drawn="M0.75 0V1.5" />
        <Hatching name="blue" drawn="M0 0.75H1.5" />
        <Hatching name="yellow" drawn="M0.75 0.5V1" />
      </defs>
    </svg>
  );
}

function Hatching({ name, drawn }: { name: string; drawn: string }) {
  return (
    <pattern id={`hatching-${name}`} width="1.5" height="1.5" patternUnits="userSpaceOnUse">
      <rect width="1.5" height="1.5" fill="white" />
      <path d={drawn} stroke="black" strokeWidth="0.5" />
    </pattern>
  );
}
