/**
 * The repository of an image without registry, tag and digest: `postgres`, `bitnami/kafka`. `library/` is understood, and
 * `bitnamilegacy/`, to which Bitnami's images moved in 2025, is taken for `bitnami/`.
 */
export function repositoryOf(image: string): string {
  const path = image
    .replace(/@.*$/, '')
    .replace(/:[^/:]*$/, '')
    .split('/');
  // A first part with a dot or a port, or `localhost`, is a registry (distribution/reference, splitDockerDomain).
  if (path.length > 1 && /[.:]|^localhost$/.test(path[0]!)) path.shift();
  // `public.ecr.aws/docker/library/postgres` is a copy of Docker Hub.
  if (path[0] === 'docker' && path[1] === 'library') path.shift();
  if (path[0] === 'library') path.shift();
  if (path[0] === 'bitnamilegacy') path[0] = 'bitnami';
  return path.join('/');
}

/** The tag of an image, `17.2-alpine`; undefined where it has none. */
export function tagOf(image: string): string | undefined {
  return /:([^/:]+)$/.exec(image.replace(/@.*$/, ''))?.[1];
}
