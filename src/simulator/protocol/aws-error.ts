// An error that AWS answers: HTTP status, code and message. The services throw it, the server writes it in the service's own form.

/** `status`: of HTTP. */
export class AwsError extends Error {
  readonly status: number;
  readonly code: string;

  constructor(status: number, code: string, message: string) {
    super(message);
    this.name = "AwsError";
    this.status = status;
    this.code = code;
  }
}

/** Refuses a request with HTTP 400, as almost all of EC2's errors have it. */
export function refuse(code: string, message: string): never {
  throw new AwsError(400, code, message);
}

/** Refuses a parameter's value. */
export function invalidValue(message: string): never {
  return refuse("InvalidParameterValue", message);
}
