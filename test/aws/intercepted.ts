// nock takes over the process that it is in, and test files share theirs: it is at work only in the files that ask for it.
import nock from "nock";
import { afterAll, afterEach, beforeAll } from "vitest";

// To import it is to switch it on.
nock.restore();

/** During the tests of the file that calls this, nock answers every request; with `otherRequests`, those that it knows. */
export function interceptHttp({ otherRequests = false } = {}): void {
  beforeAll(() => {
    nock.activate();
    if (!otherRequests) nock.disableNetConnect();
  });
  afterEach(() => nock.cleanAll());
  afterAll(() => {
    nock.enableNetConnect();
    nock.restore();
  });
}
