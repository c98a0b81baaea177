// An error that AWS answers: HTTP status, code and message. The services throw it, the server writes it in the service's own form.

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

/** The client asked for something wrong: HTTP 400, which is what almost all of EC2's errors have. */
export function refuse(code: string, message: string): never {
  throw new AwsError(400, code, message);
}

export function invalidValue(message: string): never {
  return refuse("InvalidParameterValue", message);
}
