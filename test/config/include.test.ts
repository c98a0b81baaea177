// Files that the mappings file includes: their mappings count like its own, messages point into them, and what they may do is what the
// including file grants them.
import fc from "fast-check";
import { describe, expect, it, test } from "vitest";
import { stringify } from "yaml";
import { parseConfiguration } from "../../src/config/read-configuration.ts";
import { formatCidr, parseCidr } from "../../src/model/cidr.ts";
import { fileDigest } from "../../src/plan/file-settings.ts";

const NOW = "2026-11-28T06:00:00Z";

const HEAD = `version: 1
owner: acme/network
account_defaults: { plan_role_arn: "arn:aws:iam::{id}:role/plsync-plan" }
accounts:
  network: { id: "111111111111", apply_role_arn: "arn:aws:iam::111111111111:role/plsync-apply" }
  payments: { id: "222222222222", within: [10.0.0.0/8] }
  data: { id: "333333333333" }
`;

const mapping = (name: string, more = "") => `  - name: ${name}
    sources:
      - { security_groups: [sg-0a1b2c3d4e5f60718], account: payments, region: eu-west-1 }
${more}    prefix_lists:
      - { account: network, region: eu-west-1 }
`;

type Files = Readonly<Record<string, string | Uint8Array>>;

/** Reads a file with the others beside it. */
function read(main: string, files: Files) {
  const beside = new Map(Object.entries(files).map(([name, text]) => [`infra/${name}`, text]));
  return parseConfiguration("infra/mappings.yaml", main, NOW, {
    read: (path) => {
      const text = beside.get(path);
      if (text === undefined) return { ok: false, reason: "missing", detail: "" };
      return { ok: true, bytes: Buffer.from(text) };
    },
    list: (folder) => {
      const names = [...beside.keys()].filter((path) => path.startsWith(`${folder}/`));
      if (names.length === 0) return { ok: false, reason: "missing", detail: "" };
      return {
        ok: true,
        names: names.map((path) => path.slice(folder.length + 1)).filter((name) => !name.includes("/")),
      };
    },
  });
}

function configurationOf(main: string, files: Files) {
  const reading = read(main, files);
  if (!reading.ok) throw new Error(JSON.stringify(reading.diagnostics));
  return reading.configuration;
}

/** `infra/mappings.d/a.yaml:3:5 code: summary`. */
function problems(main: string, files: Files): readonly string[] {
  return read(main, files).diagnostics.map(({ position, code, summary }) => {
    return `${position?.file}:${position?.line}:${position?.column} ${code}: ${summary}`;
  });
}

describe("mappings of other files", () => {
  const main = `${HEAD}include: [mappings.d/*.yaml, teams/data.yaml]\nmappings:\n${mapping("own")}`;
  const files = {
    "mappings.d/b.yaml": `mappings:\n${mapping("of-b")}`,
    "mappings.d/a.yaml": `# of a\nmappings:\n${mapping("of-a")}${mapping("more-of-a")}`,
    "mappings.d/notes.txt": "not included",
    "mappings.d/.hidden.yaml": "not included",
    "teams/data.yaml": `mappings:\n${mapping("of-data")}`,
  };

  it("come after its own, in the order of include and of names", () => {
    const { mappings } = configurationOf(main, files);
    expect(mappings.map(({ name, position: { file, line } }) => `${name} ${file}:${line}`)).toEqual([
      "own infra/mappings.yaml:10",
      "of-a infra/mappings.d/a.yaml:3",
      "more-of-a infra/mappings.d/a.yaml:8",
      "of-b infra/mappings.d/b.yaml:2",
      "of-data infra/teams/data.yaml:2",
    ]);
    expect(mappings[1]?.sources[0]?.position).toEqual({ file: "infra/mappings.d/a.yaml", line: 5, column: 9 });
  });

  it("may be all that there are", () => {
    const { mappings } = configurationOf(`${HEAD}include: [teams/data.yaml]\n`, files);
    expect(mappings.map(({ name }) => name)).toEqual(["of-data"]);
  });

  it("take the defaults of the including file", () => {
    const { mappings } = configurationOf(
      `${HEAD}defaults: { prefix_list: { tags: { team: net } } }\ninclude: [teams/data.yaml]\n`,
      files,
    );
    expect([...(mappings[0]?.lists[0]?.tags ?? [])]).toEqual([["team", "net"]]);
  });

  it("are part of the file's digest, and their files and folders of what a review watches", () => {
    const whole = configurationOf(main, files);
    const other = configurationOf(main, { ...files, "teams/data.yaml": `${files["teams/data.yaml"]}# more\n` });
    expect(other.sha256).not.toBe(whole.sha256);
    expect(whole.namedFiles).toEqual(["mappings.d", "teams/data.yaml"]);
  });

  it("are told apart in messages that name a second place", () => {
    const twice = { ...files, "teams/data.yaml": `mappings:\n${mapping("own")}` };
    const { diagnostics } = read(main, twice);
    expect(diagnostics.map(({ code, position, detail }) => [code, position?.file, position?.line, detail])).toEqual([
      ["duplicate_mapping", "infra/teams/data.yaml", 2, "The first is at line 10 of infra/mappings.yaml."],
      [
        "duplicate_list",
        "infra/teams/data.yaml",
        6,
        'The first belongs to mapping "own" (line 14 of infra/mappings.yaml).',
      ],
    ]);
  });

  it("are shown where they have a mistake, with all others of all files", () => {
    const broken = {
      ...files,
      "mappings.d/a.yaml": `mappings:\n${mapping("of-a").replace("security_groups", "security_group")}`,
      "teams/data.yaml": `mappings:\n${mapping("of-data").replace("account: payments", "account: paymnts")}`,
    };
    expect(problems(main, broken)).toEqual([
      'infra/mappings.d/a.yaml:4:11 unknown_key: unknown source key "security_group"',
      'infra/teams/data.yaml:4:61 unknown_account: there is no account "paymnts"',
    ]);
  });
});

describe("the mappings of the including file itself", () => {
  const files = { "a.yaml": `mappings:\n${mapping("of-a")}` };

  it.each(["oops", "{ name: own }", "", "3"])("are not lost where they are no list: %j", (own) => {
    const alone = problems(`${HEAD}mappings: ${own}\n`, {});
    expect(alone).toHaveLength(1);
    expect(problems(`${HEAD}mappings: ${own}\ninclude: [a.yaml]\n`, files)).toEqual(alone);
  });

  it("are told beside what is wrong in the others", () => {
    const broken = { "a.yaml": files["a.yaml"].replace("security_groups", "security_group") };
    expect(problems(`${HEAD}mappings: oops\ninclude: [a.yaml]\n`, broken)).toEqual([
      expect.stringContaining("infra/mappings.yaml:8:11 wrong_type:"),
      expect.stringContaining("infra/a.yaml:4:11 unknown_key:"),
    ]);
  });
});

describe("a file that is included", () => {
  const including = (name: string) => `${HEAD}include: [${name}]\n`;

  it.each([
    ["owner: other\nmappings: []\n", "1:1 included_file_invalid: `owner` cannot be set in an included file"],
    ["mappings: []\n", "1:11 included_file_invalid: an included file must have at least one mapping"],
    ["- mappings: 1\n", "1:1 included_file_invalid: an included file must be a map with the key `mappings`"],
  ])("holds mappings and nothing else: %j", (text, said) => {
    expect(problems(including("a.yaml"), { "a.yaml": text })[0]).toContain(`infra/a.yaml:${said}`);
  });

  it("is YAML, and the place in it where it is not is named", () => {
    expect(problems(including("a.yaml"), { "a.yaml": "mappings:\n  - name: 'open\n" })).toEqual([
      expect.stringMatching(/^infra\/a\.yaml:2:\d+ yaml_syntax: /),
    ]);
  });

  it.each([
    "password: 'secret\n",
    "https://user:secret@host: x\n",
    "a: *secret\n",
    "a: !secret b\n",
    "secret: 1\nsecret: 2\n",
    "%secret\n---\na: 1\n",
    "a: \0secret\n",
    '{ "secret": "x" }',
    "<<<<<<< secret\n",
    "secret",
    "",
  ])("is not shown when it may be any file: %j", (text) => {
    const { diagnostics } = read(including("a.yaml"), { "a.yaml": text });
    expect(diagnostics.map(({ code, position, summary }) => [code, position?.file, summary])).toEqual([
      ["included_file_invalid", "infra/a.yaml", "infra/a.yaml has no `mappings`"],
    ]);
    expect(JSON.stringify(diagnostics)).not.toContain("secret");
  });

  it("is told to be UTF-16, which shows nothing of it", () => {
    const { diagnostics } = read(including("a.yaml"), { "a.yaml": Buffer.from("\ufeffmappings:\n", "utf16le") });
    expect(diagnostics.map(({ summary }) => summary)).toEqual(["infra/a.yaml is UTF-16"]);
  });

  it.each([
    ["a.yaml", "there is no file infra/a.yaml"],
    ["teams/*.yaml", "there is no file infra/teams"],
  ])("is there: %s", (name, summary) => {
    expect(problems(including(name), {})).toEqual([`infra/mappings.yaml:8:11 include_unreadable: ${summary}`]);
  });

  it("matches the pattern: lists whose file is missing would be taken for lists that nobody wants", () => {
    expect(problems(including("teams/*.yaml"), { "teams/a.yml": "" })).toEqual([
      "infra/mappings.yaml:8:11 include_unreadable: no file matches teams/*.yaml",
    ]);
  });

  it.each(["../a.yaml", "/etc/a.yaml", "*.yaml", "a/**/b.yaml", "*/a.yaml", ".github/a.yaml", "a/../b.yaml"])(
    "lies in the folder of the including file, or below: %s does not",
    (name) => {
      const said = problems(including(JSON.stringify(name)), {});
      expect(said).toEqual([expect.stringContaining("must be the path of a file in the folder of this file or below")]);
    },
  );

  it.each<[string, string, number]>([
    ["bytes", `# ${"x".repeat(250_000)}\nmappings:\n${mapping("a")}`, 9],
    ["values, with aliases written out", `mappings:\n  - &a [${"1,".repeat(1000)}]\n${"  - *a\n".repeat(100)}`, 5],
  ])("is not read beyond so many %s of all together", (_, text, most) => {
    const names = Array.from({ length: most }, (_one, index) => `teams/${index}.yaml`);
    const files = Object.fromEntries(names.map((name) => [name, text]));
    expect(problems(including("teams/*.yaml"), files).filter((said) => said.includes("unreadable"))).toEqual([
      `infra/mappings.yaml:8:11 include_unreadable: with infra/${names.at(-1)}, the included files are larger than plsync reads`,
    ]);
  });

  it("is included by one item", () => {
    expect(
      problems(`${HEAD}include: [a.yaml, { files: a.yaml, accounts: [data] }]\n`, {
        "a.yaml": `mappings:\n${mapping("a")}`,
      }),
    ).toContain("infra/mappings.yaml:8:28 duplicate_include: a.yaml is included twice");
  });
});

describe("what a file is granted", () => {
  const granted = (grant: string) =>
    `${HEAD}include:\n  - teams/*.yaml\n  - { files: teams/payments.yaml, ${grant} }\n`;
  const team = (text: string) => ({
    "teams/payments.yaml": text,
    "teams/data.yaml": `mappings:\n${mapping("of-data")}`,
  });
  const beyond = (grant: string, text: string) =>
    problems(granted(grant), team(text)).map((said) => said.replace(/^infra\/teams\/payments\.yaml:(\d+):\d+ /, "$1 "));

  it("is kept", () => {
    const { mappings } = configurationOf(
      granted('accounts: [payments], prefix_lists: ["network/*/payments-*"], within: [10.20.0.0/16]'),
      team(`mappings:\n${mapping("payments-workers")}`),
    );
    expect(mappings.map(({ name }) => name)).toEqual(["of-data", "payments-workers"]);
  });

  it.each([
    ["accounts: [data]", mapping("a"), '4 beyond_grant: this file may not read account "payments"'],
    [
      'prefix_lists: ["network/*/payments-*"]',
      mapping("a"),
      "6 beyond_grant: this file may not fill network/eu-west-1/a",
    ],
    [
      'prefix_lists: ["network/*/payments-*"]',
      mapping("payments-a")
        .replace("eu-west-1 }\n    prefix", "eu-west-1 }\n    prefix")
        .replace(
          /- \{ account: network, region: eu-west-1 \}/,
          "- { account: network, region: eu-west-1, renamed_from: other }",
        ),
      "6 beyond_grant: this file may not rename network/eu-west-1/other",
    ],
    [
      'prefix_lists: ["network/*/payments-*"]',
      mapping("payments").replace(/region: eu-west-1 \}\n$/, "region: eu-west-1, split: 2 }\n"),
      "6 beyond_grant: this file may not split network/eu-west-1/payments",
    ],
    [
      'prefix_lists: ["network/*/payments-*"]',
      mapping("payments-a").replace(
        /region: eu-west-1 \}\n$/,
        "region: eu-west-1, split: 2, renamed_from: payments }\n",
      ),
      "6 beyond_grant: this file may not rename network/eu-west-1/payments",
    ],
    [
      'prefix_lists: ["network/*/payments-*"]',
      mapping("payments-a").replace(
        /- \{ account: network, region: eu-west-1 \}/,
        "- { account: network, region: eu-west-1, adopt: pl-0a1b2c3d4e5f60718 }",
      ),
      "6 beyond_grant: this file may not adopt a list by its id",
    ],
    [
      'prefix_lists: ["network/*/payments-*"]',
      mapping("payments-a").replace(
        /- \{ account: network, region: eu-west-1 \}/,
        "- { account: network, region: eu-west-1, manage: entries, id: pl-0a1b2c3d4e5f60718 }",
      ),
      "6 beyond_grant: this file may not fill a list by its id",
    ],
    [
      "within: [10.20.0.0/16]",
      mapping("a", "      - cidrs: [10.30.0.0/24]\n"),
      "5 beyond_grant: this file may not bring 10.30.0.0/24",
    ],
    [
      "within: [10.20.0.0/16]",
      mapping("a").replace("account: payments", "within: [10.0.0.0/12], account: payments"),
      "4 beyond_grant: this file may not bring 10.0.0.0/12",
    ],
  ])("%s stops what goes beyond", (grant, text, said) => {
    expect(beyond(grant, `mappings:\n${text}`)).toEqual([said]);
  });

  it("reaches files of CIDRs, at their lines", () => {
    const text = `mappings:\n${mapping("a", "      - cidr_files: [teams/networks.txt]\n")}`;
    const files = { ...team(text), "teams/networks.txt": "10.20.1.0/24\n10.30.0.0/24\n" };
    expect(problems(granted("within: [10.20.0.0/16]"), files)).toEqual([
      "infra/teams/networks.txt:2:1 beyond_grant: this file may not bring 10.30.0.0/24",
    ]);
  });

  it("narrows what sources bring that say nothing themselves, also published ones", () => {
    const text = `mappings:\n${mapping("a", "      - published: { provider: github, keys: [hooks] }\n")}`;
    const { mappings } = configurationOf(granted("within: [10.20.0.0/16, 192.168.0.0/16]"), team(text));
    const within = mappings.find(({ name }) => name === "a")?.sources.map((source) => source.within?.map(formatCidr));
    expect(within).toEqual([["10.20.0.0/16"], ["10.20.0.0/16", "192.168.0.0/16"]]);
  });

  it("names accounts that there are, and blocks in canonical form", () => {
    expect(
      problems(granted("accounts: [paymnts], within: [10.0.0.1/8]"), team(`mappings:\n${mapping("a")}`)).map((said) =>
        said.split(" ").slice(1).join(" "),
      ),
    ).toEqual(
      expect.arrayContaining([
        'unknown_account: there is no account "paymnts"',
        expect.stringContaining('invalid_cidr: "10.0.0.1/8" has bits set beyond its prefix length'),
      ]),
    );
  });

  it("is part of how plsync works, which a review covers", () => {
    const files = team(`mappings:\n${mapping("a")}`);
    const narrow = configurationOf(granted("within: [10.20.0.0/16]"), files);
    const wide = configurationOf(granted("within: [10.0.0.0/8]"), files);
    expect(fileDigest(narrow)).not.toBe(fileDigest(wide));
  });
});

const ACCOUNTS = ["network", "payments", "data"] as const;
const BLOCKS = [
  "10.20.0.0/16",
  "10.20.4.0/22",
  "10.30.0.0/16",
  "10.0.0.0/9",
  "192.168.0.0/24",
  "2a05:d018:20::/48",
] as const;
const NAMES = ["payments-a", "payments-b", "data-a", "other"] as const;

const anySource = fc.oneof(
  fc.record(
    {
      security_groups: fc.constant(["sg-0a1b2c3d4e5f60718"]),
      account: fc.constantFrom(...ACCOUNTS),
      region: fc.constant("eu-west-1"),
      within: fc.uniqueArray(fc.constantFrom(...BLOCKS), { minLength: 1, maxLength: 2 }),
    },
    { requiredKeys: ["security_groups", "account", "region"] },
  ),
  fc.record({ cidrs: fc.uniqueArray(fc.constantFrom(...BLOCKS), { minLength: 1, maxLength: 2 }) }),
  fc.record({ published: fc.constant({ provider: "github", keys: ["hooks"] }) }),
);
const anyList = fc.record(
  {
    account: fc.constantFrom(...ACCOUNTS),
    region: fc.constantFrom("eu-west-1", "us-east-1"),
    name: fc.constantFrom(...NAMES),
    split: fc.constantFrom(1, 2),
    adopt: fc.constantFrom(true, "pl-0a1b2c3d4e5f60718"),
    renamed_from: fc.constantFrom(...NAMES),
    limits: fc.constant({ widest: { IPv4: 8, IPv6: 32 } }),
  },
  { requiredKeys: ["account", "region", "name", "limits"] },
);
const anyGrant = fc.record(
  {
    files: fc.constant("teams/payments.yaml"),
    accounts: fc.subarray([...ACCOUNTS]),
    prefix_lists: fc.subarray(["network/*/payments-*", "*/eu-west-1/*", "data/*/data-a"]),
    within: fc.subarray([...BLOCKS], { minLength: 1 }),
  },
  { requiredKeys: ["files"] },
);

/** Whether the block is in one of the others, by their bits: not by the code that plsync uses. */
function isIn(text: string, others: readonly string[]): boolean {
  const bits = (cidr: string): string => {
    const [address = "", length = "0"] = cidr.split("/");
    const isIPv6 = address.includes(":");
    const parts = isIPv6
      ? groupsOf(address)
      : address.split(".").map((part) => Number(part).toString(2).padStart(8, "0"));
    return (isIPv6 ? "6" : "4") + parts.join("").slice(0, Number(length));
  };
  return others.some((other) => bits(text).startsWith(bits(other)));
}

function groupsOf(address: string): readonly string[] {
  const [head = "", tail = ""] = address.split("::");
  const [before, after] = [head.split(":").filter(Boolean), tail.split(":").filter(Boolean)];
  const zeros = Array.from({ length: 8 - before.length - after.length }, () => "0");
  return [...before, ...zeros, ...after].map((group) => Number.parseInt(group, 16).toString(2).padStart(16, "0"));
}

test("a team's file that validates reads no account, fills no list and brings no address beyond what it is granted", () => {
  let valid = 0;
  fc.assert(
    fc.property(
      fc.array(
        fc.tuple(
          fc.array(anySource, { minLength: 1, maxLength: 3 }),
          fc.array(anyList, { minLength: 1, maxLength: 2 }),
        ),
        { minLength: 1, maxLength: 2 },
      ),
      fc.array(anyGrant, { minLength: 1, maxLength: 1 }),
      fc.option(fc.record({ files: fc.constant("teams/*.yaml"), within: fc.subarray([...BLOCKS], { minLength: 1 }) }), {
        nil: undefined,
      }),
      (parts, grants, wide) => {
        const items = wide === undefined ? grants : [...grants, wide];
        const main = `${HEAD.replace("within: [10.0.0.0/8]", "regions: []").replaceAll('id: "222222222222"', 'id: "222222222222", apply_role_arn: none').replace('id: "333333333333"', 'id: "333333333333", apply_role_arn: none')}${stringify({ include: items })}`;
        const mappings = parts.map(([sources, lists], index) => ({ name: `m${index}`, sources, prefix_lists: lists }));
        const reading = read(main, { "teams/payments.yaml": stringify({ mappings }) });
        if (!reading.ok) return;
        valid++;
        for (const grant of items) {
          for (const { sources, lists } of reading.configuration.mappings) {
            if ("accounts" in grant && grant.accounts !== undefined) {
              const read = sources.flatMap((source) =>
                "at" in source ? [(source.at as { readonly account: string }).account] : [],
              );
              for (const account of read) expect(grant.accounts).toContain(account);
            }
            if ("prefix_lists" in grant && grant.prefix_lists !== undefined) {
              const patterns = grant.prefix_lists.map((pattern) => new RegExp(`^${pattern.replaceAll("*", "[^/]*")}$`));
              for (const { address, adopt, renamedFrom, part, at } of lists) {
                expect(patterns.some((pattern) => pattern.test(address))).toBe(true);
                expect(typeof adopt).toBe("boolean");
                // A list of a former name is renamed, and so is one of the name that a split list has as a whole.
                for (const name of [renamedFrom, part?.number === 1 ? part.before : undefined]) {
                  const former = `${at.account}/${at.region}/${name}`;
                  expect(name === undefined || patterns.some((pattern) => pattern.test(former))).toBe(true);
                }
              }
            }
            if (grant.within === undefined) continue;
            for (const source of sources) {
              const fixed =
                "cidrs" in source
                  ? (source.cidrs as readonly { readonly cidr: Parameters<typeof formatCidr>[0] }[]).map(
                      ({ cidr }) => cidr,
                    )
                  : [];
              expect(source.within).toBeDefined();
              for (const block of [...fixed, ...(source.within ?? [])])
                expect(isIn(formatCidr(block), grant.within)).toBe(true);
            }
          }
        }
      },
    ),
    // About one of thirty validates.
    { numRuns: 3000 },
  );
  expect(valid).toBeGreaterThan(50);
});

test("the check of the property sees a block that is beyond", () => {
  expect([isIn("10.20.4.0/22", ["10.20.0.0/16"]), isIn("10.0.0.0/9", ["10.20.0.0/16"])]).toEqual([true, false]);
  expect([
    isIn("2a05:d018:20:1::/64", ["2a05:d018:20::/48"]),
    isIn("2a05:d018:21::/48", ["2a05:d018:20::/48"]),
  ]).toEqual([true, false]);
  expect(parseCidr("10.20.4.0/22").ok).toBe(true);
});
