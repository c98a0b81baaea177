// How GitHub's light theme and a dark terminal look: colours and sizes, in pixels.

export const GITHUB = {
  text: "#1f2328",
  quiet: "#59636e",
  link: "#0969da",
  ground: "#ffffff",
  /** Heads of boxes, code blocks, every other row of a table. */
  shade: "#f6f8fa",
  border: "#d1d9e0",
  codeGround: "#eff1f3",
  size: 14,
  /** Between blocks. */
  gap: 16,
} as const;

export const ALERTS = {
  CAUTION: { title: "Caution", bar: "#cf222e", text: "#d1242f" },
  WARNING: { title: "Warning", bar: "#9a6700", text: "#9a6700" },
} as const;

/** Of a `diff` block, by the sign that a line begins with. */
export const DIFF: Readonly<Record<string, { readonly text: string; readonly ground?: string }>> = {
  "+": { text: "#116329", ground: "#dafbe1" },
  "-": { text: "#82071e", ground: "#ffebe9" },
  "!": { text: "#953800", ground: "#ffd8b5" },
  "#": { text: "#59636e" },
};

export const TERMINAL = {
  ground: "#0d1117",
  head: "#161b22",
  border: "#30363d",
  text: "#d1d7e0",
  strong: "#f0f6fc",
  quiet: "#8b949e",
  /** By SGR code. */
  colours: { 31: "#ff7b72", 32: "#56d364", 33: "#e3b341" },
  size: 13,
} as const;
