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
    for (let key2 of __getOwnPropNames(from))
      if (!__hasOwnProp.call(to, key2) && key2 !== except)
        __defProp(to, key2, { get: () => from[key2], enumerable: !(desc = __getOwnPropDesc(from, key2)) || desc.enumerable });
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

// hot:src/kubernetes/claims.ts
var require_claims = __commonJS({
  "hot:src/kubernetes/claims.ts"(exports2, module2) {
    module2.exports = require("./program.cjs")["src/kubernetes/claims.ts"];
  }
});

// hot:src/text/multimap.ts
var require_multimap = __commonJS({
  "hot:src/text/multimap.ts"(exports2, module2) {
    module2.exports = require("./program.cjs")["src/text/multimap.ts"];
  }
});

// hot:src/kubernetes/bundle.ts
var require_bundle = __commonJS({
  "hot:src/kubernetes/bundle.ts"(exports2, module2) {
    module2.exports = require("./program.cjs")["src/kubernetes/bundle.ts"];
  }
});

// hot:src/kubernetes/labels.ts
var require_labels = __commonJS({
  "hot:src/kubernetes/labels.ts"(exports2, module2) {
    module2.exports = require("./program.cjs")["src/kubernetes/labels.ts"];
  }
});

// hot:src/kubernetes/quantities.ts
var require_quantities = __commonJS({
  "hot:src/kubernetes/quantities.ts"(exports2, module2) {
    module2.exports = require("./program.cjs")["src/kubernetes/quantities.ts"];
  }
});

// hot:src/kubernetes/claim-nodes.ts
var require_claim_nodes = __commonJS({
  "hot:src/kubernetes/claim-nodes.ts"(exports2, module2) {
    module2.exports = require("./program.cjs")["src/kubernetes/claim-nodes.ts"];
  }
});

// hot:src/kubernetes/pod-index.ts
var require_pod_index = __commonJS({
  "hot:src/kubernetes/pod-index.ts"(exports2, module2) {
    module2.exports = require("./program.cjs")["src/kubernetes/pod-index.ts"];
  }
});

// hot:src/kubernetes/replicas.ts
var require_replicas = __commonJS({
  "hot:src/kubernetes/replicas.ts"(exports2, module2) {
    module2.exports = require("./program.cjs")["src/kubernetes/replicas.ts"];
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

// hot:src/kubernetes/images.ts
var require_images = __commonJS({
  "hot:src/kubernetes/images.ts"(exports2, module2) {
    module2.exports = require("./program.cjs")["src/kubernetes/images.ts"];
  }
});

// hot:src/kubernetes/software.ts
var require_software = __commonJS({
  "hot:src/kubernetes/software.ts"(exports2, module2) {
    module2.exports = require("./program.cjs")["src/kubernetes/software.ts"];
  }
});

// hot:src/kubernetes/unkept-data.ts
var require_unkept_data = __commonJS({
  "hot:src/kubernetes/unkept-data.ts"(exports2, module2) {
    module2.exports = require("./program.cjs")["src/kubernetes/unkept-data.ts"];
  }
});

// hot:src/kubernetes/volumes.ts
var require_volumes = __commonJS({
  "hot:src/kubernetes/volumes.ts"(exports2, module2) {
    module2.exports = require("./program.cjs")["src/kubernetes/volumes.ts"];
  }
});

// hot:src/kubernetes/glance.ts
var require_glance = __commonJS({
  "hot:src/kubernetes/glance.ts"(exports2, module2) {
    module2.exports = require("./program.cjs")["src/kubernetes/glance.ts"];
  }
});

// hot:src/text/distance.ts
var require_distance = __commonJS({
  "hot:src/text/distance.ts"(exports2, module2) {
    module2.exports = require("./program.cjs")["src/text/distance.ts"];
  }
});

// hot:src/kubernetes/config-keys.ts
var require_config_keys = __commonJS({
  "hot:src/kubernetes/config-keys.ts"(exports2, module2) {
    module2.exports = require("./program.cjs")["src/kubernetes/config-keys.ts"];
  }
});

// hot:src/kubernetes/image-directories.ts
var require_image_directories = __commonJS({
  "hot:src/kubernetes/image-directories.ts"(exports2, module2) {
    module2.exports = require("./program.cjs")["src/kubernetes/image-directories.ts"];
  }
});

// hot:src/kubernetes/issues.ts
var require_issues = __commonJS({
  "hot:src/kubernetes/issues.ts"(exports2, module2) {
    module2.exports = require("./program.cjs")["src/kubernetes/issues.ts"];
  }
});

// hot:src/kubernetes/workload.ts
var require_workload = __commonJS({
  "hot:src/kubernetes/workload.ts"(exports2, module2) {
    module2.exports = require("./program.cjs")["src/kubernetes/workload.ts"];
  }
});

// hot:src/kubernetes/autoscalers.ts
var require_autoscalers = __commonJS({
  "hot:src/kubernetes/autoscalers.ts"(exports2, module2) {
    module2.exports = require("./program.cjs")["src/kubernetes/autoscalers.ts"];
  }
});

// hot:src/kubernetes/kustomization.ts
var require_kustomization = __commonJS({
  "hot:src/kubernetes/kustomization.ts"(exports2, module2) {
    module2.exports = require("./program.cjs")["src/kubernetes/kustomization.ts"];
  }
});

// hot:src/kubernetes/names.ts
var require_names = __commonJS({
  "hot:src/kubernetes/names.ts"(exports2, module2) {
    module2.exports = require("./program.cjs")["src/kubernetes/names.ts"];
  }
});

// hot:src/kubernetes/references.ts
var require_references = __commonJS({
  "hot:src/kubernetes/references.ts"(exports2, module2) {
    module2.exports = require("./program.cjs")["src/kubernetes/references.ts"];
  }
});

// <stdin>
var stdin_exports = {};
__export(stdin_exports, {
  "claim-contradicts-template": () => claim_contradicts_template_default,
  "claim-misses-data": () => claim_misses_data_default,
  "claim-mode-mismatch": () => claim_mode_mismatch_default,
  "claim-name-collision": () => claim_name_collision_default,
  "claim-without-volume": () => claim_without_volume_default,
  "decimal-file-mode": () => decimal_file_mode_default,
  "duplicate-claim-template": () => duplicate_claim_template_default,
  "empty-read-only-claim": () => empty_read_only_claim_default,
  "file-mounted-as-directory": () => file_mounted_as_directory_default,
  "fractional-bytes": () => fractional_bytes_default,
  "host-path-for-data": () => host_path_for_data_default,
  "host-path-for-many-nodes": () => host_path_for_many_nodes_default,
  "ignored-claim-metadata": () => ignored_claim_metadata_default,
  "ignored-data-source": () => ignored_data_source_default,
  "immediate-binding-of-local-volumes": () => immediate_binding_of_local_volumes_default,
  "missing-fs-group": () => missing_fs_group_default,
  "mount-hides-image-files": () => mount_hides_image_files_default,
  "no-storage-class": () => no_storage_class_default,
  "one-volume-for-all-claims": () => one_volume_for_all_claims_default,
  "read-write-many-claim-template": () => read_write_many_claim_template_default,
  "retention-deletes-claims": () => retention_deletes_claims_default,
  "selector-prevents-provisioning": () => selector_prevents_provisioning_default,
  "shadowed-volume": () => shadowed_volume_default,
  "shared-claim": () => shared_claim_default,
  "sub-path-not-updated": () => sub_path_not_updated_default,
  "unbindable-claim": () => unbindable_claim_default,
  "unexpanded-sub-path": () => unexpanded_sub_path_default,
  "unknown-medium": () => unknown_medium_default,
  "unknown-storage-class": () => unknown_storage_class_default,
  "unreclaimable-volume": () => unreclaimable_volume_default,
  "unusable-data-mount": () => unusable_data_mount_default,
  "volume-reserved-for-no-claim": () => volume_reserved_for_no_claim_default,
  "volume-without-source": () => volume_without_source_default
});
module.exports = __toCommonJS(stdin_exports);

// src/kubernetes/claim-contradictions.ts
var import_claims2 = __toESM(require_claims(), 1);

// src/kubernetes/persistent-volumes.ts
var import_multimap = __toESM(require_multimap(), 1);
var import_bundle2 = __toESM(require_bundle(), 1);
var import_claims = __toESM(require_claims(), 1);
var import_labels = __toESM(require_labels(), 1);
var import_quantities = __toESM(require_quantities(), 1);

// src/kubernetes/storage-classes.ts
var import_bundle = __toESM(require_bundle(), 1);
var import_claim_nodes = __toESM(require_claim_nodes(), 1);
var import_pod_index = __toESM(require_pod_index(), 1);
function classField(object) {
  const annotation = object.get("metadata").get("annotations").child(import_claim_nodes.CLASS_ANNOTATION);
  return annotation.exists ? annotation : object.child("spec").child("storageClassName");
}
function isStatic(storageClass) {
  return storageClass.root.get("provisioner").string === "kubernetes.io/no-provisioner";
}
function classBeside(name, from, bundle) {
  for (const place of (0, import_bundle.placesOf)(from)) {
    const storageClass = classesByPlace(bundle).get(place)?.get(name);
    if (storageClass !== void 0) return storageClass;
  }
  return void 0;
}
function classNamesBeside(from, bundle) {
  const classes = (0, import_bundle.placesOf)(from).flatMap((place) => classesByPlace(bundle).get(place) ?? []);
  return classes.some(({ size }) => size > import_pod_index.CROWD) ? [] : classes.flatMap((byName) => [...byName.keys()]);
}
function hasDefaultClass(from, bundle) {
  return (0, import_bundle.placesOf)(from).some((place) => defaultPlaces(bundle).has(place));
}
var DEFAULT_ANNOTATIONS = [
  "storageclass.kubernetes.io/is-default-class",
  "storageclass.beta.kubernetes.io/is-default-class"
];
var defaultPlaces = (0, import_bundle.perBundle)((bundle) => {
  const defaults = bundle.all("StorageClass").filter(({ root }) => {
    const annotations = root.get("metadata").get("annotations");
    return DEFAULT_ANNOTATIONS.some((key2) => annotations.child(key2).text === "true");
  });
  return new Set(defaults.flatMap((storageClass) => (0, import_bundle.placesOf)(storageClass)));
});
var classesByPlace = (0, import_bundle.perBundle)((bundle) => {
  const index = /* @__PURE__ */ new Map();
  for (const storageClass of bundle.all("StorageClass")) {
    if (storageClass.partial || storageClass.name === void 0) continue;
    for (const place of (0, import_bundle.placesOf)(storageClass)) {
      const byName = index.get(place) ?? /* @__PURE__ */ new Map();
      index.set(place, byName.set(storageClass.name, storageClass));
    }
  }
  return index;
});
var USUAL_CLASSES = /* @__PURE__ */ new Set([
  ...["default", "standard", "standard-rwo", "standard-rwx", "premium-rwo", "premium-rwx", "gp2", "gp3", "gp3-csi"],
  ...["ebs-sc", "efs-sc", "managed", "managed-csi", "managed-csi-premium", "managed-premium", "azurefile"],
  ...["azurefile-csi", "azurefile-premium", "azurefile-csi-premium", "azuredisk", "do-block-storage", "local-path"],
  ...["hostpath", "microk8s-hostpath", "csi-hostpath-sc", "longhorn", "nfs-client", "nfs-csi", "rook-ceph-block"],
  ...[
    "rook-cephfs",
    "ceph-rbd",
    "csi-cephfs-sc",
    "csi-rbd-sc",
    "openebs-hostpath",
    "openebs-lvmpv",
    "linode-block-storage"
  ],
  ...["linode-block-storage-retain", "hcloud-volumes", "oci-bv", "vultr-block-storage", "scw-bssd", "thin", "thin-csi"],
  ...["cinder", "csi-cinder-sc-delete", "csi-cinder-sc-retain", "vsphere-csi", "nfs", "hyperdisk-balanced"],
  ...["hyperdisk-balanced-rwo", "auto-ebs-sc", "ocs-storagecluster-ceph-rbd", "ocs-storagecluster-cephfs"]
]);
function isUsualClass(name) {
  return USUAL_CLASSES.has(name);
}

// src/kubernetes/persistent-volumes.ts
function misfits(claim, volume, binding) {
  const { root } = volume;
  const found = [sizeMisfit(claim, root), modesMisfit(claim, root), modeMisfit(claim, root)];
  if (binding !== "reserved") found.push(classMisfit(claim, root));
  if (binding === "free") found.push(selectorMisfit(claim, volume));
  return found.filter((misfit) => misfit !== void 0);
}
function sizeMisfit(claim, volume) {
  const [ofClaim, ofVolume] = [(0, import_claims.requestOf)(claim), volume.get("spec").get("capacity").child("storage")];
  const [asked, given] = [(0, import_claims.quantityOf)(ofClaim), (0, import_claims.quantityOf)(ofVolume)];
  if (asked === void 0 || given === void 0 || !(((0, import_quantities.compareQuantities)(given, asked) ?? 0) < 0)) return void 0;
  return { by: "size", ofClaim, ofVolume, asked: `asks for ${asked}`, given: `has ${given}` };
}
function modesMisfit(claim, volume) {
  const [ofClaim, ofVolume] = [claim.get("spec").get("accessModes"), volume.get("spec").get("accessModes")];
  const [asked, given] = [modesOf(ofClaim), modesOf(ofVolume)];
  const lacking = given && asked?.filter((mode) => !given.includes(mode));
  if (given === void 0 || lacking === void 0 || lacking.length === 0) return void 0;
  const names = { asked: `asks for ${lacking.join(", ")}`, given: `has ${given.join(", ")}` };
  return { by: "accessModes", ofClaim, ofVolume, ...names };
}
function modesOf(list) {
  const modes = list.items().flatMap(({ string }) => string ?? []);
  return list.open || modes.length === 0 || modes.length < list.items().length ? void 0 : modes;
}
function modeMisfit(claim, volume) {
  const [ofClaim, ofVolume] = [claim.get("spec").get("volumeMode"), volume.get("spec").get("volumeMode")];
  const [asked, given] = [(0, import_claims.volumeMode)(claim), (0, import_claims.volumeMode)(volume)];
  if (asked === void 0 || given === void 0 || asked === given) return void 0;
  const names = { asked: `asks for volumeMode ${asked}`, given: `has volumeMode ${given}` };
  return { by: "volumeMode", ofClaim, ofVolume, ...names };
}
function classMisfit(claim, volume) {
  const [ofClaim, ofVolume] = [classField(claim), classField(volume)];
  const [asked, given] = [ofClaim.string, ofVolume.absent ? "" : ofVolume.string];
  if (asked === void 0 || given === void 0 || asked === given) return void 0;
  const wish = asked === "" ? "a volume without storage class" : `storage class ${asked}`;
  const names = { asked: `asks for ${wish}`, given: given === "" ? "has no class" : `has class ${given}` };
  return { by: "class", ofClaim, ofVolume, ...names };
}
function selectorMisfit(claim, volume) {
  const ofClaim = claim.get("spec").get("selector");
  const ofVolume = volume.root.get("metadata").get("labels");
  const selector = (0, import_labels.readSelector)(ofClaim);
  if (!ofClaim.exists || (0, import_labels.matches)(selector, (0, import_labels.readLabels)(ofVolume, volume.overlay.labels)) !== "no") return void 0;
  const [pair] = [...selector.labels.pairs.values()].map(({ key: key2, value }) => `${key2}: ${value}`);
  const given = ofVolume.exists ? "has other labels" : "has no labels";
  return { by: "selector", ofClaim, ofVolume, asked: `asks for the label ${pair ?? "in its selector"}`, given };
}
function volumesOfClass(name, from, bundle) {
  const places = (0, import_bundle2.placesOf)(from).flatMap((place) => volumesByPlace(bundle).get(place) ?? []);
  return places.some(({ open }) => open) ? void 0 : few(places.map(({ byClass }) => byClass.get(name) ?? []));
}
function volumesBeside(from, bundle) {
  return few((0, import_bundle2.placesOf)(from).map((place) => volumesByPlace(bundle).get(place)?.all ?? [])) ?? [];
}
function few(lists) {
  return lists.some(({ length }) => length > FEW) ? void 0 : [...new Set(lists.flat())];
}
var FEW = 50;
function volumeClassesBeside(from, bundle) {
  const places = (0, import_bundle2.placesOf)(from).flatMap((place) => volumesByPlace(bundle).get(place) ?? []);
  return places.some(({ byClass }) => byClass.size > FEW) ? [] : places.flatMap(({ byClass }) => [...byClass.keys()]);
}
var volumesByPlace = (0, import_bundle2.perBundle)((bundle) => {
  const index = /* @__PURE__ */ new Map();
  for (const volume of bundle.all("PersistentVolume")) {
    if (volume.partial) continue;
    const field = classField(volume.root);
    const name = field.absent ? "" : field.string;
    for (const place of (0, import_bundle2.placesOf)(volume)) {
      const there = index.get(place) ?? { all: [], byClass: /* @__PURE__ */ new Map(), open: false };
      index.set(place, there);
      there.all.push(volume);
      if (name === void 0) there.open = true;
      else (0, import_multimap.append)(there.byClass, name, volume);
    }
  }
  return index;
});
function isReserved(volume) {
  return volume.root.get("spec").get("claimRef").exists;
}
function sourceOf(volume) {
  const spec = volume.root.get("spec");
  return SOURCES.map((name) => spec.child(name)).find(({ exists }) => exists);
}
var SOURCES = ["hostPath", "local", "nfs", "csi"];
function volumeTitle({ name }) {
  return name === void 0 ? "the volume" : `volume ${name}`;
}

// src/kubernetes/claim-contradictions.ts
var import_quantities2 = __toESM(require_quantities(), 1);
function* contradictions(claim, template) {
  const [spec, templateSpec] = [claim.get("spec"), template.get("spec")];
  const [size, fullSize] = [(0, import_claims2.requestOf)(claim), (0, import_claims2.requestOf)(template)];
  const [has, wants] = [(0, import_claims2.quantityOf)(size), (0, import_claims2.quantityOf)(fullSize)];
  if (has !== void 0 && wants !== void 0 && ((0, import_quantities2.compareQuantities)(has, wants) ?? 0) < 0) {
    yield { field: size, wanted: fullSize, says: `asks for ${has}`, wants: `asks for ${wants}` };
  }
  const [modes, allModes] = [spec.get("accessModes"), templateSpec.get("accessModes")];
  const [given, asked] = [modesOf(modes), modesOf(allModes)];
  const lacking = given && asked?.filter((mode2) => !given.includes(mode2) && !isWithin(mode2, given));
  if (given !== void 0 && lacking !== void 0 && lacking.length > 0) {
    yield { field: modes, wanted: allModes, says: `is ${given.join(", ")}`, wants: `is ${asked.join(", ")}` };
  }
  const [mode, wantedMode] = [(0, import_claims2.volumeMode)(claim), (0, import_claims2.volumeMode)(template)];
  if (mode !== void 0 && wantedMode !== void 0 && mode !== wantedMode) {
    const [field2, wanted2] = [spec.get("volumeMode"), templateSpec.get("volumeMode")];
    yield { field: field2, wanted: wanted2, says: `has volumeMode ${mode}`, wants: `has volumeMode ${wantedMode}` };
  }
  if (["volumeName", "dataSource", "dataSourceRef"].some((name) => spec.get(name).exists)) return;
  const [field, wanted] = [classField(claim), classField(template)];
  if (!field.string || !wanted.string || field.string === wanted.string) return;
  yield { field, wanted, says: `has storage class ${field.string}`, wants: `has ${wanted.string}` };
}
function isWithin(mode, given) {
  return mode === "ReadWriteOnce" && given.includes("ReadWriteMany");
}

// src/kubernetes/set-claims.ts
var import_multimap3 = __toESM(require_multimap(), 1);
var import_bundle4 = __toESM(require_bundle(), 1);
var import_claims3 = __toESM(require_claims(), 1);
var import_pod_index3 = __toESM(require_pod_index(), 1);

// src/kubernetes/pod-names.ts
var import_multimap2 = __toESM(require_multimap(), 1);
var import_bundle3 = __toESM(require_bundle(), 1);
var import_pod_index2 = __toESM(require_pod_index(), 1);
var import_replicas = __toESM(require_replicas(), 1);
var import_statefulset = __toESM(require_statefulset(), 1);
function podRange(statefulSet, bundle) {
  const replicas = (0, import_replicas.replicasOf)(statefulSet, bundle);
  const field = statefulSet.root.get("spec").child("ordinals").child("start");
  const start = field.absent ? 0 : field.number;
  if (replicas === void 0 || start === void 0 || replicas.max < 1 || isPatched(statefulSet, bundle)) return;
  return { start, replicas };
}
function isIn(ordinal, { start, replicas }) {
  return ordinal >= start && ordinal < start + replicas.max;
}
function podsInWords(name, { start, replicas }) {
  const last = start + replicas.max - 1;
  const most = replicas.min < replicas.max ? "at most " : "";
  return last === start ? `${most}1 Pod, ${name}-${start}` : `${most}${replicas.max} Pods, ${name}-${start} to ${name}-${last}`;
}
function splitOrdinal(name) {
  const match = /^(.+)-(0|[1-9]\d{0,4})$/.exec(name);
  return match === null ? void 0 : { stem: match[1], ordinal: Number(match[2]) };
}
var setsOf = (0, import_bundle3.perBundle)((bundle) => {
  const sets = /* @__PURE__ */ new Map();
  for (const set of bundle.all("StatefulSet")) {
    if (set.name === void 0) continue;
    for (const name of [set.name, ...set.overlay.names]) {
      (0, import_multimap2.append)(sets, name, set);
      for (const place of (0, import_bundle3.placesOf)(set)) (0, import_multimap2.append)(sets, `${place}\0${name}`, set);
    }
  }
  return sets;
});
function setsBeside(name, from, bundle) {
  const sets = setsOf(bundle);
  const lists = (0, import_bundle3.placesOf)(from).map((place) => sets.get(`${place}\0${name}`) ?? []);
  return lists.some(({ length }) => length > import_pod_index2.CROWD) ? void 0 : [...new Set(lists.flat())];
}
function isWhole({ partial, traits }) {
  return !partial && traits.hasSubstance === true;
}
function isPatched(statefulSet, bundle) {
  return setsBeside(statefulSet.name ?? "", statefulSet, bundle)?.every(isWhole) !== true;
}

// src/kubernetes/set-claims.ts
var import_statefulset2 = __toESM(require_statefulset(), 1);
var claimStems = (0, import_bundle4.perBundle)(
  (bundle) => bundle.all("StatefulSet").flatMap((statefulSet) => {
    const { name, partial, overlay } = statefulSet;
    if (name === void 0 || partial || overlay.names.length > 0) return [];
    const templates = [...(0, import_statefulset2.claimNames)(statefulSet)?.keys() ?? []];
    return templates.map((template) => ({ stem: `${template}-${name}`, template, statefulSet }));
  })
);
var stemsByPlace = (0, import_bundle4.perBundle)((bundle) => {
  const index = /* @__PURE__ */ new Map();
  for (const each of claimStems(bundle)) {
    for (const place of (0, import_bundle4.placesOf)(each.statefulSet)) {
      (0, import_multimap3.append)(index, place, each);
      (0, import_multimap3.append)(index, `${place}\0${each.stem}`, each);
    }
  }
  return index;
});
function setClaims(name, from, bundle) {
  const { stem, ordinal } = splitOrdinal(name) ?? {};
  if (ordinal === void 0) return [];
  const stems = new Set((0, import_bundle4.placesOf)(from).flatMap((place) => stemsByPlace(bundle).get(`${place}\0${stem}`) ?? []));
  return [...stems].flatMap(({ statefulSet, template }) => {
    const { workload } = statefulSet.traits;
    const claim = workload && (0, import_claims3.claimTemplates)(workload).get(template);
    const isMeant = claim !== void 0 && bundle.sameNamespace(statefulSet, from);
    return isMeant ? [{ statefulSet, template: claim, ordinal }] : [];
  });
}
function claimNamesBeside(name, from, bundle) {
  const ordinal = /-\d+$/.exec(name)?.[0] ?? "";
  const stems = (0, import_bundle4.placesOf)(from).flatMap((place) => few2(stemsByPlace(bundle).get(place)));
  const written = (0, import_bundle4.placesOf)(from).flatMap((place) => few2(namesByPlace(bundle).get(place)));
  return [...stems.map(({ stem }) => `${stem}${ordinal}`), ...written];
}
function few2(all = []) {
  return all.length > import_pod_index3.CROWD ? [] : all;
}
var namesByPlace = (0, import_bundle4.perBundle)((bundle) => {
  const names = /* @__PURE__ */ new Map();
  for (const claim of bundle.all("PersistentVolumeClaim")) {
    if (claim.partial || claim.name === void 0) continue;
    for (const place of (0, import_bundle4.placesOf)(claim)) (0, import_multimap3.append)(names, place, claim.name);
  }
  return names;
});

// rules/claim-contradicts-template.ts
var import_rule = __toESM(require_rule(), 1);
var claim_contradicts_template_default = (0, import_rule.defineRule)({
  summary: "a claim that a StatefulSet takes as its own contradicts the claim template",
  severity: "warning",
  category: "storage",
  subject: "PersistentVolumeClaim",
  applies: ({ name }) => name !== void 0 && /-\d+$/.test(name),
  *check(manifest, { bundle }) {
    if (manifest.partial) return;
    const claims = setClaims(manifest.name, manifest, bundle);
    const [only] = claims;
    if (only === void 0 || claims.length > 1) return;
    const { statefulSet, template, ordinal } = only;
    for (const { field, wanted, says, wants } of contradictions(manifest.root, template)) {
      yield {
        at: field,
        message: `claim ${manifest.name} is used by Pod ${statefulSet.name}-${ordinal} as it is: it ${says}, while the claim template ${wants}`,
        help: "write here what the template says, or change the template",
        related: [{ at: wanted, message: "the claim template says this" }]
      };
    }
  }
});

// src/kubernetes/data-directories.ts
var import_claims4 = __toESM(require_claims(), 1);

// src/kubernetes/file-systems.ts
var DISKS = /* @__PURE__ */ new Set([
  ...[
    "ebs.csi.aws.com",
    "kubernetes.io/aws-ebs",
    "pd.csi.storage.gke.io",
    "kubernetes.io/gce-pd",
    "disk.csi.azure.com"
  ],
  ...["kubernetes.io/azure-disk", "dobs.csi.digitalocean.com", "linodebs.csi.linode.com", "csi.hetzner.cloud"],
  ...[
    "driver.longhorn.io",
    "rbd.csi.ceph.com",
    "rook-ceph.rbd.csi.ceph.com",
    "cinder.csi.openstack.org",
    "kubernetes.io/cinder"
  ],
  ...[
    "csi.vsphere.vmware.com",
    "kubernetes.io/vsphere-volume",
    "block.csi.vultr.com",
    "blockvolume.csi.oraclecloud.com"
  ]
]);
var DISK_CLASSES = /^(?:gp[23](?:-csi)?|ebs-(?:sc|gp3)|standard-rwo|premium-rwo|managed(?:-csi)?(?:-premium)?|do-block-storage(?:-retain)?|linode-block-storage(?:-retain)?|hcloud-volumes|longhorn|rook-ceph-block|vultr-block-storage(?:-hdd)?|oci-bv)$/;
var NO_DISKS = /nfs|efs|cephfs|gluster|smb|file|local|host|xfs|btrfs|zfs/i;
function hasLostAndFound(claim, from, bundle) {
  const spec = claim.get("spec");
  const name = spec.get("storageClassName").string;
  const modes = spec.get("accessModes").items();
  if (modes.some(({ string }) => string === "ReadWriteMany") || spec.get("volumeMode").string === "Block") return "no";
  if (name === void 0) return "unknown";
  const { near, far } = bundle.partners("StorageClass", name, from);
  const [storageClass] = [...near, ...far];
  const provisioner = storageClass?.root.get("provisioner").string;
  if (storageClass === void 0 || provisioner === void 0) {
    return NO_DISKS.test(name) ? "no" : DISK_CLASSES.test(name) ? "yes" : "unknown";
  }
  const parameters = storageClass.root.get("parameters").entries();
  const type = parameters.find(([key2]) => /(?:^|\/)fstype$/i.test(key2))?.[1];
  if (type !== void 0) return type.string === void 0 ? "unknown" : /^ext/.test(type.string) ? "yes" : "no";
  return DISKS.has(provisioner) ? "yes" : NO_DISKS.test(provisioner) ? "no" : "unknown";
}

// src/kubernetes/data-directories.ts
var import_images = __toESM(require_images(), 1);
var import_software = __toESM(require_software(), 1);
var import_unkept_data = __toESM(require_unkept_data(), 1);
var import_volumes = __toESM(require_volumes(), 1);
function missedData(container, workload, bundle) {
  const image = container.get("image").string;
  const software = image === void 0 ? void 0 : (0, import_software.softwareOf)(image);
  if (image === void 0 || software === void 0 || (0, import_unkept_data.mayKeepDataElsewhere)(container, workload, software))
    return void 0;
  const templates = (0, import_claims4.claimTemplates)(workload);
  const own = (0, import_volumes.mountsIn)(container);
  if (own.some(({ name, path }) => name.string === void 0 || path?.string === void 0)) return void 0;
  const mounts = own;
  const claims = mounts.filter(({ name }) => templates.has(name.string));
  const [claim] = claims;
  if (claims.some(({ path }) => OTHER_PATHS.some((other) => (0, import_volumes.isWithin)(path.string, other)))) return void 0;
  if (claim === void 0 || isToldOf(claims, container, mounts, workload, software, bundle)) return void 0;
  const volume = imageVolumeOf(image);
  const data = volume ?? software.dataPath;
  const disks = mounts.filter(({ name }) => !isFile(workload, name));
  const inside = disks.filter(({ path }) => (0, import_volumes.isWithin)(path.string, software.dataPath) && !isAbove(path.string, data));
  if (inside.some(({ name }) => !isLost(workload, name))) return void 0;
  const above = disks.find(({ path }) => isAbove(path.string, data));
  const scratch = inside.find(({ path }) => (0, import_volumes.cleanPath)(path.string) === data);
  const found = { software, path: data, claim, scratch, only: claims.length === 1 && inside.length === 0 };
  if (scratch !== void 0 || above === void 0) return { ...found, how: "elsewhere" };
  if (volume === void 0 || !templates.has(above.name.string)) return void 0;
  return { ...found, claim: above, how: "image volume" };
}
var OTHER_PATHS = ["/var/lib/neo4j", "/opt/solr", "/usr/local/var/lib/couchdb", "/data.ms"];
function isAbove(path, directory) {
  return (0, import_volumes.cleanPath)(path) !== directory && (0, import_volumes.isWithin)(directory, path);
}
function ownVolume(workload, { string: name = "" }) {
  return (0, import_claims4.claimTemplates)(workload).has(name) ? void 0 : (0, import_volumes.volumeOf)(workload, name);
}
function isFile(workload, name) {
  const volume = ownVolume(workload, name);
  return volume !== void 0 && (0, import_volumes.holdsFiles)(volume);
}
function isLost(workload, name) {
  const volume = ownVolume(workload, name);
  return volume !== void 0 && (0, import_volumes.isEphemeral)(volume);
}
function isToldOf(claims, container, mounts, workload, software, bundle) {
  const places = claims.map(({ path }) => (0, import_volumes.cleanPath)(path.string));
  const speaks = (text) => text === void 0 || places.some((place) => text.includes(place));
  const says = (map) => map.entries().some(([key2, value]) => (0, import_software.movesData)(software, key2, void 0) || speaks(value.text));
  for (const variable of container.get("env").items()) {
    if (variable.get("value").exists && speaks(variable.get("value").text)) return true;
  }
  const { manifest } = workload;
  const maySay = (kind, name) => {
    const objects = name === void 0 ? [] : bundle.partners(kind, name, manifest).near;
    const maps = objects.map(({ root }) => root);
    return maps.length === 0 || maps.some((root) => says(root.child("data")) || says(root.child("stringData")));
  };
  for (const source of container.get("envFrom").items()) {
    const [map, secret] = [source.get("configMapRef").get("name"), source.get("secretRef").get("name")];
    if (software.movedBy.length > 0 && maySay(map.exists ? "ConfigMap" : "Secret", (map.exists ? map : secret).string))
      return true;
  }
  if (!(0, import_software.readsFiles)(software)) return false;
  for (const { name, path } of mounts) {
    if (!isFile(workload, name) || INIT_SCRIPTS.test(path.string)) continue;
    if (maySay("ConfigMap", (0, import_volumes.volumeOf)(workload, name.string)?.get("configMap").get("name").string)) return true;
  }
  return false;
}
var INIT_SCRIPTS = /^\/docker-entrypoint-initdb\.d\b/;
function imageVolumeOf(image) {
  const repository = (0, import_images.repositoryOf)(image);
  if (isPostgres(repository)) {
    const major = postgresMajor(image);
    return major !== void 0 && major < 18 ? "/var/lib/postgresql/data" : void 0;
  }
  return IMAGE_VOLUMES.has(repository) ? (0, import_software.softwareOf)(image)?.dataPath : void 0;
}
var IMAGE_VOLUMES = /* @__PURE__ */ new Set([
  "mysql",
  "mariadb",
  "mongo",
  "cassandra",
  "rabbitmq",
  "couchdb",
  "couchbase"
]);
function isPostgres(repository) {
  return POSTGRES_IMAGES.has(repository);
}
var POSTGRES_IMAGES = /* @__PURE__ */ new Set([
  "postgres",
  "postgis/postgis",
  "pgvector/pgvector",
  "timescale/timescaledb"
]);
function postgresMajor(image) {
  const tag = (0, import_images.tagOf)(image) ?? "";
  const isOfficial = /^(?:postgres|postgis\/postgis)$/.test((0, import_images.repositoryOf)(image));
  const [, major] = (isOfficial ? /^(\d+)(?:[.-]|(?:beta|rc)\d|$)/ : /(?:^|-)pg(\d+)(?:[.-]|$)/).exec(tag) ?? [];
  return major === void 0 ? void 0 : Number(major);
}
function postgresMount(container, workload, bundle) {
  const image = container.get("image").string;
  const software = image === void 0 ? void 0 : (0, import_software.softwareOf)(image);
  if (image === void 0 || software === void 0 || !isPostgres((0, import_images.repositoryOf)(image))) return void 0;
  const [first] = (0, import_images.repositoryOf)(image).split("/");
  const isLatest = first === "postgres" && /^(?:latest|alpine|bookworm|trixie)?$/.test((0, import_images.tagOf)(image) ?? "") && !image.includes("@");
  const major = isLatest ? "latest" : postgresMajor(image);
  if (major === void 0 || (0, import_unkept_data.mayKeepDataElsewhere)(container, workload, software)) return void 0;
  if (!container.get("envFrom").absent) return void 0;
  const mounts = (0, import_volumes.mountsIn)(container);
  const found = mounts.filter(({ path }) => path?.string !== void 0 && (0, import_volumes.isWithin)(path.string, software.dataPath));
  const [only] = found;
  if (only?.path?.string === void 0 || found.length > 1) return void 0;
  if ((0, import_volumes.cleanPath)(only.path.string) !== "/var/lib/postgresql/data") return void 0;
  return { major, mount: only.mount, path: only.path, lostAndFound: lostAndFoundIn(only, workload, bundle) };
}
function lostAndFoundIn({ mount, name }, workload, bundle) {
  if (mount.child("subPath").exists || mount.child("subPathExpr").exists) return "no";
  const template = (0, import_claims4.claimTemplates)(workload).get(name.string ?? "");
  if (template !== void 0) return hasLostAndFound(template, workload.manifest, bundle);
  const volume = (0, import_volumes.volumeOf)(workload, name.string ?? "");
  const [claim] = volume === void 0 ? [] : (0, import_claims4.claimsOf)(volume, workload, bundle);
  return claim === void 0 ? "no" : hasLostAndFound(claim, workload.manifest, bundle);
}

// rules/claim-misses-data.ts
var import_glance = __toESM(require_glance(), 1);
var import_software2 = __toESM(require_software(), 1);
var import_rule2 = __toESM(require_rule(), 1);
var claim_misses_data_default = (0, import_rule2.defineRule)({
  summary: "a claim is mounted where the software does not keep its data",
  severity: "warning",
  category: "storage",
  subject: "StatefulSet",
  fixable: true,
  applies: ({ root, traits }) => (0, import_glance.valueIn)((0, import_glance.valueIn)(root.node, "spec"), "volumeClaimTemplates") !== void 0 && (0, import_glance.itemsIn)(traits.workload?.podSpec.node, "containers").some(mayMissData),
  *check(statefulSet, { bundle }) {
    const { workload } = statefulSet.traits;
    if (workload === void 0 || statefulSet.partial) return;
    for (const container of workload.podSpec.get("containers").items()) {
      const missed = missedData(container, workload, bundle);
      if (missed === void 0) continue;
      const { software, path, claim, scratch, how, only } = missed;
      const data = `${software.name} keeps its data in ${path}`;
      const image = { at: container.get("image"), message: `${software.name} is run from this image` };
      if (scratch !== void 0) {
        yield {
          at: scratch.name,
          message: `${data}, which is on an emptyDir: it is lost when the Pod is deleted or moved`,
          help: `mount a claim at ${path}`,
          related: [{ at: claim.path, message: `claim ${claim.name.string} is mounted here` }]
        };
        continue;
      }
      const outcome = how === "elsewhere" ? "what it writes is lost when the container restarts" : `the image has a volume of its own at ${path}, which is made anew for each container`;
      yield {
        at: claim.path,
        message: `${data}, and claim ${claim.name.string} is mounted at ${claim.path.string}: ${outcome}`,
        help: only ? `write mountPath: ${path}, or set the data directory of ${software.name} to one in ${claim.path.string}` : `mount a claim at ${path}`,
        related: [image],
        ...only && (0, import_rule2.renameFix)(claim.path, path, "unsafe", `write mountPath: ${path}`)
      };
    }
  }
});
function mayMissData(container) {
  const image = (0, import_glance.saidIn)(container, "image");
  const software = typeof image === "string" ? (0, import_software2.softwareOf)(image) : void 0;
  if (software === void 0) return false;
  const { dataPath } = software;
  return !(0, import_glance.itemsIn)(container, "volumeMounts").some((mount) => {
    const path = (0, import_glance.saidIn)(mount, "mountPath");
    return typeof path === "string" && path.startsWith(`${dataPath}/`) && path.length > dataPath.length + 1;
  });
}

// rules/claim-mode-mismatch.ts
var import_claims5 = __toESM(require_claims(), 1);
var import_volumes2 = __toESM(require_volumes(), 1);
var import_rule3 = __toESM(require_rule(), 1);
var claim_mode_mismatch_default = (0, import_rule3.defineRule)({
  summary: "a claim is mounted in another way than its volumeMode says",
  severity: "warning",
  category: "storage",
  subject: "workload",
  applies: (workload) => {
    const volumes = workload.podSpec.get("volumes").items();
    return volumes.some((volume) => volume.get("persistentVolumeClaim").exists || volume.get("ephemeral").exists) || [...(0, import_claims5.claimTemplates)(workload).values()].some((claim) => claim.get("spec").get("volumeMode").exists) || (0, import_volumes2.mountsOf)(workload).some(({ path }) => path === void 0);
  },
  *check(workload, { bundle }) {
    if (!workload.builtIn) return;
    const templates = (0, import_claims5.claimTemplates)(workload);
    const volumes = new Map(
      workload.podSpec.get("volumes").items().map((volume) => [volume.get("name").string, volume])
    );
    for (const { name: field, path } of (0, import_volumes2.mountsOf)(workload)) {
      const name = field.string;
      if (name === void 0) continue;
      const [template, volume] = [templates.get(name), volumes.get(name)];
      const claims = template ? [template] : volume ? (0, import_claims5.claimsOf)(volume, workload, bundle) : [];
      const wanted = path === void 0 ? "Block" : "Filesystem";
      const [list, other] = wanted === "Block" ? ["volumeDevices", "volumeMounts"] : ["volumeMounts", "volumeDevices"];
      const modes = new Set(claims.map(import_claims5.volumeMode));
      const [mode] = modes;
      if (claims.length === 0 || modes.size > 1 || mode === wanted || !isMode(mode)) continue;
      const place = claims[0].get("spec").get("volumeMode");
      yield {
        at: field,
        message: `volume ${name} stands in ${list}, but its claim has volumeMode ${mode}: no container of the Pod starts`,
        help: `mount it in ${other}, or ${wanted === "Block" ? "write volumeMode: Block in" : "leave volumeMode out of"} its claim`,
        related: [{ at: place, message: place.exists ? "here" : "Filesystem where it is left out" }]
      };
    }
  }
});
function isMode(mode) {
  return mode === "Block" || mode === "Filesystem";
}

// rules/claim-name-collision.ts
var import_replicas2 = __toESM(require_replicas(), 1);
var import_statefulset3 = __toESM(require_statefulset(), 1);
var import_rule4 = __toESM(require_rule(), 1);
var claim_name_collision_default = (0, import_rule4.defineRule)({
  summary: "the claims of two StatefulSets have the same names",
  severity: "warning",
  category: "storage",
  subject: "StatefulSet",
  applies: ({ name, root }) => name?.includes("-") === true && root.get("spec").get("volumeClaimTemplates").exists,
  *check(statefulSet, { bundle }) {
    const { name = "", overlay } = statefulSet;
    const own = (0, import_statefulset3.claimNames)(statefulSet);
    if (own === void 0 || own.size === 0 || overlay.names.length > 0) return;
    for (let hyphen = name.indexOf("-"); hyphen >= 0; hyphen = name.indexOf("-", hyphen + 1)) {
      const [extra, rest] = [name.slice(0, hyphen), name.slice(hyphen + 1)];
      for (const other of bundle.partners("StatefulSet", rest, statefulSet).near) {
        if (!bundle.haveOneNamespace(other, statefulSet)) continue;
        const theirs = other.overlay.names.length > 0 ? void 0 : (0, import_statefulset3.claimNames)(other);
        for (const [claim, field] of own) {
          const same = theirs?.get(`${claim}-${extra}`);
          const ordinal = same && sharedOrdinal(statefulSet, other, bundle);
          if (same === void 0 || ordinal === void 0) continue;
          const [earlier, later] = isBefore(field, same) ? [field, same] : [same, field];
          yield {
            at: later,
            message: `claim template ${claim} of ${name} makes claims of the same names as ${claim}-${extra} of ${rest}: both sets write to ${claim}-${name}-${ordinal}`,
            help: "rename one of the claim templates",
            related: [{ at: earlier, message: "this one makes the same names" }]
          };
        }
      }
    }
  }
});
function isBefore(a, b) {
  return a.file === b.file ? a.range.start < b.range.start : a.file.path < b.file.path;
}
function sharedOrdinal(a, b, bundle) {
  const ranges = [a, b].map((set) => {
    const spec = set.root.get("spec");
    const start = spec.child("ordinals").child("start");
    const first2 = start.absent ? 0 : start.number;
    const least = (0, import_replicas2.replicasOf)(set, bundle)?.min ?? (spec.get("replicas").absent ? 1 : 0);
    return first2 === void 0 ? void 0 : { first: first2, end: first2 + least };
  });
  const [one, other] = ranges;
  if (one === void 0 || other === void 0) return void 0;
  const first = Math.max(one.first, other.first);
  return first < Math.min(one.end, other.end) ? first : void 0;
}

// rules/claim-without-volume.ts
var import_claim_nodes2 = __toESM(require_claim_nodes(), 1);
var import_claims7 = __toESM(require_claims(), 1);
var import_replicas3 = __toESM(require_replicas(), 1);

// src/kubernetes/missing-claims.ts
var import_multimap4 = __toESM(require_multimap(), 1);
var import_bundle5 = __toESM(require_bundle(), 1);
var import_pod_index4 = __toESM(require_pod_index(), 1);
function missingClaim(name, from, bundle) {
  const { stem, ordinal } = splitOrdinal(name) ?? {};
  if (stem === void 0 || ordinal === void 0) return void 0;
  const stems = stemsOf(bundle);
  const owners = stems.exact.get(key(from, stem)) ?? [];
  const slips = stems.slips.get(key(from, stem)) ?? [];
  if (owners.length > import_pod_index4.CROWD || slips.length > import_pod_index4.CROWD) return void 0;
  const isOwn = ({ statefulSet }) => bundle.sameNamespace(statefulSet, from);
  if (!owners.every(isOwn) || !slips.every(isOwn) || !bundle.lacks("PersistentVolumeClaim", name, from))
    return void 0;
  if (owners.length > 0) {
    const [range2, ...others2] = owners.map(({ statefulSet }) => podRange(statefulSet, bundle));
    const isMissing = range2 !== void 0 && others2.length === 0 && !isIn(ordinal, range2);
    return isMissing ? { statefulSet: owners[0].statefulSet, meant: void 0, range: range2 } : void 0;
  }
  const [only, ...others] = slips;
  if (only === void 0 || others.length > 0 || only.statefulSet === from) return void 0;
  const range = podRange(only.statefulSet, bundle);
  return range !== void 0 && isIn(ordinal, range) ? { statefulSet: only.statefulSet, meant: `${only.stem}-${ordinal}`, range } : void 0;
}
function key({ directory }, stem) {
  return `${directory}\0${stem}`;
}
var stemsOf = (0, import_bundle5.perBundle)((bundle) => {
  const exact = /* @__PURE__ */ new Map();
  const slips = /* @__PURE__ */ new Map();
  for (const each of claimStems(bundle)) {
    const { stem, template, statefulSet } = each;
    (0, import_multimap4.append)(exact, key(statefulSet, stem), each);
    const { name = "" } = statefulSet;
    for (const slip of /* @__PURE__ */ new Set([template, name, `${name}-${template}`])) (0, import_multimap4.append)(slips, key(statefulSet, slip), each);
  }
  return { exact, slips };
});

// src/kubernetes/storage-names.ts
var import_distance = __toESM(require_distance(), 1);
function meantName(name, names) {
  const [only, ...others] = (0, import_distance.nearNames)(name, names).filter((candidate) => isSlip(name, candidate));
  return others.length === 0 ? only : void 0;
}
function isSlip(a, b) {
  const [first, second] = [wordsOf(a), wordsOf(b)];
  if (first.join("") === second.join("")) return true;
  const different = first.flatMap((word, index) => word === second[index] ? [] : [[word, second[index] ?? ""]]);
  const [pair, ...others] = different;
  return first.length === second.length && pair !== void 0 && others.length === 0 && isWordSlip(...pair);
}
function wordsOf(name) {
  return name.toLowerCase().split(/[-_.]/);
}
function isWordSlip(a, b) {
  return Math.min(a.length, b.length) >= (a.length === b.length ? 5 : 4) && (0, import_distance.editDistance)(a, b) === 1;
}

// src/kubernetes/claim-references.ts
function claimsOfReference(volume, bundle) {
  const reference = volume.root.get("spec").get("claimRef");
  const name = reference.get("name").string;
  const namespace = reference.get("namespace");
  const claims = name === void 0 ? [] : claimsOfName(name, volume, bundle);
  const inPlace = claims.filter(({ owner }) => mayBeIn(owner, namespace, bundle));
  return inPlace.some(({ statefulSet }) => statefulSet === void 0) ? inPlace.filter(({ statefulSet }) => statefulSet === void 0) : inPlace;
}
function claimsOfName(name, from, bundle) {
  const written = bundle.partners("PersistentVolumeClaim", name, from).near;
  return [
    ...written.map((owner) => ({ claim: owner.root, name, owner })),
    ...setClaims(name, from, bundle).map(({ template, statefulSet, ordinal }) => {
      return { claim: template, name, owner: statefulSet, statefulSet, ordinal };
    })
  ];
}
function mayBeIn(manifest, namespace, bundle) {
  const own = bundle.namespaceOf(manifest);
  return own === void 0 || namespace.string === void 0 || namespace.string === own;
}
function referenceFault(volume, bundle) {
  const reference = volume.root.get("spec").get("claimRef");
  const [name, namespace] = [reference.get("name").string, reference.get("namespace")];
  if (!name) return void 0;
  const claims = claimsOfReference(volume, bundle);
  if (namespace.absent) {
    const [space, ...others] = new Set(claims.map(({ owner }) => bundle.namespaceOf(owner)));
    return { is: "no-namespace", meant: others.length === 0 ? space : void 0 };
  }
  if (claims.length > 0) return podFault(claims, bundle);
  const [other, ...more] = claimsOfName(name, volume, bundle);
  if (other !== void 0) {
    const meant2 = more.length === 0 ? bundle.namespaceOf(other.owner) : void 0;
    return meant2 === void 0 ? void 0 : { is: "other-namespace", meant: meant2, owner: other.owner };
  }
  if (!bundle.lacks("PersistentVolumeClaim", name, volume)) return void 0;
  const near = meantName(name, claimNamesBeside(name, volume, bundle));
  const meant = near ?? missingClaim(name, volume, bundle)?.meant;
  return meant === void 0 ? void 0 : { is: "misnamed", meant };
}
function podFault([claim], bundle) {
  const { statefulSet, ordinal, owner } = claim;
  const range = statefulSet && podRange(statefulSet, bundle);
  if (range === void 0 || ordinal === void 0 || isIn(ordinal, range)) return void 0;
  return { is: "no-pod", pods: podsInWords(owner.name, range), isAbove: ordinal >= range.start, owner };
}

// src/kubernetes/static-volumes.ts
var import_claims6 = __toESM(require_claims(), 1);
function* mismatches(manifest, bundle) {
  const volume = manifest.as("PersistentVolume");
  if (volume !== void 0) {
    const claims = claimsOfReference(volume, bundle);
    const [only] = claims;
    if (only === void 0 || claims.length > 1 || only.claim.get("spec").get("volumeName").exists) return;
    const [misfit] = misfits(only.claim, volume, "reserved");
    if (misfit !== void 0) yield { title: `claim ${only.name}`, volume, binding: "reserved", misfit, others: [] };
    return;
  }
  for (const written of (0, import_claims6.claimsIn)(manifest)) {
    const found = ofNamed(written, manifest, bundle) ?? ofFree(written, manifest, bundle);
    if (found !== void 0) yield { title: written.title, ...found };
  }
}
function ofNamed({ claim }, manifest, bundle) {
  const name = claim.get("spec").get("volumeName").string;
  const volumes = name ? bundle.partners("PersistentVolume", name, manifest).near : [];
  const [volume] = volumes;
  if (volume === void 0 || volumes.length > 1 || isReserved(volume)) return void 0;
  const [misfit] = misfits(claim, volume, "named");
  return misfit && { volume, binding: "named", misfit, others: [] };
}
function ofFree(written, manifest, bundle) {
  const choice = choiceOf(written, manifest, bundle);
  if (choice === void 0 || choice.fitting.length > 0) return void 0;
  const others = choice.ofClass.length > 0 ? [] : volumesBeside(manifest, bundle).filter((each) => !isReserved(each));
  const meant = others.filter((each) => misfits(written.claim, each, "free").every(({ by }) => by === "class"));
  return nearest(
    written.claim,
    choice.ofClass.filter((each) => !isReserved(each))
  ) ?? nearest(written.claim, meant);
}
function nearest(claim, volumes) {
  const all = volumes.map((volume) => ({ volume, found: misfits(claim, volume, "free") }));
  const [first, ...others] = all.sort((a, b) => a.found.length - b.found.length);
  const misfit = first?.found[0];
  return misfit && { volume: first.volume, binding: "free", misfit, others: others.map(({ volume }) => volume) };
}
function choiceOf({ claim }, manifest, bundle) {
  const name = classField(claim).string;
  const volumes = name === void 0 ? void 0 : volumesOfClass(name, manifest, bundle);
  if (name === void 0 || volumes === void 0 || claim.get("spec").get("volumeName").exists) return void 0;
  const storageClass = name === "" ? void 0 : classBeside(name, manifest, bundle);
  const isMadeByHand = name === "" || storageClass !== void 0 && isStatic(storageClass);
  const isSeen = volumes.length > 0 && storageClass === void 0 && !isUsualClass(name);
  if (!isMadeByHand && !(isSeen && bundle.lacks("StorageClass", name, manifest))) return void 0;
  if (volumes.some((volume) => mayBeReservedFor(volume, claim, manifest))) return void 0;
  const fitting = volumes.filter((volume) => !isReserved(volume) && misfits(claim, volume, "free").length === 0);
  return { ofClass: volumes, fitting };
}
function mayBeReservedFor(volume, claim, { kind, name }) {
  if (!isReserved(volume)) return false;
  const reserved = volume.root.get("spec").get("claimRef").get("name").string;
  const own = claim.get("metadata").get("name").string;
  if (reserved === void 0 || own === void 0 || name === void 0) return true;
  return kind === "StatefulSet" ? reserved.startsWith(`${own}-${name}-`) : reserved === own;
}

// rules/claim-without-volume.ts
var import_rule5 = __toESM(require_rule(), 1);
var claim_without_volume_default = (0, import_rule5.defineRule)({
  summary: "a claim needs a volume that is made by hand, and there is none for it",
  severity: "info",
  category: "storage",
  subject: ["PersistentVolumeClaim", "StatefulSet"],
  applies: (manifest, { bundle }) => {
    const hasStorage = bundle.all("StorageClass").length + bundle.all("PersistentVolume").length > 0;
    return (0, import_claim_nodes2.claimNodes)(manifest).some((claim) => {
      const name = (0, import_claim_nodes2.saidClass)(claim);
      return name === "" || hasStorage && name !== void 0;
    });
  },
  *check(subject, { bundle }) {
    const manifest = subject;
    if (manifest.partial) return;
    for (const written of (0, import_claims7.claimsIn)(manifest)) {
      const { claim, title } = written;
      const choice = choiceOf(written, manifest, bundle);
      const others = choice?.ofClass.length === 0 ? volumesBeside(manifest, bundle) : [];
      if (choice === void 0 || others.length > 0 || choice.fitting.length < choice.ofClass.length) continue;
      const field = classField(claim);
      const name = field.string;
      const least = manifest.kind === "StatefulSet" ? (0, import_replicas3.replicasOf)(manifest, bundle)?.min ?? 1 : 1;
      const { length } = choice.fitting;
      if (length >= least) continue;
      const replicas = manifest.root.child("spec").child("replicas");
      const ofClass = name === "" ? "without a storage class" : `with storage class ${name}`;
      const here = length === 0 ? "there is none here" : `there ${length === 1 ? "is one" : `are ${length}`} here`;
      yield {
        at: field,
        message: `${title} needs ${least === 1 ? "a volume" : `${least} volumes, one for each Pod,`} that somebody makes ${ofClass}, and ${here}: ${length === 0 ? "it stays" : "the other claims stay"} Pending`,
        help: `add ${least - length === 1 ? "a PersistentVolume" : `${least - length} PersistentVolumes`} ${ofClass}${name === "" && length === 0 ? ", or take storageClassName out to get the default class" : ""}`,
        related: replicas.exists ? [{ at: replicas, message: "so many Pods there are" }] : []
      };
    }
  }
});

// deferred:src/yaml/edit.ts
var rewrite = (...args) => require("./yaml-edit.cjs").rewrite(...args);

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

// rules/decimal-file-mode.ts
var import_volumes3 = __toESM(require_volumes(), 1);
var import_rule6 = __toESM(require_rule(), 1);
var DECIMAL = /* @__PURE__ */ new Set([400, 440, 444, 500]);
var decimal_file_mode_default = (0, import_rule6.defineRule)({
  summary: "the mode of files in a volume lacks its leading zero",
  severity: "warning",
  category: "storage",
  subject: "workload",
  fixable: true,
  applies: (workload) => (0, import_volumes3.fileModes)(workload).some(({ number }) => DECIMAL.has(number)),
  *check(workload) {
    for (const field of (0, import_volumes3.fileModes)(workload)) {
      const { node, number, file } = field;
      if (node === void 0 || !DECIMAL.has(number) || file.text.slice(node.start, node.end) !== String(number))
        continue;
      yield {
        at: field,
        message: `${field.step}: ${number} without a leading zero is 0${number.toString(8)} in octal, which nobody asks for: it lets the group write`,
        ...writeMode(field, String(number), "unsafe")
      };
    }
  }
});

// rules/duplicate-claim-template.ts
var import_rule7 = __toESM(require_rule(), 1);
var duplicate_claim_template_default = (0, import_rule7.defineRule)({
  summary: "two claim templates have one name",
  severity: "warning",
  category: "storage",
  subject: "StatefulSet",
  fixable: true,
  applies: ({ root }) => root.get("spec").get("volumeClaimTemplates").items().length > 1,
  *check({ root }) {
    const templates = root.get("spec").get("volumeClaimTemplates");
    if (templates.open) return;
    const earlier = /* @__PURE__ */ new Map();
    for (const template of templates.items()) {
      const field = nameOf(template);
      const name = field.string;
      if (name === void 0 || name === "") continue;
      const first = earlier.get(name);
      earlier.set(name, template);
      if (first === void 0) continue;
      const same = textOf(first) === textOf(template);
      yield {
        at: field,
        message: `claim template ${name} is there more than once: each Pod gets one disk, by the last of them`,
        help: same ? "delete one of them, they say the same" : "give each a name of its own, and mount it by that",
        related: [{ at: nameOf(first), message: "this one is dropped" }],
        // The templates of a StatefulSet that is live cannot be changed.
        ...same && (0, import_rule7.removalFix)(first, `the first claim template ${name}`, "unsafe")
      };
    }
  }
});
function nameOf(template) {
  return template.child("metadata").child("name");
}
function textOf({ node, file }) {
  return node === void 0 ? "" : file.text.slice(node.start, node.end);
}

// rules/empty-read-only-claim.ts
var import_claim_nodes3 = __toESM(require_claim_nodes(), 1);
var import_claims8 = __toESM(require_claims(), 1);
var import_glance2 = __toESM(require_glance(), 1);
var import_rule8 = __toESM(require_rule(), 1);
var empty_read_only_claim_default = (0, import_rule8.defineRule)({
  summary: "a claim template makes disks that are empty and can only be read",
  severity: "warning",
  category: "storage",
  subject: "StatefulSet",
  fixable: true,
  applies: (statefulSet) => (0, import_claim_nodes3.claimNodes)(statefulSet).some((claim) => {
    const [mode, ...others] = (0, import_glance2.itemsIn)((0, import_glance2.valueIn)(claim, "spec"), "accessModes");
    return others.length === 0 && mode?.kind === "scalar" && mode.value === "ReadOnlyMany";
  }),
  *check(statefulSet, { bundle }) {
    const manifest = statefulSet;
    if (statefulSet.partial) return;
    for (const { claim, title } of (0, import_claims8.claimsIn)(manifest)) {
      const spec = claim.get("spec");
      const [mode, ...others] = modesOf(spec.get("accessModes")) ?? [];
      if (mode !== "ReadOnlyMany" || others.length > 0) continue;
      const filled = ["dataSource", "dataSourceRef", "selector", "volumeName"];
      if (filled.some((name2) => !spec.get(name2).absent)) continue;
      const name = classField(claim).string;
      const storageClass = name ? classBeside(name, manifest, bundle) : void 0;
      const isMadeByHand = name === "" || storageClass !== void 0 && isStatic(storageClass);
      if (isMadeByHand || name && volumesOfClass(name, manifest, bundle)?.length !== 0) continue;
      const field = spec.get("accessModes").item(0);
      yield {
        at: field,
        message: `${title} is ReadOnlyMany: each Pod gets an empty disk of its own that nothing can be written to, if the driver makes one at all`,
        help: "write ReadWriteOnce",
        ...(0, import_rule8.renameFix)(field, "ReadWriteOnce", "unsafe", "write ReadWriteOnce")
      };
    }
  }
});

// rules/file-mounted-as-directory.ts
var import_config_keys = __toESM(require_config_keys(), 1);
var import_glance3 = __toESM(require_glance(), 1);
var import_image_directories = __toESM(require_image_directories(), 1);
var import_volumes4 = __toESM(require_volumes(), 1);
var import_rule9 = __toESM(require_rule(), 1);
var file_mounted_as_directory_default = (0, import_rule9.defineRule)({
  summary: "a single file is mounted where a directory is meant, or a directory in the place of a file",
  severity: "warning",
  category: "storage",
  subject: "workload",
  fixable: true,
  applies: (workload) => (0, import_glance3.someContainer)(workload, mountsFileOnDirectory),
  *check(workload, { bundle }) {
    if (!workload.builtIn || workload.manifest.partial) return;
    for (const { mount, path, file, object } of (0, import_config_keys.wholeVolumes)(workload, bundle)) {
      yield {
        at: path,
        message: `mountPath: ${path.string} becomes a directory, with all files of ${object.kind} ${object.name} in it: the container does not start, or reads a directory in place of the file`,
        help: `add subPath: ${file}`,
        related: [{ at: object.root.get("metadata").get("name"), message: "this has the file" }],
        ...(0, import_rule9.insertFix)(mount, { subPath: file }, "unsafe")
      };
    }
    for (const { name, path, mount } of (0, import_volumes4.mountsOf)(workload)) {
      const [directory, file] = [path?.string, mount.child("subPath").string];
      if (path === void 0 || directory === void 0 || file === void 0 || !isMistaken(directory, file)) continue;
      const volume = (0, import_volumes4.volumeOf)(workload, name.string ?? "");
      if (volume === void 0 || !(0, import_volumes4.holdsFiles)(volume)) continue;
      const meant = `${(0, import_volumes4.cleanPath)(directory)}/${file.replace(/^.*\//, "")}`;
      yield {
        at: path,
        message: `mountPath: ${directory} is the path of a directory, and the file ${file} is mounted in its place: the container does not start, or does not find it`,
        help: `write mountPath: ${meant}`,
        related: [{ at: mount.child("subPath"), message: "this is a file" }],
        ...(0, import_rule9.renameFix)(path, meant, "unsafe", `write mountPath: ${meant}`)
      };
    }
  }
});
function isMistaken(path, file) {
  const name = file.replace(/^.*\//, "");
  if (!/\w\.(?!d$)[a-z0-9]+$/i.test(name) || (0, import_volumes4.cleanPath)(path).endsWith(`/${name}`)) return false;
  return path.endsWith("/") || (0, import_image_directories.isKnownDirectory)(path);
}
function mountsFileOnDirectory(container) {
  return (0, import_glance3.itemsIn)(container, "volumeMounts").some((mount) => {
    const [path, file] = [(0, import_glance3.saidIn)(mount, "mountPath"), (0, import_glance3.saidIn)(mount, "subPath")];
    if (typeof path !== "string") return false;
    if (typeof file === "string") return isMistaken(path, file);
    return file === void 0 && (0, import_config_keys.fileAt)(path, void 0) !== void 0;
  });
}

// rules/fractional-bytes.ts
var import_glance4 = __toESM(require_glance(), 1);
var import_issues = __toESM(require_issues(), 1);
var import_quantities3 = __toESM(require_quantities(), 1);
var import_workload = __toESM(require_workload(), 1);
var import_rule10 = __toESM(require_rule(), 1);
var fractional_bytes_default = (0, import_rule10.defineRule)({
  summary: "an amount of memory or storage is no whole number of bytes",
  severity: "warning",
  category: "storage",
  subject: "manifest",
  applies: (manifest) => maySayFraction(manifest) && amountsOf(manifest).some(isFraction),
  *check(manifest) {
    for (const field of amountsOf(manifest)) {
      const text = writtenIn(field);
      const bytes = (0, import_quantities3.fractionOf)(text);
      if (bytes === void 0) continue;
      const [, number, unit] = /^\s*([\d.]+)(m?)/.exec(text) ?? [];
      yield {
        at: field,
        message: `${(0, import_issues.briefPath)(field.path)}: ${text.trim()} is ${bytes} bytes, which the API server rounds up with a warning`,
        help: unit === "m" ? `write ${number}Mi or ${number}M: m means thousandths` : `write it in a smaller unit: ${smaller(text)}`
      };
    }
  }
});
var KINDS = ["requests", "limits"];
var BYTES = ["memory", "storage", "ephemeral-storage"];
function amountsOf(manifest) {
  const spec = manifest.root.child("spec");
  const { workload } = manifest.traits;
  const holders = workload === void 0 ? [] : (0, import_workload.containersOf)(workload);
  if (manifest.is("PersistentVolumeClaim")) holders.push(spec);
  if (manifest.is("StatefulSet")) {
    for (const template of spec.child("volumeClaimTemplates").items()) holders.push(template.child("spec"));
  }
  const found = [];
  for (const holder of holders) {
    const resources = holder.child("resources");
    if (!resources.isMap) continue;
    for (const kind of KINDS) {
      const amounts = resources.child(kind);
      if (amounts.isMap) for (const name of BYTES) found.push(amounts.child(name));
    }
  }
  return found;
}
function maySayFraction({ root, kind, traits: { workload } }) {
  if (workload !== void 0 && (0, import_glance4.someContainer)(workload, asksForFraction)) return true;
  if (kind !== "PersistentVolumeClaim" && kind !== "StatefulSet") return false;
  const spec = root.child("spec").node;
  if (kind === "PersistentVolumeClaim") return asksForFraction(spec);
  return (0, import_glance4.itemsIn)(spec, "volumeClaimTemplates").some((item) => asksForFraction((0, import_glance4.valueIn)(item, "spec")));
}
function asksForFraction(holder) {
  const resources = (0, import_glance4.valueIn)(holder, "resources");
  if (resources?.kind !== "map") return false;
  return KINDS.some((kind) => {
    const amounts = (0, import_glance4.valueIn)(resources, kind);
    return amounts?.kind === "map" && BYTES.some((name) => FRACTION.test(String((0, import_glance4.saidIn)(amounts, name) ?? "")));
  });
}
var FRACTION = /[.mun]|e-/i;
function writtenIn(field) {
  return field.string ?? (field.number === void 0 ? "" : String(field.number));
}
function isFraction(field) {
  const text = writtenIn(field);
  return FRACTION.test(text) && (0, import_quantities3.fractionOf)(text) !== void 0;
}
function smaller(text) {
  const [, digits = "0", unit = ""] = /^\s*([\d.]+)([KMGTPE]i)?/.exec(text) ?? [];
  const below = ["Ki", "Mi", "Gi", "Ti", "Pi", "Ei"][["Mi", "Gi", "Ti", "Pi", "Ei"].indexOf(unit)];
  if (below === void 0) return `${Math.ceil(Number(digits))}`;
  const near = `${Math.ceil(Number(digits) * 1024)}${below}`;
  return (0, import_quantities3.compareQuantities)(near, text) === void 0 ? text : near;
}

// rules/host-path-for-data.ts
var import_glance5 = __toESM(require_glance(), 1);

// src/kubernetes/host-paths.ts
var import_multimap5 = __toESM(require_multimap(), 1);
var import_software3 = __toESM(require_software(), 1);
var import_unkept_data2 = __toESM(require_unkept_data(), 1);
var import_volumes5 = __toESM(require_volumes(), 1);
var OF_THE_NODE = /^\/(?:$|dev|sys|proc|run|boot|etc|usr|bin|lib|lib64|tmp|cgroup|var\/(?:run|log|lib\/(?:kubelet|docker|containerd|rancher|cni|calico)))(?:\/|$)|\.sock$/;
var FILES = ["Socket", "File", "FileOrCreate", "CharDevice", "BlockDevice"];
function hostPathData(workload) {
  const found = [];
  const byVolume = /* @__PURE__ */ new Map();
  for (const mount of (0, import_volumes5.mountsOf)(workload)) (0, import_multimap5.append)(byVolume, mount.name.string, mount);
  for (const volume of workload.podSpec.get("volumes").items()) {
    const source = volume.get("hostPath");
    const path = source.get("path").string;
    if (path === void 0 || FILES.includes(source.get("type").string ?? "")) continue;
    const mounts = byVolume.get(volume.get("name").string) ?? [];
    if (mounts.some(({ mount: mount2 }) => mount2.child("readOnly").value === true || mount2.child("subPathExpr").exists))
      continue;
    const data = mounts.find((mount2) => softwareAt(mount2, workload) !== void 0);
    const [mount = void 0] = data === void 0 ? mounts : [data];
    if (mount === void 0 || data === void 0 && (OF_THE_NODE.test(path) || isAgent(workload))) continue;
    found.push({ path: source.get("path"), mount, software: data && softwareAt(data, workload) });
  }
  return found;
}
function softwareAt({ container, path }, workload) {
  const software = (0, import_software3.softwareOf)(container.get("image").string ?? "");
  if (software === void 0 || path?.string === void 0 || (0, import_unkept_data2.mayKeepDataElsewhere)(container, workload, software))
    return void 0;
  return (0, import_volumes5.isWithin)(path.string, software.dataPath) || (0, import_volumes5.isWithin)(software.dataPath, path.string) ? software : void 0;
}
function isAgent({ podSpec }) {
  const isPrivileged = podSpec.get("containers").items().some((container) => !container.get("securityContext").get("privileged").isNull);
  return isPrivileged || ["hostNetwork", "hostPID", "hostIPC"].some((key2) => !podSpec.get(key2).isNull);
}

// rules/host-path-for-data.ts
var import_replicas4 = __toESM(require_replicas(), 1);
var import_workload2 = __toESM(require_workload(), 1);
var import_rule11 = __toESM(require_rule(), 1);
var host_path_for_data_default = (0, import_rule11.defineRule)({
  summary: "a StatefulSet keeps data in a directory of whatever node its Pod is on",
  severity: "warning",
  category: "storage",
  subject: "StatefulSet",
  applies: ({ traits }) => (0, import_glance5.itemsIn)(traits.workload?.podSpec.node, "volumes").some((volume) => (0, import_glance5.valueIn)(volume, "hostPath") !== void 0),
  *check(statefulSet, { bundle }) {
    const { workload } = statefulSet.traits;
    if (workload === void 0 || statefulSet.partial || !workload.podSpec.get("nodeSelector").absent) return;
    const pods = (0, import_replicas4.replicasOf)(statefulSet, bundle)?.min;
    if ((0, import_workload2.isOnOneNode)(workload) || pods === 0) return;
    const isShared = pods !== void 0 && pods > 1;
    for (const { path, mount, software } of hostPathData(workload)) {
      if (software === void 0 && !isShared) continue;
      const data = software === void 0 ? "what is written" : `the data of ${software.name}`;
      yield {
        at: path,
        ...(software === void 0 || !isShared) && { severity: "info" },
        message: `hostPath: ${data} at ${mount.path?.string} stays on the node when a Pod is moved${isShared ? `, and those of the ${pods} Pods that share a node share the directory` : ""}`,
        help: "give each Pod a claim with volumeClaimTemplates, on a class of local disks if it has to be the disk of the node",
        related: [{ at: mount.name, message: "here it is mounted" }]
      };
    }
  }
});

// rules/host-path-for-many-nodes.ts
var import_glance6 = __toESM(require_glance(), 1);
var import_rule12 = __toESM(require_rule(), 1);
var host_path_for_many_nodes_default = (0, import_rule12.defineRule)({
  summary: "a directory of a node is offered as a volume for many nodes",
  severity: "info",
  category: "storage",
  subject: "PersistentVolume",
  applies: ({ root }) => (0, import_glance6.valueIn)((0, import_glance6.valueIn)(root.node, "spec"), "hostPath") !== void 0,
  *check(volume) {
    const spec = volume.root.get("spec");
    const modes = spec.get("accessModes").items();
    const mode = modes.find(({ string }) => string === "ReadWriteMany" || string === "ReadOnlyMany");
    if (volume.partial || mode === void 0 || !spec.get("nodeAffinity").absent) return;
    yield {
      at: mode,
      message: `${volumeTitle(volume)} is ${mode.string}, but hostPath is another directory on each node: Pods on different nodes do not see each other's files`,
      help: "use a network file system, or hold the volume to a node with nodeAffinity",
      related: [{ at: spec.get("hostPath"), message: "this path, on every node" }]
    };
  }
});

// rules/ignored-claim-metadata.ts
var import_claim_nodes4 = __toESM(require_claim_nodes(), 1);
var import_claims9 = __toESM(require_claims(), 1);
var import_glance7 = __toESM(require_glance(), 1);

// src/kubernetes/written-place.ts
function wholeEntry(field) {
  const { parent } = field;
  const isAlone = parent?.node?.kind === "map" && parent.entries().length === 1 && typeof parent.step === "string";
  if (isAlone) return wholeEntry(parent);
  return { document: field.context.document, range: { start: field.key.start, end: field.range.end } };
}

// rules/ignored-claim-metadata.ts
var import_rule13 = __toESM(require_rule(), 1);
var ignored_claim_metadata_default = (0, import_rule13.defineRule)({
  summary: "metadata of a claim template that the StatefulSet controller replaces",
  severity: "warning",
  category: "storage",
  subject: "StatefulSet",
  fixable: true,
  applies: (statefulSet) => {
    const selected = (0, import_glance7.valueIn)((0, import_glance7.valueIn)((0, import_glance7.valueIn)(statefulSet.root.node, "spec"), "selector"), "matchLabels");
    return (0, import_claim_nodes4.claimNodes)(statefulSet).some((claim) => {
      const metadata = (0, import_glance7.valueIn)(claim, "metadata");
      const labels = (0, import_glance7.valueIn)(metadata, "labels");
      const isOther = (key2) => ((0, import_glance7.saidIn)(selected, key2) ?? (0, import_glance7.saidIn)(labels, key2)) !== (0, import_glance7.saidIn)(labels, key2);
      const hasOther = labels?.kind === "map" && [...labels.entries.keys()].some(isOther);
      return hasOther || (0, import_glance7.valueIn)(metadata, "namespace") !== void 0;
    });
  },
  *check(statefulSet, { bundle }) {
    if (statefulSet.partial) return;
    const labels = statefulSet.root.get("spec").get("selector").get("matchLabels");
    const own = bundle.namespaceOf(statefulSet);
    const isWritten = statefulSet.root.get("metadata").get("namespace").exists;
    for (const { claim, title } of (0, import_claims9.claimsIn)(statefulSet)) {
      const namespace = claim.get("metadata").get("namespace");
      if (namespace.string && own !== void 0 && namespace.string !== own) {
        yield {
          at: namespace,
          message: `namespace: the claims of ${title} are made in ${own}, the namespace of the StatefulSet, never in ${namespace.string}`,
          help: "delete it",
          related: isWritten ? [{ at: statefulSet.root.get("metadata").get("namespace"), message: "here" }] : [],
          ...(0, import_rule13.removalFix)(wholeEntry(namespace), "the namespace", "unsafe")
        };
      }
      for (const [key2, label] of claim.get("metadata").get("labels").entries()) {
        const over = labels.child(key2);
        if (label.string === void 0 || over.string === void 0 || label.string === over.string) continue;
        yield {
          at: label,
          severity: "info",
          message: `label ${key2}: the claims of ${title} get ${over.string} from selector.matchLabels, not ${label.string}`,
          help: `write ${over.string}, or take the label out`,
          related: [{ at: over, message: "this is laid over it" }]
        };
      }
    }
  }
});

// rules/ignored-data-source.ts
var import_rule14 = __toESM(require_rule(), 1);
var SNAPSHOTS = "snapshot.storage.k8s.io";
var ignored_data_source_default = (0, import_rule14.defineRule)({
  summary: "a claim is to be filled from a source that the API server drops",
  severity: "warning",
  category: "storage",
  subject: ["PersistentVolumeClaim", "StatefulSet"],
  fixable: true,
  applies: (manifest) => claimSpecs(manifest).some((spec) => spec.child("dataSource").exists),
  *check(manifest, { kubernetes }) {
    if (manifest.partial) return;
    for (const spec of claimSpecs(manifest)) {
      const source = spec.child("dataSource");
      const [group, kind] = [source.child("apiGroup"), source.child("kind").string];
      const apiGroup = group.absent ? "" : group.string;
      if (!spec.child("dataSourceRef").absent || apiGroup === void 0 || !kind) continue;
      if (apiGroup === "" ? kind === "PersistentVolumeClaim" : apiGroup === SNAPSHOTS && kind === "VolumeSnapshot")
        continue;
      if (apiGroup === "" && manifest.kind === "StatefulSet" && kubernetes.to >= 34) continue;
      const written = apiGroup === "" ? `${kind} without apiGroup` : `${kind} of ${apiGroup}`;
      yield {
        at: source,
        range: source.key,
        message: `dataSource: ${written} is no source that is taken here, so it is dropped and the disk is made empty`,
        help: helpFor(kind),
        ...kind === "VolumeSnapshot" && group.absent && (0, import_rule14.insertFix)(source, { apiGroup: SNAPSHOTS }, "unsafe")
      };
    }
  }
});
function helpFor(kind) {
  if (kind === "VolumeSnapshot") return `write apiGroup: ${SNAPSHOTS}`;
  return kind === "PersistentVolumeClaim" ? "take apiGroup out" : "write it as dataSourceRef, with its apiGroup";
}
function claimSpecs({ kind, root }) {
  const spec = root.child("spec");
  return kind === "StatefulSet" ? spec.child("volumeClaimTemplates").items().map((template) => template.child("spec")) : [spec];
}

// rules/immediate-binding-of-local-volumes.ts
var import_glance8 = __toESM(require_glance(), 1);
var import_rule15 = __toESM(require_rule(), 1);
var immediate_binding_of_local_volumes_default = (0, import_rule15.defineRule)({
  summary: "claims are bound to local volumes before their Pod has a node",
  severity: "warning",
  category: "storage",
  subject: "StorageClass",
  fixable: true,
  applies: ({ root }) => (0, import_glance8.saidIn)(root.node, "provisioner") === "kubernetes.io/no-provisioner" && (0, import_glance8.saidIn)(root.node, "volumeBindingMode") !== "WaitForFirstConsumer",
  *check(storageClass, { bundle }) {
    const { root, name, partial } = storageClass;
    const mode = root.get("volumeBindingMode");
    if (partial || name === void 0 || !isStatic(storageClass)) return;
    if (!mode.absent && mode.string !== "Immediate") return;
    const volumes = volumesOfClass(name, storageClass, bundle) ?? [];
    const local = volumes.map(sourceOf).find((source) => source?.step === "local");
    if (volumes.length > 0 && local === void 0) return;
    yield {
      at: mode.exists ? mode : root.get("provisioner"),
      message: `storage class ${name} binds claims to ${local ? "" : "what may be "}local volumes before their Pod has a node, so the Pod can end up Pending for good`,
      help: "write volumeBindingMode: WaitForFirstConsumer",
      ...local ? { related: [{ at: local, message: "this volume is local to a node" }] } : { severity: "info" },
      ...mode.exists ? (0, import_rule15.renameFix)(mode, "WaitForFirstConsumer", "unsafe", "write WaitForFirstConsumer") : (0, import_rule15.insertFix)(root, { volumeBindingMode: "WaitForFirstConsumer" }, "unsafe")
    };
  }
});

// rules/missing-fs-group.ts
var import_glance9 = __toESM(require_glance(), 1);

// src/kubernetes/volume-owners.ts
var import_claims10 = __toESM(require_claims(), 1);
var import_volumes6 = __toESM(require_volumes(), 1);
function unwritableVolume(workload) {
  const { podSpec } = workload;
  const forPod = podSpec.get("securityContext");
  if (!forPod.get("fsGroup").absent || podSpec.get("initContainers").items().some(mayChangeOwner)) return void 0;
  const templates = (0, import_claims10.claimTemplates)(workload);
  for (const mount of (0, import_volumes6.mountsOf)(workload)) {
    const { container, name, path } = mount;
    if (path === void 0 || !templates.has(name.string ?? "")) continue;
    const own = container.get("securityContext");
    const user = own.get("runAsUser").exists ? own.get("runAsUser") : forPod.get("runAsUser");
    const flag = own.get("runAsNonRoot").exists ? own.get("runAsNonRoot") : forPod.get("runAsNonRoot");
    const isNonRoot = user.exists ? (user.number ?? 0) > 0 : flag.boolean === true;
    if (!isNonRoot) continue;
    const group = own.get("runAsGroup").number ?? forPod.get("runAsGroup").number ?? user.number;
    return { container, mount, field: user.exists ? user : flag, group };
  }
  return void 0;
}
function mayChangeOwner(container) {
  const words = [container.get("command"), container.get("args")].flatMap(
    (list) => list.items().map(({ text }) => text)
  );
  const isRoot = container.get("securityContext").get("runAsUser").number === 0;
  return isRoot || words.some((word) => /\bch(?:own|mod|grp)\b/.test(word ?? ""));
}

// rules/missing-fs-group.ts
var import_rule16 = __toESM(require_rule(), 1);
var missing_fs_group_default = (0, import_rule16.defineRule)({
  summary: "a container that is not root gets a new volume that belongs to root",
  severity: "info",
  category: "storage",
  subject: "StatefulSet",
  fixable: true,
  applies: ({ root, traits }) => (0, import_glance9.valueIn)((0, import_glance9.valueIn)(root.node, "spec"), "volumeClaimTemplates") !== void 0 && traits.workload !== void 0 && (0, import_glance9.valueIn)((0, import_glance9.valueIn)(traits.workload.podSpec.node, "securityContext"), "fsGroup") === void 0,
  *check(statefulSet) {
    const { workload } = statefulSet.traits;
    if (workload === void 0 || statefulSet.partial) return;
    const found = unwritableVolume(workload);
    if (found === void 0) return;
    const { container, mount, field, group } = found;
    yield {
      at: field,
      message: `${field.step}: ${field.value} without fsGroup: a new volume belongs to root, and container ${container.get("name").text ?? ""} may not be able to write to it`,
      help: `write fsGroup${group === void 0 ? "" : `: ${group}`} in the securityContext of the Pod`,
      related: [{ at: mount.name, message: "here the new volume is mounted" }],
      ...group !== void 0 && group > 0 && (0, import_rule16.insertFix)(workload.podSpec.get("securityContext"), { fsGroup: group }, "unsafe")
    };
  }
});

// rules/mount-hides-image-files.ts
var import_glance10 = __toESM(require_glance(), 1);

// src/kubernetes/hidden-files.ts
var import_claims11 = __toESM(require_claims(), 1);
var import_image_directories2 = __toESM(require_image_directories(), 1);
var import_software4 = __toESM(require_software(), 1);
var import_volumes7 = __toESM(require_volumes(), 1);
function hiddenFiles(workload, bundle) {
  const mounts = (0, import_volumes7.mountsOf)(workload);
  const templates = (0, import_claims11.claimTemplates)(workload);
  const places = /* @__PURE__ */ new Map();
  for (const { name, path } of mounts)
    places.set(name.string, (places.get(name.string) ?? /* @__PURE__ */ new Set()).add(path?.string));
  return mounts.flatMap((each) => {
    const { container, mount, name } = each;
    const [volumeName, mountPath, image] = [name.string, each.path?.string, container.get("image").string];
    const lost = mountPath === void 0 ? void 0 : (0, import_image_directories2.hiddenBy)(mountPath, image);
    if (volumeName === void 0 || mountPath === void 0 || lost === void 0) return [];
    const isClaim = templates.has(volumeName);
    const volume = isClaim ? void 0 : (0, import_volumes7.volumeOf)(workload, volumeName);
    const isReadOnly = volume !== void 0 && (0, import_volumes7.holdsFiles)(volume);
    const isNew = isClaim || isReadOnly || volume?.get("emptyDir").exists === true;
    if (!isNew || isReadOnly && !mount.child("subPath").absent) return [];
    if (!isReadOnly && places.get(volumeName).size > 1) return [];
    const files = isReadOnly && lost.startsWith("the other") ? (0, import_volumes7.filesIn)(volume, workload, bundle) : 1;
    if (files !== void 0 && files > 2) return [];
    const path = (0, import_volumes7.cleanPath)(mountPath);
    const data = isClaim && image !== void 0 ? (0, import_software4.softwareOf)(image)?.dataPath : void 0;
    const meant = data !== void 0 && data !== path && path !== "/" && (0, import_volumes7.isWithin)(data, path) ? data : void 0;
    return [{ mount: each, path, lost, isCertain: files !== void 0, isReadOnly, meant }];
  });
}

// rules/mount-hides-image-files.ts
var import_image_directories3 = __toESM(require_image_directories(), 1);
var import_rule17 = __toESM(require_rule(), 1);
var mount_hides_image_files_default = (0, import_rule17.defineRule)({
  summary: "a volume is mounted over a directory that the image needs",
  severity: "warning",
  category: "storage",
  subject: "workload",
  fixable: true,
  applies: (workload) => (0, import_glance10.someContainer)(workload, mayHideFiles),
  *check(workload, { bundle }) {
    if (!workload.builtIn || workload.manifest.partial) return;
    for (const { mount, path, lost, isCertain, isReadOnly, meant } of hiddenFiles(workload, bundle)) {
      const isEtc = path === "/etc";
      const outcome = isEtc && !isReadOnly ? "may not work" : `does not start${isCertain ? "" : " unless the volume has them all"}`;
      yield {
        at: mount.path,
        ...!isCertain && { severity: "info" },
        message: `mountPath: ${path} hides ${lost}${isEtc && isReadOnly ? ", and nothing can be written there" : ""}: the container ${outcome}`,
        help: meant !== void 0 ? `write mountPath: ${meant}` : isReadOnly ? "mount single files with subPath, or take a directory that the image does not have" : "mount it on a directory of its own",
        related: [{ at: mount.name, message: `all that is seen there is volume ${mount.name.string}` }],
        ...meant !== void 0 && (0, import_rule17.renameFix)(mount.path, meant, "unsafe", `write mountPath: ${meant}`)
      };
    }
  }
});
function mayHideFiles(container) {
  return (0, import_glance10.itemsIn)(container, "volumeMounts").some((mount) => {
    const path = (0, import_glance10.saidIn)(mount, "mountPath");
    return typeof path === "string" && (0, import_image_directories3.mayBeNeeded)(path);
  });
}

// rules/no-storage-class.ts
var import_claim_nodes5 = __toESM(require_claim_nodes(), 1);
var import_claims12 = __toESM(require_claims(), 1);
var import_rule18 = __toESM(require_rule(), 1);
var no_storage_class_default = (0, import_rule18.defineRule)({
  summary: "a claim leaves its storage class to the cluster",
  severity: "info",
  category: "storage",
  subject: ["PersistentVolumeClaim", "StatefulSet"],
  applies: (manifest) => (0, import_claim_nodes5.claimNodes)(manifest).some((claim) => (0, import_claim_nodes5.saidClass)(claim) === void 0),
  *check(subject, { bundle }) {
    const manifest = subject;
    if (manifest.partial || hasDefaultClass(manifest, bundle)) return;
    for (const { claim, title } of (0, import_claims12.claimsIn)(manifest)) {
      const spec = claim.get("spec");
      if (!classField(claim).absent || !spec.isMap || !spec.get("volumeName").absent) continue;
      yield {
        at: spec,
        message: `${title} has no storageClassName: it gets the default class of the cluster, and stays Pending where there is none`,
        help: "write storageClassName"
      };
    }
  }
});

// rules/one-volume-for-all-claims.ts
var import_claim_nodes6 = __toESM(require_claim_nodes(), 1);
var import_claims13 = __toESM(require_claims(), 1);
var import_glance11 = __toESM(require_glance(), 1);
var import_replicas5 = __toESM(require_replicas(), 1);
var import_rule19 = __toESM(require_rule(), 1);
var one_volume_for_all_claims_default = (0, import_rule19.defineRule)({
  summary: "a claim template names a volume, which only one of its claims can have",
  severity: "warning",
  category: "storage",
  subject: "StatefulSet",
  applies: (statefulSet) => (0, import_claim_nodes6.claimNodes)(statefulSet).some((claim) => Boolean((0, import_glance11.saidIn)((0, import_glance11.valueIn)(claim, "spec"), "volumeName"))),
  *check(statefulSet, { bundle }) {
    const replicas = (0, import_replicas5.replicasOf)(statefulSet, bundle);
    if (replicas === void 0 || replicas.max < 2) return;
    const { min, max } = replicas;
    for (const { claim, title } of (0, import_claims13.claimsIn)(statefulSet)) {
      const field = claim.get("spec").get("volumeName");
      const name = field.string;
      if (name === void 0 || name === "") continue;
      const written = statefulSet.root.get("spec").get("replicas");
      yield {
        at: field,
        message: `volumeName: the claims of ${min === max ? `all ${max} Pods` : `up to ${max} Pods`} ask for volume ${name}, which only the first gets; the others stay Pending`,
        help: `take volumeName out of ${title}, and give each PersistentVolume a claimRef of its own`,
        ...written.exists && { related: [{ at: written, message: "so many Pods there are" }] }
      };
    }
  }
});

// rules/read-write-many-claim-template.ts
var import_claim_nodes7 = __toESM(require_claim_nodes(), 1);
var import_claims14 = __toESM(require_claims(), 1);
var import_glance12 = __toESM(require_glance(), 1);
var import_rule20 = __toESM(require_rule(), 1);
var read_write_many_claim_template_default = (0, import_rule20.defineRule)({
  summary: "a claim template asks for ReadWriteMany, though each Pod has its own claim",
  severity: "info",
  category: "storage",
  subject: "StatefulSet",
  applies: (statefulSet) => (0, import_claim_nodes7.claimNodes)(statefulSet).some(
    (claim) => (0, import_glance12.itemsIn)((0, import_glance12.valueIn)(claim, "spec"), "accessModes").some(
      (mode) => mode.kind === "scalar" && mode.value === "ReadWriteMany"
    )
  ),
  *check(statefulSet) {
    if (statefulSet.partial) return;
    for (const { claim, title } of (0, import_claims14.claimsIn)(statefulSet)) {
      const modes = claim.get("spec").get("accessModes").items();
      const mode = modes.find(({ string }) => string === "ReadWriteMany");
      if (mode === void 0) continue;
      yield {
        at: mode,
        message: `${title} is ReadWriteMany, but each Pod has a claim of its own: no disk is shared, and one that is attached to a node cannot serve it`,
        help: "write ReadWriteOnce, or share one claim in volumes"
      };
    }
  }
});

// rules/retention-deletes-claims.ts
var import_autoscalers = __toESM(require_autoscalers(), 1);

// src/kubernetes/claim-retention.ts
var import_software5 = __toESM(require_software(), 1);
var import_workload3 = __toESM(require_workload(), 1);
function isCache(claim) {
  const name = claim.get("metadata").get("name").string;
  return name !== void 0 && /(?:^|-)(?:cache|tmp|temp|scratch|spool|buffer|work|workspace)(?:-|$)/.test(name);
}
function isRetained(claim, manifest, bundle) {
  const name = classField(claim).string;
  const storageClass = name ? classBeside(name, manifest, bundle) : void 0;
  return storageClass?.root.get("reclaimPolicy").string === "Retain";
}
function keptSoftware({ traits: { workload } }) {
  const images = workload === void 0 ? [] : (0, import_workload3.containersOf)(workload).map((container) => container.get("image").string);
  return images.flatMap((image) => image === void 0 ? [] : (0, import_software5.softwareOf)(image)?.name ?? [])[0];
}

// rules/retention-deletes-claims.ts
var import_claims15 = __toESM(require_claims(), 1);
var import_glance13 = __toESM(require_glance(), 1);
var import_rule21 = __toESM(require_rule(), 1);
var retention_deletes_claims_default = (0, import_rule21.defineRule)({
  summary: "claims, and with them the data, are deleted when a StatefulSet is scaled down or deleted",
  severity: "warning",
  category: "storage",
  subject: "StatefulSet",
  versions: { since: 27 },
  applies: ({ root }) => (0, import_glance13.valueIn)((0, import_glance13.valueIn)(root.node, "spec"), "persistentVolumeClaimRetentionPolicy") !== void 0,
  *check(statefulSet, { bundle }) {
    const manifest = statefulSet;
    const policy = statefulSet.root.get("spec").child("persistentVolumeClaimRetentionPolicy");
    const [whenScaled, whenDeleted] = [policy.child("whenScaled"), policy.child("whenDeleted")];
    const claims = (0, import_claims15.claimsIn)(manifest);
    if (statefulSet.partial || claims.length === 0 || claims.every(({ claim }) => isCache(claim))) return;
    const isKept = claims.every(({ claim }) => isRetained(claim, manifest, bundle));
    const name = statefulSet.name ?? "the StatefulSet";
    const first = claims.find(({ claim }) => !isCache(claim)).claim.get("metadata").get("name").string ?? "\u2026";
    const software = keptSoftware(manifest);
    const lost = isKept ? "; their volumes are kept, but no new claim finds them" : `, and with them ${software === void 0 ? "their data" : `the data of ${software}`}`;
    const holds = { since: 27 };
    if (whenScaled.string === "Delete") {
      const [scaler] = (0, import_autoscalers.autoscalersOf)(manifest, bundle);
      const bounds = scaler && (0, import_autoscalers.boundsInWords)(scaler);
      yield {
        at: whenScaled,
        holds,
        // What nobody knows to keep data may be a worker, whose disk is for work alone.
        ...(scaler === void 0 || isKept || software === void 0) && { severity: "info" },
        message: scaler === void 0 ? `whenScaled: Delete: lowering replicas deletes the claims of the Pods that go (${first}-${name}-\u2026)${lost}` : `whenScaled: Delete: ${scaler.kind} ${scaler.name} scales ${name}${bounds ? ` from ${bounds}` : ""}, and each time that it scales down, the claims of the Pods that go are deleted${lost}`,
        help: "write whenScaled: Retain, unless what they hold can be had again",
        ...scaler && {
          related: [{ at: scaler.root.get("metadata").get("name"), message: "the autoscaler" }]
        }
      };
    }
    if (whenDeleted.string === "Delete") {
      yield {
        at: whenDeleted,
        holds,
        severity: "info",
        message: `whenDeleted: Delete: deleting ${name} deletes its claims (${first}-${name}-0 and so on)${lost}`,
        help: "write whenDeleted: Retain, unless what they hold can be had again"
      };
    }
  }
});

// rules/selector-prevents-provisioning.ts
var import_claim_nodes8 = __toESM(require_claim_nodes(), 1);
var import_claims16 = __toESM(require_claims(), 1);
var import_glance14 = __toESM(require_glance(), 1);
var import_labels2 = __toESM(require_labels(), 1);
var import_rule22 = __toESM(require_rule(), 1);
var selector_prevents_provisioning_default = (0, import_rule22.defineRule)({
  summary: "a claim with a selector asks a storage class to make its volume",
  severity: "warning",
  category: "storage",
  subject: ["PersistentVolumeClaim", "StatefulSet"],
  fixable: true,
  applies: (manifest) => (0, import_claim_nodes8.claimNodes)(manifest).some((claim) => (0, import_glance14.valueIn)((0, import_glance14.valueIn)(claim, "spec"), "selector") !== void 0),
  *check(subject, { bundle }) {
    const manifest = subject;
    if (manifest.partial) return;
    for (const { claim, title } of (0, import_claims16.claimsIn)(manifest)) {
      const selector = claim.get("spec").get("selector");
      const field = classField(claim);
      const name = field.absent ? void 0 : field.string;
      const isEmpty = selector.entries().every(([, part]) => part.entries().length + part.items().length === 0);
      if (!claim.get("spec").get("volumeName").absent) continue;
      if (!selector.isMap || isEmpty || !field.absent && !name) continue;
      const wanted = (0, import_labels2.readSelector)(selector);
      const isThere = volumesBeside(manifest, bundle).some(
        ({ root, overlay }) => (0, import_labels2.matches)(wanted, (0, import_labels2.readLabels)(root.get("metadata").get("labels"), overlay.labels)) !== "no"
      );
      if (isThere) continue;
      const storageClass = name === void 0 ? void 0 : classBeside(name, manifest, bundle);
      if (storageClass !== void 0 && isStatic(storageClass)) continue;
      const makes = storageClass !== void 0 || name !== void 0 && isUsualClass(name);
      yield {
        at: selector,
        range: selector.key,
        ...!makes && { severity: "info" },
        message: `${title} has a selector, so ${name === void 0 ? "the default storage class" : `storage class ${name}`} makes no volume for it: it stays Pending unless there is one with these labels`,
        help: "take the selector out, or add volumes with these labels",
        ...storageClass && {
          related: [{ at: storageClass.root.get("provisioner"), message: "this makes volumes" }]
        },
        ...(0, import_rule22.removalFix)(wholeEntry(selector), "the selector", "unsafe")
      };
    }
  }
});

// rules/shadowed-volume.ts
var import_statefulset4 = __toESM(require_statefulset(), 1);
var import_volumes8 = __toESM(require_volumes(), 1);
var import_rule23 = __toESM(require_rule(), 1);
var shadowed_volume_default = (0, import_rule23.defineRule)({
  summary: "a volume has the name of a claim template",
  severity: "warning",
  category: "storage",
  subject: "StatefulSet",
  fixable: true,
  applies: ({ root, traits }) => root.get("spec").get("volumeClaimTemplates").exists && traits.workload?.podSpec.get("volumes").exists === true,
  *check(statefulSet) {
    const volumes = statefulSet.traits.workload?.podSpec.get("volumes");
    const templates = (0, import_statefulset4.claimNames)(statefulSet);
    if (volumes === void 0 || templates === void 0 || volumes.open) return;
    for (const volume of volumes.items()) {
      const name = volume.get("name").string;
      const template = name === void 0 ? void 0 : templates.get(name);
      if (template === void 0) continue;
      const isRepeated = volume.get("persistentVolumeClaim").get("claimName").string === name || (0, import_volumes8.lacksSource)(volume, statefulSet);
      const isNothingElse = isRepeated || (0, import_volumes8.isEphemeral)(volume);
      yield {
        at: volume.get("name"),
        ...isRepeated && { severity: "info" },
        message: `volume ${name} is never used: in each Pod the claim of the template of that name takes its place`,
        help: isNothingElse ? "delete the volume" : "delete the volume, or give it another name and mount it by that",
        related: [{ at: template, message: "this one is used" }],
        ...isNothingElse && (0, import_rule23.removalFix)(volume, `volume ${name}`, "safe")
      };
    }
  }
});

// rules/shared-claim.ts
var import_claims17 = __toESM(require_claims(), 1);
var import_replicas6 = __toESM(require_replicas(), 1);
var import_workload4 = __toESM(require_workload(), 1);
var import_rule24 = __toESM(require_rule(), 1);
var shared_claim_default = (0, import_rule24.defineRule)({
  summary: "several Pods use one claim that is for one node or one Pod",
  severity: "warning",
  category: "storage",
  subject: "StatefulSet",
  applies: ({ traits }) => {
    const volumes = traits.workload?.podSpec.get("volumes").items() ?? [];
    return volumes.some((volume) => volume.get("persistentVolumeClaim").exists);
  },
  *check(statefulSet, { bundle }) {
    const { workload } = statefulSet.traits;
    const replicas = (0, import_replicas6.replicasOf)(statefulSet, bundle);
    if (workload === void 0 || replicas === void 0 || replicas.min < 2) return;
    const templates = (0, import_claims17.claimTemplates)(workload);
    for (const volume of workload.podSpec.get("volumes").items()) {
      const name = volume.get("name").string;
      const claimName = volume.get("persistentVolumeClaim").get("claimName");
      if (name === void 0 || claimName.string === void 0 || templates.has(name)) continue;
      const claims = (0, import_claims17.claimsOf)(volume, workload, bundle);
      const modes = new Set(claims.map((claim) => (0, import_claims17.exclusiveMode)(claim, bundle)));
      const [mode] = modes;
      if (mode === void 0 || modes.size > 1 || mode === "ReadWriteOnce" && (0, import_workload4.isOnOneNode)(workload)) continue;
      const pods = replicas.min === replicas.max ? `all ${replicas.min} Pods` : `all Pods, at least ${replicas.min},`;
      const outcome = mode === "ReadWriteOnce" ? "those on any node but the first never start" : "only one of them is ever scheduled";
      yield {
        at: claimName,
        message: `claim ${claimName.string} is ${mode}, and ${pods} use it: ${outcome}`,
        help: "give each Pod a claim of its own with volumeClaimTemplates, or make this one ReadWriteMany",
        related: [{ at: claims[0].get("spec").get("accessModes"), message: `${mode} here` }]
      };
    }
  }
});

// rules/sub-path-not-updated.ts
var import_config_keys2 = __toESM(require_config_keys(), 1);
var import_glance15 = __toESM(require_glance(), 1);
var import_volumes9 = __toESM(require_volumes(), 1);
var import_rule25 = __toESM(require_rule(), 1);
var sub_path_not_updated_default = (0, import_rule25.defineRule)({
  summary: "a change of a ConfigMap or a Secret never reaches a file that is mounted with subPath",
  severity: "info",
  category: "storage",
  subject: "StatefulSet",
  applies: ({ traits }) => traits.workload !== void 0 && (0, import_glance15.someContainer)(traits.workload, mountsPart),
  *check(statefulSet, { bundle }) {
    const { workload } = statefulSet.traits;
    if (workload === void 0 || statefulSet.partial) return;
    const annotations = [statefulSet.root.get("metadata"), workload.template.get("metadata")].flatMap(
      (metadata) => metadata.get("annotations").entries()
    );
    if (annotations.some(([key2]) => /checksum|hash|reload/i.test(key2))) return;
    const missing = new Set([...(0, import_config_keys2.missingKeys)(workload, bundle)].map(({ field }) => field.range.start));
    for (const { container, name, mount } of (0, import_volumes9.mountsOf)(workload)) {
      const part = mount.child("subPath");
      const volume = (0, import_volumes9.volumeOf)(workload, name.string ?? "");
      if (part.isNull || volume === void 0 || !(0, import_volumes9.holdsFiles)(volume) || missing.has(part.range.start)) continue;
      if (container.path.includes("initContainers")) continue;
      const [kind, source] = volume.get("configMap").exists ? ["ConfigMap", volume.get("configMap").get("name").string] : ["Secret", volume.get("secret").get("secretName").string];
      if (source === void 0) continue;
      const { near } = bundle.partners(kind, source, statefulSet);
      if (near.some(({ root }) => root.child("immutable").value === true)) continue;
      yield {
        at: part,
        message: `subPath: ${part.text}: a change of ${kind} ${source} never reaches this file in a Pod that runs`,
        help: "mount the whole volume in a directory of its own, or add a checksum of the content to the annotations of the template",
        related: [{ at: volume.get("name"), message: `it comes from ${kind} ${source}` }]
      };
    }
  }
});
function mountsPart(container) {
  return (0, import_glance15.itemsIn)(container, "volumeMounts").some((mount) => (0, import_glance15.valueIn)(mount, "subPath") !== void 0);
}

// rules/unbindable-claim.ts
var import_claim_nodes9 = __toESM(require_claim_nodes(), 1);
var import_glance16 = __toESM(require_glance(), 1);
var import_rule26 = __toESM(require_rule(), 1);
var unbindable_claim_default = (0, import_rule26.defineRule)({
  summary: "a claim and the volume that is meant for it do not fit",
  severity: "warning",
  category: "storage",
  subject: ["PersistentVolume", "PersistentVolumeClaim", "StatefulSet"],
  applies: (manifest, { bundle }) => {
    if (bundle.all("PersistentVolume").length === 0) return false;
    if (manifest.kind === "PersistentVolume")
      return (0, import_glance16.valueIn)((0, import_glance16.valueIn)(manifest.root.node, "spec"), "claimRef") !== void 0;
    return (0, import_claim_nodes9.claimNodes)(manifest).some(
      (claim) => (0, import_claim_nodes9.saidClass)(claim) !== void 0 || Boolean((0, import_glance16.saidIn)((0, import_glance16.valueIn)(claim, "spec"), "volumeName"))
    );
  },
  *check(subject, { bundle }) {
    const manifest = subject;
    if (manifest.partial) return;
    const outcome = manifest.kind === "StatefulSet" ? "no Pod starts" : "so does its Pod";
    for (const mismatch of mismatches(manifest, bundle)) {
      const { title, volume, binding, misfit } = mismatch;
      const { asked, given, ofClaim, ofVolume } = misfit;
      const isReserved2 = binding === "reserved";
      yield {
        at: isReserved2 ? ofVolume : ofClaim,
        message: isReserved2 ? `${volumeTitle(volume)} ${given}, but is reserved for ${title}, which ${asked}: they are never bound` : `${title} ${asked}, but ${volumeTitle(volume)}${binding === "named" ? ", which it names," : ""} ${given}${othersOf(mismatch)}: it stays Pending, and ${outcome}`,
        help: "change the claim or the volume until they agree",
        related: [
          isReserved2 ? { at: ofClaim, message: "the claim is here" } : { at: ofVolume, message: "the volume is here" }
        ]
      };
    }
  }
});
function othersOf({ others }) {
  const [other] = others;
  if (other === void 0) return "";
  return others.length === 1 ? `, nor does ${volumeTitle(other)} fit` : `, nor do ${others.length} others fit`;
}

// rules/unexpanded-sub-path.ts
var import_claims18 = __toESM(require_claims(), 1);
var import_glance17 = __toESM(require_glance(), 1);

// src/kubernetes/variables.ts
var import_bundle6 = __toESM(require_bundle(), 1);
var import_config_keys3 = __toESM(require_config_keys(), 1);
var import_kustomization = __toESM(require_kustomization(), 1);
var import_names = __toESM(require_names(), 1);
var import_pod_index5 = __toESM(require_pod_index(), 1);
var import_references = __toESM(require_references(), 1);
var import_statefulset5 = __toESM(require_statefulset(), 1);
var import_workload5 = __toESM(require_workload(), 1);
function usesIn(text) {
  const uses = [];
  for (let at = text.indexOf("$"); at >= 0; at = text.indexOf("$", at)) {
    if (text[at + 1] !== "(") {
      at += 2;
      continue;
    }
    const end = text.indexOf(")", at);
    if (end < 0) break;
    const name = text.slice(at + 2, end);
    if (/^[A-Za-z_][A-Za-z0-9_]*$/.test(name)) uses.push({ name, from: at + 2, to: end });
    at = end + 1;
  }
  return uses;
}
function podFieldOf(name) {
  return POD_FIELDS.get(name);
}
var POD_FIELDS = /* @__PURE__ */ new Map([
  ["HOSTNAME", "metadata.name"],
  ["POD_NAME", "metadata.name"],
  ["POD_NAMESPACE", "metadata.namespace"],
  ["NAMESPACE", "metadata.namespace"],
  ["POD_IP", "status.podIP"],
  ["HOST_IP", "status.hostIP"],
  ["NODE_NAME", "spec.nodeName"]
]);
var kustomizeVars = (0, import_bundle6.perBundle)((bundle) => {
  const lists = bundle.manifests.filter(import_kustomization.isKustomization).map(({ root }) => root.child("vars"));
  return new Set(lists.flatMap((list) => list.items().flatMap((item) => item.child("name").text ?? [])));
});

// rules/unexpanded-sub-path.ts
var import_volumes10 = __toESM(require_volumes(), 1);
var import_rule27 = __toESM(require_rule(), 1);
var unexpanded_sub_path_default = (0, import_rule27.defineRule)({
  summary: "a path in a volume names a variable that Kubernetes does not put in",
  severity: "warning",
  category: "storage",
  subject: "workload",
  fixable: true,
  applies: (workload) => (0, import_glance17.someContainer)(workload, namesVariable),
  *check(workload) {
    if (!workload.builtIn || workload.manifest.partial) return;
    const templates = (0, import_claims18.claimTemplates)(workload);
    for (const { container, mount, name } of (0, import_volumes10.mountsOf)(workload)) {
      const [plain, expanded] = [mount.child("subPath"), mount.child("subPathExpr")];
      const path = plain.exists ? plain : expanded;
      const env = container.get("env");
      const names = new Set(env.items().map((variable) => variable.child("name").text));
      const asked = usesIn(path.text ?? "").map(({ name: name2 }) => name2);
      if (asked.length === 0 || path.open) continue;
      if (path === plain) {
        const missing = asked.find((name2) => !names.has(name2));
        if (missing !== void 0 && podFieldOf(missing) === void 0) continue;
        const isOwn = templates.has(name.string ?? "");
        const outcome = isOwn ? "each Pod has a directory of that name" : "all Pods of the volume share a directory of that name";
        yield {
          at: plain,
          ...isOwn && { severity: "info" },
          message: `subPath: ${plain.text} is taken literally, only subPathExpr puts variables in, so ${outcome}`,
          help: `write subPathExpr: ${plain.text}${missing === void 0 ? "" : `, and bring ${missing} with env`}`,
          ...missing === void 0 && (0, import_rule27.renameKeyFix)(plain, "subPathExpr", "unsafe")
        };
        continue;
      }
      if (env.open || !container.get("envFrom").absent) continue;
      const unknown = asked.find((name2) => !names.has(name2) && !/_(?:SERVICE_|PORT)/.test(name2));
      if (unknown === void 0) continue;
      const source = podFieldOf(unknown);
      yield {
        at: expanded,
        message: `subPathExpr: container ${container.get("name").text ?? ""} has no environment variable ${unknown}, so it never starts`,
        help: `add ${unknown} to env${source === void 0 ? "" : ` with valueFrom: fieldRef: fieldPath: ${source}`}`,
        ...env.exists && { related: [{ at: env, message: "it has these variables" }] }
      };
    }
  }
});
function namesVariable(container) {
  return (0, import_glance17.itemsIn)(container, "volumeMounts").some((mount) => {
    const path = (0, import_glance17.saidIn)(mount, "subPath") ?? (0, import_glance17.saidIn)(mount, "subPathExpr");
    return typeof path === "string" && path.includes("$(");
  });
}

// rules/unknown-medium.ts
var import_names2 = __toESM(require_names(), 1);
var import_rule28 = __toESM(require_rule(), 1);
var MEDIA = ["Memory", "HugePages"];
var unknown_medium_default = (0, import_rule28.defineRule)({
  summary: "an emptyDir is to be made on a medium that there is not",
  severity: "warning",
  category: "storage",
  subject: "workload",
  fixable: true,
  applies: ({ podSpec }) => podSpec.get("volumes").items().some((volume) => volume.get("emptyDir").get("medium").exists),
  *check({ builtIn, podSpec }) {
    if (!builtIn) return;
    for (const volume of podSpec.get("volumes").items()) {
      const field = volume.get("emptyDir").get("medium");
      const medium = field.string;
      if (!medium || medium === "Memory" || /^HugePages(?:-|$)/.test(medium)) continue;
      const near = (0, import_names2.nearName)(medium, MEDIA)?.name;
      const isSame = near?.toLowerCase() === medium.toLowerCase();
      yield {
        at: field,
        message: `medium: ${medium} is none that the kubelet knows, so the volume is never made and the Pod never starts`,
        help: near === void 0 ? "write Memory or HugePages, or take medium out for the disk of the node" : `write ${near}`,
        ...near !== void 0 && (0, import_rule28.renameFix)(field, near, isSame ? "safe" : "unsafe", `write medium: ${near}`)
      };
    }
  }
});

// rules/unknown-storage-class.ts
var import_claim_nodes10 = __toESM(require_claim_nodes(), 1);
var import_claims19 = __toESM(require_claims(), 1);
var import_rule29 = __toESM(require_rule(), 1);
var unknown_storage_class_default = (0, import_rule29.defineRule)({
  summary: "a claim asks for a storage class by a name that is nearly that of one beside it",
  severity: "warning",
  category: "storage",
  subject: ["PersistentVolumeClaim", "StatefulSet"],
  fixable: true,
  applies: (manifest, { bundle }) => bundle.all("StorageClass").length + bundle.all("PersistentVolume").length > 0 && (0, import_claim_nodes10.claimNodes)(manifest).some((claim) => Boolean((0, import_claim_nodes10.saidClass)(claim))),
  *check(subject, { bundle }) {
    const manifest = subject;
    if (manifest.partial) return;
    const names = /* @__PURE__ */ new Set([...classNamesBeside(manifest, bundle), ...volumeClassesBeside(manifest, bundle)]);
    const outcome = manifest.kind === "StatefulSet" ? "no Pod starts" : "so does its Pod";
    for (const { claim, title } of (0, import_claims19.claimsIn)(manifest)) {
      const field = classField(claim);
      const name = field.string;
      if (!name || names.has(name) || isUsualClass(name)) continue;
      const near = meantName(name, names);
      if (near === void 0 || !bundle.lacks("StorageClass", name, manifest)) continue;
      const meant = classBeside(near, manifest, bundle);
      yield {
        at: field,
        message: `${title} asks for storage class ${name}, which is not in the input, but ${near} is: it stays Pending, and ${outcome}`,
        help: `write ${near}`,
        ...meant && { related: [{ at: meant.root.get("metadata").get("name"), message: "this may be meant" }] },
        ...(0, import_rule29.renameFix)(field, near, "unsafe", `write ${near}`)
      };
    }
  }
});

// rules/unreclaimable-volume.ts
var import_glance18 = __toESM(require_glance(), 1);
var import_rule30 = __toESM(require_rule(), 1);
var unreclaimable_volume_default = (0, import_rule30.defineRule)({
  summary: "a volume is to be deleted or recycled, which nothing can do with it",
  severity: "info",
  category: "storage",
  subject: "PersistentVolume",
  applies: ({ root }) => {
    const policy = (0, import_glance18.saidIn)((0, import_glance18.valueIn)(root.node, "spec"), "persistentVolumeReclaimPolicy");
    return policy === "Delete" || policy === "Recycle";
  },
  *check(volume) {
    const policy = volume.root.get("spec").get("persistentVolumeReclaimPolicy");
    const source = sourceOf(volume);
    const annotations = volume.root.get("metadata").get("annotations");
    if (volume.partial || source === void 0 || !annotations.child("pv.kubernetes.io/provisioned-by").absent) return;
    const path = source.child("path").string ?? "";
    const deletes = source.step === "csi" || source.step === "hostPath" && /\/tmp\/./.test(path);
    const recycles = source.step === "nfs" || source.step === "hostPath";
    const word = policy.string === "Delete" ? "deletes" : policy.string === "Recycle" ? "empties" : void 0;
    if (word === void 0 || (word === "deletes" ? deletes : recycles)) return;
    yield {
      at: policy,
      message: `persistentVolumeReclaimPolicy: ${policy.string}: nothing ${word} a volume of type ${source.step}, so ${volumeTitle(volume)} is Failed once its claim is gone`,
      help: "write Retain",
      related: [{ at: source, message: "this is what it is made from" }]
    };
  }
});

// rules/unusable-data-mount.ts
var import_glance19 = __toESM(require_glance(), 1);
var import_workload6 = __toESM(require_workload(), 1);
var import_rule31 = __toESM(require_rule(), 1);
var OLD = "/var/lib/postgresql/data";
var unusable_data_mount_default = (0, import_rule31.defineRule)({
  summary: "PostgreSQL cannot begin with its volume as it is mounted",
  severity: "warning",
  category: "storage",
  subject: "workload",
  fixable: true,
  applies: (workload) => (0, import_glance19.someContainer)(workload, runsPostgres),
  *check(workload, { bundle }) {
    if (!workload.builtIn || workload.manifest.partial) return;
    for (const container of (0, import_workload6.containersOf)(workload)) {
      const found = postgresMount(container, workload, bundle);
      if (found === void 0) continue;
      const { major, mount, path, lostAndFound } = found;
      if (major === "latest" || major >= 18) {
        yield {
          at: path,
          message: `${major === "latest" ? "the newest PostgreSQL" : `PostgreSQL ${major}`} refuses to start with a volume at ${OLD}, where data was until 17: it keeps its own in ${major === "latest" ? "a directory for its version" : `/var/lib/postgresql/${major}/docker`}`,
          help: "write mountPath: /var/lib/postgresql",
          related: [
            {
              at: container.get("image"),
              message: major === "latest" ? "this image is the newest" : "this is the image"
            }
          ],
          ...(0, import_rule31.renameFix)(path, "/var/lib/postgresql", "unsafe", "write mountPath: /var/lib/postgresql")
        };
      } else if (lostAndFound !== "no") {
        const isSure = lostAndFound === "yes";
        yield {
          at: path,
          ...!isSure && { severity: "info" },
          message: isSure ? `PostgreSQL ${major} does not start with a new disk at ${OLD}: it asks for an empty directory, and the disk has lost+found in it` : `PostgreSQL ${major} does not start with a new disk at ${OLD}, if that has ext4: it asks for an empty directory, and ext4 puts lost+found there`,
          help: `add subPath: pgdata to the mount, or PGDATA: ${OLD}/pgdata to env`,
          ...(0, import_rule31.insertFix)(mount, { subPath: "pgdata" }, "unsafe")
        };
      }
    }
  }
});
function runsPostgres(container) {
  const image = (0, import_glance19.saidIn)(container, "image");
  if (typeof image !== "string" || !/postg|pgvector|timescale/.test(image)) return false;
  const isAtOld = (mount) => {
    const path = (0, import_glance19.saidIn)(mount, "mountPath");
    return typeof path === "string" && path.startsWith(OLD);
  };
  return (0, import_glance19.itemsIn)(container, "volumeMounts").some(isAtOld);
}

// rules/volume-reserved-for-no-claim.ts
var import_glance20 = __toESM(require_glance(), 1);
var import_rule32 = __toESM(require_rule(), 1);
var volume_reserved_for_no_claim_default = (0, import_rule32.defineRule)({
  summary: "a volume is reserved for a claim that does not exist",
  severity: "warning",
  category: "storage",
  subject: "PersistentVolume",
  fixable: true,
  applies: ({ root }) => (0, import_glance20.valueIn)((0, import_glance20.valueIn)(root.node, "spec"), "claimRef") !== void 0,
  *check(volume, { bundle }) {
    const fault = volume.partial ? void 0 : referenceFault(volume, bundle);
    if (fault === void 0) return;
    yield findingOf(fault, volumeTitle(volume), volume.root.get("spec").get("claimRef"));
  }
});
function findingOf(fault, title, reference) {
  const [name, namespace] = [reference.child("name"), reference.child("namespace")];
  switch (fault.is) {
    case "no-namespace":
      return {
        at: reference,
        range: reference.key,
        message: `claimRef has no namespace, so ${title} is reserved for a claim that cannot exist: it is never bound`,
        help: `write the namespace of the claim: ${fault.meant ?? "default, or the one that it is applied to"}`,
        ...fault.meant !== void 0 && (0, import_rule32.insertFix)(reference, { namespace: fault.meant }, "unsafe")
      };
    case "other-namespace":
      return {
        at: namespace,
        message: `${title} is reserved for claim ${name.string} in namespace ${namespace.string}, but the claim that is here is in ${fault.meant}: it is never bound`,
        help: `write namespace: ${fault.meant}`,
        related: [{ at: nameOf2(fault.owner.root), message: "the claim is made here" }],
        ...(0, import_rule32.renameFix)(namespace, fault.meant, "unsafe", `write ${fault.meant}`)
      };
    case "no-pod":
      return {
        at: name,
        // More volumes than Pods may be there for later.
        ...fault.isAbove && { severity: "info" },
        message: `${title} is reserved for claim ${name.string}, which no Pod has: StatefulSet ${fault.owner.name} has ${fault.pods}`,
        help: fault.isAbove ? "raise replicas, or take the volume out" : "name the claim of a Pod that there is",
        related: [{ at: nameOf2(fault.owner.root), message: "the StatefulSet is here" }]
      };
    case "misnamed":
      return {
        at: name,
        message: `${title} is reserved for claim ${name.string}, which is not in the input, but ${fault.meant} is: it is never bound`,
        help: `write ${fault.meant}`,
        ...(0, import_rule32.renameFix)(name, fault.meant, "unsafe", `write ${fault.meant}`)
      };
  }
}
function nameOf2(root) {
  return root.child("metadata").child("name");
}

// rules/volume-without-source.ts
var import_issues2 = __toESM(require_issues(), 1);
var import_statefulset6 = __toESM(require_statefulset(), 1);
var import_volumes11 = __toESM(require_volumes(), 1);
var import_rule33 = __toESM(require_rule(), 1);
var volume_without_source_default = (0, import_rule33.defineRule)({
  summary: "a volume does not say what it is made from",
  severity: "warning",
  category: "storage",
  subject: "workload",
  applies: ({ podSpec }) => {
    const volumes = podSpec.get("volumes").items();
    return volumes.some((volume) => (0, import_volumes11.sourcesOf)(volume).every(([, source]) => source.isNull));
  },
  *check({ builtIn, manifest, podSpec }) {
    const statefulSet = manifest.as("StatefulSet");
    const templates = statefulSet && (0, import_statefulset6.claimNames)(statefulSet);
    if (!builtIn || statefulSet !== void 0 && templates === void 0) return;
    for (const volume of podSpec.get("volumes").items()) {
      const name = volume.get("name").string;
      if (name === void 0 || templates?.has(name) || !(0, import_volumes11.lacksSource)(volume, manifest)) continue;
      const keys = (0, import_volumes11.sourcesOf)(volume).map(([key2]) => key2);
      const what = keys.length === 0 ? "has no source" : `has nothing in ${(0, import_issues2.listed)(keys, "and")}`;
      yield {
        at: volume.get("name"),
        message: `volume ${name} ${what}, so it becomes an emptyDir: empty at first, and gone with the Pod`,
        help: keys.length === 0 ? "say what it is made from, or write emptyDir: {}" : `say which ${keys[0]}, or write emptyDir: {}`
      };
    }
  }
});
// Annotate the CommonJS export names for ESM import in node:
0 && (module.exports = {
  "claim-contradicts-template": null,
  "claim-misses-data": null,
  "claim-mode-mismatch": null,
  "claim-name-collision": null,
  "claim-without-volume": null,
  "decimal-file-mode": null,
  "duplicate-claim-template": null,
  "empty-read-only-claim": null,
  "file-mounted-as-directory": null,
  "fractional-bytes": null,
  "host-path-for-data": null,
  "host-path-for-many-nodes": null,
  "ignored-claim-metadata": null,
  "ignored-data-source": null,
  "immediate-binding-of-local-volumes": null,
  "missing-fs-group": null,
  "mount-hides-image-files": null,
  "no-storage-class": null,
  "one-volume-for-all-claims": null,
  "read-write-many-claim-template": null,
  "retention-deletes-claims": null,
  "selector-prevents-provisioning": null,
  "shadowed-volume": null,
  "shared-claim": null,
  "sub-path-not-updated": null,
  "unbindable-claim": null,
  "unexpanded-sub-path": null,
  "unknown-medium": null,
  "unknown-storage-class": null,
  "unreclaimable-volume": null,
  "unusable-data-mount": null,
  "volume-reserved-for-no-claim": null,
  "volume-without-source": null
});
