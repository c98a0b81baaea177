// The parts of Service Quotas' SDK that are used, in a module of their own so that only runs in which a referenced list grows load them.
export {
  GetAWSDefaultServiceQuotaCommand,
  GetServiceQuotaCommand,
  ServiceQuotasClient,
} from "@aws-sdk/client-service-quotas";
