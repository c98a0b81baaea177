import { AwsSdkSigV4Signer, BinaryDecisionDiagram, Client, DEFAULT_RETRY_MODE, DefaultIdentityProviderConfig, EndpointCache, NODE_APP_ID_CONFIG_OPTIONS, NODE_AUTH_SCHEME_PREFERENCE_OPTIONS, NODE_MAX_ATTEMPT_CONFIG_OPTIONS, NODE_REGION_CONFIG_FILE_OPTIONS, NODE_REGION_CONFIG_OPTIONS, NODE_RETRY_MODE_CONFIG_OPTIONS, NODE_USE_DUALSTACK_ENDPOINT_CONFIG_OPTIONS, NODE_USE_FIPS_ENDPOINT_CONFIG_OPTIONS, NoOpLogger, NodeHttpHandler, ServiceException as ServiceException$1, Sha256Node, TypeRegistry, awsEndpointFunctions, calculateBodyLength, createDefaultUserAgentProvider, customEndpointFunctions, decideEndpoint, defaultProvider, emitWarningIfUnsupportedVersion, emitWarningIfUnsupportedVersion$1, fromBase64, fromUtf8, getAwsRegionExtensionConfiguration, getContentLengthPlugin, getDefaultExtensionConfiguration, getEndpointPlugin, getHostHeaderPlugin, getHttpAuthSchemeEndpointRuleSetPlugin, getHttpHandlerExtensionConfiguration, getHttpSigningPlugin, getLoggerPlugin, getRecursionDetectionPlugin, getRetryPlugin, getSchemaSerdePlugin, getSmithyContext, getUserAgentPlugin, loadConfig, loadConfigsForDefaultMode, makeBuilder, normalizeProvider, parseUrl, resolveAwsRegionExtensionConfiguration, resolveAwsSdkSigV4Config, resolveDefaultRuntimeConfig, resolveDefaultsModeConfig, resolveEndpointConfig, resolveHostHeaderConfig, resolveHttpHandlerRuntimeConfig, resolveRegionConfig, resolveRetryConfig, resolveUserAgentConfig, streamCollector, toBase64, toUtf8 } from "./aws-sdk.js";
import { AwsJson1_1Protocol } from "./aws-sdk-more.js";
const defaultOrganizationsHttpAuthSchemeParametersProvider = async (config, context, input) => {
	return {
		operation: getSmithyContext(context).operation,
		region: await normalizeProvider(config.region)() || (() => {
			throw new Error("expected `region` to be configured for `aws.auth#sigv4`");
		})()
	};
};
function createAwsAuthSigv4HttpAuthOption(authParameters) {
	return {
		schemeId: "aws.auth#sigv4",
		signingProperties: {
			name: "organizations",
			region: authParameters.region
		},
		propertiesExtractor: (config, context) => ({ signingProperties: {
			config,
			context
		} })
	};
}
const defaultOrganizationsHttpAuthSchemeProvider = (authParameters) => {
	const options = [];
	switch (authParameters.operation) {
		default: options.push(createAwsAuthSigv4HttpAuthOption(authParameters));
	}
	return options;
};
const resolveHttpAuthSchemeConfig = (config) => {
	const config_0 = resolveAwsSdkSigV4Config(config);
	return Object.assign(config_0, { authSchemePreference: normalizeProvider(config.authSchemePreference ?? []) });
};
const resolveClientEndpointParameters = (options) => {
	return Object.assign(options, {
		useDualstackEndpoint: options.useDualstackEndpoint ?? false,
		useFipsEndpoint: options.useFipsEndpoint ?? false,
		defaultSigningName: "organizations"
	});
};
const commonParams = {
	UseFIPS: {
		type: "builtInParams",
		name: "useFipsEndpoint"
	},
	Endpoint: {
		type: "builtInParams",
		name: "endpoint"
	},
	Region: {
		type: "builtInParams",
		name: "region"
	},
	UseDualStack: {
		type: "builtInParams",
		name: "useDualstackEndpoint"
	}
};
var version = "3.1138.0";
const p = "ref";
const a = -1;
const b = true;
const c = "isSet";
const d = "PartitionResult";
const e = "booleanEquals";
const f = "getAttr";
const g = "stringEquals";
const h = "sigv4";
const i = "organizations";
const j = { [p]: "Endpoint" };
const k = { [p]: d };
const l = {
	"fn": f,
	"argv": [k, "name"]
};
const m = {};
const n = { "authSchemes": [{
	"name": h,
	"signingName": i,
	"signingRegion": "us-east-1"
}] };
const o = [{ [p]: "Region" }];
const _data = {
	conditions: [
		[c, [j]],
		[c, o],
		[
			"aws.partition",
			o,
			d
		],
		[e, [{ [p]: "UseFIPS" }, b]],
		[e, [{ [p]: "UseDualStack" }, b]],
		[e, [{
			fn: f,
			argv: [k, "supportsDualStack"]
		}, b]],
		[g, [l, "aws"]],
		[g, [l, "aws-cn"]],
		[g, [l, "aws-us-gov"]],
		[g, [l, "aws-iso"]],
		[e, [{
			fn: f,
			argv: [k, "supportsFIPS"]
		}, b]],
		[g, [l, "aws-iso-b"]],
		[g, [l, "aws-iso-f"]]
	],
	results: [
		[a],
		[a, "Invalid Configuration: FIPS and custom endpoint are not supported"],
		[a, "Invalid Configuration: Dualstack and custom endpoint are not supported"],
		[j, m],
		["https://organizations.us-east-1.amazonaws.com", n],
		["https://organizations-fips.us-east-1.amazonaws.com", n],
		["https://organizations.cn-northwest-1.amazonaws.com.cn", { authSchemes: [{
			name: h,
			signingName: i,
			signingRegion: "cn-northwest-1"
		}] }],
		["https://organizations.us-gov-west-1.amazonaws.com", { authSchemes: [{
			name: h,
			signingName: i,
			signingRegion: "us-gov-west-1"
		}] }],
		["https://organizations.us-iso-east-1.c2s.ic.gov", { authSchemes: [{
			name: h,
			signingName: i,
			signingRegion: "us-iso-east-1"
		}] }],
		["https://organizations.us-isob-east-1.sc2s.sgov.gov", { authSchemes: [{
			name: h,
			signingName: i,
			signingRegion: "us-isob-east-1"
		}] }],
		["https://organizations.us-isof-south-1.csp.hci.ic.gov", { authSchemes: [{
			name: h,
			signingName: i,
			signingRegion: "us-isof-south-1"
		}] }],
		["https://organizations-fips.{Region}.{PartitionResult#dualStackDnsSuffix}", m],
		[a, "FIPS and DualStack are enabled, but this partition does not support one or both"],
		["https://organizations-fips.{Region}.{PartitionResult#dnsSuffix}", m],
		[a, "FIPS is enabled but this partition does not support FIPS"],
		["https://organizations.{Region}.{PartitionResult#dualStackDnsSuffix}", m],
		[a, "DualStack is enabled but this partition does not support DualStack"],
		["https://organizations.{Region}.{PartitionResult#dnsSuffix}", m],
		[a, "Invalid Configuration: Missing Region"]
	]
};
const root = 2;
const nodes = new Int32Array([
	-1,
	1,
	-1,
	0,
	20,
	3,
	1,
	4,
	100000018,
	2,
	5,
	100000018,
	3,
	14,
	6,
	4,
	13,
	7,
	6,
	100000004,
	8,
	7,
	100000006,
	9,
	8,
	100000007,
	10,
	9,
	100000008,
	11,
	11,
	100000009,
	12,
	12,
	100000010,
	100000017,
	5,
	100000015,
	100000016,
	4,
	18,
	15,
	6,
	100000005,
	16,
	8,
	100000007,
	17,
	10,
	100000013,
	100000014,
	5,
	19,
	100000012,
	10,
	100000011,
	100000012,
	3,
	100000001,
	21,
	4,
	100000002,
	100000003
]);
const bdd = BinaryDecisionDiagram.from(nodes, root, _data.conditions, _data.results);
const cache = new EndpointCache({
	size: 50,
	params: [
		"Endpoint",
		"Region",
		"UseDualStack",
		"UseFIPS"
	]
});
const defaultEndpointResolver = (endpointParams, context = {}) => {
	return cache.get(endpointParams, () => decideEndpoint(bdd, {
		endpointParams,
		logger: context.logger
	}));
};
customEndpointFunctions.aws = awsEndpointFunctions;
var OrganizationsServiceException = class OrganizationsServiceException extends ServiceException$1 {
	constructor(options) {
		super(options);
		Object.setPrototypeOf(this, OrganizationsServiceException.prototype);
	}
};
var AccessDeniedException = class AccessDeniedException extends OrganizationsServiceException {
	name = "AccessDeniedException";
	$fault = "client";
	Message;
	constructor(opts) {
		super({
			name: "AccessDeniedException",
			$fault: "client",
			...opts
		});
		Object.setPrototypeOf(this, AccessDeniedException.prototype);
		this.Message = opts.Message;
	}
};
var AccessDeniedForDependencyException = class AccessDeniedForDependencyException extends OrganizationsServiceException {
	name = "AccessDeniedForDependencyException";
	$fault = "client";
	Message;
	Reason;
	constructor(opts) {
		super({
			name: "AccessDeniedForDependencyException",
			$fault: "client",
			...opts
		});
		Object.setPrototypeOf(this, AccessDeniedForDependencyException.prototype);
		this.Message = opts.Message;
		this.Reason = opts.Reason;
	}
};
var AWSOrganizationsNotInUseException = class AWSOrganizationsNotInUseException extends OrganizationsServiceException {
	name = "AWSOrganizationsNotInUseException";
	$fault = "client";
	Message;
	constructor(opts) {
		super({
			name: "AWSOrganizationsNotInUseException",
			$fault: "client",
			...opts
		});
		Object.setPrototypeOf(this, AWSOrganizationsNotInUseException.prototype);
		this.Message = opts.Message;
	}
};
var ConcurrentModificationException = class ConcurrentModificationException extends OrganizationsServiceException {
	name = "ConcurrentModificationException";
	$fault = "client";
	Message;
	constructor(opts) {
		super({
			name: "ConcurrentModificationException",
			$fault: "client",
			...opts
		});
		Object.setPrototypeOf(this, ConcurrentModificationException.prototype);
		this.Message = opts.Message;
	}
};
var ConstraintViolationException = class ConstraintViolationException extends OrganizationsServiceException {
	name = "ConstraintViolationException";
	$fault = "client";
	Message;
	Reason;
	constructor(opts) {
		super({
			name: "ConstraintViolationException",
			$fault: "client",
			...opts
		});
		Object.setPrototypeOf(this, ConstraintViolationException.prototype);
		this.Message = opts.Message;
		this.Reason = opts.Reason;
	}
};
var HandshakeAlreadyInStateException = class HandshakeAlreadyInStateException extends OrganizationsServiceException {
	name = "HandshakeAlreadyInStateException";
	$fault = "client";
	Message;
	constructor(opts) {
		super({
			name: "HandshakeAlreadyInStateException",
			$fault: "client",
			...opts
		});
		Object.setPrototypeOf(this, HandshakeAlreadyInStateException.prototype);
		this.Message = opts.Message;
	}
};
var HandshakeConstraintViolationException = class HandshakeConstraintViolationException extends OrganizationsServiceException {
	name = "HandshakeConstraintViolationException";
	$fault = "client";
	Message;
	Reason;
	constructor(opts) {
		super({
			name: "HandshakeConstraintViolationException",
			$fault: "client",
			...opts
		});
		Object.setPrototypeOf(this, HandshakeConstraintViolationException.prototype);
		this.Message = opts.Message;
		this.Reason = opts.Reason;
	}
};
var HandshakeNotFoundException = class HandshakeNotFoundException extends OrganizationsServiceException {
	name = "HandshakeNotFoundException";
	$fault = "client";
	Message;
	constructor(opts) {
		super({
			name: "HandshakeNotFoundException",
			$fault: "client",
			...opts
		});
		Object.setPrototypeOf(this, HandshakeNotFoundException.prototype);
		this.Message = opts.Message;
	}
};
var InvalidHandshakeTransitionException = class InvalidHandshakeTransitionException extends OrganizationsServiceException {
	name = "InvalidHandshakeTransitionException";
	$fault = "client";
	Message;
	constructor(opts) {
		super({
			name: "InvalidHandshakeTransitionException",
			$fault: "client",
			...opts
		});
		Object.setPrototypeOf(this, InvalidHandshakeTransitionException.prototype);
		this.Message = opts.Message;
	}
};
var InvalidInputException = class InvalidInputException extends OrganizationsServiceException {
	name = "InvalidInputException";
	$fault = "client";
	Message;
	Reason;
	constructor(opts) {
		super({
			name: "InvalidInputException",
			$fault: "client",
			...opts
		});
		Object.setPrototypeOf(this, InvalidInputException.prototype);
		this.Message = opts.Message;
		this.Reason = opts.Reason;
	}
};
var MasterCannotLeaveOrganizationException = class MasterCannotLeaveOrganizationException extends OrganizationsServiceException {
	name = "MasterCannotLeaveOrganizationException";
	$fault = "client";
	Message;
	constructor(opts) {
		super({
			name: "MasterCannotLeaveOrganizationException",
			$fault: "client",
			...opts
		});
		Object.setPrototypeOf(this, MasterCannotLeaveOrganizationException.prototype);
		this.Message = opts.Message;
	}
};
var ServiceException = class ServiceException extends OrganizationsServiceException {
	name = "ServiceException";
	$fault = "server";
	Message;
	constructor(opts) {
		super({
			name: "ServiceException",
			$fault: "server",
			...opts
		});
		Object.setPrototypeOf(this, ServiceException.prototype);
		this.Message = opts.Message;
	}
};
var TooManyRequestsException = class TooManyRequestsException extends OrganizationsServiceException {
	name = "TooManyRequestsException";
	$fault = "client";
	Type;
	Message;
	constructor(opts) {
		super({
			name: "TooManyRequestsException",
			$fault: "client",
			...opts
		});
		Object.setPrototypeOf(this, TooManyRequestsException.prototype);
		this.Type = opts.Type;
		this.Message = opts.Message;
	}
};
var AccountAlreadyClosedException = class AccountAlreadyClosedException extends OrganizationsServiceException {
	name = "AccountAlreadyClosedException";
	$fault = "client";
	Message;
	constructor(opts) {
		super({
			name: "AccountAlreadyClosedException",
			$fault: "client",
			...opts
		});
		Object.setPrototypeOf(this, AccountAlreadyClosedException.prototype);
		this.Message = opts.Message;
	}
};
var AccountAlreadyRegisteredException = class AccountAlreadyRegisteredException extends OrganizationsServiceException {
	name = "AccountAlreadyRegisteredException";
	$fault = "client";
	Message;
	constructor(opts) {
		super({
			name: "AccountAlreadyRegisteredException",
			$fault: "client",
			...opts
		});
		Object.setPrototypeOf(this, AccountAlreadyRegisteredException.prototype);
		this.Message = opts.Message;
	}
};
var AccountNotFoundException = class AccountNotFoundException extends OrganizationsServiceException {
	name = "AccountNotFoundException";
	$fault = "client";
	Message;
	constructor(opts) {
		super({
			name: "AccountNotFoundException",
			$fault: "client",
			...opts
		});
		Object.setPrototypeOf(this, AccountNotFoundException.prototype);
		this.Message = opts.Message;
	}
};
var AccountNotRegisteredException = class AccountNotRegisteredException extends OrganizationsServiceException {
	name = "AccountNotRegisteredException";
	$fault = "client";
	Message;
	constructor(opts) {
		super({
			name: "AccountNotRegisteredException",
			$fault: "client",
			...opts
		});
		Object.setPrototypeOf(this, AccountNotRegisteredException.prototype);
		this.Message = opts.Message;
	}
};
var AccountOwnerNotVerifiedException = class AccountOwnerNotVerifiedException extends OrganizationsServiceException {
	name = "AccountOwnerNotVerifiedException";
	$fault = "client";
	Message;
	constructor(opts) {
		super({
			name: "AccountOwnerNotVerifiedException",
			$fault: "client",
			...opts
		});
		Object.setPrototypeOf(this, AccountOwnerNotVerifiedException.prototype);
		this.Message = opts.Message;
	}
};
var AlreadyInOrganizationException = class AlreadyInOrganizationException extends OrganizationsServiceException {
	name = "AlreadyInOrganizationException";
	$fault = "client";
	Message;
	constructor(opts) {
		super({
			name: "AlreadyInOrganizationException",
			$fault: "client",
			...opts
		});
		Object.setPrototypeOf(this, AlreadyInOrganizationException.prototype);
		this.Message = opts.Message;
	}
};
var DuplicatePolicyAttachmentException = class DuplicatePolicyAttachmentException extends OrganizationsServiceException {
	name = "DuplicatePolicyAttachmentException";
	$fault = "client";
	Message;
	constructor(opts) {
		super({
			name: "DuplicatePolicyAttachmentException",
			$fault: "client",
			...opts
		});
		Object.setPrototypeOf(this, DuplicatePolicyAttachmentException.prototype);
		this.Message = opts.Message;
	}
};
var PolicyChangesInProgressException = class PolicyChangesInProgressException extends OrganizationsServiceException {
	name = "PolicyChangesInProgressException";
	$fault = "client";
	Message;
	constructor(opts) {
		super({
			name: "PolicyChangesInProgressException",
			$fault: "client",
			...opts
		});
		Object.setPrototypeOf(this, PolicyChangesInProgressException.prototype);
		this.Message = opts.Message;
	}
};
var PolicyNotFoundException = class PolicyNotFoundException extends OrganizationsServiceException {
	name = "PolicyNotFoundException";
	$fault = "client";
	Message;
	constructor(opts) {
		super({
			name: "PolicyNotFoundException",
			$fault: "client",
			...opts
		});
		Object.setPrototypeOf(this, PolicyNotFoundException.prototype);
		this.Message = opts.Message;
	}
};
var PolicyTypeNotEnabledException = class PolicyTypeNotEnabledException extends OrganizationsServiceException {
	name = "PolicyTypeNotEnabledException";
	$fault = "client";
	Message;
	constructor(opts) {
		super({
			name: "PolicyTypeNotEnabledException",
			$fault: "client",
			...opts
		});
		Object.setPrototypeOf(this, PolicyTypeNotEnabledException.prototype);
		this.Message = opts.Message;
	}
};
var TargetNotFoundException = class TargetNotFoundException extends OrganizationsServiceException {
	name = "TargetNotFoundException";
	$fault = "client";
	Message;
	constructor(opts) {
		super({
			name: "TargetNotFoundException",
			$fault: "client",
			...opts
		});
		Object.setPrototypeOf(this, TargetNotFoundException.prototype);
		this.Message = opts.Message;
	}
};
var UnsupportedAPIEndpointException = class UnsupportedAPIEndpointException extends OrganizationsServiceException {
	name = "UnsupportedAPIEndpointException";
	$fault = "client";
	Message;
	constructor(opts) {
		super({
			name: "UnsupportedAPIEndpointException",
			$fault: "client",
			...opts
		});
		Object.setPrototypeOf(this, UnsupportedAPIEndpointException.prototype);
		this.Message = opts.Message;
	}
};
var ConflictException = class ConflictException extends OrganizationsServiceException {
	name = "ConflictException";
	$fault = "client";
	Message;
	constructor(opts) {
		super({
			name: "ConflictException",
			$fault: "client",
			...opts
		});
		Object.setPrototypeOf(this, ConflictException.prototype);
		this.Message = opts.Message;
	}
};
var FinalizingOrganizationException = class FinalizingOrganizationException extends OrganizationsServiceException {
	name = "FinalizingOrganizationException";
	$fault = "client";
	Message;
	constructor(opts) {
		super({
			name: "FinalizingOrganizationException",
			$fault: "client",
			...opts
		});
		Object.setPrototypeOf(this, FinalizingOrganizationException.prototype);
		this.Message = opts.Message;
	}
};
var DuplicateOrganizationalUnitException = class DuplicateOrganizationalUnitException extends OrganizationsServiceException {
	name = "DuplicateOrganizationalUnitException";
	$fault = "client";
	Message;
	constructor(opts) {
		super({
			name: "DuplicateOrganizationalUnitException",
			$fault: "client",
			...opts
		});
		Object.setPrototypeOf(this, DuplicateOrganizationalUnitException.prototype);
		this.Message = opts.Message;
	}
};
var ParentNotFoundException = class ParentNotFoundException extends OrganizationsServiceException {
	name = "ParentNotFoundException";
	$fault = "client";
	Message;
	constructor(opts) {
		super({
			name: "ParentNotFoundException",
			$fault: "client",
			...opts
		});
		Object.setPrototypeOf(this, ParentNotFoundException.prototype);
		this.Message = opts.Message;
	}
};
var DuplicatePolicyException = class DuplicatePolicyException extends OrganizationsServiceException {
	name = "DuplicatePolicyException";
	$fault = "client";
	Message;
	constructor(opts) {
		super({
			name: "DuplicatePolicyException",
			$fault: "client",
			...opts
		});
		Object.setPrototypeOf(this, DuplicatePolicyException.prototype);
		this.Message = opts.Message;
	}
};
var MalformedPolicyDocumentException = class MalformedPolicyDocumentException extends OrganizationsServiceException {
	name = "MalformedPolicyDocumentException";
	$fault = "client";
	Message;
	constructor(opts) {
		super({
			name: "MalformedPolicyDocumentException",
			$fault: "client",
			...opts
		});
		Object.setPrototypeOf(this, MalformedPolicyDocumentException.prototype);
		this.Message = opts.Message;
	}
};
var PolicyTypeNotAvailableForOrganizationException = class PolicyTypeNotAvailableForOrganizationException extends OrganizationsServiceException {
	name = "PolicyTypeNotAvailableForOrganizationException";
	$fault = "client";
	Message;
	constructor(opts) {
		super({
			name: "PolicyTypeNotAvailableForOrganizationException",
			$fault: "client",
			...opts
		});
		Object.setPrototypeOf(this, PolicyTypeNotAvailableForOrganizationException.prototype);
		this.Message = opts.Message;
	}
};
var OrganizationNotEmptyException = class OrganizationNotEmptyException extends OrganizationsServiceException {
	name = "OrganizationNotEmptyException";
	$fault = "client";
	Message;
	constructor(opts) {
		super({
			name: "OrganizationNotEmptyException",
			$fault: "client",
			...opts
		});
		Object.setPrototypeOf(this, OrganizationNotEmptyException.prototype);
		this.Message = opts.Message;
	}
};
var OrganizationalUnitNotEmptyException = class OrganizationalUnitNotEmptyException extends OrganizationsServiceException {
	name = "OrganizationalUnitNotEmptyException";
	$fault = "client";
	Message;
	constructor(opts) {
		super({
			name: "OrganizationalUnitNotEmptyException",
			$fault: "client",
			...opts
		});
		Object.setPrototypeOf(this, OrganizationalUnitNotEmptyException.prototype);
		this.Message = opts.Message;
	}
};
var OrganizationalUnitNotFoundException = class OrganizationalUnitNotFoundException extends OrganizationsServiceException {
	name = "OrganizationalUnitNotFoundException";
	$fault = "client";
	Message;
	constructor(opts) {
		super({
			name: "OrganizationalUnitNotFoundException",
			$fault: "client",
			...opts
		});
		Object.setPrototypeOf(this, OrganizationalUnitNotFoundException.prototype);
		this.Message = opts.Message;
	}
};
var PolicyInUseException = class PolicyInUseException extends OrganizationsServiceException {
	name = "PolicyInUseException";
	$fault = "client";
	Message;
	constructor(opts) {
		super({
			name: "PolicyInUseException",
			$fault: "client",
			...opts
		});
		Object.setPrototypeOf(this, PolicyInUseException.prototype);
		this.Message = opts.Message;
	}
};
var ResourcePolicyNotFoundException = class ResourcePolicyNotFoundException extends OrganizationsServiceException {
	name = "ResourcePolicyNotFoundException";
	$fault = "client";
	Message;
	constructor(opts) {
		super({
			name: "ResourcePolicyNotFoundException",
			$fault: "client",
			...opts
		});
		Object.setPrototypeOf(this, ResourcePolicyNotFoundException.prototype);
		this.Message = opts.Message;
	}
};
var CreateAccountStatusNotFoundException = class CreateAccountStatusNotFoundException extends OrganizationsServiceException {
	name = "CreateAccountStatusNotFoundException";
	$fault = "client";
	Message;
	constructor(opts) {
		super({
			name: "CreateAccountStatusNotFoundException",
			$fault: "client",
			...opts
		});
		Object.setPrototypeOf(this, CreateAccountStatusNotFoundException.prototype);
		this.Message = opts.Message;
	}
};
var EffectivePolicyNotFoundException = class EffectivePolicyNotFoundException extends OrganizationsServiceException {
	name = "EffectivePolicyNotFoundException";
	$fault = "client";
	Message;
	constructor(opts) {
		super({
			name: "EffectivePolicyNotFoundException",
			$fault: "client",
			...opts
		});
		Object.setPrototypeOf(this, EffectivePolicyNotFoundException.prototype);
		this.Message = opts.Message;
	}
};
var ResponsibilityTransferNotFoundException = class ResponsibilityTransferNotFoundException extends OrganizationsServiceException {
	name = "ResponsibilityTransferNotFoundException";
	$fault = "client";
	Message;
	constructor(opts) {
		super({
			name: "ResponsibilityTransferNotFoundException",
			$fault: "client",
			...opts
		});
		Object.setPrototypeOf(this, ResponsibilityTransferNotFoundException.prototype);
		this.Message = opts.Message;
	}
};
var PolicyNotAttachedException = class PolicyNotAttachedException extends OrganizationsServiceException {
	name = "PolicyNotAttachedException";
	$fault = "client";
	Message;
	constructor(opts) {
		super({
			name: "PolicyNotAttachedException",
			$fault: "client",
			...opts
		});
		Object.setPrototypeOf(this, PolicyNotAttachedException.prototype);
		this.Message = opts.Message;
	}
};
var RootNotFoundException = class RootNotFoundException extends OrganizationsServiceException {
	name = "RootNotFoundException";
	$fault = "client";
	Message;
	constructor(opts) {
		super({
			name: "RootNotFoundException",
			$fault: "client",
			...opts
		});
		Object.setPrototypeOf(this, RootNotFoundException.prototype);
		this.Message = opts.Message;
	}
};
var PolicyTypeAlreadyEnabledException = class PolicyTypeAlreadyEnabledException extends OrganizationsServiceException {
	name = "PolicyTypeAlreadyEnabledException";
	$fault = "client";
	Message;
	constructor(opts) {
		super({
			name: "PolicyTypeAlreadyEnabledException",
			$fault: "client",
			...opts
		});
		Object.setPrototypeOf(this, PolicyTypeAlreadyEnabledException.prototype);
		this.Message = opts.Message;
	}
};
var DuplicateHandshakeException = class DuplicateHandshakeException extends OrganizationsServiceException {
	name = "DuplicateHandshakeException";
	$fault = "client";
	Message;
	constructor(opts) {
		super({
			name: "DuplicateHandshakeException",
			$fault: "client",
			...opts
		});
		Object.setPrototypeOf(this, DuplicateHandshakeException.prototype);
		this.Message = opts.Message;
	}
};
var ChildNotFoundException = class ChildNotFoundException extends OrganizationsServiceException {
	name = "ChildNotFoundException";
	$fault = "client";
	Message;
	constructor(opts) {
		super({
			name: "ChildNotFoundException",
			$fault: "client",
			...opts
		});
		Object.setPrototypeOf(this, ChildNotFoundException.prototype);
		this.Message = opts.Message;
	}
};
var DestinationParentNotFoundException = class DestinationParentNotFoundException extends OrganizationsServiceException {
	name = "DestinationParentNotFoundException";
	$fault = "client";
	Message;
	constructor(opts) {
		super({
			name: "DestinationParentNotFoundException",
			$fault: "client",
			...opts
		});
		Object.setPrototypeOf(this, DestinationParentNotFoundException.prototype);
		this.Message = opts.Message;
	}
};
var DuplicateAccountException = class DuplicateAccountException extends OrganizationsServiceException {
	name = "DuplicateAccountException";
	$fault = "client";
	Message;
	constructor(opts) {
		super({
			name: "DuplicateAccountException",
			$fault: "client",
			...opts
		});
		Object.setPrototypeOf(this, DuplicateAccountException.prototype);
		this.Message = opts.Message;
	}
};
var SourceParentNotFoundException = class SourceParentNotFoundException extends OrganizationsServiceException {
	name = "SourceParentNotFoundException";
	$fault = "client";
	Message;
	constructor(opts) {
		super({
			name: "SourceParentNotFoundException",
			$fault: "client",
			...opts
		});
		Object.setPrototypeOf(this, SourceParentNotFoundException.prototype);
		this.Message = opts.Message;
	}
};
var InvalidResponsibilityTransferTransitionException = class InvalidResponsibilityTransferTransitionException extends OrganizationsServiceException {
	name = "InvalidResponsibilityTransferTransitionException";
	$fault = "client";
	Message;
	constructor(opts) {
		super({
			name: "InvalidResponsibilityTransferTransitionException",
			$fault: "client",
			...opts
		});
		Object.setPrototypeOf(this, InvalidResponsibilityTransferTransitionException.prototype);
		this.Message = opts.Message;
	}
};
var ResponsibilityTransferAlreadyInStatusException = class ResponsibilityTransferAlreadyInStatusException extends OrganizationsServiceException {
	name = "ResponsibilityTransferAlreadyInStatusException";
	$fault = "client";
	Message;
	constructor(opts) {
		super({
			name: "ResponsibilityTransferAlreadyInStatusException",
			$fault: "client",
			...opts
		});
		Object.setPrototypeOf(this, ResponsibilityTransferAlreadyInStatusException.prototype);
		this.Message = opts.Message;
	}
};
const _A = "Account";
const _AACE = "AccountAlreadyClosedException";
const _AARE = "AccountAlreadyRegisteredException";
const _ADE = "AccessDeniedException";
const _ADFDE = "AccessDeniedForDependencyException";
const _AI = "AccountId";
const _AIOE = "AlreadyInOrganizationException";
const _AN = "AccountName";
const _ANFE = "AccountNotFoundException";
const _ANRE = "AccountNotRegisteredException";
const _AONVE = "AccountOwnerNotVerifiedException";
const _AWSONIUE = "AWSOrganizationsNotInUseException";
const _Acc = "Accounts";
const _Ar = "Arn";
const _CASNFE = "CreateAccountStatusNotFoundException";
const _CE = "ConflictException";
const _CME = "ConcurrentModificationException";
const _CNFE = "ChildNotFoundException";
const _CVE = "ConstraintViolationException";
const _DAE = "DuplicateAccountException";
const _DAR = "DescribeAccountRequest";
const _DARe = "DescribeAccountResponse";
const _DAes = "DescribeAccount";
const _DHE = "DuplicateHandshakeException";
const _DOUE = "DuplicateOrganizationalUnitException";
const _DPAE = "DuplicatePolicyAttachmentException";
const _DPE = "DuplicatePolicyException";
const _DPNFE = "DestinationParentNotFoundException";
const _E = "Email";
const _EPNFE = "EffectivePolicyNotFoundException";
const _FOE = "FinalizingOrganizationException";
const _HAISE = "HandshakeAlreadyInStateException";
const _HCVE = "HandshakeConstraintViolationException";
const _HNFE = "HandshakeNotFoundException";
const _I = "Id";
const _IHTE = "InvalidHandshakeTransitionException";
const _IIE = "InvalidInputException";
const _IRTTE = "InvalidResponsibilityTransferTransitionException";
const _JM = "JoinedMethod";
const _JT = "JoinedTimestamp";
const _LA = "ListAccounts";
const _LAFP = "ListAccountsForParent";
const _LAFPR = "ListAccountsForParentRequest";
const _LAFPRi = "ListAccountsForParentResponse";
const _LAR = "ListAccountsRequest";
const _LARi = "ListAccountsResponse";
const _LOUFP = "ListOrganizationalUnitsForParent";
const _LOUFPR = "ListOrganizationalUnitsForParentRequest";
const _LOUFPRi = "ListOrganizationalUnitsForParentResponse";
const _M = "Message";
const _MCLOE = "MasterCannotLeaveOrganizationException";
const _MPDE = "MalformedPolicyDocumentException";
const _MR = "MaxResults";
const _N = "Name";
const _NT = "NextToken";
const _ONEE = "OrganizationNotEmptyException";
const _OU = "OrganizationalUnit";
const _OUNEE = "OrganizationalUnitNotEmptyException";
const _OUNFE = "OrganizationalUnitNotFoundException";
const _OUr = "OrganizationalUnits";
const _P = "Paths";
const _PCIPE = "PolicyChangesInProgressException";
const _PIUE = "PolicyInUseException";
const _PIa = "ParentId";
const _PNAE = "PolicyNotAttachedException";
const _PNFE = "ParentNotFoundException";
const _PNFEo = "PolicyNotFoundException";
const _PTAEE = "PolicyTypeAlreadyEnabledException";
const _PTNAFOE = "PolicyTypeNotAvailableForOrganizationException";
const _PTNEE = "PolicyTypeNotEnabledException";
const _Pat = "Path";
const _R = "Reason";
const _RNFE = "RootNotFoundException";
const _RPNFE = "ResourcePolicyNotFoundException";
const _RTAISE = "ResponsibilityTransferAlreadyInStatusException";
const _RTNFE = "ResponsibilityTransferNotFoundException";
const _S = "Status";
const _SE = "ServiceException";
const _SPNFE = "SourceParentNotFoundException";
const _St = "State";
const _T = "Type";
const _TMRE = "TooManyRequestsException";
const _TNFE = "TargetNotFoundException";
const _UAPIEE = "UnsupportedAPIEndpointException";
const _c = "client";
const _e = "error";
const _hE = "httpError";
const _s = "smithy.ts.sdk.synthetic.com.amazonaws.organizations";
const _se = "server";
const n0 = "com.amazonaws.organizations";
const _s_registry = new TypeRegistry(_s);
var OrganizationsServiceException$ = [
	-3,
	_s,
	"OrganizationsServiceException",
	0,
	[],
	[]
];
_s_registry.registerError(OrganizationsServiceException$, OrganizationsServiceException);
const n0_registry = new TypeRegistry(n0);
var AccessDeniedException$ = [
	-3,
	n0,
	_ADE,
	{
		[_e]: _c,
		[_hE]: 403
	},
	[_M],
	[0]
];
n0_registry.registerError(AccessDeniedException$, AccessDeniedException);
var AccessDeniedForDependencyException$ = [
	-3,
	n0,
	_ADFDE,
	{
		[_e]: _c,
		[_hE]: 403
	},
	[_M, _R],
	[0, 0]
];
n0_registry.registerError(AccessDeniedForDependencyException$, AccessDeniedForDependencyException);
var AccountAlreadyClosedException$ = [
	-3,
	n0,
	_AACE,
	{
		[_e]: _c,
		[_hE]: 409
	},
	[_M],
	[0]
];
n0_registry.registerError(AccountAlreadyClosedException$, AccountAlreadyClosedException);
var AccountAlreadyRegisteredException$ = [
	-3,
	n0,
	_AARE,
	{
		[_e]: _c,
		[_hE]: 409
	},
	[_M],
	[0]
];
n0_registry.registerError(AccountAlreadyRegisteredException$, AccountAlreadyRegisteredException);
var AccountNotFoundException$ = [
	-3,
	n0,
	_ANFE,
	{
		[_e]: _c,
		[_hE]: 404
	},
	[_M],
	[0]
];
n0_registry.registerError(AccountNotFoundException$, AccountNotFoundException);
var AccountNotRegisteredException$ = [
	-3,
	n0,
	_ANRE,
	{
		[_e]: _c,
		[_hE]: 409
	},
	[_M],
	[0]
];
n0_registry.registerError(AccountNotRegisteredException$, AccountNotRegisteredException);
var AccountOwnerNotVerifiedException$ = [
	-3,
	n0,
	_AONVE,
	{
		[_e]: _c,
		[_hE]: 403
	},
	[_M],
	[0]
];
n0_registry.registerError(AccountOwnerNotVerifiedException$, AccountOwnerNotVerifiedException);
var AlreadyInOrganizationException$ = [
	-3,
	n0,
	_AIOE,
	{
		[_e]: _c,
		[_hE]: 409
	},
	[_M],
	[0]
];
n0_registry.registerError(AlreadyInOrganizationException$, AlreadyInOrganizationException);
var AWSOrganizationsNotInUseException$ = [
	-3,
	n0,
	_AWSONIUE,
	{
		[_e]: _c,
		[_hE]: 404
	},
	[_M],
	[0]
];
n0_registry.registerError(AWSOrganizationsNotInUseException$, AWSOrganizationsNotInUseException);
var ChildNotFoundException$ = [
	-3,
	n0,
	_CNFE,
	{
		[_e]: _c,
		[_hE]: 404
	},
	[_M],
	[0]
];
n0_registry.registerError(ChildNotFoundException$, ChildNotFoundException);
var ConcurrentModificationException$ = [
	-3,
	n0,
	_CME,
	{
		[_e]: _c,
		[_hE]: 409
	},
	[_M],
	[0]
];
n0_registry.registerError(ConcurrentModificationException$, ConcurrentModificationException);
var ConflictException$ = [
	-3,
	n0,
	_CE,
	{
		[_e]: _c,
		[_hE]: 409
	},
	[_M],
	[0]
];
n0_registry.registerError(ConflictException$, ConflictException);
var ConstraintViolationException$ = [
	-3,
	n0,
	_CVE,
	{
		[_e]: _c,
		[_hE]: 409
	},
	[_M, _R],
	[0, 0]
];
n0_registry.registerError(ConstraintViolationException$, ConstraintViolationException);
var CreateAccountStatusNotFoundException$ = [
	-3,
	n0,
	_CASNFE,
	{
		[_e]: _c,
		[_hE]: 404
	},
	[_M],
	[0]
];
n0_registry.registerError(CreateAccountStatusNotFoundException$, CreateAccountStatusNotFoundException);
var DestinationParentNotFoundException$ = [
	-3,
	n0,
	_DPNFE,
	{
		[_e]: _c,
		[_hE]: 404
	},
	[_M],
	[0]
];
n0_registry.registerError(DestinationParentNotFoundException$, DestinationParentNotFoundException);
var DuplicateAccountException$ = [
	-3,
	n0,
	_DAE,
	{
		[_e]: _c,
		[_hE]: 409
	},
	[_M],
	[0]
];
n0_registry.registerError(DuplicateAccountException$, DuplicateAccountException);
var DuplicateHandshakeException$ = [
	-3,
	n0,
	_DHE,
	{
		[_e]: _c,
		[_hE]: 409
	},
	[_M],
	[0]
];
n0_registry.registerError(DuplicateHandshakeException$, DuplicateHandshakeException);
var DuplicateOrganizationalUnitException$ = [
	-3,
	n0,
	_DOUE,
	{
		[_e]: _c,
		[_hE]: 409
	},
	[_M],
	[0]
];
n0_registry.registerError(DuplicateOrganizationalUnitException$, DuplicateOrganizationalUnitException);
var DuplicatePolicyAttachmentException$ = [
	-3,
	n0,
	_DPAE,
	{
		[_e]: _c,
		[_hE]: 409
	},
	[_M],
	[0]
];
n0_registry.registerError(DuplicatePolicyAttachmentException$, DuplicatePolicyAttachmentException);
var DuplicatePolicyException$ = [
	-3,
	n0,
	_DPE,
	{
		[_e]: _c,
		[_hE]: 409
	},
	[_M],
	[0]
];
n0_registry.registerError(DuplicatePolicyException$, DuplicatePolicyException);
var EffectivePolicyNotFoundException$ = [
	-3,
	n0,
	_EPNFE,
	{ [_e]: _c },
	[_M],
	[0]
];
n0_registry.registerError(EffectivePolicyNotFoundException$, EffectivePolicyNotFoundException);
var FinalizingOrganizationException$ = [
	-3,
	n0,
	_FOE,
	{
		[_e]: _c,
		[_hE]: 409
	},
	[_M],
	[0]
];
n0_registry.registerError(FinalizingOrganizationException$, FinalizingOrganizationException);
var HandshakeAlreadyInStateException$ = [
	-3,
	n0,
	_HAISE,
	{
		[_e]: _c,
		[_hE]: 409
	},
	[_M],
	[0]
];
n0_registry.registerError(HandshakeAlreadyInStateException$, HandshakeAlreadyInStateException);
var HandshakeConstraintViolationException$ = [
	-3,
	n0,
	_HCVE,
	{
		[_e]: _c,
		[_hE]: 409
	},
	[_M, _R],
	[0, 0]
];
n0_registry.registerError(HandshakeConstraintViolationException$, HandshakeConstraintViolationException);
var HandshakeNotFoundException$ = [
	-3,
	n0,
	_HNFE,
	{
		[_e]: _c,
		[_hE]: 404
	},
	[_M],
	[0]
];
n0_registry.registerError(HandshakeNotFoundException$, HandshakeNotFoundException);
var InvalidHandshakeTransitionException$ = [
	-3,
	n0,
	_IHTE,
	{
		[_e]: _c,
		[_hE]: 409
	},
	[_M],
	[0]
];
n0_registry.registerError(InvalidHandshakeTransitionException$, InvalidHandshakeTransitionException);
var InvalidInputException$ = [
	-3,
	n0,
	_IIE,
	{
		[_e]: _c,
		[_hE]: 400
	},
	[_M, _R],
	[0, 0]
];
n0_registry.registerError(InvalidInputException$, InvalidInputException);
var InvalidResponsibilityTransferTransitionException$ = [
	-3,
	n0,
	_IRTTE,
	{
		[_e]: _c,
		[_hE]: 409
	},
	[_M],
	[0]
];
n0_registry.registerError(InvalidResponsibilityTransferTransitionException$, InvalidResponsibilityTransferTransitionException);
var MalformedPolicyDocumentException$ = [
	-3,
	n0,
	_MPDE,
	{
		[_e]: _c,
		[_hE]: 400
	},
	[_M],
	[0]
];
n0_registry.registerError(MalformedPolicyDocumentException$, MalformedPolicyDocumentException);
var MasterCannotLeaveOrganizationException$ = [
	-3,
	n0,
	_MCLOE,
	{
		[_e]: _c,
		[_hE]: 409
	},
	[_M],
	[0]
];
n0_registry.registerError(MasterCannotLeaveOrganizationException$, MasterCannotLeaveOrganizationException);
var OrganizationalUnitNotEmptyException$ = [
	-3,
	n0,
	_OUNEE,
	{
		[_e]: _c,
		[_hE]: 409
	},
	[_M],
	[0]
];
n0_registry.registerError(OrganizationalUnitNotEmptyException$, OrganizationalUnitNotEmptyException);
var OrganizationalUnitNotFoundException$ = [
	-3,
	n0,
	_OUNFE,
	{
		[_e]: _c,
		[_hE]: 404
	},
	[_M],
	[0]
];
n0_registry.registerError(OrganizationalUnitNotFoundException$, OrganizationalUnitNotFoundException);
var OrganizationNotEmptyException$ = [
	-3,
	n0,
	_ONEE,
	{
		[_e]: _c,
		[_hE]: 409
	},
	[_M],
	[0]
];
n0_registry.registerError(OrganizationNotEmptyException$, OrganizationNotEmptyException);
var ParentNotFoundException$ = [
	-3,
	n0,
	_PNFE,
	{
		[_e]: _c,
		[_hE]: 404
	},
	[_M],
	[0]
];
n0_registry.registerError(ParentNotFoundException$, ParentNotFoundException);
var PolicyChangesInProgressException$ = [
	-3,
	n0,
	_PCIPE,
	{ [_e]: _c },
	[_M],
	[0]
];
n0_registry.registerError(PolicyChangesInProgressException$, PolicyChangesInProgressException);
var PolicyInUseException$ = [
	-3,
	n0,
	_PIUE,
	{
		[_e]: _c,
		[_hE]: 409
	},
	[_M],
	[0]
];
n0_registry.registerError(PolicyInUseException$, PolicyInUseException);
var PolicyNotAttachedException$ = [
	-3,
	n0,
	_PNAE,
	{
		[_e]: _c,
		[_hE]: 409
	},
	[_M],
	[0]
];
n0_registry.registerError(PolicyNotAttachedException$, PolicyNotAttachedException);
var PolicyNotFoundException$ = [
	-3,
	n0,
	_PNFEo,
	{
		[_e]: _c,
		[_hE]: 404
	},
	[_M],
	[0]
];
n0_registry.registerError(PolicyNotFoundException$, PolicyNotFoundException);
var PolicyTypeAlreadyEnabledException$ = [
	-3,
	n0,
	_PTAEE,
	{
		[_e]: _c,
		[_hE]: 409
	},
	[_M],
	[0]
];
n0_registry.registerError(PolicyTypeAlreadyEnabledException$, PolicyTypeAlreadyEnabledException);
var PolicyTypeNotAvailableForOrganizationException$ = [
	-3,
	n0,
	_PTNAFOE,
	{
		[_e]: _c,
		[_hE]: 409
	},
	[_M],
	[0]
];
n0_registry.registerError(PolicyTypeNotAvailableForOrganizationException$, PolicyTypeNotAvailableForOrganizationException);
var PolicyTypeNotEnabledException$ = [
	-3,
	n0,
	_PTNEE,
	{
		[_e]: _c,
		[_hE]: 409
	},
	[_M],
	[0]
];
n0_registry.registerError(PolicyTypeNotEnabledException$, PolicyTypeNotEnabledException);
var ResourcePolicyNotFoundException$ = [
	-3,
	n0,
	_RPNFE,
	{
		[_e]: _c,
		[_hE]: 404
	},
	[_M],
	[0]
];
n0_registry.registerError(ResourcePolicyNotFoundException$, ResourcePolicyNotFoundException);
var ResponsibilityTransferAlreadyInStatusException$ = [
	-3,
	n0,
	_RTAISE,
	{
		[_e]: _c,
		[_hE]: 409
	},
	[_M],
	[0]
];
n0_registry.registerError(ResponsibilityTransferAlreadyInStatusException$, ResponsibilityTransferAlreadyInStatusException);
var ResponsibilityTransferNotFoundException$ = [
	-3,
	n0,
	_RTNFE,
	{
		[_e]: _c,
		[_hE]: 404
	},
	[_M],
	[0]
];
n0_registry.registerError(ResponsibilityTransferNotFoundException$, ResponsibilityTransferNotFoundException);
var RootNotFoundException$ = [
	-3,
	n0,
	_RNFE,
	{
		[_e]: _c,
		[_hE]: 404
	},
	[_M],
	[0]
];
n0_registry.registerError(RootNotFoundException$, RootNotFoundException);
var ServiceException$ = [
	-3,
	n0,
	_SE,
	{
		[_e]: _se,
		[_hE]: 500
	},
	[_M],
	[0]
];
n0_registry.registerError(ServiceException$, ServiceException);
var SourceParentNotFoundException$ = [
	-3,
	n0,
	_SPNFE,
	{
		[_e]: _c,
		[_hE]: 404
	},
	[_M],
	[0]
];
n0_registry.registerError(SourceParentNotFoundException$, SourceParentNotFoundException);
var TargetNotFoundException$ = [
	-3,
	n0,
	_TNFE,
	{
		[_e]: _c,
		[_hE]: 404
	},
	[_M],
	[0]
];
n0_registry.registerError(TargetNotFoundException$, TargetNotFoundException);
var TooManyRequestsException$ = [
	-3,
	n0,
	_TMRE,
	{
		[_e]: _c,
		[_hE]: 429
	},
	[_T, _M],
	[0, 0]
];
n0_registry.registerError(TooManyRequestsException$, TooManyRequestsException);
var UnsupportedAPIEndpointException$ = [
	-3,
	n0,
	_UAPIEE,
	{
		[_e]: _c,
		[_hE]: 403
	},
	[_M],
	[0]
];
n0_registry.registerError(UnsupportedAPIEndpointException$, UnsupportedAPIEndpointException);
const errorTypeRegistries = [_s_registry, n0_registry];
var AccountName = [
	0,
	n0,
	_AN,
	8,
	0
];
var Email = [
	0,
	n0,
	_E,
	8,
	0
];
var Account$ = [
	3,
	n0,
	_A,
	0,
	[
		_I,
		_Ar,
		_E,
		_N,
		_S,
		_St,
		_P,
		_JM,
		_JT
	],
	[
		0,
		0,
		[() => Email, 0],
		[() => AccountName, 0],
		0,
		0,
		64,
		0,
		4
	]
];
var DescribeAccountRequest$ = [
	3,
	n0,
	_DAR,
	0,
	[_AI],
	[0],
	1
];
var DescribeAccountResponse$ = [
	3,
	n0,
	_DARe,
	0,
	[_A],
	[[() => Account$, 0]]
];
var ListAccountsForParentRequest$ = [
	3,
	n0,
	_LAFPR,
	0,
	[
		_PIa,
		_NT,
		_MR
	],
	[
		0,
		0,
		1
	],
	1
];
var ListAccountsForParentResponse$ = [
	3,
	n0,
	_LAFPRi,
	0,
	[_Acc, _NT],
	[[() => Accounts, 0], 0]
];
var ListAccountsRequest$ = [
	3,
	n0,
	_LAR,
	0,
	[_NT, _MR],
	[0, 1]
];
var ListAccountsResponse$ = [
	3,
	n0,
	_LARi,
	0,
	[_Acc, _NT],
	[[() => Accounts, 0], 0]
];
var ListOrganizationalUnitsForParentRequest$ = [
	3,
	n0,
	_LOUFPR,
	0,
	[
		_PIa,
		_NT,
		_MR
	],
	[
		0,
		0,
		1
	],
	1
];
var ListOrganizationalUnitsForParentResponse$ = [
	3,
	n0,
	_LOUFPRi,
	0,
	[_OUr, _NT],
	[() => OrganizationalUnits, 0]
];
var OrganizationalUnit$ = [
	3,
	n0,
	_OU,
	0,
	[
		_I,
		_Ar,
		_N,
		_Pat
	],
	[
		0,
		0,
		0,
		0
	]
];
var Accounts = [
	1,
	n0,
	_Acc,
	0,
	[() => Account$, 0]
];
var OrganizationalUnits = [
	1,
	n0,
	_OUr,
	0,
	() => OrganizationalUnit$
];
var DescribeAccount$ = [
	9,
	n0,
	_DAes,
	0,
	() => DescribeAccountRequest$,
	() => DescribeAccountResponse$
];
var ListAccounts$ = [
	9,
	n0,
	_LA,
	0,
	() => ListAccountsRequest$,
	() => ListAccountsResponse$
];
var ListAccountsForParent$ = [
	9,
	n0,
	_LAFP,
	0,
	() => ListAccountsForParentRequest$,
	() => ListAccountsForParentResponse$
];
var ListOrganizationalUnitsForParent$ = [
	9,
	n0,
	_LOUFP,
	0,
	() => ListOrganizationalUnitsForParentRequest$,
	() => ListOrganizationalUnitsForParentResponse$
];
const getRuntimeConfig$1 = (config) => {
	return {
		apiVersion: "2016-11-28",
		base64Decoder: config?.base64Decoder ?? fromBase64,
		base64Encoder: config?.base64Encoder ?? toBase64,
		disableHostPrefix: config?.disableHostPrefix ?? false,
		endpointProvider: config?.endpointProvider ?? defaultEndpointResolver,
		extensions: config?.extensions ?? [],
		httpAuthSchemeProvider: config?.httpAuthSchemeProvider ?? defaultOrganizationsHttpAuthSchemeProvider,
		httpAuthSchemes: config?.httpAuthSchemes ?? [{
			schemeId: "aws.auth#sigv4",
			identityProvider: (ipc) => ipc.getIdentityProvider("aws.auth#sigv4"),
			signer: new AwsSdkSigV4Signer()
		}],
		logger: config?.logger ?? new NoOpLogger(),
		protocol: config?.protocol ?? AwsJson1_1Protocol,
		protocolSettings: config?.protocolSettings ?? {
			defaultNamespace: "com.amazonaws.organizations",
			errorTypeRegistries,
			xmlNamespace: "http://organizations.amazonaws.com/doc/2016-11-28/",
			version: "2016-11-28",
			serviceTarget: "AWSOrganizationsV20161128"
		},
		serviceId: config?.serviceId ?? "Organizations",
		sha256: config?.sha256 ?? Sha256Node,
		urlParser: config?.urlParser ?? parseUrl,
		utf8Decoder: config?.utf8Decoder ?? fromUtf8,
		utf8Encoder: config?.utf8Encoder ?? toUtf8
	};
};
const getRuntimeConfig = (config) => {
	emitWarningIfUnsupportedVersion(process.version);
	const defaultsMode = resolveDefaultsModeConfig(config);
	const defaultConfigProvider = () => defaultsMode().then(loadConfigsForDefaultMode);
	const clientSharedValues = getRuntimeConfig$1(config);
	emitWarningIfUnsupportedVersion$1(process.version);
	const loaderConfig = {
		profile: config?.profile,
		logger: clientSharedValues.logger
	};
	return {
		...clientSharedValues,
		...config,
		runtime: "node",
		defaultsMode,
		authSchemePreference: config?.authSchemePreference ?? loadConfig(NODE_AUTH_SCHEME_PREFERENCE_OPTIONS, loaderConfig),
		bodyLengthChecker: config?.bodyLengthChecker ?? calculateBodyLength,
		credentialDefaultProvider: config?.credentialDefaultProvider ?? defaultProvider,
		defaultUserAgentProvider: config?.defaultUserAgentProvider ?? createDefaultUserAgentProvider({
			serviceId: clientSharedValues.serviceId,
			clientVersion: version
		}),
		maxAttempts: config?.maxAttempts ?? loadConfig(NODE_MAX_ATTEMPT_CONFIG_OPTIONS, config),
		region: config?.region ?? loadConfig(NODE_REGION_CONFIG_OPTIONS, {
			...NODE_REGION_CONFIG_FILE_OPTIONS,
			...loaderConfig
		}),
		requestHandler: NodeHttpHandler.create(config?.requestHandler ?? defaultConfigProvider),
		retryMode: config?.retryMode ?? loadConfig({
			...NODE_RETRY_MODE_CONFIG_OPTIONS,
			default: async () => (await defaultConfigProvider()).retryMode || DEFAULT_RETRY_MODE
		}, config),
		streamCollector: config?.streamCollector ?? streamCollector,
		useDualstackEndpoint: config?.useDualstackEndpoint ?? loadConfig(NODE_USE_DUALSTACK_ENDPOINT_CONFIG_OPTIONS, loaderConfig),
		useFipsEndpoint: config?.useFipsEndpoint ?? loadConfig(NODE_USE_FIPS_ENDPOINT_CONFIG_OPTIONS, loaderConfig),
		userAgentAppId: config?.userAgentAppId ?? loadConfig(NODE_APP_ID_CONFIG_OPTIONS, loaderConfig)
	};
};
const getHttpAuthExtensionConfiguration = (runtimeConfig) => {
	const _httpAuthSchemes = runtimeConfig.httpAuthSchemes;
	let _httpAuthSchemeProvider = runtimeConfig.httpAuthSchemeProvider;
	let _credentials = runtimeConfig.credentials;
	return {
		setHttpAuthScheme(httpAuthScheme) {
			const index = _httpAuthSchemes.findIndex((scheme) => scheme.schemeId === httpAuthScheme.schemeId);
			if (index === -1) _httpAuthSchemes.push(httpAuthScheme);
			else _httpAuthSchemes.splice(index, 1, httpAuthScheme);
		},
		httpAuthSchemes() {
			return _httpAuthSchemes;
		},
		setHttpAuthSchemeProvider(httpAuthSchemeProvider) {
			_httpAuthSchemeProvider = httpAuthSchemeProvider;
		},
		httpAuthSchemeProvider() {
			return _httpAuthSchemeProvider;
		},
		setCredentials(credentials) {
			_credentials = credentials;
		},
		credentials() {
			return _credentials;
		}
	};
};
const resolveHttpAuthRuntimeConfig = (config) => {
	return {
		httpAuthSchemes: config.httpAuthSchemes(),
		httpAuthSchemeProvider: config.httpAuthSchemeProvider(),
		credentials: config.credentials()
	};
};
const resolveRuntimeExtensions = (runtimeConfig, extensions) => {
	const extensionConfiguration = Object.assign(getAwsRegionExtensionConfiguration(runtimeConfig), getDefaultExtensionConfiguration(runtimeConfig), getHttpHandlerExtensionConfiguration(runtimeConfig), getHttpAuthExtensionConfiguration(runtimeConfig));
	extensions.forEach((extension) => extension.configure(extensionConfiguration));
	return Object.assign(runtimeConfig, resolveAwsRegionExtensionConfiguration(extensionConfiguration), resolveDefaultRuntimeConfig(extensionConfiguration), resolveHttpHandlerRuntimeConfig(extensionConfiguration), resolveHttpAuthRuntimeConfig(extensionConfiguration));
};
var OrganizationsClient = class extends Client {
	config;
	constructor(...[configuration]) {
		const _config_0 = getRuntimeConfig(configuration || {});
		super(_config_0);
		this.initConfig = _config_0;
		const _config_1 = resolveClientEndpointParameters(_config_0);
		const _config_2 = resolveUserAgentConfig(_config_1);
		const _config_3 = resolveRetryConfig(_config_2);
		const _config_4 = resolveRegionConfig(_config_3);
		const _config_5 = resolveHostHeaderConfig(_config_4);
		const _config_6 = resolveEndpointConfig(_config_5);
		const _config_7 = resolveHttpAuthSchemeConfig(_config_6);
		const _config_8 = resolveRuntimeExtensions(_config_7, configuration?.extensions || []);
		this.config = _config_8;
		this.middlewareStack.use(getSchemaSerdePlugin(this.config));
		this.middlewareStack.use(getUserAgentPlugin(this.config));
		this.middlewareStack.use(getRetryPlugin(this.config));
		this.middlewareStack.use(getContentLengthPlugin(this.config));
		this.middlewareStack.use(getHostHeaderPlugin(this.config));
		this.middlewareStack.use(getLoggerPlugin(this.config));
		this.middlewareStack.use(getRecursionDetectionPlugin(this.config));
		this.middlewareStack.use(getHttpAuthSchemeEndpointRuleSetPlugin(this.config, {
			httpAuthSchemeParametersProvider: defaultOrganizationsHttpAuthSchemeParametersProvider,
			identityProviderConfigProvider: async (config) => new DefaultIdentityProviderConfig({ "aws.auth#sigv4": config.credentials })
		}));
		this.middlewareStack.use(getHttpSigningPlugin(this.config));
	}
	destroy() {
		super.destroy();
	}
};
const command = makeBuilder(commonParams, "AWSOrganizationsV20161128", "OrganizationsClient", getEndpointPlugin);
const _ep0 = {};
const _mw0 = (Command, cs, config, o) => [];
var DescribeAccountCommand = class extends command(_ep0, _mw0, "DescribeAccount", DescribeAccount$) {};
var ListAccountsCommand = class extends command(_ep0, _mw0, "ListAccounts", ListAccounts$) {};
var ListAccountsForParentCommand = class extends command(_ep0, _mw0, "ListAccountsForParent", ListAccountsForParent$) {};
var ListOrganizationalUnitsForParentCommand = class extends command(_ep0, _mw0, "ListOrganizationalUnitsForParent", ListOrganizationalUnitsForParent$) {};
export { DescribeAccountCommand, ListAccountsCommand, ListAccountsForParentCommand, ListOrganizationalUnitsForParentCommand, OrganizationsClient };
