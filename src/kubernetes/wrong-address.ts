import type { Field } from '../yaml/field.ts';
import type { WrongAddress } from './pod-addresses.ts';
import { podsInWords } from './pod-names.ts';

/** What is wrong with an address in words, with what to write and the place that shows it. */
export interface WrongAddressWords {
  /** What follows `web-0.webs does not resolve`. */
  readonly reason: string;
  /** What to write, as a command. */
  readonly help: string;
  readonly related: { readonly at: Field; readonly message: string };
}

export function wordsFor(wrong: WrongAddress): WrongAddressWords {
  const { statefulSet, fault } = wrong;
  const { name, root } = statefulSet;
  const spec = root.get('spec');
  const help = `write ${corrected(wrong)}`;
  const written = wrongPart(wrong);
  const here = { at: root.get('metadata').get('name'), message: 'the StatefulSet is here' };
  const named = { at: spec.get('serviceName'), message: 'the StatefulSet names the Service here' };
  const placed = { at: root.get('metadata').get('namespace'), message: 'the StatefulSet is in this namespace' };
  switch (fault.kind) {
    case 'service-missing': {
      const asker = wrong.address.includes('.') ? '' : ' from other Pods';
      const reason = `${asker}: the Service of StatefulSet ${name} is missing behind the name of the Pod`;
      return { reason, help, related: named };
    }
    case 'service-unnamed': {
      const reason = `: StatefulSet ${name} has no serviceName, so its Pods have no DNS names`;
      return { reason, help: `write serviceName: ${written} in StatefulSet ${name}`, related: here };
    }
    case 'service-wrong': {
      const reason = `: the Pods of StatefulSet ${name} have their names under Service ${fault.meant}, its serviceName, and not under ${written}`;
      return { reason, help, related: named };
    }
    case 'namespace-missing':
      return { reason: ': there is no namespace before svc', help, related: here };
    case 'namespace-other': {
      const reason = ` in namespace ${fault.own}: the Pods of StatefulSet ${name} are in ${fault.home}`;
      return { reason, help, related: placed };
    }
    case 'namespace-wrong': {
      const reason = `: StatefulSet ${name} is in namespace ${fault.meant}, not in ${written}`;
      return { reason, help, related: placed };
    }
    case 'domain-wrong':
      return { reason: `: the name ends with ${written}, not with ${fault.meant}`, help, related: here };
    case 'ordinal': {
      const field = spec.get('replicas');
      return {
        reason: `: StatefulSet ${name} has ${podsInWords(name, fault)}`,
        help: 'name a Pod that there is, or raise replicas',
        related: field.isNull ? here : { at: field, message: 'so many Pods there are' },
      };
    }
  }
}

/** The labels of an address that are wrong. */
export function wrongPart({ address, fault }: WrongAddress): string {
  return address
    .split('.')
    .slice(...fault.part)
    .join('.');
}

/** The address as it should be. */
function corrected(wrong: WrongAddress): string {
  const { address, fault } = wrong;
  const [first, end] = fault.part;
  const labels = address.split('.');
  const meant = ('meant' in fault ? fault.meant : undefined) ?? `${wrongPart(wrong)}.<namespace>`;
  return [...labels.slice(0, first), meant, ...labels.slice(end)].join('.');
}
