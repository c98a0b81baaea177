// Errors as GitHub's REST API writes them. Handlers throw them; the server adds the page of the documentation.

export interface FieldError {
  readonly resource: "IssueComment" | "Issue" | "Label";
  readonly code: "custom" | "unprocessable" | "missing_field" | "invalid";
  readonly field: string;
  readonly message?: string;
}

/** An error of the REST API: status, message, details, headers. */
export class ApiError extends Error {
  readonly status: number;
  readonly errors: readonly FieldError[] | undefined;
  readonly headers: Readonly<Record<string, string>>;
  /** A page below https://docs.github.com/; undefined for that of the endpoint. */
  readonly docs: string | undefined;

  constructor(
    status: number,
    message: string,
    more: { errors?: readonly FieldError[]; headers?: Readonly<Record<string, string>>; docs?: string } = {},
  ) {
    super(message);
    this.name = "ApiError";
    this.status = status;
    this.errors = more.errors;
    this.headers = more.headers ?? {};
    this.docs = more.docs;
  }
}

/** What GitHub answers for things that do not exist, and for those that the token may not see. */
export function notFound(): ApiError {
  return new ApiError(404, "Not Found");
}

/** The commits API answers this for an unknown commit, instead of 404. */
export function noCommit(sha: string): ApiError {
  return new ApiError(422, `No commit found for SHA: ${sha}`);
}

/** The body does not have the shape that the endpoint's schema asks for. */
export function badShape(detail: string): ApiError {
  return new ApiError(422, `Invalid request.\n\n${detail}`);
}

/** The body has the right shape, but GitHub refuses its values. */
export function invalid(...errors: readonly FieldError[]): ApiError {
  return new ApiError(422, "Validation Failed", { errors });
}

/** `seconds`: of the retry-after header; undefined: without it, as GitHub answers sometimes. */
export function secondaryRateLimit(seconds: number | undefined, status = 403): ApiError {
  const message =
    "You have exceeded a secondary rate limit. Please wait a few minutes before you try again. For more on scraping GitHub and " +
    "how it may affect your rights, please review our Terms of Service (https://docs.github.com/en/site-policy/github-terms/" +
    "github-terms-of-service)\n\nIf you reach out to GitHub Support for help, please include the request ID " +
    "C620:D8D4:1FA9F4A3:1EAC3CBC:6AA01B31.";
  return new ApiError(status, message, {
    headers: seconds === undefined ? {} : { "retry-after": String(seconds) },
    docs: "free-pro-team@latest/rest/overview/rate-limits-for-the-rest-api#about-secondary-rate-limits",
  });
}

/** The hourly limit is used up. `resetsIn`: seconds from now. */
export function primaryRateLimit(resetsIn: number, status = 403): ApiError {
  return new ApiError(status, "API rate limit exceeded for installation ID 12770951.", {
    headers: {
      "x-ratelimit-remaining": "0",
      "x-ratelimit-used": "1000",
      "x-ratelimit-reset": String(Math.ceil(Date.now() / 1000) + resetsIn),
    },
    docs: "rest/overview/rate-limits-for-the-rest-api",
  });
}
