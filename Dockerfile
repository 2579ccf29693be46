FROM swift:6.3-bookworm AS build
RUN apt-get update -qq \
    && apt-get install -qq -y --no-install-recommends libpq-dev libcrypt-dev libcurl4-openssl-dev pkg-config \
    && rm -rf /var/lib/apt/lists/*
WORKDIR /build
COPY Package.swift ./
RUN swift package resolve
COPY Sources Sources
COPY Tests Tests
RUN swift build -c release --product partnerdesk --static-swift-stdlib \
    && install -D "$(swift build -c release --static-swift-stdlib --show-bin-path)/partnerdesk" /out/partnerdesk

FROM debian:bookworm-slim
RUN apt-get update -qq \
    && apt-get install -qq -y --no-install-recommends ca-certificates curl libcrypt1 libcurl4 libpq5 tzdata \
    && rm -rf /var/lib/apt/lists/* \
    && useradd --system --home-dir /srv/partnerdesk --shell /usr/sbin/nologin partnerdesk
WORKDIR /srv/partnerdesk
COPY --from=build /out/partnerdesk /usr/local/bin/partnerdesk
COPY Views Views
COPY Public Public
COPY sql sql
USER partnerdesk
EXPOSE 8080
HEALTHCHECK --interval=10s --timeout=3s --start-period=10s --retries=3 \
    CMD ["curl", "--fail", "--silent", "--output", "/dev/null", "http://127.0.0.1:8080/health"]
ENTRYPOINT ["partnerdesk"]
CMD ["serve", "--host", "0.0.0.0", "--port", "8080"]
