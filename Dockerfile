# The linter, and nothing else: docs/ci.md shows how it is built and run.
FROM node:24-slim

LABEL org.opencontainers.image.title="stslint" \
      org.opencontainers.image.description="Finds what keeps StatefulSets on Kubernetes from working, before anything is applied" \
      org.opencontainers.image.licenses="Apache-2.0" \
      org.opencontainers.image.source="https://github.com/stslint/stslint" \
      org.opencontainers.image.documentation="https://github.com/stslint/stslint/tree/main/docs"

# Whoever runs it may read it, and it is the same whatever the umask of the clone was.
COPY --chmod=755 LICENSE THIRD-PARTY.md package.json /opt/stslint/
COPY --chmod=755 dist/ /opt/stslint/dist/

# A container is gone after its run, and so would be what is kept for the next one.
ENV NODE_DISABLE_COMPILE_CACHE=1

# By number, so that a cluster sees that it is not root. Any other does as well.
USER 1000:1000
WORKDIR /work
ENTRYPOINT ["node", "/opt/stslint/dist/stslint.cjs"]
