// Values for the placeholders of GitHub's routes. Apart from the client, so that naming a path does not load it.

/** A path or a branch for a `{+name}` placeholder: each segment percent-encoded, the slashes between them kept. */
export function inRoute(path: string): string {
  return path.split("/").map(encodeURIComponent).join("/");
}
