// Written by scripts/build-validators.ts. Do not edit.
// validator.js
const validate = validate20;
var validator_default = validate20;
const schema31 = {
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
			"items": {
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
					"mapping": { "type": "string" },
					"position": {
						"type": "object",
						"required": [
							"file",
							"line",
							"column"
						],
						"properties": {
							"file": { "type": "string" },
							"line": {
								"type": "integer",
								"minimum": 1
							},
							"column": {
								"type": "integer",
								"minimum": 1
							}
						}
					},
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
						"items": {
							"type": "object",
							"required": ["place", "name"],
							"properties": {
								"place": { "type": "string" },
								"name": { "type": "string" },
								"before": { "type": "string" },
								"after": { "type": "string" },
								"opens": { "type": "string" }
							}
						}
					},
					"unchanged": {
						"type": "integer",
						"minimum": 0
					},
					"have": {
						"type": "object",
						"required": [
							"id",
							"arn",
							"name",
							"version",
							"max_entries",
							"entry_count",
							"entries_sha256",
							"tags"
						],
						"properties": {
							"id": { "type": "string" },
							"arn": { "type": "string" },
							"name": { "type": "string" },
							"version": {
								"type": "integer",
								"minimum": 1
							},
							"max_entries": {
								"type": "integer",
								"minimum": 1
							},
							"entry_count": {
								"type": "integer",
								"minimum": 0
							},
							"entries_sha256": {
								"type": "string",
								"pattern": "^[0-9a-f]{64}$"
							},
							"tags": {
								"type": "object",
								"additionalProperties": { "type": "string" }
							}
						}
					},
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
					"share": {
						"type": "object",
						"required": [
							"adds",
							"removes",
							"unchanged",
							"allow_external_principals",
							"changes_external",
							"ends"
						],
						"properties": {
							"adds": {
								"type": "array",
								"items": {
									"type": "string",
									"pattern": "^([0-9]{12}|arn:[^\\s]+)$"
								}
							},
							"removes": {
								"type": "array",
								"items": {
									"type": "string",
									"pattern": "^([0-9]{12}|arn:[^\\s]+)$"
								}
							},
							"unchanged": {
								"type": "integer",
								"minimum": 0
							},
							"allow_external_principals": { "type": "boolean" },
							"changes_external": { "type": "boolean" },
							"ends": { "type": "boolean" },
							"joins": {
								"type": "integer",
								"minimum": 1
							}
						}
					},
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
								"from": {
									"type": "object",
									"required": ["kind"],
									"properties": {
										"kind": { "enum": [
											"interface",
											"cidr",
											"file",
											"resource"
										] },
										"interface_id": { "type": "string" },
										"instance_id": { "type": "string" },
										"label": { "type": "string" },
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
									"allOf": [{
										"if": {
											"properties": { "kind": { "const": "interface" } },
											"required": ["kind"]
										},
										"then": { "required": ["interface_id"] }
									}, {
										"if": {
											"properties": { "kind": { "const": "file" } },
											"required": ["kind"]
										},
										"then": { "required": ["file"] }
									}]
								},
								"stands_for": {
									"type": "integer",
									"minimum": 1
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
								"from": {
									"type": "object",
									"required": ["kind"],
									"properties": {
										"kind": { "enum": [
											"interface",
											"cidr",
											"file",
											"resource"
										] },
										"interface_id": { "type": "string" },
										"instance_id": { "type": "string" },
										"label": { "type": "string" },
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
									"allOf": [{
										"if": {
											"properties": { "kind": { "const": "interface" } },
											"required": ["kind"]
										},
										"then": { "required": ["interface_id"] }
									}, {
										"if": {
											"properties": { "kind": { "const": "file" } },
											"required": ["kind"]
										},
										"then": { "required": ["file"] }
									}]
								}
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
								"from": {
									"type": "object",
									"required": ["kind"],
									"properties": {
										"kind": { "enum": [
											"interface",
											"cidr",
											"file",
											"resource"
										] },
										"interface_id": { "type": "string" },
										"instance_id": { "type": "string" },
										"label": { "type": "string" },
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
									"allOf": [{
										"if": {
											"properties": { "kind": { "const": "interface" } },
											"required": ["kind"]
										},
										"then": { "required": ["interface_id"] }
									}, {
										"if": {
											"properties": { "kind": { "const": "file" } },
											"required": ["kind"]
										},
										"then": { "required": ["file"] }
									}]
								}
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
			}
		},
		"not_planned": {
			"type": "array",
			"items": {
				"type": "object",
				"required": [
					"address",
					"account",
					"account_id",
					"region",
					"code"
				],
				"properties": {
					"address": { "type": "string" },
					"account": { "type": "string" },
					"account_id": {
						"type": "string",
						"pattern": "^[0-9]{12}$"
					},
					"region": { "type": "string" },
					"mapping": { "type": "string" },
					"position": {
						"type": "object",
						"required": [
							"file",
							"line",
							"column"
						],
						"properties": {
							"file": { "type": "string" },
							"line": {
								"type": "integer",
								"minimum": 1
							},
							"column": {
								"type": "integer",
								"minimum": 1
							}
						}
					},
					"code": {
						"type": "string",
						"pattern": "^[a-z][a-z0-9_]*$"
					}
				}
			}
		},
		"stray_shares": {
			"type": "array",
			"items": {
				"type": "object",
				"required": [
					"address",
					"account",
					"account_id",
					"region",
					"name",
					"arn",
					"prefix_list_id"
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
					"arn": { "type": "string" },
					"prefix_list_id": { "type": "string" }
				}
			}
		},
		"mappings": {
			"type": "array",
			"items": {
				"type": "object",
				"required": ["name", "sources"],
				"properties": {
					"name": { "type": "string" },
					"sources": {
						"type": "array",
						"items": {
							"type": "object",
							"required": [
								"kind",
								"names",
								"position"
							],
							"properties": {
								"kind": { "type": "string" },
								"account": { "type": "string" },
								"account_id": { "type": "string" },
								"region": { "type": "string" },
								"names": {
									"type": "array",
									"items": { "type": "string" }
								},
								"position": {
									"type": "object",
									"required": [
										"file",
										"line",
										"column"
									],
									"properties": {
										"file": { "type": "string" },
										"line": {
											"type": "integer",
											"minimum": 1
										},
										"column": {
											"type": "integer",
											"minimum": 1
										}
									}
								}
							}
						}
					}
				}
			}
		},
		"setting_changes": {
			"type": "array",
			"items": {
				"type": "object",
				"required": ["place", "name"],
				"properties": {
					"place": { "type": "string" },
					"name": { "type": "string" },
					"before": { "type": "string" },
					"after": { "type": "string" },
					"opens": { "type": "string" }
				}
			}
		},
		"capacity": {
			"type": "object",
			"required": [
				"whole",
				"lists",
				"nearly_full",
				"account_regions"
			],
			"properties": {
				"whole": { "type": "boolean" },
				"lists": {
					"type": "array",
					"items": {
						"type": "object",
						"required": [
							"address",
							"entries",
							"max_entries",
							"unknown_references"
						],
						"properties": {
							"address": { "type": "string" },
							"entries": {
								"type": "integer",
								"minimum": 0
							},
							"max_entries": {
								"type": "integer",
								"minimum": 1
							},
							"references": {
								"type": "integer",
								"minimum": 0
							},
							"referenced_by": {
								"type": "array",
								"items": {
									"type": "object",
									"required": [
										"resource_id",
										"account_id",
										"region"
									],
									"properties": {
										"resource_id": { "type": "string" },
										"account": { "type": "string" },
										"account_id": { "type": "string" },
										"region": { "type": "string" }
									}
								}
							},
							"unknown_references": {
								"type": "integer",
								"minimum": 0
							},
							"tightest": {
								"type": "object",
								"required": [
									"resource_id",
									"account_id",
									"region",
									"tally",
									"used",
									"limit"
								],
								"properties": {
									"resource_id": { "type": "string" },
									"account": { "type": "string" },
									"account_id": { "type": "string" },
									"region": { "type": "string" },
									"tally": { "type": "string" },
									"used": {
										"type": "integer",
										"minimum": 0
									},
									"limit": {
										"type": "number",
										"minimum": 0
									}
								}
							},
							"room": {
								"type": "integer",
								"minimum": 0
							},
							"exact": {
								"type": "integer",
								"minimum": 0
							}
						}
					}
				},
				"nearly_full": {
					"type": "array",
					"items": {
						"type": "object",
						"required": [
							"resource_id",
							"account_id",
							"region",
							"tally",
							"used",
							"limit"
						],
						"properties": {
							"resource_id": { "type": "string" },
							"account": { "type": "string" },
							"account_id": { "type": "string" },
							"region": { "type": "string" },
							"tally": { "type": "string" },
							"used": {
								"type": "integer",
								"minimum": 0
							},
							"limit": {
								"type": "number",
								"minimum": 0
							}
						}
					}
				},
				"account_regions": {
					"type": "array",
					"items": {
						"type": "object",
						"required": [
							"account",
							"account_id",
							"region"
						],
						"properties": {
							"account": { "type": "string" },
							"account_id": { "type": "string" },
							"region": { "type": "string" },
							"prefix_lists": {
								"type": "integer",
								"minimum": 0
							}
						}
					}
				}
			}
		},
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
			"items": {
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
					"position": {
						"type": "object",
						"required": [
							"file",
							"line",
							"column"
						],
						"properties": {
							"file": { "type": "string" },
							"line": {
								"type": "integer",
								"minimum": 1
							},
							"column": {
								"type": "integer",
								"minimum": 1
							}
						}
					},
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
			}
		}
	}
};
const pattern4 = /* @__PURE__ */ new RegExp("^1\\.[0-9]+$", "u");
const pattern5 = /* @__PURE__ */ new RegExp("^[0-9a-f]{64}$", "u");
const pattern7 = /* @__PURE__ */ new RegExp("^[0-9]{12}$", "u");
const pattern9 = /* @__PURE__ */ new RegExp("^[a-z][a-z0-9_]*$", "u");
const pattern11 = /* @__PURE__ */ new RegExp("^([0-9]{12}|arn:[^\\s]+)$", "u");
const pattern13 = /* @__PURE__ */ new RegExp("^[0-9a-f.:]+/[0-9]{1,3}$", "u");
function validate20(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate20.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.format_version === void 0) {
			const err0 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "format_version" },
				message: "must have required property 'format_version'"
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
				params: { missingProperty: "tool_version" },
				message: "must have required property 'tool_version'"
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
				params: { missingProperty: "mode" },
				message: "must have required property 'mode'"
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
				params: { missingProperty: "config" },
				message: "must have required property 'config'"
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
				params: { missingProperty: "scope" },
				message: "must have required property 'scope'"
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
				params: { missingProperty: "taken_at" },
				message: "must have required property 'taken_at'"
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
				params: { missingProperty: "complete" },
				message: "must have required property 'complete'"
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
				params: { missingProperty: "account_regions" },
				message: "must have required property 'account_regions'"
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
				params: { missingProperty: "lists" },
				message: "must have required property 'lists'"
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
				params: { missingProperty: "not_planned" },
				message: "must have required property 'not_planned'"
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
				params: { missingProperty: "counts" },
				message: "must have required property 'counts'"
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
				params: { missingProperty: "digests" },
				message: "must have required property 'digests'"
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
				params: { missingProperty: "diagnostics" },
				message: "must have required property 'diagnostics'"
			};
			if (vErrors === null) vErrors = [err12];
			else vErrors.push(err12);
			errors++;
		}
		if (data.format_version !== void 0) {
			let data0 = data.format_version;
			if (typeof data0 === "string") {
				if (!pattern4.test(data0)) {
					const err13 = {
						instancePath: instancePath + "/format_version",
						schemaPath: "#/properties/format_version/pattern",
						keyword: "pattern",
						params: { pattern: "^1\\.[0-9]+$" },
						message: "must match pattern \"^1\\.[0-9]+$\""
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
					params: { type: "string" },
					message: "must be string"
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
					params: { type: "string" },
					message: "must be string"
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
					params: { allowedValues: schema31.properties.mode.enum },
					message: "must be equal to one of the allowed values"
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
						params: { missingProperty: "path" },
						message: "must have required property 'path'"
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
						params: { missingProperty: "sha256" },
						message: "must have required property 'sha256'"
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
						params: { missingProperty: "owner" },
						message: "must have required property 'owner'"
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
						params: { missingProperty: "works_sha256" },
						message: "must have required property 'works_sha256'"
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
							params: { type: "string" },
							message: "must be string"
						};
						if (vErrors === null) vErrors = [err21];
						else vErrors.push(err21);
						errors++;
					}
				}
				if (data3.sha256 !== void 0) {
					let data5 = data3.sha256;
					if (typeof data5 === "string") {
						if (!pattern5.test(data5)) {
							const err22 = {
								instancePath: instancePath + "/config/sha256",
								schemaPath: "#/properties/config/properties/sha256/pattern",
								keyword: "pattern",
								params: { pattern: "^[0-9a-f]{64}$" },
								message: "must match pattern \"^[0-9a-f]{64}$\""
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
							params: { type: "string" },
							message: "must be string"
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
							params: { type: "string" },
							message: "must be string"
						};
						if (vErrors === null) vErrors = [err24];
						else vErrors.push(err24);
						errors++;
					}
				}
				if (data3.works_sha256 !== void 0) {
					let data7 = data3.works_sha256;
					if (typeof data7 === "string") {
						if (!pattern5.test(data7)) {
							const err25 = {
								instancePath: instancePath + "/config/works_sha256",
								schemaPath: "#/properties/config/properties/works_sha256/pattern",
								keyword: "pattern",
								params: { pattern: "^[0-9a-f]{64}$" },
								message: "must match pattern \"^[0-9a-f]{64}$\""
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
							params: { type: "string" },
							message: "must be string"
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
							params: { type: "string" },
							message: "must be string"
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
					params: { type: "object" },
					message: "must be object"
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
						params: { type: "string" },
						message: "must be string"
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
					params: { type: "array" },
					message: "must be array"
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
					params: { type: "string" },
					message: "must be string"
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
					params: { type: "boolean" },
					message: "must be boolean"
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
								params: { missingProperty: "account" },
								message: "must have required property 'account'"
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
								params: { missingProperty: "account_id" },
								message: "must have required property 'account_id'"
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
								params: { missingProperty: "region" },
								message: "must have required property 'region'"
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
								params: { missingProperty: "status" },
								message: "must have required property 'status'"
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
								params: { missingProperty: "diagnostics" },
								message: "must have required property 'diagnostics'"
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
									params: { type: "string" },
									message: "must be string"
								};
								if (vErrors === null) vErrors = [err38];
								else vErrors.push(err38);
								errors++;
							}
						}
						if (data14.account_id !== void 0) {
							let data16 = data14.account_id;
							if (typeof data16 === "string") {
								if (!pattern7.test(data16)) {
									const err39 = {
										instancePath: instancePath + "/account_regions/" + i1 + "/account_id",
										schemaPath: "#/properties/account_regions/items/properties/account_id/pattern",
										keyword: "pattern",
										params: { pattern: "^[0-9]{12}$" },
										message: "must match pattern \"^[0-9]{12}$\""
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
									params: { type: "string" },
									message: "must be string"
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
									params: { type: "string" },
									message: "must be string"
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
									params: { allowedValues: schema31.properties.account_regions.items.properties.status.enum },
									message: "must be equal to one of the allowed values"
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
											params: { type: "integer" },
											message: "must be integer"
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
												},
												message: "must be >= 0"
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
									params: { type: "array" },
									message: "must be array"
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
							params: { type: "object" },
							message: "must be object"
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
					params: { type: "array" },
					message: "must be array"
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
				for (let i3 = 0; i3 < len3; i3++) {
					let data22 = data21[i3];
					const _errs46 = errors;
					let valid12 = true;
					const _errs47 = errors;
					if (data22 && typeof data22 == "object" && !Array.isArray(data22)) {
						if (data22.kind === void 0 && "kind") {
							const err48 = {};
							if (vErrors === null) vErrors = [err48];
							else vErrors.push(err48);
							errors++;
						} else if (data22.kind !== void 0) {
							if (!(data22.kind === "create")) {
								const err49 = {};
								if (vErrors === null) vErrors = [err49];
								else vErrors.push(err49);
								errors++;
							}
						}
					}
					var _valid0 = _errs47 === errors;
					errors = _errs46;
					if (vErrors !== null) {
						if (_errs46) vErrors.length = _errs46;
						else vErrors = null;
					}
					if (_valid0) {
						const _errs49 = errors;
						if (data22 && typeof data22 == "object" && !Array.isArray(data22)) {
							if (data22.max_entries === void 0) {
								const err50 = {
									instancePath: instancePath + "/lists/" + i3,
									schemaPath: "#/properties/lists/items/allOf/0/then/required",
									keyword: "required",
									params: { missingProperty: "max_entries" },
									message: "must have required property 'max_entries'"
								};
								if (vErrors === null) vErrors = [err50];
								else vErrors.push(err50);
								errors++;
							}
							if (data22.tags === void 0) {
								const err51 = {
									instancePath: instancePath + "/lists/" + i3,
									schemaPath: "#/properties/lists/items/allOf/0/then/required",
									keyword: "required",
									params: { missingProperty: "tags" },
									message: "must have required property 'tags'"
								};
								if (vErrors === null) vErrors = [err51];
								else vErrors.push(err51);
								errors++;
							}
						}
						var _valid0 = _errs49 === errors;
						valid12 = _valid0;
					}
					if (!valid12) {
						const err52 = {
							instancePath: instancePath + "/lists/" + i3,
							schemaPath: "#/properties/lists/items/allOf/0/if",
							keyword: "if",
							params: { failingKeyword: "then" },
							message: "must match \"then\" schema"
						};
						if (vErrors === null) vErrors = [err52];
						else vErrors.push(err52);
						errors++;
					}
					const _errs51 = errors;
					let valid14 = true;
					const _errs52 = errors;
					if (data22 && typeof data22 == "object" && !Array.isArray(data22)) {
						if (data22.kind === void 0 && "kind") {
							const err53 = {};
							if (vErrors === null) vErrors = [err53];
							else vErrors.push(err53);
							errors++;
						} else if (data22.kind !== void 0) {
							if (!(data22.kind === "update")) {
								const err54 = {};
								if (vErrors === null) vErrors = [err54];
								else vErrors.push(err54);
								errors++;
							}
						}
					}
					var _valid1 = _errs52 === errors;
					errors = _errs51;
					if (vErrors !== null) {
						if (_errs51) vErrors.length = _errs51;
						else vErrors = null;
					}
					if (_valid1) {
						const _errs54 = errors;
						if (data22 && typeof data22 == "object" && !Array.isArray(data22)) {
							if (data22.have === void 0) {
								const err55 = {
									instancePath: instancePath + "/lists/" + i3,
									schemaPath: "#/properties/lists/items/allOf/1/then/required",
									keyword: "required",
									params: { missingProperty: "have" },
									message: "must have required property 'have'"
								};
								if (vErrors === null) vErrors = [err55];
								else vErrors.push(err55);
								errors++;
							}
							if (data22.tags === void 0) {
								const err56 = {
									instancePath: instancePath + "/lists/" + i3,
									schemaPath: "#/properties/lists/items/allOf/1/then/required",
									keyword: "required",
									params: { missingProperty: "tags" },
									message: "must have required property 'tags'"
								};
								if (vErrors === null) vErrors = [err56];
								else vErrors.push(err56);
								errors++;
							}
							if (data22.adopt === void 0) {
								const err57 = {
									instancePath: instancePath + "/lists/" + i3,
									schemaPath: "#/properties/lists/items/allOf/1/then/required",
									keyword: "required",
									params: { missingProperty: "adopt" },
									message: "must have required property 'adopt'"
								};
								if (vErrors === null) vErrors = [err57];
								else vErrors.push(err57);
								errors++;
							}
						}
						var _valid1 = _errs54 === errors;
						valid14 = _valid1;
					}
					if (!valid14) {
						const err58 = {
							instancePath: instancePath + "/lists/" + i3,
							schemaPath: "#/properties/lists/items/allOf/1/if",
							keyword: "if",
							params: { failingKeyword: "then" },
							message: "must match \"then\" schema"
						};
						if (vErrors === null) vErrors = [err58];
						else vErrors.push(err58);
						errors++;
					}
					const _errs56 = errors;
					let valid16 = true;
					const _errs57 = errors;
					if (data22 && typeof data22 == "object" && !Array.isArray(data22)) {
						if (data22.kind === void 0 && "kind") {
							const err59 = {};
							if (vErrors === null) vErrors = [err59];
							else vErrors.push(err59);
							errors++;
						} else if (data22.kind !== void 0) {
							if (!(data22.kind === "retain")) {
								const err60 = {};
								if (vErrors === null) vErrors = [err60];
								else vErrors.push(err60);
								errors++;
							}
						}
					}
					var _valid2 = _errs57 === errors;
					errors = _errs56;
					if (vErrors !== null) {
						if (_errs56) vErrors.length = _errs56;
						else vErrors = null;
					}
					if (_valid2) {
						const _errs59 = errors;
						if (data22 && typeof data22 == "object" && !Array.isArray(data22)) {
							if (data22.have === void 0) {
								const err61 = {
									instancePath: instancePath + "/lists/" + i3,
									schemaPath: "#/properties/lists/items/allOf/2/then/required",
									keyword: "required",
									params: { missingProperty: "have" },
									message: "must have required property 'have'"
								};
								if (vErrors === null) vErrors = [err61];
								else vErrors.push(err61);
								errors++;
							}
							if (data22.tags === void 0) {
								const err62 = {
									instancePath: instancePath + "/lists/" + i3,
									schemaPath: "#/properties/lists/items/allOf/2/then/required",
									keyword: "required",
									params: { missingProperty: "tags" },
									message: "must have required property 'tags'"
								};
								if (vErrors === null) vErrors = [err62];
								else vErrors.push(err62);
								errors++;
							}
						}
						var _valid2 = _errs59 === errors;
						valid16 = _valid2;
					}
					if (!valid16) {
						const err63 = {
							instancePath: instancePath + "/lists/" + i3,
							schemaPath: "#/properties/lists/items/allOf/2/if",
							keyword: "if",
							params: { failingKeyword: "then" },
							message: "must match \"then\" schema"
						};
						if (vErrors === null) vErrors = [err63];
						else vErrors.push(err63);
						errors++;
					}
					const _errs61 = errors;
					let valid18 = true;
					const _errs62 = errors;
					if (data22 && typeof data22 == "object" && !Array.isArray(data22)) {
						if (data22.kind === void 0 && "kind") {
							const err64 = {};
							if (vErrors === null) vErrors = [err64];
							else vErrors.push(err64);
							errors++;
						} else if (data22.kind !== void 0) {
							let data26 = data22.kind;
							if (!(data26 === "delete" || data26 === "keep")) {
								const err65 = {};
								if (vErrors === null) vErrors = [err65];
								else vErrors.push(err65);
								errors++;
							}
						}
					}
					var _valid3 = _errs62 === errors;
					errors = _errs61;
					if (vErrors !== null) {
						if (_errs61) vErrors.length = _errs61;
						else vErrors = null;
					}
					if (_valid3) {
						const _errs64 = errors;
						if (data22 && typeof data22 == "object" && !Array.isArray(data22)) {
							if (data22.have === void 0) {
								const err66 = {
									instancePath: instancePath + "/lists/" + i3,
									schemaPath: "#/properties/lists/items/allOf/3/then/required",
									keyword: "required",
									params: { missingProperty: "have" },
									message: "must have required property 'have'"
								};
								if (vErrors === null) vErrors = [err66];
								else vErrors.push(err66);
								errors++;
							}
						}
						var _valid3 = _errs64 === errors;
						valid18 = _valid3;
					}
					if (!valid18) {
						const err67 = {
							instancePath: instancePath + "/lists/" + i3,
							schemaPath: "#/properties/lists/items/allOf/3/if",
							keyword: "if",
							params: { failingKeyword: "then" },
							message: "must match \"then\" schema"
						};
						if (vErrors === null) vErrors = [err67];
						else vErrors.push(err67);
						errors++;
					}
					if (data22 && typeof data22 == "object" && !Array.isArray(data22)) {
						if (data22.address === void 0) {
							const err68 = {
								instancePath: instancePath + "/lists/" + i3,
								schemaPath: "#/properties/lists/items/required",
								keyword: "required",
								params: { missingProperty: "address" },
								message: "must have required property 'address'"
							};
							if (vErrors === null) vErrors = [err68];
							else vErrors.push(err68);
							errors++;
						}
						if (data22.account === void 0) {
							const err69 = {
								instancePath: instancePath + "/lists/" + i3,
								schemaPath: "#/properties/lists/items/required",
								keyword: "required",
								params: { missingProperty: "account" },
								message: "must have required property 'account'"
							};
							if (vErrors === null) vErrors = [err69];
							else vErrors.push(err69);
							errors++;
						}
						if (data22.account_id === void 0) {
							const err70 = {
								instancePath: instancePath + "/lists/" + i3,
								schemaPath: "#/properties/lists/items/required",
								keyword: "required",
								params: { missingProperty: "account_id" },
								message: "must have required property 'account_id'"
							};
							if (vErrors === null) vErrors = [err70];
							else vErrors.push(err70);
							errors++;
						}
						if (data22.region === void 0) {
							const err71 = {
								instancePath: instancePath + "/lists/" + i3,
								schemaPath: "#/properties/lists/items/required",
								keyword: "required",
								params: { missingProperty: "region" },
								message: "must have required property 'region'"
							};
							if (vErrors === null) vErrors = [err71];
							else vErrors.push(err71);
							errors++;
						}
						if (data22.name === void 0) {
							const err72 = {
								instancePath: instancePath + "/lists/" + i3,
								schemaPath: "#/properties/lists/items/required",
								keyword: "required",
								params: { missingProperty: "name" },
								message: "must have required property 'name'"
							};
							if (vErrors === null) vErrors = [err72];
							else vErrors.push(err72);
							errors++;
						}
						if (data22.address_family === void 0) {
							const err73 = {
								instancePath: instancePath + "/lists/" + i3,
								schemaPath: "#/properties/lists/items/required",
								keyword: "required",
								params: { missingProperty: "address_family" },
								message: "must have required property 'address_family'"
							};
							if (vErrors === null) vErrors = [err73];
							else vErrors.push(err73);
							errors++;
						}
						if (data22.kind === void 0) {
							const err74 = {
								instancePath: instancePath + "/lists/" + i3,
								schemaPath: "#/properties/lists/items/required",
								keyword: "required",
								params: { missingProperty: "kind" },
								message: "must have required property 'kind'"
							};
							if (vErrors === null) vErrors = [err74];
							else vErrors.push(err74);
							errors++;
						}
						if (data22.held === void 0) {
							const err75 = {
								instancePath: instancePath + "/lists/" + i3,
								schemaPath: "#/properties/lists/items/required",
								keyword: "required",
								params: { missingProperty: "held" },
								message: "must have required property 'held'"
							};
							if (vErrors === null) vErrors = [err75];
							else vErrors.push(err75);
							errors++;
						}
						if (data22.unchanged === void 0) {
							const err76 = {
								instancePath: instancePath + "/lists/" + i3,
								schemaPath: "#/properties/lists/items/required",
								keyword: "required",
								params: { missingProperty: "unchanged" },
								message: "must have required property 'unchanged'"
							};
							if (vErrors === null) vErrors = [err76];
							else vErrors.push(err76);
							errors++;
						}
						if (data22.adds === void 0) {
							const err77 = {
								instancePath: instancePath + "/lists/" + i3,
								schemaPath: "#/properties/lists/items/required",
								keyword: "required",
								params: { missingProperty: "adds" },
								message: "must have required property 'adds'"
							};
							if (vErrors === null) vErrors = [err77];
							else vErrors.push(err77);
							errors++;
						}
						if (data22.removes === void 0) {
							const err78 = {
								instancePath: instancePath + "/lists/" + i3,
								schemaPath: "#/properties/lists/items/required",
								keyword: "required",
								params: { missingProperty: "removes" },
								message: "must have required property 'removes'"
							};
							if (vErrors === null) vErrors = [err78];
							else vErrors.push(err78);
							errors++;
						}
						if (data22.digests === void 0) {
							const err79 = {
								instancePath: instancePath + "/lists/" + i3,
								schemaPath: "#/properties/lists/items/required",
								keyword: "required",
								params: { missingProperty: "digests" },
								message: "must have required property 'digests'"
							};
							if (vErrors === null) vErrors = [err79];
							else vErrors.push(err79);
							errors++;
						}
						if (data22.address !== void 0) {
							if (typeof data22.address !== "string") {
								const err80 = {
									instancePath: instancePath + "/lists/" + i3 + "/address",
									schemaPath: "#/properties/lists/items/properties/address/type",
									keyword: "type",
									params: { type: "string" },
									message: "must be string"
								};
								if (vErrors === null) vErrors = [err80];
								else vErrors.push(err80);
								errors++;
							}
						}
						if (data22.account !== void 0) {
							if (typeof data22.account !== "string") {
								const err81 = {
									instancePath: instancePath + "/lists/" + i3 + "/account",
									schemaPath: "#/properties/lists/items/properties/account/type",
									keyword: "type",
									params: { type: "string" },
									message: "must be string"
								};
								if (vErrors === null) vErrors = [err81];
								else vErrors.push(err81);
								errors++;
							}
						}
						if (data22.account_id !== void 0) {
							let data29 = data22.account_id;
							if (typeof data29 === "string") {
								if (!pattern7.test(data29)) {
									const err82 = {
										instancePath: instancePath + "/lists/" + i3 + "/account_id",
										schemaPath: "#/properties/lists/items/properties/account_id/pattern",
										keyword: "pattern",
										params: { pattern: "^[0-9]{12}$" },
										message: "must match pattern \"^[0-9]{12}$\""
									};
									if (vErrors === null) vErrors = [err82];
									else vErrors.push(err82);
									errors++;
								}
							} else {
								const err83 = {
									instancePath: instancePath + "/lists/" + i3 + "/account_id",
									schemaPath: "#/properties/lists/items/properties/account_id/type",
									keyword: "type",
									params: { type: "string" },
									message: "must be string"
								};
								if (vErrors === null) vErrors = [err83];
								else vErrors.push(err83);
								errors++;
							}
						}
						if (data22.region !== void 0) {
							if (typeof data22.region !== "string") {
								const err84 = {
									instancePath: instancePath + "/lists/" + i3 + "/region",
									schemaPath: "#/properties/lists/items/properties/region/type",
									keyword: "type",
									params: { type: "string" },
									message: "must be string"
								};
								if (vErrors === null) vErrors = [err84];
								else vErrors.push(err84);
								errors++;
							}
						}
						if (data22.name !== void 0) {
							if (typeof data22.name !== "string") {
								const err85 = {
									instancePath: instancePath + "/lists/" + i3 + "/name",
									schemaPath: "#/properties/lists/items/properties/name/type",
									keyword: "type",
									params: { type: "string" },
									message: "must be string"
								};
								if (vErrors === null) vErrors = [err85];
								else vErrors.push(err85);
								errors++;
							}
						}
						if (data22.address_family !== void 0) {
							let data32 = data22.address_family;
							if (!(data32 === "IPv4" || data32 === "IPv6")) {
								const err86 = {
									instancePath: instancePath + "/lists/" + i3 + "/address_family",
									schemaPath: "#/properties/lists/items/properties/address_family/enum",
									keyword: "enum",
									params: { allowedValues: schema31.properties.lists.items.properties.address_family.enum },
									message: "must be equal to one of the allowed values"
								};
								if (vErrors === null) vErrors = [err86];
								else vErrors.push(err86);
								errors++;
							}
						}
						if (data22.mapping !== void 0) {
							if (typeof data22.mapping !== "string") {
								const err87 = {
									instancePath: instancePath + "/lists/" + i3 + "/mapping",
									schemaPath: "#/properties/lists/items/properties/mapping/type",
									keyword: "type",
									params: { type: "string" },
									message: "must be string"
								};
								if (vErrors === null) vErrors = [err87];
								else vErrors.push(err87);
								errors++;
							}
						}
						if (data22.position !== void 0) {
							let data34 = data22.position;
							if (data34 && typeof data34 == "object" && !Array.isArray(data34)) {
								if (data34.file === void 0) {
									const err88 = {
										instancePath: instancePath + "/lists/" + i3 + "/position",
										schemaPath: "#/properties/lists/items/properties/position/required",
										keyword: "required",
										params: { missingProperty: "file" },
										message: "must have required property 'file'"
									};
									if (vErrors === null) vErrors = [err88];
									else vErrors.push(err88);
									errors++;
								}
								if (data34.line === void 0) {
									const err89 = {
										instancePath: instancePath + "/lists/" + i3 + "/position",
										schemaPath: "#/properties/lists/items/properties/position/required",
										keyword: "required",
										params: { missingProperty: "line" },
										message: "must have required property 'line'"
									};
									if (vErrors === null) vErrors = [err89];
									else vErrors.push(err89);
									errors++;
								}
								if (data34.column === void 0) {
									const err90 = {
										instancePath: instancePath + "/lists/" + i3 + "/position",
										schemaPath: "#/properties/lists/items/properties/position/required",
										keyword: "required",
										params: { missingProperty: "column" },
										message: "must have required property 'column'"
									};
									if (vErrors === null) vErrors = [err90];
									else vErrors.push(err90);
									errors++;
								}
								if (data34.file !== void 0) {
									if (typeof data34.file !== "string") {
										const err91 = {
											instancePath: instancePath + "/lists/" + i3 + "/position/file",
											schemaPath: "#/properties/lists/items/properties/position/properties/file/type",
											keyword: "type",
											params: { type: "string" },
											message: "must be string"
										};
										if (vErrors === null) vErrors = [err91];
										else vErrors.push(err91);
										errors++;
									}
								}
								if (data34.line !== void 0) {
									let data36 = data34.line;
									if (!(typeof data36 == "number" && !(data36 % 1) && !isNaN(data36) && isFinite(data36))) {
										const err92 = {
											instancePath: instancePath + "/lists/" + i3 + "/position/line",
											schemaPath: "#/properties/lists/items/properties/position/properties/line/type",
											keyword: "type",
											params: { type: "integer" },
											message: "must be integer"
										};
										if (vErrors === null) vErrors = [err92];
										else vErrors.push(err92);
										errors++;
									}
									if (typeof data36 == "number" && isFinite(data36)) {
										if (data36 < 1 || isNaN(data36)) {
											const err93 = {
												instancePath: instancePath + "/lists/" + i3 + "/position/line",
												schemaPath: "#/properties/lists/items/properties/position/properties/line/minimum",
												keyword: "minimum",
												params: {
													comparison: ">=",
													limit: 1
												},
												message: "must be >= 1"
											};
											if (vErrors === null) vErrors = [err93];
											else vErrors.push(err93);
											errors++;
										}
									}
								}
								if (data34.column !== void 0) {
									let data37 = data34.column;
									if (!(typeof data37 == "number" && !(data37 % 1) && !isNaN(data37) && isFinite(data37))) {
										const err94 = {
											instancePath: instancePath + "/lists/" + i3 + "/position/column",
											schemaPath: "#/properties/lists/items/properties/position/properties/column/type",
											keyword: "type",
											params: { type: "integer" },
											message: "must be integer"
										};
										if (vErrors === null) vErrors = [err94];
										else vErrors.push(err94);
										errors++;
									}
									if (typeof data37 == "number" && isFinite(data37)) {
										if (data37 < 1 || isNaN(data37)) {
											const err95 = {
												instancePath: instancePath + "/lists/" + i3 + "/position/column",
												schemaPath: "#/properties/lists/items/properties/position/properties/column/minimum",
												keyword: "minimum",
												params: {
													comparison: ">=",
													limit: 1
												},
												message: "must be >= 1"
											};
											if (vErrors === null) vErrors = [err95];
											else vErrors.push(err95);
											errors++;
										}
									}
								}
							} else {
								const err96 = {
									instancePath: instancePath + "/lists/" + i3 + "/position",
									schemaPath: "#/properties/lists/items/properties/position/type",
									keyword: "type",
									params: { type: "object" },
									message: "must be object"
								};
								if (vErrors === null) vErrors = [err96];
								else vErrors.push(err96);
								errors++;
							}
						}
						if (data22.kind !== void 0) {
							let data38 = data22.kind;
							if (!(data38 === "create" || data38 === "update" || data38 === "delete" || data38 === "retain" || data38 === "keep")) {
								const err97 = {
									instancePath: instancePath + "/lists/" + i3 + "/kind",
									schemaPath: "#/properties/lists/items/properties/kind/enum",
									keyword: "enum",
									params: { allowedValues: schema31.properties.lists.items.properties.kind.enum },
									message: "must be equal to one of the allowed values"
								};
								if (vErrors === null) vErrors = [err97];
								else vErrors.push(err97);
								errors++;
							}
						}
						if (data22.cause !== void 0) {
							let data39 = data22.cause;
							if (!(data39 === "pull_request" || data39 === "drift" || data39 === null)) {
								const err98 = {
									instancePath: instancePath + "/lists/" + i3 + "/cause",
									schemaPath: "#/properties/lists/items/properties/cause/enum",
									keyword: "enum",
									params: { allowedValues: schema31.properties.lists.items.properties.cause.enum },
									message: "must be equal to one of the allowed values"
								};
								if (vErrors === null) vErrors = [err98];
								else vErrors.push(err98);
								errors++;
							}
						}
						if (data22.held !== void 0) {
							let data40 = data22.held;
							if (!Array.isArray(data40) && data40 !== null) {
								const err99 = {
									instancePath: instancePath + "/lists/" + i3 + "/held",
									schemaPath: "#/properties/lists/items/properties/held/type",
									keyword: "type",
									params: { type: schema31.properties.lists.items.properties.held.type },
									message: "must be array,null"
								};
								if (vErrors === null) vErrors = [err99];
								else vErrors.push(err99);
								errors++;
							}
							if (Array.isArray(data40)) {
								if (data40.length < 1) {
									const err100 = {
										instancePath: instancePath + "/lists/" + i3 + "/held",
										schemaPath: "#/properties/lists/items/properties/held/minItems",
										keyword: "minItems",
										params: { limit: 1 },
										message: "must NOT have fewer than 1 items"
									};
									if (vErrors === null) vErrors = [err100];
									else vErrors.push(err100);
									errors++;
								}
								const len4 = data40.length;
								for (let i4 = 0; i4 < len4; i4++) {
									let data41 = data40[i4];
									if (data41 && typeof data41 == "object" && !Array.isArray(data41)) {
										if (data41.code === void 0) {
											const err101 = {
												instancePath: instancePath + "/lists/" + i3 + "/held/" + i4,
												schemaPath: "#/properties/lists/items/properties/held/items/required",
												keyword: "required",
												params: { missingProperty: "code" },
												message: "must have required property 'code'"
											};
											if (vErrors === null) vErrors = [err101];
											else vErrors.push(err101);
											errors++;
										}
										if (data41.reason === void 0) {
											const err102 = {
												instancePath: instancePath + "/lists/" + i3 + "/held/" + i4,
												schemaPath: "#/properties/lists/items/properties/held/items/required",
												keyword: "required",
												params: { missingProperty: "reason" },
												message: "must have required property 'reason'"
											};
											if (vErrors === null) vErrors = [err102];
											else vErrors.push(err102);
											errors++;
										}
										if (data41.code !== void 0) {
											let data42 = data41.code;
											if (typeof data42 === "string") {
												if (!pattern9.test(data42)) {
													const err103 = {
														instancePath: instancePath + "/lists/" + i3 + "/held/" + i4 + "/code",
														schemaPath: "#/properties/lists/items/properties/held/items/properties/code/pattern",
														keyword: "pattern",
														params: { pattern: "^[a-z][a-z0-9_]*$" },
														message: "must match pattern \"^[a-z][a-z0-9_]*$\""
													};
													if (vErrors === null) vErrors = [err103];
													else vErrors.push(err103);
													errors++;
												}
											} else {
												const err104 = {
													instancePath: instancePath + "/lists/" + i3 + "/held/" + i4 + "/code",
													schemaPath: "#/properties/lists/items/properties/held/items/properties/code/type",
													keyword: "type",
													params: { type: "string" },
													message: "must be string"
												};
												if (vErrors === null) vErrors = [err104];
												else vErrors.push(err104);
												errors++;
											}
										}
										if (data41.reason !== void 0) {
											if (typeof data41.reason !== "string") {
												const err105 = {
													instancePath: instancePath + "/lists/" + i3 + "/held/" + i4 + "/reason",
													schemaPath: "#/properties/lists/items/properties/held/items/properties/reason/type",
													keyword: "type",
													params: { type: "string" },
													message: "must be string"
												};
												if (vErrors === null) vErrors = [err105];
												else vErrors.push(err105);
												errors++;
											}
										}
										if (data41.detail !== void 0) {
											if (typeof data41.detail !== "string") {
												const err106 = {
													instancePath: instancePath + "/lists/" + i3 + "/held/" + i4 + "/detail",
													schemaPath: "#/properties/lists/items/properties/held/items/properties/detail/type",
													keyword: "type",
													params: { type: "string" },
													message: "must be string"
												};
												if (vErrors === null) vErrors = [err106];
												else vErrors.push(err106);
												errors++;
											}
										}
										if (data41.allow !== void 0) {
											let data45 = data41.allow;
											const _errs100 = errors;
											let valid25 = true;
											const _errs101 = errors;
											if (data45 && typeof data45 == "object" && !Array.isArray(data45)) {
												if (data45.kind === void 0 && "kind") {
													const err107 = {};
													if (vErrors === null) vErrors = [err107];
													else vErrors.push(err107);
													errors++;
												} else if (data45.kind !== void 0) {
													if ("removals" !== data45.kind) {
														const err108 = {};
														if (vErrors === null) vErrors = [err108];
														else vErrors.push(err108);
														errors++;
													}
												}
											}
											var _valid4 = _errs101 === errors;
											errors = _errs100;
											if (vErrors !== null) {
												if (_errs100) vErrors.length = _errs100;
												else vErrors = null;
											}
											if (_valid4) {
												const _errs103 = errors;
												if (data45 && typeof data45 == "object" && !Array.isArray(data45)) {
													if (data45.count === void 0) {
														const err109 = {
															instancePath: instancePath + "/lists/" + i3 + "/held/" + i4 + "/allow",
															schemaPath: "#/properties/lists/items/properties/held/items/properties/allow/then/required",
															keyword: "required",
															params: { missingProperty: "count" },
															message: "must have required property 'count'"
														};
														if (vErrors === null) vErrors = [err109];
														else vErrors.push(err109);
														errors++;
													}
												}
												var _valid4 = _errs103 === errors;
												valid25 = _valid4;
											}
											if (!valid25) {
												const err110 = {
													instancePath: instancePath + "/lists/" + i3 + "/held/" + i4 + "/allow",
													schemaPath: "#/properties/lists/items/properties/held/items/properties/allow/if",
													keyword: "if",
													params: { failingKeyword: "then" },
													message: "must match \"then\" schema"
												};
												if (vErrors === null) vErrors = [err110];
												else vErrors.push(err110);
												errors++;
											}
											if (data45 && typeof data45 == "object" && !Array.isArray(data45)) {
												if (data45.kind === void 0) {
													const err111 = {
														instancePath: instancePath + "/lists/" + i3 + "/held/" + i4 + "/allow",
														schemaPath: "#/properties/lists/items/properties/held/items/properties/allow/required",
														keyword: "required",
														params: { missingProperty: "kind" },
														message: "must have required property 'kind'"
													};
													if (vErrors === null) vErrors = [err111];
													else vErrors.push(err111);
													errors++;
												}
												if (data45.address === void 0) {
													const err112 = {
														instancePath: instancePath + "/lists/" + i3 + "/held/" + i4 + "/allow",
														schemaPath: "#/properties/lists/items/properties/held/items/properties/allow/required",
														keyword: "required",
														params: { missingProperty: "address" },
														message: "must have required property 'address'"
													};
													if (vErrors === null) vErrors = [err112];
													else vErrors.push(err112);
													errors++;
												}
												if (data45.kind !== void 0) {
													let data47 = data45.kind;
													if (!(data47 === "removals" || data47 === "delete" || data47 === "apply")) {
														const err113 = {
															instancePath: instancePath + "/lists/" + i3 + "/held/" + i4 + "/allow/kind",
															schemaPath: "#/properties/lists/items/properties/held/items/properties/allow/properties/kind/enum",
															keyword: "enum",
															params: { allowedValues: schema31.properties.lists.items.properties.held.items.properties.allow.properties.kind.enum },
															message: "must be equal to one of the allowed values"
														};
														if (vErrors === null) vErrors = [err113];
														else vErrors.push(err113);
														errors++;
													}
												}
												if (data45.address !== void 0) {
													if (typeof data45.address !== "string") {
														const err114 = {
															instancePath: instancePath + "/lists/" + i3 + "/held/" + i4 + "/allow/address",
															schemaPath: "#/properties/lists/items/properties/held/items/properties/allow/properties/address/type",
															keyword: "type",
															params: { type: "string" },
															message: "must be string"
														};
														if (vErrors === null) vErrors = [err114];
														else vErrors.push(err114);
														errors++;
													}
												}
												if (data45.count !== void 0) {
													let data49 = data45.count;
													if (!(typeof data49 == "number" && !(data49 % 1) && !isNaN(data49) && isFinite(data49))) {
														const err115 = {
															instancePath: instancePath + "/lists/" + i3 + "/held/" + i4 + "/allow/count",
															schemaPath: "#/properties/lists/items/properties/held/items/properties/allow/properties/count/type",
															keyword: "type",
															params: { type: "integer" },
															message: "must be integer"
														};
														if (vErrors === null) vErrors = [err115];
														else vErrors.push(err115);
														errors++;
													}
													if (typeof data49 == "number" && isFinite(data49)) {
														if (data49 < 1 || isNaN(data49)) {
															const err116 = {
																instancePath: instancePath + "/lists/" + i3 + "/held/" + i4 + "/allow/count",
																schemaPath: "#/properties/lists/items/properties/held/items/properties/allow/properties/count/minimum",
																keyword: "minimum",
																params: {
																	comparison: ">=",
																	limit: 1
																},
																message: "must be >= 1"
															};
															if (vErrors === null) vErrors = [err116];
															else vErrors.push(err116);
															errors++;
														}
													}
												}
											} else {
												const err117 = {
													instancePath: instancePath + "/lists/" + i3 + "/held/" + i4 + "/allow",
													schemaPath: "#/properties/lists/items/properties/held/items/properties/allow/type",
													keyword: "type",
													params: { type: "object" },
													message: "must be object"
												};
												if (vErrors === null) vErrors = [err117];
												else vErrors.push(err117);
												errors++;
											}
										}
									} else {
										const err118 = {
											instancePath: instancePath + "/lists/" + i3 + "/held/" + i4,
											schemaPath: "#/properties/lists/items/properties/held/items/type",
											keyword: "type",
											params: { type: "object" },
											message: "must be object"
										};
										if (vErrors === null) vErrors = [err118];
										else vErrors.push(err118);
										errors++;
									}
								}
							}
						}
						if (data22.waiting !== void 0) {
							let data50 = data22.waiting;
							if (!(typeof data50 == "number" && !(data50 % 1) && !isNaN(data50) && isFinite(data50))) {
								const err119 = {
									instancePath: instancePath + "/lists/" + i3 + "/waiting",
									schemaPath: "#/properties/lists/items/properties/waiting/type",
									keyword: "type",
									params: { type: "integer" },
									message: "must be integer"
								};
								if (vErrors === null) vErrors = [err119];
								else vErrors.push(err119);
								errors++;
							}
							if (typeof data50 == "number" && isFinite(data50)) {
								if (data50 < 1 || isNaN(data50)) {
									const err120 = {
										instancePath: instancePath + "/lists/" + i3 + "/waiting",
										schemaPath: "#/properties/lists/items/properties/waiting/minimum",
										keyword: "minimum",
										params: {
											comparison: ">=",
											limit: 1
										},
										message: "must be >= 1"
									};
									if (vErrors === null) vErrors = [err120];
									else vErrors.push(err120);
									errors++;
								}
							}
						}
						if (data22.brings !== void 0) {
							let data51 = data22.brings;
							if (!(typeof data51 == "number" && !(data51 % 1) && !isNaN(data51) && isFinite(data51))) {
								const err121 = {
									instancePath: instancePath + "/lists/" + i3 + "/brings",
									schemaPath: "#/properties/lists/items/properties/brings/type",
									keyword: "type",
									params: { type: "integer" },
									message: "must be integer"
								};
								if (vErrors === null) vErrors = [err121];
								else vErrors.push(err121);
								errors++;
							}
							if (typeof data51 == "number" && isFinite(data51)) {
								if (data51 < 0 || isNaN(data51)) {
									const err122 = {
										instancePath: instancePath + "/lists/" + i3 + "/brings",
										schemaPath: "#/properties/lists/items/properties/brings/minimum",
										keyword: "minimum",
										params: {
											comparison: ">=",
											limit: 0
										},
										message: "must be >= 0"
									};
									if (vErrors === null) vErrors = [err122];
									else vErrors.push(err122);
									errors++;
								}
							}
						}
						if (data22.suspended !== void 0) {
							if (typeof data22.suspended !== "string") {
								const err123 = {
									instancePath: instancePath + "/lists/" + i3 + "/suspended",
									schemaPath: "#/properties/lists/items/properties/suspended/type",
									keyword: "type",
									params: { type: "string" },
									message: "must be string"
								};
								if (vErrors === null) vErrors = [err123];
								else vErrors.push(err123);
								errors++;
							}
						}
						if (data22.suspended_within !== void 0) {
							let data53 = data22.suspended_within;
							if (Array.isArray(data53)) {
								const len5 = data53.length;
								for (let i5 = 0; i5 < len5; i5++) if (typeof data53[i5] !== "string") {
									const err124 = {
										instancePath: instancePath + "/lists/" + i3 + "/suspended_within/" + i5,
										schemaPath: "#/properties/lists/items/properties/suspended_within/items/type",
										keyword: "type",
										params: { type: "string" },
										message: "must be string"
									};
									if (vErrors === null) vErrors = [err124];
									else vErrors.push(err124);
									errors++;
								}
							} else {
								const err125 = {
									instancePath: instancePath + "/lists/" + i3 + "/suspended_within",
									schemaPath: "#/properties/lists/items/properties/suspended_within/type",
									keyword: "type",
									params: { type: "array" },
									message: "must be array"
								};
								if (vErrors === null) vErrors = [err125];
								else vErrors.push(err125);
								errors++;
							}
						}
						if (data22.setting_changes !== void 0) {
							let data55 = data22.setting_changes;
							if (Array.isArray(data55)) {
								const len6 = data55.length;
								for (let i6 = 0; i6 < len6; i6++) {
									let data56 = data55[i6];
									if (data56 && typeof data56 == "object" && !Array.isArray(data56)) {
										if (data56.place === void 0) {
											const err126 = {
												instancePath: instancePath + "/lists/" + i3 + "/setting_changes/" + i6,
												schemaPath: "#/properties/lists/items/properties/setting_changes/items/required",
												keyword: "required",
												params: { missingProperty: "place" },
												message: "must have required property 'place'"
											};
											if (vErrors === null) vErrors = [err126];
											else vErrors.push(err126);
											errors++;
										}
										if (data56.name === void 0) {
											const err127 = {
												instancePath: instancePath + "/lists/" + i3 + "/setting_changes/" + i6,
												schemaPath: "#/properties/lists/items/properties/setting_changes/items/required",
												keyword: "required",
												params: { missingProperty: "name" },
												message: "must have required property 'name'"
											};
											if (vErrors === null) vErrors = [err127];
											else vErrors.push(err127);
											errors++;
										}
										if (data56.place !== void 0) {
											if (typeof data56.place !== "string") {
												const err128 = {
													instancePath: instancePath + "/lists/" + i3 + "/setting_changes/" + i6 + "/place",
													schemaPath: "#/properties/lists/items/properties/setting_changes/items/properties/place/type",
													keyword: "type",
													params: { type: "string" },
													message: "must be string"
												};
												if (vErrors === null) vErrors = [err128];
												else vErrors.push(err128);
												errors++;
											}
										}
										if (data56.name !== void 0) {
											if (typeof data56.name !== "string") {
												const err129 = {
													instancePath: instancePath + "/lists/" + i3 + "/setting_changes/" + i6 + "/name",
													schemaPath: "#/properties/lists/items/properties/setting_changes/items/properties/name/type",
													keyword: "type",
													params: { type: "string" },
													message: "must be string"
												};
												if (vErrors === null) vErrors = [err129];
												else vErrors.push(err129);
												errors++;
											}
										}
										if (data56.before !== void 0) {
											if (typeof data56.before !== "string") {
												const err130 = {
													instancePath: instancePath + "/lists/" + i3 + "/setting_changes/" + i6 + "/before",
													schemaPath: "#/properties/lists/items/properties/setting_changes/items/properties/before/type",
													keyword: "type",
													params: { type: "string" },
													message: "must be string"
												};
												if (vErrors === null) vErrors = [err130];
												else vErrors.push(err130);
												errors++;
											}
										}
										if (data56.after !== void 0) {
											if (typeof data56.after !== "string") {
												const err131 = {
													instancePath: instancePath + "/lists/" + i3 + "/setting_changes/" + i6 + "/after",
													schemaPath: "#/properties/lists/items/properties/setting_changes/items/properties/after/type",
													keyword: "type",
													params: { type: "string" },
													message: "must be string"
												};
												if (vErrors === null) vErrors = [err131];
												else vErrors.push(err131);
												errors++;
											}
										}
										if (data56.opens !== void 0) {
											if (typeof data56.opens !== "string") {
												const err132 = {
													instancePath: instancePath + "/lists/" + i3 + "/setting_changes/" + i6 + "/opens",
													schemaPath: "#/properties/lists/items/properties/setting_changes/items/properties/opens/type",
													keyword: "type",
													params: { type: "string" },
													message: "must be string"
												};
												if (vErrors === null) vErrors = [err132];
												else vErrors.push(err132);
												errors++;
											}
										}
									} else {
										const err133 = {
											instancePath: instancePath + "/lists/" + i3 + "/setting_changes/" + i6,
											schemaPath: "#/properties/lists/items/properties/setting_changes/items/type",
											keyword: "type",
											params: { type: "object" },
											message: "must be object"
										};
										if (vErrors === null) vErrors = [err133];
										else vErrors.push(err133);
										errors++;
									}
								}
							} else {
								const err134 = {
									instancePath: instancePath + "/lists/" + i3 + "/setting_changes",
									schemaPath: "#/properties/lists/items/properties/setting_changes/type",
									keyword: "type",
									params: { type: "array" },
									message: "must be array"
								};
								if (vErrors === null) vErrors = [err134];
								else vErrors.push(err134);
								errors++;
							}
						}
						if (data22.unchanged !== void 0) {
							let data62 = data22.unchanged;
							if (!(typeof data62 == "number" && !(data62 % 1) && !isNaN(data62) && isFinite(data62))) {
								const err135 = {
									instancePath: instancePath + "/lists/" + i3 + "/unchanged",
									schemaPath: "#/properties/lists/items/properties/unchanged/type",
									keyword: "type",
									params: { type: "integer" },
									message: "must be integer"
								};
								if (vErrors === null) vErrors = [err135];
								else vErrors.push(err135);
								errors++;
							}
							if (typeof data62 == "number" && isFinite(data62)) {
								if (data62 < 0 || isNaN(data62)) {
									const err136 = {
										instancePath: instancePath + "/lists/" + i3 + "/unchanged",
										schemaPath: "#/properties/lists/items/properties/unchanged/minimum",
										keyword: "minimum",
										params: {
											comparison: ">=",
											limit: 0
										},
										message: "must be >= 0"
									};
									if (vErrors === null) vErrors = [err136];
									else vErrors.push(err136);
									errors++;
								}
							}
						}
						if (data22.have !== void 0) {
							let data63 = data22.have;
							if (data63 && typeof data63 == "object" && !Array.isArray(data63)) {
								if (data63.id === void 0) {
									const err137 = {
										instancePath: instancePath + "/lists/" + i3 + "/have",
										schemaPath: "#/properties/lists/items/properties/have/required",
										keyword: "required",
										params: { missingProperty: "id" },
										message: "must have required property 'id'"
									};
									if (vErrors === null) vErrors = [err137];
									else vErrors.push(err137);
									errors++;
								}
								if (data63.arn === void 0) {
									const err138 = {
										instancePath: instancePath + "/lists/" + i3 + "/have",
										schemaPath: "#/properties/lists/items/properties/have/required",
										keyword: "required",
										params: { missingProperty: "arn" },
										message: "must have required property 'arn'"
									};
									if (vErrors === null) vErrors = [err138];
									else vErrors.push(err138);
									errors++;
								}
								if (data63.name === void 0) {
									const err139 = {
										instancePath: instancePath + "/lists/" + i3 + "/have",
										schemaPath: "#/properties/lists/items/properties/have/required",
										keyword: "required",
										params: { missingProperty: "name" },
										message: "must have required property 'name'"
									};
									if (vErrors === null) vErrors = [err139];
									else vErrors.push(err139);
									errors++;
								}
								if (data63.version === void 0) {
									const err140 = {
										instancePath: instancePath + "/lists/" + i3 + "/have",
										schemaPath: "#/properties/lists/items/properties/have/required",
										keyword: "required",
										params: { missingProperty: "version" },
										message: "must have required property 'version'"
									};
									if (vErrors === null) vErrors = [err140];
									else vErrors.push(err140);
									errors++;
								}
								if (data63.max_entries === void 0) {
									const err141 = {
										instancePath: instancePath + "/lists/" + i3 + "/have",
										schemaPath: "#/properties/lists/items/properties/have/required",
										keyword: "required",
										params: { missingProperty: "max_entries" },
										message: "must have required property 'max_entries'"
									};
									if (vErrors === null) vErrors = [err141];
									else vErrors.push(err141);
									errors++;
								}
								if (data63.entry_count === void 0) {
									const err142 = {
										instancePath: instancePath + "/lists/" + i3 + "/have",
										schemaPath: "#/properties/lists/items/properties/have/required",
										keyword: "required",
										params: { missingProperty: "entry_count" },
										message: "must have required property 'entry_count'"
									};
									if (vErrors === null) vErrors = [err142];
									else vErrors.push(err142);
									errors++;
								}
								if (data63.entries_sha256 === void 0) {
									const err143 = {
										instancePath: instancePath + "/lists/" + i3 + "/have",
										schemaPath: "#/properties/lists/items/properties/have/required",
										keyword: "required",
										params: { missingProperty: "entries_sha256" },
										message: "must have required property 'entries_sha256'"
									};
									if (vErrors === null) vErrors = [err143];
									else vErrors.push(err143);
									errors++;
								}
								if (data63.tags === void 0) {
									const err144 = {
										instancePath: instancePath + "/lists/" + i3 + "/have",
										schemaPath: "#/properties/lists/items/properties/have/required",
										keyword: "required",
										params: { missingProperty: "tags" },
										message: "must have required property 'tags'"
									};
									if (vErrors === null) vErrors = [err144];
									else vErrors.push(err144);
									errors++;
								}
								if (data63.id !== void 0) {
									if (typeof data63.id !== "string") {
										const err145 = {
											instancePath: instancePath + "/lists/" + i3 + "/have/id",
											schemaPath: "#/properties/lists/items/properties/have/properties/id/type",
											keyword: "type",
											params: { type: "string" },
											message: "must be string"
										};
										if (vErrors === null) vErrors = [err145];
										else vErrors.push(err145);
										errors++;
									}
								}
								if (data63.arn !== void 0) {
									if (typeof data63.arn !== "string") {
										const err146 = {
											instancePath: instancePath + "/lists/" + i3 + "/have/arn",
											schemaPath: "#/properties/lists/items/properties/have/properties/arn/type",
											keyword: "type",
											params: { type: "string" },
											message: "must be string"
										};
										if (vErrors === null) vErrors = [err146];
										else vErrors.push(err146);
										errors++;
									}
								}
								if (data63.name !== void 0) {
									if (typeof data63.name !== "string") {
										const err147 = {
											instancePath: instancePath + "/lists/" + i3 + "/have/name",
											schemaPath: "#/properties/lists/items/properties/have/properties/name/type",
											keyword: "type",
											params: { type: "string" },
											message: "must be string"
										};
										if (vErrors === null) vErrors = [err147];
										else vErrors.push(err147);
										errors++;
									}
								}
								if (data63.version !== void 0) {
									let data67 = data63.version;
									if (!(typeof data67 == "number" && !(data67 % 1) && !isNaN(data67) && isFinite(data67))) {
										const err148 = {
											instancePath: instancePath + "/lists/" + i3 + "/have/version",
											schemaPath: "#/properties/lists/items/properties/have/properties/version/type",
											keyword: "type",
											params: { type: "integer" },
											message: "must be integer"
										};
										if (vErrors === null) vErrors = [err148];
										else vErrors.push(err148);
										errors++;
									}
									if (typeof data67 == "number" && isFinite(data67)) {
										if (data67 < 1 || isNaN(data67)) {
											const err149 = {
												instancePath: instancePath + "/lists/" + i3 + "/have/version",
												schemaPath: "#/properties/lists/items/properties/have/properties/version/minimum",
												keyword: "minimum",
												params: {
													comparison: ">=",
													limit: 1
												},
												message: "must be >= 1"
											};
											if (vErrors === null) vErrors = [err149];
											else vErrors.push(err149);
											errors++;
										}
									}
								}
								if (data63.max_entries !== void 0) {
									let data68 = data63.max_entries;
									if (!(typeof data68 == "number" && !(data68 % 1) && !isNaN(data68) && isFinite(data68))) {
										const err150 = {
											instancePath: instancePath + "/lists/" + i3 + "/have/max_entries",
											schemaPath: "#/properties/lists/items/properties/have/properties/max_entries/type",
											keyword: "type",
											params: { type: "integer" },
											message: "must be integer"
										};
										if (vErrors === null) vErrors = [err150];
										else vErrors.push(err150);
										errors++;
									}
									if (typeof data68 == "number" && isFinite(data68)) {
										if (data68 < 1 || isNaN(data68)) {
											const err151 = {
												instancePath: instancePath + "/lists/" + i3 + "/have/max_entries",
												schemaPath: "#/properties/lists/items/properties/have/properties/max_entries/minimum",
												keyword: "minimum",
												params: {
													comparison: ">=",
													limit: 1
												},
												message: "must be >= 1"
											};
											if (vErrors === null) vErrors = [err151];
											else vErrors.push(err151);
											errors++;
										}
									}
								}
								if (data63.entry_count !== void 0) {
									let data69 = data63.entry_count;
									if (!(typeof data69 == "number" && !(data69 % 1) && !isNaN(data69) && isFinite(data69))) {
										const err152 = {
											instancePath: instancePath + "/lists/" + i3 + "/have/entry_count",
											schemaPath: "#/properties/lists/items/properties/have/properties/entry_count/type",
											keyword: "type",
											params: { type: "integer" },
											message: "must be integer"
										};
										if (vErrors === null) vErrors = [err152];
										else vErrors.push(err152);
										errors++;
									}
									if (typeof data69 == "number" && isFinite(data69)) {
										if (data69 < 0 || isNaN(data69)) {
											const err153 = {
												instancePath: instancePath + "/lists/" + i3 + "/have/entry_count",
												schemaPath: "#/properties/lists/items/properties/have/properties/entry_count/minimum",
												keyword: "minimum",
												params: {
													comparison: ">=",
													limit: 0
												},
												message: "must be >= 0"
											};
											if (vErrors === null) vErrors = [err153];
											else vErrors.push(err153);
											errors++;
										}
									}
								}
								if (data63.entries_sha256 !== void 0) {
									let data70 = data63.entries_sha256;
									if (typeof data70 === "string") {
										if (!pattern5.test(data70)) {
											const err154 = {
												instancePath: instancePath + "/lists/" + i3 + "/have/entries_sha256",
												schemaPath: "#/properties/lists/items/properties/have/properties/entries_sha256/pattern",
												keyword: "pattern",
												params: { pattern: "^[0-9a-f]{64}$" },
												message: "must match pattern \"^[0-9a-f]{64}$\""
											};
											if (vErrors === null) vErrors = [err154];
											else vErrors.push(err154);
											errors++;
										}
									} else {
										const err155 = {
											instancePath: instancePath + "/lists/" + i3 + "/have/entries_sha256",
											schemaPath: "#/properties/lists/items/properties/have/properties/entries_sha256/type",
											keyword: "type",
											params: { type: "string" },
											message: "must be string"
										};
										if (vErrors === null) vErrors = [err155];
										else vErrors.push(err155);
										errors++;
									}
								}
								if (data63.tags !== void 0) {
									let data71 = data63.tags;
									if (data71 && typeof data71 == "object" && !Array.isArray(data71)) {
										for (const key0 in data71) if (typeof data71[key0] !== "string") {
											const err156 = {
												instancePath: instancePath + "/lists/" + i3 + "/have/tags/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"),
												schemaPath: "#/properties/lists/items/properties/have/properties/tags/additionalProperties/type",
												keyword: "type",
												params: { type: "string" },
												message: "must be string"
											};
											if (vErrors === null) vErrors = [err156];
											else vErrors.push(err156);
											errors++;
										}
									} else {
										const err157 = {
											instancePath: instancePath + "/lists/" + i3 + "/have/tags",
											schemaPath: "#/properties/lists/items/properties/have/properties/tags/type",
											keyword: "type",
											params: { type: "object" },
											message: "must be object"
										};
										if (vErrors === null) vErrors = [err157];
										else vErrors.push(err157);
										errors++;
									}
								}
							} else {
								const err158 = {
									instancePath: instancePath + "/lists/" + i3 + "/have",
									schemaPath: "#/properties/lists/items/properties/have/type",
									keyword: "type",
									params: { type: "object" },
									message: "must be object"
								};
								if (vErrors === null) vErrors = [err158];
								else vErrors.push(err158);
								errors++;
							}
						}
						if (data22.max_entries !== void 0) {
							let data73 = data22.max_entries;
							if (!(typeof data73 == "number" && !(data73 % 1) && !isNaN(data73) && isFinite(data73))) {
								const err159 = {
									instancePath: instancePath + "/lists/" + i3 + "/max_entries",
									schemaPath: "#/properties/lists/items/properties/max_entries/type",
									keyword: "type",
									params: { type: "integer" },
									message: "must be integer"
								};
								if (vErrors === null) vErrors = [err159];
								else vErrors.push(err159);
								errors++;
							}
							if (typeof data73 == "number" && isFinite(data73)) {
								if (data73 < 1 || isNaN(data73)) {
									const err160 = {
										instancePath: instancePath + "/lists/" + i3 + "/max_entries",
										schemaPath: "#/properties/lists/items/properties/max_entries/minimum",
										keyword: "minimum",
										params: {
											comparison: ">=",
											limit: 1
										},
										message: "must be >= 1"
									};
									if (vErrors === null) vErrors = [err160];
									else vErrors.push(err160);
									errors++;
								}
							}
						}
						if (data22.resize !== void 0) {
							let data74 = data22.resize;
							if (data74 && typeof data74 == "object" && !Array.isArray(data74)) {
								if (data74.from === void 0) {
									const err161 = {
										instancePath: instancePath + "/lists/" + i3 + "/resize",
										schemaPath: "#/properties/lists/items/properties/resize/required",
										keyword: "required",
										params: { missingProperty: "from" },
										message: "must have required property 'from'"
									};
									if (vErrors === null) vErrors = [err161];
									else vErrors.push(err161);
									errors++;
								}
								if (data74.to === void 0) {
									const err162 = {
										instancePath: instancePath + "/lists/" + i3 + "/resize",
										schemaPath: "#/properties/lists/items/properties/resize/required",
										keyword: "required",
										params: { missingProperty: "to" },
										message: "must have required property 'to'"
									};
									if (vErrors === null) vErrors = [err162];
									else vErrors.push(err162);
									errors++;
								}
								if (data74.from !== void 0) {
									let data75 = data74.from;
									if (!(typeof data75 == "number" && !(data75 % 1) && !isNaN(data75) && isFinite(data75))) {
										const err163 = {
											instancePath: instancePath + "/lists/" + i3 + "/resize/from",
											schemaPath: "#/properties/lists/items/properties/resize/properties/from/type",
											keyword: "type",
											params: { type: "integer" },
											message: "must be integer"
										};
										if (vErrors === null) vErrors = [err163];
										else vErrors.push(err163);
										errors++;
									}
									if (typeof data75 == "number" && isFinite(data75)) {
										if (data75 < 1 || isNaN(data75)) {
											const err164 = {
												instancePath: instancePath + "/lists/" + i3 + "/resize/from",
												schemaPath: "#/properties/lists/items/properties/resize/properties/from/minimum",
												keyword: "minimum",
												params: {
													comparison: ">=",
													limit: 1
												},
												message: "must be >= 1"
											};
											if (vErrors === null) vErrors = [err164];
											else vErrors.push(err164);
											errors++;
										}
									}
								}
								if (data74.to !== void 0) {
									let data76 = data74.to;
									if (!(typeof data76 == "number" && !(data76 % 1) && !isNaN(data76) && isFinite(data76))) {
										const err165 = {
											instancePath: instancePath + "/lists/" + i3 + "/resize/to",
											schemaPath: "#/properties/lists/items/properties/resize/properties/to/type",
											keyword: "type",
											params: { type: "integer" },
											message: "must be integer"
										};
										if (vErrors === null) vErrors = [err165];
										else vErrors.push(err165);
										errors++;
									}
									if (typeof data76 == "number" && isFinite(data76)) {
										if (data76 < 1 || isNaN(data76)) {
											const err166 = {
												instancePath: instancePath + "/lists/" + i3 + "/resize/to",
												schemaPath: "#/properties/lists/items/properties/resize/properties/to/minimum",
												keyword: "minimum",
												params: {
													comparison: ">=",
													limit: 1
												},
												message: "must be >= 1"
											};
											if (vErrors === null) vErrors = [err166];
											else vErrors.push(err166);
											errors++;
										}
									}
								}
								if (data74.cut !== void 0) {
									let data77 = data74.cut;
									if (data77 && typeof data77 == "object" && !Array.isArray(data77)) {
										if (data77.target === void 0) {
											const err167 = {
												instancePath: instancePath + "/lists/" + i3 + "/resize/cut",
												schemaPath: "#/properties/lists/items/properties/resize/properties/cut/required",
												keyword: "required",
												params: { missingProperty: "target" },
												message: "must have required property 'target'"
											};
											if (vErrors === null) vErrors = [err167];
											else vErrors.push(err167);
											errors++;
										}
										if (data77.by === void 0) {
											const err168 = {
												instancePath: instancePath + "/lists/" + i3 + "/resize/cut",
												schemaPath: "#/properties/lists/items/properties/resize/properties/cut/required",
												keyword: "required",
												params: { missingProperty: "by" },
												message: "must have required property 'by'"
											};
											if (vErrors === null) vErrors = [err168];
											else vErrors.push(err168);
											errors++;
										}
										if (data77.target !== void 0) {
											let data78 = data77.target;
											if (!(typeof data78 == "number" && !(data78 % 1) && !isNaN(data78) && isFinite(data78))) {
												const err169 = {
													instancePath: instancePath + "/lists/" + i3 + "/resize/cut/target",
													schemaPath: "#/properties/lists/items/properties/resize/properties/cut/properties/target/type",
													keyword: "type",
													params: { type: "integer" },
													message: "must be integer"
												};
												if (vErrors === null) vErrors = [err169];
												else vErrors.push(err169);
												errors++;
											}
											if (typeof data78 == "number" && isFinite(data78)) {
												if (data78 < 1 || isNaN(data78)) {
													const err170 = {
														instancePath: instancePath + "/lists/" + i3 + "/resize/cut/target",
														schemaPath: "#/properties/lists/items/properties/resize/properties/cut/properties/target/minimum",
														keyword: "minimum",
														params: {
															comparison: ">=",
															limit: 1
														},
														message: "must be >= 1"
													};
													if (vErrors === null) vErrors = [err170];
													else vErrors.push(err170);
													errors++;
												}
											}
										}
										if (data77.by !== void 0) {
											if (typeof data77.by !== "string") {
												const err171 = {
													instancePath: instancePath + "/lists/" + i3 + "/resize/cut/by",
													schemaPath: "#/properties/lists/items/properties/resize/properties/cut/properties/by/type",
													keyword: "type",
													params: { type: "string" },
													message: "must be string"
												};
												if (vErrors === null) vErrors = [err171];
												else vErrors.push(err171);
												errors++;
											}
										}
									} else {
										const err172 = {
											instancePath: instancePath + "/lists/" + i3 + "/resize/cut",
											schemaPath: "#/properties/lists/items/properties/resize/properties/cut/type",
											keyword: "type",
											params: { type: "object" },
											message: "must be object"
										};
										if (vErrors === null) vErrors = [err172];
										else vErrors.push(err172);
										errors++;
									}
								}
							} else {
								const err173 = {
									instancePath: instancePath + "/lists/" + i3 + "/resize",
									schemaPath: "#/properties/lists/items/properties/resize/type",
									keyword: "type",
									params: { type: "object" },
									message: "must be object"
								};
								if (vErrors === null) vErrors = [err173];
								else vErrors.push(err173);
								errors++;
							}
						}
						if (data22.rename !== void 0) {
							let data80 = data22.rename;
							if (data80 && typeof data80 == "object" && !Array.isArray(data80)) {
								if (data80.from === void 0) {
									const err174 = {
										instancePath: instancePath + "/lists/" + i3 + "/rename",
										schemaPath: "#/properties/lists/items/properties/rename/required",
										keyword: "required",
										params: { missingProperty: "from" },
										message: "must have required property 'from'"
									};
									if (vErrors === null) vErrors = [err174];
									else vErrors.push(err174);
									errors++;
								}
								if (data80.to === void 0) {
									const err175 = {
										instancePath: instancePath + "/lists/" + i3 + "/rename",
										schemaPath: "#/properties/lists/items/properties/rename/required",
										keyword: "required",
										params: { missingProperty: "to" },
										message: "must have required property 'to'"
									};
									if (vErrors === null) vErrors = [err175];
									else vErrors.push(err175);
									errors++;
								}
								if (data80.from !== void 0) {
									if (typeof data80.from !== "string") {
										const err176 = {
											instancePath: instancePath + "/lists/" + i3 + "/rename/from",
											schemaPath: "#/properties/lists/items/properties/rename/properties/from/type",
											keyword: "type",
											params: { type: "string" },
											message: "must be string"
										};
										if (vErrors === null) vErrors = [err176];
										else vErrors.push(err176);
										errors++;
									}
								}
								if (data80.to !== void 0) {
									if (typeof data80.to !== "string") {
										const err177 = {
											instancePath: instancePath + "/lists/" + i3 + "/rename/to",
											schemaPath: "#/properties/lists/items/properties/rename/properties/to/type",
											keyword: "type",
											params: { type: "string" },
											message: "must be string"
										};
										if (vErrors === null) vErrors = [err177];
										else vErrors.push(err177);
										errors++;
									}
								}
							} else {
								const err178 = {
									instancePath: instancePath + "/lists/" + i3 + "/rename",
									schemaPath: "#/properties/lists/items/properties/rename/type",
									keyword: "type",
									params: { type: "object" },
									message: "must be object"
								};
								if (vErrors === null) vErrors = [err178];
								else vErrors.push(err178);
								errors++;
							}
						}
						if (data22.adopt !== void 0) {
							if (typeof data22.adopt !== "boolean") {
								const err179 = {
									instancePath: instancePath + "/lists/" + i3 + "/adopt",
									schemaPath: "#/properties/lists/items/properties/adopt/type",
									keyword: "type",
									params: { type: "boolean" },
									message: "must be boolean"
								};
								if (vErrors === null) vErrors = [err179];
								else vErrors.push(err179);
								errors++;
							}
						}
						if (data22.tags !== void 0) {
							let data84 = data22.tags;
							if (data84 && typeof data84 == "object" && !Array.isArray(data84)) {
								if (data84.set === void 0) {
									const err180 = {
										instancePath: instancePath + "/lists/" + i3 + "/tags",
										schemaPath: "#/properties/lists/items/properties/tags/required",
										keyword: "required",
										params: { missingProperty: "set" },
										message: "must have required property 'set'"
									};
									if (vErrors === null) vErrors = [err180];
									else vErrors.push(err180);
									errors++;
								}
								if (data84.remove === void 0) {
									const err181 = {
										instancePath: instancePath + "/lists/" + i3 + "/tags",
										schemaPath: "#/properties/lists/items/properties/tags/required",
										keyword: "required",
										params: { missingProperty: "remove" },
										message: "must have required property 'remove'"
									};
									if (vErrors === null) vErrors = [err181];
									else vErrors.push(err181);
									errors++;
								}
								if (data84.set !== void 0) {
									let data85 = data84.set;
									if (data85 && typeof data85 == "object" && !Array.isArray(data85)) {
										for (const key1 in data85) if (typeof data85[key1] !== "string") {
											const err182 = {
												instancePath: instancePath + "/lists/" + i3 + "/tags/set/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),
												schemaPath: "#/properties/lists/items/properties/tags/properties/set/additionalProperties/type",
												keyword: "type",
												params: { type: "string" },
												message: "must be string"
											};
											if (vErrors === null) vErrors = [err182];
											else vErrors.push(err182);
											errors++;
										}
									} else {
										const err183 = {
											instancePath: instancePath + "/lists/" + i3 + "/tags/set",
											schemaPath: "#/properties/lists/items/properties/tags/properties/set/type",
											keyword: "type",
											params: { type: "object" },
											message: "must be object"
										};
										if (vErrors === null) vErrors = [err183];
										else vErrors.push(err183);
										errors++;
									}
								}
								if (data84.remove !== void 0) {
									let data87 = data84.remove;
									if (Array.isArray(data87)) {
										const len7 = data87.length;
										for (let i7 = 0; i7 < len7; i7++) if (typeof data87[i7] !== "string") {
											const err184 = {
												instancePath: instancePath + "/lists/" + i3 + "/tags/remove/" + i7,
												schemaPath: "#/properties/lists/items/properties/tags/properties/remove/items/type",
												keyword: "type",
												params: { type: "string" },
												message: "must be string"
											};
											if (vErrors === null) vErrors = [err184];
											else vErrors.push(err184);
											errors++;
										}
									} else {
										const err185 = {
											instancePath: instancePath + "/lists/" + i3 + "/tags/remove",
											schemaPath: "#/properties/lists/items/properties/tags/properties/remove/type",
											keyword: "type",
											params: { type: "array" },
											message: "must be array"
										};
										if (vErrors === null) vErrors = [err185];
										else vErrors.push(err185);
										errors++;
									}
								}
							} else {
								const err186 = {
									instancePath: instancePath + "/lists/" + i3 + "/tags",
									schemaPath: "#/properties/lists/items/properties/tags/type",
									keyword: "type",
									params: { type: "object" },
									message: "must be object"
								};
								if (vErrors === null) vErrors = [err186];
								else vErrors.push(err186);
								errors++;
							}
						}
						if (data22.share !== void 0) {
							let data89 = data22.share;
							if (data89 && typeof data89 == "object" && !Array.isArray(data89)) {
								if (data89.adds === void 0) {
									const err187 = {
										instancePath: instancePath + "/lists/" + i3 + "/share",
										schemaPath: "#/properties/lists/items/properties/share/required",
										keyword: "required",
										params: { missingProperty: "adds" },
										message: "must have required property 'adds'"
									};
									if (vErrors === null) vErrors = [err187];
									else vErrors.push(err187);
									errors++;
								}
								if (data89.removes === void 0) {
									const err188 = {
										instancePath: instancePath + "/lists/" + i3 + "/share",
										schemaPath: "#/properties/lists/items/properties/share/required",
										keyword: "required",
										params: { missingProperty: "removes" },
										message: "must have required property 'removes'"
									};
									if (vErrors === null) vErrors = [err188];
									else vErrors.push(err188);
									errors++;
								}
								if (data89.unchanged === void 0) {
									const err189 = {
										instancePath: instancePath + "/lists/" + i3 + "/share",
										schemaPath: "#/properties/lists/items/properties/share/required",
										keyword: "required",
										params: { missingProperty: "unchanged" },
										message: "must have required property 'unchanged'"
									};
									if (vErrors === null) vErrors = [err189];
									else vErrors.push(err189);
									errors++;
								}
								if (data89.allow_external_principals === void 0) {
									const err190 = {
										instancePath: instancePath + "/lists/" + i3 + "/share",
										schemaPath: "#/properties/lists/items/properties/share/required",
										keyword: "required",
										params: { missingProperty: "allow_external_principals" },
										message: "must have required property 'allow_external_principals'"
									};
									if (vErrors === null) vErrors = [err190];
									else vErrors.push(err190);
									errors++;
								}
								if (data89.changes_external === void 0) {
									const err191 = {
										instancePath: instancePath + "/lists/" + i3 + "/share",
										schemaPath: "#/properties/lists/items/properties/share/required",
										keyword: "required",
										params: { missingProperty: "changes_external" },
										message: "must have required property 'changes_external'"
									};
									if (vErrors === null) vErrors = [err191];
									else vErrors.push(err191);
									errors++;
								}
								if (data89.ends === void 0) {
									const err192 = {
										instancePath: instancePath + "/lists/" + i3 + "/share",
										schemaPath: "#/properties/lists/items/properties/share/required",
										keyword: "required",
										params: { missingProperty: "ends" },
										message: "must have required property 'ends'"
									};
									if (vErrors === null) vErrors = [err192];
									else vErrors.push(err192);
									errors++;
								}
								if (data89.adds !== void 0) {
									let data90 = data89.adds;
									if (Array.isArray(data90)) {
										const len8 = data90.length;
										for (let i8 = 0; i8 < len8; i8++) {
											let data91 = data90[i8];
											if (typeof data91 === "string") {
												if (!pattern11.test(data91)) {
													const err193 = {
														instancePath: instancePath + "/lists/" + i3 + "/share/adds/" + i8,
														schemaPath: "#/properties/lists/items/properties/share/properties/adds/items/pattern",
														keyword: "pattern",
														params: { pattern: "^([0-9]{12}|arn:[^\\s]+)$" },
														message: "must match pattern \"^([0-9]{12}|arn:[^\\s]+)$\""
													};
													if (vErrors === null) vErrors = [err193];
													else vErrors.push(err193);
													errors++;
												}
											} else {
												const err194 = {
													instancePath: instancePath + "/lists/" + i3 + "/share/adds/" + i8,
													schemaPath: "#/properties/lists/items/properties/share/properties/adds/items/type",
													keyword: "type",
													params: { type: "string" },
													message: "must be string"
												};
												if (vErrors === null) vErrors = [err194];
												else vErrors.push(err194);
												errors++;
											}
										}
									} else {
										const err195 = {
											instancePath: instancePath + "/lists/" + i3 + "/share/adds",
											schemaPath: "#/properties/lists/items/properties/share/properties/adds/type",
											keyword: "type",
											params: { type: "array" },
											message: "must be array"
										};
										if (vErrors === null) vErrors = [err195];
										else vErrors.push(err195);
										errors++;
									}
								}
								if (data89.removes !== void 0) {
									let data92 = data89.removes;
									if (Array.isArray(data92)) {
										const len9 = data92.length;
										for (let i9 = 0; i9 < len9; i9++) {
											let data93 = data92[i9];
											if (typeof data93 === "string") {
												if (!pattern11.test(data93)) {
													const err196 = {
														instancePath: instancePath + "/lists/" + i3 + "/share/removes/" + i9,
														schemaPath: "#/properties/lists/items/properties/share/properties/removes/items/pattern",
														keyword: "pattern",
														params: { pattern: "^([0-9]{12}|arn:[^\\s]+)$" },
														message: "must match pattern \"^([0-9]{12}|arn:[^\\s]+)$\""
													};
													if (vErrors === null) vErrors = [err196];
													else vErrors.push(err196);
													errors++;
												}
											} else {
												const err197 = {
													instancePath: instancePath + "/lists/" + i3 + "/share/removes/" + i9,
													schemaPath: "#/properties/lists/items/properties/share/properties/removes/items/type",
													keyword: "type",
													params: { type: "string" },
													message: "must be string"
												};
												if (vErrors === null) vErrors = [err197];
												else vErrors.push(err197);
												errors++;
											}
										}
									} else {
										const err198 = {
											instancePath: instancePath + "/lists/" + i3 + "/share/removes",
											schemaPath: "#/properties/lists/items/properties/share/properties/removes/type",
											keyword: "type",
											params: { type: "array" },
											message: "must be array"
										};
										if (vErrors === null) vErrors = [err198];
										else vErrors.push(err198);
										errors++;
									}
								}
								if (data89.unchanged !== void 0) {
									let data94 = data89.unchanged;
									if (!(typeof data94 == "number" && !(data94 % 1) && !isNaN(data94) && isFinite(data94))) {
										const err199 = {
											instancePath: instancePath + "/lists/" + i3 + "/share/unchanged",
											schemaPath: "#/properties/lists/items/properties/share/properties/unchanged/type",
											keyword: "type",
											params: { type: "integer" },
											message: "must be integer"
										};
										if (vErrors === null) vErrors = [err199];
										else vErrors.push(err199);
										errors++;
									}
									if (typeof data94 == "number" && isFinite(data94)) {
										if (data94 < 0 || isNaN(data94)) {
											const err200 = {
												instancePath: instancePath + "/lists/" + i3 + "/share/unchanged",
												schemaPath: "#/properties/lists/items/properties/share/properties/unchanged/minimum",
												keyword: "minimum",
												params: {
													comparison: ">=",
													limit: 0
												},
												message: "must be >= 0"
											};
											if (vErrors === null) vErrors = [err200];
											else vErrors.push(err200);
											errors++;
										}
									}
								}
								if (data89.allow_external_principals !== void 0) {
									if (typeof data89.allow_external_principals !== "boolean") {
										const err201 = {
											instancePath: instancePath + "/lists/" + i3 + "/share/allow_external_principals",
											schemaPath: "#/properties/lists/items/properties/share/properties/allow_external_principals/type",
											keyword: "type",
											params: { type: "boolean" },
											message: "must be boolean"
										};
										if (vErrors === null) vErrors = [err201];
										else vErrors.push(err201);
										errors++;
									}
								}
								if (data89.changes_external !== void 0) {
									if (typeof data89.changes_external !== "boolean") {
										const err202 = {
											instancePath: instancePath + "/lists/" + i3 + "/share/changes_external",
											schemaPath: "#/properties/lists/items/properties/share/properties/changes_external/type",
											keyword: "type",
											params: { type: "boolean" },
											message: "must be boolean"
										};
										if (vErrors === null) vErrors = [err202];
										else vErrors.push(err202);
										errors++;
									}
								}
								if (data89.ends !== void 0) {
									if (typeof data89.ends !== "boolean") {
										const err203 = {
											instancePath: instancePath + "/lists/" + i3 + "/share/ends",
											schemaPath: "#/properties/lists/items/properties/share/properties/ends/type",
											keyword: "type",
											params: { type: "boolean" },
											message: "must be boolean"
										};
										if (vErrors === null) vErrors = [err203];
										else vErrors.push(err203);
										errors++;
									}
								}
								if (data89.joins !== void 0) {
									let data98 = data89.joins;
									if (!(typeof data98 == "number" && !(data98 % 1) && !isNaN(data98) && isFinite(data98))) {
										const err204 = {
											instancePath: instancePath + "/lists/" + i3 + "/share/joins",
											schemaPath: "#/properties/lists/items/properties/share/properties/joins/type",
											keyword: "type",
											params: { type: "integer" },
											message: "must be integer"
										};
										if (vErrors === null) vErrors = [err204];
										else vErrors.push(err204);
										errors++;
									}
									if (typeof data98 == "number" && isFinite(data98)) {
										if (data98 < 1 || isNaN(data98)) {
											const err205 = {
												instancePath: instancePath + "/lists/" + i3 + "/share/joins",
												schemaPath: "#/properties/lists/items/properties/share/properties/joins/minimum",
												keyword: "minimum",
												params: {
													comparison: ">=",
													limit: 1
												},
												message: "must be >= 1"
											};
											if (vErrors === null) vErrors = [err205];
											else vErrors.push(err205);
											errors++;
										}
									}
								}
							} else {
								const err206 = {
									instancePath: instancePath + "/lists/" + i3 + "/share",
									schemaPath: "#/properties/lists/items/properties/share/type",
									keyword: "type",
									params: { type: "object" },
									message: "must be object"
								};
								if (vErrors === null) vErrors = [err206];
								else vErrors.push(err206);
								errors++;
							}
						}
						if (data22.adds !== void 0) {
							let data99 = data22.adds;
							if (Array.isArray(data99)) {
								const len10 = data99.length;
								for (let i10 = 0; i10 < len10; i10++) {
									let data100 = data99[i10];
									if (data100 && typeof data100 == "object" && !Array.isArray(data100)) {
										if (data100.cidr === void 0) {
											const err207 = {
												instancePath: instancePath + "/lists/" + i3 + "/adds/" + i10,
												schemaPath: "#/properties/lists/items/properties/adds/items/required",
												keyword: "required",
												params: { missingProperty: "cidr" },
												message: "must have required property 'cidr'"
											};
											if (vErrors === null) vErrors = [err207];
											else vErrors.push(err207);
											errors++;
										}
										if (data100.description === void 0) {
											const err208 = {
												instancePath: instancePath + "/lists/" + i3 + "/adds/" + i10,
												schemaPath: "#/properties/lists/items/properties/adds/items/required",
												keyword: "required",
												params: { missingProperty: "description" },
												message: "must have required property 'description'"
											};
											if (vErrors === null) vErrors = [err208];
											else vErrors.push(err208);
											errors++;
										}
										if (data100.from === void 0) {
											const err209 = {
												instancePath: instancePath + "/lists/" + i3 + "/adds/" + i10,
												schemaPath: "#/properties/lists/items/properties/adds/items/required",
												keyword: "required",
												params: { missingProperty: "from" },
												message: "must have required property 'from'"
											};
											if (vErrors === null) vErrors = [err209];
											else vErrors.push(err209);
											errors++;
										}
										if (data100.cidr !== void 0) {
											let data101 = data100.cidr;
											if (typeof data101 === "string") {
												if (!pattern13.test(data101)) {
													const err210 = {
														instancePath: instancePath + "/lists/" + i3 + "/adds/" + i10 + "/cidr",
														schemaPath: "#/properties/lists/items/properties/adds/items/properties/cidr/pattern",
														keyword: "pattern",
														params: { pattern: "^[0-9a-f.:]+/[0-9]{1,3}$" },
														message: "must match pattern \"^[0-9a-f.:]+/[0-9]{1,3}$\""
													};
													if (vErrors === null) vErrors = [err210];
													else vErrors.push(err210);
													errors++;
												}
											} else {
												const err211 = {
													instancePath: instancePath + "/lists/" + i3 + "/adds/" + i10 + "/cidr",
													schemaPath: "#/properties/lists/items/properties/adds/items/properties/cidr/type",
													keyword: "type",
													params: { type: "string" },
													message: "must be string"
												};
												if (vErrors === null) vErrors = [err211];
												else vErrors.push(err211);
												errors++;
											}
										}
										if (data100.description !== void 0) {
											if (typeof data100.description !== "string") {
												const err212 = {
													instancePath: instancePath + "/lists/" + i3 + "/adds/" + i10 + "/description",
													schemaPath: "#/properties/lists/items/properties/adds/items/properties/description/type",
													keyword: "type",
													params: { type: "string" },
													message: "must be string"
												};
												if (vErrors === null) vErrors = [err212];
												else vErrors.push(err212);
												errors++;
											}
										}
										if (data100.from !== void 0) {
											let data103 = data100.from;
											const _errs220 = errors;
											let valid51 = true;
											const _errs221 = errors;
											if (data103 && typeof data103 == "object" && !Array.isArray(data103)) {
												if (data103.kind === void 0 && "kind") {
													const err213 = {};
													if (vErrors === null) vErrors = [err213];
													else vErrors.push(err213);
													errors++;
												} else if (data103.kind !== void 0) {
													if ("interface" !== data103.kind) {
														const err214 = {};
														if (vErrors === null) vErrors = [err214];
														else vErrors.push(err214);
														errors++;
													}
												}
											}
											var _valid5 = _errs221 === errors;
											errors = _errs220;
											if (vErrors !== null) {
												if (_errs220) vErrors.length = _errs220;
												else vErrors = null;
											}
											if (_valid5) {
												const _errs223 = errors;
												if (data103 && typeof data103 == "object" && !Array.isArray(data103)) {
													if (data103.interface_id === void 0) {
														const err215 = {
															instancePath: instancePath + "/lists/" + i3 + "/adds/" + i10 + "/from",
															schemaPath: "#/properties/lists/items/properties/adds/items/properties/from/allOf/0/then/required",
															keyword: "required",
															params: { missingProperty: "interface_id" },
															message: "must have required property 'interface_id'"
														};
														if (vErrors === null) vErrors = [err215];
														else vErrors.push(err215);
														errors++;
													}
												}
												var _valid5 = _errs223 === errors;
												valid51 = _valid5;
											}
											if (!valid51) {
												const err216 = {
													instancePath: instancePath + "/lists/" + i3 + "/adds/" + i10 + "/from",
													schemaPath: "#/properties/lists/items/properties/adds/items/properties/from/allOf/0/if",
													keyword: "if",
													params: { failingKeyword: "then" },
													message: "must match \"then\" schema"
												};
												if (vErrors === null) vErrors = [err216];
												else vErrors.push(err216);
												errors++;
											}
											const _errs225 = errors;
											let valid53 = true;
											const _errs226 = errors;
											if (data103 && typeof data103 == "object" && !Array.isArray(data103)) {
												if (data103.kind === void 0 && "kind") {
													const err217 = {};
													if (vErrors === null) vErrors = [err217];
													else vErrors.push(err217);
													errors++;
												} else if (data103.kind !== void 0) {
													if ("file" !== data103.kind) {
														const err218 = {};
														if (vErrors === null) vErrors = [err218];
														else vErrors.push(err218);
														errors++;
													}
												}
											}
											var _valid6 = _errs226 === errors;
											errors = _errs225;
											if (vErrors !== null) {
												if (_errs225) vErrors.length = _errs225;
												else vErrors = null;
											}
											if (_valid6) {
												const _errs228 = errors;
												if (data103 && typeof data103 == "object" && !Array.isArray(data103)) {
													if (data103.file === void 0) {
														const err219 = {
															instancePath: instancePath + "/lists/" + i3 + "/adds/" + i10 + "/from",
															schemaPath: "#/properties/lists/items/properties/adds/items/properties/from/allOf/1/then/required",
															keyword: "required",
															params: { missingProperty: "file" },
															message: "must have required property 'file'"
														};
														if (vErrors === null) vErrors = [err219];
														else vErrors.push(err219);
														errors++;
													}
												}
												var _valid6 = _errs228 === errors;
												valid53 = _valid6;
											}
											if (!valid53) {
												const err220 = {
													instancePath: instancePath + "/lists/" + i3 + "/adds/" + i10 + "/from",
													schemaPath: "#/properties/lists/items/properties/adds/items/properties/from/allOf/1/if",
													keyword: "if",
													params: { failingKeyword: "then" },
													message: "must match \"then\" schema"
												};
												if (vErrors === null) vErrors = [err220];
												else vErrors.push(err220);
												errors++;
											}
											if (data103 && typeof data103 == "object" && !Array.isArray(data103)) {
												if (data103.kind === void 0) {
													const err221 = {
														instancePath: instancePath + "/lists/" + i3 + "/adds/" + i10 + "/from",
														schemaPath: "#/properties/lists/items/properties/adds/items/properties/from/required",
														keyword: "required",
														params: { missingProperty: "kind" },
														message: "must have required property 'kind'"
													};
													if (vErrors === null) vErrors = [err221];
													else vErrors.push(err221);
													errors++;
												}
												if (data103.kind !== void 0) {
													let data106 = data103.kind;
													if (!(data106 === "interface" || data106 === "cidr" || data106 === "file" || data106 === "resource")) {
														const err222 = {
															instancePath: instancePath + "/lists/" + i3 + "/adds/" + i10 + "/from/kind",
															schemaPath: "#/properties/lists/items/properties/adds/items/properties/from/properties/kind/enum",
															keyword: "enum",
															params: { allowedValues: schema31.properties.lists.items.properties.adds.items.properties.from.properties.kind.enum },
															message: "must be equal to one of the allowed values"
														};
														if (vErrors === null) vErrors = [err222];
														else vErrors.push(err222);
														errors++;
													}
												}
												if (data103.interface_id !== void 0) {
													if (typeof data103.interface_id !== "string") {
														const err223 = {
															instancePath: instancePath + "/lists/" + i3 + "/adds/" + i10 + "/from/interface_id",
															schemaPath: "#/properties/lists/items/properties/adds/items/properties/from/properties/interface_id/type",
															keyword: "type",
															params: { type: "string" },
															message: "must be string"
														};
														if (vErrors === null) vErrors = [err223];
														else vErrors.push(err223);
														errors++;
													}
												}
												if (data103.instance_id !== void 0) {
													if (typeof data103.instance_id !== "string") {
														const err224 = {
															instancePath: instancePath + "/lists/" + i3 + "/adds/" + i10 + "/from/instance_id",
															schemaPath: "#/properties/lists/items/properties/adds/items/properties/from/properties/instance_id/type",
															keyword: "type",
															params: { type: "string" },
															message: "must be string"
														};
														if (vErrors === null) vErrors = [err224];
														else vErrors.push(err224);
														errors++;
													}
												}
												if (data103.label !== void 0) {
													if (typeof data103.label !== "string") {
														const err225 = {
															instancePath: instancePath + "/lists/" + i3 + "/adds/" + i10 + "/from/label",
															schemaPath: "#/properties/lists/items/properties/adds/items/properties/from/properties/label/type",
															keyword: "type",
															params: { type: "string" },
															message: "must be string"
														};
														if (vErrors === null) vErrors = [err225];
														else vErrors.push(err225);
														errors++;
													}
												}
												if (data103.resource_id !== void 0) {
													if (typeof data103.resource_id !== "string") {
														const err226 = {
															instancePath: instancePath + "/lists/" + i3 + "/adds/" + i10 + "/from/resource_id",
															schemaPath: "#/properties/lists/items/properties/adds/items/properties/from/properties/resource_id/type",
															keyword: "type",
															params: { type: "string" },
															message: "must be string"
														};
														if (vErrors === null) vErrors = [err226];
														else vErrors.push(err226);
														errors++;
													}
												}
												if (data103.file !== void 0) {
													if (typeof data103.file !== "string") {
														const err227 = {
															instancePath: instancePath + "/lists/" + i3 + "/adds/" + i10 + "/from/file",
															schemaPath: "#/properties/lists/items/properties/adds/items/properties/from/properties/file/type",
															keyword: "type",
															params: { type: "string" },
															message: "must be string"
														};
														if (vErrors === null) vErrors = [err227];
														else vErrors.push(err227);
														errors++;
													}
												}
												if (data103.line !== void 0) {
													let data112 = data103.line;
													if (!(typeof data112 == "number" && !(data112 % 1) && !isNaN(data112) && isFinite(data112))) {
														const err228 = {
															instancePath: instancePath + "/lists/" + i3 + "/adds/" + i10 + "/from/line",
															schemaPath: "#/properties/lists/items/properties/adds/items/properties/from/properties/line/type",
															keyword: "type",
															params: { type: "integer" },
															message: "must be integer"
														};
														if (vErrors === null) vErrors = [err228];
														else vErrors.push(err228);
														errors++;
													}
													if (typeof data112 == "number" && isFinite(data112)) {
														if (data112 < 1 || isNaN(data112)) {
															const err229 = {
																instancePath: instancePath + "/lists/" + i3 + "/adds/" + i10 + "/from/line",
																schemaPath: "#/properties/lists/items/properties/adds/items/properties/from/properties/line/minimum",
																keyword: "minimum",
																params: {
																	comparison: ">=",
																	limit: 1
																},
																message: "must be >= 1"
															};
															if (vErrors === null) vErrors = [err229];
															else vErrors.push(err229);
															errors++;
														}
													}
												}
												if (data103.group_id !== void 0) {
													if (typeof data103.group_id !== "string") {
														const err230 = {
															instancePath: instancePath + "/lists/" + i3 + "/adds/" + i10 + "/from/group_id",
															schemaPath: "#/properties/lists/items/properties/adds/items/properties/from/properties/group_id/type",
															keyword: "type",
															params: { type: "string" },
															message: "must be string"
														};
														if (vErrors === null) vErrors = [err230];
														else vErrors.push(err230);
														errors++;
													}
												}
												if (data103.group_name !== void 0) {
													if (typeof data103.group_name !== "string") {
														const err231 = {
															instancePath: instancePath + "/lists/" + i3 + "/adds/" + i10 + "/from/group_name",
															schemaPath: "#/properties/lists/items/properties/adds/items/properties/from/properties/group_name/type",
															keyword: "type",
															params: { type: "string" },
															message: "must be string"
														};
														if (vErrors === null) vErrors = [err231];
														else vErrors.push(err231);
														errors++;
													}
												}
												if (data103.description !== void 0) {
													if (typeof data103.description !== "string") {
														const err232 = {
															instancePath: instancePath + "/lists/" + i3 + "/adds/" + i10 + "/from/description",
															schemaPath: "#/properties/lists/items/properties/adds/items/properties/from/properties/description/type",
															keyword: "type",
															params: { type: "string" },
															message: "must be string"
														};
														if (vErrors === null) vErrors = [err232];
														else vErrors.push(err232);
														errors++;
													}
												}
												if (data103.expires !== void 0) {
													if (typeof data103.expires !== "string") {
														const err233 = {
															instancePath: instancePath + "/lists/" + i3 + "/adds/" + i10 + "/from/expires",
															schemaPath: "#/properties/lists/items/properties/adds/items/properties/from/properties/expires/type",
															keyword: "type",
															params: { type: "string" },
															message: "must be string"
														};
														if (vErrors === null) vErrors = [err233];
														else vErrors.push(err233);
														errors++;
													}
												}
											} else {
												const err234 = {
													instancePath: instancePath + "/lists/" + i3 + "/adds/" + i10 + "/from",
													schemaPath: "#/properties/lists/items/properties/adds/items/properties/from/type",
													keyword: "type",
													params: { type: "object" },
													message: "must be object"
												};
												if (vErrors === null) vErrors = [err234];
												else vErrors.push(err234);
												errors++;
											}
										}
										if (data100.stands_for !== void 0) {
											let data117 = data100.stands_for;
											if (!(typeof data117 == "number" && !(data117 % 1) && !isNaN(data117) && isFinite(data117))) {
												const err235 = {
													instancePath: instancePath + "/lists/" + i3 + "/adds/" + i10 + "/stands_for",
													schemaPath: "#/properties/lists/items/properties/adds/items/properties/stands_for/type",
													keyword: "type",
													params: { type: "integer" },
													message: "must be integer"
												};
												if (vErrors === null) vErrors = [err235];
												else vErrors.push(err235);
												errors++;
											}
											if (typeof data117 == "number" && isFinite(data117)) {
												if (data117 < 1 || isNaN(data117)) {
													const err236 = {
														instancePath: instancePath + "/lists/" + i3 + "/adds/" + i10 + "/stands_for",
														schemaPath: "#/properties/lists/items/properties/adds/items/properties/stands_for/minimum",
														keyword: "minimum",
														params: {
															comparison: ">=",
															limit: 1
														},
														message: "must be >= 1"
													};
													if (vErrors === null) vErrors = [err236];
													else vErrors.push(err236);
													errors++;
												}
											}
										}
									} else {
										const err237 = {
											instancePath: instancePath + "/lists/" + i3 + "/adds/" + i10,
											schemaPath: "#/properties/lists/items/properties/adds/items/type",
											keyword: "type",
											params: { type: "object" },
											message: "must be object"
										};
										if (vErrors === null) vErrors = [err237];
										else vErrors.push(err237);
										errors++;
									}
								}
							} else {
								const err238 = {
									instancePath: instancePath + "/lists/" + i3 + "/adds",
									schemaPath: "#/properties/lists/items/properties/adds/type",
									keyword: "type",
									params: { type: "array" },
									message: "must be array"
								};
								if (vErrors === null) vErrors = [err238];
								else vErrors.push(err238);
								errors++;
							}
						}
						if (data22.removes !== void 0) {
							let data118 = data22.removes;
							if (Array.isArray(data118)) {
								const len11 = data118.length;
								for (let i11 = 0; i11 < len11; i11++) {
									let data119 = data118[i11];
									if (data119 && typeof data119 == "object" && !Array.isArray(data119)) {
										if (data119.cidr === void 0) {
											const err239 = {
												instancePath: instancePath + "/lists/" + i3 + "/removes/" + i11,
												schemaPath: "#/properties/lists/items/properties/removes/items/required",
												keyword: "required",
												params: { missingProperty: "cidr" },
												message: "must have required property 'cidr'"
											};
											if (vErrors === null) vErrors = [err239];
											else vErrors.push(err239);
											errors++;
										}
										if (data119.description === void 0) {
											const err240 = {
												instancePath: instancePath + "/lists/" + i3 + "/removes/" + i11,
												schemaPath: "#/properties/lists/items/properties/removes/items/required",
												keyword: "required",
												params: { missingProperty: "description" },
												message: "must have required property 'description'"
											};
											if (vErrors === null) vErrors = [err240];
											else vErrors.push(err240);
											errors++;
										}
										if (data119.reason === void 0) {
											const err241 = {
												instancePath: instancePath + "/lists/" + i3 + "/removes/" + i11,
												schemaPath: "#/properties/lists/items/properties/removes/items/required",
												keyword: "required",
												params: { missingProperty: "reason" },
												message: "must have required property 'reason'"
											};
											if (vErrors === null) vErrors = [err241];
											else vErrors.push(err241);
											errors++;
										}
										if (data119.cidr !== void 0) {
											let data120 = data119.cidr;
											if (typeof data120 === "string") {
												if (!pattern13.test(data120)) {
													const err242 = {
														instancePath: instancePath + "/lists/" + i3 + "/removes/" + i11 + "/cidr",
														schemaPath: "#/properties/lists/items/properties/removes/items/properties/cidr/pattern",
														keyword: "pattern",
														params: { pattern: "^[0-9a-f.:]+/[0-9]{1,3}$" },
														message: "must match pattern \"^[0-9a-f.:]+/[0-9]{1,3}$\""
													};
													if (vErrors === null) vErrors = [err242];
													else vErrors.push(err242);
													errors++;
												}
											} else {
												const err243 = {
													instancePath: instancePath + "/lists/" + i3 + "/removes/" + i11 + "/cidr",
													schemaPath: "#/properties/lists/items/properties/removes/items/properties/cidr/type",
													keyword: "type",
													params: { type: "string" },
													message: "must be string"
												};
												if (vErrors === null) vErrors = [err243];
												else vErrors.push(err243);
												errors++;
											}
										}
										if (data119.description !== void 0) {
											if (typeof data119.description !== "string") {
												const err244 = {
													instancePath: instancePath + "/lists/" + i3 + "/removes/" + i11 + "/description",
													schemaPath: "#/properties/lists/items/properties/removes/items/properties/description/type",
													keyword: "type",
													params: { type: "string" },
													message: "must be string"
												};
												if (vErrors === null) vErrors = [err244];
												else vErrors.push(err244);
												errors++;
											}
										}
										if (data119.reason !== void 0) {
											if (typeof data119.reason !== "string") {
												const err245 = {
													instancePath: instancePath + "/lists/" + i3 + "/removes/" + i11 + "/reason",
													schemaPath: "#/properties/lists/items/properties/removes/items/properties/reason/type",
													keyword: "type",
													params: { type: "string" },
													message: "must be string"
												};
												if (vErrors === null) vErrors = [err245];
												else vErrors.push(err245);
												errors++;
											}
										}
										if (data119.from !== void 0) {
											let data123 = data119.from;
											const _errs265 = errors;
											let valid60 = true;
											const _errs266 = errors;
											if (data123 && typeof data123 == "object" && !Array.isArray(data123)) {
												if (data123.kind === void 0 && "kind") {
													const err246 = {};
													if (vErrors === null) vErrors = [err246];
													else vErrors.push(err246);
													errors++;
												} else if (data123.kind !== void 0) {
													if ("interface" !== data123.kind) {
														const err247 = {};
														if (vErrors === null) vErrors = [err247];
														else vErrors.push(err247);
														errors++;
													}
												}
											}
											var _valid7 = _errs266 === errors;
											errors = _errs265;
											if (vErrors !== null) {
												if (_errs265) vErrors.length = _errs265;
												else vErrors = null;
											}
											if (_valid7) {
												const _errs268 = errors;
												if (data123 && typeof data123 == "object" && !Array.isArray(data123)) {
													if (data123.interface_id === void 0) {
														const err248 = {
															instancePath: instancePath + "/lists/" + i3 + "/removes/" + i11 + "/from",
															schemaPath: "#/properties/lists/items/properties/removes/items/properties/from/allOf/0/then/required",
															keyword: "required",
															params: { missingProperty: "interface_id" },
															message: "must have required property 'interface_id'"
														};
														if (vErrors === null) vErrors = [err248];
														else vErrors.push(err248);
														errors++;
													}
												}
												var _valid7 = _errs268 === errors;
												valid60 = _valid7;
											}
											if (!valid60) {
												const err249 = {
													instancePath: instancePath + "/lists/" + i3 + "/removes/" + i11 + "/from",
													schemaPath: "#/properties/lists/items/properties/removes/items/properties/from/allOf/0/if",
													keyword: "if",
													params: { failingKeyword: "then" },
													message: "must match \"then\" schema"
												};
												if (vErrors === null) vErrors = [err249];
												else vErrors.push(err249);
												errors++;
											}
											const _errs270 = errors;
											let valid62 = true;
											const _errs271 = errors;
											if (data123 && typeof data123 == "object" && !Array.isArray(data123)) {
												if (data123.kind === void 0 && "kind") {
													const err250 = {};
													if (vErrors === null) vErrors = [err250];
													else vErrors.push(err250);
													errors++;
												} else if (data123.kind !== void 0) {
													if ("file" !== data123.kind) {
														const err251 = {};
														if (vErrors === null) vErrors = [err251];
														else vErrors.push(err251);
														errors++;
													}
												}
											}
											var _valid8 = _errs271 === errors;
											errors = _errs270;
											if (vErrors !== null) {
												if (_errs270) vErrors.length = _errs270;
												else vErrors = null;
											}
											if (_valid8) {
												const _errs273 = errors;
												if (data123 && typeof data123 == "object" && !Array.isArray(data123)) {
													if (data123.file === void 0) {
														const err252 = {
															instancePath: instancePath + "/lists/" + i3 + "/removes/" + i11 + "/from",
															schemaPath: "#/properties/lists/items/properties/removes/items/properties/from/allOf/1/then/required",
															keyword: "required",
															params: { missingProperty: "file" },
															message: "must have required property 'file'"
														};
														if (vErrors === null) vErrors = [err252];
														else vErrors.push(err252);
														errors++;
													}
												}
												var _valid8 = _errs273 === errors;
												valid62 = _valid8;
											}
											if (!valid62) {
												const err253 = {
													instancePath: instancePath + "/lists/" + i3 + "/removes/" + i11 + "/from",
													schemaPath: "#/properties/lists/items/properties/removes/items/properties/from/allOf/1/if",
													keyword: "if",
													params: { failingKeyword: "then" },
													message: "must match \"then\" schema"
												};
												if (vErrors === null) vErrors = [err253];
												else vErrors.push(err253);
												errors++;
											}
											if (data123 && typeof data123 == "object" && !Array.isArray(data123)) {
												if (data123.kind === void 0) {
													const err254 = {
														instancePath: instancePath + "/lists/" + i3 + "/removes/" + i11 + "/from",
														schemaPath: "#/properties/lists/items/properties/removes/items/properties/from/required",
														keyword: "required",
														params: { missingProperty: "kind" },
														message: "must have required property 'kind'"
													};
													if (vErrors === null) vErrors = [err254];
													else vErrors.push(err254);
													errors++;
												}
												if (data123.kind !== void 0) {
													let data126 = data123.kind;
													if (!(data126 === "interface" || data126 === "cidr" || data126 === "file" || data126 === "resource")) {
														const err255 = {
															instancePath: instancePath + "/lists/" + i3 + "/removes/" + i11 + "/from/kind",
															schemaPath: "#/properties/lists/items/properties/removes/items/properties/from/properties/kind/enum",
															keyword: "enum",
															params: { allowedValues: schema31.properties.lists.items.properties.removes.items.properties.from.properties.kind.enum },
															message: "must be equal to one of the allowed values"
														};
														if (vErrors === null) vErrors = [err255];
														else vErrors.push(err255);
														errors++;
													}
												}
												if (data123.interface_id !== void 0) {
													if (typeof data123.interface_id !== "string") {
														const err256 = {
															instancePath: instancePath + "/lists/" + i3 + "/removes/" + i11 + "/from/interface_id",
															schemaPath: "#/properties/lists/items/properties/removes/items/properties/from/properties/interface_id/type",
															keyword: "type",
															params: { type: "string" },
															message: "must be string"
														};
														if (vErrors === null) vErrors = [err256];
														else vErrors.push(err256);
														errors++;
													}
												}
												if (data123.instance_id !== void 0) {
													if (typeof data123.instance_id !== "string") {
														const err257 = {
															instancePath: instancePath + "/lists/" + i3 + "/removes/" + i11 + "/from/instance_id",
															schemaPath: "#/properties/lists/items/properties/removes/items/properties/from/properties/instance_id/type",
															keyword: "type",
															params: { type: "string" },
															message: "must be string"
														};
														if (vErrors === null) vErrors = [err257];
														else vErrors.push(err257);
														errors++;
													}
												}
												if (data123.label !== void 0) {
													if (typeof data123.label !== "string") {
														const err258 = {
															instancePath: instancePath + "/lists/" + i3 + "/removes/" + i11 + "/from/label",
															schemaPath: "#/properties/lists/items/properties/removes/items/properties/from/properties/label/type",
															keyword: "type",
															params: { type: "string" },
															message: "must be string"
														};
														if (vErrors === null) vErrors = [err258];
														else vErrors.push(err258);
														errors++;
													}
												}
												if (data123.resource_id !== void 0) {
													if (typeof data123.resource_id !== "string") {
														const err259 = {
															instancePath: instancePath + "/lists/" + i3 + "/removes/" + i11 + "/from/resource_id",
															schemaPath: "#/properties/lists/items/properties/removes/items/properties/from/properties/resource_id/type",
															keyword: "type",
															params: { type: "string" },
															message: "must be string"
														};
														if (vErrors === null) vErrors = [err259];
														else vErrors.push(err259);
														errors++;
													}
												}
												if (data123.file !== void 0) {
													if (typeof data123.file !== "string") {
														const err260 = {
															instancePath: instancePath + "/lists/" + i3 + "/removes/" + i11 + "/from/file",
															schemaPath: "#/properties/lists/items/properties/removes/items/properties/from/properties/file/type",
															keyword: "type",
															params: { type: "string" },
															message: "must be string"
														};
														if (vErrors === null) vErrors = [err260];
														else vErrors.push(err260);
														errors++;
													}
												}
												if (data123.line !== void 0) {
													let data132 = data123.line;
													if (!(typeof data132 == "number" && !(data132 % 1) && !isNaN(data132) && isFinite(data132))) {
														const err261 = {
															instancePath: instancePath + "/lists/" + i3 + "/removes/" + i11 + "/from/line",
															schemaPath: "#/properties/lists/items/properties/removes/items/properties/from/properties/line/type",
															keyword: "type",
															params: { type: "integer" },
															message: "must be integer"
														};
														if (vErrors === null) vErrors = [err261];
														else vErrors.push(err261);
														errors++;
													}
													if (typeof data132 == "number" && isFinite(data132)) {
														if (data132 < 1 || isNaN(data132)) {
															const err262 = {
																instancePath: instancePath + "/lists/" + i3 + "/removes/" + i11 + "/from/line",
																schemaPath: "#/properties/lists/items/properties/removes/items/properties/from/properties/line/minimum",
																keyword: "minimum",
																params: {
																	comparison: ">=",
																	limit: 1
																},
																message: "must be >= 1"
															};
															if (vErrors === null) vErrors = [err262];
															else vErrors.push(err262);
															errors++;
														}
													}
												}
												if (data123.group_id !== void 0) {
													if (typeof data123.group_id !== "string") {
														const err263 = {
															instancePath: instancePath + "/lists/" + i3 + "/removes/" + i11 + "/from/group_id",
															schemaPath: "#/properties/lists/items/properties/removes/items/properties/from/properties/group_id/type",
															keyword: "type",
															params: { type: "string" },
															message: "must be string"
														};
														if (vErrors === null) vErrors = [err263];
														else vErrors.push(err263);
														errors++;
													}
												}
												if (data123.group_name !== void 0) {
													if (typeof data123.group_name !== "string") {
														const err264 = {
															instancePath: instancePath + "/lists/" + i3 + "/removes/" + i11 + "/from/group_name",
															schemaPath: "#/properties/lists/items/properties/removes/items/properties/from/properties/group_name/type",
															keyword: "type",
															params: { type: "string" },
															message: "must be string"
														};
														if (vErrors === null) vErrors = [err264];
														else vErrors.push(err264);
														errors++;
													}
												}
												if (data123.description !== void 0) {
													if (typeof data123.description !== "string") {
														const err265 = {
															instancePath: instancePath + "/lists/" + i3 + "/removes/" + i11 + "/from/description",
															schemaPath: "#/properties/lists/items/properties/removes/items/properties/from/properties/description/type",
															keyword: "type",
															params: { type: "string" },
															message: "must be string"
														};
														if (vErrors === null) vErrors = [err265];
														else vErrors.push(err265);
														errors++;
													}
												}
												if (data123.expires !== void 0) {
													if (typeof data123.expires !== "string") {
														const err266 = {
															instancePath: instancePath + "/lists/" + i3 + "/removes/" + i11 + "/from/expires",
															schemaPath: "#/properties/lists/items/properties/removes/items/properties/from/properties/expires/type",
															keyword: "type",
															params: { type: "string" },
															message: "must be string"
														};
														if (vErrors === null) vErrors = [err266];
														else vErrors.push(err266);
														errors++;
													}
												}
											} else {
												const err267 = {
													instancePath: instancePath + "/lists/" + i3 + "/removes/" + i11 + "/from",
													schemaPath: "#/properties/lists/items/properties/removes/items/properties/from/type",
													keyword: "type",
													params: { type: "object" },
													message: "must be object"
												};
												if (vErrors === null) vErrors = [err267];
												else vErrors.push(err267);
												errors++;
											}
										}
									} else {
										const err268 = {
											instancePath: instancePath + "/lists/" + i3 + "/removes/" + i11,
											schemaPath: "#/properties/lists/items/properties/removes/items/type",
											keyword: "type",
											params: { type: "object" },
											message: "must be object"
										};
										if (vErrors === null) vErrors = [err268];
										else vErrors.push(err268);
										errors++;
									}
								}
							} else {
								const err269 = {
									instancePath: instancePath + "/lists/" + i3 + "/removes",
									schemaPath: "#/properties/lists/items/properties/removes/type",
									keyword: "type",
									params: { type: "array" },
									message: "must be array"
								};
								if (vErrors === null) vErrors = [err269];
								else vErrors.push(err269);
								errors++;
							}
						}
						if (data22.describes !== void 0) {
							let data137 = data22.describes;
							if (Array.isArray(data137)) {
								const len12 = data137.length;
								for (let i12 = 0; i12 < len12; i12++) {
									let data138 = data137[i12];
									if (data138 && typeof data138 == "object" && !Array.isArray(data138)) {
										if (data138.cidr === void 0) {
											const err270 = {
												instancePath: instancePath + "/lists/" + i3 + "/describes/" + i12,
												schemaPath: "#/properties/lists/items/properties/describes/items/required",
												keyword: "required",
												params: { missingProperty: "cidr" },
												message: "must have required property 'cidr'"
											};
											if (vErrors === null) vErrors = [err270];
											else vErrors.push(err270);
											errors++;
										}
										if (data138.description_before === void 0) {
											const err271 = {
												instancePath: instancePath + "/lists/" + i3 + "/describes/" + i12,
												schemaPath: "#/properties/lists/items/properties/describes/items/required",
												keyword: "required",
												params: { missingProperty: "description_before" },
												message: "must have required property 'description_before'"
											};
											if (vErrors === null) vErrors = [err271];
											else vErrors.push(err271);
											errors++;
										}
										if (data138.description === void 0) {
											const err272 = {
												instancePath: instancePath + "/lists/" + i3 + "/describes/" + i12,
												schemaPath: "#/properties/lists/items/properties/describes/items/required",
												keyword: "required",
												params: { missingProperty: "description" },
												message: "must have required property 'description'"
											};
											if (vErrors === null) vErrors = [err272];
											else vErrors.push(err272);
											errors++;
										}
										if (data138.from === void 0) {
											const err273 = {
												instancePath: instancePath + "/lists/" + i3 + "/describes/" + i12,
												schemaPath: "#/properties/lists/items/properties/describes/items/required",
												keyword: "required",
												params: { missingProperty: "from" },
												message: "must have required property 'from'"
											};
											if (vErrors === null) vErrors = [err273];
											else vErrors.push(err273);
											errors++;
										}
										if (data138.cidr !== void 0) {
											let data139 = data138.cidr;
											if (typeof data139 === "string") {
												if (!pattern13.test(data139)) {
													const err274 = {
														instancePath: instancePath + "/lists/" + i3 + "/describes/" + i12 + "/cidr",
														schemaPath: "#/properties/lists/items/properties/describes/items/properties/cidr/pattern",
														keyword: "pattern",
														params: { pattern: "^[0-9a-f.:]+/[0-9]{1,3}$" },
														message: "must match pattern \"^[0-9a-f.:]+/[0-9]{1,3}$\""
													};
													if (vErrors === null) vErrors = [err274];
													else vErrors.push(err274);
													errors++;
												}
											} else {
												const err275 = {
													instancePath: instancePath + "/lists/" + i3 + "/describes/" + i12 + "/cidr",
													schemaPath: "#/properties/lists/items/properties/describes/items/properties/cidr/type",
													keyword: "type",
													params: { type: "string" },
													message: "must be string"
												};
												if (vErrors === null) vErrors = [err275];
												else vErrors.push(err275);
												errors++;
											}
										}
										if (data138.description_before !== void 0) {
											if (typeof data138.description_before !== "string") {
												const err276 = {
													instancePath: instancePath + "/lists/" + i3 + "/describes/" + i12 + "/description_before",
													schemaPath: "#/properties/lists/items/properties/describes/items/properties/description_before/type",
													keyword: "type",
													params: { type: "string" },
													message: "must be string"
												};
												if (vErrors === null) vErrors = [err276];
												else vErrors.push(err276);
												errors++;
											}
										}
										if (data138.description !== void 0) {
											if (typeof data138.description !== "string") {
												const err277 = {
													instancePath: instancePath + "/lists/" + i3 + "/describes/" + i12 + "/description",
													schemaPath: "#/properties/lists/items/properties/describes/items/properties/description/type",
													keyword: "type",
													params: { type: "string" },
													message: "must be string"
												};
												if (vErrors === null) vErrors = [err277];
												else vErrors.push(err277);
												errors++;
											}
										}
										if (data138.from !== void 0) {
											let data142 = data138.from;
											const _errs308 = errors;
											let valid69 = true;
											const _errs309 = errors;
											if (data142 && typeof data142 == "object" && !Array.isArray(data142)) {
												if (data142.kind === void 0 && "kind") {
													const err278 = {};
													if (vErrors === null) vErrors = [err278];
													else vErrors.push(err278);
													errors++;
												} else if (data142.kind !== void 0) {
													if ("interface" !== data142.kind) {
														const err279 = {};
														if (vErrors === null) vErrors = [err279];
														else vErrors.push(err279);
														errors++;
													}
												}
											}
											var _valid9 = _errs309 === errors;
											errors = _errs308;
											if (vErrors !== null) {
												if (_errs308) vErrors.length = _errs308;
												else vErrors = null;
											}
											if (_valid9) {
												const _errs311 = errors;
												if (data142 && typeof data142 == "object" && !Array.isArray(data142)) {
													if (data142.interface_id === void 0) {
														const err280 = {
															instancePath: instancePath + "/lists/" + i3 + "/describes/" + i12 + "/from",
															schemaPath: "#/properties/lists/items/properties/describes/items/properties/from/allOf/0/then/required",
															keyword: "required",
															params: { missingProperty: "interface_id" },
															message: "must have required property 'interface_id'"
														};
														if (vErrors === null) vErrors = [err280];
														else vErrors.push(err280);
														errors++;
													}
												}
												var _valid9 = _errs311 === errors;
												valid69 = _valid9;
											}
											if (!valid69) {
												const err281 = {
													instancePath: instancePath + "/lists/" + i3 + "/describes/" + i12 + "/from",
													schemaPath: "#/properties/lists/items/properties/describes/items/properties/from/allOf/0/if",
													keyword: "if",
													params: { failingKeyword: "then" },
													message: "must match \"then\" schema"
												};
												if (vErrors === null) vErrors = [err281];
												else vErrors.push(err281);
												errors++;
											}
											const _errs313 = errors;
											let valid71 = true;
											const _errs314 = errors;
											if (data142 && typeof data142 == "object" && !Array.isArray(data142)) {
												if (data142.kind === void 0 && "kind") {
													const err282 = {};
													if (vErrors === null) vErrors = [err282];
													else vErrors.push(err282);
													errors++;
												} else if (data142.kind !== void 0) {
													if ("file" !== data142.kind) {
														const err283 = {};
														if (vErrors === null) vErrors = [err283];
														else vErrors.push(err283);
														errors++;
													}
												}
											}
											var _valid10 = _errs314 === errors;
											errors = _errs313;
											if (vErrors !== null) {
												if (_errs313) vErrors.length = _errs313;
												else vErrors = null;
											}
											if (_valid10) {
												const _errs316 = errors;
												if (data142 && typeof data142 == "object" && !Array.isArray(data142)) {
													if (data142.file === void 0) {
														const err284 = {
															instancePath: instancePath + "/lists/" + i3 + "/describes/" + i12 + "/from",
															schemaPath: "#/properties/lists/items/properties/describes/items/properties/from/allOf/1/then/required",
															keyword: "required",
															params: { missingProperty: "file" },
															message: "must have required property 'file'"
														};
														if (vErrors === null) vErrors = [err284];
														else vErrors.push(err284);
														errors++;
													}
												}
												var _valid10 = _errs316 === errors;
												valid71 = _valid10;
											}
											if (!valid71) {
												const err285 = {
													instancePath: instancePath + "/lists/" + i3 + "/describes/" + i12 + "/from",
													schemaPath: "#/properties/lists/items/properties/describes/items/properties/from/allOf/1/if",
													keyword: "if",
													params: { failingKeyword: "then" },
													message: "must match \"then\" schema"
												};
												if (vErrors === null) vErrors = [err285];
												else vErrors.push(err285);
												errors++;
											}
											if (data142 && typeof data142 == "object" && !Array.isArray(data142)) {
												if (data142.kind === void 0) {
													const err286 = {
														instancePath: instancePath + "/lists/" + i3 + "/describes/" + i12 + "/from",
														schemaPath: "#/properties/lists/items/properties/describes/items/properties/from/required",
														keyword: "required",
														params: { missingProperty: "kind" },
														message: "must have required property 'kind'"
													};
													if (vErrors === null) vErrors = [err286];
													else vErrors.push(err286);
													errors++;
												}
												if (data142.kind !== void 0) {
													let data145 = data142.kind;
													if (!(data145 === "interface" || data145 === "cidr" || data145 === "file" || data145 === "resource")) {
														const err287 = {
															instancePath: instancePath + "/lists/" + i3 + "/describes/" + i12 + "/from/kind",
															schemaPath: "#/properties/lists/items/properties/describes/items/properties/from/properties/kind/enum",
															keyword: "enum",
															params: { allowedValues: schema31.properties.lists.items.properties.describes.items.properties.from.properties.kind.enum },
															message: "must be equal to one of the allowed values"
														};
														if (vErrors === null) vErrors = [err287];
														else vErrors.push(err287);
														errors++;
													}
												}
												if (data142.interface_id !== void 0) {
													if (typeof data142.interface_id !== "string") {
														const err288 = {
															instancePath: instancePath + "/lists/" + i3 + "/describes/" + i12 + "/from/interface_id",
															schemaPath: "#/properties/lists/items/properties/describes/items/properties/from/properties/interface_id/type",
															keyword: "type",
															params: { type: "string" },
															message: "must be string"
														};
														if (vErrors === null) vErrors = [err288];
														else vErrors.push(err288);
														errors++;
													}
												}
												if (data142.instance_id !== void 0) {
													if (typeof data142.instance_id !== "string") {
														const err289 = {
															instancePath: instancePath + "/lists/" + i3 + "/describes/" + i12 + "/from/instance_id",
															schemaPath: "#/properties/lists/items/properties/describes/items/properties/from/properties/instance_id/type",
															keyword: "type",
															params: { type: "string" },
															message: "must be string"
														};
														if (vErrors === null) vErrors = [err289];
														else vErrors.push(err289);
														errors++;
													}
												}
												if (data142.label !== void 0) {
													if (typeof data142.label !== "string") {
														const err290 = {
															instancePath: instancePath + "/lists/" + i3 + "/describes/" + i12 + "/from/label",
															schemaPath: "#/properties/lists/items/properties/describes/items/properties/from/properties/label/type",
															keyword: "type",
															params: { type: "string" },
															message: "must be string"
														};
														if (vErrors === null) vErrors = [err290];
														else vErrors.push(err290);
														errors++;
													}
												}
												if (data142.resource_id !== void 0) {
													if (typeof data142.resource_id !== "string") {
														const err291 = {
															instancePath: instancePath + "/lists/" + i3 + "/describes/" + i12 + "/from/resource_id",
															schemaPath: "#/properties/lists/items/properties/describes/items/properties/from/properties/resource_id/type",
															keyword: "type",
															params: { type: "string" },
															message: "must be string"
														};
														if (vErrors === null) vErrors = [err291];
														else vErrors.push(err291);
														errors++;
													}
												}
												if (data142.file !== void 0) {
													if (typeof data142.file !== "string") {
														const err292 = {
															instancePath: instancePath + "/lists/" + i3 + "/describes/" + i12 + "/from/file",
															schemaPath: "#/properties/lists/items/properties/describes/items/properties/from/properties/file/type",
															keyword: "type",
															params: { type: "string" },
															message: "must be string"
														};
														if (vErrors === null) vErrors = [err292];
														else vErrors.push(err292);
														errors++;
													}
												}
												if (data142.line !== void 0) {
													let data151 = data142.line;
													if (!(typeof data151 == "number" && !(data151 % 1) && !isNaN(data151) && isFinite(data151))) {
														const err293 = {
															instancePath: instancePath + "/lists/" + i3 + "/describes/" + i12 + "/from/line",
															schemaPath: "#/properties/lists/items/properties/describes/items/properties/from/properties/line/type",
															keyword: "type",
															params: { type: "integer" },
															message: "must be integer"
														};
														if (vErrors === null) vErrors = [err293];
														else vErrors.push(err293);
														errors++;
													}
													if (typeof data151 == "number" && isFinite(data151)) {
														if (data151 < 1 || isNaN(data151)) {
															const err294 = {
																instancePath: instancePath + "/lists/" + i3 + "/describes/" + i12 + "/from/line",
																schemaPath: "#/properties/lists/items/properties/describes/items/properties/from/properties/line/minimum",
																keyword: "minimum",
																params: {
																	comparison: ">=",
																	limit: 1
																},
																message: "must be >= 1"
															};
															if (vErrors === null) vErrors = [err294];
															else vErrors.push(err294);
															errors++;
														}
													}
												}
												if (data142.group_id !== void 0) {
													if (typeof data142.group_id !== "string") {
														const err295 = {
															instancePath: instancePath + "/lists/" + i3 + "/describes/" + i12 + "/from/group_id",
															schemaPath: "#/properties/lists/items/properties/describes/items/properties/from/properties/group_id/type",
															keyword: "type",
															params: { type: "string" },
															message: "must be string"
														};
														if (vErrors === null) vErrors = [err295];
														else vErrors.push(err295);
														errors++;
													}
												}
												if (data142.group_name !== void 0) {
													if (typeof data142.group_name !== "string") {
														const err296 = {
															instancePath: instancePath + "/lists/" + i3 + "/describes/" + i12 + "/from/group_name",
															schemaPath: "#/properties/lists/items/properties/describes/items/properties/from/properties/group_name/type",
															keyword: "type",
															params: { type: "string" },
															message: "must be string"
														};
														if (vErrors === null) vErrors = [err296];
														else vErrors.push(err296);
														errors++;
													}
												}
												if (data142.description !== void 0) {
													if (typeof data142.description !== "string") {
														const err297 = {
															instancePath: instancePath + "/lists/" + i3 + "/describes/" + i12 + "/from/description",
															schemaPath: "#/properties/lists/items/properties/describes/items/properties/from/properties/description/type",
															keyword: "type",
															params: { type: "string" },
															message: "must be string"
														};
														if (vErrors === null) vErrors = [err297];
														else vErrors.push(err297);
														errors++;
													}
												}
												if (data142.expires !== void 0) {
													if (typeof data142.expires !== "string") {
														const err298 = {
															instancePath: instancePath + "/lists/" + i3 + "/describes/" + i12 + "/from/expires",
															schemaPath: "#/properties/lists/items/properties/describes/items/properties/from/properties/expires/type",
															keyword: "type",
															params: { type: "string" },
															message: "must be string"
														};
														if (vErrors === null) vErrors = [err298];
														else vErrors.push(err298);
														errors++;
													}
												}
											} else {
												const err299 = {
													instancePath: instancePath + "/lists/" + i3 + "/describes/" + i12 + "/from",
													schemaPath: "#/properties/lists/items/properties/describes/items/properties/from/type",
													keyword: "type",
													params: { type: "object" },
													message: "must be object"
												};
												if (vErrors === null) vErrors = [err299];
												else vErrors.push(err299);
												errors++;
											}
										}
									} else {
										const err300 = {
											instancePath: instancePath + "/lists/" + i3 + "/describes/" + i12,
											schemaPath: "#/properties/lists/items/properties/describes/items/type",
											keyword: "type",
											params: { type: "object" },
											message: "must be object"
										};
										if (vErrors === null) vErrors = [err300];
										else vErrors.push(err300);
										errors++;
									}
								}
							} else {
								const err301 = {
									instancePath: instancePath + "/lists/" + i3 + "/describes",
									schemaPath: "#/properties/lists/items/properties/describes/type",
									keyword: "type",
									params: { type: "array" },
									message: "must be array"
								};
								if (vErrors === null) vErrors = [err301];
								else vErrors.push(err301);
								errors++;
							}
						}
						if (data22.digests !== void 0) {
							let data156 = data22.digests;
							if (data156 && typeof data156 == "object" && !Array.isArray(data156)) {
								if (data156.exact === void 0) {
									const err302 = {
										instancePath: instancePath + "/lists/" + i3 + "/digests",
										schemaPath: "#/properties/lists/items/properties/digests/required",
										keyword: "required",
										params: { missingProperty: "exact" },
										message: "must have required property 'exact'"
									};
									if (vErrors === null) vErrors = [err302];
									else vErrors.push(err302);
									errors++;
								}
								if (data156.settings !== void 0) {
									let data157 = data156.settings;
									if (typeof data157 === "string") {
										if (!pattern5.test(data157)) {
											const err303 = {
												instancePath: instancePath + "/lists/" + i3 + "/digests/settings",
												schemaPath: "#/properties/lists/items/properties/digests/properties/settings/pattern",
												keyword: "pattern",
												params: { pattern: "^[0-9a-f]{64}$" },
												message: "must match pattern \"^[0-9a-f]{64}$\""
											};
											if (vErrors === null) vErrors = [err303];
											else vErrors.push(err303);
											errors++;
										}
									} else {
										const err304 = {
											instancePath: instancePath + "/lists/" + i3 + "/digests/settings",
											schemaPath: "#/properties/lists/items/properties/digests/properties/settings/type",
											keyword: "type",
											params: { type: "string" },
											message: "must be string"
										};
										if (vErrors === null) vErrors = [err304];
										else vErrors.push(err304);
										errors++;
									}
								}
								if (data156.exact !== void 0) {
									let data158 = data156.exact;
									if (typeof data158 === "string") {
										if (!pattern5.test(data158)) {
											const err305 = {
												instancePath: instancePath + "/lists/" + i3 + "/digests/exact",
												schemaPath: "#/properties/lists/items/properties/digests/properties/exact/pattern",
												keyword: "pattern",
												params: { pattern: "^[0-9a-f]{64}$" },
												message: "must match pattern \"^[0-9a-f]{64}$\""
											};
											if (vErrors === null) vErrors = [err305];
											else vErrors.push(err305);
											errors++;
										}
									} else {
										const err306 = {
											instancePath: instancePath + "/lists/" + i3 + "/digests/exact",
											schemaPath: "#/properties/lists/items/properties/digests/properties/exact/type",
											keyword: "type",
											params: { type: "string" },
											message: "must be string"
										};
										if (vErrors === null) vErrors = [err306];
										else vErrors.push(err306);
										errors++;
									}
								}
							} else {
								const err307 = {
									instancePath: instancePath + "/lists/" + i3 + "/digests",
									schemaPath: "#/properties/lists/items/properties/digests/type",
									keyword: "type",
									params: { type: "object" },
									message: "must be object"
								};
								if (vErrors === null) vErrors = [err307];
								else vErrors.push(err307);
								errors++;
							}
						}
					} else {
						const err308 = {
							instancePath: instancePath + "/lists/" + i3,
							schemaPath: "#/properties/lists/items/type",
							keyword: "type",
							params: { type: "object" },
							message: "must be object"
						};
						if (vErrors === null) vErrors = [err308];
						else vErrors.push(err308);
						errors++;
					}
				}
			} else {
				const err309 = {
					instancePath: instancePath + "/lists",
					schemaPath: "#/properties/lists/type",
					keyword: "type",
					params: { type: "array" },
					message: "must be array"
				};
				if (vErrors === null) vErrors = [err309];
				else vErrors.push(err309);
				errors++;
			}
		}
		if (data.not_planned !== void 0) {
			let data159 = data.not_planned;
			if (Array.isArray(data159)) {
				const len13 = data159.length;
				for (let i13 = 0; i13 < len13; i13++) {
					let data160 = data159[i13];
					if (data160 && typeof data160 == "object" && !Array.isArray(data160)) {
						if (data160.address === void 0) {
							const err310 = {
								instancePath: instancePath + "/not_planned/" + i13,
								schemaPath: "#/properties/not_planned/items/required",
								keyword: "required",
								params: { missingProperty: "address" },
								message: "must have required property 'address'"
							};
							if (vErrors === null) vErrors = [err310];
							else vErrors.push(err310);
							errors++;
						}
						if (data160.account === void 0) {
							const err311 = {
								instancePath: instancePath + "/not_planned/" + i13,
								schemaPath: "#/properties/not_planned/items/required",
								keyword: "required",
								params: { missingProperty: "account" },
								message: "must have required property 'account'"
							};
							if (vErrors === null) vErrors = [err311];
							else vErrors.push(err311);
							errors++;
						}
						if (data160.account_id === void 0) {
							const err312 = {
								instancePath: instancePath + "/not_planned/" + i13,
								schemaPath: "#/properties/not_planned/items/required",
								keyword: "required",
								params: { missingProperty: "account_id" },
								message: "must have required property 'account_id'"
							};
							if (vErrors === null) vErrors = [err312];
							else vErrors.push(err312);
							errors++;
						}
						if (data160.region === void 0) {
							const err313 = {
								instancePath: instancePath + "/not_planned/" + i13,
								schemaPath: "#/properties/not_planned/items/required",
								keyword: "required",
								params: { missingProperty: "region" },
								message: "must have required property 'region'"
							};
							if (vErrors === null) vErrors = [err313];
							else vErrors.push(err313);
							errors++;
						}
						if (data160.code === void 0) {
							const err314 = {
								instancePath: instancePath + "/not_planned/" + i13,
								schemaPath: "#/properties/not_planned/items/required",
								keyword: "required",
								params: { missingProperty: "code" },
								message: "must have required property 'code'"
							};
							if (vErrors === null) vErrors = [err314];
							else vErrors.push(err314);
							errors++;
						}
						if (data160.address !== void 0) {
							if (typeof data160.address !== "string") {
								const err315 = {
									instancePath: instancePath + "/not_planned/" + i13 + "/address",
									schemaPath: "#/properties/not_planned/items/properties/address/type",
									keyword: "type",
									params: { type: "string" },
									message: "must be string"
								};
								if (vErrors === null) vErrors = [err315];
								else vErrors.push(err315);
								errors++;
							}
						}
						if (data160.account !== void 0) {
							if (typeof data160.account !== "string") {
								const err316 = {
									instancePath: instancePath + "/not_planned/" + i13 + "/account",
									schemaPath: "#/properties/not_planned/items/properties/account/type",
									keyword: "type",
									params: { type: "string" },
									message: "must be string"
								};
								if (vErrors === null) vErrors = [err316];
								else vErrors.push(err316);
								errors++;
							}
						}
						if (data160.account_id !== void 0) {
							let data163 = data160.account_id;
							if (typeof data163 === "string") {
								if (!pattern7.test(data163)) {
									const err317 = {
										instancePath: instancePath + "/not_planned/" + i13 + "/account_id",
										schemaPath: "#/properties/not_planned/items/properties/account_id/pattern",
										keyword: "pattern",
										params: { pattern: "^[0-9]{12}$" },
										message: "must match pattern \"^[0-9]{12}$\""
									};
									if (vErrors === null) vErrors = [err317];
									else vErrors.push(err317);
									errors++;
								}
							} else {
								const err318 = {
									instancePath: instancePath + "/not_planned/" + i13 + "/account_id",
									schemaPath: "#/properties/not_planned/items/properties/account_id/type",
									keyword: "type",
									params: { type: "string" },
									message: "must be string"
								};
								if (vErrors === null) vErrors = [err318];
								else vErrors.push(err318);
								errors++;
							}
						}
						if (data160.region !== void 0) {
							if (typeof data160.region !== "string") {
								const err319 = {
									instancePath: instancePath + "/not_planned/" + i13 + "/region",
									schemaPath: "#/properties/not_planned/items/properties/region/type",
									keyword: "type",
									params: { type: "string" },
									message: "must be string"
								};
								if (vErrors === null) vErrors = [err319];
								else vErrors.push(err319);
								errors++;
							}
						}
						if (data160.mapping !== void 0) {
							if (typeof data160.mapping !== "string") {
								const err320 = {
									instancePath: instancePath + "/not_planned/" + i13 + "/mapping",
									schemaPath: "#/properties/not_planned/items/properties/mapping/type",
									keyword: "type",
									params: { type: "string" },
									message: "must be string"
								};
								if (vErrors === null) vErrors = [err320];
								else vErrors.push(err320);
								errors++;
							}
						}
						if (data160.position !== void 0) {
							let data166 = data160.position;
							if (data166 && typeof data166 == "object" && !Array.isArray(data166)) {
								if (data166.file === void 0) {
									const err321 = {
										instancePath: instancePath + "/not_planned/" + i13 + "/position",
										schemaPath: "#/properties/not_planned/items/properties/position/required",
										keyword: "required",
										params: { missingProperty: "file" },
										message: "must have required property 'file'"
									};
									if (vErrors === null) vErrors = [err321];
									else vErrors.push(err321);
									errors++;
								}
								if (data166.line === void 0) {
									const err322 = {
										instancePath: instancePath + "/not_planned/" + i13 + "/position",
										schemaPath: "#/properties/not_planned/items/properties/position/required",
										keyword: "required",
										params: { missingProperty: "line" },
										message: "must have required property 'line'"
									};
									if (vErrors === null) vErrors = [err322];
									else vErrors.push(err322);
									errors++;
								}
								if (data166.column === void 0) {
									const err323 = {
										instancePath: instancePath + "/not_planned/" + i13 + "/position",
										schemaPath: "#/properties/not_planned/items/properties/position/required",
										keyword: "required",
										params: { missingProperty: "column" },
										message: "must have required property 'column'"
									};
									if (vErrors === null) vErrors = [err323];
									else vErrors.push(err323);
									errors++;
								}
								if (data166.file !== void 0) {
									if (typeof data166.file !== "string") {
										const err324 = {
											instancePath: instancePath + "/not_planned/" + i13 + "/position/file",
											schemaPath: "#/properties/not_planned/items/properties/position/properties/file/type",
											keyword: "type",
											params: { type: "string" },
											message: "must be string"
										};
										if (vErrors === null) vErrors = [err324];
										else vErrors.push(err324);
										errors++;
									}
								}
								if (data166.line !== void 0) {
									let data168 = data166.line;
									if (!(typeof data168 == "number" && !(data168 % 1) && !isNaN(data168) && isFinite(data168))) {
										const err325 = {
											instancePath: instancePath + "/not_planned/" + i13 + "/position/line",
											schemaPath: "#/properties/not_planned/items/properties/position/properties/line/type",
											keyword: "type",
											params: { type: "integer" },
											message: "must be integer"
										};
										if (vErrors === null) vErrors = [err325];
										else vErrors.push(err325);
										errors++;
									}
									if (typeof data168 == "number" && isFinite(data168)) {
										if (data168 < 1 || isNaN(data168)) {
											const err326 = {
												instancePath: instancePath + "/not_planned/" + i13 + "/position/line",
												schemaPath: "#/properties/not_planned/items/properties/position/properties/line/minimum",
												keyword: "minimum",
												params: {
													comparison: ">=",
													limit: 1
												},
												message: "must be >= 1"
											};
											if (vErrors === null) vErrors = [err326];
											else vErrors.push(err326);
											errors++;
										}
									}
								}
								if (data166.column !== void 0) {
									let data169 = data166.column;
									if (!(typeof data169 == "number" && !(data169 % 1) && !isNaN(data169) && isFinite(data169))) {
										const err327 = {
											instancePath: instancePath + "/not_planned/" + i13 + "/position/column",
											schemaPath: "#/properties/not_planned/items/properties/position/properties/column/type",
											keyword: "type",
											params: { type: "integer" },
											message: "must be integer"
										};
										if (vErrors === null) vErrors = [err327];
										else vErrors.push(err327);
										errors++;
									}
									if (typeof data169 == "number" && isFinite(data169)) {
										if (data169 < 1 || isNaN(data169)) {
											const err328 = {
												instancePath: instancePath + "/not_planned/" + i13 + "/position/column",
												schemaPath: "#/properties/not_planned/items/properties/position/properties/column/minimum",
												keyword: "minimum",
												params: {
													comparison: ">=",
													limit: 1
												},
												message: "must be >= 1"
											};
											if (vErrors === null) vErrors = [err328];
											else vErrors.push(err328);
											errors++;
										}
									}
								}
							} else {
								const err329 = {
									instancePath: instancePath + "/not_planned/" + i13 + "/position",
									schemaPath: "#/properties/not_planned/items/properties/position/type",
									keyword: "type",
									params: { type: "object" },
									message: "must be object"
								};
								if (vErrors === null) vErrors = [err329];
								else vErrors.push(err329);
								errors++;
							}
						}
						if (data160.code !== void 0) {
							let data170 = data160.code;
							if (typeof data170 === "string") {
								if (!pattern9.test(data170)) {
									const err330 = {
										instancePath: instancePath + "/not_planned/" + i13 + "/code",
										schemaPath: "#/properties/not_planned/items/properties/code/pattern",
										keyword: "pattern",
										params: { pattern: "^[a-z][a-z0-9_]*$" },
										message: "must match pattern \"^[a-z][a-z0-9_]*$\""
									};
									if (vErrors === null) vErrors = [err330];
									else vErrors.push(err330);
									errors++;
								}
							} else {
								const err331 = {
									instancePath: instancePath + "/not_planned/" + i13 + "/code",
									schemaPath: "#/properties/not_planned/items/properties/code/type",
									keyword: "type",
									params: { type: "string" },
									message: "must be string"
								};
								if (vErrors === null) vErrors = [err331];
								else vErrors.push(err331);
								errors++;
							}
						}
					} else {
						const err332 = {
							instancePath: instancePath + "/not_planned/" + i13,
							schemaPath: "#/properties/not_planned/items/type",
							keyword: "type",
							params: { type: "object" },
							message: "must be object"
						};
						if (vErrors === null) vErrors = [err332];
						else vErrors.push(err332);
						errors++;
					}
				}
			} else {
				const err333 = {
					instancePath: instancePath + "/not_planned",
					schemaPath: "#/properties/not_planned/type",
					keyword: "type",
					params: { type: "array" },
					message: "must be array"
				};
				if (vErrors === null) vErrors = [err333];
				else vErrors.push(err333);
				errors++;
			}
		}
		if (data.stray_shares !== void 0) {
			let data171 = data.stray_shares;
			if (Array.isArray(data171)) {
				const len14 = data171.length;
				for (let i14 = 0; i14 < len14; i14++) {
					let data172 = data171[i14];
					if (data172 && typeof data172 == "object" && !Array.isArray(data172)) {
						if (data172.address === void 0) {
							const err334 = {
								instancePath: instancePath + "/stray_shares/" + i14,
								schemaPath: "#/properties/stray_shares/items/required",
								keyword: "required",
								params: { missingProperty: "address" },
								message: "must have required property 'address'"
							};
							if (vErrors === null) vErrors = [err334];
							else vErrors.push(err334);
							errors++;
						}
						if (data172.account === void 0) {
							const err335 = {
								instancePath: instancePath + "/stray_shares/" + i14,
								schemaPath: "#/properties/stray_shares/items/required",
								keyword: "required",
								params: { missingProperty: "account" },
								message: "must have required property 'account'"
							};
							if (vErrors === null) vErrors = [err335];
							else vErrors.push(err335);
							errors++;
						}
						if (data172.account_id === void 0) {
							const err336 = {
								instancePath: instancePath + "/stray_shares/" + i14,
								schemaPath: "#/properties/stray_shares/items/required",
								keyword: "required",
								params: { missingProperty: "account_id" },
								message: "must have required property 'account_id'"
							};
							if (vErrors === null) vErrors = [err336];
							else vErrors.push(err336);
							errors++;
						}
						if (data172.region === void 0) {
							const err337 = {
								instancePath: instancePath + "/stray_shares/" + i14,
								schemaPath: "#/properties/stray_shares/items/required",
								keyword: "required",
								params: { missingProperty: "region" },
								message: "must have required property 'region'"
							};
							if (vErrors === null) vErrors = [err337];
							else vErrors.push(err337);
							errors++;
						}
						if (data172.name === void 0) {
							const err338 = {
								instancePath: instancePath + "/stray_shares/" + i14,
								schemaPath: "#/properties/stray_shares/items/required",
								keyword: "required",
								params: { missingProperty: "name" },
								message: "must have required property 'name'"
							};
							if (vErrors === null) vErrors = [err338];
							else vErrors.push(err338);
							errors++;
						}
						if (data172.arn === void 0) {
							const err339 = {
								instancePath: instancePath + "/stray_shares/" + i14,
								schemaPath: "#/properties/stray_shares/items/required",
								keyword: "required",
								params: { missingProperty: "arn" },
								message: "must have required property 'arn'"
							};
							if (vErrors === null) vErrors = [err339];
							else vErrors.push(err339);
							errors++;
						}
						if (data172.prefix_list_id === void 0) {
							const err340 = {
								instancePath: instancePath + "/stray_shares/" + i14,
								schemaPath: "#/properties/stray_shares/items/required",
								keyword: "required",
								params: { missingProperty: "prefix_list_id" },
								message: "must have required property 'prefix_list_id'"
							};
							if (vErrors === null) vErrors = [err340];
							else vErrors.push(err340);
							errors++;
						}
						if (data172.address !== void 0) {
							if (typeof data172.address !== "string") {
								const err341 = {
									instancePath: instancePath + "/stray_shares/" + i14 + "/address",
									schemaPath: "#/properties/stray_shares/items/properties/address/type",
									keyword: "type",
									params: { type: "string" },
									message: "must be string"
								};
								if (vErrors === null) vErrors = [err341];
								else vErrors.push(err341);
								errors++;
							}
						}
						if (data172.account !== void 0) {
							if (typeof data172.account !== "string") {
								const err342 = {
									instancePath: instancePath + "/stray_shares/" + i14 + "/account",
									schemaPath: "#/properties/stray_shares/items/properties/account/type",
									keyword: "type",
									params: { type: "string" },
									message: "must be string"
								};
								if (vErrors === null) vErrors = [err342];
								else vErrors.push(err342);
								errors++;
							}
						}
						if (data172.account_id !== void 0) {
							let data175 = data172.account_id;
							if (typeof data175 === "string") {
								if (!pattern7.test(data175)) {
									const err343 = {
										instancePath: instancePath + "/stray_shares/" + i14 + "/account_id",
										schemaPath: "#/properties/stray_shares/items/properties/account_id/pattern",
										keyword: "pattern",
										params: { pattern: "^[0-9]{12}$" },
										message: "must match pattern \"^[0-9]{12}$\""
									};
									if (vErrors === null) vErrors = [err343];
									else vErrors.push(err343);
									errors++;
								}
							} else {
								const err344 = {
									instancePath: instancePath + "/stray_shares/" + i14 + "/account_id",
									schemaPath: "#/properties/stray_shares/items/properties/account_id/type",
									keyword: "type",
									params: { type: "string" },
									message: "must be string"
								};
								if (vErrors === null) vErrors = [err344];
								else vErrors.push(err344);
								errors++;
							}
						}
						if (data172.region !== void 0) {
							if (typeof data172.region !== "string") {
								const err345 = {
									instancePath: instancePath + "/stray_shares/" + i14 + "/region",
									schemaPath: "#/properties/stray_shares/items/properties/region/type",
									keyword: "type",
									params: { type: "string" },
									message: "must be string"
								};
								if (vErrors === null) vErrors = [err345];
								else vErrors.push(err345);
								errors++;
							}
						}
						if (data172.name !== void 0) {
							if (typeof data172.name !== "string") {
								const err346 = {
									instancePath: instancePath + "/stray_shares/" + i14 + "/name",
									schemaPath: "#/properties/stray_shares/items/properties/name/type",
									keyword: "type",
									params: { type: "string" },
									message: "must be string"
								};
								if (vErrors === null) vErrors = [err346];
								else vErrors.push(err346);
								errors++;
							}
						}
						if (data172.arn !== void 0) {
							if (typeof data172.arn !== "string") {
								const err347 = {
									instancePath: instancePath + "/stray_shares/" + i14 + "/arn",
									schemaPath: "#/properties/stray_shares/items/properties/arn/type",
									keyword: "type",
									params: { type: "string" },
									message: "must be string"
								};
								if (vErrors === null) vErrors = [err347];
								else vErrors.push(err347);
								errors++;
							}
						}
						if (data172.prefix_list_id !== void 0) {
							if (typeof data172.prefix_list_id !== "string") {
								const err348 = {
									instancePath: instancePath + "/stray_shares/" + i14 + "/prefix_list_id",
									schemaPath: "#/properties/stray_shares/items/properties/prefix_list_id/type",
									keyword: "type",
									params: { type: "string" },
									message: "must be string"
								};
								if (vErrors === null) vErrors = [err348];
								else vErrors.push(err348);
								errors++;
							}
						}
					} else {
						const err349 = {
							instancePath: instancePath + "/stray_shares/" + i14,
							schemaPath: "#/properties/stray_shares/items/type",
							keyword: "type",
							params: { type: "object" },
							message: "must be object"
						};
						if (vErrors === null) vErrors = [err349];
						else vErrors.push(err349);
						errors++;
					}
				}
			} else {
				const err350 = {
					instancePath: instancePath + "/stray_shares",
					schemaPath: "#/properties/stray_shares/type",
					keyword: "type",
					params: { type: "array" },
					message: "must be array"
				};
				if (vErrors === null) vErrors = [err350];
				else vErrors.push(err350);
				errors++;
			}
		}
		if (data.mappings !== void 0) {
			let data180 = data.mappings;
			if (Array.isArray(data180)) {
				const len15 = data180.length;
				for (let i15 = 0; i15 < len15; i15++) {
					let data181 = data180[i15];
					if (data181 && typeof data181 == "object" && !Array.isArray(data181)) {
						if (data181.name === void 0) {
							const err351 = {
								instancePath: instancePath + "/mappings/" + i15,
								schemaPath: "#/properties/mappings/items/required",
								keyword: "required",
								params: { missingProperty: "name" },
								message: "must have required property 'name'"
							};
							if (vErrors === null) vErrors = [err351];
							else vErrors.push(err351);
							errors++;
						}
						if (data181.sources === void 0) {
							const err352 = {
								instancePath: instancePath + "/mappings/" + i15,
								schemaPath: "#/properties/mappings/items/required",
								keyword: "required",
								params: { missingProperty: "sources" },
								message: "must have required property 'sources'"
							};
							if (vErrors === null) vErrors = [err352];
							else vErrors.push(err352);
							errors++;
						}
						if (data181.name !== void 0) {
							if (typeof data181.name !== "string") {
								const err353 = {
									instancePath: instancePath + "/mappings/" + i15 + "/name",
									schemaPath: "#/properties/mappings/items/properties/name/type",
									keyword: "type",
									params: { type: "string" },
									message: "must be string"
								};
								if (vErrors === null) vErrors = [err353];
								else vErrors.push(err353);
								errors++;
							}
						}
						if (data181.sources !== void 0) {
							let data183 = data181.sources;
							if (Array.isArray(data183)) {
								const len16 = data183.length;
								for (let i16 = 0; i16 < len16; i16++) {
									let data184 = data183[i16];
									if (data184 && typeof data184 == "object" && !Array.isArray(data184)) {
										if (data184.kind === void 0) {
											const err354 = {
												instancePath: instancePath + "/mappings/" + i15 + "/sources/" + i16,
												schemaPath: "#/properties/mappings/items/properties/sources/items/required",
												keyword: "required",
												params: { missingProperty: "kind" },
												message: "must have required property 'kind'"
											};
											if (vErrors === null) vErrors = [err354];
											else vErrors.push(err354);
											errors++;
										}
										if (data184.names === void 0) {
											const err355 = {
												instancePath: instancePath + "/mappings/" + i15 + "/sources/" + i16,
												schemaPath: "#/properties/mappings/items/properties/sources/items/required",
												keyword: "required",
												params: { missingProperty: "names" },
												message: "must have required property 'names'"
											};
											if (vErrors === null) vErrors = [err355];
											else vErrors.push(err355);
											errors++;
										}
										if (data184.position === void 0) {
											const err356 = {
												instancePath: instancePath + "/mappings/" + i15 + "/sources/" + i16,
												schemaPath: "#/properties/mappings/items/properties/sources/items/required",
												keyword: "required",
												params: { missingProperty: "position" },
												message: "must have required property 'position'"
											};
											if (vErrors === null) vErrors = [err356];
											else vErrors.push(err356);
											errors++;
										}
										if (data184.kind !== void 0) {
											if (typeof data184.kind !== "string") {
												const err357 = {
													instancePath: instancePath + "/mappings/" + i15 + "/sources/" + i16 + "/kind",
													schemaPath: "#/properties/mappings/items/properties/sources/items/properties/kind/type",
													keyword: "type",
													params: { type: "string" },
													message: "must be string"
												};
												if (vErrors === null) vErrors = [err357];
												else vErrors.push(err357);
												errors++;
											}
										}
										if (data184.account !== void 0) {
											if (typeof data184.account !== "string") {
												const err358 = {
													instancePath: instancePath + "/mappings/" + i15 + "/sources/" + i16 + "/account",
													schemaPath: "#/properties/mappings/items/properties/sources/items/properties/account/type",
													keyword: "type",
													params: { type: "string" },
													message: "must be string"
												};
												if (vErrors === null) vErrors = [err358];
												else vErrors.push(err358);
												errors++;
											}
										}
										if (data184.account_id !== void 0) {
											if (typeof data184.account_id !== "string") {
												const err359 = {
													instancePath: instancePath + "/mappings/" + i15 + "/sources/" + i16 + "/account_id",
													schemaPath: "#/properties/mappings/items/properties/sources/items/properties/account_id/type",
													keyword: "type",
													params: { type: "string" },
													message: "must be string"
												};
												if (vErrors === null) vErrors = [err359];
												else vErrors.push(err359);
												errors++;
											}
										}
										if (data184.region !== void 0) {
											if (typeof data184.region !== "string") {
												const err360 = {
													instancePath: instancePath + "/mappings/" + i15 + "/sources/" + i16 + "/region",
													schemaPath: "#/properties/mappings/items/properties/sources/items/properties/region/type",
													keyword: "type",
													params: { type: "string" },
													message: "must be string"
												};
												if (vErrors === null) vErrors = [err360];
												else vErrors.push(err360);
												errors++;
											}
										}
										if (data184.names !== void 0) {
											let data189 = data184.names;
											if (Array.isArray(data189)) {
												const len17 = data189.length;
												for (let i17 = 0; i17 < len17; i17++) if (typeof data189[i17] !== "string") {
													const err361 = {
														instancePath: instancePath + "/mappings/" + i15 + "/sources/" + i16 + "/names/" + i17,
														schemaPath: "#/properties/mappings/items/properties/sources/items/properties/names/items/type",
														keyword: "type",
														params: { type: "string" },
														message: "must be string"
													};
													if (vErrors === null) vErrors = [err361];
													else vErrors.push(err361);
													errors++;
												}
											} else {
												const err362 = {
													instancePath: instancePath + "/mappings/" + i15 + "/sources/" + i16 + "/names",
													schemaPath: "#/properties/mappings/items/properties/sources/items/properties/names/type",
													keyword: "type",
													params: { type: "array" },
													message: "must be array"
												};
												if (vErrors === null) vErrors = [err362];
												else vErrors.push(err362);
												errors++;
											}
										}
										if (data184.position !== void 0) {
											let data191 = data184.position;
											if (data191 && typeof data191 == "object" && !Array.isArray(data191)) {
												if (data191.file === void 0) {
													const err363 = {
														instancePath: instancePath + "/mappings/" + i15 + "/sources/" + i16 + "/position",
														schemaPath: "#/properties/mappings/items/properties/sources/items/properties/position/required",
														keyword: "required",
														params: { missingProperty: "file" },
														message: "must have required property 'file'"
													};
													if (vErrors === null) vErrors = [err363];
													else vErrors.push(err363);
													errors++;
												}
												if (data191.line === void 0) {
													const err364 = {
														instancePath: instancePath + "/mappings/" + i15 + "/sources/" + i16 + "/position",
														schemaPath: "#/properties/mappings/items/properties/sources/items/properties/position/required",
														keyword: "required",
														params: { missingProperty: "line" },
														message: "must have required property 'line'"
													};
													if (vErrors === null) vErrors = [err364];
													else vErrors.push(err364);
													errors++;
												}
												if (data191.column === void 0) {
													const err365 = {
														instancePath: instancePath + "/mappings/" + i15 + "/sources/" + i16 + "/position",
														schemaPath: "#/properties/mappings/items/properties/sources/items/properties/position/required",
														keyword: "required",
														params: { missingProperty: "column" },
														message: "must have required property 'column'"
													};
													if (vErrors === null) vErrors = [err365];
													else vErrors.push(err365);
													errors++;
												}
												if (data191.file !== void 0) {
													if (typeof data191.file !== "string") {
														const err366 = {
															instancePath: instancePath + "/mappings/" + i15 + "/sources/" + i16 + "/position/file",
															schemaPath: "#/properties/mappings/items/properties/sources/items/properties/position/properties/file/type",
															keyword: "type",
															params: { type: "string" },
															message: "must be string"
														};
														if (vErrors === null) vErrors = [err366];
														else vErrors.push(err366);
														errors++;
													}
												}
												if (data191.line !== void 0) {
													let data193 = data191.line;
													if (!(typeof data193 == "number" && !(data193 % 1) && !isNaN(data193) && isFinite(data193))) {
														const err367 = {
															instancePath: instancePath + "/mappings/" + i15 + "/sources/" + i16 + "/position/line",
															schemaPath: "#/properties/mappings/items/properties/sources/items/properties/position/properties/line/type",
															keyword: "type",
															params: { type: "integer" },
															message: "must be integer"
														};
														if (vErrors === null) vErrors = [err367];
														else vErrors.push(err367);
														errors++;
													}
													if (typeof data193 == "number" && isFinite(data193)) {
														if (data193 < 1 || isNaN(data193)) {
															const err368 = {
																instancePath: instancePath + "/mappings/" + i15 + "/sources/" + i16 + "/position/line",
																schemaPath: "#/properties/mappings/items/properties/sources/items/properties/position/properties/line/minimum",
																keyword: "minimum",
																params: {
																	comparison: ">=",
																	limit: 1
																},
																message: "must be >= 1"
															};
															if (vErrors === null) vErrors = [err368];
															else vErrors.push(err368);
															errors++;
														}
													}
												}
												if (data191.column !== void 0) {
													let data194 = data191.column;
													if (!(typeof data194 == "number" && !(data194 % 1) && !isNaN(data194) && isFinite(data194))) {
														const err369 = {
															instancePath: instancePath + "/mappings/" + i15 + "/sources/" + i16 + "/position/column",
															schemaPath: "#/properties/mappings/items/properties/sources/items/properties/position/properties/column/type",
															keyword: "type",
															params: { type: "integer" },
															message: "must be integer"
														};
														if (vErrors === null) vErrors = [err369];
														else vErrors.push(err369);
														errors++;
													}
													if (typeof data194 == "number" && isFinite(data194)) {
														if (data194 < 1 || isNaN(data194)) {
															const err370 = {
																instancePath: instancePath + "/mappings/" + i15 + "/sources/" + i16 + "/position/column",
																schemaPath: "#/properties/mappings/items/properties/sources/items/properties/position/properties/column/minimum",
																keyword: "minimum",
																params: {
																	comparison: ">=",
																	limit: 1
																},
																message: "must be >= 1"
															};
															if (vErrors === null) vErrors = [err370];
															else vErrors.push(err370);
															errors++;
														}
													}
												}
											} else {
												const err371 = {
													instancePath: instancePath + "/mappings/" + i15 + "/sources/" + i16 + "/position",
													schemaPath: "#/properties/mappings/items/properties/sources/items/properties/position/type",
													keyword: "type",
													params: { type: "object" },
													message: "must be object"
												};
												if (vErrors === null) vErrors = [err371];
												else vErrors.push(err371);
												errors++;
											}
										}
									} else {
										const err372 = {
											instancePath: instancePath + "/mappings/" + i15 + "/sources/" + i16,
											schemaPath: "#/properties/mappings/items/properties/sources/items/type",
											keyword: "type",
											params: { type: "object" },
											message: "must be object"
										};
										if (vErrors === null) vErrors = [err372];
										else vErrors.push(err372);
										errors++;
									}
								}
							} else {
								const err373 = {
									instancePath: instancePath + "/mappings/" + i15 + "/sources",
									schemaPath: "#/properties/mappings/items/properties/sources/type",
									keyword: "type",
									params: { type: "array" },
									message: "must be array"
								};
								if (vErrors === null) vErrors = [err373];
								else vErrors.push(err373);
								errors++;
							}
						}
					} else {
						const err374 = {
							instancePath: instancePath + "/mappings/" + i15,
							schemaPath: "#/properties/mappings/items/type",
							keyword: "type",
							params: { type: "object" },
							message: "must be object"
						};
						if (vErrors === null) vErrors = [err374];
						else vErrors.push(err374);
						errors++;
					}
				}
			} else {
				const err375 = {
					instancePath: instancePath + "/mappings",
					schemaPath: "#/properties/mappings/type",
					keyword: "type",
					params: { type: "array" },
					message: "must be array"
				};
				if (vErrors === null) vErrors = [err375];
				else vErrors.push(err375);
				errors++;
			}
		}
		if (data.setting_changes !== void 0) {
			let data195 = data.setting_changes;
			if (Array.isArray(data195)) {
				const len18 = data195.length;
				for (let i18 = 0; i18 < len18; i18++) {
					let data196 = data195[i18];
					if (data196 && typeof data196 == "object" && !Array.isArray(data196)) {
						if (data196.place === void 0) {
							const err376 = {
								instancePath: instancePath + "/setting_changes/" + i18,
								schemaPath: "#/properties/setting_changes/items/required",
								keyword: "required",
								params: { missingProperty: "place" },
								message: "must have required property 'place'"
							};
							if (vErrors === null) vErrors = [err376];
							else vErrors.push(err376);
							errors++;
						}
						if (data196.name === void 0) {
							const err377 = {
								instancePath: instancePath + "/setting_changes/" + i18,
								schemaPath: "#/properties/setting_changes/items/required",
								keyword: "required",
								params: { missingProperty: "name" },
								message: "must have required property 'name'"
							};
							if (vErrors === null) vErrors = [err377];
							else vErrors.push(err377);
							errors++;
						}
						if (data196.place !== void 0) {
							if (typeof data196.place !== "string") {
								const err378 = {
									instancePath: instancePath + "/setting_changes/" + i18 + "/place",
									schemaPath: "#/properties/setting_changes/items/properties/place/type",
									keyword: "type",
									params: { type: "string" },
									message: "must be string"
								};
								if (vErrors === null) vErrors = [err378];
								else vErrors.push(err378);
								errors++;
							}
						}
						if (data196.name !== void 0) {
							if (typeof data196.name !== "string") {
								const err379 = {
									instancePath: instancePath + "/setting_changes/" + i18 + "/name",
									schemaPath: "#/properties/setting_changes/items/properties/name/type",
									keyword: "type",
									params: { type: "string" },
									message: "must be string"
								};
								if (vErrors === null) vErrors = [err379];
								else vErrors.push(err379);
								errors++;
							}
						}
						if (data196.before !== void 0) {
							if (typeof data196.before !== "string") {
								const err380 = {
									instancePath: instancePath + "/setting_changes/" + i18 + "/before",
									schemaPath: "#/properties/setting_changes/items/properties/before/type",
									keyword: "type",
									params: { type: "string" },
									message: "must be string"
								};
								if (vErrors === null) vErrors = [err380];
								else vErrors.push(err380);
								errors++;
							}
						}
						if (data196.after !== void 0) {
							if (typeof data196.after !== "string") {
								const err381 = {
									instancePath: instancePath + "/setting_changes/" + i18 + "/after",
									schemaPath: "#/properties/setting_changes/items/properties/after/type",
									keyword: "type",
									params: { type: "string" },
									message: "must be string"
								};
								if (vErrors === null) vErrors = [err381];
								else vErrors.push(err381);
								errors++;
							}
						}
						if (data196.opens !== void 0) {
							if (typeof data196.opens !== "string") {
								const err382 = {
									instancePath: instancePath + "/setting_changes/" + i18 + "/opens",
									schemaPath: "#/properties/setting_changes/items/properties/opens/type",
									keyword: "type",
									params: { type: "string" },
									message: "must be string"
								};
								if (vErrors === null) vErrors = [err382];
								else vErrors.push(err382);
								errors++;
							}
						}
					} else {
						const err383 = {
							instancePath: instancePath + "/setting_changes/" + i18,
							schemaPath: "#/properties/setting_changes/items/type",
							keyword: "type",
							params: { type: "object" },
							message: "must be object"
						};
						if (vErrors === null) vErrors = [err383];
						else vErrors.push(err383);
						errors++;
					}
				}
			} else {
				const err384 = {
					instancePath: instancePath + "/setting_changes",
					schemaPath: "#/properties/setting_changes/type",
					keyword: "type",
					params: { type: "array" },
					message: "must be array"
				};
				if (vErrors === null) vErrors = [err384];
				else vErrors.push(err384);
				errors++;
			}
		}
		if (data.capacity !== void 0) {
			let data202 = data.capacity;
			if (data202 && typeof data202 == "object" && !Array.isArray(data202)) {
				if (data202.whole === void 0) {
					const err385 = {
						instancePath: instancePath + "/capacity",
						schemaPath: "#/properties/capacity/required",
						keyword: "required",
						params: { missingProperty: "whole" },
						message: "must have required property 'whole'"
					};
					if (vErrors === null) vErrors = [err385];
					else vErrors.push(err385);
					errors++;
				}
				if (data202.lists === void 0) {
					const err386 = {
						instancePath: instancePath + "/capacity",
						schemaPath: "#/properties/capacity/required",
						keyword: "required",
						params: { missingProperty: "lists" },
						message: "must have required property 'lists'"
					};
					if (vErrors === null) vErrors = [err386];
					else vErrors.push(err386);
					errors++;
				}
				if (data202.nearly_full === void 0) {
					const err387 = {
						instancePath: instancePath + "/capacity",
						schemaPath: "#/properties/capacity/required",
						keyword: "required",
						params: { missingProperty: "nearly_full" },
						message: "must have required property 'nearly_full'"
					};
					if (vErrors === null) vErrors = [err387];
					else vErrors.push(err387);
					errors++;
				}
				if (data202.account_regions === void 0) {
					const err388 = {
						instancePath: instancePath + "/capacity",
						schemaPath: "#/properties/capacity/required",
						keyword: "required",
						params: { missingProperty: "account_regions" },
						message: "must have required property 'account_regions'"
					};
					if (vErrors === null) vErrors = [err388];
					else vErrors.push(err388);
					errors++;
				}
				if (data202.whole !== void 0) {
					if (typeof data202.whole !== "boolean") {
						const err389 = {
							instancePath: instancePath + "/capacity/whole",
							schemaPath: "#/properties/capacity/properties/whole/type",
							keyword: "type",
							params: { type: "boolean" },
							message: "must be boolean"
						};
						if (vErrors === null) vErrors = [err389];
						else vErrors.push(err389);
						errors++;
					}
				}
				if (data202.lists !== void 0) {
					let data204 = data202.lists;
					if (Array.isArray(data204)) {
						const len19 = data204.length;
						for (let i19 = 0; i19 < len19; i19++) {
							let data205 = data204[i19];
							if (data205 && typeof data205 == "object" && !Array.isArray(data205)) {
								if (data205.address === void 0) {
									const err390 = {
										instancePath: instancePath + "/capacity/lists/" + i19,
										schemaPath: "#/properties/capacity/properties/lists/items/required",
										keyword: "required",
										params: { missingProperty: "address" },
										message: "must have required property 'address'"
									};
									if (vErrors === null) vErrors = [err390];
									else vErrors.push(err390);
									errors++;
								}
								if (data205.entries === void 0) {
									const err391 = {
										instancePath: instancePath + "/capacity/lists/" + i19,
										schemaPath: "#/properties/capacity/properties/lists/items/required",
										keyword: "required",
										params: { missingProperty: "entries" },
										message: "must have required property 'entries'"
									};
									if (vErrors === null) vErrors = [err391];
									else vErrors.push(err391);
									errors++;
								}
								if (data205.max_entries === void 0) {
									const err392 = {
										instancePath: instancePath + "/capacity/lists/" + i19,
										schemaPath: "#/properties/capacity/properties/lists/items/required",
										keyword: "required",
										params: { missingProperty: "max_entries" },
										message: "must have required property 'max_entries'"
									};
									if (vErrors === null) vErrors = [err392];
									else vErrors.push(err392);
									errors++;
								}
								if (data205.unknown_references === void 0) {
									const err393 = {
										instancePath: instancePath + "/capacity/lists/" + i19,
										schemaPath: "#/properties/capacity/properties/lists/items/required",
										keyword: "required",
										params: { missingProperty: "unknown_references" },
										message: "must have required property 'unknown_references'"
									};
									if (vErrors === null) vErrors = [err393];
									else vErrors.push(err393);
									errors++;
								}
								if (data205.address !== void 0) {
									if (typeof data205.address !== "string") {
										const err394 = {
											instancePath: instancePath + "/capacity/lists/" + i19 + "/address",
											schemaPath: "#/properties/capacity/properties/lists/items/properties/address/type",
											keyword: "type",
											params: { type: "string" },
											message: "must be string"
										};
										if (vErrors === null) vErrors = [err394];
										else vErrors.push(err394);
										errors++;
									}
								}
								if (data205.entries !== void 0) {
									let data207 = data205.entries;
									if (!(typeof data207 == "number" && !(data207 % 1) && !isNaN(data207) && isFinite(data207))) {
										const err395 = {
											instancePath: instancePath + "/capacity/lists/" + i19 + "/entries",
											schemaPath: "#/properties/capacity/properties/lists/items/properties/entries/type",
											keyword: "type",
											params: { type: "integer" },
											message: "must be integer"
										};
										if (vErrors === null) vErrors = [err395];
										else vErrors.push(err395);
										errors++;
									}
									if (typeof data207 == "number" && isFinite(data207)) {
										if (data207 < 0 || isNaN(data207)) {
											const err396 = {
												instancePath: instancePath + "/capacity/lists/" + i19 + "/entries",
												schemaPath: "#/properties/capacity/properties/lists/items/properties/entries/minimum",
												keyword: "minimum",
												params: {
													comparison: ">=",
													limit: 0
												},
												message: "must be >= 0"
											};
											if (vErrors === null) vErrors = [err396];
											else vErrors.push(err396);
											errors++;
										}
									}
								}
								if (data205.max_entries !== void 0) {
									let data208 = data205.max_entries;
									if (!(typeof data208 == "number" && !(data208 % 1) && !isNaN(data208) && isFinite(data208))) {
										const err397 = {
											instancePath: instancePath + "/capacity/lists/" + i19 + "/max_entries",
											schemaPath: "#/properties/capacity/properties/lists/items/properties/max_entries/type",
											keyword: "type",
											params: { type: "integer" },
											message: "must be integer"
										};
										if (vErrors === null) vErrors = [err397];
										else vErrors.push(err397);
										errors++;
									}
									if (typeof data208 == "number" && isFinite(data208)) {
										if (data208 < 1 || isNaN(data208)) {
											const err398 = {
												instancePath: instancePath + "/capacity/lists/" + i19 + "/max_entries",
												schemaPath: "#/properties/capacity/properties/lists/items/properties/max_entries/minimum",
												keyword: "minimum",
												params: {
													comparison: ">=",
													limit: 1
												},
												message: "must be >= 1"
											};
											if (vErrors === null) vErrors = [err398];
											else vErrors.push(err398);
											errors++;
										}
									}
								}
								if (data205.references !== void 0) {
									let data209 = data205.references;
									if (!(typeof data209 == "number" && !(data209 % 1) && !isNaN(data209) && isFinite(data209))) {
										const err399 = {
											instancePath: instancePath + "/capacity/lists/" + i19 + "/references",
											schemaPath: "#/properties/capacity/properties/lists/items/properties/references/type",
											keyword: "type",
											params: { type: "integer" },
											message: "must be integer"
										};
										if (vErrors === null) vErrors = [err399];
										else vErrors.push(err399);
										errors++;
									}
									if (typeof data209 == "number" && isFinite(data209)) {
										if (data209 < 0 || isNaN(data209)) {
											const err400 = {
												instancePath: instancePath + "/capacity/lists/" + i19 + "/references",
												schemaPath: "#/properties/capacity/properties/lists/items/properties/references/minimum",
												keyword: "minimum",
												params: {
													comparison: ">=",
													limit: 0
												},
												message: "must be >= 0"
											};
											if (vErrors === null) vErrors = [err400];
											else vErrors.push(err400);
											errors++;
										}
									}
								}
								if (data205.referenced_by !== void 0) {
									let data210 = data205.referenced_by;
									if (Array.isArray(data210)) {
										const len20 = data210.length;
										for (let i20 = 0; i20 < len20; i20++) {
											let data211 = data210[i20];
											if (data211 && typeof data211 == "object" && !Array.isArray(data211)) {
												if (data211.resource_id === void 0) {
													const err401 = {
														instancePath: instancePath + "/capacity/lists/" + i19 + "/referenced_by/" + i20,
														schemaPath: "#/properties/capacity/properties/lists/items/properties/referenced_by/items/required",
														keyword: "required",
														params: { missingProperty: "resource_id" },
														message: "must have required property 'resource_id'"
													};
													if (vErrors === null) vErrors = [err401];
													else vErrors.push(err401);
													errors++;
												}
												if (data211.account_id === void 0) {
													const err402 = {
														instancePath: instancePath + "/capacity/lists/" + i19 + "/referenced_by/" + i20,
														schemaPath: "#/properties/capacity/properties/lists/items/properties/referenced_by/items/required",
														keyword: "required",
														params: { missingProperty: "account_id" },
														message: "must have required property 'account_id'"
													};
													if (vErrors === null) vErrors = [err402];
													else vErrors.push(err402);
													errors++;
												}
												if (data211.region === void 0) {
													const err403 = {
														instancePath: instancePath + "/capacity/lists/" + i19 + "/referenced_by/" + i20,
														schemaPath: "#/properties/capacity/properties/lists/items/properties/referenced_by/items/required",
														keyword: "required",
														params: { missingProperty: "region" },
														message: "must have required property 'region'"
													};
													if (vErrors === null) vErrors = [err403];
													else vErrors.push(err403);
													errors++;
												}
												if (data211.resource_id !== void 0) {
													if (typeof data211.resource_id !== "string") {
														const err404 = {
															instancePath: instancePath + "/capacity/lists/" + i19 + "/referenced_by/" + i20 + "/resource_id",
															schemaPath: "#/properties/capacity/properties/lists/items/properties/referenced_by/items/properties/resource_id/type",
															keyword: "type",
															params: { type: "string" },
															message: "must be string"
														};
														if (vErrors === null) vErrors = [err404];
														else vErrors.push(err404);
														errors++;
													}
												}
												if (data211.account !== void 0) {
													if (typeof data211.account !== "string") {
														const err405 = {
															instancePath: instancePath + "/capacity/lists/" + i19 + "/referenced_by/" + i20 + "/account",
															schemaPath: "#/properties/capacity/properties/lists/items/properties/referenced_by/items/properties/account/type",
															keyword: "type",
															params: { type: "string" },
															message: "must be string"
														};
														if (vErrors === null) vErrors = [err405];
														else vErrors.push(err405);
														errors++;
													}
												}
												if (data211.account_id !== void 0) {
													if (typeof data211.account_id !== "string") {
														const err406 = {
															instancePath: instancePath + "/capacity/lists/" + i19 + "/referenced_by/" + i20 + "/account_id",
															schemaPath: "#/properties/capacity/properties/lists/items/properties/referenced_by/items/properties/account_id/type",
															keyword: "type",
															params: { type: "string" },
															message: "must be string"
														};
														if (vErrors === null) vErrors = [err406];
														else vErrors.push(err406);
														errors++;
													}
												}
												if (data211.region !== void 0) {
													if (typeof data211.region !== "string") {
														const err407 = {
															instancePath: instancePath + "/capacity/lists/" + i19 + "/referenced_by/" + i20 + "/region",
															schemaPath: "#/properties/capacity/properties/lists/items/properties/referenced_by/items/properties/region/type",
															keyword: "type",
															params: { type: "string" },
															message: "must be string"
														};
														if (vErrors === null) vErrors = [err407];
														else vErrors.push(err407);
														errors++;
													}
												}
											} else {
												const err408 = {
													instancePath: instancePath + "/capacity/lists/" + i19 + "/referenced_by/" + i20,
													schemaPath: "#/properties/capacity/properties/lists/items/properties/referenced_by/items/type",
													keyword: "type",
													params: { type: "object" },
													message: "must be object"
												};
												if (vErrors === null) vErrors = [err408];
												else vErrors.push(err408);
												errors++;
											}
										}
									} else {
										const err409 = {
											instancePath: instancePath + "/capacity/lists/" + i19 + "/referenced_by",
											schemaPath: "#/properties/capacity/properties/lists/items/properties/referenced_by/type",
											keyword: "type",
											params: { type: "array" },
											message: "must be array"
										};
										if (vErrors === null) vErrors = [err409];
										else vErrors.push(err409);
										errors++;
									}
								}
								if (data205.unknown_references !== void 0) {
									let data216 = data205.unknown_references;
									if (!(typeof data216 == "number" && !(data216 % 1) && !isNaN(data216) && isFinite(data216))) {
										const err410 = {
											instancePath: instancePath + "/capacity/lists/" + i19 + "/unknown_references",
											schemaPath: "#/properties/capacity/properties/lists/items/properties/unknown_references/type",
											keyword: "type",
											params: { type: "integer" },
											message: "must be integer"
										};
										if (vErrors === null) vErrors = [err410];
										else vErrors.push(err410);
										errors++;
									}
									if (typeof data216 == "number" && isFinite(data216)) {
										if (data216 < 0 || isNaN(data216)) {
											const err411 = {
												instancePath: instancePath + "/capacity/lists/" + i19 + "/unknown_references",
												schemaPath: "#/properties/capacity/properties/lists/items/properties/unknown_references/minimum",
												keyword: "minimum",
												params: {
													comparison: ">=",
													limit: 0
												},
												message: "must be >= 0"
											};
											if (vErrors === null) vErrors = [err411];
											else vErrors.push(err411);
											errors++;
										}
									}
								}
								if (data205.tightest !== void 0) {
									let data217 = data205.tightest;
									if (data217 && typeof data217 == "object" && !Array.isArray(data217)) {
										if (data217.resource_id === void 0) {
											const err412 = {
												instancePath: instancePath + "/capacity/lists/" + i19 + "/tightest",
												schemaPath: "#/properties/capacity/properties/lists/items/properties/tightest/required",
												keyword: "required",
												params: { missingProperty: "resource_id" },
												message: "must have required property 'resource_id'"
											};
											if (vErrors === null) vErrors = [err412];
											else vErrors.push(err412);
											errors++;
										}
										if (data217.account_id === void 0) {
											const err413 = {
												instancePath: instancePath + "/capacity/lists/" + i19 + "/tightest",
												schemaPath: "#/properties/capacity/properties/lists/items/properties/tightest/required",
												keyword: "required",
												params: { missingProperty: "account_id" },
												message: "must have required property 'account_id'"
											};
											if (vErrors === null) vErrors = [err413];
											else vErrors.push(err413);
											errors++;
										}
										if (data217.region === void 0) {
											const err414 = {
												instancePath: instancePath + "/capacity/lists/" + i19 + "/tightest",
												schemaPath: "#/properties/capacity/properties/lists/items/properties/tightest/required",
												keyword: "required",
												params: { missingProperty: "region" },
												message: "must have required property 'region'"
											};
											if (vErrors === null) vErrors = [err414];
											else vErrors.push(err414);
											errors++;
										}
										if (data217.tally === void 0) {
											const err415 = {
												instancePath: instancePath + "/capacity/lists/" + i19 + "/tightest",
												schemaPath: "#/properties/capacity/properties/lists/items/properties/tightest/required",
												keyword: "required",
												params: { missingProperty: "tally" },
												message: "must have required property 'tally'"
											};
											if (vErrors === null) vErrors = [err415];
											else vErrors.push(err415);
											errors++;
										}
										if (data217.used === void 0) {
											const err416 = {
												instancePath: instancePath + "/capacity/lists/" + i19 + "/tightest",
												schemaPath: "#/properties/capacity/properties/lists/items/properties/tightest/required",
												keyword: "required",
												params: { missingProperty: "used" },
												message: "must have required property 'used'"
											};
											if (vErrors === null) vErrors = [err416];
											else vErrors.push(err416);
											errors++;
										}
										if (data217.limit === void 0) {
											const err417 = {
												instancePath: instancePath + "/capacity/lists/" + i19 + "/tightest",
												schemaPath: "#/properties/capacity/properties/lists/items/properties/tightest/required",
												keyword: "required",
												params: { missingProperty: "limit" },
												message: "must have required property 'limit'"
											};
											if (vErrors === null) vErrors = [err417];
											else vErrors.push(err417);
											errors++;
										}
										if (data217.resource_id !== void 0) {
											if (typeof data217.resource_id !== "string") {
												const err418 = {
													instancePath: instancePath + "/capacity/lists/" + i19 + "/tightest/resource_id",
													schemaPath: "#/properties/capacity/properties/lists/items/properties/tightest/properties/resource_id/type",
													keyword: "type",
													params: { type: "string" },
													message: "must be string"
												};
												if (vErrors === null) vErrors = [err418];
												else vErrors.push(err418);
												errors++;
											}
										}
										if (data217.account !== void 0) {
											if (typeof data217.account !== "string") {
												const err419 = {
													instancePath: instancePath + "/capacity/lists/" + i19 + "/tightest/account",
													schemaPath: "#/properties/capacity/properties/lists/items/properties/tightest/properties/account/type",
													keyword: "type",
													params: { type: "string" },
													message: "must be string"
												};
												if (vErrors === null) vErrors = [err419];
												else vErrors.push(err419);
												errors++;
											}
										}
										if (data217.account_id !== void 0) {
											if (typeof data217.account_id !== "string") {
												const err420 = {
													instancePath: instancePath + "/capacity/lists/" + i19 + "/tightest/account_id",
													schemaPath: "#/properties/capacity/properties/lists/items/properties/tightest/properties/account_id/type",
													keyword: "type",
													params: { type: "string" },
													message: "must be string"
												};
												if (vErrors === null) vErrors = [err420];
												else vErrors.push(err420);
												errors++;
											}
										}
										if (data217.region !== void 0) {
											if (typeof data217.region !== "string") {
												const err421 = {
													instancePath: instancePath + "/capacity/lists/" + i19 + "/tightest/region",
													schemaPath: "#/properties/capacity/properties/lists/items/properties/tightest/properties/region/type",
													keyword: "type",
													params: { type: "string" },
													message: "must be string"
												};
												if (vErrors === null) vErrors = [err421];
												else vErrors.push(err421);
												errors++;
											}
										}
										if (data217.tally !== void 0) {
											if (typeof data217.tally !== "string") {
												const err422 = {
													instancePath: instancePath + "/capacity/lists/" + i19 + "/tightest/tally",
													schemaPath: "#/properties/capacity/properties/lists/items/properties/tightest/properties/tally/type",
													keyword: "type",
													params: { type: "string" },
													message: "must be string"
												};
												if (vErrors === null) vErrors = [err422];
												else vErrors.push(err422);
												errors++;
											}
										}
										if (data217.used !== void 0) {
											let data223 = data217.used;
											if (!(typeof data223 == "number" && !(data223 % 1) && !isNaN(data223) && isFinite(data223))) {
												const err423 = {
													instancePath: instancePath + "/capacity/lists/" + i19 + "/tightest/used",
													schemaPath: "#/properties/capacity/properties/lists/items/properties/tightest/properties/used/type",
													keyword: "type",
													params: { type: "integer" },
													message: "must be integer"
												};
												if (vErrors === null) vErrors = [err423];
												else vErrors.push(err423);
												errors++;
											}
											if (typeof data223 == "number" && isFinite(data223)) {
												if (data223 < 0 || isNaN(data223)) {
													const err424 = {
														instancePath: instancePath + "/capacity/lists/" + i19 + "/tightest/used",
														schemaPath: "#/properties/capacity/properties/lists/items/properties/tightest/properties/used/minimum",
														keyword: "minimum",
														params: {
															comparison: ">=",
															limit: 0
														},
														message: "must be >= 0"
													};
													if (vErrors === null) vErrors = [err424];
													else vErrors.push(err424);
													errors++;
												}
											}
										}
										if (data217.limit !== void 0) {
											let data224 = data217.limit;
											if (typeof data224 == "number" && isFinite(data224)) {
												if (data224 < 0 || isNaN(data224)) {
													const err425 = {
														instancePath: instancePath + "/capacity/lists/" + i19 + "/tightest/limit",
														schemaPath: "#/properties/capacity/properties/lists/items/properties/tightest/properties/limit/minimum",
														keyword: "minimum",
														params: {
															comparison: ">=",
															limit: 0
														},
														message: "must be >= 0"
													};
													if (vErrors === null) vErrors = [err425];
													else vErrors.push(err425);
													errors++;
												}
											} else {
												const err426 = {
													instancePath: instancePath + "/capacity/lists/" + i19 + "/tightest/limit",
													schemaPath: "#/properties/capacity/properties/lists/items/properties/tightest/properties/limit/type",
													keyword: "type",
													params: { type: "number" },
													message: "must be number"
												};
												if (vErrors === null) vErrors = [err426];
												else vErrors.push(err426);
												errors++;
											}
										}
									} else {
										const err427 = {
											instancePath: instancePath + "/capacity/lists/" + i19 + "/tightest",
											schemaPath: "#/properties/capacity/properties/lists/items/properties/tightest/type",
											keyword: "type",
											params: { type: "object" },
											message: "must be object"
										};
										if (vErrors === null) vErrors = [err427];
										else vErrors.push(err427);
										errors++;
									}
								}
								if (data205.room !== void 0) {
									let data225 = data205.room;
									if (!(typeof data225 == "number" && !(data225 % 1) && !isNaN(data225) && isFinite(data225))) {
										const err428 = {
											instancePath: instancePath + "/capacity/lists/" + i19 + "/room",
											schemaPath: "#/properties/capacity/properties/lists/items/properties/room/type",
											keyword: "type",
											params: { type: "integer" },
											message: "must be integer"
										};
										if (vErrors === null) vErrors = [err428];
										else vErrors.push(err428);
										errors++;
									}
									if (typeof data225 == "number" && isFinite(data225)) {
										if (data225 < 0 || isNaN(data225)) {
											const err429 = {
												instancePath: instancePath + "/capacity/lists/" + i19 + "/room",
												schemaPath: "#/properties/capacity/properties/lists/items/properties/room/minimum",
												keyword: "minimum",
												params: {
													comparison: ">=",
													limit: 0
												},
												message: "must be >= 0"
											};
											if (vErrors === null) vErrors = [err429];
											else vErrors.push(err429);
											errors++;
										}
									}
								}
								if (data205.exact !== void 0) {
									let data226 = data205.exact;
									if (!(typeof data226 == "number" && !(data226 % 1) && !isNaN(data226) && isFinite(data226))) {
										const err430 = {
											instancePath: instancePath + "/capacity/lists/" + i19 + "/exact",
											schemaPath: "#/properties/capacity/properties/lists/items/properties/exact/type",
											keyword: "type",
											params: { type: "integer" },
											message: "must be integer"
										};
										if (vErrors === null) vErrors = [err430];
										else vErrors.push(err430);
										errors++;
									}
									if (typeof data226 == "number" && isFinite(data226)) {
										if (data226 < 0 || isNaN(data226)) {
											const err431 = {
												instancePath: instancePath + "/capacity/lists/" + i19 + "/exact",
												schemaPath: "#/properties/capacity/properties/lists/items/properties/exact/minimum",
												keyword: "minimum",
												params: {
													comparison: ">=",
													limit: 0
												},
												message: "must be >= 0"
											};
											if (vErrors === null) vErrors = [err431];
											else vErrors.push(err431);
											errors++;
										}
									}
								}
							} else {
								const err432 = {
									instancePath: instancePath + "/capacity/lists/" + i19,
									schemaPath: "#/properties/capacity/properties/lists/items/type",
									keyword: "type",
									params: { type: "object" },
									message: "must be object"
								};
								if (vErrors === null) vErrors = [err432];
								else vErrors.push(err432);
								errors++;
							}
						}
					} else {
						const err433 = {
							instancePath: instancePath + "/capacity/lists",
							schemaPath: "#/properties/capacity/properties/lists/type",
							keyword: "type",
							params: { type: "array" },
							message: "must be array"
						};
						if (vErrors === null) vErrors = [err433];
						else vErrors.push(err433);
						errors++;
					}
				}
				if (data202.nearly_full !== void 0) {
					let data227 = data202.nearly_full;
					if (Array.isArray(data227)) {
						const len21 = data227.length;
						for (let i21 = 0; i21 < len21; i21++) {
							let data228 = data227[i21];
							if (data228 && typeof data228 == "object" && !Array.isArray(data228)) {
								if (data228.resource_id === void 0) {
									const err434 = {
										instancePath: instancePath + "/capacity/nearly_full/" + i21,
										schemaPath: "#/properties/capacity/properties/nearly_full/items/required",
										keyword: "required",
										params: { missingProperty: "resource_id" },
										message: "must have required property 'resource_id'"
									};
									if (vErrors === null) vErrors = [err434];
									else vErrors.push(err434);
									errors++;
								}
								if (data228.account_id === void 0) {
									const err435 = {
										instancePath: instancePath + "/capacity/nearly_full/" + i21,
										schemaPath: "#/properties/capacity/properties/nearly_full/items/required",
										keyword: "required",
										params: { missingProperty: "account_id" },
										message: "must have required property 'account_id'"
									};
									if (vErrors === null) vErrors = [err435];
									else vErrors.push(err435);
									errors++;
								}
								if (data228.region === void 0) {
									const err436 = {
										instancePath: instancePath + "/capacity/nearly_full/" + i21,
										schemaPath: "#/properties/capacity/properties/nearly_full/items/required",
										keyword: "required",
										params: { missingProperty: "region" },
										message: "must have required property 'region'"
									};
									if (vErrors === null) vErrors = [err436];
									else vErrors.push(err436);
									errors++;
								}
								if (data228.tally === void 0) {
									const err437 = {
										instancePath: instancePath + "/capacity/nearly_full/" + i21,
										schemaPath: "#/properties/capacity/properties/nearly_full/items/required",
										keyword: "required",
										params: { missingProperty: "tally" },
										message: "must have required property 'tally'"
									};
									if (vErrors === null) vErrors = [err437];
									else vErrors.push(err437);
									errors++;
								}
								if (data228.used === void 0) {
									const err438 = {
										instancePath: instancePath + "/capacity/nearly_full/" + i21,
										schemaPath: "#/properties/capacity/properties/nearly_full/items/required",
										keyword: "required",
										params: { missingProperty: "used" },
										message: "must have required property 'used'"
									};
									if (vErrors === null) vErrors = [err438];
									else vErrors.push(err438);
									errors++;
								}
								if (data228.limit === void 0) {
									const err439 = {
										instancePath: instancePath + "/capacity/nearly_full/" + i21,
										schemaPath: "#/properties/capacity/properties/nearly_full/items/required",
										keyword: "required",
										params: { missingProperty: "limit" },
										message: "must have required property 'limit'"
									};
									if (vErrors === null) vErrors = [err439];
									else vErrors.push(err439);
									errors++;
								}
								if (data228.resource_id !== void 0) {
									if (typeof data228.resource_id !== "string") {
										const err440 = {
											instancePath: instancePath + "/capacity/nearly_full/" + i21 + "/resource_id",
											schemaPath: "#/properties/capacity/properties/nearly_full/items/properties/resource_id/type",
											keyword: "type",
											params: { type: "string" },
											message: "must be string"
										};
										if (vErrors === null) vErrors = [err440];
										else vErrors.push(err440);
										errors++;
									}
								}
								if (data228.account !== void 0) {
									if (typeof data228.account !== "string") {
										const err441 = {
											instancePath: instancePath + "/capacity/nearly_full/" + i21 + "/account",
											schemaPath: "#/properties/capacity/properties/nearly_full/items/properties/account/type",
											keyword: "type",
											params: { type: "string" },
											message: "must be string"
										};
										if (vErrors === null) vErrors = [err441];
										else vErrors.push(err441);
										errors++;
									}
								}
								if (data228.account_id !== void 0) {
									if (typeof data228.account_id !== "string") {
										const err442 = {
											instancePath: instancePath + "/capacity/nearly_full/" + i21 + "/account_id",
											schemaPath: "#/properties/capacity/properties/nearly_full/items/properties/account_id/type",
											keyword: "type",
											params: { type: "string" },
											message: "must be string"
										};
										if (vErrors === null) vErrors = [err442];
										else vErrors.push(err442);
										errors++;
									}
								}
								if (data228.region !== void 0) {
									if (typeof data228.region !== "string") {
										const err443 = {
											instancePath: instancePath + "/capacity/nearly_full/" + i21 + "/region",
											schemaPath: "#/properties/capacity/properties/nearly_full/items/properties/region/type",
											keyword: "type",
											params: { type: "string" },
											message: "must be string"
										};
										if (vErrors === null) vErrors = [err443];
										else vErrors.push(err443);
										errors++;
									}
								}
								if (data228.tally !== void 0) {
									if (typeof data228.tally !== "string") {
										const err444 = {
											instancePath: instancePath + "/capacity/nearly_full/" + i21 + "/tally",
											schemaPath: "#/properties/capacity/properties/nearly_full/items/properties/tally/type",
											keyword: "type",
											params: { type: "string" },
											message: "must be string"
										};
										if (vErrors === null) vErrors = [err444];
										else vErrors.push(err444);
										errors++;
									}
								}
								if (data228.used !== void 0) {
									let data234 = data228.used;
									if (!(typeof data234 == "number" && !(data234 % 1) && !isNaN(data234) && isFinite(data234))) {
										const err445 = {
											instancePath: instancePath + "/capacity/nearly_full/" + i21 + "/used",
											schemaPath: "#/properties/capacity/properties/nearly_full/items/properties/used/type",
											keyword: "type",
											params: { type: "integer" },
											message: "must be integer"
										};
										if (vErrors === null) vErrors = [err445];
										else vErrors.push(err445);
										errors++;
									}
									if (typeof data234 == "number" && isFinite(data234)) {
										if (data234 < 0 || isNaN(data234)) {
											const err446 = {
												instancePath: instancePath + "/capacity/nearly_full/" + i21 + "/used",
												schemaPath: "#/properties/capacity/properties/nearly_full/items/properties/used/minimum",
												keyword: "minimum",
												params: {
													comparison: ">=",
													limit: 0
												},
												message: "must be >= 0"
											};
											if (vErrors === null) vErrors = [err446];
											else vErrors.push(err446);
											errors++;
										}
									}
								}
								if (data228.limit !== void 0) {
									let data235 = data228.limit;
									if (typeof data235 == "number" && isFinite(data235)) {
										if (data235 < 0 || isNaN(data235)) {
											const err447 = {
												instancePath: instancePath + "/capacity/nearly_full/" + i21 + "/limit",
												schemaPath: "#/properties/capacity/properties/nearly_full/items/properties/limit/minimum",
												keyword: "minimum",
												params: {
													comparison: ">=",
													limit: 0
												},
												message: "must be >= 0"
											};
											if (vErrors === null) vErrors = [err447];
											else vErrors.push(err447);
											errors++;
										}
									} else {
										const err448 = {
											instancePath: instancePath + "/capacity/nearly_full/" + i21 + "/limit",
											schemaPath: "#/properties/capacity/properties/nearly_full/items/properties/limit/type",
											keyword: "type",
											params: { type: "number" },
											message: "must be number"
										};
										if (vErrors === null) vErrors = [err448];
										else vErrors.push(err448);
										errors++;
									}
								}
							} else {
								const err449 = {
									instancePath: instancePath + "/capacity/nearly_full/" + i21,
									schemaPath: "#/properties/capacity/properties/nearly_full/items/type",
									keyword: "type",
									params: { type: "object" },
									message: "must be object"
								};
								if (vErrors === null) vErrors = [err449];
								else vErrors.push(err449);
								errors++;
							}
						}
					} else {
						const err450 = {
							instancePath: instancePath + "/capacity/nearly_full",
							schemaPath: "#/properties/capacity/properties/nearly_full/type",
							keyword: "type",
							params: { type: "array" },
							message: "must be array"
						};
						if (vErrors === null) vErrors = [err450];
						else vErrors.push(err450);
						errors++;
					}
				}
				if (data202.account_regions !== void 0) {
					let data236 = data202.account_regions;
					if (Array.isArray(data236)) {
						const len22 = data236.length;
						for (let i22 = 0; i22 < len22; i22++) {
							let data237 = data236[i22];
							if (data237 && typeof data237 == "object" && !Array.isArray(data237)) {
								if (data237.account === void 0) {
									const err451 = {
										instancePath: instancePath + "/capacity/account_regions/" + i22,
										schemaPath: "#/properties/capacity/properties/account_regions/items/required",
										keyword: "required",
										params: { missingProperty: "account" },
										message: "must have required property 'account'"
									};
									if (vErrors === null) vErrors = [err451];
									else vErrors.push(err451);
									errors++;
								}
								if (data237.account_id === void 0) {
									const err452 = {
										instancePath: instancePath + "/capacity/account_regions/" + i22,
										schemaPath: "#/properties/capacity/properties/account_regions/items/required",
										keyword: "required",
										params: { missingProperty: "account_id" },
										message: "must have required property 'account_id'"
									};
									if (vErrors === null) vErrors = [err452];
									else vErrors.push(err452);
									errors++;
								}
								if (data237.region === void 0) {
									const err453 = {
										instancePath: instancePath + "/capacity/account_regions/" + i22,
										schemaPath: "#/properties/capacity/properties/account_regions/items/required",
										keyword: "required",
										params: { missingProperty: "region" },
										message: "must have required property 'region'"
									};
									if (vErrors === null) vErrors = [err453];
									else vErrors.push(err453);
									errors++;
								}
								if (data237.account !== void 0) {
									if (typeof data237.account !== "string") {
										const err454 = {
											instancePath: instancePath + "/capacity/account_regions/" + i22 + "/account",
											schemaPath: "#/properties/capacity/properties/account_regions/items/properties/account/type",
											keyword: "type",
											params: { type: "string" },
											message: "must be string"
										};
										if (vErrors === null) vErrors = [err454];
										else vErrors.push(err454);
										errors++;
									}
								}
								if (data237.account_id !== void 0) {
									if (typeof data237.account_id !== "string") {
										const err455 = {
											instancePath: instancePath + "/capacity/account_regions/" + i22 + "/account_id",
											schemaPath: "#/properties/capacity/properties/account_regions/items/properties/account_id/type",
											keyword: "type",
											params: { type: "string" },
											message: "must be string"
										};
										if (vErrors === null) vErrors = [err455];
										else vErrors.push(err455);
										errors++;
									}
								}
								if (data237.region !== void 0) {
									if (typeof data237.region !== "string") {
										const err456 = {
											instancePath: instancePath + "/capacity/account_regions/" + i22 + "/region",
											schemaPath: "#/properties/capacity/properties/account_regions/items/properties/region/type",
											keyword: "type",
											params: { type: "string" },
											message: "must be string"
										};
										if (vErrors === null) vErrors = [err456];
										else vErrors.push(err456);
										errors++;
									}
								}
								if (data237.prefix_lists !== void 0) {
									let data241 = data237.prefix_lists;
									if (!(typeof data241 == "number" && !(data241 % 1) && !isNaN(data241) && isFinite(data241))) {
										const err457 = {
											instancePath: instancePath + "/capacity/account_regions/" + i22 + "/prefix_lists",
											schemaPath: "#/properties/capacity/properties/account_regions/items/properties/prefix_lists/type",
											keyword: "type",
											params: { type: "integer" },
											message: "must be integer"
										};
										if (vErrors === null) vErrors = [err457];
										else vErrors.push(err457);
										errors++;
									}
									if (typeof data241 == "number" && isFinite(data241)) {
										if (data241 < 0 || isNaN(data241)) {
											const err458 = {
												instancePath: instancePath + "/capacity/account_regions/" + i22 + "/prefix_lists",
												schemaPath: "#/properties/capacity/properties/account_regions/items/properties/prefix_lists/minimum",
												keyword: "minimum",
												params: {
													comparison: ">=",
													limit: 0
												},
												message: "must be >= 0"
											};
											if (vErrors === null) vErrors = [err458];
											else vErrors.push(err458);
											errors++;
										}
									}
								}
							} else {
								const err459 = {
									instancePath: instancePath + "/capacity/account_regions/" + i22,
									schemaPath: "#/properties/capacity/properties/account_regions/items/type",
									keyword: "type",
									params: { type: "object" },
									message: "must be object"
								};
								if (vErrors === null) vErrors = [err459];
								else vErrors.push(err459);
								errors++;
							}
						}
					} else {
						const err460 = {
							instancePath: instancePath + "/capacity/account_regions",
							schemaPath: "#/properties/capacity/properties/account_regions/type",
							keyword: "type",
							params: { type: "array" },
							message: "must be array"
						};
						if (vErrors === null) vErrors = [err460];
						else vErrors.push(err460);
						errors++;
					}
				}
			} else {
				const err461 = {
					instancePath: instancePath + "/capacity",
					schemaPath: "#/properties/capacity/type",
					keyword: "type",
					params: { type: "object" },
					message: "must be object"
				};
				if (vErrors === null) vErrors = [err461];
				else vErrors.push(err461);
				errors++;
			}
		}
		if (data.counts !== void 0) {
			let data242 = data.counts;
			if (data242 && typeof data242 == "object" && !Array.isArray(data242)) {
				if (data242.create === void 0) {
					const err462 = {
						instancePath: instancePath + "/counts",
						schemaPath: "#/properties/counts/required",
						keyword: "required",
						params: { missingProperty: "create" },
						message: "must have required property 'create'"
					};
					if (vErrors === null) vErrors = [err462];
					else vErrors.push(err462);
					errors++;
				}
				if (data242.update === void 0) {
					const err463 = {
						instancePath: instancePath + "/counts",
						schemaPath: "#/properties/counts/required",
						keyword: "required",
						params: { missingProperty: "update" },
						message: "must have required property 'update'"
					};
					if (vErrors === null) vErrors = [err463];
					else vErrors.push(err463);
					errors++;
				}
				if (data242.delete === void 0) {
					const err464 = {
						instancePath: instancePath + "/counts",
						schemaPath: "#/properties/counts/required",
						keyword: "required",
						params: { missingProperty: "delete" },
						message: "must have required property 'delete'"
					};
					if (vErrors === null) vErrors = [err464];
					else vErrors.push(err464);
					errors++;
				}
				if (data242.retain === void 0) {
					const err465 = {
						instancePath: instancePath + "/counts",
						schemaPath: "#/properties/counts/required",
						keyword: "required",
						params: { missingProperty: "retain" },
						message: "must have required property 'retain'"
					};
					if (vErrors === null) vErrors = [err465];
					else vErrors.push(err465);
					errors++;
				}
				if (data242.unchanged === void 0) {
					const err466 = {
						instancePath: instancePath + "/counts",
						schemaPath: "#/properties/counts/required",
						keyword: "required",
						params: { missingProperty: "unchanged" },
						message: "must have required property 'unchanged'"
					};
					if (vErrors === null) vErrors = [err466];
					else vErrors.push(err466);
					errors++;
				}
				if (data242.held === void 0) {
					const err467 = {
						instancePath: instancePath + "/counts",
						schemaPath: "#/properties/counts/required",
						keyword: "required",
						params: { missingProperty: "held" },
						message: "must have required property 'held'"
					};
					if (vErrors === null) vErrors = [err467];
					else vErrors.push(err467);
					errors++;
				}
				if (data242.not_planned === void 0) {
					const err468 = {
						instancePath: instancePath + "/counts",
						schemaPath: "#/properties/counts/required",
						keyword: "required",
						params: { missingProperty: "not_planned" },
						message: "must have required property 'not_planned'"
					};
					if (vErrors === null) vErrors = [err468];
					else vErrors.push(err468);
					errors++;
				}
				if (data242.entries_to_add === void 0) {
					const err469 = {
						instancePath: instancePath + "/counts",
						schemaPath: "#/properties/counts/required",
						keyword: "required",
						params: { missingProperty: "entries_to_add" },
						message: "must have required property 'entries_to_add'"
					};
					if (vErrors === null) vErrors = [err469];
					else vErrors.push(err469);
					errors++;
				}
				if (data242.entries_to_remove === void 0) {
					const err470 = {
						instancePath: instancePath + "/counts",
						schemaPath: "#/properties/counts/required",
						keyword: "required",
						params: { missingProperty: "entries_to_remove" },
						message: "must have required property 'entries_to_remove'"
					};
					if (vErrors === null) vErrors = [err470];
					else vErrors.push(err470);
					errors++;
				}
				if (data242.entries_checked === void 0) {
					const err471 = {
						instancePath: instancePath + "/counts",
						schemaPath: "#/properties/counts/required",
						keyword: "required",
						params: { missingProperty: "entries_checked" },
						message: "must have required property 'entries_checked'"
					};
					if (vErrors === null) vErrors = [err471];
					else vErrors.push(err471);
					errors++;
				}
				if (data242.create !== void 0) {
					let data243 = data242.create;
					if (!(typeof data243 == "number" && !(data243 % 1) && !isNaN(data243) && isFinite(data243))) {
						const err472 = {
							instancePath: instancePath + "/counts/create",
							schemaPath: "#/properties/counts/properties/create/type",
							keyword: "type",
							params: { type: "integer" },
							message: "must be integer"
						};
						if (vErrors === null) vErrors = [err472];
						else vErrors.push(err472);
						errors++;
					}
					if (typeof data243 == "number" && isFinite(data243)) {
						if (data243 < 0 || isNaN(data243)) {
							const err473 = {
								instancePath: instancePath + "/counts/create",
								schemaPath: "#/properties/counts/properties/create/minimum",
								keyword: "minimum",
								params: {
									comparison: ">=",
									limit: 0
								},
								message: "must be >= 0"
							};
							if (vErrors === null) vErrors = [err473];
							else vErrors.push(err473);
							errors++;
						}
					}
				}
				if (data242.update !== void 0) {
					let data244 = data242.update;
					if (!(typeof data244 == "number" && !(data244 % 1) && !isNaN(data244) && isFinite(data244))) {
						const err474 = {
							instancePath: instancePath + "/counts/update",
							schemaPath: "#/properties/counts/properties/update/type",
							keyword: "type",
							params: { type: "integer" },
							message: "must be integer"
						};
						if (vErrors === null) vErrors = [err474];
						else vErrors.push(err474);
						errors++;
					}
					if (typeof data244 == "number" && isFinite(data244)) {
						if (data244 < 0 || isNaN(data244)) {
							const err475 = {
								instancePath: instancePath + "/counts/update",
								schemaPath: "#/properties/counts/properties/update/minimum",
								keyword: "minimum",
								params: {
									comparison: ">=",
									limit: 0
								},
								message: "must be >= 0"
							};
							if (vErrors === null) vErrors = [err475];
							else vErrors.push(err475);
							errors++;
						}
					}
				}
				if (data242.delete !== void 0) {
					let data245 = data242.delete;
					if (!(typeof data245 == "number" && !(data245 % 1) && !isNaN(data245) && isFinite(data245))) {
						const err476 = {
							instancePath: instancePath + "/counts/delete",
							schemaPath: "#/properties/counts/properties/delete/type",
							keyword: "type",
							params: { type: "integer" },
							message: "must be integer"
						};
						if (vErrors === null) vErrors = [err476];
						else vErrors.push(err476);
						errors++;
					}
					if (typeof data245 == "number" && isFinite(data245)) {
						if (data245 < 0 || isNaN(data245)) {
							const err477 = {
								instancePath: instancePath + "/counts/delete",
								schemaPath: "#/properties/counts/properties/delete/minimum",
								keyword: "minimum",
								params: {
									comparison: ">=",
									limit: 0
								},
								message: "must be >= 0"
							};
							if (vErrors === null) vErrors = [err477];
							else vErrors.push(err477);
							errors++;
						}
					}
				}
				if (data242.retain !== void 0) {
					let data246 = data242.retain;
					if (!(typeof data246 == "number" && !(data246 % 1) && !isNaN(data246) && isFinite(data246))) {
						const err478 = {
							instancePath: instancePath + "/counts/retain",
							schemaPath: "#/properties/counts/properties/retain/type",
							keyword: "type",
							params: { type: "integer" },
							message: "must be integer"
						};
						if (vErrors === null) vErrors = [err478];
						else vErrors.push(err478);
						errors++;
					}
					if (typeof data246 == "number" && isFinite(data246)) {
						if (data246 < 0 || isNaN(data246)) {
							const err479 = {
								instancePath: instancePath + "/counts/retain",
								schemaPath: "#/properties/counts/properties/retain/minimum",
								keyword: "minimum",
								params: {
									comparison: ">=",
									limit: 0
								},
								message: "must be >= 0"
							};
							if (vErrors === null) vErrors = [err479];
							else vErrors.push(err479);
							errors++;
						}
					}
				}
				if (data242.unchanged !== void 0) {
					let data247 = data242.unchanged;
					if (!(typeof data247 == "number" && !(data247 % 1) && !isNaN(data247) && isFinite(data247))) {
						const err480 = {
							instancePath: instancePath + "/counts/unchanged",
							schemaPath: "#/properties/counts/properties/unchanged/type",
							keyword: "type",
							params: { type: "integer" },
							message: "must be integer"
						};
						if (vErrors === null) vErrors = [err480];
						else vErrors.push(err480);
						errors++;
					}
					if (typeof data247 == "number" && isFinite(data247)) {
						if (data247 < 0 || isNaN(data247)) {
							const err481 = {
								instancePath: instancePath + "/counts/unchanged",
								schemaPath: "#/properties/counts/properties/unchanged/minimum",
								keyword: "minimum",
								params: {
									comparison: ">=",
									limit: 0
								},
								message: "must be >= 0"
							};
							if (vErrors === null) vErrors = [err481];
							else vErrors.push(err481);
							errors++;
						}
					}
				}
				if (data242.held !== void 0) {
					let data248 = data242.held;
					if (!(typeof data248 == "number" && !(data248 % 1) && !isNaN(data248) && isFinite(data248))) {
						const err482 = {
							instancePath: instancePath + "/counts/held",
							schemaPath: "#/properties/counts/properties/held/type",
							keyword: "type",
							params: { type: "integer" },
							message: "must be integer"
						};
						if (vErrors === null) vErrors = [err482];
						else vErrors.push(err482);
						errors++;
					}
					if (typeof data248 == "number" && isFinite(data248)) {
						if (data248 < 0 || isNaN(data248)) {
							const err483 = {
								instancePath: instancePath + "/counts/held",
								schemaPath: "#/properties/counts/properties/held/minimum",
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
				if (data242.not_planned !== void 0) {
					let data249 = data242.not_planned;
					if (!(typeof data249 == "number" && !(data249 % 1) && !isNaN(data249) && isFinite(data249))) {
						const err484 = {
							instancePath: instancePath + "/counts/not_planned",
							schemaPath: "#/properties/counts/properties/not_planned/type",
							keyword: "type",
							params: { type: "integer" },
							message: "must be integer"
						};
						if (vErrors === null) vErrors = [err484];
						else vErrors.push(err484);
						errors++;
					}
					if (typeof data249 == "number" && isFinite(data249)) {
						if (data249 < 0 || isNaN(data249)) {
							const err485 = {
								instancePath: instancePath + "/counts/not_planned",
								schemaPath: "#/properties/counts/properties/not_planned/minimum",
								keyword: "minimum",
								params: {
									comparison: ">=",
									limit: 0
								},
								message: "must be >= 0"
							};
							if (vErrors === null) vErrors = [err485];
							else vErrors.push(err485);
							errors++;
						}
					}
				}
				if (data242.entries_to_add !== void 0) {
					let data250 = data242.entries_to_add;
					if (!(typeof data250 == "number" && !(data250 % 1) && !isNaN(data250) && isFinite(data250))) {
						const err486 = {
							instancePath: instancePath + "/counts/entries_to_add",
							schemaPath: "#/properties/counts/properties/entries_to_add/type",
							keyword: "type",
							params: { type: "integer" },
							message: "must be integer"
						};
						if (vErrors === null) vErrors = [err486];
						else vErrors.push(err486);
						errors++;
					}
					if (typeof data250 == "number" && isFinite(data250)) {
						if (data250 < 0 || isNaN(data250)) {
							const err487 = {
								instancePath: instancePath + "/counts/entries_to_add",
								schemaPath: "#/properties/counts/properties/entries_to_add/minimum",
								keyword: "minimum",
								params: {
									comparison: ">=",
									limit: 0
								},
								message: "must be >= 0"
							};
							if (vErrors === null) vErrors = [err487];
							else vErrors.push(err487);
							errors++;
						}
					}
				}
				if (data242.entries_to_remove !== void 0) {
					let data251 = data242.entries_to_remove;
					if (!(typeof data251 == "number" && !(data251 % 1) && !isNaN(data251) && isFinite(data251))) {
						const err488 = {
							instancePath: instancePath + "/counts/entries_to_remove",
							schemaPath: "#/properties/counts/properties/entries_to_remove/type",
							keyword: "type",
							params: { type: "integer" },
							message: "must be integer"
						};
						if (vErrors === null) vErrors = [err488];
						else vErrors.push(err488);
						errors++;
					}
					if (typeof data251 == "number" && isFinite(data251)) {
						if (data251 < 0 || isNaN(data251)) {
							const err489 = {
								instancePath: instancePath + "/counts/entries_to_remove",
								schemaPath: "#/properties/counts/properties/entries_to_remove/minimum",
								keyword: "minimum",
								params: {
									comparison: ">=",
									limit: 0
								},
								message: "must be >= 0"
							};
							if (vErrors === null) vErrors = [err489];
							else vErrors.push(err489);
							errors++;
						}
					}
				}
				if (data242.descriptions_to_change !== void 0) {
					let data252 = data242.descriptions_to_change;
					if (!(typeof data252 == "number" && !(data252 % 1) && !isNaN(data252) && isFinite(data252))) {
						const err490 = {
							instancePath: instancePath + "/counts/descriptions_to_change",
							schemaPath: "#/properties/counts/properties/descriptions_to_change/type",
							keyword: "type",
							params: { type: "integer" },
							message: "must be integer"
						};
						if (vErrors === null) vErrors = [err490];
						else vErrors.push(err490);
						errors++;
					}
					if (typeof data252 == "number" && isFinite(data252)) {
						if (data252 < 0 || isNaN(data252)) {
							const err491 = {
								instancePath: instancePath + "/counts/descriptions_to_change",
								schemaPath: "#/properties/counts/properties/descriptions_to_change/minimum",
								keyword: "minimum",
								params: {
									comparison: ">=",
									limit: 0
								},
								message: "must be >= 0"
							};
							if (vErrors === null) vErrors = [err491];
							else vErrors.push(err491);
							errors++;
						}
					}
				}
				if (data242.entries_checked !== void 0) {
					let data253 = data242.entries_checked;
					if (!(typeof data253 == "number" && !(data253 % 1) && !isNaN(data253) && isFinite(data253))) {
						const err492 = {
							instancePath: instancePath + "/counts/entries_checked",
							schemaPath: "#/properties/counts/properties/entries_checked/type",
							keyword: "type",
							params: { type: "integer" },
							message: "must be integer"
						};
						if (vErrors === null) vErrors = [err492];
						else vErrors.push(err492);
						errors++;
					}
					if (typeof data253 == "number" && isFinite(data253)) {
						if (data253 < 0 || isNaN(data253)) {
							const err493 = {
								instancePath: instancePath + "/counts/entries_checked",
								schemaPath: "#/properties/counts/properties/entries_checked/minimum",
								keyword: "minimum",
								params: {
									comparison: ">=",
									limit: 0
								},
								message: "must be >= 0"
							};
							if (vErrors === null) vErrors = [err493];
							else vErrors.push(err493);
							errors++;
						}
					}
				}
			} else {
				const err494 = {
					instancePath: instancePath + "/counts",
					schemaPath: "#/properties/counts/type",
					keyword: "type",
					params: { type: "object" },
					message: "must be object"
				};
				if (vErrors === null) vErrors = [err494];
				else vErrors.push(err494);
				errors++;
			}
		}
		if (data.digests !== void 0) {
			let data254 = data.digests;
			if (data254 && typeof data254 == "object" && !Array.isArray(data254)) {
				if (data254.settings === void 0) {
					const err495 = {
						instancePath: instancePath + "/digests",
						schemaPath: "#/properties/digests/required",
						keyword: "required",
						params: { missingProperty: "settings" },
						message: "must have required property 'settings'"
					};
					if (vErrors === null) vErrors = [err495];
					else vErrors.push(err495);
					errors++;
				}
				if (data254.exact === void 0) {
					const err496 = {
						instancePath: instancePath + "/digests",
						schemaPath: "#/properties/digests/required",
						keyword: "required",
						params: { missingProperty: "exact" },
						message: "must have required property 'exact'"
					};
					if (vErrors === null) vErrors = [err496];
					else vErrors.push(err496);
					errors++;
				}
				if (data254.settings !== void 0) {
					let data255 = data254.settings;
					if (typeof data255 === "string") {
						if (!pattern5.test(data255)) {
							const err497 = {
								instancePath: instancePath + "/digests/settings",
								schemaPath: "#/properties/digests/properties/settings/pattern",
								keyword: "pattern",
								params: { pattern: "^[0-9a-f]{64}$" },
								message: "must match pattern \"^[0-9a-f]{64}$\""
							};
							if (vErrors === null) vErrors = [err497];
							else vErrors.push(err497);
							errors++;
						}
					} else {
						const err498 = {
							instancePath: instancePath + "/digests/settings",
							schemaPath: "#/properties/digests/properties/settings/type",
							keyword: "type",
							params: { type: "string" },
							message: "must be string"
						};
						if (vErrors === null) vErrors = [err498];
						else vErrors.push(err498);
						errors++;
					}
				}
				if (data254.exact !== void 0) {
					let data256 = data254.exact;
					if (typeof data256 === "string") {
						if (!pattern5.test(data256)) {
							const err499 = {
								instancePath: instancePath + "/digests/exact",
								schemaPath: "#/properties/digests/properties/exact/pattern",
								keyword: "pattern",
								params: { pattern: "^[0-9a-f]{64}$" },
								message: "must match pattern \"^[0-9a-f]{64}$\""
							};
							if (vErrors === null) vErrors = [err499];
							else vErrors.push(err499);
							errors++;
						}
					} else {
						const err500 = {
							instancePath: instancePath + "/digests/exact",
							schemaPath: "#/properties/digests/properties/exact/type",
							keyword: "type",
							params: { type: "string" },
							message: "must be string"
						};
						if (vErrors === null) vErrors = [err500];
						else vErrors.push(err500);
						errors++;
					}
				}
			} else {
				const err501 = {
					instancePath: instancePath + "/digests",
					schemaPath: "#/properties/digests/type",
					keyword: "type",
					params: { type: "object" },
					message: "must be object"
				};
				if (vErrors === null) vErrors = [err501];
				else vErrors.push(err501);
				errors++;
			}
		}
		if (data.diagnostics !== void 0) {
			let data257 = data.diagnostics;
			if (Array.isArray(data257)) {
				const len23 = data257.length;
				for (let i23 = 0; i23 < len23; i23++) {
					let data258 = data257[i23];
					if (data258 && typeof data258 == "object" && !Array.isArray(data258)) {
						if (data258.severity === void 0) {
							const err502 = {
								instancePath: instancePath + "/diagnostics/" + i23,
								schemaPath: "#/properties/diagnostics/items/required",
								keyword: "required",
								params: { missingProperty: "severity" },
								message: "must have required property 'severity'"
							};
							if (vErrors === null) vErrors = [err502];
							else vErrors.push(err502);
							errors++;
						}
						if (data258.code === void 0) {
							const err503 = {
								instancePath: instancePath + "/diagnostics/" + i23,
								schemaPath: "#/properties/diagnostics/items/required",
								keyword: "required",
								params: { missingProperty: "code" },
								message: "must have required property 'code'"
							};
							if (vErrors === null) vErrors = [err503];
							else vErrors.push(err503);
							errors++;
						}
						if (data258.summary === void 0) {
							const err504 = {
								instancePath: instancePath + "/diagnostics/" + i23,
								schemaPath: "#/properties/diagnostics/items/required",
								keyword: "required",
								params: { missingProperty: "summary" },
								message: "must have required property 'summary'"
							};
							if (vErrors === null) vErrors = [err504];
							else vErrors.push(err504);
							errors++;
						}
						if (data258.severity !== void 0) {
							let data259 = data258.severity;
							if (!(data259 === "error" || data259 === "warning")) {
								const err505 = {
									instancePath: instancePath + "/diagnostics/" + i23 + "/severity",
									schemaPath: "#/properties/diagnostics/items/properties/severity/enum",
									keyword: "enum",
									params: { allowedValues: schema31.properties.diagnostics.items.properties.severity.enum },
									message: "must be equal to one of the allowed values"
								};
								if (vErrors === null) vErrors = [err505];
								else vErrors.push(err505);
								errors++;
							}
						}
						if (data258.code !== void 0) {
							let data260 = data258.code;
							if (typeof data260 === "string") {
								if (!pattern9.test(data260)) {
									const err506 = {
										instancePath: instancePath + "/diagnostics/" + i23 + "/code",
										schemaPath: "#/properties/diagnostics/items/properties/code/pattern",
										keyword: "pattern",
										params: { pattern: "^[a-z][a-z0-9_]*$" },
										message: "must match pattern \"^[a-z][a-z0-9_]*$\""
									};
									if (vErrors === null) vErrors = [err506];
									else vErrors.push(err506);
									errors++;
								}
							} else {
								const err507 = {
									instancePath: instancePath + "/diagnostics/" + i23 + "/code",
									schemaPath: "#/properties/diagnostics/items/properties/code/type",
									keyword: "type",
									params: { type: "string" },
									message: "must be string"
								};
								if (vErrors === null) vErrors = [err507];
								else vErrors.push(err507);
								errors++;
							}
						}
						if (data258.summary !== void 0) {
							if (typeof data258.summary !== "string") {
								const err508 = {
									instancePath: instancePath + "/diagnostics/" + i23 + "/summary",
									schemaPath: "#/properties/diagnostics/items/properties/summary/type",
									keyword: "type",
									params: { type: "string" },
									message: "must be string"
								};
								if (vErrors === null) vErrors = [err508];
								else vErrors.push(err508);
								errors++;
							}
						}
						if (data258.detail !== void 0) {
							if (typeof data258.detail !== "string") {
								const err509 = {
									instancePath: instancePath + "/diagnostics/" + i23 + "/detail",
									schemaPath: "#/properties/diagnostics/items/properties/detail/type",
									keyword: "type",
									params: { type: "string" },
									message: "must be string"
								};
								if (vErrors === null) vErrors = [err509];
								else vErrors.push(err509);
								errors++;
							}
						}
						if (data258.remedy !== void 0) {
							if (typeof data258.remedy !== "string") {
								const err510 = {
									instancePath: instancePath + "/diagnostics/" + i23 + "/remedy",
									schemaPath: "#/properties/diagnostics/items/properties/remedy/type",
									keyword: "type",
									params: { type: "string" },
									message: "must be string"
								};
								if (vErrors === null) vErrors = [err510];
								else vErrors.push(err510);
								errors++;
							}
						}
						if (data258.address !== void 0) {
							if (typeof data258.address !== "string") {
								const err511 = {
									instancePath: instancePath + "/diagnostics/" + i23 + "/address",
									schemaPath: "#/properties/diagnostics/items/properties/address/type",
									keyword: "type",
									params: { type: "string" },
									message: "must be string"
								};
								if (vErrors === null) vErrors = [err511];
								else vErrors.push(err511);
								errors++;
							}
						}
						if (data258.account !== void 0) {
							if (typeof data258.account !== "string") {
								const err512 = {
									instancePath: instancePath + "/diagnostics/" + i23 + "/account",
									schemaPath: "#/properties/diagnostics/items/properties/account/type",
									keyword: "type",
									params: { type: "string" },
									message: "must be string"
								};
								if (vErrors === null) vErrors = [err512];
								else vErrors.push(err512);
								errors++;
							}
						}
						if (data258.region !== void 0) {
							if (typeof data258.region !== "string") {
								const err513 = {
									instancePath: instancePath + "/diagnostics/" + i23 + "/region",
									schemaPath: "#/properties/diagnostics/items/properties/region/type",
									keyword: "type",
									params: { type: "string" },
									message: "must be string"
								};
								if (vErrors === null) vErrors = [err513];
								else vErrors.push(err513);
								errors++;
							}
						}
						if (data258.mapping !== void 0) {
							if (typeof data258.mapping !== "string") {
								const err514 = {
									instancePath: instancePath + "/diagnostics/" + i23 + "/mapping",
									schemaPath: "#/properties/diagnostics/items/properties/mapping/type",
									keyword: "type",
									params: { type: "string" },
									message: "must be string"
								};
								if (vErrors === null) vErrors = [err514];
								else vErrors.push(err514);
								errors++;
							}
						}
						if (data258.position !== void 0) {
							let data268 = data258.position;
							if (data268 && typeof data268 == "object" && !Array.isArray(data268)) {
								if (data268.file === void 0) {
									const err515 = {
										instancePath: instancePath + "/diagnostics/" + i23 + "/position",
										schemaPath: "#/properties/diagnostics/items/properties/position/required",
										keyword: "required",
										params: { missingProperty: "file" },
										message: "must have required property 'file'"
									};
									if (vErrors === null) vErrors = [err515];
									else vErrors.push(err515);
									errors++;
								}
								if (data268.line === void 0) {
									const err516 = {
										instancePath: instancePath + "/diagnostics/" + i23 + "/position",
										schemaPath: "#/properties/diagnostics/items/properties/position/required",
										keyword: "required",
										params: { missingProperty: "line" },
										message: "must have required property 'line'"
									};
									if (vErrors === null) vErrors = [err516];
									else vErrors.push(err516);
									errors++;
								}
								if (data268.column === void 0) {
									const err517 = {
										instancePath: instancePath + "/diagnostics/" + i23 + "/position",
										schemaPath: "#/properties/diagnostics/items/properties/position/required",
										keyword: "required",
										params: { missingProperty: "column" },
										message: "must have required property 'column'"
									};
									if (vErrors === null) vErrors = [err517];
									else vErrors.push(err517);
									errors++;
								}
								if (data268.file !== void 0) {
									if (typeof data268.file !== "string") {
										const err518 = {
											instancePath: instancePath + "/diagnostics/" + i23 + "/position/file",
											schemaPath: "#/properties/diagnostics/items/properties/position/properties/file/type",
											keyword: "type",
											params: { type: "string" },
											message: "must be string"
										};
										if (vErrors === null) vErrors = [err518];
										else vErrors.push(err518);
										errors++;
									}
								}
								if (data268.line !== void 0) {
									let data270 = data268.line;
									if (!(typeof data270 == "number" && !(data270 % 1) && !isNaN(data270) && isFinite(data270))) {
										const err519 = {
											instancePath: instancePath + "/diagnostics/" + i23 + "/position/line",
											schemaPath: "#/properties/diagnostics/items/properties/position/properties/line/type",
											keyword: "type",
											params: { type: "integer" },
											message: "must be integer"
										};
										if (vErrors === null) vErrors = [err519];
										else vErrors.push(err519);
										errors++;
									}
									if (typeof data270 == "number" && isFinite(data270)) {
										if (data270 < 1 || isNaN(data270)) {
											const err520 = {
												instancePath: instancePath + "/diagnostics/" + i23 + "/position/line",
												schemaPath: "#/properties/diagnostics/items/properties/position/properties/line/minimum",
												keyword: "minimum",
												params: {
													comparison: ">=",
													limit: 1
												},
												message: "must be >= 1"
											};
											if (vErrors === null) vErrors = [err520];
											else vErrors.push(err520);
											errors++;
										}
									}
								}
								if (data268.column !== void 0) {
									let data271 = data268.column;
									if (!(typeof data271 == "number" && !(data271 % 1) && !isNaN(data271) && isFinite(data271))) {
										const err521 = {
											instancePath: instancePath + "/diagnostics/" + i23 + "/position/column",
											schemaPath: "#/properties/diagnostics/items/properties/position/properties/column/type",
											keyword: "type",
											params: { type: "integer" },
											message: "must be integer"
										};
										if (vErrors === null) vErrors = [err521];
										else vErrors.push(err521);
										errors++;
									}
									if (typeof data271 == "number" && isFinite(data271)) {
										if (data271 < 1 || isNaN(data271)) {
											const err522 = {
												instancePath: instancePath + "/diagnostics/" + i23 + "/position/column",
												schemaPath: "#/properties/diagnostics/items/properties/position/properties/column/minimum",
												keyword: "minimum",
												params: {
													comparison: ">=",
													limit: 1
												},
												message: "must be >= 1"
											};
											if (vErrors === null) vErrors = [err522];
											else vErrors.push(err522);
											errors++;
										}
									}
								}
							} else {
								const err523 = {
									instancePath: instancePath + "/diagnostics/" + i23 + "/position",
									schemaPath: "#/properties/diagnostics/items/properties/position/type",
									keyword: "type",
									params: { type: "object" },
									message: "must be object"
								};
								if (vErrors === null) vErrors = [err523];
								else vErrors.push(err523);
								errors++;
							}
						}
						if (data258.excerpt !== void 0) {
							let data272 = data258.excerpt;
							if (data272 && typeof data272 == "object" && !Array.isArray(data272)) {
								if (data272.lines === void 0) {
									const err524 = {
										instancePath: instancePath + "/diagnostics/" + i23 + "/excerpt",
										schemaPath: "#/properties/diagnostics/items/properties/excerpt/required",
										keyword: "required",
										params: { missingProperty: "lines" },
										message: "must have required property 'lines'"
									};
									if (vErrors === null) vErrors = [err524];
									else vErrors.push(err524);
									errors++;
								}
								if (data272.mark === void 0) {
									const err525 = {
										instancePath: instancePath + "/diagnostics/" + i23 + "/excerpt",
										schemaPath: "#/properties/diagnostics/items/properties/excerpt/required",
										keyword: "required",
										params: { missingProperty: "mark" },
										message: "must have required property 'mark'"
									};
									if (vErrors === null) vErrors = [err525];
									else vErrors.push(err525);
									errors++;
								}
								if (data272.lines !== void 0) {
									let data273 = data272.lines;
									if (Array.isArray(data273)) {
										const len24 = data273.length;
										for (let i24 = 0; i24 < len24; i24++) {
											let data274 = data273[i24];
											if (data274 && typeof data274 == "object" && !Array.isArray(data274)) {
												if (data274.number === void 0) {
													const err526 = {
														instancePath: instancePath + "/diagnostics/" + i23 + "/excerpt/lines/" + i24,
														schemaPath: "#/properties/diagnostics/items/properties/excerpt/properties/lines/items/required",
														keyword: "required",
														params: { missingProperty: "number" },
														message: "must have required property 'number'"
													};
													if (vErrors === null) vErrors = [err526];
													else vErrors.push(err526);
													errors++;
												}
												if (data274.text === void 0) {
													const err527 = {
														instancePath: instancePath + "/diagnostics/" + i23 + "/excerpt/lines/" + i24,
														schemaPath: "#/properties/diagnostics/items/properties/excerpt/properties/lines/items/required",
														keyword: "required",
														params: { missingProperty: "text" },
														message: "must have required property 'text'"
													};
													if (vErrors === null) vErrors = [err527];
													else vErrors.push(err527);
													errors++;
												}
												if (data274.number !== void 0) {
													let data275 = data274.number;
													if (!(typeof data275 == "number" && !(data275 % 1) && !isNaN(data275) && isFinite(data275))) {
														const err528 = {
															instancePath: instancePath + "/diagnostics/" + i23 + "/excerpt/lines/" + i24 + "/number",
															schemaPath: "#/properties/diagnostics/items/properties/excerpt/properties/lines/items/properties/number/type",
															keyword: "type",
															params: { type: "integer" },
															message: "must be integer"
														};
														if (vErrors === null) vErrors = [err528];
														else vErrors.push(err528);
														errors++;
													}
													if (typeof data275 == "number" && isFinite(data275)) {
														if (data275 < 1 || isNaN(data275)) {
															const err529 = {
																instancePath: instancePath + "/diagnostics/" + i23 + "/excerpt/lines/" + i24 + "/number",
																schemaPath: "#/properties/diagnostics/items/properties/excerpt/properties/lines/items/properties/number/minimum",
																keyword: "minimum",
																params: {
																	comparison: ">=",
																	limit: 1
																},
																message: "must be >= 1"
															};
															if (vErrors === null) vErrors = [err529];
															else vErrors.push(err529);
															errors++;
														}
													}
												}
												if (data274.text !== void 0) {
													if (typeof data274.text !== "string") {
														const err530 = {
															instancePath: instancePath + "/diagnostics/" + i23 + "/excerpt/lines/" + i24 + "/text",
															schemaPath: "#/properties/diagnostics/items/properties/excerpt/properties/lines/items/properties/text/type",
															keyword: "type",
															params: { type: "string" },
															message: "must be string"
														};
														if (vErrors === null) vErrors = [err530];
														else vErrors.push(err530);
														errors++;
													}
												}
											} else {
												const err531 = {
													instancePath: instancePath + "/diagnostics/" + i23 + "/excerpt/lines/" + i24,
													schemaPath: "#/properties/diagnostics/items/properties/excerpt/properties/lines/items/type",
													keyword: "type",
													params: { type: "object" },
													message: "must be object"
												};
												if (vErrors === null) vErrors = [err531];
												else vErrors.push(err531);
												errors++;
											}
										}
									} else {
										const err532 = {
											instancePath: instancePath + "/diagnostics/" + i23 + "/excerpt/lines",
											schemaPath: "#/properties/diagnostics/items/properties/excerpt/properties/lines/type",
											keyword: "type",
											params: { type: "array" },
											message: "must be array"
										};
										if (vErrors === null) vErrors = [err532];
										else vErrors.push(err532);
										errors++;
									}
								}
								if (data272.mark !== void 0) {
									let data277 = data272.mark;
									if (data277 && typeof data277 == "object" && !Array.isArray(data277)) {
										if (data277.line === void 0) {
											const err533 = {
												instancePath: instancePath + "/diagnostics/" + i23 + "/excerpt/mark",
												schemaPath: "#/properties/diagnostics/items/properties/excerpt/properties/mark/required",
												keyword: "required",
												params: { missingProperty: "line" },
												message: "must have required property 'line'"
											};
											if (vErrors === null) vErrors = [err533];
											else vErrors.push(err533);
											errors++;
										}
										if (data277.column === void 0) {
											const err534 = {
												instancePath: instancePath + "/diagnostics/" + i23 + "/excerpt/mark",
												schemaPath: "#/properties/diagnostics/items/properties/excerpt/properties/mark/required",
												keyword: "required",
												params: { missingProperty: "column" },
												message: "must have required property 'column'"
											};
											if (vErrors === null) vErrors = [err534];
											else vErrors.push(err534);
											errors++;
										}
										if (data277.length === void 0) {
											const err535 = {
												instancePath: instancePath + "/diagnostics/" + i23 + "/excerpt/mark",
												schemaPath: "#/properties/diagnostics/items/properties/excerpt/properties/mark/required",
												keyword: "required",
												params: { missingProperty: "length" },
												message: "must have required property 'length'"
											};
											if (vErrors === null) vErrors = [err535];
											else vErrors.push(err535);
											errors++;
										}
										if (data277.line !== void 0) {
											let data278 = data277.line;
											if (!(typeof data278 == "number" && !(data278 % 1) && !isNaN(data278) && isFinite(data278))) {
												const err536 = {
													instancePath: instancePath + "/diagnostics/" + i23 + "/excerpt/mark/line",
													schemaPath: "#/properties/diagnostics/items/properties/excerpt/properties/mark/properties/line/type",
													keyword: "type",
													params: { type: "integer" },
													message: "must be integer"
												};
												if (vErrors === null) vErrors = [err536];
												else vErrors.push(err536);
												errors++;
											}
											if (typeof data278 == "number" && isFinite(data278)) {
												if (data278 < 1 || isNaN(data278)) {
													const err537 = {
														instancePath: instancePath + "/diagnostics/" + i23 + "/excerpt/mark/line",
														schemaPath: "#/properties/diagnostics/items/properties/excerpt/properties/mark/properties/line/minimum",
														keyword: "minimum",
														params: {
															comparison: ">=",
															limit: 1
														},
														message: "must be >= 1"
													};
													if (vErrors === null) vErrors = [err537];
													else vErrors.push(err537);
													errors++;
												}
											}
										}
										if (data277.column !== void 0) {
											let data279 = data277.column;
											if (!(typeof data279 == "number" && !(data279 % 1) && !isNaN(data279) && isFinite(data279))) {
												const err538 = {
													instancePath: instancePath + "/diagnostics/" + i23 + "/excerpt/mark/column",
													schemaPath: "#/properties/diagnostics/items/properties/excerpt/properties/mark/properties/column/type",
													keyword: "type",
													params: { type: "integer" },
													message: "must be integer"
												};
												if (vErrors === null) vErrors = [err538];
												else vErrors.push(err538);
												errors++;
											}
											if (typeof data279 == "number" && isFinite(data279)) {
												if (data279 < 1 || isNaN(data279)) {
													const err539 = {
														instancePath: instancePath + "/diagnostics/" + i23 + "/excerpt/mark/column",
														schemaPath: "#/properties/diagnostics/items/properties/excerpt/properties/mark/properties/column/minimum",
														keyword: "minimum",
														params: {
															comparison: ">=",
															limit: 1
														},
														message: "must be >= 1"
													};
													if (vErrors === null) vErrors = [err539];
													else vErrors.push(err539);
													errors++;
												}
											}
										}
										if (data277.length !== void 0) {
											let data280 = data277.length;
											if (!(typeof data280 == "number" && !(data280 % 1) && !isNaN(data280) && isFinite(data280))) {
												const err540 = {
													instancePath: instancePath + "/diagnostics/" + i23 + "/excerpt/mark/length",
													schemaPath: "#/properties/diagnostics/items/properties/excerpt/properties/mark/properties/length/type",
													keyword: "type",
													params: { type: "integer" },
													message: "must be integer"
												};
												if (vErrors === null) vErrors = [err540];
												else vErrors.push(err540);
												errors++;
											}
											if (typeof data280 == "number" && isFinite(data280)) {
												if (data280 < 0 || isNaN(data280)) {
													const err541 = {
														instancePath: instancePath + "/diagnostics/" + i23 + "/excerpt/mark/length",
														schemaPath: "#/properties/diagnostics/items/properties/excerpt/properties/mark/properties/length/minimum",
														keyword: "minimum",
														params: {
															comparison: ">=",
															limit: 0
														},
														message: "must be >= 0"
													};
													if (vErrors === null) vErrors = [err541];
													else vErrors.push(err541);
													errors++;
												}
											}
										}
									} else {
										const err542 = {
											instancePath: instancePath + "/diagnostics/" + i23 + "/excerpt/mark",
											schemaPath: "#/properties/diagnostics/items/properties/excerpt/properties/mark/type",
											keyword: "type",
											params: { type: "object" },
											message: "must be object"
										};
										if (vErrors === null) vErrors = [err542];
										else vErrors.push(err542);
										errors++;
									}
								}
								if (data272.hint !== void 0) {
									if (typeof data272.hint !== "string") {
										const err543 = {
											instancePath: instancePath + "/diagnostics/" + i23 + "/excerpt/hint",
											schemaPath: "#/properties/diagnostics/items/properties/excerpt/properties/hint/type",
											keyword: "type",
											params: { type: "string" },
											message: "must be string"
										};
										if (vErrors === null) vErrors = [err543];
										else vErrors.push(err543);
										errors++;
									}
								}
							} else {
								const err544 = {
									instancePath: instancePath + "/diagnostics/" + i23 + "/excerpt",
									schemaPath: "#/properties/diagnostics/items/properties/excerpt/type",
									keyword: "type",
									params: { type: "object" },
									message: "must be object"
								};
								if (vErrors === null) vErrors = [err544];
								else vErrors.push(err544);
								errors++;
							}
						}
					} else {
						const err545 = {
							instancePath: instancePath + "/diagnostics/" + i23,
							schemaPath: "#/properties/diagnostics/items/type",
							keyword: "type",
							params: { type: "object" },
							message: "must be object"
						};
						if (vErrors === null) vErrors = [err545];
						else vErrors.push(err545);
						errors++;
					}
				}
			} else {
				const err546 = {
					instancePath: instancePath + "/diagnostics",
					schemaPath: "#/properties/diagnostics/type",
					keyword: "type",
					params: { type: "array" },
					message: "must be array"
				};
				if (vErrors === null) vErrors = [err546];
				else vErrors.push(err546);
				errors++;
			}
		}
	} else {
		const err547 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			message: "must be object"
		};
		if (vErrors === null) vErrors = [err547];
		else vErrors.push(err547);
		errors++;
	}
	validate20.errors = vErrors;
	return errors === 0;
}
validate20.evaluated = {
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
