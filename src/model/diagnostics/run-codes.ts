// Codes for what a run is started with: the command line, the inputs and the event of the Action, the environment.
import type { CodeTable } from "./code-meaning.ts";

export const RUN_CODES = {
  bad_usage: {
    when: "The command line has an unknown command, option or value, or a value that does not fit the list that it names.",
    remedy: "Compare it with `plsync COMMAND --help`. Addresses are `account/region/name`, as plans show them.",
  },
  bad_input: {
    when: "An input of the Action is unknown, has a value that it cannot have, or contradicts mappings.yaml.",
    remedy: "Correct the `with:` of the step. [action.md](action.md) describes every input.",
  },
  event_refused: {
    when: "The Action runs on an event that it does not support, or was asked for a command that the event does not permit, such as `apply` on a pull request.",
    remedy: "Use the [example workflows](../examples/workflows). [action.md](action.md) lists what each event permits.",
  },
  event_unreadable: {
    when: "The event file or the environment of the runner lacks what tells how the workflow run was started.",
    remedy:
      "Run the job again. On a self-hosted runner, check that `GITHUB_EVENT_PATH` names a file that the job can read.",
  },
  checkout_unknown: {
    when: "A run that writes cannot tell which commit the mappings file is of: git is missing, there is no checkout where the file is, or it is one of another repository.",
    remedy:
      "Check the repository out with actions/checkout, on a runner that has git, and name the file in that checkout in the input `config`.",
  },
  dispatch_refused: {
    when: "A run that was started by hand would apply, release, roll back or spend an allowance, and who started it or runs it again lacks the permission that `dispatch-permission` asks for.",
    remedy: "Ask somebody with that permission to start a new run.",
  },
  github_unavailable: {
    when: "GitHub did not answer, or refused a request without which the run cannot go on, such as which commit is the newest one or what was reviewed.",
    remedy: "Run the job again. If GitHub refuses, give the job the permissions that [action.md](action.md) lists.",
  },
  bad_environment: {
    when: "A variable of the environment, or what a profile of AWS says, cannot be used: a secret with a line break, an Availability Zone in place of a Region, a proxy without a scheme. No call was made.",
    remedy: "Correct or unset the variable that the message names. Values are used as they are, spaces included.",
  },
  two_sign_ins: {
    when: "`AWS_PROFILE` and `AWS_ACCESS_KEY_ID` are both set. plsync signs in with the profile, as the SDK of AWS does; the AWS CLI takes the keys.",
    remedy: "Unset the one that you do not mean.",
  },
  endpoint_override: {
    when: "A variable such as `AWS_ENDPOINT_URL`, or `endpoint_url` in a configuration file of AWS, sends signed AWS requests to another endpoint.",
    remedy: "Unset it, unless the endpoint is one that you meant, such as a VPC endpoint or a test server.",
  },
  endpoint_refused: {
    when: "Secrets would be sent where they do not belong: signed requests or tokens over plain http beyond this machine, or an ID token to another server than AWS STS.",
    remedy: "Use https, and unset the endpoint of STS where the run signs in with an ID token.",
  },
  aws_file_refused: {
    when: "On a runner, AWS' configuration or credentials file, or the file that `AWS_CA_BUNDLE` names, lies in the workspace, where a pull request can write it: it could name a program to run, or a server to trust.",
    remedy:
      "Sign in with `hub-role`, or have aws-actions/configure-aws-credentials set credentials in the environment. Keep certificates outside of the checkout.",
  },
  schedule_silent: {
    when: "A workflow of the repository syncs on a schedule, and GitHub has disabled it, or none of its runs has succeeded for more than twice the interval that they had. On the command line: the same of the syncs that `--notify-state` remembers.",
    remedy:
      "Look at its runs on the Actions page, and enable it there; on the command line, at what should run `plsync sync`. [operations.md](operations.md#the-schedule-stops) says how to be told without looking.",
  },
  not_notified: {
    when: "A message or a heartbeat could not be published to its topic, or what was told could not be remembered. What was done on AWS stays done, and the exit code is the same.",
    remedy:
      "Let the credentials that plsync starts from make `sns:Publish` on the topic; [operations.md](operations.md#notifications) says which they are.",
  },
  role_not_printed: {
    when: "`plsync iam` cannot print a role that covers everything the file needs, or prints one that exceeds a size limit of IAM.",
    remedy:
      "Follow the remedy printed with it: name a list by its id, raise the quota, or grant the permission yourself.",
  },
} as const satisfies CodeTable;
