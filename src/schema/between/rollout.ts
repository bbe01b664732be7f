import type { Compare, ComparisonTable, Mismatch } from '../comparisons.ts';
import { mapsTo, read, said } from '../given.ts';
import { contradiction, numbers, on } from './comparison.ts';

/** How Pods are replaced, and how many there are. */
export const ROLLOUT: ComparisonTable = {
  DaemonSetUpdateStrategy: [on('rollingUpdate', replacement('0', '1'))],
  DeploymentSpec: [
    on(
      'minReadySeconds progressDeadlineSeconds',
      numbers('progressDeadlineSeconds', 'not-above', 'minReadySeconds', 600, 0),
    ),
  ],
  DeploymentStrategy: [on('rollingUpdate', replacement('25%', '25%'))],
  HorizontalPodAutoscalerSpec: [on('minReplicas', numbers('maxReplicas', 'below', 'minReplicas'))],
  'autoscaling/v1.HorizontalPodAutoscalerSpec': [on('minReplicas', numbers('maxReplicas', 'below', 'minReplicas'))],
};

const NONE: readonly Mismatch[] = [];

/** Pods are replaced by taking some away first, or by adding some first. A DaemonSet, which has one on a node, does either. */
function replacement(surgeDefault: string, unavailableDefault: string): Compare {
  return (strategy, at) => {
    const update = mapsTo(strategy, 'rollingUpdate');
    if (update === undefined || !['', 'RollingUpdate'].includes(said(read(strategy, 'type')))) return NONE;
    const surge = said(read(update, 'maxSurge')) || surgeDefault;
    const unavailable = said(read(update, 'maxUnavailable')) || unavailableDefault;
    const path = [...at, 'rollingUpdate', 'maxSurge'];
    const beside = [...at, 'rollingUpdate', 'maxUnavailable'];
    if (isZero(surge) && isZero(unavailable)) return [contradiction(path, 'both-zero', beside, 0)];
    const isEither = surgeDefault === '0';
    if (!isEither || !isAmount(surge) || !isAmount(unavailable)) return NONE;
    return [contradiction(path, 'neither-zero', beside, 1)];
  };
}

function isZero(text: string): boolean {
  return /^0+%?$/.test(text);
}

function isAmount(text: string): boolean {
  return /^\d+%?$/.test(text) && !isZero(text);
}
