// The name by which GitHub lets links lead to a heading.

/** Lower case, without punctuation, a hyphen for each blank. The second heading of a name gets `-1`, which is not added here. */
export function anchorOf(heading: string): string {
  return heading
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}\p{M}_ -]/gu, "")
    .replaceAll(" ", "-");
}
