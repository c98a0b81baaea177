// What views are given, and how they lead to each other.
import type { Found, Search } from "../search/filter.ts";
import type { View } from "../state.ts";
import type { Report } from "./report.ts";

/** `go`: to a view, with more to search for. */
export interface Going {
  readonly go: (view: View, search: Partial<Search>) => void;
}

export interface ViewProps extends Going {
  readonly report: Report;
  readonly found: Found;
  /** `list 3`, `entry 12`; empty. */
  readonly selected: string;
  readonly select: (selected: string) => void;
}
