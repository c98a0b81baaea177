// Everything about the simulated AWS that can be set: sizes, times, and what the real one does where its documentation is silent.

/** A token bucket: a call takes one token, and is throttled when there is none. */
export interface Bucket {
  /** Tokens that it holds at most. */
  readonly size: number;
  readonly refillPerSecond: number;
}

export interface Behaviour {
  /** Time that every request takes, in ms of the simulator's clock. */
  readonly requestMs: number;
  /** In place of `requestMs` for single actions (`DescribeManagedPrefixLists`), in ms. */
  readonly actionMs: Readonly<Record<string, number>>;
  /** How long a list stays `*-in-progress`, in ms. AWS: usually seconds to tens of seconds. */
  readonly progressMs: number;
  /** How long a new list cannot be found yet, in ms, as EC2 is eventually consistent. */
  readonly consistencyMs: number;
  /** How far reads of lists lag behind, in ms: they answer each list as it was then. Writes are checked against the list as it is. */
  readonly staleMs: number;
  /** The most items in one page whatever the client asks for; AWS may always answer fewer than MaxResults. */
  readonly pageSize: number;
  /** The order of a list's entries in answers, which AWS does not promise. `shuffled`: the same in every answer, but by no rule. */
  readonly entryOrder: "sorted" | "shuffled";
  /** True: calls are throttled by the buckets of EC2, STS and RAM. */
  readonly throttling: boolean;
  /** STS: of each account and Region, over all actions (IAM user guide, "IAM and STS quotas": 600 requests a second). */
  readonly stsBucket: Bucket;
  /** RAM, Service Quotas, Network Firewall: of each account, Region and action. AWS documents no rates. */
  readonly ramBucket: Bucket;
  /** AWS' default quota is 100 (Amazon VPC user guide, quotas); it can be raised. */
  readonly listsPerRegion: number;
  /** AWS keeps 1,000 versions of a list (Amazon VPC user guide, quotas). */
  readonly versionsPerList: number;
  /** Not documented: what happens to 10.0.0.1/24. */
  readonly hostBits: "reject" | "normalise";
  /** Not settled: whether a Modify takes 100 additions and 100 removals, or 100 of both together. */
  readonly changesCounted: "apart" | "together";
  /** Not settled: whether MaxEntries limits what a Modify leaves, or its additions before its removals too. */
  readonly capacityCounted: "after-removals" | "before-removals";
  /** Not documented: whether a list in `modify-failed` or `restore-failed` takes another change. It can always be deleted. */
  readonly changeAfterFailure: "accept" | "refuse";
  /** Not documented: how the deletion of a referenced or shared list fails, later in its state or at once. */
  readonly deleteInUse: "delete-failed" | "DependencyViolation";
  /** Not settled: whether a rule that names a list counts in the list's family only. */
  readonly listsCounted: "own-family" | "both-families";
  /** Likely, but only older documentation says so: a rule that names a group counts in both families. One family: IPv4. */
  readonly groupsCounted: "both-families" | "one-family";
  /** Not settled: whether the local routes of a table count. */
  readonly localRoutesCounted: boolean;
  /** How long new rules and routes do not show among the associations of a list, in ms. */
  readonly associationsLagMs: number;
  /** Not documented: the error code at the quota of lists. */
  readonly listQuotaCode: string;
  /** How long RAM takes to associate or disassociate, to make a share or to delete it, in ms. AWS: usually a second or two. */
  readonly associationMs: number;
  /** How long what is disassociated or deleted stays listed by RAM, in ms; the real time is not documented. */
  readonly unsharedListedMs: number;
  /** RAM's quota of shares for each Region (AWS General Reference, RAM quotas). */
  readonly sharesPerRegion: number;
  /** Not documented: what happens to the association of something that is associated already. */
  readonly associateAgain: "refuse" | "answer";
  /** False: the endpoint refuses `IncludeManagedResources` as an unknown parameter, as older ones do. */
  readonly knowsManagedResources: boolean;
  /** False: the account shows the resources that AWS services manage to everyone, asked for or not (ModifyManagedResourceVisibility). */
  readonly hidesManagedResources: boolean;
  /** What happens to a hidden interface that is asked for by its id. That it is answered is likely, but not in AWS' reference. */
  readonly hiddenById: "answered" | "not-found";
}

export const DEFAULT_BEHAVIOUR: Behaviour = {
  requestMs: 100,
  actionMs: {},
  progressMs: 250,
  consistencyMs: 0,
  staleMs: 0,
  pageSize: 1000,
  entryOrder: "sorted",
  throttling: false,
  stsBucket: { size: 600, refillPerSecond: 600 },
  ramBucket: { size: 20, refillPerSecond: 5 },
  listsPerRegion: 100,
  versionsPerList: 1000,
  hostBits: "reject",
  changesCounted: "apart",
  capacityCounted: "after-removals",
  changeAfterFailure: "accept",
  deleteInUse: "delete-failed",
  listsCounted: "own-family",
  groupsCounted: "both-families",
  localRoutesCounted: true,
  associationsLagMs: 0,
  listQuotaCode: "PrefixListLimitExceeded",
  associationMs: 1000,
  unsharedListedMs: 60 * 60 * 1000,
  sharesPerRegion: 5000,
  associateAgain: "refuse",
  knowsManagedResources: true,
  hidesManagedResources: true,
  hiddenById: "answered",
};
