// The parts of SNS's SDK that are used, in a module of their own so that only runs that notify load them.
export { PublishCommand, SNSClient } from "@aws-sdk/client-sns";
