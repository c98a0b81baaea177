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
const validate = validate52;
var validator_default = validate52;
const schema19 = {
	"$schema": "https://json-schema.org/draft/2020-12/schema",
	"$id": "urn:plsync:schema:mappings:1",
	"type": "object",
	"additionalProperties": false,
	"required": [
		"version",
		"owner",
		"accounts"
	],
	"if": { "not": { "required": ["include"] } },
	"then": { "required": ["mappings"] },
	"properties": {
		"version": { "const": 1 },
		"owner": {
			"type": "string",
			"minLength": 1,
			"maxLength": 256,
			"pattern": "^[A-Za-z0-9]([A-Za-z0-9._/:=+@-]*[A-Za-z0-9])?$"
		},
		"include": {
			"type": "array",
			"minItems": 1,
			"maxItems": 20,
			"items": { "$ref": "urn:plsync:part:include" }
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
			"additionalProperties": { "$ref": "urn:plsync:part:account" }
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
						"interfaces": { "$ref": "urn:plsync:part:interfaces" },
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
						"max_entries": { "$ref": "urn:plsync:part:max_entries" },
						"aggregate": { "$ref": "urn:plsync:part:aggregate" },
						"tags": { "$ref": "urn:plsync:part:list_tags" },
						"share": { "$ref": "urn:plsync:part:share" },
						"deletion": {
							"enum": ["delete", "retain"],
							"default": "delete"
						},
						"limits": { "$ref": "urn:plsync:part:limits" },
						"capacity": { "$ref": "urn:plsync:part:capacity" }
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
		"capacity": { "$ref": "urn:plsync:part:capacity" },
		"mappings": {
			"type": "array",
			"items": { "$ref": "urn:plsync:part:mapping" }
		}
	}
};
const func1 = Object.prototype.hasOwnProperty;
const func2 = require_ucs2length().default;
const func0 = require_equal().default;
const pattern3 = /* @__PURE__ */ new RegExp("^[A-Za-z0-9]([A-Za-z0-9._/:=+@-]*[A-Za-z0-9])?$", "u");
const pattern7 = /* @__PURE__ */ new RegExp("^(none|arn:aws[a-z-]*:iam::([0-9]{12}|\\{id\\}):role/([A-Za-z0-9_+=,.@/-]|\\{id\\}|\\{alias\\})+)$", "u");
const pattern9 = /* @__PURE__ */ new RegExp("^([A-Za-z0-9_+=,.@:/-]|\\{id\\}|\\{alias\\})*$", "u");
const pattern10 = /* @__PURE__ */ new RegExp("^[a-z]{2,4}(-[a-z]+)+-[1-9][0-9]?$", "u");
const pattern11 = /* @__PURE__ */ new RegExp("^[A-Za-z0-9][A-Za-z0-9._-]{0,62}$", "u");
const pattern19 = /* @__PURE__ */ new RegExp("^arn:aws[a-z-]*:sns:[a-z]{2}(-[a-z]+)+-[0-9]+:[0-9]{12}:[A-Za-z0-9_-]{1,256}$", "u");
const pattern4 = /* @__PURE__ */ new RegExp("^([A-Za-z0-9_][A-Za-z0-9_.@+-]*(/[A-Za-z0-9_][A-Za-z0-9_.@+-]*)*|[A-Za-z0-9_][A-Za-z0-9_.@+-]*(/[A-Za-z0-9_][A-Za-z0-9_.@+-]*)*/[A-Za-z0-9_*][A-Za-z0-9_.@+*-]*)$", "u");
const pattern6 = /* @__PURE__ */ new RegExp("^[^/]+/[^/]+/[^/]+$", "u");
function validate53(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate53.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	const _errs0 = errors;
	let valid0 = false;
	let passing0 = null;
	const _errs1 = errors;
	if (typeof data === "string") {
		if (func2(data) > 200) {
			const err0 = {
				instancePath,
				schemaPath: "#/$defs/include/oneOf/0/maxLength",
				keyword: "maxLength",
				params: { limit: 200 }
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		if (!pattern4.test(data)) {
			const err1 = {
				instancePath,
				schemaPath: "#/$defs/include/oneOf/0/pattern",
				keyword: "pattern",
				params: { pattern: "^([A-Za-z0-9_][A-Za-z0-9_.@+-]*(/[A-Za-z0-9_][A-Za-z0-9_.@+-]*)*|[A-Za-z0-9_][A-Za-z0-9_.@+-]*(/[A-Za-z0-9_][A-Za-z0-9_.@+-]*)*/[A-Za-z0-9_*][A-Za-z0-9_.@+*-]*)$" }
			};
			if (vErrors === null) vErrors = [err1];
			else vErrors.push(err1);
			errors++;
		}
	} else {
		const err2 = {
			instancePath,
			schemaPath: "#/$defs/include/oneOf/0/type",
			keyword: "type",
			params: { type: "string" }
		};
		if (vErrors === null) vErrors = [err2];
		else vErrors.push(err2);
		errors++;
	}
	var _valid0 = _errs1 === errors;
	if (_valid0) {
		valid0 = true;
		passing0 = 0;
	}
	const _errs3 = errors;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.files === void 0) {
			const err3 = {
				instancePath,
				schemaPath: "#/$defs/include/oneOf/1/required",
				keyword: "required",
				params: { missingProperty: "files" }
			};
			if (vErrors === null) vErrors = [err3];
			else vErrors.push(err3);
			errors++;
		}
		for (const key0 in data) if (!(key0 === "files" || key0 === "accounts" || key0 === "prefix_lists" || key0 === "within")) {
			const err4 = {
				instancePath,
				schemaPath: "#/$defs/include/oneOf/1/additionalProperties",
				keyword: "additionalProperties",
				params: { additionalProperty: key0 }
			};
			if (vErrors === null) vErrors = [err4];
			else vErrors.push(err4);
			errors++;
		}
		if (data.files !== void 0) {
			let data0 = data.files;
			if (typeof data0 === "string") {
				if (func2(data0) > 200) {
					const err5 = {
						instancePath: instancePath + "/files",
						schemaPath: "#/$defs/include/oneOf/1/properties/files/maxLength",
						keyword: "maxLength",
						params: { limit: 200 }
					};
					if (vErrors === null) vErrors = [err5];
					else vErrors.push(err5);
					errors++;
				}
				if (!pattern4.test(data0)) {
					const err6 = {
						instancePath: instancePath + "/files",
						schemaPath: "#/$defs/include/oneOf/1/properties/files/pattern",
						keyword: "pattern",
						params: { pattern: "^([A-Za-z0-9_][A-Za-z0-9_.@+-]*(/[A-Za-z0-9_][A-Za-z0-9_.@+-]*)*|[A-Za-z0-9_][A-Za-z0-9_.@+-]*(/[A-Za-z0-9_][A-Za-z0-9_.@+-]*)*/[A-Za-z0-9_*][A-Za-z0-9_.@+*-]*)$" }
					};
					if (vErrors === null) vErrors = [err6];
					else vErrors.push(err6);
					errors++;
				}
			} else {
				const err7 = {
					instancePath: instancePath + "/files",
					schemaPath: "#/$defs/include/oneOf/1/properties/files/type",
					keyword: "type",
					params: { type: "string" }
				};
				if (vErrors === null) vErrors = [err7];
				else vErrors.push(err7);
				errors++;
			}
		}
		if (data.accounts !== void 0) {
			let data1 = data.accounts;
			if (Array.isArray(data1)) {
				const len0 = data1.length;
				for (let i0 = 0; i0 < len0; i0++) if (typeof data1[i0] !== "string") {
					const err8 = {
						instancePath: instancePath + "/accounts/" + i0,
						schemaPath: "#/$defs/include/oneOf/1/properties/accounts/items/type",
						keyword: "type",
						params: { type: "string" }
					};
					if (vErrors === null) vErrors = [err8];
					else vErrors.push(err8);
					errors++;
				}
			} else {
				const err9 = {
					instancePath: instancePath + "/accounts",
					schemaPath: "#/$defs/include/oneOf/1/properties/accounts/type",
					keyword: "type",
					params: { type: "array" }
				};
				if (vErrors === null) vErrors = [err9];
				else vErrors.push(err9);
				errors++;
			}
		}
		if (data.prefix_lists !== void 0) {
			let data3 = data.prefix_lists;
			if (Array.isArray(data3)) {
				const len1 = data3.length;
				for (let i1 = 0; i1 < len1; i1++) {
					let data4 = data3[i1];
					if (typeof data4 === "string") {
						if (func2(data4) > 512) {
							const err10 = {
								instancePath: instancePath + "/prefix_lists/" + i1,
								schemaPath: "#/$defs/include/oneOf/1/properties/prefix_lists/items/maxLength",
								keyword: "maxLength",
								params: { limit: 512 }
							};
							if (vErrors === null) vErrors = [err10];
							else vErrors.push(err10);
							errors++;
						}
						if (!pattern6.test(data4)) {
							const err11 = {
								instancePath: instancePath + "/prefix_lists/" + i1,
								schemaPath: "#/$defs/include/oneOf/1/properties/prefix_lists/items/pattern",
								keyword: "pattern",
								params: { pattern: "^[^/]+/[^/]+/[^/]+$" }
							};
							if (vErrors === null) vErrors = [err11];
							else vErrors.push(err11);
							errors++;
						}
					} else {
						const err12 = {
							instancePath: instancePath + "/prefix_lists/" + i1,
							schemaPath: "#/$defs/include/oneOf/1/properties/prefix_lists/items/type",
							keyword: "type",
							params: { type: "string" }
						};
						if (vErrors === null) vErrors = [err12];
						else vErrors.push(err12);
						errors++;
					}
				}
			} else {
				const err13 = {
					instancePath: instancePath + "/prefix_lists",
					schemaPath: "#/$defs/include/oneOf/1/properties/prefix_lists/type",
					keyword: "type",
					params: { type: "array" }
				};
				if (vErrors === null) vErrors = [err13];
				else vErrors.push(err13);
				errors++;
			}
		}
		if (data.within !== void 0) {
			let data5 = data.within;
			if (Array.isArray(data5)) {
				if (data5.length < 1) {
					const err14 = {
						instancePath: instancePath + "/within",
						schemaPath: "#/$defs/include/oneOf/1/properties/within/minItems",
						keyword: "minItems",
						params: { limit: 1 }
					};
					if (vErrors === null) vErrors = [err14];
					else vErrors.push(err14);
					errors++;
				}
				const len2 = data5.length;
				for (let i2 = 0; i2 < len2; i2++) if (typeof data5[i2] !== "string") {
					const err15 = {
						instancePath: instancePath + "/within/" + i2,
						schemaPath: "#/$defs/include/oneOf/1/properties/within/items/type",
						keyword: "type",
						params: { type: "string" }
					};
					if (vErrors === null) vErrors = [err15];
					else vErrors.push(err15);
					errors++;
				}
				let i3 = data5.length;
				let j0;
				if (i3 > 1) {
					const indices0 = {};
					for (; i3--;) {
						let item0 = data5[i3];
						if (typeof item0 !== "string") continue;
						if (typeof indices0[item0] == "number") {
							j0 = indices0[item0];
							const err16 = {
								instancePath: instancePath + "/within",
								schemaPath: "#/$defs/include/oneOf/1/properties/within/uniqueItems",
								keyword: "uniqueItems",
								params: {
									i: i3,
									j: j0
								}
							};
							if (vErrors === null) vErrors = [err16];
							else vErrors.push(err16);
							errors++;
							break;
						}
						indices0[item0] = i3;
					}
				}
			} else {
				const err17 = {
					instancePath: instancePath + "/within",
					schemaPath: "#/$defs/include/oneOf/1/properties/within/type",
					keyword: "type",
					params: { type: "array" }
				};
				if (vErrors === null) vErrors = [err17];
				else vErrors.push(err17);
				errors++;
			}
		}
	} else {
		const err18 = {
			instancePath,
			schemaPath: "#/$defs/include/oneOf/1/type",
			keyword: "type",
			params: { type: "object" }
		};
		if (vErrors === null) vErrors = [err18];
		else vErrors.push(err18);
		errors++;
	}
	var _valid0 = _errs3 === errors;
	if (_valid0 && valid0) {
		valid0 = false;
		passing0 = [passing0, 1];
	} else if (_valid0) {
		valid0 = true;
		passing0 = 1;
		var props0 = true;
	}
	if (!valid0) {
		const err19 = {
			instancePath,
			schemaPath: "#/$defs/include/oneOf",
			keyword: "oneOf",
			params: { passingSchemas: passing0 }
		};
		if (vErrors === null) vErrors = [err19];
		else vErrors.push(err19);
		errors++;
	} else {
		errors = _errs0;
		if (vErrors !== null) {
			if (_errs0) vErrors.length = _errs0;
			else vErrors = null;
		}
	}
	validate53.errors = vErrors;
	evaluated0.props = props0;
	return errors === 0;
}
validate53.evaluated = {
	"dynamicProps": true,
	"dynamicItems": false
};
const pattern12 = /* @__PURE__ */ new RegExp("^[0-9]{12}$", "u");
const pattern13 = /* @__PURE__ */ new RegExp("^(none|arn:aws[a-z-]*:iam::[0-9]{12}:role/[A-Za-z0-9_+=,.@/-]+)$", "u");
const pattern15 = /* @__PURE__ */ new RegExp("^[A-Za-z0-9_+=,.@:/-]*$", "u");
function validate55(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate55.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.id === void 0) {
			const err0 = {
				instancePath,
				schemaPath: "#/$defs/account/required",
				keyword: "required",
				params: { missingProperty: "id" }
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		for (const key0 in data) if (!(key0 === "id" || key0 === "plan_role_arn" || key0 === "apply_role_arn" || key0 === "external_id" || key0 === "regions" || key0 === "within")) {
			const err1 = {
				instancePath,
				schemaPath: "#/$defs/account/additionalProperties",
				keyword: "additionalProperties",
				params: { additionalProperty: key0 }
			};
			if (vErrors === null) vErrors = [err1];
			else vErrors.push(err1);
			errors++;
		}
		if (data.id !== void 0) {
			let data0 = data.id;
			if (typeof data0 === "string") {
				if (!pattern12.test(data0)) {
					const err2 = {
						instancePath: instancePath + "/id",
						schemaPath: "#/$defs/account/properties/id/pattern",
						keyword: "pattern",
						params: { pattern: "^[0-9]{12}$" }
					};
					if (vErrors === null) vErrors = [err2];
					else vErrors.push(err2);
					errors++;
				}
			} else {
				const err3 = {
					instancePath: instancePath + "/id",
					schemaPath: "#/$defs/account/properties/id/type",
					keyword: "type",
					params: { type: "string" }
				};
				if (vErrors === null) vErrors = [err3];
				else vErrors.push(err3);
				errors++;
			}
		}
		if (data.plan_role_arn !== void 0) {
			let data1 = data.plan_role_arn;
			if (typeof data1 === "string") {
				if (!pattern13.test(data1)) {
					const err4 = {
						instancePath: instancePath + "/plan_role_arn",
						schemaPath: "#/$defs/account/properties/plan_role_arn/pattern",
						keyword: "pattern",
						params: { pattern: "^(none|arn:aws[a-z-]*:iam::[0-9]{12}:role/[A-Za-z0-9_+=,.@/-]+)$" }
					};
					if (vErrors === null) vErrors = [err4];
					else vErrors.push(err4);
					errors++;
				}
			} else {
				const err5 = {
					instancePath: instancePath + "/plan_role_arn",
					schemaPath: "#/$defs/account/properties/plan_role_arn/type",
					keyword: "type",
					params: { type: "string" }
				};
				if (vErrors === null) vErrors = [err5];
				else vErrors.push(err5);
				errors++;
			}
		}
		if (data.apply_role_arn !== void 0) {
			let data2 = data.apply_role_arn;
			if (typeof data2 === "string") {
				if (!pattern13.test(data2)) {
					const err6 = {
						instancePath: instancePath + "/apply_role_arn",
						schemaPath: "#/$defs/account/properties/apply_role_arn/pattern",
						keyword: "pattern",
						params: { pattern: "^(none|arn:aws[a-z-]*:iam::[0-9]{12}:role/[A-Za-z0-9_+=,.@/-]+)$" }
					};
					if (vErrors === null) vErrors = [err6];
					else vErrors.push(err6);
					errors++;
				}
			} else {
				const err7 = {
					instancePath: instancePath + "/apply_role_arn",
					schemaPath: "#/$defs/account/properties/apply_role_arn/type",
					keyword: "type",
					params: { type: "string" }
				};
				if (vErrors === null) vErrors = [err7];
				else vErrors.push(err7);
				errors++;
			}
		}
		if (data.external_id !== void 0) {
			let data3 = data.external_id;
			if (typeof data3 === "string") {
				if (func2(data3) > 1224) {
					const err8 = {
						instancePath: instancePath + "/external_id",
						schemaPath: "#/$defs/account/properties/external_id/maxLength",
						keyword: "maxLength",
						params: { limit: 1224 }
					};
					if (vErrors === null) vErrors = [err8];
					else vErrors.push(err8);
					errors++;
				}
				if (func2(data3) < 2) {
					const err9 = {
						instancePath: instancePath + "/external_id",
						schemaPath: "#/$defs/account/properties/external_id/minLength",
						keyword: "minLength",
						params: { limit: 2 }
					};
					if (vErrors === null) vErrors = [err9];
					else vErrors.push(err9);
					errors++;
				}
				if (!pattern15.test(data3)) {
					const err10 = {
						instancePath: instancePath + "/external_id",
						schemaPath: "#/$defs/account/properties/external_id/pattern",
						keyword: "pattern",
						params: { pattern: "^[A-Za-z0-9_+=,.@:/-]*$" }
					};
					if (vErrors === null) vErrors = [err10];
					else vErrors.push(err10);
					errors++;
				}
			} else {
				const err11 = {
					instancePath: instancePath + "/external_id",
					schemaPath: "#/$defs/account/properties/external_id/type",
					keyword: "type",
					params: { type: "string" }
				};
				if (vErrors === null) vErrors = [err11];
				else vErrors.push(err11);
				errors++;
			}
		}
		if (data.regions !== void 0) {
			let data4 = data.regions;
			if (Array.isArray(data4)) {
				const len0 = data4.length;
				for (let i0 = 0; i0 < len0; i0++) {
					let data5 = data4[i0];
					if (typeof data5 === "string") {
						if (!pattern10.test(data5)) {
							const err12 = {
								instancePath: instancePath + "/regions/" + i0,
								schemaPath: "#/$defs/account/properties/regions/items/pattern",
								keyword: "pattern",
								params: { pattern: "^[a-z]{2,4}(-[a-z]+)+-[1-9][0-9]?$" }
							};
							if (vErrors === null) vErrors = [err12];
							else vErrors.push(err12);
							errors++;
						}
					} else {
						const err13 = {
							instancePath: instancePath + "/regions/" + i0,
							schemaPath: "#/$defs/account/properties/regions/items/type",
							keyword: "type",
							params: { type: "string" }
						};
						if (vErrors === null) vErrors = [err13];
						else vErrors.push(err13);
						errors++;
					}
				}
				let i1 = data4.length;
				let j0;
				if (i1 > 1) {
					const indices0 = {};
					for (; i1--;) {
						let item0 = data4[i1];
						if (typeof item0 !== "string") continue;
						if (typeof indices0[item0] == "number") {
							j0 = indices0[item0];
							const err14 = {
								instancePath: instancePath + "/regions",
								schemaPath: "#/$defs/account/properties/regions/uniqueItems",
								keyword: "uniqueItems",
								params: {
									i: i1,
									j: j0
								}
							};
							if (vErrors === null) vErrors = [err14];
							else vErrors.push(err14);
							errors++;
							break;
						}
						indices0[item0] = i1;
					}
				}
			} else {
				const err15 = {
					instancePath: instancePath + "/regions",
					schemaPath: "#/$defs/account/properties/regions/type",
					keyword: "type",
					params: { type: "array" }
				};
				if (vErrors === null) vErrors = [err15];
				else vErrors.push(err15);
				errors++;
			}
		}
		if (data.within !== void 0) {
			let data6 = data.within;
			if (Array.isArray(data6)) {
				if (data6.length < 1) {
					const err16 = {
						instancePath: instancePath + "/within",
						schemaPath: "#/$defs/account/properties/within/minItems",
						keyword: "minItems",
						params: { limit: 1 }
					};
					if (vErrors === null) vErrors = [err16];
					else vErrors.push(err16);
					errors++;
				}
				const len1 = data6.length;
				for (let i2 = 0; i2 < len1; i2++) if (typeof data6[i2] !== "string") {
					const err17 = {
						instancePath: instancePath + "/within/" + i2,
						schemaPath: "#/$defs/account/properties/within/items/type",
						keyword: "type",
						params: { type: "string" }
					};
					if (vErrors === null) vErrors = [err17];
					else vErrors.push(err17);
					errors++;
				}
				let i3 = data6.length;
				let j1;
				if (i3 > 1) {
					const indices1 = {};
					for (; i3--;) {
						let item1 = data6[i3];
						if (typeof item1 !== "string") continue;
						if (typeof indices1[item1] == "number") {
							j1 = indices1[item1];
							const err18 = {
								instancePath: instancePath + "/within",
								schemaPath: "#/$defs/account/properties/within/uniqueItems",
								keyword: "uniqueItems",
								params: {
									i: i3,
									j: j1
								}
							};
							if (vErrors === null) vErrors = [err18];
							else vErrors.push(err18);
							errors++;
							break;
						}
						indices1[item1] = i3;
					}
				}
			} else {
				const err19 = {
					instancePath: instancePath + "/within",
					schemaPath: "#/$defs/account/properties/within/type",
					keyword: "type",
					params: { type: "array" }
				};
				if (vErrors === null) vErrors = [err19];
				else vErrors.push(err19);
				errors++;
			}
		}
	} else {
		const err20 = {
			instancePath,
			schemaPath: "#/$defs/account/type",
			keyword: "type",
			params: { type: "object" }
		};
		if (vErrors === null) vErrors = [err20];
		else vErrors.push(err20);
		errors++;
	}
	validate55.errors = vErrors;
	return errors === 0;
}
validate55.evaluated = {
	"props": true,
	"dynamicProps": false,
	"dynamicItems": false
};
const pattern18 = /* @__PURE__ */ new RegExp("^vpc-([0-9a-f]{8}|[0-9a-f]{17})$", "u");
function validate57(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate57.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		for (const key0 in data) if (!(key0 === "detached" || key0 === "managed" || key0 === "types" || key0 === "vpc_ids")) {
			const err0 = {
				instancePath,
				schemaPath: "#/$defs/interfaces/additionalProperties",
				keyword: "additionalProperties",
				params: { additionalProperty: key0 }
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		if (data.detached !== void 0) {
			if (typeof data.detached !== "boolean") {
				const err1 = {
					instancePath: instancePath + "/detached",
					schemaPath: "#/$defs/interfaces/properties/detached/type",
					keyword: "type",
					params: { type: "boolean" }
				};
				if (vErrors === null) vErrors = [err1];
				else vErrors.push(err1);
				errors++;
			}
		}
		if (data.managed !== void 0) {
			if (typeof data.managed !== "boolean") {
				const err2 = {
					instancePath: instancePath + "/managed",
					schemaPath: "#/$defs/interfaces/properties/managed/type",
					keyword: "type",
					params: { type: "boolean" }
				};
				if (vErrors === null) vErrors = [err2];
				else vErrors.push(err2);
				errors++;
			}
		}
		if (data.types !== void 0) {
			let data2 = data.types;
			if (Array.isArray(data2)) {
				const len0 = data2.length;
				for (let i0 = 0; i0 < len0; i0++) {
					let data3 = data2[i0];
					if (typeof data3 === "string") {
						if (func2(data3) < 1) {
							const err3 = {
								instancePath: instancePath + "/types/" + i0,
								schemaPath: "#/$defs/interfaces/properties/types/items/minLength",
								keyword: "minLength",
								params: { limit: 1 }
							};
							if (vErrors === null) vErrors = [err3];
							else vErrors.push(err3);
							errors++;
						}
					} else {
						const err4 = {
							instancePath: instancePath + "/types/" + i0,
							schemaPath: "#/$defs/interfaces/properties/types/items/type",
							keyword: "type",
							params: { type: "string" }
						};
						if (vErrors === null) vErrors = [err4];
						else vErrors.push(err4);
						errors++;
					}
				}
				let i1 = data2.length;
				let j0;
				if (i1 > 1) {
					const indices0 = {};
					for (; i1--;) {
						let item0 = data2[i1];
						if (typeof item0 !== "string") continue;
						if (typeof indices0[item0] == "number") {
							j0 = indices0[item0];
							const err5 = {
								instancePath: instancePath + "/types",
								schemaPath: "#/$defs/interfaces/properties/types/uniqueItems",
								keyword: "uniqueItems",
								params: {
									i: i1,
									j: j0
								}
							};
							if (vErrors === null) vErrors = [err5];
							else vErrors.push(err5);
							errors++;
							break;
						}
						indices0[item0] = i1;
					}
				}
			} else {
				const err6 = {
					instancePath: instancePath + "/types",
					schemaPath: "#/$defs/interfaces/properties/types/type",
					keyword: "type",
					params: { type: "array" }
				};
				if (vErrors === null) vErrors = [err6];
				else vErrors.push(err6);
				errors++;
			}
		}
		if (data.vpc_ids !== void 0) {
			let data4 = data.vpc_ids;
			const _errs11 = errors;
			let valid4 = false;
			let passing0 = null;
			const _errs12 = errors;
			if ("all" !== data4) {
				const err7 = {
					instancePath: instancePath + "/vpc_ids",
					schemaPath: "#/$defs/interfaces/properties/vpc_ids/oneOf/0/const",
					keyword: "const",
					params: { allowedValue: "all" }
				};
				if (vErrors === null) vErrors = [err7];
				else vErrors.push(err7);
				errors++;
			}
			var _valid0 = _errs12 === errors;
			if (_valid0) {
				valid4 = true;
				passing0 = 0;
			}
			const _errs13 = errors;
			if (Array.isArray(data4)) {
				const len1 = data4.length;
				for (let i2 = 0; i2 < len1; i2++) {
					let data5 = data4[i2];
					if (typeof data5 === "string") {
						if (!pattern18.test(data5)) {
							const err8 = {
								instancePath: instancePath + "/vpc_ids/" + i2,
								schemaPath: "#/$defs/interfaces/properties/vpc_ids/oneOf/1/items/pattern",
								keyword: "pattern",
								params: { pattern: "^vpc-([0-9a-f]{8}|[0-9a-f]{17})$" }
							};
							if (vErrors === null) vErrors = [err8];
							else vErrors.push(err8);
							errors++;
						}
					} else {
						const err9 = {
							instancePath: instancePath + "/vpc_ids/" + i2,
							schemaPath: "#/$defs/interfaces/properties/vpc_ids/oneOf/1/items/type",
							keyword: "type",
							params: { type: "string" }
						};
						if (vErrors === null) vErrors = [err9];
						else vErrors.push(err9);
						errors++;
					}
				}
				let i3 = data4.length;
				let j1;
				if (i3 > 1) {
					const indices1 = {};
					for (; i3--;) {
						let item1 = data4[i3];
						if (typeof item1 !== "string") continue;
						if (typeof indices1[item1] == "number") {
							j1 = indices1[item1];
							const err10 = {
								instancePath: instancePath + "/vpc_ids",
								schemaPath: "#/$defs/interfaces/properties/vpc_ids/oneOf/1/uniqueItems",
								keyword: "uniqueItems",
								params: {
									i: i3,
									j: j1
								}
							};
							if (vErrors === null) vErrors = [err10];
							else vErrors.push(err10);
							errors++;
							break;
						}
						indices1[item1] = i3;
					}
				}
			} else {
				const err11 = {
					instancePath: instancePath + "/vpc_ids",
					schemaPath: "#/$defs/interfaces/properties/vpc_ids/oneOf/1/type",
					keyword: "type",
					params: { type: "array" }
				};
				if (vErrors === null) vErrors = [err11];
				else vErrors.push(err11);
				errors++;
			}
			var _valid0 = _errs13 === errors;
			if (_valid0 && valid4) {
				valid4 = false;
				passing0 = [passing0, 1];
			} else if (_valid0) {
				valid4 = true;
				passing0 = 1;
			}
			if (!valid4) {
				const err12 = {
					instancePath: instancePath + "/vpc_ids",
					schemaPath: "#/$defs/interfaces/properties/vpc_ids/oneOf",
					keyword: "oneOf",
					params: { passingSchemas: passing0 }
				};
				if (vErrors === null) vErrors = [err12];
				else vErrors.push(err12);
				errors++;
			} else {
				errors = _errs11;
				if (vErrors !== null) {
					if (_errs11) vErrors.length = _errs11;
					else vErrors = null;
				}
			}
		}
	} else {
		const err13 = {
			instancePath,
			schemaPath: "#/$defs/interfaces/type",
			keyword: "type",
			params: { type: "object" }
		};
		if (vErrors === null) vErrors = [err13];
		else vErrors.push(err13);
		errors++;
	}
	validate57.errors = vErrors;
	return errors === 0;
}
validate57.evaluated = {
	"props": true,
	"dynamicProps": false,
	"dynamicItems": false
};
function validate59(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate59.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	const _errs0 = errors;
	let valid0 = false;
	let passing0 = null;
	const _errs1 = errors;
	if (!(typeof data == "number" && !(data % 1) && !isNaN(data) && isFinite(data))) {
		const err0 = {
			instancePath,
			schemaPath: "#/$defs/max_entries/oneOf/0/type",
			keyword: "type",
			params: { type: "integer" }
		};
		if (vErrors === null) vErrors = [err0];
		else vErrors.push(err0);
		errors++;
	}
	if (typeof data == "number" && isFinite(data)) {
		if (data > 1e3 || isNaN(data)) {
			const err1 = {
				instancePath,
				schemaPath: "#/$defs/max_entries/oneOf/0/maximum",
				keyword: "maximum",
				params: {
					comparison: "<=",
					limit: 1e3
				}
			};
			if (vErrors === null) vErrors = [err1];
			else vErrors.push(err1);
			errors++;
		}
		if (data < 1 || isNaN(data)) {
			const err2 = {
				instancePath,
				schemaPath: "#/$defs/max_entries/oneOf/0/minimum",
				keyword: "minimum",
				params: {
					comparison: ">=",
					limit: 1
				}
			};
			if (vErrors === null) vErrors = [err2];
			else vErrors.push(err2);
			errors++;
		}
	}
	var _valid0 = _errs1 === errors;
	if (_valid0) {
		valid0 = true;
		passing0 = 0;
	}
	const _errs3 = errors;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		for (const key0 in data) if (!(key0 === "headroom_percent" || key0 === "headroom" || key0 === "limit" || key0 === "shrink")) {
			const err3 = {
				instancePath,
				schemaPath: "#/$defs/max_entries/oneOf/1/additionalProperties",
				keyword: "additionalProperties",
				params: { additionalProperty: key0 }
			};
			if (vErrors === null) vErrors = [err3];
			else vErrors.push(err3);
			errors++;
		}
		if (data.headroom_percent !== void 0) {
			let data0 = data.headroom_percent;
			if (!(typeof data0 == "number" && !(data0 % 1) && !isNaN(data0) && isFinite(data0))) {
				const err4 = {
					instancePath: instancePath + "/headroom_percent",
					schemaPath: "#/$defs/max_entries/oneOf/1/properties/headroom_percent/type",
					keyword: "type",
					params: { type: "integer" }
				};
				if (vErrors === null) vErrors = [err4];
				else vErrors.push(err4);
				errors++;
			}
			if (typeof data0 == "number" && isFinite(data0)) {
				if (data0 > 1e3 || isNaN(data0)) {
					const err5 = {
						instancePath: instancePath + "/headroom_percent",
						schemaPath: "#/$defs/max_entries/oneOf/1/properties/headroom_percent/maximum",
						keyword: "maximum",
						params: {
							comparison: "<=",
							limit: 1e3
						}
					};
					if (vErrors === null) vErrors = [err5];
					else vErrors.push(err5);
					errors++;
				}
				if (data0 < 0 || isNaN(data0)) {
					const err6 = {
						instancePath: instancePath + "/headroom_percent",
						schemaPath: "#/$defs/max_entries/oneOf/1/properties/headroom_percent/minimum",
						keyword: "minimum",
						params: {
							comparison: ">=",
							limit: 0
						}
					};
					if (vErrors === null) vErrors = [err6];
					else vErrors.push(err6);
					errors++;
				}
			}
		}
		if (data.headroom !== void 0) {
			let data1 = data.headroom;
			if (!(typeof data1 == "number" && !(data1 % 1) && !isNaN(data1) && isFinite(data1))) {
				const err7 = {
					instancePath: instancePath + "/headroom",
					schemaPath: "#/$defs/max_entries/oneOf/1/properties/headroom/type",
					keyword: "type",
					params: { type: "integer" }
				};
				if (vErrors === null) vErrors = [err7];
				else vErrors.push(err7);
				errors++;
			}
			if (typeof data1 == "number" && isFinite(data1)) {
				if (data1 > 1e3 || isNaN(data1)) {
					const err8 = {
						instancePath: instancePath + "/headroom",
						schemaPath: "#/$defs/max_entries/oneOf/1/properties/headroom/maximum",
						keyword: "maximum",
						params: {
							comparison: "<=",
							limit: 1e3
						}
					};
					if (vErrors === null) vErrors = [err8];
					else vErrors.push(err8);
					errors++;
				}
				if (data1 < 0 || isNaN(data1)) {
					const err9 = {
						instancePath: instancePath + "/headroom",
						schemaPath: "#/$defs/max_entries/oneOf/1/properties/headroom/minimum",
						keyword: "minimum",
						params: {
							comparison: ">=",
							limit: 0
						}
					};
					if (vErrors === null) vErrors = [err9];
					else vErrors.push(err9);
					errors++;
				}
			}
		}
		if (data.limit !== void 0) {
			let data2 = data.limit;
			if (!(typeof data2 == "number" && !(data2 % 1) && !isNaN(data2) && isFinite(data2))) {
				const err10 = {
					instancePath: instancePath + "/limit",
					schemaPath: "#/$defs/max_entries/oneOf/1/properties/limit/type",
					keyword: "type",
					params: { type: "integer" }
				};
				if (vErrors === null) vErrors = [err10];
				else vErrors.push(err10);
				errors++;
			}
			if (typeof data2 == "number" && isFinite(data2)) {
				if (data2 > 1e3 || isNaN(data2)) {
					const err11 = {
						instancePath: instancePath + "/limit",
						schemaPath: "#/$defs/max_entries/oneOf/1/properties/limit/maximum",
						keyword: "maximum",
						params: {
							comparison: "<=",
							limit: 1e3
						}
					};
					if (vErrors === null) vErrors = [err11];
					else vErrors.push(err11);
					errors++;
				}
				if (data2 < 1 || isNaN(data2)) {
					const err12 = {
						instancePath: instancePath + "/limit",
						schemaPath: "#/$defs/max_entries/oneOf/1/properties/limit/minimum",
						keyword: "minimum",
						params: {
							comparison: ">=",
							limit: 1
						}
					};
					if (vErrors === null) vErrors = [err12];
					else vErrors.push(err12);
					errors++;
				}
			}
		}
		if (data.shrink !== void 0) {
			if (typeof data.shrink !== "boolean") {
				const err13 = {
					instancePath: instancePath + "/shrink",
					schemaPath: "#/$defs/max_entries/oneOf/1/properties/shrink/type",
					keyword: "type",
					params: { type: "boolean" }
				};
				if (vErrors === null) vErrors = [err13];
				else vErrors.push(err13);
				errors++;
			}
		}
	} else {
		const err14 = {
			instancePath,
			schemaPath: "#/$defs/max_entries/oneOf/1/type",
			keyword: "type",
			params: { type: "object" }
		};
		if (vErrors === null) vErrors = [err14];
		else vErrors.push(err14);
		errors++;
	}
	var _valid0 = _errs3 === errors;
	if (_valid0 && valid0) {
		valid0 = false;
		passing0 = [passing0, 1];
	} else if (_valid0) {
		valid0 = true;
		passing0 = 1;
		var props0 = true;
	}
	if (!valid0) {
		const err15 = {
			instancePath,
			schemaPath: "#/$defs/max_entries/oneOf",
			keyword: "oneOf",
			params: { passingSchemas: passing0 }
		};
		if (vErrors === null) vErrors = [err15];
		else vErrors.push(err15);
		errors++;
	} else {
		errors = _errs0;
		if (vErrors !== null) {
			if (_errs0) vErrors.length = _errs0;
			else vErrors = null;
		}
	}
	validate59.errors = vErrors;
	evaluated0.props = props0;
	return errors === 0;
}
validate59.evaluated = {
	"dynamicProps": true,
	"dynamicItems": false
};
const schema24 = {
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
};
function validate61(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate61.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	const _errs0 = errors;
	let valid0 = false;
	let passing0 = null;
	const _errs1 = errors;
	if (typeof data !== "string") {
		const err0 = {
			instancePath,
			schemaPath: "#/$defs/aggregate/oneOf/0/type",
			keyword: "type",
			params: { type: "string" }
		};
		if (vErrors === null) vErrors = [err0];
		else vErrors.push(err0);
		errors++;
	}
	if (!(data === "none" || data === "exact")) {
		const err1 = {
			instancePath,
			schemaPath: "#/$defs/aggregate/oneOf/0/enum",
			keyword: "enum",
			params: { allowedValues: schema24.oneOf[0].enum }
		};
		if (vErrors === null) vErrors = [err1];
		else vErrors.push(err1);
		errors++;
	}
	var _valid0 = _errs1 === errors;
	if (_valid0) {
		valid0 = true;
		passing0 = 0;
	}
	const _errs3 = errors;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.within === void 0) {
			const err2 = {
				instancePath,
				schemaPath: "#/$defs/aggregate/oneOf/1/required",
				keyword: "required",
				params: { missingProperty: "within" }
			};
			if (vErrors === null) vErrors = [err2];
			else vErrors.push(err2);
			errors++;
		}
		for (const key0 in data) if (!(key0 === "within" || key0 === "max_extra_addresses" || key0 === "never")) {
			const err3 = {
				instancePath,
				schemaPath: "#/$defs/aggregate/oneOf/1/additionalProperties",
				keyword: "additionalProperties",
				params: { additionalProperty: key0 }
			};
			if (vErrors === null) vErrors = [err3];
			else vErrors.push(err3);
			errors++;
		}
		if (data.within !== void 0) {
			let data0 = data.within;
			if (!(typeof data0 == "number" && !(data0 % 1) && !isNaN(data0) && isFinite(data0))) {
				const err4 = {
					instancePath: instancePath + "/within",
					schemaPath: "#/$defs/aggregate/oneOf/1/properties/within/type",
					keyword: "type",
					params: { type: "integer" }
				};
				if (vErrors === null) vErrors = [err4];
				else vErrors.push(err4);
				errors++;
			}
			if (typeof data0 == "number" && isFinite(data0)) {
				if (data0 > 1e3 || isNaN(data0)) {
					const err5 = {
						instancePath: instancePath + "/within",
						schemaPath: "#/$defs/aggregate/oneOf/1/properties/within/maximum",
						keyword: "maximum",
						params: {
							comparison: "<=",
							limit: 1e3
						}
					};
					if (vErrors === null) vErrors = [err5];
					else vErrors.push(err5);
					errors++;
				}
				if (data0 < 1 || isNaN(data0)) {
					const err6 = {
						instancePath: instancePath + "/within",
						schemaPath: "#/$defs/aggregate/oneOf/1/properties/within/minimum",
						keyword: "minimum",
						params: {
							comparison: ">=",
							limit: 1
						}
					};
					if (vErrors === null) vErrors = [err6];
					else vErrors.push(err6);
					errors++;
				}
			}
		}
		if (data.max_extra_addresses !== void 0) {
			let data1 = data.max_extra_addresses;
			if (!(typeof data1 == "number" && !(data1 % 1) && !isNaN(data1) && isFinite(data1))) {
				const err7 = {
					instancePath: instancePath + "/max_extra_addresses",
					schemaPath: "#/$defs/aggregate/oneOf/1/properties/max_extra_addresses/type",
					keyword: "type",
					params: { type: "integer" }
				};
				if (vErrors === null) vErrors = [err7];
				else vErrors.push(err7);
				errors++;
			}
			if (typeof data1 == "number" && isFinite(data1)) {
				if (data1 > 9007199254740991 || isNaN(data1)) {
					const err8 = {
						instancePath: instancePath + "/max_extra_addresses",
						schemaPath: "#/$defs/aggregate/oneOf/1/properties/max_extra_addresses/maximum",
						keyword: "maximum",
						params: {
							comparison: "<=",
							limit: 9007199254740991
						}
					};
					if (vErrors === null) vErrors = [err8];
					else vErrors.push(err8);
					errors++;
				}
				if (data1 < 0 || isNaN(data1)) {
					const err9 = {
						instancePath: instancePath + "/max_extra_addresses",
						schemaPath: "#/$defs/aggregate/oneOf/1/properties/max_extra_addresses/minimum",
						keyword: "minimum",
						params: {
							comparison: ">=",
							limit: 0
						}
					};
					if (vErrors === null) vErrors = [err9];
					else vErrors.push(err9);
					errors++;
				}
			}
		}
		if (data.never !== void 0) {
			let data2 = data.never;
			if (Array.isArray(data2)) {
				if (data2.length < 1) {
					const err10 = {
						instancePath: instancePath + "/never",
						schemaPath: "#/$defs/aggregate/oneOf/1/properties/never/minItems",
						keyword: "minItems",
						params: { limit: 1 }
					};
					if (vErrors === null) vErrors = [err10];
					else vErrors.push(err10);
					errors++;
				}
				const len0 = data2.length;
				for (let i0 = 0; i0 < len0; i0++) if (typeof data2[i0] !== "string") {
					const err11 = {
						instancePath: instancePath + "/never/" + i0,
						schemaPath: "#/$defs/aggregate/oneOf/1/properties/never/items/type",
						keyword: "type",
						params: { type: "string" }
					};
					if (vErrors === null) vErrors = [err11];
					else vErrors.push(err11);
					errors++;
				}
				let i1 = data2.length;
				let j0;
				if (i1 > 1) {
					const indices0 = {};
					for (; i1--;) {
						let item0 = data2[i1];
						if (typeof item0 !== "string") continue;
						if (typeof indices0[item0] == "number") {
							j0 = indices0[item0];
							const err12 = {
								instancePath: instancePath + "/never",
								schemaPath: "#/$defs/aggregate/oneOf/1/properties/never/uniqueItems",
								keyword: "uniqueItems",
								params: {
									i: i1,
									j: j0
								}
							};
							if (vErrors === null) vErrors = [err12];
							else vErrors.push(err12);
							errors++;
							break;
						}
						indices0[item0] = i1;
					}
				}
			} else {
				const err13 = {
					instancePath: instancePath + "/never",
					schemaPath: "#/$defs/aggregate/oneOf/1/properties/never/type",
					keyword: "type",
					params: { type: "array" }
				};
				if (vErrors === null) vErrors = [err13];
				else vErrors.push(err13);
				errors++;
			}
		}
	} else {
		const err14 = {
			instancePath,
			schemaPath: "#/$defs/aggregate/oneOf/1/type",
			keyword: "type",
			params: { type: "object" }
		};
		if (vErrors === null) vErrors = [err14];
		else vErrors.push(err14);
		errors++;
	}
	var _valid0 = _errs3 === errors;
	if (_valid0 && valid0) {
		valid0 = false;
		passing0 = [passing0, 1];
	} else if (_valid0) {
		valid0 = true;
		passing0 = 1;
		var props0 = true;
	}
	if (!valid0) {
		const err15 = {
			instancePath,
			schemaPath: "#/$defs/aggregate/oneOf",
			keyword: "oneOf",
			params: { passingSchemas: passing0 }
		};
		if (vErrors === null) vErrors = [err15];
		else vErrors.push(err15);
		errors++;
	} else {
		errors = _errs0;
		if (vErrors !== null) {
			if (_errs0) vErrors.length = _errs0;
			else vErrors = null;
		}
	}
	validate61.errors = vErrors;
	evaluated0.props = props0;
	return errors === 0;
}
validate61.evaluated = {
	"dynamicProps": true,
	"dynamicItems": false
};
function validate63(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate63.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (Object.keys(data).length > 43) {
			const err0 = {
				instancePath,
				schemaPath: "#/$defs/list_tags/maxProperties",
				keyword: "maxProperties",
				params: { limit: 43 }
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		for (const key0 in data) {
			const _errs1 = errors;
			if (typeof key0 === "string") {
				if (func2(key0) > 128) {
					const err1 = {
						instancePath,
						schemaPath: "#/$defs/list_tags/propertyNames/maxLength",
						keyword: "maxLength",
						params: { limit: 128 },
						propertyName: key0
					};
					if (vErrors === null) vErrors = [err1];
					else vErrors.push(err1);
					errors++;
				}
				if (func2(key0) < 1) {
					const err2 = {
						instancePath,
						schemaPath: "#/$defs/list_tags/propertyNames/minLength",
						keyword: "minLength",
						params: { limit: 1 },
						propertyName: key0
					};
					if (vErrors === null) vErrors = [err2];
					else vErrors.push(err2);
					errors++;
				}
			}
			if (!(_errs1 === errors)) {
				const err3 = {
					instancePath,
					schemaPath: "#/$defs/list_tags/propertyNames",
					keyword: "propertyNames",
					params: { propertyName: key0 }
				};
				if (vErrors === null) vErrors = [err3];
				else vErrors.push(err3);
				errors++;
			}
		}
		for (const key1 in data) {
			let data0 = data[key1];
			if (typeof data0 === "string") {
				if (func2(data0) > 256) {
					const err4 = {
						instancePath: instancePath + "/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),
						schemaPath: "#/$defs/list_tags/additionalProperties/maxLength",
						keyword: "maxLength",
						params: { limit: 256 }
					};
					if (vErrors === null) vErrors = [err4];
					else vErrors.push(err4);
					errors++;
				}
			} else {
				const err5 = {
					instancePath: instancePath + "/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),
					schemaPath: "#/$defs/list_tags/additionalProperties/type",
					keyword: "type",
					params: { type: "string" }
				};
				if (vErrors === null) vErrors = [err5];
				else vErrors.push(err5);
				errors++;
			}
		}
	} else {
		const err6 = {
			instancePath,
			schemaPath: "#/$defs/list_tags/type",
			keyword: "type",
			params: { type: "object" }
		};
		if (vErrors === null) vErrors = [err6];
		else vErrors.push(err6);
		errors++;
	}
	validate63.errors = vErrors;
	return errors === 0;
}
validate63.evaluated = {
	"props": true,
	"dynamicProps": false,
	"dynamicItems": false
};
function validate65(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate65.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		for (const key0 in data) if (!(key0 === "principals" || key0 === "allow_external_principals")) {
			const err0 = {
				instancePath,
				schemaPath: "#/$defs/share/additionalProperties",
				keyword: "additionalProperties",
				params: { additionalProperty: key0 }
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		if (data.principals !== void 0) {
			let data0 = data.principals;
			if (Array.isArray(data0)) {
				const len0 = data0.length;
				for (let i0 = 0; i0 < len0; i0++) if (typeof data0[i0] !== "string") {
					const err1 = {
						instancePath: instancePath + "/principals/" + i0,
						schemaPath: "#/$defs/share/properties/principals/items/type",
						keyword: "type",
						params: { type: "string" }
					};
					if (vErrors === null) vErrors = [err1];
					else vErrors.push(err1);
					errors++;
				}
			} else {
				const err2 = {
					instancePath: instancePath + "/principals",
					schemaPath: "#/$defs/share/properties/principals/type",
					keyword: "type",
					params: { type: "array" }
				};
				if (vErrors === null) vErrors = [err2];
				else vErrors.push(err2);
				errors++;
			}
		}
		if (data.allow_external_principals !== void 0) {
			if (typeof data.allow_external_principals !== "boolean") {
				const err3 = {
					instancePath: instancePath + "/allow_external_principals",
					schemaPath: "#/$defs/share/properties/allow_external_principals/type",
					keyword: "type",
					params: { type: "boolean" }
				};
				if (vErrors === null) vErrors = [err3];
				else vErrors.push(err3);
				errors++;
			}
		}
	} else {
		const err4 = {
			instancePath,
			schemaPath: "#/$defs/share/type",
			keyword: "type",
			params: { type: "object" }
		};
		if (vErrors === null) vErrors = [err4];
		else vErrors.push(err4);
		errors++;
	}
	validate65.errors = vErrors;
	return errors === 0;
}
validate65.evaluated = {
	"props": true,
	"dynamicProps": false,
	"dynamicItems": false
};
function validate67(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate67.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		for (const key0 in data) if (!(key0 === "max_removal_percent" || key0 === "ignore_below" || key0 === "max_removals" || key0 === "max_additions" || key0 === "allow_empty" || key0 === "widest")) {
			const err0 = {
				instancePath,
				schemaPath: "#/$defs/limits/additionalProperties",
				keyword: "additionalProperties",
				params: { additionalProperty: key0 }
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		if (data.max_removal_percent !== void 0) {
			let data0 = data.max_removal_percent;
			if (!(typeof data0 == "number" && !(data0 % 1) && !isNaN(data0) && isFinite(data0))) {
				const err1 = {
					instancePath: instancePath + "/max_removal_percent",
					schemaPath: "#/$defs/limits/properties/max_removal_percent/type",
					keyword: "type",
					params: { type: "integer" }
				};
				if (vErrors === null) vErrors = [err1];
				else vErrors.push(err1);
				errors++;
			}
			if (typeof data0 == "number" && isFinite(data0)) {
				if (data0 > 100 || isNaN(data0)) {
					const err2 = {
						instancePath: instancePath + "/max_removal_percent",
						schemaPath: "#/$defs/limits/properties/max_removal_percent/maximum",
						keyword: "maximum",
						params: {
							comparison: "<=",
							limit: 100
						}
					};
					if (vErrors === null) vErrors = [err2];
					else vErrors.push(err2);
					errors++;
				}
				if (data0 < 0 || isNaN(data0)) {
					const err3 = {
						instancePath: instancePath + "/max_removal_percent",
						schemaPath: "#/$defs/limits/properties/max_removal_percent/minimum",
						keyword: "minimum",
						params: {
							comparison: ">=",
							limit: 0
						}
					};
					if (vErrors === null) vErrors = [err3];
					else vErrors.push(err3);
					errors++;
				}
			}
		}
		if (data.ignore_below !== void 0) {
			let data1 = data.ignore_below;
			if (!(typeof data1 == "number" && !(data1 % 1) && !isNaN(data1) && isFinite(data1))) {
				const err4 = {
					instancePath: instancePath + "/ignore_below",
					schemaPath: "#/$defs/limits/properties/ignore_below/type",
					keyword: "type",
					params: { type: "integer" }
				};
				if (vErrors === null) vErrors = [err4];
				else vErrors.push(err4);
				errors++;
			}
			if (typeof data1 == "number" && isFinite(data1)) {
				if (data1 > 1e3 || isNaN(data1)) {
					const err5 = {
						instancePath: instancePath + "/ignore_below",
						schemaPath: "#/$defs/limits/properties/ignore_below/maximum",
						keyword: "maximum",
						params: {
							comparison: "<=",
							limit: 1e3
						}
					};
					if (vErrors === null) vErrors = [err5];
					else vErrors.push(err5);
					errors++;
				}
				if (data1 < 0 || isNaN(data1)) {
					const err6 = {
						instancePath: instancePath + "/ignore_below",
						schemaPath: "#/$defs/limits/properties/ignore_below/minimum",
						keyword: "minimum",
						params: {
							comparison: ">=",
							limit: 0
						}
					};
					if (vErrors === null) vErrors = [err6];
					else vErrors.push(err6);
					errors++;
				}
			}
		}
		if (data.max_removals !== void 0) {
			let data2 = data.max_removals;
			if (!(typeof data2 == "number" && !(data2 % 1) && !isNaN(data2) && isFinite(data2))) {
				const err7 = {
					instancePath: instancePath + "/max_removals",
					schemaPath: "#/$defs/limits/properties/max_removals/type",
					keyword: "type",
					params: { type: "integer" }
				};
				if (vErrors === null) vErrors = [err7];
				else vErrors.push(err7);
				errors++;
			}
			if (typeof data2 == "number" && isFinite(data2)) {
				if (data2 > 1e3 || isNaN(data2)) {
					const err8 = {
						instancePath: instancePath + "/max_removals",
						schemaPath: "#/$defs/limits/properties/max_removals/maximum",
						keyword: "maximum",
						params: {
							comparison: "<=",
							limit: 1e3
						}
					};
					if (vErrors === null) vErrors = [err8];
					else vErrors.push(err8);
					errors++;
				}
				if (data2 < 0 || isNaN(data2)) {
					const err9 = {
						instancePath: instancePath + "/max_removals",
						schemaPath: "#/$defs/limits/properties/max_removals/minimum",
						keyword: "minimum",
						params: {
							comparison: ">=",
							limit: 0
						}
					};
					if (vErrors === null) vErrors = [err9];
					else vErrors.push(err9);
					errors++;
				}
			}
		}
		if (data.max_additions !== void 0) {
			let data3 = data.max_additions;
			if (!(typeof data3 == "number" && !(data3 % 1) && !isNaN(data3) && isFinite(data3))) {
				const err10 = {
					instancePath: instancePath + "/max_additions",
					schemaPath: "#/$defs/limits/properties/max_additions/type",
					keyword: "type",
					params: { type: "integer" }
				};
				if (vErrors === null) vErrors = [err10];
				else vErrors.push(err10);
				errors++;
			}
			if (typeof data3 == "number" && isFinite(data3)) {
				if (data3 > 1e3 || isNaN(data3)) {
					const err11 = {
						instancePath: instancePath + "/max_additions",
						schemaPath: "#/$defs/limits/properties/max_additions/maximum",
						keyword: "maximum",
						params: {
							comparison: "<=",
							limit: 1e3
						}
					};
					if (vErrors === null) vErrors = [err11];
					else vErrors.push(err11);
					errors++;
				}
				if (data3 < 0 || isNaN(data3)) {
					const err12 = {
						instancePath: instancePath + "/max_additions",
						schemaPath: "#/$defs/limits/properties/max_additions/minimum",
						keyword: "minimum",
						params: {
							comparison: ">=",
							limit: 0
						}
					};
					if (vErrors === null) vErrors = [err12];
					else vErrors.push(err12);
					errors++;
				}
			}
		}
		if (data.allow_empty !== void 0) {
			if (typeof data.allow_empty !== "boolean") {
				const err13 = {
					instancePath: instancePath + "/allow_empty",
					schemaPath: "#/$defs/limits/properties/allow_empty/type",
					keyword: "type",
					params: { type: "boolean" }
				};
				if (vErrors === null) vErrors = [err13];
				else vErrors.push(err13);
				errors++;
			}
		}
		if (data.widest !== void 0) {
			let data5 = data.widest;
			if (data5 && typeof data5 == "object" && !Array.isArray(data5)) {
				for (const key1 in data5) if (!(key1 === "IPv4" || key1 === "IPv6")) {
					const err14 = {
						instancePath: instancePath + "/widest",
						schemaPath: "#/$defs/limits/properties/widest/additionalProperties",
						keyword: "additionalProperties",
						params: { additionalProperty: key1 }
					};
					if (vErrors === null) vErrors = [err14];
					else vErrors.push(err14);
					errors++;
				}
				if (data5.IPv4 !== void 0) {
					let data6 = data5.IPv4;
					if (!(typeof data6 == "number" && !(data6 % 1) && !isNaN(data6) && isFinite(data6))) {
						const err15 = {
							instancePath: instancePath + "/widest/IPv4",
							schemaPath: "#/$defs/limits/properties/widest/properties/IPv4/type",
							keyword: "type",
							params: { type: "integer" }
						};
						if (vErrors === null) vErrors = [err15];
						else vErrors.push(err15);
						errors++;
					}
					if (typeof data6 == "number" && isFinite(data6)) {
						if (data6 > 32 || isNaN(data6)) {
							const err16 = {
								instancePath: instancePath + "/widest/IPv4",
								schemaPath: "#/$defs/limits/properties/widest/properties/IPv4/maximum",
								keyword: "maximum",
								params: {
									comparison: "<=",
									limit: 32
								}
							};
							if (vErrors === null) vErrors = [err16];
							else vErrors.push(err16);
							errors++;
						}
						if (data6 < 0 || isNaN(data6)) {
							const err17 = {
								instancePath: instancePath + "/widest/IPv4",
								schemaPath: "#/$defs/limits/properties/widest/properties/IPv4/minimum",
								keyword: "minimum",
								params: {
									comparison: ">=",
									limit: 0
								}
							};
							if (vErrors === null) vErrors = [err17];
							else vErrors.push(err17);
							errors++;
						}
					}
				}
				if (data5.IPv6 !== void 0) {
					let data7 = data5.IPv6;
					if (!(typeof data7 == "number" && !(data7 % 1) && !isNaN(data7) && isFinite(data7))) {
						const err18 = {
							instancePath: instancePath + "/widest/IPv6",
							schemaPath: "#/$defs/limits/properties/widest/properties/IPv6/type",
							keyword: "type",
							params: { type: "integer" }
						};
						if (vErrors === null) vErrors = [err18];
						else vErrors.push(err18);
						errors++;
					}
					if (typeof data7 == "number" && isFinite(data7)) {
						if (data7 > 128 || isNaN(data7)) {
							const err19 = {
								instancePath: instancePath + "/widest/IPv6",
								schemaPath: "#/$defs/limits/properties/widest/properties/IPv6/maximum",
								keyword: "maximum",
								params: {
									comparison: "<=",
									limit: 128
								}
							};
							if (vErrors === null) vErrors = [err19];
							else vErrors.push(err19);
							errors++;
						}
						if (data7 < 0 || isNaN(data7)) {
							const err20 = {
								instancePath: instancePath + "/widest/IPv6",
								schemaPath: "#/$defs/limits/properties/widest/properties/IPv6/minimum",
								keyword: "minimum",
								params: {
									comparison: ">=",
									limit: 0
								}
							};
							if (vErrors === null) vErrors = [err20];
							else vErrors.push(err20);
							errors++;
						}
					}
				}
			} else {
				const err21 = {
					instancePath: instancePath + "/widest",
					schemaPath: "#/$defs/limits/properties/widest/type",
					keyword: "type",
					params: { type: "object" }
				};
				if (vErrors === null) vErrors = [err21];
				else vErrors.push(err21);
				errors++;
			}
		}
	} else {
		const err22 = {
			instancePath,
			schemaPath: "#/$defs/limits/type",
			keyword: "type",
			params: { type: "object" }
		};
		if (vErrors === null) vErrors = [err22];
		else vErrors.push(err22);
		errors++;
	}
	validate67.errors = vErrors;
	return errors === 0;
}
validate67.evaluated = {
	"props": true,
	"dynamicProps": false,
	"dynamicItems": false
};
function validate69(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate69.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		for (const key0 in data) if (!(key0 === "warn_percent" || key0 === "warn_base")) {
			const err0 = {
				instancePath,
				schemaPath: "#/$defs/capacity/additionalProperties",
				keyword: "additionalProperties",
				params: { additionalProperty: key0 }
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		if (data.warn_percent !== void 0) {
			let data0 = data.warn_percent;
			if (!(typeof data0 == "number" && !(data0 % 1) && !isNaN(data0) && isFinite(data0))) {
				const err1 = {
					instancePath: instancePath + "/warn_percent",
					schemaPath: "#/$defs/capacity/properties/warn_percent/type",
					keyword: "type",
					params: { type: "integer" }
				};
				if (vErrors === null) vErrors = [err1];
				else vErrors.push(err1);
				errors++;
			}
			if (typeof data0 == "number" && isFinite(data0)) {
				if (data0 > 100 || isNaN(data0)) {
					const err2 = {
						instancePath: instancePath + "/warn_percent",
						schemaPath: "#/$defs/capacity/properties/warn_percent/maximum",
						keyword: "maximum",
						params: {
							comparison: "<=",
							limit: 100
						}
					};
					if (vErrors === null) vErrors = [err2];
					else vErrors.push(err2);
					errors++;
				}
				if (data0 < 0 || isNaN(data0)) {
					const err3 = {
						instancePath: instancePath + "/warn_percent",
						schemaPath: "#/$defs/capacity/properties/warn_percent/minimum",
						keyword: "minimum",
						params: {
							comparison: ">=",
							limit: 0
						}
					};
					if (vErrors === null) vErrors = [err3];
					else vErrors.push(err3);
					errors++;
				}
			}
		}
		if (data.warn_base !== void 0) {
			let data1 = data.warn_base;
			if (!(typeof data1 == "number" && !(data1 % 1) && !isNaN(data1) && isFinite(data1))) {
				const err4 = {
					instancePath: instancePath + "/warn_base",
					schemaPath: "#/$defs/capacity/properties/warn_base/type",
					keyword: "type",
					params: { type: "integer" }
				};
				if (vErrors === null) vErrors = [err4];
				else vErrors.push(err4);
				errors++;
			}
			if (typeof data1 == "number" && isFinite(data1)) {
				if (data1 > 1e3 || isNaN(data1)) {
					const err5 = {
						instancePath: instancePath + "/warn_base",
						schemaPath: "#/$defs/capacity/properties/warn_base/maximum",
						keyword: "maximum",
						params: {
							comparison: "<=",
							limit: 1e3
						}
					};
					if (vErrors === null) vErrors = [err5];
					else vErrors.push(err5);
					errors++;
				}
				if (data1 < 0 || isNaN(data1)) {
					const err6 = {
						instancePath: instancePath + "/warn_base",
						schemaPath: "#/$defs/capacity/properties/warn_base/minimum",
						keyword: "minimum",
						params: {
							comparison: ">=",
							limit: 0
						}
					};
					if (vErrors === null) vErrors = [err6];
					else vErrors.push(err6);
					errors++;
				}
			}
		}
	} else {
		const err7 = {
			instancePath,
			schemaPath: "#/$defs/capacity/type",
			keyword: "type",
			params: { type: "object" }
		};
		if (vErrors === null) vErrors = [err7];
		else vErrors.push(err7);
		errors++;
	}
	validate69.errors = vErrors;
	return errors === 0;
}
validate69.evaluated = {
	"props": true,
	"dynamicProps": false,
	"dynamicItems": false
};
const pattern21 = /* @__PURE__ */ new RegExp("^[a-z0-9][a-z0-9-]{0,62}$", "u");
const schema30 = {
	"type": "object",
	"additionalProperties": false,
	"oneOf": [
		{ "required": ["security_groups"] },
		{ "required": ["network_interfaces"] },
		{ "required": ["subnets"] },
		{ "required": ["vpcs"] },
		{ "required": ["elastic_ips"] },
		{ "required": ["nat_gateways"] },
		{ "required": ["prefix_lists"] },
		{ "required": ["published"] },
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
		"published": { "properties": {
			"account": false,
			"region": false
		} },
		"cidr_reservations": { "anyOf": [{ "required": ["subnets"] }] },
		"interfaces": { "anyOf": [{ "required": ["security_groups"] }, { "required": ["network_interfaces"] }] },
		"addresses": { "anyOf": [{ "required": ["security_groups"] }, { "required": ["network_interfaces"] }] },
		"delegated_prefixes": { "anyOf": [{ "required": ["security_groups"] }, { "required": ["network_interfaces"] }] }
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
		"network_interfaces": {
			"type": "object",
			"additionalProperties": false,
			"minProperties": 1,
			"properties": {
				"tags": {
					"$ref": "urn:plsync:part:group_tags",
					"maxProperties": 40
				},
				"subnet_ids": {
					"type": "array",
					"minItems": 1,
					"maxItems": 50,
					"items": {
						"type": "string",
						"pattern": "^subnet-([0-9a-f]{8}|[0-9a-f]{17})$"
					},
					"uniqueItems": true
				},
				"vpc_ids": {
					"type": "array",
					"minItems": 1,
					"maxItems": 50,
					"items": {
						"type": "string",
						"pattern": "^vpc-([0-9a-f]{8}|[0-9a-f]{17})$"
					},
					"uniqueItems": true
				},
				"types": {
					"type": "array",
					"minItems": 1,
					"maxItems": 30,
					"items": {
						"type": "string",
						"minLength": 1,
						"maxLength": 64
					},
					"uniqueItems": true
				},
				"description": {
					"type": "string",
					"minLength": 1,
					"maxLength": 100
				}
			}
		},
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
				"tags": { "$ref": "urn:plsync:part:group_tags" },
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
		"prefix_lists": { "oneOf": [{
			"type": "array",
			"minItems": 1,
			"items": {
				"type": "string",
				"pattern": "^pl-([0-9a-f]{8}|[0-9a-f]{17})$"
			}
		}, {
			"type": "object",
			"additionalProperties": false,
			"required": ["name"],
			"properties": {
				"name": {
					"type": "string",
					"minLength": 1,
					"maxLength": 255
				},
				"owner": {
					"type": "string",
					"pattern": "^([0-9]{12}|AWS)$"
				}
			}
		}] },
		"published": {
			"type": "object",
			"additionalProperties": false,
			"oneOf": [{ "required": ["provider"] }, { "required": ["url"] }],
			"dependentSchemas": {
				"url": {
					"required": ["format"],
					"properties": {
						"services": false,
						"regions": false,
						"keys": false
					},
					"if": { "properties": { "format": { "const": "json" } } },
					"then": { "required": ["select"] },
					"else": { "properties": { "select": false } }
				},
				"provider": {
					"properties": {
						"format": false,
						"select": false
					},
					"if": { "properties": { "provider": { "const": "aws" } } },
					"then": {
						"required": ["services"],
						"properties": { "keys": false }
					},
					"else": {
						"required": ["keys"],
						"properties": {
							"services": false,
							"regions": false
						}
					}
				}
			},
			"properties": {
				"provider": { "enum": ["aws", "github"] },
				"services": {
					"type": "array",
					"minItems": 1,
					"uniqueItems": true,
					"items": {
						"type": "string",
						"minLength": 1,
						"maxLength": 64
					}
				},
				"regions": {
					"type": "array",
					"minItems": 1,
					"uniqueItems": true,
					"items": {
						"type": "string",
						"minLength": 1,
						"maxLength": 64
					}
				},
				"keys": {
					"type": "array",
					"minItems": 1,
					"uniqueItems": true,
					"items": {
						"type": "string",
						"minLength": 1,
						"maxLength": 64
					}
				},
				"url": {
					"type": "string",
					"maxLength": 500,
					"pattern": "^https://[A-Za-z0-9]([A-Za-z0-9.-]*[A-Za-z0-9])?(:[0-9]{1,5})?/[!-~]*$"
				},
				"format": { "enum": ["json", "text"] },
				"select": {
					"type": "string",
					"maxLength": 200,
					"pattern": "^(\\[\\]|[A-Za-z0-9_-]+)(\\[\\]|\\.[A-Za-z0-9_-]+)*$"
				}
			}
		},
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
			"items": { "$ref": "urn:plsync:part:static_cidr" }
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
		"interfaces": { "$ref": "urn:plsync:part:interfaces" },
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
};
const pattern22 = /* @__PURE__ */ new RegExp("^sg-([0-9a-f]{8}|[0-9a-f]{17})$", "u");
const pattern25 = /* @__PURE__ */ new RegExp("^subnet-([0-9a-f]{8}|[0-9a-f]{17})$", "u");
const pattern30 = /* @__PURE__ */ new RegExp("^eipalloc-([0-9a-f]{8}|[0-9a-f]{17})$", "u");
const pattern31 = /* @__PURE__ */ new RegExp("^nat-([0-9a-f]{8}|[0-9a-f]{17})$", "u");
const pattern33 = /* @__PURE__ */ new RegExp("^pl-([0-9a-f]{8}|[0-9a-f]{17})$", "u");
const pattern34 = /* @__PURE__ */ new RegExp("^([0-9]{12}|AWS)$", "u");
const pattern35 = /* @__PURE__ */ new RegExp("^https://[A-Za-z0-9]([A-Za-z0-9.-]*[A-Za-z0-9])?(:[0-9]{1,5})?/[!-~]*$", "u");
const pattern36 = /* @__PURE__ */ new RegExp("^(\\[\\]|[A-Za-z0-9_-]+)(\\[\\]|\\.[A-Za-z0-9_-]+)*$", "u");
const pattern38 = /* @__PURE__ */ new RegExp("^[A-Za-z0-9_][A-Za-z0-9_.@+-]*(/[A-Za-z0-9_][A-Za-z0-9_.@+-]*)*$", "u");
function validate74(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate74.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (Object.keys(data).length > 50) {
			const err0 = {
				instancePath,
				schemaPath: "#/$defs/group_tags/maxProperties",
				keyword: "maxProperties",
				params: { limit: 50 }
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		if (Object.keys(data).length < 1) {
			const err1 = {
				instancePath,
				schemaPath: "#/$defs/group_tags/minProperties",
				keyword: "minProperties",
				params: { limit: 1 }
			};
			if (vErrors === null) vErrors = [err1];
			else vErrors.push(err1);
			errors++;
		}
		for (const key0 in data) {
			const _errs1 = errors;
			if (typeof key0 === "string") {
				if (func2(key0) > 128) {
					const err2 = {
						instancePath,
						schemaPath: "#/$defs/group_tags/propertyNames/maxLength",
						keyword: "maxLength",
						params: { limit: 128 },
						propertyName: key0
					};
					if (vErrors === null) vErrors = [err2];
					else vErrors.push(err2);
					errors++;
				}
				if (func2(key0) < 1) {
					const err3 = {
						instancePath,
						schemaPath: "#/$defs/group_tags/propertyNames/minLength",
						keyword: "minLength",
						params: { limit: 1 },
						propertyName: key0
					};
					if (vErrors === null) vErrors = [err3];
					else vErrors.push(err3);
					errors++;
				}
			}
			if (!(_errs1 === errors)) {
				const err4 = {
					instancePath,
					schemaPath: "#/$defs/group_tags/propertyNames",
					keyword: "propertyNames",
					params: { propertyName: key0 }
				};
				if (vErrors === null) vErrors = [err4];
				else vErrors.push(err4);
				errors++;
			}
		}
		for (const key1 in data) {
			let data0 = data[key1];
			if (typeof data0 === "string") {
				if (func2(data0) > 256) {
					const err5 = {
						instancePath: instancePath + "/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),
						schemaPath: "#/$defs/group_tags/additionalProperties/maxLength",
						keyword: "maxLength",
						params: { limit: 256 }
					};
					if (vErrors === null) vErrors = [err5];
					else vErrors.push(err5);
					errors++;
				}
			} else {
				const err6 = {
					instancePath: instancePath + "/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),
					schemaPath: "#/$defs/group_tags/additionalProperties/type",
					keyword: "type",
					params: { type: "string" }
				};
				if (vErrors === null) vErrors = [err6];
				else vErrors.push(err6);
				errors++;
			}
		}
	} else {
		const err7 = {
			instancePath,
			schemaPath: "#/$defs/group_tags/type",
			keyword: "type",
			params: { type: "object" }
		};
		if (vErrors === null) vErrors = [err7];
		else vErrors.push(err7);
		errors++;
	}
	validate74.errors = vErrors;
	return errors === 0;
}
validate74.evaluated = {
	"props": true,
	"dynamicProps": false,
	"dynamicItems": false
};
const pattern37 = /* @__PURE__ */ new RegExp("^[0-9]{4}-[0-9]{2}-[0-9]{2}(T([01][0-9]|2[0-3]):[0-5][0-9]Z)?$", "u");
function validate77(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate77.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	const _errs0 = errors;
	let valid0 = false;
	let passing0 = null;
	const _errs1 = errors;
	if (typeof data !== "string") {
		const err0 = {
			instancePath,
			schemaPath: "#/$defs/static_cidr/oneOf/0/type",
			keyword: "type",
			params: { type: "string" }
		};
		if (vErrors === null) vErrors = [err0];
		else vErrors.push(err0);
		errors++;
	}
	var _valid0 = _errs1 === errors;
	if (_valid0) {
		valid0 = true;
		passing0 = 0;
	}
	const _errs3 = errors;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.cidr === void 0) {
			const err1 = {
				instancePath,
				schemaPath: "#/$defs/static_cidr/oneOf/1/required",
				keyword: "required",
				params: { missingProperty: "cidr" }
			};
			if (vErrors === null) vErrors = [err1];
			else vErrors.push(err1);
			errors++;
		}
		for (const key0 in data) if (!(key0 === "cidr" || key0 === "description" || key0 === "expires")) {
			const err2 = {
				instancePath,
				schemaPath: "#/$defs/static_cidr/oneOf/1/additionalProperties",
				keyword: "additionalProperties",
				params: { additionalProperty: key0 }
			};
			if (vErrors === null) vErrors = [err2];
			else vErrors.push(err2);
			errors++;
		}
		if (data.cidr !== void 0) {
			if (typeof data.cidr !== "string") {
				const err3 = {
					instancePath: instancePath + "/cidr",
					schemaPath: "#/$defs/static_cidr/oneOf/1/properties/cidr/type",
					keyword: "type",
					params: { type: "string" }
				};
				if (vErrors === null) vErrors = [err3];
				else vErrors.push(err3);
				errors++;
			}
		}
		if (data.description !== void 0) {
			let data1 = data.description;
			if (typeof data1 === "string") {
				if (func2(data1) > 255) {
					const err4 = {
						instancePath: instancePath + "/description",
						schemaPath: "#/$defs/static_cidr/oneOf/1/properties/description/maxLength",
						keyword: "maxLength",
						params: { limit: 255 }
					};
					if (vErrors === null) vErrors = [err4];
					else vErrors.push(err4);
					errors++;
				}
			} else {
				const err5 = {
					instancePath: instancePath + "/description",
					schemaPath: "#/$defs/static_cidr/oneOf/1/properties/description/type",
					keyword: "type",
					params: { type: "string" }
				};
				if (vErrors === null) vErrors = [err5];
				else vErrors.push(err5);
				errors++;
			}
		}
		if (data.expires !== void 0) {
			let data2 = data.expires;
			if (typeof data2 === "string") {
				if (!pattern37.test(data2)) {
					const err6 = {
						instancePath: instancePath + "/expires",
						schemaPath: "#/$defs/static_cidr/oneOf/1/properties/expires/pattern",
						keyword: "pattern",
						params: { pattern: "^[0-9]{4}-[0-9]{2}-[0-9]{2}(T([01][0-9]|2[0-3]):[0-5][0-9]Z)?$" }
					};
					if (vErrors === null) vErrors = [err6];
					else vErrors.push(err6);
					errors++;
				}
			} else {
				const err7 = {
					instancePath: instancePath + "/expires",
					schemaPath: "#/$defs/static_cidr/oneOf/1/properties/expires/type",
					keyword: "type",
					params: { type: "string" }
				};
				if (vErrors === null) vErrors = [err7];
				else vErrors.push(err7);
				errors++;
			}
		}
	} else {
		const err8 = {
			instancePath,
			schemaPath: "#/$defs/static_cidr/oneOf/1/type",
			keyword: "type",
			params: { type: "object" }
		};
		if (vErrors === null) vErrors = [err8];
		else vErrors.push(err8);
		errors++;
	}
	var _valid0 = _errs3 === errors;
	if (_valid0 && valid0) {
		valid0 = false;
		passing0 = [passing0, 1];
	} else if (_valid0) {
		valid0 = true;
		passing0 = 1;
		var props0 = true;
	}
	if (!valid0) {
		const err9 = {
			instancePath,
			schemaPath: "#/$defs/static_cidr/oneOf",
			keyword: "oneOf",
			params: { passingSchemas: passing0 }
		};
		if (vErrors === null) vErrors = [err9];
		else vErrors.push(err9);
		errors++;
	} else {
		errors = _errs0;
		if (vErrors !== null) {
			if (_errs0) vErrors.length = _errs0;
			else vErrors = null;
		}
	}
	validate77.errors = vErrors;
	evaluated0.props = props0;
	return errors === 0;
}
validate77.evaluated = {
	"dynamicProps": true,
	"dynamicItems": false
};
function validate73(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate73.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	const _errs1 = errors;
	let valid0 = false;
	let passing0 = null;
	const _errs2 = errors;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.security_groups === void 0) {
			const err0 = {
				instancePath,
				schemaPath: "#/$defs/source/oneOf/0/required",
				keyword: "required",
				params: { missingProperty: "security_groups" }
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
	}
	var _valid0 = _errs2 === errors;
	if (_valid0) {
		valid0 = true;
		passing0 = 0;
	}
	const _errs3 = errors;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.network_interfaces === void 0) {
			const err1 = {
				instancePath,
				schemaPath: "#/$defs/source/oneOf/1/required",
				keyword: "required",
				params: { missingProperty: "network_interfaces" }
			};
			if (vErrors === null) vErrors = [err1];
			else vErrors.push(err1);
			errors++;
		}
	}
	var _valid0 = _errs3 === errors;
	if (_valid0 && valid0) {
		valid0 = false;
		passing0 = [passing0, 1];
	} else {
		if (_valid0) {
			valid0 = true;
			passing0 = 1;
		}
		const _errs4 = errors;
		if (data && typeof data == "object" && !Array.isArray(data)) {
			if (data.subnets === void 0) {
				const err2 = {
					instancePath,
					schemaPath: "#/$defs/source/oneOf/2/required",
					keyword: "required",
					params: { missingProperty: "subnets" }
				};
				if (vErrors === null) vErrors = [err2];
				else vErrors.push(err2);
				errors++;
			}
		}
		var _valid0 = _errs4 === errors;
		if (_valid0 && valid0) {
			valid0 = false;
			passing0 = [passing0, 2];
		} else {
			if (_valid0) {
				valid0 = true;
				passing0 = 2;
			}
			const _errs5 = errors;
			if (data && typeof data == "object" && !Array.isArray(data)) {
				if (data.vpcs === void 0) {
					const err3 = {
						instancePath,
						schemaPath: "#/$defs/source/oneOf/3/required",
						keyword: "required",
						params: { missingProperty: "vpcs" }
					};
					if (vErrors === null) vErrors = [err3];
					else vErrors.push(err3);
					errors++;
				}
			}
			var _valid0 = _errs5 === errors;
			if (_valid0 && valid0) {
				valid0 = false;
				passing0 = [passing0, 3];
			} else {
				if (_valid0) {
					valid0 = true;
					passing0 = 3;
				}
				const _errs6 = errors;
				if (data && typeof data == "object" && !Array.isArray(data)) {
					if (data.elastic_ips === void 0) {
						const err4 = {
							instancePath,
							schemaPath: "#/$defs/source/oneOf/4/required",
							keyword: "required",
							params: { missingProperty: "elastic_ips" }
						};
						if (vErrors === null) vErrors = [err4];
						else vErrors.push(err4);
						errors++;
					}
				}
				var _valid0 = _errs6 === errors;
				if (_valid0 && valid0) {
					valid0 = false;
					passing0 = [passing0, 4];
				} else {
					if (_valid0) {
						valid0 = true;
						passing0 = 4;
					}
					const _errs7 = errors;
					if (data && typeof data == "object" && !Array.isArray(data)) {
						if (data.nat_gateways === void 0) {
							const err5 = {
								instancePath,
								schemaPath: "#/$defs/source/oneOf/5/required",
								keyword: "required",
								params: { missingProperty: "nat_gateways" }
							};
							if (vErrors === null) vErrors = [err5];
							else vErrors.push(err5);
							errors++;
						}
					}
					var _valid0 = _errs7 === errors;
					if (_valid0 && valid0) {
						valid0 = false;
						passing0 = [passing0, 5];
					} else {
						if (_valid0) {
							valid0 = true;
							passing0 = 5;
						}
						const _errs8 = errors;
						if (data && typeof data == "object" && !Array.isArray(data)) {
							if (data.prefix_lists === void 0) {
								const err6 = {
									instancePath,
									schemaPath: "#/$defs/source/oneOf/6/required",
									keyword: "required",
									params: { missingProperty: "prefix_lists" }
								};
								if (vErrors === null) vErrors = [err6];
								else vErrors.push(err6);
								errors++;
							}
						}
						var _valid0 = _errs8 === errors;
						if (_valid0 && valid0) {
							valid0 = false;
							passing0 = [passing0, 6];
						} else {
							if (_valid0) {
								valid0 = true;
								passing0 = 6;
							}
							const _errs9 = errors;
							if (data && typeof data == "object" && !Array.isArray(data)) {
								if (data.published === void 0) {
									const err7 = {
										instancePath,
										schemaPath: "#/$defs/source/oneOf/7/required",
										keyword: "required",
										params: { missingProperty: "published" }
									};
									if (vErrors === null) vErrors = [err7];
									else vErrors.push(err7);
									errors++;
								}
							}
							var _valid0 = _errs9 === errors;
							if (_valid0 && valid0) {
								valid0 = false;
								passing0 = [passing0, 7];
							} else {
								if (_valid0) {
									valid0 = true;
									passing0 = 7;
								}
								const _errs10 = errors;
								if (data && typeof data == "object" && !Array.isArray(data)) {
									if (data.cidrs === void 0) {
										const err8 = {
											instancePath,
											schemaPath: "#/$defs/source/oneOf/8/required",
											keyword: "required",
											params: { missingProperty: "cidrs" }
										};
										if (vErrors === null) vErrors = [err8];
										else vErrors.push(err8);
										errors++;
									}
								}
								var _valid0 = _errs10 === errors;
								if (_valid0 && valid0) {
									valid0 = false;
									passing0 = [passing0, 8];
								} else {
									if (_valid0) {
										valid0 = true;
										passing0 = 8;
									}
									const _errs11 = errors;
									if (data && typeof data == "object" && !Array.isArray(data)) {
										if (data.cidr_files === void 0) {
											const err9 = {
												instancePath,
												schemaPath: "#/$defs/source/oneOf/9/required",
												keyword: "required",
												params: { missingProperty: "cidr_files" }
											};
											if (vErrors === null) vErrors = [err9];
											else vErrors.push(err9);
											errors++;
										}
									}
									var _valid0 = _errs11 === errors;
									if (_valid0 && valid0) {
										valid0 = false;
										passing0 = [passing0, 9];
									} else if (_valid0) {
										valid0 = true;
										passing0 = 9;
									}
								}
							}
						}
					}
				}
			}
		}
	}
	if (!valid0) {
		const err10 = {
			instancePath,
			schemaPath: "#/$defs/source/oneOf",
			keyword: "oneOf",
			params: { passingSchemas: passing0 }
		};
		if (vErrors === null) vErrors = [err10];
		else vErrors.push(err10);
		errors++;
	} else {
		errors = _errs1;
		if (vErrors !== null) {
			if (_errs1) vErrors.length = _errs1;
			else vErrors = null;
		}
	}
	if (data && typeof data == "object" && !Array.isArray(data)) {
		for (const key0 in data) if (!func1.call(schema30.properties, key0)) {
			const err11 = {
				instancePath,
				schemaPath: "#/$defs/source/additionalProperties",
				keyword: "additionalProperties",
				params: { additionalProperty: key0 }
			};
			if (vErrors === null) vErrors = [err11];
			else vErrors.push(err11);
			errors++;
		}
		if (data.security_groups !== void 0) {
			let data0 = data.security_groups;
			const _errs14 = errors;
			let valid2 = false;
			let passing1 = null;
			const _errs15 = errors;
			if (Array.isArray(data0)) {
				if (data0.length < 1) {
					const err12 = {
						instancePath: instancePath + "/security_groups",
						schemaPath: "#/$defs/source/properties/security_groups/oneOf/0/minItems",
						keyword: "minItems",
						params: { limit: 1 }
					};
					if (vErrors === null) vErrors = [err12];
					else vErrors.push(err12);
					errors++;
				}
				const len0 = data0.length;
				for (let i0 = 0; i0 < len0; i0++) {
					let data1 = data0[i0];
					const _errs18 = errors;
					let valid5 = false;
					let passing2 = null;
					const _errs19 = errors;
					if (typeof data1 === "string") {
						if (!pattern22.test(data1)) {
							const err13 = {
								instancePath: instancePath + "/security_groups/" + i0,
								schemaPath: "#/$defs/source/properties/security_groups/oneOf/0/items/oneOf/0/pattern",
								keyword: "pattern",
								params: { pattern: "^sg-([0-9a-f]{8}|[0-9a-f]{17})$" }
							};
							if (vErrors === null) vErrors = [err13];
							else vErrors.push(err13);
							errors++;
						}
					} else {
						const err14 = {
							instancePath: instancePath + "/security_groups/" + i0,
							schemaPath: "#/$defs/source/properties/security_groups/oneOf/0/items/oneOf/0/type",
							keyword: "type",
							params: { type: "string" }
						};
						if (vErrors === null) vErrors = [err14];
						else vErrors.push(err14);
						errors++;
					}
					var _valid2 = _errs19 === errors;
					if (_valid2) {
						valid5 = true;
						passing2 = 0;
					}
					const _errs21 = errors;
					const _errs23 = errors;
					let valid6 = false;
					let passing3 = null;
					const _errs24 = errors;
					if (data1 && typeof data1 == "object" && !Array.isArray(data1)) {
						if (data1.name === void 0) {
							const err15 = {
								instancePath: instancePath + "/security_groups/" + i0,
								schemaPath: "#/$defs/source/properties/security_groups/oneOf/0/items/oneOf/1/oneOf/0/required",
								keyword: "required",
								params: { missingProperty: "name" }
							};
							if (vErrors === null) vErrors = [err15];
							else vErrors.push(err15);
							errors++;
						}
					}
					var _valid3 = _errs24 === errors;
					if (_valid3) {
						valid6 = true;
						passing3 = 0;
					}
					const _errs25 = errors;
					if (data1 && typeof data1 == "object" && !Array.isArray(data1)) {
						if (data1.tags === void 0) {
							const err16 = {
								instancePath: instancePath + "/security_groups/" + i0,
								schemaPath: "#/$defs/source/properties/security_groups/oneOf/0/items/oneOf/1/oneOf/1/required",
								keyword: "required",
								params: { missingProperty: "tags" }
							};
							if (vErrors === null) vErrors = [err16];
							else vErrors.push(err16);
							errors++;
						}
					}
					var _valid3 = _errs25 === errors;
					if (_valid3 && valid6) {
						valid6 = false;
						passing3 = [passing3, 1];
					} else if (_valid3) {
						valid6 = true;
						passing3 = 1;
					}
					if (!valid6) {
						const err17 = {
							instancePath: instancePath + "/security_groups/" + i0,
							schemaPath: "#/$defs/source/properties/security_groups/oneOf/0/items/oneOf/1/oneOf",
							keyword: "oneOf",
							params: { passingSchemas: passing3 }
						};
						if (vErrors === null) vErrors = [err17];
						else vErrors.push(err17);
						errors++;
					} else {
						errors = _errs23;
						if (vErrors !== null) {
							if (_errs23) vErrors.length = _errs23;
							else vErrors = null;
						}
					}
					if (data1 && typeof data1 == "object" && !Array.isArray(data1)) {
						for (const key1 in data1) if (!(key1 === "name" || key1 === "vpc_id" || key1 === "tags" || key1 === "follow")) {
							const err18 = {
								instancePath: instancePath + "/security_groups/" + i0,
								schemaPath: "#/$defs/source/properties/security_groups/oneOf/0/items/oneOf/1/additionalProperties",
								keyword: "additionalProperties",
								params: { additionalProperty: key1 }
							};
							if (vErrors === null) vErrors = [err18];
							else vErrors.push(err18);
							errors++;
						}
						if (data1.name !== void 0) {
							let data2 = data1.name;
							if (typeof data2 === "string") {
								if (func2(data2) > 255) {
									const err19 = {
										instancePath: instancePath + "/security_groups/" + i0 + "/name",
										schemaPath: "#/$defs/source/properties/security_groups/oneOf/0/items/oneOf/1/properties/name/maxLength",
										keyword: "maxLength",
										params: { limit: 255 }
									};
									if (vErrors === null) vErrors = [err19];
									else vErrors.push(err19);
									errors++;
								}
								if (func2(data2) < 1) {
									const err20 = {
										instancePath: instancePath + "/security_groups/" + i0 + "/name",
										schemaPath: "#/$defs/source/properties/security_groups/oneOf/0/items/oneOf/1/properties/name/minLength",
										keyword: "minLength",
										params: { limit: 1 }
									};
									if (vErrors === null) vErrors = [err20];
									else vErrors.push(err20);
									errors++;
								}
							} else {
								const err21 = {
									instancePath: instancePath + "/security_groups/" + i0 + "/name",
									schemaPath: "#/$defs/source/properties/security_groups/oneOf/0/items/oneOf/1/properties/name/type",
									keyword: "type",
									params: { type: "string" }
								};
								if (vErrors === null) vErrors = [err21];
								else vErrors.push(err21);
								errors++;
							}
						}
						if (data1.vpc_id !== void 0) {
							let data3 = data1.vpc_id;
							if (typeof data3 === "string") {
								if (!pattern18.test(data3)) {
									const err22 = {
										instancePath: instancePath + "/security_groups/" + i0 + "/vpc_id",
										schemaPath: "#/$defs/source/properties/security_groups/oneOf/0/items/oneOf/1/properties/vpc_id/pattern",
										keyword: "pattern",
										params: { pattern: "^vpc-([0-9a-f]{8}|[0-9a-f]{17})$" }
									};
									if (vErrors === null) vErrors = [err22];
									else vErrors.push(err22);
									errors++;
								}
							} else {
								const err23 = {
									instancePath: instancePath + "/security_groups/" + i0 + "/vpc_id",
									schemaPath: "#/$defs/source/properties/security_groups/oneOf/0/items/oneOf/1/properties/vpc_id/type",
									keyword: "type",
									params: { type: "string" }
								};
								if (vErrors === null) vErrors = [err23];
								else vErrors.push(err23);
								errors++;
							}
						}
						if (data1.tags !== void 0) {
							let data4 = data1.tags;
							if (data4 && typeof data4 == "object" && !Array.isArray(data4)) {
								if (Object.keys(data4).length > 50) {
									const err24 = {
										instancePath: instancePath + "/security_groups/" + i0 + "/tags",
										schemaPath: "#/$defs/source/properties/security_groups/oneOf/0/items/oneOf/1/properties/tags/maxProperties",
										keyword: "maxProperties",
										params: { limit: 50 }
									};
									if (vErrors === null) vErrors = [err24];
									else vErrors.push(err24);
									errors++;
								}
								if (Object.keys(data4).length < 1) {
									const err25 = {
										instancePath: instancePath + "/security_groups/" + i0 + "/tags",
										schemaPath: "#/$defs/source/properties/security_groups/oneOf/0/items/oneOf/1/properties/tags/minProperties",
										keyword: "minProperties",
										params: { limit: 1 }
									};
									if (vErrors === null) vErrors = [err25];
									else vErrors.push(err25);
									errors++;
								}
								for (const key2 in data4) {
									const _errs33 = errors;
									if (typeof key2 === "string") {
										if (func2(key2) > 128) {
											const err26 = {
												instancePath: instancePath + "/security_groups/" + i0 + "/tags",
												schemaPath: "#/$defs/source/properties/security_groups/oneOf/0/items/oneOf/1/properties/tags/propertyNames/maxLength",
												keyword: "maxLength",
												params: { limit: 128 },
												propertyName: key2
											};
											if (vErrors === null) vErrors = [err26];
											else vErrors.push(err26);
											errors++;
										}
										if (func2(key2) < 1) {
											const err27 = {
												instancePath: instancePath + "/security_groups/" + i0 + "/tags",
												schemaPath: "#/$defs/source/properties/security_groups/oneOf/0/items/oneOf/1/properties/tags/propertyNames/minLength",
												keyword: "minLength",
												params: { limit: 1 },
												propertyName: key2
											};
											if (vErrors === null) vErrors = [err27];
											else vErrors.push(err27);
											errors++;
										}
									}
									if (!(_errs33 === errors)) {
										const err28 = {
											instancePath: instancePath + "/security_groups/" + i0 + "/tags",
											schemaPath: "#/$defs/source/properties/security_groups/oneOf/0/items/oneOf/1/properties/tags/propertyNames",
											keyword: "propertyNames",
											params: { propertyName: key2 }
										};
										if (vErrors === null) vErrors = [err28];
										else vErrors.push(err28);
										errors++;
									}
								}
								for (const key3 in data4) {
									let data5 = data4[key3];
									if (typeof data5 === "string") {
										if (func2(data5) > 256) {
											const err29 = {
												instancePath: instancePath + "/security_groups/" + i0 + "/tags/" + key3.replace(/~/g, "~0").replace(/\//g, "~1"),
												schemaPath: "#/$defs/source/properties/security_groups/oneOf/0/items/oneOf/1/properties/tags/additionalProperties/maxLength",
												keyword: "maxLength",
												params: { limit: 256 }
											};
											if (vErrors === null) vErrors = [err29];
											else vErrors.push(err29);
											errors++;
										}
									} else {
										const err30 = {
											instancePath: instancePath + "/security_groups/" + i0 + "/tags/" + key3.replace(/~/g, "~0").replace(/\//g, "~1"),
											schemaPath: "#/$defs/source/properties/security_groups/oneOf/0/items/oneOf/1/properties/tags/additionalProperties/type",
											keyword: "type",
											params: { type: "string" }
										};
										if (vErrors === null) vErrors = [err30];
										else vErrors.push(err30);
										errors++;
									}
								}
							} else {
								const err31 = {
									instancePath: instancePath + "/security_groups/" + i0 + "/tags",
									schemaPath: "#/$defs/source/properties/security_groups/oneOf/0/items/oneOf/1/properties/tags/type",
									keyword: "type",
									params: { type: "object" }
								};
								if (vErrors === null) vErrors = [err31];
								else vErrors.push(err31);
								errors++;
							}
						}
						if (data1.follow !== void 0) {
							if (typeof data1.follow !== "boolean") {
								const err32 = {
									instancePath: instancePath + "/security_groups/" + i0 + "/follow",
									schemaPath: "#/$defs/source/properties/security_groups/oneOf/0/items/oneOf/1/properties/follow/type",
									keyword: "type",
									params: { type: "boolean" }
								};
								if (vErrors === null) vErrors = [err32];
								else vErrors.push(err32);
								errors++;
							}
						}
						if (data1.name !== void 0) {
							if (data1 && typeof data1 == "object" && !Array.isArray(data1)) {
								if (data1.follow !== void 0) {
									const err33 = {
										instancePath: instancePath + "/security_groups/" + i0 + "/follow",
										schemaPath: "#/$defs/source/properties/security_groups/oneOf/0/items/oneOf/1/dependentSchemas/name/properties/follow/false schema",
										keyword: "false schema",
										params: {}
									};
									if (vErrors === null) vErrors = [err33];
									else vErrors.push(err33);
									errors++;
								}
							}
						}
						if (data1.tags !== void 0) {
							if (data1 && typeof data1 == "object" && !Array.isArray(data1)) {
								if (data1.vpc_id !== void 0) {
									const err34 = {
										instancePath: instancePath + "/security_groups/" + i0 + "/vpc_id",
										schemaPath: "#/$defs/source/properties/security_groups/oneOf/0/items/oneOf/1/dependentSchemas/tags/properties/vpc_id/false schema",
										keyword: "false schema",
										params: {}
									};
									if (vErrors === null) vErrors = [err34];
									else vErrors.push(err34);
									errors++;
								}
							}
						}
					} else {
						const err35 = {
							instancePath: instancePath + "/security_groups/" + i0,
							schemaPath: "#/$defs/source/properties/security_groups/oneOf/0/items/oneOf/1/type",
							keyword: "type",
							params: { type: "object" }
						};
						if (vErrors === null) vErrors = [err35];
						else vErrors.push(err35);
						errors++;
					}
					var _valid2 = _errs21 === errors;
					if (_valid2 && valid5) {
						valid5 = false;
						passing2 = [passing2, 1];
					} else if (_valid2) {
						valid5 = true;
						passing2 = 1;
					}
					if (!valid5) {
						const err36 = {
							instancePath: instancePath + "/security_groups/" + i0,
							schemaPath: "#/$defs/source/properties/security_groups/oneOf/0/items/oneOf",
							keyword: "oneOf",
							params: { passingSchemas: passing2 }
						};
						if (vErrors === null) vErrors = [err36];
						else vErrors.push(err36);
						errors++;
					} else {
						errors = _errs18;
						if (vErrors !== null) {
							if (_errs18) vErrors.length = _errs18;
							else vErrors = null;
						}
					}
				}
			} else {
				const err37 = {
					instancePath: instancePath + "/security_groups",
					schemaPath: "#/$defs/source/properties/security_groups/oneOf/0/type",
					keyword: "type",
					params: { type: "array" }
				};
				if (vErrors === null) vErrors = [err37];
				else vErrors.push(err37);
				errors++;
			}
			var _valid1 = _errs15 === errors;
			if (_valid1) {
				valid2 = true;
				passing1 = 0;
			}
			const _errs41 = errors;
			const _errs43 = errors;
			let valid13 = false;
			let passing4 = null;
			const _errs44 = errors;
			if (data0 && typeof data0 == "object" && !Array.isArray(data0)) {
				if (data0.name === void 0) {
					const err38 = {
						instancePath: instancePath + "/security_groups",
						schemaPath: "#/$defs/source/properties/security_groups/oneOf/1/oneOf/0/required",
						keyword: "required",
						params: { missingProperty: "name" }
					};
					if (vErrors === null) vErrors = [err38];
					else vErrors.push(err38);
					errors++;
				}
			}
			var _valid4 = _errs44 === errors;
			if (_valid4) {
				valid13 = true;
				passing4 = 0;
			}
			const _errs45 = errors;
			if (data0 && typeof data0 == "object" && !Array.isArray(data0)) {
				if (data0.tags === void 0) {
					const err39 = {
						instancePath: instancePath + "/security_groups",
						schemaPath: "#/$defs/source/properties/security_groups/oneOf/1/oneOf/1/required",
						keyword: "required",
						params: { missingProperty: "tags" }
					};
					if (vErrors === null) vErrors = [err39];
					else vErrors.push(err39);
					errors++;
				}
			}
			var _valid4 = _errs45 === errors;
			if (_valid4 && valid13) {
				valid13 = false;
				passing4 = [passing4, 1];
			} else if (_valid4) {
				valid13 = true;
				passing4 = 1;
			}
			if (!valid13) {
				const err40 = {
					instancePath: instancePath + "/security_groups",
					schemaPath: "#/$defs/source/properties/security_groups/oneOf/1/oneOf",
					keyword: "oneOf",
					params: { passingSchemas: passing4 }
				};
				if (vErrors === null) vErrors = [err40];
				else vErrors.push(err40);
				errors++;
			} else {
				errors = _errs43;
				if (vErrors !== null) {
					if (_errs43) vErrors.length = _errs43;
					else vErrors = null;
				}
			}
			if (data0 && typeof data0 == "object" && !Array.isArray(data0)) {
				for (const key4 in data0) if (!(key4 === "name" || key4 === "vpc_id" || key4 === "tags" || key4 === "follow")) {
					const err41 = {
						instancePath: instancePath + "/security_groups",
						schemaPath: "#/$defs/source/properties/security_groups/oneOf/1/additionalProperties",
						keyword: "additionalProperties",
						params: { additionalProperty: key4 }
					};
					if (vErrors === null) vErrors = [err41];
					else vErrors.push(err41);
					errors++;
				}
				if (data0.name !== void 0) {
					let data9 = data0.name;
					if (typeof data9 === "string") {
						if (func2(data9) > 255) {
							const err42 = {
								instancePath: instancePath + "/security_groups/name",
								schemaPath: "#/$defs/source/properties/security_groups/oneOf/1/properties/name/maxLength",
								keyword: "maxLength",
								params: { limit: 255 }
							};
							if (vErrors === null) vErrors = [err42];
							else vErrors.push(err42);
							errors++;
						}
						if (func2(data9) < 1) {
							const err43 = {
								instancePath: instancePath + "/security_groups/name",
								schemaPath: "#/$defs/source/properties/security_groups/oneOf/1/properties/name/minLength",
								keyword: "minLength",
								params: { limit: 1 }
							};
							if (vErrors === null) vErrors = [err43];
							else vErrors.push(err43);
							errors++;
						}
					} else {
						const err44 = {
							instancePath: instancePath + "/security_groups/name",
							schemaPath: "#/$defs/source/properties/security_groups/oneOf/1/properties/name/type",
							keyword: "type",
							params: { type: "string" }
						};
						if (vErrors === null) vErrors = [err44];
						else vErrors.push(err44);
						errors++;
					}
				}
				if (data0.vpc_id !== void 0) {
					let data10 = data0.vpc_id;
					if (typeof data10 === "string") {
						if (!pattern18.test(data10)) {
							const err45 = {
								instancePath: instancePath + "/security_groups/vpc_id",
								schemaPath: "#/$defs/source/properties/security_groups/oneOf/1/properties/vpc_id/pattern",
								keyword: "pattern",
								params: { pattern: "^vpc-([0-9a-f]{8}|[0-9a-f]{17})$" }
							};
							if (vErrors === null) vErrors = [err45];
							else vErrors.push(err45);
							errors++;
						}
					} else {
						const err46 = {
							instancePath: instancePath + "/security_groups/vpc_id",
							schemaPath: "#/$defs/source/properties/security_groups/oneOf/1/properties/vpc_id/type",
							keyword: "type",
							params: { type: "string" }
						};
						if (vErrors === null) vErrors = [err46];
						else vErrors.push(err46);
						errors++;
					}
				}
				if (data0.tags !== void 0) {
					let data11 = data0.tags;
					if (data11 && typeof data11 == "object" && !Array.isArray(data11)) {
						if (Object.keys(data11).length > 50) {
							const err47 = {
								instancePath: instancePath + "/security_groups/tags",
								schemaPath: "#/$defs/source/properties/security_groups/oneOf/1/properties/tags/maxProperties",
								keyword: "maxProperties",
								params: { limit: 50 }
							};
							if (vErrors === null) vErrors = [err47];
							else vErrors.push(err47);
							errors++;
						}
						if (Object.keys(data11).length < 1) {
							const err48 = {
								instancePath: instancePath + "/security_groups/tags",
								schemaPath: "#/$defs/source/properties/security_groups/oneOf/1/properties/tags/minProperties",
								keyword: "minProperties",
								params: { limit: 1 }
							};
							if (vErrors === null) vErrors = [err48];
							else vErrors.push(err48);
							errors++;
						}
						for (const key5 in data11) {
							const _errs53 = errors;
							if (typeof key5 === "string") {
								if (func2(key5) > 128) {
									const err49 = {
										instancePath: instancePath + "/security_groups/tags",
										schemaPath: "#/$defs/source/properties/security_groups/oneOf/1/properties/tags/propertyNames/maxLength",
										keyword: "maxLength",
										params: { limit: 128 },
										propertyName: key5
									};
									if (vErrors === null) vErrors = [err49];
									else vErrors.push(err49);
									errors++;
								}
								if (func2(key5) < 1) {
									const err50 = {
										instancePath: instancePath + "/security_groups/tags",
										schemaPath: "#/$defs/source/properties/security_groups/oneOf/1/properties/tags/propertyNames/minLength",
										keyword: "minLength",
										params: { limit: 1 },
										propertyName: key5
									};
									if (vErrors === null) vErrors = [err50];
									else vErrors.push(err50);
									errors++;
								}
							}
							if (!(_errs53 === errors)) {
								const err51 = {
									instancePath: instancePath + "/security_groups/tags",
									schemaPath: "#/$defs/source/properties/security_groups/oneOf/1/properties/tags/propertyNames",
									keyword: "propertyNames",
									params: { propertyName: key5 }
								};
								if (vErrors === null) vErrors = [err51];
								else vErrors.push(err51);
								errors++;
							}
						}
						for (const key6 in data11) {
							let data12 = data11[key6];
							if (typeof data12 === "string") {
								if (func2(data12) > 256) {
									const err52 = {
										instancePath: instancePath + "/security_groups/tags/" + key6.replace(/~/g, "~0").replace(/\//g, "~1"),
										schemaPath: "#/$defs/source/properties/security_groups/oneOf/1/properties/tags/additionalProperties/maxLength",
										keyword: "maxLength",
										params: { limit: 256 }
									};
									if (vErrors === null) vErrors = [err52];
									else vErrors.push(err52);
									errors++;
								}
							} else {
								const err53 = {
									instancePath: instancePath + "/security_groups/tags/" + key6.replace(/~/g, "~0").replace(/\//g, "~1"),
									schemaPath: "#/$defs/source/properties/security_groups/oneOf/1/properties/tags/additionalProperties/type",
									keyword: "type",
									params: { type: "string" }
								};
								if (vErrors === null) vErrors = [err53];
								else vErrors.push(err53);
								errors++;
							}
						}
					} else {
						const err54 = {
							instancePath: instancePath + "/security_groups/tags",
							schemaPath: "#/$defs/source/properties/security_groups/oneOf/1/properties/tags/type",
							keyword: "type",
							params: { type: "object" }
						};
						if (vErrors === null) vErrors = [err54];
						else vErrors.push(err54);
						errors++;
					}
				}
				if (data0.follow !== void 0) {
					if (typeof data0.follow !== "boolean") {
						const err55 = {
							instancePath: instancePath + "/security_groups/follow",
							schemaPath: "#/$defs/source/properties/security_groups/oneOf/1/properties/follow/type",
							keyword: "type",
							params: { type: "boolean" }
						};
						if (vErrors === null) vErrors = [err55];
						else vErrors.push(err55);
						errors++;
					}
				}
				if (data0.name !== void 0) {
					if (data0 && typeof data0 == "object" && !Array.isArray(data0)) {
						if (data0.follow !== void 0) {
							const err56 = {
								instancePath: instancePath + "/security_groups/follow",
								schemaPath: "#/$defs/source/properties/security_groups/oneOf/1/dependentSchemas/name/properties/follow/false schema",
								keyword: "false schema",
								params: {}
							};
							if (vErrors === null) vErrors = [err56];
							else vErrors.push(err56);
							errors++;
						}
					}
				}
				if (data0.tags !== void 0) {
					if (data0 && typeof data0 == "object" && !Array.isArray(data0)) {
						if (data0.vpc_id !== void 0) {
							const err57 = {
								instancePath: instancePath + "/security_groups/vpc_id",
								schemaPath: "#/$defs/source/properties/security_groups/oneOf/1/dependentSchemas/tags/properties/vpc_id/false schema",
								keyword: "false schema",
								params: {}
							};
							if (vErrors === null) vErrors = [err57];
							else vErrors.push(err57);
							errors++;
						}
					}
				}
			} else {
				const err58 = {
					instancePath: instancePath + "/security_groups",
					schemaPath: "#/$defs/source/properties/security_groups/oneOf/1/type",
					keyword: "type",
					params: { type: "object" }
				};
				if (vErrors === null) vErrors = [err58];
				else vErrors.push(err58);
				errors++;
			}
			var _valid1 = _errs41 === errors;
			if (_valid1 && valid2) {
				valid2 = false;
				passing1 = [passing1, 1];
			} else if (_valid1) {
				valid2 = true;
				passing1 = 1;
			}
			if (!valid2) {
				const err59 = {
					instancePath: instancePath + "/security_groups",
					schemaPath: "#/$defs/source/properties/security_groups/oneOf",
					keyword: "oneOf",
					params: { passingSchemas: passing1 }
				};
				if (vErrors === null) vErrors = [err59];
				else vErrors.push(err59);
				errors++;
			} else {
				errors = _errs14;
				if (vErrors !== null) {
					if (_errs14) vErrors.length = _errs14;
					else vErrors = null;
				}
			}
		}
		if (data.network_interfaces !== void 0) {
			let data16 = data.network_interfaces;
			if (data16 && typeof data16 == "object" && !Array.isArray(data16)) {
				if (Object.keys(data16).length < 1) {
					const err60 = {
						instancePath: instancePath + "/network_interfaces",
						schemaPath: "#/$defs/source/properties/network_interfaces/minProperties",
						keyword: "minProperties",
						params: { limit: 1 }
					};
					if (vErrors === null) vErrors = [err60];
					else vErrors.push(err60);
					errors++;
				}
				for (const key7 in data16) if (!(key7 === "tags" || key7 === "subnet_ids" || key7 === "vpc_ids" || key7 === "types" || key7 === "description")) {
					const err61 = {
						instancePath: instancePath + "/network_interfaces",
						schemaPath: "#/$defs/source/properties/network_interfaces/additionalProperties",
						keyword: "additionalProperties",
						params: { additionalProperty: key7 }
					};
					if (vErrors === null) vErrors = [err61];
					else vErrors.push(err61);
					errors++;
				}
				if (data16.tags !== void 0) {
					let data17 = data16.tags;
					if (!validate74(data17, {
						instancePath: instancePath + "/network_interfaces/tags",
						parentData: data16,
						parentDataProperty: "tags",
						rootData,
						dynamicAnchors
					})) {
						vErrors = vErrors === null ? validate74.errors : withErrors(vErrors, validate74.errors);
						errors = vErrors.length;
					}
					if (data17 && typeof data17 == "object" && !Array.isArray(data17)) {
						if (Object.keys(data17).length > 40) {
							const err62 = {
								instancePath: instancePath + "/network_interfaces/tags",
								schemaPath: "#/$defs/source/properties/network_interfaces/properties/tags/maxProperties",
								keyword: "maxProperties",
								params: { limit: 40 }
							};
							if (vErrors === null) vErrors = [err62];
							else vErrors.push(err62);
							errors++;
						}
					}
				}
				if (data16.subnet_ids !== void 0) {
					let data18 = data16.subnet_ids;
					if (Array.isArray(data18)) {
						if (data18.length > 50) {
							const err63 = {
								instancePath: instancePath + "/network_interfaces/subnet_ids",
								schemaPath: "#/$defs/source/properties/network_interfaces/properties/subnet_ids/maxItems",
								keyword: "maxItems",
								params: { limit: 50 }
							};
							if (vErrors === null) vErrors = [err63];
							else vErrors.push(err63);
							errors++;
						}
						if (data18.length < 1) {
							const err64 = {
								instancePath: instancePath + "/network_interfaces/subnet_ids",
								schemaPath: "#/$defs/source/properties/network_interfaces/properties/subnet_ids/minItems",
								keyword: "minItems",
								params: { limit: 1 }
							};
							if (vErrors === null) vErrors = [err64];
							else vErrors.push(err64);
							errors++;
						}
						const len1 = data18.length;
						for (let i1 = 0; i1 < len1; i1++) {
							let data19 = data18[i1];
							if (typeof data19 === "string") {
								if (!pattern25.test(data19)) {
									const err65 = {
										instancePath: instancePath + "/network_interfaces/subnet_ids/" + i1,
										schemaPath: "#/$defs/source/properties/network_interfaces/properties/subnet_ids/items/pattern",
										keyword: "pattern",
										params: { pattern: "^subnet-([0-9a-f]{8}|[0-9a-f]{17})$" }
									};
									if (vErrors === null) vErrors = [err65];
									else vErrors.push(err65);
									errors++;
								}
							} else {
								const err66 = {
									instancePath: instancePath + "/network_interfaces/subnet_ids/" + i1,
									schemaPath: "#/$defs/source/properties/network_interfaces/properties/subnet_ids/items/type",
									keyword: "type",
									params: { type: "string" }
								};
								if (vErrors === null) vErrors = [err66];
								else vErrors.push(err66);
								errors++;
							}
						}
						let i2 = data18.length;
						let j0;
						if (i2 > 1) {
							const indices0 = {};
							for (; i2--;) {
								let item0 = data18[i2];
								if (typeof item0 !== "string") continue;
								if (typeof indices0[item0] == "number") {
									j0 = indices0[item0];
									const err67 = {
										instancePath: instancePath + "/network_interfaces/subnet_ids",
										schemaPath: "#/$defs/source/properties/network_interfaces/properties/subnet_ids/uniqueItems",
										keyword: "uniqueItems",
										params: {
											i: i2,
											j: j0
										}
									};
									if (vErrors === null) vErrors = [err67];
									else vErrors.push(err67);
									errors++;
									break;
								}
								indices0[item0] = i2;
							}
						}
					} else {
						const err68 = {
							instancePath: instancePath + "/network_interfaces/subnet_ids",
							schemaPath: "#/$defs/source/properties/network_interfaces/properties/subnet_ids/type",
							keyword: "type",
							params: { type: "array" }
						};
						if (vErrors === null) vErrors = [err68];
						else vErrors.push(err68);
						errors++;
					}
				}
				if (data16.vpc_ids !== void 0) {
					let data20 = data16.vpc_ids;
					if (Array.isArray(data20)) {
						if (data20.length > 50) {
							const err69 = {
								instancePath: instancePath + "/network_interfaces/vpc_ids",
								schemaPath: "#/$defs/source/properties/network_interfaces/properties/vpc_ids/maxItems",
								keyword: "maxItems",
								params: { limit: 50 }
							};
							if (vErrors === null) vErrors = [err69];
							else vErrors.push(err69);
							errors++;
						}
						if (data20.length < 1) {
							const err70 = {
								instancePath: instancePath + "/network_interfaces/vpc_ids",
								schemaPath: "#/$defs/source/properties/network_interfaces/properties/vpc_ids/minItems",
								keyword: "minItems",
								params: { limit: 1 }
							};
							if (vErrors === null) vErrors = [err70];
							else vErrors.push(err70);
							errors++;
						}
						const len2 = data20.length;
						for (let i3 = 0; i3 < len2; i3++) {
							let data21 = data20[i3];
							if (typeof data21 === "string") {
								if (!pattern18.test(data21)) {
									const err71 = {
										instancePath: instancePath + "/network_interfaces/vpc_ids/" + i3,
										schemaPath: "#/$defs/source/properties/network_interfaces/properties/vpc_ids/items/pattern",
										keyword: "pattern",
										params: { pattern: "^vpc-([0-9a-f]{8}|[0-9a-f]{17})$" }
									};
									if (vErrors === null) vErrors = [err71];
									else vErrors.push(err71);
									errors++;
								}
							} else {
								const err72 = {
									instancePath: instancePath + "/network_interfaces/vpc_ids/" + i3,
									schemaPath: "#/$defs/source/properties/network_interfaces/properties/vpc_ids/items/type",
									keyword: "type",
									params: { type: "string" }
								};
								if (vErrors === null) vErrors = [err72];
								else vErrors.push(err72);
								errors++;
							}
						}
						let i4 = data20.length;
						let j1;
						if (i4 > 1) {
							const indices1 = {};
							for (; i4--;) {
								let item1 = data20[i4];
								if (typeof item1 !== "string") continue;
								if (typeof indices1[item1] == "number") {
									j1 = indices1[item1];
									const err73 = {
										instancePath: instancePath + "/network_interfaces/vpc_ids",
										schemaPath: "#/$defs/source/properties/network_interfaces/properties/vpc_ids/uniqueItems",
										keyword: "uniqueItems",
										params: {
											i: i4,
											j: j1
										}
									};
									if (vErrors === null) vErrors = [err73];
									else vErrors.push(err73);
									errors++;
									break;
								}
								indices1[item1] = i4;
							}
						}
					} else {
						const err74 = {
							instancePath: instancePath + "/network_interfaces/vpc_ids",
							schemaPath: "#/$defs/source/properties/network_interfaces/properties/vpc_ids/type",
							keyword: "type",
							params: { type: "array" }
						};
						if (vErrors === null) vErrors = [err74];
						else vErrors.push(err74);
						errors++;
					}
				}
				if (data16.types !== void 0) {
					let data22 = data16.types;
					if (Array.isArray(data22)) {
						if (data22.length > 30) {
							const err75 = {
								instancePath: instancePath + "/network_interfaces/types",
								schemaPath: "#/$defs/source/properties/network_interfaces/properties/types/maxItems",
								keyword: "maxItems",
								params: { limit: 30 }
							};
							if (vErrors === null) vErrors = [err75];
							else vErrors.push(err75);
							errors++;
						}
						if (data22.length < 1) {
							const err76 = {
								instancePath: instancePath + "/network_interfaces/types",
								schemaPath: "#/$defs/source/properties/network_interfaces/properties/types/minItems",
								keyword: "minItems",
								params: { limit: 1 }
							};
							if (vErrors === null) vErrors = [err76];
							else vErrors.push(err76);
							errors++;
						}
						const len3 = data22.length;
						for (let i5 = 0; i5 < len3; i5++) {
							let data23 = data22[i5];
							if (typeof data23 === "string") {
								if (func2(data23) > 64) {
									const err77 = {
										instancePath: instancePath + "/network_interfaces/types/" + i5,
										schemaPath: "#/$defs/source/properties/network_interfaces/properties/types/items/maxLength",
										keyword: "maxLength",
										params: { limit: 64 }
									};
									if (vErrors === null) vErrors = [err77];
									else vErrors.push(err77);
									errors++;
								}
								if (func2(data23) < 1) {
									const err78 = {
										instancePath: instancePath + "/network_interfaces/types/" + i5,
										schemaPath: "#/$defs/source/properties/network_interfaces/properties/types/items/minLength",
										keyword: "minLength",
										params: { limit: 1 }
									};
									if (vErrors === null) vErrors = [err78];
									else vErrors.push(err78);
									errors++;
								}
							} else {
								const err79 = {
									instancePath: instancePath + "/network_interfaces/types/" + i5,
									schemaPath: "#/$defs/source/properties/network_interfaces/properties/types/items/type",
									keyword: "type",
									params: { type: "string" }
								};
								if (vErrors === null) vErrors = [err79];
								else vErrors.push(err79);
								errors++;
							}
						}
						let i6 = data22.length;
						let j2;
						if (i6 > 1) {
							const indices2 = {};
							for (; i6--;) {
								let item2 = data22[i6];
								if (typeof item2 !== "string") continue;
								if (typeof indices2[item2] == "number") {
									j2 = indices2[item2];
									const err80 = {
										instancePath: instancePath + "/network_interfaces/types",
										schemaPath: "#/$defs/source/properties/network_interfaces/properties/types/uniqueItems",
										keyword: "uniqueItems",
										params: {
											i: i6,
											j: j2
										}
									};
									if (vErrors === null) vErrors = [err80];
									else vErrors.push(err80);
									errors++;
									break;
								}
								indices2[item2] = i6;
							}
						}
					} else {
						const err81 = {
							instancePath: instancePath + "/network_interfaces/types",
							schemaPath: "#/$defs/source/properties/network_interfaces/properties/types/type",
							keyword: "type",
							params: { type: "array" }
						};
						if (vErrors === null) vErrors = [err81];
						else vErrors.push(err81);
						errors++;
					}
				}
				if (data16.description !== void 0) {
					let data24 = data16.description;
					if (typeof data24 === "string") {
						if (func2(data24) > 100) {
							const err82 = {
								instancePath: instancePath + "/network_interfaces/description",
								schemaPath: "#/$defs/source/properties/network_interfaces/properties/description/maxLength",
								keyword: "maxLength",
								params: { limit: 100 }
							};
							if (vErrors === null) vErrors = [err82];
							else vErrors.push(err82);
							errors++;
						}
						if (func2(data24) < 1) {
							const err83 = {
								instancePath: instancePath + "/network_interfaces/description",
								schemaPath: "#/$defs/source/properties/network_interfaces/properties/description/minLength",
								keyword: "minLength",
								params: { limit: 1 }
							};
							if (vErrors === null) vErrors = [err83];
							else vErrors.push(err83);
							errors++;
						}
					} else {
						const err84 = {
							instancePath: instancePath + "/network_interfaces/description",
							schemaPath: "#/$defs/source/properties/network_interfaces/properties/description/type",
							keyword: "type",
							params: { type: "string" }
						};
						if (vErrors === null) vErrors = [err84];
						else vErrors.push(err84);
						errors++;
					}
				}
			} else {
				const err85 = {
					instancePath: instancePath + "/network_interfaces",
					schemaPath: "#/$defs/source/properties/network_interfaces/type",
					keyword: "type",
					params: { type: "object" }
				};
				if (vErrors === null) vErrors = [err85];
				else vErrors.push(err85);
				errors++;
			}
		}
		if (data.subnets !== void 0) {
			let data25 = data.subnets;
			const _errs80 = errors;
			let valid30 = false;
			let passing5 = null;
			const _errs81 = errors;
			if (Array.isArray(data25)) {
				if (data25.length < 1) {
					const err86 = {
						instancePath: instancePath + "/subnets",
						schemaPath: "#/$defs/source/properties/subnets/oneOf/0/minItems",
						keyword: "minItems",
						params: { limit: 1 }
					};
					if (vErrors === null) vErrors = [err86];
					else vErrors.push(err86);
					errors++;
				}
				const len4 = data25.length;
				for (let i7 = 0; i7 < len4; i7++) {
					let data26 = data25[i7];
					if (typeof data26 === "string") {
						if (!pattern25.test(data26)) {
							const err87 = {
								instancePath: instancePath + "/subnets/" + i7,
								schemaPath: "#/$defs/source/properties/subnets/oneOf/0/items/pattern",
								keyword: "pattern",
								params: { pattern: "^subnet-([0-9a-f]{8}|[0-9a-f]{17})$" }
							};
							if (vErrors === null) vErrors = [err87];
							else vErrors.push(err87);
							errors++;
						}
					} else {
						const err88 = {
							instancePath: instancePath + "/subnets/" + i7,
							schemaPath: "#/$defs/source/properties/subnets/oneOf/0/items/type",
							keyword: "type",
							params: { type: "string" }
						};
						if (vErrors === null) vErrors = [err88];
						else vErrors.push(err88);
						errors++;
					}
				}
			} else {
				const err89 = {
					instancePath: instancePath + "/subnets",
					schemaPath: "#/$defs/source/properties/subnets/oneOf/0/type",
					keyword: "type",
					params: { type: "array" }
				};
				if (vErrors === null) vErrors = [err89];
				else vErrors.push(err89);
				errors++;
			}
			var _valid5 = _errs81 === errors;
			if (_valid5) {
				valid30 = true;
				passing5 = 0;
			}
			const _errs85 = errors;
			if (data25 && typeof data25 == "object" && !Array.isArray(data25)) {
				if (Object.keys(data25).length < 1) {
					const err90 = {
						instancePath: instancePath + "/subnets",
						schemaPath: "#/$defs/source/properties/subnets/oneOf/1/minProperties",
						keyword: "minProperties",
						params: { limit: 1 }
					};
					if (vErrors === null) vErrors = [err90];
					else vErrors.push(err90);
					errors++;
				}
				for (const key8 in data25) if (!(key8 === "vpc_id" || key8 === "tags")) {
					const err91 = {
						instancePath: instancePath + "/subnets",
						schemaPath: "#/$defs/source/properties/subnets/oneOf/1/additionalProperties",
						keyword: "additionalProperties",
						params: { additionalProperty: key8 }
					};
					if (vErrors === null) vErrors = [err91];
					else vErrors.push(err91);
					errors++;
				}
				if (data25.vpc_id !== void 0) {
					let data27 = data25.vpc_id;
					if (typeof data27 === "string") {
						if (!pattern18.test(data27)) {
							const err92 = {
								instancePath: instancePath + "/subnets/vpc_id",
								schemaPath: "#/$defs/source/properties/subnets/oneOf/1/properties/vpc_id/pattern",
								keyword: "pattern",
								params: { pattern: "^vpc-([0-9a-f]{8}|[0-9a-f]{17})$" }
							};
							if (vErrors === null) vErrors = [err92];
							else vErrors.push(err92);
							errors++;
						}
					} else {
						const err93 = {
							instancePath: instancePath + "/subnets/vpc_id",
							schemaPath: "#/$defs/source/properties/subnets/oneOf/1/properties/vpc_id/type",
							keyword: "type",
							params: { type: "string" }
						};
						if (vErrors === null) vErrors = [err93];
						else vErrors.push(err93);
						errors++;
					}
				}
				if (data25.tags !== void 0) {
					let data28 = data25.tags;
					if (data28 && typeof data28 == "object" && !Array.isArray(data28)) {
						if (Object.keys(data28).length > 50) {
							const err94 = {
								instancePath: instancePath + "/subnets/tags",
								schemaPath: "#/$defs/source/properties/subnets/oneOf/1/properties/tags/maxProperties",
								keyword: "maxProperties",
								params: { limit: 50 }
							};
							if (vErrors === null) vErrors = [err94];
							else vErrors.push(err94);
							errors++;
						}
						if (Object.keys(data28).length < 1) {
							const err95 = {
								instancePath: instancePath + "/subnets/tags",
								schemaPath: "#/$defs/source/properties/subnets/oneOf/1/properties/tags/minProperties",
								keyword: "minProperties",
								params: { limit: 1 }
							};
							if (vErrors === null) vErrors = [err95];
							else vErrors.push(err95);
							errors++;
						}
						for (const key9 in data28) {
							const _errs92 = errors;
							if (typeof key9 === "string") {
								if (func2(key9) > 128) {
									const err96 = {
										instancePath: instancePath + "/subnets/tags",
										schemaPath: "#/$defs/source/properties/subnets/oneOf/1/properties/tags/propertyNames/maxLength",
										keyword: "maxLength",
										params: { limit: 128 },
										propertyName: key9
									};
									if (vErrors === null) vErrors = [err96];
									else vErrors.push(err96);
									errors++;
								}
								if (func2(key9) < 1) {
									const err97 = {
										instancePath: instancePath + "/subnets/tags",
										schemaPath: "#/$defs/source/properties/subnets/oneOf/1/properties/tags/propertyNames/minLength",
										keyword: "minLength",
										params: { limit: 1 },
										propertyName: key9
									};
									if (vErrors === null) vErrors = [err97];
									else vErrors.push(err97);
									errors++;
								}
							}
							if (!(_errs92 === errors)) {
								const err98 = {
									instancePath: instancePath + "/subnets/tags",
									schemaPath: "#/$defs/source/properties/subnets/oneOf/1/properties/tags/propertyNames",
									keyword: "propertyNames",
									params: { propertyName: key9 }
								};
								if (vErrors === null) vErrors = [err98];
								else vErrors.push(err98);
								errors++;
							}
						}
						for (const key10 in data28) {
							let data29 = data28[key10];
							if (typeof data29 === "string") {
								if (func2(data29) > 256) {
									const err99 = {
										instancePath: instancePath + "/subnets/tags/" + key10.replace(/~/g, "~0").replace(/\//g, "~1"),
										schemaPath: "#/$defs/source/properties/subnets/oneOf/1/properties/tags/additionalProperties/maxLength",
										keyword: "maxLength",
										params: { limit: 256 }
									};
									if (vErrors === null) vErrors = [err99];
									else vErrors.push(err99);
									errors++;
								}
							} else {
								const err100 = {
									instancePath: instancePath + "/subnets/tags/" + key10.replace(/~/g, "~0").replace(/\//g, "~1"),
									schemaPath: "#/$defs/source/properties/subnets/oneOf/1/properties/tags/additionalProperties/type",
									keyword: "type",
									params: { type: "string" }
								};
								if (vErrors === null) vErrors = [err100];
								else vErrors.push(err100);
								errors++;
							}
						}
					} else {
						const err101 = {
							instancePath: instancePath + "/subnets/tags",
							schemaPath: "#/$defs/source/properties/subnets/oneOf/1/properties/tags/type",
							keyword: "type",
							params: { type: "object" }
						};
						if (vErrors === null) vErrors = [err101];
						else vErrors.push(err101);
						errors++;
					}
				}
			} else {
				const err102 = {
					instancePath: instancePath + "/subnets",
					schemaPath: "#/$defs/source/properties/subnets/oneOf/1/type",
					keyword: "type",
					params: { type: "object" }
				};
				if (vErrors === null) vErrors = [err102];
				else vErrors.push(err102);
				errors++;
			}
			var _valid5 = _errs85 === errors;
			if (_valid5 && valid30) {
				valid30 = false;
				passing5 = [passing5, 1];
			} else if (_valid5) {
				valid30 = true;
				passing5 = 1;
			}
			if (!valid30) {
				const err103 = {
					instancePath: instancePath + "/subnets",
					schemaPath: "#/$defs/source/properties/subnets/oneOf",
					keyword: "oneOf",
					params: { passingSchemas: passing5 }
				};
				if (vErrors === null) vErrors = [err103];
				else vErrors.push(err103);
				errors++;
			} else {
				errors = _errs80;
				if (vErrors !== null) {
					if (_errs80) vErrors.length = _errs80;
					else vErrors = null;
				}
			}
		}
		if (data.vpcs !== void 0) {
			let data30 = data.vpcs;
			const _errs97 = errors;
			let valid36 = false;
			let passing6 = null;
			const _errs98 = errors;
			if (Array.isArray(data30)) {
				if (data30.length < 1) {
					const err104 = {
						instancePath: instancePath + "/vpcs",
						schemaPath: "#/$defs/source/properties/vpcs/oneOf/0/minItems",
						keyword: "minItems",
						params: { limit: 1 }
					};
					if (vErrors === null) vErrors = [err104];
					else vErrors.push(err104);
					errors++;
				}
				const len5 = data30.length;
				for (let i8 = 0; i8 < len5; i8++) {
					let data31 = data30[i8];
					if (typeof data31 === "string") {
						if (!pattern18.test(data31)) {
							const err105 = {
								instancePath: instancePath + "/vpcs/" + i8,
								schemaPath: "#/$defs/source/properties/vpcs/oneOf/0/items/pattern",
								keyword: "pattern",
								params: { pattern: "^vpc-([0-9a-f]{8}|[0-9a-f]{17})$" }
							};
							if (vErrors === null) vErrors = [err105];
							else vErrors.push(err105);
							errors++;
						}
					} else {
						const err106 = {
							instancePath: instancePath + "/vpcs/" + i8,
							schemaPath: "#/$defs/source/properties/vpcs/oneOf/0/items/type",
							keyword: "type",
							params: { type: "string" }
						};
						if (vErrors === null) vErrors = [err106];
						else vErrors.push(err106);
						errors++;
					}
				}
			} else {
				const err107 = {
					instancePath: instancePath + "/vpcs",
					schemaPath: "#/$defs/source/properties/vpcs/oneOf/0/type",
					keyword: "type",
					params: { type: "array" }
				};
				if (vErrors === null) vErrors = [err107];
				else vErrors.push(err107);
				errors++;
			}
			var _valid6 = _errs98 === errors;
			if (_valid6) {
				valid36 = true;
				passing6 = 0;
			}
			const _errs102 = errors;
			if (data30 && typeof data30 == "object" && !Array.isArray(data30)) {
				if (data30.tags === void 0) {
					const err108 = {
						instancePath: instancePath + "/vpcs",
						schemaPath: "#/$defs/source/properties/vpcs/oneOf/1/required",
						keyword: "required",
						params: { missingProperty: "tags" }
					};
					if (vErrors === null) vErrors = [err108];
					else vErrors.push(err108);
					errors++;
				}
				for (const key11 in data30) if (!(key11 === "tags")) {
					const err109 = {
						instancePath: instancePath + "/vpcs",
						schemaPath: "#/$defs/source/properties/vpcs/oneOf/1/additionalProperties",
						keyword: "additionalProperties",
						params: { additionalProperty: key11 }
					};
					if (vErrors === null) vErrors = [err109];
					else vErrors.push(err109);
					errors++;
				}
				if (data30.tags !== void 0) {
					let data32 = data30.tags;
					if (data32 && typeof data32 == "object" && !Array.isArray(data32)) {
						if (Object.keys(data32).length > 50) {
							const err110 = {
								instancePath: instancePath + "/vpcs/tags",
								schemaPath: "#/$defs/source/properties/vpcs/oneOf/1/properties/tags/maxProperties",
								keyword: "maxProperties",
								params: { limit: 50 }
							};
							if (vErrors === null) vErrors = [err110];
							else vErrors.push(err110);
							errors++;
						}
						if (Object.keys(data32).length < 1) {
							const err111 = {
								instancePath: instancePath + "/vpcs/tags",
								schemaPath: "#/$defs/source/properties/vpcs/oneOf/1/properties/tags/minProperties",
								keyword: "minProperties",
								params: { limit: 1 }
							};
							if (vErrors === null) vErrors = [err111];
							else vErrors.push(err111);
							errors++;
						}
						for (const key12 in data32) {
							const _errs107 = errors;
							if (typeof key12 === "string") {
								if (func2(key12) > 128) {
									const err112 = {
										instancePath: instancePath + "/vpcs/tags",
										schemaPath: "#/$defs/source/properties/vpcs/oneOf/1/properties/tags/propertyNames/maxLength",
										keyword: "maxLength",
										params: { limit: 128 },
										propertyName: key12
									};
									if (vErrors === null) vErrors = [err112];
									else vErrors.push(err112);
									errors++;
								}
								if (func2(key12) < 1) {
									const err113 = {
										instancePath: instancePath + "/vpcs/tags",
										schemaPath: "#/$defs/source/properties/vpcs/oneOf/1/properties/tags/propertyNames/minLength",
										keyword: "minLength",
										params: { limit: 1 },
										propertyName: key12
									};
									if (vErrors === null) vErrors = [err113];
									else vErrors.push(err113);
									errors++;
								}
							}
							if (!(_errs107 === errors)) {
								const err114 = {
									instancePath: instancePath + "/vpcs/tags",
									schemaPath: "#/$defs/source/properties/vpcs/oneOf/1/properties/tags/propertyNames",
									keyword: "propertyNames",
									params: { propertyName: key12 }
								};
								if (vErrors === null) vErrors = [err114];
								else vErrors.push(err114);
								errors++;
							}
						}
						for (const key13 in data32) {
							let data33 = data32[key13];
							if (typeof data33 === "string") {
								if (func2(data33) > 256) {
									const err115 = {
										instancePath: instancePath + "/vpcs/tags/" + key13.replace(/~/g, "~0").replace(/\//g, "~1"),
										schemaPath: "#/$defs/source/properties/vpcs/oneOf/1/properties/tags/additionalProperties/maxLength",
										keyword: "maxLength",
										params: { limit: 256 }
									};
									if (vErrors === null) vErrors = [err115];
									else vErrors.push(err115);
									errors++;
								}
							} else {
								const err116 = {
									instancePath: instancePath + "/vpcs/tags/" + key13.replace(/~/g, "~0").replace(/\//g, "~1"),
									schemaPath: "#/$defs/source/properties/vpcs/oneOf/1/properties/tags/additionalProperties/type",
									keyword: "type",
									params: { type: "string" }
								};
								if (vErrors === null) vErrors = [err116];
								else vErrors.push(err116);
								errors++;
							}
						}
					} else {
						const err117 = {
							instancePath: instancePath + "/vpcs/tags",
							schemaPath: "#/$defs/source/properties/vpcs/oneOf/1/properties/tags/type",
							keyword: "type",
							params: { type: "object" }
						};
						if (vErrors === null) vErrors = [err117];
						else vErrors.push(err117);
						errors++;
					}
				}
			} else {
				const err118 = {
					instancePath: instancePath + "/vpcs",
					schemaPath: "#/$defs/source/properties/vpcs/oneOf/1/type",
					keyword: "type",
					params: { type: "object" }
				};
				if (vErrors === null) vErrors = [err118];
				else vErrors.push(err118);
				errors++;
			}
			var _valid6 = _errs102 === errors;
			if (_valid6 && valid36) {
				valid36 = false;
				passing6 = [passing6, 1];
			} else if (_valid6) {
				valid36 = true;
				passing6 = 1;
			}
			if (!valid36) {
				const err119 = {
					instancePath: instancePath + "/vpcs",
					schemaPath: "#/$defs/source/properties/vpcs/oneOf",
					keyword: "oneOf",
					params: { passingSchemas: passing6 }
				};
				if (vErrors === null) vErrors = [err119];
				else vErrors.push(err119);
				errors++;
			} else {
				errors = _errs97;
				if (vErrors !== null) {
					if (_errs97) vErrors.length = _errs97;
					else vErrors = null;
				}
			}
		}
		if (data.elastic_ips !== void 0) {
			let data34 = data.elastic_ips;
			const _errs113 = errors;
			let valid42 = false;
			let passing7 = null;
			const _errs114 = errors;
			if (data34 && typeof data34 == "object" && !Array.isArray(data34)) {
				if (data34.tags === void 0) {
					const err120 = {
						instancePath: instancePath + "/elastic_ips",
						schemaPath: "#/$defs/source/properties/elastic_ips/oneOf/0/required",
						keyword: "required",
						params: { missingProperty: "tags" }
					};
					if (vErrors === null) vErrors = [err120];
					else vErrors.push(err120);
					errors++;
				}
			}
			var _valid7 = _errs114 === errors;
			if (_valid7) {
				valid42 = true;
				passing7 = 0;
			}
			const _errs115 = errors;
			if (data34 && typeof data34 == "object" && !Array.isArray(data34)) {
				if (data34.allocation_ids === void 0) {
					const err121 = {
						instancePath: instancePath + "/elastic_ips",
						schemaPath: "#/$defs/source/properties/elastic_ips/oneOf/1/required",
						keyword: "required",
						params: { missingProperty: "allocation_ids" }
					};
					if (vErrors === null) vErrors = [err121];
					else vErrors.push(err121);
					errors++;
				}
			}
			var _valid7 = _errs115 === errors;
			if (_valid7 && valid42) {
				valid42 = false;
				passing7 = [passing7, 1];
			} else if (_valid7) {
				valid42 = true;
				passing7 = 1;
			}
			if (!valid42) {
				const err122 = {
					instancePath: instancePath + "/elastic_ips",
					schemaPath: "#/$defs/source/properties/elastic_ips/oneOf",
					keyword: "oneOf",
					params: { passingSchemas: passing7 }
				};
				if (vErrors === null) vErrors = [err122];
				else vErrors.push(err122);
				errors++;
			} else {
				errors = _errs113;
				if (vErrors !== null) {
					if (_errs113) vErrors.length = _errs113;
					else vErrors = null;
				}
			}
			if (data34 && typeof data34 == "object" && !Array.isArray(data34)) {
				for (const key14 in data34) if (!(key14 === "tags" || key14 === "allocation_ids")) {
					const err123 = {
						instancePath: instancePath + "/elastic_ips",
						schemaPath: "#/$defs/source/properties/elastic_ips/additionalProperties",
						keyword: "additionalProperties",
						params: { additionalProperty: key14 }
					};
					if (vErrors === null) vErrors = [err123];
					else vErrors.push(err123);
					errors++;
				}
				if (data34.tags !== void 0) {
					if (!validate74(data34.tags, {
						instancePath: instancePath + "/elastic_ips/tags",
						parentData: data34,
						parentDataProperty: "tags",
						rootData,
						dynamicAnchors
					})) {
						vErrors = vErrors === null ? validate74.errors : withErrors(vErrors, validate74.errors);
						errors = vErrors.length;
					}
				}
				if (data34.allocation_ids !== void 0) {
					let data36 = data34.allocation_ids;
					if (Array.isArray(data36)) {
						if (data36.length < 1) {
							const err124 = {
								instancePath: instancePath + "/elastic_ips/allocation_ids",
								schemaPath: "#/$defs/source/properties/elastic_ips/properties/allocation_ids/minItems",
								keyword: "minItems",
								params: { limit: 1 }
							};
							if (vErrors === null) vErrors = [err124];
							else vErrors.push(err124);
							errors++;
						}
						const len6 = data36.length;
						for (let i9 = 0; i9 < len6; i9++) {
							let data37 = data36[i9];
							if (typeof data37 === "string") {
								if (!pattern30.test(data37)) {
									const err125 = {
										instancePath: instancePath + "/elastic_ips/allocation_ids/" + i9,
										schemaPath: "#/$defs/source/properties/elastic_ips/properties/allocation_ids/items/pattern",
										keyword: "pattern",
										params: { pattern: "^eipalloc-([0-9a-f]{8}|[0-9a-f]{17})$" }
									};
									if (vErrors === null) vErrors = [err125];
									else vErrors.push(err125);
									errors++;
								}
							} else {
								const err126 = {
									instancePath: instancePath + "/elastic_ips/allocation_ids/" + i9,
									schemaPath: "#/$defs/source/properties/elastic_ips/properties/allocation_ids/items/type",
									keyword: "type",
									params: { type: "string" }
								};
								if (vErrors === null) vErrors = [err126];
								else vErrors.push(err126);
								errors++;
							}
						}
					} else {
						const err127 = {
							instancePath: instancePath + "/elastic_ips/allocation_ids",
							schemaPath: "#/$defs/source/properties/elastic_ips/properties/allocation_ids/type",
							keyword: "type",
							params: { type: "array" }
						};
						if (vErrors === null) vErrors = [err127];
						else vErrors.push(err127);
						errors++;
					}
				}
			} else {
				const err128 = {
					instancePath: instancePath + "/elastic_ips",
					schemaPath: "#/$defs/source/properties/elastic_ips/type",
					keyword: "type",
					params: { type: "object" }
				};
				if (vErrors === null) vErrors = [err128];
				else vErrors.push(err128);
				errors++;
			}
		}
		if (data.nat_gateways !== void 0) {
			let data38 = data.nat_gateways;
			const _errs123 = errors;
			let valid46 = false;
			let passing8 = null;
			const _errs124 = errors;
			if (Array.isArray(data38)) {
				if (data38.length < 1) {
					const err129 = {
						instancePath: instancePath + "/nat_gateways",
						schemaPath: "#/$defs/source/properties/nat_gateways/oneOf/0/minItems",
						keyword: "minItems",
						params: { limit: 1 }
					};
					if (vErrors === null) vErrors = [err129];
					else vErrors.push(err129);
					errors++;
				}
				const len7 = data38.length;
				for (let i10 = 0; i10 < len7; i10++) {
					let data39 = data38[i10];
					if (typeof data39 === "string") {
						if (!pattern31.test(data39)) {
							const err130 = {
								instancePath: instancePath + "/nat_gateways/" + i10,
								schemaPath: "#/$defs/source/properties/nat_gateways/oneOf/0/items/pattern",
								keyword: "pattern",
								params: { pattern: "^nat-([0-9a-f]{8}|[0-9a-f]{17})$" }
							};
							if (vErrors === null) vErrors = [err130];
							else vErrors.push(err130);
							errors++;
						}
					} else {
						const err131 = {
							instancePath: instancePath + "/nat_gateways/" + i10,
							schemaPath: "#/$defs/source/properties/nat_gateways/oneOf/0/items/type",
							keyword: "type",
							params: { type: "string" }
						};
						if (vErrors === null) vErrors = [err131];
						else vErrors.push(err131);
						errors++;
					}
				}
			} else {
				const err132 = {
					instancePath: instancePath + "/nat_gateways",
					schemaPath: "#/$defs/source/properties/nat_gateways/oneOf/0/type",
					keyword: "type",
					params: { type: "array" }
				};
				if (vErrors === null) vErrors = [err132];
				else vErrors.push(err132);
				errors++;
			}
			var _valid8 = _errs124 === errors;
			if (_valid8) {
				valid46 = true;
				passing8 = 0;
			}
			const _errs128 = errors;
			if (data38 && typeof data38 == "object" && !Array.isArray(data38)) {
				if (Object.keys(data38).length < 1) {
					const err133 = {
						instancePath: instancePath + "/nat_gateways",
						schemaPath: "#/$defs/source/properties/nat_gateways/oneOf/1/minProperties",
						keyword: "minProperties",
						params: { limit: 1 }
					};
					if (vErrors === null) vErrors = [err133];
					else vErrors.push(err133);
					errors++;
				}
				for (const key15 in data38) if (!(key15 === "vpc_id" || key15 === "tags")) {
					const err134 = {
						instancePath: instancePath + "/nat_gateways",
						schemaPath: "#/$defs/source/properties/nat_gateways/oneOf/1/additionalProperties",
						keyword: "additionalProperties",
						params: { additionalProperty: key15 }
					};
					if (vErrors === null) vErrors = [err134];
					else vErrors.push(err134);
					errors++;
				}
				if (data38.vpc_id !== void 0) {
					let data40 = data38.vpc_id;
					if (typeof data40 === "string") {
						if (!pattern18.test(data40)) {
							const err135 = {
								instancePath: instancePath + "/nat_gateways/vpc_id",
								schemaPath: "#/$defs/source/properties/nat_gateways/oneOf/1/properties/vpc_id/pattern",
								keyword: "pattern",
								params: { pattern: "^vpc-([0-9a-f]{8}|[0-9a-f]{17})$" }
							};
							if (vErrors === null) vErrors = [err135];
							else vErrors.push(err135);
							errors++;
						}
					} else {
						const err136 = {
							instancePath: instancePath + "/nat_gateways/vpc_id",
							schemaPath: "#/$defs/source/properties/nat_gateways/oneOf/1/properties/vpc_id/type",
							keyword: "type",
							params: { type: "string" }
						};
						if (vErrors === null) vErrors = [err136];
						else vErrors.push(err136);
						errors++;
					}
				}
				if (data38.tags !== void 0) {
					let data41 = data38.tags;
					if (data41 && typeof data41 == "object" && !Array.isArray(data41)) {
						if (Object.keys(data41).length > 50) {
							const err137 = {
								instancePath: instancePath + "/nat_gateways/tags",
								schemaPath: "#/$defs/source/properties/nat_gateways/oneOf/1/properties/tags/maxProperties",
								keyword: "maxProperties",
								params: { limit: 50 }
							};
							if (vErrors === null) vErrors = [err137];
							else vErrors.push(err137);
							errors++;
						}
						if (Object.keys(data41).length < 1) {
							const err138 = {
								instancePath: instancePath + "/nat_gateways/tags",
								schemaPath: "#/$defs/source/properties/nat_gateways/oneOf/1/properties/tags/minProperties",
								keyword: "minProperties",
								params: { limit: 1 }
							};
							if (vErrors === null) vErrors = [err138];
							else vErrors.push(err138);
							errors++;
						}
						for (const key16 in data41) {
							const _errs135 = errors;
							if (typeof key16 === "string") {
								if (func2(key16) > 128) {
									const err139 = {
										instancePath: instancePath + "/nat_gateways/tags",
										schemaPath: "#/$defs/source/properties/nat_gateways/oneOf/1/properties/tags/propertyNames/maxLength",
										keyword: "maxLength",
										params: { limit: 128 },
										propertyName: key16
									};
									if (vErrors === null) vErrors = [err139];
									else vErrors.push(err139);
									errors++;
								}
								if (func2(key16) < 1) {
									const err140 = {
										instancePath: instancePath + "/nat_gateways/tags",
										schemaPath: "#/$defs/source/properties/nat_gateways/oneOf/1/properties/tags/propertyNames/minLength",
										keyword: "minLength",
										params: { limit: 1 },
										propertyName: key16
									};
									if (vErrors === null) vErrors = [err140];
									else vErrors.push(err140);
									errors++;
								}
							}
							if (!(_errs135 === errors)) {
								const err141 = {
									instancePath: instancePath + "/nat_gateways/tags",
									schemaPath: "#/$defs/source/properties/nat_gateways/oneOf/1/properties/tags/propertyNames",
									keyword: "propertyNames",
									params: { propertyName: key16 }
								};
								if (vErrors === null) vErrors = [err141];
								else vErrors.push(err141);
								errors++;
							}
						}
						for (const key17 in data41) {
							let data42 = data41[key17];
							if (typeof data42 === "string") {
								if (func2(data42) > 256) {
									const err142 = {
										instancePath: instancePath + "/nat_gateways/tags/" + key17.replace(/~/g, "~0").replace(/\//g, "~1"),
										schemaPath: "#/$defs/source/properties/nat_gateways/oneOf/1/properties/tags/additionalProperties/maxLength",
										keyword: "maxLength",
										params: { limit: 256 }
									};
									if (vErrors === null) vErrors = [err142];
									else vErrors.push(err142);
									errors++;
								}
							} else {
								const err143 = {
									instancePath: instancePath + "/nat_gateways/tags/" + key17.replace(/~/g, "~0").replace(/\//g, "~1"),
									schemaPath: "#/$defs/source/properties/nat_gateways/oneOf/1/properties/tags/additionalProperties/type",
									keyword: "type",
									params: { type: "string" }
								};
								if (vErrors === null) vErrors = [err143];
								else vErrors.push(err143);
								errors++;
							}
						}
					} else {
						const err144 = {
							instancePath: instancePath + "/nat_gateways/tags",
							schemaPath: "#/$defs/source/properties/nat_gateways/oneOf/1/properties/tags/type",
							keyword: "type",
							params: { type: "object" }
						};
						if (vErrors === null) vErrors = [err144];
						else vErrors.push(err144);
						errors++;
					}
				}
			} else {
				const err145 = {
					instancePath: instancePath + "/nat_gateways",
					schemaPath: "#/$defs/source/properties/nat_gateways/oneOf/1/type",
					keyword: "type",
					params: { type: "object" }
				};
				if (vErrors === null) vErrors = [err145];
				else vErrors.push(err145);
				errors++;
			}
			var _valid8 = _errs128 === errors;
			if (_valid8 && valid46) {
				valid46 = false;
				passing8 = [passing8, 1];
			} else if (_valid8) {
				valid46 = true;
				passing8 = 1;
			}
			if (!valid46) {
				const err146 = {
					instancePath: instancePath + "/nat_gateways",
					schemaPath: "#/$defs/source/properties/nat_gateways/oneOf",
					keyword: "oneOf",
					params: { passingSchemas: passing8 }
				};
				if (vErrors === null) vErrors = [err146];
				else vErrors.push(err146);
				errors++;
			} else {
				errors = _errs123;
				if (vErrors !== null) {
					if (_errs123) vErrors.length = _errs123;
					else vErrors = null;
				}
			}
		}
		if (data.prefix_lists !== void 0) {
			let data43 = data.prefix_lists;
			const _errs140 = errors;
			let valid52 = false;
			let passing9 = null;
			const _errs141 = errors;
			if (Array.isArray(data43)) {
				if (data43.length < 1) {
					const err147 = {
						instancePath: instancePath + "/prefix_lists",
						schemaPath: "#/$defs/source/properties/prefix_lists/oneOf/0/minItems",
						keyword: "minItems",
						params: { limit: 1 }
					};
					if (vErrors === null) vErrors = [err147];
					else vErrors.push(err147);
					errors++;
				}
				const len8 = data43.length;
				for (let i11 = 0; i11 < len8; i11++) {
					let data44 = data43[i11];
					if (typeof data44 === "string") {
						if (!pattern33.test(data44)) {
							const err148 = {
								instancePath: instancePath + "/prefix_lists/" + i11,
								schemaPath: "#/$defs/source/properties/prefix_lists/oneOf/0/items/pattern",
								keyword: "pattern",
								params: { pattern: "^pl-([0-9a-f]{8}|[0-9a-f]{17})$" }
							};
							if (vErrors === null) vErrors = [err148];
							else vErrors.push(err148);
							errors++;
						}
					} else {
						const err149 = {
							instancePath: instancePath + "/prefix_lists/" + i11,
							schemaPath: "#/$defs/source/properties/prefix_lists/oneOf/0/items/type",
							keyword: "type",
							params: { type: "string" }
						};
						if (vErrors === null) vErrors = [err149];
						else vErrors.push(err149);
						errors++;
					}
				}
			} else {
				const err150 = {
					instancePath: instancePath + "/prefix_lists",
					schemaPath: "#/$defs/source/properties/prefix_lists/oneOf/0/type",
					keyword: "type",
					params: { type: "array" }
				};
				if (vErrors === null) vErrors = [err150];
				else vErrors.push(err150);
				errors++;
			}
			var _valid9 = _errs141 === errors;
			if (_valid9) {
				valid52 = true;
				passing9 = 0;
			}
			const _errs145 = errors;
			if (data43 && typeof data43 == "object" && !Array.isArray(data43)) {
				if (data43.name === void 0) {
					const err151 = {
						instancePath: instancePath + "/prefix_lists",
						schemaPath: "#/$defs/source/properties/prefix_lists/oneOf/1/required",
						keyword: "required",
						params: { missingProperty: "name" }
					};
					if (vErrors === null) vErrors = [err151];
					else vErrors.push(err151);
					errors++;
				}
				for (const key18 in data43) if (!(key18 === "name" || key18 === "owner")) {
					const err152 = {
						instancePath: instancePath + "/prefix_lists",
						schemaPath: "#/$defs/source/properties/prefix_lists/oneOf/1/additionalProperties",
						keyword: "additionalProperties",
						params: { additionalProperty: key18 }
					};
					if (vErrors === null) vErrors = [err152];
					else vErrors.push(err152);
					errors++;
				}
				if (data43.name !== void 0) {
					let data45 = data43.name;
					if (typeof data45 === "string") {
						if (func2(data45) > 255) {
							const err153 = {
								instancePath: instancePath + "/prefix_lists/name",
								schemaPath: "#/$defs/source/properties/prefix_lists/oneOf/1/properties/name/maxLength",
								keyword: "maxLength",
								params: { limit: 255 }
							};
							if (vErrors === null) vErrors = [err153];
							else vErrors.push(err153);
							errors++;
						}
						if (func2(data45) < 1) {
							const err154 = {
								instancePath: instancePath + "/prefix_lists/name",
								schemaPath: "#/$defs/source/properties/prefix_lists/oneOf/1/properties/name/minLength",
								keyword: "minLength",
								params: { limit: 1 }
							};
							if (vErrors === null) vErrors = [err154];
							else vErrors.push(err154);
							errors++;
						}
					} else {
						const err155 = {
							instancePath: instancePath + "/prefix_lists/name",
							schemaPath: "#/$defs/source/properties/prefix_lists/oneOf/1/properties/name/type",
							keyword: "type",
							params: { type: "string" }
						};
						if (vErrors === null) vErrors = [err155];
						else vErrors.push(err155);
						errors++;
					}
				}
				if (data43.owner !== void 0) {
					let data46 = data43.owner;
					if (typeof data46 === "string") {
						if (!pattern34.test(data46)) {
							const err156 = {
								instancePath: instancePath + "/prefix_lists/owner",
								schemaPath: "#/$defs/source/properties/prefix_lists/oneOf/1/properties/owner/pattern",
								keyword: "pattern",
								params: { pattern: "^([0-9]{12}|AWS)$" }
							};
							if (vErrors === null) vErrors = [err156];
							else vErrors.push(err156);
							errors++;
						}
					} else {
						const err157 = {
							instancePath: instancePath + "/prefix_lists/owner",
							schemaPath: "#/$defs/source/properties/prefix_lists/oneOf/1/properties/owner/type",
							keyword: "type",
							params: { type: "string" }
						};
						if (vErrors === null) vErrors = [err157];
						else vErrors.push(err157);
						errors++;
					}
				}
			} else {
				const err158 = {
					instancePath: instancePath + "/prefix_lists",
					schemaPath: "#/$defs/source/properties/prefix_lists/oneOf/1/type",
					keyword: "type",
					params: { type: "object" }
				};
				if (vErrors === null) vErrors = [err158];
				else vErrors.push(err158);
				errors++;
			}
			var _valid9 = _errs145 === errors;
			if (_valid9 && valid52) {
				valid52 = false;
				passing9 = [passing9, 1];
			} else if (_valid9) {
				valid52 = true;
				passing9 = 1;
			}
			if (!valid52) {
				const err159 = {
					instancePath: instancePath + "/prefix_lists",
					schemaPath: "#/$defs/source/properties/prefix_lists/oneOf",
					keyword: "oneOf",
					params: { passingSchemas: passing9 }
				};
				if (vErrors === null) vErrors = [err159];
				else vErrors.push(err159);
				errors++;
			} else {
				errors = _errs140;
				if (vErrors !== null) {
					if (_errs140) vErrors.length = _errs140;
					else vErrors = null;
				}
			}
		}
		if (data.published !== void 0) {
			let data47 = data.published;
			const _errs154 = errors;
			let valid56 = false;
			let passing10 = null;
			const _errs155 = errors;
			if (data47 && typeof data47 == "object" && !Array.isArray(data47)) {
				if (data47.provider === void 0) {
					const err160 = {
						instancePath: instancePath + "/published",
						schemaPath: "#/$defs/source/properties/published/oneOf/0/required",
						keyword: "required",
						params: { missingProperty: "provider" }
					};
					if (vErrors === null) vErrors = [err160];
					else vErrors.push(err160);
					errors++;
				}
			}
			var _valid10 = _errs155 === errors;
			if (_valid10) {
				valid56 = true;
				passing10 = 0;
			}
			const _errs156 = errors;
			if (data47 && typeof data47 == "object" && !Array.isArray(data47)) {
				if (data47.url === void 0) {
					const err161 = {
						instancePath: instancePath + "/published",
						schemaPath: "#/$defs/source/properties/published/oneOf/1/required",
						keyword: "required",
						params: { missingProperty: "url" }
					};
					if (vErrors === null) vErrors = [err161];
					else vErrors.push(err161);
					errors++;
				}
			}
			var _valid10 = _errs156 === errors;
			if (_valid10 && valid56) {
				valid56 = false;
				passing10 = [passing10, 1];
			} else if (_valid10) {
				valid56 = true;
				passing10 = 1;
			}
			if (!valid56) {
				const err162 = {
					instancePath: instancePath + "/published",
					schemaPath: "#/$defs/source/properties/published/oneOf",
					keyword: "oneOf",
					params: { passingSchemas: passing10 }
				};
				if (vErrors === null) vErrors = [err162];
				else vErrors.push(err162);
				errors++;
			} else {
				errors = _errs154;
				if (vErrors !== null) {
					if (_errs154) vErrors.length = _errs154;
					else vErrors = null;
				}
			}
			if (data47 && typeof data47 == "object" && !Array.isArray(data47)) {
				for (const key19 in data47) if (!(key19 === "provider" || key19 === "services" || key19 === "regions" || key19 === "keys" || key19 === "url" || key19 === "format" || key19 === "select")) {
					const err163 = {
						instancePath: instancePath + "/published",
						schemaPath: "#/$defs/source/properties/published/additionalProperties",
						keyword: "additionalProperties",
						params: { additionalProperty: key19 }
					};
					if (vErrors === null) vErrors = [err163];
					else vErrors.push(err163);
					errors++;
				}
				if (data47.provider !== void 0) {
					let data48 = data47.provider;
					if (!(data48 === "aws" || data48 === "github")) {
						const err164 = {
							instancePath: instancePath + "/published/provider",
							schemaPath: "#/$defs/source/properties/published/properties/provider/enum",
							keyword: "enum",
							params: { allowedValues: schema30.properties.published.properties.provider.enum }
						};
						if (vErrors === null) vErrors = [err164];
						else vErrors.push(err164);
						errors++;
					}
				}
				if (data47.services !== void 0) {
					let data49 = data47.services;
					if (Array.isArray(data49)) {
						if (data49.length < 1) {
							const err165 = {
								instancePath: instancePath + "/published/services",
								schemaPath: "#/$defs/source/properties/published/properties/services/minItems",
								keyword: "minItems",
								params: { limit: 1 }
							};
							if (vErrors === null) vErrors = [err165];
							else vErrors.push(err165);
							errors++;
						}
						const len9 = data49.length;
						for (let i12 = 0; i12 < len9; i12++) {
							let data50 = data49[i12];
							if (typeof data50 === "string") {
								if (func2(data50) > 64) {
									const err166 = {
										instancePath: instancePath + "/published/services/" + i12,
										schemaPath: "#/$defs/source/properties/published/properties/services/items/maxLength",
										keyword: "maxLength",
										params: { limit: 64 }
									};
									if (vErrors === null) vErrors = [err166];
									else vErrors.push(err166);
									errors++;
								}
								if (func2(data50) < 1) {
									const err167 = {
										instancePath: instancePath + "/published/services/" + i12,
										schemaPath: "#/$defs/source/properties/published/properties/services/items/minLength",
										keyword: "minLength",
										params: { limit: 1 }
									};
									if (vErrors === null) vErrors = [err167];
									else vErrors.push(err167);
									errors++;
								}
							} else {
								const err168 = {
									instancePath: instancePath + "/published/services/" + i12,
									schemaPath: "#/$defs/source/properties/published/properties/services/items/type",
									keyword: "type",
									params: { type: "string" }
								};
								if (vErrors === null) vErrors = [err168];
								else vErrors.push(err168);
								errors++;
							}
						}
						let i13 = data49.length;
						let j3;
						if (i13 > 1) {
							const indices3 = {};
							for (; i13--;) {
								let item3 = data49[i13];
								if (typeof item3 !== "string") continue;
								if (typeof indices3[item3] == "number") {
									j3 = indices3[item3];
									const err169 = {
										instancePath: instancePath + "/published/services",
										schemaPath: "#/$defs/source/properties/published/properties/services/uniqueItems",
										keyword: "uniqueItems",
										params: {
											i: i13,
											j: j3
										}
									};
									if (vErrors === null) vErrors = [err169];
									else vErrors.push(err169);
									errors++;
									break;
								}
								indices3[item3] = i13;
							}
						}
					} else {
						const err170 = {
							instancePath: instancePath + "/published/services",
							schemaPath: "#/$defs/source/properties/published/properties/services/type",
							keyword: "type",
							params: { type: "array" }
						};
						if (vErrors === null) vErrors = [err170];
						else vErrors.push(err170);
						errors++;
					}
				}
				if (data47.regions !== void 0) {
					let data51 = data47.regions;
					if (Array.isArray(data51)) {
						if (data51.length < 1) {
							const err171 = {
								instancePath: instancePath + "/published/regions",
								schemaPath: "#/$defs/source/properties/published/properties/regions/minItems",
								keyword: "minItems",
								params: { limit: 1 }
							};
							if (vErrors === null) vErrors = [err171];
							else vErrors.push(err171);
							errors++;
						}
						const len10 = data51.length;
						for (let i14 = 0; i14 < len10; i14++) {
							let data52 = data51[i14];
							if (typeof data52 === "string") {
								if (func2(data52) > 64) {
									const err172 = {
										instancePath: instancePath + "/published/regions/" + i14,
										schemaPath: "#/$defs/source/properties/published/properties/regions/items/maxLength",
										keyword: "maxLength",
										params: { limit: 64 }
									};
									if (vErrors === null) vErrors = [err172];
									else vErrors.push(err172);
									errors++;
								}
								if (func2(data52) < 1) {
									const err173 = {
										instancePath: instancePath + "/published/regions/" + i14,
										schemaPath: "#/$defs/source/properties/published/properties/regions/items/minLength",
										keyword: "minLength",
										params: { limit: 1 }
									};
									if (vErrors === null) vErrors = [err173];
									else vErrors.push(err173);
									errors++;
								}
							} else {
								const err174 = {
									instancePath: instancePath + "/published/regions/" + i14,
									schemaPath: "#/$defs/source/properties/published/properties/regions/items/type",
									keyword: "type",
									params: { type: "string" }
								};
								if (vErrors === null) vErrors = [err174];
								else vErrors.push(err174);
								errors++;
							}
						}
						let i15 = data51.length;
						let j4;
						if (i15 > 1) {
							const indices4 = {};
							for (; i15--;) {
								let item4 = data51[i15];
								if (typeof item4 !== "string") continue;
								if (typeof indices4[item4] == "number") {
									j4 = indices4[item4];
									const err175 = {
										instancePath: instancePath + "/published/regions",
										schemaPath: "#/$defs/source/properties/published/properties/regions/uniqueItems",
										keyword: "uniqueItems",
										params: {
											i: i15,
											j: j4
										}
									};
									if (vErrors === null) vErrors = [err175];
									else vErrors.push(err175);
									errors++;
									break;
								}
								indices4[item4] = i15;
							}
						}
					} else {
						const err176 = {
							instancePath: instancePath + "/published/regions",
							schemaPath: "#/$defs/source/properties/published/properties/regions/type",
							keyword: "type",
							params: { type: "array" }
						};
						if (vErrors === null) vErrors = [err176];
						else vErrors.push(err176);
						errors++;
					}
				}
				if (data47.keys !== void 0) {
					let data53 = data47.keys;
					if (Array.isArray(data53)) {
						if (data53.length < 1) {
							const err177 = {
								instancePath: instancePath + "/published/keys",
								schemaPath: "#/$defs/source/properties/published/properties/keys/minItems",
								keyword: "minItems",
								params: { limit: 1 }
							};
							if (vErrors === null) vErrors = [err177];
							else vErrors.push(err177);
							errors++;
						}
						const len11 = data53.length;
						for (let i16 = 0; i16 < len11; i16++) {
							let data54 = data53[i16];
							if (typeof data54 === "string") {
								if (func2(data54) > 64) {
									const err178 = {
										instancePath: instancePath + "/published/keys/" + i16,
										schemaPath: "#/$defs/source/properties/published/properties/keys/items/maxLength",
										keyword: "maxLength",
										params: { limit: 64 }
									};
									if (vErrors === null) vErrors = [err178];
									else vErrors.push(err178);
									errors++;
								}
								if (func2(data54) < 1) {
									const err179 = {
										instancePath: instancePath + "/published/keys/" + i16,
										schemaPath: "#/$defs/source/properties/published/properties/keys/items/minLength",
										keyword: "minLength",
										params: { limit: 1 }
									};
									if (vErrors === null) vErrors = [err179];
									else vErrors.push(err179);
									errors++;
								}
							} else {
								const err180 = {
									instancePath: instancePath + "/published/keys/" + i16,
									schemaPath: "#/$defs/source/properties/published/properties/keys/items/type",
									keyword: "type",
									params: { type: "string" }
								};
								if (vErrors === null) vErrors = [err180];
								else vErrors.push(err180);
								errors++;
							}
						}
						let i17 = data53.length;
						let j5;
						if (i17 > 1) {
							const indices5 = {};
							for (; i17--;) {
								let item5 = data53[i17];
								if (typeof item5 !== "string") continue;
								if (typeof indices5[item5] == "number") {
									j5 = indices5[item5];
									const err181 = {
										instancePath: instancePath + "/published/keys",
										schemaPath: "#/$defs/source/properties/published/properties/keys/uniqueItems",
										keyword: "uniqueItems",
										params: {
											i: i17,
											j: j5
										}
									};
									if (vErrors === null) vErrors = [err181];
									else vErrors.push(err181);
									errors++;
									break;
								}
								indices5[item5] = i17;
							}
						}
					} else {
						const err182 = {
							instancePath: instancePath + "/published/keys",
							schemaPath: "#/$defs/source/properties/published/properties/keys/type",
							keyword: "type",
							params: { type: "array" }
						};
						if (vErrors === null) vErrors = [err182];
						else vErrors.push(err182);
						errors++;
					}
				}
				if (data47.url !== void 0) {
					let data55 = data47.url;
					if (typeof data55 === "string") {
						if (func2(data55) > 500) {
							const err183 = {
								instancePath: instancePath + "/published/url",
								schemaPath: "#/$defs/source/properties/published/properties/url/maxLength",
								keyword: "maxLength",
								params: { limit: 500 }
							};
							if (vErrors === null) vErrors = [err183];
							else vErrors.push(err183);
							errors++;
						}
						if (!pattern35.test(data55)) {
							const err184 = {
								instancePath: instancePath + "/published/url",
								schemaPath: "#/$defs/source/properties/published/properties/url/pattern",
								keyword: "pattern",
								params: { pattern: "^https://[A-Za-z0-9]([A-Za-z0-9.-]*[A-Za-z0-9])?(:[0-9]{1,5})?/[!-~]*$" }
							};
							if (vErrors === null) vErrors = [err184];
							else vErrors.push(err184);
							errors++;
						}
					} else {
						const err185 = {
							instancePath: instancePath + "/published/url",
							schemaPath: "#/$defs/source/properties/published/properties/url/type",
							keyword: "type",
							params: { type: "string" }
						};
						if (vErrors === null) vErrors = [err185];
						else vErrors.push(err185);
						errors++;
					}
				}
				if (data47.format !== void 0) {
					let data56 = data47.format;
					if (!(data56 === "json" || data56 === "text")) {
						const err186 = {
							instancePath: instancePath + "/published/format",
							schemaPath: "#/$defs/source/properties/published/properties/format/enum",
							keyword: "enum",
							params: { allowedValues: schema30.properties.published.properties.format.enum }
						};
						if (vErrors === null) vErrors = [err186];
						else vErrors.push(err186);
						errors++;
					}
				}
				if (data47.select !== void 0) {
					let data57 = data47.select;
					if (typeof data57 === "string") {
						if (func2(data57) > 200) {
							const err187 = {
								instancePath: instancePath + "/published/select",
								schemaPath: "#/$defs/source/properties/published/properties/select/maxLength",
								keyword: "maxLength",
								params: { limit: 200 }
							};
							if (vErrors === null) vErrors = [err187];
							else vErrors.push(err187);
							errors++;
						}
						if (!pattern36.test(data57)) {
							const err188 = {
								instancePath: instancePath + "/published/select",
								schemaPath: "#/$defs/source/properties/published/properties/select/pattern",
								keyword: "pattern",
								params: { pattern: "^(\\[\\]|[A-Za-z0-9_-]+)(\\[\\]|\\.[A-Za-z0-9_-]+)*$" }
							};
							if (vErrors === null) vErrors = [err188];
							else vErrors.push(err188);
							errors++;
						}
					} else {
						const err189 = {
							instancePath: instancePath + "/published/select",
							schemaPath: "#/$defs/source/properties/published/properties/select/type",
							keyword: "type",
							params: { type: "string" }
						};
						if (vErrors === null) vErrors = [err189];
						else vErrors.push(err189);
						errors++;
					}
				}
				if (data47.url !== void 0) {
					const _errs177 = errors;
					let valid68 = true;
					const _errs178 = errors;
					if (data47 && typeof data47 == "object" && !Array.isArray(data47)) {
						if (data47.format !== void 0) {
							if ("json" !== data47.format) {
								const err190 = {};
								if (vErrors === null) vErrors = [err190];
								else vErrors.push(err190);
								errors++;
							}
						}
					}
					var _valid11 = _errs178 === errors;
					errors = _errs177;
					if (vErrors !== null) {
						if (_errs177) vErrors.length = _errs177;
						else vErrors = null;
					}
					let ifClause0;
					if (_valid11) {
						const _errs180 = errors;
						if (data47 && typeof data47 == "object" && !Array.isArray(data47)) {
							if (data47.select === void 0) {
								const err191 = {
									instancePath: instancePath + "/published",
									schemaPath: "#/$defs/source/properties/published/dependentSchemas/url/then/required",
									keyword: "required",
									params: { missingProperty: "select" }
								};
								if (vErrors === null) vErrors = [err191];
								else vErrors.push(err191);
								errors++;
							}
						}
						var _valid11 = _errs180 === errors;
						valid68 = _valid11;
						ifClause0 = "then";
					} else {
						const _errs181 = errors;
						if (data47 && typeof data47 == "object" && !Array.isArray(data47)) {
							if (data47.select !== void 0) {
								const err192 = {
									instancePath: instancePath + "/published/select",
									schemaPath: "#/$defs/source/properties/published/dependentSchemas/url/else/properties/select/false schema",
									keyword: "false schema",
									params: {}
								};
								if (vErrors === null) vErrors = [err192];
								else vErrors.push(err192);
								errors++;
							}
						}
						var _valid11 = _errs181 === errors;
						valid68 = _valid11;
						if (valid68) {
							var props6 = {};
							props6.select = true;
							props6.format = true;
						}
						ifClause0 = "else";
					}
					if (!valid68) {
						const err193 = {
							instancePath: instancePath + "/published",
							schemaPath: "#/$defs/source/properties/published/dependentSchemas/url/if",
							keyword: "if",
							params: { failingKeyword: ifClause0 }
						};
						if (vErrors === null) vErrors = [err193];
						else vErrors.push(err193);
						errors++;
					}
					if (data47 && typeof data47 == "object" && !Array.isArray(data47)) {
						if (data47.format === void 0) {
							const err194 = {
								instancePath: instancePath + "/published",
								schemaPath: "#/$defs/source/properties/published/dependentSchemas/url/required",
								keyword: "required",
								params: { missingProperty: "format" }
							};
							if (vErrors === null) vErrors = [err194];
							else vErrors.push(err194);
							errors++;
						}
						if (props6 !== true) {
							props6 = props6 || {};
							props6.services = true;
							props6.regions = true;
							props6.keys = true;
						}
						if (data47.services !== void 0) {
							const err195 = {
								instancePath: instancePath + "/published/services",
								schemaPath: "#/$defs/source/properties/published/dependentSchemas/url/properties/services/false schema",
								keyword: "false schema",
								params: {}
							};
							if (vErrors === null) vErrors = [err195];
							else vErrors.push(err195);
							errors++;
						}
						if (data47.regions !== void 0) {
							const err196 = {
								instancePath: instancePath + "/published/regions",
								schemaPath: "#/$defs/source/properties/published/dependentSchemas/url/properties/regions/false schema",
								keyword: "false schema",
								params: {}
							};
							if (vErrors === null) vErrors = [err196];
							else vErrors.push(err196);
							errors++;
						}
						if (data47.keys !== void 0) {
							const err197 = {
								instancePath: instancePath + "/published/keys",
								schemaPath: "#/$defs/source/properties/published/dependentSchemas/url/properties/keys/false schema",
								keyword: "false schema",
								params: {}
							};
							if (vErrors === null) vErrors = [err197];
							else vErrors.push(err197);
							errors++;
						}
					}
				}
				if (data47.provider !== void 0) {
					const _errs183 = errors;
					let valid72 = true;
					const _errs184 = errors;
					if (data47 && typeof data47 == "object" && !Array.isArray(data47)) {
						if (data47.provider !== void 0) {
							if ("aws" !== data47.provider) {
								const err198 = {};
								if (vErrors === null) vErrors = [err198];
								else vErrors.push(err198);
								errors++;
							}
						}
					}
					var _valid12 = _errs184 === errors;
					errors = _errs183;
					if (vErrors !== null) {
						if (_errs183) vErrors.length = _errs183;
						else vErrors = null;
					}
					let ifClause1;
					if (_valid12) {
						const _errs186 = errors;
						if (data47 && typeof data47 == "object" && !Array.isArray(data47)) {
							if (data47.services === void 0) {
								const err199 = {
									instancePath: instancePath + "/published",
									schemaPath: "#/$defs/source/properties/published/dependentSchemas/provider/then/required",
									keyword: "required",
									params: { missingProperty: "services" }
								};
								if (vErrors === null) vErrors = [err199];
								else vErrors.push(err199);
								errors++;
							}
							if (data47.keys !== void 0) {
								const err200 = {
									instancePath: instancePath + "/published/keys",
									schemaPath: "#/$defs/source/properties/published/dependentSchemas/provider/then/properties/keys/false schema",
									keyword: "false schema",
									params: {}
								};
								if (vErrors === null) vErrors = [err200];
								else vErrors.push(err200);
								errors++;
							}
						}
						var _valid12 = _errs186 === errors;
						valid72 = _valid12;
						if (valid72) {
							var props7 = {};
							props7.keys = true;
							props7.provider = true;
						}
						ifClause1 = "then";
					} else {
						const _errs187 = errors;
						if (data47 && typeof data47 == "object" && !Array.isArray(data47)) {
							if (data47.keys === void 0) {
								const err201 = {
									instancePath: instancePath + "/published",
									schemaPath: "#/$defs/source/properties/published/dependentSchemas/provider/else/required",
									keyword: "required",
									params: { missingProperty: "keys" }
								};
								if (vErrors === null) vErrors = [err201];
								else vErrors.push(err201);
								errors++;
							}
							if (data47.services !== void 0) {
								const err202 = {
									instancePath: instancePath + "/published/services",
									schemaPath: "#/$defs/source/properties/published/dependentSchemas/provider/else/properties/services/false schema",
									keyword: "false schema",
									params: {}
								};
								if (vErrors === null) vErrors = [err202];
								else vErrors.push(err202);
								errors++;
							}
							if (data47.regions !== void 0) {
								const err203 = {
									instancePath: instancePath + "/published/regions",
									schemaPath: "#/$defs/source/properties/published/dependentSchemas/provider/else/properties/regions/false schema",
									keyword: "false schema",
									params: {}
								};
								if (vErrors === null) vErrors = [err203];
								else vErrors.push(err203);
								errors++;
							}
						}
						var _valid12 = _errs187 === errors;
						valid72 = _valid12;
						if (valid72) {
							if (props7 !== true) {
								props7 = props7 || {};
								props7.services = true;
								props7.regions = true;
							}
						}
						ifClause1 = "else";
					}
					if (!valid72) {
						const err204 = {
							instancePath: instancePath + "/published",
							schemaPath: "#/$defs/source/properties/published/dependentSchemas/provider/if",
							keyword: "if",
							params: { failingKeyword: ifClause1 }
						};
						if (vErrors === null) vErrors = [err204];
						else vErrors.push(err204);
						errors++;
					}
					if (data47 && typeof data47 == "object" && !Array.isArray(data47)) {
						if (props7 !== true) {
							props7 = props7 || {};
							props7.format = true;
							props7.select = true;
						}
						if (data47.format !== void 0) {
							const err205 = {
								instancePath: instancePath + "/published/format",
								schemaPath: "#/$defs/source/properties/published/dependentSchemas/provider/properties/format/false schema",
								keyword: "false schema",
								params: {}
							};
							if (vErrors === null) vErrors = [err205];
							else vErrors.push(err205);
							errors++;
						}
						if (data47.select !== void 0) {
							const err206 = {
								instancePath: instancePath + "/published/select",
								schemaPath: "#/$defs/source/properties/published/dependentSchemas/provider/properties/select/false schema",
								keyword: "false schema",
								params: {}
							};
							if (vErrors === null) vErrors = [err206];
							else vErrors.push(err206);
							errors++;
						}
					}
				}
			} else {
				const err207 = {
					instancePath: instancePath + "/published",
					schemaPath: "#/$defs/source/properties/published/type",
					keyword: "type",
					params: { type: "object" }
				};
				if (vErrors === null) vErrors = [err207];
				else vErrors.push(err207);
				errors++;
			}
		}
		if (data.cidr_reservations !== void 0) {
			let data69 = data.cidr_reservations;
			if (!(data69 === "exclude" || data69 === "include" || data69 === "only")) {
				const err208 = {
					instancePath: instancePath + "/cidr_reservations",
					schemaPath: "#/$defs/source/properties/cidr_reservations/enum",
					keyword: "enum",
					params: { allowedValues: schema30.properties.cidr_reservations.enum }
				};
				if (vErrors === null) vErrors = [err208];
				else vErrors.push(err208);
				errors++;
			}
		}
		if (data.cidrs !== void 0) {
			let data70 = data.cidrs;
			if (Array.isArray(data70)) {
				if (data70.length < 1) {
					const err209 = {
						instancePath: instancePath + "/cidrs",
						schemaPath: "#/$defs/source/properties/cidrs/minItems",
						keyword: "minItems",
						params: { limit: 1 }
					};
					if (vErrors === null) vErrors = [err209];
					else vErrors.push(err209);
					errors++;
				}
				const len12 = data70.length;
				for (let i18 = 0; i18 < len12; i18++) if (!validate77(data70[i18], {
					instancePath: instancePath + "/cidrs/" + i18,
					parentData: data70,
					parentDataProperty: i18,
					rootData,
					dynamicAnchors
				})) {
					vErrors = vErrors === null ? validate77.errors : withErrors(vErrors, validate77.errors);
					errors = vErrors.length;
				}
			} else {
				const err210 = {
					instancePath: instancePath + "/cidrs",
					schemaPath: "#/$defs/source/properties/cidrs/type",
					keyword: "type",
					params: { type: "array" }
				};
				if (vErrors === null) vErrors = [err210];
				else vErrors.push(err210);
				errors++;
			}
		}
		if (data.cidr_files !== void 0) {
			let data72 = data.cidr_files;
			if (Array.isArray(data72)) {
				if (data72.length < 1) {
					const err211 = {
						instancePath: instancePath + "/cidr_files",
						schemaPath: "#/$defs/source/properties/cidr_files/minItems",
						keyword: "minItems",
						params: { limit: 1 }
					};
					if (vErrors === null) vErrors = [err211];
					else vErrors.push(err211);
					errors++;
				}
				const len13 = data72.length;
				for (let i19 = 0; i19 < len13; i19++) {
					let data73 = data72[i19];
					if (typeof data73 === "string") {
						if (func2(data73) > 200) {
							const err212 = {
								instancePath: instancePath + "/cidr_files/" + i19,
								schemaPath: "#/$defs/source/properties/cidr_files/items/maxLength",
								keyword: "maxLength",
								params: { limit: 200 }
							};
							if (vErrors === null) vErrors = [err212];
							else vErrors.push(err212);
							errors++;
						}
						if (!pattern38.test(data73)) {
							const err213 = {
								instancePath: instancePath + "/cidr_files/" + i19,
								schemaPath: "#/$defs/source/properties/cidr_files/items/pattern",
								keyword: "pattern",
								params: { pattern: "^[A-Za-z0-9_][A-Za-z0-9_.@+-]*(/[A-Za-z0-9_][A-Za-z0-9_.@+-]*)*$" }
							};
							if (vErrors === null) vErrors = [err213];
							else vErrors.push(err213);
							errors++;
						}
					} else {
						const err214 = {
							instancePath: instancePath + "/cidr_files/" + i19,
							schemaPath: "#/$defs/source/properties/cidr_files/items/type",
							keyword: "type",
							params: { type: "string" }
						};
						if (vErrors === null) vErrors = [err214];
						else vErrors.push(err214);
						errors++;
					}
				}
				let i20 = data72.length;
				let j6;
				if (i20 > 1) {
					const indices6 = {};
					for (; i20--;) {
						let item6 = data72[i20];
						if (typeof item6 !== "string") continue;
						if (typeof indices6[item6] == "number") {
							j6 = indices6[item6];
							const err215 = {
								instancePath: instancePath + "/cidr_files",
								schemaPath: "#/$defs/source/properties/cidr_files/uniqueItems",
								keyword: "uniqueItems",
								params: {
									i: i20,
									j: j6
								}
							};
							if (vErrors === null) vErrors = [err215];
							else vErrors.push(err215);
							errors++;
							break;
						}
						indices6[item6] = i20;
					}
				}
			} else {
				const err216 = {
					instancePath: instancePath + "/cidr_files",
					schemaPath: "#/$defs/source/properties/cidr_files/type",
					keyword: "type",
					params: { type: "array" }
				};
				if (vErrors === null) vErrors = [err216];
				else vErrors.push(err216);
				errors++;
			}
		}
		if (data.account !== void 0) {
			let data74 = data.account;
			if (typeof data74 === "string") {
				if (func2(data74) < 1) {
					const err217 = {
						instancePath: instancePath + "/account",
						schemaPath: "#/$defs/source/properties/account/minLength",
						keyword: "minLength",
						params: { limit: 1 }
					};
					if (vErrors === null) vErrors = [err217];
					else vErrors.push(err217);
					errors++;
				}
			} else {
				const err218 = {
					instancePath: instancePath + "/account",
					schemaPath: "#/$defs/source/properties/account/type",
					keyword: "type",
					params: { type: "string" }
				};
				if (vErrors === null) vErrors = [err218];
				else vErrors.push(err218);
				errors++;
			}
		}
		if (data.region !== void 0) {
			let data75 = data.region;
			if (typeof data75 === "string") {
				if (!pattern10.test(data75)) {
					const err219 = {
						instancePath: instancePath + "/region",
						schemaPath: "#/$defs/source/properties/region/pattern",
						keyword: "pattern",
						params: { pattern: "^[a-z]{2,4}(-[a-z]+)+-[1-9][0-9]?$" }
					};
					if (vErrors === null) vErrors = [err219];
					else vErrors.push(err219);
					errors++;
				}
			} else {
				const err220 = {
					instancePath: instancePath + "/region",
					schemaPath: "#/$defs/source/properties/region/type",
					keyword: "type",
					params: { type: "string" }
				};
				if (vErrors === null) vErrors = [err220];
				else vErrors.push(err220);
				errors++;
			}
		}
		if (data.interfaces !== void 0) {
			if (!validate57(data.interfaces, {
				instancePath: instancePath + "/interfaces",
				parentData: data,
				parentDataProperty: "interfaces",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate57.errors : withErrors(vErrors, validate57.errors);
				errors = vErrors.length;
			}
		}
		if (data.addresses !== void 0) {
			let data77 = data.addresses;
			if (!(data77 === "private" || data77 === "public" || data77 === "both")) {
				const err221 = {
					instancePath: instancePath + "/addresses",
					schemaPath: "#/$defs/source/properties/addresses/enum",
					keyword: "enum",
					params: { allowedValues: schema30.properties.addresses.enum }
				};
				if (vErrors === null) vErrors = [err221];
				else vErrors.push(err221);
				errors++;
			}
		}
		if (data.delegated_prefixes !== void 0) {
			if (typeof data.delegated_prefixes !== "boolean") {
				const err222 = {
					instancePath: instancePath + "/delegated_prefixes",
					schemaPath: "#/$defs/source/properties/delegated_prefixes/type",
					keyword: "type",
					params: { type: "boolean" }
				};
				if (vErrors === null) vErrors = [err222];
				else vErrors.push(err222);
				errors++;
			}
		}
		if (data.within !== void 0) {
			let data79 = data.within;
			if (Array.isArray(data79)) {
				if (data79.length < 1) {
					const err223 = {
						instancePath: instancePath + "/within",
						schemaPath: "#/$defs/source/properties/within/minItems",
						keyword: "minItems",
						params: { limit: 1 }
					};
					if (vErrors === null) vErrors = [err223];
					else vErrors.push(err223);
					errors++;
				}
				const len14 = data79.length;
				for (let i21 = 0; i21 < len14; i21++) if (typeof data79[i21] !== "string") {
					const err224 = {
						instancePath: instancePath + "/within/" + i21,
						schemaPath: "#/$defs/source/properties/within/items/type",
						keyword: "type",
						params: { type: "string" }
					};
					if (vErrors === null) vErrors = [err224];
					else vErrors.push(err224);
					errors++;
				}
				let i22 = data79.length;
				let j7;
				if (i22 > 1) {
					const indices7 = {};
					for (; i22--;) {
						let item7 = data79[i22];
						if (typeof item7 !== "string") continue;
						if (typeof indices7[item7] == "number") {
							j7 = indices7[item7];
							const err225 = {
								instancePath: instancePath + "/within",
								schemaPath: "#/$defs/source/properties/within/uniqueItems",
								keyword: "uniqueItems",
								params: {
									i: i22,
									j: j7
								}
							};
							if (vErrors === null) vErrors = [err225];
							else vErrors.push(err225);
							errors++;
							break;
						}
						indices7[item7] = i22;
					}
				}
			} else {
				const err226 = {
					instancePath: instancePath + "/within",
					schemaPath: "#/$defs/source/properties/within/type",
					keyword: "type",
					params: { type: "array" }
				};
				if (vErrors === null) vErrors = [err226];
				else vErrors.push(err226);
				errors++;
			}
		}
		if (data.max_addresses !== void 0) {
			let data81 = data.max_addresses;
			if (!(typeof data81 == "number" && !(data81 % 1) && !isNaN(data81) && isFinite(data81))) {
				const err227 = {
					instancePath: instancePath + "/max_addresses",
					schemaPath: "#/$defs/source/properties/max_addresses/type",
					keyword: "type",
					params: { type: "integer" }
				};
				if (vErrors === null) vErrors = [err227];
				else vErrors.push(err227);
				errors++;
			}
			if (typeof data81 == "number" && isFinite(data81)) {
				if (data81 > 1e5 || isNaN(data81)) {
					const err228 = {
						instancePath: instancePath + "/max_addresses",
						schemaPath: "#/$defs/source/properties/max_addresses/maximum",
						keyword: "maximum",
						params: {
							comparison: "<=",
							limit: 1e5
						}
					};
					if (vErrors === null) vErrors = [err228];
					else vErrors.push(err228);
					errors++;
				}
				if (data81 < 1 || isNaN(data81)) {
					const err229 = {
						instancePath: instancePath + "/max_addresses",
						schemaPath: "#/$defs/source/properties/max_addresses/minimum",
						keyword: "minimum",
						params: {
							comparison: ">=",
							limit: 1
						}
					};
					if (vErrors === null) vErrors = [err229];
					else vErrors.push(err229);
					errors++;
				}
			}
		}
		if (data.cidrs !== void 0) {
			if (data && typeof data == "object" && !Array.isArray(data)) {
				if (data.account !== void 0) {
					const err230 = {
						instancePath: instancePath + "/account",
						schemaPath: "#/$defs/source/dependentSchemas/cidrs/properties/account/false schema",
						keyword: "false schema",
						params: {}
					};
					if (vErrors === null) vErrors = [err230];
					else vErrors.push(err230);
					errors++;
				}
				if (data.region !== void 0) {
					const err231 = {
						instancePath: instancePath + "/region",
						schemaPath: "#/$defs/source/dependentSchemas/cidrs/properties/region/false schema",
						keyword: "false schema",
						params: {}
					};
					if (vErrors === null) vErrors = [err231];
					else vErrors.push(err231);
					errors++;
				}
				if (data.within !== void 0) {
					const err232 = {
						instancePath: instancePath + "/within",
						schemaPath: "#/$defs/source/dependentSchemas/cidrs/properties/within/false schema",
						keyword: "false schema",
						params: {}
					};
					if (vErrors === null) vErrors = [err232];
					else vErrors.push(err232);
					errors++;
				}
				if (data.max_addresses !== void 0) {
					const err233 = {
						instancePath: instancePath + "/max_addresses",
						schemaPath: "#/$defs/source/dependentSchemas/cidrs/properties/max_addresses/false schema",
						keyword: "false schema",
						params: {}
					};
					if (vErrors === null) vErrors = [err233];
					else vErrors.push(err233);
					errors++;
				}
			}
		}
		if (data.cidr_files !== void 0) {
			if (data && typeof data == "object" && !Array.isArray(data)) {
				if (data.account !== void 0) {
					const err234 = {
						instancePath: instancePath + "/account",
						schemaPath: "#/$defs/source/dependentSchemas/cidr_files/properties/account/false schema",
						keyword: "false schema",
						params: {}
					};
					if (vErrors === null) vErrors = [err234];
					else vErrors.push(err234);
					errors++;
				}
				if (data.region !== void 0) {
					const err235 = {
						instancePath: instancePath + "/region",
						schemaPath: "#/$defs/source/dependentSchemas/cidr_files/properties/region/false schema",
						keyword: "false schema",
						params: {}
					};
					if (vErrors === null) vErrors = [err235];
					else vErrors.push(err235);
					errors++;
				}
				if (data.within !== void 0) {
					const err236 = {
						instancePath: instancePath + "/within",
						schemaPath: "#/$defs/source/dependentSchemas/cidr_files/properties/within/false schema",
						keyword: "false schema",
						params: {}
					};
					if (vErrors === null) vErrors = [err236];
					else vErrors.push(err236);
					errors++;
				}
				if (data.max_addresses !== void 0) {
					const err237 = {
						instancePath: instancePath + "/max_addresses",
						schemaPath: "#/$defs/source/dependentSchemas/cidr_files/properties/max_addresses/false schema",
						keyword: "false schema",
						params: {}
					};
					if (vErrors === null) vErrors = [err237];
					else vErrors.push(err237);
					errors++;
				}
			}
		}
		if (data.published !== void 0) {
			if (data && typeof data == "object" && !Array.isArray(data)) {
				if (data.account !== void 0) {
					const err238 = {
						instancePath: instancePath + "/account",
						schemaPath: "#/$defs/source/dependentSchemas/published/properties/account/false schema",
						keyword: "false schema",
						params: {}
					};
					if (vErrors === null) vErrors = [err238];
					else vErrors.push(err238);
					errors++;
				}
				if (data.region !== void 0) {
					const err239 = {
						instancePath: instancePath + "/region",
						schemaPath: "#/$defs/source/dependentSchemas/published/properties/region/false schema",
						keyword: "false schema",
						params: {}
					};
					if (vErrors === null) vErrors = [err239];
					else vErrors.push(err239);
					errors++;
				}
			}
		}
		if (data.cidr_reservations !== void 0) {
			const _errs214 = errors;
			let valid89 = false;
			const _errs215 = errors;
			if (data && typeof data == "object" && !Array.isArray(data)) {
				if (data.subnets === void 0) {
					const err240 = {
						instancePath,
						schemaPath: "#/$defs/source/dependentSchemas/cidr_reservations/anyOf/0/required",
						keyword: "required",
						params: { missingProperty: "subnets" }
					};
					if (vErrors === null) vErrors = [err240];
					else vErrors.push(err240);
					errors++;
				}
			}
			valid89 = valid89 || _errs215 === errors;
			if (!valid89) {
				const err241 = {
					instancePath,
					schemaPath: "#/$defs/source/dependentSchemas/cidr_reservations/anyOf",
					keyword: "anyOf",
					params: {}
				};
				if (vErrors === null) vErrors = [err241];
				else vErrors.push(err241);
				errors++;
			} else {
				errors = _errs214;
				if (vErrors !== null) {
					if (_errs214) vErrors.length = _errs214;
					else vErrors = null;
				}
			}
		}
		if (data.interfaces !== void 0) {
			const _errs217 = errors;
			let valid90 = false;
			const _errs218 = errors;
			if (data && typeof data == "object" && !Array.isArray(data)) {
				if (data.security_groups === void 0) {
					const err242 = {
						instancePath,
						schemaPath: "#/$defs/source/dependentSchemas/interfaces/anyOf/0/required",
						keyword: "required",
						params: { missingProperty: "security_groups" }
					};
					if (vErrors === null) vErrors = [err242];
					else vErrors.push(err242);
					errors++;
				}
			}
			var _valid14 = _errs218 === errors;
			valid90 = valid90 || _valid14;
			const _errs219 = errors;
			if (data && typeof data == "object" && !Array.isArray(data)) {
				if (data.network_interfaces === void 0) {
					const err243 = {
						instancePath,
						schemaPath: "#/$defs/source/dependentSchemas/interfaces/anyOf/1/required",
						keyword: "required",
						params: { missingProperty: "network_interfaces" }
					};
					if (vErrors === null) vErrors = [err243];
					else vErrors.push(err243);
					errors++;
				}
			}
			var _valid14 = _errs219 === errors;
			valid90 = valid90 || _valid14;
			if (!valid90) {
				const err244 = {
					instancePath,
					schemaPath: "#/$defs/source/dependentSchemas/interfaces/anyOf",
					keyword: "anyOf",
					params: {}
				};
				if (vErrors === null) vErrors = [err244];
				else vErrors.push(err244);
				errors++;
			} else {
				errors = _errs217;
				if (vErrors !== null) {
					if (_errs217) vErrors.length = _errs217;
					else vErrors = null;
				}
			}
		}
		if (data.addresses !== void 0) {
			const _errs221 = errors;
			let valid91 = false;
			const _errs222 = errors;
			if (data && typeof data == "object" && !Array.isArray(data)) {
				if (data.security_groups === void 0) {
					const err245 = {
						instancePath,
						schemaPath: "#/$defs/source/dependentSchemas/addresses/anyOf/0/required",
						keyword: "required",
						params: { missingProperty: "security_groups" }
					};
					if (vErrors === null) vErrors = [err245];
					else vErrors.push(err245);
					errors++;
				}
			}
			var _valid15 = _errs222 === errors;
			valid91 = valid91 || _valid15;
			const _errs223 = errors;
			if (data && typeof data == "object" && !Array.isArray(data)) {
				if (data.network_interfaces === void 0) {
					const err246 = {
						instancePath,
						schemaPath: "#/$defs/source/dependentSchemas/addresses/anyOf/1/required",
						keyword: "required",
						params: { missingProperty: "network_interfaces" }
					};
					if (vErrors === null) vErrors = [err246];
					else vErrors.push(err246);
					errors++;
				}
			}
			var _valid15 = _errs223 === errors;
			valid91 = valid91 || _valid15;
			if (!valid91) {
				const err247 = {
					instancePath,
					schemaPath: "#/$defs/source/dependentSchemas/addresses/anyOf",
					keyword: "anyOf",
					params: {}
				};
				if (vErrors === null) vErrors = [err247];
				else vErrors.push(err247);
				errors++;
			} else {
				errors = _errs221;
				if (vErrors !== null) {
					if (_errs221) vErrors.length = _errs221;
					else vErrors = null;
				}
			}
		}
		if (data.delegated_prefixes !== void 0) {
			const _errs225 = errors;
			let valid92 = false;
			const _errs226 = errors;
			if (data && typeof data == "object" && !Array.isArray(data)) {
				if (data.security_groups === void 0) {
					const err248 = {
						instancePath,
						schemaPath: "#/$defs/source/dependentSchemas/delegated_prefixes/anyOf/0/required",
						keyword: "required",
						params: { missingProperty: "security_groups" }
					};
					if (vErrors === null) vErrors = [err248];
					else vErrors.push(err248);
					errors++;
				}
			}
			var _valid16 = _errs226 === errors;
			valid92 = valid92 || _valid16;
			const _errs227 = errors;
			if (data && typeof data == "object" && !Array.isArray(data)) {
				if (data.network_interfaces === void 0) {
					const err249 = {
						instancePath,
						schemaPath: "#/$defs/source/dependentSchemas/delegated_prefixes/anyOf/1/required",
						keyword: "required",
						params: { missingProperty: "network_interfaces" }
					};
					if (vErrors === null) vErrors = [err249];
					else vErrors.push(err249);
					errors++;
				}
			}
			var _valid16 = _errs227 === errors;
			valid92 = valid92 || _valid16;
			if (!valid92) {
				const err250 = {
					instancePath,
					schemaPath: "#/$defs/source/dependentSchemas/delegated_prefixes/anyOf",
					keyword: "anyOf",
					params: {}
				};
				if (vErrors === null) vErrors = [err250];
				else vErrors.push(err250);
				errors++;
			} else {
				errors = _errs225;
				if (vErrors !== null) {
					if (_errs225) vErrors.length = _errs225;
					else vErrors = null;
				}
			}
		}
	} else {
		const err251 = {
			instancePath,
			schemaPath: "#/$defs/source/type",
			keyword: "type",
			params: { type: "object" }
		};
		if (vErrors === null) vErrors = [err251];
		else vErrors.push(err251);
		errors++;
	}
	validate73.errors = vErrors;
	return errors === 0;
}
validate73.evaluated = {
	"props": true,
	"dynamicProps": false,
	"dynamicItems": false
};
const schema33 = {
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
		"manage": {
			"enum": ["all", "entries"],
			"default": "all"
		},
		"id": { "oneOf": [{
			"type": "string",
			"pattern": "^pl-([0-9a-f]{8}|[0-9a-f]{17})$"
		}, {
			"type": "object",
			"minProperties": 1,
			"propertyNames": { "pattern": "^[a-z]{2,4}(-[a-z]+)+-[1-9][0-9]?$" },
			"additionalProperties": {
				"type": "string",
				"pattern": "^pl-([0-9a-f]{8}|[0-9a-f]{17})$"
			}
		}] },
		"address_family": {
			"enum": ["IPv4", "IPv6"],
			"default": "IPv4"
		},
		"max_entries": { "$ref": "urn:plsync:part:max_entries" },
		"aggregate": { "$ref": "urn:plsync:part:aggregate" },
		"split": {
			"type": "integer",
			"minimum": 1,
			"maximum": 100
		},
		"tags": { "$ref": "urn:plsync:part:list_tags" },
		"share": { "$ref": "urn:plsync:part:share" },
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
		"limits": { "$ref": "urn:plsync:part:limits" },
		"capacity": { "$ref": "urn:plsync:part:capacity" }
	}
};
const pattern42 = /* @__PURE__ */ new RegExp("^[^\\u0000-\\u001f\\u007f]*$", "u");
function validate81(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate81.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	const _errs1 = errors;
	const _errs2 = errors;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.region === void 0 && "region" || data.regions === void 0 && "regions") {
			const err0 = {};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
	}
	if (_errs2 === errors) {
		const err1 = {
			instancePath,
			schemaPath: "#/$defs/prefix_list/not",
			keyword: "not",
			params: {}
		};
		if (vErrors === null) vErrors = [err1];
		else vErrors.push(err1);
		errors++;
	} else {
		errors = _errs1;
		if (vErrors !== null) {
			if (_errs1) vErrors.length = _errs1;
			else vErrors = null;
		}
	}
	if (data && typeof data == "object" && !Array.isArray(data)) {
		for (const key0 in data) if (!func1.call(schema33.properties, key0)) {
			const err2 = {
				instancePath,
				schemaPath: "#/$defs/prefix_list/additionalProperties",
				keyword: "additionalProperties",
				params: { additionalProperty: key0 }
			};
			if (vErrors === null) vErrors = [err2];
			else vErrors.push(err2);
			errors++;
		}
		if (data.account !== void 0) {
			let data0 = data.account;
			if (typeof data0 === "string") {
				if (func2(data0) < 1) {
					const err3 = {
						instancePath: instancePath + "/account",
						schemaPath: "#/$defs/prefix_list/properties/account/minLength",
						keyword: "minLength",
						params: { limit: 1 }
					};
					if (vErrors === null) vErrors = [err3];
					else vErrors.push(err3);
					errors++;
				}
			} else {
				const err4 = {
					instancePath: instancePath + "/account",
					schemaPath: "#/$defs/prefix_list/properties/account/type",
					keyword: "type",
					params: { type: "string" }
				};
				if (vErrors === null) vErrors = [err4];
				else vErrors.push(err4);
				errors++;
			}
		}
		if (data.region !== void 0) {
			let data1 = data.region;
			if (typeof data1 === "string") {
				if (!pattern10.test(data1)) {
					const err5 = {
						instancePath: instancePath + "/region",
						schemaPath: "#/$defs/prefix_list/properties/region/pattern",
						keyword: "pattern",
						params: { pattern: "^[a-z]{2,4}(-[a-z]+)+-[1-9][0-9]?$" }
					};
					if (vErrors === null) vErrors = [err5];
					else vErrors.push(err5);
					errors++;
				}
			} else {
				const err6 = {
					instancePath: instancePath + "/region",
					schemaPath: "#/$defs/prefix_list/properties/region/type",
					keyword: "type",
					params: { type: "string" }
				};
				if (vErrors === null) vErrors = [err6];
				else vErrors.push(err6);
				errors++;
			}
		}
		if (data.regions !== void 0) {
			let data2 = data.regions;
			if (Array.isArray(data2)) {
				if (data2.length < 1) {
					const err7 = {
						instancePath: instancePath + "/regions",
						schemaPath: "#/$defs/prefix_list/properties/regions/minItems",
						keyword: "minItems",
						params: { limit: 1 }
					};
					if (vErrors === null) vErrors = [err7];
					else vErrors.push(err7);
					errors++;
				}
				const len0 = data2.length;
				for (let i0 = 0; i0 < len0; i0++) {
					let data3 = data2[i0];
					if (typeof data3 === "string") {
						if (!pattern10.test(data3)) {
							const err8 = {
								instancePath: instancePath + "/regions/" + i0,
								schemaPath: "#/$defs/prefix_list/properties/regions/items/pattern",
								keyword: "pattern",
								params: { pattern: "^[a-z]{2,4}(-[a-z]+)+-[1-9][0-9]?$" }
							};
							if (vErrors === null) vErrors = [err8];
							else vErrors.push(err8);
							errors++;
						}
					} else {
						const err9 = {
							instancePath: instancePath + "/regions/" + i0,
							schemaPath: "#/$defs/prefix_list/properties/regions/items/type",
							keyword: "type",
							params: { type: "string" }
						};
						if (vErrors === null) vErrors = [err9];
						else vErrors.push(err9);
						errors++;
					}
				}
				let i1 = data2.length;
				let j0;
				if (i1 > 1) {
					const indices0 = {};
					for (; i1--;) {
						let item0 = data2[i1];
						if (typeof item0 !== "string") continue;
						if (typeof indices0[item0] == "number") {
							j0 = indices0[item0];
							const err10 = {
								instancePath: instancePath + "/regions",
								schemaPath: "#/$defs/prefix_list/properties/regions/uniqueItems",
								keyword: "uniqueItems",
								params: {
									i: i1,
									j: j0
								}
							};
							if (vErrors === null) vErrors = [err10];
							else vErrors.push(err10);
							errors++;
							break;
						}
						indices0[item0] = i1;
					}
				}
			} else {
				const err11 = {
					instancePath: instancePath + "/regions",
					schemaPath: "#/$defs/prefix_list/properties/regions/type",
					keyword: "type",
					params: { type: "array" }
				};
				if (vErrors === null) vErrors = [err11];
				else vErrors.push(err11);
				errors++;
			}
		}
		if (data.name !== void 0) {
			let data4 = data.name;
			if (typeof data4 === "string") {
				if (func2(data4) > 255) {
					const err12 = {
						instancePath: instancePath + "/name",
						schemaPath: "#/$defs/prefix_list/properties/name/maxLength",
						keyword: "maxLength",
						params: { limit: 255 }
					};
					if (vErrors === null) vErrors = [err12];
					else vErrors.push(err12);
					errors++;
				}
				if (func2(data4) < 1) {
					const err13 = {
						instancePath: instancePath + "/name",
						schemaPath: "#/$defs/prefix_list/properties/name/minLength",
						keyword: "minLength",
						params: { limit: 1 }
					};
					if (vErrors === null) vErrors = [err13];
					else vErrors.push(err13);
					errors++;
				}
				if (!pattern42.test(data4)) {
					const err14 = {
						instancePath: instancePath + "/name",
						schemaPath: "#/$defs/prefix_list/properties/name/pattern",
						keyword: "pattern",
						params: { pattern: "^[^\\u0000-\\u001f\\u007f]*$" }
					};
					if (vErrors === null) vErrors = [err14];
					else vErrors.push(err14);
					errors++;
				}
			} else {
				const err15 = {
					instancePath: instancePath + "/name",
					schemaPath: "#/$defs/prefix_list/properties/name/type",
					keyword: "type",
					params: { type: "string" }
				};
				if (vErrors === null) vErrors = [err15];
				else vErrors.push(err15);
				errors++;
			}
		}
		if (data.manage !== void 0) {
			let data5 = data.manage;
			if (!(data5 === "all" || data5 === "entries")) {
				const err16 = {
					instancePath: instancePath + "/manage",
					schemaPath: "#/$defs/prefix_list/properties/manage/enum",
					keyword: "enum",
					params: { allowedValues: schema33.properties.manage.enum }
				};
				if (vErrors === null) vErrors = [err16];
				else vErrors.push(err16);
				errors++;
			}
		}
		if (data.id !== void 0) {
			let data6 = data.id;
			const _errs16 = errors;
			let valid5 = false;
			let passing0 = null;
			const _errs17 = errors;
			if (typeof data6 === "string") {
				if (!pattern33.test(data6)) {
					const err17 = {
						instancePath: instancePath + "/id",
						schemaPath: "#/$defs/prefix_list/properties/id/oneOf/0/pattern",
						keyword: "pattern",
						params: { pattern: "^pl-([0-9a-f]{8}|[0-9a-f]{17})$" }
					};
					if (vErrors === null) vErrors = [err17];
					else vErrors.push(err17);
					errors++;
				}
			} else {
				const err18 = {
					instancePath: instancePath + "/id",
					schemaPath: "#/$defs/prefix_list/properties/id/oneOf/0/type",
					keyword: "type",
					params: { type: "string" }
				};
				if (vErrors === null) vErrors = [err18];
				else vErrors.push(err18);
				errors++;
			}
			var _valid0 = _errs17 === errors;
			if (_valid0) {
				valid5 = true;
				passing0 = 0;
			}
			const _errs19 = errors;
			if (data6 && typeof data6 == "object" && !Array.isArray(data6)) {
				if (Object.keys(data6).length < 1) {
					const err19 = {
						instancePath: instancePath + "/id",
						schemaPath: "#/$defs/prefix_list/properties/id/oneOf/1/minProperties",
						keyword: "minProperties",
						params: { limit: 1 }
					};
					if (vErrors === null) vErrors = [err19];
					else vErrors.push(err19);
					errors++;
				}
				for (const key1 in data6) {
					const _errs21 = errors;
					if (typeof key1 === "string") {
						if (!pattern10.test(key1)) {
							const err20 = {
								instancePath: instancePath + "/id",
								schemaPath: "#/$defs/prefix_list/properties/id/oneOf/1/propertyNames/pattern",
								keyword: "pattern",
								params: { pattern: "^[a-z]{2,4}(-[a-z]+)+-[1-9][0-9]?$" },
								propertyName: key1
							};
							if (vErrors === null) vErrors = [err20];
							else vErrors.push(err20);
							errors++;
						}
					}
					if (!(_errs21 === errors)) {
						const err21 = {
							instancePath: instancePath + "/id",
							schemaPath: "#/$defs/prefix_list/properties/id/oneOf/1/propertyNames",
							keyword: "propertyNames",
							params: { propertyName: key1 }
						};
						if (vErrors === null) vErrors = [err21];
						else vErrors.push(err21);
						errors++;
					}
				}
				for (const key2 in data6) {
					let data7 = data6[key2];
					if (typeof data7 === "string") {
						if (!pattern33.test(data7)) {
							const err22 = {
								instancePath: instancePath + "/id/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"),
								schemaPath: "#/$defs/prefix_list/properties/id/oneOf/1/additionalProperties/pattern",
								keyword: "pattern",
								params: { pattern: "^pl-([0-9a-f]{8}|[0-9a-f]{17})$" }
							};
							if (vErrors === null) vErrors = [err22];
							else vErrors.push(err22);
							errors++;
						}
					} else {
						const err23 = {
							instancePath: instancePath + "/id/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"),
							schemaPath: "#/$defs/prefix_list/properties/id/oneOf/1/additionalProperties/type",
							keyword: "type",
							params: { type: "string" }
						};
						if (vErrors === null) vErrors = [err23];
						else vErrors.push(err23);
						errors++;
					}
				}
			} else {
				const err24 = {
					instancePath: instancePath + "/id",
					schemaPath: "#/$defs/prefix_list/properties/id/oneOf/1/type",
					keyword: "type",
					params: { type: "object" }
				};
				if (vErrors === null) vErrors = [err24];
				else vErrors.push(err24);
				errors++;
			}
			var _valid0 = _errs19 === errors;
			if (_valid0 && valid5) {
				valid5 = false;
				passing0 = [passing0, 1];
			} else if (_valid0) {
				valid5 = true;
				passing0 = 1;
			}
			if (!valid5) {
				const err25 = {
					instancePath: instancePath + "/id",
					schemaPath: "#/$defs/prefix_list/properties/id/oneOf",
					keyword: "oneOf",
					params: { passingSchemas: passing0 }
				};
				if (vErrors === null) vErrors = [err25];
				else vErrors.push(err25);
				errors++;
			} else {
				errors = _errs16;
				if (vErrors !== null) {
					if (_errs16) vErrors.length = _errs16;
					else vErrors = null;
				}
			}
		}
		if (data.address_family !== void 0) {
			let data8 = data.address_family;
			if (!(data8 === "IPv4" || data8 === "IPv6")) {
				const err26 = {
					instancePath: instancePath + "/address_family",
					schemaPath: "#/$defs/prefix_list/properties/address_family/enum",
					keyword: "enum",
					params: { allowedValues: schema33.properties.address_family.enum }
				};
				if (vErrors === null) vErrors = [err26];
				else vErrors.push(err26);
				errors++;
			}
		}
		if (data.max_entries !== void 0) {
			if (!validate59(data.max_entries, {
				instancePath: instancePath + "/max_entries",
				parentData: data,
				parentDataProperty: "max_entries",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate59.errors : withErrors(vErrors, validate59.errors);
				errors = vErrors.length;
			}
		}
		if (data.aggregate !== void 0) {
			if (!validate61(data.aggregate, {
				instancePath: instancePath + "/aggregate",
				parentData: data,
				parentDataProperty: "aggregate",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate61.errors : withErrors(vErrors, validate61.errors);
				errors = vErrors.length;
			}
		}
		if (data.split !== void 0) {
			let data11 = data.split;
			if (!(typeof data11 == "number" && !(data11 % 1) && !isNaN(data11) && isFinite(data11))) {
				const err27 = {
					instancePath: instancePath + "/split",
					schemaPath: "#/$defs/prefix_list/properties/split/type",
					keyword: "type",
					params: { type: "integer" }
				};
				if (vErrors === null) vErrors = [err27];
				else vErrors.push(err27);
				errors++;
			}
			if (typeof data11 == "number" && isFinite(data11)) {
				if (data11 > 100 || isNaN(data11)) {
					const err28 = {
						instancePath: instancePath + "/split",
						schemaPath: "#/$defs/prefix_list/properties/split/maximum",
						keyword: "maximum",
						params: {
							comparison: "<=",
							limit: 100
						}
					};
					if (vErrors === null) vErrors = [err28];
					else vErrors.push(err28);
					errors++;
				}
				if (data11 < 1 || isNaN(data11)) {
					const err29 = {
						instancePath: instancePath + "/split",
						schemaPath: "#/$defs/prefix_list/properties/split/minimum",
						keyword: "minimum",
						params: {
							comparison: ">=",
							limit: 1
						}
					};
					if (vErrors === null) vErrors = [err29];
					else vErrors.push(err29);
					errors++;
				}
			}
		}
		if (data.tags !== void 0) {
			if (!validate63(data.tags, {
				instancePath: instancePath + "/tags",
				parentData: data,
				parentDataProperty: "tags",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate63.errors : withErrors(vErrors, validate63.errors);
				errors = vErrors.length;
			}
		}
		if (data.share !== void 0) {
			if (!validate65(data.share, {
				instancePath: instancePath + "/share",
				parentData: data,
				parentDataProperty: "share",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate65.errors : withErrors(vErrors, validate65.errors);
				errors = vErrors.length;
			}
		}
		if (data.adopt !== void 0) {
			let data14 = data.adopt;
			const _errs33 = errors;
			let valid8 = false;
			let passing1 = null;
			const _errs34 = errors;
			if (typeof data14 !== "boolean") {
				const err30 = {
					instancePath: instancePath + "/adopt",
					schemaPath: "#/$defs/prefix_list/properties/adopt/oneOf/0/type",
					keyword: "type",
					params: { type: "boolean" }
				};
				if (vErrors === null) vErrors = [err30];
				else vErrors.push(err30);
				errors++;
			}
			var _valid1 = _errs34 === errors;
			if (_valid1) {
				valid8 = true;
				passing1 = 0;
			}
			const _errs36 = errors;
			if (typeof data14 === "string") {
				if (!pattern33.test(data14)) {
					const err31 = {
						instancePath: instancePath + "/adopt",
						schemaPath: "#/$defs/prefix_list/properties/adopt/oneOf/1/pattern",
						keyword: "pattern",
						params: { pattern: "^pl-([0-9a-f]{8}|[0-9a-f]{17})$" }
					};
					if (vErrors === null) vErrors = [err31];
					else vErrors.push(err31);
					errors++;
				}
			} else {
				const err32 = {
					instancePath: instancePath + "/adopt",
					schemaPath: "#/$defs/prefix_list/properties/adopt/oneOf/1/type",
					keyword: "type",
					params: { type: "string" }
				};
				if (vErrors === null) vErrors = [err32];
				else vErrors.push(err32);
				errors++;
			}
			var _valid1 = _errs36 === errors;
			if (_valid1 && valid8) {
				valid8 = false;
				passing1 = [passing1, 1];
			} else {
				if (_valid1) {
					valid8 = true;
					passing1 = 1;
				}
				const _errs38 = errors;
				if (data14 && typeof data14 == "object" && !Array.isArray(data14)) {
					if (Object.keys(data14).length < 1) {
						const err33 = {
							instancePath: instancePath + "/adopt",
							schemaPath: "#/$defs/prefix_list/properties/adopt/oneOf/2/minProperties",
							keyword: "minProperties",
							params: { limit: 1 }
						};
						if (vErrors === null) vErrors = [err33];
						else vErrors.push(err33);
						errors++;
					}
					for (const key3 in data14) {
						const _errs40 = errors;
						if (typeof key3 === "string") {
							if (!pattern10.test(key3)) {
								const err34 = {
									instancePath: instancePath + "/adopt",
									schemaPath: "#/$defs/prefix_list/properties/adopt/oneOf/2/propertyNames/pattern",
									keyword: "pattern",
									params: { pattern: "^[a-z]{2,4}(-[a-z]+)+-[1-9][0-9]?$" },
									propertyName: key3
								};
								if (vErrors === null) vErrors = [err34];
								else vErrors.push(err34);
								errors++;
							}
						}
						if (!(_errs40 === errors)) {
							const err35 = {
								instancePath: instancePath + "/adopt",
								schemaPath: "#/$defs/prefix_list/properties/adopt/oneOf/2/propertyNames",
								keyword: "propertyNames",
								params: { propertyName: key3 }
							};
							if (vErrors === null) vErrors = [err35];
							else vErrors.push(err35);
							errors++;
						}
					}
					for (const key4 in data14) {
						let data15 = data14[key4];
						if (typeof data15 === "string") {
							if (!pattern33.test(data15)) {
								const err36 = {
									instancePath: instancePath + "/adopt/" + key4.replace(/~/g, "~0").replace(/\//g, "~1"),
									schemaPath: "#/$defs/prefix_list/properties/adopt/oneOf/2/additionalProperties/pattern",
									keyword: "pattern",
									params: { pattern: "^pl-([0-9a-f]{8}|[0-9a-f]{17})$" }
								};
								if (vErrors === null) vErrors = [err36];
								else vErrors.push(err36);
								errors++;
							}
						} else {
							const err37 = {
								instancePath: instancePath + "/adopt/" + key4.replace(/~/g, "~0").replace(/\//g, "~1"),
								schemaPath: "#/$defs/prefix_list/properties/adopt/oneOf/2/additionalProperties/type",
								keyword: "type",
								params: { type: "string" }
							};
							if (vErrors === null) vErrors = [err37];
							else vErrors.push(err37);
							errors++;
						}
					}
				} else {
					const err38 = {
						instancePath: instancePath + "/adopt",
						schemaPath: "#/$defs/prefix_list/properties/adopt/oneOf/2/type",
						keyword: "type",
						params: { type: "object" }
					};
					if (vErrors === null) vErrors = [err38];
					else vErrors.push(err38);
					errors++;
				}
				var _valid1 = _errs38 === errors;
				if (_valid1 && valid8) {
					valid8 = false;
					passing1 = [passing1, 2];
				} else if (_valid1) {
					valid8 = true;
					passing1 = 2;
				}
			}
			if (!valid8) {
				const err39 = {
					instancePath: instancePath + "/adopt",
					schemaPath: "#/$defs/prefix_list/properties/adopt/oneOf",
					keyword: "oneOf",
					params: { passingSchemas: passing1 }
				};
				if (vErrors === null) vErrors = [err39];
				else vErrors.push(err39);
				errors++;
			} else {
				errors = _errs33;
				if (vErrors !== null) {
					if (_errs33) vErrors.length = _errs33;
					else vErrors = null;
				}
			}
		}
		if (data.renamed_from !== void 0) {
			let data16 = data.renamed_from;
			if (typeof data16 === "string") {
				if (func2(data16) > 255) {
					const err40 = {
						instancePath: instancePath + "/renamed_from",
						schemaPath: "#/$defs/prefix_list/properties/renamed_from/maxLength",
						keyword: "maxLength",
						params: { limit: 255 }
					};
					if (vErrors === null) vErrors = [err40];
					else vErrors.push(err40);
					errors++;
				}
				if (func2(data16) < 1) {
					const err41 = {
						instancePath: instancePath + "/renamed_from",
						schemaPath: "#/$defs/prefix_list/properties/renamed_from/minLength",
						keyword: "minLength",
						params: { limit: 1 }
					};
					if (vErrors === null) vErrors = [err41];
					else vErrors.push(err41);
					errors++;
				}
				if (!pattern42.test(data16)) {
					const err42 = {
						instancePath: instancePath + "/renamed_from",
						schemaPath: "#/$defs/prefix_list/properties/renamed_from/pattern",
						keyword: "pattern",
						params: { pattern: "^[^\\u0000-\\u001f\\u007f]*$" }
					};
					if (vErrors === null) vErrors = [err42];
					else vErrors.push(err42);
					errors++;
				}
			} else {
				const err43 = {
					instancePath: instancePath + "/renamed_from",
					schemaPath: "#/$defs/prefix_list/properties/renamed_from/type",
					keyword: "type",
					params: { type: "string" }
				};
				if (vErrors === null) vErrors = [err43];
				else vErrors.push(err43);
				errors++;
			}
		}
		if (data.deletion !== void 0) {
			let data17 = data.deletion;
			if (!(data17 === "delete" || data17 === "retain")) {
				const err44 = {
					instancePath: instancePath + "/deletion",
					schemaPath: "#/$defs/prefix_list/properties/deletion/enum",
					keyword: "enum",
					params: { allowedValues: schema33.properties.deletion.enum }
				};
				if (vErrors === null) vErrors = [err44];
				else vErrors.push(err44);
				errors++;
			}
		}
		if (data.limits !== void 0) {
			if (!validate67(data.limits, {
				instancePath: instancePath + "/limits",
				parentData: data,
				parentDataProperty: "limits",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate67.errors : withErrors(vErrors, validate67.errors);
				errors = vErrors.length;
			}
		}
		if (data.capacity !== void 0) {
			if (!validate69(data.capacity, {
				instancePath: instancePath + "/capacity",
				parentData: data,
				parentDataProperty: "capacity",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate69.errors : withErrors(vErrors, validate69.errors);
				errors = vErrors.length;
			}
		}
	} else {
		const err45 = {
			instancePath,
			schemaPath: "#/$defs/prefix_list/type",
			keyword: "type",
			params: { type: "object" }
		};
		if (vErrors === null) vErrors = [err45];
		else vErrors.push(err45);
		errors++;
	}
	validate81.errors = vErrors;
	return errors === 0;
}
validate81.evaluated = {
	"props": true,
	"dynamicProps": false,
	"dynamicItems": false
};
function validate72(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate72.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.name === void 0) {
			const err0 = {
				instancePath,
				schemaPath: "#/$defs/mapping/required",
				keyword: "required",
				params: { missingProperty: "name" }
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		if (data.sources === void 0) {
			const err1 = {
				instancePath,
				schemaPath: "#/$defs/mapping/required",
				keyword: "required",
				params: { missingProperty: "sources" }
			};
			if (vErrors === null) vErrors = [err1];
			else vErrors.push(err1);
			errors++;
		}
		if (data.prefix_lists === void 0) {
			const err2 = {
				instancePath,
				schemaPath: "#/$defs/mapping/required",
				keyword: "required",
				params: { missingProperty: "prefix_lists" }
			};
			if (vErrors === null) vErrors = [err2];
			else vErrors.push(err2);
			errors++;
		}
		for (const key0 in data) if (!(key0 === "name" || key0 === "description" || key0 === "sources" || key0 === "prefix_lists")) {
			const err3 = {
				instancePath,
				schemaPath: "#/$defs/mapping/additionalProperties",
				keyword: "additionalProperties",
				params: { additionalProperty: key0 }
			};
			if (vErrors === null) vErrors = [err3];
			else vErrors.push(err3);
			errors++;
		}
		if (data.name !== void 0) {
			let data0 = data.name;
			if (typeof data0 === "string") {
				if (!pattern21.test(data0)) {
					const err4 = {
						instancePath: instancePath + "/name",
						schemaPath: "#/$defs/mapping/properties/name/pattern",
						keyword: "pattern",
						params: { pattern: "^[a-z0-9][a-z0-9-]{0,62}$" }
					};
					if (vErrors === null) vErrors = [err4];
					else vErrors.push(err4);
					errors++;
				}
			} else {
				const err5 = {
					instancePath: instancePath + "/name",
					schemaPath: "#/$defs/mapping/properties/name/type",
					keyword: "type",
					params: { type: "string" }
				};
				if (vErrors === null) vErrors = [err5];
				else vErrors.push(err5);
				errors++;
			}
		}
		if (data.description !== void 0) {
			if (typeof data.description !== "string") {
				const err6 = {
					instancePath: instancePath + "/description",
					schemaPath: "#/$defs/mapping/properties/description/type",
					keyword: "type",
					params: { type: "string" }
				};
				if (vErrors === null) vErrors = [err6];
				else vErrors.push(err6);
				errors++;
			}
		}
		if (data.sources !== void 0) {
			let data2 = data.sources;
			if (Array.isArray(data2)) {
				if (data2.length < 1) {
					const err7 = {
						instancePath: instancePath + "/sources",
						schemaPath: "#/$defs/mapping/properties/sources/minItems",
						keyword: "minItems",
						params: { limit: 1 }
					};
					if (vErrors === null) vErrors = [err7];
					else vErrors.push(err7);
					errors++;
				}
				const len0 = data2.length;
				for (let i0 = 0; i0 < len0; i0++) if (!validate73(data2[i0], {
					instancePath: instancePath + "/sources/" + i0,
					parentData: data2,
					parentDataProperty: i0,
					rootData,
					dynamicAnchors
				})) {
					vErrors = vErrors === null ? validate73.errors : withErrors(vErrors, validate73.errors);
					errors = vErrors.length;
				}
			} else {
				const err8 = {
					instancePath: instancePath + "/sources",
					schemaPath: "#/$defs/mapping/properties/sources/type",
					keyword: "type",
					params: { type: "array" }
				};
				if (vErrors === null) vErrors = [err8];
				else vErrors.push(err8);
				errors++;
			}
		}
		if (data.prefix_lists !== void 0) {
			let data4 = data.prefix_lists;
			if (Array.isArray(data4)) {
				if (data4.length < 1) {
					const err9 = {
						instancePath: instancePath + "/prefix_lists",
						schemaPath: "#/$defs/mapping/properties/prefix_lists/minItems",
						keyword: "minItems",
						params: { limit: 1 }
					};
					if (vErrors === null) vErrors = [err9];
					else vErrors.push(err9);
					errors++;
				}
				const len1 = data4.length;
				for (let i1 = 0; i1 < len1; i1++) if (!validate81(data4[i1], {
					instancePath: instancePath + "/prefix_lists/" + i1,
					parentData: data4,
					parentDataProperty: i1,
					rootData,
					dynamicAnchors
				})) {
					vErrors = vErrors === null ? validate81.errors : withErrors(vErrors, validate81.errors);
					errors = vErrors.length;
				}
			} else {
				const err10 = {
					instancePath: instancePath + "/prefix_lists",
					schemaPath: "#/$defs/mapping/properties/prefix_lists/type",
					keyword: "type",
					params: { type: "array" }
				};
				if (vErrors === null) vErrors = [err10];
				else vErrors.push(err10);
				errors++;
			}
		}
	} else {
		const err11 = {
			instancePath,
			schemaPath: "#/$defs/mapping/type",
			keyword: "type",
			params: { type: "object" }
		};
		if (vErrors === null) vErrors = [err11];
		else vErrors.push(err11);
		errors++;
	}
	validate72.errors = vErrors;
	return errors === 0;
}
validate72.evaluated = {
	"props": true,
	"dynamicProps": false,
	"dynamicItems": false
};
function validate52(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate52.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	const _errs1 = errors;
	let valid0 = true;
	const _errs2 = errors;
	const _errs3 = errors;
	const _errs4 = errors;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.include === void 0 && "include") {
			const err0 = {};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
	}
	if (_errs4 === errors) {
		const err1 = {};
		if (vErrors === null) vErrors = [err1];
		else vErrors.push(err1);
		errors++;
	} else {
		errors = _errs3;
		if (vErrors !== null) {
			if (_errs3) vErrors.length = _errs3;
			else vErrors = null;
		}
	}
	var _valid0 = _errs2 === errors;
	errors = _errs1;
	if (vErrors !== null) {
		if (_errs1) vErrors.length = _errs1;
		else vErrors = null;
	}
	if (_valid0) {
		const _errs5 = errors;
		if (data && typeof data == "object" && !Array.isArray(data)) {
			if (data.mappings === void 0) {
				const err2 = {
					instancePath,
					schemaPath: "#/then/required",
					keyword: "required",
					params: { missingProperty: "mappings" }
				};
				if (vErrors === null) vErrors = [err2];
				else vErrors.push(err2);
				errors++;
			}
		}
		var _valid0 = _errs5 === errors;
		valid0 = _valid0;
	}
	if (!valid0) {
		const err3 = {
			instancePath,
			schemaPath: "#/if",
			keyword: "if",
			params: { failingKeyword: "then" }
		};
		if (vErrors === null) vErrors = [err3];
		else vErrors.push(err3);
		errors++;
	}
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.version === void 0) {
			const err4 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "version" }
			};
			if (vErrors === null) vErrors = [err4];
			else vErrors.push(err4);
			errors++;
		}
		if (data.owner === void 0) {
			const err5 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "owner" }
			};
			if (vErrors === null) vErrors = [err5];
			else vErrors.push(err5);
			errors++;
		}
		if (data.accounts === void 0) {
			const err6 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "accounts" }
			};
			if (vErrors === null) vErrors = [err6];
			else vErrors.push(err6);
			errors++;
		}
		for (const key0 in data) if (!func1.call(schema19.properties, key0)) {
			const err7 = {
				instancePath,
				schemaPath: "#/additionalProperties",
				keyword: "additionalProperties",
				params: { additionalProperty: key0 }
			};
			if (vErrors === null) vErrors = [err7];
			else vErrors.push(err7);
			errors++;
		}
		if (data.version !== void 0) {
			if (1 !== data.version) {
				const err8 = {
					instancePath: instancePath + "/version",
					schemaPath: "#/properties/version/const",
					keyword: "const",
					params: { allowedValue: 1 }
				};
				if (vErrors === null) vErrors = [err8];
				else vErrors.push(err8);
				errors++;
			}
		}
		if (data.owner !== void 0) {
			let data1 = data.owner;
			if (typeof data1 === "string") {
				if (func2(data1) > 256) {
					const err9 = {
						instancePath: instancePath + "/owner",
						schemaPath: "#/properties/owner/maxLength",
						keyword: "maxLength",
						params: { limit: 256 }
					};
					if (vErrors === null) vErrors = [err9];
					else vErrors.push(err9);
					errors++;
				}
				if (func2(data1) < 1) {
					const err10 = {
						instancePath: instancePath + "/owner",
						schemaPath: "#/properties/owner/minLength",
						keyword: "minLength",
						params: { limit: 1 }
					};
					if (vErrors === null) vErrors = [err10];
					else vErrors.push(err10);
					errors++;
				}
				if (!pattern3.test(data1)) {
					const err11 = {
						instancePath: instancePath + "/owner",
						schemaPath: "#/properties/owner/pattern",
						keyword: "pattern",
						params: { pattern: "^[A-Za-z0-9]([A-Za-z0-9._/:=+@-]*[A-Za-z0-9])?$" }
					};
					if (vErrors === null) vErrors = [err11];
					else vErrors.push(err11);
					errors++;
				}
			} else {
				const err12 = {
					instancePath: instancePath + "/owner",
					schemaPath: "#/properties/owner/type",
					keyword: "type",
					params: { type: "string" }
				};
				if (vErrors === null) vErrors = [err12];
				else vErrors.push(err12);
				errors++;
			}
		}
		if (data.include !== void 0) {
			let data2 = data.include;
			if (Array.isArray(data2)) {
				if (data2.length > 20) {
					const err13 = {
						instancePath: instancePath + "/include",
						schemaPath: "#/properties/include/maxItems",
						keyword: "maxItems",
						params: { limit: 20 }
					};
					if (vErrors === null) vErrors = [err13];
					else vErrors.push(err13);
					errors++;
				}
				if (data2.length < 1) {
					const err14 = {
						instancePath: instancePath + "/include",
						schemaPath: "#/properties/include/minItems",
						keyword: "minItems",
						params: { limit: 1 }
					};
					if (vErrors === null) vErrors = [err14];
					else vErrors.push(err14);
					errors++;
				}
				const len0 = data2.length;
				for (let i0 = 0; i0 < len0; i0++) if (!validate53(data2[i0], {
					instancePath: instancePath + "/include/" + i0,
					parentData: data2,
					parentDataProperty: i0,
					rootData,
					dynamicAnchors
				})) {
					vErrors = vErrors === null ? validate53.errors : withErrors(vErrors, validate53.errors);
					errors = vErrors.length;
				}
			} else {
				const err15 = {
					instancePath: instancePath + "/include",
					schemaPath: "#/properties/include/type",
					keyword: "type",
					params: { type: "array" }
				};
				if (vErrors === null) vErrors = [err15];
				else vErrors.push(err15);
				errors++;
			}
		}
		if (data.credentials !== void 0) {
			let data4 = data.credentials;
			if (data4 && typeof data4 == "object" && !Array.isArray(data4)) {
				for (const key1 in data4) if (!(key1 === "mode" || key1 === "session_tags")) {
					const err16 = {
						instancePath: instancePath + "/credentials",
						schemaPath: "#/properties/credentials/additionalProperties",
						keyword: "additionalProperties",
						params: { additionalProperty: key1 }
					};
					if (vErrors === null) vErrors = [err16];
					else vErrors.push(err16);
					errors++;
				}
				if (data4.mode !== void 0) {
					let data5 = data4.mode;
					if (!(data5 === "chain" || data5 === "oidc")) {
						const err17 = {
							instancePath: instancePath + "/credentials/mode",
							schemaPath: "#/properties/credentials/properties/mode/enum",
							keyword: "enum",
							params: { allowedValues: schema19.properties.credentials.properties.mode.enum }
						};
						if (vErrors === null) vErrors = [err17];
						else vErrors.push(err17);
						errors++;
					}
				}
				if (data4.session_tags !== void 0) {
					if (typeof data4.session_tags !== "boolean") {
						const err18 = {
							instancePath: instancePath + "/credentials/session_tags",
							schemaPath: "#/properties/credentials/properties/session_tags/type",
							keyword: "type",
							params: { type: "boolean" }
						};
						if (vErrors === null) vErrors = [err18];
						else vErrors.push(err18);
						errors++;
					}
				}
			} else {
				const err19 = {
					instancePath: instancePath + "/credentials",
					schemaPath: "#/properties/credentials/type",
					keyword: "type",
					params: { type: "object" }
				};
				if (vErrors === null) vErrors = [err19];
				else vErrors.push(err19);
				errors++;
			}
		}
		if (data.account_defaults !== void 0) {
			let data7 = data.account_defaults;
			if (data7 && typeof data7 == "object" && !Array.isArray(data7)) {
				for (const key2 in data7) if (!(key2 === "plan_role_arn" || key2 === "apply_role_arn" || key2 === "external_id" || key2 === "regions")) {
					const err20 = {
						instancePath: instancePath + "/account_defaults",
						schemaPath: "#/properties/account_defaults/additionalProperties",
						keyword: "additionalProperties",
						params: { additionalProperty: key2 }
					};
					if (vErrors === null) vErrors = [err20];
					else vErrors.push(err20);
					errors++;
				}
				if (data7.plan_role_arn !== void 0) {
					let data8 = data7.plan_role_arn;
					if (typeof data8 === "string") {
						if (!pattern7.test(data8)) {
							const err21 = {
								instancePath: instancePath + "/account_defaults/plan_role_arn",
								schemaPath: "#/properties/account_defaults/properties/plan_role_arn/pattern",
								keyword: "pattern",
								params: { pattern: "^(none|arn:aws[a-z-]*:iam::([0-9]{12}|\\{id\\}):role/([A-Za-z0-9_+=,.@/-]|\\{id\\}|\\{alias\\})+)$" }
							};
							if (vErrors === null) vErrors = [err21];
							else vErrors.push(err21);
							errors++;
						}
					} else {
						const err22 = {
							instancePath: instancePath + "/account_defaults/plan_role_arn",
							schemaPath: "#/properties/account_defaults/properties/plan_role_arn/type",
							keyword: "type",
							params: { type: "string" }
						};
						if (vErrors === null) vErrors = [err22];
						else vErrors.push(err22);
						errors++;
					}
				}
				if (data7.apply_role_arn !== void 0) {
					let data9 = data7.apply_role_arn;
					if (typeof data9 === "string") {
						if (!pattern7.test(data9)) {
							const err23 = {
								instancePath: instancePath + "/account_defaults/apply_role_arn",
								schemaPath: "#/properties/account_defaults/properties/apply_role_arn/pattern",
								keyword: "pattern",
								params: { pattern: "^(none|arn:aws[a-z-]*:iam::([0-9]{12}|\\{id\\}):role/([A-Za-z0-9_+=,.@/-]|\\{id\\}|\\{alias\\})+)$" }
							};
							if (vErrors === null) vErrors = [err23];
							else vErrors.push(err23);
							errors++;
						}
					} else {
						const err24 = {
							instancePath: instancePath + "/account_defaults/apply_role_arn",
							schemaPath: "#/properties/account_defaults/properties/apply_role_arn/type",
							keyword: "type",
							params: { type: "string" }
						};
						if (vErrors === null) vErrors = [err24];
						else vErrors.push(err24);
						errors++;
					}
				}
				if (data7.external_id !== void 0) {
					let data10 = data7.external_id;
					if (typeof data10 === "string") {
						if (func2(data10) > 1224) {
							const err25 = {
								instancePath: instancePath + "/account_defaults/external_id",
								schemaPath: "#/properties/account_defaults/properties/external_id/maxLength",
								keyword: "maxLength",
								params: { limit: 1224 }
							};
							if (vErrors === null) vErrors = [err25];
							else vErrors.push(err25);
							errors++;
						}
						if (func2(data10) < 2) {
							const err26 = {
								instancePath: instancePath + "/account_defaults/external_id",
								schemaPath: "#/properties/account_defaults/properties/external_id/minLength",
								keyword: "minLength",
								params: { limit: 2 }
							};
							if (vErrors === null) vErrors = [err26];
							else vErrors.push(err26);
							errors++;
						}
						if (!pattern9.test(data10)) {
							const err27 = {
								instancePath: instancePath + "/account_defaults/external_id",
								schemaPath: "#/properties/account_defaults/properties/external_id/pattern",
								keyword: "pattern",
								params: { pattern: "^([A-Za-z0-9_+=,.@:/-]|\\{id\\}|\\{alias\\})*$" }
							};
							if (vErrors === null) vErrors = [err27];
							else vErrors.push(err27);
							errors++;
						}
					} else {
						const err28 = {
							instancePath: instancePath + "/account_defaults/external_id",
							schemaPath: "#/properties/account_defaults/properties/external_id/type",
							keyword: "type",
							params: { type: "string" }
						};
						if (vErrors === null) vErrors = [err28];
						else vErrors.push(err28);
						errors++;
					}
				}
				if (data7.regions !== void 0) {
					let data11 = data7.regions;
					if (Array.isArray(data11)) {
						const len1 = data11.length;
						for (let i1 = 0; i1 < len1; i1++) {
							let data12 = data11[i1];
							if (typeof data12 === "string") {
								if (!pattern10.test(data12)) {
									const err29 = {
										instancePath: instancePath + "/account_defaults/regions/" + i1,
										schemaPath: "#/properties/account_defaults/properties/regions/items/pattern",
										keyword: "pattern",
										params: { pattern: "^[a-z]{2,4}(-[a-z]+)+-[1-9][0-9]?$" }
									};
									if (vErrors === null) vErrors = [err29];
									else vErrors.push(err29);
									errors++;
								}
							} else {
								const err30 = {
									instancePath: instancePath + "/account_defaults/regions/" + i1,
									schemaPath: "#/properties/account_defaults/properties/regions/items/type",
									keyword: "type",
									params: { type: "string" }
								};
								if (vErrors === null) vErrors = [err30];
								else vErrors.push(err30);
								errors++;
							}
						}
						let i2 = data11.length;
						let j0;
						if (i2 > 1) {
							const indices0 = {};
							for (; i2--;) {
								let item0 = data11[i2];
								if (typeof item0 !== "string") continue;
								if (typeof indices0[item0] == "number") {
									j0 = indices0[item0];
									const err31 = {
										instancePath: instancePath + "/account_defaults/regions",
										schemaPath: "#/properties/account_defaults/properties/regions/uniqueItems",
										keyword: "uniqueItems",
										params: {
											i: i2,
											j: j0
										}
									};
									if (vErrors === null) vErrors = [err31];
									else vErrors.push(err31);
									errors++;
									break;
								}
								indices0[item0] = i2;
							}
						}
					} else {
						const err32 = {
							instancePath: instancePath + "/account_defaults/regions",
							schemaPath: "#/properties/account_defaults/properties/regions/type",
							keyword: "type",
							params: { type: "array" }
						};
						if (vErrors === null) vErrors = [err32];
						else vErrors.push(err32);
						errors++;
					}
				}
			} else {
				const err33 = {
					instancePath: instancePath + "/account_defaults",
					schemaPath: "#/properties/account_defaults/type",
					keyword: "type",
					params: { type: "object" }
				};
				if (vErrors === null) vErrors = [err33];
				else vErrors.push(err33);
				errors++;
			}
		}
		if (data.accounts !== void 0) {
			let data13 = data.accounts;
			if (data13 && typeof data13 == "object" && !Array.isArray(data13)) {
				if (Object.keys(data13).length < 1) {
					const err34 = {
						instancePath: instancePath + "/accounts",
						schemaPath: "#/properties/accounts/minProperties",
						keyword: "minProperties",
						params: { limit: 1 }
					};
					if (vErrors === null) vErrors = [err34];
					else vErrors.push(err34);
					errors++;
				}
				for (const key3 in data13) {
					const _errs34 = errors;
					if (typeof key3 === "string") {
						if (!pattern11.test(key3)) {
							const err35 = {
								instancePath: instancePath + "/accounts",
								schemaPath: "#/properties/accounts/propertyNames/pattern",
								keyword: "pattern",
								params: { pattern: "^[A-Za-z0-9][A-Za-z0-9._-]{0,62}$" },
								propertyName: key3
							};
							if (vErrors === null) vErrors = [err35];
							else vErrors.push(err35);
							errors++;
						}
					}
					if (!(_errs34 === errors)) {
						const err36 = {
							instancePath: instancePath + "/accounts",
							schemaPath: "#/properties/accounts/propertyNames",
							keyword: "propertyNames",
							params: { propertyName: key3 }
						};
						if (vErrors === null) vErrors = [err36];
						else vErrors.push(err36);
						errors++;
					}
				}
				for (const key4 in data13) if (!validate55(data13[key4], {
					instancePath: instancePath + "/accounts/" + key4.replace(/~/g, "~0").replace(/\//g, "~1"),
					parentData: data13,
					parentDataProperty: key4,
					rootData,
					dynamicAnchors
				})) {
					vErrors = vErrors === null ? validate55.errors : withErrors(vErrors, validate55.errors);
					errors = vErrors.length;
				}
			} else {
				const err37 = {
					instancePath: instancePath + "/accounts",
					schemaPath: "#/properties/accounts/type",
					keyword: "type",
					params: { type: "object" }
				};
				if (vErrors === null) vErrors = [err37];
				else vErrors.push(err37);
				errors++;
			}
		}
		if (data.defaults !== void 0) {
			let data15 = data.defaults;
			if (data15 && typeof data15 == "object" && !Array.isArray(data15)) {
				for (const key5 in data15) if (!(key5 === "account" || key5 === "region" || key5 === "source" || key5 === "prefix_list")) {
					const err38 = {
						instancePath: instancePath + "/defaults",
						schemaPath: "#/properties/defaults/additionalProperties",
						keyword: "additionalProperties",
						params: { additionalProperty: key5 }
					};
					if (vErrors === null) vErrors = [err38];
					else vErrors.push(err38);
					errors++;
				}
				if (data15.account !== void 0) {
					let data16 = data15.account;
					if (typeof data16 === "string") {
						if (func2(data16) < 1) {
							const err39 = {
								instancePath: instancePath + "/defaults/account",
								schemaPath: "#/properties/defaults/properties/account/minLength",
								keyword: "minLength",
								params: { limit: 1 }
							};
							if (vErrors === null) vErrors = [err39];
							else vErrors.push(err39);
							errors++;
						}
					} else {
						const err40 = {
							instancePath: instancePath + "/defaults/account",
							schemaPath: "#/properties/defaults/properties/account/type",
							keyword: "type",
							params: { type: "string" }
						};
						if (vErrors === null) vErrors = [err40];
						else vErrors.push(err40);
						errors++;
					}
				}
				if (data15.region !== void 0) {
					let data17 = data15.region;
					if (typeof data17 === "string") {
						if (!pattern10.test(data17)) {
							const err41 = {
								instancePath: instancePath + "/defaults/region",
								schemaPath: "#/properties/defaults/properties/region/pattern",
								keyword: "pattern",
								params: { pattern: "^[a-z]{2,4}(-[a-z]+)+-[1-9][0-9]?$" }
							};
							if (vErrors === null) vErrors = [err41];
							else vErrors.push(err41);
							errors++;
						}
					} else {
						const err42 = {
							instancePath: instancePath + "/defaults/region",
							schemaPath: "#/properties/defaults/properties/region/type",
							keyword: "type",
							params: { type: "string" }
						};
						if (vErrors === null) vErrors = [err42];
						else vErrors.push(err42);
						errors++;
					}
				}
				if (data15.source !== void 0) {
					let data18 = data15.source;
					if (data18 && typeof data18 == "object" && !Array.isArray(data18)) {
						for (const key6 in data18) if (!(key6 === "interfaces" || key6 === "addresses" || key6 === "delegated_prefixes")) {
							const err43 = {
								instancePath: instancePath + "/defaults/source",
								schemaPath: "#/properties/defaults/properties/source/additionalProperties",
								keyword: "additionalProperties",
								params: { additionalProperty: key6 }
							};
							if (vErrors === null) vErrors = [err43];
							else vErrors.push(err43);
							errors++;
						}
						if (data18.interfaces !== void 0) {
							if (!validate57(data18.interfaces, {
								instancePath: instancePath + "/defaults/source/interfaces",
								parentData: data18,
								parentDataProperty: "interfaces",
								rootData,
								dynamicAnchors
							})) {
								vErrors = vErrors === null ? validate57.errors : withErrors(vErrors, validate57.errors);
								errors = vErrors.length;
							}
						}
						if (data18.addresses !== void 0) {
							let data20 = data18.addresses;
							if (!(data20 === "private" || data20 === "public" || data20 === "both")) {
								const err44 = {
									instancePath: instancePath + "/defaults/source/addresses",
									schemaPath: "#/properties/defaults/properties/source/properties/addresses/enum",
									keyword: "enum",
									params: { allowedValues: schema19.properties.defaults.properties.source.properties.addresses.enum }
								};
								if (vErrors === null) vErrors = [err44];
								else vErrors.push(err44);
								errors++;
							}
						}
						if (data18.delegated_prefixes !== void 0) {
							if (typeof data18.delegated_prefixes !== "boolean") {
								const err45 = {
									instancePath: instancePath + "/defaults/source/delegated_prefixes",
									schemaPath: "#/properties/defaults/properties/source/properties/delegated_prefixes/type",
									keyword: "type",
									params: { type: "boolean" }
								};
								if (vErrors === null) vErrors = [err45];
								else vErrors.push(err45);
								errors++;
							}
						}
					} else {
						const err46 = {
							instancePath: instancePath + "/defaults/source",
							schemaPath: "#/properties/defaults/properties/source/type",
							keyword: "type",
							params: { type: "object" }
						};
						if (vErrors === null) vErrors = [err46];
						else vErrors.push(err46);
						errors++;
					}
				}
				if (data15.prefix_list !== void 0) {
					let data22 = data15.prefix_list;
					if (data22 && typeof data22 == "object" && !Array.isArray(data22)) {
						for (const key7 in data22) if (!(key7 === "address_family" || key7 === "max_entries" || key7 === "aggregate" || key7 === "tags" || key7 === "share" || key7 === "deletion" || key7 === "limits" || key7 === "capacity")) {
							const err47 = {
								instancePath: instancePath + "/defaults/prefix_list",
								schemaPath: "#/properties/defaults/properties/prefix_list/additionalProperties",
								keyword: "additionalProperties",
								params: { additionalProperty: key7 }
							};
							if (vErrors === null) vErrors = [err47];
							else vErrors.push(err47);
							errors++;
						}
						if (data22.address_family !== void 0) {
							let data23 = data22.address_family;
							if (!(data23 === "IPv4" || data23 === "IPv6")) {
								const err48 = {
									instancePath: instancePath + "/defaults/prefix_list/address_family",
									schemaPath: "#/properties/defaults/properties/prefix_list/properties/address_family/enum",
									keyword: "enum",
									params: { allowedValues: schema19.properties.defaults.properties.prefix_list.properties.address_family.enum }
								};
								if (vErrors === null) vErrors = [err48];
								else vErrors.push(err48);
								errors++;
							}
						}
						if (data22.max_entries !== void 0) {
							if (!validate59(data22.max_entries, {
								instancePath: instancePath + "/defaults/prefix_list/max_entries",
								parentData: data22,
								parentDataProperty: "max_entries",
								rootData,
								dynamicAnchors
							})) {
								vErrors = vErrors === null ? validate59.errors : withErrors(vErrors, validate59.errors);
								errors = vErrors.length;
							}
						}
						if (data22.aggregate !== void 0) {
							if (!validate61(data22.aggregate, {
								instancePath: instancePath + "/defaults/prefix_list/aggregate",
								parentData: data22,
								parentDataProperty: "aggregate",
								rootData,
								dynamicAnchors
							})) {
								vErrors = vErrors === null ? validate61.errors : withErrors(vErrors, validate61.errors);
								errors = vErrors.length;
							}
						}
						if (data22.tags !== void 0) {
							if (!validate63(data22.tags, {
								instancePath: instancePath + "/defaults/prefix_list/tags",
								parentData: data22,
								parentDataProperty: "tags",
								rootData,
								dynamicAnchors
							})) {
								vErrors = vErrors === null ? validate63.errors : withErrors(vErrors, validate63.errors);
								errors = vErrors.length;
							}
						}
						if (data22.share !== void 0) {
							if (!validate65(data22.share, {
								instancePath: instancePath + "/defaults/prefix_list/share",
								parentData: data22,
								parentDataProperty: "share",
								rootData,
								dynamicAnchors
							})) {
								vErrors = vErrors === null ? validate65.errors : withErrors(vErrors, validate65.errors);
								errors = vErrors.length;
							}
						}
						if (data22.deletion !== void 0) {
							let data28 = data22.deletion;
							if (!(data28 === "delete" || data28 === "retain")) {
								const err49 = {
									instancePath: instancePath + "/defaults/prefix_list/deletion",
									schemaPath: "#/properties/defaults/properties/prefix_list/properties/deletion/enum",
									keyword: "enum",
									params: { allowedValues: schema19.properties.defaults.properties.prefix_list.properties.deletion.enum }
								};
								if (vErrors === null) vErrors = [err49];
								else vErrors.push(err49);
								errors++;
							}
						}
						if (data22.limits !== void 0) {
							if (!validate67(data22.limits, {
								instancePath: instancePath + "/defaults/prefix_list/limits",
								parentData: data22,
								parentDataProperty: "limits",
								rootData,
								dynamicAnchors
							})) {
								vErrors = vErrors === null ? validate67.errors : withErrors(vErrors, validate67.errors);
								errors = vErrors.length;
							}
						}
						if (data22.capacity !== void 0) {
							if (!validate69(data22.capacity, {
								instancePath: instancePath + "/defaults/prefix_list/capacity",
								parentData: data22,
								parentDataProperty: "capacity",
								rootData,
								dynamicAnchors
							})) {
								vErrors = vErrors === null ? validate69.errors : withErrors(vErrors, validate69.errors);
								errors = vErrors.length;
							}
						}
					} else {
						const err50 = {
							instancePath: instancePath + "/defaults/prefix_list",
							schemaPath: "#/properties/defaults/properties/prefix_list/type",
							keyword: "type",
							params: { type: "object" }
						};
						if (vErrors === null) vErrors = [err50];
						else vErrors.push(err50);
						errors++;
					}
				}
			} else {
				const err51 = {
					instancePath: instancePath + "/defaults",
					schemaPath: "#/properties/defaults/type",
					keyword: "type",
					params: { type: "object" }
				};
				if (vErrors === null) vErrors = [err51];
				else vErrors.push(err51);
				errors++;
			}
		}
		if (data.limits !== void 0) {
			let data31 = data.limits;
			if (data31 && typeof data31 == "object" && !Array.isArray(data31)) {
				for (const key8 in data31) if (!(key8 === "max_deletes")) {
					const err52 = {
						instancePath: instancePath + "/limits",
						schemaPath: "#/properties/limits/additionalProperties",
						keyword: "additionalProperties",
						params: { additionalProperty: key8 }
					};
					if (vErrors === null) vErrors = [err52];
					else vErrors.push(err52);
					errors++;
				}
				if (data31.max_deletes !== void 0) {
					let data32 = data31.max_deletes;
					if (!(typeof data32 == "number" && !(data32 % 1) && !isNaN(data32) && isFinite(data32))) {
						const err53 = {
							instancePath: instancePath + "/limits/max_deletes",
							schemaPath: "#/properties/limits/properties/max_deletes/type",
							keyword: "type",
							params: { type: "integer" }
						};
						if (vErrors === null) vErrors = [err53];
						else vErrors.push(err53);
						errors++;
					}
					if (typeof data32 == "number" && isFinite(data32)) {
						if (data32 < 0 || isNaN(data32)) {
							const err54 = {
								instancePath: instancePath + "/limits/max_deletes",
								schemaPath: "#/properties/limits/properties/max_deletes/minimum",
								keyword: "minimum",
								params: {
									comparison: ">=",
									limit: 0
								}
							};
							if (vErrors === null) vErrors = [err54];
							else vErrors.push(err54);
							errors++;
						}
					}
				}
			} else {
				const err55 = {
					instancePath: instancePath + "/limits",
					schemaPath: "#/properties/limits/type",
					keyword: "type",
					params: { type: "object" }
				};
				if (vErrors === null) vErrors = [err55];
				else vErrors.push(err55);
				errors++;
			}
		}
		if (data.notify !== void 0) {
			let data33 = data.notify;
			if (data33 && typeof data33 == "object" && !Array.isArray(data33)) {
				if (data33.sns_topic_arn === void 0) {
					const err56 = {
						instancePath: instancePath + "/notify",
						schemaPath: "#/properties/notify/required",
						keyword: "required",
						params: { missingProperty: "sns_topic_arn" }
					};
					if (vErrors === null) vErrors = [err56];
					else vErrors.push(err56);
					errors++;
				}
				for (const key9 in data33) if (!(key9 === "sns_topic_arn" || key9 === "on" || key9 === "heartbeat_topic_arn")) {
					const err57 = {
						instancePath: instancePath + "/notify",
						schemaPath: "#/properties/notify/additionalProperties",
						keyword: "additionalProperties",
						params: { additionalProperty: key9 }
					};
					if (vErrors === null) vErrors = [err57];
					else vErrors.push(err57);
					errors++;
				}
				if (data33.sns_topic_arn !== void 0) {
					let data34 = data33.sns_topic_arn;
					if (typeof data34 === "string") {
						if (!pattern19.test(data34)) {
							const err58 = {
								instancePath: instancePath + "/notify/sns_topic_arn",
								schemaPath: "#/properties/notify/properties/sns_topic_arn/pattern",
								keyword: "pattern",
								params: { pattern: "^arn:aws[a-z-]*:sns:[a-z]{2}(-[a-z]+)+-[0-9]+:[0-9]{12}:[A-Za-z0-9_-]{1,256}$" }
							};
							if (vErrors === null) vErrors = [err58];
							else vErrors.push(err58);
							errors++;
						}
					} else {
						const err59 = {
							instancePath: instancePath + "/notify/sns_topic_arn",
							schemaPath: "#/properties/notify/properties/sns_topic_arn/type",
							keyword: "type",
							params: { type: "string" }
						};
						if (vErrors === null) vErrors = [err59];
						else vErrors.push(err59);
						errors++;
					}
				}
				if (data33.on !== void 0) {
					let data35 = data33.on;
					if (Array.isArray(data35)) {
						if (data35.length < 1) {
							const err60 = {
								instancePath: instancePath + "/notify/on",
								schemaPath: "#/properties/notify/properties/on/minItems",
								keyword: "minItems",
								params: { limit: 1 }
							};
							if (vErrors === null) vErrors = [err60];
							else vErrors.push(err60);
							errors++;
						}
						const len2 = data35.length;
						for (let i3 = 0; i3 < len2; i3++) {
							let data36 = data35[i3];
							if (!(data36 === "failed" || data36 === "held_back" || data36 === "capacity" || data36 === "drift")) {
								const err61 = {
									instancePath: instancePath + "/notify/on/" + i3,
									schemaPath: "#/properties/notify/properties/on/items/enum",
									keyword: "enum",
									params: { allowedValues: schema19.properties.notify.properties.on.items.enum }
								};
								if (vErrors === null) vErrors = [err61];
								else vErrors.push(err61);
								errors++;
							}
						}
						let i4 = data35.length;
						let j1;
						if (i4 > 1) {
							outer0: for (; i4--;) for (j1 = i4; j1--;) if (func0(data35[i4], data35[j1])) {
								const err62 = {
									instancePath: instancePath + "/notify/on",
									schemaPath: "#/properties/notify/properties/on/uniqueItems",
									keyword: "uniqueItems",
									params: {
										i: i4,
										j: j1
									}
								};
								if (vErrors === null) vErrors = [err62];
								else vErrors.push(err62);
								errors++;
								break outer0;
							}
						}
					} else {
						const err63 = {
							instancePath: instancePath + "/notify/on",
							schemaPath: "#/properties/notify/properties/on/type",
							keyword: "type",
							params: { type: "array" }
						};
						if (vErrors === null) vErrors = [err63];
						else vErrors.push(err63);
						errors++;
					}
				}
				if (data33.heartbeat_topic_arn !== void 0) {
					let data37 = data33.heartbeat_topic_arn;
					if (typeof data37 === "string") {
						if (!pattern19.test(data37)) {
							const err64 = {
								instancePath: instancePath + "/notify/heartbeat_topic_arn",
								schemaPath: "#/properties/notify/properties/heartbeat_topic_arn/pattern",
								keyword: "pattern",
								params: { pattern: "^arn:aws[a-z-]*:sns:[a-z]{2}(-[a-z]+)+-[0-9]+:[0-9]{12}:[A-Za-z0-9_-]{1,256}$" }
							};
							if (vErrors === null) vErrors = [err64];
							else vErrors.push(err64);
							errors++;
						}
					} else {
						const err65 = {
							instancePath: instancePath + "/notify/heartbeat_topic_arn",
							schemaPath: "#/properties/notify/properties/heartbeat_topic_arn/type",
							keyword: "type",
							params: { type: "string" }
						};
						if (vErrors === null) vErrors = [err65];
						else vErrors.push(err65);
						errors++;
					}
				}
			} else {
				const err66 = {
					instancePath: instancePath + "/notify",
					schemaPath: "#/properties/notify/type",
					keyword: "type",
					params: { type: "object" }
				};
				if (vErrors === null) vErrors = [err66];
				else vErrors.push(err66);
				errors++;
			}
		}
		if (data.capacity !== void 0) {
			if (!validate69(data.capacity, {
				instancePath: instancePath + "/capacity",
				parentData: data,
				parentDataProperty: "capacity",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate69.errors : withErrors(vErrors, validate69.errors);
				errors = vErrors.length;
			}
		}
		if (data.mappings !== void 0) {
			let data39 = data.mappings;
			if (Array.isArray(data39)) {
				const len3 = data39.length;
				for (let i5 = 0; i5 < len3; i5++) if (!validate72(data39[i5], {
					instancePath: instancePath + "/mappings/" + i5,
					parentData: data39,
					parentDataProperty: i5,
					rootData,
					dynamicAnchors
				})) {
					vErrors = vErrors === null ? validate72.errors : withErrors(vErrors, validate72.errors);
					errors = vErrors.length;
				}
			} else {
				const err67 = {
					instancePath: instancePath + "/mappings",
					schemaPath: "#/properties/mappings/type",
					keyword: "type",
					params: { type: "array" }
				};
				if (vErrors === null) vErrors = [err67];
				else vErrors.push(err67);
				errors++;
			}
		}
	} else {
		const err68 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" }
		};
		if (vErrors === null) vErrors = [err68];
		else vErrors.push(err68);
		errors++;
	}
	validate52.errors = vErrors;
	return errors === 0;
}
validate52.evaluated = {
	"props": true,
	"dynamicProps": false,
	"dynamicItems": false
};
export { validator_default as default, validate };
function withErrors(errors, more) {
	for (const error of more) errors.push(error);
	return errors;
}
