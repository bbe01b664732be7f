var __create = Object.create;
var __defProp = Object.defineProperty;
var __getOwnPropDesc = Object.getOwnPropertyDescriptor;
var __getOwnPropNames = Object.getOwnPropertyNames;
var __getProtoOf = Object.getPrototypeOf;
var __hasOwnProp = Object.prototype.hasOwnProperty;
var __commonJS = (cb, mod) => function __require() {
  try {
    return mod || (0, cb[__getOwnPropNames(cb)[0]])((mod = { exports: {} }).exports, mod), mod.exports;
  } catch (e) {
    throw mod = 0, e;
  }
};
var __export = (target, all) => {
  for (var name in all)
    __defProp(target, name, { get: all[name], enumerable: true });
};
var __copyProps = (to, from, except, desc) => {
  if (from && typeof from === "object" || typeof from === "function") {
    for (let key of __getOwnPropNames(from))
      if (!__hasOwnProp.call(to, key) && key !== except)
        __defProp(to, key, { get: () => from[key], enumerable: !(desc = __getOwnPropDesc(from, key)) || desc.enumerable });
  }
  return to;
};
var __toESM = (mod, isNodeMode, target) => (target = mod != null ? __create(__getProtoOf(mod)) : {}, __copyProps(
  // If the importer is in node compatibility mode or this is not an ESM
  // file that has been converted to a CommonJS file using a Babel-
  // compatible transform (i.e. "__esModule" has not been set), then set
  // "default" to the CommonJS "module.exports" for node compatibility.
  isNodeMode || !mod || !mod.__esModule ? __defProp(target, "default", { value: mod, enumerable: true }) : target,
  mod
));
var __toCommonJS = (mod) => __copyProps(__defProp({}, "__esModule", { value: true }), mod);

// hot:src/kubernetes/issues.ts
var require_issues = __commonJS({
  "hot:src/kubernetes/issues.ts"(exports2, module2) {
    module2.exports = require("./program.cjs")["src/kubernetes/issues.ts"];
  }
});

// hot:src/kubernetes/structure.ts
var require_structure = __commonJS({
  "hot:src/kubernetes/structure.ts"(exports2, module2) {
    module2.exports = require("./program.cjs")["src/kubernetes/structure.ts"];
  }
});

// hot:src/kubernetes/ip-addresses.ts
var require_ip_addresses = __commonJS({
  "hot:src/kubernetes/ip-addresses.ts"(exports2, module2) {
    module2.exports = require("./program.cjs")["src/kubernetes/ip-addresses.ts"];
  }
});

// hot:src/kubernetes/statefulset.ts
var require_statefulset = __commonJS({
  "hot:src/kubernetes/statefulset.ts"(exports2, module2) {
    module2.exports = require("./program.cjs")["src/kubernetes/statefulset.ts"];
  }
});

// hot:src/lint/rule.ts
var require_rule = __commonJS({
  "hot:src/lint/rule.ts"(exports2, module2) {
    module2.exports = require("./program.cjs")["src/lint/rule.ts"];
  }
});

// hot:src/kubernetes/glance.ts
var require_glance = __commonJS({
  "hot:src/kubernetes/glance.ts"(exports2, module2) {
    module2.exports = require("./program.cjs")["src/kubernetes/glance.ts"];
  }
});

// hot:src/kubernetes/formats.ts
var require_formats = __commonJS({
  "hot:src/kubernetes/formats.ts"(exports2, module2) {
    module2.exports = require("./program.cjs")["src/kubernetes/formats.ts"];
  }
});

// hot:src/kubernetes/versions.ts
var require_versions = __commonJS({
  "hot:src/kubernetes/versions.ts"(exports2, module2) {
    module2.exports = require("./program.cjs")["src/kubernetes/versions.ts"];
  }
});

// hot:src/kubernetes/workload.ts
var require_workload = __commonJS({
  "hot:src/kubernetes/workload.ts"(exports2, module2) {
    module2.exports = require("./program.cjs")["src/kubernetes/workload.ts"];
  }
});

// hot:src/kubernetes/names.ts
var require_names = __commonJS({
  "hot:src/kubernetes/names.ts"(exports2, module2) {
    module2.exports = require("./program.cjs")["src/kubernetes/names.ts"];
  }
});

// hot:src/kubernetes/kinds.ts
var require_kinds = __commonJS({
  "hot:src/kubernetes/kinds.ts"(exports2, module2) {
    module2.exports = require("./program.cjs")["src/kubernetes/kinds.ts"];
  }
});

// hot:src/yaml/scalar.ts
var require_scalar = __commonJS({
  "hot:src/yaml/scalar.ts"(exports2, module2) {
    module2.exports = require("./program.cjs")["src/yaml/scalar.ts"];
  }
});

// <stdin>
var stdin_exports = {};
__export(stdin_exports, {
  "conflicting-fields": () => conflicting_fields_default,
  "duplicate-item": () => duplicate_item_default,
  "field-not-in-version": () => field_not_in_version_default,
  "ignored-service-field": () => ignored_service_field_default,
  "invalid-address": () => invalid_address_default,
  "invalid-base64": () => invalid_base64_default,
  "invalid-label": () => invalid_label_default,
  "invalid-name": () => invalid_name_default,
  "invalid-number": () => invalid_number_default,
  "invalid-quantity": () => invalid_quantity_default,
  "invalid-resources": () => invalid_resources_default,
  "invalid-value": () => invalid_value_default,
  "lost-indentation": () => lost_indentation_default,
  "misplaced-field": () => misplaced_field_default,
  "missing-required-field": () => missing_required_field_default,
  "removed-api-version": () => removed_api_version_default,
  "repeated-item": () => repeated_item_default,
  "unknown-field": () => unknown_field_default,
  "unknown-kind-or-version": () => unknown_kind_or_version_default,
  "unknown-name": () => unknown_name_default,
  "wrong-type": () => wrong_type_default
});
module.exports = __toCommonJS(stdin_exports);

// src/kubernetes/conflicts.ts
var import_issues = __toESM(require_issues(), 1);
var import_structure = __toESM(require_structure(), 1);
function conflictsOf(manifest) {
  const conflicts = (0, import_issues.issuesOf)(manifest, "conflict");
  const missing = new Set((0, import_issues.issuesOf)(manifest, "missing").map(({ path }) => (0, import_structure.pathKey)(path)));
  const misplaced = new Set(conflicts.filter(isNever).map(({ path }) => (0, import_structure.pathKey)(path)));
  return conflicts.filter((conflict) => {
    const { path, beside, wanted } = conflict;
    if (!isNever(conflict) && [path, beside].some((side) => misplaced.has((0, import_structure.pathKey)(side)))) return false;
    if (!wanted) return true;
    const other = manifest.at(beside);
    if (other.unknown || !other.exists && !other.absent) return false;
    const meant = other.string?.replace(/^[A-Z]/, (letter) => letter.toLowerCase());
    return meant === void 0 || !missing.has((0, import_structure.pathKey)([...path.slice(0, -1), meant]));
  });
}
function isNever({ path, beside }) {
  return beside[0] === "kind" || beside.every((step, index) => path[index] === step);
}
function causeOf(conflict) {
  const { path, says, beside, words, wanted, holds } = conflict;
  const isOne = says === void 0 && !isNever(conflict);
  return JSON.stringify([isOne ? [] : path, beside, words, wanted, holds]);
}
function explainConflict(conflicts, manifest) {
  const [conflict, ...more] = conflicts;
  const { path, says } = conflict;
  const others = more.slice(0, MANY).map((also) => (0, import_issues.nearPath)(also.path, path));
  if (more.length > MANY) others.push(`${more.length - MANY} more`);
  const written = says === void 0 ? void 0 : String(manifest.at(path).value);
  const subject2 = `${(0, import_issues.listed)([(0, import_issues.briefPath)(path), ...others], "and")}${written === void 0 ? "" : `: ${written}`}`;
  const isHeadlessType = path.at(-1) === "clusterIP" && written === "None";
  return {
    what: isHeadlessType ? `${subject2} makes the Service headless, and a headless Service cannot be of type ${manifest.at(conflict.beside).text}` : `${subject2} ${reason(conflict, more.length > 0, manifest.kind)}`,
    help: help(conflict, written, more.length > 0, manifest)
  };
}
var MANY = 4;
function reason(conflict, isMany, kind = "") {
  const { path, beside, words, wanted } = conflict;
  const be = isMany ? "are" : "is";
  if (isNever(conflict)) {
    const owner = beside[0] === "kind" ? `a ${kind}` : article(String(beside.at(-1)));
    return `${isMany ? "have" : "has"} no place in ${owner}`;
  }
  const name = (0, import_issues.nearPath)(beside, path);
  if (wanted)
    return `${be} taken only ${words.length === 0 ? `beside ${name}` : `where ${name} is ${(0, import_issues.listed)(words, "or")}`}`;
  if (words.length === 0) return `${isMany ? "exclude" : "excludes"} ${name}, which is written as well`;
  return `${be} taken only where ${name} is not ${(0, import_issues.listed)(words, "or")}`;
}
function article(name) {
  return name.endsWith("s") || name === "metadata" ? name : `a ${name}`;
}
function help(conflict, written, isMany, manifest) {
  const own = ownHelp(conflict, written, isMany);
  const isChoice2 = !conflict.wanted && conflict.words.length === 0 && !isNever(conflict);
  if (isChoice2 && own.startsWith("take out")) return `${own} or ${(0, import_issues.nearPath)(conflict.beside, conflict.path)}`;
  return [own, ...otherHelp(conflict, manifest)].join(", or ");
}
function ownHelp(conflict, written, isMany) {
  const { path, beside } = conflict;
  if (isMany) return "take these out";
  const last = path.at(-1);
  if (typeof last === "number") return `take ${written ?? "it"} out of ${(0, import_issues.nearPath)(path.slice(0, -1), beside)}`;
  const name = last === beside.at(-1) ? (0, import_issues.nearPath)(path, beside) : last;
  if (written === void 0 || isNever(conflict)) return `take out ${name}`;
  if (last === "name" && typeof path.at(-2) === "number") return `take ${written} out of ${path.at(-3)}`;
  if (OPPOSITES.has(written)) return `write ${name}: ${OPPOSITES.get(written)}`;
  return `${NEEDED.has(last) ? "change" : "take out"} ${name}`;
}
function otherHelp(conflict, manifest) {
  const { path, beside, words, wanted } = conflict;
  if (isNever(conflict) || wanted && isHeadless(manifest, beside)) return [];
  const name = (0, import_issues.nearPath)(beside, path);
  const [word, ...others] = words;
  if (word === void 0) return [wanted ? `write ${name}` : `take out ${name}`];
  if (wanted) return [`write ${name}: ${word}${others.length > 0 ? ` (or ${(0, import_issues.listed)(others, "or")})` : ""}`];
  return [OPPOSITES.has(word) ? `write ${name}: ${OPPOSITES.get(word)}` : `change ${name}`];
}
var OPPOSITES = /* @__PURE__ */ new Map([
  ["true", "false"],
  ["false", "true"]
]);
var NEEDED = /* @__PURE__ */ new Set(["action", "effect", "restartPolicy"]);
function isHeadless(manifest, path) {
  return path.at(-1) === "type" && manifest.as("Service")?.root.get("spec").get("clusterIP").string === "None";
}

// src/kubernetes/contradictions.ts
var import_ip_addresses = __toESM(require_ip_addresses(), 1);
var import_issues4 = __toESM(require_issues(), 1);

// deferred:src/yaml/edit.ts
var replaceText = (...args) => require("./yaml-edit.cjs").replaceText(...args);
var quote = (...args) => require("./yaml-edit.cjs").quote(...args);
var unquote = (...args) => require("./yaml-edit.cjs").unquote(...args);
var rewrite = (...args) => require("./yaml-edit.cjs").rewrite(...args);
var wrapInList = (...args) => require("./yaml-edit.cjs").wrapInList(...args);
var unwrapList = (...args) => require("./yaml-edit.cjs").unwrapList(...args);
var unwrapMap = (...args) => require("./yaml-edit.cjs").unwrapMap(...args);

// src/kubernetes/fate.ts
var import_issues2 = __toESM(require_issues(), 1);
var import_statefulset = __toESM(require_statefulset(), 1);
function fate(manifest, issue, kubernetes) {
  const { path, holds } = issue;
  const range = (0, import_issues2.versionsOf)(issue, kubernetes);
  const refused = `the API server refuses the ${manifest.kind}`;
  if (issue.code === "value" && issue.format === "quantity") return refused;
  if (isTemplate(path) && isSeenInPods(manifest, issue)) {
    return "the API server takes it and refuses the Pods, so that none is ever created";
  }
  if (!manifest.is("StatefulSet") || path[0] !== "spec") return refused;
  const untilLooked = range.from >= 34 ? refused : holds?.until !== void 0 && holds.until < 34 ? UNSEEN : (0, import_statefulset.refusal)(manifest, range);
  switch (path[1]) {
    case "template":
      return path[2] === "spec" && !SEEN.has(path[3]) ? untilLooked : refused;
    case "volumeClaimTemplates":
      return path[4] === "labels" || path[4] === "annotations" ? "the API server takes it and refuses the claims, so that no Pod is ever created" : untilLooked;
    case "serviceName":
      return range.from < 33 ? "until 1.32 the API server takes it and no Pod is ever created, since 1.33 it refuses it" : refused;
  }
  return refused;
}
var UNSEEN = "the API server takes it and no Pod is ever created";
var SEEN = /* @__PURE__ */ new Set(["restartPolicy", "activeDeadlineSeconds"]);
function isTemplate(path) {
  return path.includes("template");
}
function isSeenInPods(manifest, issue) {
  const [list, step] = issue.path.slice(-2);
  switch (issue.code) {
    case "value":
      return issue.format === "trimmed";
    case "conflict":
      return step === "nodeName";
    case "duplicate":
      return step === "containerPort";
    case "contradiction":
      return list === "matchLabelKeys" && manifest.is("StatefulSet");
  }
  return false;
}

// src/kubernetes/refused.ts
var import_issues3 = __toESM(require_issues(), 1);

// src/kubernetes/secret-names.ts
var SECRET_NAME = /passw|passphrase|passcode|secret|token|credential|(?:^|[^a-z])(?:pass|pwd|psw|creds?|keys?)(?:$|[^a-z])|(?:pass|pwd|creds?|keys?)\d*$/i;
function isSecretName(name) {
  return SECRET_NAME.test(name);
}
function isSecret(field) {
  const { kind } = field.context;
  for (let at = field; at?.parent !== void 0; at = at.parent) {
    const { step, parent } = at;
    if (kind === "Secret" && (step === "data" || step === "stringData")) return true;
    if (typeof step === "string" && isSecretName(step)) return true;
    if (step === "value" && isSecretName(parent.child("name").text ?? "")) return true;
  }
  return false;
}

// src/kubernetes/refused.ts
function refusedFinding(manifest, issue, refused, kubernetes) {
  const { what, help: help2, fix, severity } = refused;
  return {
    at: manifest.at(issue.path),
    message: `${what}; ${fate(manifest, issue, kubernetes)}`,
    help: help2,
    ...fix !== void 0 && { fix },
    ...severity !== void 0 && { severity },
    ...issue.holds !== void 0 && { holds: issue.holds }
  };
}
function valueFinding(manifest, issue, refused, kubernetes) {
  const { path, key } = issue;
  const what = `${(0, import_issues3.briefPath)(key ? path.slice(0, -1) : path)}: ${refused.what}`;
  const finding3 = refusedFinding(manifest, issue, { ...refused, what }, kubernetes);
  return { ...finding3, ...key && { range: finding3.at.key } };
}
function said(field) {
  return isSecret(field) ? "the value" : shortened(field.text ?? "");
}
function shortened(text) {
  if (text === "") return "empty text";
  const line = /^[^\r\n]*/.exec(text)[0];
  const brief = line.length > SAID ? `${line.slice(0, SAID)}\u2026` : line;
  return brief === "" || brief !== brief.trim() || brief !== text ? `"${brief}"` : brief;
}
var SAID = 40;
function fixed(field, text, safety) {
  const edit = replaceText(field, text);
  return edit === void 0 ? {} : { fix: { title: `write ${text}`, safety, edits: [edit] } };
}

// src/kubernetes/contradictions.ts
var import_statefulset2 = __toESM(require_statefulset(), 1);
var import_structure2 = __toESM(require_structure(), 1);
function contradictionsOf(manifest) {
  const found = /* @__PURE__ */ new Map();
  const issues = (0, import_issues4.issuesOf)(manifest, "contradiction");
  const set = issues.some(({ about }) => about === "not-device") ? manifest.as("StatefulSet") : void 0;
  const claims = set && ((0, import_statefulset2.claimNames)(set) ?? "unknown");
  for (const issue of issues) {
    if (!isCertain(issue, manifest)) continue;
    const isOfVolume = issue.about === "not-device" && claims !== void 0;
    if (isOfVolume && (claims === "unknown" || claims.has(manifest.at(issue.path).string ?? ""))) continue;
    const place = (0, import_structure2.pathKey)(issue.path);
    const before = found.get(place);
    if (before === void 0) found.set(place, issue);
    else if (adjoin(before, issue)) found.set(place, { ...before, holds: void 0 });
  }
  return found.values();
}
function isCertain({ path, beside }, manifest) {
  return [path, beside].map((side) => manifest.at(side)).every((side) => (side.exists || side.absent) && !side.unknown);
}
function adjoin({ holds: one }, { holds: other }) {
  const [until, since] = one?.until === void 0 ? [other?.until, one?.since] : [one.until, other?.since];
  return until !== void 0 && since !== void 0 && until + 1 >= since;
}
function explainContradiction(issue, own, other) {
  const { path, beside, about } = issue;
  const [name, otherName] = [(0, import_issues4.briefPath)(path), (0, import_issues4.nearPath)(beside, path)];
  const one = told(name, own, issue);
  const second = told(otherName, other, issue);
  const help2 = `change ${(0, import_issues4.nearPath)(path, beside)} or ${otherName}`;
  switch (about) {
    case "above":
      return { what: `${one} is more than ${second}`, help: help2 };
    case "below":
      return { what: `${one} is less than ${second}`, help: help2 };
    case "not-above":
      return { what: `${one} is not more than ${second}`, help: help2 };
    case "unequal":
      if (path.at(-1) === "hostPort") {
        return {
          what: `${one} is not the same as ${second}, and hostNetwork is true`,
          help: "write the same number, or take hostPort out"
        };
      }
      if (!other.exists) {
        return { what: `${one} has to stand in ${otherName} too`, help: `write ${otherName}: ${own.value}` };
      }
      return { what: `${one} is not the same as ${second}`, help: help2 };
    case "not-number":
      return { what: `${one} ends a range that ${second} cannot begin, being a name`, help: help2 };
    case "both-zero":
      return { what: `${one} and ${second} leave no way to replace a Pod`, help: help2 };
    case "neither-zero":
      return { what: `${one} is not taken together with ${second}`, help: "write 0 for one of them" };
    case "outside":
      return {
        what: `${one} ${outside(own, other)} ${second}`,
        help: `write a part of ${other.string}, or take it out`
      };
    case "unfit":
      return { what: `${one} does not go with ${second}`, help: help2 };
    case "not-device":
      return {
        what: `${one} is used as a device, and ${second} is no claim`,
        help: "mount it by volumeMounts, or make the volume a claim"
      };
    case "also-mounted":
      return {
        what: `${one} is used as a device, and ${second} mounts it as a directory`,
        help: "take one of them out"
      };
    case "not-alone":
      return { what: `${one} is taken alone only, not with ${second}`, help: "take one of them out" };
    case "one-too-many":
      return { what: `${one} is one too many, ${manyOf(path.at(-1))} taken here`, help: "take one of them out" };
    case "same-family":
      return {
        what: `${one} is of the same family as ${second}, and a Service has one address of each`,
        help: "take one of them out, or write an address of the other family"
      };
    case "two-controllers":
      return {
        what: `${one} is one controller too many, beside ${second}`,
        help: "write controller: false for one of them"
      };
    case "twice": {
      const place = (0, import_issues4.nearPath)(beside.slice(0, -1), path);
      return { what: `${one} stands in ${place} too`, help: "take one of them out" };
    }
  }
}
function manyOf(index) {
  return index === 1 ? "a single value is" : `${index} at most are`;
}
function told(name, { value, parent }, { about, otherwise }) {
  if (about === "twice" && parent?.isMap === true) return name;
  if (value !== void 0 && value !== null) return `${name}: ${typeof value === "string" ? shortened(value) : value}`;
  return otherwise === void 0 ? name : `${name} (${otherwise} by default)`;
}
function outside({ string: part = "" }, { string: whole = "" }) {
  const isAll = (0, import_ip_addresses.isPartOf)(whole, part) === true || (0, import_ip_addresses.networkOf)(whole) === (0, import_ip_addresses.networkOf)(part);
  return isAll ? "leaves nothing of" : "is no part of";
}

// rules/conflicting-fields.ts
var import_issues5 = __toESM(require_issues(), 1);
var import_rule = __toESM(require_rule(), 1);
var conflicting_fields_default = (0, import_rule.defineRule)({
  summary: "fields exclude or contradict each other",
  severity: "error",
  category: "structure",
  subject: "manifest",
  versions: "some",
  applies: (0, import_issues5.hasIssue)("conflict", "contradiction"),
  *check(manifest, { kubernetes }) {
    for (const conflicts of (0, import_issues5.groupedBy)(conflictsOf(manifest), causeOf)) {
      const [issue, ...more] = conflicts;
      const other = manifest.at(issue.beside);
      yield {
        ...refusedFinding(manifest, issue, explainConflict(conflicts, manifest), kubernetes),
        range: manifest.at(issue.path).key,
        related: [
          ...other.exists && !isNever(issue) ? [{ at: other, message: "because of this" }] : [],
          ...more.map(({ path }) => ({ at: manifest.at(path), message: "this too" }))
        ]
      };
    }
    for (const issue of contradictionsOf(manifest)) {
      const [own, other] = [manifest.at(issue.path), manifest.at(issue.beside)];
      yield {
        ...refusedFinding(manifest, issue, explainContradiction(issue, own, other), kubernetes),
        at: own.exists ? own : other,
        ...issue.about === "twice" && { range: own.key },
        ...own.exists && other.exists && { related: [{ at: other, message: "the other one" }] }
      };
    }
  }
});

// rules/duplicate-item.ts
var import_issues6 = __toESM(require_issues(), 1);
var import_statefulset3 = __toESM(require_statefulset(), 1);
var import_rule2 = __toESM(require_rule(), 1);
var duplicate_item_default = (0, import_rule2.defineRule)({
  summary: "two items of a list have the same name, port or path",
  severity: "error",
  category: "structure",
  subject: "manifest",
  fixable: true,
  versions: "some",
  applies: (0, import_issues6.hasIssue)("duplicate"),
  *check(manifest, { kubernetes }) {
    const told2 = /* @__PURE__ */ new Set();
    const claims = claimsOf(manifest);
    for (const issue of (0, import_issues6.issuesOf)(manifest, "duplicate")) {
      const { path, first, key } = issue;
      const item = key.length === 0 ? path : path.slice(0, -1);
      if (told2.has(String(item)) || path.at(-3) === "volumes" && claims.has(manifest.at(path).string ?? "")) continue;
      told2.add(String(item));
      const own = manifest.at(item);
      const earlier = first.slice(0, item.length);
      const isSameList = String(item.slice(0, -1)) === String(earlier.slice(0, -1));
      const isCopy = key.length > 0 && isSameList && textOf(own) === textOf(manifest.at(earlier));
      const what = `${(0, import_issues6.nearPath)(path, first)} ${identity(own, key, manifest.at(path))} as ${(0, import_issues6.nearPath)(first, path)}`;
      const help2 = isCopy ? "take one of them out, they say the same" : "change one of them, or take it out";
      const fix = isCopy ? (0, import_rule2.removalFix)(own, (0, import_issues6.briefPath)(item), "unsafe") : {};
      yield {
        ...refusedFinding(manifest, issue, { what, help: help2, ...fix }, kubernetes),
        related: [{ at: manifest.at(first), message: "here it stands first" }]
      };
    }
  }
});
function identity(item, [, ...others], field) {
  const more = others.flatMap((name) => {
    const { value } = item.child(name);
    return value === void 0 || value === null ? [] : [`${name} ${value}`];
  });
  const written = typeof field.value === "string" ? shortened(field.value) : field.value ?? field.step;
  return `is ${written}${more.length === 0 ? "" : ` with ${(0, import_issues6.listed)(more, "and")}`}, the same`;
}
function claimsOf(manifest) {
  const set = manifest.as("StatefulSet");
  return (set && (0, import_statefulset3.claimNames)(set)) ?? /* @__PURE__ */ new Set();
}
function textOf({ node, file }) {
  return node === void 0 ? "" : file.text.slice(node.start, node.end);
}

// rules/field-not-in-version.ts
var import_issues7 = __toESM(require_issues(), 1);
var import_rule3 = __toESM(require_rule(), 1);
var field_not_in_version_default = (0, import_rule3.defineRule)({
  summary: "a field that not all versions of Kubernetes know which are asked for",
  severity: "error",
  category: "structure",
  subject: "manifest",
  versions: "some",
  applies: (0, import_issues7.hasIssue)("version"),
  *check(manifest, { kubernetes: { from, to } }) {
    for (const issue of (0, import_issues7.issuesOf)(manifest, "version")) {
      const field = manifest.at(issue.path);
      const { since = 0, until = Number.POSITIVE_INFINITY } = issue.known;
      const [first, last] = [Math.max(from, since), Math.min(to, until)];
      const lowest = since > to ? since : first;
      const highest = until < from ? until : last;
      const range = lowest < highest ? `1.${lowest}-1.${highest}` : `1.${since > to ? since : highest}`;
      yield {
        at: field,
        range: field.key,
        message: `${(0, import_issues7.briefPath)(issue.path)} ${known(issue, manifest.kind)}`,
        help: `take it out, or say that no other cluster is meant: --kubernetes-version ${range}, or kubernetesVersion in .stslint.yaml`,
        holds: issue.holds
      };
    }
  }
});
function known({ known: { since, until } }, kind) {
  if (until === void 0)
    return `is known since 1.${since}; an API server of 1.${since - 1} or before refuses the ${kind}`;
  const gone = `an API server of 1.${until + 1} or later refuses the ${kind}`;
  return since === void 0 ? `is known until 1.${until}; ${gone}` : `is known in 1.${since} to 1.${until} only; all others refuse the ${kind}`;
}

// rules/ignored-service-field.ts
var import_glance = __toESM(require_glance(), 1);
var import_rule4 = __toESM(require_rule(), 1);
var OF_ADDRESSES = {
  loadBalancerIP: "",
  externalIPs: "",
  sessionAffinity: "None",
  internalTrafficPolicy: "Cluster"
};
var ignored_service_field_default = (0, import_rule4.defineRule)({
  summary: "a Service has a field that its type does not use",
  severity: "warning",
  category: "structure",
  subject: "Service",
  applies: ({ root }) => {
    const spec = (0, import_glance.valueIn)(root.node, "spec");
    const isSaid = (name) => (0, import_glance.valueIn)(spec, name) !== void 0;
    const isHeadless2 = (0, import_glance.saidIn)(spec, "clusterIP") === "None";
    return isSaid("externalName") || isSaid("loadBalancerIP") || isHeadless2 && Object.keys(OF_ADDRESSES).some(isSaid);
  },
  *check(service) {
    for (const { field, because: because2, instead } of ignoredIn(service)) {
      yield {
        at: field,
        message: `spec.${field.step} is ignored: the Service ${because2}`,
        help: instead
      };
    }
  }
});
function ignoredIn({ root, partial }) {
  if (partial) return [];
  const spec = root.get("spec");
  const type = spec.child("type").absent ? "ClusterIP" : spec.child("type").string;
  if (type === void 0) return [];
  const [name, address] = [spec.child("externalName"), spec.child("loadBalancerIP")];
  if (name.string && type !== "ExternalName") {
    return [because(name, "is not of the type ExternalName", "write type: ExternalName, or take externalName out")];
  }
  if (spec.child("clusterIP").string === "None") {
    return Object.entries(OF_ADDRESSES).flatMap(([step, nothing]) => {
      const field = spec.child(step);
      const isSaid = field.items().length > 0 || field.string && field.string !== nothing;
      return isSaid ? because(field, "is headless", `take ${step} out, or clusterIP: None`) : [];
    });
  }
  if (!address.string || type === "LoadBalancer") return [];
  return [because(address, `is of the type ${type}`, "write type: LoadBalancer, or take loadBalancerIP out")];
}
function because(field, reason3, instead) {
  return { field, because: reason3, instead };
}

// src/kubernetes/invalid-values.ts
var import_formats = __toESM(require_formats(), 1);

// deferred:src/kubernetes/schedules.ts
var wrongScheduleField = (...args) => require("./kubernetes-schedules.cjs").wrongScheduleField(...args);
var nearTimeZone = (...args) => require("./kubernetes-schedules.cjs").nearTimeZone(...args);

// src/kubernetes/invalid-schedules.ts
var SCHEDULE = "write minute, hour, day of the month, month and day of the week, such as 0 3 * * *";
var SCHEDULE_FIELDS = [
  ["minute", "a number from 0 to 59", ["0", "59"]],
  ["hour", "a number from 0 to 23", ["0", "23"]],
  ["day of the month", "a number from 1 to 31", ["1", "31"]],
  ["month", "a number from 1 to 12, or jan to dec", ["1", "12"], ["jan", "dec"]],
  ["day of the week", "a number from 0, which is Sunday, to 6, or sun to sat", ["0", "6"], ["sun", "sat"]]
];
function explainSchedule(field) {
  const text = field.text ?? "";
  const written = shortened(text);
  const [, zone] = /^(?:CRON_)?TZ=(\S+)/.exec(text) ?? [];
  if (zone !== void 0) {
    const what = `${written} names a time zone`;
    return field.parent?.child("timeZone").exists === true ? { what, help: "take the time zone out here, timeZone says it already" } : { what, help: `write timeZone: ${zone} beside it, and take it out here` };
  }
  const [, interval] = /^@every\b\s*(.*)/.exec(text) ?? [];
  if (interval !== void 0) {
    return { what: `${shortened(interval)} in ${written} is no length of time`, help: "write it as @every 1h30m" };
  }
  if (text.startsWith("@")) {
    const shorthands = "@yearly, @monthly, @weekly, @daily or @hourly";
    return { what: `${written} is no schedule that CronJobs know`, help: `write ${shorthands}, or five fields` };
  }
  const fields = text.trim().split(/\s+/);
  const wrong2 = wrongScheduleField(text) ?? -1;
  const known2 = SCHEDULE_FIELDS[wrong2];
  if (known2 === void 0) {
    return {
      what: `${written} has ${fields.length === 1 ? "one field" : `${fields.length} fields`}, not five`,
      help: SCHEDULE
    };
  }
  const [name, range] = known2;
  return explainPart(fields[wrong2], wrong2, written) ?? {
    what: `${shortened(fields[wrong2])} in ${written} is no ${name}`,
    help: `write ${range}`
  };
}
function explainPart(field, index, written) {
  const isField = (text) => wrongScheduleField(FIVE.map((any, at) => at === index ? text : any).join(" ")) === void 0;
  const part = field.split(",").find((each) => !isField(each)) ?? "";
  const [, range = "", step] = /^([^/]*)(?:\/(.*))?$/.exec(part) ?? [];
  if (step !== void 0 && /^0+$/.test(step) && isField(range)) {
    return { what: `${shortened(part)} in ${written} has a step of 0`, help: `write ${range}, or a step of 1 or more` };
  }
  const [, from = "", to = ""] = /^([^-]+)-([^-]+)$/.exec(range) ?? [];
  if (from === "" || to === "" || !isField(from) || !isField(to)) return void 0;
  const [, , numbers, names = numbers] = SCHEDULE_FIELDS[index];
  const [least, most] = /^\d/.test(from) ? numbers : names;
  const every = step === void 0 ? "" : `/${step}`;
  return {
    what: `${shortened(part)} in ${written} ends before it begins`,
    help: `write ${from}-${most}${every},${least}-${to}${every}, or the smaller one first`
  };
}
var FIVE = ["*", "*", "*", "*", "*"];
function explainTimeZone(field) {
  const text = field.string ?? "";
  const near = nearTimeZone(text);
  const what = `${shortened(text)} is no time zone`;
  if (near === void 0)
    return { what, help: "write a name from the time zone database, such as Europe/Berlin or UTC" };
  const isSame = near.toLowerCase() === text.toLowerCase();
  return { what, help: `write ${near}`, ...fixed(field, near, isSame ? "safe" : "unsafe") };
}

// src/kubernetes/invalid-values.ts
var import_ip_addresses2 = __toESM(require_ip_addresses(), 1);
var import_issues8 = __toESM(require_issues(), 1);
function explainWord(issue, field, kubernetes) {
  const { allowed = [], near, key } = issue;
  if (isComparison(field)) return explainComparison(field, kubernetes);
  const string = key ? String(field.step) : field.string ?? "";
  const written = key ? shortened(string) : said(field);
  if (allowed.includes(string)) {
    const others = allowed.filter((word) => word !== string);
    return { what: `${written} is taken by other versions only`, help: `write ${(0, import_issues8.listed)(others, "or")}` };
  }
  const what = allowed.length === 1 ? `${written} is not ${allowed[0]}` : `${written} is none of ${(0, import_issues8.listed)(allowed, "and")}`;
  if (/^headless$/i.test(string)) return { what, help: "write clusterIP: None in place of it" };
  if (near === void 0 || isOpposite(near, string)) return { what, help: `write ${(0, import_issues8.listed)(allowed, "or")}` };
  const isSame = near.toLowerCase() === string.toLowerCase() || near.replace(/[a-z]/g, "") === string;
  return { what, help: `write ${near}`, ...!key && fixed(field, near, isSame ? "safe" : "unsafe") };
}
function isOpposite(near, text) {
  const [one, other] = [near.toLowerCase(), text.toLowerCase()];
  return ["un", "not", "non"].some((not) => one === not + other || other === not + one);
}
function isComparison(field) {
  const isOperator2 = field.step === "operator" && field.parent?.parent?.step === "tolerations";
  return isOperator2 && (field.string === "Lt" || field.string === "Gt");
}
function explainComparison(field, { from, to }) {
  const gate = "the feature gate TaintTolerationComparisonOperators";
  return {
    what: `${field.string} is not taken before 1.35, nor later while ${gate} is off, as it is by default`,
    help: to < 35 ? "write Equal or Exists" : `switch on ${gate}, or write Equal or Exists`,
    ...from >= 35 && { severity: "warning" }
  };
}
function explainAddress({ format = "address" }, field) {
  const text = field.string ?? "";
  if (format === "outer-address")
    return { what: `${text} leads nobody here from outside`, help: "write an address that the nodes are reached at" };
  const isRange = format.endsWith("range");
  const near = nearAddress(text, format);
  const help2 = near !== void 0 ? `write ${near}` : isRange ? "write it as 10.0.0.0/8" : format === "ipv6-address" ? "write it as fd00::1" : "write it as 10.0.0.1";
  const lack = isRange ? "is no range of addresses" : format.endsWith("ip") ? "is neither an IP address nor None" : format === "ipv6-address" ? "is no IPv6 address" : format === "ipv4-address" ? "is no IPv4 address" : "is no IP address";
  const excess = (0, import_ip_addresses2.mappedAddress)(text.split("/")[0]) !== void 0 ? `is ${isRange ? "a range of IPv4 addresses" : "an IPv4 address"}, written as IPv6` : /(?:^|[./])0\d/.test(text) ? "holds zeros before a number" : "holds bits that its length leaves out";
  const what = `${shortened(text)} ${format.startsWith("strict") ? excess : lack}`;
  return { what, help: help2, ...near !== void 0 && fixed(field, near, near === "None" ? "safe" : "unsafe") };
}
function nearAddress(text, format) {
  const plain = without(/[\s\u201c\u201d\u2018\u2019'"]/, text).replace(/(^|[./])0+(?=\d)/g, "$1");
  const near = format.endsWith("ip") && /^none$/i.test(plain) ? "None" : format.endsWith("range") && !plain.includes("/") ? `${plain}/${plain.includes(":") ? 128 : 32}` : format.startsWith("strict") && format.endsWith("range") ? (0, import_ip_addresses2.networkOf)(plain) : withoutMapping(plain);
  return near !== void 0 && near !== text && (0, import_formats.hasFormat)(near, format) ? near : void 0;
}
function without(edge, text) {
  let [start, end] = [0, text.length];
  while (start < end && edge.test(text.charAt(start))) start++;
  while (start < end && edge.test(text.charAt(end - 1))) end--;
  return text.slice(start, end);
}
function withoutMapping(text) {
  const [address = "", bits] = text.split("/");
  const ipv4 = (0, import_ip_addresses2.mappedAddress)(address);
  if (ipv4 === void 0 || Number(bits) < 96) return text;
  return bits === void 0 ? ipv4 : `${ipv4}/${Number(bits) - 96}`;
}
var SOURCES = {
  "absolute-path": ["does not begin with a slash", "write the path from the root: /data"],
  "cpu-divisor": ["is no unit for CPU", "write 1 or 1m"],
  "domain-path": ["is no name with a domain before it", "write it as example.com/name"],
  "env-field-path": [
    "is no field that a container can be told",
    "write one of metadata.name, metadata.namespace, metadata.uid, metadata.labels['KEY'], metadata.annotations['KEY'], spec.nodeName, spec.serviceAccountName, status.hostIP, status.hostIPs, status.podIP and status.podIPs"
  ],
  "file-path": ["is no path below the volume", "write it without .. and without a slash before it"],
  finalizer: ["is no finalizer", "write it with a domain before it: example.com/name"],
  "grouped-version": ["names no API group, without which the target is not found", "write it as apps/v1"],
  "host-name": ["is an IP address, where a name has to stand", "write the name of the host, or leave it out"],
  indexes: ["is no list of indexes", "write them in order: 0-2,5"],
  "inner-path": ["begins with a slash or holds ..", "write it without .. and without a slash before it"],
  "iscsi-name": ["is no name of iSCSI", "write it as iqn.2026-01.com.example:disk"],
  "limit-type": ["is nothing that has limits", "write Container, Pod or PersistentVolumeClaim"],
  "memory-divisor": ["is no unit", "write 1, 1k, 1M, 1G, 1Ki, 1Mi, 1Gi or the like"],
  "micro-time": ["is no time with microseconds", "write it as 2026-01-31T12:00:00.000000Z"],
  "plain-path": [
    "holds //, /./, /../ or a slash in disguise",
    "write the path that is asked for, or pathType: ImplementationSpecific"
  ],
  "pod-annotation": ["is no whole number of 32 bits", "write a whole number without + or a zero before it"],
  "pod-resource": [
    "is nothing that a whole Pod can ask for",
    "write cpu, memory or hugepages-SIZE, and all else in the containers"
  ],
  "resource-path": [
    "is no resource that a container can be told",
    "write limits or requests, a dot, and cpu, memory or ephemeral-storage: limits.memory"
  ],
  time: ["is no time", "write it as 2026-01-31T12:00:00.000000Z"],
  sysctl: ["is no parameter of the kernel", "write it as net.core.somaxconn"],
  "upward-free-path": ["holds ..", "write the path without .. in it"],
  "volume-field-path": [
    "is no field that a file can hold",
    "write one of metadata.name, metadata.namespace, metadata.uid, metadata.labels, metadata.annotations, metadata.labels['KEY'] and metadata.annotations['KEY']"
  ],
  "webhook-path": [
    "is no path of a webhook",
    "write it as /validate: small letters, digits, dashes and dots between slashes"
  ],
  "webhook-url": ["is no address of a webhook", "write it as https://HOST/PATH, without a user, ? and #"],
  "windows-user": ["is no user of Windows", "write it as USER or DOMAIN\\USER"]
};
function explainSource({ format, path, key }, field, manifest) {
  if (format?.startsWith("schedule")) return explainSchedule(field);
  if (format === "time-zone") return explainTimeZone(field);
  if (format === "trimmed") return explainImage(field, isTemplate(path) && !manifest.is("StatefulSet"));
  const words = format && SOURCES[format];
  return words && { what: `${key ? `the key ${shortened(String(field.step))}` : said(field)} ${words[0]}`, help: words[1] };
}
function explainImage(field, isTaken) {
  const text = field.string ?? "";
  const image = without(new RegExp("\\p{White_Space}", "u"), text);
  const severity = isTaken ? { severity: "warning" } : {};
  if (image === "")
    return { what: `${shortened(text)} names no image`, help: "write the name of an image", ...severity };
  const what = `${shortened(text)} has blanks before or behind the image`;
  return { what, help: `write ${image}`, ...fixed(field, image, "safe"), ...severity };
}
var UNITS = { k: "Ki", m: "Mi", g: "Gi", t: "Ti", p: "Pi", e: "Ei" };
function explainQuantity({ format }, field) {
  if (format === "quantity-from-zero")
    return { what: `${field.value} is below zero`, help: "write what is meant, or 0" };
  if (format === "quantity-from-one") return { what: `${field.value} is below 1`, help: "write 1 or more" };
  if (format === "quantity-above-zero")
    return { what: `${field.value} is not above zero`, help: "write how much is meant" };
  if (format === "quantity-by-name")
    return { what: `${field.value} is not whole, and there are only whole ones`, help: "write a whole number" };
  const text = field.string ?? "";
  const what = `${said(field)} is no quantity`;
  const [, digits = "", unit = ""] = /^([+-]?\d[\d_]*(?:[.,]\d+)?)\s*([A-Za-z]*)$/.exec(text.trim()) ?? [];
  const meant = unit === "m" ? void 0 : /^([kmgtpe])(?:i?b?|[a-z]+bytes?)$/i.exec(unit)?.[1]?.toLowerCase();
  const isCount = unit === "" || /^(?:b|bytes?|cores?|cpus?|vcpus?)$/i.test(unit);
  const amount = digits.replaceAll("_", "").replace(",", ".");
  const near = digits === "" ? "" : unit === "m" ? `${amount}m` : meant !== void 0 ? amount + UNITS[meant] : isCount ? amount : "";
  const help2 = "write a number with a unit: m for thousandths, k M G T for 1000s, Ki Mi Gi Ti for 1024s";
  if (near === "" || !(0, import_formats.hasFormat)(near, "quantity")) return { what, help: help2 };
  const decimal = meant === void 0 || meant === "m" ? "" : ` (${near.slice(0, -1)} counts in 1000s)`.replace("K ", "k ");
  return { what, help: `write ${near}${decimal}`, ...fixed(field, near, "unsafe") };
}
var DNS_LABEL = {
  longest: 63,
  strange: /[^-a-z0-9]/gu,
  start: /^-/,
  end: /-$/,
  is: "small letters, digits and dashes, with a letter or digit at both ends, 63 at most"
};
var DNS_SUBDOMAIN = {
  longest: 253,
  strange: /[^-.a-z0-9]/gu,
  start: /^[-.]/,
  end: /[-.]$/,
  otherwise: "holds nothing, or a dash first or last, between two dots",
  is: "small letters, digits, dashes and dots, with a letter or digit at both ends and around each dot"
};
var LABEL_VALUE = {
  longest: 63,
  strange: /[^-._A-Za-z0-9]/gu,
  start: /^[-._]/,
  end: /[-._]$/,
  is: "letters, digits, dashes, underscores and dots, with a letter or digit at both ends, 63 at most"
};
var LABEL_KEY = {
  strange: /[^-._/A-Za-z0-9]/gu,
  start: /^[-._/]/,
  end: /[-._/]$/,
  otherwise: "holds too much on one side of its slash",
  is: "letters, digits, dashes, underscores and dots, 63 at most, perhaps behind a domain and a slash"
};
var RESOURCE = {
  strange: /[^-._/A-Za-z0-9]/gu,
  otherwise: "is no resource that Kubernetes knows",
  is: "the name of a resource, cpu or requests.storage for one, or a name behind a domain and a slash"
};
var OF_CONTAINER = {
  strange: /[^-._/A-Za-z0-9]/gu,
  otherwise: "is no resource of a container",
  is: "cpu, memory, ephemeral-storage, hugepages-SIZE, or a name behind a domain and a slash"
};
var SHAPES = {
  "annotation-key": LABEL_KEY,
  "container-resource": OF_CONTAINER,
  "config-key": {
    longest: 253,
    strange: /[^-._A-Za-z0-9]/gu,
    start: /^\.\.?/,
    is: "letters, digits, dashes, underscores and dots"
  },
  "dns-1035-label": {
    ...DNS_LABEL,
    start: /^[-0-9]/,
    is: "small letters, digits and dashes, with a letter first and a letter or digit last, 63 at most"
  },
  "dns-1035-label-prefix": { ...DNS_LABEL, start: /^[-0-9]/, end: /(?!)/ },
  "dns-domain": { ...DNS_SUBDOMAIN, end: /-$/ },
  "cron-job-name": { longest: 52, is: "at most 52 characters: its Jobs get 11 more" },
  "dns-label": DNS_LABEL,
  "dns-label-prefix": { ...DNS_LABEL, end: /(?!)/ },
  "dns-subdomain": DNS_SUBDOMAIN,
  "driver-name": { ...DNS_SUBDOMAIN, longest: 63, strange: /[^-.A-Za-z0-9]/gu },
  "env-name": {
    strange: /[^-._A-Za-z0-9]/gu,
    start: /^(?:[0-9]|\.\.?)/,
    is: "letters, digits, dashes, underscores and dots, with no digit first"
  },
  "header-name": { strange: /[^-A-Za-z0-9]/gu, is: "letters, digits and dashes" },
  "label-key": LABEL_KEY,
  "label-value": LABEL_VALUE,
  "name-prefix": DNS_SUBDOMAIN,
  "path-segment": { strange: /[/%]/gu, is: "anything without / and %" },
  "port-name": {
    longest: 15,
    strange: /[^-a-z0-9]/gu,
    start: /^-/,
    end: /-$/,
    otherwise: "holds no letter, or dashes beside each other",
    is: "small letters, digits and single dashes, at least one letter, 15 at most"
  },
  "quota-resource": RESOURCE,
  "relaxed-env-name": { strange: /[^ -<>-~]/gu, is: "printable ASCII without =" },
  resource: RESOURCE,
  "resource-name": OF_CONTAINER,
  "search-domain": { ...DNS_SUBDOMAIN, strange: /[^-._a-z0-9]/gu, end: /[-_]$/ },
  "served-host": {
    ...DNS_SUBDOMAIN,
    strange: /[^-.*a-z0-9]/gu,
    start: /^(?:[-.]|\*(?!\.))/,
    otherwise: "holds * elsewhere than before its first dot, or nothing between two dots",
    is: "small letters, digits, dashes and dots, perhaps *. before them; leave it out for all hosts"
  },
  "webhook-name": {
    ...DNS_SUBDOMAIN,
    otherwise: "has less than two dots",
    is: "a domain with two dots at least: policy.example.com"
  }
};
function explainName({ format: asked, key }, field) {
  const format = isNameOfSet(field) ? "dns-label" : asked;
  const text = key ? String(field.step) : field.text ?? "";
  if (format === "port-name" && /^\d+$/.test(text) && field.step !== "name") return quotedPort(text, field);
  const [, service] = /^([^.]+)\.[^.]+\.svc\b/.exec(text) ?? [];
  if (field.step === "serviceName" && service !== void 0 && (0, import_formats.hasFormat)(service, "dns-label")) {
    const help2 = `write ${service}: the name of the Service alone, which is looked for in this namespace`;
    return { what: `${text} is more than the name of a Service`, help: help2, ...fixed(field, service, "unsafe") };
  }
  const [, host] = /^[a-z]+:\/\/([^/:]+)/i.exec(text) ?? [];
  if (host !== void 0 && (format === "dns-domain" || format === "served-host") && (0, import_formats.hasFormat)(host, format)) {
    const what2 = `${shortened(text)} is a URL, where the name of a host has to stand`;
    return { what: what2, help: `write ${host}`, ...fixed(field, host, "unsafe") };
  }
  const shape = SHAPES[format] ?? LABEL_VALUE;
  const near = nearText(text, shape, format);
  const shown = format === "label-value" ? said(field) : shortened(text);
  const what = faults(text, shape).join(" and ") || shape.otherwise || "cannot stand here";
  return {
    what: `${key ? "the key " : ""}${shown} ${what}`,
    help: near === void 0 ? `take ${shape.is}` : `write ${near}: ${shape.is}`
  };
}
function isNameOfSet({ path, context }) {
  return path.length === 2 && path[0] === "metadata" && path[1] === "name" && context.kind === "StatefulSet";
}
function quotedPort(text, field) {
  const edits = unquote(field);
  return {
    what: `"${text}" in quotes is the name of a port, which needs a letter`,
    help: `write ${text} without quotes`,
    ...edits !== void 0 && { fix: { title: "take the quotes away", safety: "safe", edits } }
  };
}
function faults(text, { longest, strange, start, end }) {
  const found = [];
  if (longest !== void 0 && text.length > longest) found.push(`is ${text.length} characters long`);
  const signs = new Set(text.match(strange ?? /(?!)/g) ?? []);
  const capitals = [...signs].filter((sign) => /[A-Z]/.test(sign));
  const others = [...signs].filter((sign) => !/[A-Z]/.test(sign)).map((sign) => SIGNS.get(sign) ?? sign);
  const names = [...capitals.length > 0 ? ["capital letters"] : [], ...others];
  if (names.length > 0) found.push(`holds ${(0, import_issues8.listed)(names, "and")}`);
  if (start?.test(text)) found.push(`begins with ${start.exec(text)[0]}`);
  if (end?.test(text)) found.push(`ends with ${end.exec(text)[0]}`);
  return found;
}
var SIGNS = /* @__PURE__ */ new Map([
  [" ", "blanks"],
  [".", "dots"],
  ["	", "tabs"],
  ["\n", "line ends"]
]);
function nearText(text, { strange, start, end }, format) {
  const small = /[A-Z]/.test("A".replace(strange ?? /(?!)/g, "")) ? text : text.toLowerCase();
  const takesAll = strange === void 0 || "\xE9".replace(strange, "") !== "";
  const plain = takesAll ? small.trim() : withoutAccents(small.trim());
  if (!takesAll && new RegExp("(?!\\p{ASCII})\\p{L}", "u").test(plain)) return void 0;
  let near = plain.replace(strange ?? /(?!)/g, format.endsWith("env-name") ? "_" : "-");
  if (start?.test("0") && /^[^A-Za-z]*\d/.test(near)) return void 0;
  while (start?.test(near)) near = near.replace(start, "");
  while (end?.test(near)) near = near.replace(end, "");
  return /[A-Za-z0-9]/.test(near) && near !== text && (0, import_formats.hasFormat)(near, format) ? near : void 0;
}
function withoutAccents(text) {
  const parts = text.replaceAll("\xDF", "ss").normalize("NFD");
  return parts.replace(/(?<=[aou])\u0308/gi, "e").replace(new RegExp("\\p{M}", "gu"), "");
}

// rules/invalid-address.ts
var import_issues9 = __toESM(require_issues(), 1);
var import_rule5 = __toESM(require_rule(), 1);
var ADDRESS = /^(?:strict-)?(?:address(?:-range)?|source-range|outer-address|ipv[46]-address|cluster-ip)$/;
var invalid_address_default = (0, import_rule5.defineRule)({
  summary: "text that is no IP address, or no range of them, stands where one has to stand",
  severity: "error",
  category: "structure",
  subject: "manifest",
  fixable: true,
  versions: "some",
  applies: (0, import_issues9.hasIssue)("value"),
  *check(manifest, { kubernetes }) {
    for (const issue of (0, import_issues9.issuesOf)(manifest, "value")) {
      if (!ADDRESS.test(issue.format ?? "")) continue;
      yield valueFinding(manifest, issue, explainAddress(issue, manifest.at(issue.path)), kubernetes);
    }
  }
});

// rules/invalid-base64.ts
var import_formats2 = __toESM(require_formats(), 1);
var import_issues10 = __toESM(require_issues(), 1);
var import_rule6 = __toESM(require_rule(), 1);
var invalid_base64_default = (0, import_rule6.defineRule)({
  summary: "a value that has to be base64 is not",
  severity: "error",
  category: "structure",
  subject: "manifest",
  fixable: true,
  applies: (0, import_issues10.hasIssue)("value"),
  *check(manifest) {
    const maps = /* @__PURE__ */ new Map();
    for (const { format, path } of (0, import_issues10.issuesOf)(manifest, "value")) {
      if (format !== "base64") continue;
      if (isTorn(manifest.at(path))) {
        yield tornFinding(manifest, path);
        continue;
      }
      const map = JSON.stringify(path.slice(0, -1));
      maps.set(map, [...maps.get(map) ?? [], path]);
    }
    for (const paths of maps.values()) yield finding(manifest, paths);
  }
});
var PLAIN = { "Secret data": "stringData", "ConfigMap binaryData": "data" };
function isTorn({ string, node, file }) {
  const [first = "", ...rest] = (string ?? "").split(" ");
  if (node === void 0 || rest.length === 0 || first.length < SHORTEST_LINE) return false;
  const last = rest.pop();
  const areLines = rest.every(({ length }) => length === first.length) && last.length <= first.length;
  const isFolded = /[\r\n]/.test(file.text.slice(node.start, node.end));
  return areLines && isFolded && (0, import_formats2.hasFormat)([first, ...rest, last].join(""), "base64");
}
var SHORTEST_LINE = 16;
function tornFinding(manifest, path) {
  const field = manifest.at(path);
  const { node, file } = field;
  const isBlock = node?.kind === "scalar" && node.style === "folded" && field.alias === void 0;
  const sign = { start: node.start, end: node.start + 1 };
  return {
    at: field,
    message: `${(0, import_issues10.briefPath)(path)} is base64 with blanks between its lines; the API server refuses the ${manifest.kind}`,
    help: isBlock ? "write | in place of >, which keeps the line ends" : "write it on one line, or on lines below a |",
    ...isBlock && {
      fix: { title: "write | in place of >", safety: "safe", edits: [{ file: file.path, range: sign, text: "|" }] }
    }
  };
}
function finding(manifest, paths) {
  const fields = paths.map((path) => manifest.at(path));
  const [first] = fields;
  const map = first.parent;
  const plain = paths[0].length === 2 ? PLAIN[`${manifest.kind} ${paths[0][0]}`] : void 0;
  const isAll = plain !== void 0 && map.entries().length === paths.length && !map.parent.child(plain).exists;
  const names = (0, import_issues10.listed)(
    paths.map((path) => (0, import_issues10.briefPath)(path)),
    "and"
  );
  return {
    at: first,
    message: `${names} ${paths.length === 1 ? "is" : "are"} not base64; the API server refuses the ${manifest.kind}`,
    help: isAll ? `rename ${map.step} to ${plain}, which takes plain text, or encode what it holds in base64` : plain === void 0 ? "encode it in base64" : `encode it in base64, or move it to ${plain}, which takes plain text`,
    related: fields.slice(1).map((field) => ({ at: field, message: "and this" })),
    ...isAll && (0, import_rule6.renameKeyFix)(map, plain, "unsafe")
  };
}

// rules/invalid-label.ts
var import_issues11 = __toESM(require_issues(), 1);
var import_rule7 = __toESM(require_rule(), 1);
var FORMATS = /* @__PURE__ */ new Set(["annotation-key", "label-key", "label-value"]);
var invalid_label_default = (0, import_rule7.defineRule)({
  summary: "a label or the key of an annotation holds what the API server does not take in it",
  severity: "error",
  category: "structure",
  subject: "manifest",
  applies: (0, import_issues11.hasIssue)("value"),
  *check(manifest, { kubernetes }) {
    for (const issue of (0, import_issues11.issuesOf)(manifest, "value")) {
      if (issue.format === void 0 || !FORMATS.has(issue.format)) continue;
      yield valueFinding(manifest, issue, explainName(issue, manifest.at(issue.path)), kubernetes);
    }
  }
});

// rules/invalid-name.ts
var import_issues12 = __toESM(require_issues(), 1);
var import_rule8 = __toESM(require_rule(), 1);
var FORMATS2 = /* @__PURE__ */ new Set([
  "config-key",
  "container-resource",
  "cron-job-name",
  "dns-1035-label",
  "dns-1035-label-prefix",
  "dns-domain",
  "dns-label",
  "dns-label-prefix",
  "dns-subdomain",
  "driver-name",
  "env-name",
  "header-name",
  "name-prefix",
  "path-segment",
  "port-name",
  "quota-resource",
  "relaxed-env-name",
  "resource",
  "resource-name",
  "search-domain",
  "served-host",
  "webhook-name"
]);
var invalid_name_default = (0, import_rule8.defineRule)({
  summary: "a name holds what the API server does not take in it",
  severity: "error",
  category: "structure",
  subject: "manifest",
  fixable: true,
  versions: "some",
  applies: (0, import_issues12.hasIssue)("value"),
  *check(manifest, { kubernetes }) {
    for (const issue of (0, import_issues12.issuesOf)(manifest, "value")) {
      if (issue.format === void 0 || !FORMATS2.has(issue.format)) continue;
      yield valueFinding(manifest, issue, explainName(issue, manifest.at(issue.path)), kubernetes);
    }
  }
});

// src/kubernetes/file-modes.ts
function writeMode(field, digits, safety) {
  const { root } = field.context.document;
  const isJson = root?.kind === "map" && root.style === "flow";
  const meant = isJson ? String(Number.parseInt(digits, 8)) : `0${digits}`;
  const edits = rewrite(field, meant);
  return {
    help: isJson ? `write ${meant}, which is 0${digits} in octal` : `write ${meant}`,
    ...edits !== void 0 && { fix: { title: `write ${meant}`, safety, edits } }
  };
}

// src/kubernetes/invalid-numbers.ts
function explainNumber({ bounds, format }, field) {
  if (bounds === void 0) return explainPercentage(field, format === "percentage" ? void 0 : 100);
  const { least, most } = bounds;
  if (most === MOST_MODE) return explainMode(field);
  const { value } = field;
  if (bounds.orZero) {
    const help2 = `write a number from ${least} to ${most}, or leave it out`;
    return {
      what: `${value} is none of the ports ${least} to ${most}, which an API server has for this by default`,
      help: help2
    };
  }
  if (most === MOST_PORT) {
    const help2 = `write a number from 1 to ${most}${least === 0 ? ", or leave it out" : ""}`;
    return { what: `${value} is no port, which are 1 to ${most}`, help: help2 };
  }
  const what = Number(value) < least ? `${value} is below ${least}` : `${value} is above ${most}`;
  const scaling = field.step === "minReplicas" ? ", or switch on the feature gate HPAScaleToZero" : "";
  const isCount = most === void 0 || most >= MOST_INT32 && Number(value) < least;
  const wanted = isCount ? `${least} or more` : most - least < 2 ? `${most}` : `a number from ${least} to ${most}`;
  return { what, help: `write ${wanted}${scaling}` };
}
var MOST_PORT = 65535;
var MOST_MODE = 511;
var MOST_INT32 = 2 ** 31 - 1;
function explainMode(field) {
  const { node, file, value } = field;
  const source = node === void 0 ? "" : file.text.slice(node.start, node.end);
  if (Number(value) < 0) return { what: `${source} is below 0`, help: "write it as 0644" };
  if (!/^[0-7]{3}$/.test(source)) {
    const octal = Number(value).toString(8);
    const what = /^0/.test(source) ? `0${octal}` : `${source}, which is 0${octal} in octal,`;
    return { what: `${what} is above 0777`, help: "write it as 0644, in octal" };
  }
  return {
    what: `${source} without a leading zero is 0${Number(value).toString(8)} in octal, above 0777`,
    ...writeMode(field, source, "unsafe")
  };
}
function explainPercentage(field, most) {
  const text = field.string ?? "";
  const written = shortened(text);
  const [, sign = "", digits = "", fraction = "", percent = ""] = /^\s*([+-]?)([0-9]+)((?:[.,][0-9]+)?)\s*(%?)\s*$/.exec(text) ?? [];
  if (digits === "")
    return { what: `${written} is neither a number nor a percentage`, help: "write it as 1 or as 25%" };
  if (sign === "-") return { what: `${written} is below 0`, help: `write 0${percent} or more` };
  if (fraction !== "") return { what: `${written} is not whole`, help: `write ${digits}${percent}` };
  if (percent === "") {
    const edits = unquote(field);
    return {
      what: `"${text}" in quotes is neither a number nor a percentage`,
      help: `write ${digits} without quotes, or ${digits}%`,
      ...edits !== void 0 && { fix: { title: "take the quotes away", safety: "unsafe", edits } }
    };
  }
  if (most !== void 0 && Number(digits) > most)
    return { what: `${written} is above ${most}%`, help: `write ${most}% or less` };
  const near = `${digits}%`;
  return {
    what: `${written} holds ${/\s/.test(text) ? "a blank" : "a sign"}`,
    help: `write ${near}`,
    ...fixed(field, near, "safe")
  };
}

// rules/invalid-number.ts
var import_issues13 = __toESM(require_issues(), 1);
var import_rule9 = __toESM(require_rule(), 1);
var invalid_number_default = (0, import_rule9.defineRule)({
  summary: "a number, or a percentage in place of one, is too small or too large for its field",
  severity: "error",
  category: "structure",
  subject: "manifest",
  fixable: true,
  versions: "some",
  applies: (0, import_issues13.hasIssue)("value"),
  *check(manifest, { kubernetes }) {
    for (const issue of (0, import_issues13.issuesOf)(manifest, "value")) {
      if (issue.bounds === void 0 && !issue.format?.startsWith("percentage")) continue;
      yield valueFinding(manifest, issue, explainNumber(issue, manifest.at(issue.path)), kubernetes);
    }
  }
});

// rules/invalid-quantity.ts
var import_issues14 = __toESM(require_issues(), 1);
var import_rule10 = __toESM(require_rule(), 1);
var invalid_quantity_default = (0, import_rule10.defineRule)({
  summary: "an amount of memory, storage or processors is written in a way that Kubernetes does not read",
  severity: "error",
  category: "structure",
  subject: "manifest",
  fixable: true,
  applies: (0, import_issues14.hasIssue)("value"),
  *check(manifest, { kubernetes }) {
    for (const issue of (0, import_issues14.issuesOf)(manifest, "value")) {
      if (!issue.format?.startsWith("quantity")) continue;
      yield valueFinding(manifest, issue, explainQuantity(issue, manifest.at(issue.path)), kubernetes);
    }
  }
});

// rules/invalid-resources.ts
var import_issues15 = __toESM(require_issues(), 1);
var import_rule11 = __toESM(require_rule(), 1);
var invalid_resources_default = (0, import_rule11.defineRule)({
  summary: "a container asks for more than it may have, or for something that needs a limit",
  severity: "error",
  category: "structure",
  subject: "manifest",
  versions: "some",
  applies: (0, import_issues15.hasIssue)("resource"),
  *check(manifest, { kubernetes }) {
    const told2 = /* @__PURE__ */ new Set();
    for (const issue of (0, import_issues15.issuesOf)(manifest, "resource")) {
      const limit = manifest.at(issue.beside);
      const isKnown = issue.about === "without-limit" ? limit.absent : limit.exists && !limit.open;
      if (!isKnown || limit.unknown || told2.has(String(issue.path))) continue;
      told2.add(String(issue.path));
      yield {
        ...refusedFinding(manifest, issue, explain(issue, manifest), kubernetes),
        ...limit.value !== void 0 && { related: [{ at: limit, message: "the limit" }] }
      };
    }
  }
});
function explain({ about, path, beside }, manifest) {
  const name = (0, import_issues15.briefPath)(path);
  const resource = path.at(-1);
  const amount = manifest.at(path).value ?? 0;
  const limit = manifest.at(beside).value ?? 0;
  switch (about) {
    case "above-limit":
      return {
        what: `${name}: ${amount} is more than the limit of ${limit}`,
        help: `ask for ${limit} at most, or raise the limit to ${amount}`
      };
    case "not-limit":
      return {
        what: `${name}: ${amount} is not the limit, ${limit}, and what is counted in pieces is not shared`,
        help: `write the same amount in requests and limits, or leave ${resource} out of the requests`
      };
    case "without-limit":
      return {
        what: `${name}: ${amount} has no limit, and what is counted in pieces is not shared`,
        help: amount === 0 ? `take ${resource} out of requests` : `write ${resource}: ${amount} in limits`
      };
    case "above-pod": {
      const shared = (0, import_issues15.nearPath)(beside, path);
      return {
        what: `${name}: ${amount} is more than ${shared}: ${limit}, which all containers share`,
        help: `write ${limit} at most, or raise ${shared}`
      };
    }
    case "hugepages-alone":
      return {
        what: `${name} is asked for without cpu and memory`,
        help: "add cpu or memory to the requests or the limits"
      };
  }
}

// rules/invalid-value.ts
var import_issues16 = __toESM(require_issues(), 1);
var import_rule12 = __toESM(require_rule(), 1);
var invalid_value_default = (0, import_rule12.defineRule)({
  summary: "a field takes some texts only, and this is none of them",
  severity: "error",
  category: "structure",
  subject: "manifest",
  fixable: true,
  versions: "some",
  applies: (0, import_issues16.hasIssue)("value"),
  *check(manifest, { kubernetes }) {
    for (const issue of (0, import_issues16.issuesOf)(manifest, "value")) {
      const field = manifest.at(issue.path);
      const refused = issue.allowed === void 0 ? explainSource(issue, field, manifest) : explainWord(issue, field, kubernetes);
      if (refused !== void 0) yield valueFinding(manifest, issue, refused, kubernetes);
    }
  }
});

// rules/lost-indentation.ts
var import_issues18 = __toESM(require_issues(), 1);

// src/kubernetes/places.ts
var import_issues17 = __toESM(require_issues(), 1);
var NAMED = 3;
function namesOf(paths) {
  const names = paths.map((path) => String(path.at(-1)));
  return (0, import_issues17.listed)(
    names.length > NAMED ? [...names.slice(0, NAMED - 1), `${names.length - NAMED + 1} more`] : names,
    "and"
  );
}
function whereOf(maps) {
  return (0, import_issues17.listed)(
    maps.slice(0, NAMED).map((map) => `${map.length === 0 ? "at" : "in"} ${nameOf(map)}`),
    "or"
  );
}
function keepHelp(field, written) {
  const isSame = field.value !== void 0 && field.value === written.value;
  return isSame ? "take it out" : "keep one of them there, or put into one what both say";
}
function moveHelp(fields, home) {
  if (home === void 0) return "move it to the one that is meant";
  const [field] = fields;
  const manifest = field.context;
  const around = field.path.slice(0, -1);
  const isAbove = home.every((step, index) => step === around[index]);
  const isLeftEmpty = field.parent?.entries().length === fields.length;
  if (isAbove && isLeftEmpty && home.length === around.length - 1)
    return `take ${around.at(-1)}: away, and indent what is below it less`;
  if (!manifest.at(home).exists) {
    const written = home.findLastIndex((_, index) => manifest.at(home.slice(0, index)).exists);
    const keys = (0, import_issues17.listed)(
      home.slice(written).map((name) => `${name}:`),
      "and"
    );
    const isBelow = around.every((step, index) => step === home[index]);
    return isBelow ? `write ${keys} above it, and indent it below` : `write ${keys} ${whereOf([home.slice(0, written)])}, and move it below`;
  }
  const beside = isAbove ? around[home.length] : manifest.at(home).entries()[0]?.[0];
  return `move it to ${nameOf(home)}${beside === void 0 ? "" : `, beside ${beside}`}`;
}
function nameOf(map) {
  if (map.length === 0) return "the root";
  return `${(0, import_issues17.briefPath)(map)}${takesAmounts(map) ? " or limits" : ""}`;
}
function takesAmounts(map) {
  return map.at(-1) === "requests" && typeof map.at(-3) === "number";
}
function isDoubtful(field, home) {
  const name = field.step;
  const manifest = field.context;
  const hasResources = (map) => manifest.at([...map, "resources"]).exists;
  if (home.at(-2) === "containers" && !hasResources(home) && hasResources(field.path.slice(0, -1))) return true;
  switch (home.at(-1)) {
    case "requests":
      return takesAmounts(home);
    case "hostPath":
      return true;
    case "exec":
      return manifest.at(home.slice(0, -1)).entries().some(([action]) => ACTIONS.has(action));
    case "spec":
      return name === "resources";
    case "metadata":
      return home.length === 1 && field.path.length > 1 && (name === "labels" || name === "annotations");
    default:
      return (name === "command" || name === "args") && home.length < field.path.length - 1;
  }
}
var ACTIONS = /* @__PURE__ */ new Set(["httpGet", "tcpSocket", "grpc", "sleep"]);

// rules/lost-indentation.ts
var import_rule13 = __toESM(require_rule(), 1);
var isLost = (0, import_issues18.hasIssue)("indentation");
var lost_indentation_default = (0, import_rule13.defineRule)({
  summary: "lines have lost their indentation",
  severity: "error",
  category: "structure",
  subject: ["document", "manifest"],
  fixable: true,
  applies: (subject2) => {
    if ("issues" in subject2) return isLost(subject2);
    return subject2.error?.code === "syntax" || subject2.dropped !== void 0;
  },
  *check(subject2, { lostIndentation }) {
    const manifest = "issues" in subject2 ? subject2 : void 0;
    const document = "issues" in subject2 ? subject2.document : subject2;
    const issues = manifest === void 0 ? [lostIndentation(document)] : (0, import_issues18.issuesOf)(manifest, "indentation");
    for (const issue of issues) {
      if (issue === void 0) continue;
      const { range, edits, certain, others } = issue;
      if (edits.length === 0) {
        const { line } = document.file.positionAt(range.start);
        const names = namesOf(issue.keys.map((key) => [key]));
        if (issue.keys.length === 0) continue;
        yield {
          at: { document, range, ...manifest !== void 0 && { manifest } },
          message: `the indentation is lost from line ${line} on: ${names} stands at the wrong level; ${outcome(manifest, document.dropped !== void 0)}`,
          help: `${helpOf(manifest)}; ${issue.mistaken ? MISTAKEN : TOO_LARGE}`,
          covers: coverOf(issue, document)
        };
        continue;
      }
      const isOpen = others.length > 0;
      if (manifest === void 0 && !certain && !isOpen) continue;
      const repair = (title2, safety, blanks) => ({
        title: title2,
        safety,
        edits: blanks.map((edit) => ({ file: document.file.path, ...edit }))
      });
      const { message, help: help2, title } = wordsOf(issue, document, manifest);
      const doubt = isOpen ? `, and ${issue.differences.map(doubtOf).join(", ")}` : "";
      yield {
        at: { document, range, ...manifest !== void 0 && { manifest } },
        message: `${message}${doubt}; ${outcome(manifest, document.dropped !== void 0)}`,
        covers: coverOf(issue, document),
        ...isOpen ? {
          help: `indent the lines as you mean them; --fix does not choose between ${others.length === 1 ? "two" : "three"} readings`,
          choices: [edits, ...others].map((blanks, at) => repair(readingOf(issue, at), "unsafe", blanks))
        } : {
          help: issue.mistaken ? `${help2}; then run stslint again, for that is not all that is wrong` : help2,
          fix: repair(certain ? title : `${title} as it most likely was`, certain ? "safe" : "unsafe", edits)
        }
      };
    }
  }
});
function coverOf({ range, mistaken }, document) {
  return mistaken ? { start: range.start, end: document.range.end } : document.range;
}
var MISTAKEN = "stslint has no fix, for the indentation is not all that is wrong";
var TOO_LARGE = "stslint has no fix, for this document is too large to search for what was meant";
function wordsOf(issue, document, manifest) {
  const { file } = document;
  const { range, keys, column, edits } = issue;
  const behind = edits.map((edit) => edit.text.includes("\n") ? keyBefore(file, edit.range.start) : void 0);
  if (behind.every((key) => key !== void 0)) {
    const write = `write ${behind.length === 1 ? "it" : "each"} on the next line`;
    return {
      message: `the first item of ${namesOf(behind.map((key) => [key]))} stands on the line of its key, where YAML takes none`,
      help: `${write}, below its key`,
      title: write
    };
  }
  const names = namesOf(keys.map((key) => [key]));
  const runs = runsOf(file, edits);
  const isDeeper = column !== void 0 && column < file.positionAt(range.start).column;
  const found = keys.length === 0 ? "" : `: ${names} ${keys.length === 1 ? "stands" : "stand"} at the wrong level`;
  const isLine = runs.length === 1 && runs[0][0] === runs[0][1];
  const along = isLine ? "" : ", and move the lines below it along";
  const place = (names2, at) => file.text[range.start] === "-" ? `the dash before ${names2} at column ${at}` : `${names2} at column ${at}${neighbourOf(document, range.start, at)}`;
  return {
    message: `the indentation of ${linesIn(runs)} is ${isDeeper ? "wrong" : "lost"}${found}`,
    help: column === void 0 || runs.length > 1 ? helpOf(manifest) : `write ${place(names, column)}${along}`,
    title: isLine ? "indent it" : "restore the indentation"
  };
}
function neighbourOf({ file, range }, offset, column) {
  const first = file.positionAt(range.start).line;
  for (let line = file.positionAt(offset).line - 1; line >= first; line--) {
    const { start, end } = file.lineRange(line);
    const [, before, name] = /^( *(?:- +)*)([\w./-]+):(?:\s|$)/.exec(file.text.slice(start, end)) ?? [];
    if (before === void 0 || before.length >= column) continue;
    return `, ${before.length + 1 === column ? "level with" : "below"} ${name}`;
  }
  return "";
}
function keyBefore(file, offset) {
  const { column } = file.positionAt(offset);
  return /([\w./-]+)["']?:\s*$/.exec(file.text.slice(offset - column + 1, offset))?.[1];
}
var MOST_RUNS = 3;
function runsOf(file, edits) {
  const runs = [];
  let end = 0;
  for (const { range } of edits) {
    const { line } = file.positionAt(range.start);
    const run = runs.at(-1);
    if (run !== void 0 && file.text.slice(end, file.lineRange(line).start).trim() === "") run[1] = line;
    else runs.push([line, line]);
    ({ end } = file.lineRange(line));
  }
  return runs;
}
function linesIn(runs) {
  const shown = runs.length > MOST_RUNS ? [[runs[0][0], runs.at(-1)[1]]] : runs;
  const isOne = shown.length === 1 && shown[0][0] === shown[0][1];
  const names = shown.map(([first, last]) => first === last ? String(first) : `${first}-${last}`);
  return `${isOne ? "line" : "lines"} ${(0, import_issues18.listed)(names, "and")}`;
}
function doubtOf({ keys, homes }) {
  const places = new Set(homes.map(homeName));
  return `${namesOf(keys.map((key) => [key]))} may belong to ${(0, import_issues18.listed)([...places], "or").replace(" or ", " or to ")}`;
}
function readingOf({ differences }, index) {
  const parts = differences.map(
    ({ keys, homes }) => `${namesOf(keys.map((key) => [key]))} into ${homeName(homes[index])}`
  );
  return `put ${(0, import_issues18.listed)(parts, "and")}`;
}
function homeName(home) {
  return home.length === 0 ? "the root" : (0, import_issues18.briefPath)(home);
}
function outcome(manifest, isCut) {
  if (manifest === void 0)
    return `kubectl ${isCut ? "reads no more than its beginning" : "cannot read this document"}`;
  const { root, kind, document } = manifest;
  if (!root.get("metadata").get("name").exists)
    return `kubectl sees a ${kind} without a name, and applies nothing of it`;
  return document.duplicateKeys.length > 0 ? "kubectl drops one of two fields of one name without a word" : `the API server refuses the ${kind}`;
}
var MOST_EMPTY = 4;
function helpOf(manifest) {
  const fields = manifest === void 0 ? [] : manifest.root.entries();
  const empty = fields.filter(([, field]) => field.isNull).map(([name]) => name);
  const isNamed = empty.length > 0 && empty.length <= MOST_EMPTY;
  return `indent each below the field that it belongs to${isNamed ? `: ${(0, import_issues18.listed)(empty, "or")}` : ""}`;
}

// rules/misplaced-field.ts
var import_issues19 = __toESM(require_issues(), 1);
var import_rule14 = __toESM(require_rule(), 1);
var isMisplaced = (0, import_issues19.hasIssue)("misplaced");
var hasLostKey = (0, import_issues19.hasIssue)("lost-key");
var MENDED = 20;
var misplaced_field_default = (0, import_rule14.defineRule)({
  summary: "a field stands in another map than it belongs in",
  severity: "error",
  category: "structure",
  subject: "manifest",
  fixable: true,
  applies: (manifest) => isMisplaced(manifest) || hasLostKey(manifest),
  *check(manifest) {
    for (const issue of (0, import_issues19.issuesOf)(manifest, "lost-key")) yield lostKey(manifest, issue);
    const isWhole = manifest.document.duplicateKeys.length === 0;
    for (const [index, { path, places, taken, others }] of (0, import_issues19.issuesOf)(manifest, "misplaced").entries()) {
      const moved = [path, ...others];
      const fields = moved.map((one) => manifest.at(one));
      const homes = places.map((place) => place.slice(0, -1));
      const home = homes.length === 1 ? homes[0] : void 0;
      const belong = moved.length === 1 ? "belongs" : "belong";
      const safety = home !== void 0 && fields.some((field) => isDoubtful(field, home)) ? "unsafe" : "safe";
      yield {
        at: fields[0],
        range: fields[0].key,
        message: `${namesOf(moved)} ${belong} ${whereOf(homes)}, not ${whereOf([path.slice(0, -1)])}; the API server refuses the ${manifest.kind}`,
        help: taken ? keepHelp(fields[0], manifest.at(places[0])) : moveHelp(fields, home),
        ...taken && {
          related: [
            {
              at: manifest.at(places[0]),
              message: `${fields.length === 1 ? "it" : fields[0].step} is written here already`
            }
          ]
        },
        // Of a map that is written twice only the last is moved.
        ...isWhole && !taken && home !== void 0 && index < MENDED && (0, import_rule14.moveFix)(fields, manifest.at(home), safety)
      };
    }
  }
});
function lostKey(manifest, { path, key, rest }) {
  const first = manifest.at(path);
  const holder = manifest.at(path.slice(0, -1));
  const { file } = manifest.document;
  const name = key.at(-1);
  const lineEnd = file.text.includes("\r\n") ? "\r\n" : "\n";
  const isItem = typeof first.step === "number";
  const range = isItem ? first.place : first.key;
  const { line, column } = file.positionAt(range.start);
  const start = range.start - column + 1;
  const indentation = " ".repeat(file.positionAt(holder.key.start).column - 1);
  const items = `what follows reads as more of ${holder.step}`;
  const fields = `${namesOf(rest)} ${rest.length === 1 ? "stands" : "stand"} ${whereOf([holder.path])}`;
  return {
    at: first,
    range,
    message: `${name}: is missing above line ${line}: ${isItem ? items : fields}; the API server refuses the ${manifest.kind}`,
    help: `write ${name}: above it, level with ${holder.step}`,
    covers: { start, end: manifest.at(rest.at(-1)).range.end },
    .../^[ -]*$/.test(file.text.slice(start, range.start)) && {
      fix: {
        title: `insert ${name}:`,
        safety: isItem ? "unsafe" : "safe",
        edits: [{ file: file.path, range: { start, end: start }, text: `${indentation}${name}:${lineEnd}` }]
      }
    }
  };
}

// rules/missing-required-field.ts
var import_issues20 = __toESM(require_issues(), 1);
var import_statefulset4 = __toESM(require_statefulset(), 1);
var import_rule15 = __toESM(require_rule(), 1);
var missing_required_field_default = (0, import_rule15.defineRule)({
  summary: "a field that the API server requires is not given",
  severity: "error",
  category: "structure",
  subject: "manifest",
  fixable: true,
  versions: "some",
  applies: (0, import_issues20.hasIssue)("missing"),
  *check(manifest, { kubernetes }) {
    if (manifest.partial || isExcerpt(manifest)) return;
    const gaps = gapsOf(manifest);
    const torn = /* @__PURE__ */ new Set();
    for (const [first, second] of tornItems(manifest, gaps)) {
      for (const { path } of [first, second]) torn.add(formatPath(path));
      yield tornFinding2(manifest, first, second, kubernetes);
    }
    for (const [place, own] of gaps) if (!torn.has(place)) yield* findings(manifest, own, kubernetes);
  }
});
function isExcerpt({ document, root }) {
  return document.file.language === "markdown" && root.child("metadata").child("name").isNull;
}
function gapsOf(manifest) {
  const missing = manifest.issues.filter((issue) => issue.code === "missing");
  const paths = new Set(missing.map(({ path }) => formatPath(path)));
  const gaps = /* @__PURE__ */ new Map();
  for (const issue of missing) {
    const { path, or } = issue;
    if (path.some((_, index) => index > 0 && paths.has(formatPath(path.slice(0, index))))) continue;
    const around = path.slice(0, -1);
    const fields = [manifest.at(path), ...or.map((name) => manifest.at([...around, name]))];
    if (!fields.every(isLacking) || isEmptySelector(fields[0])) continue;
    const key = formatPath(around);
    const gap = { issue, field: fields.find((field) => field.exists) ?? fields[0] };
    gaps.set(key, [...gaps.get(key) ?? [], gap]);
  }
  return gaps;
}
function* tornItems(manifest, gaps) {
  const used = /* @__PURE__ */ new Set();
  const has = (item, own = []) => own.every(({ issue: { path, or } }) => [path.at(-1), ...or].some((name) => item.child(String(name)).exists));
  for (const own of gaps.values()) {
    const item = manifest.at(own[0].issue.path.slice(0, -1));
    const { parent, step } = item;
    if (typeof step !== "number" || parent?.node?.kind !== "seq" || parent.node.style === "flow") continue;
    for (const index of [step, step + 1]) {
      const [first, second] = [parent.item(index - 1), parent.item(index)];
      const paths = [formatPath(first.path), formatPath(second.path)];
      if (index === 0 || !first.isMap || !second.isMap || paths.some((path) => used.has(path))) continue;
      const names = second.entries().map(([name]) => name);
      const isApart = names.length > 0 && names.every((name) => !first.child(name).exists);
      if (!isApart || !has(second, gaps.get(paths[0])) || !has(first, gaps.get(paths[1]))) continue;
      for (const path of paths) used.add(path);
      yield [first, second];
      break;
    }
  }
}
function tornFinding2(manifest, first, second, kubernetes) {
  const { file, parent, step } = second;
  const list = parent.node;
  const start = list?.kind === "seq" ? list.dashes[Number(step)] : second.range.start;
  const dash = { start, end: start + 1 };
  const [name] = second.entries()[0];
  const { alias } = second;
  return {
    at: second,
    range: { start, end: second.key.end },
    message: `${formatPath(parent.path)}: the dash before ${name} makes two items of one; ${isInTemplate(manifest, second.path) ? (0, import_statefulset4.refusal)(manifest, kubernetes) : "the API server refuses it"}`,
    help: "take the dash away",
    related: [{ at: { document: manifest.document, range: first.key }, message: "the item begins here" }],
    ...alias === void 0 && {
      fix: { title: "take the dash away", safety: "unsafe", edits: [{ file: file.path, range: dash, text: " " }] }
    }
  };
}
function isEmptySelector(field) {
  return field.isMap && field.path.join(".") === "spec.selector";
}
function isLacking(field) {
  return field.isNull ? field.absent : !field.open;
}
function* findings(manifest, gaps, kubernetes) {
  const plain = gaps.filter(
    ({ issue, field }) => !isChoice(issue) && !field.exists && issue.holds === void 0 && reason2(manifest, issue) === ""
  );
  const [first] = plain;
  if (first !== void 0) yield finding2(manifest, first, `${subject(plain)} missing`, kubernetes, plain);
  for (const gap of gaps) {
    if (plain.includes(gap)) continue;
    const { issue, field } = gap;
    const what = isChoice(issue) ? choice(issue) : `${formatPath(issue.path)} is ${field.exists ? "empty" : "missing"}`;
    yield finding2(manifest, gap, what, kubernetes, [gap]);
  }
}
function finding2(manifest, { issue, field }, what, kubernetes, gaps) {
  const names = enumerate(
    gaps.map(({ issue: { path } }) => `\`${path.at(-1)}\``),
    "and"
  );
  const range = (0, import_issues20.versionsOf)(issue, kubernetes);
  const outcome2 = isInTemplate(manifest, issue.path) ? (0, import_statefulset4.refusal)(manifest, range) : "the API server refuses it";
  return {
    at: field,
    message: `${what}${reason2(manifest, issue)}; ${outcome2}`,
    help: gaps.length === 1 && helpFor(manifest, issue) || (field.exists ? `give ${names} a value` : `add ${names}`),
    ...issue.because && { related: [relatedTo(manifest.at(issue.because))] },
    ...issue.holds && { holds: issue.holds },
    ...gaps.length === 1 && isTemplateLabels(issue.path) && labelsFix(manifest)
  };
}
function reason2(manifest, { path, because: because2 }) {
  if (because2 === void 0) return isOperator(path) ? ", and there is no key" : "";
  if (because2.at(-1) === "ports") return ", and of several ports each has to have one";
  const { value } = manifest.at(because2);
  const written = value === void 0 || value === null ? "" : `: ${value}`;
  return `, and ${(0, import_issues20.nearPath)(because2, path)}${written} asks for it`;
}
function isOperator(path) {
  return path.at(-1) === "operator" && path.at(-3) === "tolerations";
}
function relatedTo(field) {
  const { document } = field.context;
  const at = field.isMap || field.isList ? { document, range: field.key } : field;
  return { at, message: "because of this" };
}
function isChoice({ path, or }) {
  return or.length > 0 && path.at(-1) !== "name";
}
function choice({ path, or }) {
  const names = [String(path.at(-1)), ...or];
  const place = formatPath(path.slice(0, -1));
  if (names.length > MANY2) return `${place} has none of ${names.slice(0, MANY2).join(", ")} and the like`;
  return `${place} has ${names.length === 2 ? "neither" : "none of"} ${enumerate(names, names.length === 2 ? "nor" : "and")}`;
}
var MANY2 = 5;
function subject(gaps) {
  const paths = gaps.map(({ issue }) => issue.path);
  const place = formatPath(paths[0].slice(0, -1));
  if (paths.length === 1) return `${formatPath(paths[0])} is`;
  const names = enumerate(
    paths.map((path) => String(path.at(-1))),
    "and"
  );
  return place === "" ? `${names} are` : `${names} of ${place} are`;
}
function enumerate(names, word) {
  return names.length < 2 ? names.join("") : `${names.slice(0, -1).join(", ")} ${word} ${names.at(-1)}`;
}
function isInTemplate(manifest, [first, second, third]) {
  if (!manifest.is("StatefulSet") || first !== "spec") return false;
  return second === "template" ? third === "spec" : second === "volumeClaimTemplates" && third !== void 0;
}
function helpFor(manifest, issue) {
  if (isChoice(issue)) return "add one of them";
  const { path } = issue;
  const around = path.slice(0, -1);
  switch (path.at(-1)) {
    case "metadata":
      if (isTemplateLabels(path)) return labelsHelp(manifest);
      return path.length === 1 && manifest.at(["name"]).exists ? "indent `name`, and what else belongs to `metadata`, below it" : "add `metadata: { name: \u2026 }`";
    case "labels":
      return labelsHelp(manifest);
    case "accessModes":
      return "add `accessModes: [ReadWriteOnce]`";
    case "resources":
    case "requests":
      return "add how much is asked for: `resources: { requests: { storage: 1Gi } }`";
    case "restartPolicy":
      return around.at(-1) === "spec" ? "add `restartPolicy: OnFailure` or `restartPolicy: Never`" : void 0;
    case "dnsConfig":
      return "add the addresses of DNS servers: `dnsConfig: { nameservers: [ \u2026 ] }`";
    case "operator":
      return isOperator(path) ? "add `operator: Exists`, which tolerates taints of any key, or a `key`" : void 0;
    case "selector":
      return selectorHelp(manifest);
    case "apiVersion":
      return APPS.has(manifest.at([...around, "kind"]).string ?? "") ? "add `apiVersion: apps/v1`" : void 0;
  }
  return void 0;
}
var APPS = /* @__PURE__ */ new Set(["Deployment", "ReplicaSet", "StatefulSet"]);
function isTemplateLabels([, second, ...rest]) {
  return second === "template" && (rest.at(-1) === "metadata" || rest.at(-1) === "labels") && rest.length < 3;
}
function labelsFix(manifest) {
  const selector = manifest.at(["spec", "selector"]);
  const asked = selector.child("matchLabels");
  const labels = asked.entries().map(([name, { string }]) => [name, string]);
  const isKnown = selector.child("matchExpressions").absent && !asked.open && labels.length > 0;
  if (!isKnown || !labels.every((label) => label[1] !== void 0)) return {};
  return (0, import_rule15.insertFix)(manifest.at(["spec", "template", "metadata", "labels"]), Object.fromEntries(labels), "unsafe");
}
function labelsHelp(manifest) {
  const asked = manifest.at(["spec", "selector", "matchLabels"]).entries();
  const labels = asked.flatMap(([name, { string }]) => string === void 0 ? [] : [`${name}: ${string}`]);
  const example = labels.length === 0 ? "" : `: \`labels: { ${labels.join(", ")} }\``;
  return `add the labels that the selector asks for${example}`;
}
function selectorHelp(manifest) {
  const labels = manifest.at(["spec", "template", "metadata", "labels"]).entries();
  const [name, value] = labels.find(([, field]) => field.string !== void 0) ?? [];
  if (value === void 0) return void 0;
  return `add a selector for labels of the template: \`selector: { matchLabels: { ${name}: ${value.string} } }\``;
}
function formatPath(path) {
  return path.map((step) => typeof step === "number" || !/^[\w-]+$/.test(step) ? `[${step}]` : `.${step}`).join("").replace(/^\./, "");
}

// deferred:src/kubernetes/api-versions.ts
var removalOf = (...args) => require("./kubernetes-api-versions.cjs").removalOf(...args);
var changesWith = (...args) => require("./kubernetes-api-versions.cjs").changesWith(...args);
var isPlainGroup = (...args) => require("./kubernetes-api-versions.cjs").isPlainGroup(...args);

// rules/removed-api-version.ts
var import_issues21 = __toESM(require_issues(), 1);
var import_versions = __toESM(require_versions(), 1);
var import_rule16 = __toESM(require_rule(), 1);
var removed_api_version_default = (0, import_rule16.defineRule)({
  summary: "the apiVersion is no longer served",
  severity: "error",
  category: "structure",
  subject: "manifest",
  fixable: true,
  versions: "some",
  applies: (0, import_issues21.hasIssue)("removed-version"),
  *check(manifest, { kubernetes }) {
    const { apiVersion = "", kind = "" } = manifest;
    for (const { code, path, holds } of manifest.issues) {
      if (code !== "removed-version") continue;
      const at = manifest.at(path);
      const message = `apiVersion: ${apiVersion} has no ${kind} ${(0, import_versions.formatSpan)(holds)}; kubectl finds no such kind and applies nothing of it`;
      const removal = removalOf(apiVersion, kind);
      if (removal === void 0) {
        yield { at, message, holds };
        continue;
      }
      const changes = changesWith(removal, manifest.root);
      const isLater = removal.since !== void 0 && removal.since > kubernetes.from;
      const safety = changes.length === 0 && !manifest.partial ? "safe" : "unsafe";
      yield {
        at,
        message,
        help: helpFor2(removal, changes, isLater),
        holds,
        ...removal.to !== void 0 && !isLater && (0, import_rule16.renameFix)(at, removal.to, safety)
      };
    }
  }
});
function helpFor2({ to, since, instead }, changes, isLater) {
  if (to === void 0) {
    return instead === void 0 ? "delete it: no apiVersion has this kind any more" : `use ${instead} in its place, and delete it`;
  }
  const when = isLater ? `, which Kubernetes has since 1.${since}` : "";
  return [`write apiVersion: ${to}${when}`, ...changes].join("; ");
}

// rules/repeated-item.ts
var import_glance2 = __toESM(require_glance(), 1);
var import_issues22 = __toESM(require_issues(), 1);
var import_workload = __toESM(require_workload(), 1);
var import_rule17 = __toESM(require_rule(), 1);
var repeated_item_default = (0, import_rule17.defineRule)({
  summary: "a list of a Pod names the same variable, port, address or secret twice",
  severity: "warning",
  category: "structure",
  subject: "workload",
  applies: (workload) => mayRepeat(workload) && repeatedIn(workload).length > 0,
  *check(workload) {
    for (const { item, first, key, what, help: help2, severity } of repeatedIn(workload)) {
      yield {
        at: item.child(key),
        message: `${(0, import_issues22.briefPath)(item.path)}: ${what}`,
        help: help2,
        ...severity !== void 0 && { severity },
        related: [{ at: first.child(key), message: "here it stands first" }]
      };
    }
  }
});
var ONE_OUT = "take one of them out";
function mayRepeat(workload) {
  const { node } = workload.podSpec;
  const [numbers, names] = [/* @__PURE__ */ new Set(), /* @__PURE__ */ new Set()];
  return (0, import_glance2.someContainer)(workload, (container) => {
    const [env, ports] = [(0, import_glance2.itemsIn)(container, "env"), (0, import_glance2.itemsIn)(container, "ports")];
    if (env.length > 1 && (0, import_glance2.sayTheSame)(env, "name")) return true;
    return (0, import_glance2.sayTheSame)(ports, "containerPort", numbers) || (0, import_glance2.sayTheSame)(ports, "name", names);
  }) || (0, import_glance2.sayTheSame)((0, import_glance2.itemsIn)(node, "hostAliases"), "ip") || (0, import_glance2.sayTheSame)((0, import_glance2.itemsIn)(node, "imagePullSecrets"), "name");
}
function repeatedIn(workload) {
  if (!workload.builtIn || workload.manifest.partial) return [];
  const found = [];
  const spec = workload.podSpec;
  for (const container of (0, import_workload.containersOf)(workload)) {
    for (const [item, first] of pairsIn(container.child("env").items(), (one) => one.child("name").string)) {
      const name = item.child("name").string;
      if (item.child("value").text?.includes(`$(${name})`)) continue;
      found.push({
        item,
        first,
        key: "name",
        what: `${name} takes the place of a variable of that name`,
        help: ONE_OUT
      });
    }
  }
  const ports = runningIn(spec).flatMap((container) => container.child("ports").items());
  const repeated = /* @__PURE__ */ new Set();
  for (const [item, first] of pairsIn(ports, portOf)) {
    const number = item.child("containerPort").number;
    const isOwn = item.parent === first.parent;
    const what = isOwn ? `port ${number} stands in the list already` : `port ${number} is taken by another container of the Pod, with which it shares its addresses`;
    repeated.add(item);
    found.push({
      item,
      first,
      key: "containerPort",
      what,
      help: isOwn ? ONE_OUT : "let one of them listen on another port"
    });
  }
  for (const [item, first] of pairsIn(ports, (port) => port.child("name").string)) {
    if (repeated.has(item) || item.parent === first.parent) continue;
    const what = `${item.child("name").string} is the name of a port of another container, which Services find first`;
    found.push({ item, first, key: "name", what, help: "give one of them another name", severity: "info" });
  }
  for (const [item, first] of pairsIn(spec.child("hostAliases").items(), (one) => one.child("ip").string)) {
    found.push({
      item,
      first,
      key: "ip",
      what: `${item.child("ip").string} stands in the list already`,
      help: ONE_OUT
    });
  }
  for (const [item, first] of pairsIn(spec.child("imagePullSecrets").items(), (one) => one.child("name").string)) {
    found.push({
      item,
      first,
      key: "name",
      what: `${item.child("name").string} stands in the list already`,
      help: ONE_OUT
    });
  }
  return found;
}
function runningIn(spec) {
  const sidecars = spec.child("initContainers").items().filter((one) => one.child("restartPolicy").string === "Always");
  return [...spec.child("containers").items(), ...sidecars];
}
function portOf(port) {
  const [number, protocol] = [port.child("containerPort").number, port.child("protocol")];
  if (number === void 0 || !port.child("hostPort").absent || !port.child("hostIP").absent) return void 0;
  const name = protocol.absent ? "TCP" : protocol.string;
  return name === void 0 ? void 0 : `${number} ${name}`;
}
function* pairsIn(items, keyOf) {
  if (items.length < 2) return;
  const seen = /* @__PURE__ */ new Map();
  for (const item of items) {
    const key = keyOf(item);
    if (key === void 0 || key === "") continue;
    const first = seen.get(key);
    if (first === void 0) seen.set(key, item);
    else yield [item, first];
  }
}

// rules/unknown-field.ts
var import_issues23 = __toESM(require_issues(), 1);
var import_names = __toESM(require_names(), 1);
var import_rule18 = __toESM(require_rule(), 1);
var unknown_field_default = (0, import_rule18.defineRule)({
  summary: "a field that Kubernetes does not know",
  severity: "error",
  category: "structure",
  subject: "manifest",
  fixable: true,
  applies: (0, import_issues23.hasIssue)("unknown"),
  *check(manifest) {
    for (const issue of (0, import_issues23.issuesOf)(manifest, "unknown")) {
      const field = manifest.at(issue.path);
      yield { at: field, range: field.key, ...wordsFor(issue, manifest) };
    }
  }
});
function wordsFor(issue, manifest) {
  const { path, owner, near, elsewhere } = issue;
  const name = String(path.at(-1));
  const refused = `the API server refuses the ${manifest.kind}`;
  const field = path.length === 1 ? name : (0, import_issues23.briefPath)(path);
  const [first] = near;
  if (first !== void 0) {
    const isSlip = (0, import_names.nearName)(name, [first]) !== void 0;
    const message = `${field} is no field of ${owner}${isSlip ? caseOf(name, first) : ""}; ${refused}`;
    if (near.length > 1) return { message, help: `write ${(0, import_issues23.listed)(near, "or")}, whichever is meant` };
    return { message, ...renaming(issue, first, isSlip, manifest.at(path)) };
  }
  if (elsewhere.length > 0) {
    const isSet = elsewhere.length === 1 && elsewhere[0] === "StatefulSet";
    return {
      message: `${field} is a field of ${(0, import_issues23.listed)(elsewhere, "or")}, not of ${owner}; ${refused}`,
      help: isSet ? "take it out, or make this a StatefulSet" : "take it out"
    };
  }
  if (owner === "EnvVar" && manifest.at(path.slice(0, -1)).entries().length === 1) {
    const help2 = `write \`- name: ${name}\`, and below it \`value:\` with what it is`;
    return { message: `${field} is no field of ${owner}; ${refused}`, help: help2 };
  }
  return { message: `${field} is no field of ${owner}; ${refused}`, help: `${freePlace(issue, manifest)}take it out` };
}
function freePlace({ path, owner }, manifest) {
  if (owner === "ObjectMeta") return "put it into labels or annotations, which take any name, or ";
  const data = { ConfigMap: "data", Secret: "stringData" }[owner];
  if (data === void 0 || path.length > 1) return "";
  const isText2 = manifest.at(path).text !== void 0;
  return `put it into ${data}, which takes any name${isText2 ? "" : " and texts only"}, or `;
}
function renaming({ owner, misfit }, name, isSlip, field) {
  if (name.includes(".")) {
    const [around, ...below] = name.split(".").map((key) => `${key}:`);
    return { help: `write ${around} with ${(0, import_issues23.listed)(below, "and")} below it` };
  }
  const isCollection = misfit === "list" || misfit === "map";
  const isOther = misfit === "list" !== field.isList || misfit === "map" !== field.isMap;
  if (misfit !== void 0 && isOther) {
    const isPort = name === "ports" && typeof field.value === "number";
    const what = isCollection ? `a ${misfit}` : "one value";
    return {
      help: isPort ? `write ports: and below it \`- ${owner === "Container" ? "containerPort" : "port"}: ${field.value}\`` : `write ${name}, which takes ${what}`
    };
  }
  const help2 = `write ${name}${isSlip ? "" : ", as it is called here"}`;
  return { help: help2, ...(0, import_rule18.renameKeyFix)(field, name, isSlip && misfit === void 0 ? "safe" : "unsafe") };
}
function caseOf(name, meant) {
  if (name.toLowerCase() === meant.toLowerCase()) return " (upper and lower case count)";
  return /[-_]/.test(name) ? " (names are written without - and _)" : "";
}

// rules/unknown-kind-or-version.ts
var import_issues24 = __toESM(require_issues(), 1);
var import_kinds = __toESM(require_kinds(), 1);
var import_rule19 = __toESM(require_rule(), 1);
var unknown_kind_or_version_default = (0, import_rule19.defineRule)({
  summary: "the apiVersion has no such kind",
  severity: "error",
  category: "structure",
  subject: "manifest",
  fixable: true,
  versions: "some",
  applies: (0, import_issues24.hasIssue)("unknown-kind"),
  *check(manifest) {
    for (const issue of manifest.issues) {
      if (issue.code !== "unknown-kind") continue;
      if (manifest.partial && issue.meant === void 0) continue;
      yield {
        at: manifest.at(issue.path),
        message: `${wrong(manifest, issue)}; ${fateOf(manifest, issue)}`,
        help: helpFor3(manifest, issue),
        ...mayBeAdded(manifest, issue) && { severity: "warning" },
        ...issue.holds && { holds: issue.holds },
        ...fixOf(manifest, issue)
      };
    }
  }
});
function wrong(manifest, { path: [field], holds }) {
  const { apiVersion = "", kind } = manifest;
  if (field === "kind") return `kind: ${kind} is no kind of ${apiVersion}`;
  if (holds?.until !== void 0) return `apiVersion: ${apiVersion} has no ${kind} before 1.${holds.until + 1}`;
  if (!isForeign(manifest)) return `apiVersion: ${apiVersion} has no ${kind}`;
  return `apiVersion: ${(0, import_kinds.groupOf)(apiVersion)} is no group of Kubernetes, and groups of custom resources have a dot`;
}
function fateOf(manifest, issue) {
  const isDefinable = mayBeAdded(manifest, issue) && !isForeign(manifest);
  const unless = isDefinable ? " unless a definition in the cluster adds it" : "";
  return `kubectl finds no such kind and applies nothing of it${unless}`;
}
function mayBeAdded(manifest, { meant, holds }) {
  const isDotted = (0, import_kinds.groupOf)(manifest.apiVersion ?? "").includes(".");
  return isForeign(manifest) || isDotted && meant === void 0 && holds === void 0;
}
function isForeign({ apiVersion = "" }) {
  const group = (0, import_kinds.groupOf)(apiVersion);
  return !group.includes(".") && !isPlainGroup(group);
}
function helpFor3(manifest, issue) {
  if (issue.holds?.until !== void 0) return `apply it to Kubernetes 1.${issue.holds.until + 1} or later`;
  const given = differing(manifest, issue);
  if (given.length === 0) {
    const definition = mayBeAdded(manifest, issue) ? ", or keep its CustomResourceDefinition beside it" : "";
    return `write one of the kinds that \`kubectl api-resources\` lists, with its apiVersion${definition}`;
  }
  return `write ${given.map(([name, value]) => `${name}: ${value}`).join(" and ")}`;
}
function differing({ apiVersion, kind }, { meant }) {
  const fields = [];
  if (meant !== void 0 && meant.apiVersion !== apiVersion) fields.push(["apiVersion", meant.apiVersion]);
  if (meant !== void 0 && meant.kind !== kind) fields.push(["kind", meant.kind]);
  return fields;
}
function fixOf(manifest, issue) {
  const given = differing(manifest, issue);
  const [first] = given;
  if (first === void 0) return {};
  const isCertain2 = given.length === 1 && !manifest.partial && !isForeign(manifest);
  const hasOther = first[0] === "apiVersion" && issue.meant?.kind === "HorizontalPodAutoscaler";
  const safety = isCertain2 && !hasOther ? "safe" : "unsafe";
  const fixes = given.flatMap(([name, value]) => (0, import_rule19.renameFix)(manifest.at([name]), value, safety).fix ?? []);
  if (fixes.length < given.length) return {};
  const title = helpFor3(manifest, issue);
  return { fix: { title, safety, edits: fixes.flatMap(({ edits }) => edits) } };
}

// rules/unknown-name.ts
var import_issues25 = __toESM(require_issues(), 1);
var import_names2 = __toESM(require_names(), 1);
var import_statefulset5 = __toESM(require_statefulset(), 1);
var import_rule20 = __toESM(require_rule(), 1);
var unknown_name_default = (0, import_rule20.defineRule)({
  summary: "a container or a resource claim is named that the Pod does not have",
  severity: "error",
  category: "structure",
  subject: "manifest",
  fixable: true,
  versions: "some",
  applies: (0, import_issues25.hasIssue)("unknown-name"),
  *check(manifest, { kubernetes }) {
    const named = /* @__PURE__ */ new Map();
    for (const issue of (0, import_issues25.issuesOf)(manifest, "unknown-name")) {
      const { path, name, key, lists } = issue;
      const place = String(lists);
      if (!named.has(place)) named.set(place, namesIn(manifest, lists));
      const names = named.get(place);
      if (names === void 0 || name === "" || names.has(name)) continue;
      const known2 = [...names].slice(0, MANY3);
      const field = manifest.at(path);
      const near = (0, import_names2.nearName)(name, known2)?.name;
      const noun = nounOf(issue);
      const written = key ? `${(0, import_issues25.briefPath)(path.slice(0, -1))}: ${name} in ${field.step}` : `${(0, import_issues25.briefPath)(path)}: ${shortened(name)}`;
      const refused = {
        what: `${written} is no ${noun} of this Pod`,
        help: helpFor4(noun, name, near === void 0 ? known2 : [near], key),
        ...near !== void 0 && fixOf2(field, key, name, near)
      };
      yield { ...refusedFinding(manifest, issue, refused, kubernetes), ...key && { range: field.key } };
    }
  }
});
function namesIn(manifest, lists) {
  const all = /* @__PURE__ */ new Set();
  for (const list of lists) {
    const names = (0, import_statefulset5.namesOf)(manifest.at(list));
    if (names === void 0) return void 0;
    for (const name of names.keys()) all.add(name);
  }
  return all;
}
function nounOf({ lists }) {
  return lists.some((list) => list.at(-1) === "resourceClaims") ? "resource claim" : "container";
}
function helpFor4(noun, name, known2, key) {
  const shown = known2.slice(0, SHOWN).map(shortened);
  const write = shown.length === 0 ? [] : [`write ${(0, import_issues25.listed)(shown, "or")}${key ? " behind the slash" : ""}`];
  const add = noun === "container" ? [] : [`add a ${noun} named ${shortened(name)} to the Pod`];
  return [...write, ...add].join(", or ") || "take it out";
}
var SHOWN = 5;
var MANY3 = 100;
function fixOf2(field, key, name, near) {
  return key ? (0, import_rule20.renameKeyFix)(field, String(field.step).slice(0, -name.length) + near, "unsafe") : (0, import_rule20.renameFix)(field, near, "unsafe", `write ${near}`);
}

// rules/wrong-type.ts
var import_issues26 = __toESM(require_issues(), 1);

// src/kubernetes/wrong-types.ts
var import_scalar = __toESM(require_scalar(), 1);
var TAKES = {
  string: "text",
  int32: "a whole number",
  int64: "a whole number",
  number: "a number",
  boolean: "true or false",
  "int-or-string": "a whole number or text",
  quantity: "a quantity such as 500m or 1Gi",
  time: "a time such as 2026-01-31T12:00:00Z",
  bytes: "text in base64",
  map: "a map",
  list: "a list"
};
function explainType({ expected, of }, field) {
  const { node } = field;
  const takes = `takes ${TAKES[expected]}`;
  if (field.unknown) {
    return {
      what: `${takes}, and kubectl fills in no placeholder such as ${field.text}`,
      help: "write the value, or check what has been filled in"
    };
  }
  if (expected === "list") return { what: `${takes}, but ${kindOf(field)} stands here`, ...asList(field, of) };
  if (expected === "map") return { what: `${takes}, but ${kindOf(field)} stands here`, ...asMap(field, of) };
  if (node?.kind !== "scalar") return collectionFor(takes, field);
  const written = new Written(field, node);
  if (node.tag !== void 0) return taggedFor(takes, expected, node, written);
  if (typeof node.value === "number" && !isText(expected) && expected !== "boolean")
    return notWhole(takes, expected, written);
  const what = `${takes}, but ${written.reading}`;
  const wantsText = isText(expected) || expected === "int-or-string" && typeof node.value !== "string";
  return { what, ...wantsText ? asText(field, expected, written) : asNumber(field, expected, written) };
}
function taggedFor(takes, expected, { tag, value }, written) {
  const { source, isQuoted } = written;
  const name = `!!${tag.split(":").at(-1)}`;
  const kind = typeof value === "string" ? "text" : `a ${typeof value}`;
  const what = `${takes}, but the tag ${name} makes ${kind} of what stands here`;
  const untagged = isQuoted ? "text" : typeof (0, import_scalar.resolvePlain)(source);
  const wantsText = isText(expected);
  const isDone = wantsText === (untagged === "text" || untagged === "string");
  const quotes = isDone ? "" : wantsText ? ", and put the value in quotes" : isQuoted ? " and the quotes" : "";
  return { what, help: `take out the tag ${name}${quotes}` };
}
function isText(expected) {
  return expected === "string" || expected === "time" || expected === "bytes";
}
function fixOf3(title, safety, edits) {
  return edits === void 0 ? {} : { fix: { title, safety, edits } };
}
var SAID2 = 40;
var Written = class {
  source;
  value;
  isQuoted;
  /** True where the text may be said. */
  isPublic;
  constructor(field, { start, end, style, value }) {
    this.source = field.file.text.slice(start, end);
    this.value = value;
    this.isQuoted = style === "single" || style === "double";
    this.isPublic = !isSecret(field) && !isSecretName(this.source) && end - start <= SAID2 && !/[\r\n]/.test(this.source);
  }
  /** `0644 without quotes is the number 420`. */
  get reading() {
    const { value, source, isQuoted, isPublic } = this;
    if (typeof value === "string") {
      const it = isPublic ? source : "what stands here";
      return isQuoted ? `${it}, in quotes, is text` : `${it} is text`;
    }
    const kind = typeof value === "number" ? "number" : "boolean";
    if (!isPublic) return `without quotes this is a ${kind}`;
    const isSurprise = source.toLowerCase() !== String(value);
    return `${source} without quotes is ${isSurprise ? `the ${kind} ${value}` : `a ${kind}`}`;
  }
};
function asText(field, expected, { isPublic, source }) {
  if (expected === "bytes") return { help: "write the value in base64, or put it under stringData, in quotes" };
  const isOfContainer = field.context.kind !== "Service";
  const isPortName = isOfContainer && field.step === "name" && field.parent?.parent?.step === "ports";
  if (isPortName) return { help: "write a name with a letter in it, in at most 15 characters" };
  const help2 = isPublic ? `write "${source}"` : "put it in quotes";
  const safety = expected === "string" ? "safe" : "unsafe";
  return { help: help2, ...expected !== "time" && fixOf3("put it in quotes", safety, quote(field)) };
}
var MAX = { int32: 2 ** 31 - 1, "int-or-string": 2 ** 31 - 1, int64: 2 ** 63 };
function notWhole(takes, expected, { value, source, isPublic }) {
  const max = MAX[expected];
  const it = isPublic ? source : "this";
  return max !== void 0 && Math.abs(Number(value)) > max ? {
    what: `${takes} of ${expected === "int64" ? 64 : 32} bits, and ${it} is too large`,
    help: "write a smaller number"
  } : { what: `${takes}, and ${it} is none`, help: "write a number without a fraction" };
}
var WORDS = new Map([
  ...["true", "yes", "on", "y", "1", "enabled", "enable"].map((word) => [word, true]),
  ...["false", "no", "off", "n", "0", "disabled", "disable"].map((word) => [word, false])
]);
var SECONDS = /* @__PURE__ */ new Map([
  ["s", 1],
  ["m", 60],
  ["h", 3600]
]);
function asNumber(field, expected, { value, isPublic }) {
  const text = String(value);
  if (expected === "boolean") {
    const meant = WORDS.get(text.toLowerCase());
    if (meant === void 0) return { help: "write true or false" };
    const edits = /^(?:true|false)$/.test(text) ? unquote(field) : void 0;
    const safety = /^(?:true|false)$/i.test(text) ? "safe" : "unsafe";
    const help2 = `write ${meant}${text.toLowerCase() === String(meant) ? ", without quotes" : ""}`;
    return { help: help2, ...fixOf3(`write ${meant}`, safety, edits ?? rewrite(field, String(meant))) };
  }
  const max = MAX[expected];
  if (expected === "quantity") return { help: "write a quantity such as 500m or 1Gi" };
  const [, zero, mode] = /^(0o?|)([0-7]{3})$/.exec(text) ?? [];
  if (mode !== void 0 && /^(?:defaultMode|mode)$/.test(String(field.step)) && (zero || /^[4-7][04-7]{2}$/.test(mode))) {
    return writeMode(field, mode, zero ? "safe" : "unsafe");
  }
  if (typeof value === "string" && /^(?:0|[1-9]\d{0,14})$/.test(value)) {
    const fits = max === void 0 || Number(value) <= max;
    const help2 = isPublic ? `write ${value}, without quotes` : "take the quotes off";
    return {
      help: fits ? help2 : "write a smaller number, without quotes",
      ...fits && fixOf3("take the quotes off", "safe", unquote(field))
    };
  }
  const duration = /^(\d{1,6})([smh])$/.exec(text);
  if (duration !== null && /Seconds$/.test(String(field.step))) {
    const seconds = String(Number(duration[1]) * SECONDS.get(duration[2]));
    return {
      help: `write ${seconds}: it is counted in seconds, without a unit`,
      ...fixOf3(`write ${seconds}`, "safe", rewrite(field, seconds))
    };
  }
  if (/(?:^|[a-z])port$/i.test(String(field.step))) return { help: "write the number of the port" };
  return { help: `write ${TAKES[expected]}${/\d/.test(text) ? ", without quotes and without a unit" : ""}` };
}
function collectionFor(takes, field) {
  const what = `${takes}, but ${kindOf(field)} stands here`;
  const entries = field.entries();
  if (field.parent?.step === "selector" && field.step === "matchLabels") {
    const { kind } = field.context;
    return {
      what: `is not for the selector of a ${kind}, which takes the labels themselves`,
      help: "write the labels right below selector",
      ...fixOf3("write the labels there", "safe", unwrapMap(field))
    };
  }
  const { node, file } = field;
  const source = node === void 0 ? "" : file.text.slice(node.start, node.end);
  if (typeof field.step === "number" && entries.length === 1 && !/[\r\n"\\{]/.test(source)) {
    const help2 = isSecret(field) || isSecretName(source) ? "put the whole text in quotes" : `write "${source}", for ": " makes a map of it`;
    const edits = [node.start, node.end].map((at) => ({ file: file.path, range: { start: at, end: at }, text: '"' }));
    return { what, help: help2, ...field.alias === void 0 && fixOf3("put it in quotes", "unsafe", edits) };
  }
  return { what, help: field.isList ? "write one value, without dash and brackets" : "write one value" };
}
var SHORT_ITEMS = {
  ContainerPort: { name: "containerPort", type: "number" },
  ServicePort: { name: "port", type: "number" },
  LocalObjectReference: { name: "name", type: "string" }
};
var ONLY_FIELD = {
  ConfigMapEnvSource: { name: "name", type: "string" },
  ConfigMapVolumeSource: { name: "name", type: "string" },
  DaemonSetUpdateStrategy: { name: "type", type: "string" },
  DeploymentStrategy: { name: "type", type: "string" },
  ExecAction: { name: "command", type: "list" },
  GRPCAction: { name: "port", type: "number" },
  HTTPGetAction: { name: "path", type: "string" },
  HostPathVolumeSource: { name: "path", type: "string" },
  IngressServiceBackend: { name: "name", type: "string" },
  PersistentVolumeClaimVolumeSource: { name: "claimName", type: "string" },
  SecretEnvSource: { name: "name", type: "string" },
  SecretVolumeSource: { name: "secretName", type: "string" },
  ServiceBackendPort: { name: "number", type: "number" },
  StatefulSetUpdateStrategy: { name: "type", type: "string" },
  TCPSocketAction: { name: "port", type: "number" }
};
function asMap(field, of) {
  const { node, value } = field;
  const only = of !== void 0 && Object.hasOwn(ONLY_FIELD, of) ? ONLY_FIELD[of] : void 0;
  if (only !== void 0 && (node?.kind === "seq" ? only.type === "list" : typeof value === only.type)) {
    const isShown = node !== void 0 && node.end - node.start <= SAID2 && !isSecret(field);
    const source = isShown ? field.file.text.slice(node.start, node.end) : void 0;
    const isOneLine = source !== void 0 && !/[\r\n]/.test(source) && !isSecretName(source);
    return { help: isOneLine ? `write \`${only.name}: ${source}\` below it` : `write ${only.name}: below it` };
  }
  if (of === "EmptyDirVolumeSource" && node?.kind === "scalar") return { help: "write {}, which takes the defaults" };
  if (of === "LifecycleHandler" && node?.kind === "seq") {
    return { help: "write exec: below it, and command: with the list below that" };
  }
  if (of === "PodSpec" && node?.kind === "seq") {
    return { help: "write containers: above the list, or whichever key the list is meant for" };
  }
  if (node?.kind === "seq") {
    return {
      help: "write each of its fields as `name: value`, without dash and brackets",
      ...fixOf3("take the dashes off", "unsafe", unwrapList(field))
    };
  }
  const setting = of === "EnvVar" && typeof value === "string" ? /^([\w.-]+)=(.*)$/s.exec(value) : null;
  if (setting !== null) {
    const fields = [
      ["name", setting[1]],
      ["value", JSON.stringify(setting[2])]
    ];
    return {
      help: `write name: ${setting[1]}, and below it value: with the rest`,
      ...fixOf3("write name and value", "safe", asItem(field, fields))
    };
  }
  const short = of === void 0 || !Object.hasOwn(SHORT_ITEMS, of) ? void 0 : SHORT_ITEMS[of];
  if (short !== void 0 && typeof value === short.type) {
    const source = node === void 0 ? "" : field.file.text.slice(node.start, node.end);
    const item = `${short.name}: ${source}`;
    return { help: `write ${item}`, ...fixOf3(`write ${item}`, "safe", asItem(field, [[short.name, source]])) };
  }
  return {
    help: typeof field.step === "number" ? "write its fields, each with its name" : "write its fields below it, indented"
  };
}
function asItem(field, fields) {
  const { node, file, parent } = field;
  const list = parent?.node;
  if (list?.kind !== "seq" || node === void 0) return void 0;
  if (list.style === "flow") {
    const around = parent?.parent?.node;
    const isJson = around?.kind === "map" && around.pairs.every(({ key }) => key.style === "double");
    const quoted = (yaml) => isJson && /^[A-Za-z_]/.test(yaml) ? `"${yaml}"` : yaml;
    return rewrite(field, `{${fields.map((pair) => pair.map(quoted).join(": ")).join(", ")}}`);
  }
  const indent = " ".repeat(file.positionAt(node.start).column - 1);
  const lines = fields.map((pair) => pair.join(": "));
  return rewrite(field, lines.join(`${file.text.includes("\r\n") ? "\r\n" : "\n"}${indent}`));
}
var ENTRIES = {
  ContainerPort: ["name", "containerPort"],
  EnvVar: ["name", "value"],
  KeyToPath: ["key", "path"],
  ServicePort: ["name", "port"]
};
var WORDS_OF_A_COMMAND = /^[\w./:=@%+,-]+(?: [\w./:=@%+,-]+)*$/;
function asList(field, of) {
  const { value } = field;
  const isCommand = field.step === "command" || field.step === "args";
  if (isCommand && typeof value === "string") {
    const words = WORDS_OF_A_COMMAND.test(value) && !isSecretName(value) ? value.split(" ") : void 0;
    const list = words && `[${words.map((word) => JSON.stringify(word)).join(", ")}]`;
    const isShort = list !== void 0 && list.length <= SAID2;
    const help2 = isShort ? `write ${list}` : "write each word behind a dash of its own: no shell takes the text apart";
    return { help: help2, ...list !== void 0 && fixOf3("make a list of its words", "unsafe", rewrite(field, list)) };
  }
  const names = field.entries().map(([name]) => name);
  const [key, rest] = of !== void 0 && Object.hasOwn(ENTRIES, of) && ENTRIES[of] || [];
  if (key !== void 0 && names.length > 0 && !names.includes(key) && !names.includes(rest)) {
    return { help: `write \`- ${key}: ${names[0]}\` and below it \`${rest}:\`, and so on` };
  }
  const short = of === void 0 || !Object.hasOwn(SHORT_ITEMS, of) ? void 0 : SHORT_ITEMS[of];
  if (short !== void 0 && typeof value === short.type)
    return { help: `write \`- ${short.name}: ${value}\` below it` };
  if (of === "string") {
    return { help: "put it in brackets, or behind a dash", ...fixOf3("make a list of it", "unsafe", wrapInList(field)) };
  }
  if (!field.isMap) return { help: "write each item behind a dash" };
  const isItem = field.entries().some(([name, inner]) => name === "name" || name === "metadata" || !inner.isMap);
  if (!isItem) return { help: `write each item behind a dash, with its name in it: \`- name: ${names[0] ?? "\u2026"}\`` };
  return { help: "write a dash before each item", ...fixOf3("make a list of it", "unsafe", wrapInList(field)) };
}
function kindOf(field) {
  if (field.isMap) return "a map";
  if (field.isList) return "a list";
  const { value } = field;
  if (value === void 0 || value === null) return "nothing";
  return typeof value === "string" ? "text" : `a ${typeof value}`;
}

// rules/wrong-type.ts
var import_rule21 = __toESM(require_rule(), 1);
var wrong_type_default = (0, import_rule21.defineRule)({
  summary: "a value is of a type that its field does not take",
  severity: "error",
  category: "structure",
  subject: "manifest",
  fixable: true,
  applies: (0, import_issues26.hasIssue)("type"),
  *check(manifest, { bundle }) {
    for (const issue of (0, import_issues26.issuesOf)(manifest, "type")) {
      const field = manifest.at(issue.path);
      if (field.unknown && (manifest.overlaid(field) || bundle.fillsPlaceholders)) continue;
      const { what, help: help2, fix } = explainType(issue, field);
      const who = issue.path[0] === "metadata" ? "kubectl" : "the API server";
      yield {
        at: field,
        message: `${(0, import_issues26.briefPath)(asWritten(field))} ${what}; ${who} refuses the ${manifest.kind}`,
        help: help2,
        ...fix !== void 0 && { fix },
        ...flattened(field)
      };
    }
  }
});
function asWritten({ path, step, key, file }) {
  const written = file.text.slice(key.start, key.end);
  const isMisread = typeof step === "string" && /^(?:true|false|null|[-+.\d].*)$/.test(step) && /^[\w.+~-]+$/.test(written);
  return isMisread ? [...path.slice(0, -1), written] : path;
}
function flattened(field) {
  const labels = field.entries().map(([, label]) => label);
  const isService = field.step === "matchLabels" && field.parent?.step === "selector" && labels.length > 0;
  if (!isService || !labels.every(({ value }) => value !== void 0)) return {};
  return (0, import_rule21.moveFix)(labels, field.parent, field.parent.entries().length === 1 ? "safe" : "unsafe");
}
// Annotate the CommonJS export names for ESM import in node:
0 && (module.exports = {
  "conflicting-fields": null,
  "duplicate-item": null,
  "field-not-in-version": null,
  "ignored-service-field": null,
  "invalid-address": null,
  "invalid-base64": null,
  "invalid-label": null,
  "invalid-name": null,
  "invalid-number": null,
  "invalid-quantity": null,
  "invalid-resources": null,
  "invalid-value": null,
  "lost-indentation": null,
  "misplaced-field": null,
  "missing-required-field": null,
  "removed-api-version": null,
  "repeated-item": null,
  "unknown-field": null,
  "unknown-kind-or-version": null,
  "unknown-name": null,
  "wrong-type": null
});
