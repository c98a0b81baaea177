// What a report in HTML carries besides its code: the shape of the JSON in its page. The command that writes a report fills it, and
// the page reads it; both come from one version of plsync, so there is nothing to migrate. All texts are safe to show as they are.

/** What happens to a list: `held` and `not_planned` stand for whatever else would have happened. */
export type ListStatus = "held" | "not_planned" | "delete" | "create" | "update" | "retain" | "keep";

/** A row of name and value, as every view of a plan shows it: max entries, a tag, a principal. */
export interface FactData {
  readonly symbol: "+" | "~" | "-" | "";
  readonly name: string;
  readonly value: string;
}

export interface HeldData {
  readonly reason: string;
  readonly detail: string;
}

export interface ListData {
  /** account/region/name. */
  readonly address: string;
  readonly account: string;
  readonly accountId: string;
  readonly region: string;
  readonly name: string;
  /** Empty where it is not known. */
  readonly family: string;
  readonly mapping: string;
  /** Of a split list, the name that the file gives all parts, and what happens to them together; empty. */
  readonly partOf: string;
  readonly split: string;
  /** `mappings.yaml:41`. */
  readonly place: string;
  /** pl-… */
  readonly id: string;
  readonly status: ListStatus;
  /** `will be resized, then updated`. */
  readonly verdict: string;
  /** `this PR`, `drift`; empty where it is not known or nothing changes. */
  readonly cause: string;
  readonly facts: readonly FactData[];
  /** What the settings open, in two or three words each. */
  readonly opens: readonly string[];
  readonly held: readonly HeldData[];
  /** The command that lets the change through once. */
  readonly allow: string;
  /** Full sentences. */
  readonly notes: readonly string[];
  /** Entries that AWS has now, that stay just as they are, and max entries after the change. */
  readonly before: number;
  readonly unchanged: number;
  readonly size: number;
  /** Indexes of `ReportData.sources`. */
  readonly sources: readonly number[];
  /** Indexes of `ReportData.resources`; null: nobody asked what references the list. */
  readonly references: readonly number[] | null;
}

/** What a list is filled from. */
export interface SourceData {
  /** Its key in the file: `security_groups`. */
  readonly kind: string;
  /** `sg-…`, `name=web`; the place in the file for what has no name. */
  readonly name: string;
  /** account/region; empty for what the file itself says. */
  readonly where: string;
}

/** What references a list. */
export interface ResourceData {
  readonly id: string;
  /** account/region. */
  readonly where: string;
}

/** What went wrong or deserves attention. */
export interface NoticeData {
  readonly severity: "error" | "warning";
  readonly summary: string;
  readonly detail: string;
  readonly remedy: string;
  /** Of the list that it is about; empty. */
  readonly address: string;
  readonly place: string;
}

/** One thing that is said of every entry: its texts, each once, and for each entry how far its text is from that of the entry before. */
export interface TextColumn {
  /** The first is empty, and stands before the first entry. */
  readonly texts: readonly string[];
  readonly steps: readonly number[];
}

/** The entries that change, in the order of the lists, a column for each thing that is said of them: it is the columns that keep a page small. */
export interface EntryColumns {
  /** How many entries each list has, in the order of `ReportData.lists`. */
  readonly counts: readonly number[];
  /** One character for each entry: `+`, `-` or `~`. */
  readonly changes: string;
  /** Of an IPv4 block as model/cidr.ts packs it, how far it is from the one before; an IPv6 block packed, in hexadecimal. */
  readonly cidrs: readonly (number | string)[];
  /** eni-…, subnet-…, `static`, `offices.txt:3`. */
  readonly from: TextColumn;
  readonly instance: TextColumn;
  readonly label: TextColumn;
  /** The security group that brings it: `sg-… web`. */
  readonly group: TextColumn;
  /** Until when it is wanted, or why it goes. */
  readonly why: TextColumn;
  /** In AWS, the description that it gets, or had; empty where that is `from`, `instance` or a dash, and `label`. */
  readonly description: TextColumn;
}

export interface ReportData {
  /** `1 to create, 3 to change, 2 held back`. */
  readonly headline: string;
  /** Where the plan comes from, as names and values. */
  readonly about: readonly FactData[];
  /** False when a list was not planned or removals are suspended. */
  readonly complete: boolean;
  /** What the pull request changes of how plsync works. */
  readonly settings: readonly FactData[];
  readonly notices: readonly NoticeData[];
  /** What needs a person first comes first. */
  readonly lists: readonly ListData[];
  readonly sources: readonly SourceData[];
  readonly resources: readonly ResourceData[];
  /** False: the plan does not say what its lists are filled from. */
  readonly knowsSources: boolean;
  readonly entries: EntryColumns;
}
