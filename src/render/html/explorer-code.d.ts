// Written by scripts/build-explorer.ts. Do not edit.
/** The program of the page, and its style. */
export const script: string;
export const style: string;
/** As a Content-Security-Policy names them: `sha256-…`. */
export const scriptHash: string;
export const styleHash: string;
