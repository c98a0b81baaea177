// Everything about the simulated AWS that can be set: sizes, times, and what the real one does in cases that nobody has documented.

export interface Behaviour {
  /** Time that every request takes, in ms: the virtual clock jumps by it, a real one waits. */
  readonly requestMs: number;
  /** How long a list stays `*-in-progress`. AWS: usually seconds to tens of seconds. */
  readonly progressMs: number;
  /** How long a new list cannot be found yet, as EC2 is eventually consistent. */
  readonly consistencyMs: number;
  /** The most items in one page whatever the client asks for; AWS may always answer fewer than MaxResults. */
  readonly pageSize: number;
  /** EC2's token buckets. */
  readonly throttling: boolean;
  /** AWS' default quota is 100 (Amazon VPC user guide, quotas); it can be raised. */
  readonly listsPerRegion: number;
  /** AWS keeps 1,000 versions of a list (Amazon VPC user guide, quotas). */
  readonly versionsPerList: number;
  /** Not documented: what happens to 10.0.0.1/24. */
  readonly hostBits: "reject" | "normalise";
  /** Not documented: how the deletion of a referenced or shared list fails, later in its state or at once. */
  readonly deleteInUse: "delete-failed" | "DependencyViolation";
  /** Not documented: the error code at the quota of lists. */
  readonly listQuotaCode: string;
  /** How long RAM takes to associate or disassociate, to make a share or to delete it. AWS: usually a second or two. */
  readonly associationMs: number;
  /** How long what is disassociated or deleted stays listed by RAM; the real time is not documented. */
  readonly unsharedListedMs: number;
  /** RAM's quota of shares for each Region (AWS General Reference, RAM quotas). */
  readonly sharesPerRegion: number;
  /** Not documented: what happens to the association of something that is associated already. */
  readonly associateAgain: "refuse" | "answer";
  /** False: an older endpoint, to which `IncludeManagedResources` is an unknown parameter, and which hides nothing. */
  readonly knowsManagedResources: boolean;
}

export const DEFAULT_BEHAVIOUR: Behaviour = {
  requestMs: 100,
  progressMs: 250,
  consistencyMs: 0,
  pageSize: 1000,
  throttling: false,
  listsPerRegion: 100,
  versionsPerList: 1000,
  hostBits: "reject",
  deleteInUse: "delete-failed",
  listQuotaCode: "PrefixListLimitExceeded",
  associationMs: 1000,
  unsharedListedMs: 60 * 60 * 1000,
  sharesPerRegion: 5000,
  associateAgain: "refuse",
  knowsManagedResources: true,
};
