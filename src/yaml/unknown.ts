// `${NAME}` and `$(NAME)` are filled in by envsubst, Flux, kustomize vars; `{{ }}` by templates; `@NAME@` and `__NAME__`
// by sed; `<name>` by the reader of a lesson; `*`, `?` and braces are patterns of test tools.
const UNKNOWN = /\$\{|\$\(|\{\{|[*?{}<>]|^\$\w+$|^@\w+@$|^__\w+__$|^%\w+%$/;

/** True for text that stands for another: it equals anything and is never a name, an address or a number. */
export function isUnknown(text: string): boolean {
  return UNKNOWN.test(text);
}
