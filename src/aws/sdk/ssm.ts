// The parts of the SDK of Systems Manager that are used, in a module of their own so that only an import of AutoSG2PL's mappings loads them.
export { GetParametersByPathCommand, SSMClient } from "@aws-sdk/client-ssm";
