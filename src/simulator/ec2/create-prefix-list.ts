// CreateManagedPrefixList, with the memory that makes repeated client tokens harmless.
import type { AddressFamily } from "../../model/cidr.ts";
import type { Context } from "../caller/context.ts";
import { invalidValue, refuse } from "../protocol/aws-error.ts";
import type { Parameters } from "../protocol/parameters.ts";
import { principalArn } from "../world/identity.ts";
import type { PrefixListRecord } from "../world/prefix-list-record.ts";
import {
  checkFamily,
  type EntryParameter,
  MAX_ENTRIES_PER_REQUEST,
  readEntries,
  refuseRepeated,
} from "./entries-parameters.ts";
import { operation } from "./operation.ts";
import { listAnswer } from "./prefix-list-answer.ts";
import { begin } from "./progress.ts";
import { checkTagCount, peekTags, readTags, requestTagKeys, type Tag } from "./tag-parameters.ts";

/** EC2 remembers a token for about this long. */
const TOKEN_LIFE_MS = 24 * 60 * 60 * 1000;

const RESERVED = /^com\.(amazonaws|amazon|aws)\./;

interface Input {
  readonly name: string;
  readonly maxEntries: number;
  readonly family: AddressFamily;
  readonly entries: readonly EntryParameter[];
  readonly tags: readonly Tag[];
  readonly token: string | undefined;
}

/** Handles the action. Its entries, at most 100, are version 1. */
export const createManagedPrefixList = operation<Input>({
  needs: (parameters, context) => {
    const tags = peekTags(parameters.structures("TagSpecification"));
    const resource = context.region.arn("prefix-list/*");
    const keys = requestTagKeys(tags);
    const create = { action: "ec2:CreateManagedPrefixList", resource, keys: new Map(keys) };
    if (tags.length === 0) return [create];
    const action = ["ec2:createaction", ["CreateManagedPrefixList"]] as const;
    return [create, { action: "ec2:CreateTags", resource, keys: new Map([...keys, action]) }];
  },
  parse: (parameters, { behaviour }) => {
    const name = checkName(parameters.required("PrefixListName"));
    parameters.required("MaxEntries");
    const maxEntries = readMaxEntries(parameters) ?? 0;
    const family = parameters.required("AddressFamily");
    if (family !== "IPv4" && family !== "IPv6") {
      return invalidValue(`Value (${family}) for parameter AddressFamily is invalid. Expecting IPv4 or IPv6.`);
    }
    const entries = readEntries(parameters, "Entry", behaviour);
    const token = parameters.text("ClientToken");
    if (token !== undefined && token.length > 255) invalidValue("The client token is longer than 255 characters.");
    if (entries.length > MAX_ENTRIES_PER_REQUEST) {
      invalidValue(`The number of entries per request cannot exceeds limit (${MAX_ENTRIES_PER_REQUEST}).`);
    }
    refuseRepeated(entries);
    checkFamily(entries, family);
    if (entries.length > maxEntries) {
      refuse("PrefixListMaxEntriesExceeded", `The prefix list cannot have more than ${maxEntries} entries.`);
    }
    return { name, maxEntries, family, entries, tags: readTagSpecifications(parameters), token };
  },
  run: (input, context) => {
    const { token } = input;
    if (token === undefined) return listAnswer(create(input, context));
    const { region, fingerprint, world } = context;
    const known = region.createTokens.get(token);
    if (known !== undefined && world.clock.now() - known.at < TOKEN_LIFE_MS) {
      if (known.fingerprint !== fingerprint) {
        refuse("IdempotentParameterMismatch", "The client token was used before with other parameters.");
      }
      return listAnswer(known.list);
    }
    const list = create(input, context);
    region.createTokens.set(token, { fingerprint, list, at: world.clock.now() });
    return listAnswer(list);
  },
});

/** The name, if a customer may use it: at most 255 characters, no reserved beginning (API reference of CreateManagedPrefixList). */
export function checkName(name: string): string {
  if (name.length > 255) invalidValue("The prefix list name is longer than 255 characters.");
  if (RESERVED.test(name)) {
    invalidValue("The prefix list name cannot begin with (com.amazonaws., com.amazon., com.aws.).");
  }
  return name;
}

/** MaxEntries, 1 … 1,000, or undefined. */
export function readMaxEntries(parameters: Parameters): number | undefined {
  const maxEntries = parameters.integer("MaxEntries");
  if (maxEntries !== undefined && (maxEntries < 1 || maxEntries > 1000)) {
    invalidValue("Must specify a max size between 1 and 1000");
  }
  return maxEntries;
}

function readTagSpecifications(parameters: Parameters): readonly Tag[] {
  const tags = parameters.structures("TagSpecification").flatMap((specification) => {
    const type = specification.required("ResourceType");
    if (type !== "prefix-list") invalidValue(`'${type}' is not a valid taggable resource type for this operation.`);
    return readTags(specification);
  });
  checkTagCount(tags.length);
  return tags;
}

function create(input: Input, context: Context): PrefixListRecord {
  const { region, world, behaviour, key, account } = context;
  const owned = [...region.lists.values()].filter(
    (list) => list.ownerId === account.id && list.state !== "delete-complete",
  );
  if (owned.length >= behaviour.listsPerRegion) {
    refuse(
      behaviour.listQuotaCode,
      `The maximum number of prefix lists (${behaviour.listsPerRegion}) has been reached.`,
    );
  }
  const list = region.prefixList(input.name, {
    family: input.family,
    maxEntries: input.maxEntries,
    entries: Object.fromEntries(input.entries.map((entry) => [entry.canonical, entry.description])),
    tags: Object.fromEntries(input.tags),
    writer: principalArn(key),
  });
  list.visibleFrom = world.clock.now() + behaviour.consistencyMs;
  begin(list, "create", context, () => undefined);
  return list;
}
