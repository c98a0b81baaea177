// The change of one list in JSON, both ways. The schema checks which fields each kind of change has; only CIDRs are checked here.
import { compareText } from "../model/account-region.ts";
import type { Addition, Change, Have, Redescription, Removal, TagChange } from "../model/change.ts";
import { type Cidr, formatCidr, parseCidr } from "../model/cidr.ts";
import { present } from "../model/present.ts";
import { decodeInVpc, encodeInVpc } from "./in-vpc-json.ts";
import { decodeOrigin, encodeOrigin } from "./origin-json.ts";
import type { ChangeDocument, HaveDocument, TagsDocument } from "./plan-document.ts";
import { resizeOf } from "./resize-json.ts";
import { decodeShare, encodeShare } from "./share-json.ts";

/** Text that fits the schema but is not a CIDR; `path` is its JSON path below the list. */
export class UnreadableCidr extends Error {
  readonly path: string;

  constructor(path: string) {
    super("must be a CIDR in canonical form");
    this.path = path;
  }
}

function encodeTags(tags: ReadonlyMap<string, string>): Readonly<Record<string, string>> {
  return Object.fromEntries([...tags].sort(([a], [b]) => compareText(a, b)));
}

function decodeTags(tags: Readonly<Record<string, string>>): ReadonlyMap<string, string> {
  return new Map(Object.entries(tags).sort(([a], [b]) => compareText(a, b)));
}

const encodeAdds = (adds: readonly Addition[]): ChangeDocument["adds"] =>
  adds.map(({ cidr, description, origin, standsFor, alsoIn }) =>
    present({
      cidr: formatCidr(cidr),
      description,
      from: encodeOrigin(origin),
      stands_for: standsFor,
      also_in: alsoIn?.map(encodeInVpc),
    }),
  );

const encodeRemoves = (removes: readonly Removal[]): ChangeDocument["removes"] =>
  removes.map(({ cidr, description, reason, origin }) =>
    present({ cidr: formatCidr(cidr), description, reason, from: origin && encodeOrigin(origin) }),
  );

type UpdateDocument = Extract<ChangeDocument, { kind: "update" }>;

/** Undefined, and so left out, when there are none. */
function encodeDescribes(describes: readonly Redescription[]): UpdateDocument["describes"] {
  if (describes.length === 0) return undefined;
  return describes.map(({ cidr, from, to, origin }) => {
    return { cidr: formatCidr(cidr), description_before: from, description: to, from: encodeOrigin(origin) };
  });
}

function encodeTagChange(tags: TagChange): TagsDocument {
  return { set: encodeTags(tags.set), remove: [...tags.remove] };
}

function decodeTagChange(tags: TagsDocument): TagChange {
  return { set: decodeTags(tags.set), remove: [...tags.remove] };
}

function encodeHave(have: Have): HaveDocument {
  return {
    id: have.id,
    arn: have.arn,
    name: have.name,
    version: have.version,
    max_entries: have.maxEntries,
    entry_count: have.entryCount,
    entries_sha256: have.entriesSha256,
    tags: encodeTags(have.tags),
  };
}

function decodeHave(have: HaveDocument): Have {
  return {
    id: have.id,
    arn: have.arn,
    name: have.name,
    version: have.version,
    maxEntries: have.max_entries,
    entryCount: have.entry_count,
    entriesSha256: have.entries_sha256,
    tags: decodeTags(have.tags),
  };
}

/** The change as the plan file has it: CIDRs as text, in the order of the change. */
export function encodeChange(change: Change): ChangeDocument {
  const none = { adds: [], removes: [] };
  switch (change.kind) {
    case "create":
      return present({
        kind: change.kind,
        max_entries: change.maxEntries,
        tags: { set: encodeTags(change.tags), remove: [] },
        share: change.share && encodeShare(change.share),
        adds: encodeAdds(change.adds),
        removes: [],
      });
    case "update":
      return present({
        kind: change.kind,
        have: encodeHave(change.have),
        resize: change.resize && resizeOf(change.resize),
        rename: change.rename && { from: change.rename.from, to: change.rename.to },
        adopt: change.adopt,
        new_settings: change.newSettings,
        tags: encodeTagChange(change.tags),
        share: change.share && encodeShare(change.share),
        adds: encodeAdds(change.adds),
        removes: encodeRemoves(change.removes),
        describes: encodeDescribes(change.describes),
      });
    case "retain":
      return { kind: change.kind, have: encodeHave(change.have), tags: encodeTagChange(change.tags), ...none };
    case "delete":
      return present({
        kind: change.kind,
        have: encodeHave(change.have),
        share: change.share && encodeShare(change.share),
        ...none,
      });
    case "keep":
      return { kind: change.kind, have: encodeHave(change.have), ...none };
  }
}

/** The CIDR of a document; throws `UnreadableCidr` with the path if it is none. */
export function cidrAt(text: string, path: string): Cidr {
  const parsed = parseCidr(text);
  if (!parsed.ok) throw new UnreadableCidr(path);
  return parsed.cidr;
}

function decodeAdds(document: ChangeDocument): readonly Addition[] {
  return document.adds.map(({ cidr, description, from, stands_for: standsFor, also_in: alsoIn }, index) =>
    present({
      cidr: cidrAt(cidr, `adds[${index}].cidr`),
      description,
      origin: decodeOrigin(from),
      standsFor,
      alsoIn: alsoIn?.map(decodeInVpc),
    }),
  );
}

function decodeRemoves(document: ChangeDocument): readonly Removal[] {
  return document.removes.map(({ cidr, description, reason, from }, index) =>
    present({
      cidr: cidrAt(cidr, `removes[${index}].cidr`),
      description,
      reason,
      origin: from && decodeOrigin(from),
    }),
  );
}

function decodeDescribes({ describes = [] }: UpdateDocument): readonly Redescription[] {
  return describes.map((entry, index) => ({
    cidr: cidrAt(entry.cidr, `describes[${index}].cidr`),
    from: entry.description_before,
    to: entry.description,
    origin: decodeOrigin(entry.from),
  }));
}

/** Reads a change from a document that fits the schema; throws `UnreadableCidr`. */
export function decodeChange(document: ChangeDocument): Change {
  switch (document.kind) {
    case "create":
      return present({
        kind: document.kind,
        maxEntries: document.max_entries,
        tags: decodeTags(document.tags.set),
        adds: decodeAdds(document),
        share: document.share && decodeShare(document.share),
      });
    case "update":
      return present({
        kind: document.kind,
        have: decodeHave(document.have),
        adds: decodeAdds(document),
        removes: decodeRemoves(document),
        describes: decodeDescribes(document),
        resize: document.resize && resizeOf(document.resize),
        rename: document.rename && { from: document.rename.from, to: document.rename.to },
        tags: decodeTagChange(document.tags),
        share: document.share && decodeShare(document.share),
        adopt: document.adopt,
        newSettings: document.new_settings,
      });
    case "retain":
      return { kind: document.kind, have: decodeHave(document.have), tags: decodeTagChange(document.tags) };
    case "delete":
      return present({
        kind: document.kind,
        have: decodeHave(document.have),
        share: document.share && decodeShare(document.share),
      });
    case "keep":
      return { kind: document.kind, have: decodeHave(document.have) };
  }
}
