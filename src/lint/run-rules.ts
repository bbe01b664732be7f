import type { Bundle } from '../kubernetes/bundle.ts';
import { isKind } from '../kubernetes/kinds.ts';
import type { Manifest } from '../kubernetes/manifest.ts';
import type { YamlDocument } from '../yaml/document.ts';
import type { Problem } from './diagnostic.ts';
import type { Explain } from './lint.ts';
import { judgeFor } from './recognise.ts';
import type { Finding, Rule, RuleContext, RuleTable, SubjectName, Subjects } from './rule.ts';
import type { Settings } from './settings.ts';
import type { Directive } from './suppression.ts';

/** A finding with the rule that has it. */
export interface RuleFinding {
  readonly rule: string;
  readonly finding: Finding;
}

/** What is found out about documents that are not what they should be. */
interface Explanations extends Pick<RuleContext, 'lostIndentation'> {
  readonly explain: Explain | undefined;
}

/** Calls the rules that are on. A rule that crashes is a problem of the run; the others go on. */
export class RuleRunner {
  readonly findings: RuleFinding[] = [];
  readonly problems: Problem[] = [];
  readonly #rules = new Map<SubjectName, [id: string, rule: Rule][]>();
  readonly #context: RuleContext;

  constructor(table: RuleTable, settings: Settings, bundle: Bundle, { explain, lostIndentation }: Explanations) {
    const { kubernetes } = settings;
    this.#context = {
      bundle,
      kubernetes,
      explain: explain && ((document) => explain(document, judgeFor(kubernetes))),
      lostIndentation,
    };
    for (const [id, rule] of Object.entries(table)) {
      if (settings.isOff(id)) continue;
      for (const subject of rule.subjects) {
        const rules = this.#rules.get(subject);
        if (rules === undefined) this.#rules.set(subject, [[id, rule]]);
        else rules.push([id, rule]);
      }
    }
  }

  runOnDocument(document: YamlDocument): void {
    this.#run('document', document, document, () => `document ${document.index + 1}`);
  }

  runOnManifest(manifest: Manifest): void {
    const { document, kind, apiVersion, traits } = manifest;
    const describe = () => [kind ?? 'object', manifest.name ?? '(no name)'].join(' ');
    this.#run('manifest', manifest, document, describe);
    if (isKind(kind, apiVersion)) this.#run(kind, manifest as unknown as Subjects[typeof kind], document, describe);
    if (traits.workload !== undefined) this.#run('workload', traits.workload, document, describe);
  }

  /** What is wrong with a document and its objects in place of which others are judged. */
  runOnDamaged(document: YamlDocument, manifests: readonly Manifest[]): void {
    this.#run('document', document, document, () => `document ${document.index + 1}`, true);
    for (const manifest of manifests) {
      this.#run('manifest', manifest, document, () => manifest.kind ?? 'object', true);
    }
  }

  runOnDirective(directive: Directive): void {
    this.#run('directive', directive, directive.document, () => 'a suppression');
  }

  #run<S extends SubjectName>(
    name: S,
    subject: Subjects[S],
    { file }: YamlDocument,
    describe: () => string,
    /** Only rules that word what was found before. */
    isFound = false,
  ): void {
    const rules = this.#rules.get(name);
    if (rules === undefined) return;
    for (const [id, rule] of rules) {
      try {
        if (isFound && rule.applies === undefined) continue;
        if (rule.applies?.(subject as never, this.#context) === false) continue;
        for (const finding of rule.check(subject as never, this.#context)) this.findings.push({ rule: id, finding });
      } catch (error) {
        const reason = error instanceof Error ? error.message : String(error);
        const message = `rule ${id} crashed on ${describe()}: ${reason}; please report this`;
        this.problems.push({ file: file.path, message });
      }
    }
  }
}
