"use strict";
var __defProp = Object.defineProperty;
var __getOwnPropDesc = Object.getOwnPropertyDescriptor;
var __getOwnPropNames = Object.getOwnPropertyNames;
var __hasOwnProp = Object.prototype.hasOwnProperty;
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
var __toCommonJS = (mod) => __copyProps(__defProp({}, "__esModule", { value: true }), mod);

// src/schema/structure.ts
var structure_exports = {};
__export(structure_exports, {
  kindLines: () => kindLines,
  typeLines: () => typeLines
});
module.exports = __toCommonJS(structure_exports);
var kindLines = () => `
admissionregistration.k8s.io/v1 MutatingAdmissionPolicy@36 MutatingAdmissionPolicyBinding@36 MutatingWebhookConfiguration ValidatingAdmissionPolicy@30 ValidatingAdmissionPolicyBinding@30 ValidatingWebhookConfiguration
admissionregistration.k8s.io/v1alpha1 MutatingAdmissionPolicy:admissionregistration/v1alpha1.MutatingAdmissionPolicy@32 MutatingAdmissionPolicyBinding:admissionregistration/v1alpha1.MutatingAdmissionPolicyBinding@32 ValidatingAdmissionPolicy:admissionregistration/v1alpha1.ValidatingAdmissionPolicy@26-31 ValidatingAdmissionPolicyBinding:admissionregistration/v1alpha1.ValidatingAdmissionPolicyBinding@26-31
admissionregistration.k8s.io/v1beta1 MutatingAdmissionPolicy:admissionregistration/v1beta1.MutatingAdmissionPolicy@34 MutatingAdmissionPolicyBinding:admissionregistration/v1beta1.MutatingAdmissionPolicyBinding@34 ValidatingAdmissionPolicy:admissionregistration/v1beta1.ValidatingAdmissionPolicy@28-33 ValidatingAdmissionPolicyBinding:admissionregistration/v1beta1.ValidatingAdmissionPolicyBinding@28-33
apiextensions.k8s.io/v1 CustomResourceDefinition
apiregistration.k8s.io/v1 APIService
apps/v1 ControllerRevision DaemonSet Deployment ReplicaSet StatefulSet
authentication.k8s.io/v1 SelfSubjectReview@28 TokenRequest TokenReview
authentication.k8s.io/v1alpha1 SelfSubjectReview:authentication/v1alpha1.SelfSubjectReview@26-31
authentication.k8s.io/v1beta1 SelfSubjectReview:authentication/v1beta1.SelfSubjectReview@27-32
authorization.k8s.io/v1 LocalSubjectAccessReview SelfSubjectAccessReview SelfSubjectRulesReview SubjectAccessReview
autoscaling/v1 HorizontalPodAutoscaler:autoscaling/v1.HorizontalPodAutoscaler Scale
autoscaling/v2 HorizontalPodAutoscaler
autoscaling/v2beta2 HorizontalPodAutoscaler:autoscaling/v2beta2.HorizontalPodAutoscaler@-25
batch/v1 CronJob Job
certificates.k8s.io/v1 CertificateSigningRequest ClusterTrustBundle@37 PodCertificateRequest@37
certificates.k8s.io/v1alpha1 ClusterTrustBundle:certificates/v1alpha1.ClusterTrustBundle@27-36 PodCertificateRequest:certificates/v1alpha1.PodCertificateRequest@34-34
certificates.k8s.io/v1beta1 ClusterTrustBundle:certificates/v1beta1.ClusterTrustBundle@33 PodCertificateRequest:certificates/v1beta1.PodCertificateRequest@35
coordination.k8s.io/v1 Lease
coordination.k8s.io/v1alpha1 LeaseCandidate:coordination/v1alpha1.LeaseCandidate@31-31
coordination.k8s.io/v1alpha2 LeaseCandidate:coordination/v1alpha2.LeaseCandidate@32
coordination.k8s.io/v1beta1 LeaseCandidate@33
discovery.k8s.io/v1 EndpointSlice
events.k8s.io/v1 Event:events/v1.Event
flowcontrol.apiserver.k8s.io/v1 FlowSchema@29 PriorityLevelConfiguration@29
flowcontrol.apiserver.k8s.io/v1beta1 FlowSchema:flowcontrol/v1beta1.FlowSchema@-25 PriorityLevelConfiguration:flowcontrol/v1beta1.PriorityLevelConfiguration@-25
flowcontrol.apiserver.k8s.io/v1beta2 FlowSchema:flowcontrol/v1beta2.FlowSchema@-28 PriorityLevelConfiguration:flowcontrol/v1beta2.PriorityLevelConfiguration@-28
flowcontrol.apiserver.k8s.io/v1beta3 FlowSchema:flowcontrol/v1beta3.FlowSchema@26-31 PriorityLevelConfiguration:flowcontrol/v1beta3.PriorityLevelConfiguration@26-31
internal.apiserver.k8s.io/v1alpha1 StorageVersion
lifecycle.k8s.io/v1alpha1 Eviction:lifecycle/v1alpha1.Eviction@37 EvictionRequest@37
networking.k8s.io/v1 IPAddress@33 Ingress IngressClass NetworkPolicy ServiceCIDR@33
networking.k8s.io/v1alpha1 ClusterCIDR@-28 IPAddress:networking/v1alpha1.IPAddress@27-30 ServiceCIDR:networking/v1alpha1.ServiceCIDR@29-30
networking.k8s.io/v1beta1 IPAddress:networking/v1beta1.IPAddress@31-36 ServiceCIDR:networking/v1beta1.ServiceCIDR@31-36
node.k8s.io/v1 RuntimeClass
policy/v1 Eviction PodDisruptionBudget
rbac.authorization.k8s.io/v1 ClusterRole ClusterRoleBinding Role RoleBinding
resource.k8s.io/v1 DeviceClass@34 DeviceTaintRule@37 ResourceClaim:resource/v1.ResourceClaim@34 ResourceClaimTemplate@34 ResourceSlice@34
resource.k8s.io/v1alpha1 PodScheduling@26-26 ResourceClaim:resource/v1alpha1.ResourceClaim@26-26 ResourceClaimTemplate:resource/v1alpha1.ResourceClaimTemplate@26-26 ResourceClass:resource/v1alpha1.ResourceClass@26-26
resource.k8s.io/v1alpha2 PodSchedulingContext:resource/v1alpha2.PodSchedulingContext@27-30 ResourceClaim:resource/v1alpha2.ResourceClaim@27-30 ResourceClaimParameters@30-30 ResourceClaimTemplate:resource/v1alpha2.ResourceClaimTemplate@27-30 ResourceClass@27-30 ResourceClassParameters@30-30 ResourceSlice:resource/v1alpha2.ResourceSlice@30-30
resource.k8s.io/v1alpha3 DeviceClass:resource/v1alpha3.DeviceClass@31-33 DeviceTaintRule:resource/v1alpha3.DeviceTaintRule@33 PodSchedulingContext@31-31 ResourceClaim:resource/v1alpha3.ResourceClaim@31-33 ResourceClaimTemplate:resource/v1alpha3.ResourceClaimTemplate@31-33 ResourcePoolStatusRequest@36 ResourceSlice:resource/v1alpha3.ResourceSlice@31-33
resource.k8s.io/v1beta1 DeviceClass:resource/v1beta1.DeviceClass@32 ResourceClaim:resource/v1beta1.ResourceClaim@32 ResourceClaimTemplate:resource/v1beta1.ResourceClaimTemplate@32 ResourceSlice:resource/v1beta1.ResourceSlice@32
resource.k8s.io/v1beta2 DeviceClass:resource/v1beta2.DeviceClass@33 DeviceTaintRule:resource/v1beta2.DeviceTaintRule@36 ResourceClaim:resource/v1beta2.ResourceClaim@33 ResourceClaimTemplate:resource/v1beta2.ResourceClaimTemplate@33 ResourceSlice:resource/v1beta2.ResourceSlice@33
scheduling.k8s.io/v1 PriorityClass
scheduling.k8s.io/v1alpha1 Workload:scheduling/v1alpha1.Workload@35-35
scheduling.k8s.io/v1alpha2 PodGroup:scheduling/v1alpha2.PodGroup@36-36 Workload:scheduling/v1alpha2.Workload@36-36
scheduling.k8s.io/v1alpha3 CompositePodGroup@37 PodGroup:scheduling/v1alpha3.PodGroup@37 Workload:scheduling/v1alpha3.Workload@37
scheduling.k8s.io/v1beta1 PodGroup@37 Workload@37
storage.k8s.io/v1 CSIDriver CSINode CSIStorageCapacity StorageClass VolumeAttachment VolumeAttributesClass@34
storage.k8s.io/v1alpha1 VolumeAttributesClass:storage/v1alpha1.VolumeAttributesClass@29-34
storage.k8s.io/v1beta1 CSIStorageCapacity:storage/v1beta1.CSIStorageCapacity@-26 VolumeAttributesClass:storage/v1beta1.VolumeAttributesClass@31-36
storagemigration.k8s.io/v1 StorageVersionMigration@37
storagemigration.k8s.io/v1alpha1 StorageVersionMigration:storagemigration/v1alpha1.StorageVersionMigration@30-34
storagemigration.k8s.io/v1beta1 StorageVersionMigration:storagemigration/v1beta1.StorageVersionMigration@35
v1 Binding ComponentStatus ConfigMap Endpoints Event LimitRange Namespace Node PersistentVolume PersistentVolumeClaim Pod PodTemplate ReplicationController ResourceQuota Secret Service ServiceAccount
`;
var typeLines = () => `
APIService apiVersion:string kind:string metadata:ObjectMeta spec:APIServiceSpec status:APIServiceStatus
APIServiceCondition lastTransitionTime:time message:string reason:string status:string type:string
APIServiceSpec caBundle:bytes group:string groupPriorityMinimum:int32 insecureSkipTLSVerify:boolean service:apiregistration/v1.ServiceReference version:string versionPriority:int32
APIServiceStatus conditions:[]APIServiceCondition
AWSElasticBlockStoreVolumeSource fsType:string partition:int32 readOnly:boolean volumeID:string
Affinity nodeAffinity:NodeAffinity podAffinity:PodAffinity podAntiAffinity:PodAntiAffinity
AggregationRule clusterRoleSelectors:[]LabelSelector
AllCompositeDisruptionMode
AllDisruptionMode
AllocatedDeviceStatus conditions:[]Condition data:any device:string driver:string networkData:NetworkDeviceData pool:string shareID:string
AllocationResult allocationTimestamp:time devices:DeviceAllocationResult nodeSelector:NodeSelector
AppArmorProfile localhostProfile:string type:string
ApplyConfiguration expression:string
AttachedVolume devicePath:string name:string
AuditAnnotation key:string valueExpression:string
AzureDiskVolumeSource cachingMode:string diskName:string diskURI:string fsType:string kind:string readOnly:boolean
AzureFilePersistentVolumeSource readOnly:boolean secretName:string secretNamespace:string shareName:string
AzureFileVolumeSource readOnly:boolean secretName:string shareName:string
BasicDevice allNodes:boolean@33 allowMultipleAllocations:boolean@34 attributes:{}resource/v1beta1.DeviceAttribute bindingConditions:[]string@34 bindingFailureConditions:[]string@34 bindsToNode:boolean@34 capacity:{}resource/v1beta1.DeviceCapacity consumesCounters:[]resource/v1beta1.DeviceCounterConsumption@33 nodeAllocatableResourceMappings:{}resource/v1beta1.NodeAllocatableResourceMapping@36-36 nodeAllocatableResources:{}resource/v1beta1.NodeAllocatableResource@37 nodeName:string@33 nodeSelector:NodeSelector@33 taints:[]resource/v1beta1.DeviceTaint@33
BasicSchedulingPolicy
Binding apiVersion:string kind:string metadata:ObjectMeta target:ObjectReference
BoundObjectReference apiVersion:string kind:string name:string uid:string
CELDeviceSelector expression:string
CSIDriver apiVersion:string kind:string metadata:ObjectMeta spec:CSIDriverSpec
CSIDriverSpec attachRequired:boolean fsGroupPolicy:string nodeAllocatableUpdatePeriodSeconds:int64@33 podInfoOnMount:boolean preventPodSchedulingIfMissing:boolean@36 requiresRepublish:boolean seLinuxMount:boolean serviceAccountTokenInSecrets:boolean@35 storageCapacity:boolean tokenRequests:[]storage/v1.TokenRequest volumeLifecycleModes:[]string
CSINode apiVersion:string kind:string metadata:ObjectMeta spec:CSINodeSpec status:CSINodeStatus@37
CSINodeDriver allocatable:VolumeNodeResources name:string nodeID:string topologyKeys:[]string
CSINodeSpec drivers:[]CSINodeDriver
CSINodeStatus storageHealth:[]StorageHealth
CSIPersistentVolumeSource controllerExpandSecretRef:SecretReference controllerPublishSecretRef:SecretReference driver:string fsType:string nodeExpandSecretRef:SecretReference nodePublishSecretRef:SecretReference nodeStageSecretRef:SecretReference readOnly:boolean volumeAttributes:{}string volumeHandle:string
CSIStorageCapacity apiVersion:string capacity:quantity kind:string maximumVolumeSize:quantity metadata:ObjectMeta nodeTopology:LabelSelector storageClassName:string
CSIVolumeSource driver:string fsType:string nodePublishSecretRef:LocalObjectReference readOnly:boolean volumeAttributes:{}string
Capabilities add:[]string drop:[]string
CapacityRequestPolicy default:quantity validRange:CapacityRequestPolicyRange validValues:[]quantity
CapacityRequestPolicyRange max:quantity min:quantity step:quantity
CapacityRequirements requests:{}quantity
CephFSPersistentVolumeSource monitors:[]string path:string readOnly:boolean secretFile:string secretRef:SecretReference user:string
CephFSVolumeSource monitors:[]string path:string readOnly:boolean secretFile:string secretRef:LocalObjectReference user:string
CertificateSigningRequest apiVersion:string kind:string metadata:ObjectMeta spec:CertificateSigningRequestSpec status:CertificateSigningRequestStatus
CertificateSigningRequestCondition lastTransitionTime:time lastUpdateTime:time message:string reason:string status:string type:string
CertificateSigningRequestSpec expirationSeconds:int32 extra:{}[]string groups:[]string request:bytes signerName:string uid:string usages:[]string username:string
CertificateSigningRequestStatus certificate:bytes conditions:[]CertificateSigningRequestCondition
CinderPersistentVolumeSource fsType:string readOnly:boolean secretRef:SecretReference volumeID:string
CinderVolumeSource fsType:string readOnly:boolean secretRef:LocalObjectReference volumeID:string
ClaimSource resourceClaimName:string resourceClaimTemplateName:string
ClientIPConfig timeoutSeconds:int32
ClusterCIDR apiVersion:string kind:string metadata:ObjectMeta spec:ClusterCIDRSpec
ClusterCIDRSpec ipv4:string ipv6:string nodeSelector:NodeSelector perNodeHostBits:int32
ClusterRole aggregationRule:AggregationRule apiVersion:string kind:string metadata:ObjectMeta rules:[]PolicyRule
ClusterRoleBinding apiVersion:string kind:string metadata:ObjectMeta roleRef:RoleRef subjects:[]rbac/v1.Subject
ClusterTrustBundle apiVersion:string kind:string metadata:ObjectMeta spec:ClusterTrustBundleSpec
ClusterTrustBundleProjection labelSelector:LabelSelector name:string optional:boolean path:string signerName:string user:int64@37
ClusterTrustBundleSpec signerName:string trustBundle:string
ComponentCondition error:string message:string status:string type:string
ComponentStatus apiVersion:string conditions:[]ComponentCondition kind:string metadata:ObjectMeta
CompositeBasicSchedulingPolicy
CompositeDisruptionMode all:AllCompositeDisruptionMode single:SingleCompositeDisruptionMode
CompositeGangSchedulingPolicy minGroupCount:int32
CompositePodGroup apiVersion:string kind:string metadata:ObjectMeta spec:CompositePodGroupSpec status:CompositePodGroupStatus
CompositePodGroupSchedulingConstraints topology:[]TopologyConstraint
CompositePodGroupSchedulingPolicy basic:CompositeBasicSchedulingPolicy gang:CompositeGangSchedulingPolicy
CompositePodGroupSpec disruptionMode:scheduling/v1alpha3.CompositeDisruptionMode parentCompositePodGroupName:string preemptionPolicy:string priority:int32 priorityClassName:string schedulingConstraints:scheduling/v1alpha3.CompositePodGroupSchedulingConstraints schedulingPolicy:scheduling/v1alpha3.CompositePodGroupSchedulingPolicy workloadRef:scheduling/v1alpha3.WorkloadReference
CompositePodGroupStatus conditions:[]Condition
CompositePodGroupTemplate compositePodGroupTemplates:[]CompositePodGroupTemplate disruptionMode:CompositeDisruptionMode name:string podGroupTemplates:[]PodGroupTemplate preemptionPolicy:string priority:int32 priorityClassName:string schedulingConstraints:CompositePodGroupSchedulingConstraints schedulingPolicy:CompositePodGroupSchedulingPolicy
Condition lastTransitionTime:time message:string observedGeneration:int64 reason:string status:string type:string
ConfigMap apiVersion:string binaryData:{}bytes data:{}string immutable:boolean kind:string metadata:ObjectMeta
ConfigMapEnvSource name:string optional:boolean
ConfigMapKeySelector key:string name:string optional:boolean
ConfigMapNodeConfigSource kubeletConfigKey:string name:string namespace:string resourceVersion:string uid:string
ConfigMapProjection items:[]KeyToPath name:string optional:boolean
ConfigMapVolumeSource defaultMode:int32 defaultUser:int64@37 items:[]KeyToPath name:string optional:boolean
Container args:[]string command:[]string env:[]EnvVar envFrom:[]EnvFromSource image:string imagePullPolicy:string lifecycle:Lifecycle livenessProbe:Probe name:string ports:[]ContainerPort readinessProbe:Probe resizePolicy:[]ContainerResizePolicy@27 resources:ResourceRequirements restartPolicy:string@28 restartPolicyRules:[]ContainerRestartRule@34 securityContext:SecurityContext startupProbe:Probe stdin:boolean stdinOnce:boolean terminationMessagePath:string terminationMessagePolicy:string tty:boolean volumeDevices:[]VolumeDevice volumeMounts:[]VolumeMount workingDir:string
ContainerExtendedResourceRequest containerName:string requestName:string resourceName:string
ContainerImage names:[]string sizeBytes:int64
ContainerPort containerPort:int32 hostIP:string hostPort:int32 name:string protocol:string
ContainerResizePolicy resourceName:string restartPolicy:string
ContainerResourceMetricSource container:string name:string target:MetricTarget
ContainerResourceMetricStatus container:string current:MetricValueStatus name:string
ContainerRestartRule action:string exitCodes:ContainerRestartRuleOnExitCodes
ContainerRestartRuleOnExitCodes operator:string values:[]int32
ContainerState running:ContainerStateRunning terminated:ContainerStateTerminated waiting:ContainerStateWaiting
ContainerStateRunning startedAt:time
ContainerStateTerminated containerID:string exitCode:int32 finishedAt:time message:string reason:string signal:int32 startedAt:time
ContainerStateWaiting message:string reason:string
ContainerStatus allocatedResources:{}quantity@27 allocatedResourcesStatus:[]ResourceStatus@31 containerID:string image:string imageID:string lastState:ContainerState name:string ready:boolean resources:ResourceRequirements@27 restartCount:int32 started:boolean state:ContainerState stopSignal:string@33 user:ContainerUser@31 volumeMounts:[]VolumeMountStatus@30
ContainerUser linux:LinuxContainerUser
ControllerRevision apiVersion:string data:any kind:string metadata:ObjectMeta revision:int64
Counter value:quantity
CounterSet counters:{}Counter name:string
CronJob apiVersion:string kind:string metadata:ObjectMeta spec:CronJobSpec status:CronJobStatus
CronJobSpec concurrencyPolicy:string failedJobsHistoryLimit:int32 jobTemplate:JobTemplateSpec schedule:string startingDeadlineSeconds:int64 successfulJobsHistoryLimit:int32 suspend:boolean timeZone:string
CronJobStatus active:[]ObjectReference lastScheduleTime:time lastSuccessfulTime:time
CrossVersionObjectReference apiVersion:string kind:string name:string
CustomResourceColumnDefinition description:string format:string jsonPath:string name:string priority:int32 type:string
CustomResourceConversion strategy:string webhook:WebhookConversion
CustomResourceDefinition apiVersion:string kind:string metadata:ObjectMeta spec:CustomResourceDefinitionSpec status:CustomResourceDefinitionStatus
CustomResourceDefinitionCondition lastTransitionTime:time message:string observedGeneration:int64@35 reason:string status:string type:string
CustomResourceDefinitionNames categories:[]string kind:string listKind:string plural:string shortNames:[]string singular:string
CustomResourceDefinitionSpec conversion:CustomResourceConversion group:string names:CustomResourceDefinitionNames preserveUnknownFields:boolean scope:string versions:[]CustomResourceDefinitionVersion
CustomResourceDefinitionStatus acceptedNames:CustomResourceDefinitionNames conditions:[]CustomResourceDefinitionCondition observedGeneration:int64@35 storedVersions:[]string
CustomResourceDefinitionVersion additionalPrinterColumns:[]CustomResourceColumnDefinition deprecated:boolean deprecationWarning:string name:string schema:CustomResourceValidation selectableFields:[]SelectableField@30 served:boolean storage:boolean subresources:CustomResourceSubresources
CustomResourceSubresourceScale labelSelectorPath:string specReplicasPath:string statusReplicasPath:string
CustomResourceSubresourceStatus
CustomResourceSubresources scale:CustomResourceSubresourceScale status:CustomResourceSubresourceStatus
CustomResourceValidation openAPIV3Schema:JSONSchemaProps
DaemonEndpoint Port:int32
DaemonSet apiVersion:string kind:string metadata:ObjectMeta spec:DaemonSetSpec status:DaemonSetStatus
DaemonSetCondition lastTransitionTime:time message:string reason:string status:string type:string
DaemonSetSpec minReadySeconds:int32 revisionHistoryLimit:int32 selector:LabelSelector template:PodTemplateSpec updateStrategy:DaemonSetUpdateStrategy
DaemonSetStatus collisionCount:int32 conditions:[]DaemonSetCondition currentNumberScheduled:int32 desiredNumberScheduled:int32 numberAvailable:int32 numberMisscheduled:int32 numberReady:int32 numberUnavailable:int32 observedGeneration:int64 updatedNumberScheduled:int32
DaemonSetUpdateStrategy rollingUpdate:RollingUpdateDaemonSet type:string
DeleteOptions apiVersion:string dryRun:[]string gracePeriodSeconds:int64 ignoreStoreReadErrorWithClusterBreakingPotential:boolean@32 kind:string orphanDependents:boolean preconditions:Preconditions propagationPolicy:string
Deployment apiVersion:string kind:string metadata:ObjectMeta spec:DeploymentSpec status:DeploymentStatus
DeploymentCondition lastTransitionTime:time lastUpdateTime:time message:string reason:string status:string type:string
DeploymentSpec minReadySeconds:int32 paused:boolean progressDeadlineSeconds:int32 replicas:int32 revisionHistoryLimit:int32 selector:LabelSelector strategy:DeploymentStrategy template:PodTemplateSpec
DeploymentStatus availableReplicas:int32 collisionCount:int32 conditions:[]DeploymentCondition observedGeneration:int64 readyReplicas:int32 replicas:int32 terminatingReplicas:int32@33 unavailableReplicas:int32 updatedReplicas:int32
DeploymentStrategy rollingUpdate:RollingUpdateDeployment type:string
Device allNodes:boolean allowMultipleAllocations:boolean attributes:{}DeviceAttribute bindingConditions:[]string bindingFailureConditions:[]string bindsToNode:boolean capacity:{}DeviceCapacity consumesCounters:[]DeviceCounterConsumption name:string nodeAllocatableResourceMappings:{}NodeAllocatableResourceMapping@36-36 nodeAllocatableResources:{}NodeAllocatableResource@37 nodeName:string nodeSelector:NodeSelector taints:[]DeviceTaint
DeviceAllocationConfiguration opaque:OpaqueDeviceConfiguration requests:[]string source:string
DeviceAllocationResult config:[]DeviceAllocationConfiguration results:[]DeviceRequestAllocationResult
DeviceAttribute bool:boolean bools:[]boolean@36 int:int64 ints:[]int64@36 string:string strings:[]string@36 version:string versions:[]string@36
DeviceCapacity requestPolicy:CapacityRequestPolicy value:quantity
DeviceClaim config:[]DeviceClaimConfiguration constraints:[]DeviceConstraint requests:[]DeviceRequest
DeviceClaimConfiguration opaque:OpaqueDeviceConfiguration requests:[]string
DeviceClass apiVersion:string kind:string metadata:ObjectMeta spec:DeviceClassSpec
DeviceClassConfiguration opaque:OpaqueDeviceConfiguration
DeviceClassSpec config:[]DeviceClassConfiguration extendedResourceName:string selectors:[]DeviceSelector
DeviceConstraint distinctAttribute:string matchAttribute:string requests:[]string
DeviceCounterConsumption compatibilityGroups:[]string@37 counterSet:string counters:{}Counter
DeviceDerivedAttribute expression:string name:string
DeviceRequest exactly:ExactDeviceRequest firstAvailable:[]DeviceSubRequest name:string
DeviceRequestAllocationResult adminAccess:boolean bindingConditions:[]string bindingFailureConditions:[]string consumedCapacity:{}quantity device:string driver:string pool:string request:string shareID:string skipNodeOperations:[]string@37 tolerations:[]DeviceToleration
DeviceSelector cel:CELDeviceSelector
DeviceSubRequest allocationMode:string capacity:CapacityRequirements count:int64 derivedAttributes:[]DeviceDerivedAttribute@37 deviceClassName:string name:string selectors:[]DeviceSelector tolerations:[]DeviceToleration
DeviceTaint effect:string key:string timeAdded:time value:string
DeviceTaintRule apiVersion:string kind:string metadata:ObjectMeta spec:DeviceTaintRuleSpec status:DeviceTaintRuleStatus
DeviceTaintRuleSpec deviceSelector:DeviceTaintSelector taint:DeviceTaint
DeviceTaintRuleStatus conditions:[]Condition
DeviceTaintSelector device:string driver:string pool:string
DeviceToleration effect:string key:string operator:string tolerationSeconds:int64 value:string
DisruptionMode all:AllDisruptionMode single:SingleDisruptionMode
DownwardAPIProjection items:[]DownwardAPIVolumeFile
DownwardAPIVolumeFile fieldRef:ObjectFieldSelector mode:int32 path:string resourceFieldRef:ResourceFieldSelector user:int64@37
DownwardAPIVolumeSource defaultMode:int32 defaultUser:int64@37 items:[]DownwardAPIVolumeFile
DriverAllocationResult namedResources:NamedResourcesAllocationResult vendorRequestParameters:any
DriverRequests driverName:string requests:[]ResourceRequest vendorParameters:any
EmptyDirVolumeSource medium:string mode:int32@37 sizeLimit:quantity
Endpoint addresses:[]string conditions:EndpointConditions deprecatedTopology:{}string hints:EndpointHints hostname:string nodeName:string targetRef:ObjectReference zone:string
EndpointAddress hostname:string ip:string nodeName:string targetRef:ObjectReference
EndpointConditions ready:boolean serving:boolean terminating:boolean
EndpointHints forNodes:[]ForNode@33 forZones:[]ForZone
EndpointPort appProtocol:string name:string port:int32 protocol:string
EndpointSlice addressType:string apiVersion:string endpoints:[]Endpoint kind:string metadata:ObjectMeta ports:[]discovery/v1.EndpointPort
EndpointSubset addresses:[]EndpointAddress notReadyAddresses:[]EndpointAddress ports:[]EndpointPort
Endpoints apiVersion:string kind:string metadata:ObjectMeta subsets:[]EndpointSubset
EnvFromSource configMapRef:ConfigMapEnvSource prefix:string secretRef:SecretEnvSource
EnvVar name:string value:string valueFrom:EnvVarSource
EnvVarSource configMapKeyRef:ConfigMapKeySelector fieldRef:ObjectFieldSelector fileKeyRef:FileKeySelector@34 resourceFieldRef:ResourceFieldSelector secretKeyRef:SecretKeySelector
EphemeralContainer args:[]string command:[]string env:[]EnvVar envFrom:[]EnvFromSource image:string imagePullPolicy:string lifecycle:Lifecycle livenessProbe:Probe name:string ports:[]ContainerPort readinessProbe:Probe resizePolicy:[]ContainerResizePolicy@27 resources:ResourceRequirements restartPolicy:string@28 restartPolicyRules:[]ContainerRestartRule@34 securityContext:SecurityContext startupProbe:Probe stdin:boolean stdinOnce:boolean targetContainerName:string terminationMessagePath:string terminationMessagePolicy:string tty:boolean volumeDevices:[]VolumeDevice volumeMounts:[]VolumeMount workingDir:string
EphemeralVolumeSource volumeClaimTemplate:PersistentVolumeClaimTemplate
Event action:string apiVersion:string count:int32 eventTime:time firstTimestamp:time involvedObject:ObjectReference kind:string lastTimestamp:time message:string metadata:ObjectMeta reason:string related:ObjectReference reportingComponent:string reportingInstance:string series:EventSeries source:EventSource type:string
EventSeries count:int32 lastObservedTime:time
EventSource component:string host:string
Eviction apiVersion:string deleteOptions:DeleteOptions kind:string metadata:ObjectMeta
EvictionPodReference name:string uid:string
EvictionRequest apiVersion:string kind:string metadata:ObjectMeta spec:EvictionRequestSpec status:EvictionRequestStatus
EvictionRequestPodReference name:string uid:string
EvictionRequestSpec intent:string requester:string target:EvictionRequestTarget
EvictionRequestStatus conditions:[]Condition observedGeneration:int64
EvictionRequestTarget pod:EvictionRequestPodReference
EvictionResponder name:string priority:int32
EvictionSpec target:EvictionTarget
EvictionStatus conditions:[]Condition observedGeneration:int64 requesters:[]Requester responders:[]ResponderStatus targetResponders:[]TargetResponder
EvictionTarget pod:EvictionPodReference
ExactDeviceRequest adminAccess:boolean allocationMode:string capacity:CapacityRequirements count:int64 derivedAttributes:[]DeviceDerivedAttribute@37 deviceClassName:string selectors:[]DeviceSelector tolerations:[]DeviceToleration
ExecAction command:[]string
ExemptPriorityLevelConfiguration lendablePercent:int32 nominalConcurrencyShares:int32
ExpressionWarning fieldRef:string warning:string
ExternalDocumentation description:string url:string
ExternalMetricSource metric:MetricIdentifier target:MetricTarget
ExternalMetricStatus current:MetricValueStatus metric:MetricIdentifier
FCVolumeSource fsType:string lun:int32 readOnly:boolean targetWWNs:[]string wwids:[]string
FieldSelectorAttributes rawSelector:string requirements:[]FieldSelectorRequirement
FieldSelectorRequirement key:string operator:string values:[]string
FileKeySelector key:string optional:boolean path:string volumeName:string
FlexPersistentVolumeSource driver:string fsType:string options:{}string readOnly:boolean secretRef:SecretReference
FlexVolumeSource driver:string fsType:string options:{}string readOnly:boolean secretRef:LocalObjectReference
FlockerVolumeSource datasetName:string datasetUUID:string
FlowDistinguisherMethod type:string
FlowSchema apiVersion:string kind:string metadata:ObjectMeta spec:FlowSchemaSpec status:FlowSchemaStatus
FlowSchemaCondition lastTransitionTime:time message:string reason:string status:string type:string
FlowSchemaSpec distinguisherMethod:FlowDistinguisherMethod matchingPrecedence:int32 priorityLevelConfiguration:PriorityLevelConfigurationReference rules:[]PolicyRulesWithSubjects
FlowSchemaStatus conditions:[]FlowSchemaCondition
ForNode name:string
ForZone name:string
GCEPersistentDiskVolumeSource fsType:string partition:int32 pdName:string readOnly:boolean
GRPCAction mode:string@37 port:int32 service:string
GangSchedulingPolicy minCount:int32
GitRepoVolumeSource directory:string repository:string revision:string
GlusterfsPersistentVolumeSource endpoints:string endpointsNamespace:string path:string readOnly:boolean
GlusterfsVolumeSource endpoints:string path:string readOnly:boolean
GroupResource group:string resource:string
GroupSubject name:string
GroupVersionResource group:string resource:string version:string
HPAScalingPolicy periodSeconds:int32 type:string value:int32
HPAScalingRules policies:[]HPAScalingPolicy selectPolicy:string stabilizationWindowSeconds:int32 tolerance:quantity@33
HTTPGetAction host:string httpHeaders:[]HTTPHeader path:string port:int-or-string protocol:string@37 scheme:string
HTTPHeader name:string value:string
HTTPIngressPath backend:IngressBackend path:string pathType:string
HTTPIngressRuleValue paths:[]HTTPIngressPath
HorizontalPodAutoscaler apiVersion:string kind:string metadata:ObjectMeta spec:HorizontalPodAutoscalerSpec status:HorizontalPodAutoscalerStatus
HorizontalPodAutoscalerBehavior scaleDown:HPAScalingRules scaleUp:HPAScalingRules
HorizontalPodAutoscalerCondition lastTransitionTime:time message:string observedGeneration:int64@37 reason:string status:string type:string
HorizontalPodAutoscalerSpec behavior:HorizontalPodAutoscalerBehavior maxReplicas:int32 metrics:[]MetricSpec minReplicas:int32 scaleTargetRef:CrossVersionObjectReference
HorizontalPodAutoscalerStatus conditions:[]HorizontalPodAutoscalerCondition currentMetrics:[]MetricStatus currentReplicas:int32 desiredReplicas:int32 lastScaleTime:time observedGeneration:int64
HostAlias hostnames:[]string ip:string
HostIP ip:string
HostPathVolumeSource path:string type:string
IPAddress apiVersion:string kind:string metadata:ObjectMeta spec:IPAddressSpec
IPAddressSpec parentRef:ParentReference
IPBlock cidr:string except:[]string
ISCSIPersistentVolumeSource chapAuthDiscovery:boolean chapAuthSession:boolean fsType:string initiatorName:string iqn:string iscsiInterface:string lun:int32 portals:[]string readOnly:boolean secretRef:SecretReference targetPortal:string
ISCSIVolumeSource chapAuthDiscovery:boolean chapAuthSession:boolean fsType:string initiatorName:string iqn:string iscsiInterface:string lun:int32 portals:[]string readOnly:boolean secretRef:LocalObjectReference targetPortal:string
ImageVolumeSource pullPolicy:string reference:string
ImageVolumeStatus imageRef:string
Ingress apiVersion:string kind:string metadata:ObjectMeta spec:IngressSpec status:IngressStatus
IngressBackend resource:TypedLocalObjectReference service:IngressServiceBackend
IngressClass apiVersion:string kind:string metadata:ObjectMeta spec:IngressClassSpec
IngressClassParametersReference apiGroup:string kind:string name:string namespace:string scope:string
IngressClassSpec controller:string parameters:IngressClassParametersReference
IngressLoadBalancerIngress hostname:string ip:string ports:[]IngressPortStatus
IngressLoadBalancerStatus ingress:[]IngressLoadBalancerIngress
IngressPortStatus error:string port:int32 protocol:string
IngressRule host:string http:HTTPIngressRuleValue
IngressServiceBackend name:string port:ServiceBackendPort
IngressSpec defaultBackend:IngressBackend ingressClassName:string rules:[]IngressRule tls:[]IngressTLS
IngressStatus loadBalancer:IngressLoadBalancerStatus
IngressTLS hosts:[]string secretName:string
JSONPatch expression:string
JSONSchemaProps $ref:string $schema:string additionalItems:any additionalProperties:any allOf:[]JSONSchemaProps anyOf:[]JSONSchemaProps default:any definitions:{}JSONSchemaProps dependencies:{}any description:string enum:[]any example:any exclusiveMaximum:boolean exclusiveMinimum:boolean externalDocs:ExternalDocumentation format:string id:string items:any maxItems:int64 maxLength:int64 maxProperties:int64 maximum:number minItems:int64 minLength:int64 minProperties:int64 minimum:number multipleOf:number not:JSONSchemaProps nullable:boolean oneOf:[]JSONSchemaProps pattern:string patternProperties:{}JSONSchemaProps properties:{}JSONSchemaProps required:[]string title:string type:string uniqueItems:boolean x-kubernetes-embedded-resource:boolean x-kubernetes-int-or-string:boolean x-kubernetes-list-map-keys:[]string x-kubernetes-list-type:string x-kubernetes-map-type:string x-kubernetes-preserve-unknown-fields:boolean x-kubernetes-validations:[]ValidationRule
Job apiVersion:string kind:string metadata:ObjectMeta spec:JobSpec status:JobStatus
JobCondition lastProbeTime:time lastTransitionTime:time message:string reason:string status:string type:string
JobSchedulingConfiguration disruptionMode:WorkloadPodGroupDisruptionMode resourceClaims:[]WorkloadPodGroupResourceClaim schedulingConstraints:WorkloadPodGroupSchedulingConstraints schedulingPolicy:WorkloadPodGroupSchedulingPolicy
JobSpec activeDeadlineSeconds:int64 backoffLimit:int32 backoffLimitPerIndex:int32@28 completionMode:string completions:int32 managedBy:string@30 manualSelector:boolean maxFailedIndexes:int32@28 parallelism:int32 podFailurePolicy:PodFailurePolicy podReplacementPolicy:string@28 scheduling:JobSchedulingConfiguration@37 selector:LabelSelector successPolicy:SuccessPolicy@30 suspend:boolean template:PodTemplateSpec ttlSecondsAfterFinished:int32
JobStatus active:int32 completedIndexes:string completionTime:time conditions:[]JobCondition failed:int32 failedIndexes:string@28 ready:int32 startTime:time succeeded:int32 terminating:int32@28 uncountedTerminatedPods:UncountedTerminatedPods
JobTemplateSpec metadata:ObjectMeta spec:JobSpec
KeyToPath key:string mode:int32 path:string user:int64@37
LabelSelector matchExpressions:[]LabelSelectorRequirement matchLabels:{}string
LabelSelectorAttributes rawSelector:string requirements:[]LabelSelectorRequirement
LabelSelectorRequirement key:string operator:string values:[]string
Lease apiVersion:string kind:string metadata:ObjectMeta spec:LeaseSpec
LeaseCandidate apiVersion:string kind:string metadata:ObjectMeta spec:LeaseCandidateSpec
LeaseCandidateSpec binaryVersion:string emulationVersion:string leaseName:string pingTime:time renewTime:time strategy:string
LeaseSpec acquireTime:time holderIdentity:string leaseDurationSeconds:int32 leaseTransitions:int32 preferredHolder:string@31 renewTime:time strategy:string@31
Lifecycle postStart:LifecycleHandler preStop:LifecycleHandler stopSignal:string@33
LifecycleHandler exec:ExecAction httpGet:HTTPGetAction sleep:SleepAction@29 tcpSocket:TCPSocketAction
LimitRange apiVersion:string kind:string metadata:ObjectMeta spec:LimitRangeSpec
LimitRangeItem default:{}quantity defaultRequest:{}quantity max:{}quantity maxLimitRequestRatio:{}quantity min:{}quantity type:string
LimitRangeSpec limits:[]LimitRangeItem
LimitResponse queuing:QueuingConfiguration type:string
LimitedPriorityLevelConfiguration borrowingLimitPercent:int32 lendablePercent:int32 limitResponse:LimitResponse nominalConcurrencyShares:int32
LinuxContainerUser gid:int64 supplementalGroups:[]int64 uid:int64
LoadBalancerIngress hostname:string ip:string ipMode:string@29 ports:[]PortStatus
LoadBalancerStatus ingress:[]LoadBalancerIngress
LocalObjectReference name:string
LocalSubjectAccessReview apiVersion:string kind:string metadata:ObjectMeta spec:SubjectAccessReviewSpec status:SubjectAccessReviewStatus
LocalVolumeSource fsType:string path:string
ManagedFieldsEntry apiVersion:string fieldsType:string fieldsV1:any manager:string operation:string subresource:string time:time
MatchCondition expression:string name:string
MatchResources excludeResourceRules:[]NamedRuleWithOperations matchPolicy:string namespaceSelector:LabelSelector objectSelector:LabelSelector resourceRules:[]NamedRuleWithOperations
MetricIdentifier name:string selector:LabelSelector
MetricSpec containerResource:ContainerResourceMetricSource external:ExternalMetricSource object:ObjectMetricSource pods:PodsMetricSource resource:ResourceMetricSource type:string
MetricStatus containerResource:ContainerResourceMetricStatus external:ExternalMetricStatus object:ObjectMetricStatus pods:PodsMetricStatus resource:ResourceMetricStatus type:string
MetricTarget averageUtilization:int32 averageValue:quantity type:string value:quantity
MetricValueStatus averageUtilization:int32 averageValue:quantity value:quantity
MigrationCondition lastUpdateTime:time message:string reason:string status:string type:string
ModifyVolumeStatus status:string targetVolumeAttributesClassName:string
MutatingAdmissionPolicy apiVersion:string kind:string metadata:ObjectMeta spec:MutatingAdmissionPolicySpec
MutatingAdmissionPolicyBinding apiVersion:string kind:string metadata:ObjectMeta spec:MutatingAdmissionPolicyBindingSpec
MutatingAdmissionPolicyBindingSpec matchResources:MatchResources paramRef:ParamRef policyName:string
MutatingAdmissionPolicySpec failurePolicy:string matchConditions:[]MatchCondition matchConstraints:MatchResources mutations:[]Mutation paramKind:ParamKind reinvocationPolicy:string variables:[]Variable
MutatingWebhook admissionReviewVersions:[]string clientConfig:WebhookClientConfig failurePolicy:string matchConditions:[]MatchCondition@27 matchPolicy:string name:string namespaceSelector:LabelSelector objectSelector:LabelSelector reinvocationPolicy:string rules:[]RuleWithOperations sideEffects:string timeoutSeconds:int32
MutatingWebhookConfiguration apiVersion:string kind:string metadata:ObjectMeta webhooks:[]MutatingWebhook
Mutation applyConfiguration:ApplyConfiguration jsonPatch:JSONPatch patchType:string
NFSVolumeSource path:string readOnly:boolean server:string
NamedResourcesAllocationResult name:string
NamedResourcesAttribute bool:boolean int:int64 intSlice:NamedResourcesIntSlice name:string quantity:quantity string:string stringSlice:NamedResourcesStringSlice version:string
NamedResourcesFilter selector:string
NamedResourcesInstance attributes:[]NamedResourcesAttribute name:string
NamedResourcesIntSlice ints:[]int64
NamedResourcesRequest selector:string
NamedResourcesResources instances:[]NamedResourcesInstance
NamedResourcesStringSlice strings:[]string
NamedRuleWithOperations apiGroups:[]string apiVersions:[]string operations:[]string resourceNames:[]string resources:[]string scope:string
Namespace apiVersion:string kind:string metadata:ObjectMeta spec:NamespaceSpec status:NamespaceStatus
NamespaceCondition lastTransitionTime:time message:string reason:string status:string type:string
NamespaceSpec finalizers:[]string
NamespaceStatus conditions:[]NamespaceCondition phase:string
NetworkDeviceData hardwareAddress:string interfaceName:string ips:[]string
NetworkPolicy apiVersion:string kind:string metadata:ObjectMeta spec:NetworkPolicySpec status:NetworkPolicyStatus@-27
NetworkPolicyEgressRule ports:[]NetworkPolicyPort to:[]NetworkPolicyPeer
NetworkPolicyIngressRule from:[]NetworkPolicyPeer ports:[]NetworkPolicyPort
NetworkPolicyPeer ipBlock:IPBlock namespaceSelector:LabelSelector podSelector:LabelSelector
NetworkPolicyPort endPort:int32 port:int-or-string protocol:string
NetworkPolicySpec egress:[]NetworkPolicyEgressRule ingress:[]NetworkPolicyIngressRule podSelector:LabelSelector policyTypes:[]string
NetworkPolicyStatus conditions:[]Condition
Node apiVersion:string kind:string metadata:ObjectMeta spec:NodeSpec status:NodeStatus
NodeAddress address:string type:string
NodeAffinity preferredDuringSchedulingIgnoredDuringExecution:[]PreferredSchedulingTerm requiredDuringSchedulingIgnoredDuringExecution:NodeSelector
NodeAllocatableMappedResources name:string quantity:quantity
NodeAllocatableMapping capacityKey:string capacityMultiplier:quantity deviceMultiplier:quantity
NodeAllocatableOverhead perContainer:quantity perPod:quantity
NodeAllocatableOverheadResources name:string perContainer:quantity perPod:quantity
NodeAllocatableResource mapping:NodeAllocatableMapping overhead:NodeAllocatableOverhead
NodeAllocatableResourceClaimStatus containers:[]string mapping:[]NodeAllocatableMappedResources@37 overhead:[]NodeAllocatableOverheadResources@37 resourceClaimName:string resources:{}quantity@-36
NodeAllocatableResourceMapping allocationMultiplier:quantity capacityKey:string
NodeCondition lastHeartbeatTime:time lastTransitionTime:time message:string reason:string status:string type:string
NodeConfigSource configMap:ConfigMapNodeConfigSource
NodeConfigStatus active:NodeConfigSource assigned:NodeConfigSource error:string lastKnownGood:NodeConfigSource
NodeDaemonEndpoints kubeletEndpoint:DaemonEndpoint
NodeFeatures supplementalGroupsPolicy:boolean
NodePodPreemptionPolicy disableResizePreemption:[]string
NodeRuntimeHandler features:NodeRuntimeHandlerFeatures name:string
NodeRuntimeHandlerFeatures recursiveReadOnlyMounts:boolean userNamespaces:boolean@31
NodeSelector nodeSelectorTerms:[]NodeSelectorTerm
NodeSelectorRequirement key:string operator:string values:[]string
NodeSelectorTerm matchExpressions:[]NodeSelectorRequirement matchFields:[]NodeSelectorRequirement
NodeSpec configSource:NodeConfigSource externalID:string podCIDR:string podCIDRs:[]string podPreemptionPolicy:NodePodPreemptionPolicy@37 providerID:string taints:[]Taint unschedulable:boolean
NodeStatus addresses:[]NodeAddress allocatable:{}quantity capacity:{}quantity conditions:[]NodeCondition config:NodeConfigStatus daemonEndpoints:NodeDaemonEndpoints declaredFeatures:[]string@35 features:NodeFeatures@31 images:[]ContainerImage nodeInfo:NodeSystemInfo phase:string runtimeHandlers:[]NodeRuntimeHandler@30 volumesAttached:[]AttachedVolume volumesInUse:[]string
NodeSwapStatus capacity:int64
NodeSystemInfo architecture:string bootID:string containerRuntimeVersion:string kernelVersion:string kubeProxyVersion:string kubeletVersion:string machineID:string operatingSystem:string osImage:string runningInUserNamespace:boolean@37 swap:NodeSwapStatus@33 systemUUID:string
NonResourceAttributes path:string verb:string
NonResourcePolicyRule nonResourceURLs:[]string verbs:[]string
NonResourceRule nonResourceURLs:[]string verbs:[]string
ObjectFieldSelector apiVersion:string fieldPath:string
ObjectMeta annotations:{}string creationTimestamp:time deletionGracePeriodSeconds:int64 deletionTimestamp:time finalizers:[]string generateName:string generation:int64 labels:{}string managedFields:[]ManagedFieldsEntry name:string namespace:string ownerReferences:[]OwnerReference resourceVersion:string selfLink:string uid:string
ObjectMetricSource describedObject:CrossVersionObjectReference metric:MetricIdentifier target:MetricTarget
ObjectMetricStatus current:MetricValueStatus describedObject:CrossVersionObjectReference metric:MetricIdentifier
ObjectReference apiVersion:string fieldPath:string kind:string name:string namespace:string resourceVersion:string uid:string
OpaqueDeviceConfiguration driver:string parameters:any
Overhead podFixed:{}quantity
OwnerReference apiVersion:string blockOwnerDeletion:boolean controller:boolean kind:string name:string uid:string
ParamKind apiVersion:string kind:string
ParamRef name:string namespace:string parameterNotFoundAction:string selector:LabelSelector
ParentReference group:string name:string namespace:string resource:string
PartitionTypeStatus allocatable:int32 attribute:string total:int32 type:string
PersistentVolume apiVersion:string kind:string metadata:ObjectMeta spec:PersistentVolumeSpec status:PersistentVolumeStatus
PersistentVolumeClaim apiVersion:string kind:string metadata:ObjectMeta spec:PersistentVolumeClaimSpec status:PersistentVolumeClaimStatus
PersistentVolumeClaimCondition lastProbeTime:time lastTransitionTime:time message:string reason:string status:string type:string
PersistentVolumeClaimSpec accessModes:[]string dataSource:TypedLocalObjectReference dataSourceRef:TypedObjectReference resources:VolumeResourceRequirements selector:LabelSelector storageClassName:string volumeAttributesClassName:string@29 volumeMode:string volumeName:string
PersistentVolumeClaimStatus accessModes:[]string allocatedResourceStatuses:{}string@28 allocatedResources:{}quantity capacity:{}quantity conditions:[]PersistentVolumeClaimCondition currentVolumeAttributesClassName:string@29 healthStatus:VolumeHealthStatus@37 modifyVolumeStatus:ModifyVolumeStatus@29 phase:string resizeStatus:string@-27
PersistentVolumeClaimTemplate metadata:ObjectMeta spec:PersistentVolumeClaimSpec
PersistentVolumeClaimVolumeSource claimName:string readOnly:boolean
PersistentVolumeSpec accessModes:[]string awsElasticBlockStore:AWSElasticBlockStoreVolumeSource azureDisk:AzureDiskVolumeSource azureFile:AzureFilePersistentVolumeSource capacity:{}quantity cephfs:CephFSPersistentVolumeSource cinder:CinderPersistentVolumeSource claimRef:ObjectReference csi:CSIPersistentVolumeSource fc:FCVolumeSource flexVolume:FlexPersistentVolumeSource flocker:FlockerVolumeSource gcePersistentDisk:GCEPersistentDiskVolumeSource glusterfs:GlusterfsPersistentVolumeSource hostPath:HostPathVolumeSource iscsi:ISCSIPersistentVolumeSource local:LocalVolumeSource mountOptions:[]string nfs:NFSVolumeSource nodeAffinity:VolumeNodeAffinity persistentVolumeReclaimPolicy:string photonPersistentDisk:PhotonPersistentDiskVolumeSource portworxVolume:PortworxVolumeSource quobyte:QuobyteVolumeSource rbd:RBDPersistentVolumeSource scaleIO:ScaleIOPersistentVolumeSource storageClassName:string storageos:StorageOSPersistentVolumeSource volumeAttributesClassName:string@29 volumeMode:string vsphereVolume:VsphereVirtualDiskVolumeSource
PersistentVolumeStatus lastPhaseTransitionTime:time@28 message:string phase:string reason:string
PhotonPersistentDiskVolumeSource fsType:string pdID:string
Pod apiVersion:string kind:string metadata:ObjectMeta spec:PodSpec status:PodStatus
PodAffinity preferredDuringSchedulingIgnoredDuringExecution:[]WeightedPodAffinityTerm requiredDuringSchedulingIgnoredDuringExecution:[]PodAffinityTerm
PodAffinityTerm labelSelector:LabelSelector matchLabelKeys:[]string@29 mismatchLabelKeys:[]string@29 namespaceSelector:LabelSelector namespaces:[]string topologyKey:string
PodAntiAffinity preferredDuringSchedulingIgnoredDuringExecution:[]WeightedPodAffinityTerm requiredDuringSchedulingIgnoredDuringExecution:[]PodAffinityTerm
PodCertificateProjection certificateChainPath:string credentialBundlePath:string keyPath:string keyType:string maxExpirationSeconds:int32 signerName:string user:int64@37 userAnnotations:{}string@35
PodCertificateRequest apiVersion:string kind:string metadata:ObjectMeta spec:PodCertificateRequestSpec status:PodCertificateRequestStatus
PodCertificateRequestSpec maxExpirationSeconds:int32 nodeName:string nodeUID:string podName:string podUID:string serviceAccountName:string serviceAccountUID:string signerName:string stubPKCS10Request:bytes unverifiedUserAnnotations:{}string
PodCertificateRequestStatus beginRefreshAt:time certificateChain:string conditions:[]Condition notAfter:time notBefore:time
PodCondition lastProbeTime:time lastTransitionTime:time message:string observedGeneration:int64@33 reason:string status:string type:string
PodDNSConfig nameservers:[]string options:[]PodDNSConfigOption searches:[]string
PodDNSConfigOption name:string value:string
PodDisruptionBudget apiVersion:string kind:string metadata:ObjectMeta spec:PodDisruptionBudgetSpec status:PodDisruptionBudgetStatus
PodDisruptionBudgetSpec maxUnavailable:int-or-string minAvailable:int-or-string selector:LabelSelector unhealthyPodEvictionPolicy:string@26
PodDisruptionBudgetStatus conditions:[]Condition currentHealthy:int32 desiredHealthy:int32 disruptedPods:{}time disruptionsAllowed:int32 expectedPods:int32 observedGeneration:int64
PodExtendedResourceClaimStatus requestMappings:[]ContainerExtendedResourceRequest resourceClaimName:string
PodFailurePolicy rules:[]PodFailurePolicyRule
PodFailurePolicyOnExitCodesRequirement containerName:string operator:string values:[]int32
PodFailurePolicyOnPodConditionsPattern status:string type:string
PodFailurePolicyRule action:string onExitCodes:PodFailurePolicyOnExitCodesRequirement onPodConditions:[]PodFailurePolicyOnPodConditionsPattern
PodGroup apiVersion:string kind:string metadata:ObjectMeta spec:PodGroupSpec status:PodGroupStatus
PodGroupPolicy basic:scheduling/v1alpha1.BasicSchedulingPolicy gang:scheduling/v1alpha1.GangSchedulingPolicy
PodGroupResourceClaim name:string resourceClaimName:string resourceClaimTemplateName:string
PodGroupResourceClaimStatus name:string resourceClaimName:string
PodGroupSchedulingConstraints topology:[]TopologyConstraint
PodGroupSchedulingPolicy basic:BasicSchedulingPolicy gang:GangSchedulingPolicy
PodGroupSpec disruptionMode:DisruptionMode parentCompositePodGroupName:string preemptionPolicy:string priority:int32 priorityClassName:string resourceClaims:[]PodGroupResourceClaim schedulingConstraints:PodGroupSchedulingConstraints schedulingPolicy:PodGroupSchedulingPolicy workloadRef:scheduling/v1beta1.WorkloadReference
PodGroupStatus conditions:[]Condition resourceClaimStatuses:[]PodGroupResourceClaimStatus
PodGroupTemplate disruptionMode:DisruptionMode name:string preemptionPolicy:string priority:int32 priorityClassName:string resourceClaims:[]PodGroupResourceClaim schedulingConstraints:PodGroupSchedulingConstraints schedulingPolicy:PodGroupSchedulingPolicy
PodGroupTemplateReference workload:WorkloadPodGroupTemplateReference
PodIP ip:string
PodOS name:string
PodReadinessGate conditionType:string
PodResourceClaim name:string resourceClaimName:string@31 resourceClaimTemplateName:string@31 source:ClaimSource@-30
PodResourceClaimStatus name:string resourceClaimName:string
PodScheduling apiVersion:string kind:string metadata:ObjectMeta spec:PodSchedulingSpec status:PodSchedulingStatus
PodSchedulingContext apiVersion:string kind:string metadata:ObjectMeta spec:PodSchedulingContextSpec status:PodSchedulingContextStatus
PodSchedulingContextSpec potentialNodes:[]string selectedNode:string
PodSchedulingContextStatus resourceClaims:[]ResourceClaimSchedulingStatus
PodSchedulingGate name:string
PodSchedulingGroup podGroupName:string
PodSchedulingSpec potentialNodes:[]string selectedNode:string
PodSchedulingStatus resourceClaims:[]resource/v1alpha1.ResourceClaimSchedulingStatus
PodSecurityContext appArmorProfile:AppArmorProfile@30 fsGroup:int64 fsGroupChangePolicy:string runAsGroup:int64 runAsNonRoot:boolean runAsUser:int64 seLinuxChangePolicy:string@32 seLinuxOptions:SELinuxOptions seccompProfile:SeccompProfile supplementalGroups:[]int64 supplementalGroupsPolicy:string@31 sysctls:[]Sysctl windowsOptions:WindowsSecurityContextOptions
PodSpec activeDeadlineSeconds:int64 affinity:Affinity automountServiceAccountToken:boolean containers:[]Container dnsConfig:PodDNSConfig dnsPolicy:string enableServiceLinks:boolean ephemeralContainers:[]EphemeralContainer evictionResponders:[]EvictionResponder@37 hostAliases:[]HostAlias hostIPC:boolean hostNetwork:boolean hostPID:boolean hostUsers:boolean hostname:string hostnameOverride:string@34 imagePullSecrets:[]LocalObjectReference initContainers:[]Container nodeName:string nodeSelector:{}string os:PodOS overhead:{}quantity preemptionPolicy:string priority:int32 priorityClassName:string readinessGates:[]PodReadinessGate resourceClaims:[]PodResourceClaim@26 resources:ResourceRequirements@32 restartPolicy:string runtimeClassName:string schedulerName:string schedulingGates:[]PodSchedulingGate@26 schedulingGroup:PodSchedulingGroup@36 securityContext:PodSecurityContext serviceAccount:string serviceAccountName:string setHostnameAsFQDN:boolean shareProcessNamespace:boolean subdomain:string terminationGracePeriodSeconds:int64 tolerations:[]Toleration topologySpreadConstraints:[]TopologySpreadConstraint volumes:[]Volume workloadRef:WorkloadReference@35-35
PodStatus allocatedResources:{}quantity@35 conditions:[]PodCondition containerStatuses:[]ContainerStatus ephemeralContainerStatuses:[]ContainerStatus extendedResourceClaimStatus:PodExtendedResourceClaimStatus@34 hostIP:string hostIPs:[]HostIP@28 initContainerStatuses:[]ContainerStatus message:string nodeAllocatableResourceClaimStatuses:[]NodeAllocatableResourceClaimStatus@36 nominatedNodeName:string observedGeneration:int64@33 phase:string podIP:string podIPs:[]PodIP qosClass:string reason:string resize:string@27 resourceClaimStatuses:[]PodResourceClaimStatus@28 resources:ResourceRequirements@35 startTime:time volumeHealth:[]PodVolumeHealth@37
PodTemplate apiVersion:string kind:string metadata:ObjectMeta template:PodTemplateSpec
PodTemplateSpec metadata:ObjectMeta spec:PodSpec
PodVolumeHealth healthConditions:[]VolumeHealthCondition lastTransitionTime:time name:string
PodsMetricSource metric:MetricIdentifier target:MetricTarget
PodsMetricStatus current:MetricValueStatus metric:MetricIdentifier
PolicyRule apiGroups:[]string nonResourceURLs:[]string resourceNames:[]string resources:[]string verbs:[]string
PolicyRulesWithSubjects nonResourceRules:[]NonResourcePolicyRule resourceRules:[]ResourcePolicyRule subjects:[]Subject
PoolStatus allocatedDevices:int32 availableDevices:int32 driver:string generation:int64 nodeName:string partitionSummary:[]PartitionTypeStatus@37 poolName:string resourceSliceCount:int32 shareableSummary:ShareableSummaryStatus@37 totalDevices:int32 unavailableDevices:int32 validationError:string
PortStatus error:string port:int32 protocol:string
PortworxVolumeSource fsType:string readOnly:boolean volumeID:string
Preconditions resourceVersion:string uid:string
PreferredSchedulingTerm preference:NodeSelectorTerm weight:int32
PriorityClass apiVersion:string description:string globalDefault:boolean kind:string metadata:ObjectMeta preemptionPolicy:string value:int32
PriorityLevelConfiguration apiVersion:string kind:string metadata:ObjectMeta spec:PriorityLevelConfigurationSpec status:PriorityLevelConfigurationStatus
PriorityLevelConfigurationCondition lastTransitionTime:time message:string reason:string status:string type:string
PriorityLevelConfigurationReference name:string
PriorityLevelConfigurationSpec exempt:ExemptPriorityLevelConfiguration limited:LimitedPriorityLevelConfiguration type:string
PriorityLevelConfigurationStatus conditions:[]PriorityLevelConfigurationCondition
Probe exec:ExecAction failureThreshold:int32 grpc:GRPCAction httpGet:HTTPGetAction initialDelaySeconds:int32 periodSeconds:int32 successThreshold:int32 tcpSocket:TCPSocketAction terminationGracePeriodSeconds:int64 timeoutSeconds:int32
ProjectedVolumeSource defaultMode:int32 defaultUser:int64@37 sources:[]VolumeProjection
QueuingConfiguration handSize:int32 queueLengthLimit:int32 queues:int32
QuobyteVolumeSource group:string readOnly:boolean registry:string tenant:string user:string volume:string
RBDPersistentVolumeSource fsType:string image:string keyring:string monitors:[]string pool:string readOnly:boolean secretRef:SecretReference user:string
RBDVolumeSource fsType:string image:string keyring:string monitors:[]string pool:string readOnly:boolean secretRef:LocalObjectReference user:string
ReplicaSet apiVersion:string kind:string metadata:ObjectMeta spec:ReplicaSetSpec status:ReplicaSetStatus
ReplicaSetCondition lastTransitionTime:time message:string reason:string status:string type:string
ReplicaSetSpec minReadySeconds:int32 replicas:int32 selector:LabelSelector template:PodTemplateSpec
ReplicaSetStatus availableReplicas:int32 conditions:[]ReplicaSetCondition fullyLabeledReplicas:int32 observedGeneration:int64 readyReplicas:int32 replicas:int32 terminatingReplicas:int32@33
ReplicationController apiVersion:string kind:string metadata:ObjectMeta spec:ReplicationControllerSpec status:ReplicationControllerStatus
ReplicationControllerCondition lastTransitionTime:time message:string reason:string status:string type:string
ReplicationControllerSpec minReadySeconds:int32 replicas:int32 selector:{}string template:PodTemplateSpec
ReplicationControllerStatus availableReplicas:int32 conditions:[]ReplicationControllerCondition fullyLabeledReplicas:int32 observedGeneration:int64 readyReplicas:int32 replicas:int32
Requester intent:string name:string
ResourceAttributes fieldSelector:FieldSelectorAttributes@31 group:string labelSelector:LabelSelectorAttributes@31 name:string namespace:string resource:string subresource:string verb:string version:string
ResourceClaim name:string request:string@31
ResourceClaimConsumerReference apiGroup:string name:string resource:string uid:string
ResourceClaimParameters apiVersion:string driverRequests:[]DriverRequests generatedFrom:ResourceClaimParametersReference kind:string metadata:ObjectMeta shareable:boolean
ResourceClaimParametersReference apiGroup:string kind:string name:string
ResourceClaimSchedulingStatus name:string unsuitableNodes:[]string
ResourceClaimSpec devices:DeviceClaim
ResourceClaimStatus allocation:AllocationResult devices:[]AllocatedDeviceStatus reservedFor:[]ResourceClaimConsumerReference
ResourceClaimTemplate apiVersion:string kind:string metadata:ObjectMeta spec:ResourceClaimTemplateSpec
ResourceClaimTemplateSpec metadata:ObjectMeta spec:ResourceClaimSpec
ResourceClass apiVersion:string driverName:string kind:string metadata:ObjectMeta parametersRef:ResourceClassParametersReference structuredParameters:boolean@30 suitableNodes:NodeSelector
ResourceClassParameters apiVersion:string filters:[]ResourceFilter generatedFrom:ResourceClassParametersReference kind:string metadata:ObjectMeta vendorParameters:[]VendorParameters
ResourceClassParametersReference apiGroup:string kind:string name:string namespace:string
ResourceFieldSelector containerName:string divisor:quantity resource:string
ResourceFilter driverName:string namedResources:NamedResourcesFilter
ResourceHandle data:string driverName:string structuredData:StructuredResourceHandle@30
ResourceHealth health:string message:string@36 resourceID:string
ResourceMetricSource name:string target:MetricTarget
ResourceMetricStatus current:MetricValueStatus name:string
ResourcePolicyRule apiGroups:[]string clusterScope:boolean namespaces:[]string resources:[]string verbs:[]string
ResourcePool generation:int64 name:string resourceSliceCount:int64
ResourcePoolStatusRequest apiVersion:string kind:string metadata:ObjectMeta spec:ResourcePoolStatusRequestSpec status:ResourcePoolStatusRequestStatus
ResourcePoolStatusRequestSpec defaultPartitionTypeAttribute:string@37 driver:string limit:int32 poolName:string
ResourcePoolStatusRequestStatus conditions:[]Condition poolCount:int32 pools:[]PoolStatus
ResourceQuota apiVersion:string kind:string metadata:ObjectMeta spec:ResourceQuotaSpec status:ResourceQuotaStatus
ResourceQuotaSpec hard:{}quantity scopeSelector:ScopeSelector scopes:[]string
ResourceQuotaStatus hard:{}quantity used:{}quantity
ResourceRequest namedResources:NamedResourcesRequest vendorParameters:any
ResourceRequirements claims:[]ResourceClaim@26 limits:{}quantity requests:{}quantity
ResourceRule apiGroups:[]string resourceNames:[]string resources:[]string verbs:[]string
ResourceSlice apiVersion:string kind:string metadata:ObjectMeta spec:ResourceSliceSpec
ResourceSliceSpec allNodes:boolean devices:[]Device driver:string nodeName:string nodeSelector:NodeSelector partitionTypeAttribute:string@37 perDeviceNodeSelection:boolean pool:ResourcePool sharedCounters:[]CounterSet skipNodeOperations:[]string@37
ResourceStatus name:string resources:[]ResourceHealth
ResponderStatus completionTime:time expectedCompletionTime:time heartbeatTime:time message:string name:string startTime:time
Role apiVersion:string kind:string metadata:ObjectMeta rules:[]PolicyRule
RoleBinding apiVersion:string kind:string metadata:ObjectMeta roleRef:RoleRef subjects:[]rbac/v1.Subject
RoleRef apiGroup:string kind:string name:string
RollingUpdateDaemonSet maxSurge:int-or-string maxUnavailable:int-or-string
RollingUpdateDeployment maxSurge:int-or-string maxUnavailable:int-or-string
RollingUpdateStatefulSetStrategy maxUnavailable:int-or-string partition:int32
RuleWithOperations apiGroups:[]string apiVersions:[]string operations:[]string resources:[]string scope:string
RuntimeClass apiVersion:string handler:string kind:string metadata:ObjectMeta overhead:Overhead scheduling:Scheduling
SELinuxOptions level:string role:string type:string user:string
Scale apiVersion:string kind:string metadata:ObjectMeta spec:ScaleSpec status:ScaleStatus
ScaleIOPersistentVolumeSource fsType:string gateway:string protectionDomain:string readOnly:boolean secretRef:SecretReference sslEnabled:boolean storageMode:string storagePool:string system:string volumeName:string
ScaleIOVolumeSource fsType:string gateway:string protectionDomain:string readOnly:boolean secretRef:LocalObjectReference sslEnabled:boolean storageMode:string storagePool:string system:string volumeName:string
ScaleSpec replicas:int32
ScaleStatus replicas:int32 selector:string
Scheduling nodeSelector:{}string tolerations:[]Toleration
ScopeSelector matchExpressions:[]ScopedResourceSelectorRequirement
ScopedResourceSelectorRequirement operator:string scopeName:string values:[]string
SeccompProfile localhostProfile:string type:string
Secret apiVersion:string data:{}bytes immutable:boolean kind:string metadata:ObjectMeta stringData:{}string type:string
SecretEnvSource name:string optional:boolean
SecretKeySelector key:string name:string optional:boolean
SecretProjection items:[]KeyToPath name:string optional:boolean
SecretReference name:string namespace:string
SecretVolumeSource defaultMode:int32 defaultUser:int64@37 items:[]KeyToPath optional:boolean secretName:string
SecurityContext allowPrivilegeEscalation:boolean appArmorProfile:AppArmorProfile@30 capabilities:Capabilities privileged:boolean procMount:string readOnlyRootFilesystem:boolean runAsGroup:int64 runAsNonRoot:boolean runAsUser:int64 seLinuxOptions:SELinuxOptions seccompProfile:SeccompProfile windowsOptions:WindowsSecurityContextOptions
SelectableField jsonPath:string
SelfSubjectAccessReview apiVersion:string kind:string metadata:ObjectMeta spec:SelfSubjectAccessReviewSpec status:SubjectAccessReviewStatus
SelfSubjectAccessReviewSpec nonResourceAttributes:NonResourceAttributes resourceAttributes:ResourceAttributes
SelfSubjectReview apiVersion:string kind:string metadata:ObjectMeta status:SelfSubjectReviewStatus
SelfSubjectReviewStatus userInfo:UserInfo
SelfSubjectRulesReview apiVersion:string kind:string metadata:ObjectMeta spec:SelfSubjectRulesReviewSpec status:SubjectRulesReviewStatus
SelfSubjectRulesReviewSpec namespace:string
ServerStorageVersion apiServerID:string decodableVersions:[]string encodingVersion:string servedVersions:[]string@28
Service apiVersion:string kind:string metadata:ObjectMeta spec:ServiceSpec status:ServiceStatus
ServiceAccount apiVersion:string automountServiceAccountToken:boolean imagePullSecrets:[]LocalObjectReference kind:string metadata:ObjectMeta secrets:[]ObjectReference
ServiceAccountSubject name:string namespace:string
ServiceAccountTokenProjection audience:string expirationSeconds:int64 path:string user:int64@37
ServiceBackendPort name:string number:int32
ServiceCIDR apiVersion:string kind:string metadata:ObjectMeta spec:ServiceCIDRSpec status:ServiceCIDRStatus
ServiceCIDRSpec cidrs:[]string
ServiceCIDRStatus conditions:[]Condition
ServicePort appProtocol:string name:string nodePort:int32 port:int32 protocol:string targetPort:int-or-string
ServiceReference name:string namespace:string path:string port:int32
ServiceSpec allocateLoadBalancerNodePorts:boolean clusterIP:string clusterIPs:[]string externalIPs:[]string externalName:string externalTrafficPolicy:string healthCheckNodePort:int32 internalTrafficPolicy:string ipFamilies:[]string ipFamilyPolicy:string loadBalancerClass:string loadBalancerIP:string loadBalancerSourceRanges:[]string ports:[]ServicePort publishNotReadyAddresses:boolean selector:{}string sessionAffinity:string sessionAffinityConfig:SessionAffinityConfig trafficDistribution:string@30 type:string
ServiceStatus conditions:[]Condition loadBalancer:LoadBalancerStatus
SessionAffinityConfig clientIP:ClientIPConfig
ShareableCapacityStatus available:quantity consumed:quantity name:string total:quantity
ShareableSummaryStatus capacity:[]ShareableCapacityStatus fullyAvailableDevices:int32 partiallyAvailableDevices:int32
SingleCompositeDisruptionMode
SingleDisruptionMode
SleepAction seconds:int64
StatefulSet apiVersion:string kind:string metadata:ObjectMeta spec:StatefulSetSpec status:StatefulSetStatus
StatefulSetCondition lastTransitionTime:time message:string reason:string status:string type:string
StatefulSetOrdinals start:int32
StatefulSetPersistentVolumeClaimRetentionPolicy whenDeleted:string whenScaled:string
StatefulSetSpec minReadySeconds:int32 ordinals:StatefulSetOrdinals@26 persistentVolumeClaimRetentionPolicy:StatefulSetPersistentVolumeClaimRetentionPolicy podManagementPolicy:string replicas:int32 revisionHistoryLimit:int32 selector:LabelSelector serviceName:string template:PodTemplateSpec updateStrategy:StatefulSetUpdateStrategy volumeClaimTemplates:[]PersistentVolumeClaim
StatefulSetStatus availableReplicas:int32 collisionCount:int32 conditions:[]StatefulSetCondition currentReplicas:int32 currentRevision:string observedGeneration:int64 readyReplicas:int32 replicas:int32 updateRevision:string updatedReplicas:int32
StatefulSetUpdateStrategy rollingUpdate:RollingUpdateStatefulSetStrategy type:string
StorageClass allowVolumeExpansion:boolean allowedTopologies:[]TopologySelectorTerm apiVersion:string kind:string metadata:ObjectMeta mountOptions:[]string parameters:{}string provisioner:string reclaimPolicy:string volumeBindingMode:string
StorageHealth healthConditions:[]StorageHealthCondition name:string
StorageHealthCondition accessMode:string lastTransitionTime:time message:string reason:string status:string volumeMode:string
StorageOSPersistentVolumeSource fsType:string readOnly:boolean secretRef:ObjectReference volumeName:string volumeNamespace:string
StorageOSVolumeSource fsType:string readOnly:boolean secretRef:LocalObjectReference volumeName:string volumeNamespace:string
StorageVersion apiVersion:string kind:string metadata:ObjectMeta spec:StorageVersionSpec status:StorageVersionStatus
StorageVersionCondition lastTransitionTime:time message:string observedGeneration:int64 reason:string status:string type:string
StorageVersionMigration apiVersion:string kind:string metadata:ObjectMeta spec:StorageVersionMigrationSpec status:StorageVersionMigrationStatus
StorageVersionMigrationSpec resource:GroupResource
StorageVersionMigrationStatus conditions:[]Condition resourceVersion:string
StorageVersionSpec
StorageVersionStatus commonEncodingVersion:string conditions:[]StorageVersionCondition storageVersions:[]ServerStorageVersion
StructuredResourceHandle nodeName:string results:[]DriverAllocationResult vendorClaimParameters:any vendorClassParameters:any
Subject group:GroupSubject kind:string serviceAccount:ServiceAccountSubject user:UserSubject
SubjectAccessReview apiVersion:string kind:string metadata:ObjectMeta spec:SubjectAccessReviewSpec status:SubjectAccessReviewStatus
SubjectAccessReviewSpec extra:{}[]string groups:[]string nonResourceAttributes:NonResourceAttributes resourceAttributes:ResourceAttributes uid:string user:string
SubjectAccessReviewStatus allowed:boolean denied:boolean evaluationError:string reason:string
SubjectRulesReviewStatus evaluationError:string incomplete:boolean nonResourceRules:[]NonResourceRule resourceRules:[]ResourceRule
SuccessPolicy rules:[]SuccessPolicyRule
SuccessPolicyRule succeededCount:int32 succeededIndexes:string
Sysctl name:string value:string
TCPSocketAction host:string port:int-or-string
Taint effect:string key:string timeAdded:time value:string
TargetResponder name:string priority:int32 state:string
TokenRequest apiVersion:string kind:string metadata:ObjectMeta spec:TokenRequestSpec status:TokenRequestStatus
TokenRequestSpec attestations:{}[]string@37 audiences:[]string boundObjectRef:BoundObjectReference expirationSeconds:int64
TokenRequestStatus expirationTimestamp:time token:string
TokenReview apiVersion:string kind:string metadata:ObjectMeta spec:TokenReviewSpec status:TokenReviewStatus
TokenReviewSpec audiences:[]string token:string
TokenReviewStatus audiences:[]string authenticated:boolean error:string user:UserInfo
Toleration effect:string key:string operator:string tolerationSeconds:int64 value:string
TopologyConstraint key:string
TopologySelectorLabelRequirement key:string values:[]string
TopologySelectorTerm matchLabelExpressions:[]TopologySelectorLabelRequirement
TopologySpreadConstraint labelSelector:LabelSelector matchLabelKeys:[]string maxSkew:int32 minDomains:int32 nodeAffinityPolicy:string nodeTaintsPolicy:string topologyKey:string whenUnsatisfiable:string
TypeChecking expressionWarnings:[]ExpressionWarning
TypedLocalObjectReference apiGroup:string kind:string name:string
TypedObjectReference apiGroup:string kind:string name:string namespace:string@26
UncountedTerminatedPods failed:[]string succeeded:[]string
UserInfo extra:{}[]string groups:[]string uid:string username:string
UserSubject name:string
ValidatingAdmissionPolicy apiVersion:string kind:string metadata:ObjectMeta spec:ValidatingAdmissionPolicySpec status:ValidatingAdmissionPolicyStatus
ValidatingAdmissionPolicyBinding apiVersion:string kind:string metadata:ObjectMeta spec:ValidatingAdmissionPolicyBindingSpec
ValidatingAdmissionPolicyBindingSpec matchResources:MatchResources paramRef:ParamRef policyName:string validationActions:[]string
ValidatingAdmissionPolicySpec auditAnnotations:[]AuditAnnotation failurePolicy:string matchConditions:[]MatchCondition matchConstraints:MatchResources paramKind:ParamKind validations:[]Validation variables:[]Variable
ValidatingAdmissionPolicyStatus conditions:[]Condition observedGeneration:int64 typeChecking:TypeChecking
ValidatingWebhook admissionReviewVersions:[]string clientConfig:WebhookClientConfig failurePolicy:string matchConditions:[]MatchCondition@27 matchPolicy:string name:string namespaceSelector:LabelSelector objectSelector:LabelSelector rules:[]RuleWithOperations sideEffects:string timeoutSeconds:int32
ValidatingWebhookConfiguration apiVersion:string kind:string metadata:ObjectMeta webhooks:[]ValidatingWebhook
Validation expression:string message:string messageExpression:string reason:string
ValidationRule fieldPath:string@28 message:string messageExpression:string@27 optionalOldSelf:boolean@29 reason:string@28 rule:string
Variable expression:string name:string
VendorParameters driverName:string parameters:any
Volume awsElasticBlockStore:AWSElasticBlockStoreVolumeSource azureDisk:AzureDiskVolumeSource azureFile:AzureFileVolumeSource cephfs:CephFSVolumeSource cinder:CinderVolumeSource configMap:ConfigMapVolumeSource csi:CSIVolumeSource downwardAPI:DownwardAPIVolumeSource emptyDir:EmptyDirVolumeSource ephemeral:EphemeralVolumeSource fc:FCVolumeSource flexVolume:FlexVolumeSource flocker:FlockerVolumeSource gcePersistentDisk:GCEPersistentDiskVolumeSource gitRepo:GitRepoVolumeSource glusterfs:GlusterfsVolumeSource hostPath:HostPathVolumeSource image:ImageVolumeSource@31 iscsi:ISCSIVolumeSource name:string nfs:NFSVolumeSource persistentVolumeClaim:PersistentVolumeClaimVolumeSource photonPersistentDisk:PhotonPersistentDiskVolumeSource portworxVolume:PortworxVolumeSource projected:ProjectedVolumeSource quobyte:QuobyteVolumeSource rbd:RBDVolumeSource scaleIO:ScaleIOVolumeSource secret:SecretVolumeSource storageos:StorageOSVolumeSource vsphereVolume:VsphereVirtualDiskVolumeSource
VolumeAttachment apiVersion:string kind:string metadata:ObjectMeta spec:VolumeAttachmentSpec status:VolumeAttachmentStatus
VolumeAttachmentSource inlineVolumeSpec:PersistentVolumeSpec persistentVolumeName:string
VolumeAttachmentSpec attacher:string nodeName:string source:VolumeAttachmentSource
VolumeAttachmentStatus attachError:VolumeError attached:boolean attachmentMetadata:{}string detachError:VolumeError
VolumeAttributesClass apiVersion:string driverName:string kind:string metadata:ObjectMeta parameters:{}string
VolumeDevice devicePath:string name:string
VolumeError errorCode:int32@33 message:string time:time
VolumeHealthCondition message:string reason:string status:string
VolumeHealthStatus healthConditions:[]VolumeHealthCondition lastTransitionTime:time
VolumeMount bindMountOptions:[]string@37 mountPath:string mountPropagation:string name:string readOnly:boolean recursiveReadOnly:string@30 subPath:string subPathExpr:string
VolumeMountStatus mountPath:string name:string readOnly:boolean recursiveReadOnly:string volumeStatus:VolumeStatus@36
VolumeNodeAffinity required:NodeSelector
VolumeNodeResources count:int32
VolumeProjection clusterTrustBundle:ClusterTrustBundleProjection@29 configMap:ConfigMapProjection downwardAPI:DownwardAPIProjection podCertificate:PodCertificateProjection@34 secret:SecretProjection serviceAccountToken:ServiceAccountTokenProjection
VolumeResourceRequirements limits:{}quantity requests:{}quantity
VolumeStatus image:ImageVolumeStatus
VsphereVirtualDiskVolumeSource fsType:string storagePolicyID:string storagePolicyName:string volumePath:string
WebhookClientConfig caBundle:bytes service:ServiceReference url:string
WebhookConversion clientConfig:apiextensions/v1.WebhookClientConfig conversionReviewVersions:[]string
WeightedPodAffinityTerm podAffinityTerm:PodAffinityTerm weight:int32
WindowsSecurityContextOptions gmsaCredentialSpec:string gmsaCredentialSpecName:string hostProcess:boolean runAsUserName:string
Workload apiVersion:string kind:string metadata:ObjectMeta spec:WorkloadSpec
WorkloadPodGroupAllDisruptionMode
WorkloadPodGroupBasicSchedulingPolicy
WorkloadPodGroupDisruptionMode all:WorkloadPodGroupAllDisruptionMode single:WorkloadPodGroupSingleDisruptionMode
WorkloadPodGroupGangSchedulingPolicy minCount:int32
WorkloadPodGroupResourceClaim name:string resourceClaimName:string resourceClaimTemplateName:string
WorkloadPodGroupSchedulingConstraints topology:[]scheduling/v1alpha3.TopologyConstraint
WorkloadPodGroupSchedulingPolicy basic:WorkloadPodGroupBasicSchedulingPolicy gang:WorkloadPodGroupGangSchedulingPolicy
WorkloadPodGroupSingleDisruptionMode
WorkloadPodGroupTemplateReference podGroupTemplateName:string workloadName:string
WorkloadReference name:string podGroup:string podGroupReplicaKey:string
WorkloadSpec compositePodGroupTemplates:[]CompositePodGroupTemplate controllerRef:scheduling/v1beta1.TypedLocalObjectReference podGroupTemplates:[]PodGroupTemplate
admissionregistration/v1alpha1.ApplyConfiguration expression:string
admissionregistration/v1alpha1.AuditAnnotation key:string valueExpression:string
admissionregistration/v1alpha1.ExpressionWarning fieldRef:string warning:string
admissionregistration/v1alpha1.JSONPatch expression:string
admissionregistration/v1alpha1.MatchCondition expression:string name:string
admissionregistration/v1alpha1.MatchResources excludeResourceRules:[]admissionregistration/v1alpha1.NamedRuleWithOperations matchPolicy:string namespaceSelector:LabelSelector objectSelector:LabelSelector resourceRules:[]admissionregistration/v1alpha1.NamedRuleWithOperations
admissionregistration/v1alpha1.MutatingAdmissionPolicy apiVersion:string kind:string metadata:ObjectMeta spec:admissionregistration/v1alpha1.MutatingAdmissionPolicySpec
admissionregistration/v1alpha1.MutatingAdmissionPolicyBinding apiVersion:string kind:string metadata:ObjectMeta spec:admissionregistration/v1alpha1.MutatingAdmissionPolicyBindingSpec
admissionregistration/v1alpha1.MutatingAdmissionPolicyBindingSpec matchResources:admissionregistration/v1alpha1.MatchResources paramRef:admissionregistration/v1alpha1.ParamRef policyName:string
admissionregistration/v1alpha1.MutatingAdmissionPolicySpec failurePolicy:string matchConditions:[]admissionregistration/v1alpha1.MatchCondition matchConstraints:admissionregistration/v1alpha1.MatchResources mutations:[]admissionregistration/v1alpha1.Mutation paramKind:admissionregistration/v1alpha1.ParamKind reinvocationPolicy:string variables:[]admissionregistration/v1alpha1.Variable
admissionregistration/v1alpha1.Mutation applyConfiguration:admissionregistration/v1alpha1.ApplyConfiguration jsonPatch:admissionregistration/v1alpha1.JSONPatch patchType:string
admissionregistration/v1alpha1.NamedRuleWithOperations apiGroups:[]string apiVersions:[]string operations:[]string resourceNames:[]string resources:[]string scope:string
admissionregistration/v1alpha1.ParamKind apiVersion:string kind:string
admissionregistration/v1alpha1.ParamRef name:string namespace:string parameterNotFoundAction:string@28 selector:LabelSelector@28
admissionregistration/v1alpha1.TypeChecking expressionWarnings:[]admissionregistration/v1alpha1.ExpressionWarning
admissionregistration/v1alpha1.ValidatingAdmissionPolicy apiVersion:string kind:string metadata:ObjectMeta spec:admissionregistration/v1alpha1.ValidatingAdmissionPolicySpec status:admissionregistration/v1alpha1.ValidatingAdmissionPolicyStatus@27
admissionregistration/v1alpha1.ValidatingAdmissionPolicyBinding apiVersion:string kind:string metadata:ObjectMeta spec:admissionregistration/v1alpha1.ValidatingAdmissionPolicyBindingSpec
admissionregistration/v1alpha1.ValidatingAdmissionPolicyBindingSpec matchResources:admissionregistration/v1alpha1.MatchResources paramRef:admissionregistration/v1alpha1.ParamRef policyName:string validationActions:[]string@27
admissionregistration/v1alpha1.ValidatingAdmissionPolicySpec auditAnnotations:[]admissionregistration/v1alpha1.AuditAnnotation@27 failurePolicy:string matchConditions:[]admissionregistration/v1alpha1.MatchCondition@27 matchConstraints:admissionregistration/v1alpha1.MatchResources paramKind:admissionregistration/v1alpha1.ParamKind validations:[]admissionregistration/v1alpha1.Validation variables:[]admissionregistration/v1alpha1.Variable@28
admissionregistration/v1alpha1.ValidatingAdmissionPolicyStatus conditions:[]Condition observedGeneration:int64 typeChecking:admissionregistration/v1alpha1.TypeChecking
admissionregistration/v1alpha1.Validation expression:string message:string messageExpression:string@27 reason:string
admissionregistration/v1alpha1.Variable expression:string name:string
admissionregistration/v1beta1.ApplyConfiguration expression:string
admissionregistration/v1beta1.AuditAnnotation key:string valueExpression:string
admissionregistration/v1beta1.ExpressionWarning fieldRef:string warning:string
admissionregistration/v1beta1.JSONPatch expression:string
admissionregistration/v1beta1.MatchCondition expression:string name:string
admissionregistration/v1beta1.MatchResources excludeResourceRules:[]admissionregistration/v1beta1.NamedRuleWithOperations matchPolicy:string namespaceSelector:LabelSelector objectSelector:LabelSelector resourceRules:[]admissionregistration/v1beta1.NamedRuleWithOperations
admissionregistration/v1beta1.MutatingAdmissionPolicy apiVersion:string kind:string metadata:ObjectMeta spec:admissionregistration/v1beta1.MutatingAdmissionPolicySpec
admissionregistration/v1beta1.MutatingAdmissionPolicyBinding apiVersion:string kind:string metadata:ObjectMeta spec:admissionregistration/v1beta1.MutatingAdmissionPolicyBindingSpec
admissionregistration/v1beta1.MutatingAdmissionPolicyBindingSpec matchResources:admissionregistration/v1beta1.MatchResources paramRef:admissionregistration/v1beta1.ParamRef policyName:string
admissionregistration/v1beta1.MutatingAdmissionPolicySpec failurePolicy:string matchConditions:[]admissionregistration/v1beta1.MatchCondition matchConstraints:admissionregistration/v1beta1.MatchResources mutations:[]admissionregistration/v1beta1.Mutation paramKind:admissionregistration/v1beta1.ParamKind reinvocationPolicy:string variables:[]admissionregistration/v1beta1.Variable
admissionregistration/v1beta1.Mutation applyConfiguration:admissionregistration/v1beta1.ApplyConfiguration jsonPatch:admissionregistration/v1beta1.JSONPatch patchType:string
admissionregistration/v1beta1.NamedRuleWithOperations apiGroups:[]string apiVersions:[]string operations:[]string resourceNames:[]string resources:[]string scope:string
admissionregistration/v1beta1.ParamKind apiVersion:string kind:string
admissionregistration/v1beta1.ParamRef name:string namespace:string parameterNotFoundAction:string selector:LabelSelector
admissionregistration/v1beta1.TypeChecking expressionWarnings:[]admissionregistration/v1beta1.ExpressionWarning
admissionregistration/v1beta1.ValidatingAdmissionPolicy apiVersion:string kind:string metadata:ObjectMeta spec:admissionregistration/v1beta1.ValidatingAdmissionPolicySpec status:admissionregistration/v1beta1.ValidatingAdmissionPolicyStatus
admissionregistration/v1beta1.ValidatingAdmissionPolicyBinding apiVersion:string kind:string metadata:ObjectMeta spec:admissionregistration/v1beta1.ValidatingAdmissionPolicyBindingSpec
admissionregistration/v1beta1.ValidatingAdmissionPolicyBindingSpec matchResources:admissionregistration/v1beta1.MatchResources paramRef:admissionregistration/v1beta1.ParamRef policyName:string validationActions:[]string
admissionregistration/v1beta1.ValidatingAdmissionPolicySpec auditAnnotations:[]admissionregistration/v1beta1.AuditAnnotation failurePolicy:string matchConditions:[]admissionregistration/v1beta1.MatchCondition matchConstraints:admissionregistration/v1beta1.MatchResources paramKind:admissionregistration/v1beta1.ParamKind validations:[]admissionregistration/v1beta1.Validation variables:[]admissionregistration/v1beta1.Variable
admissionregistration/v1beta1.ValidatingAdmissionPolicyStatus conditions:[]Condition observedGeneration:int64 typeChecking:admissionregistration/v1beta1.TypeChecking
admissionregistration/v1beta1.Validation expression:string message:string messageExpression:string reason:string
admissionregistration/v1beta1.Variable expression:string name:string
apiextensions/v1.ServiceReference name:string namespace:string path:string port:int32
apiextensions/v1.WebhookClientConfig caBundle:bytes service:apiextensions/v1.ServiceReference url:string
apiregistration/v1.ServiceReference name:string namespace:string port:int32
authentication/v1alpha1.SelfSubjectReview apiVersion:string kind:string metadata:ObjectMeta status:authentication/v1alpha1.SelfSubjectReviewStatus
authentication/v1alpha1.SelfSubjectReviewStatus userInfo:UserInfo
authentication/v1beta1.SelfSubjectReview apiVersion:string kind:string metadata:ObjectMeta status:authentication/v1beta1.SelfSubjectReviewStatus
authentication/v1beta1.SelfSubjectReviewStatus userInfo:UserInfo
autoscaling/v1.CrossVersionObjectReference apiVersion:string kind:string name:string
autoscaling/v1.HorizontalPodAutoscaler apiVersion:string kind:string metadata:ObjectMeta spec:autoscaling/v1.HorizontalPodAutoscalerSpec status:autoscaling/v1.HorizontalPodAutoscalerStatus
autoscaling/v1.HorizontalPodAutoscalerSpec maxReplicas:int32 minReplicas:int32 scaleTargetRef:autoscaling/v1.CrossVersionObjectReference targetCPUUtilizationPercentage:int32
autoscaling/v1.HorizontalPodAutoscalerStatus currentCPUUtilizationPercentage:int32 currentReplicas:int32 desiredReplicas:int32 lastScaleTime:time observedGeneration:int64
autoscaling/v2beta2.ContainerResourceMetricSource container:string name:string target:autoscaling/v2beta2.MetricTarget
autoscaling/v2beta2.ContainerResourceMetricStatus container:string current:autoscaling/v2beta2.MetricValueStatus name:string
autoscaling/v2beta2.CrossVersionObjectReference apiVersion:string kind:string name:string
autoscaling/v2beta2.ExternalMetricSource metric:autoscaling/v2beta2.MetricIdentifier target:autoscaling/v2beta2.MetricTarget
autoscaling/v2beta2.ExternalMetricStatus current:autoscaling/v2beta2.MetricValueStatus metric:autoscaling/v2beta2.MetricIdentifier
autoscaling/v2beta2.HPAScalingPolicy periodSeconds:int32 type:string value:int32
autoscaling/v2beta2.HPAScalingRules policies:[]autoscaling/v2beta2.HPAScalingPolicy selectPolicy:string stabilizationWindowSeconds:int32
autoscaling/v2beta2.HorizontalPodAutoscaler apiVersion:string kind:string metadata:ObjectMeta spec:autoscaling/v2beta2.HorizontalPodAutoscalerSpec status:autoscaling/v2beta2.HorizontalPodAutoscalerStatus
autoscaling/v2beta2.HorizontalPodAutoscalerBehavior scaleDown:autoscaling/v2beta2.HPAScalingRules scaleUp:autoscaling/v2beta2.HPAScalingRules
autoscaling/v2beta2.HorizontalPodAutoscalerCondition lastTransitionTime:time message:string reason:string status:string type:string
autoscaling/v2beta2.HorizontalPodAutoscalerSpec behavior:autoscaling/v2beta2.HorizontalPodAutoscalerBehavior maxReplicas:int32 metrics:[]autoscaling/v2beta2.MetricSpec minReplicas:int32 scaleTargetRef:autoscaling/v2beta2.CrossVersionObjectReference
autoscaling/v2beta2.HorizontalPodAutoscalerStatus conditions:[]autoscaling/v2beta2.HorizontalPodAutoscalerCondition currentMetrics:[]autoscaling/v2beta2.MetricStatus currentReplicas:int32 desiredReplicas:int32 lastScaleTime:time observedGeneration:int64
autoscaling/v2beta2.MetricIdentifier name:string selector:LabelSelector
autoscaling/v2beta2.MetricSpec containerResource:autoscaling/v2beta2.ContainerResourceMetricSource external:autoscaling/v2beta2.ExternalMetricSource object:autoscaling/v2beta2.ObjectMetricSource pods:autoscaling/v2beta2.PodsMetricSource resource:autoscaling/v2beta2.ResourceMetricSource type:string
autoscaling/v2beta2.MetricStatus containerResource:autoscaling/v2beta2.ContainerResourceMetricStatus external:autoscaling/v2beta2.ExternalMetricStatus object:autoscaling/v2beta2.ObjectMetricStatus pods:autoscaling/v2beta2.PodsMetricStatus resource:autoscaling/v2beta2.ResourceMetricStatus type:string
autoscaling/v2beta2.MetricTarget averageUtilization:int32 averageValue:quantity type:string value:quantity
autoscaling/v2beta2.MetricValueStatus averageUtilization:int32 averageValue:quantity value:quantity
autoscaling/v2beta2.ObjectMetricSource describedObject:autoscaling/v2beta2.CrossVersionObjectReference metric:autoscaling/v2beta2.MetricIdentifier target:autoscaling/v2beta2.MetricTarget
autoscaling/v2beta2.ObjectMetricStatus current:autoscaling/v2beta2.MetricValueStatus describedObject:autoscaling/v2beta2.CrossVersionObjectReference metric:autoscaling/v2beta2.MetricIdentifier
autoscaling/v2beta2.PodsMetricSource metric:autoscaling/v2beta2.MetricIdentifier target:autoscaling/v2beta2.MetricTarget
autoscaling/v2beta2.PodsMetricStatus current:autoscaling/v2beta2.MetricValueStatus metric:autoscaling/v2beta2.MetricIdentifier
autoscaling/v2beta2.ResourceMetricSource name:string target:autoscaling/v2beta2.MetricTarget
autoscaling/v2beta2.ResourceMetricStatus current:autoscaling/v2beta2.MetricValueStatus name:string
certificates/v1alpha1.ClusterTrustBundle apiVersion:string kind:string metadata:ObjectMeta spec:certificates/v1alpha1.ClusterTrustBundleSpec
certificates/v1alpha1.ClusterTrustBundleSpec signerName:string trustBundle:string
certificates/v1alpha1.PodCertificateRequest apiVersion:string kind:string metadata:ObjectMeta spec:certificates/v1alpha1.PodCertificateRequestSpec status:certificates/v1alpha1.PodCertificateRequestStatus
certificates/v1alpha1.PodCertificateRequestSpec maxExpirationSeconds:int32 nodeName:string nodeUID:string pkixPublicKey:bytes podName:string podUID:string proofOfPossession:bytes serviceAccountName:string serviceAccountUID:string signerName:string
certificates/v1alpha1.PodCertificateRequestStatus beginRefreshAt:time certificateChain:string conditions:[]Condition notAfter:time notBefore:time
certificates/v1beta1.ClusterTrustBundle apiVersion:string kind:string metadata:ObjectMeta spec:certificates/v1beta1.ClusterTrustBundleSpec
certificates/v1beta1.ClusterTrustBundleSpec signerName:string trustBundle:string
certificates/v1beta1.PodCertificateRequest apiVersion:string kind:string metadata:ObjectMeta spec:certificates/v1beta1.PodCertificateRequestSpec status:certificates/v1beta1.PodCertificateRequestStatus
certificates/v1beta1.PodCertificateRequestSpec maxExpirationSeconds:int32 nodeName:string nodeUID:string pkixPublicKey:bytes podName:string podUID:string proofOfPossession:bytes serviceAccountName:string serviceAccountUID:string signerName:string stubPKCS10Request:bytes@36 unverifiedUserAnnotations:{}string
certificates/v1beta1.PodCertificateRequestStatus beginRefreshAt:time certificateChain:string conditions:[]Condition notAfter:time notBefore:time
coordination/v1alpha1.LeaseCandidate apiVersion:string kind:string metadata:ObjectMeta spec:coordination/v1alpha1.LeaseCandidateSpec
coordination/v1alpha1.LeaseCandidateSpec binaryVersion:string emulationVersion:string leaseName:string pingTime:time preferredStrategies:[]string renewTime:time
coordination/v1alpha2.LeaseCandidate apiVersion:string kind:string metadata:ObjectMeta spec:coordination/v1alpha2.LeaseCandidateSpec
coordination/v1alpha2.LeaseCandidateSpec binaryVersion:string emulationVersion:string leaseName:string pingTime:time renewTime:time strategy:string
discovery/v1.EndpointPort appProtocol:string name:string port:int32 protocol:string
events/v1.Event action:string apiVersion:string deprecatedCount:int32 deprecatedFirstTimestamp:time deprecatedLastTimestamp:time deprecatedSource:EventSource eventTime:time kind:string metadata:ObjectMeta note:string reason:string regarding:ObjectReference related:ObjectReference reportingController:string reportingInstance:string series:events/v1.EventSeries type:string
events/v1.EventSeries count:int32 lastObservedTime:time
flowcontrol/v1beta1.FlowDistinguisherMethod type:string
flowcontrol/v1beta1.FlowSchema apiVersion:string kind:string metadata:ObjectMeta spec:flowcontrol/v1beta1.FlowSchemaSpec status:flowcontrol/v1beta1.FlowSchemaStatus
flowcontrol/v1beta1.FlowSchemaCondition lastTransitionTime:time message:string reason:string status:string type:string
flowcontrol/v1beta1.FlowSchemaSpec distinguisherMethod:flowcontrol/v1beta1.FlowDistinguisherMethod matchingPrecedence:int32 priorityLevelConfiguration:flowcontrol/v1beta1.PriorityLevelConfigurationReference rules:[]flowcontrol/v1beta1.PolicyRulesWithSubjects
flowcontrol/v1beta1.FlowSchemaStatus conditions:[]flowcontrol/v1beta1.FlowSchemaCondition
flowcontrol/v1beta1.GroupSubject name:string
flowcontrol/v1beta1.LimitResponse queuing:flowcontrol/v1beta1.QueuingConfiguration type:string
flowcontrol/v1beta1.LimitedPriorityLevelConfiguration assuredConcurrencyShares:int32 limitResponse:flowcontrol/v1beta1.LimitResponse
flowcontrol/v1beta1.NonResourcePolicyRule nonResourceURLs:[]string verbs:[]string
flowcontrol/v1beta1.PolicyRulesWithSubjects nonResourceRules:[]flowcontrol/v1beta1.NonResourcePolicyRule resourceRules:[]flowcontrol/v1beta1.ResourcePolicyRule subjects:[]flowcontrol/v1beta1.Subject
flowcontrol/v1beta1.PriorityLevelConfiguration apiVersion:string kind:string metadata:ObjectMeta spec:flowcontrol/v1beta1.PriorityLevelConfigurationSpec status:flowcontrol/v1beta1.PriorityLevelConfigurationStatus
flowcontrol/v1beta1.PriorityLevelConfigurationCondition lastTransitionTime:time message:string reason:string status:string type:string
flowcontrol/v1beta1.PriorityLevelConfigurationReference name:string
flowcontrol/v1beta1.PriorityLevelConfigurationSpec limited:flowcontrol/v1beta1.LimitedPriorityLevelConfiguration type:string
flowcontrol/v1beta1.PriorityLevelConfigurationStatus conditions:[]flowcontrol/v1beta1.PriorityLevelConfigurationCondition
flowcontrol/v1beta1.QueuingConfiguration handSize:int32 queueLengthLimit:int32 queues:int32
flowcontrol/v1beta1.ResourcePolicyRule apiGroups:[]string clusterScope:boolean namespaces:[]string resources:[]string verbs:[]string
flowcontrol/v1beta1.ServiceAccountSubject name:string namespace:string
flowcontrol/v1beta1.Subject group:flowcontrol/v1beta1.GroupSubject kind:string serviceAccount:flowcontrol/v1beta1.ServiceAccountSubject user:flowcontrol/v1beta1.UserSubject
flowcontrol/v1beta1.UserSubject name:string
flowcontrol/v1beta2.ExemptPriorityLevelConfiguration lendablePercent:int32 nominalConcurrencyShares:int32
flowcontrol/v1beta2.FlowDistinguisherMethod type:string
flowcontrol/v1beta2.FlowSchema apiVersion:string kind:string metadata:ObjectMeta spec:flowcontrol/v1beta2.FlowSchemaSpec status:flowcontrol/v1beta2.FlowSchemaStatus
flowcontrol/v1beta2.FlowSchemaCondition lastTransitionTime:time message:string reason:string status:string type:string
flowcontrol/v1beta2.FlowSchemaSpec distinguisherMethod:flowcontrol/v1beta2.FlowDistinguisherMethod matchingPrecedence:int32 priorityLevelConfiguration:flowcontrol/v1beta2.PriorityLevelConfigurationReference rules:[]flowcontrol/v1beta2.PolicyRulesWithSubjects
flowcontrol/v1beta2.FlowSchemaStatus conditions:[]flowcontrol/v1beta2.FlowSchemaCondition
flowcontrol/v1beta2.GroupSubject name:string
flowcontrol/v1beta2.LimitResponse queuing:flowcontrol/v1beta2.QueuingConfiguration type:string
flowcontrol/v1beta2.LimitedPriorityLevelConfiguration assuredConcurrencyShares:int32 borrowingLimitPercent:int32@26 lendablePercent:int32@26 limitResponse:flowcontrol/v1beta2.LimitResponse
flowcontrol/v1beta2.NonResourcePolicyRule nonResourceURLs:[]string verbs:[]string
flowcontrol/v1beta2.PolicyRulesWithSubjects nonResourceRules:[]flowcontrol/v1beta2.NonResourcePolicyRule resourceRules:[]flowcontrol/v1beta2.ResourcePolicyRule subjects:[]flowcontrol/v1beta2.Subject
flowcontrol/v1beta2.PriorityLevelConfiguration apiVersion:string kind:string metadata:ObjectMeta spec:flowcontrol/v1beta2.PriorityLevelConfigurationSpec status:flowcontrol/v1beta2.PriorityLevelConfigurationStatus
flowcontrol/v1beta2.PriorityLevelConfigurationCondition lastTransitionTime:time message:string reason:string status:string type:string
flowcontrol/v1beta2.PriorityLevelConfigurationReference name:string
flowcontrol/v1beta2.PriorityLevelConfigurationSpec exempt:flowcontrol/v1beta2.ExemptPriorityLevelConfiguration@28 limited:flowcontrol/v1beta2.LimitedPriorityLevelConfiguration type:string
flowcontrol/v1beta2.PriorityLevelConfigurationStatus conditions:[]flowcontrol/v1beta2.PriorityLevelConfigurationCondition
flowcontrol/v1beta2.QueuingConfiguration handSize:int32 queueLengthLimit:int32 queues:int32
flowcontrol/v1beta2.ResourcePolicyRule apiGroups:[]string clusterScope:boolean namespaces:[]string resources:[]string verbs:[]string
flowcontrol/v1beta2.ServiceAccountSubject name:string namespace:string
flowcontrol/v1beta2.Subject group:flowcontrol/v1beta2.GroupSubject kind:string serviceAccount:flowcontrol/v1beta2.ServiceAccountSubject user:flowcontrol/v1beta2.UserSubject
flowcontrol/v1beta2.UserSubject name:string
flowcontrol/v1beta3.ExemptPriorityLevelConfiguration lendablePercent:int32 nominalConcurrencyShares:int32
flowcontrol/v1beta3.FlowDistinguisherMethod type:string
flowcontrol/v1beta3.FlowSchema apiVersion:string kind:string metadata:ObjectMeta spec:flowcontrol/v1beta3.FlowSchemaSpec status:flowcontrol/v1beta3.FlowSchemaStatus
flowcontrol/v1beta3.FlowSchemaCondition lastTransitionTime:time message:string reason:string status:string type:string
flowcontrol/v1beta3.FlowSchemaSpec distinguisherMethod:flowcontrol/v1beta3.FlowDistinguisherMethod matchingPrecedence:int32 priorityLevelConfiguration:flowcontrol/v1beta3.PriorityLevelConfigurationReference rules:[]flowcontrol/v1beta3.PolicyRulesWithSubjects
flowcontrol/v1beta3.FlowSchemaStatus conditions:[]flowcontrol/v1beta3.FlowSchemaCondition
flowcontrol/v1beta3.GroupSubject name:string
flowcontrol/v1beta3.LimitResponse queuing:flowcontrol/v1beta3.QueuingConfiguration type:string
flowcontrol/v1beta3.LimitedPriorityLevelConfiguration borrowingLimitPercent:int32 lendablePercent:int32 limitResponse:flowcontrol/v1beta3.LimitResponse nominalConcurrencyShares:int32
flowcontrol/v1beta3.NonResourcePolicyRule nonResourceURLs:[]string verbs:[]string
flowcontrol/v1beta3.PolicyRulesWithSubjects nonResourceRules:[]flowcontrol/v1beta3.NonResourcePolicyRule resourceRules:[]flowcontrol/v1beta3.ResourcePolicyRule subjects:[]flowcontrol/v1beta3.Subject
flowcontrol/v1beta3.PriorityLevelConfiguration apiVersion:string kind:string metadata:ObjectMeta spec:flowcontrol/v1beta3.PriorityLevelConfigurationSpec status:flowcontrol/v1beta3.PriorityLevelConfigurationStatus
flowcontrol/v1beta3.PriorityLevelConfigurationCondition lastTransitionTime:time message:string reason:string status:string type:string
flowcontrol/v1beta3.PriorityLevelConfigurationReference name:string
flowcontrol/v1beta3.PriorityLevelConfigurationSpec exempt:flowcontrol/v1beta3.ExemptPriorityLevelConfiguration@28 limited:flowcontrol/v1beta3.LimitedPriorityLevelConfiguration type:string
flowcontrol/v1beta3.PriorityLevelConfigurationStatus conditions:[]flowcontrol/v1beta3.PriorityLevelConfigurationCondition
flowcontrol/v1beta3.QueuingConfiguration handSize:int32 queueLengthLimit:int32 queues:int32
flowcontrol/v1beta3.ResourcePolicyRule apiGroups:[]string clusterScope:boolean namespaces:[]string resources:[]string verbs:[]string
flowcontrol/v1beta3.ServiceAccountSubject name:string namespace:string
flowcontrol/v1beta3.Subject group:flowcontrol/v1beta3.GroupSubject kind:string serviceAccount:flowcontrol/v1beta3.ServiceAccountSubject user:flowcontrol/v1beta3.UserSubject
flowcontrol/v1beta3.UserSubject name:string
lifecycle/v1alpha1.Eviction apiVersion:string kind:string metadata:ObjectMeta spec:EvictionSpec status:EvictionStatus
networking/v1alpha1.IPAddress apiVersion:string kind:string metadata:ObjectMeta spec:networking/v1alpha1.IPAddressSpec
networking/v1alpha1.IPAddressSpec parentRef:networking/v1alpha1.ParentReference
networking/v1alpha1.ParentReference group:string name:string namespace:string resource:string uid:string@-28
networking/v1alpha1.ServiceCIDR apiVersion:string kind:string metadata:ObjectMeta spec:networking/v1alpha1.ServiceCIDRSpec status:networking/v1alpha1.ServiceCIDRStatus
networking/v1alpha1.ServiceCIDRSpec cidrs:[]string
networking/v1alpha1.ServiceCIDRStatus conditions:[]Condition
networking/v1beta1.IPAddress apiVersion:string kind:string metadata:ObjectMeta spec:networking/v1beta1.IPAddressSpec
networking/v1beta1.IPAddressSpec parentRef:networking/v1beta1.ParentReference
networking/v1beta1.ParentReference group:string name:string namespace:string resource:string
networking/v1beta1.ServiceCIDR apiVersion:string kind:string metadata:ObjectMeta spec:networking/v1beta1.ServiceCIDRSpec status:networking/v1beta1.ServiceCIDRStatus
networking/v1beta1.ServiceCIDRSpec cidrs:[]string
networking/v1beta1.ServiceCIDRStatus conditions:[]Condition
rbac/v1.Subject apiGroup:string kind:string name:string namespace:string
resource/v1.ResourceClaim apiVersion:string kind:string metadata:ObjectMeta spec:ResourceClaimSpec status:ResourceClaimStatus
resource/v1alpha1.AllocationResult availableOnNodes:NodeSelector resourceHandle:string shareable:boolean
resource/v1alpha1.ResourceClaim apiVersion:string kind:string metadata:ObjectMeta spec:resource/v1alpha1.ResourceClaimSpec status:resource/v1alpha1.ResourceClaimStatus
resource/v1alpha1.ResourceClaimConsumerReference apiGroup:string name:string resource:string uid:string
resource/v1alpha1.ResourceClaimParametersReference apiGroup:string kind:string name:string
resource/v1alpha1.ResourceClaimSchedulingStatus name:string unsuitableNodes:[]string
resource/v1alpha1.ResourceClaimSpec allocationMode:string parametersRef:resource/v1alpha1.ResourceClaimParametersReference resourceClassName:string
resource/v1alpha1.ResourceClaimStatus allocation:resource/v1alpha1.AllocationResult deallocationRequested:boolean driverName:string reservedFor:[]resource/v1alpha1.ResourceClaimConsumerReference
resource/v1alpha1.ResourceClaimTemplate apiVersion:string kind:string metadata:ObjectMeta spec:resource/v1alpha1.ResourceClaimTemplateSpec
resource/v1alpha1.ResourceClaimTemplateSpec metadata:ObjectMeta spec:resource/v1alpha1.ResourceClaimSpec
resource/v1alpha1.ResourceClass apiVersion:string driverName:string kind:string metadata:ObjectMeta parametersRef:resource/v1alpha1.ResourceClassParametersReference suitableNodes:NodeSelector
resource/v1alpha1.ResourceClassParametersReference apiGroup:string kind:string name:string namespace:string
resource/v1alpha2.AllocationResult availableOnNodes:NodeSelector resourceHandles:[]ResourceHandle shareable:boolean
resource/v1alpha2.PodSchedulingContext apiVersion:string kind:string metadata:ObjectMeta spec:resource/v1alpha2.PodSchedulingContextSpec status:resource/v1alpha2.PodSchedulingContextStatus
resource/v1alpha2.PodSchedulingContextSpec potentialNodes:[]string selectedNode:string
resource/v1alpha2.PodSchedulingContextStatus resourceClaims:[]resource/v1alpha2.ResourceClaimSchedulingStatus
resource/v1alpha2.ResourceClaim apiVersion:string kind:string metadata:ObjectMeta spec:resource/v1alpha2.ResourceClaimSpec status:resource/v1alpha2.ResourceClaimStatus
resource/v1alpha2.ResourceClaimConsumerReference apiGroup:string name:string resource:string uid:string
resource/v1alpha2.ResourceClaimSchedulingStatus name:string unsuitableNodes:[]string
resource/v1alpha2.ResourceClaimSpec allocationMode:string parametersRef:ResourceClaimParametersReference resourceClassName:string
resource/v1alpha2.ResourceClaimStatus allocation:resource/v1alpha2.AllocationResult deallocationRequested:boolean driverName:string reservedFor:[]resource/v1alpha2.ResourceClaimConsumerReference
resource/v1alpha2.ResourceClaimTemplate apiVersion:string kind:string metadata:ObjectMeta spec:resource/v1alpha2.ResourceClaimTemplateSpec
resource/v1alpha2.ResourceClaimTemplateSpec metadata:ObjectMeta spec:resource/v1alpha2.ResourceClaimSpec
resource/v1alpha2.ResourceSlice apiVersion:string driverName:string kind:string metadata:ObjectMeta namedResources:NamedResourcesResources nodeName:string
resource/v1alpha3.AllocatedDeviceStatus conditions:[]Condition data:any device:string driver:string networkData:resource/v1alpha3.NetworkDeviceData pool:string
resource/v1alpha3.AllocationResult controller:string@-31 devices:resource/v1alpha3.DeviceAllocationResult nodeSelector:NodeSelector
resource/v1alpha3.BasicDevice allNodes:boolean@33 attributes:{}resource/v1alpha3.DeviceAttribute capacity:{}quantity consumesCounters:[]resource/v1alpha3.DeviceCounterConsumption@33 nodeName:string@33 nodeSelector:NodeSelector@33 taints:[]resource/v1alpha3.DeviceTaint@33
resource/v1alpha3.CELDeviceSelector expression:string
resource/v1alpha3.Counter value:quantity
resource/v1alpha3.CounterSet counters:{}resource/v1alpha3.Counter name:string
resource/v1alpha3.Device basic:resource/v1alpha3.BasicDevice name:string
resource/v1alpha3.DeviceAllocationConfiguration opaque:resource/v1alpha3.OpaqueDeviceConfiguration requests:[]string source:string
resource/v1alpha3.DeviceAllocationResult config:[]resource/v1alpha3.DeviceAllocationConfiguration results:[]resource/v1alpha3.DeviceRequestAllocationResult
resource/v1alpha3.DeviceAttribute bool:boolean int:int64 string:string version:string
resource/v1alpha3.DeviceClaim config:[]resource/v1alpha3.DeviceClaimConfiguration constraints:[]resource/v1alpha3.DeviceConstraint requests:[]resource/v1alpha3.DeviceRequest
resource/v1alpha3.DeviceClaimConfiguration opaque:resource/v1alpha3.OpaqueDeviceConfiguration requests:[]string
resource/v1alpha3.DeviceClass apiVersion:string kind:string metadata:ObjectMeta spec:resource/v1alpha3.DeviceClassSpec
resource/v1alpha3.DeviceClassConfiguration opaque:resource/v1alpha3.OpaqueDeviceConfiguration
resource/v1alpha3.DeviceClassSpec config:[]resource/v1alpha3.DeviceClassConfiguration selectors:[]resource/v1alpha3.DeviceSelector suitableNodes:NodeSelector@-31
resource/v1alpha3.DeviceConstraint matchAttribute:string requests:[]string
resource/v1alpha3.DeviceCounterConsumption counterSet:string counters:{}resource/v1alpha3.Counter
resource/v1alpha3.DeviceRequest adminAccess:boolean allocationMode:string count:int64 deviceClassName:string firstAvailable:[]resource/v1alpha3.DeviceSubRequest@33 name:string selectors:[]resource/v1alpha3.DeviceSelector tolerations:[]resource/v1alpha3.DeviceToleration@33
resource/v1alpha3.DeviceRequestAllocationResult adminAccess:boolean@32 device:string driver:string pool:string request:string tolerations:[]resource/v1alpha3.DeviceToleration@33
resource/v1alpha3.DeviceSelector cel:resource/v1alpha3.CELDeviceSelector
resource/v1alpha3.DeviceSubRequest allocationMode:string count:int64 deviceClassName:string name:string selectors:[]resource/v1alpha3.DeviceSelector tolerations:[]resource/v1alpha3.DeviceToleration
resource/v1alpha3.DeviceTaint effect:string key:string timeAdded:time value:string
resource/v1alpha3.DeviceTaintRule apiVersion:string kind:string metadata:ObjectMeta spec:resource/v1alpha3.DeviceTaintRuleSpec status:resource/v1alpha3.DeviceTaintRuleStatus@35
resource/v1alpha3.DeviceTaintRuleSpec deviceSelector:resource/v1alpha3.DeviceTaintSelector taint:resource/v1alpha3.DeviceTaint
resource/v1alpha3.DeviceTaintRuleStatus conditions:[]Condition
resource/v1alpha3.DeviceTaintSelector device:string deviceClassName:string@-34 driver:string pool:string selectors:[]resource/v1alpha3.DeviceSelector@-34
resource/v1alpha3.DeviceToleration effect:string key:string operator:string tolerationSeconds:int64 value:string
resource/v1alpha3.NetworkDeviceData hardwareAddress:string interfaceName:string ips:[]string
resource/v1alpha3.OpaqueDeviceConfiguration driver:string parameters:any
resource/v1alpha3.ResourceClaim apiVersion:string kind:string metadata:ObjectMeta spec:resource/v1alpha3.ResourceClaimSpec status:resource/v1alpha3.ResourceClaimStatus
resource/v1alpha3.ResourceClaimConsumerReference apiGroup:string name:string resource:string uid:string
resource/v1alpha3.ResourceClaimSpec controller:string@-31 devices:resource/v1alpha3.DeviceClaim
resource/v1alpha3.ResourceClaimStatus allocation:resource/v1alpha3.AllocationResult deallocationRequested:boolean@-31 devices:[]resource/v1alpha3.AllocatedDeviceStatus@32 reservedFor:[]resource/v1alpha3.ResourceClaimConsumerReference
resource/v1alpha3.ResourceClaimTemplate apiVersion:string kind:string metadata:ObjectMeta spec:resource/v1alpha3.ResourceClaimTemplateSpec
resource/v1alpha3.ResourceClaimTemplateSpec metadata:ObjectMeta spec:resource/v1alpha3.ResourceClaimSpec
resource/v1alpha3.ResourcePool generation:int64 name:string resourceSliceCount:int64
resource/v1alpha3.ResourceSlice apiVersion:string kind:string metadata:ObjectMeta spec:resource/v1alpha3.ResourceSliceSpec
resource/v1alpha3.ResourceSliceSpec allNodes:boolean devices:[]resource/v1alpha3.Device driver:string nodeName:string nodeSelector:NodeSelector perDeviceNodeSelection:boolean@33 pool:resource/v1alpha3.ResourcePool sharedCounters:[]resource/v1alpha3.CounterSet@33
resource/v1beta1.AllocatedDeviceStatus conditions:[]Condition data:any device:string driver:string networkData:resource/v1beta1.NetworkDeviceData pool:string shareID:string@34
resource/v1beta1.AllocationResult allocationTimestamp:time@34 devices:resource/v1beta1.DeviceAllocationResult nodeSelector:NodeSelector
resource/v1beta1.CELDeviceSelector expression:string
resource/v1beta1.CapacityRequestPolicy default:quantity validRange:resource/v1beta1.CapacityRequestPolicyRange validValues:[]quantity
resource/v1beta1.CapacityRequestPolicyRange max:quantity min:quantity step:quantity
resource/v1beta1.CapacityRequirements requests:{}quantity
resource/v1beta1.Counter value:quantity
resource/v1beta1.CounterSet counters:{}resource/v1beta1.Counter name:string
resource/v1beta1.Device basic:BasicDevice name:string
resource/v1beta1.DeviceAllocationConfiguration opaque:resource/v1beta1.OpaqueDeviceConfiguration requests:[]string source:string
resource/v1beta1.DeviceAllocationResult config:[]resource/v1beta1.DeviceAllocationConfiguration results:[]resource/v1beta1.DeviceRequestAllocationResult
resource/v1beta1.DeviceAttribute bool:boolean bools:[]boolean@36 int:int64 ints:[]int64@36 string:string strings:[]string@36 version:string versions:[]string@36
resource/v1beta1.DeviceCapacity requestPolicy:resource/v1beta1.CapacityRequestPolicy@34 value:quantity
resource/v1beta1.DeviceClaim config:[]resource/v1beta1.DeviceClaimConfiguration constraints:[]resource/v1beta1.DeviceConstraint requests:[]resource/v1beta1.DeviceRequest
resource/v1beta1.DeviceClaimConfiguration opaque:resource/v1beta1.OpaqueDeviceConfiguration requests:[]string
resource/v1beta1.DeviceClass apiVersion:string kind:string metadata:ObjectMeta spec:resource/v1beta1.DeviceClassSpec
resource/v1beta1.DeviceClassConfiguration opaque:resource/v1beta1.OpaqueDeviceConfiguration
resource/v1beta1.DeviceClassSpec config:[]resource/v1beta1.DeviceClassConfiguration extendedResourceName:string@34 selectors:[]resource/v1beta1.DeviceSelector
resource/v1beta1.DeviceConstraint distinctAttribute:string@34 matchAttribute:string requests:[]string
resource/v1beta1.DeviceCounterConsumption compatibilityGroups:[]string@37 counterSet:string counters:{}resource/v1beta1.Counter
resource/v1beta1.DeviceDerivedAttribute expression:string name:string
resource/v1beta1.DeviceRequest adminAccess:boolean allocationMode:string capacity:resource/v1beta1.CapacityRequirements@34 count:int64 derivedAttributes:[]resource/v1beta1.DeviceDerivedAttribute@37 deviceClassName:string firstAvailable:[]resource/v1beta1.DeviceSubRequest@33 name:string selectors:[]resource/v1beta1.DeviceSelector tolerations:[]resource/v1beta1.DeviceToleration@33
resource/v1beta1.DeviceRequestAllocationResult adminAccess:boolean bindingConditions:[]string@34 bindingFailureConditions:[]string@34 consumedCapacity:{}quantity@34 device:string driver:string pool:string request:string shareID:string@34 skipNodeOperations:[]string@37 tolerations:[]resource/v1beta1.DeviceToleration@33
resource/v1beta1.DeviceSelector cel:resource/v1beta1.CELDeviceSelector
resource/v1beta1.DeviceSubRequest allocationMode:string capacity:resource/v1beta1.CapacityRequirements@34 count:int64 derivedAttributes:[]resource/v1beta1.DeviceDerivedAttribute@37 deviceClassName:string name:string selectors:[]resource/v1beta1.DeviceSelector tolerations:[]resource/v1beta1.DeviceToleration
resource/v1beta1.DeviceTaint effect:string key:string timeAdded:time value:string
resource/v1beta1.DeviceToleration effect:string key:string operator:string tolerationSeconds:int64 value:string
resource/v1beta1.NetworkDeviceData hardwareAddress:string interfaceName:string ips:[]string
resource/v1beta1.NodeAllocatableMapping capacityKey:string capacityMultiplier:quantity deviceMultiplier:quantity
resource/v1beta1.NodeAllocatableOverhead perContainer:quantity perPod:quantity
resource/v1beta1.NodeAllocatableResource mapping:resource/v1beta1.NodeAllocatableMapping overhead:resource/v1beta1.NodeAllocatableOverhead
resource/v1beta1.NodeAllocatableResourceMapping allocationMultiplier:quantity capacityKey:string
resource/v1beta1.OpaqueDeviceConfiguration driver:string parameters:any
resource/v1beta1.ResourceClaim apiVersion:string kind:string metadata:ObjectMeta spec:resource/v1beta1.ResourceClaimSpec status:resource/v1beta1.ResourceClaimStatus
resource/v1beta1.ResourceClaimConsumerReference apiGroup:string name:string resource:string uid:string
resource/v1beta1.ResourceClaimSpec devices:resource/v1beta1.DeviceClaim
resource/v1beta1.ResourceClaimStatus allocation:resource/v1beta1.AllocationResult devices:[]resource/v1beta1.AllocatedDeviceStatus reservedFor:[]resource/v1beta1.ResourceClaimConsumerReference
resource/v1beta1.ResourceClaimTemplate apiVersion:string kind:string metadata:ObjectMeta spec:resource/v1beta1.ResourceClaimTemplateSpec
resource/v1beta1.ResourceClaimTemplateSpec metadata:ObjectMeta spec:resource/v1beta1.ResourceClaimSpec
resource/v1beta1.ResourcePool generation:int64 name:string resourceSliceCount:int64
resource/v1beta1.ResourceSlice apiVersion:string kind:string metadata:ObjectMeta spec:resource/v1beta1.ResourceSliceSpec
resource/v1beta1.ResourceSliceSpec allNodes:boolean devices:[]resource/v1beta1.Device driver:string nodeName:string nodeSelector:NodeSelector partitionTypeAttribute:string@37 perDeviceNodeSelection:boolean@33 pool:resource/v1beta1.ResourcePool sharedCounters:[]resource/v1beta1.CounterSet@33 skipNodeOperations:[]string@37
resource/v1beta2.AllocatedDeviceStatus conditions:[]Condition data:any device:string driver:string networkData:resource/v1beta2.NetworkDeviceData pool:string shareID:string@34
resource/v1beta2.AllocationResult allocationTimestamp:time@34 devices:resource/v1beta2.DeviceAllocationResult nodeSelector:NodeSelector
resource/v1beta2.CELDeviceSelector expression:string
resource/v1beta2.CapacityRequestPolicy default:quantity validRange:resource/v1beta2.CapacityRequestPolicyRange validValues:[]quantity
resource/v1beta2.CapacityRequestPolicyRange max:quantity min:quantity step:quantity
resource/v1beta2.CapacityRequirements requests:{}quantity
resource/v1beta2.Counter value:quantity
resource/v1beta2.CounterSet counters:{}resource/v1beta2.Counter name:string
resource/v1beta2.Device allNodes:boolean allowMultipleAllocations:boolean@34 attributes:{}resource/v1beta2.DeviceAttribute bindingConditions:[]string@34 bindingFailureConditions:[]string@34 bindsToNode:boolean@34 capacity:{}resource/v1beta2.DeviceCapacity consumesCounters:[]resource/v1beta2.DeviceCounterConsumption name:string nodeAllocatableResourceMappings:{}resource/v1beta2.NodeAllocatableResourceMapping@36-36 nodeAllocatableResources:{}resource/v1beta2.NodeAllocatableResource@37 nodeName:string nodeSelector:NodeSelector taints:[]resource/v1beta2.DeviceTaint
resource/v1beta2.DeviceAllocationConfiguration opaque:resource/v1beta2.OpaqueDeviceConfiguration requests:[]string source:string
resource/v1beta2.DeviceAllocationResult config:[]resource/v1beta2.DeviceAllocationConfiguration results:[]resource/v1beta2.DeviceRequestAllocationResult
resource/v1beta2.DeviceAttribute bool:boolean bools:[]boolean@36 int:int64 ints:[]int64@36 string:string strings:[]string@36 version:string versions:[]string@36
resource/v1beta2.DeviceCapacity requestPolicy:resource/v1beta2.CapacityRequestPolicy@34 value:quantity
resource/v1beta2.DeviceClaim config:[]resource/v1beta2.DeviceClaimConfiguration constraints:[]resource/v1beta2.DeviceConstraint requests:[]resource/v1beta2.DeviceRequest
resource/v1beta2.DeviceClaimConfiguration opaque:resource/v1beta2.OpaqueDeviceConfiguration requests:[]string
resource/v1beta2.DeviceClass apiVersion:string kind:string metadata:ObjectMeta spec:resource/v1beta2.DeviceClassSpec
resource/v1beta2.DeviceClassConfiguration opaque:resource/v1beta2.OpaqueDeviceConfiguration
resource/v1beta2.DeviceClassSpec config:[]resource/v1beta2.DeviceClassConfiguration extendedResourceName:string@34 selectors:[]resource/v1beta2.DeviceSelector
resource/v1beta2.DeviceConstraint distinctAttribute:string@34 matchAttribute:string requests:[]string
resource/v1beta2.DeviceCounterConsumption compatibilityGroups:[]string@37 counterSet:string counters:{}resource/v1beta2.Counter
resource/v1beta2.DeviceDerivedAttribute expression:string name:string
resource/v1beta2.DeviceRequest exactly:resource/v1beta2.ExactDeviceRequest firstAvailable:[]resource/v1beta2.DeviceSubRequest name:string
resource/v1beta2.DeviceRequestAllocationResult adminAccess:boolean bindingConditions:[]string@34 bindingFailureConditions:[]string@34 consumedCapacity:{}quantity@34 device:string driver:string pool:string request:string shareID:string@34 skipNodeOperations:[]string@37 tolerations:[]resource/v1beta2.DeviceToleration
resource/v1beta2.DeviceSelector cel:resource/v1beta2.CELDeviceSelector
resource/v1beta2.DeviceSubRequest allocationMode:string capacity:resource/v1beta2.CapacityRequirements@34 count:int64 derivedAttributes:[]resource/v1beta2.DeviceDerivedAttribute@37 deviceClassName:string name:string selectors:[]resource/v1beta2.DeviceSelector tolerations:[]resource/v1beta2.DeviceToleration
resource/v1beta2.DeviceTaint effect:string key:string timeAdded:time value:string
resource/v1beta2.DeviceTaintRule apiVersion:string kind:string metadata:ObjectMeta spec:resource/v1beta2.DeviceTaintRuleSpec status:resource/v1beta2.DeviceTaintRuleStatus
resource/v1beta2.DeviceTaintRuleSpec deviceSelector:resource/v1beta2.DeviceTaintSelector taint:resource/v1beta2.DeviceTaint
resource/v1beta2.DeviceTaintRuleStatus conditions:[]Condition
resource/v1beta2.DeviceTaintSelector device:string driver:string pool:string
resource/v1beta2.DeviceToleration effect:string key:string operator:string tolerationSeconds:int64 value:string
resource/v1beta2.ExactDeviceRequest adminAccess:boolean allocationMode:string capacity:resource/v1beta2.CapacityRequirements@34 count:int64 derivedAttributes:[]resource/v1beta2.DeviceDerivedAttribute@37 deviceClassName:string selectors:[]resource/v1beta2.DeviceSelector tolerations:[]resource/v1beta2.DeviceToleration
resource/v1beta2.NetworkDeviceData hardwareAddress:string interfaceName:string ips:[]string
resource/v1beta2.NodeAllocatableMapping capacityKey:string capacityMultiplier:quantity deviceMultiplier:quantity
resource/v1beta2.NodeAllocatableOverhead perContainer:quantity perPod:quantity
resource/v1beta2.NodeAllocatableResource mapping:resource/v1beta2.NodeAllocatableMapping overhead:resource/v1beta2.NodeAllocatableOverhead
resource/v1beta2.NodeAllocatableResourceMapping allocationMultiplier:quantity capacityKey:string
resource/v1beta2.OpaqueDeviceConfiguration driver:string parameters:any
resource/v1beta2.ResourceClaim apiVersion:string kind:string metadata:ObjectMeta spec:resource/v1beta2.ResourceClaimSpec status:resource/v1beta2.ResourceClaimStatus
resource/v1beta2.ResourceClaimConsumerReference apiGroup:string name:string resource:string uid:string
resource/v1beta2.ResourceClaimSpec devices:resource/v1beta2.DeviceClaim
resource/v1beta2.ResourceClaimStatus allocation:resource/v1beta2.AllocationResult devices:[]resource/v1beta2.AllocatedDeviceStatus reservedFor:[]resource/v1beta2.ResourceClaimConsumerReference
resource/v1beta2.ResourceClaimTemplate apiVersion:string kind:string metadata:ObjectMeta spec:resource/v1beta2.ResourceClaimTemplateSpec
resource/v1beta2.ResourceClaimTemplateSpec metadata:ObjectMeta spec:resource/v1beta2.ResourceClaimSpec
resource/v1beta2.ResourcePool generation:int64 name:string resourceSliceCount:int64
resource/v1beta2.ResourceSlice apiVersion:string kind:string metadata:ObjectMeta spec:resource/v1beta2.ResourceSliceSpec
resource/v1beta2.ResourceSliceSpec allNodes:boolean devices:[]resource/v1beta2.Device driver:string nodeName:string nodeSelector:NodeSelector partitionTypeAttribute:string@37 perDeviceNodeSelection:boolean pool:resource/v1beta2.ResourcePool sharedCounters:[]resource/v1beta2.CounterSet skipNodeOperations:[]string@37
scheduling/v1alpha1.BasicSchedulingPolicy
scheduling/v1alpha1.GangSchedulingPolicy minCount:int32
scheduling/v1alpha1.PodGroup name:string policy:PodGroupPolicy
scheduling/v1alpha1.TypedLocalObjectReference apiGroup:string kind:string name:string
scheduling/v1alpha1.Workload apiVersion:string kind:string metadata:ObjectMeta spec:scheduling/v1alpha1.WorkloadSpec
scheduling/v1alpha1.WorkloadSpec controllerRef:scheduling/v1alpha1.TypedLocalObjectReference podGroups:[]scheduling/v1alpha1.PodGroup
scheduling/v1alpha2.BasicSchedulingPolicy
scheduling/v1alpha2.GangSchedulingPolicy minCount:int32
scheduling/v1alpha2.PodGroup apiVersion:string kind:string metadata:ObjectMeta spec:scheduling/v1alpha2.PodGroupSpec status:scheduling/v1alpha2.PodGroupStatus
scheduling/v1alpha2.PodGroupResourceClaim name:string resourceClaimName:string resourceClaimTemplateName:string
scheduling/v1alpha2.PodGroupResourceClaimStatus name:string resourceClaimName:string
scheduling/v1alpha2.PodGroupSchedulingConstraints topology:[]scheduling/v1alpha2.TopologyConstraint
scheduling/v1alpha2.PodGroupSchedulingPolicy basic:scheduling/v1alpha2.BasicSchedulingPolicy gang:scheduling/v1alpha2.GangSchedulingPolicy
scheduling/v1alpha2.PodGroupSpec disruptionMode:string podGroupTemplateRef:PodGroupTemplateReference priority:int32 priorityClassName:string resourceClaims:[]scheduling/v1alpha2.PodGroupResourceClaim schedulingConstraints:scheduling/v1alpha2.PodGroupSchedulingConstraints schedulingPolicy:scheduling/v1alpha2.PodGroupSchedulingPolicy
scheduling/v1alpha2.PodGroupStatus conditions:[]Condition resourceClaimStatuses:[]scheduling/v1alpha2.PodGroupResourceClaimStatus
scheduling/v1alpha2.PodGroupTemplate disruptionMode:string name:string priority:int32 priorityClassName:string resourceClaims:[]scheduling/v1alpha2.PodGroupResourceClaim schedulingConstraints:scheduling/v1alpha2.PodGroupSchedulingConstraints schedulingPolicy:scheduling/v1alpha2.PodGroupSchedulingPolicy
scheduling/v1alpha2.TopologyConstraint key:string
scheduling/v1alpha2.TypedLocalObjectReference apiGroup:string kind:string name:string
scheduling/v1alpha2.Workload apiVersion:string kind:string metadata:ObjectMeta spec:scheduling/v1alpha2.WorkloadSpec
scheduling/v1alpha2.WorkloadSpec controllerRef:scheduling/v1alpha2.TypedLocalObjectReference podGroupTemplates:[]scheduling/v1alpha2.PodGroupTemplate
scheduling/v1alpha3.AllCompositeDisruptionMode
scheduling/v1alpha3.AllDisruptionMode
scheduling/v1alpha3.BasicSchedulingPolicy
scheduling/v1alpha3.CompositeBasicSchedulingPolicy
scheduling/v1alpha3.CompositeDisruptionMode all:scheduling/v1alpha3.AllCompositeDisruptionMode single:scheduling/v1alpha3.SingleCompositeDisruptionMode
scheduling/v1alpha3.CompositeGangSchedulingPolicy minGroupCount:int32
scheduling/v1alpha3.CompositePodGroupSchedulingConstraints topology:[]scheduling/v1alpha3.TopologyConstraint
scheduling/v1alpha3.CompositePodGroupSchedulingPolicy basic:scheduling/v1alpha3.CompositeBasicSchedulingPolicy gang:scheduling/v1alpha3.CompositeGangSchedulingPolicy
scheduling/v1alpha3.CompositePodGroupTemplate compositePodGroupTemplates:[]scheduling/v1alpha3.CompositePodGroupTemplate disruptionMode:scheduling/v1alpha3.CompositeDisruptionMode name:string podGroupTemplates:[]scheduling/v1alpha3.PodGroupTemplate preemptionPolicy:string priority:int32 priorityClassName:string schedulingConstraints:scheduling/v1alpha3.CompositePodGroupSchedulingConstraints schedulingPolicy:scheduling/v1alpha3.CompositePodGroupSchedulingPolicy
scheduling/v1alpha3.DisruptionMode all:scheduling/v1alpha3.AllDisruptionMode single:scheduling/v1alpha3.SingleDisruptionMode
scheduling/v1alpha3.GangSchedulingPolicy minCount:int32
scheduling/v1alpha3.PodGroup apiVersion:string kind:string metadata:ObjectMeta spec:scheduling/v1alpha3.PodGroupSpec status:scheduling/v1alpha3.PodGroupStatus
scheduling/v1alpha3.PodGroupResourceClaim name:string resourceClaimName:string resourceClaimTemplateName:string
scheduling/v1alpha3.PodGroupResourceClaimStatus name:string resourceClaimName:string
scheduling/v1alpha3.PodGroupSchedulingConstraints topology:[]scheduling/v1alpha3.TopologyConstraint
scheduling/v1alpha3.PodGroupSchedulingPolicy basic:scheduling/v1alpha3.BasicSchedulingPolicy gang:scheduling/v1alpha3.GangSchedulingPolicy
scheduling/v1alpha3.PodGroupSpec disruptionMode:scheduling/v1alpha3.DisruptionMode parentCompositePodGroupName:string preemptionPolicy:string priority:int32 priorityClassName:string resourceClaims:[]scheduling/v1alpha3.PodGroupResourceClaim schedulingConstraints:scheduling/v1alpha3.PodGroupSchedulingConstraints schedulingPolicy:scheduling/v1alpha3.PodGroupSchedulingPolicy workloadRef:scheduling/v1alpha3.WorkloadReference
scheduling/v1alpha3.PodGroupStatus conditions:[]Condition resourceClaimStatuses:[]scheduling/v1alpha3.PodGroupResourceClaimStatus
scheduling/v1alpha3.PodGroupTemplate disruptionMode:scheduling/v1alpha3.DisruptionMode name:string preemptionPolicy:string priority:int32 priorityClassName:string resourceClaims:[]scheduling/v1alpha3.PodGroupResourceClaim schedulingConstraints:scheduling/v1alpha3.PodGroupSchedulingConstraints schedulingPolicy:scheduling/v1alpha3.PodGroupSchedulingPolicy
scheduling/v1alpha3.SingleCompositeDisruptionMode
scheduling/v1alpha3.SingleDisruptionMode
scheduling/v1alpha3.TopologyConstraint key:string
scheduling/v1alpha3.TypedLocalObjectReference apiGroup:string kind:string name:string
scheduling/v1alpha3.Workload apiVersion:string kind:string metadata:ObjectMeta spec:scheduling/v1alpha3.WorkloadSpec
scheduling/v1alpha3.WorkloadReference templateName:string workloadName:string
scheduling/v1alpha3.WorkloadSpec compositePodGroupTemplates:[]scheduling/v1alpha3.CompositePodGroupTemplate controllerRef:scheduling/v1alpha3.TypedLocalObjectReference podGroupTemplates:[]scheduling/v1alpha3.PodGroupTemplate
scheduling/v1beta1.TypedLocalObjectReference apiGroup:string kind:string name:string
scheduling/v1beta1.WorkloadReference templateName:string workloadName:string
storage/v1.TokenRequest audience:string expirationSeconds:int64
storage/v1alpha1.VolumeAttributesClass apiVersion:string driverName:string kind:string metadata:ObjectMeta parameters:{}string
storage/v1beta1.CSIStorageCapacity apiVersion:string capacity:quantity kind:string maximumVolumeSize:quantity metadata:ObjectMeta nodeTopology:LabelSelector storageClassName:string
storage/v1beta1.VolumeAttributesClass apiVersion:string driverName:string kind:string metadata:ObjectMeta parameters:{}string
storagemigration/v1alpha1.StorageVersionMigration apiVersion:string kind:string metadata:ObjectMeta spec:storagemigration/v1alpha1.StorageVersionMigrationSpec status:storagemigration/v1alpha1.StorageVersionMigrationStatus
storagemigration/v1alpha1.StorageVersionMigrationSpec continueToken:string resource:GroupVersionResource
storagemigration/v1alpha1.StorageVersionMigrationStatus conditions:[]MigrationCondition resourceVersion:string
storagemigration/v1beta1.StorageVersionMigration apiVersion:string kind:string metadata:ObjectMeta spec:storagemigration/v1beta1.StorageVersionMigrationSpec status:storagemigration/v1beta1.StorageVersionMigrationStatus
storagemigration/v1beta1.StorageVersionMigrationSpec resource:GroupResource
storagemigration/v1beta1.StorageVersionMigrationStatus conditions:[]Condition resourceVersion:string
`;
// Annotate the CommonJS export names for ESM import in node:
0 && (module.exports = {
  kindLines,
  typeLines
});
