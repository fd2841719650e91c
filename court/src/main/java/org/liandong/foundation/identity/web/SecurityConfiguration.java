package org.liandong.foundation.identity.web;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;

import jakarta.servlet.DispatcherType;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.http.MediaType;
import org.springframework.security.authentication.AuthenticationManager;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.authentication.AnonymousAuthenticationFilter;
import org.springframework.security.web.csrf.CsrfException;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter.ReferrerPolicy;
import org.springframework.web.util.UriUtils;

import tools.jackson.databind.json.JsonMapper;

/** 出入口: pages by session cookie and CSRF token, the API by bearer token (or by the page's session with its CSRF token). */
@Configuration(proxyBeanMethods = false)
class SecurityConfiguration {

    private static final String POLICY = "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; font-src 'self'; "
            + "connect-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'";
    private static final JsonMapper JSON = JsonMapper.builder().build();

    @Bean
    @Order(1)
    SecurityFilterChain apiChain(HttpSecurity http, Recognition recognition, FormTokens forms) throws Exception {
        common(http, recognition, forms);
        return http.securityMatcher("/api/**")
                // Only a cookie can be abused by a forged page; a program without token and without cookie is told to sign in.
                .csrf(csrf -> csrf.ignoringRequestMatchers(request -> Recognition.bearer(request) != null || Entrance.shown(request) == null)
                        .ignoringRequestMatchers(PublicPaths.API_ENTRANCES))
                .authorizeHttpRequests(requests -> requests.dispatcherTypeMatchers(DispatcherType.ERROR, DispatcherType.FORWARD).permitAll()
                        .requestMatchers(HttpMethod.GET, PublicPaths.API_READING).permitAll()
                        .requestMatchers(HttpMethod.POST, PublicPaths.API_ENTRANCES).permitAll().anyRequest().authenticated())
                .exceptionHandling(wrong -> wrong.authenticationEntryPoint((request, response, missing) -> signInNeeded(response))
                        .accessDeniedHandler((request, response, denied) -> denied(response, denied instanceof CsrfException)))
                .logout(AbstractHttpConfigurer::disable).build();
    }

    @Bean
    @Order(2)
    SecurityFilterChain pageChain(HttpSecurity http, Recognition recognition, FormTokens forms, Entrance entrance) throws Exception {
        common(http, recognition, forms);
        return http.authorizeHttpRequests(requests -> requests.dispatcherTypeMatchers(DispatcherType.ERROR, DispatcherType.FORWARD).permitAll()
                        .requestMatchers(PublicPaths.PAGES).permitAll().anyRequest().authenticated())
                .exceptionHandling(wrong -> wrong.authenticationEntryPoint((request, response, missing) -> toLogin(request, response)))
                .logout(logout -> logout.logoutUrl("/logout").addLogoutHandler(entrance).logoutSuccessUrl("/")).build();
    }

    /** No password goes through the framework's own log-in; without this bean it would invent a user of its own. */
    @Bean
    AuthenticationManager none() {
        return authentication -> {
            throw new BadCredentialsException("登录走 SignIn");
        };
    }

    private static void common(HttpSecurity http, Recognition recognition, FormTokens forms) {
        http.formLogin(AbstractHttpConfigurer::disable).httpBasic(AbstractHttpConfigurer::disable).requestCache(AbstractHttpConfigurer::disable)
                .sessionManagement(session -> session.sessionCreationPolicy(SessionCreationPolicy.STATELESS)).csrf(csrf -> csrf.csrfTokenRepository(forms))
                .addFilterBefore(recognition, AnonymousAuthenticationFilter.class)
                .headers(headers -> headers.contentSecurityPolicy(csp -> csp.policyDirectives(POLICY))
                        .referrerPolicy(referrer -> referrer.policy(ReferrerPolicy.NO_REFERRER)).frameOptions(frame -> frame.deny())
                        .permissionsPolicyHeader(allowed -> allowed.policy("geolocation=(), payment=(), usb=()")));
    }

    /** Sends a page's visitor to sign in and remembers where to. */
    private static void toLogin(HttpServletRequest request, HttpServletResponse response) throws IOException {
        var wanted = request.getRequestURI() + (request.getQueryString() == null ? "" : "?" + request.getQueryString());
        var login = "GET".equals(request.getMethod()) ? "/login?next=" + UriUtils.encode(wanted, StandardCharsets.UTF_8) : "/login";
        response.setStatus(303);
        response.setHeader(HttpHeaders.LOCATION, login);
    }

    private static void denied(HttpServletResponse response, boolean forged) throws IOException {
        if (forged) {
            problem(response, 403, "csrf", "没有权限", "页面打开太久了，请刷新页面再试一次。");
        } else {
            problem(response, 403, "not-permitted", "没有权限", "您现在的身份不能办这件事。");
        }
    }

    private static void signInNeeded(HttpServletResponse response) throws IOException {
        problem(response, 401, "sign-in-needed", "请先登录", "请先登录，再带上访问令牌（Authorization: Bearer …）。");
    }

    static void problem(HttpServletResponse response, int status, String code, String title, String words) throws IOException {
        response.setStatus(status);
        response.setContentType(MediaType.APPLICATION_PROBLEM_JSON_VALUE);
        response.setCharacterEncoding(StandardCharsets.UTF_8);
        response.getOutputStream().write(JSON.writeValueAsBytes(Map.of("type", "urn:liandong:" + code, "title", title, "status", status,
                "detail", words, "code", code)));
    }
}
