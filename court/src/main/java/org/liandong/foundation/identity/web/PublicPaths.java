package org.liandong.foundation.identity.web;

/** What may be seen and asked for without signing in. The one list; everything else needs an account. */
final class PublicPaths {

    /** Pages and files. */
    static final String[] PAGES = {
        "/", "/login", "/register", "/setup", "/guide/**", "/tools/**", "/rules", "/rules/*", "/rules/*/*", "/rules/triage/*/table.dmn",
        "/notice/**", "/mediators", "/dispute/new", "/verify/**", "/error", "/type", "/health",
        "/openapi/**", "/openapi.yaml", "/assets/**", "/webjars/**", "/_static/**", "/favicon.ico"};

    /** Reading by the API. */
    static final String[] API_READING = {
        "/api/v1/causes/**", "/api/v1/ways/**", "/api/v1/guides/**", "/api/v1/rules", "/api/v1/rules/*/*",
        "/api/v1/mediators", "/api/v1/court", "/api/v1/calendar", "/api/v1/verify/**",
        "/api/v1/calculators/**", "/api/v1/element-forms/**", "/api/v1/documents/**"};

    /** Entrances of the API: they take no session, so no forged page can use one. */
    static final String[] API_ENTRANCES = {"/api/v1/sessions", "/api/v1/accounts", "/api/v1/causes/suggest", "/api/v1/calculators/**",
        "/api/v1/documents/check"};

    /** Files that are the same for everybody, for which nobody need be recognised. */
    static final String[] FILES = {"/assets/", "/webjars/", "/_static/", "/health", "/favicon.ico"};

    private PublicPaths() { }
}
