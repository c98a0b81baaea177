// Who would own the lists of a repository that begins: the repository itself.
import { execFile } from "node:child_process";
import { promisify } from "node:util";

/** `acme/network` of the remote `origin`, wherever it is hosted; undefined when there is none. */
export async function remoteOwner(): Promise<string | undefined> {
  try {
    const { stdout } = await promisify(execFile)("git", ["config", "--get", "remote.origin.url"]);
    return /[/:]([\w.-]+\/[\w.-]+?)(?:\.git)?\s*$/.exec(stdout)?.[1];
  } catch {
    return undefined;
  }
}
