// Written by scripts/build-validators.ts. Do not edit.
// validator.js
const validate = validate52;
var validator_default = validate52;
const schema19 = {
	"$schema": "https://json-schema.org/draft/2020-12/schema",
	"$id": "urn:plsync:schema:plan:1",
	"type": "object",
	"required": [
		"format_version",
		"tool_version",
		"mode",
		"config",
		"scope",
		"taken_at",
		"complete",
		"account_regions",
		"lists",
		"not_planned",
		"counts",
		"digests",
		"diagnostics"
	],
	"properties": {
		"format_version": {
			"type": "string",
			"pattern": "^1\\.[0-9]+$"
		},
		"tool_version": { "type": "string" },
		"mode": { "enum": ["reviewed", "sync"] },
		"config": {
			"type": "object",
			"required": [
				"path",
				"sha256",
				"owner",
				"works_sha256"
			],
			"properties": {
				"path": { "type": "string" },
				"sha256": {
					"type": "string",
					"pattern": "^[0-9a-f]{64}$"
				},
				"owner": { "type": "string" },
				"works_sha256": {
					"type": "string",
					"pattern": "^[0-9a-f]{64}$"
				},
				"commit": { "type": "string" }
			}
		},
		"scope": {
			"type": "array",
			"items": { "type": "string" }
		},
		"taken_at": { "type": "string" },
		"complete": { "type": "boolean" },
		"account_regions": {
			"type": "array",
			"items": {
				"type": "object",
				"required": [
					"account",
					"account_id",
					"region",
					"status",
					"diagnostics"
				],
				"properties": {
					"account": { "type": "string" },
					"account_id": {
						"type": "string",
						"pattern": "^[0-9]{12}$"
					},
					"region": { "type": "string" },
					"status": { "enum": ["ok", "failed"] },
					"diagnostics": {
						"type": "array",
						"items": {
							"type": "integer",
							"minimum": 0
						}
					}
				}
			}
		},
		"lists": {
			"type": "array",
			"items": { "$ref": "urn:plsync:part:list" }
		},
		"not_planned": {
			"type": "array",
			"items": { "$ref": "urn:plsync:part:not_planned" }
		},
		"stray_shares": {
			"type": "array",
			"items": { "$ref": "urn:plsync:part:stray_share" }
		},
		"mappings": {
			"type": "array",
			"items": { "$ref": "urn:plsync:part:mapping" }
		},
		"setting_changes": {
			"type": "array",
			"items": { "$ref": "urn:plsync:part:setting_change" }
		},
		"capacity": { "$ref": "urn:plsync:part:capacity" },
		"counts": {
			"type": "object",
			"required": [
				"create",
				"update",
				"delete",
				"retain",
				"unchanged",
				"held",
				"not_planned",
				"entries_to_add",
				"entries_to_remove",
				"entries_checked"
			],
			"properties": {
				"create": {
					"type": "integer",
					"minimum": 0
				},
				"update": {
					"type": "integer",
					"minimum": 0
				},
				"delete": {
					"type": "integer",
					"minimum": 0
				},
				"retain": {
					"type": "integer",
					"minimum": 0
				},
				"unchanged": {
					"type": "integer",
					"minimum": 0
				},
				"held": {
					"type": "integer",
					"minimum": 0
				},
				"not_planned": {
					"type": "integer",
					"minimum": 0
				},
				"entries_to_add": {
					"type": "integer",
					"minimum": 0
				},
				"entries_to_remove": {
					"type": "integer",
					"minimum": 0
				},
				"descriptions_to_change": {
					"type": "integer",
					"minimum": 0
				},
				"entries_checked": {
					"type": "integer",
					"minimum": 0
				}
			}
		},
		"digests": {
			"type": "object",
			"required": ["settings", "exact"],
			"properties": {
				"settings": {
					"type": "string",
					"pattern": "^[0-9a-f]{64}$"
				},
				"exact": {
					"type": "string",
					"pattern": "^[0-9a-f]{64}$"
				}
			}
		},
		"diagnostics": {
			"type": "array",
			"items": { "$ref": "urn:plsync:part:diagnostic" }
		}
	}
};
const pattern3 = /* @__PURE__ */ new RegExp("^1\\.[0-9]+$", "u");
const pattern4 = /* @__PURE__ */ new RegExp("^[0-9a-f]{64}$", "u");
const pattern6 = /* @__PURE__ */ new RegExp("^[0-9]{12}$", "u");
const schema20 = {
	"type": "object",
	"required": [
		"address",
		"account",
		"account_id",
		"region",
		"name",
		"address_family",
		"kind",
		"held",
		"unchanged",
		"adds",
		"removes",
		"digests"
	],
	"properties": {
		"address": { "type": "string" },
		"account": { "type": "string" },
		"account_id": {
			"type": "string",
			"pattern": "^[0-9]{12}$"
		},
		"region": { "type": "string" },
		"name": { "type": "string" },
		"address_family": { "enum": ["IPv4", "IPv6"] },
		"manage": { "enum": ["entries"] },
		"part_of": { "type": "string" },
		"mapping": { "type": "string" },
		"position": { "$ref": "urn:plsync:part:position" },
		"kind": { "enum": [
			"create",
			"update",
			"delete",
			"retain",
			"keep"
		] },
		"cause": { "enum": [
			"pull_request",
			"drift",
			null
		] },
		"held": {
			"type": ["array", "null"],
			"items": {
				"type": "object",
				"required": ["code", "reason"],
				"properties": {
					"code": {
						"type": "string",
						"pattern": "^[a-z][a-z0-9_]*$"
					},
					"reason": { "type": "string" },
					"detail": { "type": "string" },
					"allow": {
						"type": "object",
						"required": ["kind", "address"],
						"properties": {
							"kind": { "enum": [
								"removals",
								"delete",
								"apply"
							] },
							"address": { "type": "string" },
							"count": {
								"type": "integer",
								"minimum": 1
							}
						},
						"if": {
							"properties": { "kind": { "const": "removals" } },
							"required": ["kind"]
						},
						"then": { "required": ["count"] }
					}
				}
			},
			"minItems": 1
		},
		"waiting": {
			"type": "integer",
			"minimum": 1
		},
		"brings": {
			"type": "integer",
			"minimum": 0
		},
		"suspended": { "type": "string" },
		"suspended_within": {
			"type": "array",
			"items": { "type": "string" }
		},
		"setting_changes": {
			"type": "array",
			"items": { "$ref": "urn:plsync:part:setting_change" }
		},
		"unchanged": {
			"type": "integer",
			"minimum": 0
		},
		"have": { "$ref": "urn:plsync:part:have" },
		"max_entries": {
			"type": "integer",
			"minimum": 1
		},
		"resize": {
			"type": "object",
			"required": ["from", "to"],
			"properties": {
				"from": {
					"type": "integer",
					"minimum": 1
				},
				"to": {
					"type": "integer",
					"minimum": 1
				},
				"cut": {
					"type": "object",
					"required": ["target", "by"],
					"properties": {
						"target": {
							"type": "integer",
							"minimum": 1
						},
						"by": { "type": "string" }
					}
				}
			}
		},
		"rename": {
			"type": "object",
			"required": ["from", "to"],
			"properties": {
				"from": { "type": "string" },
				"to": { "type": "string" }
			}
		},
		"adopt": { "type": "boolean" },
		"new_settings": { "const": true },
		"tags": {
			"type": "object",
			"required": ["set", "remove"],
			"properties": {
				"set": {
					"type": "object",
					"additionalProperties": { "type": "string" }
				},
				"remove": {
					"type": "array",
					"items": { "type": "string" }
				}
			}
		},
		"share": { "$ref": "urn:plsync:part:share" },
		"adds": {
			"type": "array",
			"items": {
				"type": "object",
				"required": [
					"cidr",
					"description",
					"from"
				],
				"properties": {
					"cidr": {
						"type": "string",
						"pattern": "^[0-9a-f.:]+/[0-9]{1,3}$"
					},
					"description": { "type": "string" },
					"from": { "$ref": "urn:plsync:part:origin" },
					"stands_for": {
						"type": "integer",
						"minimum": 1
					},
					"also_in": {
						"type": "array",
						"items": {
							"type": "object",
							"required": [
								"id",
								"vpc_id",
								"account",
								"account_id",
								"region"
							],
							"properties": {
								"id": { "type": "string" },
								"vpc_id": { "type": "string" },
								"account": { "type": "string" },
								"account_id": {
									"type": "string",
									"pattern": "^[0-9]{12}$"
								},
								"region": { "type": "string" }
							}
						}
					}
				}
			}
		},
		"removes": {
			"type": "array",
			"items": {
				"type": "object",
				"required": [
					"cidr",
					"description",
					"reason"
				],
				"properties": {
					"cidr": {
						"type": "string",
						"pattern": "^[0-9a-f.:]+/[0-9]{1,3}$"
					},
					"description": { "type": "string" },
					"reason": { "type": "string" },
					"from": { "$ref": "urn:plsync:part:origin" }
				}
			}
		},
		"describes": {
			"type": "array",
			"items": {
				"type": "object",
				"required": [
					"cidr",
					"description_before",
					"description",
					"from"
				],
				"properties": {
					"cidr": {
						"type": "string",
						"pattern": "^[0-9a-f.:]+/[0-9]{1,3}$"
					},
					"description_before": { "type": "string" },
					"description": { "type": "string" },
					"from": { "$ref": "urn:plsync:part:origin" }
				}
			}
		},
		"digests": {
			"type": "object",
			"required": ["exact"],
			"properties": {
				"settings": {
					"type": "string",
					"pattern": "^[0-9a-f]{64}$"
				},
				"exact": {
					"type": "string",
					"pattern": "^[0-9a-f]{64}$"
				}
			}
		}
	},
	"allOf": [
		{
			"if": {
				"properties": { "kind": { "enum": ["create"] } },
				"required": ["kind"]
			},
			"then": { "required": ["max_entries", "tags"] }
		},
		{
			"if": {
				"properties": { "kind": { "enum": ["update"] } },
				"required": ["kind"]
			},
			"then": { "required": [
				"have",
				"tags",
				"adopt"
			] }
		},
		{
			"if": {
				"properties": { "kind": { "enum": ["retain"] } },
				"required": ["kind"]
			},
			"then": { "required": ["have", "tags"] }
		},
		{
			"if": {
				"properties": { "kind": { "enum": ["delete", "keep"] } },
				"required": ["kind"]
			},
			"then": { "required": ["have"] }
		}
	]
};
const pattern8 = /* @__PURE__ */ new RegExp("^[a-z][a-z0-9_]*$", "u");
const pattern12 = /* @__PURE__ */ new RegExp("^[0-9a-f.:]+/[0-9]{1,3}$", "u");
function validate54(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate54.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.file === void 0) {
			const err0 = {
				instancePath,
				schemaPath: "#/$defs/position/required",
				keyword: "required",
				params: { missingProperty: "file" }
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		if (data.line === void 0) {
			const err1 = {
				instancePath,
				schemaPath: "#/$defs/position/required",
				keyword: "required",
				params: { missingProperty: "line" }
			};
			if (vErrors === null) vErrors = [err1];
			else vErrors.push(err1);
			errors++;
		}
		if (data.column === void 0) {
			const err2 = {
				instancePath,
				schemaPath: "#/$defs/position/required",
				keyword: "required",
				params: { missingProperty: "column" }
			};
			if (vErrors === null) vErrors = [err2];
			else vErrors.push(err2);
			errors++;
		}
		if (data.file !== void 0) {
			if (typeof data.file !== "string") {
				const err3 = {
					instancePath: instancePath + "/file",
					schemaPath: "#/$defs/position/properties/file/type",
					keyword: "type",
					params: { type: "string" }
				};
				if (vErrors === null) vErrors = [err3];
				else vErrors.push(err3);
				errors++;
			}
		}
		if (data.line !== void 0) {
			let data1 = data.line;
			if (!(typeof data1 == "number" && !(data1 % 1) && !isNaN(data1) && isFinite(data1))) {
				const err4 = {
					instancePath: instancePath + "/line",
					schemaPath: "#/$defs/position/properties/line/type",
					keyword: "type",
					params: { type: "integer" }
				};
				if (vErrors === null) vErrors = [err4];
				else vErrors.push(err4);
				errors++;
			}
			if (typeof data1 == "number" && isFinite(data1)) {
				if (data1 < 1 || isNaN(data1)) {
					const err5 = {
						instancePath: instancePath + "/line",
						schemaPath: "#/$defs/position/properties/line/minimum",
						keyword: "minimum",
						params: {
							comparison: ">=",
							limit: 1
						}
					};
					if (vErrors === null) vErrors = [err5];
					else vErrors.push(err5);
					errors++;
				}
			}
		}
		if (data.column !== void 0) {
			let data2 = data.column;
			if (!(typeof data2 == "number" && !(data2 % 1) && !isNaN(data2) && isFinite(data2))) {
				const err6 = {
					instancePath: instancePath + "/column",
					schemaPath: "#/$defs/position/properties/column/type",
					keyword: "type",
					params: { type: "integer" }
				};
				if (vErrors === null) vErrors = [err6];
				else vErrors.push(err6);
				errors++;
			}
			if (typeof data2 == "number" && isFinite(data2)) {
				if (data2 < 1 || isNaN(data2)) {
					const err7 = {
						instancePath: instancePath + "/column",
						schemaPath: "#/$defs/position/properties/column/minimum",
						keyword: "minimum",
						params: {
							comparison: ">=",
							limit: 1
						}
					};
					if (vErrors === null) vErrors = [err7];
					else vErrors.push(err7);
					errors++;
				}
			}
		}
	} else {
		const err8 = {
			instancePath,
			schemaPath: "#/$defs/position/type",
			keyword: "type",
			params: { type: "object" }
		};
		if (vErrors === null) vErrors = [err8];
		else vErrors.push(err8);
		errors++;
	}
	validate54.errors = vErrors;
	return errors === 0;
}
validate54.evaluated = {
	"props": {
		"file": true,
		"line": true,
		"column": true
	},
	"dynamicProps": false,
	"dynamicItems": false
};
function validate56(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate56.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.place === void 0) {
			const err0 = {
				instancePath,
				schemaPath: "#/$defs/setting_change/required",
				keyword: "required",
				params: { missingProperty: "place" }
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		if (data.name === void 0) {
			const err1 = {
				instancePath,
				schemaPath: "#/$defs/setting_change/required",
				keyword: "required",
				params: { missingProperty: "name" }
			};
			if (vErrors === null) vErrors = [err1];
			else vErrors.push(err1);
			errors++;
		}
		if (data.place !== void 0) {
			if (typeof data.place !== "string") {
				const err2 = {
					instancePath: instancePath + "/place",
					schemaPath: "#/$defs/setting_change/properties/place/type",
					keyword: "type",
					params: { type: "string" }
				};
				if (vErrors === null) vErrors = [err2];
				else vErrors.push(err2);
				errors++;
			}
		}
		if (data.name !== void 0) {
			if (typeof data.name !== "string") {
				const err3 = {
					instancePath: instancePath + "/name",
					schemaPath: "#/$defs/setting_change/properties/name/type",
					keyword: "type",
					params: { type: "string" }
				};
				if (vErrors === null) vErrors = [err3];
				else vErrors.push(err3);
				errors++;
			}
		}
		if (data.before !== void 0) {
			if (typeof data.before !== "string") {
				const err4 = {
					instancePath: instancePath + "/before",
					schemaPath: "#/$defs/setting_change/properties/before/type",
					keyword: "type",
					params: { type: "string" }
				};
				if (vErrors === null) vErrors = [err4];
				else vErrors.push(err4);
				errors++;
			}
		}
		if (data.after !== void 0) {
			if (typeof data.after !== "string") {
				const err5 = {
					instancePath: instancePath + "/after",
					schemaPath: "#/$defs/setting_change/properties/after/type",
					keyword: "type",
					params: { type: "string" }
				};
				if (vErrors === null) vErrors = [err5];
				else vErrors.push(err5);
				errors++;
			}
		}
		if (data.opens !== void 0) {
			if (typeof data.opens !== "string") {
				const err6 = {
					instancePath: instancePath + "/opens",
					schemaPath: "#/$defs/setting_change/properties/opens/type",
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
			schemaPath: "#/$defs/setting_change/type",
			keyword: "type",
			params: { type: "object" }
		};
		if (vErrors === null) vErrors = [err7];
		else vErrors.push(err7);
		errors++;
	}
	validate56.errors = vErrors;
	return errors === 0;
}
validate56.evaluated = {
	"props": {
		"place": true,
		"name": true,
		"before": true,
		"after": true,
		"opens": true
	},
	"dynamicProps": false,
	"dynamicItems": false
};
function validate58(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate58.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.id === void 0) {
			const err0 = {
				instancePath,
				schemaPath: "#/$defs/have/required",
				keyword: "required",
				params: { missingProperty: "id" }
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		if (data.arn === void 0) {
			const err1 = {
				instancePath,
				schemaPath: "#/$defs/have/required",
				keyword: "required",
				params: { missingProperty: "arn" }
			};
			if (vErrors === null) vErrors = [err1];
			else vErrors.push(err1);
			errors++;
		}
		if (data.name === void 0) {
			const err2 = {
				instancePath,
				schemaPath: "#/$defs/have/required",
				keyword: "required",
				params: { missingProperty: "name" }
			};
			if (vErrors === null) vErrors = [err2];
			else vErrors.push(err2);
			errors++;
		}
		if (data.version === void 0) {
			const err3 = {
				instancePath,
				schemaPath: "#/$defs/have/required",
				keyword: "required",
				params: { missingProperty: "version" }
			};
			if (vErrors === null) vErrors = [err3];
			else vErrors.push(err3);
			errors++;
		}
		if (data.max_entries === void 0) {
			const err4 = {
				instancePath,
				schemaPath: "#/$defs/have/required",
				keyword: "required",
				params: { missingProperty: "max_entries" }
			};
			if (vErrors === null) vErrors = [err4];
			else vErrors.push(err4);
			errors++;
		}
		if (data.entry_count === void 0) {
			const err5 = {
				instancePath,
				schemaPath: "#/$defs/have/required",
				keyword: "required",
				params: { missingProperty: "entry_count" }
			};
			if (vErrors === null) vErrors = [err5];
			else vErrors.push(err5);
			errors++;
		}
		if (data.entries_sha256 === void 0) {
			const err6 = {
				instancePath,
				schemaPath: "#/$defs/have/required",
				keyword: "required",
				params: { missingProperty: "entries_sha256" }
			};
			if (vErrors === null) vErrors = [err6];
			else vErrors.push(err6);
			errors++;
		}
		if (data.tags === void 0) {
			const err7 = {
				instancePath,
				schemaPath: "#/$defs/have/required",
				keyword: "required",
				params: { missingProperty: "tags" }
			};
			if (vErrors === null) vErrors = [err7];
			else vErrors.push(err7);
			errors++;
		}
		if (data.id !== void 0) {
			if (typeof data.id !== "string") {
				const err8 = {
					instancePath: instancePath + "/id",
					schemaPath: "#/$defs/have/properties/id/type",
					keyword: "type",
					params: { type: "string" }
				};
				if (vErrors === null) vErrors = [err8];
				else vErrors.push(err8);
				errors++;
			}
		}
		if (data.arn !== void 0) {
			if (typeof data.arn !== "string") {
				const err9 = {
					instancePath: instancePath + "/arn",
					schemaPath: "#/$defs/have/properties/arn/type",
					keyword: "type",
					params: { type: "string" }
				};
				if (vErrors === null) vErrors = [err9];
				else vErrors.push(err9);
				errors++;
			}
		}
		if (data.name !== void 0) {
			if (typeof data.name !== "string") {
				const err10 = {
					instancePath: instancePath + "/name",
					schemaPath: "#/$defs/have/properties/name/type",
					keyword: "type",
					params: { type: "string" }
				};
				if (vErrors === null) vErrors = [err10];
				else vErrors.push(err10);
				errors++;
			}
		}
		if (data.version !== void 0) {
			let data3 = data.version;
			if (!(typeof data3 == "number" && !(data3 % 1) && !isNaN(data3) && isFinite(data3))) {
				const err11 = {
					instancePath: instancePath + "/version",
					schemaPath: "#/$defs/have/properties/version/type",
					keyword: "type",
					params: { type: "integer" }
				};
				if (vErrors === null) vErrors = [err11];
				else vErrors.push(err11);
				errors++;
			}
			if (typeof data3 == "number" && isFinite(data3)) {
				if (data3 < 1 || isNaN(data3)) {
					const err12 = {
						instancePath: instancePath + "/version",
						schemaPath: "#/$defs/have/properties/version/minimum",
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
		if (data.max_entries !== void 0) {
			let data4 = data.max_entries;
			if (!(typeof data4 == "number" && !(data4 % 1) && !isNaN(data4) && isFinite(data4))) {
				const err13 = {
					instancePath: instancePath + "/max_entries",
					schemaPath: "#/$defs/have/properties/max_entries/type",
					keyword: "type",
					params: { type: "integer" }
				};
				if (vErrors === null) vErrors = [err13];
				else vErrors.push(err13);
				errors++;
			}
			if (typeof data4 == "number" && isFinite(data4)) {
				if (data4 < 1 || isNaN(data4)) {
					const err14 = {
						instancePath: instancePath + "/max_entries",
						schemaPath: "#/$defs/have/properties/max_entries/minimum",
						keyword: "minimum",
						params: {
							comparison: ">=",
							limit: 1
						}
					};
					if (vErrors === null) vErrors = [err14];
					else vErrors.push(err14);
					errors++;
				}
			}
		}
		if (data.entry_count !== void 0) {
			let data5 = data.entry_count;
			if (!(typeof data5 == "number" && !(data5 % 1) && !isNaN(data5) && isFinite(data5))) {
				const err15 = {
					instancePath: instancePath + "/entry_count",
					schemaPath: "#/$defs/have/properties/entry_count/type",
					keyword: "type",
					params: { type: "integer" }
				};
				if (vErrors === null) vErrors = [err15];
				else vErrors.push(err15);
				errors++;
			}
			if (typeof data5 == "number" && isFinite(data5)) {
				if (data5 < 0 || isNaN(data5)) {
					const err16 = {
						instancePath: instancePath + "/entry_count",
						schemaPath: "#/$defs/have/properties/entry_count/minimum",
						keyword: "minimum",
						params: {
							comparison: ">=",
							limit: 0
						}
					};
					if (vErrors === null) vErrors = [err16];
					else vErrors.push(err16);
					errors++;
				}
			}
		}
		if (data.entries_sha256 !== void 0) {
			let data6 = data.entries_sha256;
			if (typeof data6 === "string") {
				if (!pattern4.test(data6)) {
					const err17 = {
						instancePath: instancePath + "/entries_sha256",
						schemaPath: "#/$defs/have/properties/entries_sha256/pattern",
						keyword: "pattern",
						params: { pattern: "^[0-9a-f]{64}$" }
					};
					if (vErrors === null) vErrors = [err17];
					else vErrors.push(err17);
					errors++;
				}
			} else {
				const err18 = {
					instancePath: instancePath + "/entries_sha256",
					schemaPath: "#/$defs/have/properties/entries_sha256/type",
					keyword: "type",
					params: { type: "string" }
				};
				if (vErrors === null) vErrors = [err18];
				else vErrors.push(err18);
				errors++;
			}
		}
		if (data.tags !== void 0) {
			let data7 = data.tags;
			if (data7 && typeof data7 == "object" && !Array.isArray(data7)) {
				for (const key0 in data7) if (typeof data7[key0] !== "string") {
					const err19 = {
						instancePath: instancePath + "/tags/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"),
						schemaPath: "#/$defs/have/properties/tags/additionalProperties/type",
						keyword: "type",
						params: { type: "string" }
					};
					if (vErrors === null) vErrors = [err19];
					else vErrors.push(err19);
					errors++;
				}
			} else {
				const err20 = {
					instancePath: instancePath + "/tags",
					schemaPath: "#/$defs/have/properties/tags/type",
					keyword: "type",
					params: { type: "object" }
				};
				if (vErrors === null) vErrors = [err20];
				else vErrors.push(err20);
				errors++;
			}
		}
	} else {
		const err21 = {
			instancePath,
			schemaPath: "#/$defs/have/type",
			keyword: "type",
			params: { type: "object" }
		};
		if (vErrors === null) vErrors = [err21];
		else vErrors.push(err21);
		errors++;
	}
	validate58.errors = vErrors;
	return errors === 0;
}
validate58.evaluated = {
	"props": {
		"id": true,
		"arn": true,
		"name": true,
		"version": true,
		"max_entries": true,
		"entry_count": true,
		"entries_sha256": true,
		"tags": true
	},
	"dynamicProps": false,
	"dynamicItems": false
};
const pattern10 = /* @__PURE__ */ new RegExp("^([0-9]{12}|arn:[^\\s]+)$", "u");
function validate60(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate60.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.adds === void 0) {
			const err0 = {
				instancePath,
				schemaPath: "#/$defs/share/required",
				keyword: "required",
				params: { missingProperty: "adds" }
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		if (data.removes === void 0) {
			const err1 = {
				instancePath,
				schemaPath: "#/$defs/share/required",
				keyword: "required",
				params: { missingProperty: "removes" }
			};
			if (vErrors === null) vErrors = [err1];
			else vErrors.push(err1);
			errors++;
		}
		if (data.unchanged === void 0) {
			const err2 = {
				instancePath,
				schemaPath: "#/$defs/share/required",
				keyword: "required",
				params: { missingProperty: "unchanged" }
			};
			if (vErrors === null) vErrors = [err2];
			else vErrors.push(err2);
			errors++;
		}
		if (data.allow_external_principals === void 0) {
			const err3 = {
				instancePath,
				schemaPath: "#/$defs/share/required",
				keyword: "required",
				params: { missingProperty: "allow_external_principals" }
			};
			if (vErrors === null) vErrors = [err3];
			else vErrors.push(err3);
			errors++;
		}
		if (data.changes_external === void 0) {
			const err4 = {
				instancePath,
				schemaPath: "#/$defs/share/required",
				keyword: "required",
				params: { missingProperty: "changes_external" }
			};
			if (vErrors === null) vErrors = [err4];
			else vErrors.push(err4);
			errors++;
		}
		if (data.ends === void 0) {
			const err5 = {
				instancePath,
				schemaPath: "#/$defs/share/required",
				keyword: "required",
				params: { missingProperty: "ends" }
			};
			if (vErrors === null) vErrors = [err5];
			else vErrors.push(err5);
			errors++;
		}
		if (data.adds !== void 0) {
			let data0 = data.adds;
			if (Array.isArray(data0)) {
				const len0 = data0.length;
				for (let i0 = 0; i0 < len0; i0++) {
					let data1 = data0[i0];
					if (typeof data1 === "string") {
						if (!pattern10.test(data1)) {
							const err6 = {
								instancePath: instancePath + "/adds/" + i0,
								schemaPath: "#/$defs/share/properties/adds/items/pattern",
								keyword: "pattern",
								params: { pattern: "^([0-9]{12}|arn:[^\\s]+)$" }
							};
							if (vErrors === null) vErrors = [err6];
							else vErrors.push(err6);
							errors++;
						}
					} else {
						const err7 = {
							instancePath: instancePath + "/adds/" + i0,
							schemaPath: "#/$defs/share/properties/adds/items/type",
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
					instancePath: instancePath + "/adds",
					schemaPath: "#/$defs/share/properties/adds/type",
					keyword: "type",
					params: { type: "array" }
				};
				if (vErrors === null) vErrors = [err8];
				else vErrors.push(err8);
				errors++;
			}
		}
		if (data.removes !== void 0) {
			let data2 = data.removes;
			if (Array.isArray(data2)) {
				const len1 = data2.length;
				for (let i1 = 0; i1 < len1; i1++) {
					let data3 = data2[i1];
					if (typeof data3 === "string") {
						if (!pattern10.test(data3)) {
							const err9 = {
								instancePath: instancePath + "/removes/" + i1,
								schemaPath: "#/$defs/share/properties/removes/items/pattern",
								keyword: "pattern",
								params: { pattern: "^([0-9]{12}|arn:[^\\s]+)$" }
							};
							if (vErrors === null) vErrors = [err9];
							else vErrors.push(err9);
							errors++;
						}
					} else {
						const err10 = {
							instancePath: instancePath + "/removes/" + i1,
							schemaPath: "#/$defs/share/properties/removes/items/type",
							keyword: "type",
							params: { type: "string" }
						};
						if (vErrors === null) vErrors = [err10];
						else vErrors.push(err10);
						errors++;
					}
				}
			} else {
				const err11 = {
					instancePath: instancePath + "/removes",
					schemaPath: "#/$defs/share/properties/removes/type",
					keyword: "type",
					params: { type: "array" }
				};
				if (vErrors === null) vErrors = [err11];
				else vErrors.push(err11);
				errors++;
			}
		}
		if (data.unchanged !== void 0) {
			let data4 = data.unchanged;
			if (!(typeof data4 == "number" && !(data4 % 1) && !isNaN(data4) && isFinite(data4))) {
				const err12 = {
					instancePath: instancePath + "/unchanged",
					schemaPath: "#/$defs/share/properties/unchanged/type",
					keyword: "type",
					params: { type: "integer" }
				};
				if (vErrors === null) vErrors = [err12];
				else vErrors.push(err12);
				errors++;
			}
			if (typeof data4 == "number" && isFinite(data4)) {
				if (data4 < 0 || isNaN(data4)) {
					const err13 = {
						instancePath: instancePath + "/unchanged",
						schemaPath: "#/$defs/share/properties/unchanged/minimum",
						keyword: "minimum",
						params: {
							comparison: ">=",
							limit: 0
						}
					};
					if (vErrors === null) vErrors = [err13];
					else vErrors.push(err13);
					errors++;
				}
			}
		}
		if (data.allow_external_principals !== void 0) {
			if (typeof data.allow_external_principals !== "boolean") {
				const err14 = {
					instancePath: instancePath + "/allow_external_principals",
					schemaPath: "#/$defs/share/properties/allow_external_principals/type",
					keyword: "type",
					params: { type: "boolean" }
				};
				if (vErrors === null) vErrors = [err14];
				else vErrors.push(err14);
				errors++;
			}
		}
		if (data.changes_external !== void 0) {
			if (typeof data.changes_external !== "boolean") {
				const err15 = {
					instancePath: instancePath + "/changes_external",
					schemaPath: "#/$defs/share/properties/changes_external/type",
					keyword: "type",
					params: { type: "boolean" }
				};
				if (vErrors === null) vErrors = [err15];
				else vErrors.push(err15);
				errors++;
			}
		}
		if (data.ends !== void 0) {
			if (typeof data.ends !== "boolean") {
				const err16 = {
					instancePath: instancePath + "/ends",
					schemaPath: "#/$defs/share/properties/ends/type",
					keyword: "type",
					params: { type: "boolean" }
				};
				if (vErrors === null) vErrors = [err16];
				else vErrors.push(err16);
				errors++;
			}
		}
		if (data.joins !== void 0) {
			let data8 = data.joins;
			if (!(typeof data8 == "number" && !(data8 % 1) && !isNaN(data8) && isFinite(data8))) {
				const err17 = {
					instancePath: instancePath + "/joins",
					schemaPath: "#/$defs/share/properties/joins/type",
					keyword: "type",
					params: { type: "integer" }
				};
				if (vErrors === null) vErrors = [err17];
				else vErrors.push(err17);
				errors++;
			}
			if (typeof data8 == "number" && isFinite(data8)) {
				if (data8 < 1 || isNaN(data8)) {
					const err18 = {
						instancePath: instancePath + "/joins",
						schemaPath: "#/$defs/share/properties/joins/minimum",
						keyword: "minimum",
						params: {
							comparison: ">=",
							limit: 1
						}
					};
					if (vErrors === null) vErrors = [err18];
					else vErrors.push(err18);
					errors++;
				}
			}
		}
	} else {
		const err19 = {
			instancePath,
			schemaPath: "#/$defs/share/type",
			keyword: "type",
			params: { type: "object" }
		};
		if (vErrors === null) vErrors = [err19];
		else vErrors.push(err19);
		errors++;
	}
	validate60.errors = vErrors;
	return errors === 0;
}
validate60.evaluated = {
	"props": {
		"adds": true,
		"removes": true,
		"unchanged": true,
		"allow_external_principals": true,
		"changes_external": true,
		"ends": true,
		"joins": true
	},
	"dynamicProps": false,
	"dynamicItems": false
};
const schema25 = {
	"type": "object",
	"required": ["kind"],
	"properties": {
		"kind": { "enum": [
			"interface",
			"cidr",
			"file",
			"resource",
			"published"
		] },
		"interface_id": { "type": "string" },
		"instance_id": { "type": "string" },
		"label": { "type": "string" },
		"host": { "type": "string" },
		"edition": { "type": "string" },
		"version": {
			"type": "integer",
			"minimum": 1
		},
		"resource_id": { "type": "string" },
		"file": { "type": "string" },
		"line": {
			"type": "integer",
			"minimum": 1
		},
		"group_id": { "type": "string" },
		"group_name": { "type": "string" },
		"description": { "type": "string" },
		"expires": { "type": "string" }
	},
	"allOf": [
		{
			"if": {
				"properties": { "kind": { "const": "interface" } },
				"required": ["kind"]
			},
			"then": { "required": ["interface_id"] }
		},
		{
			"if": {
				"properties": { "kind": { "const": "file" } },
				"required": ["kind"]
			},
			"then": { "required": ["file"] }
		},
		{
			"if": {
				"properties": { "kind": { "const": "published" } },
				"required": ["kind"]
			},
			"then": { "required": ["host"] }
		}
	]
};
function validate62(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate62.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	const _errs2 = errors;
	let valid1 = true;
	const _errs3 = errors;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.kind === void 0 && "kind") {
			const err0 = {};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		} else if (data.kind !== void 0) {
			if ("interface" !== data.kind) {
				const err1 = {};
				if (vErrors === null) vErrors = [err1];
				else vErrors.push(err1);
				errors++;
			}
		}
	}
	var _valid0 = _errs3 === errors;
	errors = _errs2;
	if (vErrors !== null) {
		if (_errs2) vErrors.length = _errs2;
		else vErrors = null;
	}
	if (_valid0) {
		const _errs5 = errors;
		if (data && typeof data == "object" && !Array.isArray(data)) {
			if (data.interface_id === void 0) {
				const err2 = {
					instancePath,
					schemaPath: "#/$defs/origin/allOf/0/then/required",
					keyword: "required",
					params: { missingProperty: "interface_id" }
				};
				if (vErrors === null) vErrors = [err2];
				else vErrors.push(err2);
				errors++;
			}
		}
		var _valid0 = _errs5 === errors;
		valid1 = _valid0;
	}
	if (!valid1) {
		const err3 = {
			instancePath,
			schemaPath: "#/$defs/origin/allOf/0/if",
			keyword: "if",
			params: { failingKeyword: "then" }
		};
		if (vErrors === null) vErrors = [err3];
		else vErrors.push(err3);
		errors++;
	}
	const _errs7 = errors;
	let valid3 = true;
	const _errs8 = errors;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.kind === void 0 && "kind") {
			const err4 = {};
			if (vErrors === null) vErrors = [err4];
			else vErrors.push(err4);
			errors++;
		} else if (data.kind !== void 0) {
			if ("file" !== data.kind) {
				const err5 = {};
				if (vErrors === null) vErrors = [err5];
				else vErrors.push(err5);
				errors++;
			}
		}
	}
	var _valid1 = _errs8 === errors;
	errors = _errs7;
	if (vErrors !== null) {
		if (_errs7) vErrors.length = _errs7;
		else vErrors = null;
	}
	if (_valid1) {
		const _errs10 = errors;
		if (data && typeof data == "object" && !Array.isArray(data)) {
			if (data.file === void 0) {
				const err6 = {
					instancePath,
					schemaPath: "#/$defs/origin/allOf/1/then/required",
					keyword: "required",
					params: { missingProperty: "file" }
				};
				if (vErrors === null) vErrors = [err6];
				else vErrors.push(err6);
				errors++;
			}
		}
		var _valid1 = _errs10 === errors;
		valid3 = _valid1;
	}
	if (!valid3) {
		const err7 = {
			instancePath,
			schemaPath: "#/$defs/origin/allOf/1/if",
			keyword: "if",
			params: { failingKeyword: "then" }
		};
		if (vErrors === null) vErrors = [err7];
		else vErrors.push(err7);
		errors++;
	}
	const _errs12 = errors;
	let valid5 = true;
	const _errs13 = errors;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.kind === void 0 && "kind") {
			const err8 = {};
			if (vErrors === null) vErrors = [err8];
			else vErrors.push(err8);
			errors++;
		} else if (data.kind !== void 0) {
			if ("published" !== data.kind) {
				const err9 = {};
				if (vErrors === null) vErrors = [err9];
				else vErrors.push(err9);
				errors++;
			}
		}
	}
	var _valid2 = _errs13 === errors;
	errors = _errs12;
	if (vErrors !== null) {
		if (_errs12) vErrors.length = _errs12;
		else vErrors = null;
	}
	if (_valid2) {
		const _errs15 = errors;
		if (data && typeof data == "object" && !Array.isArray(data)) {
			if (data.host === void 0) {
				const err10 = {
					instancePath,
					schemaPath: "#/$defs/origin/allOf/2/then/required",
					keyword: "required",
					params: { missingProperty: "host" }
				};
				if (vErrors === null) vErrors = [err10];
				else vErrors.push(err10);
				errors++;
			}
		}
		var _valid2 = _errs15 === errors;
		valid5 = _valid2;
	}
	if (!valid5) {
		const err11 = {
			instancePath,
			schemaPath: "#/$defs/origin/allOf/2/if",
			keyword: "if",
			params: { failingKeyword: "then" }
		};
		if (vErrors === null) vErrors = [err11];
		else vErrors.push(err11);
		errors++;
	}
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.kind === void 0) {
			const err12 = {
				instancePath,
				schemaPath: "#/$defs/origin/required",
				keyword: "required",
				params: { missingProperty: "kind" }
			};
			if (vErrors === null) vErrors = [err12];
			else vErrors.push(err12);
			errors++;
		}
		if (data.kind !== void 0) {
			let data3 = data.kind;
			if (!(data3 === "interface" || data3 === "cidr" || data3 === "file" || data3 === "resource" || data3 === "published")) {
				const err13 = {
					instancePath: instancePath + "/kind",
					schemaPath: "#/$defs/origin/properties/kind/enum",
					keyword: "enum",
					params: { allowedValues: schema25.properties.kind.enum }
				};
				if (vErrors === null) vErrors = [err13];
				else vErrors.push(err13);
				errors++;
			}
		}
		if (data.interface_id !== void 0) {
			if (typeof data.interface_id !== "string") {
				const err14 = {
					instancePath: instancePath + "/interface_id",
					schemaPath: "#/$defs/origin/properties/interface_id/type",
					keyword: "type",
					params: { type: "string" }
				};
				if (vErrors === null) vErrors = [err14];
				else vErrors.push(err14);
				errors++;
			}
		}
		if (data.instance_id !== void 0) {
			if (typeof data.instance_id !== "string") {
				const err15 = {
					instancePath: instancePath + "/instance_id",
					schemaPath: "#/$defs/origin/properties/instance_id/type",
					keyword: "type",
					params: { type: "string" }
				};
				if (vErrors === null) vErrors = [err15];
				else vErrors.push(err15);
				errors++;
			}
		}
		if (data.label !== void 0) {
			if (typeof data.label !== "string") {
				const err16 = {
					instancePath: instancePath + "/label",
					schemaPath: "#/$defs/origin/properties/label/type",
					keyword: "type",
					params: { type: "string" }
				};
				if (vErrors === null) vErrors = [err16];
				else vErrors.push(err16);
				errors++;
			}
		}
		if (data.host !== void 0) {
			if (typeof data.host !== "string") {
				const err17 = {
					instancePath: instancePath + "/host",
					schemaPath: "#/$defs/origin/properties/host/type",
					keyword: "type",
					params: { type: "string" }
				};
				if (vErrors === null) vErrors = [err17];
				else vErrors.push(err17);
				errors++;
			}
		}
		if (data.edition !== void 0) {
			if (typeof data.edition !== "string") {
				const err18 = {
					instancePath: instancePath + "/edition",
					schemaPath: "#/$defs/origin/properties/edition/type",
					keyword: "type",
					params: { type: "string" }
				};
				if (vErrors === null) vErrors = [err18];
				else vErrors.push(err18);
				errors++;
			}
		}
		if (data.version !== void 0) {
			let data9 = data.version;
			if (!(typeof data9 == "number" && !(data9 % 1) && !isNaN(data9) && isFinite(data9))) {
				const err19 = {
					instancePath: instancePath + "/version",
					schemaPath: "#/$defs/origin/properties/version/type",
					keyword: "type",
					params: { type: "integer" }
				};
				if (vErrors === null) vErrors = [err19];
				else vErrors.push(err19);
				errors++;
			}
			if (typeof data9 == "number" && isFinite(data9)) {
				if (data9 < 1 || isNaN(data9)) {
					const err20 = {
						instancePath: instancePath + "/version",
						schemaPath: "#/$defs/origin/properties/version/minimum",
						keyword: "minimum",
						params: {
							comparison: ">=",
							limit: 1
						}
					};
					if (vErrors === null) vErrors = [err20];
					else vErrors.push(err20);
					errors++;
				}
			}
		}
		if (data.resource_id !== void 0) {
			if (typeof data.resource_id !== "string") {
				const err21 = {
					instancePath: instancePath + "/resource_id",
					schemaPath: "#/$defs/origin/properties/resource_id/type",
					keyword: "type",
					params: { type: "string" }
				};
				if (vErrors === null) vErrors = [err21];
				else vErrors.push(err21);
				errors++;
			}
		}
		if (data.file !== void 0) {
			if (typeof data.file !== "string") {
				const err22 = {
					instancePath: instancePath + "/file",
					schemaPath: "#/$defs/origin/properties/file/type",
					keyword: "type",
					params: { type: "string" }
				};
				if (vErrors === null) vErrors = [err22];
				else vErrors.push(err22);
				errors++;
			}
		}
		if (data.line !== void 0) {
			let data12 = data.line;
			if (!(typeof data12 == "number" && !(data12 % 1) && !isNaN(data12) && isFinite(data12))) {
				const err23 = {
					instancePath: instancePath + "/line",
					schemaPath: "#/$defs/origin/properties/line/type",
					keyword: "type",
					params: { type: "integer" }
				};
				if (vErrors === null) vErrors = [err23];
				else vErrors.push(err23);
				errors++;
			}
			if (typeof data12 == "number" && isFinite(data12)) {
				if (data12 < 1 || isNaN(data12)) {
					const err24 = {
						instancePath: instancePath + "/line",
						schemaPath: "#/$defs/origin/properties/line/minimum",
						keyword: "minimum",
						params: {
							comparison: ">=",
							limit: 1
						}
					};
					if (vErrors === null) vErrors = [err24];
					else vErrors.push(err24);
					errors++;
				}
			}
		}
		if (data.group_id !== void 0) {
			if (typeof data.group_id !== "string") {
				const err25 = {
					instancePath: instancePath + "/group_id",
					schemaPath: "#/$defs/origin/properties/group_id/type",
					keyword: "type",
					params: { type: "string" }
				};
				if (vErrors === null) vErrors = [err25];
				else vErrors.push(err25);
				errors++;
			}
		}
		if (data.group_name !== void 0) {
			if (typeof data.group_name !== "string") {
				const err26 = {
					instancePath: instancePath + "/group_name",
					schemaPath: "#/$defs/origin/properties/group_name/type",
					keyword: "type",
					params: { type: "string" }
				};
				if (vErrors === null) vErrors = [err26];
				else vErrors.push(err26);
				errors++;
			}
		}
		if (data.description !== void 0) {
			if (typeof data.description !== "string") {
				const err27 = {
					instancePath: instancePath + "/description",
					schemaPath: "#/$defs/origin/properties/description/type",
					keyword: "type",
					params: { type: "string" }
				};
				if (vErrors === null) vErrors = [err27];
				else vErrors.push(err27);
				errors++;
			}
		}
		if (data.expires !== void 0) {
			if (typeof data.expires !== "string") {
				const err28 = {
					instancePath: instancePath + "/expires",
					schemaPath: "#/$defs/origin/properties/expires/type",
					keyword: "type",
					params: { type: "string" }
				};
				if (vErrors === null) vErrors = [err28];
				else vErrors.push(err28);
				errors++;
			}
		}
	} else {
		const err29 = {
			instancePath,
			schemaPath: "#/$defs/origin/type",
			keyword: "type",
			params: { type: "object" }
		};
		if (vErrors === null) vErrors = [err29];
		else vErrors.push(err29);
		errors++;
	}
	validate62.errors = vErrors;
	return errors === 0;
}
validate62.evaluated = {
	"props": {
		"kind": true,
		"interface_id": true,
		"instance_id": true,
		"label": true,
		"host": true,
		"edition": true,
		"version": true,
		"resource_id": true,
		"file": true,
		"line": true,
		"group_id": true,
		"group_name": true,
		"description": true,
		"expires": true
	},
	"dynamicProps": false,
	"dynamicItems": false
};
function validate53(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate53.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	const _errs2 = errors;
	let valid1 = true;
	const _errs3 = errors;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.kind === void 0 && "kind") {
			const err0 = {};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		} else if (data.kind !== void 0) {
			if (!(data.kind === "create")) {
				const err1 = {};
				if (vErrors === null) vErrors = [err1];
				else vErrors.push(err1);
				errors++;
			}
		}
	}
	var _valid0 = _errs3 === errors;
	errors = _errs2;
	if (vErrors !== null) {
		if (_errs2) vErrors.length = _errs2;
		else vErrors = null;
	}
	if (_valid0) {
		const _errs5 = errors;
		if (data && typeof data == "object" && !Array.isArray(data)) {
			if (data.max_entries === void 0) {
				const err2 = {
					instancePath,
					schemaPath: "#/$defs/list/allOf/0/then/required",
					keyword: "required",
					params: { missingProperty: "max_entries" }
				};
				if (vErrors === null) vErrors = [err2];
				else vErrors.push(err2);
				errors++;
			}
			if (data.tags === void 0) {
				const err3 = {
					instancePath,
					schemaPath: "#/$defs/list/allOf/0/then/required",
					keyword: "required",
					params: { missingProperty: "tags" }
				};
				if (vErrors === null) vErrors = [err3];
				else vErrors.push(err3);
				errors++;
			}
		}
		var _valid0 = _errs5 === errors;
		valid1 = _valid0;
	}
	if (!valid1) {
		const err4 = {
			instancePath,
			schemaPath: "#/$defs/list/allOf/0/if",
			keyword: "if",
			params: { failingKeyword: "then" }
		};
		if (vErrors === null) vErrors = [err4];
		else vErrors.push(err4);
		errors++;
	}
	const _errs7 = errors;
	let valid3 = true;
	const _errs8 = errors;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.kind === void 0 && "kind") {
			const err5 = {};
			if (vErrors === null) vErrors = [err5];
			else vErrors.push(err5);
			errors++;
		} else if (data.kind !== void 0) {
			if (!(data.kind === "update")) {
				const err6 = {};
				if (vErrors === null) vErrors = [err6];
				else vErrors.push(err6);
				errors++;
			}
		}
	}
	var _valid1 = _errs8 === errors;
	errors = _errs7;
	if (vErrors !== null) {
		if (_errs7) vErrors.length = _errs7;
		else vErrors = null;
	}
	if (_valid1) {
		const _errs10 = errors;
		if (data && typeof data == "object" && !Array.isArray(data)) {
			if (data.have === void 0) {
				const err7 = {
					instancePath,
					schemaPath: "#/$defs/list/allOf/1/then/required",
					keyword: "required",
					params: { missingProperty: "have" }
				};
				if (vErrors === null) vErrors = [err7];
				else vErrors.push(err7);
				errors++;
			}
			if (data.tags === void 0) {
				const err8 = {
					instancePath,
					schemaPath: "#/$defs/list/allOf/1/then/required",
					keyword: "required",
					params: { missingProperty: "tags" }
				};
				if (vErrors === null) vErrors = [err8];
				else vErrors.push(err8);
				errors++;
			}
			if (data.adopt === void 0) {
				const err9 = {
					instancePath,
					schemaPath: "#/$defs/list/allOf/1/then/required",
					keyword: "required",
					params: { missingProperty: "adopt" }
				};
				if (vErrors === null) vErrors = [err9];
				else vErrors.push(err9);
				errors++;
			}
		}
		var _valid1 = _errs10 === errors;
		valid3 = _valid1;
	}
	if (!valid3) {
		const err10 = {
			instancePath,
			schemaPath: "#/$defs/list/allOf/1/if",
			keyword: "if",
			params: { failingKeyword: "then" }
		};
		if (vErrors === null) vErrors = [err10];
		else vErrors.push(err10);
		errors++;
	}
	const _errs12 = errors;
	let valid5 = true;
	const _errs13 = errors;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.kind === void 0 && "kind") {
			const err11 = {};
			if (vErrors === null) vErrors = [err11];
			else vErrors.push(err11);
			errors++;
		} else if (data.kind !== void 0) {
			if (!(data.kind === "retain")) {
				const err12 = {};
				if (vErrors === null) vErrors = [err12];
				else vErrors.push(err12);
				errors++;
			}
		}
	}
	var _valid2 = _errs13 === errors;
	errors = _errs12;
	if (vErrors !== null) {
		if (_errs12) vErrors.length = _errs12;
		else vErrors = null;
	}
	if (_valid2) {
		const _errs15 = errors;
		if (data && typeof data == "object" && !Array.isArray(data)) {
			if (data.have === void 0) {
				const err13 = {
					instancePath,
					schemaPath: "#/$defs/list/allOf/2/then/required",
					keyword: "required",
					params: { missingProperty: "have" }
				};
				if (vErrors === null) vErrors = [err13];
				else vErrors.push(err13);
				errors++;
			}
			if (data.tags === void 0) {
				const err14 = {
					instancePath,
					schemaPath: "#/$defs/list/allOf/2/then/required",
					keyword: "required",
					params: { missingProperty: "tags" }
				};
				if (vErrors === null) vErrors = [err14];
				else vErrors.push(err14);
				errors++;
			}
		}
		var _valid2 = _errs15 === errors;
		valid5 = _valid2;
	}
	if (!valid5) {
		const err15 = {
			instancePath,
			schemaPath: "#/$defs/list/allOf/2/if",
			keyword: "if",
			params: { failingKeyword: "then" }
		};
		if (vErrors === null) vErrors = [err15];
		else vErrors.push(err15);
		errors++;
	}
	const _errs17 = errors;
	let valid7 = true;
	const _errs18 = errors;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.kind === void 0 && "kind") {
			const err16 = {};
			if (vErrors === null) vErrors = [err16];
			else vErrors.push(err16);
			errors++;
		} else if (data.kind !== void 0) {
			let data3 = data.kind;
			if (!(data3 === "delete" || data3 === "keep")) {
				const err17 = {};
				if (vErrors === null) vErrors = [err17];
				else vErrors.push(err17);
				errors++;
			}
		}
	}
	var _valid3 = _errs18 === errors;
	errors = _errs17;
	if (vErrors !== null) {
		if (_errs17) vErrors.length = _errs17;
		else vErrors = null;
	}
	if (_valid3) {
		const _errs20 = errors;
		if (data && typeof data == "object" && !Array.isArray(data)) {
			if (data.have === void 0) {
				const err18 = {
					instancePath,
					schemaPath: "#/$defs/list/allOf/3/then/required",
					keyword: "required",
					params: { missingProperty: "have" }
				};
				if (vErrors === null) vErrors = [err18];
				else vErrors.push(err18);
				errors++;
			}
		}
		var _valid3 = _errs20 === errors;
		valid7 = _valid3;
	}
	if (!valid7) {
		const err19 = {
			instancePath,
			schemaPath: "#/$defs/list/allOf/3/if",
			keyword: "if",
			params: { failingKeyword: "then" }
		};
		if (vErrors === null) vErrors = [err19];
		else vErrors.push(err19);
		errors++;
	}
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.address === void 0) {
			const err20 = {
				instancePath,
				schemaPath: "#/$defs/list/required",
				keyword: "required",
				params: { missingProperty: "address" }
			};
			if (vErrors === null) vErrors = [err20];
			else vErrors.push(err20);
			errors++;
		}
		if (data.account === void 0) {
			const err21 = {
				instancePath,
				schemaPath: "#/$defs/list/required",
				keyword: "required",
				params: { missingProperty: "account" }
			};
			if (vErrors === null) vErrors = [err21];
			else vErrors.push(err21);
			errors++;
		}
		if (data.account_id === void 0) {
			const err22 = {
				instancePath,
				schemaPath: "#/$defs/list/required",
				keyword: "required",
				params: { missingProperty: "account_id" }
			};
			if (vErrors === null) vErrors = [err22];
			else vErrors.push(err22);
			errors++;
		}
		if (data.region === void 0) {
			const err23 = {
				instancePath,
				schemaPath: "#/$defs/list/required",
				keyword: "required",
				params: { missingProperty: "region" }
			};
			if (vErrors === null) vErrors = [err23];
			else vErrors.push(err23);
			errors++;
		}
		if (data.name === void 0) {
			const err24 = {
				instancePath,
				schemaPath: "#/$defs/list/required",
				keyword: "required",
				params: { missingProperty: "name" }
			};
			if (vErrors === null) vErrors = [err24];
			else vErrors.push(err24);
			errors++;
		}
		if (data.address_family === void 0) {
			const err25 = {
				instancePath,
				schemaPath: "#/$defs/list/required",
				keyword: "required",
				params: { missingProperty: "address_family" }
			};
			if (vErrors === null) vErrors = [err25];
			else vErrors.push(err25);
			errors++;
		}
		if (data.kind === void 0) {
			const err26 = {
				instancePath,
				schemaPath: "#/$defs/list/required",
				keyword: "required",
				params: { missingProperty: "kind" }
			};
			if (vErrors === null) vErrors = [err26];
			else vErrors.push(err26);
			errors++;
		}
		if (data.held === void 0) {
			const err27 = {
				instancePath,
				schemaPath: "#/$defs/list/required",
				keyword: "required",
				params: { missingProperty: "held" }
			};
			if (vErrors === null) vErrors = [err27];
			else vErrors.push(err27);
			errors++;
		}
		if (data.unchanged === void 0) {
			const err28 = {
				instancePath,
				schemaPath: "#/$defs/list/required",
				keyword: "required",
				params: { missingProperty: "unchanged" }
			};
			if (vErrors === null) vErrors = [err28];
			else vErrors.push(err28);
			errors++;
		}
		if (data.adds === void 0) {
			const err29 = {
				instancePath,
				schemaPath: "#/$defs/list/required",
				keyword: "required",
				params: { missingProperty: "adds" }
			};
			if (vErrors === null) vErrors = [err29];
			else vErrors.push(err29);
			errors++;
		}
		if (data.removes === void 0) {
			const err30 = {
				instancePath,
				schemaPath: "#/$defs/list/required",
				keyword: "required",
				params: { missingProperty: "removes" }
			};
			if (vErrors === null) vErrors = [err30];
			else vErrors.push(err30);
			errors++;
		}
		if (data.digests === void 0) {
			const err31 = {
				instancePath,
				schemaPath: "#/$defs/list/required",
				keyword: "required",
				params: { missingProperty: "digests" }
			};
			if (vErrors === null) vErrors = [err31];
			else vErrors.push(err31);
			errors++;
		}
		if (data.address !== void 0) {
			if (typeof data.address !== "string") {
				const err32 = {
					instancePath: instancePath + "/address",
					schemaPath: "#/$defs/list/properties/address/type",
					keyword: "type",
					params: { type: "string" }
				};
				if (vErrors === null) vErrors = [err32];
				else vErrors.push(err32);
				errors++;
			}
		}
		if (data.account !== void 0) {
			if (typeof data.account !== "string") {
				const err33 = {
					instancePath: instancePath + "/account",
					schemaPath: "#/$defs/list/properties/account/type",
					keyword: "type",
					params: { type: "string" }
				};
				if (vErrors === null) vErrors = [err33];
				else vErrors.push(err33);
				errors++;
			}
		}
		if (data.account_id !== void 0) {
			let data6 = data.account_id;
			if (typeof data6 === "string") {
				if (!pattern6.test(data6)) {
					const err34 = {
						instancePath: instancePath + "/account_id",
						schemaPath: "#/$defs/list/properties/account_id/pattern",
						keyword: "pattern",
						params: { pattern: "^[0-9]{12}$" }
					};
					if (vErrors === null) vErrors = [err34];
					else vErrors.push(err34);
					errors++;
				}
			} else {
				const err35 = {
					instancePath: instancePath + "/account_id",
					schemaPath: "#/$defs/list/properties/account_id/type",
					keyword: "type",
					params: { type: "string" }
				};
				if (vErrors === null) vErrors = [err35];
				else vErrors.push(err35);
				errors++;
			}
		}
		if (data.region !== void 0) {
			if (typeof data.region !== "string") {
				const err36 = {
					instancePath: instancePath + "/region",
					schemaPath: "#/$defs/list/properties/region/type",
					keyword: "type",
					params: { type: "string" }
				};
				if (vErrors === null) vErrors = [err36];
				else vErrors.push(err36);
				errors++;
			}
		}
		if (data.name !== void 0) {
			if (typeof data.name !== "string") {
				const err37 = {
					instancePath: instancePath + "/name",
					schemaPath: "#/$defs/list/properties/name/type",
					keyword: "type",
					params: { type: "string" }
				};
				if (vErrors === null) vErrors = [err37];
				else vErrors.push(err37);
				errors++;
			}
		}
		if (data.address_family !== void 0) {
			let data9 = data.address_family;
			if (!(data9 === "IPv4" || data9 === "IPv6")) {
				const err38 = {
					instancePath: instancePath + "/address_family",
					schemaPath: "#/$defs/list/properties/address_family/enum",
					keyword: "enum",
					params: { allowedValues: schema20.properties.address_family.enum }
				};
				if (vErrors === null) vErrors = [err38];
				else vErrors.push(err38);
				errors++;
			}
		}
		if (data.manage !== void 0) {
			if (!(data.manage === "entries")) {
				const err39 = {
					instancePath: instancePath + "/manage",
					schemaPath: "#/$defs/list/properties/manage/enum",
					keyword: "enum",
					params: { allowedValues: schema20.properties.manage.enum }
				};
				if (vErrors === null) vErrors = [err39];
				else vErrors.push(err39);
				errors++;
			}
		}
		if (data.part_of !== void 0) {
			if (typeof data.part_of !== "string") {
				const err40 = {
					instancePath: instancePath + "/part_of",
					schemaPath: "#/$defs/list/properties/part_of/type",
					keyword: "type",
					params: { type: "string" }
				};
				if (vErrors === null) vErrors = [err40];
				else vErrors.push(err40);
				errors++;
			}
		}
		if (data.mapping !== void 0) {
			if (typeof data.mapping !== "string") {
				const err41 = {
					instancePath: instancePath + "/mapping",
					schemaPath: "#/$defs/list/properties/mapping/type",
					keyword: "type",
					params: { type: "string" }
				};
				if (vErrors === null) vErrors = [err41];
				else vErrors.push(err41);
				errors++;
			}
		}
		if (data.position !== void 0) {
			if (!validate54(data.position, {
				instancePath: instancePath + "/position",
				parentData: data,
				parentDataProperty: "position",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate54.errors : withErrors(vErrors, validate54.errors);
				errors = vErrors.length;
			}
		}
		if (data.kind !== void 0) {
			let data14 = data.kind;
			if (!(data14 === "create" || data14 === "update" || data14 === "delete" || data14 === "retain" || data14 === "keep")) {
				const err42 = {
					instancePath: instancePath + "/kind",
					schemaPath: "#/$defs/list/properties/kind/enum",
					keyword: "enum",
					params: { allowedValues: schema20.properties.kind.enum }
				};
				if (vErrors === null) vErrors = [err42];
				else vErrors.push(err42);
				errors++;
			}
		}
		if (data.cause !== void 0) {
			let data15 = data.cause;
			if (!(data15 === "pull_request" || data15 === "drift" || data15 === null)) {
				const err43 = {
					instancePath: instancePath + "/cause",
					schemaPath: "#/$defs/list/properties/cause/enum",
					keyword: "enum",
					params: { allowedValues: schema20.properties.cause.enum }
				};
				if (vErrors === null) vErrors = [err43];
				else vErrors.push(err43);
				errors++;
			}
		}
		if (data.held !== void 0) {
			let data16 = data.held;
			if (!Array.isArray(data16) && data16 !== null) {
				const err44 = {
					instancePath: instancePath + "/held",
					schemaPath: "#/$defs/list/properties/held/type",
					keyword: "type",
					params: { type: schema20.properties.held.type }
				};
				if (vErrors === null) vErrors = [err44];
				else vErrors.push(err44);
				errors++;
			}
			if (Array.isArray(data16)) {
				if (data16.length < 1) {
					const err45 = {
						instancePath: instancePath + "/held",
						schemaPath: "#/$defs/list/properties/held/minItems",
						keyword: "minItems",
						params: { limit: 1 }
					};
					if (vErrors === null) vErrors = [err45];
					else vErrors.push(err45);
					errors++;
				}
				const len0 = data16.length;
				for (let i0 = 0; i0 < len0; i0++) {
					let data17 = data16[i0];
					if (data17 && typeof data17 == "object" && !Array.isArray(data17)) {
						if (data17.code === void 0) {
							const err46 = {
								instancePath: instancePath + "/held/" + i0,
								schemaPath: "#/$defs/list/properties/held/items/required",
								keyword: "required",
								params: { missingProperty: "code" }
							};
							if (vErrors === null) vErrors = [err46];
							else vErrors.push(err46);
							errors++;
						}
						if (data17.reason === void 0) {
							const err47 = {
								instancePath: instancePath + "/held/" + i0,
								schemaPath: "#/$defs/list/properties/held/items/required",
								keyword: "required",
								params: { missingProperty: "reason" }
							};
							if (vErrors === null) vErrors = [err47];
							else vErrors.push(err47);
							errors++;
						}
						if (data17.code !== void 0) {
							let data18 = data17.code;
							if (typeof data18 === "string") {
								if (!pattern8.test(data18)) {
									const err48 = {
										instancePath: instancePath + "/held/" + i0 + "/code",
										schemaPath: "#/$defs/list/properties/held/items/properties/code/pattern",
										keyword: "pattern",
										params: { pattern: "^[a-z][a-z0-9_]*$" }
									};
									if (vErrors === null) vErrors = [err48];
									else vErrors.push(err48);
									errors++;
								}
							} else {
								const err49 = {
									instancePath: instancePath + "/held/" + i0 + "/code",
									schemaPath: "#/$defs/list/properties/held/items/properties/code/type",
									keyword: "type",
									params: { type: "string" }
								};
								if (vErrors === null) vErrors = [err49];
								else vErrors.push(err49);
								errors++;
							}
						}
						if (data17.reason !== void 0) {
							if (typeof data17.reason !== "string") {
								const err50 = {
									instancePath: instancePath + "/held/" + i0 + "/reason",
									schemaPath: "#/$defs/list/properties/held/items/properties/reason/type",
									keyword: "type",
									params: { type: "string" }
								};
								if (vErrors === null) vErrors = [err50];
								else vErrors.push(err50);
								errors++;
							}
						}
						if (data17.detail !== void 0) {
							if (typeof data17.detail !== "string") {
								const err51 = {
									instancePath: instancePath + "/held/" + i0 + "/detail",
									schemaPath: "#/$defs/list/properties/held/items/properties/detail/type",
									keyword: "type",
									params: { type: "string" }
								};
								if (vErrors === null) vErrors = [err51];
								else vErrors.push(err51);
								errors++;
							}
						}
						if (data17.allow !== void 0) {
							let data21 = data17.allow;
							const _errs52 = errors;
							let valid13 = true;
							const _errs53 = errors;
							if (data21 && typeof data21 == "object" && !Array.isArray(data21)) {
								if (data21.kind === void 0 && "kind") {
									const err52 = {};
									if (vErrors === null) vErrors = [err52];
									else vErrors.push(err52);
									errors++;
								} else if (data21.kind !== void 0) {
									if ("removals" !== data21.kind) {
										const err53 = {};
										if (vErrors === null) vErrors = [err53];
										else vErrors.push(err53);
										errors++;
									}
								}
							}
							var _valid4 = _errs53 === errors;
							errors = _errs52;
							if (vErrors !== null) {
								if (_errs52) vErrors.length = _errs52;
								else vErrors = null;
							}
							if (_valid4) {
								const _errs55 = errors;
								if (data21 && typeof data21 == "object" && !Array.isArray(data21)) {
									if (data21.count === void 0) {
										const err54 = {
											instancePath: instancePath + "/held/" + i0 + "/allow",
											schemaPath: "#/$defs/list/properties/held/items/properties/allow/then/required",
											keyword: "required",
											params: { missingProperty: "count" }
										};
										if (vErrors === null) vErrors = [err54];
										else vErrors.push(err54);
										errors++;
									}
								}
								var _valid4 = _errs55 === errors;
								valid13 = _valid4;
							}
							if (!valid13) {
								const err55 = {
									instancePath: instancePath + "/held/" + i0 + "/allow",
									schemaPath: "#/$defs/list/properties/held/items/properties/allow/if",
									keyword: "if",
									params: { failingKeyword: "then" }
								};
								if (vErrors === null) vErrors = [err55];
								else vErrors.push(err55);
								errors++;
							}
							if (data21 && typeof data21 == "object" && !Array.isArray(data21)) {
								if (data21.kind === void 0) {
									const err56 = {
										instancePath: instancePath + "/held/" + i0 + "/allow",
										schemaPath: "#/$defs/list/properties/held/items/properties/allow/required",
										keyword: "required",
										params: { missingProperty: "kind" }
									};
									if (vErrors === null) vErrors = [err56];
									else vErrors.push(err56);
									errors++;
								}
								if (data21.address === void 0) {
									const err57 = {
										instancePath: instancePath + "/held/" + i0 + "/allow",
										schemaPath: "#/$defs/list/properties/held/items/properties/allow/required",
										keyword: "required",
										params: { missingProperty: "address" }
									};
									if (vErrors === null) vErrors = [err57];
									else vErrors.push(err57);
									errors++;
								}
								if (data21.kind !== void 0) {
									let data23 = data21.kind;
									if (!(data23 === "removals" || data23 === "delete" || data23 === "apply")) {
										const err58 = {
											instancePath: instancePath + "/held/" + i0 + "/allow/kind",
											schemaPath: "#/$defs/list/properties/held/items/properties/allow/properties/kind/enum",
											keyword: "enum",
											params: { allowedValues: schema20.properties.held.items.properties.allow.properties.kind.enum }
										};
										if (vErrors === null) vErrors = [err58];
										else vErrors.push(err58);
										errors++;
									}
								}
								if (data21.address !== void 0) {
									if (typeof data21.address !== "string") {
										const err59 = {
											instancePath: instancePath + "/held/" + i0 + "/allow/address",
											schemaPath: "#/$defs/list/properties/held/items/properties/allow/properties/address/type",
											keyword: "type",
											params: { type: "string" }
										};
										if (vErrors === null) vErrors = [err59];
										else vErrors.push(err59);
										errors++;
									}
								}
								if (data21.count !== void 0) {
									let data25 = data21.count;
									if (!(typeof data25 == "number" && !(data25 % 1) && !isNaN(data25) && isFinite(data25))) {
										const err60 = {
											instancePath: instancePath + "/held/" + i0 + "/allow/count",
											schemaPath: "#/$defs/list/properties/held/items/properties/allow/properties/count/type",
											keyword: "type",
											params: { type: "integer" }
										};
										if (vErrors === null) vErrors = [err60];
										else vErrors.push(err60);
										errors++;
									}
									if (typeof data25 == "number" && isFinite(data25)) {
										if (data25 < 1 || isNaN(data25)) {
											const err61 = {
												instancePath: instancePath + "/held/" + i0 + "/allow/count",
												schemaPath: "#/$defs/list/properties/held/items/properties/allow/properties/count/minimum",
												keyword: "minimum",
												params: {
													comparison: ">=",
													limit: 1
												}
											};
											if (vErrors === null) vErrors = [err61];
											else vErrors.push(err61);
											errors++;
										}
									}
								}
							} else {
								const err62 = {
									instancePath: instancePath + "/held/" + i0 + "/allow",
									schemaPath: "#/$defs/list/properties/held/items/properties/allow/type",
									keyword: "type",
									params: { type: "object" }
								};
								if (vErrors === null) vErrors = [err62];
								else vErrors.push(err62);
								errors++;
							}
						}
					} else {
						const err63 = {
							instancePath: instancePath + "/held/" + i0,
							schemaPath: "#/$defs/list/properties/held/items/type",
							keyword: "type",
							params: { type: "object" }
						};
						if (vErrors === null) vErrors = [err63];
						else vErrors.push(err63);
						errors++;
					}
				}
			}
		}
		if (data.waiting !== void 0) {
			let data26 = data.waiting;
			if (!(typeof data26 == "number" && !(data26 % 1) && !isNaN(data26) && isFinite(data26))) {
				const err64 = {
					instancePath: instancePath + "/waiting",
					schemaPath: "#/$defs/list/properties/waiting/type",
					keyword: "type",
					params: { type: "integer" }
				};
				if (vErrors === null) vErrors = [err64];
				else vErrors.push(err64);
				errors++;
			}
			if (typeof data26 == "number" && isFinite(data26)) {
				if (data26 < 1 || isNaN(data26)) {
					const err65 = {
						instancePath: instancePath + "/waiting",
						schemaPath: "#/$defs/list/properties/waiting/minimum",
						keyword: "minimum",
						params: {
							comparison: ">=",
							limit: 1
						}
					};
					if (vErrors === null) vErrors = [err65];
					else vErrors.push(err65);
					errors++;
				}
			}
		}
		if (data.brings !== void 0) {
			let data27 = data.brings;
			if (!(typeof data27 == "number" && !(data27 % 1) && !isNaN(data27) && isFinite(data27))) {
				const err66 = {
					instancePath: instancePath + "/brings",
					schemaPath: "#/$defs/list/properties/brings/type",
					keyword: "type",
					params: { type: "integer" }
				};
				if (vErrors === null) vErrors = [err66];
				else vErrors.push(err66);
				errors++;
			}
			if (typeof data27 == "number" && isFinite(data27)) {
				if (data27 < 0 || isNaN(data27)) {
					const err67 = {
						instancePath: instancePath + "/brings",
						schemaPath: "#/$defs/list/properties/brings/minimum",
						keyword: "minimum",
						params: {
							comparison: ">=",
							limit: 0
						}
					};
					if (vErrors === null) vErrors = [err67];
					else vErrors.push(err67);
					errors++;
				}
			}
		}
		if (data.suspended !== void 0) {
			if (typeof data.suspended !== "string") {
				const err68 = {
					instancePath: instancePath + "/suspended",
					schemaPath: "#/$defs/list/properties/suspended/type",
					keyword: "type",
					params: { type: "string" }
				};
				if (vErrors === null) vErrors = [err68];
				else vErrors.push(err68);
				errors++;
			}
		}
		if (data.suspended_within !== void 0) {
			let data29 = data.suspended_within;
			if (Array.isArray(data29)) {
				const len1 = data29.length;
				for (let i1 = 0; i1 < len1; i1++) if (typeof data29[i1] !== "string") {
					const err69 = {
						instancePath: instancePath + "/suspended_within/" + i1,
						schemaPath: "#/$defs/list/properties/suspended_within/items/type",
						keyword: "type",
						params: { type: "string" }
					};
					if (vErrors === null) vErrors = [err69];
					else vErrors.push(err69);
					errors++;
				}
			} else {
				const err70 = {
					instancePath: instancePath + "/suspended_within",
					schemaPath: "#/$defs/list/properties/suspended_within/type",
					keyword: "type",
					params: { type: "array" }
				};
				if (vErrors === null) vErrors = [err70];
				else vErrors.push(err70);
				errors++;
			}
		}
		if (data.setting_changes !== void 0) {
			let data31 = data.setting_changes;
			if (Array.isArray(data31)) {
				const len2 = data31.length;
				for (let i2 = 0; i2 < len2; i2++) if (!validate56(data31[i2], {
					instancePath: instancePath + "/setting_changes/" + i2,
					parentData: data31,
					parentDataProperty: i2,
					rootData,
					dynamicAnchors
				})) {
					vErrors = vErrors === null ? validate56.errors : withErrors(vErrors, validate56.errors);
					errors = vErrors.length;
				}
			} else {
				const err71 = {
					instancePath: instancePath + "/setting_changes",
					schemaPath: "#/$defs/list/properties/setting_changes/type",
					keyword: "type",
					params: { type: "array" }
				};
				if (vErrors === null) vErrors = [err71];
				else vErrors.push(err71);
				errors++;
			}
		}
		if (data.unchanged !== void 0) {
			let data33 = data.unchanged;
			if (!(typeof data33 == "number" && !(data33 % 1) && !isNaN(data33) && isFinite(data33))) {
				const err72 = {
					instancePath: instancePath + "/unchanged",
					schemaPath: "#/$defs/list/properties/unchanged/type",
					keyword: "type",
					params: { type: "integer" }
				};
				if (vErrors === null) vErrors = [err72];
				else vErrors.push(err72);
				errors++;
			}
			if (typeof data33 == "number" && isFinite(data33)) {
				if (data33 < 0 || isNaN(data33)) {
					const err73 = {
						instancePath: instancePath + "/unchanged",
						schemaPath: "#/$defs/list/properties/unchanged/minimum",
						keyword: "minimum",
						params: {
							comparison: ">=",
							limit: 0
						}
					};
					if (vErrors === null) vErrors = [err73];
					else vErrors.push(err73);
					errors++;
				}
			}
		}
		if (data.have !== void 0) {
			if (!validate58(data.have, {
				instancePath: instancePath + "/have",
				parentData: data,
				parentDataProperty: "have",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate58.errors : withErrors(vErrors, validate58.errors);
				errors = vErrors.length;
			}
		}
		if (data.max_entries !== void 0) {
			let data35 = data.max_entries;
			if (!(typeof data35 == "number" && !(data35 % 1) && !isNaN(data35) && isFinite(data35))) {
				const err74 = {
					instancePath: instancePath + "/max_entries",
					schemaPath: "#/$defs/list/properties/max_entries/type",
					keyword: "type",
					params: { type: "integer" }
				};
				if (vErrors === null) vErrors = [err74];
				else vErrors.push(err74);
				errors++;
			}
			if (typeof data35 == "number" && isFinite(data35)) {
				if (data35 < 1 || isNaN(data35)) {
					const err75 = {
						instancePath: instancePath + "/max_entries",
						schemaPath: "#/$defs/list/properties/max_entries/minimum",
						keyword: "minimum",
						params: {
							comparison: ">=",
							limit: 1
						}
					};
					if (vErrors === null) vErrors = [err75];
					else vErrors.push(err75);
					errors++;
				}
			}
		}
		if (data.resize !== void 0) {
			let data36 = data.resize;
			if (data36 && typeof data36 == "object" && !Array.isArray(data36)) {
				if (data36.from === void 0) {
					const err76 = {
						instancePath: instancePath + "/resize",
						schemaPath: "#/$defs/list/properties/resize/required",
						keyword: "required",
						params: { missingProperty: "from" }
					};
					if (vErrors === null) vErrors = [err76];
					else vErrors.push(err76);
					errors++;
				}
				if (data36.to === void 0) {
					const err77 = {
						instancePath: instancePath + "/resize",
						schemaPath: "#/$defs/list/properties/resize/required",
						keyword: "required",
						params: { missingProperty: "to" }
					};
					if (vErrors === null) vErrors = [err77];
					else vErrors.push(err77);
					errors++;
				}
				if (data36.from !== void 0) {
					let data37 = data36.from;
					if (!(typeof data37 == "number" && !(data37 % 1) && !isNaN(data37) && isFinite(data37))) {
						const err78 = {
							instancePath: instancePath + "/resize/from",
							schemaPath: "#/$defs/list/properties/resize/properties/from/type",
							keyword: "type",
							params: { type: "integer" }
						};
						if (vErrors === null) vErrors = [err78];
						else vErrors.push(err78);
						errors++;
					}
					if (typeof data37 == "number" && isFinite(data37)) {
						if (data37 < 1 || isNaN(data37)) {
							const err79 = {
								instancePath: instancePath + "/resize/from",
								schemaPath: "#/$defs/list/properties/resize/properties/from/minimum",
								keyword: "minimum",
								params: {
									comparison: ">=",
									limit: 1
								}
							};
							if (vErrors === null) vErrors = [err79];
							else vErrors.push(err79);
							errors++;
						}
					}
				}
				if (data36.to !== void 0) {
					let data38 = data36.to;
					if (!(typeof data38 == "number" && !(data38 % 1) && !isNaN(data38) && isFinite(data38))) {
						const err80 = {
							instancePath: instancePath + "/resize/to",
							schemaPath: "#/$defs/list/properties/resize/properties/to/type",
							keyword: "type",
							params: { type: "integer" }
						};
						if (vErrors === null) vErrors = [err80];
						else vErrors.push(err80);
						errors++;
					}
					if (typeof data38 == "number" && isFinite(data38)) {
						if (data38 < 1 || isNaN(data38)) {
							const err81 = {
								instancePath: instancePath + "/resize/to",
								schemaPath: "#/$defs/list/properties/resize/properties/to/minimum",
								keyword: "minimum",
								params: {
									comparison: ">=",
									limit: 1
								}
							};
							if (vErrors === null) vErrors = [err81];
							else vErrors.push(err81);
							errors++;
						}
					}
				}
				if (data36.cut !== void 0) {
					let data39 = data36.cut;
					if (data39 && typeof data39 == "object" && !Array.isArray(data39)) {
						if (data39.target === void 0) {
							const err82 = {
								instancePath: instancePath + "/resize/cut",
								schemaPath: "#/$defs/list/properties/resize/properties/cut/required",
								keyword: "required",
								params: { missingProperty: "target" }
							};
							if (vErrors === null) vErrors = [err82];
							else vErrors.push(err82);
							errors++;
						}
						if (data39.by === void 0) {
							const err83 = {
								instancePath: instancePath + "/resize/cut",
								schemaPath: "#/$defs/list/properties/resize/properties/cut/required",
								keyword: "required",
								params: { missingProperty: "by" }
							};
							if (vErrors === null) vErrors = [err83];
							else vErrors.push(err83);
							errors++;
						}
						if (data39.target !== void 0) {
							let data40 = data39.target;
							if (!(typeof data40 == "number" && !(data40 % 1) && !isNaN(data40) && isFinite(data40))) {
								const err84 = {
									instancePath: instancePath + "/resize/cut/target",
									schemaPath: "#/$defs/list/properties/resize/properties/cut/properties/target/type",
									keyword: "type",
									params: { type: "integer" }
								};
								if (vErrors === null) vErrors = [err84];
								else vErrors.push(err84);
								errors++;
							}
							if (typeof data40 == "number" && isFinite(data40)) {
								if (data40 < 1 || isNaN(data40)) {
									const err85 = {
										instancePath: instancePath + "/resize/cut/target",
										schemaPath: "#/$defs/list/properties/resize/properties/cut/properties/target/minimum",
										keyword: "minimum",
										params: {
											comparison: ">=",
											limit: 1
										}
									};
									if (vErrors === null) vErrors = [err85];
									else vErrors.push(err85);
									errors++;
								}
							}
						}
						if (data39.by !== void 0) {
							if (typeof data39.by !== "string") {
								const err86 = {
									instancePath: instancePath + "/resize/cut/by",
									schemaPath: "#/$defs/list/properties/resize/properties/cut/properties/by/type",
									keyword: "type",
									params: { type: "string" }
								};
								if (vErrors === null) vErrors = [err86];
								else vErrors.push(err86);
								errors++;
							}
						}
					} else {
						const err87 = {
							instancePath: instancePath + "/resize/cut",
							schemaPath: "#/$defs/list/properties/resize/properties/cut/type",
							keyword: "type",
							params: { type: "object" }
						};
						if (vErrors === null) vErrors = [err87];
						else vErrors.push(err87);
						errors++;
					}
				}
			} else {
				const err88 = {
					instancePath: instancePath + "/resize",
					schemaPath: "#/$defs/list/properties/resize/type",
					keyword: "type",
					params: { type: "object" }
				};
				if (vErrors === null) vErrors = [err88];
				else vErrors.push(err88);
				errors++;
			}
		}
		if (data.rename !== void 0) {
			let data42 = data.rename;
			if (data42 && typeof data42 == "object" && !Array.isArray(data42)) {
				if (data42.from === void 0) {
					const err89 = {
						instancePath: instancePath + "/rename",
						schemaPath: "#/$defs/list/properties/rename/required",
						keyword: "required",
						params: { missingProperty: "from" }
					};
					if (vErrors === null) vErrors = [err89];
					else vErrors.push(err89);
					errors++;
				}
				if (data42.to === void 0) {
					const err90 = {
						instancePath: instancePath + "/rename",
						schemaPath: "#/$defs/list/properties/rename/required",
						keyword: "required",
						params: { missingProperty: "to" }
					};
					if (vErrors === null) vErrors = [err90];
					else vErrors.push(err90);
					errors++;
				}
				if (data42.from !== void 0) {
					if (typeof data42.from !== "string") {
						const err91 = {
							instancePath: instancePath + "/rename/from",
							schemaPath: "#/$defs/list/properties/rename/properties/from/type",
							keyword: "type",
							params: { type: "string" }
						};
						if (vErrors === null) vErrors = [err91];
						else vErrors.push(err91);
						errors++;
					}
				}
				if (data42.to !== void 0) {
					if (typeof data42.to !== "string") {
						const err92 = {
							instancePath: instancePath + "/rename/to",
							schemaPath: "#/$defs/list/properties/rename/properties/to/type",
							keyword: "type",
							params: { type: "string" }
						};
						if (vErrors === null) vErrors = [err92];
						else vErrors.push(err92);
						errors++;
					}
				}
			} else {
				const err93 = {
					instancePath: instancePath + "/rename",
					schemaPath: "#/$defs/list/properties/rename/type",
					keyword: "type",
					params: { type: "object" }
				};
				if (vErrors === null) vErrors = [err93];
				else vErrors.push(err93);
				errors++;
			}
		}
		if (data.adopt !== void 0) {
			if (typeof data.adopt !== "boolean") {
				const err94 = {
					instancePath: instancePath + "/adopt",
					schemaPath: "#/$defs/list/properties/adopt/type",
					keyword: "type",
					params: { type: "boolean" }
				};
				if (vErrors === null) vErrors = [err94];
				else vErrors.push(err94);
				errors++;
			}
		}
		if (data.new_settings !== void 0) {
			if (true !== data.new_settings) {
				const err95 = {
					instancePath: instancePath + "/new_settings",
					schemaPath: "#/$defs/list/properties/new_settings/const",
					keyword: "const",
					params: { allowedValue: true }
				};
				if (vErrors === null) vErrors = [err95];
				else vErrors.push(err95);
				errors++;
			}
		}
		if (data.tags !== void 0) {
			let data47 = data.tags;
			if (data47 && typeof data47 == "object" && !Array.isArray(data47)) {
				if (data47.set === void 0) {
					const err96 = {
						instancePath: instancePath + "/tags",
						schemaPath: "#/$defs/list/properties/tags/required",
						keyword: "required",
						params: { missingProperty: "set" }
					};
					if (vErrors === null) vErrors = [err96];
					else vErrors.push(err96);
					errors++;
				}
				if (data47.remove === void 0) {
					const err97 = {
						instancePath: instancePath + "/tags",
						schemaPath: "#/$defs/list/properties/tags/required",
						keyword: "required",
						params: { missingProperty: "remove" }
					};
					if (vErrors === null) vErrors = [err97];
					else vErrors.push(err97);
					errors++;
				}
				if (data47.set !== void 0) {
					let data48 = data47.set;
					if (data48 && typeof data48 == "object" && !Array.isArray(data48)) {
						for (const key0 in data48) if (typeof data48[key0] !== "string") {
							const err98 = {
								instancePath: instancePath + "/tags/set/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"),
								schemaPath: "#/$defs/list/properties/tags/properties/set/additionalProperties/type",
								keyword: "type",
								params: { type: "string" }
							};
							if (vErrors === null) vErrors = [err98];
							else vErrors.push(err98);
							errors++;
						}
					} else {
						const err99 = {
							instancePath: instancePath + "/tags/set",
							schemaPath: "#/$defs/list/properties/tags/properties/set/type",
							keyword: "type",
							params: { type: "object" }
						};
						if (vErrors === null) vErrors = [err99];
						else vErrors.push(err99);
						errors++;
					}
				}
				if (data47.remove !== void 0) {
					let data50 = data47.remove;
					if (Array.isArray(data50)) {
						const len3 = data50.length;
						for (let i3 = 0; i3 < len3; i3++) if (typeof data50[i3] !== "string") {
							const err100 = {
								instancePath: instancePath + "/tags/remove/" + i3,
								schemaPath: "#/$defs/list/properties/tags/properties/remove/items/type",
								keyword: "type",
								params: { type: "string" }
							};
							if (vErrors === null) vErrors = [err100];
							else vErrors.push(err100);
							errors++;
						}
					} else {
						const err101 = {
							instancePath: instancePath + "/tags/remove",
							schemaPath: "#/$defs/list/properties/tags/properties/remove/type",
							keyword: "type",
							params: { type: "array" }
						};
						if (vErrors === null) vErrors = [err101];
						else vErrors.push(err101);
						errors++;
					}
				}
			} else {
				const err102 = {
					instancePath: instancePath + "/tags",
					schemaPath: "#/$defs/list/properties/tags/type",
					keyword: "type",
					params: { type: "object" }
				};
				if (vErrors === null) vErrors = [err102];
				else vErrors.push(err102);
				errors++;
			}
		}
		if (data.share !== void 0) {
			if (!validate60(data.share, {
				instancePath: instancePath + "/share",
				parentData: data,
				parentDataProperty: "share",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate60.errors : withErrors(vErrors, validate60.errors);
				errors = vErrors.length;
			}
		}
		if (data.adds !== void 0) {
			let data53 = data.adds;
			if (Array.isArray(data53)) {
				const len4 = data53.length;
				for (let i4 = 0; i4 < len4; i4++) {
					let data54 = data53[i4];
					if (data54 && typeof data54 == "object" && !Array.isArray(data54)) {
						if (data54.cidr === void 0) {
							const err103 = {
								instancePath: instancePath + "/adds/" + i4,
								schemaPath: "#/$defs/list/properties/adds/items/required",
								keyword: "required",
								params: { missingProperty: "cidr" }
							};
							if (vErrors === null) vErrors = [err103];
							else vErrors.push(err103);
							errors++;
						}
						if (data54.description === void 0) {
							const err104 = {
								instancePath: instancePath + "/adds/" + i4,
								schemaPath: "#/$defs/list/properties/adds/items/required",
								keyword: "required",
								params: { missingProperty: "description" }
							};
							if (vErrors === null) vErrors = [err104];
							else vErrors.push(err104);
							errors++;
						}
						if (data54.from === void 0) {
							const err105 = {
								instancePath: instancePath + "/adds/" + i4,
								schemaPath: "#/$defs/list/properties/adds/items/required",
								keyword: "required",
								params: { missingProperty: "from" }
							};
							if (vErrors === null) vErrors = [err105];
							else vErrors.push(err105);
							errors++;
						}
						if (data54.cidr !== void 0) {
							let data55 = data54.cidr;
							if (typeof data55 === "string") {
								if (!pattern12.test(data55)) {
									const err106 = {
										instancePath: instancePath + "/adds/" + i4 + "/cidr",
										schemaPath: "#/$defs/list/properties/adds/items/properties/cidr/pattern",
										keyword: "pattern",
										params: { pattern: "^[0-9a-f.:]+/[0-9]{1,3}$" }
									};
									if (vErrors === null) vErrors = [err106];
									else vErrors.push(err106);
									errors++;
								}
							} else {
								const err107 = {
									instancePath: instancePath + "/adds/" + i4 + "/cidr",
									schemaPath: "#/$defs/list/properties/adds/items/properties/cidr/type",
									keyword: "type",
									params: { type: "string" }
								};
								if (vErrors === null) vErrors = [err107];
								else vErrors.push(err107);
								errors++;
							}
						}
						if (data54.description !== void 0) {
							if (typeof data54.description !== "string") {
								const err108 = {
									instancePath: instancePath + "/adds/" + i4 + "/description",
									schemaPath: "#/$defs/list/properties/adds/items/properties/description/type",
									keyword: "type",
									params: { type: "string" }
								};
								if (vErrors === null) vErrors = [err108];
								else vErrors.push(err108);
								errors++;
							}
						}
						if (data54.from !== void 0) {
							if (!validate62(data54.from, {
								instancePath: instancePath + "/adds/" + i4 + "/from",
								parentData: data54,
								parentDataProperty: "from",
								rootData,
								dynamicAnchors
							})) {
								vErrors = vErrors === null ? validate62.errors : withErrors(vErrors, validate62.errors);
								errors = vErrors.length;
							}
						}
						if (data54.stands_for !== void 0) {
							let data58 = data54.stands_for;
							if (!(typeof data58 == "number" && !(data58 % 1) && !isNaN(data58) && isFinite(data58))) {
								const err109 = {
									instancePath: instancePath + "/adds/" + i4 + "/stands_for",
									schemaPath: "#/$defs/list/properties/adds/items/properties/stands_for/type",
									keyword: "type",
									params: { type: "integer" }
								};
								if (vErrors === null) vErrors = [err109];
								else vErrors.push(err109);
								errors++;
							}
							if (typeof data58 == "number" && isFinite(data58)) {
								if (data58 < 1 || isNaN(data58)) {
									const err110 = {
										instancePath: instancePath + "/adds/" + i4 + "/stands_for",
										schemaPath: "#/$defs/list/properties/adds/items/properties/stands_for/minimum",
										keyword: "minimum",
										params: {
											comparison: ">=",
											limit: 1
										}
									};
									if (vErrors === null) vErrors = [err110];
									else vErrors.push(err110);
									errors++;
								}
							}
						}
						if (data54.also_in !== void 0) {
							let data59 = data54.also_in;
							if (Array.isArray(data59)) {
								const len5 = data59.length;
								for (let i5 = 0; i5 < len5; i5++) {
									let data60 = data59[i5];
									if (data60 && typeof data60 == "object" && !Array.isArray(data60)) {
										if (data60.id === void 0) {
											const err111 = {
												instancePath: instancePath + "/adds/" + i4 + "/also_in/" + i5,
												schemaPath: "#/$defs/list/properties/adds/items/properties/also_in/items/required",
												keyword: "required",
												params: { missingProperty: "id" }
											};
											if (vErrors === null) vErrors = [err111];
											else vErrors.push(err111);
											errors++;
										}
										if (data60.vpc_id === void 0) {
											const err112 = {
												instancePath: instancePath + "/adds/" + i4 + "/also_in/" + i5,
												schemaPath: "#/$defs/list/properties/adds/items/properties/also_in/items/required",
												keyword: "required",
												params: { missingProperty: "vpc_id" }
											};
											if (vErrors === null) vErrors = [err112];
											else vErrors.push(err112);
											errors++;
										}
										if (data60.account === void 0) {
											const err113 = {
												instancePath: instancePath + "/adds/" + i4 + "/also_in/" + i5,
												schemaPath: "#/$defs/list/properties/adds/items/properties/also_in/items/required",
												keyword: "required",
												params: { missingProperty: "account" }
											};
											if (vErrors === null) vErrors = [err113];
											else vErrors.push(err113);
											errors++;
										}
										if (data60.account_id === void 0) {
											const err114 = {
												instancePath: instancePath + "/adds/" + i4 + "/also_in/" + i5,
												schemaPath: "#/$defs/list/properties/adds/items/properties/also_in/items/required",
												keyword: "required",
												params: { missingProperty: "account_id" }
											};
											if (vErrors === null) vErrors = [err114];
											else vErrors.push(err114);
											errors++;
										}
										if (data60.region === void 0) {
											const err115 = {
												instancePath: instancePath + "/adds/" + i4 + "/also_in/" + i5,
												schemaPath: "#/$defs/list/properties/adds/items/properties/also_in/items/required",
												keyword: "required",
												params: { missingProperty: "region" }
											};
											if (vErrors === null) vErrors = [err115];
											else vErrors.push(err115);
											errors++;
										}
										if (data60.id !== void 0) {
											if (typeof data60.id !== "string") {
												const err116 = {
													instancePath: instancePath + "/adds/" + i4 + "/also_in/" + i5 + "/id",
													schemaPath: "#/$defs/list/properties/adds/items/properties/also_in/items/properties/id/type",
													keyword: "type",
													params: { type: "string" }
												};
												if (vErrors === null) vErrors = [err116];
												else vErrors.push(err116);
												errors++;
											}
										}
										if (data60.vpc_id !== void 0) {
											if (typeof data60.vpc_id !== "string") {
												const err117 = {
													instancePath: instancePath + "/adds/" + i4 + "/also_in/" + i5 + "/vpc_id",
													schemaPath: "#/$defs/list/properties/adds/items/properties/also_in/items/properties/vpc_id/type",
													keyword: "type",
													params: { type: "string" }
												};
												if (vErrors === null) vErrors = [err117];
												else vErrors.push(err117);
												errors++;
											}
										}
										if (data60.account !== void 0) {
											if (typeof data60.account !== "string") {
												const err118 = {
													instancePath: instancePath + "/adds/" + i4 + "/also_in/" + i5 + "/account",
													schemaPath: "#/$defs/list/properties/adds/items/properties/also_in/items/properties/account/type",
													keyword: "type",
													params: { type: "string" }
												};
												if (vErrors === null) vErrors = [err118];
												else vErrors.push(err118);
												errors++;
											}
										}
										if (data60.account_id !== void 0) {
											let data64 = data60.account_id;
											if (typeof data64 === "string") {
												if (!pattern6.test(data64)) {
													const err119 = {
														instancePath: instancePath + "/adds/" + i4 + "/also_in/" + i5 + "/account_id",
														schemaPath: "#/$defs/list/properties/adds/items/properties/also_in/items/properties/account_id/pattern",
														keyword: "pattern",
														params: { pattern: "^[0-9]{12}$" }
													};
													if (vErrors === null) vErrors = [err119];
													else vErrors.push(err119);
													errors++;
												}
											} else {
												const err120 = {
													instancePath: instancePath + "/adds/" + i4 + "/also_in/" + i5 + "/account_id",
													schemaPath: "#/$defs/list/properties/adds/items/properties/also_in/items/properties/account_id/type",
													keyword: "type",
													params: { type: "string" }
												};
												if (vErrors === null) vErrors = [err120];
												else vErrors.push(err120);
												errors++;
											}
										}
										if (data60.region !== void 0) {
											if (typeof data60.region !== "string") {
												const err121 = {
													instancePath: instancePath + "/adds/" + i4 + "/also_in/" + i5 + "/region",
													schemaPath: "#/$defs/list/properties/adds/items/properties/also_in/items/properties/region/type",
													keyword: "type",
													params: { type: "string" }
												};
												if (vErrors === null) vErrors = [err121];
												else vErrors.push(err121);
												errors++;
											}
										}
									} else {
										const err122 = {
											instancePath: instancePath + "/adds/" + i4 + "/also_in/" + i5,
											schemaPath: "#/$defs/list/properties/adds/items/properties/also_in/items/type",
											keyword: "type",
											params: { type: "object" }
										};
										if (vErrors === null) vErrors = [err122];
										else vErrors.push(err122);
										errors++;
									}
								}
							} else {
								const err123 = {
									instancePath: instancePath + "/adds/" + i4 + "/also_in",
									schemaPath: "#/$defs/list/properties/adds/items/properties/also_in/type",
									keyword: "type",
									params: { type: "array" }
								};
								if (vErrors === null) vErrors = [err123];
								else vErrors.push(err123);
								errors++;
							}
						}
					} else {
						const err124 = {
							instancePath: instancePath + "/adds/" + i4,
							schemaPath: "#/$defs/list/properties/adds/items/type",
							keyword: "type",
							params: { type: "object" }
						};
						if (vErrors === null) vErrors = [err124];
						else vErrors.push(err124);
						errors++;
					}
				}
			} else {
				const err125 = {
					instancePath: instancePath + "/adds",
					schemaPath: "#/$defs/list/properties/adds/type",
					keyword: "type",
					params: { type: "array" }
				};
				if (vErrors === null) vErrors = [err125];
				else vErrors.push(err125);
				errors++;
			}
		}
		if (data.removes !== void 0) {
			let data66 = data.removes;
			if (Array.isArray(data66)) {
				const len6 = data66.length;
				for (let i6 = 0; i6 < len6; i6++) {
					let data67 = data66[i6];
					if (data67 && typeof data67 == "object" && !Array.isArray(data67)) {
						if (data67.cidr === void 0) {
							const err126 = {
								instancePath: instancePath + "/removes/" + i6,
								schemaPath: "#/$defs/list/properties/removes/items/required",
								keyword: "required",
								params: { missingProperty: "cidr" }
							};
							if (vErrors === null) vErrors = [err126];
							else vErrors.push(err126);
							errors++;
						}
						if (data67.description === void 0) {
							const err127 = {
								instancePath: instancePath + "/removes/" + i6,
								schemaPath: "#/$defs/list/properties/removes/items/required",
								keyword: "required",
								params: { missingProperty: "description" }
							};
							if (vErrors === null) vErrors = [err127];
							else vErrors.push(err127);
							errors++;
						}
						if (data67.reason === void 0) {
							const err128 = {
								instancePath: instancePath + "/removes/" + i6,
								schemaPath: "#/$defs/list/properties/removes/items/required",
								keyword: "required",
								params: { missingProperty: "reason" }
							};
							if (vErrors === null) vErrors = [err128];
							else vErrors.push(err128);
							errors++;
						}
						if (data67.cidr !== void 0) {
							let data68 = data67.cidr;
							if (typeof data68 === "string") {
								if (!pattern12.test(data68)) {
									const err129 = {
										instancePath: instancePath + "/removes/" + i6 + "/cidr",
										schemaPath: "#/$defs/list/properties/removes/items/properties/cidr/pattern",
										keyword: "pattern",
										params: { pattern: "^[0-9a-f.:]+/[0-9]{1,3}$" }
									};
									if (vErrors === null) vErrors = [err129];
									else vErrors.push(err129);
									errors++;
								}
							} else {
								const err130 = {
									instancePath: instancePath + "/removes/" + i6 + "/cidr",
									schemaPath: "#/$defs/list/properties/removes/items/properties/cidr/type",
									keyword: "type",
									params: { type: "string" }
								};
								if (vErrors === null) vErrors = [err130];
								else vErrors.push(err130);
								errors++;
							}
						}
						if (data67.description !== void 0) {
							if (typeof data67.description !== "string") {
								const err131 = {
									instancePath: instancePath + "/removes/" + i6 + "/description",
									schemaPath: "#/$defs/list/properties/removes/items/properties/description/type",
									keyword: "type",
									params: { type: "string" }
								};
								if (vErrors === null) vErrors = [err131];
								else vErrors.push(err131);
								errors++;
							}
						}
						if (data67.reason !== void 0) {
							if (typeof data67.reason !== "string") {
								const err132 = {
									instancePath: instancePath + "/removes/" + i6 + "/reason",
									schemaPath: "#/$defs/list/properties/removes/items/properties/reason/type",
									keyword: "type",
									params: { type: "string" }
								};
								if (vErrors === null) vErrors = [err132];
								else vErrors.push(err132);
								errors++;
							}
						}
						if (data67.from !== void 0) {
							if (!validate62(data67.from, {
								instancePath: instancePath + "/removes/" + i6 + "/from",
								parentData: data67,
								parentDataProperty: "from",
								rootData,
								dynamicAnchors
							})) {
								vErrors = vErrors === null ? validate62.errors : withErrors(vErrors, validate62.errors);
								errors = vErrors.length;
							}
						}
					} else {
						const err133 = {
							instancePath: instancePath + "/removes/" + i6,
							schemaPath: "#/$defs/list/properties/removes/items/type",
							keyword: "type",
							params: { type: "object" }
						};
						if (vErrors === null) vErrors = [err133];
						else vErrors.push(err133);
						errors++;
					}
				}
			} else {
				const err134 = {
					instancePath: instancePath + "/removes",
					schemaPath: "#/$defs/list/properties/removes/type",
					keyword: "type",
					params: { type: "array" }
				};
				if (vErrors === null) vErrors = [err134];
				else vErrors.push(err134);
				errors++;
			}
		}
		if (data.describes !== void 0) {
			let data72 = data.describes;
			if (Array.isArray(data72)) {
				const len7 = data72.length;
				for (let i7 = 0; i7 < len7; i7++) {
					let data73 = data72[i7];
					if (data73 && typeof data73 == "object" && !Array.isArray(data73)) {
						if (data73.cidr === void 0) {
							const err135 = {
								instancePath: instancePath + "/describes/" + i7,
								schemaPath: "#/$defs/list/properties/describes/items/required",
								keyword: "required",
								params: { missingProperty: "cidr" }
							};
							if (vErrors === null) vErrors = [err135];
							else vErrors.push(err135);
							errors++;
						}
						if (data73.description_before === void 0) {
							const err136 = {
								instancePath: instancePath + "/describes/" + i7,
								schemaPath: "#/$defs/list/properties/describes/items/required",
								keyword: "required",
								params: { missingProperty: "description_before" }
							};
							if (vErrors === null) vErrors = [err136];
							else vErrors.push(err136);
							errors++;
						}
						if (data73.description === void 0) {
							const err137 = {
								instancePath: instancePath + "/describes/" + i7,
								schemaPath: "#/$defs/list/properties/describes/items/required",
								keyword: "required",
								params: { missingProperty: "description" }
							};
							if (vErrors === null) vErrors = [err137];
							else vErrors.push(err137);
							errors++;
						}
						if (data73.from === void 0) {
							const err138 = {
								instancePath: instancePath + "/describes/" + i7,
								schemaPath: "#/$defs/list/properties/describes/items/required",
								keyword: "required",
								params: { missingProperty: "from" }
							};
							if (vErrors === null) vErrors = [err138];
							else vErrors.push(err138);
							errors++;
						}
						if (data73.cidr !== void 0) {
							let data74 = data73.cidr;
							if (typeof data74 === "string") {
								if (!pattern12.test(data74)) {
									const err139 = {
										instancePath: instancePath + "/describes/" + i7 + "/cidr",
										schemaPath: "#/$defs/list/properties/describes/items/properties/cidr/pattern",
										keyword: "pattern",
										params: { pattern: "^[0-9a-f.:]+/[0-9]{1,3}$" }
									};
									if (vErrors === null) vErrors = [err139];
									else vErrors.push(err139);
									errors++;
								}
							} else {
								const err140 = {
									instancePath: instancePath + "/describes/" + i7 + "/cidr",
									schemaPath: "#/$defs/list/properties/describes/items/properties/cidr/type",
									keyword: "type",
									params: { type: "string" }
								};
								if (vErrors === null) vErrors = [err140];
								else vErrors.push(err140);
								errors++;
							}
						}
						if (data73.description_before !== void 0) {
							if (typeof data73.description_before !== "string") {
								const err141 = {
									instancePath: instancePath + "/describes/" + i7 + "/description_before",
									schemaPath: "#/$defs/list/properties/describes/items/properties/description_before/type",
									keyword: "type",
									params: { type: "string" }
								};
								if (vErrors === null) vErrors = [err141];
								else vErrors.push(err141);
								errors++;
							}
						}
						if (data73.description !== void 0) {
							if (typeof data73.description !== "string") {
								const err142 = {
									instancePath: instancePath + "/describes/" + i7 + "/description",
									schemaPath: "#/$defs/list/properties/describes/items/properties/description/type",
									keyword: "type",
									params: { type: "string" }
								};
								if (vErrors === null) vErrors = [err142];
								else vErrors.push(err142);
								errors++;
							}
						}
						if (data73.from !== void 0) {
							if (!validate62(data73.from, {
								instancePath: instancePath + "/describes/" + i7 + "/from",
								parentData: data73,
								parentDataProperty: "from",
								rootData,
								dynamicAnchors
							})) {
								vErrors = vErrors === null ? validate62.errors : withErrors(vErrors, validate62.errors);
								errors = vErrors.length;
							}
						}
					} else {
						const err143 = {
							instancePath: instancePath + "/describes/" + i7,
							schemaPath: "#/$defs/list/properties/describes/items/type",
							keyword: "type",
							params: { type: "object" }
						};
						if (vErrors === null) vErrors = [err143];
						else vErrors.push(err143);
						errors++;
					}
				}
			} else {
				const err144 = {
					instancePath: instancePath + "/describes",
					schemaPath: "#/$defs/list/properties/describes/type",
					keyword: "type",
					params: { type: "array" }
				};
				if (vErrors === null) vErrors = [err144];
				else vErrors.push(err144);
				errors++;
			}
		}
		if (data.digests !== void 0) {
			let data78 = data.digests;
			if (data78 && typeof data78 == "object" && !Array.isArray(data78)) {
				if (data78.exact === void 0) {
					const err145 = {
						instancePath: instancePath + "/digests",
						schemaPath: "#/$defs/list/properties/digests/required",
						keyword: "required",
						params: { missingProperty: "exact" }
					};
					if (vErrors === null) vErrors = [err145];
					else vErrors.push(err145);
					errors++;
				}
				if (data78.settings !== void 0) {
					let data79 = data78.settings;
					if (typeof data79 === "string") {
						if (!pattern4.test(data79)) {
							const err146 = {
								instancePath: instancePath + "/digests/settings",
								schemaPath: "#/$defs/list/properties/digests/properties/settings/pattern",
								keyword: "pattern",
								params: { pattern: "^[0-9a-f]{64}$" }
							};
							if (vErrors === null) vErrors = [err146];
							else vErrors.push(err146);
							errors++;
						}
					} else {
						const err147 = {
							instancePath: instancePath + "/digests/settings",
							schemaPath: "#/$defs/list/properties/digests/properties/settings/type",
							keyword: "type",
							params: { type: "string" }
						};
						if (vErrors === null) vErrors = [err147];
						else vErrors.push(err147);
						errors++;
					}
				}
				if (data78.exact !== void 0) {
					let data80 = data78.exact;
					if (typeof data80 === "string") {
						if (!pattern4.test(data80)) {
							const err148 = {
								instancePath: instancePath + "/digests/exact",
								schemaPath: "#/$defs/list/properties/digests/properties/exact/pattern",
								keyword: "pattern",
								params: { pattern: "^[0-9a-f]{64}$" }
							};
							if (vErrors === null) vErrors = [err148];
							else vErrors.push(err148);
							errors++;
						}
					} else {
						const err149 = {
							instancePath: instancePath + "/digests/exact",
							schemaPath: "#/$defs/list/properties/digests/properties/exact/type",
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
					instancePath: instancePath + "/digests",
					schemaPath: "#/$defs/list/properties/digests/type",
					keyword: "type",
					params: { type: "object" }
				};
				if (vErrors === null) vErrors = [err150];
				else vErrors.push(err150);
				errors++;
			}
		}
	} else {
		const err151 = {
			instancePath,
			schemaPath: "#/$defs/list/type",
			keyword: "type",
			params: { type: "object" }
		};
		if (vErrors === null) vErrors = [err151];
		else vErrors.push(err151);
		errors++;
	}
	validate53.errors = vErrors;
	return errors === 0;
}
validate53.evaluated = {
	"props": {
		"address": true,
		"account": true,
		"account_id": true,
		"region": true,
		"name": true,
		"address_family": true,
		"manage": true,
		"part_of": true,
		"mapping": true,
		"position": true,
		"kind": true,
		"cause": true,
		"held": true,
		"waiting": true,
		"brings": true,
		"suspended": true,
		"suspended_within": true,
		"setting_changes": true,
		"unchanged": true,
		"have": true,
		"max_entries": true,
		"resize": true,
		"rename": true,
		"adopt": true,
		"new_settings": true,
		"tags": true,
		"share": true,
		"adds": true,
		"removes": true,
		"describes": true,
		"digests": true
	},
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
		if (data.address === void 0) {
			const err0 = {
				instancePath,
				schemaPath: "#/$defs/not_planned/required",
				keyword: "required",
				params: { missingProperty: "address" }
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		if (data.account === void 0) {
			const err1 = {
				instancePath,
				schemaPath: "#/$defs/not_planned/required",
				keyword: "required",
				params: { missingProperty: "account" }
			};
			if (vErrors === null) vErrors = [err1];
			else vErrors.push(err1);
			errors++;
		}
		if (data.account_id === void 0) {
			const err2 = {
				instancePath,
				schemaPath: "#/$defs/not_planned/required",
				keyword: "required",
				params: { missingProperty: "account_id" }
			};
			if (vErrors === null) vErrors = [err2];
			else vErrors.push(err2);
			errors++;
		}
		if (data.region === void 0) {
			const err3 = {
				instancePath,
				schemaPath: "#/$defs/not_planned/required",
				keyword: "required",
				params: { missingProperty: "region" }
			};
			if (vErrors === null) vErrors = [err3];
			else vErrors.push(err3);
			errors++;
		}
		if (data.code === void 0) {
			const err4 = {
				instancePath,
				schemaPath: "#/$defs/not_planned/required",
				keyword: "required",
				params: { missingProperty: "code" }
			};
			if (vErrors === null) vErrors = [err4];
			else vErrors.push(err4);
			errors++;
		}
		if (data.address !== void 0) {
			if (typeof data.address !== "string") {
				const err5 = {
					instancePath: instancePath + "/address",
					schemaPath: "#/$defs/not_planned/properties/address/type",
					keyword: "type",
					params: { type: "string" }
				};
				if (vErrors === null) vErrors = [err5];
				else vErrors.push(err5);
				errors++;
			}
		}
		if (data.account !== void 0) {
			if (typeof data.account !== "string") {
				const err6 = {
					instancePath: instancePath + "/account",
					schemaPath: "#/$defs/not_planned/properties/account/type",
					keyword: "type",
					params: { type: "string" }
				};
				if (vErrors === null) vErrors = [err6];
				else vErrors.push(err6);
				errors++;
			}
		}
		if (data.account_id !== void 0) {
			let data2 = data.account_id;
			if (typeof data2 === "string") {
				if (!pattern6.test(data2)) {
					const err7 = {
						instancePath: instancePath + "/account_id",
						schemaPath: "#/$defs/not_planned/properties/account_id/pattern",
						keyword: "pattern",
						params: { pattern: "^[0-9]{12}$" }
					};
					if (vErrors === null) vErrors = [err7];
					else vErrors.push(err7);
					errors++;
				}
			} else {
				const err8 = {
					instancePath: instancePath + "/account_id",
					schemaPath: "#/$defs/not_planned/properties/account_id/type",
					keyword: "type",
					params: { type: "string" }
				};
				if (vErrors === null) vErrors = [err8];
				else vErrors.push(err8);
				errors++;
			}
		}
		if (data.region !== void 0) {
			if (typeof data.region !== "string") {
				const err9 = {
					instancePath: instancePath + "/region",
					schemaPath: "#/$defs/not_planned/properties/region/type",
					keyword: "type",
					params: { type: "string" }
				};
				if (vErrors === null) vErrors = [err9];
				else vErrors.push(err9);
				errors++;
			}
		}
		if (data.mapping !== void 0) {
			if (typeof data.mapping !== "string") {
				const err10 = {
					instancePath: instancePath + "/mapping",
					schemaPath: "#/$defs/not_planned/properties/mapping/type",
					keyword: "type",
					params: { type: "string" }
				};
				if (vErrors === null) vErrors = [err10];
				else vErrors.push(err10);
				errors++;
			}
		}
		if (data.position !== void 0) {
			if (!validate54(data.position, {
				instancePath: instancePath + "/position",
				parentData: data,
				parentDataProperty: "position",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate54.errors : withErrors(vErrors, validate54.errors);
				errors = vErrors.length;
			}
		}
		if (data.code !== void 0) {
			let data6 = data.code;
			if (typeof data6 === "string") {
				if (!pattern8.test(data6)) {
					const err11 = {
						instancePath: instancePath + "/code",
						schemaPath: "#/$defs/not_planned/properties/code/pattern",
						keyword: "pattern",
						params: { pattern: "^[a-z][a-z0-9_]*$" }
					};
					if (vErrors === null) vErrors = [err11];
					else vErrors.push(err11);
					errors++;
				}
			} else {
				const err12 = {
					instancePath: instancePath + "/code",
					schemaPath: "#/$defs/not_planned/properties/code/type",
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
			instancePath,
			schemaPath: "#/$defs/not_planned/type",
			keyword: "type",
			params: { type: "object" }
		};
		if (vErrors === null) vErrors = [err13];
		else vErrors.push(err13);
		errors++;
	}
	validate67.errors = vErrors;
	return errors === 0;
}
validate67.evaluated = {
	"props": {
		"address": true,
		"account": true,
		"account_id": true,
		"region": true,
		"mapping": true,
		"position": true,
		"code": true
	},
	"dynamicProps": false,
	"dynamicItems": false
};
function validate70(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate70.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.address === void 0) {
			const err0 = {
				instancePath,
				schemaPath: "#/$defs/stray_share/required",
				keyword: "required",
				params: { missingProperty: "address" }
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		if (data.account === void 0) {
			const err1 = {
				instancePath,
				schemaPath: "#/$defs/stray_share/required",
				keyword: "required",
				params: { missingProperty: "account" }
			};
			if (vErrors === null) vErrors = [err1];
			else vErrors.push(err1);
			errors++;
		}
		if (data.account_id === void 0) {
			const err2 = {
				instancePath,
				schemaPath: "#/$defs/stray_share/required",
				keyword: "required",
				params: { missingProperty: "account_id" }
			};
			if (vErrors === null) vErrors = [err2];
			else vErrors.push(err2);
			errors++;
		}
		if (data.region === void 0) {
			const err3 = {
				instancePath,
				schemaPath: "#/$defs/stray_share/required",
				keyword: "required",
				params: { missingProperty: "region" }
			};
			if (vErrors === null) vErrors = [err3];
			else vErrors.push(err3);
			errors++;
		}
		if (data.name === void 0) {
			const err4 = {
				instancePath,
				schemaPath: "#/$defs/stray_share/required",
				keyword: "required",
				params: { missingProperty: "name" }
			};
			if (vErrors === null) vErrors = [err4];
			else vErrors.push(err4);
			errors++;
		}
		if (data.arn === void 0) {
			const err5 = {
				instancePath,
				schemaPath: "#/$defs/stray_share/required",
				keyword: "required",
				params: { missingProperty: "arn" }
			};
			if (vErrors === null) vErrors = [err5];
			else vErrors.push(err5);
			errors++;
		}
		if (data.prefix_list_id === void 0) {
			const err6 = {
				instancePath,
				schemaPath: "#/$defs/stray_share/required",
				keyword: "required",
				params: { missingProperty: "prefix_list_id" }
			};
			if (vErrors === null) vErrors = [err6];
			else vErrors.push(err6);
			errors++;
		}
		if (data.address !== void 0) {
			if (typeof data.address !== "string") {
				const err7 = {
					instancePath: instancePath + "/address",
					schemaPath: "#/$defs/stray_share/properties/address/type",
					keyword: "type",
					params: { type: "string" }
				};
				if (vErrors === null) vErrors = [err7];
				else vErrors.push(err7);
				errors++;
			}
		}
		if (data.account !== void 0) {
			if (typeof data.account !== "string") {
				const err8 = {
					instancePath: instancePath + "/account",
					schemaPath: "#/$defs/stray_share/properties/account/type",
					keyword: "type",
					params: { type: "string" }
				};
				if (vErrors === null) vErrors = [err8];
				else vErrors.push(err8);
				errors++;
			}
		}
		if (data.account_id !== void 0) {
			let data2 = data.account_id;
			if (typeof data2 === "string") {
				if (!pattern6.test(data2)) {
					const err9 = {
						instancePath: instancePath + "/account_id",
						schemaPath: "#/$defs/stray_share/properties/account_id/pattern",
						keyword: "pattern",
						params: { pattern: "^[0-9]{12}$" }
					};
					if (vErrors === null) vErrors = [err9];
					else vErrors.push(err9);
					errors++;
				}
			} else {
				const err10 = {
					instancePath: instancePath + "/account_id",
					schemaPath: "#/$defs/stray_share/properties/account_id/type",
					keyword: "type",
					params: { type: "string" }
				};
				if (vErrors === null) vErrors = [err10];
				else vErrors.push(err10);
				errors++;
			}
		}
		if (data.region !== void 0) {
			if (typeof data.region !== "string") {
				const err11 = {
					instancePath: instancePath + "/region",
					schemaPath: "#/$defs/stray_share/properties/region/type",
					keyword: "type",
					params: { type: "string" }
				};
				if (vErrors === null) vErrors = [err11];
				else vErrors.push(err11);
				errors++;
			}
		}
		if (data.name !== void 0) {
			if (typeof data.name !== "string") {
				const err12 = {
					instancePath: instancePath + "/name",
					schemaPath: "#/$defs/stray_share/properties/name/type",
					keyword: "type",
					params: { type: "string" }
				};
				if (vErrors === null) vErrors = [err12];
				else vErrors.push(err12);
				errors++;
			}
		}
		if (data.arn !== void 0) {
			if (typeof data.arn !== "string") {
				const err13 = {
					instancePath: instancePath + "/arn",
					schemaPath: "#/$defs/stray_share/properties/arn/type",
					keyword: "type",
					params: { type: "string" }
				};
				if (vErrors === null) vErrors = [err13];
				else vErrors.push(err13);
				errors++;
			}
		}
		if (data.prefix_list_id !== void 0) {
			if (typeof data.prefix_list_id !== "string") {
				const err14 = {
					instancePath: instancePath + "/prefix_list_id",
					schemaPath: "#/$defs/stray_share/properties/prefix_list_id/type",
					keyword: "type",
					params: { type: "string" }
				};
				if (vErrors === null) vErrors = [err14];
				else vErrors.push(err14);
				errors++;
			}
		}
	} else {
		const err15 = {
			instancePath,
			schemaPath: "#/$defs/stray_share/type",
			keyword: "type",
			params: { type: "object" }
		};
		if (vErrors === null) vErrors = [err15];
		else vErrors.push(err15);
		errors++;
	}
	validate70.errors = vErrors;
	return errors === 0;
}
validate70.evaluated = {
	"props": {
		"address": true,
		"account": true,
		"account_id": true,
		"region": true,
		"name": true,
		"arn": true,
		"prefix_list_id": true
	},
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
		if (data.name !== void 0) {
			if (typeof data.name !== "string") {
				const err2 = {
					instancePath: instancePath + "/name",
					schemaPath: "#/$defs/mapping/properties/name/type",
					keyword: "type",
					params: { type: "string" }
				};
				if (vErrors === null) vErrors = [err2];
				else vErrors.push(err2);
				errors++;
			}
		}
		if (data.sources !== void 0) {
			let data1 = data.sources;
			if (Array.isArray(data1)) {
				const len0 = data1.length;
				for (let i0 = 0; i0 < len0; i0++) {
					let data2 = data1[i0];
					if (data2 && typeof data2 == "object" && !Array.isArray(data2)) {
						if (data2.kind === void 0) {
							const err3 = {
								instancePath: instancePath + "/sources/" + i0,
								schemaPath: "#/$defs/mapping/properties/sources/items/required",
								keyword: "required",
								params: { missingProperty: "kind" }
							};
							if (vErrors === null) vErrors = [err3];
							else vErrors.push(err3);
							errors++;
						}
						if (data2.names === void 0) {
							const err4 = {
								instancePath: instancePath + "/sources/" + i0,
								schemaPath: "#/$defs/mapping/properties/sources/items/required",
								keyword: "required",
								params: { missingProperty: "names" }
							};
							if (vErrors === null) vErrors = [err4];
							else vErrors.push(err4);
							errors++;
						}
						if (data2.position === void 0) {
							const err5 = {
								instancePath: instancePath + "/sources/" + i0,
								schemaPath: "#/$defs/mapping/properties/sources/items/required",
								keyword: "required",
								params: { missingProperty: "position" }
							};
							if (vErrors === null) vErrors = [err5];
							else vErrors.push(err5);
							errors++;
						}
						if (data2.kind !== void 0) {
							if (typeof data2.kind !== "string") {
								const err6 = {
									instancePath: instancePath + "/sources/" + i0 + "/kind",
									schemaPath: "#/$defs/mapping/properties/sources/items/properties/kind/type",
									keyword: "type",
									params: { type: "string" }
								};
								if (vErrors === null) vErrors = [err6];
								else vErrors.push(err6);
								errors++;
							}
						}
						if (data2.account !== void 0) {
							if (typeof data2.account !== "string") {
								const err7 = {
									instancePath: instancePath + "/sources/" + i0 + "/account",
									schemaPath: "#/$defs/mapping/properties/sources/items/properties/account/type",
									keyword: "type",
									params: { type: "string" }
								};
								if (vErrors === null) vErrors = [err7];
								else vErrors.push(err7);
								errors++;
							}
						}
						if (data2.account_id !== void 0) {
							if (typeof data2.account_id !== "string") {
								const err8 = {
									instancePath: instancePath + "/sources/" + i0 + "/account_id",
									schemaPath: "#/$defs/mapping/properties/sources/items/properties/account_id/type",
									keyword: "type",
									params: { type: "string" }
								};
								if (vErrors === null) vErrors = [err8];
								else vErrors.push(err8);
								errors++;
							}
						}
						if (data2.region !== void 0) {
							if (typeof data2.region !== "string") {
								const err9 = {
									instancePath: instancePath + "/sources/" + i0 + "/region",
									schemaPath: "#/$defs/mapping/properties/sources/items/properties/region/type",
									keyword: "type",
									params: { type: "string" }
								};
								if (vErrors === null) vErrors = [err9];
								else vErrors.push(err9);
								errors++;
							}
						}
						if (data2.names !== void 0) {
							let data7 = data2.names;
							if (Array.isArray(data7)) {
								const len1 = data7.length;
								for (let i1 = 0; i1 < len1; i1++) if (typeof data7[i1] !== "string") {
									const err10 = {
										instancePath: instancePath + "/sources/" + i0 + "/names/" + i1,
										schemaPath: "#/$defs/mapping/properties/sources/items/properties/names/items/type",
										keyword: "type",
										params: { type: "string" }
									};
									if (vErrors === null) vErrors = [err10];
									else vErrors.push(err10);
									errors++;
								}
							} else {
								const err11 = {
									instancePath: instancePath + "/sources/" + i0 + "/names",
									schemaPath: "#/$defs/mapping/properties/sources/items/properties/names/type",
									keyword: "type",
									params: { type: "array" }
								};
								if (vErrors === null) vErrors = [err11];
								else vErrors.push(err11);
								errors++;
							}
						}
						if (data2.position !== void 0) {
							if (!validate54(data2.position, {
								instancePath: instancePath + "/sources/" + i0 + "/position",
								parentData: data2,
								parentDataProperty: "position",
								rootData,
								dynamicAnchors
							})) {
								vErrors = vErrors === null ? validate54.errors : withErrors(vErrors, validate54.errors);
								errors = vErrors.length;
							}
						}
					} else {
						const err12 = {
							instancePath: instancePath + "/sources/" + i0,
							schemaPath: "#/$defs/mapping/properties/sources/items/type",
							keyword: "type",
							params: { type: "object" }
						};
						if (vErrors === null) vErrors = [err12];
						else vErrors.push(err12);
						errors++;
					}
				}
			} else {
				const err13 = {
					instancePath: instancePath + "/sources",
					schemaPath: "#/$defs/mapping/properties/sources/type",
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
			schemaPath: "#/$defs/mapping/type",
			keyword: "type",
			params: { type: "object" }
		};
		if (vErrors === null) vErrors = [err14];
		else vErrors.push(err14);
		errors++;
	}
	validate72.errors = vErrors;
	return errors === 0;
}
validate72.evaluated = {
	"props": {
		"name": true,
		"sources": true
	},
	"dynamicProps": false,
	"dynamicItems": false
};
function validate77(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate77.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.resource_id === void 0) {
			const err0 = {
				instancePath,
				schemaPath: "#/$defs/resource/required",
				keyword: "required",
				params: { missingProperty: "resource_id" }
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		if (data.account_id === void 0) {
			const err1 = {
				instancePath,
				schemaPath: "#/$defs/resource/required",
				keyword: "required",
				params: { missingProperty: "account_id" }
			};
			if (vErrors === null) vErrors = [err1];
			else vErrors.push(err1);
			errors++;
		}
		if (data.region === void 0) {
			const err2 = {
				instancePath,
				schemaPath: "#/$defs/resource/required",
				keyword: "required",
				params: { missingProperty: "region" }
			};
			if (vErrors === null) vErrors = [err2];
			else vErrors.push(err2);
			errors++;
		}
		if (data.resource_id !== void 0) {
			if (typeof data.resource_id !== "string") {
				const err3 = {
					instancePath: instancePath + "/resource_id",
					schemaPath: "#/$defs/resource/properties/resource_id/type",
					keyword: "type",
					params: { type: "string" }
				};
				if (vErrors === null) vErrors = [err3];
				else vErrors.push(err3);
				errors++;
			}
		}
		if (data.account !== void 0) {
			if (typeof data.account !== "string") {
				const err4 = {
					instancePath: instancePath + "/account",
					schemaPath: "#/$defs/resource/properties/account/type",
					keyword: "type",
					params: { type: "string" }
				};
				if (vErrors === null) vErrors = [err4];
				else vErrors.push(err4);
				errors++;
			}
		}
		if (data.account_id !== void 0) {
			if (typeof data.account_id !== "string") {
				const err5 = {
					instancePath: instancePath + "/account_id",
					schemaPath: "#/$defs/resource/properties/account_id/type",
					keyword: "type",
					params: { type: "string" }
				};
				if (vErrors === null) vErrors = [err5];
				else vErrors.push(err5);
				errors++;
			}
		}
		if (data.region !== void 0) {
			if (typeof data.region !== "string") {
				const err6 = {
					instancePath: instancePath + "/region",
					schemaPath: "#/$defs/resource/properties/region/type",
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
			schemaPath: "#/$defs/resource/type",
			keyword: "type",
			params: { type: "object" }
		};
		if (vErrors === null) vErrors = [err7];
		else vErrors.push(err7);
		errors++;
	}
	validate77.errors = vErrors;
	return errors === 0;
}
validate77.evaluated = {
	"props": {
		"resource_id": true,
		"account": true,
		"account_id": true,
		"region": true
	},
	"dynamicProps": false,
	"dynamicItems": false
};
function validate79(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate79.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.resource_id === void 0) {
			const err0 = {
				instancePath,
				schemaPath: "#/$defs/tally/required",
				keyword: "required",
				params: { missingProperty: "resource_id" }
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		if (data.account_id === void 0) {
			const err1 = {
				instancePath,
				schemaPath: "#/$defs/tally/required",
				keyword: "required",
				params: { missingProperty: "account_id" }
			};
			if (vErrors === null) vErrors = [err1];
			else vErrors.push(err1);
			errors++;
		}
		if (data.region === void 0) {
			const err2 = {
				instancePath,
				schemaPath: "#/$defs/tally/required",
				keyword: "required",
				params: { missingProperty: "region" }
			};
			if (vErrors === null) vErrors = [err2];
			else vErrors.push(err2);
			errors++;
		}
		if (data.tally === void 0) {
			const err3 = {
				instancePath,
				schemaPath: "#/$defs/tally/required",
				keyword: "required",
				params: { missingProperty: "tally" }
			};
			if (vErrors === null) vErrors = [err3];
			else vErrors.push(err3);
			errors++;
		}
		if (data.used === void 0) {
			const err4 = {
				instancePath,
				schemaPath: "#/$defs/tally/required",
				keyword: "required",
				params: { missingProperty: "used" }
			};
			if (vErrors === null) vErrors = [err4];
			else vErrors.push(err4);
			errors++;
		}
		if (data.limit === void 0) {
			const err5 = {
				instancePath,
				schemaPath: "#/$defs/tally/required",
				keyword: "required",
				params: { missingProperty: "limit" }
			};
			if (vErrors === null) vErrors = [err5];
			else vErrors.push(err5);
			errors++;
		}
		if (data.resource_id !== void 0) {
			if (typeof data.resource_id !== "string") {
				const err6 = {
					instancePath: instancePath + "/resource_id",
					schemaPath: "#/$defs/tally/properties/resource_id/type",
					keyword: "type",
					params: { type: "string" }
				};
				if (vErrors === null) vErrors = [err6];
				else vErrors.push(err6);
				errors++;
			}
		}
		if (data.account !== void 0) {
			if (typeof data.account !== "string") {
				const err7 = {
					instancePath: instancePath + "/account",
					schemaPath: "#/$defs/tally/properties/account/type",
					keyword: "type",
					params: { type: "string" }
				};
				if (vErrors === null) vErrors = [err7];
				else vErrors.push(err7);
				errors++;
			}
		}
		if (data.account_id !== void 0) {
			if (typeof data.account_id !== "string") {
				const err8 = {
					instancePath: instancePath + "/account_id",
					schemaPath: "#/$defs/tally/properties/account_id/type",
					keyword: "type",
					params: { type: "string" }
				};
				if (vErrors === null) vErrors = [err8];
				else vErrors.push(err8);
				errors++;
			}
		}
		if (data.region !== void 0) {
			if (typeof data.region !== "string") {
				const err9 = {
					instancePath: instancePath + "/region",
					schemaPath: "#/$defs/tally/properties/region/type",
					keyword: "type",
					params: { type: "string" }
				};
				if (vErrors === null) vErrors = [err9];
				else vErrors.push(err9);
				errors++;
			}
		}
		if (data.tally !== void 0) {
			if (typeof data.tally !== "string") {
				const err10 = {
					instancePath: instancePath + "/tally",
					schemaPath: "#/$defs/tally/properties/tally/type",
					keyword: "type",
					params: { type: "string" }
				};
				if (vErrors === null) vErrors = [err10];
				else vErrors.push(err10);
				errors++;
			}
		}
		if (data.estimated !== void 0) {
			if (true !== data.estimated) {
				const err11 = {
					instancePath: instancePath + "/estimated",
					schemaPath: "#/$defs/tally/properties/estimated/const",
					keyword: "const",
					params: { allowedValue: true }
				};
				if (vErrors === null) vErrors = [err11];
				else vErrors.push(err11);
				errors++;
			}
		}
		if (data.used !== void 0) {
			let data6 = data.used;
			if (!(typeof data6 == "number" && !(data6 % 1) && !isNaN(data6) && isFinite(data6))) {
				const err12 = {
					instancePath: instancePath + "/used",
					schemaPath: "#/$defs/tally/properties/used/type",
					keyword: "type",
					params: { type: "integer" }
				};
				if (vErrors === null) vErrors = [err12];
				else vErrors.push(err12);
				errors++;
			}
			if (typeof data6 == "number" && isFinite(data6)) {
				if (data6 < 0 || isNaN(data6)) {
					const err13 = {
						instancePath: instancePath + "/used",
						schemaPath: "#/$defs/tally/properties/used/minimum",
						keyword: "minimum",
						params: {
							comparison: ">=",
							limit: 0
						}
					};
					if (vErrors === null) vErrors = [err13];
					else vErrors.push(err13);
					errors++;
				}
			}
		}
		if (data.limit !== void 0) {
			let data7 = data.limit;
			if (typeof data7 == "number" && isFinite(data7)) {
				if (data7 < 0 || isNaN(data7)) {
					const err14 = {
						instancePath: instancePath + "/limit",
						schemaPath: "#/$defs/tally/properties/limit/minimum",
						keyword: "minimum",
						params: {
							comparison: ">=",
							limit: 0
						}
					};
					if (vErrors === null) vErrors = [err14];
					else vErrors.push(err14);
					errors++;
				}
			} else {
				const err15 = {
					instancePath: instancePath + "/limit",
					schemaPath: "#/$defs/tally/properties/limit/type",
					keyword: "type",
					params: { type: "number" }
				};
				if (vErrors === null) vErrors = [err15];
				else vErrors.push(err15);
				errors++;
			}
		}
	} else {
		const err16 = {
			instancePath,
			schemaPath: "#/$defs/tally/type",
			keyword: "type",
			params: { type: "object" }
		};
		if (vErrors === null) vErrors = [err16];
		else vErrors.push(err16);
		errors++;
	}
	validate79.errors = vErrors;
	return errors === 0;
}
validate79.evaluated = {
	"props": {
		"resource_id": true,
		"account": true,
		"account_id": true,
		"region": true,
		"tally": true,
		"estimated": true,
		"used": true,
		"limit": true
	},
	"dynamicProps": false,
	"dynamicItems": false
};
function validate82(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate82.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.account === void 0) {
			const err0 = {
				instancePath,
				schemaPath: "#/$defs/firewall/required",
				keyword: "required",
				params: { missingProperty: "account" }
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		if (data.account_id === void 0) {
			const err1 = {
				instancePath,
				schemaPath: "#/$defs/firewall/required",
				keyword: "required",
				params: { missingProperty: "account_id" }
			};
			if (vErrors === null) vErrors = [err1];
			else vErrors.push(err1);
			errors++;
		}
		if (data.region === void 0) {
			const err2 = {
				instancePath,
				schemaPath: "#/$defs/firewall/required",
				keyword: "required",
				params: { missingProperty: "region" }
			};
			if (vErrors === null) vErrors = [err2];
			else vErrors.push(err2);
			errors++;
		}
		if (data.name === void 0) {
			const err3 = {
				instancePath,
				schemaPath: "#/$defs/firewall/required",
				keyword: "required",
				params: { missingProperty: "name" }
			};
			if (vErrors === null) vErrors = [err3];
			else vErrors.push(err3);
			errors++;
		}
		if (data.references === void 0) {
			const err4 = {
				instancePath,
				schemaPath: "#/$defs/firewall/required",
				keyword: "required",
				params: { missingProperty: "references" }
			};
			if (vErrors === null) vErrors = [err4];
			else vErrors.push(err4);
			errors++;
		}
		if (data.used === void 0) {
			const err5 = {
				instancePath,
				schemaPath: "#/$defs/firewall/required",
				keyword: "required",
				params: { missingProperty: "used" }
			};
			if (vErrors === null) vErrors = [err5];
			else vErrors.push(err5);
			errors++;
		}
		if (data.limit === void 0) {
			const err6 = {
				instancePath,
				schemaPath: "#/$defs/firewall/required",
				keyword: "required",
				params: { missingProperty: "limit" }
			};
			if (vErrors === null) vErrors = [err6];
			else vErrors.push(err6);
			errors++;
		}
		if (data.account !== void 0) {
			if (typeof data.account !== "string") {
				const err7 = {
					instancePath: instancePath + "/account",
					schemaPath: "#/$defs/firewall/properties/account/type",
					keyword: "type",
					params: { type: "string" }
				};
				if (vErrors === null) vErrors = [err7];
				else vErrors.push(err7);
				errors++;
			}
		}
		if (data.account_id !== void 0) {
			if (typeof data.account_id !== "string") {
				const err8 = {
					instancePath: instancePath + "/account_id",
					schemaPath: "#/$defs/firewall/properties/account_id/type",
					keyword: "type",
					params: { type: "string" }
				};
				if (vErrors === null) vErrors = [err8];
				else vErrors.push(err8);
				errors++;
			}
		}
		if (data.region !== void 0) {
			if (typeof data.region !== "string") {
				const err9 = {
					instancePath: instancePath + "/region",
					schemaPath: "#/$defs/firewall/properties/region/type",
					keyword: "type",
					params: { type: "string" }
				};
				if (vErrors === null) vErrors = [err9];
				else vErrors.push(err9);
				errors++;
			}
		}
		if (data.name !== void 0) {
			if (typeof data.name !== "string") {
				const err10 = {
					instancePath: instancePath + "/name",
					schemaPath: "#/$defs/firewall/properties/name/type",
					keyword: "type",
					params: { type: "string" }
				};
				if (vErrors === null) vErrors = [err10];
				else vErrors.push(err10);
				errors++;
			}
		}
		if (data.references !== void 0) {
			let data4 = data.references;
			if (!(typeof data4 == "number" && !(data4 % 1) && !isNaN(data4) && isFinite(data4))) {
				const err11 = {
					instancePath: instancePath + "/references",
					schemaPath: "#/$defs/firewall/properties/references/type",
					keyword: "type",
					params: { type: "integer" }
				};
				if (vErrors === null) vErrors = [err11];
				else vErrors.push(err11);
				errors++;
			}
			if (typeof data4 == "number" && isFinite(data4)) {
				if (data4 < 0 || isNaN(data4)) {
					const err12 = {
						instancePath: instancePath + "/references",
						schemaPath: "#/$defs/firewall/properties/references/minimum",
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
		if (data.used !== void 0) {
			let data5 = data.used;
			if (!(typeof data5 == "number" && !(data5 % 1) && !isNaN(data5) && isFinite(data5))) {
				const err13 = {
					instancePath: instancePath + "/used",
					schemaPath: "#/$defs/firewall/properties/used/type",
					keyword: "type",
					params: { type: "integer" }
				};
				if (vErrors === null) vErrors = [err13];
				else vErrors.push(err13);
				errors++;
			}
			if (typeof data5 == "number" && isFinite(data5)) {
				if (data5 < 0 || isNaN(data5)) {
					const err14 = {
						instancePath: instancePath + "/used",
						schemaPath: "#/$defs/firewall/properties/used/minimum",
						keyword: "minimum",
						params: {
							comparison: ">=",
							limit: 0
						}
					};
					if (vErrors === null) vErrors = [err14];
					else vErrors.push(err14);
					errors++;
				}
			}
		}
		if (data.limit !== void 0) {
			let data6 = data.limit;
			if (!(typeof data6 == "number" && !(data6 % 1) && !isNaN(data6) && isFinite(data6))) {
				const err15 = {
					instancePath: instancePath + "/limit",
					schemaPath: "#/$defs/firewall/properties/limit/type",
					keyword: "type",
					params: { type: "integer" }
				};
				if (vErrors === null) vErrors = [err15];
				else vErrors.push(err15);
				errors++;
			}
			if (typeof data6 == "number" && isFinite(data6)) {
				if (data6 < 0 || isNaN(data6)) {
					const err16 = {
						instancePath: instancePath + "/limit",
						schemaPath: "#/$defs/firewall/properties/limit/minimum",
						keyword: "minimum",
						params: {
							comparison: ">=",
							limit: 0
						}
					};
					if (vErrors === null) vErrors = [err16];
					else vErrors.push(err16);
					errors++;
				}
			}
		}
	} else {
		const err17 = {
			instancePath,
			schemaPath: "#/$defs/firewall/type",
			keyword: "type",
			params: { type: "object" }
		};
		if (vErrors === null) vErrors = [err17];
		else vErrors.push(err17);
		errors++;
	}
	validate82.errors = vErrors;
	return errors === 0;
}
validate82.evaluated = {
	"props": {
		"account": true,
		"account_id": true,
		"region": true,
		"name": true,
		"references": true,
		"used": true,
		"limit": true
	},
	"dynamicProps": false,
	"dynamicItems": false
};
function validate84(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate84.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.account === void 0) {
			const err0 = {
				instancePath,
				schemaPath: "#/$defs/unread_firewalls/required",
				keyword: "required",
				params: { missingProperty: "account" }
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		if (data.account_id === void 0) {
			const err1 = {
				instancePath,
				schemaPath: "#/$defs/unread_firewalls/required",
				keyword: "required",
				params: { missingProperty: "account_id" }
			};
			if (vErrors === null) vErrors = [err1];
			else vErrors.push(err1);
			errors++;
		}
		if (data.region === void 0) {
			const err2 = {
				instancePath,
				schemaPath: "#/$defs/unread_firewalls/required",
				keyword: "required",
				params: { missingProperty: "region" }
			};
			if (vErrors === null) vErrors = [err2];
			else vErrors.push(err2);
			errors++;
		}
		if (data.reason === void 0) {
			const err3 = {
				instancePath,
				schemaPath: "#/$defs/unread_firewalls/required",
				keyword: "required",
				params: { missingProperty: "reason" }
			};
			if (vErrors === null) vErrors = [err3];
			else vErrors.push(err3);
			errors++;
		}
		if (data.account !== void 0) {
			if (typeof data.account !== "string") {
				const err4 = {
					instancePath: instancePath + "/account",
					schemaPath: "#/$defs/unread_firewalls/properties/account/type",
					keyword: "type",
					params: { type: "string" }
				};
				if (vErrors === null) vErrors = [err4];
				else vErrors.push(err4);
				errors++;
			}
		}
		if (data.account_id !== void 0) {
			if (typeof data.account_id !== "string") {
				const err5 = {
					instancePath: instancePath + "/account_id",
					schemaPath: "#/$defs/unread_firewalls/properties/account_id/type",
					keyword: "type",
					params: { type: "string" }
				};
				if (vErrors === null) vErrors = [err5];
				else vErrors.push(err5);
				errors++;
			}
		}
		if (data.region !== void 0) {
			if (typeof data.region !== "string") {
				const err6 = {
					instancePath: instancePath + "/region",
					schemaPath: "#/$defs/unread_firewalls/properties/region/type",
					keyword: "type",
					params: { type: "string" }
				};
				if (vErrors === null) vErrors = [err6];
				else vErrors.push(err6);
				errors++;
			}
		}
		if (data.reason !== void 0) {
			if (typeof data.reason !== "string") {
				const err7 = {
					instancePath: instancePath + "/reason",
					schemaPath: "#/$defs/unread_firewalls/properties/reason/type",
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
			schemaPath: "#/$defs/unread_firewalls/type",
			keyword: "type",
			params: { type: "object" }
		};
		if (vErrors === null) vErrors = [err8];
		else vErrors.push(err8);
		errors++;
	}
	validate84.errors = vErrors;
	return errors === 0;
}
validate84.evaluated = {
	"props": {
		"account": true,
		"account_id": true,
		"region": true,
		"reason": true
	},
	"dynamicProps": false,
	"dynamicItems": false
};
function validate76(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate76.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.whole === void 0) {
			const err0 = {
				instancePath,
				schemaPath: "#/$defs/capacity/required",
				keyword: "required",
				params: { missingProperty: "whole" }
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		if (data.lists === void 0) {
			const err1 = {
				instancePath,
				schemaPath: "#/$defs/capacity/required",
				keyword: "required",
				params: { missingProperty: "lists" }
			};
			if (vErrors === null) vErrors = [err1];
			else vErrors.push(err1);
			errors++;
		}
		if (data.nearly_full === void 0) {
			const err2 = {
				instancePath,
				schemaPath: "#/$defs/capacity/required",
				keyword: "required",
				params: { missingProperty: "nearly_full" }
			};
			if (vErrors === null) vErrors = [err2];
			else vErrors.push(err2);
			errors++;
		}
		if (data.account_regions === void 0) {
			const err3 = {
				instancePath,
				schemaPath: "#/$defs/capacity/required",
				keyword: "required",
				params: { missingProperty: "account_regions" }
			};
			if (vErrors === null) vErrors = [err3];
			else vErrors.push(err3);
			errors++;
		}
		if (data.whole !== void 0) {
			if (typeof data.whole !== "boolean") {
				const err4 = {
					instancePath: instancePath + "/whole",
					schemaPath: "#/$defs/capacity/properties/whole/type",
					keyword: "type",
					params: { type: "boolean" }
				};
				if (vErrors === null) vErrors = [err4];
				else vErrors.push(err4);
				errors++;
			}
		}
		if (data.lists !== void 0) {
			let data1 = data.lists;
			if (Array.isArray(data1)) {
				const len0 = data1.length;
				for (let i0 = 0; i0 < len0; i0++) {
					let data2 = data1[i0];
					if (data2 && typeof data2 == "object" && !Array.isArray(data2)) {
						if (data2.address === void 0) {
							const err5 = {
								instancePath: instancePath + "/lists/" + i0,
								schemaPath: "#/$defs/capacity/properties/lists/items/required",
								keyword: "required",
								params: { missingProperty: "address" }
							};
							if (vErrors === null) vErrors = [err5];
							else vErrors.push(err5);
							errors++;
						}
						if (data2.entries === void 0) {
							const err6 = {
								instancePath: instancePath + "/lists/" + i0,
								schemaPath: "#/$defs/capacity/properties/lists/items/required",
								keyword: "required",
								params: { missingProperty: "entries" }
							};
							if (vErrors === null) vErrors = [err6];
							else vErrors.push(err6);
							errors++;
						}
						if (data2.max_entries === void 0) {
							const err7 = {
								instancePath: instancePath + "/lists/" + i0,
								schemaPath: "#/$defs/capacity/properties/lists/items/required",
								keyword: "required",
								params: { missingProperty: "max_entries" }
							};
							if (vErrors === null) vErrors = [err7];
							else vErrors.push(err7);
							errors++;
						}
						if (data2.unknown_references === void 0) {
							const err8 = {
								instancePath: instancePath + "/lists/" + i0,
								schemaPath: "#/$defs/capacity/properties/lists/items/required",
								keyword: "required",
								params: { missingProperty: "unknown_references" }
							};
							if (vErrors === null) vErrors = [err8];
							else vErrors.push(err8);
							errors++;
						}
						if (data2.address !== void 0) {
							if (typeof data2.address !== "string") {
								const err9 = {
									instancePath: instancePath + "/lists/" + i0 + "/address",
									schemaPath: "#/$defs/capacity/properties/lists/items/properties/address/type",
									keyword: "type",
									params: { type: "string" }
								};
								if (vErrors === null) vErrors = [err9];
								else vErrors.push(err9);
								errors++;
							}
						}
						if (data2.entries !== void 0) {
							let data4 = data2.entries;
							if (!(typeof data4 == "number" && !(data4 % 1) && !isNaN(data4) && isFinite(data4))) {
								const err10 = {
									instancePath: instancePath + "/lists/" + i0 + "/entries",
									schemaPath: "#/$defs/capacity/properties/lists/items/properties/entries/type",
									keyword: "type",
									params: { type: "integer" }
								};
								if (vErrors === null) vErrors = [err10];
								else vErrors.push(err10);
								errors++;
							}
							if (typeof data4 == "number" && isFinite(data4)) {
								if (data4 < 0 || isNaN(data4)) {
									const err11 = {
										instancePath: instancePath + "/lists/" + i0 + "/entries",
										schemaPath: "#/$defs/capacity/properties/lists/items/properties/entries/minimum",
										keyword: "minimum",
										params: {
											comparison: ">=",
											limit: 0
										}
									};
									if (vErrors === null) vErrors = [err11];
									else vErrors.push(err11);
									errors++;
								}
							}
						}
						if (data2.max_entries !== void 0) {
							let data5 = data2.max_entries;
							if (!(typeof data5 == "number" && !(data5 % 1) && !isNaN(data5) && isFinite(data5))) {
								const err12 = {
									instancePath: instancePath + "/lists/" + i0 + "/max_entries",
									schemaPath: "#/$defs/capacity/properties/lists/items/properties/max_entries/type",
									keyword: "type",
									params: { type: "integer" }
								};
								if (vErrors === null) vErrors = [err12];
								else vErrors.push(err12);
								errors++;
							}
							if (typeof data5 == "number" && isFinite(data5)) {
								if (data5 < 1 || isNaN(data5)) {
									const err13 = {
										instancePath: instancePath + "/lists/" + i0 + "/max_entries",
										schemaPath: "#/$defs/capacity/properties/lists/items/properties/max_entries/minimum",
										keyword: "minimum",
										params: {
											comparison: ">=",
											limit: 1
										}
									};
									if (vErrors === null) vErrors = [err13];
									else vErrors.push(err13);
									errors++;
								}
							}
						}
						if (data2.new !== void 0) {
							if (true !== data2.new) {
								const err14 = {
									instancePath: instancePath + "/lists/" + i0 + "/new",
									schemaPath: "#/$defs/capacity/properties/lists/items/properties/new/const",
									keyword: "const",
									params: { allowedValue: true }
								};
								if (vErrors === null) vErrors = [err14];
								else vErrors.push(err14);
								errors++;
							}
						}
						if (data2.references !== void 0) {
							let data7 = data2.references;
							if (!(typeof data7 == "number" && !(data7 % 1) && !isNaN(data7) && isFinite(data7))) {
								const err15 = {
									instancePath: instancePath + "/lists/" + i0 + "/references",
									schemaPath: "#/$defs/capacity/properties/lists/items/properties/references/type",
									keyword: "type",
									params: { type: "integer" }
								};
								if (vErrors === null) vErrors = [err15];
								else vErrors.push(err15);
								errors++;
							}
							if (typeof data7 == "number" && isFinite(data7)) {
								if (data7 < 0 || isNaN(data7)) {
									const err16 = {
										instancePath: instancePath + "/lists/" + i0 + "/references",
										schemaPath: "#/$defs/capacity/properties/lists/items/properties/references/minimum",
										keyword: "minimum",
										params: {
											comparison: ">=",
											limit: 0
										}
									};
									if (vErrors === null) vErrors = [err16];
									else vErrors.push(err16);
									errors++;
								}
							}
						}
						if (data2.referenced_by !== void 0) {
							let data8 = data2.referenced_by;
							if (Array.isArray(data8)) {
								const len1 = data8.length;
								for (let i1 = 0; i1 < len1; i1++) if (!validate77(data8[i1], {
									instancePath: instancePath + "/lists/" + i0 + "/referenced_by/" + i1,
									parentData: data8,
									parentDataProperty: i1,
									rootData,
									dynamicAnchors
								})) {
									vErrors = vErrors === null ? validate77.errors : withErrors(vErrors, validate77.errors);
									errors = vErrors.length;
								}
							} else {
								const err17 = {
									instancePath: instancePath + "/lists/" + i0 + "/referenced_by",
									schemaPath: "#/$defs/capacity/properties/lists/items/properties/referenced_by/type",
									keyword: "type",
									params: { type: "array" }
								};
								if (vErrors === null) vErrors = [err17];
								else vErrors.push(err17);
								errors++;
							}
						}
						if (data2.unknown_references !== void 0) {
							let data10 = data2.unknown_references;
							if (!(typeof data10 == "number" && !(data10 % 1) && !isNaN(data10) && isFinite(data10))) {
								const err18 = {
									instancePath: instancePath + "/lists/" + i0 + "/unknown_references",
									schemaPath: "#/$defs/capacity/properties/lists/items/properties/unknown_references/type",
									keyword: "type",
									params: { type: "integer" }
								};
								if (vErrors === null) vErrors = [err18];
								else vErrors.push(err18);
								errors++;
							}
							if (typeof data10 == "number" && isFinite(data10)) {
								if (data10 < 0 || isNaN(data10)) {
									const err19 = {
										instancePath: instancePath + "/lists/" + i0 + "/unknown_references",
										schemaPath: "#/$defs/capacity/properties/lists/items/properties/unknown_references/minimum",
										keyword: "minimum",
										params: {
											comparison: ">=",
											limit: 0
										}
									};
									if (vErrors === null) vErrors = [err19];
									else vErrors.push(err19);
									errors++;
								}
							}
						}
						if (data2.tightest !== void 0) {
							if (!validate79(data2.tightest, {
								instancePath: instancePath + "/lists/" + i0 + "/tightest",
								parentData: data2,
								parentDataProperty: "tightest",
								rootData,
								dynamicAnchors
							})) {
								vErrors = vErrors === null ? validate79.errors : withErrors(vErrors, validate79.errors);
								errors = vErrors.length;
							}
						}
						if (data2.room !== void 0) {
							let data12 = data2.room;
							if (!(typeof data12 == "number" && !(data12 % 1) && !isNaN(data12) && isFinite(data12))) {
								const err20 = {
									instancePath: instancePath + "/lists/" + i0 + "/room",
									schemaPath: "#/$defs/capacity/properties/lists/items/properties/room/type",
									keyword: "type",
									params: { type: "integer" }
								};
								if (vErrors === null) vErrors = [err20];
								else vErrors.push(err20);
								errors++;
							}
							if (typeof data12 == "number" && isFinite(data12)) {
								if (data12 < 0 || isNaN(data12)) {
									const err21 = {
										instancePath: instancePath + "/lists/" + i0 + "/room",
										schemaPath: "#/$defs/capacity/properties/lists/items/properties/room/minimum",
										keyword: "minimum",
										params: {
											comparison: ">=",
											limit: 0
										}
									};
									if (vErrors === null) vErrors = [err21];
									else vErrors.push(err21);
									errors++;
								}
							}
						}
						if (data2.exact !== void 0) {
							let data13 = data2.exact;
							if (!(typeof data13 == "number" && !(data13 % 1) && !isNaN(data13) && isFinite(data13))) {
								const err22 = {
									instancePath: instancePath + "/lists/" + i0 + "/exact",
									schemaPath: "#/$defs/capacity/properties/lists/items/properties/exact/type",
									keyword: "type",
									params: { type: "integer" }
								};
								if (vErrors === null) vErrors = [err22];
								else vErrors.push(err22);
								errors++;
							}
							if (typeof data13 == "number" && isFinite(data13)) {
								if (data13 < 0 || isNaN(data13)) {
									const err23 = {
										instancePath: instancePath + "/lists/" + i0 + "/exact",
										schemaPath: "#/$defs/capacity/properties/lists/items/properties/exact/minimum",
										keyword: "minimum",
										params: {
											comparison: ">=",
											limit: 0
										}
									};
									if (vErrors === null) vErrors = [err23];
									else vErrors.push(err23);
									errors++;
								}
							}
						}
					} else {
						const err24 = {
							instancePath: instancePath + "/lists/" + i0,
							schemaPath: "#/$defs/capacity/properties/lists/items/type",
							keyword: "type",
							params: { type: "object" }
						};
						if (vErrors === null) vErrors = [err24];
						else vErrors.push(err24);
						errors++;
					}
				}
			} else {
				const err25 = {
					instancePath: instancePath + "/lists",
					schemaPath: "#/$defs/capacity/properties/lists/type",
					keyword: "type",
					params: { type: "array" }
				};
				if (vErrors === null) vErrors = [err25];
				else vErrors.push(err25);
				errors++;
			}
		}
		if (data.nearly_full !== void 0) {
			let data14 = data.nearly_full;
			if (Array.isArray(data14)) {
				const len2 = data14.length;
				for (let i2 = 0; i2 < len2; i2++) if (!validate79(data14[i2], {
					instancePath: instancePath + "/nearly_full/" + i2,
					parentData: data14,
					parentDataProperty: i2,
					rootData,
					dynamicAnchors
				})) {
					vErrors = vErrors === null ? validate79.errors : withErrors(vErrors, validate79.errors);
					errors = vErrors.length;
				}
			} else {
				const err26 = {
					instancePath: instancePath + "/nearly_full",
					schemaPath: "#/$defs/capacity/properties/nearly_full/type",
					keyword: "type",
					params: { type: "array" }
				};
				if (vErrors === null) vErrors = [err26];
				else vErrors.push(err26);
				errors++;
			}
		}
		if (data.firewalls !== void 0) {
			let data16 = data.firewalls;
			if (Array.isArray(data16)) {
				const len3 = data16.length;
				for (let i3 = 0; i3 < len3; i3++) if (!validate82(data16[i3], {
					instancePath: instancePath + "/firewalls/" + i3,
					parentData: data16,
					parentDataProperty: i3,
					rootData,
					dynamicAnchors
				})) {
					vErrors = vErrors === null ? validate82.errors : withErrors(vErrors, validate82.errors);
					errors = vErrors.length;
				}
			} else {
				const err27 = {
					instancePath: instancePath + "/firewalls",
					schemaPath: "#/$defs/capacity/properties/firewalls/type",
					keyword: "type",
					params: { type: "array" }
				};
				if (vErrors === null) vErrors = [err27];
				else vErrors.push(err27);
				errors++;
			}
		}
		if (data.unread_firewalls !== void 0) {
			let data18 = data.unread_firewalls;
			if (Array.isArray(data18)) {
				const len4 = data18.length;
				for (let i4 = 0; i4 < len4; i4++) if (!validate84(data18[i4], {
					instancePath: instancePath + "/unread_firewalls/" + i4,
					parentData: data18,
					parentDataProperty: i4,
					rootData,
					dynamicAnchors
				})) {
					vErrors = vErrors === null ? validate84.errors : withErrors(vErrors, validate84.errors);
					errors = vErrors.length;
				}
			} else {
				const err28 = {
					instancePath: instancePath + "/unread_firewalls",
					schemaPath: "#/$defs/capacity/properties/unread_firewalls/type",
					keyword: "type",
					params: { type: "array" }
				};
				if (vErrors === null) vErrors = [err28];
				else vErrors.push(err28);
				errors++;
			}
		}
		if (data.account_regions !== void 0) {
			let data20 = data.account_regions;
			if (Array.isArray(data20)) {
				const len5 = data20.length;
				for (let i5 = 0; i5 < len5; i5++) {
					let data21 = data20[i5];
					if (data21 && typeof data21 == "object" && !Array.isArray(data21)) {
						if (data21.account === void 0) {
							const err29 = {
								instancePath: instancePath + "/account_regions/" + i5,
								schemaPath: "#/$defs/capacity/properties/account_regions/items/required",
								keyword: "required",
								params: { missingProperty: "account" }
							};
							if (vErrors === null) vErrors = [err29];
							else vErrors.push(err29);
							errors++;
						}
						if (data21.account_id === void 0) {
							const err30 = {
								instancePath: instancePath + "/account_regions/" + i5,
								schemaPath: "#/$defs/capacity/properties/account_regions/items/required",
								keyword: "required",
								params: { missingProperty: "account_id" }
							};
							if (vErrors === null) vErrors = [err30];
							else vErrors.push(err30);
							errors++;
						}
						if (data21.region === void 0) {
							const err31 = {
								instancePath: instancePath + "/account_regions/" + i5,
								schemaPath: "#/$defs/capacity/properties/account_regions/items/required",
								keyword: "required",
								params: { missingProperty: "region" }
							};
							if (vErrors === null) vErrors = [err31];
							else vErrors.push(err31);
							errors++;
						}
						if (data21.account !== void 0) {
							if (typeof data21.account !== "string") {
								const err32 = {
									instancePath: instancePath + "/account_regions/" + i5 + "/account",
									schemaPath: "#/$defs/capacity/properties/account_regions/items/properties/account/type",
									keyword: "type",
									params: { type: "string" }
								};
								if (vErrors === null) vErrors = [err32];
								else vErrors.push(err32);
								errors++;
							}
						}
						if (data21.account_id !== void 0) {
							if (typeof data21.account_id !== "string") {
								const err33 = {
									instancePath: instancePath + "/account_regions/" + i5 + "/account_id",
									schemaPath: "#/$defs/capacity/properties/account_regions/items/properties/account_id/type",
									keyword: "type",
									params: { type: "string" }
								};
								if (vErrors === null) vErrors = [err33];
								else vErrors.push(err33);
								errors++;
							}
						}
						if (data21.region !== void 0) {
							if (typeof data21.region !== "string") {
								const err34 = {
									instancePath: instancePath + "/account_regions/" + i5 + "/region",
									schemaPath: "#/$defs/capacity/properties/account_regions/items/properties/region/type",
									keyword: "type",
									params: { type: "string" }
								};
								if (vErrors === null) vErrors = [err34];
								else vErrors.push(err34);
								errors++;
							}
						}
						if (data21.prefix_lists !== void 0) {
							let data25 = data21.prefix_lists;
							if (!(typeof data25 == "number" && !(data25 % 1) && !isNaN(data25) && isFinite(data25))) {
								const err35 = {
									instancePath: instancePath + "/account_regions/" + i5 + "/prefix_lists",
									schemaPath: "#/$defs/capacity/properties/account_regions/items/properties/prefix_lists/type",
									keyword: "type",
									params: { type: "integer" }
								};
								if (vErrors === null) vErrors = [err35];
								else vErrors.push(err35);
								errors++;
							}
							if (typeof data25 == "number" && isFinite(data25)) {
								if (data25 < 0 || isNaN(data25)) {
									const err36 = {
										instancePath: instancePath + "/account_regions/" + i5 + "/prefix_lists",
										schemaPath: "#/$defs/capacity/properties/account_regions/items/properties/prefix_lists/minimum",
										keyword: "minimum",
										params: {
											comparison: ">=",
											limit: 0
										}
									};
									if (vErrors === null) vErrors = [err36];
									else vErrors.push(err36);
									errors++;
								}
							}
						}
					} else {
						const err37 = {
							instancePath: instancePath + "/account_regions/" + i5,
							schemaPath: "#/$defs/capacity/properties/account_regions/items/type",
							keyword: "type",
							params: { type: "object" }
						};
						if (vErrors === null) vErrors = [err37];
						else vErrors.push(err37);
						errors++;
					}
				}
			} else {
				const err38 = {
					instancePath: instancePath + "/account_regions",
					schemaPath: "#/$defs/capacity/properties/account_regions/type",
					keyword: "type",
					params: { type: "array" }
				};
				if (vErrors === null) vErrors = [err38];
				else vErrors.push(err38);
				errors++;
			}
		}
	} else {
		const err39 = {
			instancePath,
			schemaPath: "#/$defs/capacity/type",
			keyword: "type",
			params: { type: "object" }
		};
		if (vErrors === null) vErrors = [err39];
		else vErrors.push(err39);
		errors++;
	}
	validate76.errors = vErrors;
	return errors === 0;
}
validate76.evaluated = {
	"props": {
		"whole": true,
		"lists": true,
		"nearly_full": true,
		"firewalls": true,
		"unread_firewalls": true,
		"account_regions": true
	},
	"dynamicProps": false,
	"dynamicItems": false
};
const schema34 = {
	"type": "object",
	"required": [
		"severity",
		"code",
		"summary"
	],
	"properties": {
		"severity": { "enum": ["error", "warning"] },
		"code": {
			"type": "string",
			"pattern": "^[a-z][a-z0-9_]*$"
		},
		"summary": { "type": "string" },
		"detail": { "type": "string" },
		"remedy": { "type": "string" },
		"address": { "type": "string" },
		"account": { "type": "string" },
		"region": { "type": "string" },
		"mapping": { "type": "string" },
		"position": { "$ref": "urn:plsync:part:position" },
		"excerpt": {
			"type": "object",
			"required": ["lines", "mark"],
			"properties": {
				"lines": {
					"type": "array",
					"items": {
						"type": "object",
						"required": ["number", "text"],
						"properties": {
							"number": {
								"type": "integer",
								"minimum": 1
							},
							"text": { "type": "string" }
						}
					}
				},
				"mark": {
					"type": "object",
					"required": [
						"line",
						"column",
						"length"
					],
					"properties": {
						"line": {
							"type": "integer",
							"minimum": 1
						},
						"column": {
							"type": "integer",
							"minimum": 1
						},
						"length": {
							"type": "integer",
							"minimum": 0
						}
					}
				},
				"hint": { "type": "string" }
			}
		}
	}
};
function validate87(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate87.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.severity === void 0) {
			const err0 = {
				instancePath,
				schemaPath: "#/$defs/diagnostic/required",
				keyword: "required",
				params: { missingProperty: "severity" }
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		if (data.code === void 0) {
			const err1 = {
				instancePath,
				schemaPath: "#/$defs/diagnostic/required",
				keyword: "required",
				params: { missingProperty: "code" }
			};
			if (vErrors === null) vErrors = [err1];
			else vErrors.push(err1);
			errors++;
		}
		if (data.summary === void 0) {
			const err2 = {
				instancePath,
				schemaPath: "#/$defs/diagnostic/required",
				keyword: "required",
				params: { missingProperty: "summary" }
			};
			if (vErrors === null) vErrors = [err2];
			else vErrors.push(err2);
			errors++;
		}
		if (data.severity !== void 0) {
			let data0 = data.severity;
			if (!(data0 === "error" || data0 === "warning")) {
				const err3 = {
					instancePath: instancePath + "/severity",
					schemaPath: "#/$defs/diagnostic/properties/severity/enum",
					keyword: "enum",
					params: { allowedValues: schema34.properties.severity.enum }
				};
				if (vErrors === null) vErrors = [err3];
				else vErrors.push(err3);
				errors++;
			}
		}
		if (data.code !== void 0) {
			let data1 = data.code;
			if (typeof data1 === "string") {
				if (!pattern8.test(data1)) {
					const err4 = {
						instancePath: instancePath + "/code",
						schemaPath: "#/$defs/diagnostic/properties/code/pattern",
						keyword: "pattern",
						params: { pattern: "^[a-z][a-z0-9_]*$" }
					};
					if (vErrors === null) vErrors = [err4];
					else vErrors.push(err4);
					errors++;
				}
			} else {
				const err5 = {
					instancePath: instancePath + "/code",
					schemaPath: "#/$defs/diagnostic/properties/code/type",
					keyword: "type",
					params: { type: "string" }
				};
				if (vErrors === null) vErrors = [err5];
				else vErrors.push(err5);
				errors++;
			}
		}
		if (data.summary !== void 0) {
			if (typeof data.summary !== "string") {
				const err6 = {
					instancePath: instancePath + "/summary",
					schemaPath: "#/$defs/diagnostic/properties/summary/type",
					keyword: "type",
					params: { type: "string" }
				};
				if (vErrors === null) vErrors = [err6];
				else vErrors.push(err6);
				errors++;
			}
		}
		if (data.detail !== void 0) {
			if (typeof data.detail !== "string") {
				const err7 = {
					instancePath: instancePath + "/detail",
					schemaPath: "#/$defs/diagnostic/properties/detail/type",
					keyword: "type",
					params: { type: "string" }
				};
				if (vErrors === null) vErrors = [err7];
				else vErrors.push(err7);
				errors++;
			}
		}
		if (data.remedy !== void 0) {
			if (typeof data.remedy !== "string") {
				const err8 = {
					instancePath: instancePath + "/remedy",
					schemaPath: "#/$defs/diagnostic/properties/remedy/type",
					keyword: "type",
					params: { type: "string" }
				};
				if (vErrors === null) vErrors = [err8];
				else vErrors.push(err8);
				errors++;
			}
		}
		if (data.address !== void 0) {
			if (typeof data.address !== "string") {
				const err9 = {
					instancePath: instancePath + "/address",
					schemaPath: "#/$defs/diagnostic/properties/address/type",
					keyword: "type",
					params: { type: "string" }
				};
				if (vErrors === null) vErrors = [err9];
				else vErrors.push(err9);
				errors++;
			}
		}
		if (data.account !== void 0) {
			if (typeof data.account !== "string") {
				const err10 = {
					instancePath: instancePath + "/account",
					schemaPath: "#/$defs/diagnostic/properties/account/type",
					keyword: "type",
					params: { type: "string" }
				};
				if (vErrors === null) vErrors = [err10];
				else vErrors.push(err10);
				errors++;
			}
		}
		if (data.region !== void 0) {
			if (typeof data.region !== "string") {
				const err11 = {
					instancePath: instancePath + "/region",
					schemaPath: "#/$defs/diagnostic/properties/region/type",
					keyword: "type",
					params: { type: "string" }
				};
				if (vErrors === null) vErrors = [err11];
				else vErrors.push(err11);
				errors++;
			}
		}
		if (data.mapping !== void 0) {
			if (typeof data.mapping !== "string") {
				const err12 = {
					instancePath: instancePath + "/mapping",
					schemaPath: "#/$defs/diagnostic/properties/mapping/type",
					keyword: "type",
					params: { type: "string" }
				};
				if (vErrors === null) vErrors = [err12];
				else vErrors.push(err12);
				errors++;
			}
		}
		if (data.position !== void 0) {
			if (!validate54(data.position, {
				instancePath: instancePath + "/position",
				parentData: data,
				parentDataProperty: "position",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate54.errors : withErrors(vErrors, validate54.errors);
				errors = vErrors.length;
			}
		}
		if (data.excerpt !== void 0) {
			let data10 = data.excerpt;
			if (data10 && typeof data10 == "object" && !Array.isArray(data10)) {
				if (data10.lines === void 0) {
					const err13 = {
						instancePath: instancePath + "/excerpt",
						schemaPath: "#/$defs/diagnostic/properties/excerpt/required",
						keyword: "required",
						params: { missingProperty: "lines" }
					};
					if (vErrors === null) vErrors = [err13];
					else vErrors.push(err13);
					errors++;
				}
				if (data10.mark === void 0) {
					const err14 = {
						instancePath: instancePath + "/excerpt",
						schemaPath: "#/$defs/diagnostic/properties/excerpt/required",
						keyword: "required",
						params: { missingProperty: "mark" }
					};
					if (vErrors === null) vErrors = [err14];
					else vErrors.push(err14);
					errors++;
				}
				if (data10.lines !== void 0) {
					let data11 = data10.lines;
					if (Array.isArray(data11)) {
						const len0 = data11.length;
						for (let i0 = 0; i0 < len0; i0++) {
							let data12 = data11[i0];
							if (data12 && typeof data12 == "object" && !Array.isArray(data12)) {
								if (data12.number === void 0) {
									const err15 = {
										instancePath: instancePath + "/excerpt/lines/" + i0,
										schemaPath: "#/$defs/diagnostic/properties/excerpt/properties/lines/items/required",
										keyword: "required",
										params: { missingProperty: "number" }
									};
									if (vErrors === null) vErrors = [err15];
									else vErrors.push(err15);
									errors++;
								}
								if (data12.text === void 0) {
									const err16 = {
										instancePath: instancePath + "/excerpt/lines/" + i0,
										schemaPath: "#/$defs/diagnostic/properties/excerpt/properties/lines/items/required",
										keyword: "required",
										params: { missingProperty: "text" }
									};
									if (vErrors === null) vErrors = [err16];
									else vErrors.push(err16);
									errors++;
								}
								if (data12.number !== void 0) {
									let data13 = data12.number;
									if (!(typeof data13 == "number" && !(data13 % 1) && !isNaN(data13) && isFinite(data13))) {
										const err17 = {
											instancePath: instancePath + "/excerpt/lines/" + i0 + "/number",
											schemaPath: "#/$defs/diagnostic/properties/excerpt/properties/lines/items/properties/number/type",
											keyword: "type",
											params: { type: "integer" }
										};
										if (vErrors === null) vErrors = [err17];
										else vErrors.push(err17);
										errors++;
									}
									if (typeof data13 == "number" && isFinite(data13)) {
										if (data13 < 1 || isNaN(data13)) {
											const err18 = {
												instancePath: instancePath + "/excerpt/lines/" + i0 + "/number",
												schemaPath: "#/$defs/diagnostic/properties/excerpt/properties/lines/items/properties/number/minimum",
												keyword: "minimum",
												params: {
													comparison: ">=",
													limit: 1
												}
											};
											if (vErrors === null) vErrors = [err18];
											else vErrors.push(err18);
											errors++;
										}
									}
								}
								if (data12.text !== void 0) {
									if (typeof data12.text !== "string") {
										const err19 = {
											instancePath: instancePath + "/excerpt/lines/" + i0 + "/text",
											schemaPath: "#/$defs/diagnostic/properties/excerpt/properties/lines/items/properties/text/type",
											keyword: "type",
											params: { type: "string" }
										};
										if (vErrors === null) vErrors = [err19];
										else vErrors.push(err19);
										errors++;
									}
								}
							} else {
								const err20 = {
									instancePath: instancePath + "/excerpt/lines/" + i0,
									schemaPath: "#/$defs/diagnostic/properties/excerpt/properties/lines/items/type",
									keyword: "type",
									params: { type: "object" }
								};
								if (vErrors === null) vErrors = [err20];
								else vErrors.push(err20);
								errors++;
							}
						}
					} else {
						const err21 = {
							instancePath: instancePath + "/excerpt/lines",
							schemaPath: "#/$defs/diagnostic/properties/excerpt/properties/lines/type",
							keyword: "type",
							params: { type: "array" }
						};
						if (vErrors === null) vErrors = [err21];
						else vErrors.push(err21);
						errors++;
					}
				}
				if (data10.mark !== void 0) {
					let data15 = data10.mark;
					if (data15 && typeof data15 == "object" && !Array.isArray(data15)) {
						if (data15.line === void 0) {
							const err22 = {
								instancePath: instancePath + "/excerpt/mark",
								schemaPath: "#/$defs/diagnostic/properties/excerpt/properties/mark/required",
								keyword: "required",
								params: { missingProperty: "line" }
							};
							if (vErrors === null) vErrors = [err22];
							else vErrors.push(err22);
							errors++;
						}
						if (data15.column === void 0) {
							const err23 = {
								instancePath: instancePath + "/excerpt/mark",
								schemaPath: "#/$defs/diagnostic/properties/excerpt/properties/mark/required",
								keyword: "required",
								params: { missingProperty: "column" }
							};
							if (vErrors === null) vErrors = [err23];
							else vErrors.push(err23);
							errors++;
						}
						if (data15.length === void 0) {
							const err24 = {
								instancePath: instancePath + "/excerpt/mark",
								schemaPath: "#/$defs/diagnostic/properties/excerpt/properties/mark/required",
								keyword: "required",
								params: { missingProperty: "length" }
							};
							if (vErrors === null) vErrors = [err24];
							else vErrors.push(err24);
							errors++;
						}
						if (data15.line !== void 0) {
							let data16 = data15.line;
							if (!(typeof data16 == "number" && !(data16 % 1) && !isNaN(data16) && isFinite(data16))) {
								const err25 = {
									instancePath: instancePath + "/excerpt/mark/line",
									schemaPath: "#/$defs/diagnostic/properties/excerpt/properties/mark/properties/line/type",
									keyword: "type",
									params: { type: "integer" }
								};
								if (vErrors === null) vErrors = [err25];
								else vErrors.push(err25);
								errors++;
							}
							if (typeof data16 == "number" && isFinite(data16)) {
								if (data16 < 1 || isNaN(data16)) {
									const err26 = {
										instancePath: instancePath + "/excerpt/mark/line",
										schemaPath: "#/$defs/diagnostic/properties/excerpt/properties/mark/properties/line/minimum",
										keyword: "minimum",
										params: {
											comparison: ">=",
											limit: 1
										}
									};
									if (vErrors === null) vErrors = [err26];
									else vErrors.push(err26);
									errors++;
								}
							}
						}
						if (data15.column !== void 0) {
							let data17 = data15.column;
							if (!(typeof data17 == "number" && !(data17 % 1) && !isNaN(data17) && isFinite(data17))) {
								const err27 = {
									instancePath: instancePath + "/excerpt/mark/column",
									schemaPath: "#/$defs/diagnostic/properties/excerpt/properties/mark/properties/column/type",
									keyword: "type",
									params: { type: "integer" }
								};
								if (vErrors === null) vErrors = [err27];
								else vErrors.push(err27);
								errors++;
							}
							if (typeof data17 == "number" && isFinite(data17)) {
								if (data17 < 1 || isNaN(data17)) {
									const err28 = {
										instancePath: instancePath + "/excerpt/mark/column",
										schemaPath: "#/$defs/diagnostic/properties/excerpt/properties/mark/properties/column/minimum",
										keyword: "minimum",
										params: {
											comparison: ">=",
											limit: 1
										}
									};
									if (vErrors === null) vErrors = [err28];
									else vErrors.push(err28);
									errors++;
								}
							}
						}
						if (data15.length !== void 0) {
							let data18 = data15.length;
							if (!(typeof data18 == "number" && !(data18 % 1) && !isNaN(data18) && isFinite(data18))) {
								const err29 = {
									instancePath: instancePath + "/excerpt/mark/length",
									schemaPath: "#/$defs/diagnostic/properties/excerpt/properties/mark/properties/length/type",
									keyword: "type",
									params: { type: "integer" }
								};
								if (vErrors === null) vErrors = [err29];
								else vErrors.push(err29);
								errors++;
							}
							if (typeof data18 == "number" && isFinite(data18)) {
								if (data18 < 0 || isNaN(data18)) {
									const err30 = {
										instancePath: instancePath + "/excerpt/mark/length",
										schemaPath: "#/$defs/diagnostic/properties/excerpt/properties/mark/properties/length/minimum",
										keyword: "minimum",
										params: {
											comparison: ">=",
											limit: 0
										}
									};
									if (vErrors === null) vErrors = [err30];
									else vErrors.push(err30);
									errors++;
								}
							}
						}
					} else {
						const err31 = {
							instancePath: instancePath + "/excerpt/mark",
							schemaPath: "#/$defs/diagnostic/properties/excerpt/properties/mark/type",
							keyword: "type",
							params: { type: "object" }
						};
						if (vErrors === null) vErrors = [err31];
						else vErrors.push(err31);
						errors++;
					}
				}
				if (data10.hint !== void 0) {
					if (typeof data10.hint !== "string") {
						const err32 = {
							instancePath: instancePath + "/excerpt/hint",
							schemaPath: "#/$defs/diagnostic/properties/excerpt/properties/hint/type",
							keyword: "type",
							params: { type: "string" }
						};
						if (vErrors === null) vErrors = [err32];
						else vErrors.push(err32);
						errors++;
					}
				}
			} else {
				const err33 = {
					instancePath: instancePath + "/excerpt",
					schemaPath: "#/$defs/diagnostic/properties/excerpt/type",
					keyword: "type",
					params: { type: "object" }
				};
				if (vErrors === null) vErrors = [err33];
				else vErrors.push(err33);
				errors++;
			}
		}
	} else {
		const err34 = {
			instancePath,
			schemaPath: "#/$defs/diagnostic/type",
			keyword: "type",
			params: { type: "object" }
		};
		if (vErrors === null) vErrors = [err34];
		else vErrors.push(err34);
		errors++;
	}
	validate87.errors = vErrors;
	return errors === 0;
}
validate87.evaluated = {
	"props": {
		"severity": true,
		"code": true,
		"summary": true,
		"detail": true,
		"remedy": true,
		"address": true,
		"account": true,
		"region": true,
		"mapping": true,
		"position": true,
		"excerpt": true
	},
	"dynamicProps": false,
	"dynamicItems": false
};
function validate52(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate52.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.format_version === void 0) {
			const err0 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "format_version" }
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		if (data.tool_version === void 0) {
			const err1 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "tool_version" }
			};
			if (vErrors === null) vErrors = [err1];
			else vErrors.push(err1);
			errors++;
		}
		if (data.mode === void 0) {
			const err2 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "mode" }
			};
			if (vErrors === null) vErrors = [err2];
			else vErrors.push(err2);
			errors++;
		}
		if (data.config === void 0) {
			const err3 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "config" }
			};
			if (vErrors === null) vErrors = [err3];
			else vErrors.push(err3);
			errors++;
		}
		if (data.scope === void 0) {
			const err4 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "scope" }
			};
			if (vErrors === null) vErrors = [err4];
			else vErrors.push(err4);
			errors++;
		}
		if (data.taken_at === void 0) {
			const err5 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "taken_at" }
			};
			if (vErrors === null) vErrors = [err5];
			else vErrors.push(err5);
			errors++;
		}
		if (data.complete === void 0) {
			const err6 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "complete" }
			};
			if (vErrors === null) vErrors = [err6];
			else vErrors.push(err6);
			errors++;
		}
		if (data.account_regions === void 0) {
			const err7 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "account_regions" }
			};
			if (vErrors === null) vErrors = [err7];
			else vErrors.push(err7);
			errors++;
		}
		if (data.lists === void 0) {
			const err8 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "lists" }
			};
			if (vErrors === null) vErrors = [err8];
			else vErrors.push(err8);
			errors++;
		}
		if (data.not_planned === void 0) {
			const err9 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "not_planned" }
			};
			if (vErrors === null) vErrors = [err9];
			else vErrors.push(err9);
			errors++;
		}
		if (data.counts === void 0) {
			const err10 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "counts" }
			};
			if (vErrors === null) vErrors = [err10];
			else vErrors.push(err10);
			errors++;
		}
		if (data.digests === void 0) {
			const err11 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "digests" }
			};
			if (vErrors === null) vErrors = [err11];
			else vErrors.push(err11);
			errors++;
		}
		if (data.diagnostics === void 0) {
			const err12 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "diagnostics" }
			};
			if (vErrors === null) vErrors = [err12];
			else vErrors.push(err12);
			errors++;
		}
		if (data.format_version !== void 0) {
			let data0 = data.format_version;
			if (typeof data0 === "string") {
				if (!pattern3.test(data0)) {
					const err13 = {
						instancePath: instancePath + "/format_version",
						schemaPath: "#/properties/format_version/pattern",
						keyword: "pattern",
						params: { pattern: "^1\\.[0-9]+$" }
					};
					if (vErrors === null) vErrors = [err13];
					else vErrors.push(err13);
					errors++;
				}
			} else {
				const err14 = {
					instancePath: instancePath + "/format_version",
					schemaPath: "#/properties/format_version/type",
					keyword: "type",
					params: { type: "string" }
				};
				if (vErrors === null) vErrors = [err14];
				else vErrors.push(err14);
				errors++;
			}
		}
		if (data.tool_version !== void 0) {
			if (typeof data.tool_version !== "string") {
				const err15 = {
					instancePath: instancePath + "/tool_version",
					schemaPath: "#/properties/tool_version/type",
					keyword: "type",
					params: { type: "string" }
				};
				if (vErrors === null) vErrors = [err15];
				else vErrors.push(err15);
				errors++;
			}
		}
		if (data.mode !== void 0) {
			let data2 = data.mode;
			if (!(data2 === "reviewed" || data2 === "sync")) {
				const err16 = {
					instancePath: instancePath + "/mode",
					schemaPath: "#/properties/mode/enum",
					keyword: "enum",
					params: { allowedValues: schema19.properties.mode.enum }
				};
				if (vErrors === null) vErrors = [err16];
				else vErrors.push(err16);
				errors++;
			}
		}
		if (data.config !== void 0) {
			let data3 = data.config;
			if (data3 && typeof data3 == "object" && !Array.isArray(data3)) {
				if (data3.path === void 0) {
					const err17 = {
						instancePath: instancePath + "/config",
						schemaPath: "#/properties/config/required",
						keyword: "required",
						params: { missingProperty: "path" }
					};
					if (vErrors === null) vErrors = [err17];
					else vErrors.push(err17);
					errors++;
				}
				if (data3.sha256 === void 0) {
					const err18 = {
						instancePath: instancePath + "/config",
						schemaPath: "#/properties/config/required",
						keyword: "required",
						params: { missingProperty: "sha256" }
					};
					if (vErrors === null) vErrors = [err18];
					else vErrors.push(err18);
					errors++;
				}
				if (data3.owner === void 0) {
					const err19 = {
						instancePath: instancePath + "/config",
						schemaPath: "#/properties/config/required",
						keyword: "required",
						params: { missingProperty: "owner" }
					};
					if (vErrors === null) vErrors = [err19];
					else vErrors.push(err19);
					errors++;
				}
				if (data3.works_sha256 === void 0) {
					const err20 = {
						instancePath: instancePath + "/config",
						schemaPath: "#/properties/config/required",
						keyword: "required",
						params: { missingProperty: "works_sha256" }
					};
					if (vErrors === null) vErrors = [err20];
					else vErrors.push(err20);
					errors++;
				}
				if (data3.path !== void 0) {
					if (typeof data3.path !== "string") {
						const err21 = {
							instancePath: instancePath + "/config/path",
							schemaPath: "#/properties/config/properties/path/type",
							keyword: "type",
							params: { type: "string" }
						};
						if (vErrors === null) vErrors = [err21];
						else vErrors.push(err21);
						errors++;
					}
				}
				if (data3.sha256 !== void 0) {
					let data5 = data3.sha256;
					if (typeof data5 === "string") {
						if (!pattern4.test(data5)) {
							const err22 = {
								instancePath: instancePath + "/config/sha256",
								schemaPath: "#/properties/config/properties/sha256/pattern",
								keyword: "pattern",
								params: { pattern: "^[0-9a-f]{64}$" }
							};
							if (vErrors === null) vErrors = [err22];
							else vErrors.push(err22);
							errors++;
						}
					} else {
						const err23 = {
							instancePath: instancePath + "/config/sha256",
							schemaPath: "#/properties/config/properties/sha256/type",
							keyword: "type",
							params: { type: "string" }
						};
						if (vErrors === null) vErrors = [err23];
						else vErrors.push(err23);
						errors++;
					}
				}
				if (data3.owner !== void 0) {
					if (typeof data3.owner !== "string") {
						const err24 = {
							instancePath: instancePath + "/config/owner",
							schemaPath: "#/properties/config/properties/owner/type",
							keyword: "type",
							params: { type: "string" }
						};
						if (vErrors === null) vErrors = [err24];
						else vErrors.push(err24);
						errors++;
					}
				}
				if (data3.works_sha256 !== void 0) {
					let data7 = data3.works_sha256;
					if (typeof data7 === "string") {
						if (!pattern4.test(data7)) {
							const err25 = {
								instancePath: instancePath + "/config/works_sha256",
								schemaPath: "#/properties/config/properties/works_sha256/pattern",
								keyword: "pattern",
								params: { pattern: "^[0-9a-f]{64}$" }
							};
							if (vErrors === null) vErrors = [err25];
							else vErrors.push(err25);
							errors++;
						}
					} else {
						const err26 = {
							instancePath: instancePath + "/config/works_sha256",
							schemaPath: "#/properties/config/properties/works_sha256/type",
							keyword: "type",
							params: { type: "string" }
						};
						if (vErrors === null) vErrors = [err26];
						else vErrors.push(err26);
						errors++;
					}
				}
				if (data3.commit !== void 0) {
					if (typeof data3.commit !== "string") {
						const err27 = {
							instancePath: instancePath + "/config/commit",
							schemaPath: "#/properties/config/properties/commit/type",
							keyword: "type",
							params: { type: "string" }
						};
						if (vErrors === null) vErrors = [err27];
						else vErrors.push(err27);
						errors++;
					}
				}
			} else {
				const err28 = {
					instancePath: instancePath + "/config",
					schemaPath: "#/properties/config/type",
					keyword: "type",
					params: { type: "object" }
				};
				if (vErrors === null) vErrors = [err28];
				else vErrors.push(err28);
				errors++;
			}
		}
		if (data.scope !== void 0) {
			let data9 = data.scope;
			if (Array.isArray(data9)) {
				const len0 = data9.length;
				for (let i0 = 0; i0 < len0; i0++) if (typeof data9[i0] !== "string") {
					const err29 = {
						instancePath: instancePath + "/scope/" + i0,
						schemaPath: "#/properties/scope/items/type",
						keyword: "type",
						params: { type: "string" }
					};
					if (vErrors === null) vErrors = [err29];
					else vErrors.push(err29);
					errors++;
				}
			} else {
				const err30 = {
					instancePath: instancePath + "/scope",
					schemaPath: "#/properties/scope/type",
					keyword: "type",
					params: { type: "array" }
				};
				if (vErrors === null) vErrors = [err30];
				else vErrors.push(err30);
				errors++;
			}
		}
		if (data.taken_at !== void 0) {
			if (typeof data.taken_at !== "string") {
				const err31 = {
					instancePath: instancePath + "/taken_at",
					schemaPath: "#/properties/taken_at/type",
					keyword: "type",
					params: { type: "string" }
				};
				if (vErrors === null) vErrors = [err31];
				else vErrors.push(err31);
				errors++;
			}
		}
		if (data.complete !== void 0) {
			if (typeof data.complete !== "boolean") {
				const err32 = {
					instancePath: instancePath + "/complete",
					schemaPath: "#/properties/complete/type",
					keyword: "type",
					params: { type: "boolean" }
				};
				if (vErrors === null) vErrors = [err32];
				else vErrors.push(err32);
				errors++;
			}
		}
		if (data.account_regions !== void 0) {
			let data13 = data.account_regions;
			if (Array.isArray(data13)) {
				const len1 = data13.length;
				for (let i1 = 0; i1 < len1; i1++) {
					let data14 = data13[i1];
					if (data14 && typeof data14 == "object" && !Array.isArray(data14)) {
						if (data14.account === void 0) {
							const err33 = {
								instancePath: instancePath + "/account_regions/" + i1,
								schemaPath: "#/properties/account_regions/items/required",
								keyword: "required",
								params: { missingProperty: "account" }
							};
							if (vErrors === null) vErrors = [err33];
							else vErrors.push(err33);
							errors++;
						}
						if (data14.account_id === void 0) {
							const err34 = {
								instancePath: instancePath + "/account_regions/" + i1,
								schemaPath: "#/properties/account_regions/items/required",
								keyword: "required",
								params: { missingProperty: "account_id" }
							};
							if (vErrors === null) vErrors = [err34];
							else vErrors.push(err34);
							errors++;
						}
						if (data14.region === void 0) {
							const err35 = {
								instancePath: instancePath + "/account_regions/" + i1,
								schemaPath: "#/properties/account_regions/items/required",
								keyword: "required",
								params: { missingProperty: "region" }
							};
							if (vErrors === null) vErrors = [err35];
							else vErrors.push(err35);
							errors++;
						}
						if (data14.status === void 0) {
							const err36 = {
								instancePath: instancePath + "/account_regions/" + i1,
								schemaPath: "#/properties/account_regions/items/required",
								keyword: "required",
								params: { missingProperty: "status" }
							};
							if (vErrors === null) vErrors = [err36];
							else vErrors.push(err36);
							errors++;
						}
						if (data14.diagnostics === void 0) {
							const err37 = {
								instancePath: instancePath + "/account_regions/" + i1,
								schemaPath: "#/properties/account_regions/items/required",
								keyword: "required",
								params: { missingProperty: "diagnostics" }
							};
							if (vErrors === null) vErrors = [err37];
							else vErrors.push(err37);
							errors++;
						}
						if (data14.account !== void 0) {
							if (typeof data14.account !== "string") {
								const err38 = {
									instancePath: instancePath + "/account_regions/" + i1 + "/account",
									schemaPath: "#/properties/account_regions/items/properties/account/type",
									keyword: "type",
									params: { type: "string" }
								};
								if (vErrors === null) vErrors = [err38];
								else vErrors.push(err38);
								errors++;
							}
						}
						if (data14.account_id !== void 0) {
							let data16 = data14.account_id;
							if (typeof data16 === "string") {
								if (!pattern6.test(data16)) {
									const err39 = {
										instancePath: instancePath + "/account_regions/" + i1 + "/account_id",
										schemaPath: "#/properties/account_regions/items/properties/account_id/pattern",
										keyword: "pattern",
										params: { pattern: "^[0-9]{12}$" }
									};
									if (vErrors === null) vErrors = [err39];
									else vErrors.push(err39);
									errors++;
								}
							} else {
								const err40 = {
									instancePath: instancePath + "/account_regions/" + i1 + "/account_id",
									schemaPath: "#/properties/account_regions/items/properties/account_id/type",
									keyword: "type",
									params: { type: "string" }
								};
								if (vErrors === null) vErrors = [err40];
								else vErrors.push(err40);
								errors++;
							}
						}
						if (data14.region !== void 0) {
							if (typeof data14.region !== "string") {
								const err41 = {
									instancePath: instancePath + "/account_regions/" + i1 + "/region",
									schemaPath: "#/properties/account_regions/items/properties/region/type",
									keyword: "type",
									params: { type: "string" }
								};
								if (vErrors === null) vErrors = [err41];
								else vErrors.push(err41);
								errors++;
							}
						}
						if (data14.status !== void 0) {
							let data18 = data14.status;
							if (!(data18 === "ok" || data18 === "failed")) {
								const err42 = {
									instancePath: instancePath + "/account_regions/" + i1 + "/status",
									schemaPath: "#/properties/account_regions/items/properties/status/enum",
									keyword: "enum",
									params: { allowedValues: schema19.properties.account_regions.items.properties.status.enum }
								};
								if (vErrors === null) vErrors = [err42];
								else vErrors.push(err42);
								errors++;
							}
						}
						if (data14.diagnostics !== void 0) {
							let data19 = data14.diagnostics;
							if (Array.isArray(data19)) {
								const len2 = data19.length;
								for (let i2 = 0; i2 < len2; i2++) {
									let data20 = data19[i2];
									if (!(typeof data20 == "number" && !(data20 % 1) && !isNaN(data20) && isFinite(data20))) {
										const err43 = {
											instancePath: instancePath + "/account_regions/" + i1 + "/diagnostics/" + i2,
											schemaPath: "#/properties/account_regions/items/properties/diagnostics/items/type",
											keyword: "type",
											params: { type: "integer" }
										};
										if (vErrors === null) vErrors = [err43];
										else vErrors.push(err43);
										errors++;
									}
									if (typeof data20 == "number" && isFinite(data20)) {
										if (data20 < 0 || isNaN(data20)) {
											const err44 = {
												instancePath: instancePath + "/account_regions/" + i1 + "/diagnostics/" + i2,
												schemaPath: "#/properties/account_regions/items/properties/diagnostics/items/minimum",
												keyword: "minimum",
												params: {
													comparison: ">=",
													limit: 0
												}
											};
											if (vErrors === null) vErrors = [err44];
											else vErrors.push(err44);
											errors++;
										}
									}
								}
							} else {
								const err45 = {
									instancePath: instancePath + "/account_regions/" + i1 + "/diagnostics",
									schemaPath: "#/properties/account_regions/items/properties/diagnostics/type",
									keyword: "type",
									params: { type: "array" }
								};
								if (vErrors === null) vErrors = [err45];
								else vErrors.push(err45);
								errors++;
							}
						}
					} else {
						const err46 = {
							instancePath: instancePath + "/account_regions/" + i1,
							schemaPath: "#/properties/account_regions/items/type",
							keyword: "type",
							params: { type: "object" }
						};
						if (vErrors === null) vErrors = [err46];
						else vErrors.push(err46);
						errors++;
					}
				}
			} else {
				const err47 = {
					instancePath: instancePath + "/account_regions",
					schemaPath: "#/properties/account_regions/type",
					keyword: "type",
					params: { type: "array" }
				};
				if (vErrors === null) vErrors = [err47];
				else vErrors.push(err47);
				errors++;
			}
		}
		if (data.lists !== void 0) {
			let data21 = data.lists;
			if (Array.isArray(data21)) {
				const len3 = data21.length;
				for (let i3 = 0; i3 < len3; i3++) if (!validate53(data21[i3], {
					instancePath: instancePath + "/lists/" + i3,
					parentData: data21,
					parentDataProperty: i3,
					rootData,
					dynamicAnchors
				})) {
					vErrors = vErrors === null ? validate53.errors : withErrors(vErrors, validate53.errors);
					errors = vErrors.length;
				}
			} else {
				const err48 = {
					instancePath: instancePath + "/lists",
					schemaPath: "#/properties/lists/type",
					keyword: "type",
					params: { type: "array" }
				};
				if (vErrors === null) vErrors = [err48];
				else vErrors.push(err48);
				errors++;
			}
		}
		if (data.not_planned !== void 0) {
			let data23 = data.not_planned;
			if (Array.isArray(data23)) {
				const len4 = data23.length;
				for (let i4 = 0; i4 < len4; i4++) if (!validate67(data23[i4], {
					instancePath: instancePath + "/not_planned/" + i4,
					parentData: data23,
					parentDataProperty: i4,
					rootData,
					dynamicAnchors
				})) {
					vErrors = vErrors === null ? validate67.errors : withErrors(vErrors, validate67.errors);
					errors = vErrors.length;
				}
			} else {
				const err49 = {
					instancePath: instancePath + "/not_planned",
					schemaPath: "#/properties/not_planned/type",
					keyword: "type",
					params: { type: "array" }
				};
				if (vErrors === null) vErrors = [err49];
				else vErrors.push(err49);
				errors++;
			}
		}
		if (data.stray_shares !== void 0) {
			let data25 = data.stray_shares;
			if (Array.isArray(data25)) {
				const len5 = data25.length;
				for (let i5 = 0; i5 < len5; i5++) if (!validate70(data25[i5], {
					instancePath: instancePath + "/stray_shares/" + i5,
					parentData: data25,
					parentDataProperty: i5,
					rootData,
					dynamicAnchors
				})) {
					vErrors = vErrors === null ? validate70.errors : withErrors(vErrors, validate70.errors);
					errors = vErrors.length;
				}
			} else {
				const err50 = {
					instancePath: instancePath + "/stray_shares",
					schemaPath: "#/properties/stray_shares/type",
					keyword: "type",
					params: { type: "array" }
				};
				if (vErrors === null) vErrors = [err50];
				else vErrors.push(err50);
				errors++;
			}
		}
		if (data.mappings !== void 0) {
			let data27 = data.mappings;
			if (Array.isArray(data27)) {
				const len6 = data27.length;
				for (let i6 = 0; i6 < len6; i6++) if (!validate72(data27[i6], {
					instancePath: instancePath + "/mappings/" + i6,
					parentData: data27,
					parentDataProperty: i6,
					rootData,
					dynamicAnchors
				})) {
					vErrors = vErrors === null ? validate72.errors : withErrors(vErrors, validate72.errors);
					errors = vErrors.length;
				}
			} else {
				const err51 = {
					instancePath: instancePath + "/mappings",
					schemaPath: "#/properties/mappings/type",
					keyword: "type",
					params: { type: "array" }
				};
				if (vErrors === null) vErrors = [err51];
				else vErrors.push(err51);
				errors++;
			}
		}
		if (data.setting_changes !== void 0) {
			let data29 = data.setting_changes;
			if (Array.isArray(data29)) {
				const len7 = data29.length;
				for (let i7 = 0; i7 < len7; i7++) if (!validate56(data29[i7], {
					instancePath: instancePath + "/setting_changes/" + i7,
					parentData: data29,
					parentDataProperty: i7,
					rootData,
					dynamicAnchors
				})) {
					vErrors = vErrors === null ? validate56.errors : withErrors(vErrors, validate56.errors);
					errors = vErrors.length;
				}
			} else {
				const err52 = {
					instancePath: instancePath + "/setting_changes",
					schemaPath: "#/properties/setting_changes/type",
					keyword: "type",
					params: { type: "array" }
				};
				if (vErrors === null) vErrors = [err52];
				else vErrors.push(err52);
				errors++;
			}
		}
		if (data.capacity !== void 0) {
			if (!validate76(data.capacity, {
				instancePath: instancePath + "/capacity",
				parentData: data,
				parentDataProperty: "capacity",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate76.errors : withErrors(vErrors, validate76.errors);
				errors = vErrors.length;
			}
		}
		if (data.counts !== void 0) {
			let data32 = data.counts;
			if (data32 && typeof data32 == "object" && !Array.isArray(data32)) {
				if (data32.create === void 0) {
					const err53 = {
						instancePath: instancePath + "/counts",
						schemaPath: "#/properties/counts/required",
						keyword: "required",
						params: { missingProperty: "create" }
					};
					if (vErrors === null) vErrors = [err53];
					else vErrors.push(err53);
					errors++;
				}
				if (data32.update === void 0) {
					const err54 = {
						instancePath: instancePath + "/counts",
						schemaPath: "#/properties/counts/required",
						keyword: "required",
						params: { missingProperty: "update" }
					};
					if (vErrors === null) vErrors = [err54];
					else vErrors.push(err54);
					errors++;
				}
				if (data32.delete === void 0) {
					const err55 = {
						instancePath: instancePath + "/counts",
						schemaPath: "#/properties/counts/required",
						keyword: "required",
						params: { missingProperty: "delete" }
					};
					if (vErrors === null) vErrors = [err55];
					else vErrors.push(err55);
					errors++;
				}
				if (data32.retain === void 0) {
					const err56 = {
						instancePath: instancePath + "/counts",
						schemaPath: "#/properties/counts/required",
						keyword: "required",
						params: { missingProperty: "retain" }
					};
					if (vErrors === null) vErrors = [err56];
					else vErrors.push(err56);
					errors++;
				}
				if (data32.unchanged === void 0) {
					const err57 = {
						instancePath: instancePath + "/counts",
						schemaPath: "#/properties/counts/required",
						keyword: "required",
						params: { missingProperty: "unchanged" }
					};
					if (vErrors === null) vErrors = [err57];
					else vErrors.push(err57);
					errors++;
				}
				if (data32.held === void 0) {
					const err58 = {
						instancePath: instancePath + "/counts",
						schemaPath: "#/properties/counts/required",
						keyword: "required",
						params: { missingProperty: "held" }
					};
					if (vErrors === null) vErrors = [err58];
					else vErrors.push(err58);
					errors++;
				}
				if (data32.not_planned === void 0) {
					const err59 = {
						instancePath: instancePath + "/counts",
						schemaPath: "#/properties/counts/required",
						keyword: "required",
						params: { missingProperty: "not_planned" }
					};
					if (vErrors === null) vErrors = [err59];
					else vErrors.push(err59);
					errors++;
				}
				if (data32.entries_to_add === void 0) {
					const err60 = {
						instancePath: instancePath + "/counts",
						schemaPath: "#/properties/counts/required",
						keyword: "required",
						params: { missingProperty: "entries_to_add" }
					};
					if (vErrors === null) vErrors = [err60];
					else vErrors.push(err60);
					errors++;
				}
				if (data32.entries_to_remove === void 0) {
					const err61 = {
						instancePath: instancePath + "/counts",
						schemaPath: "#/properties/counts/required",
						keyword: "required",
						params: { missingProperty: "entries_to_remove" }
					};
					if (vErrors === null) vErrors = [err61];
					else vErrors.push(err61);
					errors++;
				}
				if (data32.entries_checked === void 0) {
					const err62 = {
						instancePath: instancePath + "/counts",
						schemaPath: "#/properties/counts/required",
						keyword: "required",
						params: { missingProperty: "entries_checked" }
					};
					if (vErrors === null) vErrors = [err62];
					else vErrors.push(err62);
					errors++;
				}
				if (data32.create !== void 0) {
					let data33 = data32.create;
					if (!(typeof data33 == "number" && !(data33 % 1) && !isNaN(data33) && isFinite(data33))) {
						const err63 = {
							instancePath: instancePath + "/counts/create",
							schemaPath: "#/properties/counts/properties/create/type",
							keyword: "type",
							params: { type: "integer" }
						};
						if (vErrors === null) vErrors = [err63];
						else vErrors.push(err63);
						errors++;
					}
					if (typeof data33 == "number" && isFinite(data33)) {
						if (data33 < 0 || isNaN(data33)) {
							const err64 = {
								instancePath: instancePath + "/counts/create",
								schemaPath: "#/properties/counts/properties/create/minimum",
								keyword: "minimum",
								params: {
									comparison: ">=",
									limit: 0
								}
							};
							if (vErrors === null) vErrors = [err64];
							else vErrors.push(err64);
							errors++;
						}
					}
				}
				if (data32.update !== void 0) {
					let data34 = data32.update;
					if (!(typeof data34 == "number" && !(data34 % 1) && !isNaN(data34) && isFinite(data34))) {
						const err65 = {
							instancePath: instancePath + "/counts/update",
							schemaPath: "#/properties/counts/properties/update/type",
							keyword: "type",
							params: { type: "integer" }
						};
						if (vErrors === null) vErrors = [err65];
						else vErrors.push(err65);
						errors++;
					}
					if (typeof data34 == "number" && isFinite(data34)) {
						if (data34 < 0 || isNaN(data34)) {
							const err66 = {
								instancePath: instancePath + "/counts/update",
								schemaPath: "#/properties/counts/properties/update/minimum",
								keyword: "minimum",
								params: {
									comparison: ">=",
									limit: 0
								}
							};
							if (vErrors === null) vErrors = [err66];
							else vErrors.push(err66);
							errors++;
						}
					}
				}
				if (data32.delete !== void 0) {
					let data35 = data32.delete;
					if (!(typeof data35 == "number" && !(data35 % 1) && !isNaN(data35) && isFinite(data35))) {
						const err67 = {
							instancePath: instancePath + "/counts/delete",
							schemaPath: "#/properties/counts/properties/delete/type",
							keyword: "type",
							params: { type: "integer" }
						};
						if (vErrors === null) vErrors = [err67];
						else vErrors.push(err67);
						errors++;
					}
					if (typeof data35 == "number" && isFinite(data35)) {
						if (data35 < 0 || isNaN(data35)) {
							const err68 = {
								instancePath: instancePath + "/counts/delete",
								schemaPath: "#/properties/counts/properties/delete/minimum",
								keyword: "minimum",
								params: {
									comparison: ">=",
									limit: 0
								}
							};
							if (vErrors === null) vErrors = [err68];
							else vErrors.push(err68);
							errors++;
						}
					}
				}
				if (data32.retain !== void 0) {
					let data36 = data32.retain;
					if (!(typeof data36 == "number" && !(data36 % 1) && !isNaN(data36) && isFinite(data36))) {
						const err69 = {
							instancePath: instancePath + "/counts/retain",
							schemaPath: "#/properties/counts/properties/retain/type",
							keyword: "type",
							params: { type: "integer" }
						};
						if (vErrors === null) vErrors = [err69];
						else vErrors.push(err69);
						errors++;
					}
					if (typeof data36 == "number" && isFinite(data36)) {
						if (data36 < 0 || isNaN(data36)) {
							const err70 = {
								instancePath: instancePath + "/counts/retain",
								schemaPath: "#/properties/counts/properties/retain/minimum",
								keyword: "minimum",
								params: {
									comparison: ">=",
									limit: 0
								}
							};
							if (vErrors === null) vErrors = [err70];
							else vErrors.push(err70);
							errors++;
						}
					}
				}
				if (data32.unchanged !== void 0) {
					let data37 = data32.unchanged;
					if (!(typeof data37 == "number" && !(data37 % 1) && !isNaN(data37) && isFinite(data37))) {
						const err71 = {
							instancePath: instancePath + "/counts/unchanged",
							schemaPath: "#/properties/counts/properties/unchanged/type",
							keyword: "type",
							params: { type: "integer" }
						};
						if (vErrors === null) vErrors = [err71];
						else vErrors.push(err71);
						errors++;
					}
					if (typeof data37 == "number" && isFinite(data37)) {
						if (data37 < 0 || isNaN(data37)) {
							const err72 = {
								instancePath: instancePath + "/counts/unchanged",
								schemaPath: "#/properties/counts/properties/unchanged/minimum",
								keyword: "minimum",
								params: {
									comparison: ">=",
									limit: 0
								}
							};
							if (vErrors === null) vErrors = [err72];
							else vErrors.push(err72);
							errors++;
						}
					}
				}
				if (data32.held !== void 0) {
					let data38 = data32.held;
					if (!(typeof data38 == "number" && !(data38 % 1) && !isNaN(data38) && isFinite(data38))) {
						const err73 = {
							instancePath: instancePath + "/counts/held",
							schemaPath: "#/properties/counts/properties/held/type",
							keyword: "type",
							params: { type: "integer" }
						};
						if (vErrors === null) vErrors = [err73];
						else vErrors.push(err73);
						errors++;
					}
					if (typeof data38 == "number" && isFinite(data38)) {
						if (data38 < 0 || isNaN(data38)) {
							const err74 = {
								instancePath: instancePath + "/counts/held",
								schemaPath: "#/properties/counts/properties/held/minimum",
								keyword: "minimum",
								params: {
									comparison: ">=",
									limit: 0
								}
							};
							if (vErrors === null) vErrors = [err74];
							else vErrors.push(err74);
							errors++;
						}
					}
				}
				if (data32.not_planned !== void 0) {
					let data39 = data32.not_planned;
					if (!(typeof data39 == "number" && !(data39 % 1) && !isNaN(data39) && isFinite(data39))) {
						const err75 = {
							instancePath: instancePath + "/counts/not_planned",
							schemaPath: "#/properties/counts/properties/not_planned/type",
							keyword: "type",
							params: { type: "integer" }
						};
						if (vErrors === null) vErrors = [err75];
						else vErrors.push(err75);
						errors++;
					}
					if (typeof data39 == "number" && isFinite(data39)) {
						if (data39 < 0 || isNaN(data39)) {
							const err76 = {
								instancePath: instancePath + "/counts/not_planned",
								schemaPath: "#/properties/counts/properties/not_planned/minimum",
								keyword: "minimum",
								params: {
									comparison: ">=",
									limit: 0
								}
							};
							if (vErrors === null) vErrors = [err76];
							else vErrors.push(err76);
							errors++;
						}
					}
				}
				if (data32.entries_to_add !== void 0) {
					let data40 = data32.entries_to_add;
					if (!(typeof data40 == "number" && !(data40 % 1) && !isNaN(data40) && isFinite(data40))) {
						const err77 = {
							instancePath: instancePath + "/counts/entries_to_add",
							schemaPath: "#/properties/counts/properties/entries_to_add/type",
							keyword: "type",
							params: { type: "integer" }
						};
						if (vErrors === null) vErrors = [err77];
						else vErrors.push(err77);
						errors++;
					}
					if (typeof data40 == "number" && isFinite(data40)) {
						if (data40 < 0 || isNaN(data40)) {
							const err78 = {
								instancePath: instancePath + "/counts/entries_to_add",
								schemaPath: "#/properties/counts/properties/entries_to_add/minimum",
								keyword: "minimum",
								params: {
									comparison: ">=",
									limit: 0
								}
							};
							if (vErrors === null) vErrors = [err78];
							else vErrors.push(err78);
							errors++;
						}
					}
				}
				if (data32.entries_to_remove !== void 0) {
					let data41 = data32.entries_to_remove;
					if (!(typeof data41 == "number" && !(data41 % 1) && !isNaN(data41) && isFinite(data41))) {
						const err79 = {
							instancePath: instancePath + "/counts/entries_to_remove",
							schemaPath: "#/properties/counts/properties/entries_to_remove/type",
							keyword: "type",
							params: { type: "integer" }
						};
						if (vErrors === null) vErrors = [err79];
						else vErrors.push(err79);
						errors++;
					}
					if (typeof data41 == "number" && isFinite(data41)) {
						if (data41 < 0 || isNaN(data41)) {
							const err80 = {
								instancePath: instancePath + "/counts/entries_to_remove",
								schemaPath: "#/properties/counts/properties/entries_to_remove/minimum",
								keyword: "minimum",
								params: {
									comparison: ">=",
									limit: 0
								}
							};
							if (vErrors === null) vErrors = [err80];
							else vErrors.push(err80);
							errors++;
						}
					}
				}
				if (data32.descriptions_to_change !== void 0) {
					let data42 = data32.descriptions_to_change;
					if (!(typeof data42 == "number" && !(data42 % 1) && !isNaN(data42) && isFinite(data42))) {
						const err81 = {
							instancePath: instancePath + "/counts/descriptions_to_change",
							schemaPath: "#/properties/counts/properties/descriptions_to_change/type",
							keyword: "type",
							params: { type: "integer" }
						};
						if (vErrors === null) vErrors = [err81];
						else vErrors.push(err81);
						errors++;
					}
					if (typeof data42 == "number" && isFinite(data42)) {
						if (data42 < 0 || isNaN(data42)) {
							const err82 = {
								instancePath: instancePath + "/counts/descriptions_to_change",
								schemaPath: "#/properties/counts/properties/descriptions_to_change/minimum",
								keyword: "minimum",
								params: {
									comparison: ">=",
									limit: 0
								}
							};
							if (vErrors === null) vErrors = [err82];
							else vErrors.push(err82);
							errors++;
						}
					}
				}
				if (data32.entries_checked !== void 0) {
					let data43 = data32.entries_checked;
					if (!(typeof data43 == "number" && !(data43 % 1) && !isNaN(data43) && isFinite(data43))) {
						const err83 = {
							instancePath: instancePath + "/counts/entries_checked",
							schemaPath: "#/properties/counts/properties/entries_checked/type",
							keyword: "type",
							params: { type: "integer" }
						};
						if (vErrors === null) vErrors = [err83];
						else vErrors.push(err83);
						errors++;
					}
					if (typeof data43 == "number" && isFinite(data43)) {
						if (data43 < 0 || isNaN(data43)) {
							const err84 = {
								instancePath: instancePath + "/counts/entries_checked",
								schemaPath: "#/properties/counts/properties/entries_checked/minimum",
								keyword: "minimum",
								params: {
									comparison: ">=",
									limit: 0
								}
							};
							if (vErrors === null) vErrors = [err84];
							else vErrors.push(err84);
							errors++;
						}
					}
				}
			} else {
				const err85 = {
					instancePath: instancePath + "/counts",
					schemaPath: "#/properties/counts/type",
					keyword: "type",
					params: { type: "object" }
				};
				if (vErrors === null) vErrors = [err85];
				else vErrors.push(err85);
				errors++;
			}
		}
		if (data.digests !== void 0) {
			let data44 = data.digests;
			if (data44 && typeof data44 == "object" && !Array.isArray(data44)) {
				if (data44.settings === void 0) {
					const err86 = {
						instancePath: instancePath + "/digests",
						schemaPath: "#/properties/digests/required",
						keyword: "required",
						params: { missingProperty: "settings" }
					};
					if (vErrors === null) vErrors = [err86];
					else vErrors.push(err86);
					errors++;
				}
				if (data44.exact === void 0) {
					const err87 = {
						instancePath: instancePath + "/digests",
						schemaPath: "#/properties/digests/required",
						keyword: "required",
						params: { missingProperty: "exact" }
					};
					if (vErrors === null) vErrors = [err87];
					else vErrors.push(err87);
					errors++;
				}
				if (data44.settings !== void 0) {
					let data45 = data44.settings;
					if (typeof data45 === "string") {
						if (!pattern4.test(data45)) {
							const err88 = {
								instancePath: instancePath + "/digests/settings",
								schemaPath: "#/properties/digests/properties/settings/pattern",
								keyword: "pattern",
								params: { pattern: "^[0-9a-f]{64}$" }
							};
							if (vErrors === null) vErrors = [err88];
							else vErrors.push(err88);
							errors++;
						}
					} else {
						const err89 = {
							instancePath: instancePath + "/digests/settings",
							schemaPath: "#/properties/digests/properties/settings/type",
							keyword: "type",
							params: { type: "string" }
						};
						if (vErrors === null) vErrors = [err89];
						else vErrors.push(err89);
						errors++;
					}
				}
				if (data44.exact !== void 0) {
					let data46 = data44.exact;
					if (typeof data46 === "string") {
						if (!pattern4.test(data46)) {
							const err90 = {
								instancePath: instancePath + "/digests/exact",
								schemaPath: "#/properties/digests/properties/exact/pattern",
								keyword: "pattern",
								params: { pattern: "^[0-9a-f]{64}$" }
							};
							if (vErrors === null) vErrors = [err90];
							else vErrors.push(err90);
							errors++;
						}
					} else {
						const err91 = {
							instancePath: instancePath + "/digests/exact",
							schemaPath: "#/properties/digests/properties/exact/type",
							keyword: "type",
							params: { type: "string" }
						};
						if (vErrors === null) vErrors = [err91];
						else vErrors.push(err91);
						errors++;
					}
				}
			} else {
				const err92 = {
					instancePath: instancePath + "/digests",
					schemaPath: "#/properties/digests/type",
					keyword: "type",
					params: { type: "object" }
				};
				if (vErrors === null) vErrors = [err92];
				else vErrors.push(err92);
				errors++;
			}
		}
		if (data.diagnostics !== void 0) {
			let data47 = data.diagnostics;
			if (Array.isArray(data47)) {
				const len8 = data47.length;
				for (let i8 = 0; i8 < len8; i8++) if (!validate87(data47[i8], {
					instancePath: instancePath + "/diagnostics/" + i8,
					parentData: data47,
					parentDataProperty: i8,
					rootData,
					dynamicAnchors
				})) {
					vErrors = vErrors === null ? validate87.errors : withErrors(vErrors, validate87.errors);
					errors = vErrors.length;
				}
			} else {
				const err93 = {
					instancePath: instancePath + "/diagnostics",
					schemaPath: "#/properties/diagnostics/type",
					keyword: "type",
					params: { type: "array" }
				};
				if (vErrors === null) vErrors = [err93];
				else vErrors.push(err93);
				errors++;
			}
		}
	} else {
		const err94 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" }
		};
		if (vErrors === null) vErrors = [err94];
		else vErrors.push(err94);
		errors++;
	}
	validate52.errors = vErrors;
	return errors === 0;
}
validate52.evaluated = {
	"props": {
		"format_version": true,
		"tool_version": true,
		"mode": true,
		"config": true,
		"scope": true,
		"taken_at": true,
		"complete": true,
		"account_regions": true,
		"lists": true,
		"not_planned": true,
		"stray_shares": true,
		"mappings": true,
		"setting_changes": true,
		"capacity": true,
		"counts": true,
		"digests": true,
		"diagnostics": true
	},
	"dynamicProps": false,
	"dynamicItems": false
};
export { validator_default as default, validate };
function withErrors(errors, more) {
	for (const error of more) errors.push(error);
	return errors;
}
