import { AwsSdkSigV4Signer, BinaryDecisionDiagram, Client, Command, DEFAULT_RETRY_MODE, DefaultIdentityProviderConfig, EndpointCache, Hash, NODE_APP_ID_CONFIG_OPTIONS, NODE_AUTH_SCHEME_PREFERENCE_OPTIONS, NODE_MAX_ATTEMPT_CONFIG_OPTIONS, NODE_REGION_CONFIG_FILE_OPTIONS, NODE_REGION_CONFIG_OPTIONS, NODE_RETRY_MODE_CONFIG_OPTIONS, NODE_USE_DUALSTACK_ENDPOINT_CONFIG_OPTIONS, NODE_USE_FIPS_ENDPOINT_CONFIG_OPTIONS, NoOpLogger, NodeHttpHandler, ServiceException, TypeRegistry, awsEndpointFunctions, calculateBodyLength, createDefaultUserAgentProvider, customEndpointFunctions, decideEndpoint, defaultProvider, emitWarningIfUnsupportedVersion, emitWarningIfUnsupportedVersion$1, fromBase64, fromUtf8, getAwsRegionExtensionConfiguration, getContentLengthPlugin, getDefaultExtensionConfiguration, getEndpointPlugin, getHostHeaderPlugin, getHttpAuthSchemeEndpointRuleSetPlugin, getHttpHandlerExtensionConfiguration, getHttpSigningPlugin, getLoggerPlugin, getRecursionDetectionPlugin, getRetryPlugin, getSchemaSerdePlugin, getSmithyContext, getUserAgentPlugin, loadConfig, loadConfigsForDefaultMode, normalizeProvider, parseUrl, resolveAwsRegionExtensionConfiguration, resolveAwsSdkSigV4Config, resolveDefaultRuntimeConfig, resolveDefaultsModeConfig, resolveEndpointConfig, resolveHostHeaderConfig, resolveHttpHandlerRuntimeConfig, resolveRegionConfig, resolveRetryConfig, resolveUserAgentConfig, streamCollector, toBase64, toUtf8 } from "./aws-sdk.js";
import { AwsJson1_0Protocol } from "./aws-sdk-more.js";
const defaultNetworkFirewallHttpAuthSchemeParametersProvider = async (config, context, input) => {
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
			name: "network-firewall",
			region: authParameters.region
		},
		propertiesExtractor: (config, context) => ({ signingProperties: {
			config,
			context
		} })
	};
}
const defaultNetworkFirewallHttpAuthSchemeProvider = (authParameters) => {
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
		defaultSigningName: "network-firewall"
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
		}, b]]
	],
	results: [
		[a],
		[a, "Invalid Configuration: FIPS and custom endpoint are not supported"],
		[a, "Invalid Configuration: Dualstack and custom endpoint are not supported"],
		[g, i],
		["https://network-firewall-fips.{Region}.{PartitionResult#dualStackDnsSuffix}", i],
		[a, "FIPS and DualStack are enabled, but this partition does not support one or both"],
		["https://network-firewall-fips.{Region}.{PartitionResult#dnsSuffix}", i],
		[a, "FIPS is enabled but this partition does not support FIPS"],
		["https://network-firewall.{Region}.{PartitionResult#dualStackDnsSuffix}", i],
		[a, "DualStack is enabled but this partition does not support DualStack"],
		["https://network-firewall.{Region}.{PartitionResult#dnsSuffix}", i],
		[a, "Invalid Configuration: Missing Region"]
	]
};
const root = 2;
const nodes = new Int32Array([
	-1,
	1,
	-1,
	0,
	12,
	3,
	1,
	4,
	100000011,
	2,
	5,
	100000011,
	3,
	8,
	6,
	4,
	7,
	100000010,
	5,
	100000008,
	100000009,
	4,
	10,
	9,
	6,
	100000006,
	100000007,
	5,
	11,
	100000005,
	6,
	100000004,
	100000005,
	3,
	100000001,
	13,
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
var NetworkFirewallServiceException = class NetworkFirewallServiceException extends ServiceException {
	constructor(options) {
		super(options);
		Object.setPrototypeOf(this, NetworkFirewallServiceException.prototype);
	}
};
var InternalServerError = class InternalServerError extends NetworkFirewallServiceException {
	name = "InternalServerError";
	$fault = "server";
	Message;
	constructor(opts) {
		super({
			name: "InternalServerError",
			$fault: "server",
			...opts
		});
		Object.setPrototypeOf(this, InternalServerError.prototype);
		this.Message = opts.Message;
	}
};
var InvalidRequestException = class InvalidRequestException extends NetworkFirewallServiceException {
	name = "InvalidRequestException";
	$fault = "client";
	Message;
	constructor(opts) {
		super({
			name: "InvalidRequestException",
			$fault: "client",
			...opts
		});
		Object.setPrototypeOf(this, InvalidRequestException.prototype);
		this.Message = opts.Message;
	}
};
var ResourceNotFoundException = class ResourceNotFoundException extends NetworkFirewallServiceException {
	name = "ResourceNotFoundException";
	$fault = "client";
	Message;
	constructor(opts) {
		super({
			name: "ResourceNotFoundException",
			$fault: "client",
			...opts
		});
		Object.setPrototypeOf(this, ResourceNotFoundException.prototype);
		this.Message = opts.Message;
	}
};
var ThrottlingException = class ThrottlingException extends NetworkFirewallServiceException {
	name = "ThrottlingException";
	$fault = "client";
	Message;
	constructor(opts) {
		super({
			name: "ThrottlingException",
			$fault: "client",
			...opts
		});
		Object.setPrototypeOf(this, ThrottlingException.prototype);
		this.Message = opts.Message;
	}
};
var InsufficientCapacityException = class InsufficientCapacityException extends NetworkFirewallServiceException {
	name = "InsufficientCapacityException";
	$fault = "server";
	Message;
	constructor(opts) {
		super({
			name: "InsufficientCapacityException",
			$fault: "server",
			...opts
		});
		Object.setPrototypeOf(this, InsufficientCapacityException.prototype);
		this.Message = opts.Message;
	}
};
var InvalidOperationException = class InvalidOperationException extends NetworkFirewallServiceException {
	name = "InvalidOperationException";
	$fault = "client";
	Message;
	constructor(opts) {
		super({
			name: "InvalidOperationException",
			$fault: "client",
			...opts
		});
		Object.setPrototypeOf(this, InvalidOperationException.prototype);
		this.Message = opts.Message;
	}
};
var InvalidTokenException = class InvalidTokenException extends NetworkFirewallServiceException {
	name = "InvalidTokenException";
	$fault = "client";
	Message;
	constructor(opts) {
		super({
			name: "InvalidTokenException",
			$fault: "client",
			...opts
		});
		Object.setPrototypeOf(this, InvalidTokenException.prototype);
		this.Message = opts.Message;
	}
};
var LimitExceededException = class LimitExceededException extends NetworkFirewallServiceException {
	name = "LimitExceededException";
	$fault = "client";
	Message;
	constructor(opts) {
		super({
			name: "LimitExceededException",
			$fault: "client",
			...opts
		});
		Object.setPrototypeOf(this, LimitExceededException.prototype);
		this.Message = opts.Message;
	}
};
var UnsupportedOperationException = class UnsupportedOperationException extends NetworkFirewallServiceException {
	name = "UnsupportedOperationException";
	$fault = "client";
	Message;
	constructor(opts) {
		super({
			name: "UnsupportedOperationException",
			$fault: "client",
			...opts
		});
		Object.setPrototypeOf(this, UnsupportedOperationException.prototype);
		this.Message = opts.Message;
	}
};
var InvalidResourcePolicyException = class InvalidResourcePolicyException extends NetworkFirewallServiceException {
	name = "InvalidResourcePolicyException";
	$fault = "client";
	Message;
	constructor(opts) {
		super({
			name: "InvalidResourcePolicyException",
			$fault: "client",
			...opts
		});
		Object.setPrototypeOf(this, InvalidResourcePolicyException.prototype);
		this.Message = opts.Message;
	}
};
var LogDestinationPermissionException = class LogDestinationPermissionException extends NetworkFirewallServiceException {
	name = "LogDestinationPermissionException";
	$fault = "client";
	Message;
	constructor(opts) {
		super({
			name: "LogDestinationPermissionException",
			$fault: "client",
			...opts
		});
		Object.setPrototypeOf(this, LogDestinationPermissionException.prototype);
		this.Message = opts.Message;
	}
};
var ResourceOwnerCheckException = class ResourceOwnerCheckException extends NetworkFirewallServiceException {
	name = "ResourceOwnerCheckException";
	$fault = "client";
	Message;
	constructor(opts) {
		super({
			name: "ResourceOwnerCheckException",
			$fault: "client",
			...opts
		});
		Object.setPrototypeOf(this, ResourceOwnerCheckException.prototype);
		this.Message = opts.Message;
	}
};
const _ACIDRC = "AvailableCIDRCount";
const _AI = "AttachmentId";
const _AZ = "AvailabilityZone";
const _AZCP = "AvailabilityZoneChangeProtection";
const _AZM = "AvailabilityZoneMappings";
const _AZMv = "AvailabilityZoneMapping";
const _At = "Attachment";
const _CIDR = "CIDRs";
const _CIDRS = "CIDRSummary";
const _CSSS = "ConfigurationSyncStateSummary";
const _CUS = "CapacityUsageSummary";
const _Con = "Config";
const _DFRes = "DescribeFirewallRequest";
const _DFResc = "DescribeFirewallResponse";
const _DFe = "DescribeFirewall";
const _DP = "DeleteProtection";
const _De = "Description";
const _EAT = "EnabledAnalysisTypes";
const _EC = "EncryptionConfiguration";
const _EI = "EndpointId";
const _F = "Firewall";
const _FAi = "FirewallArn";
const _FI = "FirewallId";
const _FMi = "FirewallMetadata";
const _FN = "FirewallName";
const _FPA = "FirewallPolicyArn";
const _FPCP = "FirewallPolicyChangeProtection";
const _FS = "FirewallStatus";
const _Fi = "Firewalls";
const _ICE = "InsufficientCapacityException";
const _IOE = "InvalidOperationException";
const _IPAT = "IPAddressType";
const _IPSM = "IPSetMetadata";
const _IPSMM = "IPSetMetadataMap";
const _IPSR = "IPSetReferences";
const _IRE = "InvalidRequestException";
const _IRPE = "InvalidResourcePolicyException";
const _ISE = "InternalServerError";
const _ITE = "InvalidTokenException";
const _KI = "KeyId";
const _Ke = "Key";
const _LDPE = "LogDestinationPermissionException";
const _LEE = "LimitExceededException";
const _LF = "ListFirewalls";
const _LFR = "ListFirewallsRequest";
const _LFRi = "ListFirewallsResponse";
const _M = "Message";
const _MR = "MaxResults";
const _NOA = "NumberOfAssociations";
const _NT = "NextToken";
const _POS = "PerObjectStatus";
const _RCIDRC = "ResolvedCIDRCount";
const _RNFE = "ResourceNotFoundException";
const _ROCE = "ResourceOwnerCheckException";
const _S = "Status";
const _SCP = "SubnetChangeProtection";
const _SI = "SubnetId";
const _SM = "SubnetMappings";
const _SMt = "StatusMessage";
const _SMu = "SubnetMapping";
const _SS = "SyncStates";
const _SSC = "SyncStateConfig";
const _SSy = "SyncStatus";
const _SSyn = "SyncState";
const _T = "Tags";
const _TE = "ThrottlingException";
const _TGAI = "TransitGatewayAttachmentId";
const _TGAS = "TransitGatewayAttachmentStatus";
const _TGASS = "TransitGatewayAttachmentSyncState";
const _TGI = "TransitGatewayId";
const _TGOAI = "TransitGatewayOwnerAccountId";
const _TL = "TagList";
const _Tag = "Tag";
const _Ty = "Type";
const _UCIDRC = "UtilizedCIDRCount";
const _UOE = "UnsupportedOperationException";
const _UT = "UpdateToken";
const _V = "Value";
const _VI = "VpcId";
const _VIp = "VpcIds";
const _c = "client";
const _e = "error";
const _s = "smithy.ts.sdk.synthetic.com.amazonaws.networkfirewall";
const _se = "server";
const n0 = "com.amazonaws.networkfirewall";
const _s_registry = TypeRegistry.for(_s);
var NetworkFirewallServiceException$ = [
	-3,
	_s,
	"NetworkFirewallServiceException",
	0,
	[],
	[]
];
_s_registry.registerError(NetworkFirewallServiceException$, NetworkFirewallServiceException);
const n0_registry = TypeRegistry.for(n0);
var InsufficientCapacityException$ = [
	-3,
	n0,
	_ICE,
	{ [_e]: _se },
	[_M],
	[0]
];
n0_registry.registerError(InsufficientCapacityException$, InsufficientCapacityException);
var InternalServerError$ = [
	-3,
	n0,
	_ISE,
	{ [_e]: _se },
	[_M],
	[0]
];
n0_registry.registerError(InternalServerError$, InternalServerError);
var InvalidOperationException$ = [
	-3,
	n0,
	_IOE,
	{ [_e]: _c },
	[_M],
	[0]
];
n0_registry.registerError(InvalidOperationException$, InvalidOperationException);
var InvalidRequestException$ = [
	-3,
	n0,
	_IRE,
	{ [_e]: _c },
	[_M],
	[0]
];
n0_registry.registerError(InvalidRequestException$, InvalidRequestException);
var InvalidResourcePolicyException$ = [
	-3,
	n0,
	_IRPE,
	{ [_e]: _c },
	[_M],
	[0]
];
n0_registry.registerError(InvalidResourcePolicyException$, InvalidResourcePolicyException);
var InvalidTokenException$ = [
	-3,
	n0,
	_ITE,
	{ [_e]: _c },
	[_M],
	[0]
];
n0_registry.registerError(InvalidTokenException$, InvalidTokenException);
var LimitExceededException$ = [
	-3,
	n0,
	_LEE,
	{ [_e]: _c },
	[_M],
	[0]
];
n0_registry.registerError(LimitExceededException$, LimitExceededException);
var LogDestinationPermissionException$ = [
	-3,
	n0,
	_LDPE,
	{ [_e]: _c },
	[_M],
	[0]
];
n0_registry.registerError(LogDestinationPermissionException$, LogDestinationPermissionException);
var ResourceNotFoundException$ = [
	-3,
	n0,
	_RNFE,
	{ [_e]: _c },
	[_M],
	[0]
];
n0_registry.registerError(ResourceNotFoundException$, ResourceNotFoundException);
var ResourceOwnerCheckException$ = [
	-3,
	n0,
	_ROCE,
	{ [_e]: _c },
	[_M],
	[0]
];
n0_registry.registerError(ResourceOwnerCheckException$, ResourceOwnerCheckException);
var ThrottlingException$ = [
	-3,
	n0,
	_TE,
	{ [_e]: _c },
	[_M],
	[0]
];
n0_registry.registerError(ThrottlingException$, ThrottlingException);
var UnsupportedOperationException$ = [
	-3,
	n0,
	_UOE,
	{ [_e]: _c },
	[_M],
	[0]
];
n0_registry.registerError(UnsupportedOperationException$, UnsupportedOperationException);
const errorTypeRegistries = [_s_registry, n0_registry];
var Attachment$ = [
	3,
	n0,
	_At,
	0,
	[
		_SI,
		_EI,
		_S,
		_SMt
	],
	[
		0,
		0,
		0,
		0
	]
];
var AvailabilityZoneMapping$ = [
	3,
	n0,
	_AZMv,
	0,
	[_AZ],
	[0],
	1
];
var CapacityUsageSummary$ = [
	3,
	n0,
	_CUS,
	0,
	[_CIDR],
	[() => CIDRSummary$]
];
var CIDRSummary$ = [
	3,
	n0,
	_CIDRS,
	0,
	[
		_ACIDRC,
		_UCIDRC,
		_IPSR
	],
	[
		1,
		1,
		() => IPSetMetadataMap
	]
];
var DescribeFirewallRequest$ = [
	3,
	n0,
	_DFRes,
	0,
	[_FN, _FAi],
	[0, 0]
];
var DescribeFirewallResponse$ = [
	3,
	n0,
	_DFResc,
	0,
	[
		_UT,
		_F,
		_FS
	],
	[
		0,
		() => Firewall$,
		() => FirewallStatus$
	]
];
var EncryptionConfiguration$ = [
	3,
	n0,
	_EC,
	0,
	[_Ty, _KI],
	[0, 0],
	1
];
var Firewall$ = [
	3,
	n0,
	_F,
	0,
	[
		_FPA,
		_VI,
		_SM,
		_FI,
		_FN,
		_FAi,
		_DP,
		_SCP,
		_FPCP,
		_De,
		_T,
		_EC,
		_NOA,
		_EAT,
		_TGI,
		_TGOAI,
		_AZM,
		_AZCP
	],
	[
		0,
		0,
		() => SubnetMappings,
		0,
		0,
		0,
		2,
		2,
		2,
		0,
		() => TagList,
		() => EncryptionConfiguration$,
		1,
		64,
		0,
		0,
		() => AvailabilityZoneMappings,
		2
	],
	4
];
var FirewallMetadata$ = [
	3,
	n0,
	_FMi,
	0,
	[
		_FN,
		_FAi,
		_TGAI
	],
	[
		0,
		0,
		0
	]
];
var FirewallStatus$ = [
	3,
	n0,
	_FS,
	0,
	[
		_S,
		_CSSS,
		_SS,
		_CUS,
		_TGASS
	],
	[
		0,
		0,
		() => SyncStates,
		() => CapacityUsageSummary$,
		() => TransitGatewayAttachmentSyncState$
	],
	2
];
var IPSetMetadata$ = [
	3,
	n0,
	_IPSM,
	0,
	[_RCIDRC],
	[1]
];
var ListFirewallsRequest$ = [
	3,
	n0,
	_LFR,
	0,
	[
		_NT,
		_VIp,
		_MR
	],
	[
		0,
		64,
		1
	]
];
var ListFirewallsResponse$ = [
	3,
	n0,
	_LFRi,
	0,
	[_NT, _Fi],
	[0, () => Firewalls]
];
var PerObjectStatus$ = [
	3,
	n0,
	_POS,
	0,
	[_SSy, _UT],
	[0, 0]
];
var SubnetMapping$ = [
	3,
	n0,
	_SMu,
	0,
	[_SI, _IPAT],
	[0, 0],
	1
];
var SyncState$ = [
	3,
	n0,
	_SSyn,
	0,
	[_At, _Con],
	[() => Attachment$, () => SyncStateConfig]
];
var Tag$ = [
	3,
	n0,
	_Tag,
	0,
	[_Ke, _V],
	[0, 0],
	2
];
var TransitGatewayAttachmentSyncState$ = [
	3,
	n0,
	_TGASS,
	0,
	[
		_AI,
		_TGAS,
		_SMt
	],
	[
		0,
		0,
		0
	]
];
var AvailabilityZoneMappings = [
	1,
	n0,
	_AZM,
	0,
	() => AvailabilityZoneMapping$
];
var Firewalls = [
	1,
	n0,
	_Fi,
	0,
	() => FirewallMetadata$
];
var SubnetMappings = [
	1,
	n0,
	_SM,
	0,
	() => SubnetMapping$
];
var TagList = [
	1,
	n0,
	_TL,
	0,
	() => Tag$
];
var IPSetMetadataMap = [
	2,
	n0,
	_IPSMM,
	0,
	0,
	() => IPSetMetadata$
];
var SyncStateConfig = [
	2,
	n0,
	_SSC,
	0,
	0,
	() => PerObjectStatus$
];
var SyncStates = [
	2,
	n0,
	_SS,
	0,
	0,
	() => SyncState$
];
var DescribeFirewall$ = [
	9,
	n0,
	_DFe,
	0,
	() => DescribeFirewallRequest$,
	() => DescribeFirewallResponse$
];
var ListFirewalls$ = [
	9,
	n0,
	_LF,
	0,
	() => ListFirewallsRequest$,
	() => ListFirewallsResponse$
];
const getRuntimeConfig$1 = (config) => {
	return {
		apiVersion: "2020-11-12",
		base64Decoder: config?.base64Decoder ?? fromBase64,
		base64Encoder: config?.base64Encoder ?? toBase64,
		disableHostPrefix: config?.disableHostPrefix ?? false,
		endpointProvider: config?.endpointProvider ?? defaultEndpointResolver,
		extensions: config?.extensions ?? [],
		httpAuthSchemeProvider: config?.httpAuthSchemeProvider ?? defaultNetworkFirewallHttpAuthSchemeProvider,
		httpAuthSchemes: config?.httpAuthSchemes ?? [{
			schemeId: "aws.auth#sigv4",
			identityProvider: (ipc) => ipc.getIdentityProvider("aws.auth#sigv4"),
			signer: new AwsSdkSigV4Signer()
		}],
		logger: config?.logger ?? new NoOpLogger(),
		protocol: config?.protocol ?? AwsJson1_0Protocol,
		protocolSettings: config?.protocolSettings ?? {
			defaultNamespace: "com.amazonaws.networkfirewall",
			errorTypeRegistries,
			version: "2020-11-12",
			serviceTarget: "NetworkFirewall_20201112"
		},
		serviceId: config?.serviceId ?? "Network Firewall",
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
var NetworkFirewallClient = class extends Client {
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
			httpAuthSchemeParametersProvider: defaultNetworkFirewallHttpAuthSchemeParametersProvider,
			identityProviderConfigProvider: async (config) => new DefaultIdentityProviderConfig({ "aws.auth#sigv4": config.credentials })
		}));
		this.middlewareStack.use(getHttpSigningPlugin(this.config));
	}
	destroy() {
		super.destroy();
	}
};
var DescribeFirewallCommand = class extends Command.classBuilder().ep(commonParams).m(function(Command, cs, config, o) {
	return [getEndpointPlugin(config, Command.getEndpointParameterInstructions())];
}).s("NetworkFirewall_20201112", "DescribeFirewall", {}).n("NetworkFirewallClient", "DescribeFirewallCommand").sc(DescribeFirewall$).build() {};
var ListFirewallsCommand = class extends Command.classBuilder().ep(commonParams).m(function(Command, cs, config, o) {
	return [getEndpointPlugin(config, Command.getEndpointParameterInstructions())];
}).s("NetworkFirewall_20201112", "ListFirewalls", {}).n("NetworkFirewallClient", "ListFirewallsCommand").sc(ListFirewalls$).build() {};
export { DescribeFirewallCommand, ListFirewallsCommand, NetworkFirewallClient };
