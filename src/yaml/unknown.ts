// `${NAME}`, `$(NAME)` and `$NAME` are filled in by envsubst, Flux, kustomize vars; `{{ }}` by templates; `((name))` by
// Concourse; `@NAME@`, `%NAME%` and `__NAME__` by sed; `<name>` by the reader of a lesson; `...` too; `*`, `?` and braces are
// patterns of test tools. None of these signs may stand in a name, a label, an image or a quantity.
const UNKNOWN = /\$[\w({]|[*?{}<>]|\(\(|@\w+@|__\w+__|%\w+%|^(?:\.{3}|…)$/;

/** True for text that stands for another: it equals anything and is never a name, an address or a number. */
export function isUnknown(text: string): boolean {
  return UNKNOWN.test(text);
}
