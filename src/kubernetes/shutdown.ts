import type { PodSpec } from 'kubernetes-types/core/v1.js';
import type { Field } from '../yaml/field.ts';
import type { Workload } from './workload.ts';

/** How long a Pod is given to stop. */
export interface GracePeriod {
  readonly seconds: number;
  /** The field where it is written; without it the API server writes 30. */
  readonly field: Field;
}

/** How long a Pod is given to stop; undefined where that is not known. */
export function gracePeriodOf(podSpec: Field<PodSpec>): GracePeriod | undefined {
  const field = podSpec.get('terminationGracePeriodSeconds') as Field;
  const seconds = field.absent ? 30 : field.number;
  return seconds === undefined ? undefined : { seconds, field };
}

/** A preStop hook that does nothing but wait before anything else. */
export interface Sleep {
  readonly field: Field;
  /** Where the words stand in the field's text; undefined where the field is the number alone. */
  readonly span: readonly [from: number, to: number] | undefined;
  readonly seconds: number;
}

/**
 * The preStop hooks of a Pod that begin with a sleep. What comes before a sleep may have stopped the container already, so
 * a sleep behind other commands is only the longest time that they may take.
 */
export function leadingSleeps({ podSpec }: Workload): Sleep[] {
  const sleeps: Sleep[] = [];
  for (const container of podSpec.get('containers').items()) {
    const hook = container.get('lifecycle').get('preStop') as Field;
    const seconds = hook.child('sleep').child('seconds');
    if (seconds.number !== undefined) sleeps.push({ field: seconds, span: undefined, seconds: seconds.number });
    const words = hook.child('exec').child('command').items();
    const [program, ...rest] = words.map((word) => word.text);
    if (program === undefined) continue;
    if (/^(?:\/(?:usr\/)?bin\/)?sleep$/.test(program)) {
      const time = secondsOf(rest[0] ?? '');
      if (time !== undefined && rest.length === 1)
        sleeps.push({ field: words[1] as Field, span: undefined, seconds: time });
    } else if (/^(?:\/(?:usr\/)?bin\/)?(?:ba|da|a|z)?sh$/.test(program)) {
      // `sh -c`, `sh -ec`: the script is the word behind the options.
      const at = words.findIndex((_, index) => index > 0 && !rest[index - 1]?.startsWith('-'));
      const script = words[at];
      const found = SLEEP.exec(script?.text ?? '');
      const time = found === null ? undefined : secondsOf(found[3]!);
      if (script === undefined || found === null || time === undefined) continue;
      const from = found[1]!.length;
      sleeps.push({ field: script as Field, span: [from, from + found[2]!.length], seconds: time });
    }
  }
  return sleeps;
}

// At the beginning of a script, behind settings of the shell and comments.
const SLEEP =
  /^((?:\s|#.*\n|set [-+]\S+(?: pipefail)?[;\n]|exec )*)((?:\/(?:usr\/)?bin\/)?sleep[ \t]+"?([\d.]+[smh]?)"?)(?=\s*(?:$|[;&\n]))/;

function secondsOf(time: string): number | undefined {
  const [, number, unit] = /^(\d+(?:\.\d+)?)([smh]?)$/.exec(time) ?? [];
  return number === undefined ? undefined : Number(number) * (unit === 'h' ? 3600 : unit === 'm' ? 60 : 1);
}

/**
 * Seconds that software is given to stop where its own guide for Kubernetes gives more than the usual 30: Cassandra writes
 * its memory to disk and leaves the ring (kubernetes.io, Deploying Cassandra with a StatefulSet), Elasticsearch hands over
 * what it does (Elastic's operator, DefaultTerminationGracePeriodSeconds).
 */
const ASKED: Readonly<Record<string, number>> = { Cassandra: 500, Elasticsearch: 180 };

/** The seconds that software of a name is to be given to stop. */
export function secondsAskedBy(name: string): number {
  return ASKED[name] ?? 30;
}
