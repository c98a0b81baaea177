// Written by scripts/build-validators.ts. Do not edit.
// \0rolldown/runtime.js
var __commonJSMin = (cb, mod) => () => (mod || (cb((mod = { exports: {} }).exports, mod, mod.exports), cb = null), mod.exports);
// node_modules/ajv/dist/runtime/ucs2length.js
var require_ucs2length = /* @__PURE__ */ __commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: true });
	function ucs2length(str) {
		const len = str.length;
		let length = 0;
		let pos = 0;
		let value;
		while (pos < len) {
			length++;
			value = str.charCodeAt(pos++);
			if (value >= 55296 && value <= 56319 && pos < len) {
				value = str.charCodeAt(pos);
				if ((value & 64512) === 56320) pos++;
			}
		}
		return length;
	}
	exports.default = ucs2length;
	ucs2length.code = "require(\"ajv/dist/runtime/ucs2length\").default";
}));
// node_modules/fast-deep-equal/index.js
var require_fast_deep_equal = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	module.exports = function equal(a, b) {
		if (a === b) return true;
		if (a && b && typeof a == "object" && typeof b == "object") {
			if (a.constructor !== b.constructor) return false;
			var length, i, keys;
			if (Array.isArray(a)) {
				length = a.length;
				if (length != b.length) return false;
				for (i = length; i-- !== 0;) if (!equal(a[i], b[i])) return false;
				return true;
			}
			if (a.constructor === RegExp) return a.source === b.source && a.flags === b.flags;
			if (a.valueOf !== Object.prototype.valueOf) return a.valueOf() === b.valueOf();
			if (a.toString !== Object.prototype.toString) return a.toString() === b.toString();
			keys = Object.keys(a);
			length = keys.length;
			if (length !== Object.keys(b).length) return false;
			for (i = length; i-- !== 0;) if (!Object.prototype.hasOwnProperty.call(b, keys[i])) return false;
			for (i = length; i-- !== 0;) {
				var key = keys[i];
				if (!equal(a[key], b[key])) return false;
			}
			return true;
		}
		return a !== a && b !== b;
	};
}));
// node_modules/ajv/dist/runtime/equal.js
var require_equal = /* @__PURE__ */ __commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: true });
	const equal = require_fast_deep_equal();
	equal.code = "require(\"ajv/dist/runtime/equal\").default";
	exports.default = equal;
}));
// validator.js
const validate = validate20;
var validator_default = validate20;
const schema31 = {
	"$schema": "https://json-schema.org/draft/2020-12/schema",
	"$id": "urn:plsync:schema:mappings:1",
	"type": "object",
	"additionalProperties": false,
	"required": [
		"version",
		"owner",
		"accounts",
		"mappings"
	],
	"properties": {
		"version": { "const": 1 },
		"owner": {
			"type": "string",
			"minLength": 1,
			"maxLength": 256,
			"pattern": "^[A-Za-z0-9]([A-Za-z0-9._/:=+@-]*[A-Za-z0-9])?$"
		},
		"credentials": {
			"type": "object",
			"additionalProperties": false,
			"default": {},
			"properties": {
				"mode": {
					"enum": ["chain", "oidc"],
					"default": "chain"
				},
				"session_tags": {
					"type": "boolean",
					"default": false
				}
			}
		},
		"account_defaults": {
			"type": "object",
			"additionalProperties": false,
			"default": {},
			"properties": {
				"plan_role_arn": {
					"type": "string",
					"pattern": "^(none|arn:aws[a-z-]*:iam::([0-9]{12}|\\{id\\}):role/([A-Za-z0-9_+=,.@/-]|\\{id\\}|\\{alias\\})+)$"
				},
				"apply_role_arn": {
					"type": "string",
					"pattern": "^(none|arn:aws[a-z-]*:iam::([0-9]{12}|\\{id\\}):role/([A-Za-z0-9_+=,.@/-]|\\{id\\}|\\{alias\\})+)$"
				},
				"external_id": {
					"type": "string",
					"minLength": 2,
					"maxLength": 1224,
					"pattern": "^([A-Za-z0-9_+=,.@:/-]|\\{id\\}|\\{alias\\})*$"
				},
				"regions": {
					"type": "array",
					"items": {
						"type": "string",
						"pattern": "^[a-z]{2,4}(-[a-z]+)+-[1-9][0-9]?$"
					},
					"uniqueItems": true,
					"default": []
				}
			}
		},
		"accounts": {
			"type": "object",
			"minProperties": 1,
			"propertyNames": { "pattern": "^[A-Za-z0-9][A-Za-z0-9._-]{0,62}$" },
			"additionalProperties": {
				"type": "object",
				"additionalProperties": false,
				"required": ["id"],
				"properties": {
					"id": {
						"type": "string",
						"pattern": "^[0-9]{12}$"
					},
					"plan_role_arn": {
						"type": "string",
						"pattern": "^(none|arn:aws[a-z-]*:iam::[0-9]{12}:role/[A-Za-z0-9_+=,.@/-]+)$"
					},
					"apply_role_arn": {
						"type": "string",
						"pattern": "^(none|arn:aws[a-z-]*:iam::[0-9]{12}:role/[A-Za-z0-9_+=,.@/-]+)$"
					},
					"external_id": {
						"type": "string",
						"minLength": 2,
						"maxLength": 1224,
						"pattern": "^[A-Za-z0-9_+=,.@:/-]*$"
					},
					"regions": {
						"type": "array",
						"items": {
							"type": "string",
							"pattern": "^[a-z]{2,4}(-[a-z]+)+-[1-9][0-9]?$"
						},
						"uniqueItems": true,
						"default": []
					},
					"within": {
						"type": "array",
						"minItems": 1,
						"items": { "type": "string" },
						"uniqueItems": true
					}
				}
			}
		},
		"defaults": {
			"type": "object",
			"additionalProperties": false,
			"default": {},
			"properties": {
				"account": {
					"type": "string",
					"minLength": 1
				},
				"region": {
					"type": "string",
					"pattern": "^[a-z]{2,4}(-[a-z]+)+-[1-9][0-9]?$"
				},
				"source": {
					"type": "object",
					"additionalProperties": false,
					"default": {},
					"properties": {
						"interfaces": {
							"type": "object",
							"additionalProperties": false,
							"default": {},
							"properties": {
								"detached": {
									"type": "boolean",
									"default": true
								},
								"managed": {
									"type": "boolean",
									"default": true
								},
								"types": {
									"type": "array",
									"items": {
										"type": "string",
										"minLength": 1
									},
									"uniqueItems": true,
									"default": []
								},
								"vpc_ids": {
									"oneOf": [{ "const": "all" }, {
										"type": "array",
										"items": {
											"type": "string",
											"pattern": "^vpc-([0-9a-f]{8}|[0-9a-f]{17})$"
										},
										"uniqueItems": true
									}],
									"default": []
								}
							}
						},
						"addresses": {
							"enum": [
								"private",
								"public",
								"both"
							],
							"default": "private"
						},
						"delegated_prefixes": {
							"type": "boolean",
							"default": true
						}
					}
				},
				"prefix_list": {
					"type": "object",
					"additionalProperties": false,
					"default": {},
					"properties": {
						"address_family": {
							"enum": ["IPv4", "IPv6"],
							"default": "IPv4"
						},
						"max_entries": {
							"oneOf": [{
								"type": "integer",
								"minimum": 1,
								"maximum": 1e3
							}, {
								"type": "object",
								"additionalProperties": false,
								"properties": {
									"headroom_percent": {
										"type": "integer",
										"minimum": 0,
										"maximum": 1e3,
										"default": 10
									},
									"headroom": {
										"type": "integer",
										"minimum": 0,
										"maximum": 1e3,
										"default": 10
									},
									"limit": {
										"type": "integer",
										"minimum": 1,
										"maximum": 1e3,
										"default": 1e3
									},
									"shrink": {
										"type": "boolean",
										"default": true
									}
								}
							}],
							"default": {
								"headroom_percent": 10,
								"headroom": 10,
								"limit": 1e3,
								"shrink": true
							}
						},
						"aggregate": {
							"oneOf": [{
								"type": "string",
								"enum": ["none", "exact"]
							}, {
								"type": "object",
								"additionalProperties": false,
								"required": ["within"],
								"properties": {
									"within": {
										"type": "integer",
										"minimum": 1,
										"maximum": 1e3
									},
									"max_extra_addresses": {
										"type": "integer",
										"minimum": 0,
										"maximum": 9007199254740991,
										"default": 0
									},
									"never": {
										"type": "array",
										"minItems": 1,
										"items": { "type": "string" },
										"uniqueItems": true
									}
								}
							}],
							"default": "none"
						},
						"tags": {
							"type": "object",
							"maxProperties": 43,
							"propertyNames": {
								"minLength": 1,
								"maxLength": 128
							},
							"additionalProperties": {
								"type": "string",
								"maxLength": 256
							},
							"default": {}
						},
						"share": {
							"type": "object",
							"additionalProperties": false,
							"default": {},
							"properties": {
								"principals": {
									"type": "array",
									"items": { "type": "string" },
									"default": []
								},
								"allow_external_principals": {
									"type": "boolean",
									"default": false
								}
							}
						},
						"deletion": {
							"enum": ["delete", "retain"],
							"default": "delete"
						},
						"limits": {
							"type": "object",
							"additionalProperties": false,
							"default": {},
							"properties": {
								"max_removal_percent": {
									"type": "integer",
									"minimum": 0,
									"maximum": 100,
									"default": 30
								},
								"ignore_below": {
									"type": "integer",
									"minimum": 0,
									"maximum": 1e3,
									"default": 3
								},
								"max_removals": {
									"type": "integer",
									"minimum": 0,
									"maximum": 1e3,
									"default": 200
								},
								"max_additions": {
									"type": "integer",
									"minimum": 0,
									"maximum": 1e3,
									"default": 500
								},
								"allow_empty": {
									"type": "boolean",
									"default": false
								},
								"widest": {
									"type": "object",
									"additionalProperties": false,
									"properties": {
										"IPv4": {
											"type": "integer",
											"minimum": 0,
											"maximum": 32,
											"default": 16
										},
										"IPv6": {
											"type": "integer",
											"minimum": 0,
											"maximum": 128,
											"default": 48
										}
									},
									"default": {
										"IPv4": 16,
										"IPv6": 48
									}
								}
							}
						},
						"capacity": {
							"type": "object",
							"additionalProperties": false,
							"default": {},
							"properties": {
								"warn_percent": {
									"type": "integer",
									"minimum": 0,
									"maximum": 100,
									"default": 10
								},
								"warn_base": {
									"type": "integer",
									"minimum": 0,
									"maximum": 1e3,
									"default": 10
								}
							}
						}
					}
				}
			}
		},
		"limits": {
			"type": "object",
			"additionalProperties": false,
			"default": {},
			"properties": { "max_deletes": {
				"type": "integer",
				"minimum": 0
			} }
		},
		"notify": {
			"type": "object",
			"additionalProperties": false,
			"required": ["sns_topic_arn"],
			"properties": {
				"sns_topic_arn": {
					"type": "string",
					"pattern": "^arn:aws[a-z-]*:sns:[a-z]{2}(-[a-z]+)+-[0-9]+:[0-9]{12}:[A-Za-z0-9_-]{1,256}$"
				},
				"on": {
					"type": "array",
					"minItems": 1,
					"uniqueItems": true,
					"items": { "enum": [
						"failed",
						"held_back",
						"capacity",
						"drift"
					] },
					"default": [
						"failed",
						"held_back",
						"capacity",
						"drift"
					]
				},
				"heartbeat_topic_arn": {
					"type": "string",
					"pattern": "^arn:aws[a-z-]*:sns:[a-z]{2}(-[a-z]+)+-[0-9]+:[0-9]{12}:[A-Za-z0-9_-]{1,256}$"
				}
			}
		},
		"capacity": {
			"type": "object",
			"additionalProperties": false,
			"default": {},
			"properties": {
				"warn_percent": {
					"type": "integer",
					"minimum": 0,
					"maximum": 100,
					"default": 10
				},
				"warn_base": {
					"type": "integer",
					"minimum": 0,
					"maximum": 1e3,
					"default": 10
				}
			}
		},
		"mappings": {
			"type": "array",
			"items": {
				"type": "object",
				"additionalProperties": false,
				"required": [
					"name",
					"sources",
					"prefix_lists"
				],
				"properties": {
					"name": {
						"type": "string",
						"pattern": "^[a-z0-9][a-z0-9-]{0,62}$"
					},
					"description": { "type": "string" },
					"sources": {
						"type": "array",
						"minItems": 1,
						"items": {
							"type": "object",
							"additionalProperties": false,
							"oneOf": [
								{ "required": ["security_groups"] },
								{ "required": ["subnets"] },
								{ "required": ["vpcs"] },
								{ "required": ["elastic_ips"] },
								{ "required": ["nat_gateways"] },
								{ "required": ["cidrs"] },
								{ "required": ["cidr_files"] }
							],
							"dependentSchemas": {
								"cidrs": { "properties": {
									"account": false,
									"region": false,
									"within": false,
									"max_addresses": false
								} },
								"cidr_files": { "properties": {
									"account": false,
									"region": false,
									"within": false,
									"max_addresses": false
								} },
								"cidr_reservations": { "anyOf": [{ "required": ["subnets"] }] },
								"interfaces": { "anyOf": [{ "required": ["security_groups"] }] },
								"addresses": { "anyOf": [{ "required": ["security_groups"] }] },
								"delegated_prefixes": { "anyOf": [{ "required": ["security_groups"] }] }
							},
							"properties": {
								"security_groups": { "oneOf": [{
									"type": "array",
									"minItems": 1,
									"items": { "oneOf": [{
										"type": "string",
										"pattern": "^sg-([0-9a-f]{8}|[0-9a-f]{17})$"
									}, {
										"type": "object",
										"additionalProperties": false,
										"oneOf": [{ "required": ["name"] }, { "required": ["tags"] }],
										"dependentSchemas": {
											"name": { "properties": { "follow": false } },
											"tags": { "properties": { "vpc_id": false } }
										},
										"properties": {
											"name": {
												"type": "string",
												"minLength": 1,
												"maxLength": 255
											},
											"vpc_id": {
												"type": "string",
												"pattern": "^vpc-([0-9a-f]{8}|[0-9a-f]{17})$"
											},
											"tags": {
												"type": "object",
												"minProperties": 1,
												"maxProperties": 50,
												"propertyNames": {
													"minLength": 1,
													"maxLength": 128
												},
												"additionalProperties": {
													"type": "string",
													"maxLength": 256
												}
											},
											"follow": {
												"type": "boolean",
												"default": false
											}
										}
									}] }
								}, {
									"type": "object",
									"additionalProperties": false,
									"oneOf": [{ "required": ["name"] }, { "required": ["tags"] }],
									"dependentSchemas": {
										"name": { "properties": { "follow": false } },
										"tags": { "properties": { "vpc_id": false } }
									},
									"properties": {
										"name": {
											"type": "string",
											"minLength": 1,
											"maxLength": 255
										},
										"vpc_id": {
											"type": "string",
											"pattern": "^vpc-([0-9a-f]{8}|[0-9a-f]{17})$"
										},
										"tags": {
											"type": "object",
											"minProperties": 1,
											"maxProperties": 50,
											"propertyNames": {
												"minLength": 1,
												"maxLength": 128
											},
											"additionalProperties": {
												"type": "string",
												"maxLength": 256
											}
										},
										"follow": {
											"type": "boolean",
											"default": false
										}
									}
								}] },
								"subnets": { "oneOf": [{
									"type": "array",
									"minItems": 1,
									"items": {
										"type": "string",
										"pattern": "^subnet-([0-9a-f]{8}|[0-9a-f]{17})$"
									}
								}, {
									"type": "object",
									"additionalProperties": false,
									"minProperties": 1,
									"properties": {
										"vpc_id": {
											"type": "string",
											"pattern": "^vpc-([0-9a-f]{8}|[0-9a-f]{17})$"
										},
										"tags": {
											"type": "object",
											"minProperties": 1,
											"maxProperties": 50,
											"propertyNames": {
												"minLength": 1,
												"maxLength": 128
											},
											"additionalProperties": {
												"type": "string",
												"maxLength": 256
											}
										}
									}
								}] },
								"vpcs": { "oneOf": [{
									"type": "array",
									"minItems": 1,
									"items": {
										"type": "string",
										"pattern": "^vpc-([0-9a-f]{8}|[0-9a-f]{17})$"
									}
								}, {
									"type": "object",
									"additionalProperties": false,
									"required": ["tags"],
									"properties": { "tags": {
										"type": "object",
										"minProperties": 1,
										"maxProperties": 50,
										"propertyNames": {
											"minLength": 1,
											"maxLength": 128
										},
										"additionalProperties": {
											"type": "string",
											"maxLength": 256
										}
									} }
								}] },
								"elastic_ips": {
									"type": "object",
									"additionalProperties": false,
									"oneOf": [{ "required": ["tags"] }, { "required": ["allocation_ids"] }],
									"properties": {
										"tags": {
											"type": "object",
											"minProperties": 1,
											"maxProperties": 50,
											"propertyNames": {
												"minLength": 1,
												"maxLength": 128
											},
											"additionalProperties": {
												"type": "string",
												"maxLength": 256
											}
										},
										"allocation_ids": {
											"type": "array",
											"minItems": 1,
											"items": {
												"type": "string",
												"pattern": "^eipalloc-([0-9a-f]{8}|[0-9a-f]{17})$"
											}
										}
									}
								},
								"nat_gateways": { "oneOf": [{
									"type": "array",
									"minItems": 1,
									"items": {
										"type": "string",
										"pattern": "^nat-([0-9a-f]{8}|[0-9a-f]{17})$"
									}
								}, {
									"type": "object",
									"additionalProperties": false,
									"minProperties": 1,
									"properties": {
										"vpc_id": {
											"type": "string",
											"pattern": "^vpc-([0-9a-f]{8}|[0-9a-f]{17})$"
										},
										"tags": {
											"type": "object",
											"minProperties": 1,
											"maxProperties": 50,
											"propertyNames": {
												"minLength": 1,
												"maxLength": 128
											},
											"additionalProperties": {
												"type": "string",
												"maxLength": 256
											}
										}
									}
								}] },
								"cidr_reservations": {
									"enum": [
										"exclude",
										"include",
										"only"
									],
									"default": "exclude"
								},
								"cidrs": {
									"type": "array",
									"minItems": 1,
									"items": { "oneOf": [{ "type": "string" }, {
										"type": "object",
										"additionalProperties": false,
										"required": ["cidr"],
										"properties": {
											"cidr": { "type": "string" },
											"description": {
												"type": "string",
												"maxLength": 255
											},
											"expires": {
												"type": "string",
												"pattern": "^[0-9]{4}-[0-9]{2}-[0-9]{2}$"
											}
										}
									}] }
								},
								"cidr_files": {
									"type": "array",
									"minItems": 1,
									"uniqueItems": true,
									"items": {
										"type": "string",
										"maxLength": 200,
										"pattern": "^[A-Za-z0-9_][A-Za-z0-9_.@+-]*(/[A-Za-z0-9_][A-Za-z0-9_.@+-]*)*$"
									}
								},
								"account": {
									"type": "string",
									"minLength": 1
								},
								"region": {
									"type": "string",
									"pattern": "^[a-z]{2,4}(-[a-z]+)+-[1-9][0-9]?$"
								},
								"interfaces": {
									"type": "object",
									"additionalProperties": false,
									"default": {},
									"properties": {
										"detached": {
											"type": "boolean",
											"default": true
										},
										"managed": {
											"type": "boolean",
											"default": true
										},
										"types": {
											"type": "array",
											"items": {
												"type": "string",
												"minLength": 1
											},
											"uniqueItems": true,
											"default": []
										},
										"vpc_ids": {
											"oneOf": [{ "const": "all" }, {
												"type": "array",
												"items": {
													"type": "string",
													"pattern": "^vpc-([0-9a-f]{8}|[0-9a-f]{17})$"
												},
												"uniqueItems": true
											}],
											"default": []
										}
									}
								},
								"addresses": {
									"enum": [
										"private",
										"public",
										"both"
									],
									"default": "private"
								},
								"delegated_prefixes": {
									"type": "boolean",
									"default": true
								},
								"within": {
									"type": "array",
									"minItems": 1,
									"items": { "type": "string" },
									"uniqueItems": true
								},
								"max_addresses": {
									"type": "integer",
									"minimum": 1,
									"maximum": 1e5,
									"default": 1e3
								}
							}
						}
					},
					"prefix_lists": {
						"type": "array",
						"minItems": 1,
						"items": {
							"type": "object",
							"additionalProperties": false,
							"not": { "required": ["region", "regions"] },
							"properties": {
								"account": {
									"type": "string",
									"minLength": 1
								},
								"region": {
									"type": "string",
									"pattern": "^[a-z]{2,4}(-[a-z]+)+-[1-9][0-9]?$"
								},
								"regions": {
									"type": "array",
									"minItems": 1,
									"items": {
										"type": "string",
										"pattern": "^[a-z]{2,4}(-[a-z]+)+-[1-9][0-9]?$"
									},
									"uniqueItems": true
								},
								"name": {
									"type": "string",
									"minLength": 1,
									"maxLength": 255,
									"pattern": "^[^\\u0000-\\u001f\\u007f]*$"
								},
								"address_family": {
									"enum": ["IPv4", "IPv6"],
									"default": "IPv4"
								},
								"max_entries": {
									"oneOf": [{
										"type": "integer",
										"minimum": 1,
										"maximum": 1e3
									}, {
										"type": "object",
										"additionalProperties": false,
										"properties": {
											"headroom_percent": {
												"type": "integer",
												"minimum": 0,
												"maximum": 1e3,
												"default": 10
											},
											"headroom": {
												"type": "integer",
												"minimum": 0,
												"maximum": 1e3,
												"default": 10
											},
											"limit": {
												"type": "integer",
												"minimum": 1,
												"maximum": 1e3,
												"default": 1e3
											},
											"shrink": {
												"type": "boolean",
												"default": true
											}
										}
									}],
									"default": {
										"headroom_percent": 10,
										"headroom": 10,
										"limit": 1e3,
										"shrink": true
									}
								},
								"aggregate": {
									"oneOf": [{
										"type": "string",
										"enum": ["none", "exact"]
									}, {
										"type": "object",
										"additionalProperties": false,
										"required": ["within"],
										"properties": {
											"within": {
												"type": "integer",
												"minimum": 1,
												"maximum": 1e3
											},
											"max_extra_addresses": {
												"type": "integer",
												"minimum": 0,
												"maximum": 9007199254740991,
												"default": 0
											},
											"never": {
												"type": "array",
												"minItems": 1,
												"items": { "type": "string" },
												"uniqueItems": true
											}
										}
									}],
									"default": "none"
								},
								"tags": {
									"type": "object",
									"maxProperties": 43,
									"propertyNames": {
										"minLength": 1,
										"maxLength": 128
									},
									"additionalProperties": {
										"type": "string",
										"maxLength": 256
									},
									"default": {}
								},
								"share": {
									"type": "object",
									"additionalProperties": false,
									"default": {},
									"properties": {
										"principals": {
											"type": "array",
											"items": { "type": "string" },
											"default": []
										},
										"allow_external_principals": {
											"type": "boolean",
											"default": false
										}
									}
								},
								"adopt": {
									"oneOf": [
										{ "type": "boolean" },
										{
											"type": "string",
											"pattern": "^pl-([0-9a-f]{8}|[0-9a-f]{17})$"
										},
										{
											"type": "object",
											"minProperties": 1,
											"propertyNames": { "pattern": "^[a-z]{2,4}(-[a-z]+)+-[1-9][0-9]?$" },
											"additionalProperties": {
												"type": "string",
												"pattern": "^pl-([0-9a-f]{8}|[0-9a-f]{17})$"
											}
										}
									],
									"default": false
								},
								"renamed_from": {
									"type": "string",
									"minLength": 1,
									"maxLength": 255,
									"pattern": "^[^\\u0000-\\u001f\\u007f]*$"
								},
								"deletion": {
									"enum": ["delete", "retain"],
									"default": "delete"
								},
								"limits": {
									"type": "object",
									"additionalProperties": false,
									"default": {},
									"properties": {
										"max_removal_percent": {
											"type": "integer",
											"minimum": 0,
											"maximum": 100,
											"default": 30
										},
										"ignore_below": {
											"type": "integer",
											"minimum": 0,
											"maximum": 1e3,
											"default": 3
										},
										"max_removals": {
											"type": "integer",
											"minimum": 0,
											"maximum": 1e3,
											"default": 200
										},
										"max_additions": {
											"type": "integer",
											"minimum": 0,
											"maximum": 1e3,
											"default": 500
										},
										"allow_empty": {
											"type": "boolean",
											"default": false
										},
										"widest": {
											"type": "object",
											"additionalProperties": false,
											"properties": {
												"IPv4": {
													"type": "integer",
													"minimum": 0,
													"maximum": 32,
													"default": 16
												},
												"IPv6": {
													"type": "integer",
													"minimum": 0,
													"maximum": 128,
													"default": 48
												}
											},
											"default": {
												"IPv4": 16,
												"IPv6": 48
											}
										}
									}
								},
								"capacity": {
									"type": "object",
									"additionalProperties": false,
									"default": {},
									"properties": {
										"warn_percent": {
											"type": "integer",
											"minimum": 0,
											"maximum": 100,
											"default": 10
										},
										"warn_base": {
											"type": "integer",
											"minimum": 0,
											"maximum": 1e3,
											"default": 10
										}
									}
								}
							}
						}
					}
				}
			}
		}
	}
};
const func1 = Object.prototype.hasOwnProperty;
const func2 = require_ucs2length().default;
const func0 = require_equal().default;
const pattern4 = /* @__PURE__ */ new RegExp("^[A-Za-z0-9]([A-Za-z0-9._/:=+@-]*[A-Za-z0-9])?$", "u");
const pattern5 = /* @__PURE__ */ new RegExp("^(none|arn:aws[a-z-]*:iam::([0-9]{12}|\\{id\\}):role/([A-Za-z0-9_+=,.@/-]|\\{id\\}|\\{alias\\})+)$", "u");
const pattern7 = /* @__PURE__ */ new RegExp("^([A-Za-z0-9_+=,.@:/-]|\\{id\\}|\\{alias\\})*$", "u");
const pattern8 = /* @__PURE__ */ new RegExp("^[a-z]{2,4}(-[a-z]+)+-[1-9][0-9]?$", "u");
const pattern9 = /* @__PURE__ */ new RegExp("^[A-Za-z0-9][A-Za-z0-9._-]{0,62}$", "u");
const pattern10 = /* @__PURE__ */ new RegExp("^[0-9]{12}$", "u");
const pattern11 = /* @__PURE__ */ new RegExp("^(none|arn:aws[a-z-]*:iam::[0-9]{12}:role/[A-Za-z0-9_+=,.@/-]+)$", "u");
const pattern13 = /* @__PURE__ */ new RegExp("^[A-Za-z0-9_+=,.@:/-]*$", "u");
const pattern16 = /* @__PURE__ */ new RegExp("^vpc-([0-9a-f]{8}|[0-9a-f]{17})$", "u");
const pattern17 = /* @__PURE__ */ new RegExp("^arn:aws[a-z-]*:sns:[a-z]{2}(-[a-z]+)+-[0-9]+:[0-9]{12}:[A-Za-z0-9_-]{1,256}$", "u");
const pattern19 = /* @__PURE__ */ new RegExp("^[a-z0-9][a-z0-9-]{0,62}$", "u");
const pattern20 = /* @__PURE__ */ new RegExp("^sg-([0-9a-f]{8}|[0-9a-f]{17})$", "u");
const pattern23 = /* @__PURE__ */ new RegExp("^subnet-([0-9a-f]{8}|[0-9a-f]{17})$", "u");
const pattern26 = /* @__PURE__ */ new RegExp("^eipalloc-([0-9a-f]{8}|[0-9a-f]{17})$", "u");
const pattern27 = /* @__PURE__ */ new RegExp("^nat-([0-9a-f]{8}|[0-9a-f]{17})$", "u");
const pattern29 = /* @__PURE__ */ new RegExp("^[0-9]{4}-[0-9]{2}-[0-9]{2}$", "u");
const pattern30 = /* @__PURE__ */ new RegExp("^[A-Za-z0-9_][A-Za-z0-9_.@+-]*(/[A-Za-z0-9_][A-Za-z0-9_.@+-]*)*$", "u");
const pattern35 = /* @__PURE__ */ new RegExp("^[^\\u0000-\\u001f\\u007f]*$", "u");
const pattern36 = /* @__PURE__ */ new RegExp("^pl-([0-9a-f]{8}|[0-9a-f]{17})$", "u");
function validate20(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate20.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.version === void 0) {
			const err0 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "version" },
				message: "must have required property 'version'"
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		if (data.owner === void 0) {
			const err1 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "owner" },
				message: "must have required property 'owner'"
			};
			if (vErrors === null) vErrors = [err1];
			else vErrors.push(err1);
			errors++;
		}
		if (data.accounts === void 0) {
			const err2 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "accounts" },
				message: "must have required property 'accounts'"
			};
			if (vErrors === null) vErrors = [err2];
			else vErrors.push(err2);
			errors++;
		}
		if (data.mappings === void 0) {
			const err3 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "mappings" },
				message: "must have required property 'mappings'"
			};
			if (vErrors === null) vErrors = [err3];
			else vErrors.push(err3);
			errors++;
		}
		for (const key0 in data) if (!func1.call(schema31.properties, key0)) {
			const err4 = {
				instancePath,
				schemaPath: "#/additionalProperties",
				keyword: "additionalProperties",
				params: { additionalProperty: key0 },
				message: "must NOT have additional properties"
			};
			if (vErrors === null) vErrors = [err4];
			else vErrors.push(err4);
			errors++;
		}
		if (data.version !== void 0) {
			if (1 !== data.version) {
				const err5 = {
					instancePath: instancePath + "/version",
					schemaPath: "#/properties/version/const",
					keyword: "const",
					params: { allowedValue: 1 },
					message: "must be equal to constant"
				};
				if (vErrors === null) vErrors = [err5];
				else vErrors.push(err5);
				errors++;
			}
		}
		if (data.owner !== void 0) {
			let data1 = data.owner;
			if (typeof data1 === "string") {
				if (func2(data1) > 256) {
					const err6 = {
						instancePath: instancePath + "/owner",
						schemaPath: "#/properties/owner/maxLength",
						keyword: "maxLength",
						params: { limit: 256 },
						message: "must NOT have more than 256 characters"
					};
					if (vErrors === null) vErrors = [err6];
					else vErrors.push(err6);
					errors++;
				}
				if (func2(data1) < 1) {
					const err7 = {
						instancePath: instancePath + "/owner",
						schemaPath: "#/properties/owner/minLength",
						keyword: "minLength",
						params: { limit: 1 },
						message: "must NOT have fewer than 1 characters"
					};
					if (vErrors === null) vErrors = [err7];
					else vErrors.push(err7);
					errors++;
				}
				if (!pattern4.test(data1)) {
					const err8 = {
						instancePath: instancePath + "/owner",
						schemaPath: "#/properties/owner/pattern",
						keyword: "pattern",
						params: { pattern: "^[A-Za-z0-9]([A-Za-z0-9._/:=+@-]*[A-Za-z0-9])?$" },
						message: "must match pattern \"^[A-Za-z0-9]([A-Za-z0-9._/:=+@-]*[A-Za-z0-9])?$\""
					};
					if (vErrors === null) vErrors = [err8];
					else vErrors.push(err8);
					errors++;
				}
			} else {
				const err9 = {
					instancePath: instancePath + "/owner",
					schemaPath: "#/properties/owner/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				};
				if (vErrors === null) vErrors = [err9];
				else vErrors.push(err9);
				errors++;
			}
		}
		if (data.credentials !== void 0) {
			let data2 = data.credentials;
			if (data2 && typeof data2 == "object" && !Array.isArray(data2)) {
				for (const key1 in data2) if (!(key1 === "mode" || key1 === "session_tags")) {
					const err10 = {
						instancePath: instancePath + "/credentials",
						schemaPath: "#/properties/credentials/additionalProperties",
						keyword: "additionalProperties",
						params: { additionalProperty: key1 },
						message: "must NOT have additional properties"
					};
					if (vErrors === null) vErrors = [err10];
					else vErrors.push(err10);
					errors++;
				}
				if (data2.mode !== void 0) {
					let data3 = data2.mode;
					if (!(data3 === "chain" || data3 === "oidc")) {
						const err11 = {
							instancePath: instancePath + "/credentials/mode",
							schemaPath: "#/properties/credentials/properties/mode/enum",
							keyword: "enum",
							params: { allowedValues: schema31.properties.credentials.properties.mode.enum },
							message: "must be equal to one of the allowed values"
						};
						if (vErrors === null) vErrors = [err11];
						else vErrors.push(err11);
						errors++;
					}
				}
				if (data2.session_tags !== void 0) {
					if (typeof data2.session_tags !== "boolean") {
						const err12 = {
							instancePath: instancePath + "/credentials/session_tags",
							schemaPath: "#/properties/credentials/properties/session_tags/type",
							keyword: "type",
							params: { type: "boolean" },
							message: "must be boolean"
						};
						if (vErrors === null) vErrors = [err12];
						else vErrors.push(err12);
						errors++;
					}
				}
			} else {
				const err13 = {
					instancePath: instancePath + "/credentials",
					schemaPath: "#/properties/credentials/type",
					keyword: "type",
					params: { type: "object" },
					message: "must be object"
				};
				if (vErrors === null) vErrors = [err13];
				else vErrors.push(err13);
				errors++;
			}
		}
		if (data.account_defaults !== void 0) {
			let data5 = data.account_defaults;
			if (data5 && typeof data5 == "object" && !Array.isArray(data5)) {
				for (const key2 in data5) if (!(key2 === "plan_role_arn" || key2 === "apply_role_arn" || key2 === "external_id" || key2 === "regions")) {
					const err14 = {
						instancePath: instancePath + "/account_defaults",
						schemaPath: "#/properties/account_defaults/additionalProperties",
						keyword: "additionalProperties",
						params: { additionalProperty: key2 },
						message: "must NOT have additional properties"
					};
					if (vErrors === null) vErrors = [err14];
					else vErrors.push(err14);
					errors++;
				}
				if (data5.plan_role_arn !== void 0) {
					let data6 = data5.plan_role_arn;
					if (typeof data6 === "string") {
						if (!pattern5.test(data6)) {
							const err15 = {
								instancePath: instancePath + "/account_defaults/plan_role_arn",
								schemaPath: "#/properties/account_defaults/properties/plan_role_arn/pattern",
								keyword: "pattern",
								params: { pattern: "^(none|arn:aws[a-z-]*:iam::([0-9]{12}|\\{id\\}):role/([A-Za-z0-9_+=,.@/-]|\\{id\\}|\\{alias\\})+)$" },
								message: "must match pattern \"^(none|arn:aws[a-z-]*:iam::([0-9]{12}|\\{id\\}):role/([A-Za-z0-9_+=,.@/-]|\\{id\\}|\\{alias\\})+)$\""
							};
							if (vErrors === null) vErrors = [err15];
							else vErrors.push(err15);
							errors++;
						}
					} else {
						const err16 = {
							instancePath: instancePath + "/account_defaults/plan_role_arn",
							schemaPath: "#/properties/account_defaults/properties/plan_role_arn/type",
							keyword: "type",
							params: { type: "string" },
							message: "must be string"
						};
						if (vErrors === null) vErrors = [err16];
						else vErrors.push(err16);
						errors++;
					}
				}
				if (data5.apply_role_arn !== void 0) {
					let data7 = data5.apply_role_arn;
					if (typeof data7 === "string") {
						if (!pattern5.test(data7)) {
							const err17 = {
								instancePath: instancePath + "/account_defaults/apply_role_arn",
								schemaPath: "#/properties/account_defaults/properties/apply_role_arn/pattern",
								keyword: "pattern",
								params: { pattern: "^(none|arn:aws[a-z-]*:iam::([0-9]{12}|\\{id\\}):role/([A-Za-z0-9_+=,.@/-]|\\{id\\}|\\{alias\\})+)$" },
								message: "must match pattern \"^(none|arn:aws[a-z-]*:iam::([0-9]{12}|\\{id\\}):role/([A-Za-z0-9_+=,.@/-]|\\{id\\}|\\{alias\\})+)$\""
							};
							if (vErrors === null) vErrors = [err17];
							else vErrors.push(err17);
							errors++;
						}
					} else {
						const err18 = {
							instancePath: instancePath + "/account_defaults/apply_role_arn",
							schemaPath: "#/properties/account_defaults/properties/apply_role_arn/type",
							keyword: "type",
							params: { type: "string" },
							message: "must be string"
						};
						if (vErrors === null) vErrors = [err18];
						else vErrors.push(err18);
						errors++;
					}
				}
				if (data5.external_id !== void 0) {
					let data8 = data5.external_id;
					if (typeof data8 === "string") {
						if (func2(data8) > 1224) {
							const err19 = {
								instancePath: instancePath + "/account_defaults/external_id",
								schemaPath: "#/properties/account_defaults/properties/external_id/maxLength",
								keyword: "maxLength",
								params: { limit: 1224 },
								message: "must NOT have more than 1224 characters"
							};
							if (vErrors === null) vErrors = [err19];
							else vErrors.push(err19);
							errors++;
						}
						if (func2(data8) < 2) {
							const err20 = {
								instancePath: instancePath + "/account_defaults/external_id",
								schemaPath: "#/properties/account_defaults/properties/external_id/minLength",
								keyword: "minLength",
								params: { limit: 2 },
								message: "must NOT have fewer than 2 characters"
							};
							if (vErrors === null) vErrors = [err20];
							else vErrors.push(err20);
							errors++;
						}
						if (!pattern7.test(data8)) {
							const err21 = {
								instancePath: instancePath + "/account_defaults/external_id",
								schemaPath: "#/properties/account_defaults/properties/external_id/pattern",
								keyword: "pattern",
								params: { pattern: "^([A-Za-z0-9_+=,.@:/-]|\\{id\\}|\\{alias\\})*$" },
								message: "must match pattern \"^([A-Za-z0-9_+=,.@:/-]|\\{id\\}|\\{alias\\})*$\""
							};
							if (vErrors === null) vErrors = [err21];
							else vErrors.push(err21);
							errors++;
						}
					} else {
						const err22 = {
							instancePath: instancePath + "/account_defaults/external_id",
							schemaPath: "#/properties/account_defaults/properties/external_id/type",
							keyword: "type",
							params: { type: "string" },
							message: "must be string"
						};
						if (vErrors === null) vErrors = [err22];
						else vErrors.push(err22);
						errors++;
					}
				}
				if (data5.regions !== void 0) {
					let data9 = data5.regions;
					if (Array.isArray(data9)) {
						const len0 = data9.length;
						for (let i0 = 0; i0 < len0; i0++) {
							let data10 = data9[i0];
							if (typeof data10 === "string") {
								if (!pattern8.test(data10)) {
									const err23 = {
										instancePath: instancePath + "/account_defaults/regions/" + i0,
										schemaPath: "#/properties/account_defaults/properties/regions/items/pattern",
										keyword: "pattern",
										params: { pattern: "^[a-z]{2,4}(-[a-z]+)+-[1-9][0-9]?$" },
										message: "must match pattern \"^[a-z]{2,4}(-[a-z]+)+-[1-9][0-9]?$\""
									};
									if (vErrors === null) vErrors = [err23];
									else vErrors.push(err23);
									errors++;
								}
							} else {
								const err24 = {
									instancePath: instancePath + "/account_defaults/regions/" + i0,
									schemaPath: "#/properties/account_defaults/properties/regions/items/type",
									keyword: "type",
									params: { type: "string" },
									message: "must be string"
								};
								if (vErrors === null) vErrors = [err24];
								else vErrors.push(err24);
								errors++;
							}
						}
						let i1 = data9.length;
						let j0;
						if (i1 > 1) {
							const indices0 = {};
							for (; i1--;) {
								let item0 = data9[i1];
								if (typeof item0 !== "string") continue;
								if (typeof indices0[item0] == "number") {
									j0 = indices0[item0];
									const err25 = {
										instancePath: instancePath + "/account_defaults/regions",
										schemaPath: "#/properties/account_defaults/properties/regions/uniqueItems",
										keyword: "uniqueItems",
										params: {
											i: i1,
											j: j0
										},
										message: "must NOT have duplicate items (items ## " + j0 + " and " + i1 + " are identical)"
									};
									if (vErrors === null) vErrors = [err25];
									else vErrors.push(err25);
									errors++;
									break;
								}
								indices0[item0] = i1;
							}
						}
					} else {
						const err26 = {
							instancePath: instancePath + "/account_defaults/regions",
							schemaPath: "#/properties/account_defaults/properties/regions/type",
							keyword: "type",
							params: { type: "array" },
							message: "must be array"
						};
						if (vErrors === null) vErrors = [err26];
						else vErrors.push(err26);
						errors++;
					}
				}
			} else {
				const err27 = {
					instancePath: instancePath + "/account_defaults",
					schemaPath: "#/properties/account_defaults/type",
					keyword: "type",
					params: { type: "object" },
					message: "must be object"
				};
				if (vErrors === null) vErrors = [err27];
				else vErrors.push(err27);
				errors++;
			}
		}
		if (data.accounts !== void 0) {
			let data11 = data.accounts;
			if (data11 && typeof data11 == "object" && !Array.isArray(data11)) {
				if (Object.keys(data11).length < 1) {
					const err28 = {
						instancePath: instancePath + "/accounts",
						schemaPath: "#/properties/accounts/minProperties",
						keyword: "minProperties",
						params: { limit: 1 },
						message: "must NOT have fewer than 1 properties"
					};
					if (vErrors === null) vErrors = [err28];
					else vErrors.push(err28);
					errors++;
				}
				for (const key3 in data11) {
					const _errs26 = errors;
					if (typeof key3 === "string") {
						if (!pattern9.test(key3)) {
							const err29 = {
								instancePath: instancePath + "/accounts",
								schemaPath: "#/properties/accounts/propertyNames/pattern",
								keyword: "pattern",
								params: { pattern: "^[A-Za-z0-9][A-Za-z0-9._-]{0,62}$" },
								message: "must match pattern \"^[A-Za-z0-9][A-Za-z0-9._-]{0,62}$\"",
								propertyName: key3
							};
							if (vErrors === null) vErrors = [err29];
							else vErrors.push(err29);
							errors++;
						}
					}
					if (!(_errs26 === errors)) {
						const err30 = {
							instancePath: instancePath + "/accounts",
							schemaPath: "#/properties/accounts/propertyNames",
							keyword: "propertyNames",
							params: { propertyName: key3 },
							message: "property name must be valid"
						};
						if (vErrors === null) vErrors = [err30];
						else vErrors.push(err30);
						errors++;
					}
				}
				for (const key4 in data11) {
					let data12 = data11[key4];
					if (data12 && typeof data12 == "object" && !Array.isArray(data12)) {
						if (data12.id === void 0) {
							const err31 = {
								instancePath: instancePath + "/accounts/" + key4.replace(/~/g, "~0").replace(/\//g, "~1"),
								schemaPath: "#/properties/accounts/additionalProperties/required",
								keyword: "required",
								params: { missingProperty: "id" },
								message: "must have required property 'id'"
							};
							if (vErrors === null) vErrors = [err31];
							else vErrors.push(err31);
							errors++;
						}
						for (const key5 in data12) if (!(key5 === "id" || key5 === "plan_role_arn" || key5 === "apply_role_arn" || key5 === "external_id" || key5 === "regions" || key5 === "within")) {
							const err32 = {
								instancePath: instancePath + "/accounts/" + key4.replace(/~/g, "~0").replace(/\//g, "~1"),
								schemaPath: "#/properties/accounts/additionalProperties/additionalProperties",
								keyword: "additionalProperties",
								params: { additionalProperty: key5 },
								message: "must NOT have additional properties"
							};
							if (vErrors === null) vErrors = [err32];
							else vErrors.push(err32);
							errors++;
						}
						if (data12.id !== void 0) {
							let data13 = data12.id;
							if (typeof data13 === "string") {
								if (!pattern10.test(data13)) {
									const err33 = {
										instancePath: instancePath + "/accounts/" + key4.replace(/~/g, "~0").replace(/\//g, "~1") + "/id",
										schemaPath: "#/properties/accounts/additionalProperties/properties/id/pattern",
										keyword: "pattern",
										params: { pattern: "^[0-9]{12}$" },
										message: "must match pattern \"^[0-9]{12}$\""
									};
									if (vErrors === null) vErrors = [err33];
									else vErrors.push(err33);
									errors++;
								}
							} else {
								const err34 = {
									instancePath: instancePath + "/accounts/" + key4.replace(/~/g, "~0").replace(/\//g, "~1") + "/id",
									schemaPath: "#/properties/accounts/additionalProperties/properties/id/type",
									keyword: "type",
									params: { type: "string" },
									message: "must be string"
								};
								if (vErrors === null) vErrors = [err34];
								else vErrors.push(err34);
								errors++;
							}
						}
						if (data12.plan_role_arn !== void 0) {
							let data14 = data12.plan_role_arn;
							if (typeof data14 === "string") {
								if (!pattern11.test(data14)) {
									const err35 = {
										instancePath: instancePath + "/accounts/" + key4.replace(/~/g, "~0").replace(/\//g, "~1") + "/plan_role_arn",
										schemaPath: "#/properties/accounts/additionalProperties/properties/plan_role_arn/pattern",
										keyword: "pattern",
										params: { pattern: "^(none|arn:aws[a-z-]*:iam::[0-9]{12}:role/[A-Za-z0-9_+=,.@/-]+)$" },
										message: "must match pattern \"^(none|arn:aws[a-z-]*:iam::[0-9]{12}:role/[A-Za-z0-9_+=,.@/-]+)$\""
									};
									if (vErrors === null) vErrors = [err35];
									else vErrors.push(err35);
									errors++;
								}
							} else {
								const err36 = {
									instancePath: instancePath + "/accounts/" + key4.replace(/~/g, "~0").replace(/\//g, "~1") + "/plan_role_arn",
									schemaPath: "#/properties/accounts/additionalProperties/properties/plan_role_arn/type",
									keyword: "type",
									params: { type: "string" },
									message: "must be string"
								};
								if (vErrors === null) vErrors = [err36];
								else vErrors.push(err36);
								errors++;
							}
						}
						if (data12.apply_role_arn !== void 0) {
							let data15 = data12.apply_role_arn;
							if (typeof data15 === "string") {
								if (!pattern11.test(data15)) {
									const err37 = {
										instancePath: instancePath + "/accounts/" + key4.replace(/~/g, "~0").replace(/\//g, "~1") + "/apply_role_arn",
										schemaPath: "#/properties/accounts/additionalProperties/properties/apply_role_arn/pattern",
										keyword: "pattern",
										params: { pattern: "^(none|arn:aws[a-z-]*:iam::[0-9]{12}:role/[A-Za-z0-9_+=,.@/-]+)$" },
										message: "must match pattern \"^(none|arn:aws[a-z-]*:iam::[0-9]{12}:role/[A-Za-z0-9_+=,.@/-]+)$\""
									};
									if (vErrors === null) vErrors = [err37];
									else vErrors.push(err37);
									errors++;
								}
							} else {
								const err38 = {
									instancePath: instancePath + "/accounts/" + key4.replace(/~/g, "~0").replace(/\//g, "~1") + "/apply_role_arn",
									schemaPath: "#/properties/accounts/additionalProperties/properties/apply_role_arn/type",
									keyword: "type",
									params: { type: "string" },
									message: "must be string"
								};
								if (vErrors === null) vErrors = [err38];
								else vErrors.push(err38);
								errors++;
							}
						}
						if (data12.external_id !== void 0) {
							let data16 = data12.external_id;
							if (typeof data16 === "string") {
								if (func2(data16) > 1224) {
									const err39 = {
										instancePath: instancePath + "/accounts/" + key4.replace(/~/g, "~0").replace(/\//g, "~1") + "/external_id",
										schemaPath: "#/properties/accounts/additionalProperties/properties/external_id/maxLength",
										keyword: "maxLength",
										params: { limit: 1224 },
										message: "must NOT have more than 1224 characters"
									};
									if (vErrors === null) vErrors = [err39];
									else vErrors.push(err39);
									errors++;
								}
								if (func2(data16) < 2) {
									const err40 = {
										instancePath: instancePath + "/accounts/" + key4.replace(/~/g, "~0").replace(/\//g, "~1") + "/external_id",
										schemaPath: "#/properties/accounts/additionalProperties/properties/external_id/minLength",
										keyword: "minLength",
										params: { limit: 2 },
										message: "must NOT have fewer than 2 characters"
									};
									if (vErrors === null) vErrors = [err40];
									else vErrors.push(err40);
									errors++;
								}
								if (!pattern13.test(data16)) {
									const err41 = {
										instancePath: instancePath + "/accounts/" + key4.replace(/~/g, "~0").replace(/\//g, "~1") + "/external_id",
										schemaPath: "#/properties/accounts/additionalProperties/properties/external_id/pattern",
										keyword: "pattern",
										params: { pattern: "^[A-Za-z0-9_+=,.@:/-]*$" },
										message: "must match pattern \"^[A-Za-z0-9_+=,.@:/-]*$\""
									};
									if (vErrors === null) vErrors = [err41];
									else vErrors.push(err41);
									errors++;
								}
							} else {
								const err42 = {
									instancePath: instancePath + "/accounts/" + key4.replace(/~/g, "~0").replace(/\//g, "~1") + "/external_id",
									schemaPath: "#/properties/accounts/additionalProperties/properties/external_id/type",
									keyword: "type",
									params: { type: "string" },
									message: "must be string"
								};
								if (vErrors === null) vErrors = [err42];
								else vErrors.push(err42);
								errors++;
							}
						}
						if (data12.regions !== void 0) {
							let data17 = data12.regions;
							if (Array.isArray(data17)) {
								const len1 = data17.length;
								for (let i2 = 0; i2 < len1; i2++) {
									let data18 = data17[i2];
									if (typeof data18 === "string") {
										if (!pattern8.test(data18)) {
											const err43 = {
												instancePath: instancePath + "/accounts/" + key4.replace(/~/g, "~0").replace(/\//g, "~1") + "/regions/" + i2,
												schemaPath: "#/properties/accounts/additionalProperties/properties/regions/items/pattern",
												keyword: "pattern",
												params: { pattern: "^[a-z]{2,4}(-[a-z]+)+-[1-9][0-9]?$" },
												message: "must match pattern \"^[a-z]{2,4}(-[a-z]+)+-[1-9][0-9]?$\""
											};
											if (vErrors === null) vErrors = [err43];
											else vErrors.push(err43);
											errors++;
										}
									} else {
										const err44 = {
											instancePath: instancePath + "/accounts/" + key4.replace(/~/g, "~0").replace(/\//g, "~1") + "/regions/" + i2,
											schemaPath: "#/properties/accounts/additionalProperties/properties/regions/items/type",
											keyword: "type",
											params: { type: "string" },
											message: "must be string"
										};
										if (vErrors === null) vErrors = [err44];
										else vErrors.push(err44);
										errors++;
									}
								}
								let i3 = data17.length;
								let j1;
								if (i3 > 1) {
									const indices1 = {};
									for (; i3--;) {
										let item1 = data17[i3];
										if (typeof item1 !== "string") continue;
										if (typeof indices1[item1] == "number") {
											j1 = indices1[item1];
											const err45 = {
												instancePath: instancePath + "/accounts/" + key4.replace(/~/g, "~0").replace(/\//g, "~1") + "/regions",
												schemaPath: "#/properties/accounts/additionalProperties/properties/regions/uniqueItems",
												keyword: "uniqueItems",
												params: {
													i: i3,
													j: j1
												},
												message: "must NOT have duplicate items (items ## " + j1 + " and " + i3 + " are identical)"
											};
											if (vErrors === null) vErrors = [err45];
											else vErrors.push(err45);
											errors++;
											break;
										}
										indices1[item1] = i3;
									}
								}
							} else {
								const err46 = {
									instancePath: instancePath + "/accounts/" + key4.replace(/~/g, "~0").replace(/\//g, "~1") + "/regions",
									schemaPath: "#/properties/accounts/additionalProperties/properties/regions/type",
									keyword: "type",
									params: { type: "array" },
									message: "must be array"
								};
								if (vErrors === null) vErrors = [err46];
								else vErrors.push(err46);
								errors++;
							}
						}
						if (data12.within !== void 0) {
							let data19 = data12.within;
							if (Array.isArray(data19)) {
								if (data19.length < 1) {
									const err47 = {
										instancePath: instancePath + "/accounts/" + key4.replace(/~/g, "~0").replace(/\//g, "~1") + "/within",
										schemaPath: "#/properties/accounts/additionalProperties/properties/within/minItems",
										keyword: "minItems",
										params: { limit: 1 },
										message: "must NOT have fewer than 1 items"
									};
									if (vErrors === null) vErrors = [err47];
									else vErrors.push(err47);
									errors++;
								}
								const len2 = data19.length;
								for (let i4 = 0; i4 < len2; i4++) if (typeof data19[i4] !== "string") {
									const err48 = {
										instancePath: instancePath + "/accounts/" + key4.replace(/~/g, "~0").replace(/\//g, "~1") + "/within/" + i4,
										schemaPath: "#/properties/accounts/additionalProperties/properties/within/items/type",
										keyword: "type",
										params: { type: "string" },
										message: "must be string"
									};
									if (vErrors === null) vErrors = [err48];
									else vErrors.push(err48);
									errors++;
								}
								let i5 = data19.length;
								let j2;
								if (i5 > 1) {
									const indices2 = {};
									for (; i5--;) {
										let item2 = data19[i5];
										if (typeof item2 !== "string") continue;
										if (typeof indices2[item2] == "number") {
											j2 = indices2[item2];
											const err49 = {
												instancePath: instancePath + "/accounts/" + key4.replace(/~/g, "~0").replace(/\//g, "~1") + "/within",
												schemaPath: "#/properties/accounts/additionalProperties/properties/within/uniqueItems",
												keyword: "uniqueItems",
												params: {
													i: i5,
													j: j2
												},
												message: "must NOT have duplicate items (items ## " + j2 + " and " + i5 + " are identical)"
											};
											if (vErrors === null) vErrors = [err49];
											else vErrors.push(err49);
											errors++;
											break;
										}
										indices2[item2] = i5;
									}
								}
							} else {
								const err50 = {
									instancePath: instancePath + "/accounts/" + key4.replace(/~/g, "~0").replace(/\//g, "~1") + "/within",
									schemaPath: "#/properties/accounts/additionalProperties/properties/within/type",
									keyword: "type",
									params: { type: "array" },
									message: "must be array"
								};
								if (vErrors === null) vErrors = [err50];
								else vErrors.push(err50);
								errors++;
							}
						}
					} else {
						const err51 = {
							instancePath: instancePath + "/accounts/" + key4.replace(/~/g, "~0").replace(/\//g, "~1"),
							schemaPath: "#/properties/accounts/additionalProperties/type",
							keyword: "type",
							params: { type: "object" },
							message: "must be object"
						};
						if (vErrors === null) vErrors = [err51];
						else vErrors.push(err51);
						errors++;
					}
				}
			} else {
				const err52 = {
					instancePath: instancePath + "/accounts",
					schemaPath: "#/properties/accounts/type",
					keyword: "type",
					params: { type: "object" },
					message: "must be object"
				};
				if (vErrors === null) vErrors = [err52];
				else vErrors.push(err52);
				errors++;
			}
		}
		if (data.defaults !== void 0) {
			let data21 = data.defaults;
			if (data21 && typeof data21 == "object" && !Array.isArray(data21)) {
				for (const key6 in data21) if (!(key6 === "account" || key6 === "region" || key6 === "source" || key6 === "prefix_list")) {
					const err53 = {
						instancePath: instancePath + "/defaults",
						schemaPath: "#/properties/defaults/additionalProperties",
						keyword: "additionalProperties",
						params: { additionalProperty: key6 },
						message: "must NOT have additional properties"
					};
					if (vErrors === null) vErrors = [err53];
					else vErrors.push(err53);
					errors++;
				}
				if (data21.account !== void 0) {
					let data22 = data21.account;
					if (typeof data22 === "string") {
						if (func2(data22) < 1) {
							const err54 = {
								instancePath: instancePath + "/defaults/account",
								schemaPath: "#/properties/defaults/properties/account/minLength",
								keyword: "minLength",
								params: { limit: 1 },
								message: "must NOT have fewer than 1 characters"
							};
							if (vErrors === null) vErrors = [err54];
							else vErrors.push(err54);
							errors++;
						}
					} else {
						const err55 = {
							instancePath: instancePath + "/defaults/account",
							schemaPath: "#/properties/defaults/properties/account/type",
							keyword: "type",
							params: { type: "string" },
							message: "must be string"
						};
						if (vErrors === null) vErrors = [err55];
						else vErrors.push(err55);
						errors++;
					}
				}
				if (data21.region !== void 0) {
					let data23 = data21.region;
					if (typeof data23 === "string") {
						if (!pattern8.test(data23)) {
							const err56 = {
								instancePath: instancePath + "/defaults/region",
								schemaPath: "#/properties/defaults/properties/region/pattern",
								keyword: "pattern",
								params: { pattern: "^[a-z]{2,4}(-[a-z]+)+-[1-9][0-9]?$" },
								message: "must match pattern \"^[a-z]{2,4}(-[a-z]+)+-[1-9][0-9]?$\""
							};
							if (vErrors === null) vErrors = [err56];
							else vErrors.push(err56);
							errors++;
						}
					} else {
						const err57 = {
							instancePath: instancePath + "/defaults/region",
							schemaPath: "#/properties/defaults/properties/region/type",
							keyword: "type",
							params: { type: "string" },
							message: "must be string"
						};
						if (vErrors === null) vErrors = [err57];
						else vErrors.push(err57);
						errors++;
					}
				}
				if (data21.source !== void 0) {
					let data24 = data21.source;
					if (data24 && typeof data24 == "object" && !Array.isArray(data24)) {
						for (const key7 in data24) if (!(key7 === "interfaces" || key7 === "addresses" || key7 === "delegated_prefixes")) {
							const err58 = {
								instancePath: instancePath + "/defaults/source",
								schemaPath: "#/properties/defaults/properties/source/additionalProperties",
								keyword: "additionalProperties",
								params: { additionalProperty: key7 },
								message: "must NOT have additional properties"
							};
							if (vErrors === null) vErrors = [err58];
							else vErrors.push(err58);
							errors++;
						}
						if (data24.interfaces !== void 0) {
							let data25 = data24.interfaces;
							if (data25 && typeof data25 == "object" && !Array.isArray(data25)) {
								for (const key8 in data25) if (!(key8 === "detached" || key8 === "managed" || key8 === "types" || key8 === "vpc_ids")) {
									const err59 = {
										instancePath: instancePath + "/defaults/source/interfaces",
										schemaPath: "#/properties/defaults/properties/source/properties/interfaces/additionalProperties",
										keyword: "additionalProperties",
										params: { additionalProperty: key8 },
										message: "must NOT have additional properties"
									};
									if (vErrors === null) vErrors = [err59];
									else vErrors.push(err59);
									errors++;
								}
								if (data25.detached !== void 0) {
									if (typeof data25.detached !== "boolean") {
										const err60 = {
											instancePath: instancePath + "/defaults/source/interfaces/detached",
											schemaPath: "#/properties/defaults/properties/source/properties/interfaces/properties/detached/type",
											keyword: "type",
											params: { type: "boolean" },
											message: "must be boolean"
										};
										if (vErrors === null) vErrors = [err60];
										else vErrors.push(err60);
										errors++;
									}
								}
								if (data25.managed !== void 0) {
									if (typeof data25.managed !== "boolean") {
										const err61 = {
											instancePath: instancePath + "/defaults/source/interfaces/managed",
											schemaPath: "#/properties/defaults/properties/source/properties/interfaces/properties/managed/type",
											keyword: "type",
											params: { type: "boolean" },
											message: "must be boolean"
										};
										if (vErrors === null) vErrors = [err61];
										else vErrors.push(err61);
										errors++;
									}
								}
								if (data25.types !== void 0) {
									let data28 = data25.types;
									if (Array.isArray(data28)) {
										const len3 = data28.length;
										for (let i6 = 0; i6 < len3; i6++) {
											let data29 = data28[i6];
											if (typeof data29 === "string") {
												if (func2(data29) < 1) {
													const err62 = {
														instancePath: instancePath + "/defaults/source/interfaces/types/" + i6,
														schemaPath: "#/properties/defaults/properties/source/properties/interfaces/properties/types/items/minLength",
														keyword: "minLength",
														params: { limit: 1 },
														message: "must NOT have fewer than 1 characters"
													};
													if (vErrors === null) vErrors = [err62];
													else vErrors.push(err62);
													errors++;
												}
											} else {
												const err63 = {
													instancePath: instancePath + "/defaults/source/interfaces/types/" + i6,
													schemaPath: "#/properties/defaults/properties/source/properties/interfaces/properties/types/items/type",
													keyword: "type",
													params: { type: "string" },
													message: "must be string"
												};
												if (vErrors === null) vErrors = [err63];
												else vErrors.push(err63);
												errors++;
											}
										}
										let i7 = data28.length;
										let j3;
										if (i7 > 1) {
											const indices3 = {};
											for (; i7--;) {
												let item3 = data28[i7];
												if (typeof item3 !== "string") continue;
												if (typeof indices3[item3] == "number") {
													j3 = indices3[item3];
													const err64 = {
														instancePath: instancePath + "/defaults/source/interfaces/types",
														schemaPath: "#/properties/defaults/properties/source/properties/interfaces/properties/types/uniqueItems",
														keyword: "uniqueItems",
														params: {
															i: i7,
															j: j3
														},
														message: "must NOT have duplicate items (items ## " + j3 + " and " + i7 + " are identical)"
													};
													if (vErrors === null) vErrors = [err64];
													else vErrors.push(err64);
													errors++;
													break;
												}
												indices3[item3] = i7;
											}
										}
									} else {
										const err65 = {
											instancePath: instancePath + "/defaults/source/interfaces/types",
											schemaPath: "#/properties/defaults/properties/source/properties/interfaces/properties/types/type",
											keyword: "type",
											params: { type: "array" },
											message: "must be array"
										};
										if (vErrors === null) vErrors = [err65];
										else vErrors.push(err65);
										errors++;
									}
								}
								if (data25.vpc_ids !== void 0) {
									let data30 = data25.vpc_ids;
									const _errs69 = errors;
									let valid21 = false;
									let passing0 = null;
									const _errs70 = errors;
									if ("all" !== data30) {
										const err66 = {
											instancePath: instancePath + "/defaults/source/interfaces/vpc_ids",
											schemaPath: "#/properties/defaults/properties/source/properties/interfaces/properties/vpc_ids/oneOf/0/const",
											keyword: "const",
											params: { allowedValue: "all" },
											message: "must be equal to constant"
										};
										if (vErrors === null) vErrors = [err66];
										else vErrors.push(err66);
										errors++;
									}
									var _valid0 = _errs70 === errors;
									if (_valid0) {
										valid21 = true;
										passing0 = 0;
									}
									const _errs71 = errors;
									if (Array.isArray(data30)) {
										const len4 = data30.length;
										for (let i8 = 0; i8 < len4; i8++) {
											let data31 = data30[i8];
											if (typeof data31 === "string") {
												if (!pattern16.test(data31)) {
													const err67 = {
														instancePath: instancePath + "/defaults/source/interfaces/vpc_ids/" + i8,
														schemaPath: "#/properties/defaults/properties/source/properties/interfaces/properties/vpc_ids/oneOf/1/items/pattern",
														keyword: "pattern",
														params: { pattern: "^vpc-([0-9a-f]{8}|[0-9a-f]{17})$" },
														message: "must match pattern \"^vpc-([0-9a-f]{8}|[0-9a-f]{17})$\""
													};
													if (vErrors === null) vErrors = [err67];
													else vErrors.push(err67);
													errors++;
												}
											} else {
												const err68 = {
													instancePath: instancePath + "/defaults/source/interfaces/vpc_ids/" + i8,
													schemaPath: "#/properties/defaults/properties/source/properties/interfaces/properties/vpc_ids/oneOf/1/items/type",
													keyword: "type",
													params: { type: "string" },
													message: "must be string"
												};
												if (vErrors === null) vErrors = [err68];
												else vErrors.push(err68);
												errors++;
											}
										}
										let i9 = data30.length;
										let j4;
										if (i9 > 1) {
											const indices4 = {};
											for (; i9--;) {
												let item4 = data30[i9];
												if (typeof item4 !== "string") continue;
												if (typeof indices4[item4] == "number") {
													j4 = indices4[item4];
													const err69 = {
														instancePath: instancePath + "/defaults/source/interfaces/vpc_ids",
														schemaPath: "#/properties/defaults/properties/source/properties/interfaces/properties/vpc_ids/oneOf/1/uniqueItems",
														keyword: "uniqueItems",
														params: {
															i: i9,
															j: j4
														},
														message: "must NOT have duplicate items (items ## " + j4 + " and " + i9 + " are identical)"
													};
													if (vErrors === null) vErrors = [err69];
													else vErrors.push(err69);
													errors++;
													break;
												}
												indices4[item4] = i9;
											}
										}
									} else {
										const err70 = {
											instancePath: instancePath + "/defaults/source/interfaces/vpc_ids",
											schemaPath: "#/properties/defaults/properties/source/properties/interfaces/properties/vpc_ids/oneOf/1/type",
											keyword: "type",
											params: { type: "array" },
											message: "must be array"
										};
										if (vErrors === null) vErrors = [err70];
										else vErrors.push(err70);
										errors++;
									}
									var _valid0 = _errs71 === errors;
									if (_valid0 && valid21) {
										valid21 = false;
										passing0 = [passing0, 1];
									} else if (_valid0) {
										valid21 = true;
										passing0 = 1;
									}
									if (!valid21) {
										const err71 = {
											instancePath: instancePath + "/defaults/source/interfaces/vpc_ids",
											schemaPath: "#/properties/defaults/properties/source/properties/interfaces/properties/vpc_ids/oneOf",
											keyword: "oneOf",
											params: { passingSchemas: passing0 },
											message: "must match exactly one schema in oneOf"
										};
										if (vErrors === null) vErrors = [err71];
										else vErrors.push(err71);
										errors++;
									} else {
										errors = _errs69;
										if (vErrors !== null) {
											if (_errs69) vErrors.length = _errs69;
											else vErrors = null;
										}
									}
								}
							} else {
								const err72 = {
									instancePath: instancePath + "/defaults/source/interfaces",
									schemaPath: "#/properties/defaults/properties/source/properties/interfaces/type",
									keyword: "type",
									params: { type: "object" },
									message: "must be object"
								};
								if (vErrors === null) vErrors = [err72];
								else vErrors.push(err72);
								errors++;
							}
						}
						if (data24.addresses !== void 0) {
							let data32 = data24.addresses;
							if (!(data32 === "private" || data32 === "public" || data32 === "both")) {
								const err73 = {
									instancePath: instancePath + "/defaults/source/addresses",
									schemaPath: "#/properties/defaults/properties/source/properties/addresses/enum",
									keyword: "enum",
									params: { allowedValues: schema31.properties.defaults.properties.source.properties.addresses.enum },
									message: "must be equal to one of the allowed values"
								};
								if (vErrors === null) vErrors = [err73];
								else vErrors.push(err73);
								errors++;
							}
						}
						if (data24.delegated_prefixes !== void 0) {
							if (typeof data24.delegated_prefixes !== "boolean") {
								const err74 = {
									instancePath: instancePath + "/defaults/source/delegated_prefixes",
									schemaPath: "#/properties/defaults/properties/source/properties/delegated_prefixes/type",
									keyword: "type",
									params: { type: "boolean" },
									message: "must be boolean"
								};
								if (vErrors === null) vErrors = [err74];
								else vErrors.push(err74);
								errors++;
							}
						}
					} else {
						const err75 = {
							instancePath: instancePath + "/defaults/source",
							schemaPath: "#/properties/defaults/properties/source/type",
							keyword: "type",
							params: { type: "object" },
							message: "must be object"
						};
						if (vErrors === null) vErrors = [err75];
						else vErrors.push(err75);
						errors++;
					}
				}
				if (data21.prefix_list !== void 0) {
					let data34 = data21.prefix_list;
					if (data34 && typeof data34 == "object" && !Array.isArray(data34)) {
						for (const key9 in data34) if (!(key9 === "address_family" || key9 === "max_entries" || key9 === "aggregate" || key9 === "tags" || key9 === "share" || key9 === "deletion" || key9 === "limits" || key9 === "capacity")) {
							const err76 = {
								instancePath: instancePath + "/defaults/prefix_list",
								schemaPath: "#/properties/defaults/properties/prefix_list/additionalProperties",
								keyword: "additionalProperties",
								params: { additionalProperty: key9 },
								message: "must NOT have additional properties"
							};
							if (vErrors === null) vErrors = [err76];
							else vErrors.push(err76);
							errors++;
						}
						if (data34.address_family !== void 0) {
							let data35 = data34.address_family;
							if (!(data35 === "IPv4" || data35 === "IPv6")) {
								const err77 = {
									instancePath: instancePath + "/defaults/prefix_list/address_family",
									schemaPath: "#/properties/defaults/properties/prefix_list/properties/address_family/enum",
									keyword: "enum",
									params: { allowedValues: schema31.properties.defaults.properties.prefix_list.properties.address_family.enum },
									message: "must be equal to one of the allowed values"
								};
								if (vErrors === null) vErrors = [err77];
								else vErrors.push(err77);
								errors++;
							}
						}
						if (data34.max_entries !== void 0) {
							let data36 = data34.max_entries;
							const _errs83 = errors;
							let valid26 = false;
							let passing1 = null;
							const _errs84 = errors;
							if (!(typeof data36 == "number" && !(data36 % 1) && !isNaN(data36) && isFinite(data36))) {
								const err78 = {
									instancePath: instancePath + "/defaults/prefix_list/max_entries",
									schemaPath: "#/properties/defaults/properties/prefix_list/properties/max_entries/oneOf/0/type",
									keyword: "type",
									params: { type: "integer" },
									message: "must be integer"
								};
								if (vErrors === null) vErrors = [err78];
								else vErrors.push(err78);
								errors++;
							}
							if (typeof data36 == "number" && isFinite(data36)) {
								if (data36 > 1e3 || isNaN(data36)) {
									const err79 = {
										instancePath: instancePath + "/defaults/prefix_list/max_entries",
										schemaPath: "#/properties/defaults/properties/prefix_list/properties/max_entries/oneOf/0/maximum",
										keyword: "maximum",
										params: {
											comparison: "<=",
											limit: 1e3
										},
										message: "must be <= 1000"
									};
									if (vErrors === null) vErrors = [err79];
									else vErrors.push(err79);
									errors++;
								}
								if (data36 < 1 || isNaN(data36)) {
									const err80 = {
										instancePath: instancePath + "/defaults/prefix_list/max_entries",
										schemaPath: "#/properties/defaults/properties/prefix_list/properties/max_entries/oneOf/0/minimum",
										keyword: "minimum",
										params: {
											comparison: ">=",
											limit: 1
										},
										message: "must be >= 1"
									};
									if (vErrors === null) vErrors = [err80];
									else vErrors.push(err80);
									errors++;
								}
							}
							var _valid1 = _errs84 === errors;
							if (_valid1) {
								valid26 = true;
								passing1 = 0;
							}
							const _errs86 = errors;
							if (data36 && typeof data36 == "object" && !Array.isArray(data36)) {
								for (const key10 in data36) if (!(key10 === "headroom_percent" || key10 === "headroom" || key10 === "limit" || key10 === "shrink")) {
									const err81 = {
										instancePath: instancePath + "/defaults/prefix_list/max_entries",
										schemaPath: "#/properties/defaults/properties/prefix_list/properties/max_entries/oneOf/1/additionalProperties",
										keyword: "additionalProperties",
										params: { additionalProperty: key10 },
										message: "must NOT have additional properties"
									};
									if (vErrors === null) vErrors = [err81];
									else vErrors.push(err81);
									errors++;
								}
								if (data36.headroom_percent !== void 0) {
									let data37 = data36.headroom_percent;
									if (!(typeof data37 == "number" && !(data37 % 1) && !isNaN(data37) && isFinite(data37))) {
										const err82 = {
											instancePath: instancePath + "/defaults/prefix_list/max_entries/headroom_percent",
											schemaPath: "#/properties/defaults/properties/prefix_list/properties/max_entries/oneOf/1/properties/headroom_percent/type",
											keyword: "type",
											params: { type: "integer" },
											message: "must be integer"
										};
										if (vErrors === null) vErrors = [err82];
										else vErrors.push(err82);
										errors++;
									}
									if (typeof data37 == "number" && isFinite(data37)) {
										if (data37 > 1e3 || isNaN(data37)) {
											const err83 = {
												instancePath: instancePath + "/defaults/prefix_list/max_entries/headroom_percent",
												schemaPath: "#/properties/defaults/properties/prefix_list/properties/max_entries/oneOf/1/properties/headroom_percent/maximum",
												keyword: "maximum",
												params: {
													comparison: "<=",
													limit: 1e3
												},
												message: "must be <= 1000"
											};
											if (vErrors === null) vErrors = [err83];
											else vErrors.push(err83);
											errors++;
										}
										if (data37 < 0 || isNaN(data37)) {
											const err84 = {
												instancePath: instancePath + "/defaults/prefix_list/max_entries/headroom_percent",
												schemaPath: "#/properties/defaults/properties/prefix_list/properties/max_entries/oneOf/1/properties/headroom_percent/minimum",
												keyword: "minimum",
												params: {
													comparison: ">=",
													limit: 0
												},
												message: "must be >= 0"
											};
											if (vErrors === null) vErrors = [err84];
											else vErrors.push(err84);
											errors++;
										}
									}
								}
								if (data36.headroom !== void 0) {
									let data38 = data36.headroom;
									if (!(typeof data38 == "number" && !(data38 % 1) && !isNaN(data38) && isFinite(data38))) {
										const err85 = {
											instancePath: instancePath + "/defaults/prefix_list/max_entries/headroom",
											schemaPath: "#/properties/defaults/properties/prefix_list/properties/max_entries/oneOf/1/properties/headroom/type",
											keyword: "type",
											params: { type: "integer" },
											message: "must be integer"
										};
										if (vErrors === null) vErrors = [err85];
										else vErrors.push(err85);
										errors++;
									}
									if (typeof data38 == "number" && isFinite(data38)) {
										if (data38 > 1e3 || isNaN(data38)) {
											const err86 = {
												instancePath: instancePath + "/defaults/prefix_list/max_entries/headroom",
												schemaPath: "#/properties/defaults/properties/prefix_list/properties/max_entries/oneOf/1/properties/headroom/maximum",
												keyword: "maximum",
												params: {
													comparison: "<=",
													limit: 1e3
												},
												message: "must be <= 1000"
											};
											if (vErrors === null) vErrors = [err86];
											else vErrors.push(err86);
											errors++;
										}
										if (data38 < 0 || isNaN(data38)) {
											const err87 = {
												instancePath: instancePath + "/defaults/prefix_list/max_entries/headroom",
												schemaPath: "#/properties/defaults/properties/prefix_list/properties/max_entries/oneOf/1/properties/headroom/minimum",
												keyword: "minimum",
												params: {
													comparison: ">=",
													limit: 0
												},
												message: "must be >= 0"
											};
											if (vErrors === null) vErrors = [err87];
											else vErrors.push(err87);
											errors++;
										}
									}
								}
								if (data36.limit !== void 0) {
									let data39 = data36.limit;
									if (!(typeof data39 == "number" && !(data39 % 1) && !isNaN(data39) && isFinite(data39))) {
										const err88 = {
											instancePath: instancePath + "/defaults/prefix_list/max_entries/limit",
											schemaPath: "#/properties/defaults/properties/prefix_list/properties/max_entries/oneOf/1/properties/limit/type",
											keyword: "type",
											params: { type: "integer" },
											message: "must be integer"
										};
										if (vErrors === null) vErrors = [err88];
										else vErrors.push(err88);
										errors++;
									}
									if (typeof data39 == "number" && isFinite(data39)) {
										if (data39 > 1e3 || isNaN(data39)) {
											const err89 = {
												instancePath: instancePath + "/defaults/prefix_list/max_entries/limit",
												schemaPath: "#/properties/defaults/properties/prefix_list/properties/max_entries/oneOf/1/properties/limit/maximum",
												keyword: "maximum",
												params: {
													comparison: "<=",
													limit: 1e3
												},
												message: "must be <= 1000"
											};
											if (vErrors === null) vErrors = [err89];
											else vErrors.push(err89);
											errors++;
										}
										if (data39 < 1 || isNaN(data39)) {
											const err90 = {
												instancePath: instancePath + "/defaults/prefix_list/max_entries/limit",
												schemaPath: "#/properties/defaults/properties/prefix_list/properties/max_entries/oneOf/1/properties/limit/minimum",
												keyword: "minimum",
												params: {
													comparison: ">=",
													limit: 1
												},
												message: "must be >= 1"
											};
											if (vErrors === null) vErrors = [err90];
											else vErrors.push(err90);
											errors++;
										}
									}
								}
								if (data36.shrink !== void 0) {
									if (typeof data36.shrink !== "boolean") {
										const err91 = {
											instancePath: instancePath + "/defaults/prefix_list/max_entries/shrink",
											schemaPath: "#/properties/defaults/properties/prefix_list/properties/max_entries/oneOf/1/properties/shrink/type",
											keyword: "type",
											params: { type: "boolean" },
											message: "must be boolean"
										};
										if (vErrors === null) vErrors = [err91];
										else vErrors.push(err91);
										errors++;
									}
								}
							} else {
								const err92 = {
									instancePath: instancePath + "/defaults/prefix_list/max_entries",
									schemaPath: "#/properties/defaults/properties/prefix_list/properties/max_entries/oneOf/1/type",
									keyword: "type",
									params: { type: "object" },
									message: "must be object"
								};
								if (vErrors === null) vErrors = [err92];
								else vErrors.push(err92);
								errors++;
							}
							var _valid1 = _errs86 === errors;
							if (_valid1 && valid26) {
								valid26 = false;
								passing1 = [passing1, 1];
							} else if (_valid1) {
								valid26 = true;
								passing1 = 1;
							}
							if (!valid26) {
								const err93 = {
									instancePath: instancePath + "/defaults/prefix_list/max_entries",
									schemaPath: "#/properties/defaults/properties/prefix_list/properties/max_entries/oneOf",
									keyword: "oneOf",
									params: { passingSchemas: passing1 },
									message: "must match exactly one schema in oneOf"
								};
								if (vErrors === null) vErrors = [err93];
								else vErrors.push(err93);
								errors++;
							} else {
								errors = _errs83;
								if (vErrors !== null) {
									if (_errs83) vErrors.length = _errs83;
									else vErrors = null;
								}
							}
						}
						if (data34.aggregate !== void 0) {
							let data41 = data34.aggregate;
							const _errs98 = errors;
							let valid28 = false;
							let passing2 = null;
							const _errs99 = errors;
							if (typeof data41 !== "string") {
								const err94 = {
									instancePath: instancePath + "/defaults/prefix_list/aggregate",
									schemaPath: "#/properties/defaults/properties/prefix_list/properties/aggregate/oneOf/0/type",
									keyword: "type",
									params: { type: "string" },
									message: "must be string"
								};
								if (vErrors === null) vErrors = [err94];
								else vErrors.push(err94);
								errors++;
							}
							if (!(data41 === "none" || data41 === "exact")) {
								const err95 = {
									instancePath: instancePath + "/defaults/prefix_list/aggregate",
									schemaPath: "#/properties/defaults/properties/prefix_list/properties/aggregate/oneOf/0/enum",
									keyword: "enum",
									params: { allowedValues: schema31.properties.defaults.properties.prefix_list.properties.aggregate.oneOf[0].enum },
									message: "must be equal to one of the allowed values"
								};
								if (vErrors === null) vErrors = [err95];
								else vErrors.push(err95);
								errors++;
							}
							var _valid2 = _errs99 === errors;
							if (_valid2) {
								valid28 = true;
								passing2 = 0;
							}
							const _errs101 = errors;
							if (data41 && typeof data41 == "object" && !Array.isArray(data41)) {
								if (data41.within === void 0) {
									const err96 = {
										instancePath: instancePath + "/defaults/prefix_list/aggregate",
										schemaPath: "#/properties/defaults/properties/prefix_list/properties/aggregate/oneOf/1/required",
										keyword: "required",
										params: { missingProperty: "within" },
										message: "must have required property 'within'"
									};
									if (vErrors === null) vErrors = [err96];
									else vErrors.push(err96);
									errors++;
								}
								for (const key11 in data41) if (!(key11 === "within" || key11 === "max_extra_addresses" || key11 === "never")) {
									const err97 = {
										instancePath: instancePath + "/defaults/prefix_list/aggregate",
										schemaPath: "#/properties/defaults/properties/prefix_list/properties/aggregate/oneOf/1/additionalProperties",
										keyword: "additionalProperties",
										params: { additionalProperty: key11 },
										message: "must NOT have additional properties"
									};
									if (vErrors === null) vErrors = [err97];
									else vErrors.push(err97);
									errors++;
								}
								if (data41.within !== void 0) {
									let data42 = data41.within;
									if (!(typeof data42 == "number" && !(data42 % 1) && !isNaN(data42) && isFinite(data42))) {
										const err98 = {
											instancePath: instancePath + "/defaults/prefix_list/aggregate/within",
											schemaPath: "#/properties/defaults/properties/prefix_list/properties/aggregate/oneOf/1/properties/within/type",
											keyword: "type",
											params: { type: "integer" },
											message: "must be integer"
										};
										if (vErrors === null) vErrors = [err98];
										else vErrors.push(err98);
										errors++;
									}
									if (typeof data42 == "number" && isFinite(data42)) {
										if (data42 > 1e3 || isNaN(data42)) {
											const err99 = {
												instancePath: instancePath + "/defaults/prefix_list/aggregate/within",
												schemaPath: "#/properties/defaults/properties/prefix_list/properties/aggregate/oneOf/1/properties/within/maximum",
												keyword: "maximum",
												params: {
													comparison: "<=",
													limit: 1e3
												},
												message: "must be <= 1000"
											};
											if (vErrors === null) vErrors = [err99];
											else vErrors.push(err99);
											errors++;
										}
										if (data42 < 1 || isNaN(data42)) {
											const err100 = {
												instancePath: instancePath + "/defaults/prefix_list/aggregate/within",
												schemaPath: "#/properties/defaults/properties/prefix_list/properties/aggregate/oneOf/1/properties/within/minimum",
												keyword: "minimum",
												params: {
													comparison: ">=",
													limit: 1
												},
												message: "must be >= 1"
											};
											if (vErrors === null) vErrors = [err100];
											else vErrors.push(err100);
											errors++;
										}
									}
								}
								if (data41.max_extra_addresses !== void 0) {
									let data43 = data41.max_extra_addresses;
									if (!(typeof data43 == "number" && !(data43 % 1) && !isNaN(data43) && isFinite(data43))) {
										const err101 = {
											instancePath: instancePath + "/defaults/prefix_list/aggregate/max_extra_addresses",
											schemaPath: "#/properties/defaults/properties/prefix_list/properties/aggregate/oneOf/1/properties/max_extra_addresses/type",
											keyword: "type",
											params: { type: "integer" },
											message: "must be integer"
										};
										if (vErrors === null) vErrors = [err101];
										else vErrors.push(err101);
										errors++;
									}
									if (typeof data43 == "number" && isFinite(data43)) {
										if (data43 > 9007199254740991 || isNaN(data43)) {
											const err102 = {
												instancePath: instancePath + "/defaults/prefix_list/aggregate/max_extra_addresses",
												schemaPath: "#/properties/defaults/properties/prefix_list/properties/aggregate/oneOf/1/properties/max_extra_addresses/maximum",
												keyword: "maximum",
												params: {
													comparison: "<=",
													limit: 9007199254740991
												},
												message: "must be <= 9007199254740991"
											};
											if (vErrors === null) vErrors = [err102];
											else vErrors.push(err102);
											errors++;
										}
										if (data43 < 0 || isNaN(data43)) {
											const err103 = {
												instancePath: instancePath + "/defaults/prefix_list/aggregate/max_extra_addresses",
												schemaPath: "#/properties/defaults/properties/prefix_list/properties/aggregate/oneOf/1/properties/max_extra_addresses/minimum",
												keyword: "minimum",
												params: {
													comparison: ">=",
													limit: 0
												},
												message: "must be >= 0"
											};
											if (vErrors === null) vErrors = [err103];
											else vErrors.push(err103);
											errors++;
										}
									}
								}
								if (data41.never !== void 0) {
									let data44 = data41.never;
									if (Array.isArray(data44)) {
										if (data44.length < 1) {
											const err104 = {
												instancePath: instancePath + "/defaults/prefix_list/aggregate/never",
												schemaPath: "#/properties/defaults/properties/prefix_list/properties/aggregate/oneOf/1/properties/never/minItems",
												keyword: "minItems",
												params: { limit: 1 },
												message: "must NOT have fewer than 1 items"
											};
											if (vErrors === null) vErrors = [err104];
											else vErrors.push(err104);
											errors++;
										}
										const len5 = data44.length;
										for (let i10 = 0; i10 < len5; i10++) if (typeof data44[i10] !== "string") {
											const err105 = {
												instancePath: instancePath + "/defaults/prefix_list/aggregate/never/" + i10,
												schemaPath: "#/properties/defaults/properties/prefix_list/properties/aggregate/oneOf/1/properties/never/items/type",
												keyword: "type",
												params: { type: "string" },
												message: "must be string"
											};
											if (vErrors === null) vErrors = [err105];
											else vErrors.push(err105);
											errors++;
										}
										let i11 = data44.length;
										let j5;
										if (i11 > 1) {
											const indices5 = {};
											for (; i11--;) {
												let item5 = data44[i11];
												if (typeof item5 !== "string") continue;
												if (typeof indices5[item5] == "number") {
													j5 = indices5[item5];
													const err106 = {
														instancePath: instancePath + "/defaults/prefix_list/aggregate/never",
														schemaPath: "#/properties/defaults/properties/prefix_list/properties/aggregate/oneOf/1/properties/never/uniqueItems",
														keyword: "uniqueItems",
														params: {
															i: i11,
															j: j5
														},
														message: "must NOT have duplicate items (items ## " + j5 + " and " + i11 + " are identical)"
													};
													if (vErrors === null) vErrors = [err106];
													else vErrors.push(err106);
													errors++;
													break;
												}
												indices5[item5] = i11;
											}
										}
									} else {
										const err107 = {
											instancePath: instancePath + "/defaults/prefix_list/aggregate/never",
											schemaPath: "#/properties/defaults/properties/prefix_list/properties/aggregate/oneOf/1/properties/never/type",
											keyword: "type",
											params: { type: "array" },
											message: "must be array"
										};
										if (vErrors === null) vErrors = [err107];
										else vErrors.push(err107);
										errors++;
									}
								}
							} else {
								const err108 = {
									instancePath: instancePath + "/defaults/prefix_list/aggregate",
									schemaPath: "#/properties/defaults/properties/prefix_list/properties/aggregate/oneOf/1/type",
									keyword: "type",
									params: { type: "object" },
									message: "must be object"
								};
								if (vErrors === null) vErrors = [err108];
								else vErrors.push(err108);
								errors++;
							}
							var _valid2 = _errs101 === errors;
							if (_valid2 && valid28) {
								valid28 = false;
								passing2 = [passing2, 1];
							} else if (_valid2) {
								valid28 = true;
								passing2 = 1;
							}
							if (!valid28) {
								const err109 = {
									instancePath: instancePath + "/defaults/prefix_list/aggregate",
									schemaPath: "#/properties/defaults/properties/prefix_list/properties/aggregate/oneOf",
									keyword: "oneOf",
									params: { passingSchemas: passing2 },
									message: "must match exactly one schema in oneOf"
								};
								if (vErrors === null) vErrors = [err109];
								else vErrors.push(err109);
								errors++;
							} else {
								errors = _errs98;
								if (vErrors !== null) {
									if (_errs98) vErrors.length = _errs98;
									else vErrors = null;
								}
							}
						}
						if (data34.tags !== void 0) {
							let data46 = data34.tags;
							if (data46 && typeof data46 == "object" && !Array.isArray(data46)) {
								if (Object.keys(data46).length > 43) {
									const err110 = {
										instancePath: instancePath + "/defaults/prefix_list/tags",
										schemaPath: "#/properties/defaults/properties/prefix_list/properties/tags/maxProperties",
										keyword: "maxProperties",
										params: { limit: 43 },
										message: "must NOT have more than 43 properties"
									};
									if (vErrors === null) vErrors = [err110];
									else vErrors.push(err110);
									errors++;
								}
								for (const key12 in data46) {
									const _errs114 = errors;
									if (typeof key12 === "string") {
										if (func2(key12) > 128) {
											const err111 = {
												instancePath: instancePath + "/defaults/prefix_list/tags",
												schemaPath: "#/properties/defaults/properties/prefix_list/properties/tags/propertyNames/maxLength",
												keyword: "maxLength",
												params: { limit: 128 },
												message: "must NOT have more than 128 characters",
												propertyName: key12
											};
											if (vErrors === null) vErrors = [err111];
											else vErrors.push(err111);
											errors++;
										}
										if (func2(key12) < 1) {
											const err112 = {
												instancePath: instancePath + "/defaults/prefix_list/tags",
												schemaPath: "#/properties/defaults/properties/prefix_list/properties/tags/propertyNames/minLength",
												keyword: "minLength",
												params: { limit: 1 },
												message: "must NOT have fewer than 1 characters",
												propertyName: key12
											};
											if (vErrors === null) vErrors = [err112];
											else vErrors.push(err112);
											errors++;
										}
									}
									if (!(_errs114 === errors)) {
										const err113 = {
											instancePath: instancePath + "/defaults/prefix_list/tags",
											schemaPath: "#/properties/defaults/properties/prefix_list/properties/tags/propertyNames",
											keyword: "propertyNames",
											params: { propertyName: key12 },
											message: "property name must be valid"
										};
										if (vErrors === null) vErrors = [err113];
										else vErrors.push(err113);
										errors++;
									}
								}
								for (const key13 in data46) {
									let data47 = data46[key13];
									if (typeof data47 === "string") {
										if (func2(data47) > 256) {
											const err114 = {
												instancePath: instancePath + "/defaults/prefix_list/tags/" + key13.replace(/~/g, "~0").replace(/\//g, "~1"),
												schemaPath: "#/properties/defaults/properties/prefix_list/properties/tags/additionalProperties/maxLength",
												keyword: "maxLength",
												params: { limit: 256 },
												message: "must NOT have more than 256 characters"
											};
											if (vErrors === null) vErrors = [err114];
											else vErrors.push(err114);
											errors++;
										}
									} else {
										const err115 = {
											instancePath: instancePath + "/defaults/prefix_list/tags/" + key13.replace(/~/g, "~0").replace(/\//g, "~1"),
											schemaPath: "#/properties/defaults/properties/prefix_list/properties/tags/additionalProperties/type",
											keyword: "type",
											params: { type: "string" },
											message: "must be string"
										};
										if (vErrors === null) vErrors = [err115];
										else vErrors.push(err115);
										errors++;
									}
								}
							} else {
								const err116 = {
									instancePath: instancePath + "/defaults/prefix_list/tags",
									schemaPath: "#/properties/defaults/properties/prefix_list/properties/tags/type",
									keyword: "type",
									params: { type: "object" },
									message: "must be object"
								};
								if (vErrors === null) vErrors = [err116];
								else vErrors.push(err116);
								errors++;
							}
						}
						if (data34.share !== void 0) {
							let data48 = data34.share;
							if (data48 && typeof data48 == "object" && !Array.isArray(data48)) {
								for (const key14 in data48) if (!(key14 === "principals" || key14 === "allow_external_principals")) {
									const err117 = {
										instancePath: instancePath + "/defaults/prefix_list/share",
										schemaPath: "#/properties/defaults/properties/prefix_list/properties/share/additionalProperties",
										keyword: "additionalProperties",
										params: { additionalProperty: key14 },
										message: "must NOT have additional properties"
									};
									if (vErrors === null) vErrors = [err117];
									else vErrors.push(err117);
									errors++;
								}
								if (data48.principals !== void 0) {
									let data49 = data48.principals;
									if (Array.isArray(data49)) {
										const len6 = data49.length;
										for (let i12 = 0; i12 < len6; i12++) if (typeof data49[i12] !== "string") {
											const err118 = {
												instancePath: instancePath + "/defaults/prefix_list/share/principals/" + i12,
												schemaPath: "#/properties/defaults/properties/prefix_list/properties/share/properties/principals/items/type",
												keyword: "type",
												params: { type: "string" },
												message: "must be string"
											};
											if (vErrors === null) vErrors = [err118];
											else vErrors.push(err118);
											errors++;
										}
									} else {
										const err119 = {
											instancePath: instancePath + "/defaults/prefix_list/share/principals",
											schemaPath: "#/properties/defaults/properties/prefix_list/properties/share/properties/principals/type",
											keyword: "type",
											params: { type: "array" },
											message: "must be array"
										};
										if (vErrors === null) vErrors = [err119];
										else vErrors.push(err119);
										errors++;
									}
								}
								if (data48.allow_external_principals !== void 0) {
									if (typeof data48.allow_external_principals !== "boolean") {
										const err120 = {
											instancePath: instancePath + "/defaults/prefix_list/share/allow_external_principals",
											schemaPath: "#/properties/defaults/properties/prefix_list/properties/share/properties/allow_external_principals/type",
											keyword: "type",
											params: { type: "boolean" },
											message: "must be boolean"
										};
										if (vErrors === null) vErrors = [err120];
										else vErrors.push(err120);
										errors++;
									}
								}
							} else {
								const err121 = {
									instancePath: instancePath + "/defaults/prefix_list/share",
									schemaPath: "#/properties/defaults/properties/prefix_list/properties/share/type",
									keyword: "type",
									params: { type: "object" },
									message: "must be object"
								};
								if (vErrors === null) vErrors = [err121];
								else vErrors.push(err121);
								errors++;
							}
						}
						if (data34.deletion !== void 0) {
							let data52 = data34.deletion;
							if (!(data52 === "delete" || data52 === "retain")) {
								const err122 = {
									instancePath: instancePath + "/defaults/prefix_list/deletion",
									schemaPath: "#/properties/defaults/properties/prefix_list/properties/deletion/enum",
									keyword: "enum",
									params: { allowedValues: schema31.properties.defaults.properties.prefix_list.properties.deletion.enum },
									message: "must be equal to one of the allowed values"
								};
								if (vErrors === null) vErrors = [err122];
								else vErrors.push(err122);
								errors++;
							}
						}
						if (data34.limits !== void 0) {
							let data53 = data34.limits;
							if (data53 && typeof data53 == "object" && !Array.isArray(data53)) {
								for (const key15 in data53) if (!(key15 === "max_removal_percent" || key15 === "ignore_below" || key15 === "max_removals" || key15 === "max_additions" || key15 === "allow_empty" || key15 === "widest")) {
									const err123 = {
										instancePath: instancePath + "/defaults/prefix_list/limits",
										schemaPath: "#/properties/defaults/properties/prefix_list/properties/limits/additionalProperties",
										keyword: "additionalProperties",
										params: { additionalProperty: key15 },
										message: "must NOT have additional properties"
									};
									if (vErrors === null) vErrors = [err123];
									else vErrors.push(err123);
									errors++;
								}
								if (data53.max_removal_percent !== void 0) {
									let data54 = data53.max_removal_percent;
									if (!(typeof data54 == "number" && !(data54 % 1) && !isNaN(data54) && isFinite(data54))) {
										const err124 = {
											instancePath: instancePath + "/defaults/prefix_list/limits/max_removal_percent",
											schemaPath: "#/properties/defaults/properties/prefix_list/properties/limits/properties/max_removal_percent/type",
											keyword: "type",
											params: { type: "integer" },
											message: "must be integer"
										};
										if (vErrors === null) vErrors = [err124];
										else vErrors.push(err124);
										errors++;
									}
									if (typeof data54 == "number" && isFinite(data54)) {
										if (data54 > 100 || isNaN(data54)) {
											const err125 = {
												instancePath: instancePath + "/defaults/prefix_list/limits/max_removal_percent",
												schemaPath: "#/properties/defaults/properties/prefix_list/properties/limits/properties/max_removal_percent/maximum",
												keyword: "maximum",
												params: {
													comparison: "<=",
													limit: 100
												},
												message: "must be <= 100"
											};
											if (vErrors === null) vErrors = [err125];
											else vErrors.push(err125);
											errors++;
										}
										if (data54 < 0 || isNaN(data54)) {
											const err126 = {
												instancePath: instancePath + "/defaults/prefix_list/limits/max_removal_percent",
												schemaPath: "#/properties/defaults/properties/prefix_list/properties/limits/properties/max_removal_percent/minimum",
												keyword: "minimum",
												params: {
													comparison: ">=",
													limit: 0
												},
												message: "must be >= 0"
											};
											if (vErrors === null) vErrors = [err126];
											else vErrors.push(err126);
											errors++;
										}
									}
								}
								if (data53.ignore_below !== void 0) {
									let data55 = data53.ignore_below;
									if (!(typeof data55 == "number" && !(data55 % 1) && !isNaN(data55) && isFinite(data55))) {
										const err127 = {
											instancePath: instancePath + "/defaults/prefix_list/limits/ignore_below",
											schemaPath: "#/properties/defaults/properties/prefix_list/properties/limits/properties/ignore_below/type",
											keyword: "type",
											params: { type: "integer" },
											message: "must be integer"
										};
										if (vErrors === null) vErrors = [err127];
										else vErrors.push(err127);
										errors++;
									}
									if (typeof data55 == "number" && isFinite(data55)) {
										if (data55 > 1e3 || isNaN(data55)) {
											const err128 = {
												instancePath: instancePath + "/defaults/prefix_list/limits/ignore_below",
												schemaPath: "#/properties/defaults/properties/prefix_list/properties/limits/properties/ignore_below/maximum",
												keyword: "maximum",
												params: {
													comparison: "<=",
													limit: 1e3
												},
												message: "must be <= 1000"
											};
											if (vErrors === null) vErrors = [err128];
											else vErrors.push(err128);
											errors++;
										}
										if (data55 < 0 || isNaN(data55)) {
											const err129 = {
												instancePath: instancePath + "/defaults/prefix_list/limits/ignore_below",
												schemaPath: "#/properties/defaults/properties/prefix_list/properties/limits/properties/ignore_below/minimum",
												keyword: "minimum",
												params: {
													comparison: ">=",
													limit: 0
												},
												message: "must be >= 0"
											};
											if (vErrors === null) vErrors = [err129];
											else vErrors.push(err129);
											errors++;
										}
									}
								}
								if (data53.max_removals !== void 0) {
									let data56 = data53.max_removals;
									if (!(typeof data56 == "number" && !(data56 % 1) && !isNaN(data56) && isFinite(data56))) {
										const err130 = {
											instancePath: instancePath + "/defaults/prefix_list/limits/max_removals",
											schemaPath: "#/properties/defaults/properties/prefix_list/properties/limits/properties/max_removals/type",
											keyword: "type",
											params: { type: "integer" },
											message: "must be integer"
										};
										if (vErrors === null) vErrors = [err130];
										else vErrors.push(err130);
										errors++;
									}
									if (typeof data56 == "number" && isFinite(data56)) {
										if (data56 > 1e3 || isNaN(data56)) {
											const err131 = {
												instancePath: instancePath + "/defaults/prefix_list/limits/max_removals",
												schemaPath: "#/properties/defaults/properties/prefix_list/properties/limits/properties/max_removals/maximum",
												keyword: "maximum",
												params: {
													comparison: "<=",
													limit: 1e3
												},
												message: "must be <= 1000"
											};
											if (vErrors === null) vErrors = [err131];
											else vErrors.push(err131);
											errors++;
										}
										if (data56 < 0 || isNaN(data56)) {
											const err132 = {
												instancePath: instancePath + "/defaults/prefix_list/limits/max_removals",
												schemaPath: "#/properties/defaults/properties/prefix_list/properties/limits/properties/max_removals/minimum",
												keyword: "minimum",
												params: {
													comparison: ">=",
													limit: 0
												},
												message: "must be >= 0"
											};
											if (vErrors === null) vErrors = [err132];
											else vErrors.push(err132);
											errors++;
										}
									}
								}
								if (data53.max_additions !== void 0) {
									let data57 = data53.max_additions;
									if (!(typeof data57 == "number" && !(data57 % 1) && !isNaN(data57) && isFinite(data57))) {
										const err133 = {
											instancePath: instancePath + "/defaults/prefix_list/limits/max_additions",
											schemaPath: "#/properties/defaults/properties/prefix_list/properties/limits/properties/max_additions/type",
											keyword: "type",
											params: { type: "integer" },
											message: "must be integer"
										};
										if (vErrors === null) vErrors = [err133];
										else vErrors.push(err133);
										errors++;
									}
									if (typeof data57 == "number" && isFinite(data57)) {
										if (data57 > 1e3 || isNaN(data57)) {
											const err134 = {
												instancePath: instancePath + "/defaults/prefix_list/limits/max_additions",
												schemaPath: "#/properties/defaults/properties/prefix_list/properties/limits/properties/max_additions/maximum",
												keyword: "maximum",
												params: {
													comparison: "<=",
													limit: 1e3
												},
												message: "must be <= 1000"
											};
											if (vErrors === null) vErrors = [err134];
											else vErrors.push(err134);
											errors++;
										}
										if (data57 < 0 || isNaN(data57)) {
											const err135 = {
												instancePath: instancePath + "/defaults/prefix_list/limits/max_additions",
												schemaPath: "#/properties/defaults/properties/prefix_list/properties/limits/properties/max_additions/minimum",
												keyword: "minimum",
												params: {
													comparison: ">=",
													limit: 0
												},
												message: "must be >= 0"
											};
											if (vErrors === null) vErrors = [err135];
											else vErrors.push(err135);
											errors++;
										}
									}
								}
								if (data53.allow_empty !== void 0) {
									if (typeof data53.allow_empty !== "boolean") {
										const err136 = {
											instancePath: instancePath + "/defaults/prefix_list/limits/allow_empty",
											schemaPath: "#/properties/defaults/properties/prefix_list/properties/limits/properties/allow_empty/type",
											keyword: "type",
											params: { type: "boolean" },
											message: "must be boolean"
										};
										if (vErrors === null) vErrors = [err136];
										else vErrors.push(err136);
										errors++;
									}
								}
								if (data53.widest !== void 0) {
									let data59 = data53.widest;
									if (data59 && typeof data59 == "object" && !Array.isArray(data59)) {
										for (const key16 in data59) if (!(key16 === "IPv4" || key16 === "IPv6")) {
											const err137 = {
												instancePath: instancePath + "/defaults/prefix_list/limits/widest",
												schemaPath: "#/properties/defaults/properties/prefix_list/properties/limits/properties/widest/additionalProperties",
												keyword: "additionalProperties",
												params: { additionalProperty: key16 },
												message: "must NOT have additional properties"
											};
											if (vErrors === null) vErrors = [err137];
											else vErrors.push(err137);
											errors++;
										}
										if (data59.IPv4 !== void 0) {
											let data60 = data59.IPv4;
											if (!(typeof data60 == "number" && !(data60 % 1) && !isNaN(data60) && isFinite(data60))) {
												const err138 = {
													instancePath: instancePath + "/defaults/prefix_list/limits/widest/IPv4",
													schemaPath: "#/properties/defaults/properties/prefix_list/properties/limits/properties/widest/properties/IPv4/type",
													keyword: "type",
													params: { type: "integer" },
													message: "must be integer"
												};
												if (vErrors === null) vErrors = [err138];
												else vErrors.push(err138);
												errors++;
											}
											if (typeof data60 == "number" && isFinite(data60)) {
												if (data60 > 32 || isNaN(data60)) {
													const err139 = {
														instancePath: instancePath + "/defaults/prefix_list/limits/widest/IPv4",
														schemaPath: "#/properties/defaults/properties/prefix_list/properties/limits/properties/widest/properties/IPv4/maximum",
														keyword: "maximum",
														params: {
															comparison: "<=",
															limit: 32
														},
														message: "must be <= 32"
													};
													if (vErrors === null) vErrors = [err139];
													else vErrors.push(err139);
													errors++;
												}
												if (data60 < 0 || isNaN(data60)) {
													const err140 = {
														instancePath: instancePath + "/defaults/prefix_list/limits/widest/IPv4",
														schemaPath: "#/properties/defaults/properties/prefix_list/properties/limits/properties/widest/properties/IPv4/minimum",
														keyword: "minimum",
														params: {
															comparison: ">=",
															limit: 0
														},
														message: "must be >= 0"
													};
													if (vErrors === null) vErrors = [err140];
													else vErrors.push(err140);
													errors++;
												}
											}
										}
										if (data59.IPv6 !== void 0) {
											let data61 = data59.IPv6;
											if (!(typeof data61 == "number" && !(data61 % 1) && !isNaN(data61) && isFinite(data61))) {
												const err141 = {
													instancePath: instancePath + "/defaults/prefix_list/limits/widest/IPv6",
													schemaPath: "#/properties/defaults/properties/prefix_list/properties/limits/properties/widest/properties/IPv6/type",
													keyword: "type",
													params: { type: "integer" },
													message: "must be integer"
												};
												if (vErrors === null) vErrors = [err141];
												else vErrors.push(err141);
												errors++;
											}
											if (typeof data61 == "number" && isFinite(data61)) {
												if (data61 > 128 || isNaN(data61)) {
													const err142 = {
														instancePath: instancePath + "/defaults/prefix_list/limits/widest/IPv6",
														schemaPath: "#/properties/defaults/properties/prefix_list/properties/limits/properties/widest/properties/IPv6/maximum",
														keyword: "maximum",
														params: {
															comparison: "<=",
															limit: 128
														},
														message: "must be <= 128"
													};
													if (vErrors === null) vErrors = [err142];
													else vErrors.push(err142);
													errors++;
												}
												if (data61 < 0 || isNaN(data61)) {
													const err143 = {
														instancePath: instancePath + "/defaults/prefix_list/limits/widest/IPv6",
														schemaPath: "#/properties/defaults/properties/prefix_list/properties/limits/properties/widest/properties/IPv6/minimum",
														keyword: "minimum",
														params: {
															comparison: ">=",
															limit: 0
														},
														message: "must be >= 0"
													};
													if (vErrors === null) vErrors = [err143];
													else vErrors.push(err143);
													errors++;
												}
											}
										}
									} else {
										const err144 = {
											instancePath: instancePath + "/defaults/prefix_list/limits/widest",
											schemaPath: "#/properties/defaults/properties/prefix_list/properties/limits/properties/widest/type",
											keyword: "type",
											params: { type: "object" },
											message: "must be object"
										};
										if (vErrors === null) vErrors = [err144];
										else vErrors.push(err144);
										errors++;
									}
								}
							} else {
								const err145 = {
									instancePath: instancePath + "/defaults/prefix_list/limits",
									schemaPath: "#/properties/defaults/properties/prefix_list/properties/limits/type",
									keyword: "type",
									params: { type: "object" },
									message: "must be object"
								};
								if (vErrors === null) vErrors = [err145];
								else vErrors.push(err145);
								errors++;
							}
						}
						if (data34.capacity !== void 0) {
							let data62 = data34.capacity;
							if (data62 && typeof data62 == "object" && !Array.isArray(data62)) {
								for (const key17 in data62) if (!(key17 === "warn_percent" || key17 === "warn_base")) {
									const err146 = {
										instancePath: instancePath + "/defaults/prefix_list/capacity",
										schemaPath: "#/properties/defaults/properties/prefix_list/properties/capacity/additionalProperties",
										keyword: "additionalProperties",
										params: { additionalProperty: key17 },
										message: "must NOT have additional properties"
									};
									if (vErrors === null) vErrors = [err146];
									else vErrors.push(err146);
									errors++;
								}
								if (data62.warn_percent !== void 0) {
									let data63 = data62.warn_percent;
									if (!(typeof data63 == "number" && !(data63 % 1) && !isNaN(data63) && isFinite(data63))) {
										const err147 = {
											instancePath: instancePath + "/defaults/prefix_list/capacity/warn_percent",
											schemaPath: "#/properties/defaults/properties/prefix_list/properties/capacity/properties/warn_percent/type",
											keyword: "type",
											params: { type: "integer" },
											message: "must be integer"
										};
										if (vErrors === null) vErrors = [err147];
										else vErrors.push(err147);
										errors++;
									}
									if (typeof data63 == "number" && isFinite(data63)) {
										if (data63 > 100 || isNaN(data63)) {
											const err148 = {
												instancePath: instancePath + "/defaults/prefix_list/capacity/warn_percent",
												schemaPath: "#/properties/defaults/properties/prefix_list/properties/capacity/properties/warn_percent/maximum",
												keyword: "maximum",
												params: {
													comparison: "<=",
													limit: 100
												},
												message: "must be <= 100"
											};
											if (vErrors === null) vErrors = [err148];
											else vErrors.push(err148);
											errors++;
										}
										if (data63 < 0 || isNaN(data63)) {
											const err149 = {
												instancePath: instancePath + "/defaults/prefix_list/capacity/warn_percent",
												schemaPath: "#/properties/defaults/properties/prefix_list/properties/capacity/properties/warn_percent/minimum",
												keyword: "minimum",
												params: {
													comparison: ">=",
													limit: 0
												},
												message: "must be >= 0"
											};
											if (vErrors === null) vErrors = [err149];
											else vErrors.push(err149);
											errors++;
										}
									}
								}
								if (data62.warn_base !== void 0) {
									let data64 = data62.warn_base;
									if (!(typeof data64 == "number" && !(data64 % 1) && !isNaN(data64) && isFinite(data64))) {
										const err150 = {
											instancePath: instancePath + "/defaults/prefix_list/capacity/warn_base",
											schemaPath: "#/properties/defaults/properties/prefix_list/properties/capacity/properties/warn_base/type",
											keyword: "type",
											params: { type: "integer" },
											message: "must be integer"
										};
										if (vErrors === null) vErrors = [err150];
										else vErrors.push(err150);
										errors++;
									}
									if (typeof data64 == "number" && isFinite(data64)) {
										if (data64 > 1e3 || isNaN(data64)) {
											const err151 = {
												instancePath: instancePath + "/defaults/prefix_list/capacity/warn_base",
												schemaPath: "#/properties/defaults/properties/prefix_list/properties/capacity/properties/warn_base/maximum",
												keyword: "maximum",
												params: {
													comparison: "<=",
													limit: 1e3
												},
												message: "must be <= 1000"
											};
											if (vErrors === null) vErrors = [err151];
											else vErrors.push(err151);
											errors++;
										}
										if (data64 < 0 || isNaN(data64)) {
											const err152 = {
												instancePath: instancePath + "/defaults/prefix_list/capacity/warn_base",
												schemaPath: "#/properties/defaults/properties/prefix_list/properties/capacity/properties/warn_base/minimum",
												keyword: "minimum",
												params: {
													comparison: ">=",
													limit: 0
												},
												message: "must be >= 0"
											};
											if (vErrors === null) vErrors = [err152];
											else vErrors.push(err152);
											errors++;
										}
									}
								}
							} else {
								const err153 = {
									instancePath: instancePath + "/defaults/prefix_list/capacity",
									schemaPath: "#/properties/defaults/properties/prefix_list/properties/capacity/type",
									keyword: "type",
									params: { type: "object" },
									message: "must be object"
								};
								if (vErrors === null) vErrors = [err153];
								else vErrors.push(err153);
								errors++;
							}
						}
					} else {
						const err154 = {
							instancePath: instancePath + "/defaults/prefix_list",
							schemaPath: "#/properties/defaults/properties/prefix_list/type",
							keyword: "type",
							params: { type: "object" },
							message: "must be object"
						};
						if (vErrors === null) vErrors = [err154];
						else vErrors.push(err154);
						errors++;
					}
				}
			} else {
				const err155 = {
					instancePath: instancePath + "/defaults",
					schemaPath: "#/properties/defaults/type",
					keyword: "type",
					params: { type: "object" },
					message: "must be object"
				};
				if (vErrors === null) vErrors = [err155];
				else vErrors.push(err155);
				errors++;
			}
		}
		if (data.limits !== void 0) {
			let data65 = data.limits;
			if (data65 && typeof data65 == "object" && !Array.isArray(data65)) {
				for (const key18 in data65) if (!(key18 === "max_deletes")) {
					const err156 = {
						instancePath: instancePath + "/limits",
						schemaPath: "#/properties/limits/additionalProperties",
						keyword: "additionalProperties",
						params: { additionalProperty: key18 },
						message: "must NOT have additional properties"
					};
					if (vErrors === null) vErrors = [err156];
					else vErrors.push(err156);
					errors++;
				}
				if (data65.max_deletes !== void 0) {
					let data66 = data65.max_deletes;
					if (!(typeof data66 == "number" && !(data66 % 1) && !isNaN(data66) && isFinite(data66))) {
						const err157 = {
							instancePath: instancePath + "/limits/max_deletes",
							schemaPath: "#/properties/limits/properties/max_deletes/type",
							keyword: "type",
							params: { type: "integer" },
							message: "must be integer"
						};
						if (vErrors === null) vErrors = [err157];
						else vErrors.push(err157);
						errors++;
					}
					if (typeof data66 == "number" && isFinite(data66)) {
						if (data66 < 0 || isNaN(data66)) {
							const err158 = {
								instancePath: instancePath + "/limits/max_deletes",
								schemaPath: "#/properties/limits/properties/max_deletes/minimum",
								keyword: "minimum",
								params: {
									comparison: ">=",
									limit: 0
								},
								message: "must be >= 0"
							};
							if (vErrors === null) vErrors = [err158];
							else vErrors.push(err158);
							errors++;
						}
					}
				}
			} else {
				const err159 = {
					instancePath: instancePath + "/limits",
					schemaPath: "#/properties/limits/type",
					keyword: "type",
					params: { type: "object" },
					message: "must be object"
				};
				if (vErrors === null) vErrors = [err159];
				else vErrors.push(err159);
				errors++;
			}
		}
		if (data.notify !== void 0) {
			let data67 = data.notify;
			if (data67 && typeof data67 == "object" && !Array.isArray(data67)) {
				if (data67.sns_topic_arn === void 0) {
					const err160 = {
						instancePath: instancePath + "/notify",
						schemaPath: "#/properties/notify/required",
						keyword: "required",
						params: { missingProperty: "sns_topic_arn" },
						message: "must have required property 'sns_topic_arn'"
					};
					if (vErrors === null) vErrors = [err160];
					else vErrors.push(err160);
					errors++;
				}
				for (const key19 in data67) if (!(key19 === "sns_topic_arn" || key19 === "on" || key19 === "heartbeat_topic_arn")) {
					const err161 = {
						instancePath: instancePath + "/notify",
						schemaPath: "#/properties/notify/additionalProperties",
						keyword: "additionalProperties",
						params: { additionalProperty: key19 },
						message: "must NOT have additional properties"
					};
					if (vErrors === null) vErrors = [err161];
					else vErrors.push(err161);
					errors++;
				}
				if (data67.sns_topic_arn !== void 0) {
					let data68 = data67.sns_topic_arn;
					if (typeof data68 === "string") {
						if (!pattern17.test(data68)) {
							const err162 = {
								instancePath: instancePath + "/notify/sns_topic_arn",
								schemaPath: "#/properties/notify/properties/sns_topic_arn/pattern",
								keyword: "pattern",
								params: { pattern: "^arn:aws[a-z-]*:sns:[a-z]{2}(-[a-z]+)+-[0-9]+:[0-9]{12}:[A-Za-z0-9_-]{1,256}$" },
								message: "must match pattern \"^arn:aws[a-z-]*:sns:[a-z]{2}(-[a-z]+)+-[0-9]+:[0-9]{12}:[A-Za-z0-9_-]{1,256}$\""
							};
							if (vErrors === null) vErrors = [err162];
							else vErrors.push(err162);
							errors++;
						}
					} else {
						const err163 = {
							instancePath: instancePath + "/notify/sns_topic_arn",
							schemaPath: "#/properties/notify/properties/sns_topic_arn/type",
							keyword: "type",
							params: { type: "string" },
							message: "must be string"
						};
						if (vErrors === null) vErrors = [err163];
						else vErrors.push(err163);
						errors++;
					}
				}
				if (data67.on !== void 0) {
					let data69 = data67.on;
					if (Array.isArray(data69)) {
						if (data69.length < 1) {
							const err164 = {
								instancePath: instancePath + "/notify/on",
								schemaPath: "#/properties/notify/properties/on/minItems",
								keyword: "minItems",
								params: { limit: 1 },
								message: "must NOT have fewer than 1 items"
							};
							if (vErrors === null) vErrors = [err164];
							else vErrors.push(err164);
							errors++;
						}
						const len7 = data69.length;
						for (let i13 = 0; i13 < len7; i13++) {
							let data70 = data69[i13];
							if (!(data70 === "failed" || data70 === "held_back" || data70 === "capacity" || data70 === "drift")) {
								const err165 = {
									instancePath: instancePath + "/notify/on/" + i13,
									schemaPath: "#/properties/notify/properties/on/items/enum",
									keyword: "enum",
									params: { allowedValues: schema31.properties.notify.properties.on.items.enum },
									message: "must be equal to one of the allowed values"
								};
								if (vErrors === null) vErrors = [err165];
								else vErrors.push(err165);
								errors++;
							}
						}
						let i14 = data69.length;
						let j6;
						if (i14 > 1) {
							outer0: for (; i14--;) for (j6 = i14; j6--;) if (func0(data69[i14], data69[j6])) {
								const err166 = {
									instancePath: instancePath + "/notify/on",
									schemaPath: "#/properties/notify/properties/on/uniqueItems",
									keyword: "uniqueItems",
									params: {
										i: i14,
										j: j6
									},
									message: "must NOT have duplicate items (items ## " + j6 + " and " + i14 + " are identical)"
								};
								if (vErrors === null) vErrors = [err166];
								else vErrors.push(err166);
								errors++;
								break outer0;
							}
						}
					} else {
						const err167 = {
							instancePath: instancePath + "/notify/on",
							schemaPath: "#/properties/notify/properties/on/type",
							keyword: "type",
							params: { type: "array" },
							message: "must be array"
						};
						if (vErrors === null) vErrors = [err167];
						else vErrors.push(err167);
						errors++;
					}
				}
				if (data67.heartbeat_topic_arn !== void 0) {
					let data71 = data67.heartbeat_topic_arn;
					if (typeof data71 === "string") {
						if (!pattern17.test(data71)) {
							const err168 = {
								instancePath: instancePath + "/notify/heartbeat_topic_arn",
								schemaPath: "#/properties/notify/properties/heartbeat_topic_arn/pattern",
								keyword: "pattern",
								params: { pattern: "^arn:aws[a-z-]*:sns:[a-z]{2}(-[a-z]+)+-[0-9]+:[0-9]{12}:[A-Za-z0-9_-]{1,256}$" },
								message: "must match pattern \"^arn:aws[a-z-]*:sns:[a-z]{2}(-[a-z]+)+-[0-9]+:[0-9]{12}:[A-Za-z0-9_-]{1,256}$\""
							};
							if (vErrors === null) vErrors = [err168];
							else vErrors.push(err168);
							errors++;
						}
					} else {
						const err169 = {
							instancePath: instancePath + "/notify/heartbeat_topic_arn",
							schemaPath: "#/properties/notify/properties/heartbeat_topic_arn/type",
							keyword: "type",
							params: { type: "string" },
							message: "must be string"
						};
						if (vErrors === null) vErrors = [err169];
						else vErrors.push(err169);
						errors++;
					}
				}
			} else {
				const err170 = {
					instancePath: instancePath + "/notify",
					schemaPath: "#/properties/notify/type",
					keyword: "type",
					params: { type: "object" },
					message: "must be object"
				};
				if (vErrors === null) vErrors = [err170];
				else vErrors.push(err170);
				errors++;
			}
		}
		if (data.capacity !== void 0) {
			let data72 = data.capacity;
			if (data72 && typeof data72 == "object" && !Array.isArray(data72)) {
				for (const key20 in data72) if (!(key20 === "warn_percent" || key20 === "warn_base")) {
					const err171 = {
						instancePath: instancePath + "/capacity",
						schemaPath: "#/properties/capacity/additionalProperties",
						keyword: "additionalProperties",
						params: { additionalProperty: key20 },
						message: "must NOT have additional properties"
					};
					if (vErrors === null) vErrors = [err171];
					else vErrors.push(err171);
					errors++;
				}
				if (data72.warn_percent !== void 0) {
					let data73 = data72.warn_percent;
					if (!(typeof data73 == "number" && !(data73 % 1) && !isNaN(data73) && isFinite(data73))) {
						const err172 = {
							instancePath: instancePath + "/capacity/warn_percent",
							schemaPath: "#/properties/capacity/properties/warn_percent/type",
							keyword: "type",
							params: { type: "integer" },
							message: "must be integer"
						};
						if (vErrors === null) vErrors = [err172];
						else vErrors.push(err172);
						errors++;
					}
					if (typeof data73 == "number" && isFinite(data73)) {
						if (data73 > 100 || isNaN(data73)) {
							const err173 = {
								instancePath: instancePath + "/capacity/warn_percent",
								schemaPath: "#/properties/capacity/properties/warn_percent/maximum",
								keyword: "maximum",
								params: {
									comparison: "<=",
									limit: 100
								},
								message: "must be <= 100"
							};
							if (vErrors === null) vErrors = [err173];
							else vErrors.push(err173);
							errors++;
						}
						if (data73 < 0 || isNaN(data73)) {
							const err174 = {
								instancePath: instancePath + "/capacity/warn_percent",
								schemaPath: "#/properties/capacity/properties/warn_percent/minimum",
								keyword: "minimum",
								params: {
									comparison: ">=",
									limit: 0
								},
								message: "must be >= 0"
							};
							if (vErrors === null) vErrors = [err174];
							else vErrors.push(err174);
							errors++;
						}
					}
				}
				if (data72.warn_base !== void 0) {
					let data74 = data72.warn_base;
					if (!(typeof data74 == "number" && !(data74 % 1) && !isNaN(data74) && isFinite(data74))) {
						const err175 = {
							instancePath: instancePath + "/capacity/warn_base",
							schemaPath: "#/properties/capacity/properties/warn_base/type",
							keyword: "type",
							params: { type: "integer" },
							message: "must be integer"
						};
						if (vErrors === null) vErrors = [err175];
						else vErrors.push(err175);
						errors++;
					}
					if (typeof data74 == "number" && isFinite(data74)) {
						if (data74 > 1e3 || isNaN(data74)) {
							const err176 = {
								instancePath: instancePath + "/capacity/warn_base",
								schemaPath: "#/properties/capacity/properties/warn_base/maximum",
								keyword: "maximum",
								params: {
									comparison: "<=",
									limit: 1e3
								},
								message: "must be <= 1000"
							};
							if (vErrors === null) vErrors = [err176];
							else vErrors.push(err176);
							errors++;
						}
						if (data74 < 0 || isNaN(data74)) {
							const err177 = {
								instancePath: instancePath + "/capacity/warn_base",
								schemaPath: "#/properties/capacity/properties/warn_base/minimum",
								keyword: "minimum",
								params: {
									comparison: ">=",
									limit: 0
								},
								message: "must be >= 0"
							};
							if (vErrors === null) vErrors = [err177];
							else vErrors.push(err177);
							errors++;
						}
					}
				}
			} else {
				const err178 = {
					instancePath: instancePath + "/capacity",
					schemaPath: "#/properties/capacity/type",
					keyword: "type",
					params: { type: "object" },
					message: "must be object"
				};
				if (vErrors === null) vErrors = [err178];
				else vErrors.push(err178);
				errors++;
			}
		}
		if (data.mappings !== void 0) {
			let data75 = data.mappings;
			if (Array.isArray(data75)) {
				const len8 = data75.length;
				for (let i15 = 0; i15 < len8; i15++) {
					let data76 = data75[i15];
					if (data76 && typeof data76 == "object" && !Array.isArray(data76)) {
						if (data76.name === void 0) {
							const err179 = {
								instancePath: instancePath + "/mappings/" + i15,
								schemaPath: "#/properties/mappings/items/required",
								keyword: "required",
								params: { missingProperty: "name" },
								message: "must have required property 'name'"
							};
							if (vErrors === null) vErrors = [err179];
							else vErrors.push(err179);
							errors++;
						}
						if (data76.sources === void 0) {
							const err180 = {
								instancePath: instancePath + "/mappings/" + i15,
								schemaPath: "#/properties/mappings/items/required",
								keyword: "required",
								params: { missingProperty: "sources" },
								message: "must have required property 'sources'"
							};
							if (vErrors === null) vErrors = [err180];
							else vErrors.push(err180);
							errors++;
						}
						if (data76.prefix_lists === void 0) {
							const err181 = {
								instancePath: instancePath + "/mappings/" + i15,
								schemaPath: "#/properties/mappings/items/required",
								keyword: "required",
								params: { missingProperty: "prefix_lists" },
								message: "must have required property 'prefix_lists'"
							};
							if (vErrors === null) vErrors = [err181];
							else vErrors.push(err181);
							errors++;
						}
						for (const key21 in data76) if (!(key21 === "name" || key21 === "description" || key21 === "sources" || key21 === "prefix_lists")) {
							const err182 = {
								instancePath: instancePath + "/mappings/" + i15,
								schemaPath: "#/properties/mappings/items/additionalProperties",
								keyword: "additionalProperties",
								params: { additionalProperty: key21 },
								message: "must NOT have additional properties"
							};
							if (vErrors === null) vErrors = [err182];
							else vErrors.push(err182);
							errors++;
						}
						if (data76.name !== void 0) {
							let data77 = data76.name;
							if (typeof data77 === "string") {
								if (!pattern19.test(data77)) {
									const err183 = {
										instancePath: instancePath + "/mappings/" + i15 + "/name",
										schemaPath: "#/properties/mappings/items/properties/name/pattern",
										keyword: "pattern",
										params: { pattern: "^[a-z0-9][a-z0-9-]{0,62}$" },
										message: "must match pattern \"^[a-z0-9][a-z0-9-]{0,62}$\""
									};
									if (vErrors === null) vErrors = [err183];
									else vErrors.push(err183);
									errors++;
								}
							} else {
								const err184 = {
									instancePath: instancePath + "/mappings/" + i15 + "/name",
									schemaPath: "#/properties/mappings/items/properties/name/type",
									keyword: "type",
									params: { type: "string" },
									message: "must be string"
								};
								if (vErrors === null) vErrors = [err184];
								else vErrors.push(err184);
								errors++;
							}
						}
						if (data76.description !== void 0) {
							if (typeof data76.description !== "string") {
								const err185 = {
									instancePath: instancePath + "/mappings/" + i15 + "/description",
									schemaPath: "#/properties/mappings/items/properties/description/type",
									keyword: "type",
									params: { type: "string" },
									message: "must be string"
								};
								if (vErrors === null) vErrors = [err185];
								else vErrors.push(err185);
								errors++;
							}
						}
						if (data76.sources !== void 0) {
							let data79 = data76.sources;
							if (Array.isArray(data79)) {
								if (data79.length < 1) {
									const err186 = {
										instancePath: instancePath + "/mappings/" + i15 + "/sources",
										schemaPath: "#/properties/mappings/items/properties/sources/minItems",
										keyword: "minItems",
										params: { limit: 1 },
										message: "must NOT have fewer than 1 items"
									};
									if (vErrors === null) vErrors = [err186];
									else vErrors.push(err186);
									errors++;
								}
								const len9 = data79.length;
								for (let i16 = 0; i16 < len9; i16++) {
									let data80 = data79[i16];
									const _errs190 = errors;
									let valid52 = false;
									let passing3 = null;
									const _errs191 = errors;
									if (data80 && typeof data80 == "object" && !Array.isArray(data80)) {
										if (data80.security_groups === void 0) {
											const err187 = {
												instancePath: instancePath + "/mappings/" + i15 + "/sources/" + i16,
												schemaPath: "#/properties/mappings/items/properties/sources/items/oneOf/0/required",
												keyword: "required",
												params: { missingProperty: "security_groups" },
												message: "must have required property 'security_groups'"
											};
											if (vErrors === null) vErrors = [err187];
											else vErrors.push(err187);
											errors++;
										}
									}
									var _valid3 = _errs191 === errors;
									if (_valid3) {
										valid52 = true;
										passing3 = 0;
									}
									const _errs192 = errors;
									if (data80 && typeof data80 == "object" && !Array.isArray(data80)) {
										if (data80.subnets === void 0) {
											const err188 = {
												instancePath: instancePath + "/mappings/" + i15 + "/sources/" + i16,
												schemaPath: "#/properties/mappings/items/properties/sources/items/oneOf/1/required",
												keyword: "required",
												params: { missingProperty: "subnets" },
												message: "must have required property 'subnets'"
											};
											if (vErrors === null) vErrors = [err188];
											else vErrors.push(err188);
											errors++;
										}
									}
									var _valid3 = _errs192 === errors;
									if (_valid3 && valid52) {
										valid52 = false;
										passing3 = [passing3, 1];
									} else {
										if (_valid3) {
											valid52 = true;
											passing3 = 1;
										}
										const _errs193 = errors;
										if (data80 && typeof data80 == "object" && !Array.isArray(data80)) {
											if (data80.vpcs === void 0) {
												const err189 = {
													instancePath: instancePath + "/mappings/" + i15 + "/sources/" + i16,
													schemaPath: "#/properties/mappings/items/properties/sources/items/oneOf/2/required",
													keyword: "required",
													params: { missingProperty: "vpcs" },
													message: "must have required property 'vpcs'"
												};
												if (vErrors === null) vErrors = [err189];
												else vErrors.push(err189);
												errors++;
											}
										}
										var _valid3 = _errs193 === errors;
										if (_valid3 && valid52) {
											valid52 = false;
											passing3 = [passing3, 2];
										} else {
											if (_valid3) {
												valid52 = true;
												passing3 = 2;
											}
											const _errs194 = errors;
											if (data80 && typeof data80 == "object" && !Array.isArray(data80)) {
												if (data80.elastic_ips === void 0) {
													const err190 = {
														instancePath: instancePath + "/mappings/" + i15 + "/sources/" + i16,
														schemaPath: "#/properties/mappings/items/properties/sources/items/oneOf/3/required",
														keyword: "required",
														params: { missingProperty: "elastic_ips" },
														message: "must have required property 'elastic_ips'"
													};
													if (vErrors === null) vErrors = [err190];
													else vErrors.push(err190);
													errors++;
												}
											}
											var _valid3 = _errs194 === errors;
											if (_valid3 && valid52) {
												valid52 = false;
												passing3 = [passing3, 3];
											} else {
												if (_valid3) {
													valid52 = true;
													passing3 = 3;
												}
												const _errs195 = errors;
												if (data80 && typeof data80 == "object" && !Array.isArray(data80)) {
													if (data80.nat_gateways === void 0) {
														const err191 = {
															instancePath: instancePath + "/mappings/" + i15 + "/sources/" + i16,
															schemaPath: "#/properties/mappings/items/properties/sources/items/oneOf/4/required",
															keyword: "required",
															params: { missingProperty: "nat_gateways" },
															message: "must have required property 'nat_gateways'"
														};
														if (vErrors === null) vErrors = [err191];
														else vErrors.push(err191);
														errors++;
													}
												}
												var _valid3 = _errs195 === errors;
												if (_valid3 && valid52) {
													valid52 = false;
													passing3 = [passing3, 4];
												} else {
													if (_valid3) {
														valid52 = true;
														passing3 = 4;
													}
													const _errs196 = errors;
													if (data80 && typeof data80 == "object" && !Array.isArray(data80)) {
														if (data80.cidrs === void 0) {
															const err192 = {
																instancePath: instancePath + "/mappings/" + i15 + "/sources/" + i16,
																schemaPath: "#/properties/mappings/items/properties/sources/items/oneOf/5/required",
																keyword: "required",
																params: { missingProperty: "cidrs" },
																message: "must have required property 'cidrs'"
															};
															if (vErrors === null) vErrors = [err192];
															else vErrors.push(err192);
															errors++;
														}
													}
													var _valid3 = _errs196 === errors;
													if (_valid3 && valid52) {
														valid52 = false;
														passing3 = [passing3, 5];
													} else {
														if (_valid3) {
															valid52 = true;
															passing3 = 5;
														}
														const _errs197 = errors;
														if (data80 && typeof data80 == "object" && !Array.isArray(data80)) {
															if (data80.cidr_files === void 0) {
																const err193 = {
																	instancePath: instancePath + "/mappings/" + i15 + "/sources/" + i16,
																	schemaPath: "#/properties/mappings/items/properties/sources/items/oneOf/6/required",
																	keyword: "required",
																	params: { missingProperty: "cidr_files" },
																	message: "must have required property 'cidr_files'"
																};
																if (vErrors === null) vErrors = [err193];
																else vErrors.push(err193);
																errors++;
															}
														}
														var _valid3 = _errs197 === errors;
														if (_valid3 && valid52) {
															valid52 = false;
															passing3 = [passing3, 6];
														} else if (_valid3) {
															valid52 = true;
															passing3 = 6;
														}
													}
												}
											}
										}
									}
									if (!valid52) {
										const err194 = {
											instancePath: instancePath + "/mappings/" + i15 + "/sources/" + i16,
											schemaPath: "#/properties/mappings/items/properties/sources/items/oneOf",
											keyword: "oneOf",
											params: { passingSchemas: passing3 },
											message: "must match exactly one schema in oneOf"
										};
										if (vErrors === null) vErrors = [err194];
										else vErrors.push(err194);
										errors++;
									} else {
										errors = _errs190;
										if (vErrors !== null) {
											if (_errs190) vErrors.length = _errs190;
											else vErrors = null;
										}
									}
									if (data80 && typeof data80 == "object" && !Array.isArray(data80)) {
										for (const key22 in data80) if (!func1.call(schema31.properties.mappings.items.properties.sources.items.properties, key22)) {
											const err195 = {
												instancePath: instancePath + "/mappings/" + i15 + "/sources/" + i16,
												schemaPath: "#/properties/mappings/items/properties/sources/items/additionalProperties",
												keyword: "additionalProperties",
												params: { additionalProperty: key22 },
												message: "must NOT have additional properties"
											};
											if (vErrors === null) vErrors = [err195];
											else vErrors.push(err195);
											errors++;
										}
										if (data80.security_groups !== void 0) {
											let data81 = data80.security_groups;
											const _errs200 = errors;
											let valid54 = false;
											let passing4 = null;
											const _errs201 = errors;
											if (Array.isArray(data81)) {
												if (data81.length < 1) {
													const err196 = {
														instancePath: instancePath + "/mappings/" + i15 + "/sources/" + i16 + "/security_groups",
														schemaPath: "#/properties/mappings/items/properties/sources/items/properties/security_groups/oneOf/0/minItems",
														keyword: "minItems",
														params: { limit: 1 },
														message: "must NOT have fewer than 1 items"
													};
													if (vErrors === null) vErrors = [err196];
													else vErrors.push(err196);
													errors++;
												}
												const len10 = data81.length;
												for (let i17 = 0; i17 < len10; i17++) {
													let data82 = data81[i17];
													const _errs204 = errors;
													let valid57 = false;
													let passing5 = null;
													const _errs205 = errors;
													if (typeof data82 === "string") {
														if (!pattern20.test(data82)) {
															const err197 = {
																instancePath: instancePath + "/mappings/" + i15 + "/sources/" + i16 + "/security_groups/" + i17,
																schemaPath: "#/properties/mappings/items/properties/sources/items/properties/security_groups/oneOf/0/items/oneOf/0/pattern",
																keyword: "pattern",
																params: { pattern: "^sg-([0-9a-f]{8}|[0-9a-f]{17})$" },
																message: "must match pattern \"^sg-([0-9a-f]{8}|[0-9a-f]{17})$\""
															};
															if (vErrors === null) vErrors = [err197];
															else vErrors.push(err197);
															errors++;
														}
													} else {
														const err198 = {
															instancePath: instancePath + "/mappings/" + i15 + "/sources/" + i16 + "/security_groups/" + i17,
															schemaPath: "#/properties/mappings/items/properties/sources/items/properties/security_groups/oneOf/0/items/oneOf/0/type",
															keyword: "type",
															params: { type: "string" },
															message: "must be string"
														};
														if (vErrors === null) vErrors = [err198];
														else vErrors.push(err198);
														errors++;
													}
													var _valid5 = _errs205 === errors;
													if (_valid5) {
														valid57 = true;
														passing5 = 0;
													}
													const _errs207 = errors;
													const _errs209 = errors;
													let valid58 = false;
													let passing6 = null;
													const _errs210 = errors;
													if (data82 && typeof data82 == "object" && !Array.isArray(data82)) {
														if (data82.name === void 0) {
															const err199 = {
																instancePath: instancePath + "/mappings/" + i15 + "/sources/" + i16 + "/security_groups/" + i17,
																schemaPath: "#/properties/mappings/items/properties/sources/items/properties/security_groups/oneOf/0/items/oneOf/1/oneOf/0/required",
																keyword: "required",
																params: { missingProperty: "name" },
																message: "must have required property 'name'"
															};
															if (vErrors === null) vErrors = [err199];
															else vErrors.push(err199);
															errors++;
														}
													}
													var _valid6 = _errs210 === errors;
													if (_valid6) {
														valid58 = true;
														passing6 = 0;
													}
													const _errs211 = errors;
													if (data82 && typeof data82 == "object" && !Array.isArray(data82)) {
														if (data82.tags === void 0) {
															const err200 = {
																instancePath: instancePath + "/mappings/" + i15 + "/sources/" + i16 + "/security_groups/" + i17,
																schemaPath: "#/properties/mappings/items/properties/sources/items/properties/security_groups/oneOf/0/items/oneOf/1/oneOf/1/required",
																keyword: "required",
																params: { missingProperty: "tags" },
																message: "must have required property 'tags'"
															};
															if (vErrors === null) vErrors = [err200];
															else vErrors.push(err200);
															errors++;
														}
													}
													var _valid6 = _errs211 === errors;
													if (_valid6 && valid58) {
														valid58 = false;
														passing6 = [passing6, 1];
													} else if (_valid6) {
														valid58 = true;
														passing6 = 1;
													}
													if (!valid58) {
														const err201 = {
															instancePath: instancePath + "/mappings/" + i15 + "/sources/" + i16 + "/security_groups/" + i17,
															schemaPath: "#/properties/mappings/items/properties/sources/items/properties/security_groups/oneOf/0/items/oneOf/1/oneOf",
															keyword: "oneOf",
															params: { passingSchemas: passing6 },
															message: "must match exactly one schema in oneOf"
														};
														if (vErrors === null) vErrors = [err201];
														else vErrors.push(err201);
														errors++;
													} else {
														errors = _errs209;
														if (vErrors !== null) {
															if (_errs209) vErrors.length = _errs209;
															else vErrors = null;
														}
													}
													if (data82 && typeof data82 == "object" && !Array.isArray(data82)) {
														for (const key23 in data82) if (!(key23 === "name" || key23 === "vpc_id" || key23 === "tags" || key23 === "follow")) {
															const err202 = {
																instancePath: instancePath + "/mappings/" + i15 + "/sources/" + i16 + "/security_groups/" + i17,
																schemaPath: "#/properties/mappings/items/properties/sources/items/properties/security_groups/oneOf/0/items/oneOf/1/additionalProperties",
																keyword: "additionalProperties",
																params: { additionalProperty: key23 },
																message: "must NOT have additional properties"
															};
															if (vErrors === null) vErrors = [err202];
															else vErrors.push(err202);
															errors++;
														}
														if (data82.name !== void 0) {
															let data83 = data82.name;
															if (typeof data83 === "string") {
																if (func2(data83) > 255) {
																	const err203 = {
																		instancePath: instancePath + "/mappings/" + i15 + "/sources/" + i16 + "/security_groups/" + i17 + "/name",
																		schemaPath: "#/properties/mappings/items/properties/sources/items/properties/security_groups/oneOf/0/items/oneOf/1/properties/name/maxLength",
																		keyword: "maxLength",
																		params: { limit: 255 },
																		message: "must NOT have more than 255 characters"
																	};
																	if (vErrors === null) vErrors = [err203];
																	else vErrors.push(err203);
																	errors++;
																}
																if (func2(data83) < 1) {
																	const err204 = {
																		instancePath: instancePath + "/mappings/" + i15 + "/sources/" + i16 + "/security_groups/" + i17 + "/name",
																		schemaPath: "#/properties/mappings/items/properties/sources/items/properties/security_groups/oneOf/0/items/oneOf/1/properties/name/minLength",
																		keyword: "minLength",
																		params: { limit: 1 },
																		message: "must NOT have fewer than 1 characters"
																	};
																	if (vErrors === null) vErrors = [err204];
																	else vErrors.push(err204);
																	errors++;
																}
															} else {
																const err205 = {
																	instancePath: instancePath + "/mappings/" + i15 + "/sources/" + i16 + "/security_groups/" + i17 + "/name",
																	schemaPath: "#/properties/mappings/items/properties/sources/items/properties/security_groups/oneOf/0/items/oneOf/1/properties/name/type",
																	keyword: "type",
																	params: { type: "string" },
																	message: "must be string"
																};
																if (vErrors === null) vErrors = [err205];
																else vErrors.push(err205);
																errors++;
															}
														}
														if (data82.vpc_id !== void 0) {
															let data84 = data82.vpc_id;
															if (typeof data84 === "string") {
																if (!pattern16.test(data84)) {
																	const err206 = {
																		instancePath: instancePath + "/mappings/" + i15 + "/sources/" + i16 + "/security_groups/" + i17 + "/vpc_id",
																		schemaPath: "#/properties/mappings/items/properties/sources/items/properties/security_groups/oneOf/0/items/oneOf/1/properties/vpc_id/pattern",
																		keyword: "pattern",
																		params: { pattern: "^vpc-([0-9a-f]{8}|[0-9a-f]{17})$" },
																		message: "must match pattern \"^vpc-([0-9a-f]{8}|[0-9a-f]{17})$\""
																	};
																	if (vErrors === null) vErrors = [err206];
																	else vErrors.push(err206);
																	errors++;
																}
															} else {
																const err207 = {
																	instancePath: instancePath + "/mappings/" + i15 + "/sources/" + i16 + "/security_groups/" + i17 + "/vpc_id",
																	schemaPath: "#/properties/mappings/items/properties/sources/items/properties/security_groups/oneOf/0/items/oneOf/1/properties/vpc_id/type",
																	keyword: "type",
																	params: { type: "string" },
																	message: "must be string"
																};
																if (vErrors === null) vErrors = [err207];
																else vErrors.push(err207);
																errors++;
															}
														}
														if (data82.tags !== void 0) {
															let data85 = data82.tags;
															if (data85 && typeof data85 == "object" && !Array.isArray(data85)) {
																if (Object.keys(data85).length > 50) {
																	const err208 = {
																		instancePath: instancePath + "/mappings/" + i15 + "/sources/" + i16 + "/security_groups/" + i17 + "/tags",
																		schemaPath: "#/properties/mappings/items/properties/sources/items/properties/security_groups/oneOf/0/items/oneOf/1/properties/tags/maxProperties",
																		keyword: "maxProperties",
																		params: { limit: 50 },
																		message: "must NOT have more than 50 properties"
																	};
																	if (vErrors === null) vErrors = [err208];
																	else vErrors.push(err208);
																	errors++;
																}
																if (Object.keys(data85).length < 1) {
																	const err209 = {
																		instancePath: instancePath + "/mappings/" + i15 + "/sources/" + i16 + "/security_groups/" + i17 + "/tags",
																		schemaPath: "#/properties/mappings/items/properties/sources/items/properties/security_groups/oneOf/0/items/oneOf/1/properties/tags/minProperties",
																		keyword: "minProperties",
																		params: { limit: 1 },
																		message: "must NOT have fewer than 1 properties"
																	};
																	if (vErrors === null) vErrors = [err209];
																	else vErrors.push(err209);
																	errors++;
																}
																for (const key24 in data85) {
																	const _errs219 = errors;
																	if (typeof key24 === "string") {
																		if (func2(key24) > 128) {
																			const err210 = {
																				instancePath: instancePath + "/mappings/" + i15 + "/sources/" + i16 + "/security_groups/" + i17 + "/tags",
																				schemaPath: "#/properties/mappings/items/properties/sources/items/properties/security_groups/oneOf/0/items/oneOf/1/properties/tags/propertyNames/maxLength",
																				keyword: "maxLength",
																				params: { limit: 128 },
																				message: "must NOT have more than 128 characters",
																				propertyName: key24
																			};
																			if (vErrors === null) vErrors = [err210];
																			else vErrors.push(err210);
																			errors++;
																		}
																		if (func2(key24) < 1) {
																			const err211 = {
																				instancePath: instancePath + "/mappings/" + i15 + "/sources/" + i16 + "/security_groups/" + i17 + "/tags",
																				schemaPath: "#/properties/mappings/items/properties/sources/items/properties/security_groups/oneOf/0/items/oneOf/1/properties/tags/propertyNames/minLength",
																				keyword: "minLength",
																				params: { limit: 1 },
																				message: "must NOT have fewer than 1 characters",
																				propertyName: key24
																			};
																			if (vErrors === null) vErrors = [err211];
																			else vErrors.push(err211);
																			errors++;
																		}
																	}
																	if (!(_errs219 === errors)) {
																		const err212 = {
																			instancePath: instancePath + "/mappings/" + i15 + "/sources/" + i16 + "/security_groups/" + i17 + "/tags",
																			schemaPath: "#/properties/mappings/items/properties/sources/items/properties/security_groups/oneOf/0/items/oneOf/1/properties/tags/propertyNames",
																			keyword: "propertyNames",
																			params: { propertyName: key24 },
																			message: "property name must be valid"
																		};
																		if (vErrors === null) vErrors = [err212];
																		else vErrors.push(err212);
																		errors++;
																	}
																}
																for (const key25 in data85) {
																	let data86 = data85[key25];
																	if (typeof data86 === "string") {
																		if (func2(data86) > 256) {
																			const err213 = {
																				instancePath: instancePath + "/mappings/" + i15 + "/sources/" + i16 + "/security_groups/" + i17 + "/tags/" + key25.replace(/~/g, "~0").replace(/\//g, "~1"),
																				schemaPath: "#/properties/mappings/items/properties/sources/items/properties/security_groups/oneOf/0/items/oneOf/1/properties/tags/additionalProperties/maxLength",
																				keyword: "maxLength",
																				params: { limit: 256 },
																				message: "must NOT have more than 256 characters"
																			};
																			if (vErrors === null) vErrors = [err213];
																			else vErrors.push(err213);
																			errors++;
																		}
																	} else {
																		const err214 = {
																			instancePath: instancePath + "/mappings/" + i15 + "/sources/" + i16 + "/security_groups/" + i17 + "/tags/" + key25.replace(/~/g, "~0").replace(/\//g, "~1"),
																			schemaPath: "#/properties/mappings/items/properties/sources/items/properties/security_groups/oneOf/0/items/oneOf/1/properties/tags/additionalProperties/type",
																			keyword: "type",
																			params: { type: "string" },
																			message: "must be string"
																		};
																		if (vErrors === null) vErrors = [err214];
																		else vErrors.push(err214);
																		errors++;
																	}
																}
															} else {
																const err215 = {
																	instancePath: instancePath + "/mappings/" + i15 + "/sources/" + i16 + "/security_groups/" + i17 + "/tags",
																	schemaPath: "#/properties/mappings/items/properties/sources/items/properties/security_groups/oneOf/0/items/oneOf/1/properties/tags/type",
																	keyword: "type",
																	params: { type: "object" },
																	message: "must be object"
																};
																if (vErrors === null) vErrors = [err215];
																else vErrors.push(err215);
																errors++;
															}
														}
														if (data82.follow !== void 0) {
															if (typeof data82.follow !== "boolean") {
																const err216 = {
																	instancePath: instancePath + "/mappings/" + i15 + "/sources/" + i16 + "/security_groups/" + i17 + "/follow",
																	schemaPath: "#/properties/mappings/items/properties/sources/items/properties/security_groups/oneOf/0/items/oneOf/1/properties/follow/type",
																	keyword: "type",
																	params: { type: "boolean" },
																	message: "must be boolean"
																};
																if (vErrors === null) vErrors = [err216];
																else vErrors.push(err216);
																errors++;
															}
														}
														if (data82.name !== void 0) {
															if (data82 && typeof data82 == "object" && !Array.isArray(data82)) {
																if (data82.follow !== void 0) {
																	const err217 = {
																		instancePath: instancePath + "/mappings/" + i15 + "/sources/" + i16 + "/security_groups/" + i17 + "/follow",
																		schemaPath: "#/properties/mappings/items/properties/sources/items/properties/security_groups/oneOf/0/items/oneOf/1/dependentSchemas/name/properties/follow/false schema",
																		keyword: "false schema",
																		params: {},
																		message: "boolean schema is false"
																	};
																	if (vErrors === null) vErrors = [err217];
																	else vErrors.push(err217);
																	errors++;
																}
															}
														}
														if (data82.tags !== void 0) {
															if (data82 && typeof data82 == "object" && !Array.isArray(data82)) {
																if (data82.vpc_id !== void 0) {
																	const err218 = {
																		instancePath: instancePath + "/mappings/" + i15 + "/sources/" + i16 + "/security_groups/" + i17 + "/vpc_id",
																		schemaPath: "#/properties/mappings/items/properties/sources/items/properties/security_groups/oneOf/0/items/oneOf/1/dependentSchemas/tags/properties/vpc_id/false schema",
																		keyword: "false schema",
																		params: {},
																		message: "boolean schema is false"
																	};
																	if (vErrors === null) vErrors = [err218];
																	else vErrors.push(err218);
																	errors++;
																}
															}
														}
													} else {
														const err219 = {
															instancePath: instancePath + "/mappings/" + i15 + "/sources/" + i16 + "/security_groups/" + i17,
															schemaPath: "#/properties/mappings/items/properties/sources/items/properties/security_groups/oneOf/0/items/oneOf/1/type",
															keyword: "type",
															params: { type: "object" },
															message: "must be object"
														};
														if (vErrors === null) vErrors = [err219];
														else vErrors.push(err219);
														errors++;
													}
													var _valid5 = _errs207 === errors;
													if (_valid5 && valid57) {
														valid57 = false;
														passing5 = [passing5, 1];
													} else if (_valid5) {
														valid57 = true;
														passing5 = 1;
													}
													if (!valid57) {
														const err220 = {
															instancePath: instancePath + "/mappings/" + i15 + "/sources/" + i16 + "/security_groups/" + i17,
															schemaPath: "#/properties/mappings/items/properties/sources/items/properties/security_groups/oneOf/0/items/oneOf",
															keyword: "oneOf",
															params: { passingSchemas: passing5 },
															message: "must match exactly one schema in oneOf"
														};
														if (vErrors === null) vErrors = [err220];
														else vErrors.push(err220);
														errors++;
													} else {
														errors = _errs204;
														if (vErrors !== null) {
															if (_errs204) vErrors.length = _errs204;
															else vErrors = null;
														}
													}
												}
											} else {
												const err221 = {
													instancePath: instancePath + "/mappings/" + i15 + "/sources/" + i16 + "/security_groups",
													schemaPath: "#/properties/mappings/items/properties/sources/items/properties/security_groups/oneOf/0/type",
													keyword: "type",
													params: { type: "array" },
													message: "must be array"
												};
												if (vErrors === null) vErrors = [err221];
												else vErrors.push(err221);
												errors++;
											}
											var _valid4 = _errs201 === errors;
											if (_valid4) {
												valid54 = true;
												passing4 = 0;
											}
											const _errs227 = errors;
											const _errs229 = errors;
											let valid65 = false;
											let passing7 = null;
											const _errs230 = errors;
											if (data81 && typeof data81 == "object" && !Array.isArray(data81)) {
												if (data81.name === void 0) {
													const err222 = {
														instancePath: instancePath + "/mappings/" + i15 + "/sources/" + i16 + "/security_groups",
														schemaPath: "#/properties/mappings/items/properties/sources/items/properties/security_groups/oneOf/1/oneOf/0/required",
														keyword: "required",
														params: { missingProperty: "name" },
														message: "must have required property 'name'"
													};
													if (vErrors === null) vErrors = [err222];
													else vErrors.push(err222);
													errors++;
												}
											}
											var _valid7 = _errs230 === errors;
											if (_valid7) {
												valid65 = true;
												passing7 = 0;
											}
											const _errs231 = errors;
											if (data81 && typeof data81 == "object" && !Array.isArray(data81)) {
												if (data81.tags === void 0) {
													const err223 = {
														instancePath: instancePath + "/mappings/" + i15 + "/sources/" + i16 + "/security_groups",
														schemaPath: "#/properties/mappings/items/properties/sources/items/properties/security_groups/oneOf/1/oneOf/1/required",
														keyword: "required",
														params: { missingProperty: "tags" },
														message: "must have required property 'tags'"
													};
													if (vErrors === null) vErrors = [err223];
													else vErrors.push(err223);
													errors++;
												}
											}
											var _valid7 = _errs231 === errors;
											if (_valid7 && valid65) {
												valid65 = false;
												passing7 = [passing7, 1];
											} else if (_valid7) {
												valid65 = true;
												passing7 = 1;
											}
											if (!valid65) {
												const err224 = {
													instancePath: instancePath + "/mappings/" + i15 + "/sources/" + i16 + "/security_groups",
													schemaPath: "#/properties/mappings/items/properties/sources/items/properties/security_groups/oneOf/1/oneOf",
													keyword: "oneOf",
													params: { passingSchemas: passing7 },
													message: "must match exactly one schema in oneOf"
												};
												if (vErrors === null) vErrors = [err224];
												else vErrors.push(err224);
												errors++;
											} else {
												errors = _errs229;
												if (vErrors !== null) {
													if (_errs229) vErrors.length = _errs229;
													else vErrors = null;
												}
											}
											if (data81 && typeof data81 == "object" && !Array.isArray(data81)) {
												for (const key26 in data81) if (!(key26 === "name" || key26 === "vpc_id" || key26 === "tags" || key26 === "follow")) {
													const err225 = {
														instancePath: instancePath + "/mappings/" + i15 + "/sources/" + i16 + "/security_groups",
														schemaPath: "#/properties/mappings/items/properties/sources/items/properties/security_groups/oneOf/1/additionalProperties",
														keyword: "additionalProperties",
														params: { additionalProperty: key26 },
														message: "must NOT have additional properties"
													};
													if (vErrors === null) vErrors = [err225];
													else vErrors.push(err225);
													errors++;
												}
												if (data81.name !== void 0) {
													let data90 = data81.name;
													if (typeof data90 === "string") {
														if (func2(data90) > 255) {
															const err226 = {
																instancePath: instancePath + "/mappings/" + i15 + "/sources/" + i16 + "/security_groups/name",
																schemaPath: "#/properties/mappings/items/properties/sources/items/properties/security_groups/oneOf/1/properties/name/maxLength",
																keyword: "maxLength",
																params: { limit: 255 },
																message: "must NOT have more than 255 characters"
															};
															if (vErrors === null) vErrors = [err226];
															else vErrors.push(err226);
															errors++;
														}
														if (func2(data90) < 1) {
															const err227 = {
																instancePath: instancePath + "/mappings/" + i15 + "/sources/" + i16 + "/security_groups/name",
																schemaPath: "#/properties/mappings/items/properties/sources/items/properties/security_groups/oneOf/1/properties/name/minLength",
																keyword: "minLength",
																params: { limit: 1 },
																message: "must NOT have fewer than 1 characters"
															};
															if (vErrors === null) vErrors = [err227];
															else vErrors.push(err227);
															errors++;
														}
													} else {
														const err228 = {
															instancePath: instancePath + "/mappings/" + i15 + "/sources/" + i16 + "/security_groups/name",
															schemaPath: "#/properties/mappings/items/properties/sources/items/properties/security_groups/oneOf/1/properties/name/type",
															keyword: "type",
															params: { type: "string" },
															message: "must be string"
														};
														if (vErrors === null) vErrors = [err228];
														else vErrors.push(err228);
														errors++;
													}
												}
												if (data81.vpc_id !== void 0) {
													let data91 = data81.vpc_id;
													if (typeof data91 === "string") {
														if (!pattern16.test(data91)) {
															const err229 = {
																instancePath: instancePath + "/mappings/" + i15 + "/sources/" + i16 + "/security_groups/vpc_id",
																schemaPath: "#/properties/mappings/items/properties/sources/items/properties/security_groups/oneOf/1/properties/vpc_id/pattern",
																keyword: "pattern",
																params: { pattern: "^vpc-([0-9a-f]{8}|[0-9a-f]{17})$" },
																message: "must match pattern \"^vpc-([0-9a-f]{8}|[0-9a-f]{17})$\""
															};
															if (vErrors === null) vErrors = [err229];
															else vErrors.push(err229);
															errors++;
														}
													} else {
														const err230 = {
															instancePath: instancePath + "/mappings/" + i15 + "/sources/" + i16 + "/security_groups/vpc_id",
															schemaPath: "#/properties/mappings/items/properties/sources/items/properties/security_groups/oneOf/1/properties/vpc_id/type",
															keyword: "type",
															params: { type: "string" },
															message: "must be string"
														};
														if (vErrors === null) vErrors = [err230];
														else vErrors.push(err230);
														errors++;
													}
												}
												if (data81.tags !== void 0) {
													let data92 = data81.tags;
													if (data92 && typeof data92 == "object" && !Array.isArray(data92)) {
														if (Object.keys(data92).length > 50) {
															const err231 = {
																instancePath: instancePath + "/mappings/" + i15 + "/sources/" + i16 + "/security_groups/tags",
																schemaPath: "#/properties/mappings/items/properties/sources/items/properties/security_groups/oneOf/1/properties/tags/maxProperties",
																keyword: "maxProperties",
																params: { limit: 50 },
																message: "must NOT have more than 50 properties"
															};
															if (vErrors === null) vErrors = [err231];
															else vErrors.push(err231);
															errors++;
														}
														if (Object.keys(data92).length < 1) {
															const err232 = {
																instancePath: instancePath + "/mappings/" + i15 + "/sources/" + i16 + "/security_groups/tags",
																schemaPath: "#/properties/mappings/items/properties/sources/items/properties/security_groups/oneOf/1/properties/tags/minProperties",
																keyword: "minProperties",
																params: { limit: 1 },
																message: "must NOT have fewer than 1 properties"
															};
															if (vErrors === null) vErrors = [err232];
															else vErrors.push(err232);
															errors++;
														}
														for (const key27 in data92) {
															const _errs239 = errors;
															if (typeof key27 === "string") {
																if (func2(key27) > 128) {
																	const err233 = {
																		instancePath: instancePath + "/mappings/" + i15 + "/sources/" + i16 + "/security_groups/tags",
																		schemaPath: "#/properties/mappings/items/properties/sources/items/properties/security_groups/oneOf/1/properties/tags/propertyNames/maxLength",
																		keyword: "maxLength",
																		params: { limit: 128 },
																		message: "must NOT have more than 128 characters",
																		propertyName: key27
																	};
																	if (vErrors === null) vErrors = [err233];
																	else vErrors.push(err233);
																	errors++;
																}
																if (func2(key27) < 1) {
																	const err234 = {
																		instancePath: instancePath + "/mappings/" + i15 + "/sources/" + i16 + "/security_groups/tags",
																		schemaPath: "#/properties/mappings/items/properties/sources/items/properties/security_groups/oneOf/1/properties/tags/propertyNames/minLength",
																		keyword: "minLength",
																		params: { limit: 1 },
																		message: "must NOT have fewer than 1 characters",
																		propertyName: key27
																	};
																	if (vErrors === null) vErrors = [err234];
																	else vErrors.push(err234);
																	errors++;
																}
															}
															if (!(_errs239 === errors)) {
																const err235 = {
																	instancePath: instancePath + "/mappings/" + i15 + "/sources/" + i16 + "/security_groups/tags",
																	schemaPath: "#/properties/mappings/items/properties/sources/items/properties/security_groups/oneOf/1/properties/tags/propertyNames",
																	keyword: "propertyNames",
																	params: { propertyName: key27 },
																	message: "property name must be valid"
																};
																if (vErrors === null) vErrors = [err235];
																else vErrors.push(err235);
																errors++;
															}
														}
														for (const key28 in data92) {
															let data93 = data92[key28];
															if (typeof data93 === "string") {
																if (func2(data93) > 256) {
																	const err236 = {
																		instancePath: instancePath + "/mappings/" + i15 + "/sources/" + i16 + "/security_groups/tags/" + key28.replace(/~/g, "~0").replace(/\//g, "~1"),
																		schemaPath: "#/properties/mappings/items/properties/sources/items/properties/security_groups/oneOf/1/properties/tags/additionalProperties/maxLength",
																		keyword: "maxLength",
																		params: { limit: 256 },
																		message: "must NOT have more than 256 characters"
																	};
																	if (vErrors === null) vErrors = [err236];
																	else vErrors.push(err236);
																	errors++;
																}
															} else {
																const err237 = {
																	instancePath: instancePath + "/mappings/" + i15 + "/sources/" + i16 + "/security_groups/tags/" + key28.replace(/~/g, "~0").replace(/\//g, "~1"),
																	schemaPath: "#/properties/mappings/items/properties/sources/items/properties/security_groups/oneOf/1/properties/tags/additionalProperties/type",
																	keyword: "type",
																	params: { type: "string" },
																	message: "must be string"
																};
																if (vErrors === null) vErrors = [err237];
																else vErrors.push(err237);
																errors++;
															}
														}
													} else {
														const err238 = {
															instancePath: instancePath + "/mappings/" + i15 + "/sources/" + i16 + "/security_groups/tags",
															schemaPath: "#/properties/mappings/items/properties/sources/items/properties/security_groups/oneOf/1/properties/tags/type",
															keyword: "type",
															params: { type: "object" },
															message: "must be object"
														};
														if (vErrors === null) vErrors = [err238];
														else vErrors.push(err238);
														errors++;
													}
												}
												if (data81.follow !== void 0) {
													if (typeof data81.follow !== "boolean") {
														const err239 = {
															instancePath: instancePath + "/mappings/" + i15 + "/sources/" + i16 + "/security_groups/follow",
															schemaPath: "#/properties/mappings/items/properties/sources/items/properties/security_groups/oneOf/1/properties/follow/type",
															keyword: "type",
															params: { type: "boolean" },
															message: "must be boolean"
														};
														if (vErrors === null) vErrors = [err239];
														else vErrors.push(err239);
														errors++;
													}
												}
												if (data81.name !== void 0) {
													if (data81 && typeof data81 == "object" && !Array.isArray(data81)) {
														if (data81.follow !== void 0) {
															const err240 = {
																instancePath: instancePath + "/mappings/" + i15 + "/sources/" + i16 + "/security_groups/follow",
																schemaPath: "#/properties/mappings/items/properties/sources/items/properties/security_groups/oneOf/1/dependentSchemas/name/properties/follow/false schema",
																keyword: "false schema",
																params: {},
																message: "boolean schema is false"
															};
															if (vErrors === null) vErrors = [err240];
															else vErrors.push(err240);
															errors++;
														}
													}
												}
												if (data81.tags !== void 0) {
													if (data81 && typeof data81 == "object" && !Array.isArray(data81)) {
														if (data81.vpc_id !== void 0) {
															const err241 = {
																instancePath: instancePath + "/mappings/" + i15 + "/sources/" + i16 + "/security_groups/vpc_id",
																schemaPath: "#/properties/mappings/items/properties/sources/items/properties/security_groups/oneOf/1/dependentSchemas/tags/properties/vpc_id/false schema",
																keyword: "false schema",
																params: {},
																message: "boolean schema is false"
															};
															if (vErrors === null) vErrors = [err241];
															else vErrors.push(err241);
															errors++;
														}
													}
												}
											} else {
												const err242 = {
													instancePath: instancePath + "/mappings/" + i15 + "/sources/" + i16 + "/security_groups",
													schemaPath: "#/properties/mappings/items/properties/sources/items/properties/security_groups/oneOf/1/type",
													keyword: "type",
													params: { type: "object" },
													message: "must be object"
												};
												if (vErrors === null) vErrors = [err242];
												else vErrors.push(err242);
												errors++;
											}
											var _valid4 = _errs227 === errors;
											if (_valid4 && valid54) {
												valid54 = false;
												passing4 = [passing4, 1];
											} else if (_valid4) {
												valid54 = true;
												passing4 = 1;
											}
											if (!valid54) {
												const err243 = {
													instancePath: instancePath + "/mappings/" + i15 + "/sources/" + i16 + "/security_groups",
													schemaPath: "#/properties/mappings/items/properties/sources/items/properties/security_groups/oneOf",
													keyword: "oneOf",
													params: { passingSchemas: passing4 },
													message: "must match exactly one schema in oneOf"
												};
												if (vErrors === null) vErrors = [err243];
												else vErrors.push(err243);
												errors++;
											} else {
												errors = _errs200;
												if (vErrors !== null) {
													if (_errs200) vErrors.length = _errs200;
													else vErrors = null;
												}
											}
										}
										if (data80.subnets !== void 0) {
											let data97 = data80.subnets;
											const _errs248 = errors;
											let valid72 = false;
											let passing8 = null;
											const _errs249 = errors;
											if (Array.isArray(data97)) {
												if (data97.length < 1) {
													const err244 = {
														instancePath: instancePath + "/mappings/" + i15 + "/sources/" + i16 + "/subnets",
														schemaPath: "#/properties/mappings/items/properties/sources/items/properties/subnets/oneOf/0/minItems",
														keyword: "minItems",
														params: { limit: 1 },
														message: "must NOT have fewer than 1 items"
													};
													if (vErrors === null) vErrors = [err244];
													else vErrors.push(err244);
													errors++;
												}
												const len11 = data97.length;
												for (let i18 = 0; i18 < len11; i18++) {
													let data98 = data97[i18];
													if (typeof data98 === "string") {
														if (!pattern23.test(data98)) {
															const err245 = {
																instancePath: instancePath + "/mappings/" + i15 + "/sources/" + i16 + "/subnets/" + i18,
																schemaPath: "#/properties/mappings/items/properties/sources/items/properties/subnets/oneOf/0/items/pattern",
																keyword: "pattern",
																params: { pattern: "^subnet-([0-9a-f]{8}|[0-9a-f]{17})$" },
																message: "must match pattern \"^subnet-([0-9a-f]{8}|[0-9a-f]{17})$\""
															};
															if (vErrors === null) vErrors = [err245];
															else vErrors.push(err245);
															errors++;
														}
													} else {
														const err246 = {
															instancePath: instancePath + "/mappings/" + i15 + "/sources/" + i16 + "/subnets/" + i18,
															schemaPath: "#/properties/mappings/items/properties/sources/items/properties/subnets/oneOf/0/items/type",
															keyword: "type",
															params: { type: "string" },
															message: "must be string"
														};
														if (vErrors === null) vErrors = [err246];
														else vErrors.push(err246);
														errors++;
													}
												}
											} else {
												const err247 = {
													instancePath: instancePath + "/mappings/" + i15 + "/sources/" + i16 + "/subnets",
													schemaPath: "#/properties/mappings/items/properties/sources/items/properties/subnets/oneOf/0/type",
													keyword: "type",
													params: { type: "array" },
													message: "must be array"
												};
												if (vErrors === null) vErrors = [err247];
												else vErrors.push(err247);
												errors++;
											}
											var _valid8 = _errs249 === errors;
											if (_valid8) {
												valid72 = true;
												passing8 = 0;
											}
											const _errs253 = errors;
											if (data97 && typeof data97 == "object" && !Array.isArray(data97)) {
												if (Object.keys(data97).length < 1) {
													const err248 = {
														instancePath: instancePath + "/mappings/" + i15 + "/sources/" + i16 + "/subnets",
														schemaPath: "#/properties/mappings/items/properties/sources/items/properties/subnets/oneOf/1/minProperties",
														keyword: "minProperties",
														params: { limit: 1 },
														message: "must NOT have fewer than 1 properties"
													};
													if (vErrors === null) vErrors = [err248];
													else vErrors.push(err248);
													errors++;
												}
												for (const key29 in data97) if (!(key29 === "vpc_id" || key29 === "tags")) {
													const err249 = {
														instancePath: instancePath + "/mappings/" + i15 + "/sources/" + i16 + "/subnets",
														schemaPath: "#/properties/mappings/items/properties/sources/items/properties/subnets/oneOf/1/additionalProperties",
														keyword: "additionalProperties",
														params: { additionalProperty: key29 },
														message: "must NOT have additional properties"
													};
													if (vErrors === null) vErrors = [err249];
													else vErrors.push(err249);
													errors++;
												}
												if (data97.vpc_id !== void 0) {
													let data99 = data97.vpc_id;
													if (typeof data99 === "string") {
														if (!pattern16.test(data99)) {
															const err250 = {
																instancePath: instancePath + "/mappings/" + i15 + "/sources/" + i16 + "/subnets/vpc_id",
																schemaPath: "#/properties/mappings/items/properties/sources/items/properties/subnets/oneOf/1/properties/vpc_id/pattern",
																keyword: "pattern",
																params: { pattern: "^vpc-([0-9a-f]{8}|[0-9a-f]{17})$" },
																message: "must match pattern \"^vpc-([0-9a-f]{8}|[0-9a-f]{17})$\""
															};
															if (vErrors === null) vErrors = [err250];
															else vErrors.push(err250);
															errors++;
														}
													} else {
														const err251 = {
															instancePath: instancePath + "/mappings/" + i15 + "/sources/" + i16 + "/subnets/vpc_id",
															schemaPath: "#/properties/mappings/items/properties/sources/items/properties/subnets/oneOf/1/properties/vpc_id/type",
															keyword: "type",
															params: { type: "string" },
															message: "must be string"
														};
														if (vErrors === null) vErrors = [err251];
														else vErrors.push(err251);
														errors++;
													}
												}
												if (data97.tags !== void 0) {
													let data100 = data97.tags;
													if (data100 && typeof data100 == "object" && !Array.isArray(data100)) {
														if (Object.keys(data100).length > 50) {
															const err252 = {
																instancePath: instancePath + "/mappings/" + i15 + "/sources/" + i16 + "/subnets/tags",
																schemaPath: "#/properties/mappings/items/properties/sources/items/properties/subnets/oneOf/1/properties/tags/maxProperties",
																keyword: "maxProperties",
																params: { limit: 50 },
																message: "must NOT have more than 50 properties"
															};
															if (vErrors === null) vErrors = [err252];
															else vErrors.push(err252);
															errors++;
														}
														if (Object.keys(data100).length < 1) {
															const err253 = {
																instancePath: instancePath + "/mappings/" + i15 + "/sources/" + i16 + "/subnets/tags",
																schemaPath: "#/properties/mappings/items/properties/sources/items/properties/subnets/oneOf/1/properties/tags/minProperties",
																keyword: "minProperties",
																params: { limit: 1 },
																message: "must NOT have fewer than 1 properties"
															};
															if (vErrors === null) vErrors = [err253];
															else vErrors.push(err253);
															errors++;
														}
														for (const key30 in data100) {
															const _errs260 = errors;
															if (typeof key30 === "string") {
																if (func2(key30) > 128) {
																	const err254 = {
																		instancePath: instancePath + "/mappings/" + i15 + "/sources/" + i16 + "/subnets/tags",
																		schemaPath: "#/properties/mappings/items/properties/sources/items/properties/subnets/oneOf/1/properties/tags/propertyNames/maxLength",
																		keyword: "maxLength",
																		params: { limit: 128 },
																		message: "must NOT have more than 128 characters",
																		propertyName: key30
																	};
																	if (vErrors === null) vErrors = [err254];
																	else vErrors.push(err254);
																	errors++;
																}
																if (func2(key30) < 1) {
																	const err255 = {
																		instancePath: instancePath + "/mappings/" + i15 + "/sources/" + i16 + "/subnets/tags",
																		schemaPath: "#/properties/mappings/items/properties/sources/items/properties/subnets/oneOf/1/properties/tags/propertyNames/minLength",
																		keyword: "minLength",
																		params: { limit: 1 },
																		message: "must NOT have fewer than 1 characters",
																		propertyName: key30
																	};
																	if (vErrors === null) vErrors = [err255];
																	else vErrors.push(err255);
																	errors++;
																}
															}
															if (!(_errs260 === errors)) {
																const err256 = {
																	instancePath: instancePath + "/mappings/" + i15 + "/sources/" + i16 + "/subnets/tags",
																	schemaPath: "#/properties/mappings/items/properties/sources/items/properties/subnets/oneOf/1/properties/tags/propertyNames",
																	keyword: "propertyNames",
																	params: { propertyName: key30 },
																	message: "property name must be valid"
																};
																if (vErrors === null) vErrors = [err256];
																else vErrors.push(err256);
																errors++;
															}
														}
														for (const key31 in data100) {
															let data101 = data100[key31];
															if (typeof data101 === "string") {
																if (func2(data101) > 256) {
																	const err257 = {
																		instancePath: instancePath + "/mappings/" + i15 + "/sources/" + i16 + "/subnets/tags/" + key31.replace(/~/g, "~0").replace(/\//g, "~1"),
																		schemaPath: "#/properties/mappings/items/properties/sources/items/properties/subnets/oneOf/1/properties/tags/additionalProperties/maxLength",
																		keyword: "maxLength",
																		params: { limit: 256 },
																		message: "must NOT have more than 256 characters"
																	};
																	if (vErrors === null) vErrors = [err257];
																	else vErrors.push(err257);
																	errors++;
																}
															} else {
																const err258 = {
																	instancePath: instancePath + "/mappings/" + i15 + "/sources/" + i16 + "/subnets/tags/" + key31.replace(/~/g, "~0").replace(/\//g, "~1"),
																	schemaPath: "#/properties/mappings/items/properties/sources/items/properties/subnets/oneOf/1/properties/tags/additionalProperties/type",
																	keyword: "type",
																	params: { type: "string" },
																	message: "must be string"
																};
																if (vErrors === null) vErrors = [err258];
																else vErrors.push(err258);
																errors++;
															}
														}
													} else {
														const err259 = {
															instancePath: instancePath + "/mappings/" + i15 + "/sources/" + i16 + "/subnets/tags",
															schemaPath: "#/properties/mappings/items/properties/sources/items/properties/subnets/oneOf/1/properties/tags/type",
															keyword: "type",
															params: { type: "object" },
															message: "must be object"
														};
														if (vErrors === null) vErrors = [err259];
														else vErrors.push(err259);
														errors++;
													}
												}
											} else {
												const err260 = {
													instancePath: instancePath + "/mappings/" + i15 + "/sources/" + i16 + "/subnets",
													schemaPath: "#/properties/mappings/items/properties/sources/items/properties/subnets/oneOf/1/type",
													keyword: "type",
													params: { type: "object" },
													message: "must be object"
												};
												if (vErrors === null) vErrors = [err260];
												else vErrors.push(err260);
												errors++;
											}
											var _valid8 = _errs253 === errors;
											if (_valid8 && valid72) {
												valid72 = false;
												passing8 = [passing8, 1];
											} else if (_valid8) {
												valid72 = true;
												passing8 = 1;
											}
											if (!valid72) {
												const err261 = {
													instancePath: instancePath + "/mappings/" + i15 + "/sources/" + i16 + "/subnets",
													schemaPath: "#/properties/mappings/items/properties/sources/items/properties/subnets/oneOf",
													keyword: "oneOf",
													params: { passingSchemas: passing8 },
													message: "must match exactly one schema in oneOf"
												};
												if (vErrors === null) vErrors = [err261];
												else vErrors.push(err261);
												errors++;
											} else {
												errors = _errs248;
												if (vErrors !== null) {
													if (_errs248) vErrors.length = _errs248;
													else vErrors = null;
												}
											}
										}
										if (data80.vpcs !== void 0) {
											let data102 = data80.vpcs;
											const _errs265 = errors;
											let valid78 = false;
											let passing9 = null;
											const _errs266 = errors;
											if (Array.isArray(data102)) {
												if (data102.length < 1) {
													const err262 = {
														instancePath: instancePath + "/mappings/" + i15 + "/sources/" + i16 + "/vpcs",
														schemaPath: "#/properties/mappings/items/properties/sources/items/properties/vpcs/oneOf/0/minItems",
														keyword: "minItems",
														params: { limit: 1 },
														message: "must NOT have fewer than 1 items"
													};
													if (vErrors === null) vErrors = [err262];
													else vErrors.push(err262);
													errors++;
												}
												const len12 = data102.length;
												for (let i19 = 0; i19 < len12; i19++) {
													let data103 = data102[i19];
													if (typeof data103 === "string") {
														if (!pattern16.test(data103)) {
															const err263 = {
																instancePath: instancePath + "/mappings/" + i15 + "/sources/" + i16 + "/vpcs/" + i19,
																schemaPath: "#/properties/mappings/items/properties/sources/items/properties/vpcs/oneOf/0/items/pattern",
																keyword: "pattern",
																params: { pattern: "^vpc-([0-9a-f]{8}|[0-9a-f]{17})$" },
																message: "must match pattern \"^vpc-([0-9a-f]{8}|[0-9a-f]{17})$\""
															};
															if (vErrors === null) vErrors = [err263];
															else vErrors.push(err263);
															errors++;
														}
													} else {
														const err264 = {
															instancePath: instancePath + "/mappings/" + i15 + "/sources/" + i16 + "/vpcs/" + i19,
															schemaPath: "#/properties/mappings/items/properties/sources/items/properties/vpcs/oneOf/0/items/type",
															keyword: "type",
															params: { type: "string" },
															message: "must be string"
														};
														if (vErrors === null) vErrors = [err264];
														else vErrors.push(err264);
														errors++;
													}
												}
											} else {
												const err265 = {
													instancePath: instancePath + "/mappings/" + i15 + "/sources/" + i16 + "/vpcs",
													schemaPath: "#/properties/mappings/items/properties/sources/items/properties/vpcs/oneOf/0/type",
													keyword: "type",
													params: { type: "array" },
													message: "must be array"
												};
												if (vErrors === null) vErrors = [err265];
												else vErrors.push(err265);
												errors++;
											}
											var _valid9 = _errs266 === errors;
											if (_valid9) {
												valid78 = true;
												passing9 = 0;
											}
											const _errs270 = errors;
											if (data102 && typeof data102 == "object" && !Array.isArray(data102)) {
												if (data102.tags === void 0) {
													const err266 = {
														instancePath: instancePath + "/mappings/" + i15 + "/sources/" + i16 + "/vpcs",
														schemaPath: "#/properties/mappings/items/properties/sources/items/properties/vpcs/oneOf/1/required",
														keyword: "required",
														params: { missingProperty: "tags" },
														message: "must have required property 'tags'"
													};
													if (vErrors === null) vErrors = [err266];
													else vErrors.push(err266);
													errors++;
												}
												for (const key32 in data102) if (!(key32 === "tags")) {
													const err267 = {
														instancePath: instancePath + "/mappings/" + i15 + "/sources/" + i16 + "/vpcs",
														schemaPath: "#/properties/mappings/items/properties/sources/items/properties/vpcs/oneOf/1/additionalProperties",
														keyword: "additionalProperties",
														params: { additionalProperty: key32 },
														message: "must NOT have additional properties"
													};
													if (vErrors === null) vErrors = [err267];
													else vErrors.push(err267);
													errors++;
												}
												if (data102.tags !== void 0) {
													let data104 = data102.tags;
													if (data104 && typeof data104 == "object" && !Array.isArray(data104)) {
														if (Object.keys(data104).length > 50) {
															const err268 = {
																instancePath: instancePath + "/mappings/" + i15 + "/sources/" + i16 + "/vpcs/tags",
																schemaPath: "#/properties/mappings/items/properties/sources/items/properties/vpcs/oneOf/1/properties/tags/maxProperties",
																keyword: "maxProperties",
																params: { limit: 50 },
																message: "must NOT have more than 50 properties"
															};
															if (vErrors === null) vErrors = [err268];
															else vErrors.push(err268);
															errors++;
														}
														if (Object.keys(data104).length < 1) {
															const err269 = {
																instancePath: instancePath + "/mappings/" + i15 + "/sources/" + i16 + "/vpcs/tags",
																schemaPath: "#/properties/mappings/items/properties/sources/items/properties/vpcs/oneOf/1/properties/tags/minProperties",
																keyword: "minProperties",
																params: { limit: 1 },
																message: "must NOT have fewer than 1 properties"
															};
															if (vErrors === null) vErrors = [err269];
															else vErrors.push(err269);
															errors++;
														}
														for (const key33 in data104) {
															const _errs275 = errors;
															if (typeof key33 === "string") {
																if (func2(key33) > 128) {
																	const err270 = {
																		instancePath: instancePath + "/mappings/" + i15 + "/sources/" + i16 + "/vpcs/tags",
																		schemaPath: "#/properties/mappings/items/properties/sources/items/properties/vpcs/oneOf/1/properties/tags/propertyNames/maxLength",
																		keyword: "maxLength",
																		params: { limit: 128 },
																		message: "must NOT have more than 128 characters",
																		propertyName: key33
																	};
																	if (vErrors === null) vErrors = [err270];
																	else vErrors.push(err270);
																	errors++;
																}
																if (func2(key33) < 1) {
																	const err271 = {
																		instancePath: instancePath + "/mappings/" + i15 + "/sources/" + i16 + "/vpcs/tags",
																		schemaPath: "#/properties/mappings/items/properties/sources/items/properties/vpcs/oneOf/1/properties/tags/propertyNames/minLength",
																		keyword: "minLength",
																		params: { limit: 1 },
																		message: "must NOT have fewer than 1 characters",
																		propertyName: key33
																	};
																	if (vErrors === null) vErrors = [err271];
																	else vErrors.push(err271);
																	errors++;
																}
															}
															if (!(_errs275 === errors)) {
																const err272 = {
																	instancePath: instancePath + "/mappings/" + i15 + "/sources/" + i16 + "/vpcs/tags",
																	schemaPath: "#/properties/mappings/items/properties/sources/items/properties/vpcs/oneOf/1/properties/tags/propertyNames",
																	keyword: "propertyNames",
																	params: { propertyName: key33 },
																	message: "property name must be valid"
																};
																if (vErrors === null) vErrors = [err272];
																else vErrors.push(err272);
																errors++;
															}
														}
														for (const key34 in data104) {
															let data105 = data104[key34];
															if (typeof data105 === "string") {
																if (func2(data105) > 256) {
																	const err273 = {
																		instancePath: instancePath + "/mappings/" + i15 + "/sources/" + i16 + "/vpcs/tags/" + key34.replace(/~/g, "~0").replace(/\//g, "~1"),
																		schemaPath: "#/properties/mappings/items/properties/sources/items/properties/vpcs/oneOf/1/properties/tags/additionalProperties/maxLength",
																		keyword: "maxLength",
																		params: { limit: 256 },
																		message: "must NOT have more than 256 characters"
																	};
																	if (vErrors === null) vErrors = [err273];
																	else vErrors.push(err273);
																	errors++;
																}
															} else {
																const err274 = {
																	instancePath: instancePath + "/mappings/" + i15 + "/sources/" + i16 + "/vpcs/tags/" + key34.replace(/~/g, "~0").replace(/\//g, "~1"),
																	schemaPath: "#/properties/mappings/items/properties/sources/items/properties/vpcs/oneOf/1/properties/tags/additionalProperties/type",
																	keyword: "type",
																	params: { type: "string" },
																	message: "must be string"
																};
																if (vErrors === null) vErrors = [err274];
																else vErrors.push(err274);
																errors++;
															}
														}
													} else {
														const err275 = {
															instancePath: instancePath + "/mappings/" + i15 + "/sources/" + i16 + "/vpcs/tags",
															schemaPath: "#/properties/mappings/items/properties/sources/items/properties/vpcs/oneOf/1/properties/tags/type",
															keyword: "type",
															params: { type: "object" },
															message: "must be object"
														};
														if (vErrors === null) vErrors = [err275];
														else vErrors.push(err275);
														errors++;
													}
												}
											} else {
												const err276 = {
													instancePath: instancePath + "/mappings/" + i15 + "/sources/" + i16 + "/vpcs",
													schemaPath: "#/properties/mappings/items/properties/sources/items/properties/vpcs/oneOf/1/type",
													keyword: "type",
													params: { type: "object" },
													message: "must be object"
												};
												if (vErrors === null) vErrors = [err276];
												else vErrors.push(err276);
												errors++;
											}
											var _valid9 = _errs270 === errors;
											if (_valid9 && valid78) {
												valid78 = false;
												passing9 = [passing9, 1];
											} else if (_valid9) {
												valid78 = true;
												passing9 = 1;
											}
											if (!valid78) {
												const err277 = {
													instancePath: instancePath + "/mappings/" + i15 + "/sources/" + i16 + "/vpcs",
													schemaPath: "#/properties/mappings/items/properties/sources/items/properties/vpcs/oneOf",
													keyword: "oneOf",
													params: { passingSchemas: passing9 },
													message: "must match exactly one schema in oneOf"
												};
												if (vErrors === null) vErrors = [err277];
												else vErrors.push(err277);
												errors++;
											} else {
												errors = _errs265;
												if (vErrors !== null) {
													if (_errs265) vErrors.length = _errs265;
													else vErrors = null;
												}
											}
										}
										if (data80.elastic_ips !== void 0) {
											let data106 = data80.elastic_ips;
											const _errs281 = errors;
											let valid84 = false;
											let passing10 = null;
											const _errs282 = errors;
											if (data106 && typeof data106 == "object" && !Array.isArray(data106)) {
												if (data106.tags === void 0) {
													const err278 = {
														instancePath: instancePath + "/mappings/" + i15 + "/sources/" + i16 + "/elastic_ips",
														schemaPath: "#/properties/mappings/items/properties/sources/items/properties/elastic_ips/oneOf/0/required",
														keyword: "required",
														params: { missingProperty: "tags" },
														message: "must have required property 'tags'"
													};
													if (vErrors === null) vErrors = [err278];
													else vErrors.push(err278);
													errors++;
												}
											}
											var _valid10 = _errs282 === errors;
											if (_valid10) {
												valid84 = true;
												passing10 = 0;
											}
											const _errs283 = errors;
											if (data106 && typeof data106 == "object" && !Array.isArray(data106)) {
												if (data106.allocation_ids === void 0) {
													const err279 = {
														instancePath: instancePath + "/mappings/" + i15 + "/sources/" + i16 + "/elastic_ips",
														schemaPath: "#/properties/mappings/items/properties/sources/items/properties/elastic_ips/oneOf/1/required",
														keyword: "required",
														params: { missingProperty: "allocation_ids" },
														message: "must have required property 'allocation_ids'"
													};
													if (vErrors === null) vErrors = [err279];
													else vErrors.push(err279);
													errors++;
												}
											}
											var _valid10 = _errs283 === errors;
											if (_valid10 && valid84) {
												valid84 = false;
												passing10 = [passing10, 1];
											} else if (_valid10) {
												valid84 = true;
												passing10 = 1;
											}
											if (!valid84) {
												const err280 = {
													instancePath: instancePath + "/mappings/" + i15 + "/sources/" + i16 + "/elastic_ips",
													schemaPath: "#/properties/mappings/items/properties/sources/items/properties/elastic_ips/oneOf",
													keyword: "oneOf",
													params: { passingSchemas: passing10 },
													message: "must match exactly one schema in oneOf"
												};
												if (vErrors === null) vErrors = [err280];
												else vErrors.push(err280);
												errors++;
											} else {
												errors = _errs281;
												if (vErrors !== null) {
													if (_errs281) vErrors.length = _errs281;
													else vErrors = null;
												}
											}
											if (data106 && typeof data106 == "object" && !Array.isArray(data106)) {
												for (const key35 in data106) if (!(key35 === "tags" || key35 === "allocation_ids")) {
													const err281 = {
														instancePath: instancePath + "/mappings/" + i15 + "/sources/" + i16 + "/elastic_ips",
														schemaPath: "#/properties/mappings/items/properties/sources/items/properties/elastic_ips/additionalProperties",
														keyword: "additionalProperties",
														params: { additionalProperty: key35 },
														message: "must NOT have additional properties"
													};
													if (vErrors === null) vErrors = [err281];
													else vErrors.push(err281);
													errors++;
												}
												if (data106.tags !== void 0) {
													let data107 = data106.tags;
													if (data107 && typeof data107 == "object" && !Array.isArray(data107)) {
														if (Object.keys(data107).length > 50) {
															const err282 = {
																instancePath: instancePath + "/mappings/" + i15 + "/sources/" + i16 + "/elastic_ips/tags",
																schemaPath: "#/properties/mappings/items/properties/sources/items/properties/elastic_ips/properties/tags/maxProperties",
																keyword: "maxProperties",
																params: { limit: 50 },
																message: "must NOT have more than 50 properties"
															};
															if (vErrors === null) vErrors = [err282];
															else vErrors.push(err282);
															errors++;
														}
														if (Object.keys(data107).length < 1) {
															const err283 = {
																instancePath: instancePath + "/mappings/" + i15 + "/sources/" + i16 + "/elastic_ips/tags",
																schemaPath: "#/properties/mappings/items/properties/sources/items/properties/elastic_ips/properties/tags/minProperties",
																keyword: "minProperties",
																params: { limit: 1 },
																message: "must NOT have fewer than 1 properties"
															};
															if (vErrors === null) vErrors = [err283];
															else vErrors.push(err283);
															errors++;
														}
														for (const key36 in data107) {
															const _errs287 = errors;
															if (typeof key36 === "string") {
																if (func2(key36) > 128) {
																	const err284 = {
																		instancePath: instancePath + "/mappings/" + i15 + "/sources/" + i16 + "/elastic_ips/tags",
																		schemaPath: "#/properties/mappings/items/properties/sources/items/properties/elastic_ips/properties/tags/propertyNames/maxLength",
																		keyword: "maxLength",
																		params: { limit: 128 },
																		message: "must NOT have more than 128 characters",
																		propertyName: key36
																	};
																	if (vErrors === null) vErrors = [err284];
																	else vErrors.push(err284);
																	errors++;
																}
																if (func2(key36) < 1) {
																	const err285 = {
																		instancePath: instancePath + "/mappings/" + i15 + "/sources/" + i16 + "/elastic_ips/tags",
																		schemaPath: "#/properties/mappings/items/properties/sources/items/properties/elastic_ips/properties/tags/propertyNames/minLength",
																		keyword: "minLength",
																		params: { limit: 1 },
																		message: "must NOT have fewer than 1 characters",
																		propertyName: key36
																	};
																	if (vErrors === null) vErrors = [err285];
																	else vErrors.push(err285);
																	errors++;
																}
															}
															if (!(_errs287 === errors)) {
																const err286 = {
																	instancePath: instancePath + "/mappings/" + i15 + "/sources/" + i16 + "/elastic_ips/tags",
																	schemaPath: "#/properties/mappings/items/properties/sources/items/properties/elastic_ips/properties/tags/propertyNames",
																	keyword: "propertyNames",
																	params: { propertyName: key36 },
																	message: "property name must be valid"
																};
																if (vErrors === null) vErrors = [err286];
																else vErrors.push(err286);
																errors++;
															}
														}
														for (const key37 in data107) {
															let data108 = data107[key37];
															if (typeof data108 === "string") {
																if (func2(data108) > 256) {
																	const err287 = {
																		instancePath: instancePath + "/mappings/" + i15 + "/sources/" + i16 + "/elastic_ips/tags/" + key37.replace(/~/g, "~0").replace(/\//g, "~1"),
																		schemaPath: "#/properties/mappings/items/properties/sources/items/properties/elastic_ips/properties/tags/additionalProperties/maxLength",
																		keyword: "maxLength",
																		params: { limit: 256 },
																		message: "must NOT have more than 256 characters"
																	};
																	if (vErrors === null) vErrors = [err287];
																	else vErrors.push(err287);
																	errors++;
																}
															} else {
																const err288 = {
																	instancePath: instancePath + "/mappings/" + i15 + "/sources/" + i16 + "/elastic_ips/tags/" + key37.replace(/~/g, "~0").replace(/\//g, "~1"),
																	schemaPath: "#/properties/mappings/items/properties/sources/items/properties/elastic_ips/properties/tags/additionalProperties/type",
																	keyword: "type",
																	params: { type: "string" },
																	message: "must be string"
																};
																if (vErrors === null) vErrors = [err288];
																else vErrors.push(err288);
																errors++;
															}
														}
													} else {
														const err289 = {
															instancePath: instancePath + "/mappings/" + i15 + "/sources/" + i16 + "/elastic_ips/tags",
															schemaPath: "#/properties/mappings/items/properties/sources/items/properties/elastic_ips/properties/tags/type",
															keyword: "type",
															params: { type: "object" },
															message: "must be object"
														};
														if (vErrors === null) vErrors = [err289];
														else vErrors.push(err289);
														errors++;
													}
												}
												if (data106.allocation_ids !== void 0) {
													let data109 = data106.allocation_ids;
													if (Array.isArray(data109)) {
														if (data109.length < 1) {
															const err290 = {
																instancePath: instancePath + "/mappings/" + i15 + "/sources/" + i16 + "/elastic_ips/allocation_ids",
																schemaPath: "#/properties/mappings/items/properties/sources/items/properties/elastic_ips/properties/allocation_ids/minItems",
																keyword: "minItems",
																params: { limit: 1 },
																message: "must NOT have fewer than 1 items"
															};
															if (vErrors === null) vErrors = [err290];
															else vErrors.push(err290);
															errors++;
														}
														const len13 = data109.length;
														for (let i20 = 0; i20 < len13; i20++) {
															let data110 = data109[i20];
															if (typeof data110 === "string") {
																if (!pattern26.test(data110)) {
																	const err291 = {
																		instancePath: instancePath + "/mappings/" + i15 + "/sources/" + i16 + "/elastic_ips/allocation_ids/" + i20,
																		schemaPath: "#/properties/mappings/items/properties/sources/items/properties/elastic_ips/properties/allocation_ids/items/pattern",
																		keyword: "pattern",
																		params: { pattern: "^eipalloc-([0-9a-f]{8}|[0-9a-f]{17})$" },
																		message: "must match pattern \"^eipalloc-([0-9a-f]{8}|[0-9a-f]{17})$\""
																	};
																	if (vErrors === null) vErrors = [err291];
																	else vErrors.push(err291);
																	errors++;
																}
															} else {
																const err292 = {
																	instancePath: instancePath + "/mappings/" + i15 + "/sources/" + i16 + "/elastic_ips/allocation_ids/" + i20,
																	schemaPath: "#/properties/mappings/items/properties/sources/items/properties/elastic_ips/properties/allocation_ids/items/type",
																	keyword: "type",
																	params: { type: "string" },
																	message: "must be string"
																};
																if (vErrors === null) vErrors = [err292];
																else vErrors.push(err292);
																errors++;
															}
														}
													} else {
														const err293 = {
															instancePath: instancePath + "/mappings/" + i15 + "/sources/" + i16 + "/elastic_ips/allocation_ids",
															schemaPath: "#/properties/mappings/items/properties/sources/items/properties/elastic_ips/properties/allocation_ids/type",
															keyword: "type",
															params: { type: "array" },
															message: "must be array"
														};
														if (vErrors === null) vErrors = [err293];
														else vErrors.push(err293);
														errors++;
													}
												}
											} else {
												const err294 = {
													instancePath: instancePath + "/mappings/" + i15 + "/sources/" + i16 + "/elastic_ips",
													schemaPath: "#/properties/mappings/items/properties/sources/items/properties/elastic_ips/type",
													keyword: "type",
													params: { type: "object" },
													message: "must be object"
												};
												if (vErrors === null) vErrors = [err294];
												else vErrors.push(err294);
												errors++;
											}
										}
										if (data80.nat_gateways !== void 0) {
											let data111 = data80.nat_gateways;
											const _errs296 = errors;
											let valid90 = false;
											let passing11 = null;
											const _errs297 = errors;
											if (Array.isArray(data111)) {
												if (data111.length < 1) {
													const err295 = {
														instancePath: instancePath + "/mappings/" + i15 + "/sources/" + i16 + "/nat_gateways",
														schemaPath: "#/properties/mappings/items/properties/sources/items/properties/nat_gateways/oneOf/0/minItems",
														keyword: "minItems",
														params: { limit: 1 },
														message: "must NOT have fewer than 1 items"
													};
													if (vErrors === null) vErrors = [err295];
													else vErrors.push(err295);
													errors++;
												}
												const len14 = data111.length;
												for (let i21 = 0; i21 < len14; i21++) {
													let data112 = data111[i21];
													if (typeof data112 === "string") {
														if (!pattern27.test(data112)) {
															const err296 = {
																instancePath: instancePath + "/mappings/" + i15 + "/sources/" + i16 + "/nat_gateways/" + i21,
																schemaPath: "#/properties/mappings/items/properties/sources/items/properties/nat_gateways/oneOf/0/items/pattern",
																keyword: "pattern",
																params: { pattern: "^nat-([0-9a-f]{8}|[0-9a-f]{17})$" },
																message: "must match pattern \"^nat-([0-9a-f]{8}|[0-9a-f]{17})$\""
															};
															if (vErrors === null) vErrors = [err296];
															else vErrors.push(err296);
															errors++;
														}
													} else {
														const err297 = {
															instancePath: instancePath + "/mappings/" + i15 + "/sources/" + i16 + "/nat_gateways/" + i21,
															schemaPath: "#/properties/mappings/items/properties/sources/items/properties/nat_gateways/oneOf/0/items/type",
															keyword: "type",
															params: { type: "string" },
															message: "must be string"
														};
														if (vErrors === null) vErrors = [err297];
														else vErrors.push(err297);
														errors++;
													}
												}
											} else {
												const err298 = {
													instancePath: instancePath + "/mappings/" + i15 + "/sources/" + i16 + "/nat_gateways",
													schemaPath: "#/properties/mappings/items/properties/sources/items/properties/nat_gateways/oneOf/0/type",
													keyword: "type",
													params: { type: "array" },
													message: "must be array"
												};
												if (vErrors === null) vErrors = [err298];
												else vErrors.push(err298);
												errors++;
											}
											var _valid11 = _errs297 === errors;
											if (_valid11) {
												valid90 = true;
												passing11 = 0;
											}
											const _errs301 = errors;
											if (data111 && typeof data111 == "object" && !Array.isArray(data111)) {
												if (Object.keys(data111).length < 1) {
													const err299 = {
														instancePath: instancePath + "/mappings/" + i15 + "/sources/" + i16 + "/nat_gateways",
														schemaPath: "#/properties/mappings/items/properties/sources/items/properties/nat_gateways/oneOf/1/minProperties",
														keyword: "minProperties",
														params: { limit: 1 },
														message: "must NOT have fewer than 1 properties"
													};
													if (vErrors === null) vErrors = [err299];
													else vErrors.push(err299);
													errors++;
												}
												for (const key38 in data111) if (!(key38 === "vpc_id" || key38 === "tags")) {
													const err300 = {
														instancePath: instancePath + "/mappings/" + i15 + "/sources/" + i16 + "/nat_gateways",
														schemaPath: "#/properties/mappings/items/properties/sources/items/properties/nat_gateways/oneOf/1/additionalProperties",
														keyword: "additionalProperties",
														params: { additionalProperty: key38 },
														message: "must NOT have additional properties"
													};
													if (vErrors === null) vErrors = [err300];
													else vErrors.push(err300);
													errors++;
												}
												if (data111.vpc_id !== void 0) {
													let data113 = data111.vpc_id;
													if (typeof data113 === "string") {
														if (!pattern16.test(data113)) {
															const err301 = {
																instancePath: instancePath + "/mappings/" + i15 + "/sources/" + i16 + "/nat_gateways/vpc_id",
																schemaPath: "#/properties/mappings/items/properties/sources/items/properties/nat_gateways/oneOf/1/properties/vpc_id/pattern",
																keyword: "pattern",
																params: { pattern: "^vpc-([0-9a-f]{8}|[0-9a-f]{17})$" },
																message: "must match pattern \"^vpc-([0-9a-f]{8}|[0-9a-f]{17})$\""
															};
															if (vErrors === null) vErrors = [err301];
															else vErrors.push(err301);
															errors++;
														}
													} else {
														const err302 = {
															instancePath: instancePath + "/mappings/" + i15 + "/sources/" + i16 + "/nat_gateways/vpc_id",
															schemaPath: "#/properties/mappings/items/properties/sources/items/properties/nat_gateways/oneOf/1/properties/vpc_id/type",
															keyword: "type",
															params: { type: "string" },
															message: "must be string"
														};
														if (vErrors === null) vErrors = [err302];
														else vErrors.push(err302);
														errors++;
													}
												}
												if (data111.tags !== void 0) {
													let data114 = data111.tags;
													if (data114 && typeof data114 == "object" && !Array.isArray(data114)) {
														if (Object.keys(data114).length > 50) {
															const err303 = {
																instancePath: instancePath + "/mappings/" + i15 + "/sources/" + i16 + "/nat_gateways/tags",
																schemaPath: "#/properties/mappings/items/properties/sources/items/properties/nat_gateways/oneOf/1/properties/tags/maxProperties",
																keyword: "maxProperties",
																params: { limit: 50 },
																message: "must NOT have more than 50 properties"
															};
															if (vErrors === null) vErrors = [err303];
															else vErrors.push(err303);
															errors++;
														}
														if (Object.keys(data114).length < 1) {
															const err304 = {
																instancePath: instancePath + "/mappings/" + i15 + "/sources/" + i16 + "/nat_gateways/tags",
																schemaPath: "#/properties/mappings/items/properties/sources/items/properties/nat_gateways/oneOf/1/properties/tags/minProperties",
																keyword: "minProperties",
																params: { limit: 1 },
																message: "must NOT have fewer than 1 properties"
															};
															if (vErrors === null) vErrors = [err304];
															else vErrors.push(err304);
															errors++;
														}
														for (const key39 in data114) {
															const _errs308 = errors;
															if (typeof key39 === "string") {
																if (func2(key39) > 128) {
																	const err305 = {
																		instancePath: instancePath + "/mappings/" + i15 + "/sources/" + i16 + "/nat_gateways/tags",
																		schemaPath: "#/properties/mappings/items/properties/sources/items/properties/nat_gateways/oneOf/1/properties/tags/propertyNames/maxLength",
																		keyword: "maxLength",
																		params: { limit: 128 },
																		message: "must NOT have more than 128 characters",
																		propertyName: key39
																	};
																	if (vErrors === null) vErrors = [err305];
																	else vErrors.push(err305);
																	errors++;
																}
																if (func2(key39) < 1) {
																	const err306 = {
																		instancePath: instancePath + "/mappings/" + i15 + "/sources/" + i16 + "/nat_gateways/tags",
																		schemaPath: "#/properties/mappings/items/properties/sources/items/properties/nat_gateways/oneOf/1/properties/tags/propertyNames/minLength",
																		keyword: "minLength",
																		params: { limit: 1 },
																		message: "must NOT have fewer than 1 characters",
																		propertyName: key39
																	};
																	if (vErrors === null) vErrors = [err306];
																	else vErrors.push(err306);
																	errors++;
																}
															}
															if (!(_errs308 === errors)) {
																const err307 = {
																	instancePath: instancePath + "/mappings/" + i15 + "/sources/" + i16 + "/nat_gateways/tags",
																	schemaPath: "#/properties/mappings/items/properties/sources/items/properties/nat_gateways/oneOf/1/properties/tags/propertyNames",
																	keyword: "propertyNames",
																	params: { propertyName: key39 },
																	message: "property name must be valid"
																};
																if (vErrors === null) vErrors = [err307];
																else vErrors.push(err307);
																errors++;
															}
														}
														for (const key40 in data114) {
															let data115 = data114[key40];
															if (typeof data115 === "string") {
																if (func2(data115) > 256) {
																	const err308 = {
																		instancePath: instancePath + "/mappings/" + i15 + "/sources/" + i16 + "/nat_gateways/tags/" + key40.replace(/~/g, "~0").replace(/\//g, "~1"),
																		schemaPath: "#/properties/mappings/items/properties/sources/items/properties/nat_gateways/oneOf/1/properties/tags/additionalProperties/maxLength",
																		keyword: "maxLength",
																		params: { limit: 256 },
																		message: "must NOT have more than 256 characters"
																	};
																	if (vErrors === null) vErrors = [err308];
																	else vErrors.push(err308);
																	errors++;
																}
															} else {
																const err309 = {
																	instancePath: instancePath + "/mappings/" + i15 + "/sources/" + i16 + "/nat_gateways/tags/" + key40.replace(/~/g, "~0").replace(/\//g, "~1"),
																	schemaPath: "#/properties/mappings/items/properties/sources/items/properties/nat_gateways/oneOf/1/properties/tags/additionalProperties/type",
																	keyword: "type",
																	params: { type: "string" },
																	message: "must be string"
																};
																if (vErrors === null) vErrors = [err309];
																else vErrors.push(err309);
																errors++;
															}
														}
													} else {
														const err310 = {
															instancePath: instancePath + "/mappings/" + i15 + "/sources/" + i16 + "/nat_gateways/tags",
															schemaPath: "#/properties/mappings/items/properties/sources/items/properties/nat_gateways/oneOf/1/properties/tags/type",
															keyword: "type",
															params: { type: "object" },
															message: "must be object"
														};
														if (vErrors === null) vErrors = [err310];
														else vErrors.push(err310);
														errors++;
													}
												}
											} else {
												const err311 = {
													instancePath: instancePath + "/mappings/" + i15 + "/sources/" + i16 + "/nat_gateways",
													schemaPath: "#/properties/mappings/items/properties/sources/items/properties/nat_gateways/oneOf/1/type",
													keyword: "type",
													params: { type: "object" },
													message: "must be object"
												};
												if (vErrors === null) vErrors = [err311];
												else vErrors.push(err311);
												errors++;
											}
											var _valid11 = _errs301 === errors;
											if (_valid11 && valid90) {
												valid90 = false;
												passing11 = [passing11, 1];
											} else if (_valid11) {
												valid90 = true;
												passing11 = 1;
											}
											if (!valid90) {
												const err312 = {
													instancePath: instancePath + "/mappings/" + i15 + "/sources/" + i16 + "/nat_gateways",
													schemaPath: "#/properties/mappings/items/properties/sources/items/properties/nat_gateways/oneOf",
													keyword: "oneOf",
													params: { passingSchemas: passing11 },
													message: "must match exactly one schema in oneOf"
												};
												if (vErrors === null) vErrors = [err312];
												else vErrors.push(err312);
												errors++;
											} else {
												errors = _errs296;
												if (vErrors !== null) {
													if (_errs296) vErrors.length = _errs296;
													else vErrors = null;
												}
											}
										}
										if (data80.cidr_reservations !== void 0) {
											let data116 = data80.cidr_reservations;
											if (!(data116 === "exclude" || data116 === "include" || data116 === "only")) {
												const err313 = {
													instancePath: instancePath + "/mappings/" + i15 + "/sources/" + i16 + "/cidr_reservations",
													schemaPath: "#/properties/mappings/items/properties/sources/items/properties/cidr_reservations/enum",
													keyword: "enum",
													params: { allowedValues: schema31.properties.mappings.items.properties.sources.items.properties.cidr_reservations.enum },
													message: "must be equal to one of the allowed values"
												};
												if (vErrors === null) vErrors = [err313];
												else vErrors.push(err313);
												errors++;
											}
										}
										if (data80.cidrs !== void 0) {
											let data117 = data80.cidrs;
											if (Array.isArray(data117)) {
												if (data117.length < 1) {
													const err314 = {
														instancePath: instancePath + "/mappings/" + i15 + "/sources/" + i16 + "/cidrs",
														schemaPath: "#/properties/mappings/items/properties/sources/items/properties/cidrs/minItems",
														keyword: "minItems",
														params: { limit: 1 },
														message: "must NOT have fewer than 1 items"
													};
													if (vErrors === null) vErrors = [err314];
													else vErrors.push(err314);
													errors++;
												}
												const len15 = data117.length;
												for (let i22 = 0; i22 < len15; i22++) {
													let data118 = data117[i22];
													const _errs316 = errors;
													let valid98 = false;
													let passing12 = null;
													const _errs317 = errors;
													if (typeof data118 !== "string") {
														const err315 = {
															instancePath: instancePath + "/mappings/" + i15 + "/sources/" + i16 + "/cidrs/" + i22,
															schemaPath: "#/properties/mappings/items/properties/sources/items/properties/cidrs/items/oneOf/0/type",
															keyword: "type",
															params: { type: "string" },
															message: "must be string"
														};
														if (vErrors === null) vErrors = [err315];
														else vErrors.push(err315);
														errors++;
													}
													var _valid12 = _errs317 === errors;
													if (_valid12) {
														valid98 = true;
														passing12 = 0;
													}
													const _errs319 = errors;
													if (data118 && typeof data118 == "object" && !Array.isArray(data118)) {
														if (data118.cidr === void 0) {
															const err316 = {
																instancePath: instancePath + "/mappings/" + i15 + "/sources/" + i16 + "/cidrs/" + i22,
																schemaPath: "#/properties/mappings/items/properties/sources/items/properties/cidrs/items/oneOf/1/required",
																keyword: "required",
																params: { missingProperty: "cidr" },
																message: "must have required property 'cidr'"
															};
															if (vErrors === null) vErrors = [err316];
															else vErrors.push(err316);
															errors++;
														}
														for (const key41 in data118) if (!(key41 === "cidr" || key41 === "description" || key41 === "expires")) {
															const err317 = {
																instancePath: instancePath + "/mappings/" + i15 + "/sources/" + i16 + "/cidrs/" + i22,
																schemaPath: "#/properties/mappings/items/properties/sources/items/properties/cidrs/items/oneOf/1/additionalProperties",
																keyword: "additionalProperties",
																params: { additionalProperty: key41 },
																message: "must NOT have additional properties"
															};
															if (vErrors === null) vErrors = [err317];
															else vErrors.push(err317);
															errors++;
														}
														if (data118.cidr !== void 0) {
															if (typeof data118.cidr !== "string") {
																const err318 = {
																	instancePath: instancePath + "/mappings/" + i15 + "/sources/" + i16 + "/cidrs/" + i22 + "/cidr",
																	schemaPath: "#/properties/mappings/items/properties/sources/items/properties/cidrs/items/oneOf/1/properties/cidr/type",
																	keyword: "type",
																	params: { type: "string" },
																	message: "must be string"
																};
																if (vErrors === null) vErrors = [err318];
																else vErrors.push(err318);
																errors++;
															}
														}
														if (data118.description !== void 0) {
															let data120 = data118.description;
															if (typeof data120 === "string") {
																if (func2(data120) > 255) {
																	const err319 = {
																		instancePath: instancePath + "/mappings/" + i15 + "/sources/" + i16 + "/cidrs/" + i22 + "/description",
																		schemaPath: "#/properties/mappings/items/properties/sources/items/properties/cidrs/items/oneOf/1/properties/description/maxLength",
																		keyword: "maxLength",
																		params: { limit: 255 },
																		message: "must NOT have more than 255 characters"
																	};
																	if (vErrors === null) vErrors = [err319];
																	else vErrors.push(err319);
																	errors++;
																}
															} else {
																const err320 = {
																	instancePath: instancePath + "/mappings/" + i15 + "/sources/" + i16 + "/cidrs/" + i22 + "/description",
																	schemaPath: "#/properties/mappings/items/properties/sources/items/properties/cidrs/items/oneOf/1/properties/description/type",
																	keyword: "type",
																	params: { type: "string" },
																	message: "must be string"
																};
																if (vErrors === null) vErrors = [err320];
																else vErrors.push(err320);
																errors++;
															}
														}
														if (data118.expires !== void 0) {
															let data121 = data118.expires;
															if (typeof data121 === "string") {
																if (!pattern29.test(data121)) {
																	const err321 = {
																		instancePath: instancePath + "/mappings/" + i15 + "/sources/" + i16 + "/cidrs/" + i22 + "/expires",
																		schemaPath: "#/properties/mappings/items/properties/sources/items/properties/cidrs/items/oneOf/1/properties/expires/pattern",
																		keyword: "pattern",
																		params: { pattern: "^[0-9]{4}-[0-9]{2}-[0-9]{2}$" },
																		message: "must match pattern \"^[0-9]{4}-[0-9]{2}-[0-9]{2}$\""
																	};
																	if (vErrors === null) vErrors = [err321];
																	else vErrors.push(err321);
																	errors++;
																}
															} else {
																const err322 = {
																	instancePath: instancePath + "/mappings/" + i15 + "/sources/" + i16 + "/cidrs/" + i22 + "/expires",
																	schemaPath: "#/properties/mappings/items/properties/sources/items/properties/cidrs/items/oneOf/1/properties/expires/type",
																	keyword: "type",
																	params: { type: "string" },
																	message: "must be string"
																};
																if (vErrors === null) vErrors = [err322];
																else vErrors.push(err322);
																errors++;
															}
														}
													} else {
														const err323 = {
															instancePath: instancePath + "/mappings/" + i15 + "/sources/" + i16 + "/cidrs/" + i22,
															schemaPath: "#/properties/mappings/items/properties/sources/items/properties/cidrs/items/oneOf/1/type",
															keyword: "type",
															params: { type: "object" },
															message: "must be object"
														};
														if (vErrors === null) vErrors = [err323];
														else vErrors.push(err323);
														errors++;
													}
													var _valid12 = _errs319 === errors;
													if (_valid12 && valid98) {
														valid98 = false;
														passing12 = [passing12, 1];
													} else if (_valid12) {
														valid98 = true;
														passing12 = 1;
													}
													if (!valid98) {
														const err324 = {
															instancePath: instancePath + "/mappings/" + i15 + "/sources/" + i16 + "/cidrs/" + i22,
															schemaPath: "#/properties/mappings/items/properties/sources/items/properties/cidrs/items/oneOf",
															keyword: "oneOf",
															params: { passingSchemas: passing12 },
															message: "must match exactly one schema in oneOf"
														};
														if (vErrors === null) vErrors = [err324];
														else vErrors.push(err324);
														errors++;
													} else {
														errors = _errs316;
														if (vErrors !== null) {
															if (_errs316) vErrors.length = _errs316;
															else vErrors = null;
														}
													}
												}
											} else {
												const err325 = {
													instancePath: instancePath + "/mappings/" + i15 + "/sources/" + i16 + "/cidrs",
													schemaPath: "#/properties/mappings/items/properties/sources/items/properties/cidrs/type",
													keyword: "type",
													params: { type: "array" },
													message: "must be array"
												};
												if (vErrors === null) vErrors = [err325];
												else vErrors.push(err325);
												errors++;
											}
										}
										if (data80.cidr_files !== void 0) {
											let data122 = data80.cidr_files;
											if (Array.isArray(data122)) {
												if (data122.length < 1) {
													const err326 = {
														instancePath: instancePath + "/mappings/" + i15 + "/sources/" + i16 + "/cidr_files",
														schemaPath: "#/properties/mappings/items/properties/sources/items/properties/cidr_files/minItems",
														keyword: "minItems",
														params: { limit: 1 },
														message: "must NOT have fewer than 1 items"
													};
													if (vErrors === null) vErrors = [err326];
													else vErrors.push(err326);
													errors++;
												}
												const len16 = data122.length;
												for (let i23 = 0; i23 < len16; i23++) {
													let data123 = data122[i23];
													if (typeof data123 === "string") {
														if (func2(data123) > 200) {
															const err327 = {
																instancePath: instancePath + "/mappings/" + i15 + "/sources/" + i16 + "/cidr_files/" + i23,
																schemaPath: "#/properties/mappings/items/properties/sources/items/properties/cidr_files/items/maxLength",
																keyword: "maxLength",
																params: { limit: 200 },
																message: "must NOT have more than 200 characters"
															};
															if (vErrors === null) vErrors = [err327];
															else vErrors.push(err327);
															errors++;
														}
														if (!pattern30.test(data123)) {
															const err328 = {
																instancePath: instancePath + "/mappings/" + i15 + "/sources/" + i16 + "/cidr_files/" + i23,
																schemaPath: "#/properties/mappings/items/properties/sources/items/properties/cidr_files/items/pattern",
																keyword: "pattern",
																params: { pattern: "^[A-Za-z0-9_][A-Za-z0-9_.@+-]*(/[A-Za-z0-9_][A-Za-z0-9_.@+-]*)*$" },
																message: "must match pattern \"^[A-Za-z0-9_][A-Za-z0-9_.@+-]*(/[A-Za-z0-9_][A-Za-z0-9_.@+-]*)*$\""
															};
															if (vErrors === null) vErrors = [err328];
															else vErrors.push(err328);
															errors++;
														}
													} else {
														const err329 = {
															instancePath: instancePath + "/mappings/" + i15 + "/sources/" + i16 + "/cidr_files/" + i23,
															schemaPath: "#/properties/mappings/items/properties/sources/items/properties/cidr_files/items/type",
															keyword: "type",
															params: { type: "string" },
															message: "must be string"
														};
														if (vErrors === null) vErrors = [err329];
														else vErrors.push(err329);
														errors++;
													}
												}
												let i24 = data122.length;
												let j7;
												if (i24 > 1) {
													const indices6 = {};
													for (; i24--;) {
														let item6 = data122[i24];
														if (typeof item6 !== "string") continue;
														if (typeof indices6[item6] == "number") {
															j7 = indices6[item6];
															const err330 = {
																instancePath: instancePath + "/mappings/" + i15 + "/sources/" + i16 + "/cidr_files",
																schemaPath: "#/properties/mappings/items/properties/sources/items/properties/cidr_files/uniqueItems",
																keyword: "uniqueItems",
																params: {
																	i: i24,
																	j: j7
																},
																message: "must NOT have duplicate items (items ## " + j7 + " and " + i24 + " are identical)"
															};
															if (vErrors === null) vErrors = [err330];
															else vErrors.push(err330);
															errors++;
															break;
														}
														indices6[item6] = i24;
													}
												}
											} else {
												const err331 = {
													instancePath: instancePath + "/mappings/" + i15 + "/sources/" + i16 + "/cidr_files",
													schemaPath: "#/properties/mappings/items/properties/sources/items/properties/cidr_files/type",
													keyword: "type",
													params: { type: "array" },
													message: "must be array"
												};
												if (vErrors === null) vErrors = [err331];
												else vErrors.push(err331);
												errors++;
											}
										}
										if (data80.account !== void 0) {
											let data124 = data80.account;
											if (typeof data124 === "string") {
												if (func2(data124) < 1) {
													const err332 = {
														instancePath: instancePath + "/mappings/" + i15 + "/sources/" + i16 + "/account",
														schemaPath: "#/properties/mappings/items/properties/sources/items/properties/account/minLength",
														keyword: "minLength",
														params: { limit: 1 },
														message: "must NOT have fewer than 1 characters"
													};
													if (vErrors === null) vErrors = [err332];
													else vErrors.push(err332);
													errors++;
												}
											} else {
												const err333 = {
													instancePath: instancePath + "/mappings/" + i15 + "/sources/" + i16 + "/account",
													schemaPath: "#/properties/mappings/items/properties/sources/items/properties/account/type",
													keyword: "type",
													params: { type: "string" },
													message: "must be string"
												};
												if (vErrors === null) vErrors = [err333];
												else vErrors.push(err333);
												errors++;
											}
										}
										if (data80.region !== void 0) {
											let data125 = data80.region;
											if (typeof data125 === "string") {
												if (!pattern8.test(data125)) {
													const err334 = {
														instancePath: instancePath + "/mappings/" + i15 + "/sources/" + i16 + "/region",
														schemaPath: "#/properties/mappings/items/properties/sources/items/properties/region/pattern",
														keyword: "pattern",
														params: { pattern: "^[a-z]{2,4}(-[a-z]+)+-[1-9][0-9]?$" },
														message: "must match pattern \"^[a-z]{2,4}(-[a-z]+)+-[1-9][0-9]?$\""
													};
													if (vErrors === null) vErrors = [err334];
													else vErrors.push(err334);
													errors++;
												}
											} else {
												const err335 = {
													instancePath: instancePath + "/mappings/" + i15 + "/sources/" + i16 + "/region",
													schemaPath: "#/properties/mappings/items/properties/sources/items/properties/region/type",
													keyword: "type",
													params: { type: "string" },
													message: "must be string"
												};
												if (vErrors === null) vErrors = [err335];
												else vErrors.push(err335);
												errors++;
											}
										}
										if (data80.interfaces !== void 0) {
											let data126 = data80.interfaces;
											if (data126 && typeof data126 == "object" && !Array.isArray(data126)) {
												for (const key42 in data126) if (!(key42 === "detached" || key42 === "managed" || key42 === "types" || key42 === "vpc_ids")) {
													const err336 = {
														instancePath: instancePath + "/mappings/" + i15 + "/sources/" + i16 + "/interfaces",
														schemaPath: "#/properties/mappings/items/properties/sources/items/properties/interfaces/additionalProperties",
														keyword: "additionalProperties",
														params: { additionalProperty: key42 },
														message: "must NOT have additional properties"
													};
													if (vErrors === null) vErrors = [err336];
													else vErrors.push(err336);
													errors++;
												}
												if (data126.detached !== void 0) {
													if (typeof data126.detached !== "boolean") {
														const err337 = {
															instancePath: instancePath + "/mappings/" + i15 + "/sources/" + i16 + "/interfaces/detached",
															schemaPath: "#/properties/mappings/items/properties/sources/items/properties/interfaces/properties/detached/type",
															keyword: "type",
															params: { type: "boolean" },
															message: "must be boolean"
														};
														if (vErrors === null) vErrors = [err337];
														else vErrors.push(err337);
														errors++;
													}
												}
												if (data126.managed !== void 0) {
													if (typeof data126.managed !== "boolean") {
														const err338 = {
															instancePath: instancePath + "/mappings/" + i15 + "/sources/" + i16 + "/interfaces/managed",
															schemaPath: "#/properties/mappings/items/properties/sources/items/properties/interfaces/properties/managed/type",
															keyword: "type",
															params: { type: "boolean" },
															message: "must be boolean"
														};
														if (vErrors === null) vErrors = [err338];
														else vErrors.push(err338);
														errors++;
													}
												}
												if (data126.types !== void 0) {
													let data129 = data126.types;
													if (Array.isArray(data129)) {
														const len17 = data129.length;
														for (let i25 = 0; i25 < len17; i25++) {
															let data130 = data129[i25];
															if (typeof data130 === "string") {
																if (func2(data130) < 1) {
																	const err339 = {
																		instancePath: instancePath + "/mappings/" + i15 + "/sources/" + i16 + "/interfaces/types/" + i25,
																		schemaPath: "#/properties/mappings/items/properties/sources/items/properties/interfaces/properties/types/items/minLength",
																		keyword: "minLength",
																		params: { limit: 1 },
																		message: "must NOT have fewer than 1 characters"
																	};
																	if (vErrors === null) vErrors = [err339];
																	else vErrors.push(err339);
																	errors++;
																}
															} else {
																const err340 = {
																	instancePath: instancePath + "/mappings/" + i15 + "/sources/" + i16 + "/interfaces/types/" + i25,
																	schemaPath: "#/properties/mappings/items/properties/sources/items/properties/interfaces/properties/types/items/type",
																	keyword: "type",
																	params: { type: "string" },
																	message: "must be string"
																};
																if (vErrors === null) vErrors = [err340];
																else vErrors.push(err340);
																errors++;
															}
														}
														let i26 = data129.length;
														let j8;
														if (i26 > 1) {
															const indices7 = {};
															for (; i26--;) {
																let item7 = data129[i26];
																if (typeof item7 !== "string") continue;
																if (typeof indices7[item7] == "number") {
																	j8 = indices7[item7];
																	const err341 = {
																		instancePath: instancePath + "/mappings/" + i15 + "/sources/" + i16 + "/interfaces/types",
																		schemaPath: "#/properties/mappings/items/properties/sources/items/properties/interfaces/properties/types/uniqueItems",
																		keyword: "uniqueItems",
																		params: {
																			i: i26,
																			j: j8
																		},
																		message: "must NOT have duplicate items (items ## " + j8 + " and " + i26 + " are identical)"
																	};
																	if (vErrors === null) vErrors = [err341];
																	else vErrors.push(err341);
																	errors++;
																	break;
																}
																indices7[item7] = i26;
															}
														}
													} else {
														const err342 = {
															instancePath: instancePath + "/mappings/" + i15 + "/sources/" + i16 + "/interfaces/types",
															schemaPath: "#/properties/mappings/items/properties/sources/items/properties/interfaces/properties/types/type",
															keyword: "type",
															params: { type: "array" },
															message: "must be array"
														};
														if (vErrors === null) vErrors = [err342];
														else vErrors.push(err342);
														errors++;
													}
												}
												if (data126.vpc_ids !== void 0) {
													let data131 = data126.vpc_ids;
													const _errs348 = errors;
													let valid107 = false;
													let passing13 = null;
													const _errs349 = errors;
													if ("all" !== data131) {
														const err343 = {
															instancePath: instancePath + "/mappings/" + i15 + "/sources/" + i16 + "/interfaces/vpc_ids",
															schemaPath: "#/properties/mappings/items/properties/sources/items/properties/interfaces/properties/vpc_ids/oneOf/0/const",
															keyword: "const",
															params: { allowedValue: "all" },
															message: "must be equal to constant"
														};
														if (vErrors === null) vErrors = [err343];
														else vErrors.push(err343);
														errors++;
													}
													var _valid13 = _errs349 === errors;
													if (_valid13) {
														valid107 = true;
														passing13 = 0;
													}
													const _errs350 = errors;
													if (Array.isArray(data131)) {
														const len18 = data131.length;
														for (let i27 = 0; i27 < len18; i27++) {
															let data132 = data131[i27];
															if (typeof data132 === "string") {
																if (!pattern16.test(data132)) {
																	const err344 = {
																		instancePath: instancePath + "/mappings/" + i15 + "/sources/" + i16 + "/interfaces/vpc_ids/" + i27,
																		schemaPath: "#/properties/mappings/items/properties/sources/items/properties/interfaces/properties/vpc_ids/oneOf/1/items/pattern",
																		keyword: "pattern",
																		params: { pattern: "^vpc-([0-9a-f]{8}|[0-9a-f]{17})$" },
																		message: "must match pattern \"^vpc-([0-9a-f]{8}|[0-9a-f]{17})$\""
																	};
																	if (vErrors === null) vErrors = [err344];
																	else vErrors.push(err344);
																	errors++;
																}
															} else {
																const err345 = {
																	instancePath: instancePath + "/mappings/" + i15 + "/sources/" + i16 + "/interfaces/vpc_ids/" + i27,
																	schemaPath: "#/properties/mappings/items/properties/sources/items/properties/interfaces/properties/vpc_ids/oneOf/1/items/type",
																	keyword: "type",
																	params: { type: "string" },
																	message: "must be string"
																};
																if (vErrors === null) vErrors = [err345];
																else vErrors.push(err345);
																errors++;
															}
														}
														let i28 = data131.length;
														let j9;
														if (i28 > 1) {
															const indices8 = {};
															for (; i28--;) {
																let item8 = data131[i28];
																if (typeof item8 !== "string") continue;
																if (typeof indices8[item8] == "number") {
																	j9 = indices8[item8];
																	const err346 = {
																		instancePath: instancePath + "/mappings/" + i15 + "/sources/" + i16 + "/interfaces/vpc_ids",
																		schemaPath: "#/properties/mappings/items/properties/sources/items/properties/interfaces/properties/vpc_ids/oneOf/1/uniqueItems",
																		keyword: "uniqueItems",
																		params: {
																			i: i28,
																			j: j9
																		},
																		message: "must NOT have duplicate items (items ## " + j9 + " and " + i28 + " are identical)"
																	};
																	if (vErrors === null) vErrors = [err346];
																	else vErrors.push(err346);
																	errors++;
																	break;
																}
																indices8[item8] = i28;
															}
														}
													} else {
														const err347 = {
															instancePath: instancePath + "/mappings/" + i15 + "/sources/" + i16 + "/interfaces/vpc_ids",
															schemaPath: "#/properties/mappings/items/properties/sources/items/properties/interfaces/properties/vpc_ids/oneOf/1/type",
															keyword: "type",
															params: { type: "array" },
															message: "must be array"
														};
														if (vErrors === null) vErrors = [err347];
														else vErrors.push(err347);
														errors++;
													}
													var _valid13 = _errs350 === errors;
													if (_valid13 && valid107) {
														valid107 = false;
														passing13 = [passing13, 1];
													} else if (_valid13) {
														valid107 = true;
														passing13 = 1;
													}
													if (!valid107) {
														const err348 = {
															instancePath: instancePath + "/mappings/" + i15 + "/sources/" + i16 + "/interfaces/vpc_ids",
															schemaPath: "#/properties/mappings/items/properties/sources/items/properties/interfaces/properties/vpc_ids/oneOf",
															keyword: "oneOf",
															params: { passingSchemas: passing13 },
															message: "must match exactly one schema in oneOf"
														};
														if (vErrors === null) vErrors = [err348];
														else vErrors.push(err348);
														errors++;
													} else {
														errors = _errs348;
														if (vErrors !== null) {
															if (_errs348) vErrors.length = _errs348;
															else vErrors = null;
														}
													}
												}
											} else {
												const err349 = {
													instancePath: instancePath + "/mappings/" + i15 + "/sources/" + i16 + "/interfaces",
													schemaPath: "#/properties/mappings/items/properties/sources/items/properties/interfaces/type",
													keyword: "type",
													params: { type: "object" },
													message: "must be object"
												};
												if (vErrors === null) vErrors = [err349];
												else vErrors.push(err349);
												errors++;
											}
										}
										if (data80.addresses !== void 0) {
											let data133 = data80.addresses;
											if (!(data133 === "private" || data133 === "public" || data133 === "both")) {
												const err350 = {
													instancePath: instancePath + "/mappings/" + i15 + "/sources/" + i16 + "/addresses",
													schemaPath: "#/properties/mappings/items/properties/sources/items/properties/addresses/enum",
													keyword: "enum",
													params: { allowedValues: schema31.properties.mappings.items.properties.sources.items.properties.addresses.enum },
													message: "must be equal to one of the allowed values"
												};
												if (vErrors === null) vErrors = [err350];
												else vErrors.push(err350);
												errors++;
											}
										}
										if (data80.delegated_prefixes !== void 0) {
											if (typeof data80.delegated_prefixes !== "boolean") {
												const err351 = {
													instancePath: instancePath + "/mappings/" + i15 + "/sources/" + i16 + "/delegated_prefixes",
													schemaPath: "#/properties/mappings/items/properties/sources/items/properties/delegated_prefixes/type",
													keyword: "type",
													params: { type: "boolean" },
													message: "must be boolean"
												};
												if (vErrors === null) vErrors = [err351];
												else vErrors.push(err351);
												errors++;
											}
										}
										if (data80.within !== void 0) {
											let data135 = data80.within;
											if (Array.isArray(data135)) {
												if (data135.length < 1) {
													const err352 = {
														instancePath: instancePath + "/mappings/" + i15 + "/sources/" + i16 + "/within",
														schemaPath: "#/properties/mappings/items/properties/sources/items/properties/within/minItems",
														keyword: "minItems",
														params: { limit: 1 },
														message: "must NOT have fewer than 1 items"
													};
													if (vErrors === null) vErrors = [err352];
													else vErrors.push(err352);
													errors++;
												}
												const len19 = data135.length;
												for (let i29 = 0; i29 < len19; i29++) if (typeof data135[i29] !== "string") {
													const err353 = {
														instancePath: instancePath + "/mappings/" + i15 + "/sources/" + i16 + "/within/" + i29,
														schemaPath: "#/properties/mappings/items/properties/sources/items/properties/within/items/type",
														keyword: "type",
														params: { type: "string" },
														message: "must be string"
													};
													if (vErrors === null) vErrors = [err353];
													else vErrors.push(err353);
													errors++;
												}
												let i30 = data135.length;
												let j10;
												if (i30 > 1) {
													const indices9 = {};
													for (; i30--;) {
														let item9 = data135[i30];
														if (typeof item9 !== "string") continue;
														if (typeof indices9[item9] == "number") {
															j10 = indices9[item9];
															const err354 = {
																instancePath: instancePath + "/mappings/" + i15 + "/sources/" + i16 + "/within",
																schemaPath: "#/properties/mappings/items/properties/sources/items/properties/within/uniqueItems",
																keyword: "uniqueItems",
																params: {
																	i: i30,
																	j: j10
																},
																message: "must NOT have duplicate items (items ## " + j10 + " and " + i30 + " are identical)"
															};
															if (vErrors === null) vErrors = [err354];
															else vErrors.push(err354);
															errors++;
															break;
														}
														indices9[item9] = i30;
													}
												}
											} else {
												const err355 = {
													instancePath: instancePath + "/mappings/" + i15 + "/sources/" + i16 + "/within",
													schemaPath: "#/properties/mappings/items/properties/sources/items/properties/within/type",
													keyword: "type",
													params: { type: "array" },
													message: "must be array"
												};
												if (vErrors === null) vErrors = [err355];
												else vErrors.push(err355);
												errors++;
											}
										}
										if (data80.max_addresses !== void 0) {
											let data137 = data80.max_addresses;
											if (!(typeof data137 == "number" && !(data137 % 1) && !isNaN(data137) && isFinite(data137))) {
												const err356 = {
													instancePath: instancePath + "/mappings/" + i15 + "/sources/" + i16 + "/max_addresses",
													schemaPath: "#/properties/mappings/items/properties/sources/items/properties/max_addresses/type",
													keyword: "type",
													params: { type: "integer" },
													message: "must be integer"
												};
												if (vErrors === null) vErrors = [err356];
												else vErrors.push(err356);
												errors++;
											}
											if (typeof data137 == "number" && isFinite(data137)) {
												if (data137 > 1e5 || isNaN(data137)) {
													const err357 = {
														instancePath: instancePath + "/mappings/" + i15 + "/sources/" + i16 + "/max_addresses",
														schemaPath: "#/properties/mappings/items/properties/sources/items/properties/max_addresses/maximum",
														keyword: "maximum",
														params: {
															comparison: "<=",
															limit: 1e5
														},
														message: "must be <= 100000"
													};
													if (vErrors === null) vErrors = [err357];
													else vErrors.push(err357);
													errors++;
												}
												if (data137 < 1 || isNaN(data137)) {
													const err358 = {
														instancePath: instancePath + "/mappings/" + i15 + "/sources/" + i16 + "/max_addresses",
														schemaPath: "#/properties/mappings/items/properties/sources/items/properties/max_addresses/minimum",
														keyword: "minimum",
														params: {
															comparison: ">=",
															limit: 1
														},
														message: "must be >= 1"
													};
													if (vErrors === null) vErrors = [err358];
													else vErrors.push(err358);
													errors++;
												}
											}
										}
										if (data80.cidrs !== void 0) {
											if (data80 && typeof data80 == "object" && !Array.isArray(data80)) {
												if (data80.account !== void 0) {
													const err359 = {
														instancePath: instancePath + "/mappings/" + i15 + "/sources/" + i16 + "/account",
														schemaPath: "#/properties/mappings/items/properties/sources/items/dependentSchemas/cidrs/properties/account/false schema",
														keyword: "false schema",
														params: {},
														message: "boolean schema is false"
													};
													if (vErrors === null) vErrors = [err359];
													else vErrors.push(err359);
													errors++;
												}
												if (data80.region !== void 0) {
													const err360 = {
														instancePath: instancePath + "/mappings/" + i15 + "/sources/" + i16 + "/region",
														schemaPath: "#/properties/mappings/items/properties/sources/items/dependentSchemas/cidrs/properties/region/false schema",
														keyword: "false schema",
														params: {},
														message: "boolean schema is false"
													};
													if (vErrors === null) vErrors = [err360];
													else vErrors.push(err360);
													errors++;
												}
												if (data80.within !== void 0) {
													const err361 = {
														instancePath: instancePath + "/mappings/" + i15 + "/sources/" + i16 + "/within",
														schemaPath: "#/properties/mappings/items/properties/sources/items/dependentSchemas/cidrs/properties/within/false schema",
														keyword: "false schema",
														params: {},
														message: "boolean schema is false"
													};
													if (vErrors === null) vErrors = [err361];
													else vErrors.push(err361);
													errors++;
												}
												if (data80.max_addresses !== void 0) {
													const err362 = {
														instancePath: instancePath + "/mappings/" + i15 + "/sources/" + i16 + "/max_addresses",
														schemaPath: "#/properties/mappings/items/properties/sources/items/dependentSchemas/cidrs/properties/max_addresses/false schema",
														keyword: "false schema",
														params: {},
														message: "boolean schema is false"
													};
													if (vErrors === null) vErrors = [err362];
													else vErrors.push(err362);
													errors++;
												}
											}
										}
										if (data80.cidr_files !== void 0) {
											if (data80 && typeof data80 == "object" && !Array.isArray(data80)) {
												if (data80.account !== void 0) {
													const err363 = {
														instancePath: instancePath + "/mappings/" + i15 + "/sources/" + i16 + "/account",
														schemaPath: "#/properties/mappings/items/properties/sources/items/dependentSchemas/cidr_files/properties/account/false schema",
														keyword: "false schema",
														params: {},
														message: "boolean schema is false"
													};
													if (vErrors === null) vErrors = [err363];
													else vErrors.push(err363);
													errors++;
												}
												if (data80.region !== void 0) {
													const err364 = {
														instancePath: instancePath + "/mappings/" + i15 + "/sources/" + i16 + "/region",
														schemaPath: "#/properties/mappings/items/properties/sources/items/dependentSchemas/cidr_files/properties/region/false schema",
														keyword: "false schema",
														params: {},
														message: "boolean schema is false"
													};
													if (vErrors === null) vErrors = [err364];
													else vErrors.push(err364);
													errors++;
												}
												if (data80.within !== void 0) {
													const err365 = {
														instancePath: instancePath + "/mappings/" + i15 + "/sources/" + i16 + "/within",
														schemaPath: "#/properties/mappings/items/properties/sources/items/dependentSchemas/cidr_files/properties/within/false schema",
														keyword: "false schema",
														params: {},
														message: "boolean schema is false"
													};
													if (vErrors === null) vErrors = [err365];
													else vErrors.push(err365);
													errors++;
												}
												if (data80.max_addresses !== void 0) {
													const err366 = {
														instancePath: instancePath + "/mappings/" + i15 + "/sources/" + i16 + "/max_addresses",
														schemaPath: "#/properties/mappings/items/properties/sources/items/dependentSchemas/cidr_files/properties/max_addresses/false schema",
														keyword: "false schema",
														params: {},
														message: "boolean schema is false"
													};
													if (vErrors === null) vErrors = [err366];
													else vErrors.push(err366);
													errors++;
												}
											}
										}
										if (data80.cidr_reservations !== void 0) {
											const _errs366 = errors;
											let valid117 = false;
											const _errs367 = errors;
											if (data80 && typeof data80 == "object" && !Array.isArray(data80)) {
												if (data80.subnets === void 0) {
													const err367 = {
														instancePath: instancePath + "/mappings/" + i15 + "/sources/" + i16,
														schemaPath: "#/properties/mappings/items/properties/sources/items/dependentSchemas/cidr_reservations/anyOf/0/required",
														keyword: "required",
														params: { missingProperty: "subnets" },
														message: "must have required property 'subnets'"
													};
													if (vErrors === null) vErrors = [err367];
													else vErrors.push(err367);
													errors++;
												}
											}
											valid117 = valid117 || _errs367 === errors;
											if (!valid117) {
												const err368 = {
													instancePath: instancePath + "/mappings/" + i15 + "/sources/" + i16,
													schemaPath: "#/properties/mappings/items/properties/sources/items/dependentSchemas/cidr_reservations/anyOf",
													keyword: "anyOf",
													params: {},
													message: "must match a schema in anyOf"
												};
												if (vErrors === null) vErrors = [err368];
												else vErrors.push(err368);
												errors++;
											} else {
												errors = _errs366;
												if (vErrors !== null) {
													if (_errs366) vErrors.length = _errs366;
													else vErrors = null;
												}
											}
										}
										if (data80.interfaces !== void 0) {
											const _errs369 = errors;
											let valid118 = false;
											const _errs370 = errors;
											if (data80 && typeof data80 == "object" && !Array.isArray(data80)) {
												if (data80.security_groups === void 0) {
													const err369 = {
														instancePath: instancePath + "/mappings/" + i15 + "/sources/" + i16,
														schemaPath: "#/properties/mappings/items/properties/sources/items/dependentSchemas/interfaces/anyOf/0/required",
														keyword: "required",
														params: { missingProperty: "security_groups" },
														message: "must have required property 'security_groups'"
													};
													if (vErrors === null) vErrors = [err369];
													else vErrors.push(err369);
													errors++;
												}
											}
											valid118 = valid118 || _errs370 === errors;
											if (!valid118) {
												const err370 = {
													instancePath: instancePath + "/mappings/" + i15 + "/sources/" + i16,
													schemaPath: "#/properties/mappings/items/properties/sources/items/dependentSchemas/interfaces/anyOf",
													keyword: "anyOf",
													params: {},
													message: "must match a schema in anyOf"
												};
												if (vErrors === null) vErrors = [err370];
												else vErrors.push(err370);
												errors++;
											} else {
												errors = _errs369;
												if (vErrors !== null) {
													if (_errs369) vErrors.length = _errs369;
													else vErrors = null;
												}
											}
										}
										if (data80.addresses !== void 0) {
											const _errs372 = errors;
											let valid119 = false;
											const _errs373 = errors;
											if (data80 && typeof data80 == "object" && !Array.isArray(data80)) {
												if (data80.security_groups === void 0) {
													const err371 = {
														instancePath: instancePath + "/mappings/" + i15 + "/sources/" + i16,
														schemaPath: "#/properties/mappings/items/properties/sources/items/dependentSchemas/addresses/anyOf/0/required",
														keyword: "required",
														params: { missingProperty: "security_groups" },
														message: "must have required property 'security_groups'"
													};
													if (vErrors === null) vErrors = [err371];
													else vErrors.push(err371);
													errors++;
												}
											}
											valid119 = valid119 || _errs373 === errors;
											if (!valid119) {
												const err372 = {
													instancePath: instancePath + "/mappings/" + i15 + "/sources/" + i16,
													schemaPath: "#/properties/mappings/items/properties/sources/items/dependentSchemas/addresses/anyOf",
													keyword: "anyOf",
													params: {},
													message: "must match a schema in anyOf"
												};
												if (vErrors === null) vErrors = [err372];
												else vErrors.push(err372);
												errors++;
											} else {
												errors = _errs372;
												if (vErrors !== null) {
													if (_errs372) vErrors.length = _errs372;
													else vErrors = null;
												}
											}
										}
										if (data80.delegated_prefixes !== void 0) {
											const _errs375 = errors;
											let valid120 = false;
											const _errs376 = errors;
											if (data80 && typeof data80 == "object" && !Array.isArray(data80)) {
												if (data80.security_groups === void 0) {
													const err373 = {
														instancePath: instancePath + "/mappings/" + i15 + "/sources/" + i16,
														schemaPath: "#/properties/mappings/items/properties/sources/items/dependentSchemas/delegated_prefixes/anyOf/0/required",
														keyword: "required",
														params: { missingProperty: "security_groups" },
														message: "must have required property 'security_groups'"
													};
													if (vErrors === null) vErrors = [err373];
													else vErrors.push(err373);
													errors++;
												}
											}
											valid120 = valid120 || _errs376 === errors;
											if (!valid120) {
												const err374 = {
													instancePath: instancePath + "/mappings/" + i15 + "/sources/" + i16,
													schemaPath: "#/properties/mappings/items/properties/sources/items/dependentSchemas/delegated_prefixes/anyOf",
													keyword: "anyOf",
													params: {},
													message: "must match a schema in anyOf"
												};
												if (vErrors === null) vErrors = [err374];
												else vErrors.push(err374);
												errors++;
											} else {
												errors = _errs375;
												if (vErrors !== null) {
													if (_errs375) vErrors.length = _errs375;
													else vErrors = null;
												}
											}
										}
									} else {
										const err375 = {
											instancePath: instancePath + "/mappings/" + i15 + "/sources/" + i16,
											schemaPath: "#/properties/mappings/items/properties/sources/items/type",
											keyword: "type",
											params: { type: "object" },
											message: "must be object"
										};
										if (vErrors === null) vErrors = [err375];
										else vErrors.push(err375);
										errors++;
									}
								}
							} else {
								const err376 = {
									instancePath: instancePath + "/mappings/" + i15 + "/sources",
									schemaPath: "#/properties/mappings/items/properties/sources/type",
									keyword: "type",
									params: { type: "array" },
									message: "must be array"
								};
								if (vErrors === null) vErrors = [err376];
								else vErrors.push(err376);
								errors++;
							}
						}
						if (data76.prefix_lists !== void 0) {
							let data146 = data76.prefix_lists;
							if (Array.isArray(data146)) {
								if (data146.length < 1) {
									const err377 = {
										instancePath: instancePath + "/mappings/" + i15 + "/prefix_lists",
										schemaPath: "#/properties/mappings/items/properties/prefix_lists/minItems",
										keyword: "minItems",
										params: { limit: 1 },
										message: "must NOT have fewer than 1 items"
									};
									if (vErrors === null) vErrors = [err377];
									else vErrors.push(err377);
									errors++;
								}
								const len20 = data146.length;
								for (let i31 = 0; i31 < len20; i31++) {
									let data147 = data146[i31];
									const _errs381 = errors;
									const _errs382 = errors;
									if (data147 && typeof data147 == "object" && !Array.isArray(data147)) {
										if (data147.region === void 0 && "region" || data147.regions === void 0 && "regions") {
											const err378 = {};
											if (vErrors === null) vErrors = [err378];
											else vErrors.push(err378);
											errors++;
										}
									}
									if (_errs382 === errors) {
										const err379 = {
											instancePath: instancePath + "/mappings/" + i15 + "/prefix_lists/" + i31,
											schemaPath: "#/properties/mappings/items/properties/prefix_lists/items/not",
											keyword: "not",
											params: {},
											message: "must NOT be valid"
										};
										if (vErrors === null) vErrors = [err379];
										else vErrors.push(err379);
										errors++;
									} else {
										errors = _errs381;
										if (vErrors !== null) {
											if (_errs381) vErrors.length = _errs381;
											else vErrors = null;
										}
									}
									if (data147 && typeof data147 == "object" && !Array.isArray(data147)) {
										for (const key43 in data147) if (!func1.call(schema31.properties.mappings.items.properties.prefix_lists.items.properties, key43)) {
											const err380 = {
												instancePath: instancePath + "/mappings/" + i15 + "/prefix_lists/" + i31,
												schemaPath: "#/properties/mappings/items/properties/prefix_lists/items/additionalProperties",
												keyword: "additionalProperties",
												params: { additionalProperty: key43 },
												message: "must NOT have additional properties"
											};
											if (vErrors === null) vErrors = [err380];
											else vErrors.push(err380);
											errors++;
										}
										if (data147.account !== void 0) {
											let data148 = data147.account;
											if (typeof data148 === "string") {
												if (func2(data148) < 1) {
													const err381 = {
														instancePath: instancePath + "/mappings/" + i15 + "/prefix_lists/" + i31 + "/account",
														schemaPath: "#/properties/mappings/items/properties/prefix_lists/items/properties/account/minLength",
														keyword: "minLength",
														params: { limit: 1 },
														message: "must NOT have fewer than 1 characters"
													};
													if (vErrors === null) vErrors = [err381];
													else vErrors.push(err381);
													errors++;
												}
											} else {
												const err382 = {
													instancePath: instancePath + "/mappings/" + i15 + "/prefix_lists/" + i31 + "/account",
													schemaPath: "#/properties/mappings/items/properties/prefix_lists/items/properties/account/type",
													keyword: "type",
													params: { type: "string" },
													message: "must be string"
												};
												if (vErrors === null) vErrors = [err382];
												else vErrors.push(err382);
												errors++;
											}
										}
										if (data147.region !== void 0) {
											let data149 = data147.region;
											if (typeof data149 === "string") {
												if (!pattern8.test(data149)) {
													const err383 = {
														instancePath: instancePath + "/mappings/" + i15 + "/prefix_lists/" + i31 + "/region",
														schemaPath: "#/properties/mappings/items/properties/prefix_lists/items/properties/region/pattern",
														keyword: "pattern",
														params: { pattern: "^[a-z]{2,4}(-[a-z]+)+-[1-9][0-9]?$" },
														message: "must match pattern \"^[a-z]{2,4}(-[a-z]+)+-[1-9][0-9]?$\""
													};
													if (vErrors === null) vErrors = [err383];
													else vErrors.push(err383);
													errors++;
												}
											} else {
												const err384 = {
													instancePath: instancePath + "/mappings/" + i15 + "/prefix_lists/" + i31 + "/region",
													schemaPath: "#/properties/mappings/items/properties/prefix_lists/items/properties/region/type",
													keyword: "type",
													params: { type: "string" },
													message: "must be string"
												};
												if (vErrors === null) vErrors = [err384];
												else vErrors.push(err384);
												errors++;
											}
										}
										if (data147.regions !== void 0) {
											let data150 = data147.regions;
											if (Array.isArray(data150)) {
												if (data150.length < 1) {
													const err385 = {
														instancePath: instancePath + "/mappings/" + i15 + "/prefix_lists/" + i31 + "/regions",
														schemaPath: "#/properties/mappings/items/properties/prefix_lists/items/properties/regions/minItems",
														keyword: "minItems",
														params: { limit: 1 },
														message: "must NOT have fewer than 1 items"
													};
													if (vErrors === null) vErrors = [err385];
													else vErrors.push(err385);
													errors++;
												}
												const len21 = data150.length;
												for (let i32 = 0; i32 < len21; i32++) {
													let data151 = data150[i32];
													if (typeof data151 === "string") {
														if (!pattern8.test(data151)) {
															const err386 = {
																instancePath: instancePath + "/mappings/" + i15 + "/prefix_lists/" + i31 + "/regions/" + i32,
																schemaPath: "#/properties/mappings/items/properties/prefix_lists/items/properties/regions/items/pattern",
																keyword: "pattern",
																params: { pattern: "^[a-z]{2,4}(-[a-z]+)+-[1-9][0-9]?$" },
																message: "must match pattern \"^[a-z]{2,4}(-[a-z]+)+-[1-9][0-9]?$\""
															};
															if (vErrors === null) vErrors = [err386];
															else vErrors.push(err386);
															errors++;
														}
													} else {
														const err387 = {
															instancePath: instancePath + "/mappings/" + i15 + "/prefix_lists/" + i31 + "/regions/" + i32,
															schemaPath: "#/properties/mappings/items/properties/prefix_lists/items/properties/regions/items/type",
															keyword: "type",
															params: { type: "string" },
															message: "must be string"
														};
														if (vErrors === null) vErrors = [err387];
														else vErrors.push(err387);
														errors++;
													}
												}
												let i33 = data150.length;
												let j11;
												if (i33 > 1) {
													const indices10 = {};
													for (; i33--;) {
														let item10 = data150[i33];
														if (typeof item10 !== "string") continue;
														if (typeof indices10[item10] == "number") {
															j11 = indices10[item10];
															const err388 = {
																instancePath: instancePath + "/mappings/" + i15 + "/prefix_lists/" + i31 + "/regions",
																schemaPath: "#/properties/mappings/items/properties/prefix_lists/items/properties/regions/uniqueItems",
																keyword: "uniqueItems",
																params: {
																	i: i33,
																	j: j11
																},
																message: "must NOT have duplicate items (items ## " + j11 + " and " + i33 + " are identical)"
															};
															if (vErrors === null) vErrors = [err388];
															else vErrors.push(err388);
															errors++;
															break;
														}
														indices10[item10] = i33;
													}
												}
											} else {
												const err389 = {
													instancePath: instancePath + "/mappings/" + i15 + "/prefix_lists/" + i31 + "/regions",
													schemaPath: "#/properties/mappings/items/properties/prefix_lists/items/properties/regions/type",
													keyword: "type",
													params: { type: "array" },
													message: "must be array"
												};
												if (vErrors === null) vErrors = [err389];
												else vErrors.push(err389);
												errors++;
											}
										}
										if (data147.name !== void 0) {
											let data152 = data147.name;
											if (typeof data152 === "string") {
												if (func2(data152) > 255) {
													const err390 = {
														instancePath: instancePath + "/mappings/" + i15 + "/prefix_lists/" + i31 + "/name",
														schemaPath: "#/properties/mappings/items/properties/prefix_lists/items/properties/name/maxLength",
														keyword: "maxLength",
														params: { limit: 255 },
														message: "must NOT have more than 255 characters"
													};
													if (vErrors === null) vErrors = [err390];
													else vErrors.push(err390);
													errors++;
												}
												if (func2(data152) < 1) {
													const err391 = {
														instancePath: instancePath + "/mappings/" + i15 + "/prefix_lists/" + i31 + "/name",
														schemaPath: "#/properties/mappings/items/properties/prefix_lists/items/properties/name/minLength",
														keyword: "minLength",
														params: { limit: 1 },
														message: "must NOT have fewer than 1 characters"
													};
													if (vErrors === null) vErrors = [err391];
													else vErrors.push(err391);
													errors++;
												}
												if (!pattern35.test(data152)) {
													const err392 = {
														instancePath: instancePath + "/mappings/" + i15 + "/prefix_lists/" + i31 + "/name",
														schemaPath: "#/properties/mappings/items/properties/prefix_lists/items/properties/name/pattern",
														keyword: "pattern",
														params: { pattern: "^[^\\u0000-\\u001f\\u007f]*$" },
														message: "must match pattern \"^[^\\u0000-\\u001f\\u007f]*$\""
													};
													if (vErrors === null) vErrors = [err392];
													else vErrors.push(err392);
													errors++;
												}
											} else {
												const err393 = {
													instancePath: instancePath + "/mappings/" + i15 + "/prefix_lists/" + i31 + "/name",
													schemaPath: "#/properties/mappings/items/properties/prefix_lists/items/properties/name/type",
													keyword: "type",
													params: { type: "string" },
													message: "must be string"
												};
												if (vErrors === null) vErrors = [err393];
												else vErrors.push(err393);
												errors++;
											}
										}
										if (data147.address_family !== void 0) {
											let data153 = data147.address_family;
											if (!(data153 === "IPv4" || data153 === "IPv6")) {
												const err394 = {
													instancePath: instancePath + "/mappings/" + i15 + "/prefix_lists/" + i31 + "/address_family",
													schemaPath: "#/properties/mappings/items/properties/prefix_lists/items/properties/address_family/enum",
													keyword: "enum",
													params: { allowedValues: schema31.properties.mappings.items.properties.prefix_lists.items.properties.address_family.enum },
													message: "must be equal to one of the allowed values"
												};
												if (vErrors === null) vErrors = [err394];
												else vErrors.push(err394);
												errors++;
											}
										}
										if (data147.max_entries !== void 0) {
											let data154 = data147.max_entries;
											const _errs396 = errors;
											let valid128 = false;
											let passing14 = null;
											const _errs397 = errors;
											if (!(typeof data154 == "number" && !(data154 % 1) && !isNaN(data154) && isFinite(data154))) {
												const err395 = {
													instancePath: instancePath + "/mappings/" + i15 + "/prefix_lists/" + i31 + "/max_entries",
													schemaPath: "#/properties/mappings/items/properties/prefix_lists/items/properties/max_entries/oneOf/0/type",
													keyword: "type",
													params: { type: "integer" },
													message: "must be integer"
												};
												if (vErrors === null) vErrors = [err395];
												else vErrors.push(err395);
												errors++;
											}
											if (typeof data154 == "number" && isFinite(data154)) {
												if (data154 > 1e3 || isNaN(data154)) {
													const err396 = {
														instancePath: instancePath + "/mappings/" + i15 + "/prefix_lists/" + i31 + "/max_entries",
														schemaPath: "#/properties/mappings/items/properties/prefix_lists/items/properties/max_entries/oneOf/0/maximum",
														keyword: "maximum",
														params: {
															comparison: "<=",
															limit: 1e3
														},
														message: "must be <= 1000"
													};
													if (vErrors === null) vErrors = [err396];
													else vErrors.push(err396);
													errors++;
												}
												if (data154 < 1 || isNaN(data154)) {
													const err397 = {
														instancePath: instancePath + "/mappings/" + i15 + "/prefix_lists/" + i31 + "/max_entries",
														schemaPath: "#/properties/mappings/items/properties/prefix_lists/items/properties/max_entries/oneOf/0/minimum",
														keyword: "minimum",
														params: {
															comparison: ">=",
															limit: 1
														},
														message: "must be >= 1"
													};
													if (vErrors === null) vErrors = [err397];
													else vErrors.push(err397);
													errors++;
												}
											}
											var _valid18 = _errs397 === errors;
											if (_valid18) {
												valid128 = true;
												passing14 = 0;
											}
											const _errs399 = errors;
											if (data154 && typeof data154 == "object" && !Array.isArray(data154)) {
												for (const key44 in data154) if (!(key44 === "headroom_percent" || key44 === "headroom" || key44 === "limit" || key44 === "shrink")) {
													const err398 = {
														instancePath: instancePath + "/mappings/" + i15 + "/prefix_lists/" + i31 + "/max_entries",
														schemaPath: "#/properties/mappings/items/properties/prefix_lists/items/properties/max_entries/oneOf/1/additionalProperties",
														keyword: "additionalProperties",
														params: { additionalProperty: key44 },
														message: "must NOT have additional properties"
													};
													if (vErrors === null) vErrors = [err398];
													else vErrors.push(err398);
													errors++;
												}
												if (data154.headroom_percent !== void 0) {
													let data155 = data154.headroom_percent;
													if (!(typeof data155 == "number" && !(data155 % 1) && !isNaN(data155) && isFinite(data155))) {
														const err399 = {
															instancePath: instancePath + "/mappings/" + i15 + "/prefix_lists/" + i31 + "/max_entries/headroom_percent",
															schemaPath: "#/properties/mappings/items/properties/prefix_lists/items/properties/max_entries/oneOf/1/properties/headroom_percent/type",
															keyword: "type",
															params: { type: "integer" },
															message: "must be integer"
														};
														if (vErrors === null) vErrors = [err399];
														else vErrors.push(err399);
														errors++;
													}
													if (typeof data155 == "number" && isFinite(data155)) {
														if (data155 > 1e3 || isNaN(data155)) {
															const err400 = {
																instancePath: instancePath + "/mappings/" + i15 + "/prefix_lists/" + i31 + "/max_entries/headroom_percent",
																schemaPath: "#/properties/mappings/items/properties/prefix_lists/items/properties/max_entries/oneOf/1/properties/headroom_percent/maximum",
																keyword: "maximum",
																params: {
																	comparison: "<=",
																	limit: 1e3
																},
																message: "must be <= 1000"
															};
															if (vErrors === null) vErrors = [err400];
															else vErrors.push(err400);
															errors++;
														}
														if (data155 < 0 || isNaN(data155)) {
															const err401 = {
																instancePath: instancePath + "/mappings/" + i15 + "/prefix_lists/" + i31 + "/max_entries/headroom_percent",
																schemaPath: "#/properties/mappings/items/properties/prefix_lists/items/properties/max_entries/oneOf/1/properties/headroom_percent/minimum",
																keyword: "minimum",
																params: {
																	comparison: ">=",
																	limit: 0
																},
																message: "must be >= 0"
															};
															if (vErrors === null) vErrors = [err401];
															else vErrors.push(err401);
															errors++;
														}
													}
												}
												if (data154.headroom !== void 0) {
													let data156 = data154.headroom;
													if (!(typeof data156 == "number" && !(data156 % 1) && !isNaN(data156) && isFinite(data156))) {
														const err402 = {
															instancePath: instancePath + "/mappings/" + i15 + "/prefix_lists/" + i31 + "/max_entries/headroom",
															schemaPath: "#/properties/mappings/items/properties/prefix_lists/items/properties/max_entries/oneOf/1/properties/headroom/type",
															keyword: "type",
															params: { type: "integer" },
															message: "must be integer"
														};
														if (vErrors === null) vErrors = [err402];
														else vErrors.push(err402);
														errors++;
													}
													if (typeof data156 == "number" && isFinite(data156)) {
														if (data156 > 1e3 || isNaN(data156)) {
															const err403 = {
																instancePath: instancePath + "/mappings/" + i15 + "/prefix_lists/" + i31 + "/max_entries/headroom",
																schemaPath: "#/properties/mappings/items/properties/prefix_lists/items/properties/max_entries/oneOf/1/properties/headroom/maximum",
																keyword: "maximum",
																params: {
																	comparison: "<=",
																	limit: 1e3
																},
																message: "must be <= 1000"
															};
															if (vErrors === null) vErrors = [err403];
															else vErrors.push(err403);
															errors++;
														}
														if (data156 < 0 || isNaN(data156)) {
															const err404 = {
																instancePath: instancePath + "/mappings/" + i15 + "/prefix_lists/" + i31 + "/max_entries/headroom",
																schemaPath: "#/properties/mappings/items/properties/prefix_lists/items/properties/max_entries/oneOf/1/properties/headroom/minimum",
																keyword: "minimum",
																params: {
																	comparison: ">=",
																	limit: 0
																},
																message: "must be >= 0"
															};
															if (vErrors === null) vErrors = [err404];
															else vErrors.push(err404);
															errors++;
														}
													}
												}
												if (data154.limit !== void 0) {
													let data157 = data154.limit;
													if (!(typeof data157 == "number" && !(data157 % 1) && !isNaN(data157) && isFinite(data157))) {
														const err405 = {
															instancePath: instancePath + "/mappings/" + i15 + "/prefix_lists/" + i31 + "/max_entries/limit",
															schemaPath: "#/properties/mappings/items/properties/prefix_lists/items/properties/max_entries/oneOf/1/properties/limit/type",
															keyword: "type",
															params: { type: "integer" },
															message: "must be integer"
														};
														if (vErrors === null) vErrors = [err405];
														else vErrors.push(err405);
														errors++;
													}
													if (typeof data157 == "number" && isFinite(data157)) {
														if (data157 > 1e3 || isNaN(data157)) {
															const err406 = {
																instancePath: instancePath + "/mappings/" + i15 + "/prefix_lists/" + i31 + "/max_entries/limit",
																schemaPath: "#/properties/mappings/items/properties/prefix_lists/items/properties/max_entries/oneOf/1/properties/limit/maximum",
																keyword: "maximum",
																params: {
																	comparison: "<=",
																	limit: 1e3
																},
																message: "must be <= 1000"
															};
															if (vErrors === null) vErrors = [err406];
															else vErrors.push(err406);
															errors++;
														}
														if (data157 < 1 || isNaN(data157)) {
															const err407 = {
																instancePath: instancePath + "/mappings/" + i15 + "/prefix_lists/" + i31 + "/max_entries/limit",
																schemaPath: "#/properties/mappings/items/properties/prefix_lists/items/properties/max_entries/oneOf/1/properties/limit/minimum",
																keyword: "minimum",
																params: {
																	comparison: ">=",
																	limit: 1
																},
																message: "must be >= 1"
															};
															if (vErrors === null) vErrors = [err407];
															else vErrors.push(err407);
															errors++;
														}
													}
												}
												if (data154.shrink !== void 0) {
													if (typeof data154.shrink !== "boolean") {
														const err408 = {
															instancePath: instancePath + "/mappings/" + i15 + "/prefix_lists/" + i31 + "/max_entries/shrink",
															schemaPath: "#/properties/mappings/items/properties/prefix_lists/items/properties/max_entries/oneOf/1/properties/shrink/type",
															keyword: "type",
															params: { type: "boolean" },
															message: "must be boolean"
														};
														if (vErrors === null) vErrors = [err408];
														else vErrors.push(err408);
														errors++;
													}
												}
											} else {
												const err409 = {
													instancePath: instancePath + "/mappings/" + i15 + "/prefix_lists/" + i31 + "/max_entries",
													schemaPath: "#/properties/mappings/items/properties/prefix_lists/items/properties/max_entries/oneOf/1/type",
													keyword: "type",
													params: { type: "object" },
													message: "must be object"
												};
												if (vErrors === null) vErrors = [err409];
												else vErrors.push(err409);
												errors++;
											}
											var _valid18 = _errs399 === errors;
											if (_valid18 && valid128) {
												valid128 = false;
												passing14 = [passing14, 1];
											} else if (_valid18) {
												valid128 = true;
												passing14 = 1;
											}
											if (!valid128) {
												const err410 = {
													instancePath: instancePath + "/mappings/" + i15 + "/prefix_lists/" + i31 + "/max_entries",
													schemaPath: "#/properties/mappings/items/properties/prefix_lists/items/properties/max_entries/oneOf",
													keyword: "oneOf",
													params: { passingSchemas: passing14 },
													message: "must match exactly one schema in oneOf"
												};
												if (vErrors === null) vErrors = [err410];
												else vErrors.push(err410);
												errors++;
											} else {
												errors = _errs396;
												if (vErrors !== null) {
													if (_errs396) vErrors.length = _errs396;
													else vErrors = null;
												}
											}
										}
										if (data147.aggregate !== void 0) {
											let data159 = data147.aggregate;
											const _errs411 = errors;
											let valid130 = false;
											let passing15 = null;
											const _errs412 = errors;
											if (typeof data159 !== "string") {
												const err411 = {
													instancePath: instancePath + "/mappings/" + i15 + "/prefix_lists/" + i31 + "/aggregate",
													schemaPath: "#/properties/mappings/items/properties/prefix_lists/items/properties/aggregate/oneOf/0/type",
													keyword: "type",
													params: { type: "string" },
													message: "must be string"
												};
												if (vErrors === null) vErrors = [err411];
												else vErrors.push(err411);
												errors++;
											}
											if (!(data159 === "none" || data159 === "exact")) {
												const err412 = {
													instancePath: instancePath + "/mappings/" + i15 + "/prefix_lists/" + i31 + "/aggregate",
													schemaPath: "#/properties/mappings/items/properties/prefix_lists/items/properties/aggregate/oneOf/0/enum",
													keyword: "enum",
													params: { allowedValues: schema31.properties.mappings.items.properties.prefix_lists.items.properties.aggregate.oneOf[0].enum },
													message: "must be equal to one of the allowed values"
												};
												if (vErrors === null) vErrors = [err412];
												else vErrors.push(err412);
												errors++;
											}
											var _valid19 = _errs412 === errors;
											if (_valid19) {
												valid130 = true;
												passing15 = 0;
											}
											const _errs414 = errors;
											if (data159 && typeof data159 == "object" && !Array.isArray(data159)) {
												if (data159.within === void 0) {
													const err413 = {
														instancePath: instancePath + "/mappings/" + i15 + "/prefix_lists/" + i31 + "/aggregate",
														schemaPath: "#/properties/mappings/items/properties/prefix_lists/items/properties/aggregate/oneOf/1/required",
														keyword: "required",
														params: { missingProperty: "within" },
														message: "must have required property 'within'"
													};
													if (vErrors === null) vErrors = [err413];
													else vErrors.push(err413);
													errors++;
												}
												for (const key45 in data159) if (!(key45 === "within" || key45 === "max_extra_addresses" || key45 === "never")) {
													const err414 = {
														instancePath: instancePath + "/mappings/" + i15 + "/prefix_lists/" + i31 + "/aggregate",
														schemaPath: "#/properties/mappings/items/properties/prefix_lists/items/properties/aggregate/oneOf/1/additionalProperties",
														keyword: "additionalProperties",
														params: { additionalProperty: key45 },
														message: "must NOT have additional properties"
													};
													if (vErrors === null) vErrors = [err414];
													else vErrors.push(err414);
													errors++;
												}
												if (data159.within !== void 0) {
													let data160 = data159.within;
													if (!(typeof data160 == "number" && !(data160 % 1) && !isNaN(data160) && isFinite(data160))) {
														const err415 = {
															instancePath: instancePath + "/mappings/" + i15 + "/prefix_lists/" + i31 + "/aggregate/within",
															schemaPath: "#/properties/mappings/items/properties/prefix_lists/items/properties/aggregate/oneOf/1/properties/within/type",
															keyword: "type",
															params: { type: "integer" },
															message: "must be integer"
														};
														if (vErrors === null) vErrors = [err415];
														else vErrors.push(err415);
														errors++;
													}
													if (typeof data160 == "number" && isFinite(data160)) {
														if (data160 > 1e3 || isNaN(data160)) {
															const err416 = {
																instancePath: instancePath + "/mappings/" + i15 + "/prefix_lists/" + i31 + "/aggregate/within",
																schemaPath: "#/properties/mappings/items/properties/prefix_lists/items/properties/aggregate/oneOf/1/properties/within/maximum",
																keyword: "maximum",
																params: {
																	comparison: "<=",
																	limit: 1e3
																},
																message: "must be <= 1000"
															};
															if (vErrors === null) vErrors = [err416];
															else vErrors.push(err416);
															errors++;
														}
														if (data160 < 1 || isNaN(data160)) {
															const err417 = {
																instancePath: instancePath + "/mappings/" + i15 + "/prefix_lists/" + i31 + "/aggregate/within",
																schemaPath: "#/properties/mappings/items/properties/prefix_lists/items/properties/aggregate/oneOf/1/properties/within/minimum",
																keyword: "minimum",
																params: {
																	comparison: ">=",
																	limit: 1
																},
																message: "must be >= 1"
															};
															if (vErrors === null) vErrors = [err417];
															else vErrors.push(err417);
															errors++;
														}
													}
												}
												if (data159.max_extra_addresses !== void 0) {
													let data161 = data159.max_extra_addresses;
													if (!(typeof data161 == "number" && !(data161 % 1) && !isNaN(data161) && isFinite(data161))) {
														const err418 = {
															instancePath: instancePath + "/mappings/" + i15 + "/prefix_lists/" + i31 + "/aggregate/max_extra_addresses",
															schemaPath: "#/properties/mappings/items/properties/prefix_lists/items/properties/aggregate/oneOf/1/properties/max_extra_addresses/type",
															keyword: "type",
															params: { type: "integer" },
															message: "must be integer"
														};
														if (vErrors === null) vErrors = [err418];
														else vErrors.push(err418);
														errors++;
													}
													if (typeof data161 == "number" && isFinite(data161)) {
														if (data161 > 9007199254740991 || isNaN(data161)) {
															const err419 = {
																instancePath: instancePath + "/mappings/" + i15 + "/prefix_lists/" + i31 + "/aggregate/max_extra_addresses",
																schemaPath: "#/properties/mappings/items/properties/prefix_lists/items/properties/aggregate/oneOf/1/properties/max_extra_addresses/maximum",
																keyword: "maximum",
																params: {
																	comparison: "<=",
																	limit: 9007199254740991
																},
																message: "must be <= 9007199254740991"
															};
															if (vErrors === null) vErrors = [err419];
															else vErrors.push(err419);
															errors++;
														}
														if (data161 < 0 || isNaN(data161)) {
															const err420 = {
																instancePath: instancePath + "/mappings/" + i15 + "/prefix_lists/" + i31 + "/aggregate/max_extra_addresses",
																schemaPath: "#/properties/mappings/items/properties/prefix_lists/items/properties/aggregate/oneOf/1/properties/max_extra_addresses/minimum",
																keyword: "minimum",
																params: {
																	comparison: ">=",
																	limit: 0
																},
																message: "must be >= 0"
															};
															if (vErrors === null) vErrors = [err420];
															else vErrors.push(err420);
															errors++;
														}
													}
												}
												if (data159.never !== void 0) {
													let data162 = data159.never;
													if (Array.isArray(data162)) {
														if (data162.length < 1) {
															const err421 = {
																instancePath: instancePath + "/mappings/" + i15 + "/prefix_lists/" + i31 + "/aggregate/never",
																schemaPath: "#/properties/mappings/items/properties/prefix_lists/items/properties/aggregate/oneOf/1/properties/never/minItems",
																keyword: "minItems",
																params: { limit: 1 },
																message: "must NOT have fewer than 1 items"
															};
															if (vErrors === null) vErrors = [err421];
															else vErrors.push(err421);
															errors++;
														}
														const len22 = data162.length;
														for (let i34 = 0; i34 < len22; i34++) if (typeof data162[i34] !== "string") {
															const err422 = {
																instancePath: instancePath + "/mappings/" + i15 + "/prefix_lists/" + i31 + "/aggregate/never/" + i34,
																schemaPath: "#/properties/mappings/items/properties/prefix_lists/items/properties/aggregate/oneOf/1/properties/never/items/type",
																keyword: "type",
																params: { type: "string" },
																message: "must be string"
															};
															if (vErrors === null) vErrors = [err422];
															else vErrors.push(err422);
															errors++;
														}
														let i35 = data162.length;
														let j12;
														if (i35 > 1) {
															const indices11 = {};
															for (; i35--;) {
																let item11 = data162[i35];
																if (typeof item11 !== "string") continue;
																if (typeof indices11[item11] == "number") {
																	j12 = indices11[item11];
																	const err423 = {
																		instancePath: instancePath + "/mappings/" + i15 + "/prefix_lists/" + i31 + "/aggregate/never",
																		schemaPath: "#/properties/mappings/items/properties/prefix_lists/items/properties/aggregate/oneOf/1/properties/never/uniqueItems",
																		keyword: "uniqueItems",
																		params: {
																			i: i35,
																			j: j12
																		},
																		message: "must NOT have duplicate items (items ## " + j12 + " and " + i35 + " are identical)"
																	};
																	if (vErrors === null) vErrors = [err423];
																	else vErrors.push(err423);
																	errors++;
																	break;
																}
																indices11[item11] = i35;
															}
														}
													} else {
														const err424 = {
															instancePath: instancePath + "/mappings/" + i15 + "/prefix_lists/" + i31 + "/aggregate/never",
															schemaPath: "#/properties/mappings/items/properties/prefix_lists/items/properties/aggregate/oneOf/1/properties/never/type",
															keyword: "type",
															params: { type: "array" },
															message: "must be array"
														};
														if (vErrors === null) vErrors = [err424];
														else vErrors.push(err424);
														errors++;
													}
												}
											} else {
												const err425 = {
													instancePath: instancePath + "/mappings/" + i15 + "/prefix_lists/" + i31 + "/aggregate",
													schemaPath: "#/properties/mappings/items/properties/prefix_lists/items/properties/aggregate/oneOf/1/type",
													keyword: "type",
													params: { type: "object" },
													message: "must be object"
												};
												if (vErrors === null) vErrors = [err425];
												else vErrors.push(err425);
												errors++;
											}
											var _valid19 = _errs414 === errors;
											if (_valid19 && valid130) {
												valid130 = false;
												passing15 = [passing15, 1];
											} else if (_valid19) {
												valid130 = true;
												passing15 = 1;
											}
											if (!valid130) {
												const err426 = {
													instancePath: instancePath + "/mappings/" + i15 + "/prefix_lists/" + i31 + "/aggregate",
													schemaPath: "#/properties/mappings/items/properties/prefix_lists/items/properties/aggregate/oneOf",
													keyword: "oneOf",
													params: { passingSchemas: passing15 },
													message: "must match exactly one schema in oneOf"
												};
												if (vErrors === null) vErrors = [err426];
												else vErrors.push(err426);
												errors++;
											} else {
												errors = _errs411;
												if (vErrors !== null) {
													if (_errs411) vErrors.length = _errs411;
													else vErrors = null;
												}
											}
										}
										if (data147.tags !== void 0) {
											let data164 = data147.tags;
											if (data164 && typeof data164 == "object" && !Array.isArray(data164)) {
												if (Object.keys(data164).length > 43) {
													const err427 = {
														instancePath: instancePath + "/mappings/" + i15 + "/prefix_lists/" + i31 + "/tags",
														schemaPath: "#/properties/mappings/items/properties/prefix_lists/items/properties/tags/maxProperties",
														keyword: "maxProperties",
														params: { limit: 43 },
														message: "must NOT have more than 43 properties"
													};
													if (vErrors === null) vErrors = [err427];
													else vErrors.push(err427);
													errors++;
												}
												for (const key46 in data164) {
													const _errs427 = errors;
													if (typeof key46 === "string") {
														if (func2(key46) > 128) {
															const err428 = {
																instancePath: instancePath + "/mappings/" + i15 + "/prefix_lists/" + i31 + "/tags",
																schemaPath: "#/properties/mappings/items/properties/prefix_lists/items/properties/tags/propertyNames/maxLength",
																keyword: "maxLength",
																params: { limit: 128 },
																message: "must NOT have more than 128 characters",
																propertyName: key46
															};
															if (vErrors === null) vErrors = [err428];
															else vErrors.push(err428);
															errors++;
														}
														if (func2(key46) < 1) {
															const err429 = {
																instancePath: instancePath + "/mappings/" + i15 + "/prefix_lists/" + i31 + "/tags",
																schemaPath: "#/properties/mappings/items/properties/prefix_lists/items/properties/tags/propertyNames/minLength",
																keyword: "minLength",
																params: { limit: 1 },
																message: "must NOT have fewer than 1 characters",
																propertyName: key46
															};
															if (vErrors === null) vErrors = [err429];
															else vErrors.push(err429);
															errors++;
														}
													}
													if (!(_errs427 === errors)) {
														const err430 = {
															instancePath: instancePath + "/mappings/" + i15 + "/prefix_lists/" + i31 + "/tags",
															schemaPath: "#/properties/mappings/items/properties/prefix_lists/items/properties/tags/propertyNames",
															keyword: "propertyNames",
															params: { propertyName: key46 },
															message: "property name must be valid"
														};
														if (vErrors === null) vErrors = [err430];
														else vErrors.push(err430);
														errors++;
													}
												}
												for (const key47 in data164) {
													let data165 = data164[key47];
													if (typeof data165 === "string") {
														if (func2(data165) > 256) {
															const err431 = {
																instancePath: instancePath + "/mappings/" + i15 + "/prefix_lists/" + i31 + "/tags/" + key47.replace(/~/g, "~0").replace(/\//g, "~1"),
																schemaPath: "#/properties/mappings/items/properties/prefix_lists/items/properties/tags/additionalProperties/maxLength",
																keyword: "maxLength",
																params: { limit: 256 },
																message: "must NOT have more than 256 characters"
															};
															if (vErrors === null) vErrors = [err431];
															else vErrors.push(err431);
															errors++;
														}
													} else {
														const err432 = {
															instancePath: instancePath + "/mappings/" + i15 + "/prefix_lists/" + i31 + "/tags/" + key47.replace(/~/g, "~0").replace(/\//g, "~1"),
															schemaPath: "#/properties/mappings/items/properties/prefix_lists/items/properties/tags/additionalProperties/type",
															keyword: "type",
															params: { type: "string" },
															message: "must be string"
														};
														if (vErrors === null) vErrors = [err432];
														else vErrors.push(err432);
														errors++;
													}
												}
											} else {
												const err433 = {
													instancePath: instancePath + "/mappings/" + i15 + "/prefix_lists/" + i31 + "/tags",
													schemaPath: "#/properties/mappings/items/properties/prefix_lists/items/properties/tags/type",
													keyword: "type",
													params: { type: "object" },
													message: "must be object"
												};
												if (vErrors === null) vErrors = [err433];
												else vErrors.push(err433);
												errors++;
											}
										}
										if (data147.share !== void 0) {
											let data166 = data147.share;
											if (data166 && typeof data166 == "object" && !Array.isArray(data166)) {
												for (const key48 in data166) if (!(key48 === "principals" || key48 === "allow_external_principals")) {
													const err434 = {
														instancePath: instancePath + "/mappings/" + i15 + "/prefix_lists/" + i31 + "/share",
														schemaPath: "#/properties/mappings/items/properties/prefix_lists/items/properties/share/additionalProperties",
														keyword: "additionalProperties",
														params: { additionalProperty: key48 },
														message: "must NOT have additional properties"
													};
													if (vErrors === null) vErrors = [err434];
													else vErrors.push(err434);
													errors++;
												}
												if (data166.principals !== void 0) {
													let data167 = data166.principals;
													if (Array.isArray(data167)) {
														const len23 = data167.length;
														for (let i36 = 0; i36 < len23; i36++) if (typeof data167[i36] !== "string") {
															const err435 = {
																instancePath: instancePath + "/mappings/" + i15 + "/prefix_lists/" + i31 + "/share/principals/" + i36,
																schemaPath: "#/properties/mappings/items/properties/prefix_lists/items/properties/share/properties/principals/items/type",
																keyword: "type",
																params: { type: "string" },
																message: "must be string"
															};
															if (vErrors === null) vErrors = [err435];
															else vErrors.push(err435);
															errors++;
														}
													} else {
														const err436 = {
															instancePath: instancePath + "/mappings/" + i15 + "/prefix_lists/" + i31 + "/share/principals",
															schemaPath: "#/properties/mappings/items/properties/prefix_lists/items/properties/share/properties/principals/type",
															keyword: "type",
															params: { type: "array" },
															message: "must be array"
														};
														if (vErrors === null) vErrors = [err436];
														else vErrors.push(err436);
														errors++;
													}
												}
												if (data166.allow_external_principals !== void 0) {
													if (typeof data166.allow_external_principals !== "boolean") {
														const err437 = {
															instancePath: instancePath + "/mappings/" + i15 + "/prefix_lists/" + i31 + "/share/allow_external_principals",
															schemaPath: "#/properties/mappings/items/properties/prefix_lists/items/properties/share/properties/allow_external_principals/type",
															keyword: "type",
															params: { type: "boolean" },
															message: "must be boolean"
														};
														if (vErrors === null) vErrors = [err437];
														else vErrors.push(err437);
														errors++;
													}
												}
											} else {
												const err438 = {
													instancePath: instancePath + "/mappings/" + i15 + "/prefix_lists/" + i31 + "/share",
													schemaPath: "#/properties/mappings/items/properties/prefix_lists/items/properties/share/type",
													keyword: "type",
													params: { type: "object" },
													message: "must be object"
												};
												if (vErrors === null) vErrors = [err438];
												else vErrors.push(err438);
												errors++;
											}
										}
										if (data147.adopt !== void 0) {
											let data170 = data147.adopt;
											const _errs441 = errors;
											let valid140 = false;
											let passing16 = null;
											const _errs442 = errors;
											if (typeof data170 !== "boolean") {
												const err439 = {
													instancePath: instancePath + "/mappings/" + i15 + "/prefix_lists/" + i31 + "/adopt",
													schemaPath: "#/properties/mappings/items/properties/prefix_lists/items/properties/adopt/oneOf/0/type",
													keyword: "type",
													params: { type: "boolean" },
													message: "must be boolean"
												};
												if (vErrors === null) vErrors = [err439];
												else vErrors.push(err439);
												errors++;
											}
											var _valid20 = _errs442 === errors;
											if (_valid20) {
												valid140 = true;
												passing16 = 0;
											}
											const _errs444 = errors;
											if (typeof data170 === "string") {
												if (!pattern36.test(data170)) {
													const err440 = {
														instancePath: instancePath + "/mappings/" + i15 + "/prefix_lists/" + i31 + "/adopt",
														schemaPath: "#/properties/mappings/items/properties/prefix_lists/items/properties/adopt/oneOf/1/pattern",
														keyword: "pattern",
														params: { pattern: "^pl-([0-9a-f]{8}|[0-9a-f]{17})$" },
														message: "must match pattern \"^pl-([0-9a-f]{8}|[0-9a-f]{17})$\""
													};
													if (vErrors === null) vErrors = [err440];
													else vErrors.push(err440);
													errors++;
												}
											} else {
												const err441 = {
													instancePath: instancePath + "/mappings/" + i15 + "/prefix_lists/" + i31 + "/adopt",
													schemaPath: "#/properties/mappings/items/properties/prefix_lists/items/properties/adopt/oneOf/1/type",
													keyword: "type",
													params: { type: "string" },
													message: "must be string"
												};
												if (vErrors === null) vErrors = [err441];
												else vErrors.push(err441);
												errors++;
											}
											var _valid20 = _errs444 === errors;
											if (_valid20 && valid140) {
												valid140 = false;
												passing16 = [passing16, 1];
											} else {
												if (_valid20) {
													valid140 = true;
													passing16 = 1;
												}
												const _errs446 = errors;
												if (data170 && typeof data170 == "object" && !Array.isArray(data170)) {
													if (Object.keys(data170).length < 1) {
														const err442 = {
															instancePath: instancePath + "/mappings/" + i15 + "/prefix_lists/" + i31 + "/adopt",
															schemaPath: "#/properties/mappings/items/properties/prefix_lists/items/properties/adopt/oneOf/2/minProperties",
															keyword: "minProperties",
															params: { limit: 1 },
															message: "must NOT have fewer than 1 properties"
														};
														if (vErrors === null) vErrors = [err442];
														else vErrors.push(err442);
														errors++;
													}
													for (const key49 in data170) {
														const _errs448 = errors;
														if (typeof key49 === "string") {
															if (!pattern8.test(key49)) {
																const err443 = {
																	instancePath: instancePath + "/mappings/" + i15 + "/prefix_lists/" + i31 + "/adopt",
																	schemaPath: "#/properties/mappings/items/properties/prefix_lists/items/properties/adopt/oneOf/2/propertyNames/pattern",
																	keyword: "pattern",
																	params: { pattern: "^[a-z]{2,4}(-[a-z]+)+-[1-9][0-9]?$" },
																	message: "must match pattern \"^[a-z]{2,4}(-[a-z]+)+-[1-9][0-9]?$\"",
																	propertyName: key49
																};
																if (vErrors === null) vErrors = [err443];
																else vErrors.push(err443);
																errors++;
															}
														}
														if (!(_errs448 === errors)) {
															const err444 = {
																instancePath: instancePath + "/mappings/" + i15 + "/prefix_lists/" + i31 + "/adopt",
																schemaPath: "#/properties/mappings/items/properties/prefix_lists/items/properties/adopt/oneOf/2/propertyNames",
																keyword: "propertyNames",
																params: { propertyName: key49 },
																message: "property name must be valid"
															};
															if (vErrors === null) vErrors = [err444];
															else vErrors.push(err444);
															errors++;
														}
													}
													for (const key50 in data170) {
														let data171 = data170[key50];
														if (typeof data171 === "string") {
															if (!pattern36.test(data171)) {
																const err445 = {
																	instancePath: instancePath + "/mappings/" + i15 + "/prefix_lists/" + i31 + "/adopt/" + key50.replace(/~/g, "~0").replace(/\//g, "~1"),
																	schemaPath: "#/properties/mappings/items/properties/prefix_lists/items/properties/adopt/oneOf/2/additionalProperties/pattern",
																	keyword: "pattern",
																	params: { pattern: "^pl-([0-9a-f]{8}|[0-9a-f]{17})$" },
																	message: "must match pattern \"^pl-([0-9a-f]{8}|[0-9a-f]{17})$\""
																};
																if (vErrors === null) vErrors = [err445];
																else vErrors.push(err445);
																errors++;
															}
														} else {
															const err446 = {
																instancePath: instancePath + "/mappings/" + i15 + "/prefix_lists/" + i31 + "/adopt/" + key50.replace(/~/g, "~0").replace(/\//g, "~1"),
																schemaPath: "#/properties/mappings/items/properties/prefix_lists/items/properties/adopt/oneOf/2/additionalProperties/type",
																keyword: "type",
																params: { type: "string" },
																message: "must be string"
															};
															if (vErrors === null) vErrors = [err446];
															else vErrors.push(err446);
															errors++;
														}
													}
												} else {
													const err447 = {
														instancePath: instancePath + "/mappings/" + i15 + "/prefix_lists/" + i31 + "/adopt",
														schemaPath: "#/properties/mappings/items/properties/prefix_lists/items/properties/adopt/oneOf/2/type",
														keyword: "type",
														params: { type: "object" },
														message: "must be object"
													};
													if (vErrors === null) vErrors = [err447];
													else vErrors.push(err447);
													errors++;
												}
												var _valid20 = _errs446 === errors;
												if (_valid20 && valid140) {
													valid140 = false;
													passing16 = [passing16, 2];
												} else if (_valid20) {
													valid140 = true;
													passing16 = 2;
												}
											}
											if (!valid140) {
												const err448 = {
													instancePath: instancePath + "/mappings/" + i15 + "/prefix_lists/" + i31 + "/adopt",
													schemaPath: "#/properties/mappings/items/properties/prefix_lists/items/properties/adopt/oneOf",
													keyword: "oneOf",
													params: { passingSchemas: passing16 },
													message: "must match exactly one schema in oneOf"
												};
												if (vErrors === null) vErrors = [err448];
												else vErrors.push(err448);
												errors++;
											} else {
												errors = _errs441;
												if (vErrors !== null) {
													if (_errs441) vErrors.length = _errs441;
													else vErrors = null;
												}
											}
										}
										if (data147.renamed_from !== void 0) {
											let data172 = data147.renamed_from;
											if (typeof data172 === "string") {
												if (func2(data172) > 255) {
													const err449 = {
														instancePath: instancePath + "/mappings/" + i15 + "/prefix_lists/" + i31 + "/renamed_from",
														schemaPath: "#/properties/mappings/items/properties/prefix_lists/items/properties/renamed_from/maxLength",
														keyword: "maxLength",
														params: { limit: 255 },
														message: "must NOT have more than 255 characters"
													};
													if (vErrors === null) vErrors = [err449];
													else vErrors.push(err449);
													errors++;
												}
												if (func2(data172) < 1) {
													const err450 = {
														instancePath: instancePath + "/mappings/" + i15 + "/prefix_lists/" + i31 + "/renamed_from",
														schemaPath: "#/properties/mappings/items/properties/prefix_lists/items/properties/renamed_from/minLength",
														keyword: "minLength",
														params: { limit: 1 },
														message: "must NOT have fewer than 1 characters"
													};
													if (vErrors === null) vErrors = [err450];
													else vErrors.push(err450);
													errors++;
												}
												if (!pattern35.test(data172)) {
													const err451 = {
														instancePath: instancePath + "/mappings/" + i15 + "/prefix_lists/" + i31 + "/renamed_from",
														schemaPath: "#/properties/mappings/items/properties/prefix_lists/items/properties/renamed_from/pattern",
														keyword: "pattern",
														params: { pattern: "^[^\\u0000-\\u001f\\u007f]*$" },
														message: "must match pattern \"^[^\\u0000-\\u001f\\u007f]*$\""
													};
													if (vErrors === null) vErrors = [err451];
													else vErrors.push(err451);
													errors++;
												}
											} else {
												const err452 = {
													instancePath: instancePath + "/mappings/" + i15 + "/prefix_lists/" + i31 + "/renamed_from",
													schemaPath: "#/properties/mappings/items/properties/prefix_lists/items/properties/renamed_from/type",
													keyword: "type",
													params: { type: "string" },
													message: "must be string"
												};
												if (vErrors === null) vErrors = [err452];
												else vErrors.push(err452);
												errors++;
											}
										}
										if (data147.deletion !== void 0) {
											let data173 = data147.deletion;
											if (!(data173 === "delete" || data173 === "retain")) {
												const err453 = {
													instancePath: instancePath + "/mappings/" + i15 + "/prefix_lists/" + i31 + "/deletion",
													schemaPath: "#/properties/mappings/items/properties/prefix_lists/items/properties/deletion/enum",
													keyword: "enum",
													params: { allowedValues: schema31.properties.mappings.items.properties.prefix_lists.items.properties.deletion.enum },
													message: "must be equal to one of the allowed values"
												};
												if (vErrors === null) vErrors = [err453];
												else vErrors.push(err453);
												errors++;
											}
										}
										if (data147.limits !== void 0) {
											let data174 = data147.limits;
											if (data174 && typeof data174 == "object" && !Array.isArray(data174)) {
												for (const key51 in data174) if (!(key51 === "max_removal_percent" || key51 === "ignore_below" || key51 === "max_removals" || key51 === "max_additions" || key51 === "allow_empty" || key51 === "widest")) {
													const err454 = {
														instancePath: instancePath + "/mappings/" + i15 + "/prefix_lists/" + i31 + "/limits",
														schemaPath: "#/properties/mappings/items/properties/prefix_lists/items/properties/limits/additionalProperties",
														keyword: "additionalProperties",
														params: { additionalProperty: key51 },
														message: "must NOT have additional properties"
													};
													if (vErrors === null) vErrors = [err454];
													else vErrors.push(err454);
													errors++;
												}
												if (data174.max_removal_percent !== void 0) {
													let data175 = data174.max_removal_percent;
													if (!(typeof data175 == "number" && !(data175 % 1) && !isNaN(data175) && isFinite(data175))) {
														const err455 = {
															instancePath: instancePath + "/mappings/" + i15 + "/prefix_lists/" + i31 + "/limits/max_removal_percent",
															schemaPath: "#/properties/mappings/items/properties/prefix_lists/items/properties/limits/properties/max_removal_percent/type",
															keyword: "type",
															params: { type: "integer" },
															message: "must be integer"
														};
														if (vErrors === null) vErrors = [err455];
														else vErrors.push(err455);
														errors++;
													}
													if (typeof data175 == "number" && isFinite(data175)) {
														if (data175 > 100 || isNaN(data175)) {
															const err456 = {
																instancePath: instancePath + "/mappings/" + i15 + "/prefix_lists/" + i31 + "/limits/max_removal_percent",
																schemaPath: "#/properties/mappings/items/properties/prefix_lists/items/properties/limits/properties/max_removal_percent/maximum",
																keyword: "maximum",
																params: {
																	comparison: "<=",
																	limit: 100
																},
																message: "must be <= 100"
															};
															if (vErrors === null) vErrors = [err456];
															else vErrors.push(err456);
															errors++;
														}
														if (data175 < 0 || isNaN(data175)) {
															const err457 = {
																instancePath: instancePath + "/mappings/" + i15 + "/prefix_lists/" + i31 + "/limits/max_removal_percent",
																schemaPath: "#/properties/mappings/items/properties/prefix_lists/items/properties/limits/properties/max_removal_percent/minimum",
																keyword: "minimum",
																params: {
																	comparison: ">=",
																	limit: 0
																},
																message: "must be >= 0"
															};
															if (vErrors === null) vErrors = [err457];
															else vErrors.push(err457);
															errors++;
														}
													}
												}
												if (data174.ignore_below !== void 0) {
													let data176 = data174.ignore_below;
													if (!(typeof data176 == "number" && !(data176 % 1) && !isNaN(data176) && isFinite(data176))) {
														const err458 = {
															instancePath: instancePath + "/mappings/" + i15 + "/prefix_lists/" + i31 + "/limits/ignore_below",
															schemaPath: "#/properties/mappings/items/properties/prefix_lists/items/properties/limits/properties/ignore_below/type",
															keyword: "type",
															params: { type: "integer" },
															message: "must be integer"
														};
														if (vErrors === null) vErrors = [err458];
														else vErrors.push(err458);
														errors++;
													}
													if (typeof data176 == "number" && isFinite(data176)) {
														if (data176 > 1e3 || isNaN(data176)) {
															const err459 = {
																instancePath: instancePath + "/mappings/" + i15 + "/prefix_lists/" + i31 + "/limits/ignore_below",
																schemaPath: "#/properties/mappings/items/properties/prefix_lists/items/properties/limits/properties/ignore_below/maximum",
																keyword: "maximum",
																params: {
																	comparison: "<=",
																	limit: 1e3
																},
																message: "must be <= 1000"
															};
															if (vErrors === null) vErrors = [err459];
															else vErrors.push(err459);
															errors++;
														}
														if (data176 < 0 || isNaN(data176)) {
															const err460 = {
																instancePath: instancePath + "/mappings/" + i15 + "/prefix_lists/" + i31 + "/limits/ignore_below",
																schemaPath: "#/properties/mappings/items/properties/prefix_lists/items/properties/limits/properties/ignore_below/minimum",
																keyword: "minimum",
																params: {
																	comparison: ">=",
																	limit: 0
																},
																message: "must be >= 0"
															};
															if (vErrors === null) vErrors = [err460];
															else vErrors.push(err460);
															errors++;
														}
													}
												}
												if (data174.max_removals !== void 0) {
													let data177 = data174.max_removals;
													if (!(typeof data177 == "number" && !(data177 % 1) && !isNaN(data177) && isFinite(data177))) {
														const err461 = {
															instancePath: instancePath + "/mappings/" + i15 + "/prefix_lists/" + i31 + "/limits/max_removals",
															schemaPath: "#/properties/mappings/items/properties/prefix_lists/items/properties/limits/properties/max_removals/type",
															keyword: "type",
															params: { type: "integer" },
															message: "must be integer"
														};
														if (vErrors === null) vErrors = [err461];
														else vErrors.push(err461);
														errors++;
													}
													if (typeof data177 == "number" && isFinite(data177)) {
														if (data177 > 1e3 || isNaN(data177)) {
															const err462 = {
																instancePath: instancePath + "/mappings/" + i15 + "/prefix_lists/" + i31 + "/limits/max_removals",
																schemaPath: "#/properties/mappings/items/properties/prefix_lists/items/properties/limits/properties/max_removals/maximum",
																keyword: "maximum",
																params: {
																	comparison: "<=",
																	limit: 1e3
																},
																message: "must be <= 1000"
															};
															if (vErrors === null) vErrors = [err462];
															else vErrors.push(err462);
															errors++;
														}
														if (data177 < 0 || isNaN(data177)) {
															const err463 = {
																instancePath: instancePath + "/mappings/" + i15 + "/prefix_lists/" + i31 + "/limits/max_removals",
																schemaPath: "#/properties/mappings/items/properties/prefix_lists/items/properties/limits/properties/max_removals/minimum",
																keyword: "minimum",
																params: {
																	comparison: ">=",
																	limit: 0
																},
																message: "must be >= 0"
															};
															if (vErrors === null) vErrors = [err463];
															else vErrors.push(err463);
															errors++;
														}
													}
												}
												if (data174.max_additions !== void 0) {
													let data178 = data174.max_additions;
													if (!(typeof data178 == "number" && !(data178 % 1) && !isNaN(data178) && isFinite(data178))) {
														const err464 = {
															instancePath: instancePath + "/mappings/" + i15 + "/prefix_lists/" + i31 + "/limits/max_additions",
															schemaPath: "#/properties/mappings/items/properties/prefix_lists/items/properties/limits/properties/max_additions/type",
															keyword: "type",
															params: { type: "integer" },
															message: "must be integer"
														};
														if (vErrors === null) vErrors = [err464];
														else vErrors.push(err464);
														errors++;
													}
													if (typeof data178 == "number" && isFinite(data178)) {
														if (data178 > 1e3 || isNaN(data178)) {
															const err465 = {
																instancePath: instancePath + "/mappings/" + i15 + "/prefix_lists/" + i31 + "/limits/max_additions",
																schemaPath: "#/properties/mappings/items/properties/prefix_lists/items/properties/limits/properties/max_additions/maximum",
																keyword: "maximum",
																params: {
																	comparison: "<=",
																	limit: 1e3
																},
																message: "must be <= 1000"
															};
															if (vErrors === null) vErrors = [err465];
															else vErrors.push(err465);
															errors++;
														}
														if (data178 < 0 || isNaN(data178)) {
															const err466 = {
																instancePath: instancePath + "/mappings/" + i15 + "/prefix_lists/" + i31 + "/limits/max_additions",
																schemaPath: "#/properties/mappings/items/properties/prefix_lists/items/properties/limits/properties/max_additions/minimum",
																keyword: "minimum",
																params: {
																	comparison: ">=",
																	limit: 0
																},
																message: "must be >= 0"
															};
															if (vErrors === null) vErrors = [err466];
															else vErrors.push(err466);
															errors++;
														}
													}
												}
												if (data174.allow_empty !== void 0) {
													if (typeof data174.allow_empty !== "boolean") {
														const err467 = {
															instancePath: instancePath + "/mappings/" + i15 + "/prefix_lists/" + i31 + "/limits/allow_empty",
															schemaPath: "#/properties/mappings/items/properties/prefix_lists/items/properties/limits/properties/allow_empty/type",
															keyword: "type",
															params: { type: "boolean" },
															message: "must be boolean"
														};
														if (vErrors === null) vErrors = [err467];
														else vErrors.push(err467);
														errors++;
													}
												}
												if (data174.widest !== void 0) {
													let data180 = data174.widest;
													if (data180 && typeof data180 == "object" && !Array.isArray(data180)) {
														for (const key52 in data180) if (!(key52 === "IPv4" || key52 === "IPv6")) {
															const err468 = {
																instancePath: instancePath + "/mappings/" + i15 + "/prefix_lists/" + i31 + "/limits/widest",
																schemaPath: "#/properties/mappings/items/properties/prefix_lists/items/properties/limits/properties/widest/additionalProperties",
																keyword: "additionalProperties",
																params: { additionalProperty: key52 },
																message: "must NOT have additional properties"
															};
															if (vErrors === null) vErrors = [err468];
															else vErrors.push(err468);
															errors++;
														}
														if (data180.IPv4 !== void 0) {
															let data181 = data180.IPv4;
															if (!(typeof data181 == "number" && !(data181 % 1) && !isNaN(data181) && isFinite(data181))) {
																const err469 = {
																	instancePath: instancePath + "/mappings/" + i15 + "/prefix_lists/" + i31 + "/limits/widest/IPv4",
																	schemaPath: "#/properties/mappings/items/properties/prefix_lists/items/properties/limits/properties/widest/properties/IPv4/type",
																	keyword: "type",
																	params: { type: "integer" },
																	message: "must be integer"
																};
																if (vErrors === null) vErrors = [err469];
																else vErrors.push(err469);
																errors++;
															}
															if (typeof data181 == "number" && isFinite(data181)) {
																if (data181 > 32 || isNaN(data181)) {
																	const err470 = {
																		instancePath: instancePath + "/mappings/" + i15 + "/prefix_lists/" + i31 + "/limits/widest/IPv4",
																		schemaPath: "#/properties/mappings/items/properties/prefix_lists/items/properties/limits/properties/widest/properties/IPv4/maximum",
																		keyword: "maximum",
																		params: {
																			comparison: "<=",
																			limit: 32
																		},
																		message: "must be <= 32"
																	};
																	if (vErrors === null) vErrors = [err470];
																	else vErrors.push(err470);
																	errors++;
																}
																if (data181 < 0 || isNaN(data181)) {
																	const err471 = {
																		instancePath: instancePath + "/mappings/" + i15 + "/prefix_lists/" + i31 + "/limits/widest/IPv4",
																		schemaPath: "#/properties/mappings/items/properties/prefix_lists/items/properties/limits/properties/widest/properties/IPv4/minimum",
																		keyword: "minimum",
																		params: {
																			comparison: ">=",
																			limit: 0
																		},
																		message: "must be >= 0"
																	};
																	if (vErrors === null) vErrors = [err471];
																	else vErrors.push(err471);
																	errors++;
																}
															}
														}
														if (data180.IPv6 !== void 0) {
															let data182 = data180.IPv6;
															if (!(typeof data182 == "number" && !(data182 % 1) && !isNaN(data182) && isFinite(data182))) {
																const err472 = {
																	instancePath: instancePath + "/mappings/" + i15 + "/prefix_lists/" + i31 + "/limits/widest/IPv6",
																	schemaPath: "#/properties/mappings/items/properties/prefix_lists/items/properties/limits/properties/widest/properties/IPv6/type",
																	keyword: "type",
																	params: { type: "integer" },
																	message: "must be integer"
																};
																if (vErrors === null) vErrors = [err472];
																else vErrors.push(err472);
																errors++;
															}
															if (typeof data182 == "number" && isFinite(data182)) {
																if (data182 > 128 || isNaN(data182)) {
																	const err473 = {
																		instancePath: instancePath + "/mappings/" + i15 + "/prefix_lists/" + i31 + "/limits/widest/IPv6",
																		schemaPath: "#/properties/mappings/items/properties/prefix_lists/items/properties/limits/properties/widest/properties/IPv6/maximum",
																		keyword: "maximum",
																		params: {
																			comparison: "<=",
																			limit: 128
																		},
																		message: "must be <= 128"
																	};
																	if (vErrors === null) vErrors = [err473];
																	else vErrors.push(err473);
																	errors++;
																}
																if (data182 < 0 || isNaN(data182)) {
																	const err474 = {
																		instancePath: instancePath + "/mappings/" + i15 + "/prefix_lists/" + i31 + "/limits/widest/IPv6",
																		schemaPath: "#/properties/mappings/items/properties/prefix_lists/items/properties/limits/properties/widest/properties/IPv6/minimum",
																		keyword: "minimum",
																		params: {
																			comparison: ">=",
																			limit: 0
																		},
																		message: "must be >= 0"
																	};
																	if (vErrors === null) vErrors = [err474];
																	else vErrors.push(err474);
																	errors++;
																}
															}
														}
													} else {
														const err475 = {
															instancePath: instancePath + "/mappings/" + i15 + "/prefix_lists/" + i31 + "/limits/widest",
															schemaPath: "#/properties/mappings/items/properties/prefix_lists/items/properties/limits/properties/widest/type",
															keyword: "type",
															params: { type: "object" },
															message: "must be object"
														};
														if (vErrors === null) vErrors = [err475];
														else vErrors.push(err475);
														errors++;
													}
												}
											} else {
												const err476 = {
													instancePath: instancePath + "/mappings/" + i15 + "/prefix_lists/" + i31 + "/limits",
													schemaPath: "#/properties/mappings/items/properties/prefix_lists/items/properties/limits/type",
													keyword: "type",
													params: { type: "object" },
													message: "must be object"
												};
												if (vErrors === null) vErrors = [err476];
												else vErrors.push(err476);
												errors++;
											}
										}
										if (data147.capacity !== void 0) {
											let data183 = data147.capacity;
											if (data183 && typeof data183 == "object" && !Array.isArray(data183)) {
												for (const key53 in data183) if (!(key53 === "warn_percent" || key53 === "warn_base")) {
													const err477 = {
														instancePath: instancePath + "/mappings/" + i15 + "/prefix_lists/" + i31 + "/capacity",
														schemaPath: "#/properties/mappings/items/properties/prefix_lists/items/properties/capacity/additionalProperties",
														keyword: "additionalProperties",
														params: { additionalProperty: key53 },
														message: "must NOT have additional properties"
													};
													if (vErrors === null) vErrors = [err477];
													else vErrors.push(err477);
													errors++;
												}
												if (data183.warn_percent !== void 0) {
													let data184 = data183.warn_percent;
													if (!(typeof data184 == "number" && !(data184 % 1) && !isNaN(data184) && isFinite(data184))) {
														const err478 = {
															instancePath: instancePath + "/mappings/" + i15 + "/prefix_lists/" + i31 + "/capacity/warn_percent",
															schemaPath: "#/properties/mappings/items/properties/prefix_lists/items/properties/capacity/properties/warn_percent/type",
															keyword: "type",
															params: { type: "integer" },
															message: "must be integer"
														};
														if (vErrors === null) vErrors = [err478];
														else vErrors.push(err478);
														errors++;
													}
													if (typeof data184 == "number" && isFinite(data184)) {
														if (data184 > 100 || isNaN(data184)) {
															const err479 = {
																instancePath: instancePath + "/mappings/" + i15 + "/prefix_lists/" + i31 + "/capacity/warn_percent",
																schemaPath: "#/properties/mappings/items/properties/prefix_lists/items/properties/capacity/properties/warn_percent/maximum",
																keyword: "maximum",
																params: {
																	comparison: "<=",
																	limit: 100
																},
																message: "must be <= 100"
															};
															if (vErrors === null) vErrors = [err479];
															else vErrors.push(err479);
															errors++;
														}
														if (data184 < 0 || isNaN(data184)) {
															const err480 = {
																instancePath: instancePath + "/mappings/" + i15 + "/prefix_lists/" + i31 + "/capacity/warn_percent",
																schemaPath: "#/properties/mappings/items/properties/prefix_lists/items/properties/capacity/properties/warn_percent/minimum",
																keyword: "minimum",
																params: {
																	comparison: ">=",
																	limit: 0
																},
																message: "must be >= 0"
															};
															if (vErrors === null) vErrors = [err480];
															else vErrors.push(err480);
															errors++;
														}
													}
												}
												if (data183.warn_base !== void 0) {
													let data185 = data183.warn_base;
													if (!(typeof data185 == "number" && !(data185 % 1) && !isNaN(data185) && isFinite(data185))) {
														const err481 = {
															instancePath: instancePath + "/mappings/" + i15 + "/prefix_lists/" + i31 + "/capacity/warn_base",
															schemaPath: "#/properties/mappings/items/properties/prefix_lists/items/properties/capacity/properties/warn_base/type",
															keyword: "type",
															params: { type: "integer" },
															message: "must be integer"
														};
														if (vErrors === null) vErrors = [err481];
														else vErrors.push(err481);
														errors++;
													}
													if (typeof data185 == "number" && isFinite(data185)) {
														if (data185 > 1e3 || isNaN(data185)) {
															const err482 = {
																instancePath: instancePath + "/mappings/" + i15 + "/prefix_lists/" + i31 + "/capacity/warn_base",
																schemaPath: "#/properties/mappings/items/properties/prefix_lists/items/properties/capacity/properties/warn_base/maximum",
																keyword: "maximum",
																params: {
																	comparison: "<=",
																	limit: 1e3
																},
																message: "must be <= 1000"
															};
															if (vErrors === null) vErrors = [err482];
															else vErrors.push(err482);
															errors++;
														}
														if (data185 < 0 || isNaN(data185)) {
															const err483 = {
																instancePath: instancePath + "/mappings/" + i15 + "/prefix_lists/" + i31 + "/capacity/warn_base",
																schemaPath: "#/properties/mappings/items/properties/prefix_lists/items/properties/capacity/properties/warn_base/minimum",
																keyword: "minimum",
																params: {
																	comparison: ">=",
																	limit: 0
																},
																message: "must be >= 0"
															};
															if (vErrors === null) vErrors = [err483];
															else vErrors.push(err483);
															errors++;
														}
													}
												}
											} else {
												const err484 = {
													instancePath: instancePath + "/mappings/" + i15 + "/prefix_lists/" + i31 + "/capacity",
													schemaPath: "#/properties/mappings/items/properties/prefix_lists/items/properties/capacity/type",
													keyword: "type",
													params: { type: "object" },
													message: "must be object"
												};
												if (vErrors === null) vErrors = [err484];
												else vErrors.push(err484);
												errors++;
											}
										}
									} else {
										const err485 = {
											instancePath: instancePath + "/mappings/" + i15 + "/prefix_lists/" + i31,
											schemaPath: "#/properties/mappings/items/properties/prefix_lists/items/type",
											keyword: "type",
											params: { type: "object" },
											message: "must be object"
										};
										if (vErrors === null) vErrors = [err485];
										else vErrors.push(err485);
										errors++;
									}
								}
							} else {
								const err486 = {
									instancePath: instancePath + "/mappings/" + i15 + "/prefix_lists",
									schemaPath: "#/properties/mappings/items/properties/prefix_lists/type",
									keyword: "type",
									params: { type: "array" },
									message: "must be array"
								};
								if (vErrors === null) vErrors = [err486];
								else vErrors.push(err486);
								errors++;
							}
						}
					} else {
						const err487 = {
							instancePath: instancePath + "/mappings/" + i15,
							schemaPath: "#/properties/mappings/items/type",
							keyword: "type",
							params: { type: "object" },
							message: "must be object"
						};
						if (vErrors === null) vErrors = [err487];
						else vErrors.push(err487);
						errors++;
					}
				}
			} else {
				const err488 = {
					instancePath: instancePath + "/mappings",
					schemaPath: "#/properties/mappings/type",
					keyword: "type",
					params: { type: "array" },
					message: "must be array"
				};
				if (vErrors === null) vErrors = [err488];
				else vErrors.push(err488);
				errors++;
			}
		}
	} else {
		const err489 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			message: "must be object"
		};
		if (vErrors === null) vErrors = [err489];
		else vErrors.push(err489);
		errors++;
	}
	validate20.errors = vErrors;
	return errors === 0;
}
validate20.evaluated = {
	"props": true,
	"dynamicProps": false,
	"dynamicItems": false
};
export { validator_default as default, validate };
