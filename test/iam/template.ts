// What a CloudFormation template makes in one account: conditions decided, functions filled in. Knows what the templates of this
// project use, and throws on everything else.
import { parse } from "yaml";

type Json = Readonly<Record<string, unknown>>;

interface Resource {
  readonly Type: string;
  readonly Condition?: string;
  readonly Properties: Json;
}

interface Template {
  readonly Parameters?: Readonly<Record<string, { readonly Default: string }>>;
  readonly Conditions: Readonly<Record<string, unknown>>;
  readonly Resources: Readonly<Record<string, Resource>>;
}

export interface MadeRole {
  readonly arn: string;
  readonly trust: unknown;
  readonly policy: unknown;
}

export interface Stack {
  readonly logicalIds: readonly string[];
  readonly roles: readonly MadeRole[];
  readonly providers: readonly unknown[];
}

const templates = new Map<string, Template>();

/** Each text is read once: many tests ask about each of many accounts. */
export function templateOf(text: string): Template {
  const template = templates.get(text) ?? (parse(text, { version: "1.1" }) as Template);
  templates.set(text, template);
  return template;
}

export function stackOf(
  text: string,
  place: { readonly partition: string; readonly accountId: string },
  parameters: Readonly<Record<string, string>> = {},
): Stack {
  const template = templateOf(text);
  const names = new Map<string, unknown>([
    ["AWS::AccountId", place.accountId],
    ["AWS::Partition", place.partition],
    ...Object.entries(template.Parameters ?? {}).map(([name, { Default }]) => [name, Default] as const),
    ...Object.entries(parameters),
  ]);
  const decide = (condition: unknown): boolean => {
    const [[kind, of]] = Object.entries(condition as Json) as [[string, unknown]];
    const parts = of as readonly unknown[];
    switch (kind) {
      case "Condition":
        return named(String(of));
      case "Fn::Equals":
        return resolve(parts[0]) === resolve(parts[1]);
      case "Fn::And":
      case "Fn::Or":
        if (parts.length < 2 || parts.length > 10) throw new Error(`${kind} takes 2 to 10 conditions`);
        return kind === "Fn::And" ? parts.every(decide) : parts.some(decide);
      default:
        throw new Error(`a condition with ${kind}`);
    }
  };
  const named = (name: string): boolean => {
    const condition = template.Conditions[name];
    if (condition === undefined) throw new Error(`no condition ${name}`);
    return decide(condition);
  };
  const arnOf = (logicalId: string): string => {
    const resource = template.Resources[logicalId];
    if (resource === undefined || !isMade(resource)) throw new Error(`${logicalId} is not made in ${place.accountId}`);
    const { Path, RoleName, Url } = resource.Properties;
    const name =
      Url === undefined
        ? `role${resolve(Path)}${resolve(RoleName)}`
        : `oidc-provider/${String(Url).replace("https://", "")}`;
    return `arn:${place.partition}:iam::${place.accountId}:${name}`;
  };
  const isMade = ({ Condition }: Resource): boolean => Condition === undefined || named(Condition);
  const resolve = (value: unknown): unknown => {
    if (Array.isArray(value)) return value.map(resolve);
    if (typeof value !== "object" || value === null) return value;
    const [[key, of] = ["", undefined], ...others] = Object.entries(value);
    if (others.length > 0 || !/^(Ref|Fn::.*)$/.test(key)) {
      return Object.fromEntries(Object.entries(value).map(([name, inner]) => [name, resolve(inner)]));
    }
    switch (key) {
      case "Ref":
        return names.get(String(of)) ?? arnOf(String(of));
      case "Fn::Sub":
        return String(of).replace(/\$\{([^}]+)\}/g, (_, name) => {
          if (!names.has(name)) throw new Error(`nothing is called ${name}`);
          return String(names.get(name));
        });
      case "Fn::GetAtt":
        if (of[1] !== "Arn") throw new Error(`GetAtt ${of}`);
        return arnOf(of[0]);
      case "Fn::If":
        return resolve(named(of[0]) ? of[1] : of[2]);
      default:
        throw new Error(`a value with ${key}`);
    }
  };
  const made = Object.entries(template.Resources).filter(([, resource]) => isMade(resource));
  const ofType = (type: string) => made.filter(([, { Type }]) => Type === type);
  return {
    logicalIds: made.map(([id]) => id),
    providers: ofType("AWS::IAM::OIDCProvider").map(([, { Properties }]) => resolve(Properties)),
    roles: ofType("AWS::IAM::Role").map(([id, { Properties }]) => {
      const { AssumeRolePolicyDocument, Policies } = resolve(Properties) as {
        readonly AssumeRolePolicyDocument: unknown;
        readonly Policies: readonly { readonly PolicyDocument: unknown }[];
      };
      return { arn: arnOf(id), trust: AssumeRolePolicyDocument, policy: Policies[0]?.PolicyDocument };
    }),
  };
}
