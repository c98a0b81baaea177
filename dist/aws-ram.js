import { AwsSdkSigV4Signer, BinaryDecisionDiagram, Client, Command, DEFAULT_RETRY_MODE, DefaultIdentityProviderConfig, EndpointCache, Hash, NODE_APP_ID_CONFIG_OPTIONS, NODE_AUTH_SCHEME_PREFERENCE_OPTIONS, NODE_MAX_ATTEMPT_CONFIG_OPTIONS, NODE_REGION_CONFIG_FILE_OPTIONS, NODE_REGION_CONFIG_OPTIONS, NODE_RETRY_MODE_CONFIG_OPTIONS, NODE_USE_DUALSTACK_ENDPOINT_CONFIG_OPTIONS, NODE_USE_FIPS_ENDPOINT_CONFIG_OPTIONS, NoOpLogger, NodeHttpHandler, ServiceException, TypeRegistry, awsEndpointFunctions, calculateBodyLength, createDefaultUserAgentProvider, customEndpointFunctions, decideEndpoint, defaultProvider, emitWarningIfUnsupportedVersion, emitWarningIfUnsupportedVersion$1, fromBase64, fromUtf8, getAwsRegionExtensionConfiguration, getContentLengthPlugin, getDefaultExtensionConfiguration, getEndpointPlugin, getHostHeaderPlugin, getHttpAuthSchemeEndpointRuleSetPlugin, getHttpHandlerExtensionConfiguration, getHttpSigningPlugin, getLoggerPlugin, getRecursionDetectionPlugin, getRetryPlugin, getSchemaSerdePlugin, getSmithyContext, getUserAgentPlugin, loadConfig, loadConfigsForDefaultMode, normalizeProvider, parseUrl, resolveAwsRegionExtensionConfiguration, resolveAwsSdkSigV4Config, resolveDefaultRuntimeConfig, resolveDefaultsModeConfig, resolveEndpointConfig, resolveHostHeaderConfig, resolveHttpHandlerRuntimeConfig, resolveRegionConfig, resolveRetryConfig, resolveUserAgentConfig, streamCollector, toBase64, toUtf8 } from "./aws-sdk.js";
import { AwsRestJsonProtocol } from "./aws-sdk-more.js";
const defaultRAMHttpAuthSchemeParametersProvider = async (config, context, input) => {
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
			name: "ram",
			region: authParameters.region
		},
		propertiesExtractor: (config, context) => ({ signingProperties: {
			config,
			context
		} })
	};
}
const defaultRAMHttpAuthSchemeProvider = (authParameters) => {
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
		defaultSigningName: "ram"
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
var version = "3.1048.0";
const k = "ref";
const a = -1;
const b = true;
const c = "isSet";
const d = "PartitionResult";
const e = "booleanEquals";
const f = "getAttr";
const g = { [k]: "Endpoint" };
const h = { [k]: d };
const i = {};
const j = [{ [k]: "Region" }];
const _data = {
	conditions: [
		[c, [g]],
		[c, j],
		[
			"aws.partition",
			j,
			d
		],
		[e, [{ [k]: "UseFIPS" }, b]],
		[e, [{ [k]: "UseDualStack" }, b]],
		[e, [{
			fn: f,
			argv: [h, "supportsDualStack"]
		}, b]],
		[e, [{
			fn: f,
			argv: [h, "supportsFIPS"]
		}, b]],
		["stringEquals", [{
			fn: f,
			argv: [h, "name"]
		}, "aws-us-gov"]]
	],
	results: [
		[a],
		[a, "Invalid Configuration: FIPS and custom endpoint are not supported"],
		[a, "Invalid Configuration: Dualstack and custom endpoint are not supported"],
		[g, i],
		["https://ram-fips.{Region}.{PartitionResult#dualStackDnsSuffix}", i],
		[a, "FIPS and DualStack are enabled, but this partition does not support one or both"],
		["https://ram.{Region}.amazonaws.com", i],
		["https://ram-fips.{Region}.{PartitionResult#dnsSuffix}", i],
		[a, "FIPS is enabled but this partition does not support FIPS"],
		["https://ram.{Region}.{PartitionResult#dualStackDnsSuffix}", i],
		[a, "DualStack is enabled but this partition does not support DualStack"],
		["https://ram.{Region}.{PartitionResult#dnsSuffix}", i],
		[a, "Invalid Configuration: Missing Region"]
	]
};
const root = 2;
const nodes = new Int32Array([
	-1,
	1,
	-1,
	0,
	13,
	3,
	1,
	4,
	100000012,
	2,
	5,
	100000012,
	3,
	8,
	6,
	4,
	7,
	100000011,
	5,
	100000009,
	100000010,
	4,
	11,
	9,
	6,
	10,
	100000008,
	7,
	100000006,
	100000007,
	5,
	12,
	100000005,
	6,
	100000004,
	100000005,
	3,
	100000001,
	14,
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
var RAMServiceException = class RAMServiceException extends ServiceException {
	constructor(options) {
		super(options);
		Object.setPrototypeOf(this, RAMServiceException.prototype);
	}
};
var IdempotentParameterMismatchException = class IdempotentParameterMismatchException extends RAMServiceException {
	name = "IdempotentParameterMismatchException";
	$fault = "client";
	constructor(opts) {
		super({
			name: "IdempotentParameterMismatchException",
			$fault: "client",
			...opts
		});
		Object.setPrototypeOf(this, IdempotentParameterMismatchException.prototype);
	}
};
var InvalidClientTokenException = class InvalidClientTokenException extends RAMServiceException {
	name = "InvalidClientTokenException";
	$fault = "client";
	constructor(opts) {
		super({
			name: "InvalidClientTokenException",
			$fault: "client",
			...opts
		});
		Object.setPrototypeOf(this, InvalidClientTokenException.prototype);
	}
};
var MalformedArnException = class MalformedArnException extends RAMServiceException {
	name = "MalformedArnException";
	$fault = "client";
	constructor(opts) {
		super({
			name: "MalformedArnException",
			$fault: "client",
			...opts
		});
		Object.setPrototypeOf(this, MalformedArnException.prototype);
	}
};
var OperationNotPermittedException = class OperationNotPermittedException extends RAMServiceException {
	name = "OperationNotPermittedException";
	$fault = "client";
	constructor(opts) {
		super({
			name: "OperationNotPermittedException",
			$fault: "client",
			...opts
		});
		Object.setPrototypeOf(this, OperationNotPermittedException.prototype);
	}
};
var ResourceShareInvitationAlreadyAcceptedException = class ResourceShareInvitationAlreadyAcceptedException extends RAMServiceException {
	name = "ResourceShareInvitationAlreadyAcceptedException";
	$fault = "client";
	constructor(opts) {
		super({
			name: "ResourceShareInvitationAlreadyAcceptedException",
			$fault: "client",
			...opts
		});
		Object.setPrototypeOf(this, ResourceShareInvitationAlreadyAcceptedException.prototype);
	}
};
var ResourceShareInvitationAlreadyRejectedException = class ResourceShareInvitationAlreadyRejectedException extends RAMServiceException {
	name = "ResourceShareInvitationAlreadyRejectedException";
	$fault = "client";
	constructor(opts) {
		super({
			name: "ResourceShareInvitationAlreadyRejectedException",
			$fault: "client",
			...opts
		});
		Object.setPrototypeOf(this, ResourceShareInvitationAlreadyRejectedException.prototype);
	}
};
var ResourceShareInvitationArnNotFoundException = class ResourceShareInvitationArnNotFoundException extends RAMServiceException {
	name = "ResourceShareInvitationArnNotFoundException";
	$fault = "client";
	constructor(opts) {
		super({
			name: "ResourceShareInvitationArnNotFoundException",
			$fault: "client",
			...opts
		});
		Object.setPrototypeOf(this, ResourceShareInvitationArnNotFoundException.prototype);
	}
};
var ResourceShareInvitationExpiredException = class ResourceShareInvitationExpiredException extends RAMServiceException {
	name = "ResourceShareInvitationExpiredException";
	$fault = "client";
	constructor(opts) {
		super({
			name: "ResourceShareInvitationExpiredException",
			$fault: "client",
			...opts
		});
		Object.setPrototypeOf(this, ResourceShareInvitationExpiredException.prototype);
	}
};
var ServerInternalException = class ServerInternalException extends RAMServiceException {
	name = "ServerInternalException";
	$fault = "server";
	constructor(opts) {
		super({
			name: "ServerInternalException",
			$fault: "server",
			...opts
		});
		Object.setPrototypeOf(this, ServerInternalException.prototype);
	}
};
var ServiceUnavailableException = class ServiceUnavailableException extends RAMServiceException {
	name = "ServiceUnavailableException";
	$fault = "server";
	constructor(opts) {
		super({
			name: "ServiceUnavailableException",
			$fault: "server",
			...opts
		});
		Object.setPrototypeOf(this, ServiceUnavailableException.prototype);
	}
};
var InvalidParameterException = class InvalidParameterException extends RAMServiceException {
	name = "InvalidParameterException";
	$fault = "client";
	constructor(opts) {
		super({
			name: "InvalidParameterException",
			$fault: "client",
			...opts
		});
		Object.setPrototypeOf(this, InvalidParameterException.prototype);
	}
};
var InvalidStateTransitionException = class InvalidStateTransitionException extends RAMServiceException {
	name = "InvalidStateTransitionException";
	$fault = "client";
	constructor(opts) {
		super({
			name: "InvalidStateTransitionException",
			$fault: "client",
			...opts
		});
		Object.setPrototypeOf(this, InvalidStateTransitionException.prototype);
	}
};
var ResourceShareLimitExceededException = class ResourceShareLimitExceededException extends RAMServiceException {
	name = "ResourceShareLimitExceededException";
	$fault = "client";
	constructor(opts) {
		super({
			name: "ResourceShareLimitExceededException",
			$fault: "client",
			...opts
		});
		Object.setPrototypeOf(this, ResourceShareLimitExceededException.prototype);
	}
};
var ThrottlingException = class ThrottlingException extends RAMServiceException {
	name = "ThrottlingException";
	$fault = "client";
	constructor(opts) {
		super({
			name: "ThrottlingException",
			$fault: "client",
			...opts
		});
		Object.setPrototypeOf(this, ThrottlingException.prototype);
	}
};
var UnknownResourceException = class UnknownResourceException extends RAMServiceException {
	name = "UnknownResourceException";
	$fault = "client";
	constructor(opts) {
		super({
			name: "UnknownResourceException",
			$fault: "client",
			...opts
		});
		Object.setPrototypeOf(this, UnknownResourceException.prototype);
	}
};
var InvalidPolicyException = class InvalidPolicyException extends RAMServiceException {
	name = "InvalidPolicyException";
	$fault = "client";
	constructor(opts) {
		super({
			name: "InvalidPolicyException",
			$fault: "client",
			...opts
		});
		Object.setPrototypeOf(this, InvalidPolicyException.prototype);
	}
};
var MalformedPolicyTemplateException = class MalformedPolicyTemplateException extends RAMServiceException {
	name = "MalformedPolicyTemplateException";
	$fault = "client";
	constructor(opts) {
		super({
			name: "MalformedPolicyTemplateException",
			$fault: "client",
			...opts
		});
		Object.setPrototypeOf(this, MalformedPolicyTemplateException.prototype);
	}
};
var PermissionAlreadyExistsException = class PermissionAlreadyExistsException extends RAMServiceException {
	name = "PermissionAlreadyExistsException";
	$fault = "client";
	constructor(opts) {
		super({
			name: "PermissionAlreadyExistsException",
			$fault: "client",
			...opts
		});
		Object.setPrototypeOf(this, PermissionAlreadyExistsException.prototype);
	}
};
var PermissionLimitExceededException = class PermissionLimitExceededException extends RAMServiceException {
	name = "PermissionLimitExceededException";
	$fault = "client";
	constructor(opts) {
		super({
			name: "PermissionLimitExceededException",
			$fault: "client",
			...opts
		});
		Object.setPrototypeOf(this, PermissionLimitExceededException.prototype);
	}
};
var PermissionVersionsLimitExceededException = class PermissionVersionsLimitExceededException extends RAMServiceException {
	name = "PermissionVersionsLimitExceededException";
	$fault = "client";
	constructor(opts) {
		super({
			name: "PermissionVersionsLimitExceededException",
			$fault: "client",
			...opts
		});
		Object.setPrototypeOf(this, PermissionVersionsLimitExceededException.prototype);
	}
};
var TagLimitExceededException = class TagLimitExceededException extends RAMServiceException {
	name = "TagLimitExceededException";
	$fault = "client";
	constructor(opts) {
		super({
			name: "TagLimitExceededException",
			$fault: "client",
			...opts
		});
		Object.setPrototypeOf(this, TagLimitExceededException.prototype);
	}
};
var TagPolicyViolationException = class TagPolicyViolationException extends RAMServiceException {
	name = "TagPolicyViolationException";
	$fault = "client";
	constructor(opts) {
		super({
			name: "TagPolicyViolationException",
			$fault: "client",
			...opts
		});
		Object.setPrototypeOf(this, TagPolicyViolationException.prototype);
	}
};
var InvalidNextTokenException = class InvalidNextTokenException extends RAMServiceException {
	name = "InvalidNextTokenException";
	$fault = "client";
	constructor(opts) {
		super({
			name: "InvalidNextTokenException",
			$fault: "client",
			...opts
		});
		Object.setPrototypeOf(this, InvalidNextTokenException.prototype);
	}
};
var ResourceArnNotFoundException = class ResourceArnNotFoundException extends RAMServiceException {
	name = "ResourceArnNotFoundException";
	$fault = "client";
	constructor(opts) {
		super({
			name: "ResourceArnNotFoundException",
			$fault: "client",
			...opts
		});
		Object.setPrototypeOf(this, ResourceArnNotFoundException.prototype);
	}
};
var InvalidMaxResultsException = class InvalidMaxResultsException extends RAMServiceException {
	name = "InvalidMaxResultsException";
	$fault = "client";
	constructor(opts) {
		super({
			name: "InvalidMaxResultsException",
			$fault: "client",
			...opts
		});
		Object.setPrototypeOf(this, InvalidMaxResultsException.prototype);
	}
};
var MissingRequiredParameterException = class MissingRequiredParameterException extends RAMServiceException {
	name = "MissingRequiredParameterException";
	$fault = "client";
	constructor(opts) {
		super({
			name: "MissingRequiredParameterException",
			$fault: "client",
			...opts
		});
		Object.setPrototypeOf(this, MissingRequiredParameterException.prototype);
	}
};
var InvalidResourceTypeException = class InvalidResourceTypeException extends RAMServiceException {
	name = "InvalidResourceTypeException";
	$fault = "client";
	constructor(opts) {
		super({
			name: "InvalidResourceTypeException",
			$fault: "client",
			...opts
		});
		Object.setPrototypeOf(this, InvalidResourceTypeException.prototype);
	}
};
var UnmatchedPolicyPermissionException = class UnmatchedPolicyPermissionException extends RAMServiceException {
	name = "UnmatchedPolicyPermissionException";
	$fault = "client";
	constructor(opts) {
		super({
			name: "UnmatchedPolicyPermissionException",
			$fault: "client",
			...opts
		});
		Object.setPrototypeOf(this, UnmatchedPolicyPermissionException.prototype);
	}
};
const _ARS = "AssociateResourceShare";
const _ARSR = "AssociateResourceShareRequest";
const _ARSRs = "AssociateResourceShareResponse";
const _CRS = "CreateResourceShare";
const _CRSR = "CreateResourceShareRequest";
const _CRSRr = "CreateResourceShareResponse";
const _DRS = "DeleteResourceShare";
const _DRSR = "DeleteResourceShareRequest";
const _DRSRe = "DeleteResourceShareResponse";
const _DRSRi = "DisassociateResourceShareRequest";
const _DRSRis = "DisassociateResourceShareResponse";
const _DRSi = "DisassociateResourceShare";
const _GRS = "GetResourceShares";
const _GRSA = "GetResourceShareAssociations";
const _GRSAR = "GetResourceShareAssociationsRequest";
const _GRSARe = "GetResourceShareAssociationsResponse";
const _GRSR = "GetResourceSharesRequest";
const _GRSRe = "GetResourceSharesResponse";
const _ICTE = "InvalidClientTokenException";
const _IMRE = "InvalidMaxResultsException";
const _INTE = "InvalidNextTokenException";
const _IPE = "InvalidParameterException";
const _IPEn = "InvalidPolicyException";
const _IPME = "IdempotentParameterMismatchException";
const _IRTE = "InvalidResourceTypeException";
const _ISTE = "InvalidStateTransitionException";
const _MAE = "MalformedArnException";
const _MPTE = "MalformedPolicyTemplateException";
const _MRPE = "MissingRequiredParameterException";
const _ONPE = "OperationNotPermittedException";
const _PAEE = "PermissionAlreadyExistsException";
const _PAL = "PermissionArnList";
const _PAOIL = "PrincipalArnOrIdList";
const _PLEE = "PermissionLimitExceededException";
const _PVLEE = "PermissionVersionsLimitExceededException";
const _RAL = "ResourceArnList";
const _RANFE = "ResourceArnNotFoundException";
const _RS = "ResourceShare";
const _RSA = "ResourceShareAssociation";
const _RSAL = "ResourceShareArnList";
const _RSALe = "ResourceShareAssociationList";
const _RSC = "ResourceShareConfiguration";
const _RSIAAE = "ResourceShareInvitationAlreadyAcceptedException";
const _RSIANFE = "ResourceShareInvitationArnNotFoundException";
const _RSIARE = "ResourceShareInvitationAlreadyRejectedException";
const _RSIEE = "ResourceShareInvitationExpiredException";
const _RSL = "ResourceShareList";
const _RSLEE = "ResourceShareLimitExceededException";
const _SAOAL = "SourceArnOrAccountList";
const _SIE = "ServerInternalException";
const _SUE = "ServiceUnavailableException";
const _T = "Tag";
const _TE = "ThrottlingException";
const _TF = "TagFilter";
const _TFa = "TagFilters";
const _TL = "TagList";
const _TLEE = "TagLimitExceededException";
const _TPVE = "TagPolicyViolationException";
const _UPPE = "UnmatchedPolicyPermissionException";
const _UR = "UntagResource";
const _URE = "UnknownResourceException";
const _URR = "UntagResourceRequest";
const _URRn = "UntagResourceResponse";
const _URS = "UpdateResourceShare";
const _URSR = "UpdateResourceShareRequest";
const _URSRp = "UpdateResourceShareResponse";
const _aE = "associatedEntity";
const _aEP = "allowExternalPrincipals";
const _aQE = "awsQueryError";
const _aS = "associationStatus";
const _aT = "associationType";
const _c = "client";
const _cT = "clientToken";
const _cTr = "creationTime";
const _e = "error";
const _ex = "external";
const _fS = "featureSet";
const _h = "http";
const _hE = "httpError";
const _hQ = "httpQuery";
const _it = "item";
const _k = "key";
const _lUT = "lastUpdatedTime";
const _m = "message";
const _mR = "maxResults";
const _n = "name";
const _nT = "nextToken";
const _oAI = "owningAccountId";
const _p = "principals";
const _pA = "permissionArn";
const _pAe = "permissionArns";
const _pV = "permissionVersion";
const _pr = "principal";
const _rA = "resourceArns";
const _rAe = "resourceArn";
const _rO = "resourceOwner";
const _rS = "resourceShare";
const _rSA = "resourceShareArn";
const _rSAe = "resourceShareAssociations";
const _rSAes = "resourceShareArns";
const _rSC = "resourceShareConfiguration";
const _rSN = "resourceShareName";
const _rSOALO = "retainSharingOnAccountLeaveOrganization";
const _rSS = "resourceShareStatus";
const _rSe = "resourceShares";
const _rV = "returnValue";
const _re = "return";
const _s = "smithy.ts.sdk.synthetic.com.amazonaws.ram";
const _sM = "statusMessage";
const _se = "server";
const _so = "sources";
const _st = "status";
const _t = "tags";
const _tF = "tagFilters";
const _tK = "tagKey";
const _tKa = "tagKeys";
const _tV = "tagValues";
const _va = "value";
const _xN = "xmlName";
const n0 = "com.amazonaws.ram";
const _s_registry = TypeRegistry.for(_s);
var RAMServiceException$ = [
	-3,
	_s,
	"RAMServiceException",
	0,
	[],
	[]
];
_s_registry.registerError(RAMServiceException$, RAMServiceException);
const n0_registry = TypeRegistry.for(n0);
var IdempotentParameterMismatchException$ = [
	-3,
	n0,
	_IPME,
	{
		[_aQE]: [`IdempotentParameterMismatch`, 400],
		[_e]: _c,
		[_hE]: 400
	},
	[_m],
	[0],
	1
];
n0_registry.registerError(IdempotentParameterMismatchException$, IdempotentParameterMismatchException);
var InvalidClientTokenException$ = [
	-3,
	n0,
	_ICTE,
	{
		[_aQE]: [`InvalidClientToken`, 400],
		[_e]: _c,
		[_hE]: 400
	},
	[_m],
	[0],
	1
];
n0_registry.registerError(InvalidClientTokenException$, InvalidClientTokenException);
var InvalidMaxResultsException$ = [
	-3,
	n0,
	_IMRE,
	{
		[_aQE]: [`InvalidMaxResults`, 400],
		[_e]: _c,
		[_hE]: 400
	},
	[_m],
	[0],
	1
];
n0_registry.registerError(InvalidMaxResultsException$, InvalidMaxResultsException);
var InvalidNextTokenException$ = [
	-3,
	n0,
	_INTE,
	{
		[_aQE]: [`InvalidNextToken`, 400],
		[_e]: _c,
		[_hE]: 400
	},
	[_m],
	[0],
	1
];
n0_registry.registerError(InvalidNextTokenException$, InvalidNextTokenException);
var InvalidParameterException$ = [
	-3,
	n0,
	_IPE,
	{
		[_aQE]: [`InvalidParameter`, 400],
		[_e]: _c,
		[_hE]: 400
	},
	[_m],
	[0],
	1
];
n0_registry.registerError(InvalidParameterException$, InvalidParameterException);
var InvalidPolicyException$ = [
	-3,
	n0,
	_IPEn,
	{
		[_aQE]: [`InvalidPolicy`, 400],
		[_e]: _c,
		[_hE]: 400
	},
	[_m],
	[0],
	1
];
n0_registry.registerError(InvalidPolicyException$, InvalidPolicyException);
var InvalidResourceTypeException$ = [
	-3,
	n0,
	_IRTE,
	{
		[_aQE]: [`InvalidResourceType.Unknown`, 400],
		[_e]: _c,
		[_hE]: 400
	},
	[_m],
	[0],
	1
];
n0_registry.registerError(InvalidResourceTypeException$, InvalidResourceTypeException);
var InvalidStateTransitionException$ = [
	-3,
	n0,
	_ISTE,
	{
		[_aQE]: [`InvalidStateTransitionException.Unknown`, 400],
		[_e]: _c,
		[_hE]: 400
	},
	[_m],
	[0],
	1
];
n0_registry.registerError(InvalidStateTransitionException$, InvalidStateTransitionException);
var MalformedArnException$ = [
	-3,
	n0,
	_MAE,
	{
		[_aQE]: [`InvalidArn.Malformed`, 400],
		[_e]: _c,
		[_hE]: 400
	},
	[_m],
	[0],
	1
];
n0_registry.registerError(MalformedArnException$, MalformedArnException);
var MalformedPolicyTemplateException$ = [
	-3,
	n0,
	_MPTE,
	{
		[_aQE]: [`MalformedPolicyTemplateException`, 400],
		[_e]: _c,
		[_hE]: 400
	},
	[_m],
	[0],
	1
];
n0_registry.registerError(MalformedPolicyTemplateException$, MalformedPolicyTemplateException);
var MissingRequiredParameterException$ = [
	-3,
	n0,
	_MRPE,
	{
		[_aQE]: [`MissingRequiredParameter`, 400],
		[_e]: _c,
		[_hE]: 400
	},
	[_m],
	[0],
	1
];
n0_registry.registerError(MissingRequiredParameterException$, MissingRequiredParameterException);
var OperationNotPermittedException$ = [
	-3,
	n0,
	_ONPE,
	{
		[_aQE]: [`OperationNotPermitted`, 400],
		[_e]: _c,
		[_hE]: 400
	},
	[_m],
	[0],
	1
];
n0_registry.registerError(OperationNotPermittedException$, OperationNotPermittedException);
var PermissionAlreadyExistsException$ = [
	-3,
	n0,
	_PAEE,
	{
		[_aQE]: [`PermissionAlreadyExistsException`, 409],
		[_e]: _c,
		[_hE]: 409
	},
	[_m],
	[0],
	1
];
n0_registry.registerError(PermissionAlreadyExistsException$, PermissionAlreadyExistsException);
var PermissionLimitExceededException$ = [
	-3,
	n0,
	_PLEE,
	{
		[_aQE]: [`PermissionLimitExceededException`, 400],
		[_e]: _c,
		[_hE]: 400
	},
	[_m],
	[0],
	1
];
n0_registry.registerError(PermissionLimitExceededException$, PermissionLimitExceededException);
var PermissionVersionsLimitExceededException$ = [
	-3,
	n0,
	_PVLEE,
	{
		[_aQE]: [`PermissionVersionsLimitExceededException`, 400],
		[_e]: _c,
		[_hE]: 400
	},
	[_m],
	[0],
	1
];
n0_registry.registerError(PermissionVersionsLimitExceededException$, PermissionVersionsLimitExceededException);
var ResourceArnNotFoundException$ = [
	-3,
	n0,
	_RANFE,
	{
		[_aQE]: [`InvalidResourceArn.NotFound`, 400],
		[_e]: _c,
		[_hE]: 400
	},
	[_m],
	[0],
	1
];
n0_registry.registerError(ResourceArnNotFoundException$, ResourceArnNotFoundException);
var ResourceShareInvitationAlreadyAcceptedException$ = [
	-3,
	n0,
	_RSIAAE,
	{
		[_aQE]: [`InvalidResourceShareInvitationArn.AlreadyAccepted`, 400],
		[_e]: _c,
		[_hE]: 400
	},
	[_m],
	[0],
	1
];
n0_registry.registerError(ResourceShareInvitationAlreadyAcceptedException$, ResourceShareInvitationAlreadyAcceptedException);
var ResourceShareInvitationAlreadyRejectedException$ = [
	-3,
	n0,
	_RSIARE,
	{
		[_aQE]: [`InvalidResourceShareInvitationArn.AlreadyRejected`, 400],
		[_e]: _c,
		[_hE]: 400
	},
	[_m],
	[0],
	1
];
n0_registry.registerError(ResourceShareInvitationAlreadyRejectedException$, ResourceShareInvitationAlreadyRejectedException);
var ResourceShareInvitationArnNotFoundException$ = [
	-3,
	n0,
	_RSIANFE,
	{
		[_aQE]: [`InvalidResourceShareInvitationArn.NotFound`, 400],
		[_e]: _c,
		[_hE]: 400
	},
	[_m],
	[0],
	1
];
n0_registry.registerError(ResourceShareInvitationArnNotFoundException$, ResourceShareInvitationArnNotFoundException);
var ResourceShareInvitationExpiredException$ = [
	-3,
	n0,
	_RSIEE,
	{
		[_aQE]: [`InvalidResourceShareInvitationArn.Expired`, 400],
		[_e]: _c,
		[_hE]: 400
	},
	[_m],
	[0],
	1
];
n0_registry.registerError(ResourceShareInvitationExpiredException$, ResourceShareInvitationExpiredException);
var ResourceShareLimitExceededException$ = [
	-3,
	n0,
	_RSLEE,
	{
		[_aQE]: [`ResourceShareLimitExceeded`, 400],
		[_e]: _c,
		[_hE]: 400
	},
	[_m],
	[0],
	1
];
n0_registry.registerError(ResourceShareLimitExceededException$, ResourceShareLimitExceededException);
var ServerInternalException$ = [
	-3,
	n0,
	_SIE,
	{
		[_aQE]: [`InternalError`, 500],
		[_e]: _se,
		[_hE]: 500
	},
	[_m],
	[0],
	1
];
n0_registry.registerError(ServerInternalException$, ServerInternalException);
var ServiceUnavailableException$ = [
	-3,
	n0,
	_SUE,
	{
		[_aQE]: [`Unavailable`, 503],
		[_e]: _se,
		[_hE]: 503
	},
	[_m],
	[0],
	1
];
n0_registry.registerError(ServiceUnavailableException$, ServiceUnavailableException);
var TagLimitExceededException$ = [
	-3,
	n0,
	_TLEE,
	{
		[_aQE]: [`TagLimitExceeded`, 400],
		[_e]: _c,
		[_hE]: 400
	},
	[_m],
	[0],
	1
];
n0_registry.registerError(TagLimitExceededException$, TagLimitExceededException);
var TagPolicyViolationException$ = [
	-3,
	n0,
	_TPVE,
	{
		[_aQE]: [`TagPolicyViolation`, 400],
		[_e]: _c,
		[_hE]: 400
	},
	[_m],
	[0],
	1
];
n0_registry.registerError(TagPolicyViolationException$, TagPolicyViolationException);
var ThrottlingException$ = [
	-3,
	n0,
	_TE,
	{
		[_aQE]: [`ThrottlingException`, 429],
		[_e]: _c,
		[_hE]: 429
	},
	[_m],
	[0],
	1
];
n0_registry.registerError(ThrottlingException$, ThrottlingException);
var UnknownResourceException$ = [
	-3,
	n0,
	_URE,
	{
		[_aQE]: [`InvalidResourceShareArn.NotFound`, 400],
		[_e]: _c,
		[_hE]: 400
	},
	[_m],
	[0],
	1
];
n0_registry.registerError(UnknownResourceException$, UnknownResourceException);
var UnmatchedPolicyPermissionException$ = [
	-3,
	n0,
	_UPPE,
	{
		[_aQE]: [`UnmatchedPolicyPermissionException`, 400],
		[_e]: _c,
		[_hE]: 400
	},
	[_m],
	[0],
	1
];
n0_registry.registerError(UnmatchedPolicyPermissionException$, UnmatchedPolicyPermissionException);
const errorTypeRegistries = [_s_registry, n0_registry];
var AssociateResourceShareRequest$ = [
	3,
	n0,
	_ARSR,
	0,
	[
		_rSA,
		_rA,
		_p,
		_cT,
		_so
	],
	[
		0,
		[() => ResourceArnList, 0],
		[() => PrincipalArnOrIdList, 0],
		0,
		[() => SourceArnOrAccountList, 0]
	],
	1
];
var AssociateResourceShareResponse$ = [
	3,
	n0,
	_ARSRs,
	0,
	[_rSAe, _cT],
	[[() => ResourceShareAssociationList, 0], 0]
];
var CreateResourceShareRequest$ = [
	3,
	n0,
	_CRSR,
	0,
	[
		_n,
		_rA,
		_p,
		_t,
		_aEP,
		_cT,
		_pAe,
		_so,
		_rSC
	],
	[
		0,
		[() => ResourceArnList, 0],
		[() => PrincipalArnOrIdList, 0],
		() => TagList,
		2,
		0,
		[() => PermissionArnList, 0],
		[() => SourceArnOrAccountList, 0],
		() => ResourceShareConfiguration$
	],
	1
];
var CreateResourceShareResponse$ = [
	3,
	n0,
	_CRSRr,
	0,
	[_rS, _cT],
	[() => ResourceShare$, 0]
];
var DeleteResourceShareRequest$ = [
	3,
	n0,
	_DRSR,
	0,
	[_rSA, _cT],
	[[0, { [_hQ]: _rSA }], [0, { [_hQ]: _cT }]],
	1
];
var DeleteResourceShareResponse$ = [
	3,
	n0,
	_DRSRe,
	0,
	[_rV, _cT],
	[[2, { [_xN]: _re }], 0]
];
var DisassociateResourceShareRequest$ = [
	3,
	n0,
	_DRSRi,
	0,
	[
		_rSA,
		_rA,
		_p,
		_cT,
		_so
	],
	[
		0,
		[() => ResourceArnList, 0],
		[() => PrincipalArnOrIdList, 0],
		0,
		[() => SourceArnOrAccountList, 0]
	],
	1
];
var DisassociateResourceShareResponse$ = [
	3,
	n0,
	_DRSRis,
	0,
	[_rSAe, _cT],
	[[() => ResourceShareAssociationList, 0], 0]
];
var GetResourceShareAssociationsRequest$ = [
	3,
	n0,
	_GRSAR,
	0,
	[
		_aT,
		_rSAes,
		_rAe,
		_pr,
		_aS,
		_nT,
		_mR
	],
	[
		0,
		[() => ResourceShareArnList, 0],
		0,
		0,
		0,
		0,
		1
	],
	1
];
var GetResourceShareAssociationsResponse$ = [
	3,
	n0,
	_GRSARe,
	0,
	[_rSAe, _nT],
	[[() => ResourceShareAssociationList, 0], 0]
];
var GetResourceSharesRequest$ = [
	3,
	n0,
	_GRSR,
	0,
	[
		_rO,
		_rSAes,
		_rSS,
		_n,
		_tF,
		_nT,
		_mR,
		_pA,
		_pV
	],
	[
		0,
		[() => ResourceShareArnList, 0],
		0,
		0,
		() => TagFilters,
		0,
		1,
		0,
		1
	],
	1
];
var GetResourceSharesResponse$ = [
	3,
	n0,
	_GRSRe,
	0,
	[_rSe, _nT],
	[[() => ResourceShareList, 0], 0]
];
var ResourceShare$ = [
	3,
	n0,
	_RS,
	0,
	[
		_rSA,
		_n,
		_oAI,
		_aEP,
		_st,
		_sM,
		_t,
		_cTr,
		_lUT,
		_fS,
		_rSC
	],
	[
		0,
		0,
		0,
		2,
		0,
		0,
		() => TagList,
		4,
		4,
		0,
		() => ResourceShareConfiguration$
	]
];
var ResourceShareAssociation$ = [
	3,
	n0,
	_RSA,
	0,
	[
		_rSA,
		_rSN,
		_aE,
		_aT,
		_st,
		_sM,
		_cTr,
		_lUT,
		_ex
	],
	[
		0,
		0,
		0,
		0,
		0,
		0,
		4,
		4,
		2
	]
];
var ResourceShareConfiguration$ = [
	3,
	n0,
	_RSC,
	0,
	[_rSOALO],
	[2]
];
var Tag$ = [
	3,
	n0,
	_T,
	0,
	[_k, _va],
	[0, 0]
];
var TagFilter$ = [
	3,
	n0,
	_TF,
	0,
	[_tK, _tV],
	[0, 64]
];
var UntagResourceRequest$ = [
	3,
	n0,
	_URR,
	0,
	[
		_tKa,
		_rSA,
		_rAe
	],
	[
		64,
		0,
		0
	],
	1
];
var UntagResourceResponse$ = [
	3,
	n0,
	_URRn,
	0,
	[],
	[]
];
var UpdateResourceShareRequest$ = [
	3,
	n0,
	_URSR,
	0,
	[
		_rSA,
		_n,
		_aEP,
		_cT
	],
	[
		0,
		0,
		2,
		0
	],
	1
];
var UpdateResourceShareResponse$ = [
	3,
	n0,
	_URSRp,
	0,
	[_rS, _cT],
	[() => ResourceShare$, 0]
];
var PermissionArnList = [
	1,
	n0,
	_PAL,
	0,
	[0, { [_xN]: _it }]
];
var PrincipalArnOrIdList = [
	1,
	n0,
	_PAOIL,
	0,
	[0, { [_xN]: _it }]
];
var ResourceArnList = [
	1,
	n0,
	_RAL,
	0,
	[0, { [_xN]: _it }]
];
var ResourceShareArnList = [
	1,
	n0,
	_RSAL,
	0,
	[0, { [_xN]: _it }]
];
var ResourceShareAssociationList = [
	1,
	n0,
	_RSALe,
	0,
	[() => ResourceShareAssociation$, { [_xN]: _it }]
];
var ResourceShareList = [
	1,
	n0,
	_RSL,
	0,
	[() => ResourceShare$, { [_xN]: _it }]
];
var SourceArnOrAccountList = [
	1,
	n0,
	_SAOAL,
	0,
	[0, { [_xN]: _it }]
];
var TagFilters = [
	1,
	n0,
	_TFa,
	0,
	() => TagFilter$
];
var TagList = [
	1,
	n0,
	_TL,
	0,
	() => Tag$
];
var AssociateResourceShare$ = [
	9,
	n0,
	_ARS,
	{ [_h]: [
		"POST",
		"/associateresourceshare",
		200
	] },
	() => AssociateResourceShareRequest$,
	() => AssociateResourceShareResponse$
];
var CreateResourceShare$ = [
	9,
	n0,
	_CRS,
	{ [_h]: [
		"POST",
		"/createresourceshare",
		200
	] },
	() => CreateResourceShareRequest$,
	() => CreateResourceShareResponse$
];
var DeleteResourceShare$ = [
	9,
	n0,
	_DRS,
	{ [_h]: [
		"DELETE",
		"/deleteresourceshare",
		200
	] },
	() => DeleteResourceShareRequest$,
	() => DeleteResourceShareResponse$
];
var DisassociateResourceShare$ = [
	9,
	n0,
	_DRSi,
	{ [_h]: [
		"POST",
		"/disassociateresourceshare",
		200
	] },
	() => DisassociateResourceShareRequest$,
	() => DisassociateResourceShareResponse$
];
var GetResourceShareAssociations$ = [
	9,
	n0,
	_GRSA,
	{ [_h]: [
		"POST",
		"/getresourceshareassociations",
		200
	] },
	() => GetResourceShareAssociationsRequest$,
	() => GetResourceShareAssociationsResponse$
];
var GetResourceShares$ = [
	9,
	n0,
	_GRS,
	{ [_h]: [
		"POST",
		"/getresourceshares",
		200
	] },
	() => GetResourceSharesRequest$,
	() => GetResourceSharesResponse$
];
var UntagResource$ = [
	9,
	n0,
	_UR,
	{ [_h]: [
		"POST",
		"/untagresource",
		200
	] },
	() => UntagResourceRequest$,
	() => UntagResourceResponse$
];
var UpdateResourceShare$ = [
	9,
	n0,
	_URS,
	{ [_h]: [
		"POST",
		"/updateresourceshare",
		200
	] },
	() => UpdateResourceShareRequest$,
	() => UpdateResourceShareResponse$
];
const getRuntimeConfig$1 = (config) => {
	return {
		apiVersion: "2018-01-04",
		base64Decoder: config?.base64Decoder ?? fromBase64,
		base64Encoder: config?.base64Encoder ?? toBase64,
		disableHostPrefix: config?.disableHostPrefix ?? false,
		endpointProvider: config?.endpointProvider ?? defaultEndpointResolver,
		extensions: config?.extensions ?? [],
		httpAuthSchemeProvider: config?.httpAuthSchemeProvider ?? defaultRAMHttpAuthSchemeProvider,
		httpAuthSchemes: config?.httpAuthSchemes ?? [{
			schemeId: "aws.auth#sigv4",
			identityProvider: (ipc) => ipc.getIdentityProvider("aws.auth#sigv4"),
			signer: new AwsSdkSigV4Signer()
		}],
		logger: config?.logger ?? new NoOpLogger(),
		protocol: config?.protocol ?? AwsRestJsonProtocol,
		protocolSettings: config?.protocolSettings ?? {
			defaultNamespace: "com.amazonaws.ram",
			errorTypeRegistries,
			version: "2018-01-04",
			serviceTarget: "AmazonResourceSharing"
		},
		serviceId: config?.serviceId ?? "RAM",
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
		sha256: config?.sha256 ?? Hash.bind(null, "sha256"),
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
var RAMClient = class extends Client {
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
			httpAuthSchemeParametersProvider: defaultRAMHttpAuthSchemeParametersProvider,
			identityProviderConfigProvider: async (config) => new DefaultIdentityProviderConfig({ "aws.auth#sigv4": config.credentials })
		}));
		this.middlewareStack.use(getHttpSigningPlugin(this.config));
	}
	destroy() {
		super.destroy();
	}
};
var AssociateResourceShareCommand = class extends Command.classBuilder().ep(commonParams).m(function(Command, cs, config, o) {
	return [getEndpointPlugin(config, Command.getEndpointParameterInstructions())];
}).s("AmazonResourceSharing", "AssociateResourceShare", {}).n("RAMClient", "AssociateResourceShareCommand").sc(AssociateResourceShare$).build() {};
var CreateResourceShareCommand = class extends Command.classBuilder().ep(commonParams).m(function(Command, cs, config, o) {
	return [getEndpointPlugin(config, Command.getEndpointParameterInstructions())];
}).s("AmazonResourceSharing", "CreateResourceShare", {}).n("RAMClient", "CreateResourceShareCommand").sc(CreateResourceShare$).build() {};
var DeleteResourceShareCommand = class extends Command.classBuilder().ep(commonParams).m(function(Command, cs, config, o) {
	return [getEndpointPlugin(config, Command.getEndpointParameterInstructions())];
}).s("AmazonResourceSharing", "DeleteResourceShare", {}).n("RAMClient", "DeleteResourceShareCommand").sc(DeleteResourceShare$).build() {};
var DisassociateResourceShareCommand = class extends Command.classBuilder().ep(commonParams).m(function(Command, cs, config, o) {
	return [getEndpointPlugin(config, Command.getEndpointParameterInstructions())];
}).s("AmazonResourceSharing", "DisassociateResourceShare", {}).n("RAMClient", "DisassociateResourceShareCommand").sc(DisassociateResourceShare$).build() {};
var GetResourceShareAssociationsCommand = class extends Command.classBuilder().ep(commonParams).m(function(Command, cs, config, o) {
	return [getEndpointPlugin(config, Command.getEndpointParameterInstructions())];
}).s("AmazonResourceSharing", "GetResourceShareAssociations", {}).n("RAMClient", "GetResourceShareAssociationsCommand").sc(GetResourceShareAssociations$).build() {};
var GetResourceSharesCommand = class extends Command.classBuilder().ep(commonParams).m(function(Command, cs, config, o) {
	return [getEndpointPlugin(config, Command.getEndpointParameterInstructions())];
}).s("AmazonResourceSharing", "GetResourceShares", {}).n("RAMClient", "GetResourceSharesCommand").sc(GetResourceShares$).build() {};
var UntagResourceCommand = class extends Command.classBuilder().ep(commonParams).m(function(Command, cs, config, o) {
	return [getEndpointPlugin(config, Command.getEndpointParameterInstructions())];
}).s("AmazonResourceSharing", "UntagResource", {}).n("RAMClient", "UntagResourceCommand").sc(UntagResource$).build() {};
var UpdateResourceShareCommand = class extends Command.classBuilder().ep(commonParams).m(function(Command, cs, config, o) {
	return [getEndpointPlugin(config, Command.getEndpointParameterInstructions())];
}).s("AmazonResourceSharing", "UpdateResourceShare", {}).n("RAMClient", "UpdateResourceShareCommand").sc(UpdateResourceShare$).build() {};
export { AssociateResourceShareCommand, CreateResourceShareCommand, DeleteResourceShareCommand, DisassociateResourceShareCommand, GetResourceShareAssociationsCommand, GetResourceSharesCommand, RAMClient, UntagResourceCommand, UpdateResourceShareCommand };
