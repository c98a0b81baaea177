import { AwsSdkSigV4Signer, BinaryDecisionDiagram, Client, DEFAULT_RETRY_MODE, DefaultIdentityProviderConfig, EndpointCache, NODE_APP_ID_CONFIG_OPTIONS, NODE_AUTH_SCHEME_PREFERENCE_OPTIONS, NODE_MAX_ATTEMPT_CONFIG_OPTIONS, NODE_REGION_CONFIG_FILE_OPTIONS, NODE_REGION_CONFIG_OPTIONS, NODE_RETRY_MODE_CONFIG_OPTIONS, NODE_USE_DUALSTACK_ENDPOINT_CONFIG_OPTIONS, NODE_USE_FIPS_ENDPOINT_CONFIG_OPTIONS, NoOpLogger, NodeHttpHandler, ServiceException as ServiceException$1, Sha256Node, TypeRegistry, awsEndpointFunctions, calculateBodyLength, createDefaultUserAgentProvider, customEndpointFunctions, decideEndpoint, defaultProvider, emitWarningIfUnsupportedVersion, emitWarningIfUnsupportedVersion$1, fromBase64, fromUtf8, getAwsRegionExtensionConfiguration, getContentLengthPlugin, getDefaultExtensionConfiguration, getEndpointPlugin, getHostHeaderPlugin, getHttpAuthSchemeEndpointRuleSetPlugin, getHttpHandlerExtensionConfiguration, getHttpSigningPlugin, getLoggerPlugin, getRecursionDetectionPlugin, getRetryPlugin, getSchemaSerdePlugin, getSmithyContext, getUserAgentPlugin, loadConfig, loadConfigsForDefaultMode, makeBuilder, normalizeProvider, parseUrl, resolveAwsRegionExtensionConfiguration, resolveAwsSdkSigV4Config, resolveDefaultRuntimeConfig, resolveDefaultsModeConfig, resolveEndpointConfig, resolveHostHeaderConfig, resolveHttpHandlerRuntimeConfig, resolveRegionConfig, resolveRetryConfig, resolveUserAgentConfig, streamCollector, toBase64, toUtf8 } from "./aws-sdk.js";
import { AwsJson1_1Protocol } from "./aws-sdk-more.js";
const defaultServiceQuotasHttpAuthSchemeParametersProvider = async (config, context, input) => {
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
			name: "servicequotas",
			region: authParameters.region
		},
		propertiesExtractor: (config, context) => ({ signingProperties: {
			config,
			context
		} })
	};
}
const defaultServiceQuotasHttpAuthSchemeProvider = (authParameters) => {
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
		defaultSigningName: "servicequotas"
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
		["https://servicequotas-fips.{Region}.{PartitionResult#dualStackDnsSuffix}", i],
		[a, "FIPS and DualStack are enabled, but this partition does not support one or both"],
		["https://servicequotas.{Region}.amazonaws.com", i],
		["https://servicequotas-fips.{Region}.{PartitionResult#dnsSuffix}", i],
		[a, "FIPS is enabled but this partition does not support FIPS"],
		["https://servicequotas.{Region}.{PartitionResult#dualStackDnsSuffix}", i],
		[a, "DualStack is enabled but this partition does not support DualStack"],
		["https://servicequotas.{Region}.{PartitionResult#dnsSuffix}", i],
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
var ServiceQuotasServiceException = class ServiceQuotasServiceException extends ServiceException$1 {
	constructor(options) {
		super(options);
		Object.setPrototypeOf(this, ServiceQuotasServiceException.prototype);
	}
};
var AccessDeniedException = class AccessDeniedException extends ServiceQuotasServiceException {
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
var AWSServiceAccessNotEnabledException = class AWSServiceAccessNotEnabledException extends ServiceQuotasServiceException {
	name = "AWSServiceAccessNotEnabledException";
	$fault = "client";
	Message;
	constructor(opts) {
		super({
			name: "AWSServiceAccessNotEnabledException",
			$fault: "client",
			...opts
		});
		Object.setPrototypeOf(this, AWSServiceAccessNotEnabledException.prototype);
		this.Message = opts.Message;
	}
};
var DependencyAccessDeniedException = class DependencyAccessDeniedException extends ServiceQuotasServiceException {
	name = "DependencyAccessDeniedException";
	$fault = "client";
	Message;
	constructor(opts) {
		super({
			name: "DependencyAccessDeniedException",
			$fault: "client",
			...opts
		});
		Object.setPrototypeOf(this, DependencyAccessDeniedException.prototype);
		this.Message = opts.Message;
	}
};
var NoAvailableOrganizationException = class NoAvailableOrganizationException extends ServiceQuotasServiceException {
	name = "NoAvailableOrganizationException";
	$fault = "client";
	Message;
	constructor(opts) {
		super({
			name: "NoAvailableOrganizationException",
			$fault: "client",
			...opts
		});
		Object.setPrototypeOf(this, NoAvailableOrganizationException.prototype);
		this.Message = opts.Message;
	}
};
var OrganizationNotInAllFeaturesModeException = class OrganizationNotInAllFeaturesModeException extends ServiceQuotasServiceException {
	name = "OrganizationNotInAllFeaturesModeException";
	$fault = "client";
	Message;
	constructor(opts) {
		super({
			name: "OrganizationNotInAllFeaturesModeException",
			$fault: "client",
			...opts
		});
		Object.setPrototypeOf(this, OrganizationNotInAllFeaturesModeException.prototype);
		this.Message = opts.Message;
	}
};
var ServiceException = class ServiceException extends ServiceQuotasServiceException {
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
var TemplatesNotAvailableInRegionException = class TemplatesNotAvailableInRegionException extends ServiceQuotasServiceException {
	name = "TemplatesNotAvailableInRegionException";
	$fault = "client";
	Message;
	constructor(opts) {
		super({
			name: "TemplatesNotAvailableInRegionException",
			$fault: "client",
			...opts
		});
		Object.setPrototypeOf(this, TemplatesNotAvailableInRegionException.prototype);
		this.Message = opts.Message;
	}
};
var TooManyRequestsException = class TooManyRequestsException extends ServiceQuotasServiceException {
	name = "TooManyRequestsException";
	$fault = "client";
	Message;
	constructor(opts) {
		super({
			name: "TooManyRequestsException",
			$fault: "client",
			...opts
		});
		Object.setPrototypeOf(this, TooManyRequestsException.prototype);
		this.Message = opts.Message;
	}
};
var IllegalArgumentException = class IllegalArgumentException extends ServiceQuotasServiceException {
	name = "IllegalArgumentException";
	$fault = "client";
	Message;
	constructor(opts) {
		super({
			name: "IllegalArgumentException",
			$fault: "client",
			...opts
		});
		Object.setPrototypeOf(this, IllegalArgumentException.prototype);
		this.Message = opts.Message;
	}
};
var InvalidResourceStateException = class InvalidResourceStateException extends ServiceQuotasServiceException {
	name = "InvalidResourceStateException";
	$fault = "client";
	Message;
	constructor(opts) {
		super({
			name: "InvalidResourceStateException",
			$fault: "client",
			...opts
		});
		Object.setPrototypeOf(this, InvalidResourceStateException.prototype);
		this.Message = opts.Message;
	}
};
var NoSuchResourceException = class NoSuchResourceException extends ServiceQuotasServiceException {
	name = "NoSuchResourceException";
	$fault = "client";
	Message;
	constructor(opts) {
		super({
			name: "NoSuchResourceException",
			$fault: "client",
			...opts
		});
		Object.setPrototypeOf(this, NoSuchResourceException.prototype);
		this.Message = opts.Message;
	}
};
var ResourceAlreadyExistsException = class ResourceAlreadyExistsException extends ServiceQuotasServiceException {
	name = "ResourceAlreadyExistsException";
	$fault = "client";
	Message;
	constructor(opts) {
		super({
			name: "ResourceAlreadyExistsException",
			$fault: "client",
			...opts
		});
		Object.setPrototypeOf(this, ResourceAlreadyExistsException.prototype);
		this.Message = opts.Message;
	}
};
var ServiceQuotaTemplateNotInUseException = class ServiceQuotaTemplateNotInUseException extends ServiceQuotasServiceException {
	name = "ServiceQuotaTemplateNotInUseException";
	$fault = "client";
	Message;
	constructor(opts) {
		super({
			name: "ServiceQuotaTemplateNotInUseException",
			$fault: "client",
			...opts
		});
		Object.setPrototypeOf(this, ServiceQuotaTemplateNotInUseException.prototype);
		this.Message = opts.Message;
	}
};
var InvalidPaginationTokenException = class InvalidPaginationTokenException extends ServiceQuotasServiceException {
	name = "InvalidPaginationTokenException";
	$fault = "client";
	Message;
	constructor(opts) {
		super({
			name: "InvalidPaginationTokenException",
			$fault: "client",
			...opts
		});
		Object.setPrototypeOf(this, InvalidPaginationTokenException.prototype);
		this.Message = opts.Message;
	}
};
var QuotaExceededException = class QuotaExceededException extends ServiceQuotasServiceException {
	name = "QuotaExceededException";
	$fault = "client";
	Message;
	constructor(opts) {
		super({
			name: "QuotaExceededException",
			$fault: "client",
			...opts
		});
		Object.setPrototypeOf(this, QuotaExceededException.prototype);
		this.Message = opts.Message;
	}
};
var TagPolicyViolationException = class TagPolicyViolationException extends ServiceQuotasServiceException {
	name = "TagPolicyViolationException";
	$fault = "client";
	Message;
	constructor(opts) {
		super({
			name: "TagPolicyViolationException",
			$fault: "client",
			...opts
		});
		Object.setPrototypeOf(this, TagPolicyViolationException.prototype);
		this.Message = opts.Message;
	}
};
var TooManyTagsException = class TooManyTagsException extends ServiceQuotasServiceException {
	name = "TooManyTagsException";
	$fault = "client";
	Message;
	constructor(opts) {
		super({
			name: "TooManyTagsException",
			$fault: "client",
			...opts
		});
		Object.setPrototypeOf(this, TooManyTagsException.prototype);
		this.Message = opts.Message;
	}
};
const _A = "Adjustable";
const _AAL = "AdjustableAtLevel";
const _ADE = "AccessDeniedException";
const _AWSSANEE = "AWSServiceAccessNotEnabledException";
const _CI = "ContextId";
const _CS = "ContextScope";
const _CST = "ContextScopeType";
const _D = "Description";
const _DADE = "DependencyAccessDeniedException";
const _EC = "ErrorCode";
const _EM = "ErrorMessage";
const _ER = "ErrorReason";
const _GAWSDSQ = "GetAWSDefaultServiceQuota";
const _GAWSDSQR = "GetAWSDefaultServiceQuotaRequest";
const _GAWSDSQRe = "GetAWSDefaultServiceQuotaResponse";
const _GQ = "GlobalQuota";
const _GSQ = "GetServiceQuota";
const _GSQR = "GetServiceQuotaRequest";
const _GSQRe = "GetServiceQuotaResponse";
const _IAE = "IllegalArgumentException";
const _IPTE = "InvalidPaginationTokenException";
const _IRSE = "InvalidResourceStateException";
const _M = "Message";
const _MD = "MetricDimensions";
const _MI = "MetricInfo";
const _MN = "MetricNamespace";
const _MNe = "MetricName";
const _MSR = "MetricStatisticRecommendation";
const _NAOE = "NoAvailableOrganizationException";
const _NSRE = "NoSuchResourceException";
const _ONIAFME = "OrganizationNotInAllFeaturesModeException";
const _P = "Period";
const _PU = "PeriodUnit";
const _PV = "PeriodValue";
const _Q = "Quota";
const _QA = "QuotaArn";
const _QAAL = "QuotaAppliedAtLevel";
const _QC = "QuotaCode";
const _QCI = "QuotaContextInfo";
const _QCu = "QuotaContext";
const _QEE = "QuotaExceededException";
const _QN = "QuotaName";
const _QP = "QuotaPeriod";
const _RAEE = "ResourceAlreadyExistsException";
const _SC = "ServiceCode";
const _SE = "ServiceException";
const _SN = "ServiceName";
const _SQ = "ServiceQuota";
const _SQTNIUE = "ServiceQuotaTemplateNotInUseException";
const _TMRE = "TooManyRequestsException";
const _TMTE = "TooManyTagsException";
const _TNAIRE = "TemplatesNotAvailableInRegionException";
const _TPVE = "TagPolicyViolationException";
const _UM = "UsageMetric";
const _Un = "Unit";
const _V = "Value";
const _c = "client";
const _e = "error";
const _hE = "httpError";
const _s = "smithy.ts.sdk.synthetic.com.amazonaws.servicequotas";
const _se = "server";
const n0 = "com.amazonaws.servicequotas";
const _s_registry = new TypeRegistry(_s);
var ServiceQuotasServiceException$ = [
	-3,
	_s,
	"ServiceQuotasServiceException",
	0,
	[],
	[]
];
_s_registry.registerError(ServiceQuotasServiceException$, ServiceQuotasServiceException);
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
var AWSServiceAccessNotEnabledException$ = [
	-3,
	n0,
	_AWSSANEE,
	{
		[_e]: _c,
		[_hE]: 403
	},
	[_M],
	[0]
];
n0_registry.registerError(AWSServiceAccessNotEnabledException$, AWSServiceAccessNotEnabledException);
var DependencyAccessDeniedException$ = [
	-3,
	n0,
	_DADE,
	{
		[_e]: _c,
		[_hE]: 403
	},
	[_M],
	[0]
];
n0_registry.registerError(DependencyAccessDeniedException$, DependencyAccessDeniedException);
var IllegalArgumentException$ = [
	-3,
	n0,
	_IAE,
	{
		[_e]: _c,
		[_hE]: 400
	},
	[_M],
	[0]
];
n0_registry.registerError(IllegalArgumentException$, IllegalArgumentException);
var InvalidPaginationTokenException$ = [
	-3,
	n0,
	_IPTE,
	{
		[_e]: _c,
		[_hE]: 400
	},
	[_M],
	[0]
];
n0_registry.registerError(InvalidPaginationTokenException$, InvalidPaginationTokenException);
var InvalidResourceStateException$ = [
	-3,
	n0,
	_IRSE,
	{
		[_e]: _c,
		[_hE]: 405
	},
	[_M],
	[0]
];
n0_registry.registerError(InvalidResourceStateException$, InvalidResourceStateException);
var NoAvailableOrganizationException$ = [
	-3,
	n0,
	_NAOE,
	{
		[_e]: _c,
		[_hE]: 403
	},
	[_M],
	[0]
];
n0_registry.registerError(NoAvailableOrganizationException$, NoAvailableOrganizationException);
var NoSuchResourceException$ = [
	-3,
	n0,
	_NSRE,
	{
		[_e]: _c,
		[_hE]: 404
	},
	[_M],
	[0]
];
n0_registry.registerError(NoSuchResourceException$, NoSuchResourceException);
var OrganizationNotInAllFeaturesModeException$ = [
	-3,
	n0,
	_ONIAFME,
	{
		[_e]: _c,
		[_hE]: 400
	},
	[_M],
	[0]
];
n0_registry.registerError(OrganizationNotInAllFeaturesModeException$, OrganizationNotInAllFeaturesModeException);
var QuotaExceededException$ = [
	-3,
	n0,
	_QEE,
	{
		[_e]: _c,
		[_hE]: 409
	},
	[_M],
	[0]
];
n0_registry.registerError(QuotaExceededException$, QuotaExceededException);
var ResourceAlreadyExistsException$ = [
	-3,
	n0,
	_RAEE,
	{
		[_e]: _c,
		[_hE]: 400
	},
	[_M],
	[0]
];
n0_registry.registerError(ResourceAlreadyExistsException$, ResourceAlreadyExistsException);
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
var ServiceQuotaTemplateNotInUseException$ = [
	-3,
	n0,
	_SQTNIUE,
	{
		[_e]: _c,
		[_hE]: 400
	},
	[_M],
	[0]
];
n0_registry.registerError(ServiceQuotaTemplateNotInUseException$, ServiceQuotaTemplateNotInUseException);
var TagPolicyViolationException$ = [
	-3,
	n0,
	_TPVE,
	{
		[_e]: _c,
		[_hE]: 401
	},
	[_M],
	[0]
];
n0_registry.registerError(TagPolicyViolationException$, TagPolicyViolationException);
var TemplatesNotAvailableInRegionException$ = [
	-3,
	n0,
	_TNAIRE,
	{
		[_e]: _c,
		[_hE]: 404
	},
	[_M],
	[0]
];
n0_registry.registerError(TemplatesNotAvailableInRegionException$, TemplatesNotAvailableInRegionException);
var TooManyRequestsException$ = [
	-3,
	n0,
	_TMRE,
	{
		[_e]: _c,
		[_hE]: 429
	},
	[_M],
	[0]
];
n0_registry.registerError(TooManyRequestsException$, TooManyRequestsException);
var TooManyTagsException$ = [
	-3,
	n0,
	_TMTE,
	{
		[_e]: _c,
		[_hE]: 400
	},
	[_M],
	[0]
];
n0_registry.registerError(TooManyTagsException$, TooManyTagsException);
const errorTypeRegistries = [_s_registry, n0_registry];
var ErrorReason$ = [
	3,
	n0,
	_ER,
	0,
	[_EC, _EM],
	[0, 0]
];
var GetAWSDefaultServiceQuotaRequest$ = [
	3,
	n0,
	_GAWSDSQR,
	0,
	[_SC, _QC],
	[0, 0],
	2
];
var GetAWSDefaultServiceQuotaResponse$ = [
	3,
	n0,
	_GAWSDSQRe,
	0,
	[_Q],
	[() => ServiceQuota$]
];
var GetServiceQuotaRequest$ = [
	3,
	n0,
	_GSQR,
	0,
	[
		_SC,
		_QC,
		_CI
	],
	[
		0,
		0,
		0
	],
	2
];
var GetServiceQuotaResponse$ = [
	3,
	n0,
	_GSQRe,
	0,
	[_Q],
	[() => ServiceQuota$]
];
var MetricInfo$ = [
	3,
	n0,
	_MI,
	0,
	[
		_MN,
		_MNe,
		_MD,
		_MSR
	],
	[
		0,
		0,
		128,
		0
	]
];
var QuotaContextInfo$ = [
	3,
	n0,
	_QCI,
	0,
	[
		_CS,
		_CST,
		_CI,
		_AAL
	],
	[
		0,
		0,
		0,
		0
	]
];
var QuotaPeriod$ = [
	3,
	n0,
	_QP,
	0,
	[_PV, _PU],
	[1, 0]
];
var ServiceQuota$ = [
	3,
	n0,
	_SQ,
	0,
	[
		_SC,
		_SN,
		_QA,
		_QC,
		_QN,
		_V,
		_Un,
		_A,
		_GQ,
		_UM,
		_P,
		_ER,
		_QAAL,
		_QCu,
		_D
	],
	[
		0,
		0,
		0,
		0,
		0,
		1,
		0,
		2,
		2,
		() => MetricInfo$,
		() => QuotaPeriod$,
		() => ErrorReason$,
		0,
		() => QuotaContextInfo$,
		0
	]
];
var GetAWSDefaultServiceQuota$ = [
	9,
	n0,
	_GAWSDSQ,
	0,
	() => GetAWSDefaultServiceQuotaRequest$,
	() => GetAWSDefaultServiceQuotaResponse$
];
var GetServiceQuota$ = [
	9,
	n0,
	_GSQ,
	0,
	() => GetServiceQuotaRequest$,
	() => GetServiceQuotaResponse$
];
const getRuntimeConfig$1 = (config) => {
	return {
		apiVersion: "2019-06-24",
		base64Decoder: config?.base64Decoder ?? fromBase64,
		base64Encoder: config?.base64Encoder ?? toBase64,
		disableHostPrefix: config?.disableHostPrefix ?? false,
		endpointProvider: config?.endpointProvider ?? defaultEndpointResolver,
		extensions: config?.extensions ?? [],
		httpAuthSchemeProvider: config?.httpAuthSchemeProvider ?? defaultServiceQuotasHttpAuthSchemeProvider,
		httpAuthSchemes: config?.httpAuthSchemes ?? [{
			schemeId: "aws.auth#sigv4",
			identityProvider: (ipc) => ipc.getIdentityProvider("aws.auth#sigv4"),
			signer: new AwsSdkSigV4Signer()
		}],
		logger: config?.logger ?? new NoOpLogger(),
		protocol: config?.protocol ?? AwsJson1_1Protocol,
		protocolSettings: config?.protocolSettings ?? {
			defaultNamespace: "com.amazonaws.servicequotas",
			errorTypeRegistries,
			version: "2019-06-24",
			serviceTarget: "ServiceQuotasV20190624"
		},
		serviceId: config?.serviceId ?? "Service Quotas",
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
var ServiceQuotasClient = class extends Client {
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
			httpAuthSchemeParametersProvider: defaultServiceQuotasHttpAuthSchemeParametersProvider,
			identityProviderConfigProvider: async (config) => new DefaultIdentityProviderConfig({ "aws.auth#sigv4": config.credentials })
		}));
		this.middlewareStack.use(getHttpSigningPlugin(this.config));
	}
	destroy() {
		super.destroy();
	}
};
const command = makeBuilder(commonParams, "ServiceQuotasV20190624", "ServiceQuotasClient", getEndpointPlugin);
const _ep0 = {};
const _mw0 = (Command, cs, config, o) => [];
var GetAWSDefaultServiceQuotaCommand = class extends command(_ep0, _mw0, "GetAWSDefaultServiceQuota", GetAWSDefaultServiceQuota$) {};
var GetServiceQuotaCommand = class extends command(_ep0, _mw0, "GetServiceQuota", GetServiceQuota$) {};
export { GetAWSDefaultServiceQuotaCommand, GetServiceQuotaCommand, ServiceQuotasClient };
