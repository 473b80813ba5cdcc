package nl.klankbord.access;

import com.vaadin.flow.spring.security.VaadinSecurityConfigurer;
import java.time.Clock;
import java.util.List;
import nl.klankbord.access.ui.SignInView;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpMethod;
import org.springframework.security.config.ObjectPostProcessor;
import org.springframework.security.config.annotation.method.configuration.EnableMethodSecurity;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.crypto.factory.PasswordEncoderFactories;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.access.AccessDeniedHandlerImpl;
import org.springframework.security.web.access.intercept.AuthorizationFilter;
import org.springframework.security.web.context.SecurityContextHolderFilter;
import org.springframework.security.web.header.HeaderWriterFilter;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter.ReferrerPolicy;
import org.springframework.security.web.servlet.util.matcher.PathPatternRequestMatcher;
import org.springframework.security.web.util.matcher.AnyRequestMatcher;

/** The doors: bearer tokens for the REST interface, a session for the browser, a rule for every address. */
@Configuration(proxyBeanMethods = false)
@EnableMethodSecurity(prePostEnabled = false, jsr250Enabled = true)
class SecurityConfiguration {

    /**
     * Vaadin 25 needs inline and evaluated script and inline style of its own; everything else is locked to this
     * server.
     */
    private static final String CONTENT_SECURITY_POLICY =
            "default-src 'self'; script-src 'self' 'unsafe-inline' 'unsafe-eval'; "
                    + "style-src 'self' 'unsafe-inline'; img-src 'self' data: blob:; font-src 'self' data:; "
                    + "connect-src 'self'; object-src 'none'; base-uri 'self'; form-action 'self'; frame-ancestors 'none'";

    private static final String[] OPEN_TO_ALL = {
        "/actuator/health",
        "/actuator/health/*",
        "/.well-known/security.txt",
        // Calendars cannot sign in; the address itself is the secret.
        "/feeds/*",
        "/error",
        "/styles.css",
        "/tokens.css",
        "/styles/**",
        "/icons/**",
        "/scripts/**",
        "/aura/**"
    };

    @Bean
    @Order(1)
    SecurityFilterChain restDoor(
            HttpSecurity http,
            AccessTokens tokens,
            Accounts accounts,
            List<TokenSource> others,
            Budgets budgets,
            RestRefusals refusals) {
        // Not a bean: the servlet container would put a filter bean before every request.
        var bearerTokens = new BearerTokens(tokens, accounts, others, budgets, refusals);
        headers(http);
        return http.securityMatcher("/api/**")
                .csrf(csrf -> csrf.disable())
                .sessionManagement(session -> session.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
                .requestCache(cache -> cache.disable())
                .addFilterAfter(bearerTokens, SecurityContextHolderFilter.class)
                .authorizeHttpRequests(requests -> requests.requestMatchers(
                                "/api/v1/openapi.json",
                                "/api/v1/openapi.json/**",
                                "/api/docs",
                                "/api/docs/**",
                                "/api/swagger-ui/**")
                        .permitAll()
                        .anyRequest()
                        .authenticated())
                .exceptionHandling(
                        handling -> handling.authenticationEntryPoint(refusals).accessDeniedHandler(refusals))
                .build();
    }

    @Bean
    @Order(2)
    SecurityFilterChain browserDoor(HttpSecurity http, SignInOutcomes outcomes, Accounts accounts, Clock clock) {
        headers(http);
        http.authorizeHttpRequests(
                requests -> requests.requestMatchers(OPEN_TO_ALL).permitAll());
        http.with(VaadinSecurityConfigurer.vaadin(), vaadin -> vaadin.loginView(SignInView.class)
                .addLogoutHandler(outcomes)
                // An address that leads nowhere is for Vaadin's router, which says so.
                .anyRequest(any -> any.authenticated()));
        http.formLogin(form -> form.failureHandler(outcomes));
        http.logout(logout -> logout.logoutRequestMatcher(
                PathPatternRequestMatcher.withDefaults().matcher("/afmelden")));
        // A lone default would be used for every request, so the second one stands for all the others.
        http.exceptionHandling(handling -> handling.defaultAccessDeniedHandlerFor(
                        outcomes,
                        PathPatternRequestMatcher.withDefaults().matcher(HttpMethod.POST, "/" + SignInView.ROUTE))
                .defaultAccessDeniedHandlerFor(new AccessDeniedHandlerImpl(), AnyRequestMatcher.INSTANCE));
        http.addFilterBefore(new SessionAge(clock), AuthorizationFilter.class);
        http.addFilterBefore(new AccountWatch(accounts, clock), AuthorizationFilter.class);
        return http.build();
    }

    private static void headers(HttpSecurity http) {
        http.headers(headers -> {
            headers.contentSecurityPolicy(csp -> csp.policyDirectives(CONTENT_SECURITY_POLICY));
            headers.referrerPolicy(referrer -> referrer.policy(ReferrerPolicy.SAME_ORIGIN));
            headers.permissionsPolicyHeader(
                    permissions -> permissions.policy("camera=(), microphone=(), geolocation=(), payment=(), usb=()"));
            headers.frameOptions(frame -> frame.deny());
            // Vaadin commits its responses early; headers written late would be lost on them.
            headers.addObjectPostProcessor(new ObjectPostProcessor<HeaderWriterFilter>() {
                @Override
                public <O extends HeaderWriterFilter> O postProcess(O filter) {
                    filter.setShouldWriteHeadersEagerly(true);
                    return filter;
                }
            });
        });
    }

    @Bean
    PasswordEncoder passwordEncoder() {
        return PasswordEncoderFactories.createDelegatingPasswordEncoder();
    }
}
